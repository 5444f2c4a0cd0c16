/** `deliveries`: what is owed, held or was refused, and why; what arrived only where it is asked for. */
import { DONE, type Run } from './command.ts';

const SHOWN = 200;

export const run: Run = async (house, { options }, io) => {
  const all = await house.deliveries(SHOWN);
  const shown = options.all === true ? all : all.filter(({ state }) => state !== 'sent');
  for (const one of shown) {
    const { id, destination, part, state, attempt, nextAt, reason } = one;
    if (options.json === true) await io.out(`${JSON.stringify(one)}\n`);
    else {
      const when = state === 'pending' || state === 'sending' ? `, again ${nextAt}` : '';
      const tries = attempt === 1 ? '1 try' : `${attempt} tries`;
      const which = part === 0 ? `${id}` : `${id} (part ${part + 1})`;
      await io.out(`${which}  ${state}  ${destination}  ${tries}${when}${reason === null ? '' : `: ${reason}`}\n`);
    }
  }
  if (shown.length === 0) io.say('Nothing is owed and nothing failed.');
  return DONE;
};
