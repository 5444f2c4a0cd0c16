/** A form of the core as a modal, and what comes back of it. Pure. */

import type { InputBlock, ModalView } from '@slack/web-api';
import { parsedJson } from '../../src/basics/outside-json.ts';
import type { Form, FormField } from '../../src/domain/form.ts';
import { cut } from './blocks.ts';
import { limits } from './limits.ts';
import { FORM_VIEW, type Person, type Spot } from './received.ts';
import { formMetadataSchema } from './schemas.ts';
import { modal } from './view.ts';

/** What a form's view carries through Slack and back. */
export interface FormMark {
  readonly form: string;
  readonly about: string;
  readonly spot: Omit<Spot, 'person'>;
  /** It was opened in the app's home. */
  readonly fromHome: boolean;
}

export function formView(form: Form, mark: FormMark): ModalView {
  return {
    ...modal(form.title, form.close, form.fields.map(fieldBlock)),
    submit: { type: 'plain_text', text: cut(form.submit, limits.viewTitle) },
    callback_id: FORM_VIEW,
    private_metadata: writeMark(mark),
  };
}

export function writeMark({ form, about, spot, fromHome }: FormMark): string {
  return JSON.stringify([form, about, spot.channel, spot.root, spot.responseUrl, fromHome]);
}

/** Null where it is not as we wrote it. */
export function readMark(metadata: string): FormMark | null {
  const found = formMetadataSchema.safeParse(parsedJson(metadata));
  if (!found.success) return null;
  const [form, about, channel, root, responseUrl, fromHome] = found.data;
  return { form, about, spot: { channel, root, responseUrl }, fromHome };
}

export function spotOf({ spot }: FormMark, person: Person): Spot {
  return { ...spot, person };
}

/** One block a field, by the field's id; its element has the same name. */
function fieldBlock(field: FormField): InputBlock {
  const block = {
    type: 'input' as const,
    block_id: field.id,
    label: plain(field.label, limits.inputLabel),
    element: elementOf(field),
  };
  return field.kind === 'text' && field.optional ? { ...block, optional: true } : block;
}

function elementOf(field: FormField): InputBlock['element'] {
  const action_id = field.id;
  switch (field.kind) {
    case 'text':
      return {
        type: 'plain_text_input',
        action_id,
        multiline: field.initial.includes('\n'),
        max_length: limits.inputText,
        ...(field.initial === '' ? {} : { initial_value: field.initial.slice(0, limits.inputText) }),
        ...(field.hint === null ? {} : { placeholder: plain(field.hint, limits.placeholder) }),
      };
    case 'choice': {
      const options = field.options
        .filter(({ value }) => value.length <= limits.optionValue)
        .slice(0, limits.options)
        .map(({ value, label }) => ({ text: plain(label, limits.optionText), value }));
      const initial = options.find(({ value }) => value === field.initial);
      return { type: 'static_select', action_id, options, ...(initial ? { initial_option: initial } : {}) };
    }
    case 'time':
      return { type: 'timepicker', action_id, initial_time: field.initial };
  }
}

function plain(text: string, most: number) {
  return { type: 'plain_text' as const, text: cut(text, most), emoji: false };
}

/** By the fields that are there: a fault of another stands at the first. Null where there is no field at all. */
export function faultsOf(
  faults: Readonly<Record<string, string>>,
  fields: readonly string[],
): Readonly<Record<string, string>> | null {
  const [first] = fields;
  if (first === undefined || Object.keys(faults).length === 0) return null;
  return Object.fromEntries(
    Object.entries(faults).map(([field, fault]) => [fields.includes(field) ? field : first, fault]),
  );
}
