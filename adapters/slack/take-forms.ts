/** Buttons that say a command and forms that become one: both end as an arrival, like anything a person types. */
import type { Arrival } from '../../src/domain/arrival.ts';
import { placeOf, workspaceOf, writeAddress } from './address.ts';
import { faultsOf, formView, readMark, spotOf } from './form-view.ts';
import { limits } from './limits.ts';
import type { FormPressed, SayPressed, Spot, Submission } from './received.ts';
import type { Taken, Taking } from './taking.ts';
import { noticeView } from './view.ts';
import { wordsTable } from './words-table.ts';

const DONE: Taken = { status: 200, body: null, after: null };

export async function takeSaid({ text, spot, triggerId }: SayPressed, deps: Taking): Promise<Taken> {
  if (text.trim() === '' || !mayAnswer(spot, deps)) return { ...DONE, status: 400 };
  await deps.desk.arrived(arrivalAt(spot, await channelOf(spot, deps), `${from(spot)}press/${triggerId}`, text));
  return DONE;
}

export async function showForm({ form, about, spot, triggerId }: FormPressed, deps: Taking): Promise<void> {
  const { desk, hands } = deps;
  const { team, user } = spot.person;
  const [language, channel] = await Promise.all([hands.languageOf(user), channelOf(spot, deps)]);
  const who = { workspace: workspaceOf(team), by: user, place: placeOf(team, channel) };
  const found = await desk.form(form, about, who, language);
  const say = wordsTable[language];
  const view = found
    ? formView(found, { form, about, spot: { ...spot, channel }, fromHome: spot.channel === null })
    : noticeView('Pactwire', say.formGone, language);
  await hands.openView(triggerId, view);
}

/** Kept before the modal closes; with a fault it stays open and says which. */
export async function submitForm(submission: Submission, deps: Taking): Promise<Taken> {
  const { person, viewId, metadata, values } = submission;
  const mark = readMark(metadata);
  if (mark === null) return { ...DONE, status: 400 };
  const language = await deps.hands.languageOf(person.user);
  const submitted = deps.desk.submitted(mark.form, mark.about, values, language);
  if (submitted.kind === 'faults') {
    const errors = faultsOf(submitted.faults, Object.keys(values));
    if (errors !== null) return { ...DONE, body: { response_action: 'errors', errors } };
    const view = noticeView('Pactwire', wordsTable[language].formGone, language);
    return { ...DONE, body: { response_action: 'update', view } };
  }
  const spot = spotOf(mark, person);
  if (!mayAnswer(spot, deps)) return { ...DONE, status: 400 };
  const key = `${from(spot, mark.fromHome)}form/${viewId}`;
  await deps.desk.arrived(arrivalAt(spot, await channelOf(spot, deps), key, submitted.text));
  return DONE;
}

/** What was pressed in the home changes what the home shows. */
const HOME = 'home/';

function from({ channel }: Spot, home = channel === null): string {
  return home ? HOME : '';
}

export function isFromHome({ eventKey }: Arrival): boolean {
  return eventKey.startsWith(HOME);
}

function mayAnswer({ responseUrl }: Spot, { mayUseResponseUrl }: Taking): boolean {
  return responseUrl === null || mayUseResponseUrl(responseUrl);
}

/** The home belongs to no conversation: what is pressed there is about the one with this person. */
async function channelOf({ channel, person }: Spot, { hands }: Taking): Promise<string> {
  return channel ?? hands.directChannel(person.user);
}

/** Alone with the person the answer goes where they pressed; where others read, only they see it. */
function arrivalAt({ person, root, responseUrl }: Spot, channel: string, key: string, text: string): Arrival {
  const { team, user } = person;
  const place = placeOf(team, channel);
  const alone = place.kind === 'personal';
  return {
    workspace: workspaceOf(team),
    by: user,
    place,
    eventKey: key,
    gestureKey: key,
    thread: alone ? channel : `${channel}/~${user}`,
    destination: writeAddress(
      alone ? { kind: 'thread', team, channel, root } : { kind: 'private', team, channel, user },
    ),
    via: alone ? null : responseUrl,
    text: text.slice(0, limits.inputText),
    language: null,
  };
}
