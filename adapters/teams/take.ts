/** What we do with what Teams sent: keep it, then say that we have it. In this order. */
import { asPactwireError } from '../../src/basics/errors.ts';
import type { Log } from '../../src/basics/log.ts';
import type { ChatDesk } from '../../src/conversation/chat-adapter.ts';
import type { AnswerMessageStore, ClientSettingsStore, InstallationStore } from '../../src/domain/installation.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { placeOf, workspaceOf, writeAddress } from './address.ts';
import { type Receiving, receive } from './receive.ts';
import type { Gesture, Received } from './received.ts';
import { splitReply } from './split.ts';
import { takePressed } from './take-pressed.ts';
import type { Taken } from './taken.ts';

export interface Taking extends Receiving {
  readonly desk: ChatDesk;
  readonly installations: Pick<InstallationStore, 'keep' | 'end'>;
  readonly told: Pick<AnswerMessageStore, 'find'>;
  readonly settings: Pick<ClientSettingsStore, 'keep'>;
  readonly now: () => Date;
  readonly log: Log;
}

export type Take = (activity: unknown) => Promise<Taken>;

const DONE: Taken = { status: 200, body: null };
/** What people's clients told is kept when it changes; beyond so many we keep it once more. */
const MOST_KNOWN = 5_000;

export function taking(deps: Taking): Take {
  const known = new Map<string, string>();
  return async (activity) => {
    const received = receive(activity, deps);
    try {
      return await act(received, deps, known);
    } catch (error) {
      // Not kept, so not acknowledged: Teams sends it again.
      deps.log.error('not taken in', { error: asPactwireError(error), kind: received.kind });
      return { status: 503, body: null };
    }
  };
}

async function act(received: Received, deps: Taking, known: Map<string, string>): Promise<Taken> {
  switch (received.kind) {
    case 'malformed':
      deps.log.warn('a request that is not as Teams writes them', { reason: received.reason });
      return { status: 400, body: null };
    case 'refused':
      deps.log.warn('a request that we do not serve', { reason: received.reason });
      return { status: 403, body: null };
    case 'ignored':
      deps.log.debug('ignored', { reason: received.reason });
      return DONE;
    case 'unknown-invoke':
      return { status: 501, body: null };
    case 'arrival':
      return takeArrival(received, deps, known);
    case 'installed':
      return welcome(received, deps);
    case 'uninstalled':
      return goodbye(received.gesture, deps);
    case 'feedback':
      return rate(received, deps);
    case 'pressed':
      return takePressed(received, deps);
  }
}

async function takeArrival(
  { arrival, uninvited, gesture }: Extract<Received, { kind: 'arrival' }>,
  deps: Taking,
  known: Map<string, string>,
): Promise<Taken> {
  if (uninvited && !(await deps.desk.takesPartIn(arrival.workspace, arrival.thread))) return DONE;
  await remember(gesture, deps, known);
  await deps.desk.arrived(arrival);
  return DONE;
}

/** Whoever writes is there, and tells the settings of their client. */
async function remember(gesture: Gesture, { installations, settings, now }: Taking, known: Map<string, string>) {
  const { address, user, zone, language, team } = gesture;
  const workspace = workspaceOf(address.tenant);
  const place = placeOf(address);
  const [told, key] = [JSON.stringify([zone, language, place.destination]), `${workspace} ${place.id} ${user}`];
  if (known.get(key) === told) return;
  // Who writes in a channel did not add us to it.
  await installations.keep({ workspace, place, team, by: place.kind === 'personal' ? user : '' }, now().toISOString());
  await settings.keep(workspace, user, { zone, language });
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, told);
}

async function welcome({ gesture, news }: Extract<Received, { kind: 'installed' }>, deps: Taking): Promise<Taken> {
  const { address, user, team, key } = gesture;
  const workspace = workspaceOf(address.tenant);
  await deps.installations.keep({ workspace, place: placeOf(address), team, by: user }, deps.now().toISOString());
  if (!news) return DONE;
  await deps.desk.send({
    workspace,
    destination: writeAddress(address),
    via: null,
    key: `welcome:${key}`,
    parts: splitReply(await welcomeReply(gesture, deps.desk)),
  });
  return DONE;
}

/** With the questions that this library can answer. */
async function welcomeReply({ language }: Gesture, desk: ChatDesk): Promise<Reply> {
  const chosen = language ?? 'en';
  const reply = desk.welcome(chosen, 'teams');
  const prompts = await desk.prompts(chosen);
  if (prompts.length === 0) return reply;
  const actions = prompts.map((text) => ({ kind: 'say' as const, label: text, says: text }));
  return { ...reply, blocks: [...reply.blocks, { kind: 'actions', actions }] };
}

/** Nothing is sent there any more, until we are added again. */
async function goodbye({ address, team }: Gesture, { installations, now, log }: Taking): Promise<Taken> {
  await installations.end(workspaceOf(address.tenant), address.conversation, team, now().toISOString());
  log.info('removed from a conversation; nothing more is sent there', { conversation: address.conversation });
  return DONE;
}

/** Teams wants an empty body, and no thanks. */
async function rate({ gesture, message, good }: Extract<Received, { kind: 'feedback' }>, deps: Taking): Promise<Taken> {
  const workspace = workspaceOf(gesture.address.tenant);
  const answer = await deps.told.find(workspace, gesture.address.conversation, message);
  if (answer !== null) await deps.desk.rate({ workspace, answer, by: gesture.user, good });
  return { status: 200, body: {} };
}
