/** Changes or takes away a message that we posted. Both may be repeated: the second time changes nothing. */
import type { Delivery, Outcome } from '../../src/domain/mail.ts';
import { small } from './blocks.ts';
import type { Sender } from './deliver.ts';
import { mrkdwn } from './mrkdwn.ts';
import { outcomeOf, platformError } from './outcome.ts';
import { alreadyAway, shapeErrors, unchangeable } from './outcome-table.ts';
import { uploadPictures } from './pictures.ts';
import { renderMessage, type SlackMessageBody } from './render.ts';
import { wordsTable } from './words-table.ts';

export async function editInSlack(delivery: Delivery, ts: string, channel: string, sender: Sender): Promise<Outcome> {
  const uploaded = await uploadPictures(delivery.reply, sender, delivery.attempt);
  if ('kind' in uploaded) return uploaded;
  const body = renderMessage(delivery.reply, 'all', uploaded);
  const outcome = await update(channel, ts, body, sender);
  if (outcome.kind !== 'rejected' || !shapeErrors.has(outcome.reason)) return outcome;
  const plain = renderMessage(delivery.reply, 'all');
  const second = uploaded.size === 0 ? outcome : await update(channel, ts, plain, sender);
  if (second.kind !== 'rejected' || !shapeErrors.has(second.reason)) return second;
  return update(channel, ts, { text: body.text, blocks: [] }, sender);
}

/** Deleted; where Slack does not allow that, it says that it was withdrawn. */
export async function withdrawInSlack({ reply }: Delivery, ts: string, channel: string, { client }: Sender) {
  try {
    await client.chat.delete({ channel, ts });
    return { kind: 'delivered', remoteId: ts } as const;
  } catch (error) {
    const said = platformError(error);
    if (said !== null && alreadyAway.has(said)) return { kind: 'delivered', remoteId: ts } as const;
    if (said === null || !unchangeable.has(said)) return changed(error);
    const text = wordsTable[reply.language].withdrawn;
    return update(channel, ts, { text, blocks: small(mrkdwn(text)) }, { client });
  }
}

async function update(channel: string, ts: string, body: SlackMessageBody, { client }: Pick<Sender, 'client'>) {
  try {
    // Without blocks Slack would keep those of before.
    await client.chat.update({
      channel,
      ts,
      text: body.text,
      blocks: [...body.blocks],
      parse: 'none',
      link_names: false,
    });
    return { kind: 'delivered', remoteId: ts } as const;
  } catch (error) {
    return changed(error);
  }
}

function changed(error: unknown): Outcome {
  const said = platformError(error);
  return said !== null && unchangeable.has(said) ? { kind: 'rejected', reason: said } : outcomeOf(error);
}
