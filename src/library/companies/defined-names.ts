// Short forms that a text defines itself: after "Acme Mobile (ACM)" every ACM.
import type { CompanyMention } from '../../domain/company.ts';
import { announcedDefinition, definition } from './company-context.ts';
import { companyEntry } from './company-table.ts';
import { endsLikeName, startsLikeName } from './name-boundaries.ts';
import { legalForms } from './unknown-organisation-table.ts';

/** A text that defines more short forms than this is a trick. */
const mostAliases = 20;

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
