import { WebClient } from '@slack/web-api';
import fc from 'fast-check';
import { readAddress, type SlackAddress, writeAddress } from '../../../adapters/slack/address.ts';
import { boltLogger } from '../../../adapters/slack/bolt-logger.ts';
import { deliverToSlack, requestSettings } from '../../../adapters/slack/deliver.ts';
import { type Looker, lookInSlack } from '../../../adapters/slack/look.ts';
import { receive } from '../../../adapters/slack/receive.ts';
import { renderMessage, type SlackMessageBody } from '../../../adapters/slack/render.ts';
import { splitReply } from '../../../adapters/slack/split.ts';
import { describeAddress } from '../../contracts/adapter-address.ts';
import { describeDeliver, type Weather } from '../../contracts/adapter-deliver.ts';
import { describeReceive } from '../../contracts/adapter-receive.ts';
import { describeRender } from '../../contracts/adapter-render.ts';
import { keptLog } from '../../doubles/mail.ts';
import { type ApiAnswer, stubApi } from '../../doubles/web-api.ts';
import { self } from './door.ts';

describeReceive({
  platform: 'slack',
  receive(payload) {
    const received = receive(payload, self);
    if (received.kind === 'arrival') return received;
    return received.kind === 'ignored' ? { kind: 'ignored' } : { kind: 'other' };
  },
  isPrivate: (destination) => readAddress(destination)?.kind === 'private',
});

const written = (message: unknown): string =>
  (message as SlackMessageBody).blocks
    .flatMap((block) => {
      if (block.type === 'section') return [block.text?.text ?? ''];
      return block.type === 'context' ? block.elements.map((one) => ('text' in one ? one.text : '')) : [];
    })
    .join('\n');
const link = /<([^<>|]*)\|([^<>]*)>/g;

describeRender({
  platform: 'slack',
  split: splitReply,
  render: (part) => renderMessage(part, 'all'),
  visible: (message) => written(message).replace(link, '$2'),
  links: (message) => [...written(message).matchAll(link)].map(([, address = '']) => address),
});

const weathers: Readonly<Record<Weather, ApiAnswer>> = {
  fine: { json: { ok: true, channel: 'C1', ts: '1700000001.000100' } },
  busy: { text: '{}', status: 429, headers: { 'retry-after': '1' } },
  gone: { json: { ok: false, error: 'is_archived' } },
  lost: 'reset',
};

describeDeliver({
  platform: 'slack',
  destination: 'slack:T1/C1/1700000000.000100',
  elsewhere: 'slack:T2/C1/1700000000.000100',
  async courier(weather) {
    const { apiUrl, calls } = await stubApi(() => weathers[weather]);
    const client = new WebClient('x', { ...requestSettings, slackApiUrl: apiUrl, logger: boltLogger(keptLog()) });
    const looker: Looker = { client, markerKey: 'k', mayUseResponseUrl: () => false, mayUploadTo: () => true, ...self };
    return {
      courier: { deliver: (one) => deliverToSlack(one, looker), look: (one) => lookInSlack(one, looker) },
      posts: () => calls.filter(({ method }) => method === 'chat.postMessage').length,
    };
  },
});

const id = fc.stringMatching(/^[A-Z0-9]{1,12}$/);
const anyAddress: fc.Arbitrary<SlackAddress> = fc.oneof(
  fc.record({
    kind: fc.constant('thread' as const),
    team: id,
    channel: id,
    root: fc.option(fc.stringMatching(/^\d{1,12}\.\d{1,6}$/)),
  }),
  fc.record({ kind: fc.constantFrom('private' as const, 'shared' as const), team: id, channel: id, user: id }),
);

describeAddress({ platform: 'slack', any: anyAddress, write: writeAddress, read: readAddress });
