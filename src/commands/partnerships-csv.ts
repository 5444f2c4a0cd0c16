/** The ledger as a table for a spreadsheet: one row a stage. */
import { visibleLine } from '../basics/outside-text.ts';
import type { DateMeaning } from '../domain/date-record.ts';
import type { LedgerRecord, LedgerStage } from '../domain/ledger.ts';

/** Without the mark Excel reads UTF-8 as something else, and Hangul is lost. */
const BYTE_ORDER_MARK = '\ufeff';

const columns: readonly (readonly [string, (stage: LedgerStage, record: LedgerRecord, number: number) => string])[] = [
  ['id', (_, { id }) => id],
  ['parties', (_, { parties }) => parties.map(({ name }) => name).join('; ')],
  ['stage', (_, __, number) => String(number)],
  ['kind', ({ kind }) => kind],
  ['signed', (stage) => datesIn(stage, 'signed')],
  ['announced', (stage) => datesIn(stage, 'announced')],
  ['took place', (stage) => datesIn(stage, 'took-place')],
  ['place', ({ place }) => place ?? ''],
  ['people', ({ people }) => people.join('; ')],
  ['topics', ({ topics }) => topics.join('; ')],
  ['value', ({ value }) => value ?? ''],
  ['binding', ({ binding }) => binding],
  ['stated by', ({ statedBy }) => statedBy ?? ''],
  ['outlets', ({ outlets }) => String(outlets)],
  ['independent', ({ independent }) => String(independent)],
  [
    'disputed',
    ({ disputed }) =>
      disputed.map(({ field, values }) => `${field}: ${values.map(({ value }) => value).join(' / ')}`).join('; '),
  ],
  [
    'entered by a person',
    ({ entered }) => entered.map(({ field, by, at }) => `${field} (${by}, ${at.slice(0, 10)})`).join('; '),
  ],
  [
    'sources',
    (stage) =>
      told(stage)
        .map(({ sourceNote }) => sourceNote)
        .join('; '),
  ],
  [
    'addresses',
    (stage) =>
      told(stage)
        .flatMap(({ url }) => url ?? [])
        .join(' '),
  ],
  ['quote', (stage) => told(stage)[0]?.quote ?? ''],
];

export const csvHead = `${BYTE_ORDER_MARK}${row(columns.map(([name]) => name))}`;

export function csvLines(record: LedgerRecord): string {
  return record.stages.map((stage, at) => row(columns.map(([, cell]) => cell(stage, record, at + 1)))).join('');
}

function told({ evidence }: LedgerStage) {
  return evidence.filter(({ field }) => field === 'stage');
}

/** What no source states is marked, or left as it is written. */
function datesIn({ dates }: LedgerStage, means: DateMeaning): string {
  const said = dates
    .filter((date) => date.means === means)
    .map(({ value, basis, asWritten }) => {
      if (value === null) return `“${asWritten}”`;
      return basis === 'inferred' ? `probably ${value}` : value;
    });
  return said.join('; ');
}

function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** A cell that begins like a formula would be run by the spreadsheet: an apostrophe makes it text. */
function cell(value: string): string {
  const line = visibleLine(value);
  const inert = /^[=+\-@|%]/.test(line) ? `'${line}` : line;
  return /[",;']|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
