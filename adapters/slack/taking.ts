/** What acting on a request of Slack's needs, and what it leads to. */
import type { View } from '@slack/web-api';
import type { Log } from '../../src/basics/log.ts';
import type { ChatDesk } from '../../src/conversation/chat-adapter.ts';
import type { SlackSelf } from './received.ts';

/** The answer to a request of Slack's, and what is to be done when it is out. */
export interface Taken {
  readonly status: 200 | 400 | 503;
  readonly body: object | null;
  readonly after: (() => Promise<void>) | null;
}

/** Slack, as far as acting on clicks needs it. */
export interface SlackHands {
  openView(triggerId: string, view: View): Promise<void>;
  publishHome(user: string, view: View): Promise<void>;
  suggest(channel: string, title: string, prompts: readonly string[]): Promise<void>;
  languageOf(user: string): Promise<'en' | 'ko'>;
  /** The conversation with this person alone. */
  directChannel(user: string): Promise<string>;
}

export interface Taking {
  readonly desk: ChatDesk;
  readonly hands: SlackHands;
  readonly self: SlackSelf;
  readonly mayUseResponseUrl: (url: string) => boolean;
  readonly log: Log;
}

export type Take = (payload: Readonly<Record<string, unknown>>) => Promise<Taken>;
