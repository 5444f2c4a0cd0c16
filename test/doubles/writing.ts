/** Questions answered with a scripted model: what it replies is a function of the prompt it gets. */
import { answerQuestion, type Told } from '../../src/answers/answer-question.ts';
import { writeAnswer } from '../../src/answers/generative/generative.ts';
import type { Article } from '../../src/domain/article.ts';
import type { LanguageModel, ModelRequest } from '../../src/models/language-model.ts';
import { readJson } from '../../src/models/read-json.ts';
import { TODAY } from './asking.ts';
import { handClock } from './clock.ts';
import { payer } from './model-server.ts';
import { type ReadPrompt, readPrompt } from './prompt.ts';
import { shelfOf } from './shelf.ts';

export type Script = (prompt: ReadPrompt, request: ModelRequest<unknown>) => unknown;

/** In process: what a script returns is what the endpoint would have sent. */
export function scriptedModel(script: Script): LanguageModel & { readonly requests: ModelRequest<unknown>[] } {
  const requests: ModelRequest<unknown>[] = [];
  const reply = (request: ModelRequest<unknown>): string => {
    requests.push(request);
    const said = script(readPrompt(request.user), request);
    return typeof said === 'string' ? said : JSON.stringify(said);
  };
  return {
    name: 'scripted',
    requests,
    ask: async (request) => ({
      value: readJson(reply(request), request.shape),
      use: { prompt: 1, completion: 1 },
      requestId: `req_${requests.length}`,
    }),
    async *stream(request) {
      for (const piece of reply(request).match(/[\s\S]{1,7}/g) ?? []) yield piece;
    },
  };
}

export async function tellWith(model: LanguageModel, question: string, ...articles: readonly Article[]): Promise<Told> {
  const shelf = shelfOf(...articles);
  let ids = 0;
  return answerQuestion(
    { text: question },
    {
      search: shelf,
      articles: shelf,
      ledger: { async *partnerships() {} },
      clock: handClock(`${TODAY}T09:00:00.000Z`),
      newId: () => String(++ids).padStart(12, '0'),
      write: (draft) => writeAnswer(draft, { model, payer, nonce: 'n0nce', deadlineMs: 60_000 }),
    },
  );
}
