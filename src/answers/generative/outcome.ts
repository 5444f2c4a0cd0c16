/** The answer that what settled makes: in the model's words, in the articles', none, or the one the rules had. */
import type { ModelFault } from '../../basics/model-error.ts';
import type { Answer, Answered } from '../../domain/answer.ts';
import { startCitations } from '../citations.ts';
import type { CheckedClaim } from '../claims/check-claims.ts';
import { clearLine } from '../claims/passages.ts';
import { findDisagreements } from '../disagreements.ts';
import type { Question } from '../question/question.ts';
import { sayChecked } from './claims.ts';
import { fitsQuestion } from './fit.ts';
import type { Settled } from './settle.ts';
import { modelNotes } from './words.ts';
import { type Draft, type Session, traceOf, type Written } from './writing.ts';

const NOTHING = { told: [], replaced: [], failed: [] } as const;

export function told(draft: Draft, settled: Settled, missing: readonly string[], session: Session): Written {
  if (settled.told.length === 0 || !fitsQuestion(draft.question, settled.told))
    return unused(draft, { ...NOTHING, failed: [...settled.failed, ...settled.told] }, 'malformed', session);
  if (addsNothing(draft, settled)) return unused(draft, { ...NOTHING, failed: settled.failed }, 'malformed', session);
  const answer = answerOf(draft, settled.told, missing, noteOn(draft.question, settled));
  return { answer, trace: traceOf(session, settled, null) };
}

/** Only sentences that the rules picked too: they say the fact first. */
export function addsNothing({ answer }: Draft, { told }: Settled): boolean {
  if (answer.kind !== 'answered' || told.some(({ quoted }) => quoted !== true)) return false;
  const picked = new Set(answer.claims.flatMap(({ citations }) => citations));
  const cited = answer.citations.filter(({ n }) => picked.has(n));
  return told.every(({ support }) =>
    support.every(({ passage, start, end }) =>
      cited.some((c) => c.articleId === passage.evidence.article.id && c.start < end && start < c.end),
    ),
  );
}

/** What was shown before a reply broke off stays; nothing else of it is used. */
export function brokenOff(draft: Draft, settled: Settled, fault: ModelFault, session: Session): Written {
  const held = settled.told.filter(({ quoted }) => quoted !== true);
  const shown = session.show !== undefined && held.length > 0 && fitsQuestion(draft.question, held);
  const left = { ...NOTHING, failed: settled.failed };
  if (!shown) return unused(draft, left, fault, session);
  const note = modelNotes[draft.question.language].brokeOff;
  return { answer: answerOf(draft, held, [], note), trace: traceOf(session, left, fault) };
}

/** The model finds no answer in the passages: then none is given, and the nearest is shown. */
export function declined({ question, answer, selection, facts }: Draft, session: Session): Written {
  const trace = traceOf(session, NOTHING, null);
  if (answer.kind === 'no-evidence') return { answer: { ...answer, method: 'generative' }, trace };
  return {
    answer: {
      ...baseOf(answer),
      kind: 'no-evidence',
      method: 'generative',
      missing: selection.missing?.text ?? question.text,
      searched: { articles: facts.articles, latest: facts.latest },
      nearest: answer.citations.slice(0, 2),
    },
    trace,
  };
}

function unused({ question, answer }: Draft, settled: Settled, fault: ModelFault, session: Session): Written {
  const say = modelNotes[question.language];
  const note = fault === 'budget' ? say.budget : settled.failed.length > 0 ? say.unchecked : say.failed;
  return { answer: { ...answer, note }, trace: traceOf(session, settled, fault) };
}

function answerOf(
  { question, answer, selection }: Draft,
  standing: readonly CheckedClaim[],
  missing: readonly string[],
  note: string | null,
): Answered {
  const citations = startCitations(question.language);
  const claims = standing.map((claim) => sayChecked(claim, question.language, citations));
  const disagreements = answer.kind === 'answered' ? findDisagreements(question, selection.candidates, citations) : [];
  return {
    ...baseOf(answer),
    kind: 'answered',
    method: 'generative',
    claims,
    citations: citations.all,
    disagreements,
    unsupported: partsOf(question, missing),
    note,
  };
}

function noteOn({ language }: Question, { told, replaced }: Settled): string | null {
  const say = modelNotes[language];
  const quoted = replaced.filter(({ by }) => by !== null).length;
  const left = replaced.length - quoted;
  const parts = [
    ...(quoted === 0 ? [] : [told.every((one) => one.quoted) ? say.onlyQuoted : say.quoted(quoted)]),
    ...(left === 0 ? [] : [say.leftOut(left)]),
  ];
  return parts.length === 0 ? null : parts.join(' ');
}

function baseOf({ id, language, tookMs }: Answer): Pick<Answer, 'id' | 'language' | 'tookMs'> {
  return { id, language, tookMs };
}

/** Only words of the question itself: what else a model says is missing is nobody's business. */
function partsOf({ text }: Question, missing: readonly string[]): string[] {
  const asked = clearLine(text).toLowerCase();
  const parts = missing
    .map((part) => clearLine(part))
    .filter((part) => part.length > 2 && asked.includes(part.toLowerCase()));
  return [...new Set(parts)].filter((part) => part.length < asked.length);
}
