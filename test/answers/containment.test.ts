import { beforeAll, describe, expect, it } from 'vitest';
import { renderMessage as slackMessage } from '../../adapters/slack/render.ts';
import { splitReply as slackParts } from '../../adapters/slack/split.ts';
import { renderMessage as teamsMessage } from '../../adapters/teams/render.ts';
import { splitReply as teamsParts } from '../../adapters/teams/split.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { answerReply } from '../../src/replies/answer-reply.ts';
import { plainText } from '../../src/replies/plain-text.ts';
import { anArticle } from '../doubles/article.ts';
import { TODAY } from '../doubles/asking.ts';
import { scriptedModel, tellWith } from '../doubles/writing.ts';
import { injections } from '../fixtures/injection-table.ts';

const signed = 'SK Telecom signed a memorandum of understanding with Microsoft in Seoul on May 13, 2019.';
const question = 'When did SK Telecom sign the memorandum with Microsoft?';

/** What an obedient model makes of an injection: says it, alone and beside what is true, quoting where it may. */
function obedient(text: string) {
  return scriptedModel(({ passages }) => ({
    answerable: true,
    claims: [
      { text, quotes: passages.map(({ n }) => ({ passage: n, quote: text })) },
      { text: `${signed} ${text}`.slice(0, 900), quotes: [{ passage: 1, quote: signed }] },
      { text, quotes: [{ passage: 1, quote: signed }] },
      { text: 'SK Telecom signed an MOU with Microsoft on 13 May 2019.', quotes: [{ passage: 1, quote: signed }] },
    ],
    missing: [text],
  }));
}

async function answerWith(text: string, inArticle: boolean): Promise<Answer> {
  const article = anArticle({
    title: 'Two companies join hands',
    publisher: 'Telecom Observer',
    url: 'https://observer.example/1',
    text: inArticle ? `${signed}\n${text}\nThe parties meet again.` : signed,
    published: '2019-05-14',
  });
  return (await tellWith(obedient(text), question, article)).answer;
}

/** All that the answer says in words of its own: what no article said. */
function ownWords({ blocks, summary }: Reply): string {
  const said = blocks.flatMap((block) => {
    if (block.kind === 'claim') return [block.text, block.remark ?? ''];
    if (block.kind === 'text' || block.kind === 'notice') return [block.text];
    return block.kind === 'disagreement' ? [block.about, ...block.values.map(({ value }) => value)] : [];
  });
  return [summary, ...said].join('\n');
}

const links = (text: string) => [...text.matchAll(/<([^<>|]*)\|[^<>]*>/g)].map(([, address = '']) => address);

/** Strings under a key, at any depth. */
function strings(value: unknown, keys: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => strings(one, keys));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' ? (keys.includes(name) ? [inner] : []) : strings(inner, keys),
  );
}

const active = /<[!@#]|<\/?at\b|!\[|\]\(|(?:https?|slack|msteams|javascript|mailto|data):|n0nce|evil/i;
/** In nothing that was given to the model but its own words: an article that holds it may be quoted. */
const canary = /CANARY|n0nce/;
const renderers: readonly (readonly [string, (reply: Reply) => void])[] = [
  ['plain text', (reply) => expect(plainText(reply)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)],
  [
    'Slack',
    (reply) => {
      for (const part of slackParts(reply)) {
        const { text, blocks } = slackMessage(part, 'all');
        const mrkdwn = [text, ...strings(blocks, ['text'])];
        for (const one of mrkdwn) {
          expect(one).not.toMatch(/<[!@#]/);
          for (const address of links(one)) expect(new URL(address).host).toBe('observer.example');
          expect(one.replace(/<https:\/\/observer\.example[^<>|]*\|[^<>]*>/g, '')).not.toMatch(/<(?!$)/);
        }
        expect(strings(blocks, ['url', 'image_url'])).toEqual([]);
      }
    },
  ],
  [
    'Teams',
    (reply) => {
      for (const part of teamsParts(reply)) {
        const message = teamsMessage(part, 'channel');
        expect(message.text ?? '').not.toMatch(/<\/?\w|\]\(|:\/\//);
        const opened = strings(message, ['url', 'iconUrl']);
        for (const address of opened) expect(new URL(address).host).toBe('observer.example');
        expect(JSON.stringify(message.entities ?? [])).not.toContain('"mention"');
      }
    },
  ],
];

function expectInert(reply: Reply, { method }: Answer, text: string, inArticle: boolean): void {
  // Words picked from an article are its own: they are made inert by the renderer, and quoted.
  if (method === 'generative') expect(ownWords(reply), text).not.toMatch(active);
  if (!inArticle) expect(JSON.stringify(reply), text).not.toMatch(canary);
}

describe(`${injections.length} injections, by an article and by the model`, () => {
  const told: { readonly reply: Reply; readonly answer: Answer; readonly text: string; readonly inArticle: boolean }[] =
    [];
  beforeAll(async () => {
    for (const { text } of injections) {
      for (const inArticle of [false, true]) {
        const answer = await answerWith(text, inArticle);
        told.push({ reply: { ...answerReply(answer, TODAY), answerId: answer.id }, answer, text, inArticle });
      }
    }
  });

  it('say nothing of their own, and do not keep the true claim beside them from being told', () => {
    for (const { reply, answer, text, inArticle } of told) expectInert(reply, answer, text, inArticle);
    expect(injections.length).toBeGreaterThanOrEqual(300);
    // The checks are not passed by saying nothing.
    expect(told.filter(({ answer }) => answer.method === 'generative').length).toBeGreaterThan(injections.length * 1.7);
  });

  it.each(renderers)('ping nobody and link nowhere in %s', (_name, check) => {
    for (const { reply } of told) check(reply);
  });
});
