/** What doctor looks at for Teams: registration, token, keys, the way in; each fault with the step to take. */
import { systemClock } from '../../src/basics/clock.ts';
import type { Log } from '../../src/basics/log.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { callFault } from './call-fault.ts';
import type { TeamsSettings } from './config.ts';
import { openGate } from './gate.ts';

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const PORTAL = 'portal.azure.com, your Azure Bot, Configuration';

export interface Checking {
  readonly settings: TeamsSettings;
  /** Conversations that the app is in. */
  readonly installed: number;
  readonly host: string;
  readonly log: Log;
}

export async function teamsChecks({ settings, installed, host, log }: Checking): Promise<readonly Finding[]> {
  if (settings.anonymous) return [anonymousCheck(), installedCheck(installed)];
  const registration = registrationCheck(settings);
  if (registration.state === 'fault') return [registration];
  return [registration, await tokenCheck(settings, log), wayInCheck(host), installedCheck(installed)];
}

function anonymousCheck(): Finding {
  const found = 'requests without a token, from this machine only: the local playground';
  return {
    check: 'Teams',
    state: 'warning',
    found,
    next: 'For Teams itself set MicrosoftAppId and its neighbours instead.',
  };
}

function registrationCheck({ appId, tenantId, appType }: TeamsSettings): Finding {
  const check = 'Teams registration';
  if (!guid.test(appId ?? '')) {
    const next = `Copy the Microsoft App ID (${PORTAL}) into MicrosoftAppId.`;
    return { check, state: 'fault', found: 'MicrosoftAppId is no application id', next };
  }
  if (!guid.test(tenantId ?? '')) {
    const next = `Copy the App Tenant ID (${PORTAL}) into MicrosoftAppTenantId; only this tenant is served.`;
    return { check, state: 'fault', found: 'MicrosoftAppTenantId is no tenant id', next };
  }
  return { check, state: 'well', found: `${appType}, tenant ${tenantId}`, next: null };
}

async function tokenCheck(settings: TeamsSettings, log: Log): Promise<Finding> {
  const check = 'Teams token';
  try {
    await (await openGate(settings, systemClock, log)).token();
    return { check, state: 'well', found: 'Microsoft gives the bot its token', next: null };
  } catch (error) {
    const said = reasonIn(error);
    const secret =
      'Create a new client secret (portal.azure.com, App registrations, Certificates & secrets) and copy its value, not its id, into MicrosoftAppPassword.';
    const next = /AADSTS7000215|AADSTS7000222/.test(said)
      ? secret
      : /AADSTS/.test(said)
        ? `Compare MicrosoftAppId, MicrosoftAppTenantId and MicrosoftAppType with ${PORTAL}.`
        : 'Check that this machine may open https connections to login.microsoftonline.com.';
    return { check, state: 'fault', found: `no token (${said})`, next };
  }
}

/** Microsoft's code for it, and nothing that may hold a secret. */
function reasonIn(error: unknown): string {
  const said = error instanceof Error ? `${error.message} ${callFault(error).connection ?? ''}` : String(error);
  return /AADSTS\d+/.exec(said)?.[0] ?? said.split('\n', 1)[0]!.trim().slice(0, 120);
}

function wayInCheck(host: string): Finding {
  const check = 'Teams way in';
  const found = `POST /api/messages on ${host}; Teams must reach it from outside over https`;
  const next = `Enter https://YOUR-HOST/api/messages as messaging endpoint (${PORTAL}), and lead it to PORT.`;
  return { check, state: 'well', found, next };
}

function installedCheck(installed: number): Finding {
  const check = 'Teams installation';
  if (installed > 0) {
    const found = `in ${installed} conversation${installed === 1 ? '' : 's'}`;
    return { check, state: 'well', found, next: null };
  }
  const next =
    'Make the package (npm run teams:package -- YOUR-APP-ID) and upload it in Teams: Apps, Manage your apps.';
  return { check, state: 'warning', found: 'the app is in no conversation yet', next };
}
