/** Lines of JSON from a file or standard input, one at a time however many there are; a bad line is told, not fatal. */
import { createReadStream } from 'node:fs';
import { PactwireError } from '../basics/errors.ts';
import { visibleLine } from '../basics/outside-text.ts';
import type { Io } from './io.ts';

/** A question or query of a batch. */
export interface BatchLine {
  readonly line: number;
  readonly id: string;
  readonly text: string;
  readonly followsUp: string | null;
}

export interface BadLine {
  readonly line: number;
  /** What is wrong with it, after "Line 7 ". */
  readonly fault: string;
}

/** A line of a question and its id is short; what is longer is another kind of file. */
const LONGEST_LINE = 1024 * 1024;

/** `-` is standard input. Empty lines are left out. */
export async function* batchLines(file: string, io: Io): AsyncGenerator<BatchLine | BadLine> {
  let number = 0;
  try {
    for await (const text of linesOf(file === '-' ? io.stdin : createReadStream(file))) {
      number += 1;
      if (text === null) yield { line: number, fault: 'is longer than 1 MB' };
      else if (text.trim() !== '') yield readLine(number, text);
    }
  } catch (cause) {
    throw cause instanceof Error && 'syscall' in cause ? unreadable(file, cause) : cause;
  }
}

/** Null for a line that is too long, of which no more than that is ever held. */
async function* linesOf(stream: AsyncIterable<string | Buffer>): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  let rest = '';
  let tooLong = false;
  for await (const chunk of stream) {
    const parts = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      yield tooLong ? null : part;
      tooLong = false;
    }
    if (rest.length > LONGEST_LINE) tooLong = true;
    if (tooLong) rest = '';
  }
  if (rest !== '' || tooLong) yield tooLong ? null : rest;
}

function readLine(line: number, written: string): BatchLine | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(line === 1 ? written.replace(/^\ufeff/, '') : written);
  } catch {
    return { line, fault: 'is not JSON' };
  }
  if (typeof value !== 'object' || value === null) return { line, fault: 'is not an object {"id": …, "text": …}' };
  const { id, text, followsUp } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return { line, fault: 'has no "id"' };
  if (typeof text !== 'string') return { line, fault: 'has no "text"' };
  return { line, id: String(id), text, followsUp: idOrNull(followsUp) };
}

function idOrNull(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function unreadable(file: string, cause: unknown): PactwireError {
  const name = visibleLine(file);
  return new PactwireError('bad-arguments', `${name} cannot be read; check that it is there and may be read.`, {
    cause,
  });
}
