/** An answer → the blocks of a reply: claims with their remarks, disagreements, sources, or the calm no. */

import type { Answer, Answered, Citation, Claim, NoEvidence, SoFar } from '../domain/answer.ts';
import type { Reply, ReplyBlock } from '../domain/reply.ts';
import { sourceLine } from './source-line.ts';
import { words } from './words-table.ts';

/** A fact older than this many months is said with its date. */
const OLD_MONTHS = 6;

/** @param today ISO date that the age of facts is counted from. */
export function answerReply(answer: Answer, today: string): Reply {
  switch (answer.kind) {
    case 'answered':
      return answeredReply(answer, today);
    case 'no-evidence':
      return noEvidenceReply(answer);
    case 'unclear':
      return { language: answer.language, summary: answer.ask, blocks: [{ kind: 'text', text: answer.ask }] };
  }
}

function answeredReply(answer: Answered, today: string): Reply {
  const say = words[answer.language];
  const disagreements = answer.disagreements.map((d): ReplyBlock => ({ kind: 'disagreement', ...d }));
  const missing: ReplyBlock[] =
    answer.unsupported.length === 0 ? [] : [{ kind: 'notice', text: say.nothingOn(answer.unsupported.join(', ')) }];
  return {
    language: answer.language,
    summary: answer.claims[0]?.text ?? '',
    blocks: [
      ...claimBlocks(answer, today),
      ...disagreements,
      ...missing,
      ...noteBlock(answer),
      sourcesBlock(say.sources, answer.citations),
    ],
  };
}

function noteBlock({ note }: Answer): ReplyBlock[] {
  return note ? [{ kind: 'notice', text: note }] : [];
}

/** What holds of an answer that is still being written: its sentences, and what they cite. */
export function soFarReply(soFar: SoFar, today: string): Reply {
  const { language, claims, citations } = soFar;
  return {
    language,
    summary: claims[0]?.text ?? '',
    blocks: [...claimBlocks(soFar, today), sourcesBlock(words[language].sources, citations)],
  };
}

function claimBlocks({ language, claims }: Pick<SoFar, 'language' | 'claims'>, today: string): ReplyBlock[] {
  return claims.map((claim) => {
    const { text, citations } = claim;
    return { kind: 'claim', text, citations, remark: remarkOf(claim, language, today) };
  });
}

/** "according to KT; as of May 2019" — what keeps a claim from being taken for more than it is. */
function remarkOf(claim: Claim, language: 'en' | 'ko', today: string): string | null {
  const say = words[language];
  const remarks = [
    claim.attributedTo && !says(claim.text, claim.attributedTo) ? say.accordingTo(claim.attributedTo) : null,
    claim.translated ? say.ourTranslation : null,
    claim.quoted ? say.quoted : null,
    claim.asOf && monthsBetween(claim.asOf, today) >= OLD_MONTHS ? say.asOf(claim.asOf) : null,
  ].filter((r) => r !== null);
  return remarks.length === 0 ? null : remarks.join('; ');
}

/** The sentence itself says whose words it gives: once is enough. A company is often named by its first word alone. */
function says(text: string, who: string): boolean {
  const name = (who.split(/[\s,(]/, 1)[0] ?? who).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const own = `according to ${name}(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])${name}(?: said| says| announced|에 따르면)`;
  return new RegExp(own, 'iu').test(text);
}

function monthsBetween(from: string, to: string): number {
  const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7) || 12);
  return months(to) - months(from);
}

function noEvidenceReply(answer: NoEvidence): Reply {
  const say = words[answer.language];
  const text = say.noEvidence(answer.missing, answer.searched);
  const nearest: ReplyBlock[] = answer.nearest.length === 0 ? [] : [sourcesBlock(say.nearest, answer.nearest)];
  return {
    language: answer.language,
    summary: text,
    blocks: [{ kind: 'text', text }, ...noteBlock(answer), ...nearest],
  };
}

function sourcesBlock(heading: string, citations: readonly Citation[]): ReplyBlock {
  return { kind: 'sources', heading, sources: citations.map(sourceLine) };
}
