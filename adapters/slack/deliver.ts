/** One delivery to Slack: sent once, its outcome sorted; or, where it may be there already, found. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Delivery, Outcome } from '../../src/domain/delivery.ts';
import { readAddress, type SlackAddress } from './address.ts';
import { editInSlack, withdrawInSlack } from './change.ts';
import { limits } from './limits.ts';
import { finishInSlack } from './live.ts';
import { metadataOf } from './mark.ts';
import { outcomeOf } from './outcome.ts';
import { alreadyAway, noThread, shapeErrors } from './outcome-table.ts';
import { uploadPictures } from './pictures.ts';
import { sayPrivately } from './privately.ts';
import { type Pictures, renderMessage, type SlackMessageBody } from './render.ts';
import { postToResponseUrl } from './response-url.ts';
import type { Sender } from './sender.ts';

export async function deliverToSlack(delivery: Delivery, sender: Sender): Promise<Outcome> {
  const address = readAddress(delivery.destination);
  if (address === null) return { kind: 'rejected', reason: 'not an address in Slack' };
  if (address.team !== sender.team) return { kind: 'rejected', reason: 'an address in a workspace that is not ours' };
  switch (delivery.act.kind) {
    case 'edit':
      return editInSlack(delivery, delivery.act, address.channel, sender);
    case 'withdraw':
      return withdrawInSlack(delivery, delivery.act, address.channel, sender);
  }
  if (address.kind === 'private') return sayPrivately(delivery, address, sender);
  if (delivery.live && delivery.remoteId !== null) {
    const finished = await finishInSlack(delivery, delivery.remoteId, address.channel, sender);
    // Somebody deleted it meanwhile: then it stands nowhere.
    if (finished.kind !== 'rejected' || !alreadyAway.has(finished.reason)) return finished;
  }
  const outcome = await postAsMember(delivery, address, sender);
  if (address.kind !== 'shared' || outcome.kind !== 'rejected' || !notMember.has(outcome.reason)) return outcome;
  return throughResponseUrl(delivery, sender);
}

/** Surely not posted: then somebody's response_url lets us speak where we are no member. */
const notMember: ReadonlySet<string> = new Set(['not_in_channel', 'channel_not_found']);

async function postAsMember(delivery: Delivery, address: SlackAddress, sender: Sender): Promise<Outcome> {
  const uploaded = await uploadPictures(delivery.reply, sender, delivery.attempt);
  if ('kind' in uploaded) return uploaded;
  const looks = looksOf(delivery, uploaded);
  for (const [at, body] of looks.entries()) {
    const outcome = await postSomewhere(delivery, address, body, sender);
    // Refused for its looks: surely not posted, and better plain than never.
    if (outcome.kind !== 'rejected' || !shapeErrors.has(outcome.reason) || at === looks.length - 1) return outcome;
    if (body.uploads) await sleep(limits.pictureMs);
  }
  return { kind: 'unknown', reason: 'a message without looks' };
}

/** From the best to the plainest. Slack refuses a picture that it is still working on, so that one is tried again. */
function looksOf(
  { reply }: Delivery,
  pictures: Pictures,
): readonly (SlackMessageBody & { readonly uploads: boolean })[] {
  const plain = { ...renderMessage(reply, 'all'), uploads: false };
  const bare = { text: plain.text, blocks: [], uploads: false };
  if (pictures.size === 0) return [plain, bare];
  const whole = { ...renderMessage(reply, 'all', pictures), uploads: true };
  return [whole, whole, whole, plain, bare];
}

/** Where it should hang, else at the top: somebody may have deleted the message above it. */
async function postSomewhere(delivery: Delivery, address: SlackAddress, body: SlackMessageBody, sender: Sender) {
  const roots = rootsOf(address, delivery);
  for (const [at, root] of roots.entries()) {
    const outcome = await post(delivery, address.channel, root, body, sender);
    if (outcome.kind !== 'rejected' || !noThread.has(outcome.reason) || at === roots.length - 1) return outcome;
  }
  return { kind: 'unknown', reason: 'a message without a place' } as const;
}

async function post(
  delivery: Delivery,
  inChannel: string,
  root: string | null,
  body: SlackMessageBody,
  sender: Sender,
): Promise<Outcome> {
  try {
    const { ok, channel, ts } = await sender.client.chat.postMessage({
      channel: inChannel,
      text: body.text,
      ...(body.blocks.length === 0 ? {} : { blocks: [...body.blocks] }),
      ...(root === null ? {} : { thread_ts: root }),
      metadata: metadataOf(delivery, sender.markerKey),
      mrkdwn: false,
      parse: 'none',
      link_names: false,
      unfurl_links: false,
      unfurl_media: false,
    });
    if (ok === true && channel === inChannel && ts) return { kind: 'delivered', remoteId: ts };
    return { kind: 'unknown', reason: 'an answer that does not name our message' };
  } catch (error) {
    return outcomeOf(error);
  }
}

/**
 * Where it may stand, the best first. Parts after the first hang under it where the message has no thread of its own;
 * the first part under an earlier message stands at the top where that is not there any more.
 */
export function rootsOf(
  address: SlackAddress,
  { threadRoot, part }: Pick<Delivery, 'threadRoot' | 'part'>,
): readonly (string | null)[] {
  const given = address.kind === 'thread' ? address.root : null;
  if (given !== null || threadRoot === null || part > 0) return [given ?? threadRoot];
  return [threadRoot, null];
}

async function throughResponseUrl({ via, reply }: Delivery, sender: Sender): Promise<Outcome> {
  if (via === null || !sender.mayUseResponseUrl(via)) return { kind: 'rejected', reason: 'no response_url of Slack' };
  const message = { response_type: 'in_channel', replace_original: false, ...renderMessage(reply, 'all') } as const;
  return postToResponseUrl(via, message);
}

export const requestSettings = {
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: limits.requestMs,
} as const;
