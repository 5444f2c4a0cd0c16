// What the sets gave with each model, kept in `model-figures.json` and written as the README's table by --record.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { percent, type Row } from './tally.ts';

export interface ModelRow {
  readonly label: string;
  readonly row: Pick<Row, 'questions' | 'rightWithSource' | 'exactQuotes' | 'refusedRightly' | 'medianMs'>;
  /** Null where no model was asked. */
  readonly model: {
    readonly unsupported: number;
    readonly written: number;
    /** Not known of an endpoint that is not ours. */
    readonly tokens: number | null;
  } | null;
}

type Kept = Readonly<Record<string, Omit<ModelRow, 'label'>>>;

/** Sets that were not asked keep their figures. */
export function keepModelRows(file: string, rows: readonly ModelRow[]): Kept {
  const before: Kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : {};
  const now = rows.map(({ label, row, model }) => {
    const { questions, rightWithSource, exactQuotes, refusedRightly, medianMs } = row;
    return [label, { row: { questions, rightWithSource, exactQuotes, refusedRightly, medianMs }, model }] as const;
  });
  const kept = { ...before, ...Object.fromEntries(now) };
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
  return kept;
}

/** The README's table. */
export function modelTable(kept: Kept): string {
  const rows = Object.entries(kept).map(([label, { row, model }]) =>
    [
      label,
      row.questions,
      percent(row.rightWithSource),
      percent(row.refusedRightly),
      percent(row.exactQuotes),
      model?.unsupported ?? '–',
      model?.written ?? '–',
      row.medianMs === null ? '–' : `${Math.round(row.medianMs)} ms`,
      model === null ? '–' : model.tokens === null ? 'not known' : Math.round(model.tokens / row.questions),
    ].join(' | '),
  );
  return [
    '| questions, answered by | asked | right, with the right source | refused rightly | exact quotes | unsupported shown | in the model’s words | median | tokens a question |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}
