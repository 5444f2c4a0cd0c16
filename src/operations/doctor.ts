/** Runs every check and says what it found; a check that throws is a fault with the error's own next step. */
import { asPactwireError } from '../basics/errors.ts';
import type { Finding } from '../domain/finding.ts';

export interface Check {
  readonly name: string;
  /** Throws where the fault is an error's to tell. */
  readonly look: () => Promise<Omit<Finding, 'check'>>;
  /** The step to take where `look` throws. */
  readonly next: string;
}

/** One after the other: a check may rest on what the one before it opened. */
export async function examine(checks: readonly Check[]): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const check of checks) findings.push(await findingOf(check));
  return findings;
}

async function findingOf({ name, look, next }: Check): Promise<Finding> {
  try {
    return { check: name, ...(await look()) };
  } catch (error) {
    const ours = asPactwireError(error);
    const found = ours.code === 'internal' ? detailOf(error) : ours.message;
    return { check: name, state: 'fault', found, next };
  }
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export function well(found: string): Omit<Finding, 'check'> {
  return { state: 'well', found, next: null };
}
