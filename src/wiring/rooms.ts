// The rooms of the house: each is wired to the ones it may know and opened when it is first needed.
import type { WordLead } from '../../digests/compose.ts';
import { systemClock } from '../basics/clock.ts';
import type { Log } from '../basics/log.ts';
import { type Once, once } from '../basics/once.ts';
import type { Config } from '../config.ts';
import type { WithModel } from './answers.ts';
import type { Learner } from './learner.ts';
import type { FillFields } from './ledger.ts';
import { ORGANISATION, openDatabase } from './storage.ts';

export interface Surroundings {
  readonly signal: AbortSignal;
  readonly log: Log;
}

/** The local chat, the command line and the terminal are one workspace. */
const WORKSPACE = 'local';
/** Who a correction made from the command line is by. */
export const CORRECTOR = 'the command line';

export function openRooms(config: Config, { signal, log }: Surroundings) {
  const database = once(() => openDatabase(config));
  const shelf = once(async () => {
    const { openArticleStore } = await import('../storage/article-store.ts');
    return openArticleStore(await database(), ORGANISATION);
  });
  const models =
    config.model.name === null
      ? null
      : once(async () => (await import('./model.ts')).openModel({ config, database: await database(), log }));
  const openedModels = async () => (await models?.()) ?? null;
  const embedding = async () => (await models?.())?.embedding ?? null;
  const worded = once(async () => (await import('./search.ts')).wireSearch(await database()));
  const search = once(async () => {
    const model = config.model.embedding === null ? null : await embedding();
    if (model === null) return worded();
    return (await import('./vectors.ts')).withVectors(await worded(), model, await database(), log);
  });
  /** What was added is found by its words at once; that its vectors fail takes nothing away. */
  const embedAdded = async (): Promise<void> => {
    const model = config.model.embedding === null || signal.aborted ? null : await embedding();
    if (model !== null) await (await import('./vectors.ts')).embedQuietly(model, await database(), signal, log);
  };
  /** While the bot runs, articles come from sources and chat too. */
  const embeddingOn = once(async () => (await import('./vectors-loop.ts')).everyMinute(embedAdded));
  const fill: FillFields | null = models === null ? null : async (...of) => (await models()).fillFields(...of);
  const written: WithModel | null =
    models === null
      ? null
      : async (payer, show) => ({ ...(await models()).answering(payer, show), search: await search() });
  const words = once(async () => {
    const { wordLeads } = await import('./model.ts');
    return wordLeads(async () => (await models!()).language, log);
  });
  const word: WordLead | null = models === null ? null : async (...of) => (await words())(...of);
  const answerStore = once(async () => {
    const { openAnswerStore } = await import('../storage/answer-store.ts');
    return openAnswerStore(await database(), WORKSPACE);
  });
  const answerLog = once(async () => (await import('../answers/answer-log.ts')).openAnswerLog(answerStore, log));
  const asker = once(async () => {
    const { wireAsking } = await import('./answers.ts');
    const ledger = async () => (await import('./ledger.ts')).openLedger(await database(), await shelf());
    return wireAsking(await worded(), await shelf(), await answerLog(), ledger, written);
  });
  const fetching = once(async () => (await import('./fetching.ts')).openFetching(config, signal));
  const sources = once(async () => {
    const { wireSources } = await import('./fetching.ts');
    return wireSources(await database(), await fetching(), learner, log);
  });
  const polling = once(async () => (await sources()).start());
  const learner: Once<Learner> = once(async () => {
    const { wireLearning } = await import('./library.ts');
    return wireLearning(await database(), await shelf(), fetching, signal);
  });
  const desk = once(async () => (await import('./corrections.ts')).wireCorrections(await database(), CORRECTOR));
  const ledger = once(async () => {
    const { wireLedger } = await import('./ledger.ts');
    return wireLedger(await database(), await shelf(), await search(), CORRECTOR, fill);
  });
  const health = once(async () => {
    const [{ serve }, { healthRoutes }] = await Promise.all([
      import('../operations/http-server.ts'),
      import('../operations/health.ts'),
    ]);
    return serve(
      healthRoutes(async () => (await shelf()).facts()),
      config.host,
      config.port,
      log,
    );
  });
  const proposals = once(async () => {
    const { wireProposals } = await import('./proposals.ts');
    return wireProposals(await database(), () => systemClock.now().toISOString());
  });
  const metrics = once(async () => {
    const { metricsOf } = await import('./metrics.ts');
    const used = await openedModels();
    return metricsOf(await database(), config.localPort, log, () => used?.figures() ?? []);
  });
  const platforms = once(async () => {
    const { connectPlatforms } = await import('./platforms.ts');
    const [opened, searching, articles, deals, server] = await Promise.all([
      database(),
      search(),
      shelf(),
      ledger(),
      health(),
    ]);
    return connectPlatforms(config, {
      database: opened,
      search: searching,
      shelf: articles,
      ledger: deals,
      written,
      word,
      sources: (await sources()).feature,
      server,
      clock: systemClock,
      log,
    });
  });

  return {
    database,
    shelf,
    openedModels,
    embedding,
    search,
    embedAdded,
    embeddingOn,
    word,
    answerStore,
    asker,
    sources,
    polling,
    learner,
    desk,
    ledger,
    health,
    proposals,
    metrics,
    platforms,
    /** What uses others is closed before them. */
    async close() {
      await (await quietly(platforms.made()))?.stop();
      await (await quietly(fetching.made()))?.close();
      await (await quietly(polling.made()))?.stop();
      await (await quietly(embeddingOn.made()))?.stop();
      await (await health.made())?.close();
      await (await quietly(metrics.made()))?.close();
      await (await answerLog.made())?.flush();
      await (await quietly(learner.made()))?.close();
      await (await quietly(database.made()))?.close();
    },
  };
}

/** What could not be opened needs no closing. */
function quietly<T>(made: Promise<T> | null): Promise<T | null> {
  return made === null ? Promise.resolve(null) : made.catch(() => null);
}
