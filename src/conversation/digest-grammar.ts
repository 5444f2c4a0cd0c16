/** What a text about digests asks for, forgivingly; null where it is a question like any other. Pure and linear. */
import { isZone } from '../basics/zoned-time.ts';
import type { DigestKind, Language } from '../domain/digest.ts';
import { readClock } from './digest-clock.ts';
import {
  type DigestVerbWord,
  emptyWords,
  everythingWords,
  fillers,
  languageWords,
  prefixes,
  verbWords,
  weekdayWords,
  zoneWords,
} from './digest-grammar-table.ts';

export interface SetWish {
  readonly verb: 'set';
  readonly digest: string;
  readonly day?: number;
  /** `HH:MM` */
  readonly time?: string;
  readonly zone?: string;
  readonly language?: Language;
  /** As written. */
  readonly companies?: readonly string[];
  readonly topics?: readonly string[];
  readonly empty?: 'say' | 'silent';
}

export type DigestCommand = { readonly typedIn: Language } & (
  | SetWish
  | {
      readonly verb: Exclude<DigestVerbWord, 'undo'>;
      /** Names or an id: `d_…`. Null for whatever is set in the place. */
      readonly digest: string | null;
      readonly id: string | null;
    }
  | { readonly verb: 'undo'; readonly change: string | null }
  /** `word`: what was not understood. */
  | { readonly verb: 'unclear'; readonly word: string; readonly because: 'word' | 'zone' | 'time' | 'day' | 'digest' }
);

/** A form's lists are typed for the person, and may be long. */
const LONGEST = 600;

export function readDigest(text: string, kinds: readonly DigestKind[]): DigestCommand | null {
  if (text.length > LONGEST || /[?？]\s*$/.test(text)) return null;
  const typed = text
    .normalize('NFC')
    .trim()
    .replace(/[.!。]+$/, '')
    .replace(/\s+/g, ' ');
  const prefix = prefixes.find((word) => typed.toLowerCase() === word || typed.toLowerCase().startsWith(`${word} `));
  if (prefix === undefined) return null;
  const typedIn: Language = /[가-힣]/.test(typed) ? 'ko' : 'en';
  const rest = typed.slice(prefix.length).trim();
  if (rest === '') return { verb: 'status', digest: null, id: null, typedIn };
  const command = verbIn(rest, kinds) ?? wishIn(rest, kinds);
  return command === null ? null : { ...command, typedIn };
}

type Untold<T> = T extends unknown ? Omit<T, 'typedIn'> : never;
type Command = Untold<DigestCommand>;

/** A verb with a digest's name or id, and nothing else. */
function verbIn(rest: string, kinds: readonly DigestKind[]): Command | null {
  const words = rest
    .toLowerCase()
    .replace(/일시 (?=중지|정지)/, '일시')
    .replace(/미리 (?=보기)/, '미리')
    .split(' ');
  let verb: DigestVerbWord | null = null;
  let digest: string | null = null;
  let id: string | null = null;
  for (const word of words) {
    const found = verbs.get(word);
    const kind = kinds.find((one) => one.words.includes(word));
    if (found !== undefined && (verb === null || verb === found)) verb = found;
    else if (kind !== undefined) digest = kind.name;
    else if (/^dc?_[0-9a-f]{8}$/.test(word)) id = word;
    else if (!fillers.has(word)) return null;
  }
  if (verb === null) return null;
  if (verb === 'undo') return { verb, change: id };
  // "digest on monday", "digest weekly on friday" set something.
  return verb === 'resume' && digest === null && id === null && words.length > 1 ? null : { verb, digest, id };
}

const verbs = new Map(
  (Object.keys(verbWords) as DigestVerbWord[]).flatMap((verb) => verbWords[verb].map((word) => [word, verb] as const)),
);

interface Draft {
  digest: string | null;
  every: DigestKind['every'] | null;
  day?: number;
  dayOf?: 'week' | 'month';
  time?: string;
  zone?: string;
  language?: Language;
  companies?: readonly string[];
  topics?: readonly string[];
  empty?: 'say' | 'silent';
}

function wishIn(rest: string, kinds: readonly DigestKind[]): Command | null {
  const draft: Draft = { digest: null, every: null };
  const { plain, lists } = withoutLists(rest);
  Object.assign(draft, lists);
  const clock = readClock(plain);
  if (clock !== null && 'time' in clock) draft.time = clock.time;
  const strange: string[] = [];
  let unclear: Command | null = null;
  for (const word of (clock?.left ?? plain).split(/[\s,]+/).filter((one) => one !== '')) {
    if (/^[A-Za-z]+\/\S+$/.test(word) && zoneOf(word) === null) unclear ??= { verb: 'unclear', word, because: 'zone' };
    else if (!take(word, draft, kinds)) strange.push(word);
  }
  const knows = draft.digest !== null || draft.dayOf !== undefined || draft.time !== undefined;
  if (!knows && Object.keys(lists).length === 0) return null;
  if (clock !== null && 'bad' in clock) return { verb: 'unclear', word: clock.bad, because: 'time' };
  if (unclear !== null) return unclear;
  if (strange.length > 0) return knows ? { verb: 'unclear', word: strange.join(' '), because: 'word' } : null;
  return settled(draft, kinds);
}

function settled(draft: Draft, kinds: readonly DigestKind[]): Command {
  const { digest, dayOf, every: _every, ...wish } = draft;
  const kind =
    digest === null
      ? kinds.find(({ every }) => every === (dayOf ?? 'week'))
      : kinds.find(({ name }) => name === digest);
  if (kind === undefined) return { verb: 'unclear', word: digest ?? '', because: 'digest' };
  const { day, ...others } = wish;
  if (day !== undefined && dayOf !== kind.every) return { verb: 'unclear', word: String(day), because: 'day' };
  return { verb: 'set', digest: kind.name, ...others, ...(day === undefined ? {} : { day }) };
}

/** One word of a wish; false where it says nothing we know. */
function take(word: string, draft: Draft, kinds: readonly DigestKind[]): boolean {
  const small = word.toLowerCase();
  const bare = small.replace(/(?:마다|에|은|는|로)$/, '');
  const kind = kinds.find(({ words, name }) => name === small || words.includes(small));
  const weekday = weekdayWords.findIndex((names) => names.includes(small) || names.includes(bare));
  const date = /^(?:(\d{1,2})(?:st|nd|rd|th|일)|(last|말일|마지막날))$/.exec(bare);
  const language = (['en', 'ko'] as const).find((one) => languageWords[one].includes(small));
  const zone = zoneOf(word);
  if (kind !== undefined) {
    draft.digest = kind.name;
    draft.every = kind.every;
  } else if (weekday >= 0) Object.assign(draft, { day: weekday + 1, dayOf: 'week' });
  else if (date !== null && (date[2] !== undefined || (Number(date[1]) >= 1 && Number(date[1]) <= 31)))
    Object.assign(draft, { day: date[2] === undefined ? Number(date[1]) : 31, dayOf: 'month' });
  else if (language !== undefined) draft.language = language;
  else if (zone !== null) draft.zone = zone;
  else return fillers.has(small) || small === '';
  return true;
}

let cities: ReadonlyMap<string, string> | null = null;

/** An IANA name in any case, the city in one, or what people call it. */
export function zoneOf(word: string): string | null {
  const small = word.toLowerCase();
  const known = Object.hasOwn(zoneWords, small) ? zoneWords[small] : undefined;
  if (known !== undefined) return known;
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').flatMap((zone) => [
      [zone.toLowerCase(), zone] as const,
      [(zone.split('/').at(-1) ?? zone).toLowerCase(), zone] as const,
    ]),
  );
  return cities.get(small) ?? (word.includes('/') && isZone(word) ? word : null);
}

const listHeads =
  /(?:^|\s)(compan(?:y|ies)|topics?|empty|회사|기업|주제|토픽|없으면|빈\s?호)\s*[:=]?\s+|(?:^|\s)(empty|없으면|회사|주제)[:=]\s*/gi;

type Lists = Pick<Draft, 'companies' | 'topics' | 'empty'>;

/** What stands behind "companies", "topics", "empty" up to the next of them; the rest stays as it was. */
function withoutLists(rest: string): { readonly plain: string; readonly lists: Lists } {
  const heads = [...rest.matchAll(listHeads)];
  const lists: Lists = {};
  let plain = heads.length === 0 ? rest : rest.slice(0, heads[0]!.index);
  heads.forEach((head, at) => {
    const body = rest.slice(head.index + head[0].length, heads[at + 1]?.index ?? rest.length).trim();
    const name = (head[1] ?? head[2] ?? '').toLowerCase();
    if (/^compan|회사|기업/.test(name)) lists.companies = listOf(body);
    else if (/^topic|주제|토픽/.test(name)) lists.topics = listOf(body);
    else {
      const [word = '', ...after] = body.split(' ');
      const empty = (['say', 'silent'] as const).find((one) => emptyWords[one].includes(word.toLowerCase()));
      if (empty !== undefined) lists.empty = empty;
      plain = `${plain} ${empty === undefined ? body : after.join(' ')}`;
    }
  });
  return { plain: plain.trim(), lists };
}

function listOf(body: string): readonly string[] {
  const names = body
    .split(/\s*[,;·]\s*|\s+(?:and|및)\s+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length === 1 && everythingWords.has(names[0]!.toLowerCase()) ? [] : names;
}
