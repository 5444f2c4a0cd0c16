/** A model's reply as the data it should be; anything else is `malformed`. */
import { ModelError } from '../basics/model-error.ts';
import type { Shape } from './language-model.ts';

export function readJson<T>(text: string, shape: Shape<T>): T {
  try {
    return shape.parse(JSON.parse(unwrapped(text)));
  } catch (cause) {
    throw new ModelError('malformed', { cause });
  }
}

/** Small models put their JSON into a fenced block, or a word before it. */
function unwrapped(text: string): string {
  const from = text.indexOf('{');
  const to = text.lastIndexOf('}');
  return from >= 0 && to > from ? text.slice(from, to + 1) : text;
}
