/** `partnerships undo`: a correction taken back. */
import { correcting } from './partnerships-correct.ts';

export const run = correcting(
  ({ positionals: [id = ''] }) => ({ verb: 'undo', id }),
  () => 'The correction is undone.',
);
