/** A form, before any platform renders it (Slack: a modal; Teams: a card with inputs). Submitted, it is a chat command. */

export interface Form {
  /** At most 24 characters, as are `submit` and `close`. */
  readonly title: string;
  readonly submit: string;
  readonly close: string;
  readonly language: 'en' | 'ko';
  readonly fields: readonly FormField[];
}

export type FormField =
  | {
      readonly kind: 'text';
      readonly id: string;
      readonly label: string;
      readonly initial: string;
      readonly hint: string | null;
      readonly optional: boolean;
    }
  | {
      readonly kind: 'choice';
      readonly id: string;
      readonly label: string;
      /** One of the options' values. */
      readonly initial: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
    }
  /** `HH:MM`. */
  | { readonly kind: 'time'; readonly id: string; readonly label: string; readonly initial: string };

/** What became of a submission: the command it is, or the faults of its fields by their ids. */
export type Submitted =
  | { readonly kind: 'says'; readonly text: string }
  | { readonly kind: 'faults'; readonly faults: Readonly<Record<string, string>> };
