/** Answers through a response_url: Slack's leave to speak where we may be no member, for half an hour. */
import type { Outcome } from '../../src/domain/delivery.ts';
import type { Block } from './blocks.ts';
import { limits } from './limits.ts';

export interface UrlMessage {
  readonly response_type: 'ephemeral' | 'in_channel';
  readonly replace_original: boolean;
  readonly text: string;
  readonly blocks?: readonly Block[];
}

const SLACKS_OWN = 'hooks.slack.com';

/** Only Slack's own host, or that of the test server we were told to use: the body may hold what only one may read. */
export function responseUrlCheck(apiUrl: string | null): (url: string) => boolean {
  const testHost = apiUrl === null ? null : new URL(apiUrl).host;
  return (url) => {
    if (!URL.canParse(url)) return false;
    const { protocol, host, username } = new URL(url);
    if (username !== '') return false;
    return (protocol === 'https:' && host === SLACKS_OWN) || (testHost !== null && host === testHost);
  };
}

const UPLOADS = 'files.slack.com';

/** Slack's own host for files; beside a test server any address of this machine. */
export function uploadCheck(apiUrl: string | null): (url: string) => boolean {
  return (url) => {
    if (!URL.canParse(url)) return false;
    const { protocol, host, hostname } = new URL(url);
    return (
      (protocol === 'https:' && host === UPLOADS) || (apiUrl !== null && /^(localhost|127\.0\.0\.1)$/.test(hostname))
    );
  };
}

export async function postToResponseUrl(url: string, message: UrlMessage): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
      redirect: 'error',
      signal: AbortSignal.timeout(limits.requestMs),
    });
    await response.body?.cancel();
    if (response.ok) return { kind: 'delivered', remoteId: null };
    if (response.status === 429) return { kind: 'retry', reason: 'rate limited', afterMs: null };
    // 404 used_url, 410 expired_url: it is spent.
    if (response.status < 500) return { kind: 'rejected', reason: `response_url answered ${response.status}` };
    return { kind: 'unknown', reason: `response_url answered ${response.status}` };
  } catch (error) {
    return { kind: 'unknown', reason: error instanceof Error ? error.name : 'response_url failed' };
  }
}
