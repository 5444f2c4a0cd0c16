/** Whether what an article tells was told already, as this stage or within this story, or goes further. Pure. */
import type { AlertEvent } from '../domain/alert.ts';
import { compareKinds } from '../ledger/same-stage.ts';
import { type Happening, rankOf } from './happening.ts';

/** The event that it is; null for a new one. */
export function knownEvent(one: Happening, events: ReadonlyMap<string, AlertEvent>): AlertEvent | null {
  for (const { key } of one.keys) {
    const event = events.get(key);
    if (event) return event;
  }
  for (const key of one.formerKeys) {
    const event = events.get(key);
    if (event) return event;
  }
  const story = events.get(one.storyKey);
  return story !== undefined && !goesFurther(one, story, events) ? story : null;
}

/**
 * Reports of one event call it by different names, so within a story another kind alone is nothing new: it must be a
 * further one of a later day; where no source states the days those of the reports stand for them, and then it must be
 * no other name for the same, or told by an article that tells both.
 */
function goesFurther(one: Happening, event: AlertEvent, events: ReadonlyMap<string, AlertEvent>): boolean {
  const [now, before] = [one.said, event.said];
  if (before.kind === 'story') return now.kind !== 'story';
  if (now.kind === 'story' || rankOf(now.kind) <= rankOf(before.kind)) return false;
  if (now.day !== '' && before.day !== '') return now.day > before.day;
  const retold = [...one.retold].some((key) => events.get(key)?.id === event.id);
  if (!retold && compareKinds(now.kind, before.kind) !== 'other') return false;
  return (now.day || now.reported) > (before.day || before.reported);
}
