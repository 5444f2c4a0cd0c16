/** `sources poll`: visits feeds now, due or not, and says what came in. */
import { visibleLine } from '../basics/outside-text.ts';
import type { SourceVisit } from '../domain/source.ts';
import { DONE, FAILED, type Run } from './command.ts';
import type { Io } from './io.ts';
import { articleLines } from './print-article.ts';

export const run: Run = async (house, { positionals, options }, io) => {
  let faults = 0;
  let visits = 0;
  for await (const visit of house.sources.poll(positionals)) {
    visits += 1;
    if (visit.fault !== null) faults += 1;
    if (options.json === true) await io.out(`${JSON.stringify(visit)}\n`);
    else await print(visit, io);
    io.say(`${visit.source.url}: ${inWords(visit)}`);
  }
  if (visits === 0) io.say('There was nothing to visit; `sources list` shows the sources.');
  return faults > 0 ? FAILED : DONE;
};

async function print({ reports }: SourceVisit, io: Io): Promise<void> {
  for (const report of reports) {
    if (report.status === 'rejected') io.say(`${visibleLine(report.source)}: ${report.reason}`);
    else await io.out(articleLines(report.status, report));
  }
}

function inWords({ added, updated, known, owed, fault }: SourceVisit): string {
  if (fault !== null) return fault;
  const parts = [
    [added, 'added'],
    [updated, 'updated'],
    [known, 'known already'],
    [owed, 'not to be had yet'],
  ] as const;
  return `${parts.flatMap(([number, words]) => (number === 0 ? [] : [`${number} ${words}`])).join(', ') || 'nothing new'}.`;
}
