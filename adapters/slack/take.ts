/** What we do with what Slack sent: keep it, then say that we have it, then act. In this order. */
import type { View } from '@slack/web-api';
import { asPactwireError } from '../../src/basics/errors.ts';
import type { ChatDesk } from '../../src/conversation/chat-adapter.ts';
import { workspaceOf, writeAddress } from './address.ts';
import { receive } from './receive.ts';
import type { Button, Person, Received, Submission } from './received.ts';
import { splitReply } from './split.ts';
import { showForm, submitForm, takeSaid } from './take-forms.ts';
import type { Take, Taken, Taking } from './taking.ts';
import { forwardView, homeView, noticeView, quotesView, readWrong, wrongView } from './view.ts';
import { wordsTable } from './words-table.ts';

const DONE: Taken = { status: 200, body: null, after: null };

export function taking(deps: Taking): Take {
  return async (payload) => {
    const received = receive(payload, deps.self);
    try {
      return await act(received, deps);
    } catch (error) {
      // Not kept, so not acknowledged: Slack sends it again.
      deps.log.error('not taken in', { error: asPactwireError(error), kind: received.kind });
      return { status: 503, body: null, after: null };
    }
  };
}

async function act(received: Received, deps: Taking): Promise<Taken> {
  const { desk } = deps;
  switch (received.kind) {
    case 'malformed':
      deps.log.warn('a request that is not as Slack writes them', { reason: received.reason });
      return { status: 400, body: null, after: null };
    case 'ignored':
      deps.log.debug('ignored', { reason: received.reason });
      return DONE;
    case 'challenge':
      return { ...DONE, body: { challenge: received.challenge } };
    case 'arrival':
      return takeArrival(received, deps);
    case 'invited':
      await welcome(received, deps);
      return DONE;
    case 'home-opened':
      return { ...DONE, after: () => showHome(received.person, deps) };
    case 'pane-opened':
      return { ...DONE, after: () => suggest(received.channel, received.person.user, deps) };
    case 'say':
      return takeSaid(received, deps);
    case 'form':
      return { ...DONE, after: () => showForm(received, deps) };
    case 'submission':
      return received.view === 'form' ? submitForm(received, deps) : submit(received, deps);
    case 'button':
      return press(received, desk, deps);
  }
}

async function takeArrival(
  { arrival, uninvited }: Extract<Received, { kind: 'arrival' }>,
  { desk, mayUseResponseUrl }: Taking,
): Promise<Taken> {
  if (arrival.via !== null && !mayUseResponseUrl(arrival.via)) return { ...DONE, status: 400 };
  if (arrival.text === '') return DONE;
  if (uninvited && !(await desk.takesPartIn(arrival.workspace, arrival.thread))) return DONE;
  await desk.arrived(arrival);
  return DONE;
}

/** In the language of whoever invited us: nobody else of the channel is known to be there. */
async function welcome(received: Extract<Received, { kind: 'invited' }>, { desk, hands }: Taking): Promise<void> {
  const { person, channel, inviter, eventKey } = received;
  const language = inviter === null ? 'en' : await hands.languageOf(inviter);
  await desk.send({
    workspace: workspaceOf(person.team),
    destination: writeAddress({ kind: 'thread', team: person.team, channel, root: null }),
    via: null,
    key: `welcome:${eventKey}`,
    parts: splitReply(desk.welcome(language, 'slack')),
  });
}

export async function showHome({ team, user }: Person, { desk, hands }: Pick<Taking, 'desk' | 'hands'>): Promise<void> {
  await hands.publishHome(
    user,
    homeView(await desk.home(await hands.languageOf(user), { workspace: workspaceOf(team), by: user, place: null })),
  );
}

async function suggest(channel: string, user: string, { desk, hands }: Taking): Promise<void> {
  const language = await hands.languageOf(user);
  await hands.suggest(channel, wordsTable[language].promptsTitle, await desk.prompts(language));
}

/** Kept before the modal closes: what a person wrote is not lost. */
async function submit({ person, viewId, metadata, values }: Submission, { desk, hands }: Taking): Promise<Taken> {
  const wrong = readWrong(values);
  const workspace = workspaceOf(person.team);
  if (wrong === null || (await desk.replyOf(workspace, metadata)) === null) return { ...DONE, status: 400 };
  await desk.propose({ workspace, id: viewId, answer: metadata, by: person.user, ...wrong });
  const language = await hands.languageOf(person.user);
  const { wrongTitle, thanks } = wordsTable[language];
  return { ...DONE, body: { response_action: 'update', view: noticeView(wrongTitle, thanks, language) } };
}

async function press(button: Button, desk: ChatDesk, deps: Taking): Promise<Taken> {
  if (button.action === 'share') {
    await share(button, desk, deps);
    return DONE;
  }
  if (button.action === 'rate') {
    await rate(button, desk);
    return DONE;
  }
  return { ...DONE, after: () => showModal(button, button.action, deps) };
}

async function rate({ value, person }: Button, desk: ChatDesk): Promise<void> {
  const found = /^(good|bad) (\S{1,100})$/.exec(value);
  if (found === null) return;
  const [, verdict, answer = ''] = found;
  await desk.rate({ workspace: workspaceOf(person.team), answer, by: person.user, good: verdict === 'good' });
}

async function share({ value, person, channel, triggerId, responseUrl }: Button, desk: ChatDesk, deps: Taking) {
  const workspace = workspaceOf(person.team);
  const reply = await desk.replyOf(workspace, value);
  if (reply === null || channel === '' || responseUrl === null || !deps.mayUseResponseUrl(responseUrl)) return;
  await desk.send({
    workspace,
    destination: writeAddress({ kind: 'shared', team: person.team, channel, user: person.user }),
    via: responseUrl,
    key: `share:${value}:${triggerId}`,
    parts: splitReply(reply),
  });
}

async function showModal(button: Button, action: Button['action'], { desk, hands }: Taking): Promise<void> {
  const { value, person, triggerId } = button;
  const workspace = workspaceOf(person.team);
  const reply = await desk.replyOf(workspace, value);
  const language = reply?.language ?? (await hands.languageOf(person.user));
  await hands.openView(triggerId, await modalFor(action));

  async function modalFor(kind: Button['action']): Promise<View> {
    const say = wordsTable[language];
    if (reply === null) return noticeView(say.quotesTitle, say.gone, language);
    if (kind === 'forward') return forwardView(reply.forward ?? reply.summary, language);
    if (kind === 'wrong') return wrongView(value, reply, language);
    const quotes = await desk.quotesOf(workspace, value);
    return quotes === null ? noticeView(say.quotesTitle, say.gone, language) : quotesView(quotes, language);
  }
}
