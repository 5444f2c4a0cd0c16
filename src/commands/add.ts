/** `add`: what happened to each article as it happens, and what it came to. */
import { visibleLine } from '../basics/outside-text.ts';
import type { AddReport } from '../domain/article.ts';
import { DONE, type ExitCode, FAILED, type Run } from './command.ts';
import type { Io } from './io.ts';
import { articleLines } from './print-article.ts';

type Tally = Record<AddReport['status'], number>;

/** How many articles pass between two looks at the progress line. */
const PROGRESS_EVERY = 20;

export const run: Run = async (house, { positionals, options }, io) =>
  reportAll(house.add({ inputs: positionals, stdin: io.stdin }), io, options.json === true);

/** Also used by `sample`. A rejected article fails the run, after everything readable was handled. */
export async function reportAll(reports: AsyncIterable<AddReport>, io: Io, json: boolean): Promise<ExitCode> {
  const tally: Tally = { added: 0, updated: 0, duplicate: 0, rejected: 0 };
  const started = performance.now();
  try {
    for await (const report of reports) {
      tally[report.status] += 1;
      if (report.status === 'rejected') io.say(`${visibleLine(report.source)}: ${report.reason}`);
      if (json) await io.out(`${JSON.stringify(report)}\n`);
      else if (report.status !== 'rejected') await io.out(articleLines(report.status, report));
      if (total(tally) % PROGRESS_EVERY === 0) io.progress(progressLine(tally, started));
    }
  } catch (error) {
    io.say(`Stopped after: ${inWords(tally)}. That is saved; add the same again to go on.`);
    throw error;
  }
  io.say(`${inWords(tally)}.`);
  return tally.rejected > 0 ? FAILED : DONE;
}

function progressLine(tally: Tally, started: number): string {
  const done = total(tally);
  const seconds = (performance.now() - started) / 1000;
  return `${figure(done)} articles, ${figure(Math.round(done / seconds))} a second`;
}

function total(tally: Tally): number {
  return tally.added + tally.updated + tally.duplicate + tally.rejected;
}

/** "3 added, 1 duplicate". */
function inWords(tally: Tally): string {
  const parts = Object.entries(tally).filter(([, number]) => number > 0);
  return parts.map(([status, number]) => `${figure(number)} ${status}`).join(', ') || 'nothing added';
}

function figure(number: number): string {
  return number.toLocaleString('en');
}
