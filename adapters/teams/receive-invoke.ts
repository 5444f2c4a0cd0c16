/** Buttons of cards and the thumbs under an answer → what they mean to us. */
import { arrivalOf } from './arrival.ts';
import { bytesOf, limits } from './limits.ts';
import { type Gesture, type Received, type Verb, verbs } from './received.ts';
import { type Activity, cardActionSchema, feedbackSchema, pressedSchema } from './schemas.ts';

export function receiveInvoke(activity: Activity, gesture: Gesture): Received {
  if (bytesOf(activity.value ?? null) > limits.valueBytes) return { kind: 'malformed', reason: 'a value too large' };
  switch (activity.name) {
    case 'adaptiveCard/action': {
      const read = cardActionSchema.safeParse(activity.value);
      if (!read.success) return { kind: 'malformed', reason: 'a card action of another shape' };
      const { verb, data } = read.data.action;
      return pressed(verb, data ?? {}, gesture);
    }
    case 'message/submitAction': {
      const read = feedbackSchema.safeParse(activity.value);
      if (!read.success) return { kind: 'malformed', reason: 'feedback of another shape' };
      if (!activity.replyToId) return { kind: 'ignored', reason: 'feedback that names no message' };
      const good = read.data.actionValue.reaction === 'like';
      return { kind: 'feedback', gesture, message: activity.replyToId, good };
    }
    default:
      return { kind: 'unknown-invoke', name: activity.name ?? '' };
  }
}

/** Action.Submit: what it carries is all there is of the message. */
export function receivePressed(value: unknown, gesture: Gesture): Received {
  const read = pressedSchema.safeParse(value);
  if (!read.success || bytesOf(value) > limits.valueBytes)
    return { kind: 'malformed', reason: 'a value of another shape' };
  const { pactwire, says } = read.data;
  if (pactwire !== 'say') return { kind: 'ignored', reason: 'a button that is none of ours' };
  if (typeof says !== 'string' || says.trim() === '' || says.length > limits.said) {
    return { kind: 'malformed', reason: 'a button that says nothing' };
  }
  return arrivalOf(says.trim(), gesture);
}

function pressed(verb: string | null | undefined, data: Readonly<Record<string, unknown>>, gesture: Gesture): Received {
  if (verb === 'say') return receivePressed({ pactwire: 'say', says: data.says }, gesture);
  const known = verbs.find((one): one is Verb => one === verb);
  if (known === undefined) return { kind: 'ignored', reason: 'a button that is none of ours' };
  const values = Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value] as const] : [])),
  );
  return { kind: 'pressed', verb: known, gesture, values };
}
