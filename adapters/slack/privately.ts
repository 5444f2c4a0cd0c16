/** Says something that only one person sees: by their response_url, else as an ephemeral message, else to them alone. */
import type { Delivery, Outcome } from '../../src/domain/delivery.ts';
import type { SlackAddress } from './address.ts';
import { directChannel } from './hands.ts';
import { outcomeOf } from './outcome.ts';
import { renderMessage, type SlackMessageBody } from './render.ts';
import { postToResponseUrl } from './response-url.ts';
import type { Sender } from './sender.ts';

type Private = Extract<SlackAddress, { kind: 'private' | 'shared' }>;

/** Each next way only where the one before surely said nothing. */
export async function sayPrivately({ via, reply }: Delivery, address: Private, sender: Sender): Promise<Outcome> {
  const body = renderMessage(reply, 'private');
  if (via !== null && sender.mayUseResponseUrl(via)) {
    const said = await postToResponseUrl(via, { response_type: 'ephemeral', replace_original: false, ...body });
    // Spent: half an hour or five uses are over.
    if (said.kind !== 'rejected') return said;
  }
  const said = await ephemeral(address, body, sender);
  return said.kind === 'rejected' ? toPerson(address.user, body, sender) : said;
}

async function ephemeral({ channel, user }: Private, { text, blocks }: SlackMessageBody, { client }: Sender) {
  try {
    await client.chat.postEphemeral({ channel, user, text, blocks: [...blocks], parse: 'none', link_names: false });
    return { kind: 'delivered', remoteId: null } as const;
  } catch (error) {
    return outcomeOf(error);
  }
}

/** We are no member of the channel, so nobody can be told anything there. */
async function toPerson(user: string, { text, blocks }: SlackMessageBody, { client }: Sender): Promise<Outcome> {
  let channel: string;
  try {
    channel = await directChannel(client, user);
  } catch (error) {
    const outcome = outcomeOf(error);
    return outcome.kind === 'unknown' ? { kind: 'retry', reason: outcome.reason, afterMs: null } : outcome;
  }
  try {
    const shown = { text, blocks: [...blocks], mrkdwn: false, parse: 'none', link_names: false } as const;
    await client.chat.postMessage({ channel, ...shown, unfurl_links: false, unfurl_media: false });
    return { kind: 'delivered', remoteId: null };
  } catch (error) {
    return outcomeOf(error);
  }
}
