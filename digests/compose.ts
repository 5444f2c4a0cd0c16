/** An edition for one place: what the days brought, what of it is new there, and how it is said. */
import type { Lead, LeadTask } from '../src/answers/generative/lead.ts';
import type { Citation } from '../src/domain/answer.ts';
import type { Days, DigestWish, Language } from '../src/domain/digest.ts';
import type { Numbers, Selection, Silent } from '../src/domain/edition.ts';
import type { CompanyId, WorkspaceId } from '../src/domain/ids.ts';
import type { EditionLibrary, EditionStore, Series } from '../src/domain/kept-edition.ts';
import { type EditionReply, editionReply, stageQuotes } from '../src/replies/edition-reply.ts';
import type { EditionVoice } from '../src/replies/edition-title.ts';
import type { DigestDefinition } from './digest.ts';
import { plusDays } from './due.ts';
import { type NewsDeps, newsOf } from './news.ts';
import { remembering } from './remembering.ts';
import { keysToLookUp, select } from './select.ts';

export interface ComposeDeps extends NewsDeps {
  readonly told: EditionStore['told'];
  /** Null where no model is set up. */
  readonly word: WordLead | null;
  readonly topicName: EditionVoice['topicName'];
}

/** An opening in a model's words, which the workspace pays for; null where it wrote none that holds. Never throws. */
export type WordLead = (task: LeadTask, workspace: WorkspaceId) => Promise<Lead | null>;

export interface WantedEdition {
  readonly definition: DigestDefinition;
  readonly wish: Pick<DigestWish, 'language' | 'companies' | 'topics'>;
  /** ISO day that the period ends on. */
  readonly until: string;
  /** The library is looked at as if it were that day: when it learned something does not matter, nor what was told. */
  readonly asOf: boolean;
  /** Where it goes, for what was told there; null for nowhere. */
  readonly series: Series | null;
  readonly learnedAfter: string | null;
  readonly followed: readonly { readonly id: CompanyId; readonly name: string }[];
  /** ISO days of editions that nobody posted. */
  readonly missed: readonly string[];
}

export interface ComposedEdition extends EditionReply {
  readonly selection: Selection;
  /** Partnerships with a stage, week by week, the last one last. */
  readonly trend: readonly number[];
}

export type Compose = (wanted: WantedEdition) => Promise<ComposedEdition>;

/** Many places are due at once and most of them are told the same days: what these brought is read once. */
const REMEMBERED = 4;
const TREND_WEEKS = 8;
const NOBODY: ReadonlySet<string> = new Set();

/** @param deps of one library, at one time: make another for the next time. */
export function composing(deps: ComposeDeps): Compose {
  const news = remembering(REMEMBERED, (days: Days, language: Language, since: string | null) =>
    newsOf(days, language, since, deps),
  );
  const figures = remembering(REMEMBERED, (until: string, definition: DigestDefinition) =>
    figuresOf(until, definition, deps.library),
  );
  const opening = remembering(REMEMBERED, (quoted: readonly Citation[], language: Language, by: WorkspaceId) =>
    openingOf(quoted, language, by, deps),
  );
  return async ({ definition, wish, until, asOf, series, learnedAfter, followed, missed }) => {
    const days = { from: plusDays(until, -definition.windowDays), until: asOf ? until : plusDays(until, AHEAD) };
    const brought = await news(days, wish.language, asOf ? null : `${days.from}T00:00:00.000Z`);
    const reader = { wish, learnedAfter: asOf ? null : learnedAfter, followed };
    const keys = keysToLookUp(brought, reader);
    const told = series === null || asOf ? NOBODY : await deps.told(series.workspace, series.destination, keys);
    const { numbers, silent, trend } = await figures(until, definition);
    const selection = select(brought, { ...reader, told }, definition, { until, numbers, silent, missed });
    const { name, title, numbers: counted } = definition;
    const { topicName } = deps;
    const voice = { language: wish.language, topicName };
    const about = { ...voice, name, title: title[wish.language], countedDays: counted?.days ?? 0 };
    // Before the edition is stored: what is stored is said, and a retry words nothing anew.
    const worded = await opening(stageQuotes(selection), wish.language, series?.workspace ?? PREVIEWING);
    return { ...editionReply(selection, about, worded), selection, trend };
  };
}

/** What is shown to nobody's channel is the command line's. */
const PREVIEWING: WorkspaceId = 'local';

/** Only over stages: where there are none, that there is no new partnership is what opens it. */
async function openingOf(
  citations: readonly Citation[],
  language: Language,
  workspace: WorkspaceId,
  { word, articles }: ComposeDeps,
): Promise<Lead | null> {
  if (word === null || citations.length === 0) return null;
  const cited = await articles([...new Set(citations.map(({ articleId }) => articleId))]);
  return word({ language, citations, articles: cited }, workspace);
}

/** It is tomorrow already in some zone of the world, and what was published there is not to wait for the next edition. */
const AHEAD = 1;

interface Figures {
  readonly numbers: Numbers | null;
  readonly silent: Silent | null;
  readonly trend: readonly number[];
}

async function figuresOf(until: string, definition: DigestDefinition, library: EditionLibrary): Promise<Figures> {
  if (definition.numbers === null) return { numbers: null, silent: null, trend: [] };
  const { days: length, before } = definition.numbers;
  const now = { from: plusDays(until, 1 - length), until };
  const past = { from: plusDays(now.from, -length * before), until: plusDays(now.from, -1) };
  const [counted, pastCounted] = [await library.counts(now), await library.counts(past)];
  const usual =
    pastCounted.articles === 0
      ? null
      : { articles: pastCounted.articles / before, partnerships: pastCounted.partnerships / before };
  return {
    numbers: { ...counted, before: usual },
    silent: definition.sections.includes('silent') ? await silentOf(now, past, library) : null,
    trend: definition.pictureFrom === null ? [] : await trendTo(until, library),
  };
}

/** Who wrote more than once in the time before, and not now; feeds that brought nothing now. */
async function silentOf(now: Days, past: Days, library: EditionLibrary): Promise<Silent> {
  const [writing, wrote] = [await library.publishers(now), await library.publishers(past)];
  const regular = [...wrote].filter(([, articles]) => articles > 1).map(([publisher]) => publisher);
  const feeds = await library.feeds(now);
  return {
    publishers: { silent: regular.filter((publisher) => !writing.has(publisher)), of: regular.length },
    feeds: { silent: feeds.flatMap(({ name, items }) => (items === 0 ? [name] : [])), of: feeds.length },
  };
}

async function trendTo(until: string, library: EditionLibrary): Promise<readonly number[]> {
  const weeks: number[] = [];
  for (let back = TREND_WEEKS - 1; back >= 0; back -= 1) {
    const last = plusDays(until, -7 * back);
    weeks.push((await library.counts({ from: plusDays(last, -6), until: last })).partnerships);
  }
  return weeks;
}
