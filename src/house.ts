/** What the command line and the adapters' wiring may ask of the core: the whole of Pactwire as one set of verbs. */
import type { Answer } from './domain/answer.ts';
import type { AddReport, Article } from './domain/article.ts';
import type { CompanyBrief, Timeline } from './domain/brief.ts';
import type { Selection } from './domain/edition.ts';
import type { Finding } from './domain/finding.ts';
import type { AnswerId, ArticleId, PartnershipId, StoryId } from './domain/ids.ts';
import type { LedgerCorrection, LedgerRecord, LedgerWish } from './domain/ledger.ts';
import type { ArticleVersion, Decision } from './domain/library-writer.ts';
import type { DeliveryReport } from './domain/mail.ts';
import type { KeptProposal } from './domain/opinion.ts';
import type { RankedPassage } from './domain/passage.ts';
import type { LibraryFacts, SearchRequest } from './domain/ports.ts';
import type { Reply } from './domain/reply.ts';
import type { SourceDesk } from './domain/source.ts';

/** Everything costly (database, index, libraries) opens at the first verb that needs it. */
export interface House {
  /** Reads articles in; ends with `aborted` between batches when the house's signal fires. */
  add(request: AddRequest): AsyncIterable<AddReport>;
  /** Loads the sample library into an empty one; `bad-input` where it holds articles. */
  addSample(): AsyncIterable<AddReport>;
  facts(): Promise<LibraryFacts>;
  ask(question: Question): Promise<Asked>;
  /** The answer as a person reads it. */
  asText(answer: Answer): Promise<string>;
  search(request: SearchRequest): Promise<readonly RankedPassage[]>;
  /** What was asked, retrieved, said and dropped; null where there is no such answer. */
  explain(id: AnswerId): Promise<Explanation | null>;
  readonly articles: ArticleDesk;
  readonly stories: StoryDesk;
  readonly ledger: LedgerDesk;
  readonly sources: SourceDesk;
  /** Visits the sources as they are due, until `close`. */
  pollSources(): Promise<void>;
  /** The local terminal chat; resolves when the person leaves. */
  chat(terminal: Terminal): Promise<void>;
  /** What `start` needs before anything else: the sample library where nothing at all is configured or added. */
  prepare(): Promise<Prepared>;
  /** Messages to chat platforms, newest first: sent, owed, held, refused. */
  deliveries(limit: number): Promise<readonly DeliveryReport[]>;
  /** Takes back the message that a delivery is part of; of how many parts. 0 where there is none. */
  retractDelivery(id: number): Promise<number>;
  readonly digests: DigestDesk;
  readonly proposals: ProposalDesk;
  /** Connects every chat platform that has its credentials; their names. Disconnected by `close`. */
  connect(): Promise<readonly string[]>;
  /** Health and readiness over HTTP; closed by `close`. */
  serveHealth(): Promise<HealthServer>;
  doctor(): Promise<readonly Finding[]>;
  /** Builds the search index again from the articles, while questions are answered. */
  repairIndex(): Promise<void>;
  /** Gives passages their vectors by the embedding model that is set up; goes on where it was stopped. */
  embed(): AsyncIterable<EmbedProgress>;
  backup(file: string): Promise<BackupSummary>;
  restore(file: string): Promise<BackupSummary>;
  close(): Promise<void>;
}

export interface AddRequest {
  /** Paths, folders, addresses of pages and feeds, `-`. */
  readonly inputs: readonly string[];
  readonly stdin: NodeJS.ReadableStream;
}

export interface Question {
  readonly text: string;
  /** Language of the answer; the question's where absent. */
  readonly lang?: 'en' | 'ko';
  /** ISO date the question is asked as of; today where absent. */
  readonly asOf?: string;
  /** Answer from the articles alone even where a model is set up. */
  readonly noModel?: boolean;
  /** Who asks, for what a person may use of a model a day. */
  readonly by?: string;
  /** What was said before in the same thread. */
  readonly thread?: Thread;
}

/** What a thread remembers; opaque to those who only carry it from one question to the next. */
export type Thread = readonly unknown[];

export interface Asked {
  readonly answer: Answer;
  /** The thread with this question in it. */
  readonly thread: Thread;
}

export interface Explanation {
  readonly id: AnswerId;
  readonly at: string;
  readonly question: string;
  readonly answer: Answer;
  readonly trace: unknown;
}

export interface ArticleDesk {
  /** Newest first, streamed: a library may be large. */
  list(): AsyncIterable<Article>;
  show(id: ArticleId): Promise<Article | null>;
  /** Its versions, oldest first, each with what changed in it. */
  history(id: ArticleId): Promise<readonly ArticleVersion[]>;
  /** Shown from then on as entered by a person. `not-found` where there is no such article. */
  set(id: ArticleId, entered: Correction): Promise<Article>;
  remove(id: ArticleId): Promise<void>;
  /** What was decided about it, by rules or by people, newest first. */
  decisions(id: ArticleId): Promise<readonly Decision[]>;
  /** Takes a decision back. `not-found` where there is none of this id. */
  undo(decision: string): Promise<void>;
}

export interface Correction {
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
}

export interface StoryDesk {
  /** Takes one article out of its story; returns the story it then has. */
  split(article: ArticleId): Promise<StoryId>;
  /** The second story's articles join the first. */
  merge(into: StoryId, from: StoryId): Promise<StoryId>;
}

export interface LedgerDesk {
  /** Newest stage first, streamed. `bad-arguments` where the wish names a kind or topic there is none of. */
  list(wish: LedgerWish, language: 'en' | 'ko'): AsyncIterable<LedgerRecord>;
  brief(company: string, language: 'en' | 'ko'): Promise<CompanyBrief>;
  timeline(companies: readonly string[], language: 'en' | 'ko'): Promise<Timeline>;
  /** As a person reads them. */
  asText(shown: LedgerRecord | CompanyBrief | Timeline, language: 'en' | 'ko'): Promise<string>;
  /** The one line to paste elsewhere. */
  asLine(record: LedgerRecord, language: 'en' | 'ko'): Promise<string>;
  /**
   * Reads all articles anew by the rules of this version; how many so far, as they are saved. Corrections stay. With a
   * model, fields that the rules miss are filled where it points at words that state them.
   */
  reread(how?: { readonly withModel?: boolean }): AsyncIterable<number>;
  /** By the command line's user; undone by `undo`. */
  correct(correction: LedgerWork): Promise<LedgerCorrection>;
}

/** What readers say is wrong. */
export interface ProposalDesk {
  /** Newest first, of all workspaces. */
  list(): Promise<readonly KeptProposal[]>;
  /** By the command line's user. Null where there is none of that number. */
  settle(no: number, verb: 'apply' | 'dismiss'): Promise<SettledProposal | null>;
}

export interface SettledProposal {
  readonly address: { readonly article: string; readonly url: string } | null;
  /** The articles that its sentence cites. */
  readonly cited: readonly string[];
}

export interface DigestDesk {
  /** The edition that would be posted; `bad-arguments` where there is no such digest. */
  preview(wish: PreviewWish): Promise<DigestPreview>;
  previewAs(format: PreviewFormat, parts: readonly Reply[]): Promise<string>;
}

export type PreviewFormat = 'text' | 'slack' | 'teams';

export interface PreviewWish {
  readonly digest: string;
  /** ISO day; today, and what the library learned since the channel's last edition, where null. */
  readonly asOf: string | null;
  /** A channel's id or destination, or a digest's id: its settings, and what was told there. */
  readonly channel: string | null;
  readonly language: 'en' | 'ko' | null;
}

export interface DigestPreview {
  readonly digest: string;
  readonly until: string;
  readonly zone: string;
  readonly windowDays: number;
  readonly selection: Selection;
  readonly parts: readonly Reply[];
}

/** Stages by their numbers as shown, from 1. */
export type LedgerWork =
  | { readonly verb: 'merge'; readonly into: PartnershipId; readonly from: PartnershipId }
  | { readonly verb: 'split'; readonly id: PartnershipId; readonly stages: readonly number[] }
  | {
      readonly verb: 'set';
      readonly id: PartnershipId;
      readonly stage: number;
      readonly field: string;
      readonly value: string;
    }
  | { readonly verb: 'clear'; readonly id: PartnershipId; readonly stage: number; readonly field: string }
  | { readonly verb: 'reject'; readonly id: PartnershipId; readonly stage: number | null }
  | { readonly verb: 'undo'; readonly id: string };

export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

export interface Prepared {
  readonly sampleLoaded: boolean;
  readonly articles: number;
}

export interface EmbedProgress {
  readonly model: string;
  readonly done: number;
  readonly of: number;
}

export interface HealthServer {
  /** Such as `http://127.0.0.1:3978`. */
  readonly address: string;
}

export interface BackupSummary {
  readonly file: string;
  readonly articles: number;
  readonly rows: number;
}
