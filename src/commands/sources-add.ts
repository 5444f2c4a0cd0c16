/** `sources add`: a feed, or a page that names one; asks where it names several. */
import { createInterface } from 'node:readline/promises';
import { visibleLine } from '../basics/outside-text.ts';
import type { FeedAddress, SourceAdded } from '../domain/source.ts';
import type { House } from '../house.ts';
import { DONE, type ExitCode, FAILED, type Run } from './command.ts';
import type { Io } from './io.ts';

const BY = 'the command line';

export const run: Run = async (house, { positionals, options }, io) => {
  const [address = ''] = positionals;
  const added = await house.sources.add(address, BY);
  if (options.json === true) {
    await io.out(`${JSON.stringify(added)}\n`);
    return added.kind === 'several' ? FAILED : DONE;
  }
  return added.kind === 'several' ? choose(house, added.feeds, io) : say(added, io);
};

async function say({ kind, source }: Exclude<SourceAdded, { kind: 'several' }>, io: Io): Promise<ExitCode> {
  const name = visibleLine(source.title ?? source.url);
  await io.out(`${source.id}  ${source.url}\n`);
  if (kind === 'known') io.say(`${name} is a source already.`);
  else io.say(`${name} is a source now. Its news come in while \`start\` runs; \`sources poll\` reads them at once.`);
  return DONE;
}

async function choose(house: House, feeds: readonly FeedAddress[], io: Io): Promise<ExitCode> {
  const lines = feeds.map(({ url, title }, at) => `  ${at + 1}  ${visibleLine(title ?? '')}  ${url}`);
  io.say(`This page names ${feeds.length} feeds:\n${lines.join('\n')}`);
  const feed = io.terminal.stdin && io.terminal.stderr ? feeds[(await numberFrom(io)) - 1] : undefined;
  if (feed === undefined) {
    io.say('Nothing was added. Give the address of the one that is meant: `sources add <address>`.');
    return FAILED;
  }
  const added = await house.sources.add(feed.url, BY);
  return added.kind === 'several' ? FAILED : say(added, io);
}

async function numberFrom(io: Io): Promise<number> {
  const lines = createInterface({ input: io.stdin, output: io.stdout });
  try {
    return Number(await lines.question('Which one? ', { signal: io.signal }));
  } finally {
    lines.close();
  }
}
