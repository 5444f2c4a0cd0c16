import { WebClient } from '@slack/web-api';
import { expect, it } from 'vitest';
import { boltLogger } from '../../../adapters/slack/bolt-logger.ts';
import { requestSettings } from '../../../adapters/slack/deliver.ts';
import { slackHands } from '../../../adapters/slack/hands.ts';
import { handClock } from '../../doubles/clock.ts';
import { keptLog } from '../../doubles/mail.ts';
import { type ApiAnswer, stubApi } from '../../doubles/web-api.ts';

async function hands(answer: ApiAnswer) {
  const { apiUrl, calls } = await stubApi(() => answer);
  const client = new WebClient('x', { ...requestSettings, slackApiUrl: apiUrl, logger: boltLogger(keptLog()) });
  const clock = handClock();
  return { hands: slackHands(client, clock), calls, clock };
}

it.each<[string, ApiAnswer, 'en' | 'ko']>([
  ['Korean', { json: { ok: true, user: { locale: 'ko-KR' } } }, 'ko'],
  ['English', { json: { ok: true, user: { locale: 'en-GB' } } }, 'en'],
  ['a third language', { json: { ok: true, user: { locale: 'fr-FR' } } }, 'en'],
  ['an error', { json: { ok: false, error: 'user_not_found' } }, 'en'],
  ['a broken connection', 'reset', 'en'],
])('speaks to a person whose locale is %s in the language that fits', async (_what, answer, language) => {
  expect(await (await hands(answer)).hands.languageOf('U1')).toBe(language);
});

it('asks for a locale once an hour', async () => {
  const { hands: ours, calls, clock } = await hands({ json: { ok: true, user: { locale: 'ko-KR' } } });
  for (let time = 0; time < 3; time++) await ours.languageOf('U1');
  expect(calls).toHaveLength(1);
  clock.pass(61 * 60_000);
  await ours.languageOf('U1');
  expect(calls).toHaveLength(2);
});

it('offers four questions at most, and none without asking Slack in vain', async () => {
  const { hands: ours, calls } = await hands({ json: { ok: true } });
  await ours.suggest('D1', 'Ask', ['a', 'b', 'c', 'd', 'e']);
  await ours.suggest('D1', 'Ask', []);
  expect(calls).toHaveLength(1);
  expect(JSON.parse(calls[0]!.form.prompts!)).toHaveLength(4);
});
