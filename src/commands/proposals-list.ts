/** `proposals list`: what readers say is wrong, newest first. */
import { DONE, type Run } from './command.ts';

export const run: Run = async (house, { options }, io) => {
  const all = await house.proposals.list();
  const shown = options.all === true ? all : all.filter(({ state }) => state === 'open');
  for (const one of shown) {
    const { no, state, kind, about, text, workspace, by, settledBy } = one;
    if (options.json === true) await io.out(`${JSON.stringify(one)}\n`);
    else {
      const who = settledBy === null ? '' : ` (${settledBy})`;
      const right = text === '' ? '' : `\n   right: ${text}`;
      await io.out(`${no}  ${state}${who}  ${kind}  by ${by}, ${workspace}\n   ${about}${right}\n`);
    }
  }
  if (shown.length === 0) io.say('No proposal is open.');
  return DONE;
};
