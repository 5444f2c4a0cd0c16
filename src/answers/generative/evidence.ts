/** Which passages a model gets: those with the sentences that the rules found, then the best ranked, within a measure. */
import type { RankedPassage } from '../../domain/passage.ts';
import type { Span } from '../../domain/text.ts';
import { type GivenPassage, givePassage } from '../claims/passages.ts';
import type { Coverage } from '../coverage.ts';
import type { ArticleEvidence } from '../reading/evidence.ts';
import type { Selection } from '../select.ts';

/** About five thousand tokens. */
const MOST_PASSAGES = 14;
const MOST_CHARACTERS = 14_000;
const FOUND_BY_RULES = 4;

export interface ToTell {
  readonly evidence: readonly ArticleEvidence[];
  readonly selection: Selection;
  readonly passages: readonly RankedPassage[];
}

export function passagesFor({ evidence, selection, passages }: ToTell): GivenPassage[] {
  const byId = new Map(evidence.map((one) => [one.article.id, one]));
  const found = [...selection.candidates.map(({ coverage }) => coverage), ...selection.nearest].slice(
    0,
    FOUND_BY_RULES,
  );
  const spans = [...found.map((coverage) => around(coverage, passages)), ...passages];
  const given: GivenPassage[] = [];
  let characters = 0;
  for (const span of spans) {
    const of = byId.get(span.articleId);
    const size = span.end - span.start;
    if (of === undefined || given.length >= MOST_PASSAGES || characters + size > MOST_CHARACTERS) continue;
    if (given.some((one) => one.evidence === of && holds(one, span))) continue;
    given.push(givePassage(given.length + 1, of, span));
    characters += size;
  }
  return given;
}

interface Place extends Span {
  readonly articleId: string;
}

/** The ranked passage the sentence stands in, else the sentence with its neighbours. */
function around({ evidence, sentence }: Coverage, passages: readonly RankedPassage[]): Place {
  const articleId = evidence.article.id;
  const ranked = passages.find((p) => p.articleId === articleId && p.start <= sentence.start && p.end >= sentence.end);
  if (ranked) return ranked;
  const start = evidence.sentences[sentence.index - 1]?.start ?? sentence.start;
  const end = evidence.sentences[sentence.index + 1]?.end ?? sentence.end;
  return { articleId, start, end };
}

function holds({ offsets }: GivenPassage, span: Span): boolean {
  return offsets[0]! <= span.start && offsets.at(-1)! >= span.end;
}
