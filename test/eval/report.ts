// Figures and failures as a person reads them.
import type { Answer } from '../../src/domain/answer.ts';
import type { Verdict } from './score-answer.ts';
import { percent, type Row, type Share } from './tally.ts';

const columns: readonly (readonly [string, (row: Row) => string])[] = [
  ['questions', (row) => String(row.questions)],
  ['right', (row) => shown(row.right)],
  ['+ source', (row) => shown(row.rightWithSource)],
  ['exact quotes', (row) => shown(row.exactQuotes)],
  ['refused rightly', (row) => shown(row.refusedRightly)],
  ['wrongly refused', (row) => shown(row.wronglyRefused)],
  ['median ms', (row) => (row.medianMs === null ? '–' : row.medianMs.toFixed(1))],
  ['chars', (row) => (row.medianLength === null ? '–' : row.medianLength.toFixed(0))],
];

interface Shown {
  readonly label: string;
  readonly row: Row;
  /** Further columns by their names, the same in every row. */
  readonly more?: Readonly<Record<string, string>>;
}

export function table(rows: readonly Shown[]): string {
  const head = ['set', ...columns.map(([name]) => name), ...Object.keys(rows[0]?.more ?? {})];
  const body = rows.map(({ label, row, more = {} }) => [
    label,
    ...columns.map(([, cell]) => cell(row)),
    ...Object.values(more),
  ]);
  const widths = head.map((_, at) => Math.max(...[head, ...body].map((line) => line[at]!.length)));
  return [head, ...body]
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function shown(share: Share): string {
  return share.of === 0 ? '–' : `${percent(share)} (${share.good}/${share.of})`;
}

export function failure({ question, answer, faults }: Verdict): string {
  const asked = question.followsUp === undefined ? question.text : `(after ${question.followsUp}) ${question.text}`;
  return `✗ ${question.id} [${question.kind}] ${asked}\n    ${faults.join('; ')}\n    ${answered(answer)}`;
}

function answered(answer: Answer | null): string {
  if (answer === null) return '(nothing)';
  if (answer.kind === 'unclear') return `unclear: ${answer.ask}`;
  if (answer.kind === 'no-evidence') return `no-evidence: ${answer.missing}`;
  const sources = answer.citations.map(({ n, source, quote }) => `[${n}] ${source}: ${quote.slice(0, 160)}`);
  return [...answer.claims.map((claim) => claim.text), ...sources].join('\n    ');
}
