/** The public sets' answerable questions, each with the sentence of its paragraph that holds the gold answer. */
import { understand } from '../../src/answers/question/understand.ts';
import { layOut } from '../../src/answers/reading/lay-out.ts';
import { toArticle } from './answers-library.ts';
import { caseOf, type FactCase, overlaps } from './facts-cases.ts';
import { publicSets, readPublic } from './public-questions.ts';

export const isPublic = (set: string): boolean => publicSets.some(([name]) => name === set);

const TODAY = '2026-01-05';

export function publicFacts(): FactCase[] {
  return publicSets.flatMap(([set, file, language]) => {
    const data = readPublic(file);
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
