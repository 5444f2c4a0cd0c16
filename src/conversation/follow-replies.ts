/** Replies about follows. Every button under them is a command of the grammar. */
import type { AlertTiming, Choice, Follow } from '../domain/follow.ts';
import type { Reply, ReplyAction, ReplyBlock } from '../domain/reply.ts';
import { sayIsoDate } from '../text/say-date.ts';
import { ledgerWords } from '../text/say-stage-table.ts';
import { followWords } from './follow-words-table.ts';

export type Language = 'en' | 'ko';

/** How a follow is named: its subject in words. */
export type NameFollow = (follow: Follow, language: Language) => string;

export function sayFollow(language: Language, ...lines: readonly (string | ReplyBlock)[]): Reply {
  const blocks = lines.map((line): ReplyBlock => (typeof line === 'string' ? { kind: 'text', text: line } : line));
  const summary = lines.find((line) => typeof line === 'string') ?? '';
  return { language, summary, blocks };
}

export function say(label: string, says: string): ReplyAction {
  return { kind: 'say', label, says };
}

export function actions(...all: readonly ReplyAction[]): ReplyBlock {
  return { kind: 'actions', actions: all };
}

/** A platform shows so many buttons in a row. */
const MOST_CHOICES = 5;

/** @param more what else may be done, such as following the name as it is written. */
export function choiceReply(
  language: Language,
  question: string,
  choices: readonly Choice[],
  follow: (says: string) => string,
  ...more: readonly ReplyAction[]
): Reply {
  const words = followWords[language];
  const shown = choices.slice(0, MOST_CHOICES - more.length);
  const label = ({ name, note }: Choice) => `${name} (${note === 'topic' ? words.topic : note})`;
  return sayFollow(language, question, actions(...shown.map((one) => say(label(one), follow(one.says))), ...more));
}

/** So many a page: each is a line and a row of buttons. */
const FOLLOWS_A_PAGE = 10;

export interface Listed {
  readonly heading: string;
  readonly follows: readonly Follow[];
  /** `me` or `here`: whose times of telling the form sets. */
  readonly about: 'me' | 'here';
}

export function listReply(
  language: Language,
  lists: readonly Listed[],
  page: number,
  deps: { readonly nameOf: NameFollow; readonly now: string },
): Reply {
  const words = followWords[language];
  const all = lists.flatMap((list) => list.follows.map((follow) => ({ list, follow })));
  if (all.length === 0) return sayFollow(language, words.list.nothing, addBlock(language));
  const start = (page - 1) * FOLLOWS_A_PAGE;
  const shown = all.slice(start, start + FOLLOWS_A_PAGE);
  const blocks = lists.flatMap((list) => {
    const mine = shown.filter((one) => one.list === list);
    return mine.length === 0
      ? []
      : [
          { kind: 'text' as const, text: `${list.heading}:` },
          ...mine.flatMap(({ follow }) => rowOf(follow, language, deps)),
        ];
  });
  const next = start + FOLLOWS_A_PAGE < all.length ? [say(words.buttons.next, words.says.list(page + 1))] : [];
  const settings = lists.map(({ about }) => settingsButton(language, about));
  const summary = `${lists[0]?.heading ?? ''} (${all.length})`;
  return { language, summary, blocks: [...blocks, actions(...next, ...settings, addButton(language))] };
}

/** The line of a follow, and what can be done with it. */
export function rowOf(
  follow: Follow,
  language: Language,
  { nameOf, now }: { readonly nameOf: NameFollow; readonly now: string },
): ReplyBlock[] {
  const words = followWords[language];
  const no = `F${follow.no}`;
  const muted = follow.mutedUntil !== null && follow.mutedUntil > now;
  const marks = [
    ...(follow.kinds.length > 0
      ? [words.kinds(follow.kinds.map((kind) => ledgerWords[language].kinds[kind]).join(', '))]
      : []),
    ...(follow.mentions ? [words.mentions] : []),
    ...(muted ? [words.mutedUntil(sayIsoDate(follow.mutedUntil ?? '', language))] : []),
    ...(follow.state === 'paused' ? [words.paused(follow.reason ?? '')] : []),
  ];
  const { buttons, says } = words;
  const mute = muted ? say(buttons.unmute, says.unmute(no)) : say(buttons.mute, says.mute(no));
  const second = follow.state === 'paused' ? say(buttons.resume, says.resume(no)) : mute;
  return [
    { kind: 'text', text: [`${no}  ${nameOf(follow, language)}`, ...marks].join(' – ') },
    actions(say(buttons.unfollow, says.unfollow(no)), second),
  ];
}

export function settingsButton(language: Language, about: 'me' | 'here'): ReplyAction {
  const { buttons, timingHeading } = followWords[language];
  return { kind: 'form', label: about === 'me' ? buttons.settings : timingHeading.here, form: 'alert-timing', about };
}

export function addButton(language: Language): ReplyAction {
  return { kind: 'form', label: followWords[language].buttons.add, form: 'follow', about: '' };
}

export function addBlock(language: Language): ReplyBlock {
  return actions(addButton(language));
}

export function timingReply(language: Language, about: 'me' | 'here', timing: AlertTiming): Reply {
  const words = followWords[language];
  const items = words.timing(timing, timeOf);
  const heading = words.timingHeading[about];
  return sayFollow(language, { kind: 'list', heading, items }, actions(settingsButton(language, about)));
}

/** `HH:MM`. */
export function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
