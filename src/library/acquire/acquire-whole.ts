// One file or one standard input as one article.
import type { RawDocument } from '../../domain/article.ts';
import type { InputKind } from './acquire-table.ts';
import { type Acquired, fault } from './acquired.ts';
import { decode } from './decode.ts';
import { readFrontMatter } from './front-matter.ts';

export const nothingStated: RawDocument['stated'] = {
  url: null,
  title: null,
  publisher: null,
  author: null,
  publishedAt: null,
  language: null,
};

export function acquireWhole(source: string, kind: Exclude<InputKind, 'jsonl'>, bytes: Buffer): Acquired {
  const content = decode(bytes);
  if (content.trim() === '') return fault(source, 'This file is empty; add one that holds an article.');
  if (kind !== 'markdown') {
    return { kind: 'document', document: { source, externalId: null, body: { kind, content }, stated: nothingStated } };
  }
  const { stated, rest } = readFrontMatter(content);
  return { kind: 'document', document: { source, externalId: null, body: { kind, content: rest }, stated } };
}
