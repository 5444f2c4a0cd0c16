// Settles which doubtful names are companies: by words beside them, by the full name elsewhere, by a definition in the text.
import type { CompanyMention } from '../../domain/company.ts';
import type { CompanyId } from '../../domain/ids.ts';
import { isHangulAt } from '../../text/korean.ts';
import {
  announcedDefinition,
  countsThings,
  definition,
  introducesHangul,
  introducesLatin,
  marksHangul,
  marksLatin,
  sentenceStart,
  tradeWords,
} from './company-context.ts';
import { companyEntry } from './company-table.ts';
import { endsLikeName, startsLikeName } from './name-boundaries.ts';
import type { NameCandidate, NameEntry } from './name-index.ts';
import { legalForms } from './unknown-organisation-table.ts';

/** How far around a name words of the trade or another company speak for it, in characters. */
const reach = 120;
const reachKorean = 70;
/** Places at which one spelling is looked at; what fifty do not make clear stays open. */
const mostTries = 50;
/** A text that defines more short forms than this is a trick. */
const mostAliases = 20;
/** Longest match of the patterns that look just before and just after a name. */
const beside = 80;

function mention(text: string, c: { start: number; end: number }, entry: NameEntry): CompanyMention {
  return {
    companyId: entry.companyId,
    asWritten: text.slice(c.start, c.end),
    start: c.start,
    end: c.end,
    viaProduct: entry.viaProduct,
  };
}

/** One meaning without doubt: a single sure company, a name before a product. Null where it is doubtful or could be two. */
function sureEntry(candidate: NameCandidate): NameEntry | null {
  const sure = candidate.entries.filter((entry) => entry.doubt === 'none');
  if (new Set(sure.map((entry) => entry.companyId)).size !== 1) return null;
  return sure.find((entry) => !entry.viaProduct) ?? sure[0]!;
}

export function settleDoubts(text: string, candidates: readonly NameCandidate[]): CompanyMention[] {
  const sure: CompanyMention[] = [];
  const doubtful: NameCandidate[] = [];
  for (const candidate of candidates) {
    const entry = sureEntry(candidate);
    if (entry) sure.push(mention(text, candidate, entry));
    else doubtful.push(candidate);
  }
  return doubtful.length === 0 ? sure : [...sure, ...settle(text, doubtful, sure)];
}

function settle(text: string, doubtful: readonly NameCandidate[], sure: readonly CompanyMention[]): CompanyMention[] {
  const named = new Set(sure.filter((m) => !m.viaProduct).map((m) => m.companyId));
  const accepted = new Map<string, NameEntry>();
  const tried = new Map<string, number>();
  for (const candidate of doubtful) {
    const written = text.slice(candidate.start, candidate.end);
    const times = tried.get(written) ?? 0;
    if (accepted.has(written) || times >= mostTries) continue;
    tried.set(written, times + 1);
    const entry = pick(candidate, named);
    if (entry && isClear(text, candidate, entry, named, sure)) accepted.set(written, entry);
  }
  // A spelling once made clear keeps its meaning in the rest of the text.
  return doubtful.flatMap((candidate) => {
    const entry = accepted.get(text.slice(candidate.start, candidate.end));
    return entry && !isCount(text, candidate) ? [mention(text, candidate, entry)] : [];
  });
}

function isClear(
  text: string,
  candidate: NameCandidate,
  entry: NameEntry,
  named: ReadonlySet<CompanyId>,
  sure: readonly CompanyMention[],
): boolean {
  return named.has(entry.companyId) ? !isCount(text, candidate) : isMarked(text, candidate, entry, sure);
}

/** Of several companies with one spelling the one the text names in full; none where that does not decide. */
function pick(candidate: NameCandidate, named: ReadonlySet<CompanyId>): NameEntry | null {
  const ids = new Set(candidate.entries.map((entry) => entry.companyId));
  if (ids.size === 1) return candidate.entries[0]!;
  const full = candidate.entries.filter((entry) => named.has(entry.companyId));
  return full.length === 1 ? full[0]! : null;
}

function isMarked(text: string, c: NameCandidate, entry: NameEntry, sure: readonly CompanyMention[]): boolean {
  const before = text.slice(Math.max(0, c.start - beside), c.start);
  const after = text.slice(c.end, c.end + beside);
  const hangul = isHangulAt(text, c.end - 1);
  if (definesIt(before, after, entry)) return true;
  if (
    hangul
      ? introducesHangul.test(before) || marksHangul.test(after)
      : introducesLatin.test(before) || marksLatin.test(after)
  ) {
    return !isCount(text, c);
  }
  if (entry.doubt === 'ordinary' && (hangul || !standsOut(before, after))) return joined(text, c, sure);
  return hasCompany(text, c, sure, hangul) && !isCount(text, c);
}

/** Its full name in brackets, or it in brackets after its full name; the table's names are looked at, not the text's. */
function definesIt(before: string, after: string, entry: NameEntry): boolean {
  const names = companyEntry(entry.companyId)?.names ?? [];
  return names.some(
    (name) =>
      name !== entry.written &&
      (after.startsWith(`(${name}`) ||
        after.startsWith(` (${name}`) ||
        before.endsWith(`${name}(`) ||
        before.endsWith(`${name} (`)),
  );
}

/** "Nokia and Rain signed", "Rain, Nokia": one of a list of companies. */
function joined(text: string, c: NameCandidate, sure: readonly CompanyMention[]): boolean {
  return near(c, sure, 8).some((m) => {
    const between = m.end <= c.start ? text.slice(m.end, c.start) : text.slice(c.end, m.start);
    return between.length <= 6 && /^(?:, | and |, and | & | with |와 |과 |·|, ?|-| – |\/| x | × )$/.test(between);
  });
}

function standsOut(before: string, after: string): boolean {
  if (sentenceStart.test(before)) return false;
  const previous = /(\S+)\s$/.exec(before)?.[1] ?? '';
  return /^(?:[a-z]|[,;])/.test(previous.slice(-1)) && !/^\p{Lu}/u.test(previous) && !/^ \p{Lu}\p{Ll}/u.test(after);
}

/** The sure mentions within `far` characters; they lie in the order of the text, so two halvings and a short walk. */
function near(c: NameCandidate, sure: readonly CompanyMention[], far: number): readonly CompanyMention[] {
  let low = 0;
  let high = sure.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sure[middle]!.end < c.start - far) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < sure.length && sure[to]!.start <= c.end + far) to++;
  return sure.slice(low, to);
}

function hasCompany(text: string, c: NameCandidate, sure: readonly CompanyMention[], hangul: boolean): boolean {
  const far = hangul ? reachKorean : reach;
  if (near(c, sure, far).length > 0) return true;
  return (
    tradeWords.test(text.slice(Math.max(0, c.start - far), c.start)) || tradeWords.test(text.slice(c.end, c.end + far))
  );
}

/** "Three companies", "Two or Three": the name of a number before what it counts. */
function isCount(text: string, c: NameCandidate): boolean {
  return (
    /^(?:Three|One|Free|True|Arm)$/.test(text.slice(c.start, c.end)) && countsThings.test(text.slice(c.end, c.end + 60))
  );
}

/** Adds what the text itself defines: after "Acme Mobile (ACM)" every ACM, after "과학기술정보통신부(이하 과기부)" every 과기부. */
export function definedNames(text: string, mentions: CompanyMention[]): CompanyMention[] {
  const aliases = new Map<string, CompanyMention>();
  for (const m of mentions) {
    const behind = text.slice(m.end, m.end + 60).replace(legalForm, '');
    const found = m.viaProduct || !/^ ?[([]/.test(behind) ? null : definition.exec(behind);
    const alias = found?.[1];
    if (alias && aliases.size < mostAliases && shortens(alias, m, announcedDefinition.test(found[0])))
      aliases.set(alias, m);
  }
  let all = mentions;
  for (const [alias, m] of aliases) all = withAlias(text, alias, m, all);
  return all;
}

/** "Acme Mobile Ltd. (ACM)". */
const legalForm = new RegExp(`^(?:,? (?:${legalForms.join('|')})\\b\\.?)+`);

/** Announced by "hereafter", or made of letters of one of its names in their order: SKT of SK Telecom, not CEO or NYSE. */
function shortens(alias: string, m: CompanyMention, announced: boolean): boolean {
  if (announced) return true;
  if (!/^[A-Z][A-Z0-9&+-]{1,7}$/.test(alias)) return false;
  const names = companyEntry(m.companyId)?.names ?? [m.asWritten];
  return names.some((name) => name !== alias && isSubsequence(alias, name));
}

function isSubsequence(letters: string, name: string): boolean {
  if (letters[0] !== name[0]?.toUpperCase()) return false;
  let at = 0;
  for (const letter of name.toUpperCase()) if (letter === letters[at]) at++;
  return at === letters.length;
}

/** Every place of the alias that no other name covers; `mentions` may lie in any order. */
function withAlias(
  text: string,
  alias: string,
  m: CompanyMention,
  mentions: readonly CompanyMention[],
): CompanyMention[] {
  const kept = mentions.filter((other) => other.asWritten !== alias).sort((a, b) => a.start - b.start);
  const added: CompanyMention[] = [];
  let next = 0;
  for (let at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + alias.length)) {
    const end = at + alias.length;
    while (next < kept.length && kept[next]!.end <= at) next++;
    const free = next === kept.length || kept[next]!.start >= end;
    if (free && startsLikeName(text, at) && endsLikeName(text, at, end)) {
      added.push({ companyId: m.companyId, asWritten: alias, start: at, end, viaProduct: false });
    }
  }
  return [...kept, ...added];
}
