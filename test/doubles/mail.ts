/** Mail for tests: arrivals and messages with everything filled in, and a log that keeps its lines. */
import type { Log, LogFields } from '../../src/basics/log.ts';
import type { Arrival } from '../../src/domain/arrival.ts';
import type { Delivery, NewDelivery } from '../../src/domain/delivery.ts';
import type { Reply } from '../../src/domain/reply.ts';

export function arrivalOf(no: number | string, told: Partial<Arrival> = {}): Arrival {
  return {
    workspace: 'slack:T1',
    by: 'U1',
    place: { kind: 'channel', id: 'C1', destination: 'slack:T1/C1/-' },
    eventKey: `Ev${no}`,
    gestureKey: `C1/${no}`,
    thread: `C1/${no}`,
    destination: `slack:T1/C1/${no}`,
    via: null,
    text: `question ${no}`,
    language: null,
    ...told,
  };
}

export function replyOf(text: string): Reply {
  return { language: 'en', summary: text, blocks: [{ kind: 'text', text }] };
}

export function messageOf(key: string, texts: readonly string[] = [key], told: Partial<NewDelivery> = {}): NewDelivery {
  return { workspace: 'slack:T1', destination: 'slack:T1/C1/1', via: null, key, parts: texts.map(replyOf), ...told };
}

export function deliveryOf(told: Partial<Delivery> = {}): Delivery {
  return {
    id: 1,
    attempt: 1,
    workspace: 'slack:T1',
    destination: 'slack:T1/C1/-',
    via: null,
    key: 'digest:1',
    part: 0,
    reply: replyOf('KT signed.'),
    act: { kind: 'post' },
    maybePosted: false,
    firstTried: '2026-01-05T09:00:00.000Z',
    threadRoot: null,
    remoteId: null,
    ...told,
  };
}

export interface KeptLog extends Log {
  readonly lines: { readonly level: string; readonly message: string; readonly fields: LogFields }[];
}

export function keptLog(): KeptLog {
  const lines: KeptLog['lines'] = [];
  const at =
    (level: string) =>
    (message: string, fields: LogFields = {}) =>
      void lines.push({ level, message, fields });
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
