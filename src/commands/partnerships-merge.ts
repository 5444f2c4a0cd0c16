/** `partnerships merge`: two records that are one partnership. */
import { correcting } from './partnerships-correct.ts';

export const run = correcting(
  ({ positionals: [into = '', from = ''] }) => ({ verb: 'merge', into, from }),
  (work) => (work.verb === 'merge' ? `${work.from} is now part of ${work.into}.` : ''),
);
