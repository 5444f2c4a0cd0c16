/** What the adapter is set up with, and which of its two ways in follows from that. */
import type { Secret } from '../../src/basics/secret.ts';

export interface SlackSettings {
  readonly botToken: Secret;
  /** Socket Mode: no public address is needed. */
  readonly appToken: Secret | null;
  /** HTTP: proves that a request is Slack's. */
  readonly signingSecret: Secret | null;
  /** Another Web API (test servers). */
  readonly apiUrl: string | null;
  /** Encrypts and signs what must survive a change of tokens; the bot token where it is not set. */
  readonly houseKey: Secret | null;
}

export type SlackMode = 'socket' | 'http';

export function modeOf({ appToken }: Pick<SlackSettings, 'appToken'>): SlackMode {
  return appToken === null ? 'http' : 'socket';
}

/** `xapp-1-A0123ABC-…` names the app that it belongs to. */
export function appIdOf({ appToken }: Pick<SlackSettings, 'appToken'>): string | null {
  return /^xapp-\d+-(A[A-Z0-9]{5,})-/.exec(appToken?.reveal() ?? '')?.[1] ?? null;
}

/** web-api wants the slash at the end. */
export function apiUrlOf({ apiUrl }: Pick<SlackSettings, 'apiUrl'>): string | undefined {
  if (apiUrl === null) return undefined;
  return apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/`;
}

export function markerKeyOf({ houseKey, botToken }: Pick<SlackSettings, 'houseKey' | 'botToken'>): string {
  return (houseKey ?? botToken).reveal();
}
