// Sentences of an article with the companies and stage words in them.
import { allMatches } from '../../basics/all-matches.ts';
import type { CompanyMention, PersonMention } from '../../domain/company.ts';
import type { Language, Span } from '../../domain/text.ts';
import { hasHangul } from '../../text/korean.ts';
import { displayName } from '../companies/companies.ts';
import type { OrganisationMention } from '../companies/unknown-organisations.ts';
import type { Actor, Clause } from './reading-types.ts';
import { partsOf } from './seams.ts';

export interface Named {
  readonly mentions: readonly CompanyMention[];
  readonly organisations: readonly OrganisationMention[];
  readonly people: readonly PersonMention[];
}

export function actorsOf({ mentions, organisations }: Pick<Named, 'mentions' | 'organisations'>): Actor[] {
  return [
    ...mentions.map(({ start, end, companyId }) => ({ start, end, id: companyId, name: displayName(companyId, 'en') })),
    ...organisations.map(({ start, end, id, name }) => ({ start, end, id, name })),
  ].sort((a, b) => a.start - b.start);
}

export function clausesOf(
  text: string,
  language: Language,
  sentences: readonly Span[],
  actors: readonly Actor[],
): Clause[] {
  const clauses: Clause[] = [];
  let at = 0;
  let section = 0;
  for (const sentence of sentences.flatMap((one) => withinQuotes(text, one))) {
    while (at < actors.length && actors[at]!.end <= sentence.start) at += 1;
    let last = at;
    while (last < actors.length && actors[last]!.start < sentence.end) last += 1;
    const written = text.slice(sentence.start, sentence.end);
    const korean = language === 'ko' ? true : language === 'en' ? false : hasHangul(written);
    if (/^(?:[◇■▲●◆□▶①-⑳]|\d{1,2}[.)] )/.test(written)) section += 1;
    for (const part of partsOf(written, sentence, korean, actors.slice(at, last)))
      clauses.push({ ...part, index: clauses.length, korean, section });
  }
  return clauses;
}

/** What somebody says in several sentences is one by its quotation marks; it is read sentence by sentence. So is "… 했다. e&는 …". */
function withinQuotes(text: string, { start, end }: Span): Span[] {
  const written = text.slice(start, end);
  const quotes = written.length >= 60 && /["“]/.test(written);
  if (!quotes && !/[가-힣]다\. [a-z]/.test(written)) return [{ start, end }];
  const parts: Span[] = [];
  let from = start;
  for (const { index } of allMatches(
    written,
    /(?:[가-힣][다요죠]|[a-z0-9%)]{2})[.!] (?=[A-Z가-힣0-9])|[가-힣]다\. (?=[a-z])/g,
  )) {
    const cut = start + index + written.slice(index).search(/[.!] /) + 2;
    parts.push({ start: from, end: cut - 1 });
    from = cut;
  }
  return [...parts, { start: from, end }];
}
