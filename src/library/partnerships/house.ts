// Whose text it is where a firm writes of itself: "we" in a blog or a release.
import { companiesCalled, displayName, findCompanies } from '../companies/companies.ts';
import { slug } from '../companies/unknown-organisations.ts';
import { type Actor, type Clause, outsideOfText } from './reading-types.ts';

const fewest = 4;
const ownWords = { en: /\b(?:[Ww]e|[Oo]ur|us)\b/g, ko: /(?<![가-힣])(?:우리는|우리가|우리의|저희|당사)/g };
/** How a page of a firm is called: "Halden Engineering Blog". */
const ofPage =
  /^(.{2,40}?)(?:['’]s)? (?:(?:Engineering|Business|Tech|Technology|Company|Corporate|Official|&|and|Developer|Product) )*(?:Blog|Newsroom|News ?Room|Press ?Room|Insights|Stories)\b/;
/** "Posted by Ann Lee, Halden"; "Dana Whitcomb joined Verizon in 2011": the box of the author. */
const authorBox = /\bjoined ([A-Z][\w&]+(?: [A-Z][\w&]+){0,2}) in (?:19|20)\d\d/;

interface Page {
  readonly title: string | null;
  readonly text: string;
  readonly language: 'en' | 'ko' | string;
  readonly publisher?: string | null;
}

/** null where the text is nobody's own, as most are; in an interview whoever is asked speaks of his firm. */
export function houseOf(page: Page, titled: readonly Actor[]): Actor | null {
  const { title, text } = page;
  if (isInterview.test(`${title ?? ''} ${text.slice(0, 400)}`)) return askedOf(page, titled);
  return ownerOf(page);
}

const isInterview = /인터뷰|일문일답|만나 ?봤|만났습니다|\[(?:만남|대담)|\binterview\b|\bQ&A\b/i;
/** "니시무라 소프트뱅크 연구소장": a firm with somebody's office behind it. */
const office =
  /^(?:의)? ?(?:[가-힣A-Za-z0-9]{1,8} ){0,3}[가-힣A-Za-z]{0,8}(?:총괄|대표|소장|사장|회장|본부장|부문장|센터장|상무|전무|CEO|CTO|CFO)/;

/** "Her company, Mirinae Semiconductor, has sold …", "the founder of Mirinae". */
const ownFirm =
  /\b(?:[Hh]er|[Hh]is|[Tt]heir) (?:company|firm|start-?up|employer), ([A-Z][\w&-]+(?: [A-Z][\w&-]+){0,2})|\b(?:founder|chief executive|CEO|boss|head) of ([A-Z][\w&-]+(?: [A-Z][\w&-]+){0,2})/;

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
  return /^[A-Za-z][\w&.-]*(?: [A-Za-z&][\w&.-]*){0,3}$/.test(name) && !outlet.test(name) && text.length > 0
    ? { ...outsideOfText, id: slug(name), name }
    : null;
}

const outlet =
  /\b(?:News|Times|Post|Journal|Herald|Wire|Review|Magazine|Daily|Weekly|Ledger|Gazette|Tribune|Reporter|Today|Courier|Press|Media|Report|Digest|Insider|Observer|Chronicle|Letter|Newsletter|Desk|Index|Monitor|Watch|World|TV|Radio|Markets)\b/i;

const we = /(?<![\w’'])(?:[Ww]e|us)(?![\w’'])|(?<![가-힣])(?:우리|저희|당사)(?=[는가와])/g;

/** The clause with its firm where it says "we". */
export function withHouse(clause: Clause, house: Actor | null): Clause {
  if (house === null || clause.triggers.length === 0 || clause.actors.some(({ id }) => id === house.id)) return clause;
  const found = [...clause.text.matchAll(we)].find(({ index }) => !isQuoted(clause.text.slice(0, index)));
  if (!found) return clause;
  const at = { start: clause.start + found.index, end: clause.start + found.index + found[0].length };
  return { ...clause, actors: [...clause.actors, { ...house, ...at }].sort((a, b) => a.start - b.start) };
}

function isQuoted(lead: string): boolean {
  return (lead.match(/["“”]/g)?.length ?? 0) % 2 === 1;
}
