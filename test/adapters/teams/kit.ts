/** The parts of the adapter, with what they keep kept in memory; and activities as Teams writes them. */
import { onTestFinished } from 'vitest';
import { type TeamsAddress, writeAddress } from '../../../adapters/teams/address.ts';
import type { TeamsSettings } from '../../../adapters/teams/config.ts';
import { teamsDoor } from '../../../adapters/teams/door.ts';
import { openGate } from '../../../adapters/teams/gate.ts';
import type { Sender } from '../../../adapters/teams/placed-message.ts';
import { serviceUrlCheck } from '../../../adapters/teams/service-url.ts';
import { type Taking, taking } from '../../../adapters/teams/take.ts';
import type { Delivery } from '../../../src/domain/delivery.ts';
import { serve } from '../../../src/operations/http-server.ts';
import { keptDesk } from '../../doubles/chat-desk.ts';
import { handClock } from '../../doubles/clock.ts';
import { keptLog, replyOf } from '../../doubles/mail.ts';
import { APP_ID, startIssuer, TENANT } from '../../doubles/teams-issuer.ts';

export const SERVICE = 'https://smba.trafficmanager.net/emea/';
export const BOT = `28:${APP_ID}`;
export const AT = '<at>Pactwire</at>';

export type ActivityChange = Readonly<Record<string, unknown>>;

/** A mention in a thread of a channel. */
export function activityOf(change: ActivityChange = {}): Readonly<Record<string, unknown>> {
  return {
    type: 'message',
    id: '1700000000001',
    channelId: 'msteams',
    serviceUrl: SERVICE,
    from: { id: '29:alice', name: 'Alice', aadObjectId: 'a-1' },
    recipient: { id: BOT, name: 'Pactwire' },
    conversation: {
      id: '19:deals@thread.tacv2;messageid=1700000000000',
      conversationType: 'channel',
      isGroup: true,
      tenantId: TENANT,
    },
    channelData: {
      tenant: { id: TENANT },
      team: { id: '19:team@thread.tacv2' },
      channel: { id: '19:deals@thread.tacv2' },
    },
    text: `${AT} Who signed?`,
    textFormat: 'plain',
    locale: 'en-GB',
    localTimezone: 'Europe/Paris',
    entities: [{ type: 'mention', mentioned: { id: BOT, name: 'Pactwire' }, text: AT }],
    ...change,
  };
}

export const settingsOf = (change: Partial<TeamsSettings> = {}): TeamsSettings => ({
  appId: APP_ID,
  appPassword: null,
  tenantId: TENANT,
  appType: 'SingleTenant',
  anonymous: false,
  rehearsal: null,
  ...change,
});

export const addressOf = (change: Partial<TeamsAddress> = {}): TeamsAddress => ({
  tenant: TENANT,
  kind: 'channel',
  conversation: '19:deals@thread.tacv2',
  root: '1700000000000',
  serviceUrl: SERVICE,
  ...change,
});

export const deliveryOf = (address: TeamsAddress, change: Partial<Delivery> = {}): Delivery => ({
  id: 1,
  attempt: 1,
  workspace: `teams:${TENANT}`,
  destination: writeAddress(address),
  via: null,
  key: 'answer:1',
  part: 0,
  reply: replyOf('KT signed.'),
  act: { kind: 'post' },
  maybePosted: false,
  firstTried: '2026-01-05T09:00:00.000Z',
  threadRoot: null,
  remoteId: null,
  ...change,
});

/** What the adapter asks to be kept, in order of keeping. */
export function keptPorts() {
  const kept: { readonly what: string; readonly of: readonly unknown[] }[] = [];
  const keep =
    (what: string) =>
    async (...of: readonly unknown[]) =>
      void kept.push({ what, of });
  return {
    kept,
    installations: { keep: keep('installed'), end: keep('gone') },
    settings: { keep: keep('settings') },
    told: { keep: keep('told'), find: async () => 'ans_1' as string | null, forget: keep('forget') },
  };
}

/** The gate to botbuilder, with everything that is Microsoft's played on this machine. */
export async function openTestGate(change: Partial<TeamsSettings> = {}) {
  const issuer = await startIssuer();
  onTestFinished(() => issuer.close());
  const settings = settingsOf({
    rehearsal: { openIdMetadata: issuer.openIdMetadata, outboundToken: 'outbound-token' },
    ...change,
  });
  const [clock, log] = [handClock(), keptLog()];
  return { issuer, settings, clock, log, gate: await openGate(settings, clock, log) };
}

export async function openTestSender(change: Partial<Sender> = {}) {
  const { gate, log } = await openTestGate();
  const { kept, told } = keptPorts();
  const sender: Sender = {
    calls: gate,
    liveEnded: () => undefined,
    maySend: serviceUrlCheck({ loopback: true }),
    servesTenant: (tenant) => tenant === TENANT,
    isGone: async () => false,
    told,
    now: () => new Date('2026-01-05T09:00:00Z'),
    log,
    ...change,
  };
  return { sender, kept, log };
}

export async function openDoor(change: Partial<TeamsSettings> = {}) {
  const { issuer, settings, clock, gate, log } = await openTestGate(change);
  const desk = keptDesk();
  const ports = keptPorts();
  const deps: Taking = {
    desk,
    ...ports,
    maySend: serviceUrlCheck({ loopback: settings.anonymous }),
    servesTenant: (tenant) => tenant === TENANT,
    now: () => new Date('2026-01-05T09:00:00Z'),
    log,
  };
  const server = await serve({}, '127.0.0.1', 0, log);
  onTestFinished(() => server.close());
  server.handOver('/api/messages', teamsDoor({ settings, gate, take: taking(deps), log }));
  const url = `${server.address}/api/messages`;
  const post = async (body: string, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
    return { status: response.status, text: await response.text() };
  };
  return {
    issuer,
    desk,
    log,
    clock,
    kept: ports.kept,
    url,
    post,
    /** As Teams sends it. */
    send: (
      activity: Readonly<Record<string, unknown>>,
      authorization = issuer.bearer({ serviceUrl: String(activity.serviceUrl) }),
    ) => post(JSON.stringify(activity), { authorization }),
  };
}

export type TestDoor = Awaited<ReturnType<typeof openDoor>>;
