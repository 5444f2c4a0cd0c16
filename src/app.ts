/** Builds the House: its verbs, each said to the room that does it. */
import { PactwireError } from './basics/errors.ts';
import type { ConfigReading } from './config.ts';
import type { House, Terminal } from './house.ts';
import type { ArticleStore } from './storage/article-store.ts';
import { CORRECTOR, openRooms, type Surroundings } from './wiring/rooms.ts';

const NO_EMBEDDING = 'No embedding model is set up; set OPENAI_EMBEDDING_MODEL, and OPENAI_API_KEY or OPENAI_BASE_URL.';

export function openHouse(reading: ConfigReading, surroundings: Surroundings): House {
  const { config } = reading;
  const { signal, log } = surroundings;
  const rooms = openRooms(config, surroundings);

  return {
    async *add(request) {
      yield* (await rooms.learner()).add(request);
      await rooms.embedAdded();
    },
    async *addSample() {
      yield* (await rooms.learner()).addSample();
    },
    facts: async () => (await rooms.shelf()).facts(),
    ask: async (question) => (await rooms.asker()).ask(question),
    async asText(answer) {
      const { answerText } = await import('./wiring/replies.ts');
      return answerText(answer);
    },
    search: async (request) => (await rooms.search()).search(request),
    explain: async (id) => (await rooms.answerStore()).find(id),
    articles: {
      list: () => pages(rooms.shelf),
      show: async (id) => (await rooms.shelf()).article(id),
      history: async (id) => (await rooms.shelf()).history(id),
      set: async (id, correction) => (await rooms.desk()).set(id, correction),
      remove: async (id) => (await rooms.desk()).remove(id),
      decisions: async (id) => (await rooms.desk()).decisions(id),
      undo: async (decision) => (await rooms.desk()).undo(decision),
    },
    stories: {
      split: async (article) => (await rooms.desk()).split(article),
      merge: async (into, from) => (await rooms.desk()).merge(into, from),
    },
    ledger: {
      async *list(wish, language) {
        yield* (await rooms.ledger()).list(wish, language);
      },
      brief: async (company, language) => (await rooms.ledger()).brief(company, language),
      timeline: async (companies, language) => (await rooms.ledger()).timeline(companies, language),
      asText: async (shown, language) => (await rooms.ledger()).asText(shown, language),
      asLine: async (record, language) => (await rooms.ledger()).asLine(record, language),
      async *reread(how) {
        yield* (await rooms.ledger()).reread(how);
      },
      correct: async (work) => (await rooms.ledger()).correct(work),
    },
    sources: {
      add: async (address, by) => (await rooms.sources()).desk.add(address, by),
      list: async () => (await rooms.sources()).desk.list(),
      remove: async (named) => (await rooms.sources()).desk.remove(named),
      async *poll(named) {
        yield* (await rooms.sources()).desk.poll(named);
      },
      import: async (list, by) => (await rooms.sources()).desk.import(list, by),
      export: async () => (await rooms.sources()).desk.export(),
    },
    pollSources: async () => void (await rooms.polling()),
    async chat(terminal: Terminal) {
      const { chat } = await import('./wiring/replies.ts');
      const feature = async () => (await rooms.sources()).feature;
      await chat(
        terminal,
        {
          asker: await rooms.asker(),
          database: rooms.database,
          shelf: rooms.shelf,
          sources: feature,
          ledger: rooms.ledger,
          word: rooms.word,
          log,
        },
        signal,
      );
    },
    async prepare() {
      const { prepareFirstStart } = await import('./wiring/library.ts');
      return prepareFirstStart(config, await rooms.learner(), await rooms.shelf());
    },
    digests: {
      async preview(wish) {
        const { previewDigest } = await import('./wiring/digest-preview.ts');
        return previewDigest(await rooms.database(), await rooms.shelf(), wish, rooms.word);
      },
      previewAs: async (format, parts) => (await import('./wiring/digest-preview.ts')).previewAs(format, parts),
    },
    async deliveries(limit) {
      const { deliveriesOf } = await import('./wiring/mail.ts');
      return deliveriesOf(await rooms.database(), limit);
    },
    proposals: {
      list: async () => (await rooms.proposals()).list(null),
      async settle(no, verb) {
        const found = (await (await rooms.proposals()).list(null)).find((one) => one.no === no);
        return found === undefined ? null : (await rooms.proposals()).settle(found, verb, CORRECTOR);
      },
    },
    async retractDelivery(id) {
      const { retractDelivery } = await import('./wiring/mail.ts');
      return retractDelivery(await rooms.database(), id);
    },
    async connect() {
      const { names } = await rooms.platforms();
      await rooms.embeddingOn();
      return names;
    },
    async serveHealth() {
      const [served] = await Promise.all([rooms.health(), rooms.metrics()]);
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
          : (await import('./wiring/model-checks.ts')).modelChecks(rooms.openedModels, rooms.database);
      const found = await examine([...doctorChecks(reading, rooms.database), ...models]);
      const { platformFindings } = await import('./wiring/platforms.ts');
      return [...found, ...(await platformFindings(config, rooms.database, log))];
    },
    async *embed() {
      const model = await rooms.embedding();
      if (model === null) throw new PactwireError('bad-config', NO_EMBEDDING);
      yield* (await import('./wiring/vectors.ts')).embedAll(model, await rooms.database(), signal);
    },
    repairIndex: async () => (await import('./wiring/doctor.ts')).repairIndex(await rooms.database()),
    async backup(file) {
      const [{ backupLines }, { writeLines }] = await backupParts();
      const counted = { articles: 0, rows: 0 };
      await writeLines(file, backupLines(await rooms.database(), counted));
      return { file, ...counted };
    },
    async restore(file) {
      const [{ restoreLines }, { readLines }] = await backupParts();
      return { file, ...(await restoreLines(await rooms.database(), readLines(file))) };
    },
    close: rooms.close,
  };
}

function backupParts() {
  return Promise.all([import('./storage/backup.ts'), import('./operations/backup-file.ts')]);
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
