/** Changes or takes away a message that we posted. Both may be repeated: the second time changes nothing. */
import type { Delivery, DeliveryAct, Outcome } from '../../src/domain/delivery.ts';
import { small } from './blocks.ts';
import { metadataOf } from './mark.ts';
import { mrkdwn } from './mrkdwn.ts';
import { outcomeOf, platformError } from './outcome.ts';
import { alreadyAway, shapeErrors, unchangeable } from './outcome-table.ts';
import { uploadPictures } from './pictures.ts';
import { renderMessage, type SlackMessageBody } from './render.ts';
import type { Sender } from './sender.ts';
import { wordsTable } from './words-table.ts';

type Change = Exclude<DeliveryAct, { kind: 'post' }>;
type Update = (body: SlackMessageBody) => Promise<Outcome>;

export async function editInSlack(delivery: Delivery, act: Change, channel: string, sender: Sender): Promise<Outcome> {
  const uploaded = await uploadPictures(delivery.reply, sender, delivery.attempt);
  if ('kind' in uploaded) return uploaded;
  const update = updating(delivery, act, channel, sender);
  const body = renderMessage(delivery.reply, 'all', uploaded);
  const plain = renderMessage(delivery.reply, 'all');
  for (const look of uploaded.size === 0 ? [body] : [body, plain]) {
    const outcome = await update(look);
    if (outcome.kind !== 'rejected' || !shapeErrors.has(outcome.reason)) return outcome;
  }
  return update({ text: body.text, blocks: [] });
}

/** Deleted; where Slack does not allow that, it says that it was withdrawn. */
export async function withdrawInSlack(
  delivery: Delivery,
  act: Change,
  channel: string,
  sender: Sender,
): Promise<Outcome> {
  try {
    await sender.client.chat.delete({ channel, ts: act.remoteId });
    return { kind: 'delivered', remoteId: act.remoteId };
  } catch (error) {
    const said = platformError(error);
    if (said !== null && alreadyAway.has(said)) return { kind: 'delivered', remoteId: act.remoteId };
    if (said === null || !unchangeable.has(said)) return changed(error);
    const text = wordsTable[delivery.reply.language].withdrawn;
    return updating(delivery, act, channel, sender)({ text, blocks: small(mrkdwn(text)) });
  }
}

/** It keeps the mark of the message that it is, so that copies of it are still found. */
function updating(delivery: Delivery, { remoteId, of, part }: Change, channel: string, sender: Sender): Update {
  const metadata = metadataOf({ ...delivery, key: of, part }, sender.markerKey);
  return async ({ text, blocks }) => {
    try {
      // Without blocks Slack would keep those of before.
      const shown = { text, blocks: [...blocks], parse: 'none', link_names: false } as const;
      await sender.client.chat.update({ channel, ts: remoteId, metadata, ...shown });
      return { kind: 'delivered', remoteId };
    } catch (error) {
      return changed(error);
    }
  };
}

function changed(error: unknown): Outcome {
  const said = platformError(error);
  return said !== null && unchangeable.has(said) ? { kind: 'rejected', reason: said } : outcomeOf(error);
}
