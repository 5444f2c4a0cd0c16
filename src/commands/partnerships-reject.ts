/** `partnerships reject`: what the articles do not say after all. */
import { correcting, stageNumber } from './partnerships-correct.ts';

export const run = correcting(
  ({ positionals: [id = '', stage] }) => ({
    verb: 'reject',
    id,
    stage: stage === undefined ? null : stageNumber(stage),
  }),
  (work) =>
    work.verb === 'reject' ? `${work.id}${work.stage === null ? '' : `, stage ${work.stage},`} is rejected.` : '',
);
