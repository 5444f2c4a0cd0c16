/** Who says "we" in a text that is no report: a company in its own blog, its release, its man's interview. */
import type { Article } from '../../domain/article.ts';
import { companiesCalled, findCompanies } from '../../library/companies/companies.ts';
import { slug } from '../../library/companies/unknown-organisations.ts';
import { houseOf } from '../../library/partnerships/house.ts';
import type { Actor } from '../../library/partnerships/reading-types.ts';
import type { Told } from './about.ts';

/** So many of the sentences, and no fewer, speak as "we" outside quotation marks. */
const LEAST = 2;
const SHARE = 0.08;
/** Lines of a text without an opening that may name whose it is. */
const MASTHEAD = 2;

const quoted = /["“][^"“”]{0,600}["”]/gu;
const english = /\b(?:[Ww]e|[Oo]ur|us|ours|ourselves)\b(?!\.)/u;
const korean =
  /(?:^|[\s(])(?:우리(?!나라|은행|금융|카드|투자|증권|말|두)|저희|당사|자사)(?=[가-힣]{0,3}(?:\s|$|[,.]))/u;

/** Whether the sentence itself speaks as "we", not somebody it quotes. */
function speaksAsWe(text: string): boolean {
  const own = text.replace(quoted, '""');
  return english.test(own) || korean.test(own);
}

/** What an interview quotes is what its answers say. */
function answersAsWe(text: string): boolean {
  return english.test(text) || korean.test(text);
}

export interface Narration {
  readonly narrator: string;
  /** Whether the narrator speaks of itself in that sentence. */
  speaks(sentence: Told): boolean;
}

/**
 * The company that "we" is; null where the text is a report or does not show it. Who publishes is named by the site, the
 * page (library/partnerships/house.ts) or in the lines above the text, who is interviewed by what introduces it.
 */
export function narrationOf(
  sentences: readonly Told[],
  opening: number,
  article: Article,
  turns: ReadonlyMap<number, number>,
): Narration | null {
  const speaks = ({ text, paragraph }: Told) => (turns.has(paragraph) ? answersAsWe(text) : speaksAsWe(text));
  const speaking = sentences.filter(speaks).length;
  if (speaking < LEAST || speaking < sentences.length * SHARE) return null;
  const introduced = sentences.findIndex(({ paragraph }) => turns.has(paragraph));
  const narrator =
    ofPublisher(article.publisher, sentences) ??
    houseOf(article, inTitle(article.title ?? ''))?.id ??
    onlyOne(sentences.slice(0, Math.max(opening, MASTHEAD))) ??
    (turns.size > 1 ? mostNamed(sentences.slice(0, introduced)) : null);
  return narrator === null ? null : { narrator, speaks };
}

function ofPublisher(publisher: string | null, sentences: readonly Told[]): string | null {
  if (publisher === null) return null;
  const named = new Set(sentences.flatMap(({ mentions }) => mentions.map((m) => m.companyId)));
  const own = [...companiesCalled(publisher).map(({ id }) => id as string), slug(publisher) as string];
  return own.find((id) => named.has(id)) ?? null;
}

function inTitle(title: string): Actor[] {
  return findCompanies(title).map(({ companyId, ...m }) => ({ ...m, id: companyId, name: m.asWritten }));
}

function onlyOne(sentences: readonly Told[]): string | null {
  const ids = idsOf(sentences);
  return new Set(ids).size === 1 ? ids[0]! : null;
}

function mostNamed(sentences: readonly Told[]): string | null {
  const counts = new Map<string, number>();
  for (const id of idsOf(sentences)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] > (second?.[1] ?? 0) ? best[0] : null;
}

function idsOf(sentences: readonly Told[]): string[] {
  return sentences.flatMap((sentence) =>
    sentence.mentions.filter((m) => !m.viaProduct && !dealsWithUs(sentence, m)).map((m) => m.companyId as string),
  );
}

/** "Andor called us", "we signed with Andor": whoever does something with us is somebody else. */
function dealsWithUs({ text, start }: Told, mention: Told['mentions'][number]): boolean {
  const [before, behind] = [text.slice(0, mention.start - start), text.slice(mention.end - start)];
  return (
    /^[^.,;:]{0,40}\b(?:us|our)\b/u.test(behind) ||
    /\b[Ww]e\b[^.,;:]{0,60}\b(?:with|for|to|from) (?:the )?$/u.test(before)
  );
}
