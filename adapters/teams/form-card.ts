/** A form as a card with inputs; it takes the place of the card whose button opened it, for the one who pressed it. */
import type { Form, FormField } from '../../src/domain/form.ts';
import { actionSet, type Card, card, execute, line, type Part, paragraphs, run } from './card-parts.ts';
import { limits } from './limits.ts';

export interface OpenForm {
  readonly id: string;
  readonly about: string;
  readonly form: Form;
  /** By field; what was typed stays. */
  readonly faults?: Readonly<Record<string, string>>;
  readonly typed?: Readonly<Record<string, string>>;
}

/** Kept apart from what the button itself carries. */
const PREFIX = 'field-';

export function formCard({ id, about, form, faults = {}, typed = {} }: OpenForm): Card {
  return card([
    ...line([run(form.title, { weight: 'Bolder', size: 'Medium' })]),
    ...form.fields.flatMap((field) => [
      inputOf(field, typed[field.id]),
      ...paragraphs(faults[field.id] ?? '', {}, { spacing: 'Small' }).map(asFault),
    ]),
    ...actionSet([{ ...execute(form.submit, 'submit', { form: id, about }, true), style: 'positive' }]),
  ]);
}

function asFault(part: Part): Part {
  const inlines = (part.inlines as readonly Part[]).map((one) => ({ ...one, color: 'Attention' }));
  return { ...part, inlines };
}

function inputOf(field: FormField, typed: string | undefined): Part {
  const value = typed ?? field.initial;
  const named = { id: `${PREFIX}${field.id}`, label: field.label };
  switch (field.kind) {
    case 'text':
      return {
        type: 'Input.Text',
        ...named,
        value,
        maxLength: limits.inputText,
        isRequired: false,
        ...(field.hint === null ? {} : { placeholder: field.hint }),
      };
    case 'choice':
      return {
        type: 'Input.ChoiceSet',
        ...named,
        value,
        choices: field.options.map(({ label, value: one }) => ({ title: label, value: one })),
      };
    case 'time':
      return { type: 'Input.Time', ...named, value };
  }
}

/** What was filled in, by the form's own names. */
export function filledIn(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, value]) => [key.slice(PREFIX.length), value.slice(0, limits.inputText)]),
  );
}
