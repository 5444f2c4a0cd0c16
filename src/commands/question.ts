/** The question as it may be asked: cleaned of what cannot be seen, not empty, not endless. */
import { PactwireError } from '../basics/errors.ts';
import { visibleLine } from '../basics/outside-text.ts';
import type { Question } from '../house.ts';
import { type Args, textOption } from './command.ts';

/** The longest question a person types has a few hundred; the rest is a text that belongs into `add`. */
const LONGEST_QUESTION = 4000;

/** What the options of `ask` say about every question of the run. */
export type Asking = Pick<Question, 'lang' | 'asOf' | 'noModel'>;

export function askingOf(args: Args): Asking {
  const lang = textOption(args, 'lang');
  const asOf = textOption(args, 'asOf');
  if (lang !== undefined && lang !== 'en' && lang !== 'ko') {
    throw new PactwireError('bad-arguments', `--lang takes en or ko, not "${visibleLine(lang)}".`);
  }
  if (asOf !== undefined && !isDay(asOf)) {
    throw new PactwireError('bad-arguments', `--as-of takes a day such as 2019-05-20, not "${visibleLine(asOf)}".`);
  }
  return {
    ...(lang === undefined ? {} : { lang }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(args.options.model === false ? { noModel: true } : {}),
  };
}

/** What is asked or searched for, as one line. */
export function questionText(raw: string, what: 'question' | 'query'): string {
  // Measured before cleaning: 100 MB of nothing is refused without looking at it.
  if (raw.length > LONGEST_QUESTION) {
    const length = raw.length.toLocaleString('en');
    throw new PactwireError(
      'bad-arguments',
      `The ${what} has ${length} characters and may have 4,000; shorten it, or add the text as an article.`,
    );
  }
  const text = visibleLine(raw);
  if (text === '') throw new PactwireError('bad-arguments', `The ${what} is empty; put it in quotation marks.`);
  return text;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
