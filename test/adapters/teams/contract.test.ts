import fc from 'fast-check';
import { readAddress, type TeamsAddress, writeAddress } from '../../../adapters/teams/address.ts';
import { deliverToTeams, lookInTeams } from '../../../adapters/teams/deliver.ts';
import { receive } from '../../../adapters/teams/receive.ts';
import { renderMessage, type TeamsMessage } from '../../../adapters/teams/render.ts';
import { serviceUrlCheck } from '../../../adapters/teams/service-url.ts';
import { splitReply } from '../../../adapters/teams/split.ts';
import { describeAddress } from '../../contracts/adapter-address.ts';
import { describeDeliver, type Weather } from '../../contracts/adapter-deliver.ts';
import { describeReceive } from '../../contracts/adapter-receive.ts';
import { describeRender } from '../../contracts/adapter-render.ts';
import { fine, stubConnector } from '../../doubles/connector.ts';
import { TENANT } from '../../doubles/teams-issuer.ts';
import type { ApiAnswer } from '../../doubles/web-api.ts';
import { addressOf, openTestSender } from './kit.ts';

const rules = { maySend: serviceUrlCheck({ loopback: false }), servesTenant: (tenant: string) => tenant === TENANT };

describeReceive({
  platform: 'teams',
  receive(payload) {
    const received = receive(payload, rules);
    if (received.kind === 'arrival') return received;
    return received.kind === 'ignored' ? { kind: 'ignored' } : { kind: 'other' };
  },
  // Teams has no message in a channel that one person alone sees.
  isPrivate: () => false,
});

/** Every string under a key, at any depth, in order. */
function strings(value: unknown, key: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => strings(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : strings(inner, key),
  );
}

const visible = (message: unknown): string => {
  const { text = '', attachments } = message as TeamsMessage;
  return [text, ...strings(attachments, 'text')].join('\n');
};
const markdownLinks = /\]\(([^)]*)\)|https?:\/\/[^\s)]+/g;

describeRender({
  platform: 'teams',
  split: splitReply,
  render: (part) => renderMessage(part, 'channel'),
  visible,
  links: (message) => [
    ...strings(message, 'url'),
    ...[...((message as TeamsMessage).text ?? '').matchAll(markdownLinks)].map(([all]) => all),
  ],
});

const weathers: Readonly<Record<Exclude<Weather, 'fine'>, ApiAnswer>> = {
  busy: { text: '{}', status: 429, headers: { 'retry-after': '1' } },
  gone: { json: { error: { code: 'MessageWritesBlocked' } }, status: 403 },
  lost: 'reset',
};

describeDeliver({
  platform: 'teams',
  destination: writeAddress(addressOf()),
  elsewhere: writeAddress(addressOf({ tenant: 'another-tenant' })),
  looks: false,
  async courier(weather) {
    const connector = await stubConnector(weather === 'fine' ? fine : () => weathers[weather]);
    const { sender } = await openTestSender();
    return {
      courier: {
        deliver: (one, note) => deliverToTeams(one, note, sender),
        look: (one) => lookInTeams(one, sender),
      },
      posts: () => connector.count('post'),
      destination: writeAddress(addressOf({ serviceUrl: connector.serviceUrl })),
    };
  },
});

const kinds = ['personal', 'group'] as const;
const words = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme-ascii' });
const place = { tenant: fc.stringMatching(/^[\w-]{1,20}$/), conversation: words, serviceUrl: words };
const anyAddress: fc.Arbitrary<TeamsAddress> = fc.oneof(
  fc.record({
    tenant: place.tenant,
    kind: fc.constant('channel' as const),
    conversation: place.conversation,
    root: fc.option(fc.stringMatching(/^\d{1,15}$/)),
    serviceUrl: place.serviceUrl,
  }),
  fc.record({
    tenant: place.tenant,
    kind: fc.constantFrom(...kinds),
    conversation: place.conversation,
    root: fc.constant(null),
    serviceUrl: place.serviceUrl,
  }),
);

describeAddress({ platform: 'teams', any: anyAddress, write: writeAddress, read: readAddress });
