import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepModelRows, type ModelRow, modelTable } from './model-record.ts';

const share = { of: 4, good: 3 };
const row = { questions: 4, rightWithSource: share, exactQuotes: share, refusedRightly: share, medianMs: 12.4 };
const asked = (label: string, unsupported: number): ModelRow => ({
  label,
  row,
  model: { unsupported, written: 2, tokens: 400 },
});

describe('The figures of models', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'model-record-')), 'figures.json');

  it('keep those of sets that were not asked, and take the new ones of those that were', () => {
    keepModelRows(file, [{ label: 'one, no model', row, model: null }, asked('one, script', 1)]);
    const table = modelTable(keepModelRows(file, [asked('one, script', 0), asked('two, script', 0)]));
    expect(table.split('\n').slice(2)).toEqual([
      '| one, no model | 4 | 75.0 % | 75.0 % | 75.0 % | – | – | 12 ms | – |',
      '| one, script | 4 | 75.0 % | 75.0 % | 75.0 % | 0 | 2 | 12 ms | 100 |',
      '| two, script | 4 | 75.0 % | 75.0 % | 75.0 % | 0 | 2 | 12 ms | 100 |',
    ]);
  });
});
