/** Sources in chat: stewards add and remove feeds and single pages, everybody sees what is read. */
import { PactwireError } from '../basics/errors.ts';
import { visibleLine } from '../basics/outside-text.ts';
import type { AddReport } from '../domain/article.ts';
import type { Reply, ReplyAction, ReplyBlock } from '../domain/reply.ts';
import type { FeedAddress, Source, SourceDesk } from '../domain/source.ts';
import type { Asking } from './chat-adapter.ts';
import type { ChatFeature } from './chat-feature.ts';
import { readSource, type SourceCommand } from './source-grammar.ts';
import { sourceWords } from './source-words-table.ts';

export interface SourceFeatureDeps {
  readonly sources: Pick<SourceDesk, 'add' | 'list' | 'remove'>;
  /** Reads one address into the library. */
  readonly read: (address: string) => AsyncIterable<AddReport>;
}

type Language = 'en' | 'ko';

/** A message has room for so many. */
const mostShown = 20;
const mostButtons = 5;
/** A page is one article; a feed given for a page is not read to its end here. */
const mostRead = 5;

export function sourceFeature(deps: SourceFeatureDeps): ChatFeature {
  return {
    words: [
      { word: 'sources', language: 'en' },
      { word: '소스', language: 'ko' },
    ],
    help: (language) => sourceWords[language].help,
    read(text) {
      const command = readSource(text);
      return command === null ? null : (asking) => run(command, asking, deps);
    },
    async form(form, _about, _who, language) {
      if (form !== 'source-add') return null;
      const { buttons, address } = sourceWords[language];
      const field = { kind: 'text', id: 'address', label: address, initial: '', hint: null, optional: false } as const;
      return { title: buttons.add, submit: buttons.submit, close: buttons.close, language, fields: [field] };
    },
    submitted(form, _about, { address = '' }, language) {
      if (form !== 'source-add') return null;
      const text = `source add ${address.trim()}`;
      if (readSource(text) !== null) return { kind: 'says', text };
      return { kind: 'faults', faults: { address: sourceWords[language].noAddress } };
    },
    home: (language) => listBlocks(language, deps),
    gone: async () => undefined,
  };
}

async function run(command: SourceCommand, asking: Asking, deps: SourceFeatureDeps): Promise<Reply> {
  const { language, verb, about } = command;
  const words = sourceWords[language];
  if (verb === 'list') return replyOf(language, await listBlocks(language, deps));
  const person = await asking.person();
  if (person.role !== 'steward') return replyOf(language, [notice(words.stewardsOnly)]);
  try {
    return replyOf(language, await change(command, `${person.name ?? person.id} (${asking.workspace})`, deps));
  } catch (error) {
    if (!(error instanceof PactwireError) || error.code === 'aborted') throw error;
    return replyOf(language, [notice(visibleLine(`${about}: ${error.message}`))]);
  }
}

async function change(
  { verb, about, language }: SourceCommand,
  by: string,
  deps: SourceFeatureDeps,
): Promise<readonly ReplyBlock[]> {
  const words = sourceWords[language];
  if (verb === 'read') return readPage(about, language, deps);
  if (verb === 'remove')
    return [text(words.removed(nameOf(await deps.sources.remove(about)))), notice(words.everywhere)];
  const added = await deps.sources.add(about, by);
  if (added.kind === 'several') return choiceOf(added.feeds, language);
  const name = nameOf(added.source);
  return added.kind === 'known' ? [text(words.known(name))] : [text(words.added(name)), notice(words.everywhere)];
}

async function readPage(
  address: string,
  language: Language,
  { read }: SourceFeatureDeps,
): Promise<readonly ReplyBlock[]> {
  const words = sourceWords[language];
  const blocks: ReplyBlock[] = [];
  let changed = false;
  for await (const { status, title, reason } of read(address)) {
    if (blocks.length >= mostRead) {
      blocks.push(notice(words.more));
      break;
    }
    if (status === 'rejected') blocks.push(notice(visibleLine(`${address}: ${reason ?? ''}`)));
    else blocks.push(text(words.read[status](visibleLine(title ?? address))));
    changed ||= status === 'added' || status === 'updated';
  }
  if (blocks.length === 0) return [notice(words.nothingRead)];
  return changed ? [...blocks, notice(words.everywhere)] : blocks;
}

function choiceOf(feeds: readonly FeedAddress[], language: Language): readonly ReplyBlock[] {
  const shown = feeds.slice(0, mostButtons);
  const actions: ReplyAction[] = shown.map(({ url, title }) => ({
    kind: 'say',
    label: visibleLine(title ?? url).slice(0, 60),
    says: language === 'ko' ? `${url} 소스 추가` : `source add ${url}`,
  }));
  const items = feeds.slice(0, mostShown).map(({ url, title }) => visibleLine(`${title ?? ''} ${url}`));
  return [
    { kind: 'list', heading: sourceWords[language].several, items },
    { kind: 'actions', actions },
  ];
}

async function listBlocks(language: Language, { sources }: SourceFeatureDeps): Promise<readonly ReplyBlock[]> {
  const words = sourceWords[language];
  const all = await sources.list();
  const add: ReplyBlock = {
    kind: 'actions',
    actions: [{ kind: 'form', label: words.buttons.add, form: 'source-add', about: '' }],
  };
  if (all.length === 0) return [text(words.none), add];
  // What is at fault comes first.
  const shown = all.toSorted((a, b) => Number(b.fault !== null) - Number(a.fault !== null)).slice(0, mostShown);
  const items = shown.map((source) => {
    const fault = source.fault === null ? '' : `. ${words.fault(source.fault)}`;
    return visibleLine(`${words.row(source)}${fault} (${source.id})`);
  });
  return [{ kind: 'list', heading: words.heading(all.length), items }, add];
}

function nameOf({ title, url }: Source): string {
  return visibleLine(title ?? url).slice(0, 200);
}

function text(words: string): ReplyBlock {
  return { kind: 'text', text: words };
}

function notice(words: string): ReplyBlock {
  return { kind: 'notice', text: words };
}

function replyOf(language: Language, blocks: readonly ReplyBlock[]): Reply {
  const [first] = blocks;
  const summary = first?.kind === 'list' ? first.heading : first !== undefined && 'text' in first ? first.text : '';
  return { language, summary, blocks };
}
