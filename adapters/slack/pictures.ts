/** Uploads a reply's pictures without sharing them anywhere, so that one message can show them. */
import type { Outcome } from '../../src/domain/delivery.ts';
import type { Reply, ReplyBlock } from '../../src/domain/reply.ts';
import { cut } from './blocks.ts';
import { limits } from './limits.ts';
import { outcomeOf, platformError } from './outcome.ts';
import type { Pictures } from './render.ts';
import type { Sender } from './sender.ts';

type Picture = Extract<ReplyBlock, { kind: 'picture' }>;

/** A message goes out in words before it does not go out at all. */
const MOST_TRIES = 3;

/** Their ids; or that it is to be tried again, which is safe: nothing was posted yet. */
export async function uploadPictures(
  { blocks }: Reply,
  sender: Pick<Sender, 'client' | 'mayUploadTo'>,
  attempt: number,
): Promise<Pictures | Outcome> {
  const ids = new Map<ReplyBlock, string>();
  if (attempt > MOST_TRIES) return ids;
  try {
    for (const block of blocks) if (block.kind === 'picture') ids.set(block, await upload(block, sender));
    return ids;
  } catch (error) {
    const outcome = outcomeOf(error);
    // A scope that is missing stays missing.
    if (platformError(error) !== null && outcome.kind === 'rejected') return new Map();
    if (outcome.kind === 'retry') return outcome;
    return {
      kind: 'retry',
      reason: `a picture was not uploaded: ${'reason' in outcome ? outcome.reason : ''}`,
      afterMs: null,
    };
  }
}

async function upload({ name, alt, png }: Picture, { client, mayUploadTo }: Pick<Sender, 'client' | 'mayUploadTo'>) {
  const bytes = Buffer.from(png, 'base64');
  const alt_text = cut(alt, limits.uploadAlt);
  const { upload_url, file_id } = await client.files.getUploadURLExternal({
    filename: name,
    length: bytes.length,
    alt_text,
  });
  if (!upload_url || !file_id || !mayUploadTo(upload_url)) throw new Error('no place for a file that is Slack’s');
  const put = await fetch(upload_url, {
    method: 'POST',
    headers: { 'content-type': 'image/png' },
    body: bytes,
    redirect: 'error',
    signal: AbortSignal.timeout(limits.requestMs),
  });
  await put.body?.cancel();
  if (!put.ok) throw new Error(`the upload was answered with ${put.status}`);
  await client.files.completeUploadExternal({ files: [{ id: file_id, title: name }] });
  return file_id;
}
