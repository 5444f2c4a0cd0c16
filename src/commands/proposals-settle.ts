/** What `proposals apply` and `proposals dismiss` share: one proposal by its number, settled. */
import { PactwireError } from '../basics/errors.ts';
import { DONE, type Run } from './command.ts';

export function settling(verb: 'apply' | 'dismiss'): Run {
  return async (house, { positionals: [no = ''] }, io) => {
    const settled = /^\d{1,6}$/.test(no) ? await house.proposals.settle(Number(no), verb) : null;
    if (settled === null) {
      throw new PactwireError('not-found', `There is no proposal ${no}; proposals list --all shows them.`);
    }
    const { address, cited } = settled;
    if (verb === 'dismiss') io.say(`Proposal ${no} is dismissed.`);
    else if (address !== null) io.say(`Applied: article ${address.article} has the address ${address.url} now.`);
    else
      io.say(
        `Marked as applied. Its words are no field: use articles set or partnerships set. Cited: ${cited.join(', ') || 'nothing'}.`,
      );
    return DONE;
  };
}
