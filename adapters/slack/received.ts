/** What a payload of Slack means to us: one of these, and nothing else of Slack goes further in. */
import type { Arrival } from '../../src/domain/mail.ts';

/** Who we are in the workspace, asked of Slack at the start. */
export interface SlackSelf {
  readonly team: string;
  /** Null where Slack does not tell (HTTP without an app token); the signature then vouches for the app. */
  readonly appId: string | null;
  readonly botUser: string;
  readonly botId: string | null;
}

export interface Person {
  readonly team: string;
  readonly user: string;
}

/** Callback ids of the manifest's message shortcut and of our modals. */
export const SHORTCUT = 'ask-about-this';
export const WRONG_VIEW = 'wrong';
export const FORWARD_VIEW = 'forward';

export const buttonActions = ['quotes', 'forward', 'wrong', 'share', 'rate'] as const;
export type ButtonAction = (typeof buttonActions)[number];

export type Received =
  /** `uninvited`: no mention; ours only where we take part in the thread. */
  | { readonly kind: 'arrival'; readonly arrival: Arrival; readonly uninvited: boolean }
  | { readonly kind: 'home-opened'; readonly person: Person }
  | { readonly kind: 'pane-opened'; readonly person: Person; readonly channel: string }
  | { readonly kind: 'invited'; readonly person: Person; readonly channel: string; readonly eventKey: string }
  | Button
  | Submission
  | { readonly kind: 'challenge'; readonly challenge: string }
  | { readonly kind: 'ignored'; readonly reason: string }
  | { readonly kind: 'malformed'; readonly reason: string };

export interface Button {
  readonly kind: 'button';
  readonly action: ButtonAction;
  /** As the button carried it: from outside, so checked against what we hold. */
  readonly value: string;
  readonly person: Person;
  readonly channel: string;
  readonly triggerId: string;
  readonly responseUrl: string | null;
}

export interface Submission {
  readonly kind: 'submission';
  readonly person: Person;
  readonly viewId: string;
  readonly metadata: string;
  readonly values: Readonly<Record<string, string>>;
}
