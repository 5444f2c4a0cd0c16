import { expect, it } from 'vitest';
import { csvHead, csvLines } from '../../src/commands/partnerships-csv.ts';
import { recordsOf } from '../doubles/ledger-records.ts';

const [record] = recordsOf([
  {
    id: 'a_1',
    published: '2025-03-05',
    publisher: 'A "quoted", name',
    stages: [
      {
        parties: ['kt', 'nokia'],
        kind: 'contract',
        dates: [['signed', '2025-03-04']],
        place: '=cmd|calc',
        statedBy: '@sum',
      },
    ],
  },
]);

it('The table begins with the mark by which spreadsheets know UTF-8', () => {
  expect(csvHead.charCodeAt(0)).toBe(0xfeff);
  expect(csvHead).toMatch(/^\ufeffid,parties,stage,kind,signed,/);
  expect(csvHead.endsWith('\r\n')).toBe(true);
});

it('A row has as many cells as the head, whatever is in them', () => {
  const cells = (row: string) =>
    row
      .trimEnd()
      .match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)!
      .filter((cell, i, all) => i < all.length - 1 || cell !== '').length;
  expect(cells(csvLines(record!))).toBe(cells(csvHead));
  expect(csvLines(record!)).toContain('"A ""quoted"", name, 5 Mar 2025"');
});

it('What begins like a formula is text to the spreadsheet', () => {
  const row = csvLines(record!);
  expect(row).toContain(`"'=cmd|calc"`);
  expect(row).toContain(`"'@sum"`);
  expect(row).not.toMatch(/(?:^|,)"?[=@]/m);
});

it('A date that is only probable is marked', () => {
  const stage = record!.stages[0]!;
  const inferred = {
    ...record!,
    stages: [{ ...stage, dates: stage.dates.map((date) => ({ ...date, basis: 'inferred' as const })) }],
  };
  expect(csvLines(inferred)).toContain('probably 2025-03-04');
});
