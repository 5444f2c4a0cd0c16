/** `sources list`: for each feed how it does: last success, what is wrong, articles a week, the next visit. */
import { visibleLine } from '../basics/outside-text.ts';
import type { Source } from '../domain/source.ts';
import { DONE, type Run } from './command.ts';

export const run: Run = async (house, { options }, io) => {
  const sources = await house.sources.list();
  for (const source of sources) {
    await io.out(options.json === true ? `${JSON.stringify(source)}\n` : `${linesOf(source).join('\n')}\n`);
  }
  if (sources.length === 0)
    io.say('There are no sources yet; `sources add <address>` takes a feed or a page that names one.');
  return DONE;
};

function linesOf({ id, url, title, state, lastSuccess, fault, faultSince, note, weekly, nextAt }: Source): string[] {
  const read = lastSuccess === null ? 'not read yet' : `last read ${moment(lastSuccess)}`;
  const rate = weekly === null ? '' : `, ${weekly === 1 ? '1 article' : `${weekly} articles`} a week`;
  const next = state === 'stopped' ? 'no longer visited' : `next visit ${moment(nextAt)}`;
  return [
    `${id}  ${visibleLine(title ?? 'without a title')}  ${url}`,
    `    ${read}${rate}; ${next}`,
    ...(fault === null ? [] : [`    fault since ${moment(faultSince ?? nextAt)}: ${visibleLine(fault)}`]),
    ...(note === null ? [] : [`    ${visibleLine(note)}`]),
  ];
}

function moment(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}
