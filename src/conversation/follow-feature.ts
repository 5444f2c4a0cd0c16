/** Following, in chat: its commands, its forms, its part of the home. */
import type { Follow } from '../domain/follow.ts';
import type { Form } from '../domain/form.ts';
import type { ReplyBlock } from '../domain/reply.ts';
import type { Asking, Presser } from './chat-adapter.ts';
import type { ChatFeature } from './chat-feature.ts';
import { changeCommand, listCommand, timingCommand } from './follow-changes.ts';
import { followCommand } from './follow-commands.ts';
import type { FollowDesk } from './follow-desk.ts';
import { followForm, followSubmitted, timingForm, timingSubmitted } from './follow-form.ts';
import { type FollowCommand, readFollow } from './follow-grammar.ts';
import { followVerbs } from './follow-grammar-table.ts';
import { actions, addBlock, addButton, type Language, rowOf, say, settingsButton } from './follow-replies.ts';
import { followWords } from './follow-words-table.ts';

/** A home has room for so many. */
const FOLLOWS_AT_HOME = 8;

export function followFeature(desk: FollowDesk): ChatFeature {
  return {
    words: followVerbs.flatMap(({ words }) => words).filter(({ word }) => !word.includes(' ')),
    help: (language) => followWords[language].help,
    read(text) {
      const command = readFollow(text);
      return command === null ? null : (asking) => run(command, asking, desk);
    },
    form: (form, about, who, language) => formOf(form, about, who, language, desk),
    submitted(form, about, values, language) {
      if (form === 'follow') return followSubmitted(values, language);
      return form === 'alert-timing' ? timingSubmitted(about, values, language) : null;
    },
    offer(companies, language) {
      const { buttons, says } = followWords[language];
      const what = companies.join(' × ');
      return say(
        language === 'ko' ? `${what} ${buttons.follow}` : `${buttons.follow} ${what}`,
        says.follow(what, false),
      );
    },
    home: (language, who) => homeOf(language, who, desk),
    gone: (workspace, destination, reason) => desk.follows.pause(workspace, destination, reason),
  };
}

function run(command: FollowCommand, asking: Asking, desk: FollowDesk) {
  switch (command.verb) {
    case 'follow':
      return followCommand(command, asking, desk);
    case 'list':
      return listCommand(command, asking, desk);
    case 'timing':
      return timingCommand(command, asking, desk);
    default:
      return changeCommand(command, asking, desk);
  }
}

async function formOf(
  form: string,
  about: string,
  who: Presser,
  language: Language,
  desk: FollowDesk,
): Promise<Form | null> {
  if (form === 'follow') return followForm(language);
  if (form !== 'alert-timing') return null;
  const owner = about === 'here' && who.place !== null ? `place:${who.place.id}` : `person:${who.by}`;
  return timingForm(language, (await desk.follows.timing(who.workspace, owner)) ?? desk.usualTiming);
}

async function homeOf(
  language: Language,
  { workspace, by }: Presser,
  desk: FollowDesk,
): Promise<readonly ReplyBlock[]> {
  const follows = await desk.follows.ofOwners(workspace, [`person:${by}`]);
  const words = followWords[language];
  if (follows.length === 0) return [{ kind: 'text', text: words.list.nothing }, addBlock(language)];
  const deps = { nameOf: desk.nameOf, now: desk.clock.now().toISOString() };
  const shown: readonly Follow[] = follows.slice(0, FOLLOWS_AT_HOME);
  const more = follows.length > shown.length ? [{ kind: 'notice' as const, text: words.list.more(1) }] : [];
  return [
    { kind: 'heading', text: words.list.me },
    ...shown.flatMap((follow) => rowOf(follow, language, deps)),
    ...more,
    actions(settingsButton(language, 'me'), addButton(language)),
  ];
}
