/** An article of our own, a model that writes about it slowly, and one sentence of four that does not hold. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LLMock } from '@copilotkit/aimock';

const signed = 'SK Telecom signed a memorandum of understanding with Microsoft in Seoul on May 13, 2019.';
const covers = 'The memorandum of SK Telecom and Microsoft covers 5G and artificial intelligence.';
const cloud = 'SK Telecom will offer 5G services on the Azure cloud of Microsoft.';
const claims = [
  { text: 'SK Telecom and Microsoft signed an MOU on 13 May 2019.', quotes: [{ passage: 1, quote: signed }] },
  { text: 'SK Telecom signed a contract worth $5 billion.', quotes: [{ passage: 1, quote: signed }] },
  { text: 'The memorandum covers 5G and artificial intelligence.', quotes: [{ passage: 1, quote: covers }] },
  { text: 'SK Telecom will offer 5G services on the Azure cloud.', quotes: [{ passage: 1, quote: cloud }] },
];

export const watched = {
  question: 'When did SK Telecom sign the memorandum with Microsoft?',
  /** Of each sentence that holds, in order. */
  signs: ['13 May 2019', 'artificial intelligence', 'Azure'],
  /** Of the one that does not. */
  wrong: 'billion',
} as const;

export function writeArticle(folder: string): string {
  const file = join(folder, 'memorandum.txt');
  writeFileSync(file, `A memorandum in Seoul\n\nMay 14, 2019\n\n${signed} ${covers} ${cloud}\n`);
  return file;
}

/** A repair gets the same again: what was wrong stays wrong. */
export async function startSlowModel(latency: number): Promise<LLMock> {
  const model = new LLMock({ port: 0, host: '127.0.0.1', journalMaxEntries: 200, logLevel: 'silent' });
  await model.start();
  const content = JSON.stringify({ answerable: true, claims, missing: [] });
  model.on({ userMessage: 'memorandum' }, { content }, { latency, chunkSize: 16 });
  return model;
}
