/** An answer in a model's words: asked, checked claim by claim, repaired once; what does not hold is quoted instead, or left out, and said. */
import { ModelError } from '../../basics/model-error.ts';
import { type CheckedClaim, checkClaim } from '../claims/check-claims.ts';
import { passagesFor } from './evidence.ts';
import { addsNothing, brokenOff, declined, told } from './outcome.ts';
import { answerRules, answerTask, repairTask } from './prompt.ts';
import { holds, type Rounds, type Settled, settle } from './settle.ts';
import { answerShape, type ModelAnswer, type ModelClaim } from './shape.ts';
import { readStream, startShowing } from './stream.ts';
import type { Draft, Session, Writing, Written } from './writing.ts';

const MOST_CLAIMS = 6;
const MOST_TOKENS = 1_500;

export async function writeAnswer(draft: Draft, writing: Writing): Promise<Written> {
  const { question } = draft;
  const session: Session = { ...writing, passages: passagesFor(draft), requests: [] };
  const round = {
    task: answerTask(question, session.passages, writing.nonce),
    signal: AbortSignal.timeout(writing.deadlineMs),
  };
  const show = writing.show ? startShowing(question, MOST_CLAIMS, writing.show) : () => undefined;
  const rounds = { first: [], repair: [] } as { first: CheckedClaim[]; repair: CheckedClaim[] };
  const takeInto = (taken: CheckedClaim[]) => (claim: ModelClaim) => {
    const one = checkClaim(claim, session.passages, question);
    if ([...rounds.first, ...rounds.repair].some(({ text }) => text === one.text)) return;
    taken.push(one);
    show(one);
  };
  try {
    const first = await ask(session, 'answer', round, takeInto(rounds.first));
    if (!first.answerable && first.claims.length === 0) return declined(draft, session);
    await repair(rounds.first, session, round, takeInto(rounds.repair));
    const settled = arranged(settle(rounds, question), rounds, session);
    if (!addsNothing(draft, settled)) settled.told.forEach(show);
    return told(draft, settled, first.missing, session);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return brokenOff(draft, arranged(settle(rounds, question), rounds, session), error.fault, session);
  }
}

/** What somebody has seen keeps its place: what the articles' words stand for comes after it. */
function arranged(settled: Settled, { first, repair }: Rounds, { show }: Session): Settled {
  const taken = [...first, ...repair].filter(holds);
  const at = (claim: CheckedClaim) => (claim.quoted ? taken.length : taken.indexOf(claim));
  const told = show ? [...settled.told].sort((a, b) => at(a) - at(b)) : settled.told;
  return { ...settled, told: told.slice(0, MOST_CLAIMS) };
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

/** Once. A repair that fails costs nothing that held before. */
async function repair(
  checked: readonly CheckedClaim[],
  session: Session,
  { task, signal }: Round,
  take: (claim: ModelClaim) => void,
): Promise<void> {
  const failed = checked.filter((one) => !holds(one));
  if (failed.length === 0) return;
  try {
    await ask(session, 'repair', { task: repairTask(task, failed, session.nonce), signal }, take);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
  }
}
