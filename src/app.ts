/** Builds the House: every room wired to the ones it may know, each opened when it is first needed. */

import type { WordLead } from '../digests/compose.ts';
import { systemClock } from './basics/clock.ts';
import { PactwireError } from './basics/errors.ts';
import type { Log } from './basics/log.ts';
import { type Once, once } from './basics/once.ts';
import type { ConfigReading } from './config.ts';
import type { House, Terminal } from './house.ts';
import type { ArticleStore } from './storage/article-store.ts';
import type { WithModel } from './wiring/answers.ts';
import type { Learner } from './wiring/learner.ts';
import type { FillFields } from './wiring/ledger.ts';
import { ORGANISATION, openDatabase } from './wiring/storage.ts';

export interface Surroundings {
  readonly signal: AbortSignal;
  readonly log: Log;
}

/** The local chat, the command line and the terminal are one workspace. */
const WORKSPACE = 'local';
/** Who a correction made from the command line is by. */
const CORRECTOR = 'the command line';
const NO_EMBEDDING = 'No embedding model is set up; set OPENAI_EMBEDDING_MODEL, and OPENAI_API_KEY or OPENAI_BASE_URL.';

export function openHouse(reading: ConfigReading, { signal, log }: Surroundings): House {
  const { config } = reading;
  const database = once(() => openDatabase(config));
  const shelf = once(async () => {
    const { openArticleStore } = await import('./storage/article-store.ts');
    return openArticleStore(await database(), ORGANISATION);
  });
  const models =
    config.model.name === null
      ? null
      : once(async () => (await import('./wiring/model.ts')).openModel({ config, database: await database(), log }));
  const openedModels = async () => (await models?.()) ?? null;
  const embedding = async () => (await models?.())?.embedding ?? null;
  const worded = once(async () => (await import('./wiring/search.ts')).wireSearch(await database()));
  const search = once(async () => {
    const model = config.model.embedding === null ? null : await embedding();
    if (model === null) return worded();
    return (await import('./wiring/vectors.ts')).withVectors(await worded(), model, await database(), log);
  });
  /** What was added is found by its words at once; that its vectors fail takes nothing away. */
  const embedAdded = async (): Promise<void> => {
    const model = config.model.embedding === null || signal.aborted ? null : await embedding();
    if (model !== null) await (await import('./wiring/vectors.ts')).embedQuietly(model, await database(), signal, log);
  };
  /** While the bot runs, articles come from sources and chat too. */
  const embeddingOn = once(async () => (await import('./wiring/vectors-loop.ts')).everyMinute(embedAdded));
  const fill: FillFields | null = models === null ? null : async (...of) => (await models()).fillFields(...of);
  const written: WithModel | null =
    models === null
      ? null
      : async (payer, show) => ({ ...(await models()).answering(payer, show), search: await search() });
  const words = once(async () => {
    const { wordLeads } = await import('./wiring/model.ts');
    return wordLeads(async () => (await models!()).language, log);
  });
  const word: WordLead | null = models === null ? null : async (...of) => (await words())(...of);
  const answerStore = once(async () => {
    const { openAnswerStore } = await import('./storage/answer-store.ts');
    return openAnswerStore(await database(), WORKSPACE);
  });
  const answerLog = once(async () => (await import('./answers/answer-log.ts')).openAnswerLog(answerStore, log));
  const asker = once(async () => {
    const { wireAsking } = await import('./wiring/answers.ts');
    const ledger = async () => (await import('./wiring/ledger.ts')).openLedger(await database(), await shelf());
    return wireAsking(await worded(), await shelf(), await answerLog(), ledger, written);
  });
  const fetching = once(async () => (await import('./wiring/fetching.ts')).openFetching(config, signal));
  const sources = once(async () => {
    const { wireSources } = await import('./wiring/fetching.ts');
    return wireSources(await database(), await fetching(), learner, log);
  });
  const polling = once(async () => (await sources()).start());
  const learner: Once<Learner> = once(async () => {
    const { wireLearning } = await import('./wiring/library.ts');
    return wireLearning(await database(), await shelf(), fetching, signal);
  });
  const desk = once(async () => (await import('./wiring/corrections.ts')).wireCorrections(await database(), CORRECTOR));
  const ledger = once(async () => {
    const { wireLedger } = await import('./wiring/ledger.ts');
    return wireLedger(await database(), await shelf(), await search(), CORRECTOR, fill);
  });
  const health = once(async () => {
    const [{ serve }, { healthRoutes }] = await Promise.all([
      import('./operations/http-server.ts'),
      import('./operations/health.ts'),
    ]);
    return serve(
      healthRoutes(async () => (await shelf()).facts()),
      config.host,
      config.port,
      log,
    );
  });
  const proposals = once(async () => {
    const { wireProposals } = await import('./wiring/proposals.ts');
    return wireProposals(await database(), () => systemClock.now().toISOString());
  });
  const metrics = once(async () => {
    const { metricsOf } = await import('./wiring/metrics.ts');
    const used = await openedModels();
    return metricsOf(await database(), config.localPort, log, () => used?.figures() ?? []);
  });
  const platforms = once(async () => {
    const { connectPlatforms } = await import('./wiring/platforms.ts');
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
    async *add(request) {
      yield* (await learner()).add(request);
      await embedAdded();
    },
    async *addSample() {
      yield* (await learner()).addSample();
    },
    facts: async () => (await shelf()).facts(),
    ask: async (question) => (await asker()).ask(question),
    async asText(answer) {
      const { answerText } = await import('./wiring/replies.ts');
      return answerText(answer);
    },
    search: async (request) => (await search()).search(request),
    explain: async (id) => (await answerStore()).find(id),
    articles: {
      list: () => pages(shelf),
      show: async (id) => (await shelf()).article(id),
      history: async (id) => (await shelf()).history(id),
      set: async (id, correction) => (await desk()).set(id, correction),
      remove: async (id) => (await desk()).remove(id),
      decisions: async (id) => (await desk()).decisions(id),
      undo: async (decision) => (await desk()).undo(decision),
    },
    stories: {
      split: async (article) => (await desk()).split(article),
      merge: async (into, from) => (await desk()).merge(into, from),
    },
    ledger: {
      async *list(wish, language) {
        yield* (await ledger()).list(wish, language);
      },
      brief: async (company, language) => (await ledger()).brief(company, language),
      timeline: async (companies, language) => (await ledger()).timeline(companies, language),
      asText: async (shown, language) => (await ledger()).asText(shown, language),
      asLine: async (record, language) => (await ledger()).asLine(record, language),
      async *reread(how) {
        yield* (await ledger()).reread(how);
      },
      correct: async (work) => (await ledger()).correct(work),
    },
    sources: {
      add: async (address, by) => (await sources()).desk.add(address, by),
      list: async () => (await sources()).desk.list(),
      remove: async (named) => (await sources()).desk.remove(named),
      async *poll(named) {
        yield* (await sources()).desk.poll(named);
      },
      import: async (list, by) => (await sources()).desk.import(list, by),
      export: async () => (await sources()).desk.export(),
    },
    pollSources: async () => void (await polling()),
    async chat(terminal: Terminal) {
      const { chat } = await import('./wiring/replies.ts');
      const feature = async () => (await sources()).feature;
      await chat(terminal, { asker: await asker(), database, shelf, sources: feature, ledger, word, log }, signal);
    },
    async prepare() {
      const { prepareFirstStart } = await import('./wiring/library.ts');
      return prepareFirstStart(config, await learner(), await shelf());
    },
    digests: {
      async preview(wish) {
        const { previewDigest } = await import('./wiring/digest-preview.ts');
        return previewDigest(await database(), await shelf(), wish, word);
      },
      previewAs: async (format, parts) => (await import('./wiring/digest-preview.ts')).previewAs(format, parts),
    },
    async deliveries(limit) {
      const { deliveriesOf } = await import('./wiring/mail.ts');
      return deliveriesOf(await database(), limit);
    },
    proposals: {
      list: async () => (await proposals()).list(null),
      async settle(no, verb) {
        const found = (await (await proposals()).list(null)).find((one) => one.no === no);
        return found === undefined ? null : (await proposals()).settle(found, verb, CORRECTOR);
      },
    },
    async retractDelivery(id) {
      const { retractDelivery } = await import('./wiring/mail.ts');
      return retractDelivery(await database(), id);
    },
    async connect() {
      const { names } = await platforms();
      await embeddingOn();
      return names;
    },
    async serveHealth() {
      const [served] = await Promise.all([health(), metrics()]);
      return served;
    },
    async doctor() {
      const [{ doctorChecks }, { examine }] = await Promise.all([
        import('./wiring/doctor.ts'),
        import('./operations/doctor.ts'),
      ]);
      const models =
        config.model.name === null
          ? []
          : (await import('./wiring/model-checks.ts')).modelChecks(openedModels, database);
      const found = await examine([...doctorChecks(reading, database), ...models]);
      const { platformFindings } = await import('./wiring/platforms.ts');
      return [...found, ...(await platformFindings(config, database, log))];
    },
    async *embed() {
      const model = await embedding();
      if (model === null) throw new PactwireError('bad-config', NO_EMBEDDING);
      yield* (await import('./wiring/vectors.ts')).embedAll(model, await database(), signal);
    },
    repairIndex: async () => (await import('./wiring/doctor.ts')).repairIndex(await database()),
    async backup(file) {
      const [{ backupLines }, { writeLines }] = await backupParts();
      const counted = { articles: 0, rows: 0 };
      await writeLines(file, backupLines(await database(), counted));
      return { file, ...counted };
    },
    async restore(file) {
      const [{ restoreLines }, { readLines }] = await backupParts();
      return { file, ...(await restoreLines(await database(), readLines(file))) };
    },
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

function backupParts() {
  return Promise.all([import('./storage/backup.ts'), import('./operations/backup-file.ts')]);
}

/** What could not be opened needs no closing. */
function quietly<T>(made: Promise<T> | null): Promise<T | null> {
  return made === null ? Promise.resolve(null) : made.catch(() => null);
}

const ARTICLES_A_PAGE = 100;

async function* pages(shelf: () => Promise<ArticleStore>): ReturnType<House['articles']['list']> {
  const store = await shelf();
  for (let after: string | null | undefined; after !== null; ) {
    const page = await store.list({ limit: ARTICLES_A_PAGE, ...(after === undefined ? {} : { after }) });
    yield* page.articles;
    after = page.next;
  }
}
