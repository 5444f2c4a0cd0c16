/** What Bolt and web-api want to log, through our log, which knows no secrets. */
import type { Logger, LogLevel } from '@slack/web-api';
import type { Log } from '../../src/basics/log.ts';

export function boltLogger(log: Log): Logger {
  const said = (messages: readonly unknown[]) => ({ detail: messages.map(String).join(' ').slice(0, 500) });
  return {
    // Slack's debug lines hold whole requests.
    debug: () => undefined,
    info: (...messages) => log.debug('slack', said(messages)),
    warn: (...messages) => log.info('slack', said(messages)),
    error: (...messages) => log.warn('slack', said(messages)),
    setLevel: () => undefined,
    getLevel: () => 'info' as LogLevel,
    setName: () => undefined,
  };
}
