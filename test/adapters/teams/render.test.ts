import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerCard, noticeCard } from '../../../adapters/teams/answer-card.ts';
import { formCard } from '../../../adapters/teams/form-card.ts';
import { bytesOf, limits } from '../../../adapters/teams/limits.ts';
import { renderMessage, type TeamsMessage } from '../../../adapters/teams/render.ts';
import { splitReply } from '../../../adapters/teams/split.ts';
import { markdown } from '../../../adapters/teams/text-out.ts';
import type { Form } from '../../../src/domain/form.ts';
import type { Reply, ReplyBlock, SourceLine } from '../../../src/domain/reply.ts';
import { faultsIn } from '../../doubles/card-faults.ts';

const cardsIn = ({ attachments = [] }: TeamsMessage): readonly object[] =>
  attachments.map((one) => (one as { readonly content: object }).content);

/** Every value under a key, at any depth. */
function values(value: unknown, key: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => values(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [inner] : []), ...values(inner, key)]);
}

const source = (n: number, change: Partial<SourceLine> = {}): SourceLine => ({
  n,
  title: `Title ${n}`,
  note: 'Telecom Observer, 17 Mar 2025',
  quote: 'KT signed.',
  url: `https://observer.example/${n}`,
  ...change,
});
const answer = (blocks: readonly ReplyBlock[], change: Partial<Reply> = {}): Reply => ({
  language: 'en',
  summary: 'KT signed.',
  answerId: 'ans_1',
  forward: 'KT signed. Source: Telecom Observer',
  blocks,
  ...change,
});
const claim = (text: string, citations: readonly number[] = [1], remark: string | null = null): ReplyBlock => ({
  kind: 'claim',
  text,
  citations,
  remark,
});
const sources = (...all: readonly SourceLine[]): ReplyBlock => ({ kind: 'sources', heading: 'Sources', sources: all });
type Citation = { readonly position: number; readonly appearance: Readonly<Record<string, string>> };
const citationsIn = ({ entities = [] }: TeamsMessage) => values(entities, 'citation').flat() as Citation[];

it('sees what is wrong in a card', () => {
  expect(faultsIn({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Nothing' }] })).not.toEqual([]);
  expect(
    faultsIn({ type: 'AdaptiveCard', version: '1.5', actions: [{ type: 'Action.OpenUrl', title: 'x' }] }),
  ).not.toEqual([]);
});

/** The words of an answer, and the card under them. */
const shown = (reply: Reply): readonly [TeamsMessage, TeamsMessage] => {
  const [words, card, ...more] = splitReply(reply).map((part) => renderMessage(part, 'channel'));
  expect(more).toEqual([]);
  return [words!, card!];
};

describe('an answer in Teams', () => {
  const [message, under] = shown(
    answer([
      claim('KT signed with X.', [1, 2], 'according to KT; as of May 2019'),
      { kind: 'disagreement', about: 'the date', values: [{ value: 'in March', citations: [1] }], note: 'may differ' },
      sources(source(1), source(2, { url: null, title: null, note: 'Korean article, date not stated' })),
    ]),
  );

  it('says the claim with its remark and its numbers, and where sources differ', () => {
    expect(message.text).toBe(
      'KT signed with X. (according to KT; as of May 2019) [1] [2]\n\n**Sources differ on the date (may differ)**\n\n- in March [1]',
    );
    expect(message.summary).toBe('KT signed.');
  });

  it('is labelled as made by a machine, and cites each number by name, quote and address where there is one', () => {
    expect(values(message.entities, 'additionalType')).toEqual([['AIGeneratedContent']]);
    expect(citationsIn(message)).toMatchObject([
      {
        position: 1,
        appearance: { name: 'Title 1', abstract: 'KT signed.', url: 'https://observer.example/1#:~:text=KT%20signed.' },
      },
      { position: 2, appearance: { name: 'Korean article, date not stated', abstract: 'KT signed.' } },
    ]);
    expect(citationsIn(message)[1]!.appearance).not.toHaveProperty('url');
    expect(message.channelData).toEqual({ feedbackLoop: { type: 'default' } });
  });

  it('has its quotes folded away under a button, a line to forward, and "Wrong?" filled in', () => {
    const [card] = cardsIn(under);
    expect(values(card, 'title').slice(0, 4)).toEqual(['Quotes', 'In context', 'Forward', 'Wrong?']);
    const folded = values(card, 'items').length;
    expect(folded).toBeGreaterThan(0);
    const hidden = (values(card, 'body')[0] as { id?: string; isVisible?: boolean }[]).filter(
      ({ isVisible }) => isVisible === false,
    );
    expect(hidden.map(({ id }) => id)).toEqual(['quote-1', 'quote-2', 'forward', 'wrong']);
    expect(values(card, 'value')).toContain('KT signed. Source: Telecom Observer');
    expect(values(card, 'value')).toContain('KT signed.');
    expect(under.text).toBeUndefined();
  });

  it('cites ten at most, and none that the text does not number', () => {
    const many = Array.from({ length: 14 }, (_, at) => source(at + 1));
    const all = renderMessage(
      answer([
        claim(
          'X.',
          many.map(({ n }) => n),
        ),
        sources(...many),
      ]),
      'channel',
    );
    expect(citationsIn(all).map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(
      citationsIn(renderMessage(answer([claim('X.', [2]), sources(...many)]), 'channel')).map(
        ({ position }) => position,
      ),
    ).toEqual([2]);
  });

  it('shows quotes in their surroundings, and thanks, in its own place', () => {
    const reply = answer([claim('X.'), sources(source(1))]);
    const quote = {
      n: 1,
      title: 'T',
      note: 'N',
      url: null,
      before: 'Before it.',
      quote: 'KT signed.',
      after: 'After it.',
    };
    const opened = answerCard(reply, { quotes: [quote] });
    expect(JSON.stringify(opened)).toContain('… Before it.');
    expect(JSON.stringify(opened)).toContain('After it. …');
    const thanked = answerCard(reply, { notice: 'Thank you.' });
    expect(values(thanked, 'id')).not.toContain('wrong');
    for (const card of [opened, thanked, noticeCard('T', 'x')]) expect(faultsIn(card)).toEqual([]);
  });
});

describe('other replies', () => {
  const plain: Reply = {
    language: 'en',
    summary: 'Hello.',
    blocks: [
      { kind: 'text', text: 'Hello.' },
      { kind: 'notice', text: 'Sample.' },
    ],
  };
  const say = { kind: 'say' as const, label: 'What is new?', says: 'What is new?' };

  it('of a few lines are text', () => {
    expect(renderMessage(plain, 'channel')).toEqual({
      type: 'message',
      summary: 'Hello.',
      text: 'Hello.\n\nSample.',
      textFormat: 'markdown',
    });
  });

  it('suggest questions over the keyboard where one person is alone with us, and as buttons elsewhere', () => {
    const suggesting: Reply = { ...plain, blocks: [...plain.blocks, { kind: 'actions', actions: [say] }] };
    expect(renderMessage(suggesting, 'personal').suggestedActions?.actions).toEqual([
      { type: 'imBack', title: 'What is new?', value: 'What is new?' },
    ]);
    const inChannel = renderMessage(suggesting, 'channel');
    expect(inChannel.suggestedActions).toBeUndefined();
    expect(values(cardsIn(inChannel), 'data')).toEqual([{ pactwire: 'say', says: 'What is new?' }]);
  });

  it('that may change can be asked for anew in place', () => {
    const brief = renderMessage(
      { ...plain, again: 'KT', blocks: [...plain.blocks, claim('Talks.'), sources(source(1))] },
      'channel',
    );
    expect(values(cardsIn(brief), 'verb')).toEqual(['again']);
    expect(values(cardsIn(brief), 'data')).toEqual([{ says: 'KT' }]);
    expect(values(brief.entities, 'additionalType')).toEqual([['AIGeneratedContent']]);
  });

  it('open forms, and lead to articles only', () => {
    const actions: ReplyBlock = {
      kind: 'actions',
      actions: [
        { kind: 'form', label: 'Settings', form: 'digest', about: 'weekly' },
        { kind: 'open', label: 'Read', url: 'https://observer.example/1' },
        { kind: 'open', label: 'Evil', url: 'javascript:alert(1)' },
      ],
    };
    const [card] = cardsIn(renderMessage({ ...plain, blocks: [actions] }, 'personal'));
    expect(values(card, 'data')).toEqual([{ form: 'digest', about: 'weekly' }]);
    expect(values(card, 'url')).toEqual(['https://observer.example/1']);
    expect(faultsIn(card!)).toEqual([]);
  });
});

it('a form keeps what was typed beside what is wrong with it', () => {
  const form: Form = {
    title: 'Weekly digest',
    submit: 'Save',
    close: 'Close',
    language: 'en',
    fields: [
      { kind: 'text', id: 'topics', label: 'Topics', initial: 'AI', hint: 'AI, 5G', optional: true },
      { kind: 'choice', id: 'day', label: 'Day', initial: 'mon', options: [{ value: 'mon', label: 'Monday' }] },
      { kind: 'time', id: 'at', label: 'At', initial: '09:00' },
    ],
  };
  const card = formCard({
    id: 'digest',
    about: 'weekly',
    form,
    faults: { at: 'No such time.' },
    typed: { topics: 'cloud' },
  });
  expect(values(card, 'value')).toEqual(['cloud', 'mon', 'mon', '09:00']);
  expect(JSON.stringify(card)).toContain('No such time.');
  expect(faultsIn(card)).toEqual([]);
});

describe('words from outside', () => {
  it.each([
    ['[x](https://evil.example)', '［x］(https∶//evil.example)'],
    ['See [1] and **bold** _it_ `code` ~x~', 'See ［1］ and ∗∗bold∗∗ ˍitˍ ˋcodeˋ ∼x∼'],
    ['<at>Everyone</at> &lt;at&gt;', '‹at›Everyone‹/at› ＆lt;at＆gt;'],
    ['# heading\n- item\n1. one', '＃ heading\n– item\n1․ one'],
    ['www.evil.example', 'www․evil.example'],
    ['2~3 of snake_case, 5 * 6, a|b', '2~3 of snake_case, 5 ∗ 6, a∣b'],
    ['RTL \u202eevil\u200b', 'RTL evil'],
  ])('%s does nothing', (text, shown) => {
    expect(markdown(text)).toBe(shown);
  });
});

const anyText = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 4_000, minLength: 1_000 }),
);
const anySource = fc.record({
  n: fc.integer({ min: 1, max: 9 }),
  title: fc.option(anyText),
  note: anyText,
  quote: anyText,
  url: fc.option(fc.oneof(fc.webUrl(), anyText)),
});
const numbers = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 5 });
const anyAction = fc.oneof(
  fc.record({ kind: fc.constant('say' as const), label: anyText, says: anyText }),
  fc.record({
    kind: fc.constant('form' as const),
    label: anyText,
    form: fc.string({ maxLength: 20 }),
    about: fc.string({ maxLength: 100 }),
  }),
  fc.record({ kind: fc.constant('open' as const), label: anyText, url: fc.oneof(fc.webUrl(), anyText) }),
);
const anyBlock: fc.Arbitrary<ReplyBlock> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: anyText }),
  fc.record({ kind: fc.constant('notice' as const), text: anyText }),
  fc.record({ kind: fc.constant('heading' as const), text: anyText }),
  fc.record({ kind: fc.constant('claim' as const), text: anyText, citations: numbers, remark: fc.option(fc.string()) }),
  fc.record({
    kind: fc.constant('disagreement' as const),
    about: fc.string(),
    values: fc.array(fc.record({ value: anyText, citations: numbers }), { maxLength: 4 }),
    note: fc.option(fc.string()),
  }),
  fc.record({ kind: fc.constant('list' as const), heading: fc.string(), items: fc.array(anyText, { maxLength: 8 }) }),
  fc.record({ kind: fc.constant('actions' as const), actions: fc.array(anyAction, { maxLength: 8 }) }),
  fc.record({
    kind: fc.constant('sources' as const),
    heading: fc.string(),
    sources: fc.array(anySource, { maxLength: 6 }),
  }),
);
const anyReply: fc.Arbitrary<Reply> = fc.record(
  {
    language: fc.constantFrom('en' as const, 'ko' as const),
    summary: anyText,
    blocks: fc.array(anyBlock, { maxLength: 8 }),
    answerId: fc.constant('ans_1'),
    forward: anyText,
    again: fc.string({ maxLength: 100 }),
  },
  { requiredKeys: ['language', 'summary', 'blocks'] },
);

it('every message is within what Teams takes, and every card is one to Microsoft’s own renderer', () => {
  fc.assert(
    fc.property(anyReply, fc.constantFrom('personal' as const, 'group' as const, 'channel' as const), (reply, kind) => {
      for (const message of splitReply(reply).map((part) => renderMessage(part, kind))) {
        expect(bytesOf(message)).toBeLessThanOrEqual(limits.messageBytes);
        expect(message.summary.length).toBeLessThanOrEqual(limits.summary);
        expect(message.summary).not.toBe('');
        for (const card of cardsIn(message)) {
          expect(bytesOf(card)).toBeLessThanOrEqual(limits.cardBytes);
          expect(faultsIn(card).join()).toBe('');
        }
        const positions = citationsIn(message).map(({ position }) => position);
        expect(positions.length).toBeLessThanOrEqual(limits.citations);
        for (const n of positions) expect(message.text).toContain(`[${n}]`);
        for (const { name, abstract } of citationsIn(message).map(({ appearance }) => appearance)) {
          expect([name!.length <= 80, abstract!.length <= 160, name !== '', abstract !== '']).toEqual([
            true,
            true,
            true,
            true,
          ]);
        }
      }
    }),
    { numRuns: 100, endOnFailure: true },
  );
});

it('a long Korean answer stays within it, and nothing of it is lost', () => {
  const long = Array.from({ length: 40 }, (_, at) =>
    source(at + 1, { title: `제목 ${at}`, quote: `${'가나다라마바사 '.repeat(60)}${at}번째` }),
  );
  const parts = splitReply(answer([claim('서명했다.', [1, 2]), sources(...long)]));
  expect(parts.length).toBeGreaterThan(1);
  const said = JSON.stringify(parts.map((part) => renderMessage(part, 'channel')));
  for (const { title } of long) expect(said).toContain(title);
});
