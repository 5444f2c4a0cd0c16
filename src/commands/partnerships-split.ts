/** `partnerships split`: stages that are another partnership than their record. */
import { correcting, stageNumber } from './partnerships-correct.ts';

export const run = correcting(
  ({ positionals: [id = '', ...stages] }) => ({ verb: 'split', id, stages: stages.map(stageNumber) }),
  (work) => (work.verb === 'split' ? `Taken out of ${work.id}: stage ${work.stages.join(', ')}.` : ''),
);
