// The recorded figures (`baseline.json`): what a change may not fall below while a floor is not reached yet.
import { readFileSync, writeFileSync } from 'node:fs';
import { floors, percent, type Row, type Share } from './tally.ts';

export type Figures = Pick<Row, 'questions' | 'rightWithSource' | 'exactQuotes' | 'refusedRightly'>;
export type Baseline = Readonly<Record<string, Figures>>;

/** A fall is more than this of a share, and more than one question: one of 18 is 5.6 points, and no trend. */
const POINTS = 0.02;
const QUESTIONS = 1;
/** Floating point: 0.8 - 0.78 is a little more than 0.02. */
const NOTHING = 1e-9;
const ratcheted = ['rightWithSource', 'refusedRightly'] as const;

export function readBaseline(file: string): Baseline {
  return JSON.parse(readFileSync(file, 'utf8')) as Baseline;
}

/** Sets that were not asked keep their figures. */
export function writeBaseline(file: string, rows: readonly (readonly [string, Row])[]): void {
  const { ...kept }: Record<string, Figures> = readBaseline(file);
  for (const [label, { questions, rightWithSource, exactQuotes, refusedRightly }] of rows)
    kept[label] = { questions, rightWithSource, exactQuotes, refusedRightly };
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
}

/** What a row fell below, in words. A set of other questions has nothing to be compared with: it must be recorded. */
export function belowBaseline(row: Row, was: Figures | undefined): string[] {
  if (was === undefined) return ['is not in baseline.json: npm run eval -- --record'];
  return ratcheted
    .filter((name) => fell(row[name], was[name]))
    .map((name) => `${name} ${percent(row[name])}, recorded ${percent(was[name])}`);
}

function fell(now: Share, was: Share): boolean {
  if (was.of === 0 || now.of === 0) return false;
  const lost = was.good / was.of - now.good / now.of;
  return lost > POINTS + NOTHING && lost * now.of > QUESTIONS + NOTHING;
}

/** The README's table. */
export function baselineTable(baseline: Baseline): string {
  const { rightWithSource, refusedRightly, exactQuotes } = floors;
  const rows = Object.entries(baseline).map(
    ([label, one]) =>
      `| ${label} | ${one.questions} | ${percent(one.rightWithSource)} | ${percent(one.refusedRightly)} | ${percent(one.exactQuotes)} |`,
  );
  const floor = [rightWithSource, refusedRightly, exactQuotes].map((share) => `${share * 100} %`).join(' | ');
  return [
    '| questions | asked | right, with the right source | refused rightly | exact quotes |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    `| the floor | | ${floor} |`,
  ].join('\n');
}
