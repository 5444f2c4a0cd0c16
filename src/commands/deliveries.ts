/** `deliveries`: what is owed, held or was refused, and why; what arrived only where it is asked for. */
import type { DeliveryReport } from '../domain/mail.ts';
import { DONE, type Run } from './command.ts';

const SHOWN = 200;
const settledWell: ReadonlySet<DeliveryReport['state']> = new Set(['sent', 'withdrawn']);

export const run: Run = async (house, { options }, io) => {
  const all = await house.deliveries(SHOWN);
  const shown = options.all === true ? all : all.filter(({ state }) => !settledWell.has(state));
  for (const one of shown) await io.out(`${options.json === true ? JSON.stringify(one) : lineOf(one)}\n`);
  if (shown.length === 0) io.say('Nothing is owed and nothing failed.');
  return DONE;
};

function lineOf({ id, destination, part, act, state, attempt, nextAt, reason }: DeliveryReport): string {
  const which = part === 0 ? `${id}` : `${id} (part ${part + 1})`;
  const what = act === 'post' ? state : `${act} ${state}`;
  const tries = attempt === 1 ? '1 try' : `${attempt} tries`;
  const when = state === 'pending' || state === 'sending' ? `, again ${nextAt}` : '';
  return `${which}  ${what}  ${destination}  ${tries}${when}${reason === null ? '' : `: ${reason}`}`;
}
