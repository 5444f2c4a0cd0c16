/** Buttons whose answer is a card: quotes in their surroundings, "Wrong?", a brief anew, a form. */
import type { ChatDesk, Presser } from '../../src/conversation/chat-adapter.ts';
import { type ProposalKind, proposalKinds } from '../../src/domain/opinion.ts';
import { placeOf, workspaceOf } from './address.ts';
import { answerCard, fields, noticeCard } from './answer-card.ts';
import { arrivalOf } from './arrival.ts';
import type { Card } from './card-parts.ts';
import { filledIn, formCard } from './form-card.ts';
import { limits } from './limits.ts';
import type { Pressed } from './received.ts';
import { replyCard } from './render.ts';
import { cardPart, splitReply } from './split.ts';
import type { Taken } from './taken.ts';
import { wordsTable } from './words-table.ts';

interface Pressing {
  readonly desk: ChatDesk;
}

export async function takePressed(pressed: Pressed, { desk }: Pressing): Promise<Taken> {
  switch (pressed.verb) {
    case 'quotes':
      return quotes(pressed, desk);
    case 'wrong':
      return wrong(pressed, desk);
    case 'again':
      return again(pressed, desk);
    case 'form':
      return openForm(pressed, desk);
    case 'submit':
      return submit(pressed, desk);
  }
}

async function quotes({ gesture, values }: Pressed, desk: ChatDesk): Promise<Taken> {
  const workspace = workspaceOf(gesture.address.tenant);
  const answer = values.answer ?? '';
  const [reply, found] = [await desk.replyOf(workspace, answer), await desk.quotesOf(workspace, answer)];
  if (reply === null || found === null) return said(wordsTable[gesture.language ?? 'en'].gone);
  return shown(answerCard(cardPart(reply), { quotes: found }));
}

/** Kept before the card says thanks: what a person wrote is not lost. */
async function wrong({ gesture, values }: Pressed, desk: ChatDesk): Promise<Taken> {
  const workspace = workspaceOf(gesture.address.tenant);
  const answer = values.answer ?? '';
  const reply = await desk.replyOf(workspace, answer);
  if (reply === null) return said(wordsTable[gesture.language ?? 'en'].gone);
  const kind = proposalKinds.find((one): one is ProposalKind => one === values[fields.kind]);
  if (kind === undefined) return refused('nothing was chosen');
  const text = (field: string) => (values[field] ?? '').slice(0, limits.inputText);
  const what = { kind, about: text(fields.about), text: text(fields.right) };
  await desk.propose({ workspace, id: gesture.key, answer, by: gesture.user, ...what });
  return shown(answerCard(cardPart(reply), { notice: wordsTable[reply.language].thanks }));
}

async function again({ values }: Pressed, desk: ChatDesk): Promise<Taken> {
  const reply = await desk.lookUp((values.says ?? '').slice(0, limits.buttonText * 4));
  return reply === null ? refused('there is nothing to say anew') : shown(replyCard(firstPart(reply)));
}

async function openForm({ gesture, values }: Pressed, desk: ChatDesk): Promise<Taken> {
  const language = gesture.language ?? 'en';
  const { form: id = '', about = '' } = values;
  const form = await desk.form(id, about, presserOf(gesture), language);
  return form === null ? said(wordsTable[language].formGone) : shown(formCard({ id, about, form }));
}

/** The command it became is an arrival like any other; faults come back with what was typed. */
async function submit({ gesture, values }: Pressed, desk: ChatDesk): Promise<Taken> {
  const language = gesture.language ?? 'en';
  const { form: id = '', about = '' } = values;
  const typed = filledIn(values);
  const submitted = desk.submitted(id, about, typed, language);
  if (submitted.kind === 'faults') {
    const form = await desk.form(id, about, presserOf(gesture), language);
    if (form === null) return said(wordsTable[language].formGone);
    return shown(formCard({ id, about, form, faults: submitted.faults, typed }));
  }
  const received = arrivalOf(submitted.text, gesture);
  if (received.kind === 'arrival') await desk.arrived(received.arrival);
  return shown(noticeCard(null, wordsTable[language].sent(submitted.text)));
}

function presserOf({ address, user }: Pressed['gesture']): Presser {
  return { workspace: workspaceOf(address.tenant), by: user, place: placeOf(address) };
}

function firstPart(reply: Parameters<typeof splitReply>[0]) {
  return splitReply(reply)[0] ?? reply;
}

/** In the place of the card that was pressed, for the one who pressed it. */
function shown(card: Card): Taken {
  return invoked(200, 'application/vnd.microsoft.card.adaptive', card);
}

function said(text: string): Taken {
  return invoked(200, 'application/vnd.microsoft.activity.message', text);
}

function refused(message: string): Taken {
  return invoked(400, 'application/vnd.microsoft.error', { code: 'BadRequest', message });
}

function invoked(statusCode: number, type: string, value: unknown): Taken {
  return { status: 200, body: { statusCode, type, value } };
}
