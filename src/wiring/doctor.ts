/** The checks of `doctor`, in the order in which one rests on another. */

import { systemClock } from '../basics/clock.ts';
import type { ConfigReading } from '../config.ts';
import { type Check, well } from '../operations/doctor.ts';
import { environmentChecks, folderCheck, nodeCheck, spaceCheck } from '../operations/machine-checks.ts';
import type { Database } from '../storage/database.ts';
import { deliveriesCheck } from './metrics.ts';
import { libraryName, ORGANISATION } from './storage.ts';

export function doctorChecks({ config, faults }: ConfigReading, database: () => Promise<Database>): readonly Check[] {
  const folder = config.databaseUrl === null ? [folderCheck(config.dataFolder), spaceCheck(config.dataFolder)] : [];
  return [
    nodeCheck(process.version),
    ...environmentChecks(faults),
    ...folder,
    databaseCheck(libraryName(config), database),
    indexCheck(database),
    workerCheck(),
    feedWorkerCheck(),
    sourcesCheck(database),
    deliveriesCheck(database),
  ];
}

function databaseCheck(name: string, database: () => Promise<Database>): Check {
  return {
    name: 'database',
    next: 'Do what the sentence says, then run doctor again.',
    look: async () => well(`${name} opens on ${(await database()).engine}`),
  };
}

function indexCheck(database: () => Promise<Database>): Check {
  const next = 'Run `pactwire doctor --repair`: it builds the index again from the articles.';
  return {
    name: 'search index',
    next,
    look: async () => {
      const { checkIndex } = await import('../storage/index-check.ts');
      const { agrees, articles, passages, faults } = await checkIndex(await database(), ORGANISATION);
      if (agrees) return well(`agrees with the library: ${articles} articles, ${passages} passages`);
      return { state: 'fault', found: faults.join(' '), next };
    },
  };
}

/** The one page every worker can read. */
const PAGE = `<html><body><article><p>${'Two companies agreed to work together. '.repeat(20)}</p></article></body></html>`;

function workerCheck(): Check {
  return {
    name: 'HTML worker',
    next: 'Run `npm ci` again; if it stays, give this process more memory.',
    look: async () => {
      const { createHtmlWorkers } = await import('../library/html-worker-pool.ts');
      const workers = createHtmlWorkers();
      try {
        await workers.extractHtml(PAGE, null);
        return well('starts and reads a page');
      } finally {
        await workers.close();
      }
    },
  };
}

function feedWorkerCheck(): Check {
  return {
    name: 'feed worker',
    next: 'Run `npm ci` again; if it stays, give this process more memory.',
    look: async () => {
      const { createFetchedWorkers } = await import('../fetching/fetched-workers.ts');
      const workers = createFetchedWorkers();
      try {
        const bytes = Buffer.from('<rss><channel><item><title>One</title></item></channel></rss>');
        await workers.run({ bytes, contentType: null, url: 'https://localhost/' });
        return well('starts and reads a feed');
      } finally {
        await workers.close();
      }
    },
  };
}

/** One sentence for all: `sources list` has the rest. */
function sourcesCheck(database: () => Promise<Database>): Check {
  return {
    name: 'sources',
    next: 'Run `pactwire sources list`.',
    look: async () => {
      const { openSourceStore } = await import('../storage/source-store.ts');
      const store = openSourceStore(await database(), ORGANISATION, { clock: systemClock, leaseMs: 0 });
      const all = await store.list();
      const ill = all.filter(({ fault }) => fault !== null);
      if (ill.length === 0) return well(all.length === 0 ? 'none yet' : `${all.length} without a fault`);
      const found = ill.slice(0, 5).map(({ url, fault }) => `${url}: ${fault}`);
      const more = ill.length > found.length ? ` And ${ill.length - found.length} more.` : '';
      const next = '`pactwire sources list` shows since when; `sources remove` gives one up.';
      return { state: 'warning', found: `${ill.length} of ${all.length} at fault. ${found.join(' ')}${more}`, next };
    },
  };
}

/** The index again from the articles; what people added stays as it is. */
export async function repairIndex(database: Database): Promise<void> {
  const [{ rebuildIndex }, { analyseArticle }] = await Promise.all([
    import('../storage/index-rebuild.ts'),
    import('../search/analyse-article.ts'),
  ]);
  await rebuildIndex(database, ORGANISATION, analyseArticle);
}
