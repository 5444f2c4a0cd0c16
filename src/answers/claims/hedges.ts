/** A claim keeps its source's caution: what is planned, possible, conditional or only said to be so is not told as a fact. */
import { hasHangul } from '../../text/korean.ts';
import { matchForms, viewText } from '../reading/text-view.ts';
import { type Hedge, hedges, hedgeWords, keeps, noHedge } from './hedge-table.ts';
import type { Said, Statement } from './statement.ts';
import { hasPast, pastVerbsAhead } from './tense.ts';

/** What of its source's caution the claim has lost. */
export function lostHedges(said: Said, statement: Statement): readonly string[] {
  const source = statement.sentence.text;
  const own = hedgesIn(said.text);
  if (/\bcan\b/i.test(said.text)) own.add('possible');
  const beside = hedgesIn(partSaid(said, source));
  const whole = hedgesIn(source);
  // A condition or a rumour is about all of its sentence.
  const given = hedges.filter(
    (hedge) => beside.has(hedge) || ((hedge === 'conditional' || hedge === 'reported') && whole.has(hedge)),
  );
  // 출시한다 of a day to come says as little as 출시할 예정이다.
  const isOpen = hasHangul(said.text) && !hasPast(said.text);
  const lost: string[] = given.filter(
    (hedge) => !(isOpen && hedge === 'planned') && !keeps[hedge].some((kept) => own.has(kept)),
  );
  if (own.size === 0 && !hasPast(source) && pastVerbsAhead(said.text, source)) lost.push('not yet done');
  return lost;
}

/** A word of caution, of a claim whose source has some too: a claim may be more careful. */
export function isCaution(word: string, source: string): boolean {
  return hedgesIn(word).size > 0 && hedgesIn(source).size > 0;
}

function hedgesIn(text: string): Set<Hedge> {
  const clear = text.replace(noHedge, ' ');
  const side = hasHangul(text) ? 'ko' : 'en';
  const found = new Set(hedges.filter((hedge) => hedgeWords[hedge][side].test(clear)));
  // In reported speech "would" is "will"; elsewhere it leaves open whether.
  if (/\bwould\b/i.test(clear) && !telling.test(clear)) found.add('possible');
  return found;
}

const telling = /\b(?:said|says|told|announced|added|promised|confirmed|pledged|vowed|that)\b/i;

const seams =
  /; |(?<=[a-z가-힣0-9][.!?]) |,? (?:while|whereas|but|although|which|who|where) |,? and (?=that\b|(?:\w+ly )?(?:will|would|plans?|has|have|had|is|are|was|were|could|may|also|then)\b)|(?<=[가-힣](?:고|며|지만|는데|으나|면서)),? /;

/** The clauses of a sentence where the claim's words stand. */
function partSaid({ words }: Said, source: string): string {
  const parts = source.split(seams);
  if (parts.length === 1) return source;
  const counted = parts.map((part) => {
    const view = viewText(part);
    return { part, count: words.filter(({ forms }) => matchForms(forms, view) !== null).length };
  });
  const most = Math.max(...counted.map(({ count }) => count));
  if (most === 0) return source;
  return counted
    .filter(({ count }) => count >= Math.max(1, most * 0.6))
    .map(({ part }) => part)
    .join(' ');
}
