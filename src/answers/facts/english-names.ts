/** Runs of capitalised words that an article never writes small. */
import { englishStopWords } from '../question/question-words-table.ts';
import { datelineOf } from '../reading/dateline.ts';
import type { ArticleEvidence } from '../reading/evidence.ts';
import { placesIn } from './english-places.ts';
import type { NamedSpan } from './fact.ts';
import { isEnglishWord, isNoEnglishName } from './not-names.ts';
import { notOfPeople } from './unlisted-people-table.ts';

const word = "[A-ZÀ-ÞŁŚŻČŠŽ][\\p{L}\\d]*(?:[&+'’.-][\\p{L}\\d]+)*";
const run = new RegExp(`(?<![\\p{L}\\d])${word}(?: (?:(?:of|de|do|da|del|&|and the) )?${word}){0,4}`, 'gu');

export function englishNames(evidence: ArticleEvidence, text: string): NamedSpan[] {
  const somewhere = placesIn(text);
  const bodies = [...text.matchAll(body)].map(({ 0: name, index }) => ({
    name,
    start: index,
    end: index + name.length,
  }));
  const names = [...text.matchAll(run)]
    .flatMap((m) => partsOf(m[0], m.index, evidence))
    .filter(({ start, end }) => bodies.every((one) => one.end <= start || one.start >= end))
    .filter(
      ({ name, start, end }) =>
        !isNoEnglishName(name) &&
        !comingFrom.test(text.slice(0, start)) &&
        !isBesideText({ name, start, end }, text) &&
        somewhere.every((place) => place.end <= start || place.start >= end) &&
        !isPlaced(name, evidence) &&
        !isOfPerson(name, evidence) &&
        !ofFirm.test(text.slice(end)) &&
        !isHome(name, text.slice(0, start), text.slice(end), evidence) &&
        (!opens.test(text.slice(0, start)) || isNameInFront(name, text.slice(end), evidence)),
    );
  return [...bodies, ...names].sort((a, b) => a.start - b.start);
}

/** "Department of Information and Communications Technology", "Commerce Department": bodies called by their field. */
const field = "[A-ZÀ-Þ][\\p{L}’'-]+";
const kind =
  'Department|Ministry|Bureau|Commission|Agency|Authority|Council|Board|Directorate|Secretariat|Inspectorate';
const body = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?:${field} ){0,3}(?:${kind})(?: (?:of|for|on) (?:the )?${field}(?:(?:,| and|, and| of|) ${field}){0,5})|(?:${field} ){1,4}(?:${kind}|Union|Ombudsman|Regulator)|(?<=the )(?:${field}(?: and|,)? ){2,7}(?:${kind}))(?![\\p{L}\\d-])`,
  'gu',
);

/** "Serrana, of Tarn, …"; "the port of Tarn". */
const comingFrom =
  /(?:, of|\b(?:port|city|town|district|province|island|village|region|bay|gulf|airport|harbou?r|peninsula) of) (?:the )?$/i;

/** "(memorandum of understanding)": what a bracket spells out in small letters is a thing, not a firm. */
const spelledSmall = /^ \([a-z]/;
/** "(TSX: OVX.A; NYSE: OVX)": where its shares are traded. */
const traded =
  /\((?:[A-Z]{2,8}: ?[A-Z]{1,6}(?:\.[A-Z]{1,2})?(?: and |; |, )?|[A-Z]{1,6}(?:\.[A-Z]{1,2})?(?: and |; |, )?)+\)/g;
/** "Trading Notice: shares may fall." */
const heads = /^(?: [a-z]+)*: /;

function isBesideText({ start, end }: NamedSpan, text: string): boolean {
  const from = datelineOf(text).length;
  const inBracket = [...text.matchAll(traded)].some(
    (m) => m[0].includes(':') && m.index < start && end <= m.index + m[0].length,
  );
  return (
    start < from || inBracket || spelledSmall.test(text.slice(end)) || (start === 0 && heads.test(text.slice(end)))
  );
}

/** "Bronagh Keane of Marlow Securities", "Germany's Vertex": the one named and where he belongs are two names. */
function partsOf(run: string, at: number, evidence: ArticleEvidence): NamedSpan[] {
  const words = run.split(' ');
  let from = 0;
  const drop = () => {
    from += words.shift()!.length + 1;
  };
  while (words.length > 0 && isOrdinary(words[0]!, evidence) && !(at > 0 && words.length > 1 && ofName.test(words[0]!)))
    drop();
  while (words.length > 1 && /['’]s$|-(?:speaking|language|based|led|owned|made|built)$/.test(words[0]!)) drop();
  const of = words.indexOf('of');
  if (of === 2 && isPerson(words.slice(0, of).join(' '), evidence)) while (words[0] !== 'of') drop();
  if (words[0] === 'of') drop();
  const name = words.join(' ').replace(/['’]s$/, '');
  return name === '' ? [] : [{ name, start: at + from, end: at + from + name.length }];
}

/** What stands before the first word of a sentence, or of what somebody says. */
const opens = /^[“"‘'(\s]*$|[:.!?] [“"‘']?$|[“"]$/;

/** A first word is no name by its capital alone. */
function isNameInFront(name: string, behind: string, evidence: ArticleEvidence): boolean {
  return isNamedElsewhere(name, evidence) || (acts.test(behind) && !isEnglishWord(name));
}

/** "Fibrelane agreed on Thursday to take over …": whoever does such things at the beginning of a sentence has a name. */
const acts =
  /^(?:, (?:[a-z]|[A-Z]\w+’s|the |an? )[^,]{3,60},)? (?:has|had|will|would|is to|agreed|plans?|said|says|sold|bought|won|makes?|made|supplie[sd]|provide[sd]?|built|runs?|operates?|owns?|owned|holds?|took|takes|leads?|led|beat|signed|joined|announced|acquired|launched|invested|designed|delivered) /;

/** "Leeds start-up Harrow Light": where a firm is from. */
const ofFirm =
  /^(?:-based)? (?:[a-z-]+ )?(?:start-?up|firm|company|operator|maker|broker|bank|lender|carrier|group|utility|consultancy|specialist|vendor) (?=\p{Lu})/u;

/** "The Ann Arbor company": where it is at home, unless the article has a firm of that name. */
function isHome(name: string, before: string, behind: string, { article: { text } }: ArticleEvidence): boolean {
  const called = /^(?:['’]s)? (?:company|firm|operator|carrier|maker|start-?up)\b/u;
  return /\b[Tt]he $/.test(before) && called.test(behind) && text.split(name).length === 2;
}

/** "Tremain" where Oliver Tremain has been named, whoever is introduced as people are, and whoever answers in an interview. */
function isOfPerson(name: string, evidence: ArticleEvidence): boolean {
  const { people, article } = evidence;
  if (people.some((one) => one.name.split(' ').includes(name)) || isPerson(name, evidence)) return true;
  if (/[ \d]|[a-z][A-Z]/.test(name)) return false;
  const written = escaped(name);
  return (
    new RegExp(`^${written}: |\\b(?:Mr|Mrs|Ms|Dr)\\.? ${written}\\b`, 'mu').test(article.text) ||
    hasFirstName(written, evidence)
  );
}

/** "said Bronagh Keane", "Femke Dahl, who …": two words that do what only people do. */
function isPerson(name: string, { article: { text } }: ArticleEvidence): boolean {
  if (!/^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u.test(name)) return false;
  return new RegExp(`(?:${before}) ${escaped(name)}(?![\\p{L}\\d])|${escaped(name)}(?:${behind})`, 'mu').test(text);
}

/** "Dahl" where Femke Dahl has been introduced. */
function hasFirstName(last: string, { article: { text } }: ArticleEvidence): boolean {
  const first = "\\p{Lu}\\p{Ll}[\\p{L}’'-]+";
  return new RegExp(
    `(?:${before}) ${first} ${last}(?![\\p{L}\\d])|(?<![\\p{L}\\d] )${first} ${last}(?:${behind})`,
    'mu',
  ).test(text);
}

const before =
  '^By|[Rr]eporting by|[Ee]diting by|\\bsaid|\\bwrote|\\badded|\\bargued|\\bMr\\.?|\\bMs\\.?|\\bMrs\\.?|\\bDr\\.?|\\b[Ff]ounder|\\b(?:officer|director|president|chairman|chairwoman|spokes\\w+|analyst|economist|boss)';
const behind =
  ', who |, (?:an?|the|its|chief|head|telecoms?|senior) (?:[a-z]+ ){0,2}(?:analyst|engineer|correspondent|reporter|editor|director|manager|professor|consultant|founder|spokes\\w+)\\b|, \\d{2},';
const escaped = (name: string): string => name.replace(/[^\p{L}\d]/gu, '.');

/** "In Tartu, " elsewhere in the article: a town, though it opens this sentence. Money goes into firms, too. */
function isPlaced(name: string, { article: { text } }: ArticleEvidence): boolean {
  const written = escaped(name);
  return new RegExp(
    `(?<!\\b(?:stakes?|shares?|shareholding|invest\\w*|interest|holding|confidence|trust|faith|percent|cent|money|majority) )\\b(?:[Ii]n|[Nn]ear|[Oo]utside) ${written}(?=[,.;)]| (?:on|in|last|this|next|by|to|from|with|where|for|and|has|is|was|will)\\b)`,
    'u',
  ).test(text);
}

/** One word that opens a sentence is a name where it has its capital in another place too, or is told what it is. */
function isNamedElsewhere(name: string, { article: { text } }: ArticleEvidence): boolean {
  const written = escaped(name);
  return (
    / |[a-z][A-Z]|^[A-Z\d&]{2,}$/.test(name) ||
    new RegExp(`[a-z,] ${written}(?![\\p{L}\\d-])|(?<![\\p{L}\\d])${written}, (?:of|which|an?|owned|based) `, 'u').test(
      text,
    )
  );
}

/** A word that opens a sentence, a month, or one that the article also writes small. */
function isOrdinary(first: string, { article }: ArticleEvidence): boolean {
  const small = first.toLowerCase();
  if (englishStopWords.has(small) || notOfPeople.has(small) || inFront.test(small) || first.length < 2) return true;
  return new RegExp(`(?<![\\p{L}\\d-])${escaped(small)}(?![\\p{L}\\d-])`, 'u').test(article.text);
}

const inFront = /^(?:near|inside|outside|beyond|behind|beside|despite|across)$/;

/** "Bank Mandala", "Open Harbour": inside a sentence they have their capital from the name. */
const ofName =
  /^(?:Bank|Banco|Port|North|South|East|West|New|Open|Digital|Mobile|Network|Wireless|Telecom|Global|National|Royal|United|General|Smart|Energy|City|Lake|Mount|Saint|Radio|Data|Core|Edge|First|American|European|Korea|Studio|University|Ministry)$/;
