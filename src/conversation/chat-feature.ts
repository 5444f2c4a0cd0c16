/**
 * Something the chat can do beside answering (digests, follows, sources): its commands, its forms, its part of the home.
 * Every platform gets all of it through the same texts: a button says a command, a form becomes one.
 */
import type { Form, Submitted } from '../domain/form.ts';
import type { WorkspaceId } from '../domain/ids.ts';
import type { Reply, ReplyAction, ReplyBlock } from '../domain/reply.ts';
import type { Asking, Presser } from './chat-adapter.ts';
import type { CommandWord } from './chat-grammar-table.ts';

export interface ChatFeature {
  /** For the nearest word to a mistyped one. */
  readonly words: readonly CommandWord[];
  /** One row each for help: the command as typed and what it does. */
  help(language: 'en' | 'ko'): readonly string[];
  /** The command that the whole text is, ready to run; null where it is none of ours. Pure. */
  read(text: string): Command | null;
  form(form: string, about: string, who: Presser, language: 'en' | 'ko'): Promise<Form | null>;
  /** Null where the form is none of ours. */
  submitted(
    form: string,
    about: string,
    values: Readonly<Record<string, string>>,
    language: 'en' | 'ko',
  ): Submitted | null;
  /** A button under what is told of these companies, named as they were typed. */
  offer?(companies: readonly string[], language: 'en' | 'ko'): ReplyAction;
  home(language: 'en' | 'ko', who: Presser): Promise<readonly ReplyBlock[]>;
  /** A place takes nothing more from us: what is set for it pauses, and says why where it is listed. */
  gone(workspace: WorkspaceId, destination: string, reason: string): Promise<void>;
}

/** Run at least once for each gesture; what it sets it sets once (`asking.gesture`). */
export type Command = (asking: Asking) => Promise<Reply>;
