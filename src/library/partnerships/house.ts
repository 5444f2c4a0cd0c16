// Whose text it is where a firm writes of itself: "we" in a blog or a release, the answers of whoever is interviewed.
import { allMatches } from '../../basics/all-matches.ts';
import { companiesCalled, displayName, findCompanies } from '../companies/companies.ts';
import { slug } from '../companies/unknown-organisations.ts';
import {
  addressed,
  asking,
  atUs,
  authorBox,
  interviewed,
  introduced,
  ofFoot,
  office,
  ofPage,
  outlet,
  ownFirm,
  presented,
} from './house-table.ts';
import { type Actor, type Clause, outsideOfText } from './reading-types.ts';

export interface House extends Actor {
  /** Asked in an interview: what stands in quotation marks is his as well. */
  readonly asked: boolean;
}

const fewest = 4;
const ownWords = { en: /\b(?:[Ww]e|[Oo]ur|us)\b/g, ko: /(?<![가-힣])(?:우리는|우리가|우리의|저희|당사)/g };

interface Page {
  readonly title: string | null;
  readonly text: string;
  readonly language: 'en' | 'ko' | string;
  readonly publisher?: string | null;
}

/** null where the text is nobody's own, as most are. */
export function houseOf(page: Page, titled: readonly Actor[]): House | null {
  const { title, text } = page;
  const turns = turnsOf(text);
  const called = interviewed.test(`${title ?? ''} ${text.slice(0, 400)}`);
  if (!called && turns.length < fewestTurns) return ofOwner(page);
  const firm = askedOf(page, titled) ?? (turns.length >= fewestTurns ? presentedIn(page, turns[0]!) : null);
  if (firm) return { ...firm, asked: true };
  // A firm's blog asks questions too, as headings; whoever publishes an interview is not the one who answers.
  return called || asksSomebody(text, turns) ? null : ofOwner(page);
}

/** Questions of an interview say "you" now and then. */
function asksSomebody(text: string, turns: readonly number[]): boolean {
  const lineAt = (at: number) => text.slice(at, text.indexOf('\n', at + 1) + 1 || undefined);
  return turns.some((at) => addressed.test(lineAt(at)));
}

function ofOwner(page: Page): House | null {
  const firm = ownerOf(page);
  return firm && { ...firm, asked: false };
}

/** Fewer questions are no interview. */
const fewestTurns = 3;

/** Where each question of the text begins. */
function turnsOf(text: string): number[] {
  return text.includes('?') || text.includes('\n―') ? allMatches(text, asking).map(({ index }) => index) : [];
}

function presentedIn({ title, text }: Page, firstTurn: number): Actor | null {
  const lead = `${title ?? ''}\n${text.slice(0, Math.min(firstTurn, 900))}`;
  for (const pattern of presented) {
    const name = pattern.exec(lead)?.[1];
    const actor = name ? actorCalled(name, text) : null;
    if (actor) return actor;
  }
  return null;
}

/** Whose office the one who is asked holds; null where the heading names a firm for another reason. */
function askedOf({ title, text }: Page, titled: readonly Actor[]): Actor | null {
  const own = ownFirm
    .exec(text.slice(0, 900))
    ?.slice(1)
    .find((name) => name !== undefined);
  if (own) return actorCalled(own, text);
  const [first] = titled;
  if (!first || title === null) return null;
  const known = findCompanies(title).find(({ companyId }) => companyId === first.id);
  const end = known?.end ?? title.indexOf(first.name) + first.name.length;
  return office.test(title.slice(end)) ? first : null;
}

function ownerOf({ title, text, language, publisher }: Page): Actor | null {
  const own = language === 'ko' ? ownWords.ko : ownWords.en;
  const said = (words: string) => words.match(own)?.length ?? 0;
  // Most texts are done with here; what people say of themselves does not count.
  if (said(text) < fewest || said(text.replace(/["“][^"“”]{0,600}["”]/g, '')) < fewest) return null;
  for (const name of [
    ofPage.exec(title ?? '')?.[1],
    ofPage.exec(publisher ?? '')?.[1],
    publisher,
    authorBox.exec(text)?.[1],
    ...introduced.map((pattern) => pattern.exec(text.slice(0, 400))?.[1]),
    atUs.exec(text)?.[1],
    ofFoot.exec(text.slice(-300))?.[1],
  ]) {
    const actor = name ? actorCalled(name, text) : null;
    if (actor) return actor;
  }
  return null;
}

function actorCalled(name: string, text: string): Actor | null {
  const [known] = companiesCalled(name);
  const id = known?.id ?? findCompanies(name)[0]?.companyId;
  if (id) return { ...outsideOfText, id, name: displayName(id, 'en') };
  // A firm in no table says its own name in its text or on its page; an outlet speaks of others.
  const isName = /^[A-Za-z][\w&.-]*(?: [A-Za-z&][\w&.-]*){0,3}$|^[가-힣A-Za-z0-9&]{2,15}$/.test(name);
  return isName && !outlet.test(name) && text.length > 0 ? { ...outsideOfText, id: slug(name), name } : null;
}

const we =
  /(?<![\w’'])(?:[Ww]e|us|[Oo]ur(?= (?:[\w-]+ ){0,3}(?:customers?|clients?|tenants?|suppliers?|resellers?|distributors?|operators?|carriers?|partners?)\b))(?![\w’'])|(?<![가-힣])(?:우리|저희|당사)(?=[는가와])/g;

/** The clause with its firm where it says "we". */
export function withHouse(clause: Clause, house: House | null): Clause {
  if (house === null || clause.triggers.length === 0 || clause.actors.some(({ id }) => id === house.id)) return clause;
  const found = allMatches(clause.text, we).find(({ index }) => house.asked || !isQuoted(clause.text.slice(0, index)));
  if (!found) return clause;
  const at = { start: clause.start + found.index, end: clause.start + found.index + found[0].length };
  const { asked: _, ...firm } = house;
  return { ...clause, actors: [...clause.actors, { ...firm, ...at }].sort((a, b) => a.start - b.start) };
}

function isQuoted(lead: string): boolean {
  return (lead.match(/["“”]/g)?.length ?? 0) % 2 === 1;
}
