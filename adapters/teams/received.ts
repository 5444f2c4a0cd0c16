/** What an activity of Teams means to us: one of these, and nothing else of Teams goes further in. */
import type { Arrival } from '../../src/domain/arrival.ts';
import type { TeamsAddress } from './address.ts';

/** Who did it, and where. */
export interface Gesture {
  readonly address: TeamsAddress;
  readonly user: string;
  /** Of the activity; the same when it is sent again. */
  readonly key: string;
  /** What the person's client is set to. */
  readonly language: 'en' | 'ko' | null;
  readonly zone: string | null;
  /** That the channel belongs to. */
  readonly team: string | null;
}

export const verbs = ['quotes', 'wrong', 'again', 'form', 'submit'] as const;
export type Verb = (typeof verbs)[number];

export type Received =
  /** `uninvited`: no mention; ours only where we take part in the thread. */
  | { readonly kind: 'arrival'; readonly arrival: Arrival; readonly uninvited: boolean; readonly gesture: Gesture }
  /** `news` where it was not merely brought up to date. */
  | { readonly kind: 'installed'; readonly gesture: Gesture; readonly news: boolean }
  | { readonly kind: 'uninstalled'; readonly gesture: Gesture }
  | Pressed
  | {
      readonly kind: 'feedback';
      readonly gesture: Gesture;
      /** The message that it is about. */
      readonly message: string;
      readonly good: boolean;
    }
  | { readonly kind: 'ignored'; readonly reason: string }
  /** An invoke that we do not know: Teams wants to be told so. */
  | { readonly kind: 'unknown-invoke'; readonly name: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'malformed'; readonly reason: string };

/** A button of a card whose answer is the card anew. */
export interface Pressed {
  readonly kind: 'pressed';
  readonly verb: Verb;
  readonly gesture: Gesture;
  /** As the card carried it and the person filled it in: from outside, so checked against what we hold. */
  readonly values: Readonly<Record<string, string>>;
}
