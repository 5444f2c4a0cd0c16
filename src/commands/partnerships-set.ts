/** `partnerships set`: what a person knows better than the articles state. */
import { correcting, stageNumber } from './partnerships-correct.ts';

export const run = correcting(
  ({ positionals: [id = '', stage, field = '', value = ''] }) => ({
    verb: 'set',
    id,
    stage: stageNumber(stage),
    field,
    value,
  }),
  (work) =>
    work.verb === 'set' ? `${work.id}, stage ${work.stage}: ${work.field} is now “${work.value}”, as entered.` : '',
);
