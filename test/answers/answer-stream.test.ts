import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/answer-question.ts';
import { writeAnswer } from '../../src/answers/generative/generative.ts';
import { closedClaims, type Show } from '../../src/answers/generative/stream.ts';
import { ModelError } from '../../src/basics/model-error.ts';
import type { LanguageModel } from '../../src/models/language-model.ts';
import { anArticle } from '../doubles/article.ts';
import { TODAY } from '../doubles/asking.ts';
import { handClock } from '../doubles/clock.ts';
import { modelUnderTest, payer } from '../doubles/model-server.ts';
import { shelfOf } from '../doubles/shelf.ts';
import { scriptedModel } from '../doubles/writing.ts';

const signed = 'SK Telecom signed a memorandum of understanding with Microsoft in Seoul on May 13, 2019.';
const headed = 'The memorandum was signed by SK Telecom president Park Jung-ho.';
const article = anArticle({ text: `${signed} ${headed}`, published: '2019-05-14' });
const first = {
  text: 'SK Telecom and Microsoft signed an MOU on 13 May 2019.',
  quotes: [{ passage: 1, quote: signed }],
};
const second = {
  text: 'President Park Jung-ho of SK Telecom signed the memorandum.',
  quotes: [{ passage: 1, quote: headed }],
};
const wrong = { text: 'SK Telecom signed a contract worth $5 billion.', quotes: [{ passage: 1, quote: signed }] };
const reply = (...claims: readonly unknown[]) => ({ answerable: true, claims, missing: [] });

async function shownBy(model: LanguageModel) {
  const shelf = shelfOf(article);
  const shown: Parameters<Show>[0][] = [];
  const { answer } = await answerQuestion(
    { text: 'When did SK Telecom sign the memorandum with Microsoft?' },
    {
      search: shelf,
      articles: shelf,
      ledger: { async *partnerships() {} },
      clock: handClock(`${TODAY}T09:00:00.000Z`),
      newId: () => '1',
      write: (draft) =>
        writeAnswer(draft, { model, payer, nonce: 'n0nce', deadlineMs: 60_000, show: (soFar) => shown.push(soFar) }),
    },
  );
  return { shown, answer };
}

const textsOf = (soFar: Parameters<Show>[0] | undefined) => soFar?.claims.map(({ text }) => text);

describe('A streamed answer', () => {
  it('shows each claim once it holds, in the order and with the numbers of the whole answer', async () => {
    const { shown, answer } = await shownBy(scriptedModel(() => reply(first, second)));
    expect(shown.map(textsOf)).toEqual([[first.text], [first.text, second.text]]);
    expect(answer).toMatchObject({ method: 'generative', ...shown.at(-1) });
  });

  it('never shows a claim that does not hold, not even for a moment', async () => {
    const { shown, answer } = await shownBy(scriptedModel(() => reply(wrong, first)));
    expect(shown.map(textsOf)).toEqual([[first.text]]);
    expect(answer.note).toContain('left out');
  });

  it('quotes what could not be verified once no repair saved it, after what was shown', async () => {
    const coined = { ...second, text: 'Park Jung-ho of SK Telecom penned the memorandum with gusto.' };
    const { shown, answer } = await shownBy(scriptedModel(() => reply(coined, first)));
    expect(shown.map(textsOf)).toEqual([[first.text], [first.text, headed]]);
    expect(answer).toMatchObject({ method: 'generative', ...shown.at(-1) });
  });

  it('shows nothing before it answers: a true sentence about something else is held back', async () => {
    const { shown } = await shownBy(scriptedModel(() => reply(second, first)));
    // The second alone has no date, and a date was asked for.
    expect(shown.map(textsOf)).toEqual([[second.text, first.text]]);
    const alone = await shownBy(scriptedModel(() => reply(second)));
    expect(alone.shown).toEqual([]);
    expect(alone.answer).toMatchObject({ method: 'extractive' });
  });

  it('that breaks off keeps what was shown, and says so', async () => {
    const whole = JSON.stringify(reply(first, second));
    const breaking: LanguageModel = {
      ...scriptedModel(() => ''),
      async *stream() {
        yield whole.slice(0, whole.indexOf(second.text) + 10);
        throw new ModelError('cut-off');
      },
    };
    const { shown, answer } = await shownBy(breaking);
    expect(shown.map(textsOf)).toEqual([[first.text]]);
    expect(answer).toMatchObject({
      method: 'generative',
      claims: [{ text: first.text }],
      note: expect.stringContaining('broke off'),
    });
  });

  it('that breaks off before anything was shown is the articles’ own words', async () => {
    const { server, model } = await modelUnderTest();
    server.on(
      { userMessage: 'memorandum' },
      { content: JSON.stringify(reply(first)) },
      { truncateAfterChunks: 2, latency: 10 },
    );
    const { shown, answer } = await shownBy(model);
    expect(shown).toEqual([]);
    expect(answer).toMatchObject({ kind: 'answered', method: 'extractive' });
  });

  it('comes over the wire of a third-party server', async () => {
    const { server, model } = await modelUnderTest();
    server.on({ userMessage: 'memorandum' }, { content: JSON.stringify(reply(first, second)) });
    expect((await shownBy(model)).shown).toHaveLength(2);
  });
});

describe('Claims of a reply that is being written', () => {
  const whole = JSON.stringify(
    reply({ text: 'a } ] \\" {', quotes: [{ passage: 1, quote: 'q]' }] }, { text: 'b', quotes: [] }),
  );

  it('are those whose last brace is there, wherever it is cut', () => {
    const [one, two] = [closedClaims(whole)[0]!, closedClaims(whole)[1]!];
    expect(JSON.parse(one).text).toBe('a } ] \\" {');
    for (let at = 0; at <= whole.length; at++) {
      const found = closedClaims(whole.slice(0, at));
      expect(found).toEqual([one, two].filter((json) => whole.indexOf(json) + json.length <= at));
    }
  });
});
