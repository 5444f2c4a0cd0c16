// Lines above the headline that name the outlet or the kind of piece. A name is stated as the publisher only with evidence:
// it is formed like a paper's, or the page's own foot or dateline has it.
import { allMatches } from '../../basics/all-matches.ts';
import { readByline } from './byline.ts';
import { outletWithCity, outletWithMotto, readDatedName } from './dated-name.ts';
import { type Draft, headlineLike, headOf, isParagraph, kept, type Line } from './draft.ts';
import { deskSuffix } from './fact-row-table.ts';
import { takeStatedFacts } from './facts.ts';
import { formedOutlet, isOutletName, outlet } from './formed-outlets.ts';
import { hasHeadlineBelow, isHeadlineText } from './headline.ts';
import { namedAsPeriodical, ownerOf, provenOutlet } from './outlet-evidence.ts';
import { issueMark, kickerPrefix, kickers } from './outlet-table.ts';

export function readOutlet(draft: Draft): void {
  const owner = ownerOf(draft);
  cutGluedOutlet(draft, owner);
  dropMasthead(draft, owner);
  dropTrails(draft);
  for (const line of headOf(draft).slice(0, 3)) {
    if (kickers.some((expression) => expression.test(line.text)) && hasHeadlineBelow(draft, line, 0))
      line.dropped = true;
  }
  cutKicker(draft, headOf(draft)[0]);
  draft.publisher ??= owner === null ? null : outlet(owner);
}

/** "Analysis — Headline", "[어느신문] 제목": only of a headline, a sentence that begins so is left alone. */
function cutKicker(draft: Draft, first: Line | undefined): void {
  if (first === undefined || isParagraph(first.text)) return;
  const bracket = /^[[【<] ?([^\][<>【】]{3,24}?) ?[\]】>] ?(?=\S.{7})/.exec(first.text);
  const publisher = bracket === null ? null : formedOutlet(bracket[1] ?? '');
  const rest = publisher === null ? first.text.replace(kickerPrefix, '') : first.text.slice(bracket?.[0].length);
  if (!headlineLike(rest)) return;
  first.text = rest;
  draft.publisher ??= publisher;
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
  for (const match of allMatches(text.slice(0, 60), /(?<=\p{Ll})(?=\p{Lu})/gu)) {
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
  if (readDatedName(draft, first)) return;
  const parts = first.text.split(separators).filter((part) => part !== '');
  const name = (parts[0] ?? '').replace(/ [[(][^\])]{2,20}[\])].{0,40}$/, '');
  if (readByline(first.text)?.pure === true) return;
  const publisher = name === owner ? outlet(name) : (provenOutlet(draft, name) ?? namedAsPeriodical(parts));
  const sure = publisher !== null;
  draft.publisher ??= publisher;
  const short = parts.length > 1 ? parts.every(isShort) : isBareName(first.text);
  const isIssue = sure && parts.length === 1 && issueMark.test(name);
  if (isIssue || ((sure || short) && hasHeadlineBelow(draft, first, sure || parts.length > 1 ? 0.5 : 0.8))) {
    first.dropped = true;
    takeStatedFacts(draft, parts);
  } else if (sure && parts.length === 2 && isHeadlineText(parts[1]!, 8)) first.text = parts[1]!;
}

/** "Paper > Section", "신문 / 부문 / 이름", the paper alone: below the headline, where the first part is an outlet. */
function dropTrails(draft: Draft): void {
  for (const line of headOf(draft).slice(1, 6)) {
    if (line.text.length > 90 || isParagraph(line.text)) continue;
    if (dropOutletAndMore(draft, line) || line.text.length > 60) continue;
    const parts = line.text.split(/\s{0,3}[|>›»]\s{0,3}| [/·•] /).filter((part) => part !== '');
    // A name alone may be the writer's, whose address may have it too: there only its form tells.
    const publisher =
      parts.length > 1 ? provenOutlet(draft, parts[0] ?? '') : formedOutlet(line.text.replace(deskSuffix, ''));
    if (publisher === null || !parts.every(isShort) || readByline(line.text) !== null) continue;
    draft.publisher ??= publisher;
    takeStatedFacts(draft, parts);
    line.dropped = true;
  }
}

/** The outlet with its city or its motto. */
function dropOutletAndMore(draft: Draft, line: Line): boolean {
  const publisher = outletWithCity(draft, line.text) ?? outletWithMotto(line.text, formedOutlet);
  if (publisher === null) return false;
  draft.publisher ??= publisher;
  line.dropped = true;
  return true;
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
