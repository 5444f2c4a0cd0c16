/** A gesture that wants an answer, as the inbox keeps it. */
import { placeOf, workspaceOf, writeAddress } from './address.ts';
import type { Gesture, Received } from './received.ts';

/** A conversation is one thread of thought; in a channel it is what hangs under one message. */
export function arrivalOf(text: string, gesture: Gesture, uninvited = false): Received {
  const { address, user, key } = gesture;
  const thread = address.root === null ? address.conversation : `${address.conversation}/${address.root}`;
  return {
    kind: 'arrival',
    uninvited,
    gesture,
    arrival: {
      workspace: workspaceOf(address.tenant),
      by: user,
      place: placeOf(address),
      eventKey: key,
      gestureKey: key,
      thread,
      destination: writeAddress(address),
      via: null,
      text,
      language: null,
    },
  };
}
