/** `partnerships clear`: a field that was read wrongly says nothing from now on. */
import { correcting, stageNumber } from './partnerships-correct.ts';

export const run = correcting(
  ({ positionals: [id = '', stage, field = ''] }) => ({ verb: 'clear', id, stage: stageNumber(stage), field }),
  (work) => (work.verb === 'clear' ? `${work.id}, stage ${work.stage}: ${work.field} is empty now.` : ''),
);
