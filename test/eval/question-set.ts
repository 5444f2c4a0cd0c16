// What a line of a question set says: a question as an analyst types it, and what a right answer must hold.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Every inner list holds the spellings of one fact, any of which will do; all facts are required. */
const facts = z.array(z.array(z.string().min(1)).min(1));

export const questionKinds = [
  'who',
  'when',
  'where',
  'how-many',
  'which',
  'what',
  'yes-no',
  'list',
  'compare',
  'follow-up',
  'refuse',
  'near-miss',
  'ambiguous',
] as const;

const questionSchema = z.strictObject({
  id: z.string().min(1),
  text: z.string().min(1),
  lang: z.enum(['en', 'ko']),
  kind: z.enum(questionKinds),
  /** The question before it in the same thread. */
  followsUp: z.string().optional(),
  expect: z.strictObject({
    kind: z.enum(['answered', 'no-evidence', 'unclear']),
    /** Facts in the words of the claims or in the quotes they cite. */
    anyOf: facts.optional(),
    /** Facts in the words of the claims themselves. */
    inClaim: facts.optional(),
    /** What no claim may say. */
    not: z.array(z.string()).optional(),
    /** Where one cited article must be from: an external id, or the beginning of a file name. */
    sources: z.array(z.string()).optional(),
    /** The answer must show that its sources differ. */
    disagreement: z.boolean().optional(),
    /** One claim must be somebody's statement, by one of these names. */
    attributedTo: z.array(z.string()).optional(),
    /** Where an answer begins with yes or no, which of them it must be. */
    polarity: z.enum(['yes', 'no']).optional(),
    /** With `no-evidence`: an answer is right as well if it states these, such as "the amount was not disclosed". */
    mayAnswer: facts.optional(),
  }),
});
export type Question = z.infer<typeof questionSchema>;

export type Half = 'tune' | 'report';

/** Stable: an id keeps its half whatever is added around it (FNV-1a, 32 bits, lowest bit of the folded hash). */
export function halfOf(id: string): Half {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 16)) & 1) === 0 ? 'tune' : 'report';
}

export function readQuestions(file: string): Question[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [parseQuestion(line, `${file}:${at + 1}`)]));
}

function parseQuestion(line: string, place: string): Question {
  const parsed = questionSchema.safeParse(JSON.parse(line));
  if (!parsed.success) throw new Error(`${place}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
