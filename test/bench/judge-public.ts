/** Training questions of the public sets: every third of the first half of the articles, through the real retrieval. */
import { openBenchLibrary } from './answers-library.ts';
import { type Case, startReading } from './judge-rows.ts';
import { publicSets, readPublic } from './public-questions.ts';

const EVERY = 3;

export async function publicCases(): Promise<Case[]> {
  const cases: Case[] = [];
  for (const [set, file, language] of publicSets) {
    const data = readPublic(file);
    const paragraphs = data.flatMap(({ title, paragraphs }, article) =>
      paragraphs.map((one) => ({ ...one, title: title.replaceAll('_', ' '), early: article < data.length / 2 })),
    );
    const docs = paragraphs.map(({ title, context }, at) => ({ id: `p${at}`, title, text: context }));
    const library = await openBenchLibrary(docs, language);
    const read = startReading(set, library.deps);
    const asked = paragraphs.flatMap(({ qas, early }, at) =>
      early ? qas.map((one) => ({ ...one, id: `p${at}` })) : [],
    );
    for (const { question, is_impossible, answers, id } of asked.filter((_, at) => at % EVERY === 0)) {
      const holds = (
        { article }: { readonly article: { readonly id: string } },
        span: { readonly start: number; readonly end: number },
      ) => article.id === id && answers.some(({ answer_start: at }) => at >= span.start && at < span.end);
      cases.push(...(await read({ text: question, answerable: !is_impossible, holds })).cases);
    }
    await library.close();
  }
  return cases;
}
