// Lines above the headline that name the outlet or the kind of piece. A name is stated as the publisher only with evidence:
// it is formed like a paper's, or the page's own foot or dateline has it.
import { readByline } from './byline.ts';
import { type Draft, headlineLike, headOf, isParagraph, kept, type Line } from './draft.ts';
import { takeStatedFacts } from './facts.ts';
import { isOutletName, outlet } from './formed-outlets.ts';
import { kickerPrefix, kickers, ownerMarks } from './outlet-table.ts';
import { findWrittenDate } from './publication-date.ts';
import { publisherByName } from './publisher.ts';

export function readOutlet(draft: Draft): void {
  const owner = ownerOf(draft);
  cutGluedOutlet(draft, owner);
  dropMasthead(draft, owner);
  dropTrails(draft);
  for (const line of headOf(draft).slice(0, 3)) {
    if (kickers.some((expression) => expression.test(line.text)) && hasHeadlineBelow(draft, line, 0))
      line.dropped = true;
  }
  cutKicker(headOf(draft)[0]);
  draft.publisher ??= owner === null ? null : outlet(owner);
}

/** "Analysis — Headline": only of a headline, a sentence that begins so is left alone. */
function cutKicker(first: Line | undefined): void {
  if (first === undefined || isParagraph(first.text)) return;
  const rest = first.text.replace(kickerPrefix, '');
  if (headlineLike(rest)) first.text = rest;
}

/** Who the foot or the dateline says the page belongs to; English feet name any company, so there the name must look right. */
function ownerOf(draft: Draft): string | null {
  const lines = draft.lines.filter((line) => line.text.length <= 200 || /^[([【]/.test(line.text));
  const edges = lines.length > 14 ? [...lines.slice(0, 8), ...lines.slice(-6)] : lines;
  for (const { text } of edges) {
    for (const mark of ownerMarks) {
      const groups = mark.exec(text.slice(0, 200))?.groups;
      const name = (groups?.name ?? groups?.wire)?.trim();
      if (name === undefined || notOwner.test(text.slice(0, 60))) continue;
      if (isOutletName(name) || (standsAtTop(draft, name) && /[가-힣]/.test(name))) return name;
    }
  }
  return null;
}

/** Credits of pictures and bylines are written in the same brackets. */
const notOwner = /^.{0,3}(?:사진|자료|이미지|그래픽|출처|제공|영상)/;

function standsAtTop(draft: Draft, name: string): boolean {
  return draft.lines.slice(0, 6).some((line) => line.text.length < 160 && line.text.includes(name));
}

/** "Harbour WireOperator opens…", "항만신문통신사, 문 열어": the outlet glued to the headline. */
function cutGluedOutlet(draft: Draft, owner: string | null): void {
  const [first] = kept(draft);
  if (first === undefined || first.text.length > 200 || isParagraph(first.text)) return;
  const name = owner !== null && first.text.startsWith(owner) ? owner : (gluedName(first.text) ?? repeatedName(first));
  const rest = name === null ? '' : first.text.slice(name.length);
  if (name === null || !/^[^\s|>·:/,)–—-]/u.test(rest) || rest.length < 12) return;
  draft.publisher ??= outlet(name);
  first.text = rest;
}

function gluedName(text: string): string | null {
  for (const match of text.slice(0, 60).matchAll(/(?<=\p{Ll})(?=\p{Lu})/gu)) {
    const name = text.slice(0, match.index);
    if (isOutletName(name)) return name;
  }
  return null;
}

/** "SiteA headline | Site": what closes the line and stands glued in front of it. */
function repeatedName({ text }: Line): string | null {
  const name = / [|–—-] ([^|]{4,40})$/.exec(text)?.[1] ?? '';
  return name !== '' && text.startsWith(name) && /^\p{Lu}/u.test(text.slice(name.length)) ? name : null;
}

const separators = /\s{0,3}(?:[|>›»]| [/·•–—-] |: )\s{0,3}/;

/** The first line: a name alone, or a name and its sections above a headline, or a name in front of the headline itself. */
function dropMasthead(draft: Draft, owner: string | null): void {
  const [first] = headOf(draft);
  if (first === undefined || first.text.length > 100 || isParagraph(first.text)) return;
  const parts = first.text.split(separators).filter((part) => part !== '');
  const name = (parts[0] ?? '').replace(/ \[[^\]]{2,12}\].{0,40}$| (?:19|20)\d{2}년 \d{1,2}월호$/, '');
  const sure = name === owner || isOutletName(name) || publisherByName(name) !== null;
  if (readByline(first.text)?.pure === true) return;
  if (sure) draft.publisher ??= outlet(name);
  const short = parts.length > 1 ? parts.every(isShort) : isBareName(first.text);
  if ((sure || short) && hasHeadlineBelow(draft, first, sure || parts.length > 1 ? 0.5 : 0.8)) {
    first.dropped = true;
    takeStatedFacts(draft, parts);
  } else if (sure && parts.length === 2 && isHeadlineText(parts[1]!, 8)) first.text = parts[1]!;
}

/** "Paper > Section", "신문 / 부문 / 이름" below the headline: names the outlet where its first part is one. */
function dropTrails(draft: Draft): void {
  for (const line of headOf(draft).slice(1, 6)) {
    const parts = line.text.split(/\s{0,3}[|>›»]\s{0,3}| [/·•] /).filter((part) => part !== '');
    if (parts.length < 2 || line.text.length > 60 || !isOutletName(parts[0]!) || !parts.every(isShort)) continue;
    if (readByline(line.text) !== null) continue;
    draft.publisher ??= outlet(parts[0]!);
    line.dropped = true;
  }
}

function isShort(part: string): boolean {
  return part.split(' ').length <= 5 && part.length <= 36;
}

/** A few words that all begin with a capital, or a short Korean name: too little for a headline with another below. */
function isBareName(text: string): boolean {
  if (/[가-힣]/.test(text)) return text.length <= 12 && !/[[\](){}<>【】"'“”‘’…?!,]/.test(text);
  return (
    text.length <= 32 &&
    /^(?:\p{Lu}[\p{L}\d'’.]{0,20}|&|of|the)(?: (?:\p{Lu}[\p{L}\d'’.]{0,20}|&|of|the)){1,3}$/u.test(text)
  );
}

/** Below it, before the text, stands a line that reads like a headline and is at least `share` as long. */
function hasHeadlineBelow(draft: Draft, line: Line, share: number): boolean {
  const head = headOf(draft);
  const below = head.slice(head.indexOf(line) + 1, head.indexOf(line) + 3);
  return below.some(
    ({ text }) => text.length >= line.text.length * share && isHeadlineText(text, 12) && findWrittenDate(text) === null,
  );
}

/** Not an item of a list. `least` is for Korean, English needs more letters for as much. */
function isHeadlineText(text: string, least: number): boolean {
  if (isParagraph(text) || !headlineLike(text) || /^(?:[①-⑳]|\d{1,2}[.)] )/.test(text)) return false;
  return text.length >= (/[가-힣]/.test(text) ? least : 20);
}
