/** What readers say is wrong, settled by stewards in chat. */
import type { WorkspaceId } from '../domain/ids.ts';
import type { KeptProposal } from '../domain/opinion.ts';
import type { Reply, ReplyBlock } from '../domain/reply.ts';
import type { Asking } from './chat-adapter.ts';
import type { ChatFeature } from './chat-feature.ts';
import { proposalWords } from './proposal-words-table.ts';

export type ProposalVerb = 'apply' | 'dismiss' | 'reopen';

/** What applying changed: the address of an article, or nothing that code could change. */
export interface Applied {
  readonly address: { readonly article: string; readonly url: string } | null;
  /** The articles that the sentence cites. */
  readonly cited: readonly string[];
}

export interface ProposalDesk {
  /** Newest first; of all workspaces where it is null. */
  list(workspace: WorkspaceId | null): Promise<readonly KeptProposal[]>;
  settle(proposal: KeptProposal, verb: ProposalVerb, by: string): Promise<Applied>;
}

type Language = 'en' | 'ko';
type Command =
  | { readonly verb: 'list'; readonly language: Language }
  | { readonly verb: ProposalVerb; readonly no: number; readonly language: Language };

/** A message has room for so many. */
const SHOWN = 10;
const koreanVerbs: Readonly<Record<string, ProposalVerb>> = { 적용: 'apply', 기각: 'dismiss', 재개: 'reopen' };

export function readProposal(text: string): Command | null {
  const plain = text.trim().toLowerCase();
  if (/^(?:list )?proposals$/.test(plain)) return { verb: 'list', language: 'en' };
  if (/^제안(?: 목록)?$/.test(plain)) return { verb: 'list', language: 'ko' };
  const english = /^(apply|dismiss|reopen) (?:proposal )?#?(\d{1,6})$/.exec(plain);
  if (english) return { verb: english[1] as ProposalVerb, no: Number(english[2]), language: 'en' };
  const [, verb = '', no] = /^(?:제안 )?(적용|기각|재개) (\d{1,6})번?$/.exec(plain) ?? [];
  const known = koreanVerbs[verb];
  return known === undefined ? null : { verb: known, no: Number(no), language: 'ko' };
}

export function proposalFeature(desk: ProposalDesk): ChatFeature {
  return {
    words: [
      { word: 'proposals', language: 'en' },
      { word: '제안', language: 'ko' },
    ],
    help: (language) => proposalWords[language].help,
    read(text) {
      const command = readProposal(text);
      return command === null ? null : (asking) => run(command, asking, desk);
    },
    form: async () => null,
    submitted: () => null,
    home: async () => [],
    gone: async () => undefined,
  };
}

async function run(command: Command, asking: Asking, desk: ProposalDesk): Promise<Reply> {
  const { language } = command;
  const words = proposalWords[language];
  const person = await asking.person();
  if (person.role !== 'steward') return replyOf(language, [notice(words.stewardsOnly)]);
  const all = await desk.list(asking.workspace);
  if (command.verb === 'list') return replyOf(language, listOf(all, language));
  const proposal = all.find(({ no }) => no === command.no);
  if (proposal === undefined) return replyOf(language, [notice(words.unknown(command.no))]);
  const by = `${person.name ?? person.id} (${asking.workspace})`;
  return replyOf(language, told(command.verb, proposal.no, await desk.settle(proposal, command.verb, by), language));
}

function told(verb: ProposalVerb, no: number, { address, cited }: Applied, language: Language): readonly ReplyBlock[] {
  const words = proposalWords[language];
  if (verb === 'dismiss') return [text(words.dismissed(no))];
  if (verb === 'reopen') return [text(words.reopened(no))];
  if (address !== null) return [text(words.addressSet(no, address.article, address.url)), notice(words.everywhere)];
  return [text(words.applied(no)), notice(words.byHand(cited))];
}

function listOf(all: readonly KeptProposal[], language: Language): readonly ReplyBlock[] {
  const words = proposalWords[language];
  const open = all.filter(({ state }) => state === 'open');
  if (open.length === 0) return [text(words.nothing)];
  return [
    text(words.heading(open.length)),
    ...open.slice(0, SHOWN).flatMap((one): readonly ReplyBlock[] => [
      { kind: 'list', heading: `${one.no}. ${words.kinds[one.kind]}`, items: linesOf(one, language) },
      {
        kind: 'actions',
        actions: [
          { kind: 'say', label: words.buttons.apply, says: words.says.apply(one.no), primary: true },
          { kind: 'say', label: words.buttons.dismiss, says: words.says.dismiss(one.no) },
        ],
      },
    ]),
  ];
}

function linesOf({ about, text: right }: KeptProposal, language: Language): readonly string[] {
  return right === '' ? [about] : [about, proposalWords[language].right(right)];
}

function text(said: string): ReplyBlock {
  return { kind: 'text', text: said };
}

function notice(said: string): ReplyBlock {
  return { kind: 'notice', text: said };
}

function replyOf(language: Language, blocks: readonly ReplyBlock[]): Reply {
  const [first] = blocks;
  return { language, summary: first && 'text' in first ? first.text : '', blocks };
}
