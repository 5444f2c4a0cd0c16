// Whether "is a party" is told apart from a passing mention: every company of the gold articles, by what alerts go by.
import { companyById } from '../../src/library/companies/companies.ts';
import type { GoldArticle } from './gold-articles.ts';
import { precision, readGold, recall, type Tally } from './ledger-reading.ts';

export interface PartyScore {
  readonly parties: Tally;
  /** Companies that the articles name and that are no party: how many of them were told as one. */
  readonly mentions: { told: number; of: number };
  readonly faults: string[];
}

export function scoreParties(articles: readonly GoldArticle[]): PartyScore {
  const score: PartyScore = { parties: { good: 0, found: 0, wanted: 0 }, mentions: { told: 0, of: 0 }, faults: [] };
  for (const article of articles) scoreArticle(article, score);
  return score;
}

function scoreArticle(article: GoldArticle, { parties, mentions, faults }: PartyScore): void {
  const { partnerships, companies } = article.expect;
  const open = new Set(partnerships.flatMap((one) => (one.optional ? one.parties : [])));
  const wanted = new Set(partnerships.flatMap((one) => (one.optional ? [] : one.parties)));
  const told = readGold(article).filter(({ modality }) => modality === 'happened' || modality === 'past');
  const found = new Set(
    told.flatMap((reading) =>
      reading.parties.map(({ value }) => (companyById(value.companyId) ? value.companyId : `new:${value.name}`)),
    ),
  );
  const counted = [...found].filter((id) => wanted.has(id) || !open.has(id));
  const good = counted.filter((id) => wanted.has(id));
  parties.good += good.length;
  parties.found += counted.length;
  parties.wanted += wanted.size;
  const passing = companies.filter((id) => !wanted.has(id) && !open.has(id));
  mentions.of += passing.length;
  mentions.told += passing.filter((id) => found.has(id)).length;
  for (const id of counted) if (!wanted.has(id)) faults.push(`${article.id} +${id}`);
  for (const id of wanted) if (!found.has(id)) faults.push(`${article.id} -${id}`);
}

export function sayParties({ parties, mentions }: PartyScore): string {
  const { good, found, wanted } = parties;
  return `is a party: P ${precision(parties).toFixed(3)} R ${recall(parties).toFixed(3)} (${good}/${found}/${wanted}) · passing mentions told as parties: ${mentions.told} of ${mentions.of}`;
}
