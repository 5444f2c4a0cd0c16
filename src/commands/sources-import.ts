/** `sources import`: the feeds of an OPML list, as other readers export it. */
import { visibleLine } from '../basics/outside-text.ts';
import { DONE, FAILED, type Run } from './command.ts';

export const run: Run = async (house, { positionals, options }, io) => {
  const imported = await house.sources.import(positionals[0] ?? '', 'the command line');
  if (options.json === true) await io.out(`${JSON.stringify(imported)}\n`);
  for (const { url, reason } of imported.refused) io.say(`${visibleLine(url)}: ${reason}`);
  io.say(`${imported.added} added, ${imported.known} known already, ${imported.refused.length} refused.`);
  return imported.refused.length > 0 ? FAILED : DONE;
};
