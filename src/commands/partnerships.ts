/** `partnerships`: the ledger as text, JSON, a table or lines, streamed however long it is. */
import { throwIfAborted } from '../basics/abort.ts';
import { PactwireError } from '../basics/errors.ts';
import { visibleLine, visibleText } from '../basics/outside-text.ts';
import type { LedgerRecord, LedgerWish } from '../domain/ledger.ts';
import type { House } from '../house.ts';
import { type Args, DONE, type Run, textOption } from './command.ts';
import { sayWhereEmpty } from './empty-library.ts';
import type { Io } from './io.ts';
import { languageOf } from './language.ts';
import { csvHead, csvLines } from './partnerships-csv.ts';
import { recordJson } from './partnerships-json.ts';

export const run: Run = async (house, args, io) => {
  const language = languageOf(args);
  const form = formOf(args);
  const records = house.ledger.list(wishOf(args), language);
  let count = 0;
  await io.out(form === 'json' ? '{"partnerships":[' : form === 'csv' ? csvHead : '');
  for await (const record of records) {
    throwIfAborted(io.signal);
    await io.out(await printed(record, form, count === 0, language, house));
    count += 1;
  }
  if (form === 'json') await io.out(']}\n');
  if (count === 0) await sayNothingFound(house, args, io);
  return DONE;
};

type Form = 'json' | 'csv' | 'lines' | 'text';

function formOf({ options }: Args): Form {
  const asked = (['json', 'csv', 'lines'] as const).filter((form) => options[form] === true);
  if (asked.length > 1) throw new PactwireError('bad-arguments', 'Name one of --json, --csv and --lines.');
  return asked[0] ?? 'text';
}

async function printed(
  record: LedgerRecord,
  form: Form,
  first: boolean,
  language: 'en' | 'ko',
  { ledger }: House,
): Promise<string> {
  switch (form) {
    case 'json':
      return `${first ? '' : ','}\n${JSON.stringify(recordJson(record))}`;
    case 'csv':
      return csvLines(record);
    case 'lines':
      return `${visibleLine(await ledger.asLine(record, language))}\n`;
    case 'text':
      return visibleText(`${first ? '' : '\n\n'}${await ledger.asText(record, language)}\n`);
  }
}

function wishOf(args: Args): LedgerWish {
  const given = args.options.company as string | readonly string[] | undefined;
  const companies = given === undefined ? [] : [given].flat();
  const texts = (['topic', 'kind', 'since', 'until'] as const).flatMap((name) => {
    const value = textOption(args, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...(companies.length > 0 ? { companies } : {}), ...Object.fromEntries(texts) };
}

async function sayNothingFound(house: House, args: Args, io: Io): Promise<void> {
  if ((await house.facts()).articles === 0) return sayWhereEmpty(house, io);
  const asked = Object.keys(wishOf(args)).length > 0;
  io.say(asked ? 'The ledger holds no such partnership.' : 'The articles tell of no partnership yet.');
}
