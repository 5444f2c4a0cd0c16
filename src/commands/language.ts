/** `--lang` of commands that tell something. */

import { PactwireError } from '../basics/errors.ts';
import { visibleLine } from '../basics/outside-text.ts';
import { type Args, textOption } from './command.ts';

export function languageOf(args: Args): 'en' | 'ko' {
  const written = textOption(args, 'lang') ?? 'en';
  if (written === 'en' || written === 'ko') return written;
  throw new PactwireError('bad-arguments', `--lang takes en or ko, not "${visibleLine(written)}".`);
}
