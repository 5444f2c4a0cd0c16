/** The public question sets, as their files tell them: paragraphs, each with its questions and where their answers stand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { benchFolder } from './search-data.ts';

const squad = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              question: z.string(),
              is_impossible: z.boolean().optional(),
              answers: z.array(z.object({ answer_start: z.number(), text: z.string() })),
            }),
          ),
        }),
      ),
    }),
  ),
});

export const publicSets = [
  ['squad2-half', 'squad2-half/dev-v2.0.json', 'en'],
  ['korquad1', 'korquad1/KorQuAD_v1.0_dev.json', 'ko'],
] as const;

export function readPublic(file: string): z.infer<typeof squad>['data'] {
  return squad.parse(JSON.parse(readFileSync(join(benchFolder, file), 'utf8'))).data;
}
