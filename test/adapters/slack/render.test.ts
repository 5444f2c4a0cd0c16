import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../adapters/slack/limits.ts';
import { mrkdwn } from '../../../adapters/slack/mrkdwn.ts';
import { renderMessage } from '../../../adapters/slack/render.ts';
import { splitReply } from '../../../adapters/slack/split.ts';
import { forwardView, quotesView, wrongView } from '../../../adapters/slack/view.ts';
import { linkTo } from '../../../src/basics/text-fragment.ts';
import type { Reply, ReplyBlock, SourceLine } from '../../../src/domain/reply.ts';

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

/** Every string under a key, at any depth. */
function strings(value: unknown, key: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => strings(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : strings(inner, key),
  );
}

/** Addresses of the links in mrkdwn. */
function linksIn(text: string): string[] {
  return [...text.matchAll(/<([^<>|]*)\|[^<>]*>/g)].map(([, address = '']) => address);
}

describe('an answer in Slack', () => {
  const [part] = splitReply(
    answer([
      claim('KT signed with X.', [1, 2], 'according to KT; as of May 2019'),
      sources(source(1), source(2, { url: null, title: null })),
    ]),
  );
  const { blocks, text } = renderMessage(part!, 'all');
  const said = strings(blocks, 'text').join('\n');
  const address = 'https://observer.example/1#:~:text=KT%20signed.';

  it('says the claim with its remark and its numbers, then the sources by name, date and host', () => {
    expect(said).toContain(`KT signed with X. (according to KT; as of May 2019) <${address}|[1]> [2]`);
    expect(said).toContain(`[1] <${address}|Title 1> – Telecom Observer, 17 Mar 2025 (observer.example)`);
    expect(said).toContain('[2] Telecom Observer, 17 Mar 2025');
    expect(text).toBe('KT signed.');
  });

  it('links only to the article, at the quoted sentence', () => {
    expect(new Set(linksIn(said))).toEqual(new Set([address]));
  });

  it('has buttons for quotes, forwarding, faults and feedback; sharing only where it is private', () => {
    expect(strings(blocks, 'action_id')).toEqual(['quotes', 'forward', 'wrong', 'rate']);
    expect(strings(renderMessage(part!, 'private').blocks, 'action_id')).toEqual([
      'share',
      'quotes',
      'forward',
      'wrong',
      'rate',
    ]);
  });

  it('shows a disagreement as a block of its own', () => {
    const values = [
      { value: 'in March', citations: [1] },
      { value: 'on the 13th', citations: [2] },
    ];
    const block: ReplyBlock = { kind: 'disagreement', about: 'the date', values, note: 'may be different events' };
    const rendered = renderMessage(answer([claim('KT signed.'), block]), 'all').blocks;
    expect(rendered[1]).toEqual({ type: 'divider' });
    expect(strings(rendered[2], 'text')).toEqual([
      '*Sources differ on the date (may be different events)*\n•  in March [1]\n•  on the 13th [2]',
    ]);
  });

  it('shows the quotes themselves where it claims nothing', () => {
    const rendered = renderMessage(
      answer([{ kind: 'text', text: 'Nothing.' }, sources(source(1, { quote: 'Near.' }))]),
      'all',
    );
    expect(strings(rendered.blocks, 'text').join('\n')).toContain('\n>Near.');
  });
});

describe('the address of a quote', () => {
  it.each([
    ['https://a.example/x', 'One, two-three.', 'https://a.example/x#:~:text=One%2C%20two%2Dthree.'],
    ['https://a.example/x#part', 'One.', 'https://a.example/x#part:~:text=One.'],
    ['https://a.example/x', 'KT가 서명했다.', `https://a.example/x#:~:text=${encodeURIComponent('KT가 서명했다.')}`],
    ['https://a.example/x', '', 'https://a.example/x'],
    [
      'https://a.example/x',
      `${'a'.repeat(20)} b c d e ${'f '.repeat(40)}g h i j k.`,
      `https://a.example/x#:~:text=${'a'.repeat(20)}%20b%20c%20d%20e,g%20h%20i%20j%20k.`,
    ],
  ])('%s with “%s”', (url, quote, expected) => {
    expect(linkTo(url, quote)).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://user:pass@a.example/',
    'not an address',
    null,
  ])('is none for %s', (url) => {
    expect(linkTo(url, 'x')).toBeNull();
  });

  it('stays within what Slack takes', () => {
    const long = `https://a.example/${'x'.repeat(2_975)}`;
    expect(linkTo(long, 'a quote that does not fit')).toBe(long);
    expect(linkTo(`https://a.example/${'x'.repeat(4_000)}`, 'quote')).toBeNull();
  });
});

const anyText = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 6_000, minLength: 2_000 }),
);
const anySource = fc.record({
  n: fc.integer({ min: 1, max: 9 }),
  title: fc.option(anyText),
  note: anyText,
  quote: anyText,
  url: fc.option(fc.oneof(fc.webUrl(), anyText)),
});
const numbers = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 5 });
const anyBlock: fc.Arbitrary<ReplyBlock> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: anyText }),
  fc.record({ kind: fc.constant('notice' as const), text: anyText }),
  fc.record({ kind: fc.constant('heading' as const), text: anyText }),
  fc.record({ kind: fc.constant('claim' as const), text: anyText, citations: numbers, remark: fc.option(fc.string()) }),
  fc.record({
    kind: fc.constant('disagreement' as const),
    about: fc.string(),
    values: fc.array(fc.record({ value: anyText, citations: numbers }), { minLength: 1, maxLength: 6 }),
    note: fc.option(fc.string()),
  }),
  fc.record({
    kind: fc.constant('list' as const),
    heading: fc.string(),
    items: fc.array(anyText, { minLength: 1, maxLength: 60 }),
  }),
  fc.record({
    kind: fc.constant('sources' as const),
    heading: fc.string(),
    sources: fc.array(anySource, { minLength: 1, maxLength: 20 }),
  }),
);
const anyReply = fc.record({
  language: fc.constantFrom('en' as const, 'ko' as const),
  summary: anyText,
  answerId: fc.constant('ans_1'),
  blocks: fc.array(anyBlock, { minLength: 1, maxLength: 30 }),
});

describe('whatever a reply holds', () => {
  it('each of its messages stays within every limit of Slack, and pings, formats and unfurls nothing', () => {
    const run = fc.check(
      fc.property(anyReply, (reply) => {
        const parts = splitReply(reply);
        for (const [at, part] of parts.entries()) {
          const { text, blocks } = renderMessage(part, 'private');
          expect(blocks.length).toBeLessThanOrEqual(limits.blocksInMessage);
          expect(text.length).toBeLessThanOrEqual(limits.messageCharacters);
          expect(text.replace(/&(amp|lt|gt);/g, '')).not.toMatch(/[<>]/);
          const words = strings(blocks, 'text');
          expect(Math.max(0, ...words.map((one) => one.length))).toBeLessThanOrEqual(limits.sectionText);
          expect(words).not.toContain('');
          expect(words.reduce((sum, one) => sum + one.length, 0)).toBeLessThanOrEqual(limits.messageCharacters);
          for (const one of words) {
            for (const url of linksIn(one)) expect(url).toMatch(/^https?:\/\//);
            // Without our links, marks of a heading and marks of a quote nothing is left that means anything to Slack.
            const plain = one
              .replace(/<[^<>|]*\|[^<>]*>/g, '')
              .replace(/^>/gm, '')
              .replace(/^\*(.*)\*$/gm, '$1');
            expect(plain).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)|(?<![\p{L}\p{N}])[*_~`]|[*_~`](?![\p{L}\p{N}])/u);
          }
          expect(JSON.stringify(blocks).match(/"type":"mrkdwn"/g)?.length ?? 0).toBe(
            JSON.stringify(blocks).match(/"verbatim":true/g)?.length ?? 0,
          );
          expect(part.answerId).toBe(at === 0 ? 'ans_1' : undefined);
        }
      }),
      { numRuns: 150, endOnFailure: true },
    );
    expect(run.failed ? `seed ${run.seed}: ${String(run.errorInstance).slice(0, 600)}` : '').toBe('');
  });

  it('is said whole: every item of a list is in one of the messages, in order', () => {
    const items = [...Array(300).keys()].map((no) => `Item ${no}: ${'word '.repeat(20)}`);
    const parts = splitReply(answer([{ kind: 'list', heading: 'All', items }]));
    expect(parts.length).toBeGreaterThan(3);
    const said = parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])));
    expect(said).toEqual(items);
    expect(renderMessage(parts[1]!, 'all').blocks.length).toBeLessThanOrEqual(4);
  });

  it('begins on one screen of a phone', () => {
    const claims = [...Array(40).keys()].map((no) => claim(`Claim ${no}: ${'word '.repeat(20)}`));
    const [first, ...rest] = splitReply(answer(claims));
    const { blocks } = renderMessage(first!, 'all');
    expect(strings(blocks, 'text').join('').length).toBeLessThan(limits.firstPartCharacters + 200);
    expect(rest.length).toBeGreaterThan(0);
  });
});

describe('words from outside', () => {
  it.each([
    ['Hi <!channel> & <@U1>', 'Hi &lt;!channel&gt; &amp; &lt;@U1&gt;'],
    ['*bold* _slanted_ ~gone~ `code`', '∗bold∗ ˍslantedˍ ∼gone∼ ˋcodeˋ'],
    ['2~3 years, snake_case, 5*5', '2~3 years, snake_case, 5*5'],
    ['> quoted', '› quoted'],
    [':tada: at 10:30:00', '∶tada: at 10:30:00'],
    ['zero\u200bwidth \u202eturned', 'zerowidth turned'],
  ])('%s is shown as it is and does nothing', (text, written) => {
    expect(mrkdwn(text)).toBe(written);
  });
});

describe('a view', () => {
  const quote = {
    n: 1,
    title: 'T',
    note: 'N',
    url: null,
    before: 'b'.repeat(5_000),
    quote: 'q'.repeat(5_000),
    after: '',
  };

  it('stays within the limits, however long a quote is', () => {
    const { blocks, title } = quotesView(Array(60).fill(quote), 'en');
    expect(blocks.length).toBeLessThanOrEqual(limits.blocksInView);
    expect(Math.max(...strings(blocks, 'text').map((one) => one.length))).toBeLessThanOrEqual(limits.sectionText);
    expect(title.text.length).toBeLessThanOrEqual(limits.viewTitle);
  });

  it.each(['en', 'ko'] as const)('has titles that fit, in %s', (language) => {
    const views = [
      quotesView([], language),
      forwardView('x', language),
      wrongView('ans_1', answer([claim('KT.')]), language),
    ];
    for (const { title, close, submit } of views) {
      for (const label of [title, close, submit]) expect(label?.text.length ?? 0).toBeLessThanOrEqual(limits.viewTitle);
    }
  });
});
