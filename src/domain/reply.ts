import type { AnswerId } from './ids.ts';

/**
 * What the core says, before any platform renders it: the one shape adapters know. All text is literal; an adapter
 * escapes it and adds no links but `SourceLine.url`.
 */
export interface Reply {
  readonly language: 'en' | 'ko';
  /** One plain sentence for a notification. */
  readonly summary: string;
  /** The answer it tells: what the buttons under it (quotes, forward, wrong) speak of. */
  readonly answerId?: AnswerId;
  /** The one line to paste elsewhere: the answer with its sources in words. */
  readonly forward?: string;
  /** The command that says it anew, where what it tells may change: a brief, partners, a timeline. */
  readonly again?: string;
  readonly blocks: readonly ReplyBlock[];
}

export type ReplyBlock =
  | { readonly kind: 'heading'; readonly text: string }
  /** `conversation`: the platform's id of the one it speaks of, where that is not this one. */
  | { readonly kind: 'text'; readonly text: string; readonly conversation?: string }
  | {
      readonly kind: 'claim';
      readonly text: string;
      readonly citations: readonly number[];
      readonly remark: string | null;
    }
  | {
      readonly kind: 'disagreement';
      readonly about: string;
      readonly values: readonly { readonly value: string; readonly citations: readonly number[] }[];
      readonly note: string | null;
    }
  | { readonly kind: 'sources'; readonly heading: string; readonly sources: readonly SourceLine[] }
  | { readonly kind: 'list'; readonly heading: string; readonly items: readonly string[] }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'actions'; readonly actions: readonly ReplyAction[] }
  | {
      readonly kind: 'picture';
      /** Of the file, such as `partnerships.png`. */
      readonly name: string;
      readonly alt: string;
      /** PNG in base64. */
      readonly png: string;
    };

/**
 * A button. `say`: pressing it is the same as typing `says` in this conversation, by whoever presses; so every button
 * is a command of the chat grammar, and checked like one. `form`: opens a form whose submission becomes a command.
 */
export type ReplyAction =
  | { readonly kind: 'say'; readonly label: string; readonly says: string; readonly primary?: boolean }
  | { readonly kind: 'form'; readonly label: string; readonly form: string; readonly about: string }
  /** Only the address of an article that the reply cites. */
  | { readonly kind: 'open'; readonly label: string; readonly url: string };

export interface SourceLine {
  readonly n: number;
  readonly title: string | null;
  /** Publisher and date, or the source note. Never blank. */
  readonly note: string;
  readonly quote: string;
  readonly url: string | null;
}
