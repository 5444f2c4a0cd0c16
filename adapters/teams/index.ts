/** Microsoft Teams: receives into the inbox, renders replies as text and Adaptive Cards, delivers from the outbox. */
import type { Clock } from '../../src/basics/clock.ts';
import type { Log } from '../../src/basics/log.ts';
import type { ChatDesk, MailAdapter } from '../../src/conversation/chat-adapter.ts';
import type { AnswerMessageStore, ClientSettingsStore, InstallationStore } from '../../src/domain/installation.ts';
import { conversationOf, readAddress, workspaceOf } from './address.ts';
import { servesTenant, type TeamsSettings } from './config.ts';
import { deliverToTeams, lookInTeams } from './deliver.ts';
import { type RawHandler, teamsDoor } from './door.ts';
import { openGate } from './gate.ts';
import { liveInTeams } from './live.ts';
import { audienceInTeams, type People, personInTeams } from './people.ts';
import type { Sender } from './placed-message.ts';
import { serviceUrlCheck } from './service-url.ts';
import { splitReply } from './split.ts';
import { taking } from './take.ts';

export interface TeamsDeps {
  readonly settings: TeamsSettings;
  readonly desk: ChatDesk;
  readonly installations: InstallationStore;
  readonly told: AnswerMessageStore;
  readonly clientSettings: ClientSettingsStore;
  readonly clock: Clock;
  readonly log: Log;
}

export interface TeamsAdapter extends MailAdapter {
  /** For POST /api/messages. */
  readonly messages: RawHandler;
}

/** As long as the outbox keeps what it sent. */
const TOLD_KEPT_MS = 30 * 24 * 3_600_000;
const TIDY_MS = 3_600_000;

export async function openTeams(deps: TeamsDeps): Promise<TeamsAdapter> {
  const { settings, desk, installations, told, clock, log } = deps;
  const gate = await openGate(settings, clock, log);
  const maySend = serviceUrlCheck({ loopback: settings.anonymous || settings.rehearsal !== null });
  const serves = (tenant: string) => servesTenant(settings, tenant);
  const now = () => clock.now();
  const live = liveInTeams({ calls: gate, maySend, clock, log });
  const sender: Sender = {
    calls: gate,
    maySend,
    servesTenant: serves,
    isGone: ({ tenant, conversation }) => installations.isGone(workspaceOf(tenant), conversation),
    liveEnded: live.ended,
    told,
    now,
    log,
  };
  const people: People = { calls: gate, installations, settings: deps.clientSettings, maySend };
  const rules = { maySend, servesTenant: serves };
  const take = taking({ ...rules, desk, installations, told, settings: deps.clientSettings, now, log });
  let tidying: NodeJS.Timeout | undefined;
  return {
    name: 'teams',
    messages: teamsDoor({ settings, gate, take, log }),
    async start() {
      tidying = setInterval(() => void tidy(deps), TIDY_MS);
      if (settings.rehearsal !== null) log.warn('Teams is rehearsed: tokens of this machine are taken for Microsoft’s');
      log.info('Teams is connected', { tenant: settings.tenantId, anonymous: settings.anonymous });
    },
    async stop() {
      clearInterval(tidying);
    },
    split: splitReply,
    deliver: (delivery, note) => deliverToTeams(delivery, note, sender),
    look: (delivery) => lookInTeams(delivery, sender),
    live: live.open,
    async working({ destination }) {
      const address = readAddress(destination);
      if (address === null || !maySend(address.serviceUrl)) return;
      await gate.post(address.serviceUrl, conversationOf(address), { type: 'typing' });
    },
    person: (_workspace, id, place) => personInTeams(id, place, people),
    audience: (_workspace, place) => audienceInTeams(place, people),
  };
}

async function tidy({ told, clock, log }: TeamsDeps): Promise<void> {
  try {
    await told.forget(new Date(clock.now().getTime() - TOLD_KEPT_MS).toISOString());
  } catch (error) {
    log.warn('old messages could not be forgotten; trying again later', { error });
  }
}
