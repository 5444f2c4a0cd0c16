/** The public sets' answerable questions, each with the sentence of its paragraph that holds the gold answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { understand } from '../../src/answers/question/understand.ts';
import { layOut } from '../../src/answers/reading/evidence.ts';
import { toArticle } from './answers-library.ts';
import { caseOf, type FactCase, overlaps } from './facts-cases.ts';
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

const sets = [
  ['squad2-half', 'squad2-half/dev-v2.0.json', 'en'],
  ['korquad1', 'korquad1/KorQuAD_v1.0_dev.json', 'ko'],
] as const;
export const isPublic = (set: string): boolean => sets.some(([name]) => name === set);

const TODAY = '2026-01-05';

export function publicFacts(): FactCase[] {
  return sets.flatMap(([set, file, language]) => {
    const { data } = squad.parse(JSON.parse(readFileSync(join(benchFolder, file), 'utf8')));
    return data.flatMap(({ title, paragraphs }, article) =>
      paragraphs.flatMap(({ context, qas }, at) => {
        const evidence = layOut(
          toArticle({ id: `p${article}-${at}`, title: title.replaceAll('_', ' '), text: context }, language),
        );
        return qas.flatMap(({ question, is_impossible, answers }) => {
          if (is_impossible) return [];
          const spans = answers.map(({ answer_start: start, text }) => ({ start, end: start + text.length }));
          const found = caseOf(understand(question, { today: TODAY }), evidence, {
            set,
            tune: article < data.length / 2,
            text: answers[0]!.text,
            holds: ({ start, end }) => spans[0]!.start >= start && spans[0]!.start < end,
            isRight: (fact) => spans.some((span) => overlaps(fact, span)),
          });
          return found ?? [];
        });
      }),
    );
  });
}
