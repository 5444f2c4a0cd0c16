/** One message that stands in Teams: its content is put there, again where it must, or taken away. */
import type { Log } from '../../src/basics/log.ts';
import type { Delivery, Outcome } from '../../src/domain/delivery.ts';
import type { AnswerMessageStore } from '../../src/domain/installation.ts';
import { type TeamsAddress, workspaceOf } from './address.ts';
import { callFault } from './call-fault.ts';
import type { ConnectorVerbs } from './connector-verbs.ts';
import { outcomeOfRepeatable } from './outcome.ts';
import { shapeStatuses } from './outcome-table.ts';
import { renderMessage, type TeamsMessage } from './render.ts';
import { wordsTable } from './words-table.ts';

export interface Sender {
  readonly calls: Pick<ConnectorVerbs, 'post' | 'put' | 'withdraw'>;
  readonly maySend: (serviceUrl: string) => boolean;
  readonly servesTenant: (tenant: string) => boolean;
  /** True where we were taken out of the conversation. */
  readonly isGone: (address: TeamsAddress) => Promise<boolean>;
  /** A conversation has no stream any more. */
  readonly liveEnded: (conversation: string) => void;
  readonly told: Pick<AnswerMessageStore, 'keep'>;
  readonly now: () => Date;
  readonly log: Log;
}

export interface Job {
  readonly delivery: Delivery;
  readonly address: TeamsAddress;
  readonly conversation: string;
  readonly sender: Sender;
}

export async function put(job: Job, id: string): Promise<Outcome> {
  const { delivery, address } = job;
  const full = renderMessage(delivery.reply, address.kind);
  const outcome = await putOnce(job, id, full);
  if (outcome.kind === 'delivered') await remember(job, id);
  return outcome;
}

export async function putOnce(job: Job, id: string, message: TeamsMessage): Promise<Outcome> {
  const { address, conversation, sender } = job;
  try {
    await sender.calls.put(address.serviceUrl, conversation, id, message);
    return { kind: 'delivered', remoteId: id };
  } catch (error) {
    const { status } = callFault(error);
    const rich = message.attachments !== undefined || message.entities !== undefined;
    if (rich && status !== null && shapeStatuses.has(status)) {
      sender.log.warn('Teams refused how a message looks; it goes out in plain words', { error, conversation });
      return putOnce(job, id, plain(message));
    }
    return outcomeOfRepeatable(error);
  }
}

/** Better plain than never. */
export function plain({ summary, text }: TeamsMessage): TeamsMessage {
  return { type: 'message', summary, text: text ?? summary, textFormat: 'markdown' };
}

/** Thumbs under the message will name the message only. */
export async function remember({ delivery, address, sender }: Job, id: string): Promise<void> {
  const answer = delivery.reply.answerId;
  if (answer === undefined) return;
  const told = { workspace: workspaceOf(address.tenant), place: address.conversation, remoteId: id, answer };
  await sender.told.keep(told, sender.now().toISOString());
}

/** Where Teams deletes nothing (some servers do not), the words are taken out instead. */
export async function withdraw(
  job: Job,
  id: string,
  text = wordsTable[job.delivery.reply.language].withdrawn,
): Promise<Outcome> {
  const { address, conversation, sender } = job;
  try {
    await sender.calls.withdraw(address.serviceUrl, conversation, id);
    return { kind: 'delivered', remoteId: id };
  } catch (error) {
    const { status } = callFault(error);
    if (status === 404) return { kind: 'delivered', remoteId: id };
    if (status !== 501 && status !== 405) return outcomeOfRepeatable(error);
    return putOnce(job, id, plain({ type: 'message', summary: text, text }));
  }
}
