/** Connects the chat platforms that have their credentials: each loaded only then, all on one post room. */
import type { WordLead } from '../../digests/compose.ts';
import type { Clock } from '../basics/clock.ts';
import type { Log } from '../basics/log.ts';
import type { Config } from '../config.ts';
import type { MailAdapter } from '../conversation/chat-adapter.ts';
import type { ChatFeature } from '../conversation/chat-feature.ts';
import { proposalFeature } from '../conversation/proposal-feature.ts';
import type { Finding } from '../domain/finding.ts';
import type { PassageSearch } from '../domain/ports.ts';
import type { LedgerDesk } from '../house.ts';
import type { HttpServer } from '../operations/http-server.ts';
import type { ArticleStore } from '../storage/article-store.ts';
import type { Database } from '../storage/database.ts';
import { openSettingStore } from '../storage/setting-store.ts';
import type { WithModel } from './answers.ts';
import { type MailTimes, usualTimes } from './mail-times.ts';
import { wireProposals } from './proposals.ts';
import { ORGANISATION } from './storage.ts';

const MAIL_TIMES = 'mail-times';

export interface PlatformParts {
  readonly database: Database;
  readonly search: PassageSearch;
  readonly shelf: ArticleStore;
  readonly ledger: LedgerDesk;
  /** Null where no model is set up. */
  readonly written: WithModel | null;
  /** The same, of the openings of digests. */
  readonly word: WordLead | null;
  readonly sources: ChatFeature;
  readonly server: HttpServer;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Platforms {
  readonly names: readonly string[];
  stop(): Promise<void>;
}

export async function connectPlatforms(config: Config, parts: PlatformParts): Promise<Platforms> {
  if (!isAnyConfigured(config)) return { names: [], stop: async () => undefined };
  const [{ openMailRoom }, { wireAlerts }, { wireDigests }] = await Promise.all([
    import('./mail.ts'),
    import('./alerts.ts'),
    import('./digests.ts'),
  ]);
  const times = await timesSetInLibrary(parts.database);
  const alerts = wireAlerts(parts);
  const digests = wireDigests(parts);
  const proposals = proposalFeature(wireProposals(parts.database, () => parts.clock.now().toISOString()));
  const room = openMailRoom({ ...parts, times, features: [alerts.feature, digests.feature, parts.sources, proposals] });
  const adapters: MailAdapter[] = [];
  if (config.slack.botToken !== null) {
    const { wireSlack } = await import('./slack.ts');
    const slack = await wireSlack(config, room.desk, parts.clock, parts.log, times.requestMs);
    if (slack.events !== null) parts.server.handOver('/slack/events', slack.events);
    adapters.push(slack);
  }
  if (isTeamsConfigured(config)) {
    const { wireTeams } = await import('./teams.ts');
    const teams = await wireTeams(config, room.desk, parts);
    parts.server.handOver('/api/messages', teams.messages);
    adapters.push(teams);
  }
  const running = room.run(adapters);
  for (const adapter of adapters) await adapter.start();
  const alerting = alerts.run((destination, reply) => {
    const name = destination.split(':', 1)[0];
    return adapters.find((adapter) => adapter.name === name)?.split(reply) ?? [reply];
  }, times.pollMs ?? usualTimes.pollMs);
  const digesting = digests.run((destination, reply) => {
    const name = destination.split(':', 1)[0];
    return adapters.find((adapter) => adapter.name === name)?.split(reply) ?? null;
  });
  return {
    names: adapters.map(({ name }) => name),
    async stop() {
      for (const adapter of adapters) await adapter.stop();
      await digesting.stop();
      await alerting.stop();
      await running.stop();
    },
  };
}

/** For doctor: nothing of a platform that is not configured. */
export async function platformFindings(
  config: Config,
  database: () => Promise<Database>,
  log: Log,
): Promise<readonly Finding[]> {
  const slack = config.slack.botToken === null ? [] : await (await import('./slack.ts')).slackFindings(config);
  if (!isTeamsConfigured(config)) return slack;
  const { teamsFindings } = await import('./teams.ts');
  // A library that cannot be opened is a finding of its own.
  return [...slack, ...(await teamsFindings(config, await database().catch(() => null), log))];
}

/** Leases and waits are a setting of the library, so that every replica keeps the same and a proof can shorten them. */
async function timesSetInLibrary(database: Database): Promise<Partial<MailTimes>> {
  const set = await openSettingStore(database, ORGANISATION).get(MAIL_TIMES);
  return set === null ? {} : (JSON.parse(set) as Partial<MailTimes>);
}

function isAnyConfigured(config: Config): boolean {
  return config.slack.botToken !== null || isTeamsConfigured(config);
}

function isTeamsConfigured({ teams }: Config): boolean {
  return teams.appId !== null || teams.anonymous;
}
