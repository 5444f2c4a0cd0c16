/** Marks our messages, so that we know them again. Any member can read a mark: it says nothing. */
import { createHmac } from 'node:crypto';
import type { Delivery } from '../../src/domain/delivery.ts';

export const MARKER = 'pactwire_delivery';

export function metadataOf(message: Marked, markerKey: string) {
  return { event_type: MARKER, event_payload: { key: markOf(message, markerKey) } };
}

type Marked = Pick<Delivery, 'workspace' | 'destination' | 'key' | 'part'>;

/** The same for the same message whoever sends it, and nothing that somebody else could make. */
export function markOf({ workspace, destination, key, part }: Marked, markerKey: string): string {
  return createHmac('sha256', markerKey)
    .update(JSON.stringify([workspace, destination, key, part]))
    .digest('hex')
    .slice(0, 32);
}
