/** Faults of an engine as errors of the house; what is not in the table stays what it is, for it is ours. */
import { PactwireError } from '../basics/errors.ts';
import { type Fault, namedFaults, sqliteFaults, wordedFaults } from './fault-table.ts';

export function asFault(error: unknown): unknown {
  if (error instanceof PactwireError || !(error instanceof Error)) return error;
  const fault = faultOf(error);
  return fault === null ? error : new PactwireError(fault.code, fault.message, { cause: error });
}

function faultOf(error: Error): Fault | null {
  const { code, rawCode } = error as { readonly code?: unknown; readonly rawCode?: unknown };
  if (typeof rawCode === 'number') return sqliteFaults.get(rawCode & 0xff) ?? null;
  if (typeof code === 'string' && code !== '')
    return namedFaults.get(code) ?? namedFaults.get(code.slice(0, 2)) ?? null;
  return wordedFaults.find(([words]) => error.message.includes(words))?.[1] ?? null;
}
