/** A partnership as one line that survives being copied into a mail: publishers in words, no numbers in brackets. */
import type { LedgerRecord, LedgerStage } from '../domain/ledger.ts';
import { type Lang, sayDates, sayDisputes, sayKind, sayName, sayParties, sayWorth } from '../text/say-stage.ts';
import { ledgerWords } from '../text/say-stage-table.ts';

/** The latest stage in full, what came before it in short. @param subject what it is about, where that is to be said. */
export function recordLine(record: LedgerRecord, language: Lang, subject = ''): string {
  const say = ledgerWords[language];
  const latest = record.stages.at(-1);
  if (latest === undefined) return '';
  const names = sayParties(record.parties);
  const before = record.stages.slice(0, -1).map((stage) => `${sayKind(stage, language)}, ${sayDates(stage, language)}`);
  const parts = [`${record.sample ? say.sample : ''}${names}`, ...stageParts(latest, language, subject)];
  const earlier = before.length === 0 ? [] : [`${say.earlier}: ${before.join('; ')}`];
  return [...parts, ...earlier].join(' – ').replace(/\s+/g, ' ').trim();
}

/** One stage of a record by itself. */
export function stageLine(record: LedgerRecord, stage: LedgerStage, language: Lang, subject = ''): string {
  return recordLine({ ...record, stages: [stage] }, language, subject);
}

function stageParts(stage: LedgerStage, language: Lang, subject: string): string[] {
  const say = ledgerWords[language];
  const disputed = new Set(stage.disputed.map(({ field }) => field));
  const worth = sayWorth(stage, language);
  const said = stage.statedBy === null ? [] : [say.according(sayName(stage.statedBy))];
  const undisputed = { ...stage, dates: stage.dates.filter(({ means }) => !disputed.has(means)) };
  const dates = undisputed.dates.length === 0 && stage.dates.length > 0 ? [] : [sayDates(undisputed, language)];
  const about = subject === '' ? [] : [subject];
  return [
    [sayKind(stage, language), ...(worth === null ? [] : [worth])].join(', '),
    ...about,
    ...dates,
    ...said,
    ...sayDisputes(stage, language),
  ];
}
