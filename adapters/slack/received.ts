/** What a payload of Slack means to us: one of these, and nothing else of Slack goes further in. */
import type { Arrival } from '../../src/domain/arrival.ts';

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
/** Any form of the core. */
export const FORM_VIEW = 'form';
export const FORWARD_VIEW = 'forward';

export const buttonActions = ['quotes', 'forward', 'wrong', 'share', 'rate'] as const;
export type ButtonAction = (typeof buttonActions)[number];

export type Received =
  /** `uninvited`: no mention; ours only where we take part in the thread. */
  | { readonly kind: 'arrival'; readonly arrival: Arrival; readonly uninvited: boolean }
  | { readonly kind: 'home-opened'; readonly person: Person }
  | { readonly kind: 'pane-opened'; readonly person: Person; readonly channel: string }
  | {
      readonly kind: 'invited';
      readonly person: Person;
      readonly channel: string;
      /** Who invited us; null where Slack does not tell. */
      readonly inviter: string | null;
      readonly eventKey: string;
    }
  | Button
  | SayPressed
  | FormPressed
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

/** Where something was pressed: what answers it goes there. */
export interface Spot {
  readonly person: Person;
  /** Null in the app's home, which is no conversation. */
  readonly channel: string | null;
  /** The message that the button's thread hangs under. */
  readonly root: string | null;
  readonly responseUrl: string | null;
}

/** A button that says a command: the same as typing it there. */
export interface SayPressed {
  readonly kind: 'say';
  readonly text: string;
  readonly spot: Spot;
  readonly triggerId: string;
}

export interface FormPressed {
  readonly kind: 'form';
  readonly form: string;
  readonly about: string;
  readonly spot: Spot;
  readonly triggerId: string;
}

export interface Submission {
  readonly kind: 'submission';
  readonly view: typeof WRONG_VIEW | typeof FORM_VIEW;
  readonly person: Person;
  readonly viewId: string;
  readonly metadata: string;
  readonly values: Readonly<Record<string, string>>;
}
