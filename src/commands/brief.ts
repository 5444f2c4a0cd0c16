/** `brief`: one company on one page, or the timeline of several. */
import { visibleText } from '../basics/outside-text.ts';
import type { CompanyBrief, StageOf, Timeline } from '../domain/brief.ts';
import { DONE, type Run } from './command.ts';
import { sayWhereEmpty } from './empty-library.ts';
import { languageOf } from './language.ts';
import { stageJson } from './partnerships-json.ts';

export const run: Run = async (house, args, io) => {
  const language = languageOf(args);
  const [first = '', ...others] = args.positionals;
  const shown =
    others.length === 0
      ? await house.ledger.brief(first, language)
      : await house.ledger.timeline(args.positionals, language);
  if (args.options.json === true)
    await io.out(`${JSON.stringify('company' in shown ? briefJson(shown) : timelineJson(shown))}\n`);
  else await io.out(visibleText(`${await house.ledger.asText(shown, language)}\n`));
  await sayWhereEmpty(house, io);
  return DONE;
};

function briefJson({ company, latest, partners, stories, more }: CompanyBrief): object {
  const told = partners.map(({ latest: stage, ...partner }) => ({ ...partner, latest: stageJson(stage) }));
  return { company, latest: latest.map(stageOfJson), partners: told, stories, more };
}

function timelineJson({ parties, stages }: Timeline): object {
  return { parties, stages: stages.map(stageOfJson) };
}

function stageOfJson({ partnershipId, record, stage }: StageOf): object {
  return { partnershipId, parties: record.parties, stage: stageJson(stage) };
}
