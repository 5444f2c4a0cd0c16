/** A door into the library that keeps the ledger in step: whoever changes an article changes what the ledger holds of it. */
import type { Article, ReadArticle } from '../domain/article.ts';
import type { ArticleId } from '../domain/ids.ts';
import type { LedgerWriter } from '../domain/ledger.ts';
import type { LibraryDoor, LibraryWriter } from '../domain/library-writer.ts';
import type { StageReading } from '../domain/stage-reading.ts';
import { updateLedger } from './update-ledger.ts';

export interface WideDoor {
  write<T>(work: (library: LibraryWriter, ledger: LedgerWriter) => Promise<T>): Promise<T>;
}

export type ReadPartnerships = (article: ReadArticle) => readonly StageReading[];

export interface LedgerReading {
  /** Reads before the transaction opens, so that it stays short. */
  prepare(article: ReadArticle): void;
  /** The same with what was read already. */
  keep(article: ReadArticle, readings: readonly StageReading[]): void;
  read(article: Article): readonly StageReading[];
}

/** A batch and some: what was prepared and never asked for again is forgotten. */
const PREPARED_KEPT = 1_280;

export function preparedReading(readPartnerships: ReadPartnerships): LedgerReading {
  const prepared = new Map<string, readonly StageReading[]>();
  // Its dates are resolved from the publication, which a story or a person may change afterwards.
  const nameOf = ({ text, title, published }: ReadArticle) => `${JSON.stringify([title, published])}\n${text}`;
  const keep = (article: ReadArticle, readings: readonly StageReading[]): void => {
    prepared.set(nameOf(article), readings);
    if (prepared.size > PREPARED_KEPT) prepared.delete(prepared.keys().next().value ?? '');
  };
  return {
    prepare: (article) => keep(article, readPartnerships(article)),
    keep,
    read: (article) => prepared.get(nameOf(article)) ?? readPartnerships(article),
  };
}

export function ledgerDoor(door: WideDoor, { read }: Pick<LedgerReading, 'read'>): LibraryDoor {
  return {
    write: (work) =>
      door.write(async (library, ledger) => {
        const touched = new Set<ArticleId>();
        const result = await work(watched(library, (id) => touched.add(id)));
        if (touched.size > 0) await updateLedger(library, ledger, [...touched], read);
        return result;
      }),
  };
}

/** The writer, telling of each article whose text, date or presence it changes. */
function watched(library: LibraryWriter, touch: (id: ArticleId) => void): LibraryWriter {
  return {
    ...library,
    insert: (articles) => {
      for (const { article } of articles) touch(article.id);
      return library.insert(articles);
    },
    revise: (articles) => {
      for (const { article } of articles) touch(article.id);
      return library.revise(articles);
    },
    enter: (id, facts, canonicalUrl) => {
      touch(id);
      return library.enter(id, facts, canonicalUrl);
    },
    inferDate: (id, date) => {
      touch(id);
      return library.inferDate(id, date);
    },
    remove: (id, at) => {
      touch(id);
      return library.remove(id, at);
    },
  };
}
