/** What botbuilder gets wrong: without our mends each of these fails. */
import { expect, it } from 'vitest';
import { deliverToTeams } from '../../../adapters/teams/deliver.ts';
import type { Reply } from '../../../src/domain/reply.ts';
import { stubConnector } from '../../doubles/connector.ts';
import { addressOf, deliveryOf, openTestGate, openTestSender } from './kit.ts';

const answer: Reply = {
  language: 'en',
  summary: 'KT signed.',
  answerId: 'ans_1',
  blocks: [
    { kind: 'claim', text: 'KT signed.', citations: [1], remark: null },
    {
      kind: 'sources',
      heading: 'Sources',
      sources: [{ n: 1, title: 'T', note: 'Observer, 2 May 2019', quote: 'KT signed.', url: 'https://p.example/1' }],
    },
  ],
};

it('lets the AI label and the citations out of the process whole', async () => {
  const { serviceUrl, calls } = await stubConnector();
  const { sender } = await openTestSender();
  await deliverToTeams(deliveryOf(addressOf({ serviceUrl }), { reply: answer }), async () => true, sender);
  expect(calls.at(-1)!.body.entities).toEqual([
    {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      '@id': '',
      additionalType: ['AIGeneratedContent'],
      citation: [
        {
          '@type': 'Claim',
          position: 1,
          appearance: {
            '@type': 'DigitalDocument',
            name: 'T',
            abstract: 'KT signed.',
            url: 'https://p.example/1#:~:text=KT%20signed.',
          },
        },
      ],
    },
  ]);
  expect(calls.at(-1)!.body.channelData).toEqual({ feedbackLoop: { type: 'default' } });
});

it.each([500, 502, 503, 504, 408, 429])('calls once where Teams answers %i', async (status) => {
  const { serviceUrl, calls } = await stubConnector(() => ({ text: '', status }));
  const { gate } = await openTestGate();
  await expect(gate.post(serviceUrl, 'c', { type: 'message', text: 'x' })).rejects.toMatchObject({ status });
  expect(calls).toHaveLength(1);
});

it('calls once where the connection breaks', async () => {
  const { serviceUrl, calls } = await stubConnector(() => 'reset');
  const { gate } = await openTestGate();
  await expect(gate.post(serviceUrl, 'c', { type: 'message', text: 'x' })).rejects.toMatchObject({ status: null });
  expect(calls).toHaveLength(1);
});

it('follows no redirect: our token goes where it was meant to', async () => {
  const elsewhere = await stubConnector();
  const { serviceUrl } = await stubConnector(() => ({
    text: '',
    status: 307,
    headers: { location: elsewhere.serviceUrl },
  }));
  const { gate } = await openTestGate();
  await gate.post(serviceUrl, 'c', { type: 'message', text: 'x' }).catch(() => undefined);
  expect(elsewhere.calls).toEqual([]);
});

it('sends with the token of the bot', async () => {
  const { serviceUrl, calls } = await stubConnector();
  const { gate } = await openTestGate();
  await gate.post(serviceUrl, 'c', { type: 'message', text: 'x' });
  expect(calls[0]!.authorization).toBe('Bearer outbound-token');
});
