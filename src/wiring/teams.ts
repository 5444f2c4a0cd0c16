/** Wires Microsoft Teams: its settings out of the config, its ports out of the library. */
import { teamsChecks } from '../../adapters/teams/checks.ts';
import { readRehearsal, type TeamsSettings } from '../../adapters/teams/config.ts';
import { openTeams, type TeamsAdapter } from '../../adapters/teams/index.ts';
import type { Clock } from '../basics/clock.ts';
import { PactwireError } from '../basics/errors.ts';
import type { Log } from '../basics/log.ts';
import type { Config } from '../config.ts';
import type { ChatDesk } from '../conversation/chat-adapter.ts';
import type { Finding } from '../domain/finding.ts';
import type { Database } from '../storage/database.ts';
import {
  openAnswerMessageStore,
  openClientSettingsStore,
  openInstallationStore,
} from '../storage/installation-store.ts';
import { openSettingStore } from '../storage/setting-store.ts';
import { ORGANISATION } from './storage.ts';

/** The one setting of tests: Microsoft's servers played on this machine. */
const REHEARSAL = 'teams-rehearsal';

export interface TeamsParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
}

export async function wireTeams(config: Config, desk: ChatDesk, parts: TeamsParts): Promise<TeamsAdapter> {
  const { database, clock, log } = parts;
  const settings = await settingsOf(config, database);
  if (settings === null) throw new PactwireError('bad-config', 'MicrosoftAppId is not set.');
  return openTeams({
    settings,
    desk,
    installations: openInstallationStore(database),
    told: openAnswerMessageStore(database),
    clientSettings: openClientSettingsStore(database),
    clock,
    log,
  });
}

/** For doctor: nothing where Teams is not configured. */
export async function teamsFindings(config: Config, database: Database | null, log: Log): Promise<readonly Finding[]> {
  const settings = await settingsOf(config, database);
  if (settings === null) return [];
  const installed = database === null ? 0 : await openInstallationStore(database).count();
  return teamsChecks({ settings, installed, host: config.host, log });
}

async function settingsOf(config: Config, database: Database | null): Promise<TeamsSettings | null> {
  if (config.teams.appId === null && !config.teams.anonymous) return null;
  const set = database === null ? null : await openSettingStore(database, ORGANISATION).get(REHEARSAL);
  const rehearsal = readRehearsal(set);
  return { ...config.teams, rehearsal };
}
