// Scores the reading of partnerships, article by article, against the gold set of the ledger.
import type { StageReading } from '../../src/domain/stage-reading.ts';
import { companyById, findCompanies } from '../../src/library/companies/companies.ts';
import { findUnknownOrganisations } from '../../src/library/companies/unknown-organisations.ts';
import { readPartnerships } from '../../src/library/partnerships/partnerships.ts';
import { areSameParties, type GoldArticle, type GoldPartnership, isSameCompany } from './gold-articles.ts';
import { isOfOneHouse } from './gold-houses.ts';

export interface Tally {
  good: number;
  found: number;
  wanted: number;
}

export interface LedgerScore {
  readonly companies: Tally;
  readonly parties: Tally;
  readonly kinds: Tally;
  readonly dates: Tally;
  readonly binding: Tally;
  readonly value: Tally;
  readonly faults: string[];
}

export function readGold({ read }: GoldArticle): StageReading[] {
  return readPartnerships(read);
}

export function scoreLedger(
  articles: readonly GoldArticle[],
  read: (article: GoldArticle) => readonly StageReading[] = readGold,
): LedgerScore {
  const empty = (): Tally => ({ good: 0, found: 0, wanted: 0 });
  const score: LedgerScore = {
    companies: empty(),
    parties: empty(),
    kinds: empty(),
    dates: empty(),
    binding: empty(),
    value: empty(),
    faults: [],
  };
  for (const article of articles) {
    const readings = read(article);
    scoreCompanies(article, readings, score);
    scorePartnerships(article, readings, score);
  }
  return score;
}

function scoreCompanies(
  article: GoldArticle,
  readings: readonly StageReading[],
  { companies, faults }: LedgerScore,
): void {
  const { title, language, text: body } = article.read;
  const text = `${title ?? ''}\n${body}`;
  const mentions = findCompanies(text);
  const unknown = findUnknownOrganisations(text, language, mentions);
  const found = new Set([
    ...mentions.map(({ companyId }) => companyId),
    ...unknown.map(({ id, name }) => (companyById(id) ? id : `new:${name}`)),
    ...readings.flatMap(namesOf),
  ]);
  const wanted = [...new Set(article.expect.companies)];
  const right = wanted.filter((id) => [...found].some((one) => isSameCompany(id, one)));
  add(companies, right.length, found.size, wanted.length);
  const wrong = [...found].filter((id) => !wanted.some((one) => isSameCompany(id, one))).map((id) => `+${id}`);
  const missed = wanted.filter((id) => !right.includes(id)).map((id) => `-${id}`);
  if (wrong.length + missed.length > 0) faults.push(`${article.id} companies ${[...wrong, ...missed].join(' ')}`);
}

function add(tally: Tally, good: number, found: number, wanted: number): void {
  tally.good += good;
  tally.found += found;
  tally.wanted += wanted;
}

const partiesKey = (parties: readonly string[]) => [...parties].sort().join('+');
const namesOf = ({ parties }: StageReading) =>
  parties.map(({ value }) => (companyById(value.companyId) ? value.companyId : `new:${value.name}`));
const keyOf = (reading: StageReading) => partiesKey(namesOf(reading));

/** Every reading is matched with the gold partnership of its parties, of its own names and kind first; what is told counts. */
function scorePartnerships(article: GoldArticle, readings: readonly StageReading[], score: LedgerScore): void {
  const told = readings.filter(({ modality }) => modality === 'happened' || modality === 'past');
  const open = [...article.expect.partnerships];
  const matched: [StageReading, GoldPartnership][] = [];
  for (const isSame of [isSameCompany, isOfOneHouse]) {
    for (const sure of [true, false]) {
      for (const reading of told) {
        if (matched.some(([one]) => one === reading)) continue;
        const at = open.findIndex(
          ({ parties, kind }) =>
            areSameParties(parties, namesOf(reading), isSame) && (!sure || kind === reading.kind.value),
        );
        if (at >= 0) matched.push([reading, open.splice(at, 1)[0]!]);
      }
    }
  }
  const counted = matched.filter(([, gold]) => !gold.optional);
  const wrong = told.filter((reading) => !matched.some(([one]) => one === reading));
  const missed = open.filter((gold) => !gold.optional);
  add(score.parties, counted.length, counted.length + wrong.length, counted.length + missed.length);
  for (const reading of wrong) score.faults.push(`${article.id} wrong ${keyOf(reading)} ${reading.kind.value}`);
  for (const gold of missed) score.faults.push(`${article.id} missed ${partiesKey(gold.parties)} ${gold.kind}`);
  for (const [reading, gold] of counted) scoreFields(article, reading, gold, score);
}

function scoreFields(article: GoldArticle, reading: StageReading, gold: GoldPartnership, score: LedgerScore): void {
  const has = {
    kinds: [reading.kind.value],
    dates: reading.dates
      .filter(({ value }) => !article.dateMeanings || article.dateMeanings.includes(value.means))
      .map(({ value }) => `${value.means} ${value.value ?? value.asWritten}`),
    binding: reading.binding ? [reading.binding.value] : [],
    value: reading.value ? [figureOf(reading.value.value.asWritten)] : [],
  };
  const wants = {
    kinds: [gold.kind],
    dates: gold.dates.map(({ means, value }) => `${means} ${value}`),
    binding: gold.binding ? [gold.binding] : [],
    value: gold.value ? [figureOf(gold.value)] : [],
  };
  for (const field of ['kinds', 'dates', 'binding', 'value'] as const)
    score.faults.push(
      ...scoreField(score[field], field, has[field], wants[field]).map((fault) => `${article.id} ${fault}`),
    );
}

/** "2조원대" and "2조 원", "€360m" and "€360 million" are one figure; what stands in brackets is it in other money. */
function figureOf(written: string): string {
  return written
    .replace(/ ?\([^)]*\)/, '')
    .replace(/ ?(?:대|안팎|규모)$/, '')
    .replace(/(?<=\d)m\b/, ' million')
    .replace(/(?<=\d)bn\b/, ' billion')
    .replace(/\s/g, '');
}

function scoreField(tally: Tally, field: string, has: readonly string[], wants: readonly string[]): string[] {
  const found = new Set(has);
  const good = [...found].filter((one) => wants.includes(one)).length;
  add(tally, good, found.size, wants.length);
  return good < found.size || good < wants.length
    ? [`${field} ${has.join(', ') || '–'}, not ${wants.join(', ') || '–'}`]
    : [];
}

export function precision({ good, found }: Tally): number {
  return found === 0 ? 1 : good / found;
}

export function recall({ good, wanted }: Tally): number {
  return wanted === 0 ? 1 : good / wanted;
}

export function sayLedger(score: LedgerScore): string {
  const both = (tally: Tally) =>
    `P ${precision(tally).toFixed(3)} R ${recall(tally).toFixed(3)} (${tally.good}/${tally.found}/${tally.wanted})`;
  const { companies, parties, kinds, dates, binding, value } = score;
  return `companies ${both(companies)} · partnerships ${both(parties)} · kind ${precision(kinds).toFixed(3)} · dates ${both(dates)} · binding ${both(binding)} · value ${both(value)}`;
}
