/** An answer in a model's words: asked, checked claim by claim, repaired once; what does not hold is left out, and said. */

import { ModelError, type ModelFault } from '../../basics/model-error.ts';
import type { Answer, Answered, NoEvidence } from '../../domain/answer.ts';
import type { LibraryFacts } from '../../domain/ports.ts';
import type { LanguageModel, Payer } from '../../models/language-model.ts';
import { startCitations } from '../citations.ts';
import { type CheckedClaim, checkClaim } from '../claims/check-claims.ts';
import { clearLine, type GivenPassage } from '../claims/passages.ts';
import { findDisagreements } from '../disagreements.ts';
import type { Question } from '../question/question.ts';
import { sayChecked } from './claims.ts';
import { passagesFor, type ToTell } from './evidence.ts';
import { fitsQuestion } from './fit.ts';
import { answerRules, answerTask, PROMPT_VERSION, repairTask } from './prompt.ts';
import { answerShape, type ModelAnswer, type ModelClaim } from './shape.ts';
import { readStream, type Show, startShowing } from './stream.ts';
import { modelNotes } from './words.ts';

/** What the rules made of a question, for a model to make more of. */
export interface Draft extends ToTell {
  readonly question: Question;
  readonly facts: LibraryFacts;
  /** Stands where the model gives nothing that holds. */
  readonly answer: Answered | NoEvidence;
}

export interface Writing {
  readonly model: LanguageModel;
  readonly payer: Payer;
  /** Random, new for each question: nobody outside can close a fence. */
  readonly nonce: string;
  /** For the answer and its repair together: below the time a question is leased for. */
  readonly deadlineMs: number;
  /** Where somebody watches: gets each claim as soon as it holds. */
  readonly show?: Show;
}

/** For `explain`: what the model was given, what it said that did not hold, and why it was not used where it was not. */
export interface WritingTrace {
  readonly model: string;
  readonly prompt: string;
  readonly passages: readonly {
    readonly n: number;
    readonly articleId: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly dropped: readonly { readonly text: string; readonly faults: readonly string[] }[];
  readonly fault: ModelFault | null;
  /** The endpoint's names of the requests, where it gives some. */
  readonly requests: readonly string[];
}

export interface Written {
  readonly answer: Answer;
  readonly trace: WritingTrace;
}

const MOST_CLAIMS = 6;
const MOST_TOKENS = 1_500;

/** One answer under way. */
interface Session extends Writing {
  readonly requests: string[];
}

export async function writeAnswer(draft: Draft, given: Writing): Promise<Written> {
  const { question } = draft;
  const writing: Session = { ...given, requests: [] };
  const passages = passagesFor(draft);
  const round = {
    task: answerTask(question, passages, writing.nonce),
    signal: AbortSignal.timeout(writing.deadlineMs),
  };
  const show = writing.show ? startShowing(question, MOST_CLAIMS, writing.show) : () => undefined;
  const checked: CheckedClaim[] = [];
  const take = (claim: ModelClaim): void => {
    const one = checkClaim(claim, passages, question);
    if (checked.some(({ text }) => text === one.text)) return;
    checked.push(one);
    show(one);
  };
  try {
    const first = await ask(writing, 'answer', round, take);
    if (!first.answerable && first.claims.length === 0) return declined(draft, passages, writing);
    const lost = await repaired(checked, writing, round, take);
    return told(draft, passages, sift(checked, lost), first.missing, writing);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return brokenOff(draft, passages, sift(checked, 0), error.fault, writing);
  }
}

interface Round {
  readonly task: string;
  readonly signal: AbortSignal;
}

/** `take` gets every claim: as it is written where somebody watches, else all at the end. */
async function ask(
  { model, payer, show, requests }: Session,
  purpose: string,
  { task, signal }: Round,
  take: (claim: ModelClaim) => void,
): Promise<ModelAnswer> {
  const request = {
    purpose,
    payer,
    system: answerRules,
    user: task,
    shape: answerShape,
    maxTokens: MOST_TOKENS,
    signal,
  };
  if (show) return readStream(model, request, take);
  const { value, requestId } = await model.ask(request);
  if (requestId !== null) requests.push(requestId);
  for (const claim of value.claims) take(claim);
  return value;
}

/** Once: how many statements no repair saved. A repair that fails costs nothing that held before. */
async function repaired(
  checked: readonly CheckedClaim[],
  writing: Session,
  { task, signal }: Round,
  take: (claim: ModelClaim) => void,
): Promise<number> {
  const failed = checked.filter(({ faults }) => faults.length > 0);
  const held = checked.length - failed.length;
  if (failed.length === 0) return 0;
  try {
    await ask(writing, 'repair', { task: repairTask(task, failed, writing.nonce), signal }, take);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
  }
  const saved = checked.filter(({ faults }) => faults.length === 0).length - held;
  return failed.length - saved;
}

/** What was shown before a reply broke off stays; nothing else of it is used. */
function brokenOff(
  draft: Draft,
  passages: readonly GivenPassage[],
  sifted: Sifted,
  fault: ModelFault,
  writing: Session,
): Written {
  const shown = writing.show !== undefined && sifted.held.length > 0 && fitsQuestion(draft.question, sifted.held);
  if (!shown) return unused(draft, passages, sifted.dropped, fault, writing);
  const note = modelNotes[draft.question.language].brokeOff;
  return { answer: { ...answerOf(draft, sifted, []), note }, trace: traceOf(passages, sifted.dropped, fault, writing) };
}

export interface Sifted {
  readonly held: readonly CheckedClaim[];
  readonly dropped: readonly CheckedClaim[];
  /** Statements that no repair saved. */
  readonly lost: number;
}

export function sift(checked: readonly CheckedClaim[], lost: number): Sifted {
  const held = unique(checked.filter(({ faults }) => faults.length === 0)).slice(0, MOST_CLAIMS);
  return { held, dropped: checked.filter(({ faults }) => faults.length > 0), lost: Math.max(0, lost) };
}

function told(
  draft: Draft,
  passages: readonly GivenPassage[],
  sifted: Sifted,
  missing: readonly string[],
  writing: Session,
): Written {
  const answers = sifted.held.length > 0 && fitsQuestion(draft.question, sifted.held);
  if (!answers) return unused(draft, passages, [...sifted.dropped, ...sifted.held], 'malformed', writing);
  return { answer: answerOf(draft, sifted, missing), trace: traceOf(passages, sifted.dropped, null, writing) };
}

/** The answer that claims which hold make. */
export function answerOf(
  { question, answer, selection }: Draft,
  { held, lost }: Sifted,
  missing: readonly string[],
): Answered {
  const citations = startCitations(question.language);
  const claims = held.map((claim) => sayChecked(claim, question.language, citations));
  const disagreements = answer.kind === 'answered' ? findDisagreements(question, selection.candidates, citations) : [];
  return {
    ...baseOf(answer),
    kind: 'answered',
    method: 'generative',
    claims,
    citations: citations.all,
    disagreements,
    unsupported: partsOf(question, missing),
    note: lost === 0 ? null : modelNotes[question.language].leftOut(lost),
  };
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

/** The model finds no answer in the passages: then none is given, and the nearest is shown. */
function declined(
  { question, answer, selection, facts }: Draft,
  passages: readonly GivenPassage[],
  writing: Session,
): Written {
  const trace = traceOf(passages, [], null, writing);
  if (answer.kind === 'no-evidence') return { answer: { ...answer, method: 'generative' }, trace };
  const nearest = answer.citations.slice(0, 2);
  const missing = selection.missing?.text ?? question.text;
  return {
    answer: {
      ...baseOf(answer),
      kind: 'no-evidence',
      method: 'generative',
      missing,
      searched: { articles: facts.articles, latest: facts.latest },
      nearest,
    },
    trace,
  };
}

function unused(
  { question, answer }: Draft,
  passages: readonly GivenPassage[],
  dropped: readonly CheckedClaim[],
  fault: ModelFault,
  writing: Session,
): Written {
  const say = modelNotes[question.language];
  const note = fault === 'budget' ? say.budget : dropped.length > 0 ? say.unchecked : say.failed;
  return { answer: { ...answer, note }, trace: traceOf(passages, dropped, fault, writing) };
}

function traceOf(
  passages: readonly GivenPassage[],
  dropped: readonly CheckedClaim[],
  fault: ModelFault | null,
  { model, requests }: Session,
): WritingTrace {
  return {
    model: model.name,
    prompt: PROMPT_VERSION,
    passages: passages.map(({ n, evidence, offsets }) => ({
      n,
      articleId: evidence.article.id,
      start: offsets[0]!,
      end: offsets.at(-1)!,
    })),
    dropped: dropped.map(({ text, faults }) => ({ text, faults })),
    fault,
    requests,
  };
}

function unique(claims: readonly CheckedClaim[]): CheckedClaim[] {
  return claims.filter((claim, i) => claims.findIndex(({ text }) => text === claim.text) === i);
}
