// JSON Lines in, one article a line; a file of a million lines is never held whole, a broken line stops only itself.
import { parsedJson } from '../../basics/outside-json.ts';
import { articleLineSchema, type RawDocument } from '../../domain/article.ts';
import type { Chunks } from './acquire-stream.ts';
import { largestArticleBytes } from './acquire-table.ts';
import { type Acquired, fault, reasonOf } from './acquired.ts';
import { decode } from './decode.ts';

export async function* acquireLines(source: string, chunks: Chunks): AsyncGenerator<Acquired> {
  let number = 0;
  let articles = 0;
  for await (const line of linesOf(chunks)) {
    number += 1;
    const acquired = acquireLine(`${source}#${number}`, number, line);
    if (acquired === null) continue;
    articles += 1;
    yield acquired;
  }
  if (articles === 0) yield fault(source, 'This file is empty; add one that holds an article a line.');
}

/** Lines as bytes, each decoded by itself; null for a line that is too long to be one article. */
async function* linesOf(chunks: Chunks): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = [];
  let length = 0;
  const finished = (): Buffer | null => {
    const line = length > largestArticleBytes ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of narrowed(chunks)) {
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      parts.push(chunk.subarray(from, end));
      length += end - from;
      yield finished();
      from = end + 1;
    }
    length += chunk.length - from;
    if (length > largestArticleBytes) parts = [];
    else if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (length > 0) yield finished();
}

/** A file in UTF-16 says so in its first two bytes; its line ends are two bytes, so it is turned into UTF-8 first. */
async function* narrowed(chunks: Chunks): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | null | undefined;
  for await (const chunk of chunks) {
    decoder ??= decoder === undefined ? wideDecoder(chunk) : null;
    yield decoder === null ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }));
  }
}

function wideDecoder(first: Buffer): TextDecoder | null {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder('utf-16le');
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder('utf-16be');
  if (first[0] === 0x7b && first[1] === 0) return new TextDecoder('utf-16le');
  return first[0] === 0 && first[1] === 0x7b ? new TextDecoder('utf-16be') : null;
}

/** Null for a blank line. */
function acquireLine(source: string, number: number, line: Buffer | null): Acquired | null {
  if (line === null) return fault(source, `Line ${number} is longer than 5 MB; split it into articles.`);
  try {
    const text = decode(line).trim();
    return text === '' ? null : readLine(source, number, text);
  } catch (error) {
    return fault(source, `Line ${number}: ${reasonOf(error)}`);
  }
}

function readLine(source: string, number: number, text: string): Acquired {
  const parsed = articleLineSchema.safeParse(parsedJson(text));
  if (!parsed.success) return fault(source, `Line ${number} is not an article: ${firstProblem(parsed.error)}.`);
  const { externalId, text: plain, html, ...facts } = parsed.data;
  const body = bodyOf(plain ?? null, html ?? null);
  if (body === null) return fault(source, `Line ${number} has neither text nor html; give it one of them.`);
  const stated = {
    url: facts.url ?? null,
    title: facts.title ?? null,
    publisher: facts.publisher ?? null,
    author: facts.author ?? null,
    publishedAt: facts.publishedAt ?? null,
    language: facts.language ?? null,
  };
  return { kind: 'document', document: { source, externalId: externalId ?? null, body, stated } };
}

function bodyOf(plain: string | null, html: string | null): RawDocument['body'] | null {
  if (plain !== null && plain.trim() !== '') return { kind: 'text', content: plain };
  return html === null || html.trim() === '' ? null : { kind: 'html', content: html };
}

function firstProblem(error: {
  readonly issues: readonly { readonly path: PropertyKey[]; readonly message: string }[];
}): string {
  const issue = error.issues[0];
  if (issue === undefined || issue.path.length === 0) return 'it is not a JSON object, mend or remove it';
  return `its field ${issue.path.map(String).join('.')} is not what it should be (${issue.message})`;
}
