// What shows that a name standing where an outlet's name stands is one: its form, an issue's number, the page's own foot,
// address or dateline, or a second place of the kind. A name alone proves nothing: a wrong publisher is worse than none.
import { allMatches } from '../../basics/all-matches.ts';
import { comparable, type Draft } from './draft.ts';
import { isOutletName, outlet } from './formed-outlets.ts';
import { bareName, channelBehind, issueMark, ownerMarks, periodicalName, periodicalWord } from './outlet-table.ts';
import { publisherByName } from './publisher.ts';
import type { Publisher } from './publisher-table.ts';

/** The outlet of that name where something shows that it is one. */
export function provenOutlet(draft: Draft, written: string): Publisher | null {
  const name = written
    .replace(issueMark, '')
    .replace(/(?<=\S) magazine$/, '')
    .trim();
  const known = publisherByName(name);
  if (known !== null) return known;
  if (isOutletName(name) || periodicalName.test(name)) return outlet(name);
  if (!bareName.test(name)) return null;
  const proven = name !== written.trim() || isOfPage(draft, name) || standsTwice(draft, name);
  return proven ? outlet(name) : null;
}

/** "Name | the subsea cable newsletter": what stands beside the name says what it is. */
export function namedAsPeriodical(parts: readonly string[]): Publisher | null {
  const [name = '', ...beside] = parts;
  if (!bareName.test(name)) return null;
  return beside.some((part) => issueMark.test(` ${part}`) || periodicalWord.test(part)) ? outlet(name) : null;
}

/** Who the foot or the dateline says the page belongs to; English feet name any company, so there the name stands on top. */
export function ownerOf(draft: Draft): string | null {
  const lines = draft.lines.filter((line) => line.text.length <= 200 || /^[([【]/.test(line.text));
  const edges = lines.length > 14 ? [...lines.slice(0, 8), ...lines.slice(-6)] : lines;
  for (const { text } of edges) {
    for (const mark of ownerMarks) {
      const groups = mark.exec(text.slice(0, 200))?.groups;
      const name = (groups?.name ?? groups?.wire)?.replace(/ (?:19|20)\d{2}$/, '').trim();
      if (name === undefined || notOwner.test(text.slice(0, 60))) continue;
      if (isOutletName(name) || standsAtTop(draft, name)) return name;
    }
  }
  return null;
}

/** Credits of pictures and bylines are written in the same brackets. */
const notOwner = /^.{0,3}(?:사진|자료|이미지|그래픽|출처|제공|영상)/;

/** In Korean anywhere in the first lines; in English as the whole of a line's first part. */
function standsAtTop(draft: Draft, name: string): boolean {
  const top = draft.lines.slice(0, 6).filter((line) => line.text.length < 160);
  if (/[가-힣]/.test(name)) return top.some((line) => line.text.includes(name));
  return top.some(({ text }) => opensPart(text, name));
}

function opensPart(text: string, name: string): boolean {
  return comparable(text).startsWith(comparable(name)) && /^(?:$| ?[|/·>–—]| - |\s{2})/.test(text.slice(name.length));
}

/** The page's owner, or the host of its addresses: "desk@powerpoles.example" of "Power & Poles". */
function isOfPage(draft: Draft, name: string): boolean {
  draft.owner ??= ownerOf(draft) ?? '';
  if (comparable(draft.owner) === comparable(name)) return true;
  const wanted = squashed(name);
  return wanted.length >= 6 && hostsOf(draft).has(wanted);
}

function hostsOf(draft: Draft): ReadonlySet<string> {
  draft.hosts ??= new Set(
    draft.lines
      .filter((line) => line.text.includes('@'))
      .flatMap(({ text }) => allMatches(text.slice(0, 2000), /[\w.+-]@([a-z0-9-]{6,40})(?![a-z0-9-])/gi))
      .map((match) => squashed(match[1] ?? '')),
  );
  return draft.hosts;
}

function squashed(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^a-z0-9가-힣]/g, '');
}

/** In a second place where outlets stand: a line's end, before a reporter, an address or a day, in a dateline's brackets. */
function standsTwice(draft: Draft, name: string): boolean {
  const edges = [...draft.lines.slice(0, 10), ...draft.lines.slice(-6)];
  const places = new Set(edges.flatMap(({ text }) => (text.length <= 300 ? [placeIn(text, name)] : [])));
  places.delete(null);
  return places.size > 1;
}

/** A day, with or without a city in front: "Some Brief Oslo | 6 February 2026". */
const beforeDay =
  /^(?: [가-힣]{2,5}| \p{Lu}\p{L}{2,15})?(?: ?[|·,–—-])? (?:(?:19|20)\d{2}[년.-]|\d{1,2} \p{Lu}\p{Ll}{2,8} 20\d{2})/u;

/** What stands before and behind a name in each place. */
const places: readonly (readonly [place: string, before: RegExp, after: RegExp])[] = [
  ['reporter', /^.{0,23}$/, /^\]? [가-힣]{2,4} ?(?:기자|특파원)/],
  ['channel', /^[▶☞*\s]{0,3}(?:뉴스레터 ?)?['‘"“]?$/, channelBehind],
  ['address', /^◎?(?:[가-힣]{2,8} )?$/, /^ [\w.+-]{1,64}@/],
  ['day', /^$/, beforeDay],
  ['asks', /^$/, /^: .{1,290}\?$/],
  ['suffix', /(?:[|<»•·] ?| [–—-] )$/, /^$/],
  ['masthead', /^$/, /^(?: magazine)? ?(?:$|[|>»])/],
  ['foot', /^$/, /^ ?[©ⓒ]/],
  ['dateline', /^.{0,58}\((?:[가-힣]{2,8}=)?$/, /^\)/],
  ['staff', /\bby (?:the )?$/i, /^ (?:staff|desk|team|newsroom)\b/i],
];

function placeIn(text: string, name: string): string | null {
  const at = text.indexOf(name);
  if (at === -1) return null;
  const before = text.slice(0, at);
  const after = text.slice(at + name.length);
  return places.find((place) => place[1].test(before) && place[2].test(after))?.[0] ?? null;
}
