/** `ask --questions`: one answer a line as it is found; nothing but the threads that may be followed up is kept. */
import { throwIfAborted } from '../basics/abort.ts';
import { asPactwireError } from '../basics/errors.ts';
import type { House, Thread } from '../house.ts';
import { DONE, type ExitCode, FAILED } from './command.ts';
import type { Io } from './io.ts';
import { type BatchLine, batchLines } from './json-lines.ts';
import { type Asking, questionText } from './question.ts';

/** A follow-up may name any of this many questions before it. */
const THREADS_KEPT = 10_000;

export async function askAll(house: House, file: string, asking: Asking, io: Io): Promise<ExitCode> {
  const threads = new Map<string, Thread>();
  let failed = 0;
  for await (const line of batchLines(file, io)) {
    throwIfAborted(io.signal);
    const fault = 'fault' in line ? line.fault : await askOne(house, line, asking, threads, io);
    if (fault === null) continue;
    failed += 1;
    io.say(`Line ${line.line} ${fault}; it was left out.`);
  }
  return failed > 0 ? FAILED : DONE;
}

/** What is wrong with the line, or null once its answer is out. */
async function askOne(
  house: House,
  line: BatchLine,
  asking: Asking,
  threads: Map<string, Thread>,
  io: Io,
): Promise<string | null> {
  const before = line.followsUp === null ? undefined : threads.get(line.followsUp);
  if (line.followsUp !== null && before === undefined)
    return `follows up "${line.followsUp}", which was not asked before it`;
  let text: string;
  try {
    text = questionText(line.text, 'question');
  } catch (error) {
    return `cannot be asked: ${asPactwireError(error).message.replace(/[.]$/, '')}`;
  }
  const { answer, thread } = await house.ask({ text, ...asking, ...(before === undefined ? {} : { thread: before }) });
  remember(threads, line.id, thread);
  await io.out(`${JSON.stringify({ ...answer, questionId: line.id })}\n`);
  return null;
}

/** Oldest out first: a Map keeps the order of insertion. */
function remember(threads: Map<string, Thread>, id: string, thread: Thread): void {
  threads.delete(id);
  threads.set(id, thread);
  if (threads.size > THREADS_KEPT) threads.delete(threads.keys().next().value ?? id);
}
