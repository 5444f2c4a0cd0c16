/** What every adapter promises about rendering: nothing is lost, nothing from outside does anything, twice is the same. */
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/domain/reply.ts';

export interface RenderContract {
  readonly platform: string;
  readonly split: (reply: Reply) => readonly Reply[];
  /** A message as the platform takes it: plain data. */
  readonly render: (part: Reply) => unknown;
  /** Everything in a message that a reader can see, in order. */
  readonly visible: (message: unknown) => string;
  /** Every address that the message links to. */
  readonly links: (message: unknown) => readonly string[];
}

const hostile =
  'See <!channel> <@U1> <at>All</at> [x](https://evil.example) <https://evil.example|here> https://evil.example';

const reply: Reply = {
  language: 'en',
  summary: 'KT signed with X.',
  answerId: 'ans_1',
  forward: 'KT signed with X. Source: P',
  blocks: [
    { kind: 'claim', text: 'KT signed with X.', citations: [1, 2], remark: 'as of May 2019' },
    { kind: 'claim', text: hostile, citations: [2], remark: null },
    { kind: 'disagreement', about: 'the date', values: [{ value: 'in March', citations: [1] }], note: 'may differ' },
    { kind: 'heading', text: 'Talks and visits' },
    { kind: 'notice', text: 'The library has nothing on: price.' },
    { kind: 'list', heading: 'Stages', items: ['talks', 'memorandum'] },
    {
      kind: 'sources',
      heading: 'Sources',
      sources: [
        { n: 1, title: 'Title one', note: 'Publisher, 2 May 2019', quote: 'signed', url: 'https://p.example/1' },
        { n: 2, title: null, note: 'Korean article, date not stated', quote: '서명', url: null },
      ],
    },
  ],
};

export function describeRender({ platform, split, render, visible, links }: RenderContract): void {
  describe(`rendering for ${platform}`, () => {
    const messages = split(reply).map(render);
    const seen = messages.map(visible).join('\n');

    it('shows every claim, remark, disagreement, notice, list and source', () => {
      const all = [
        'KT signed with X.',
        'as of May 2019',
        'the date',
        'in March',
        'price',
        'talks',
        'memorandum',
        'Title one',
        'Publisher, 2 May 2019',
        'Korean article, date not stated',
        '[1]',
        '[2]',
      ];
      for (const part of all) expect(seen).toContain(part);
    });

    it('links to the articles and nowhere else', () => {
      const hosts = messages.flatMap(links).map((address) => new URL(address).host);
      expect(new Set(hosts)).toEqual(new Set(['p.example']));
    });

    it('is pure: the same reply is the same message', () => {
      expect(split(structuredClone(reply)).map(render)).toEqual(messages);
    });

    it('says a long reply in several messages, in order, only the first with its buttons', () => {
      const items = [...Array(400).keys()].map((no) => `item ${no} ${'word '.repeat(15)}`);
      const parts = split({ ...reply, blocks: [{ kind: 'list', heading: 'All', items }] });
      expect(parts.length).toBeGreaterThan(1);
      expect(parts.map(({ answerId }) => answerId !== undefined)).toEqual(parts.map((_, at) => at === 0));
      const text = parts.map((part) => visible(render(part))).join('\n');
      const places = items.map((_, no) => text.indexOf(`item ${no} `));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places).not.toContain(-1);
    });

    it('survives JSON, as the outbox keeps it', () => {
      const frozen = JSON.parse(JSON.stringify(split(reply))) as Reply[];
      expect(frozen.map(render)).toEqual(messages);
    });
  });
}
