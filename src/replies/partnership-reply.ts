/** A partnership as a reply: its parties, its stages with their dates, where sources differ, and the quotes. */

import type { Citation } from '../domain/answer.ts';
import type { LedgerRecord, LedgerStage } from '../domain/ledger.ts';
import type { Reply, ReplyBlock } from '../domain/reply.ts';
import { type Lang, sayDates, sayDisputed, sayKind, sayName, saySource, sayWorth } from '../text/say-stage.ts';
import { ledgerWords } from '../text/say-stage-table.ts';
import { recordLine } from './forward-line.ts';
import { narrowest } from './narrowest-topics.ts';
import { sourceLine } from './source-line.ts';

export interface PartnershipWords {
  readonly language: Lang;
  readonly topicName: (id: string) => string;
}

export function partnershipReply(record: LedgerRecord, words: PartnershipWords): Reply {
  const say = ledgerWords[words.language];
  const shown = startNumbers();
  const names = record.parties
    .map(({ name, role }) => (role ? `${sayName(name)} (${role})` : sayName(name)))
    .join(' × ');
  const stages = record.stages.flatMap((stage, at) => stageBlocks(stage, at + 1, words, shown));
  const line = recordLine(record, words.language);
  return {
    language: words.language,
    summary: line,
    forward: line,
    blocks: [
      { kind: 'text', text: `${record.sample ? say.sample : ''}${names}  ${record.id}` },
      ...stages,
      ...correctionBlocks(record, words.language),
      {
        kind: 'sources',
        heading: say.sources,
        sources: shown.all.map((citation, i) => sourceLine({ ...citation, n: i + 1 })),
      },
    ],
  };
}

/** Sources numbered as they are first named in this reply. */
function startNumbers() {
  const all: Citation[] = [];
  const numberOf = (citation: Citation): number => {
    const known = all.findIndex(({ n }) => n === citation.n);
    return known >= 0 ? known + 1 : all.push(citation);
  };
  return { all, numberOf };
}

type Numbers = ReturnType<typeof startNumbers>;

function stageBlocks(
  stage: LedgerStage,
  number: number,
  { language, topicName }: PartnershipWords,
  { numberOf }: Numbers,
): ReplyBlock[] {
  const say = ledgerWords[language];
  const told = stage.evidence.filter(({ field }) => field === 'stage');
  const byModel = stage.evidence.filter(({ readBy }) => readBy === 'model');
  const subject = narrowest(stage.topics).map(topicName).join(', ');
  const worth = sayWorth(stage, language);
  const parts = [
    sayKind(stage, language),
    ...(subject ? [subject] : []),
    ...(stage.place ? [say.at(stage.place)] : []),
    ...(worth === null ? [] : [worth]),
    sayDates(stage, language),
    ...(stage.people.length > 0 ? [stage.people.join(', ')] : []),
  ];
  const remarks = [
    ...(stage.statedBy ? [say.according(sayName(stage.statedBy))] : []),
    ...(stage.outlets > 1 ? [say.outlets(stage.outlets, stage.independent)] : []),
    ...(byModel.length > 0 ? [say.byModel(fieldNames(byModel, language))] : []),
    ...stage.entered.map(({ field, by, at }) => say.entered(field, by, at.slice(0, 10))),
  ];
  const claim: ReplyBlock = {
    kind: 'claim',
    text: `${number}. ${parts.join(' – ')}`,
    citations: [...new Set([...told, ...byModel].map(numberOf))],
    remark: remarks.length === 0 ? null : remarks.join('; '),
  };
  return [claim, ...stage.disputed.map((one) => disputeBlock(one, stage, language, numberOf))];
}

function fieldNames(evidence: LedgerStage['evidence'], language: Lang): string {
  const names = evidence.map(({ field }) => ledgerWords[language].fields[field] ?? field);
  return [...new Set(names)].join(', ');
}

function disputeBlock(
  { field, values }: LedgerStage['disputed'][number],
  stage: LedgerStage,
  language: Lang,
  numberOf: Numbers['numberOf'],
): ReplyBlock {
  const said = values.map(({ value, citations }) => {
    const sources = stage.evidence.filter(({ n }) => citations.includes(n));
    const first = sources[0];
    const named = sayDisputed(field, value, language);
    const shown = first ? ledgerWords[language].per(named, saySource(first, language)) : named;
    return { value: shown, citations: [...new Set(sources.map(numberOf))] };
  });
  return { kind: 'disagreement', about: ledgerWords[language].fields[field] ?? field, values: said, note: null };
}

function correctionBlocks({ corrections }: LedgerRecord, language: Lang): ReplyBlock[] {
  if (corrections.length === 0) return [];
  const items = corrections.map(({ id, what, by, at }) => `${what} – ${by}, ${at.slice(0, 10)} (${id})`);
  return [{ kind: 'list', heading: ledgerWords[language].corrected, items }];
}
