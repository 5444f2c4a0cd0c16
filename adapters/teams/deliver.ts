/**
 * One delivery to Teams, which knows no key of ours and shows no history: a line is posted in the message's place, its
 * id noted, and the content put there until that succeeds. Putting may be repeated; so the content stands in one
 * message, whatever is lost or killed. At worst the line stays as well, and the log names it.
 */
import type { Delivery, NoteRemote, Outcome, Sighting } from '../../src/domain/delivery.ts';
import { conversationOf, readAddress, type TeamsAddress } from './address.ts';
import { finalOf } from './live.ts';
import { outcomeOfPost } from './outcome.ts';
import { type Job, plain, put, putOnce, remember, type Sender, withdraw } from './placed-message.ts';
import { renderMessage, type TeamsMessage } from './render.ts';
import { wordsTable } from './words-table.ts';

export async function deliverToTeams(delivery: Delivery, note: NoteRemote, sender: Sender): Promise<Outcome> {
  const address = readAddress(delivery.destination);
  if (address === null) return { kind: 'rejected', reason: 'not an address in Teams' };
  if (!sender.servesTenant(address.tenant))
    return { kind: 'rejected', reason: 'an address in a tenant that is not ours' };
  // Our token goes there: looked at again, whoever stored it.
  if (!sender.maySend(address.serviceUrl))
    return { kind: 'rejected', reason: 'a service address that is none of ours' };
  if (await sender.isGone(address)) return { kind: 'rejected', reason: 'the app was removed from there', gone: true };
  const job: Job = { delivery, address, conversation: conversationFor(address, delivery), sender };
  switch (delivery.act.kind) {
    case 'edit':
      return put(job, delivery.act.remoteId);
    case 'withdraw':
      return withdraw(job, delivery.act.remoteId);
    case 'post':
      if (delivery.remoteId === null) return post(job, note);
      return delivery.live ? finish(job, delivery.remoteId, note) : put(job, delivery.remoteId);
  }
}

/** In a channel later parts hang under the first; elsewhere there are no threads. */
function conversationFor(address: TeamsAddress, { threadRoot }: Delivery): string {
  const root = address.kind === 'channel' ? (address.root ?? threadRoot) : null;
  return conversationOf({ conversation: address.conversation, root });
}

async function post(job: Job, note: NoteRemote): Promise<Outcome> {
  const { delivery, address, conversation, sender } = job;
  const place = await reserve(job);
  if (typeof place !== 'string') return place;
  if (suggests(delivery, address)) return { kind: 'delivered', remoteId: place };
  if (!(await note(place))) {
    // Somebody else has the message now, and a place of its own for it.
    await sender.calls.withdraw(address.serviceUrl, conversation, place).catch((error: unknown) => {
      sender.log.warn('a placeholder stays where it is', {
        error,
        conversation,
        activity: place,
        delivery: delivery.id,
      });
    });
    return { kind: 'unknown', reason: 'the lease went to somebody else' };
  }
  return put(job, place);
}

/**
 * Ends a stream. One that Teams has ended by itself, or that this ended already, is a message like any other: the
 * content is put there. Where neither is taken the person has only what was shown until then, and gets the whole anew,
 * and that is taken away; not where the end may have been taken before.
 */
async function finish(job: Job, id: string, note: NoteRemote): Promise<Outcome> {
  const { delivery, address, conversation, sender } = job;
  sender.liveEnded(address.conversation);
  const full = renderMessage(delivery.reply, address.kind);
  try {
    const remoteId = (await sender.calls.post(address.serviceUrl, conversation, finalOf(full, id))) ?? id;
    await remember(job, remoteId);
    return { kind: 'delivered', remoteId };
  } catch (error) {
    const outcome = outcomeOfPost(error);
    if (outcome.kind !== 'rejected') return outcome;
  }
  const outcome = await put(job, id);
  if (outcome.kind !== 'rejected' || delivery.maybePosted) return outcome;
  const anew = await post(job, note);
  if (anew.kind === 'delivered') await clearFragment(job, id);
  return anew;
}

/** What was shown of an answer that now stands whole elsewhere: gone, or labelled where Teams deletes nothing. */
async function clearFragment(job: Job, id: string): Promise<void> {
  const { delivery, conversation, sender } = job;
  const text = wordsTable[delivery.reply.language].interrupted;
  const taken = await withdraw(job, id, text);
  const cleared =
    taken.kind === 'delivered' ? taken : await putOnce(job, id, plain({ type: 'message', summary: text, text }));
  if (cleared.kind !== 'delivered') sender.log.warn('a part of an answer stays above the whole', { conversation, id });
}

/** The id of the line, or why there is none. */
async function reserve({ delivery, address, conversation, sender }: Job): Promise<string | Outcome> {
  if (delivery.maybePosted) {
    const fields = { conversation, key: delivery.key, part: delivery.part, since: delivery.firstTried };
    sender.log.warn('a placeholder may have been posted before; it stays, the content goes into a new one', fields);
  }
  try {
    const id = await sender.calls.post(address.serviceUrl, conversation, placeholder(delivery, address));
    return id ?? { kind: 'unknown', reason: 'an answer that does not name our message' };
  } catch (error) {
    return outcomeOfPost(error);
  }
}

/**
 * Suggested questions come with a message and go with its first change: such a message is posted whole. Where its answer
 * is lost it is posted again; it only welcomes.
 */
function suggests({ reply }: Delivery, { kind }: TeamsAddress): boolean {
  return renderMessage(reply, kind).suggestedActions !== undefined;
}

function placeholder(delivery: Delivery, address: TeamsAddress): TeamsMessage {
  const message = renderMessage(delivery.reply, address.kind);
  if (message.suggestedActions !== undefined) return message;
  const text = wordsTable[delivery.reply.language].placeholder;
  return { type: 'message', summary: message.summary, text, textFormat: 'markdown' };
}

/**
 * Teams has no history that we may read. Where the line's id is known the content is put there again, which changes
 * nothing; where somebody took the message back meanwhile, the line goes too.
 */
export async function lookInTeams(delivery: Delivery, sender: Sender): Promise<Sighting> {
  const address = readAddress(delivery.destination);
  if (address === null) return { kind: 'unknown', reason: 'not an address in Teams' };
  if (delivery.unwanted && delivery.remoteId !== null && sender.maySend(address.serviceUrl)) {
    await withdraw({ delivery, address, conversation: conversationFor(address, delivery), sender }, delivery.remoteId);
  }
  return { kind: 'absent' };
}
