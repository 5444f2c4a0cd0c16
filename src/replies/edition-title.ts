/** What an edition is called, and how its lines are worded. */
import type { Language } from '../domain/digest.ts';

/** How lines are worded. */
export interface EditionVoice {
  readonly language: Language;
  readonly topicName: (id: string, language: Language) => string;
}

export interface EditionTitle extends EditionVoice {
  readonly name: string;
  readonly title: string;
  /** The days that its numbers count. */
  readonly countedDays: number;
}
