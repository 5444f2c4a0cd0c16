/** One message in, one reply out: a command where it is one, otherwise a question about the articles. */
import { understand } from '../answers/question/understand.ts';
import type { Answer } from '../domain/answer.ts';
import type { CompanyBrief, Timeline } from '../domain/brief.ts';
import type { Reply } from '../domain/reply.ts';
import { answerReply } from '../replies/answer-reply.ts';
import { companyBriefReply, timelineReply } from '../replies/brief-reply.ts';
import { helpReply } from '../replies/help-reply.ts';
import { partnersReply } from '../replies/partners-reply.ts';
import { hasHangul } from '../text/korean.ts';
import type { IncomingMessage } from './chat-adapter.ts';
import type { ChatFeature, Command } from './chat-feature.ts';
import { type FindNames, readChat } from './chat-grammar.ts';
import { remember, type Thread } from './threads.ts';

export interface MessageDeps {
  readonly ask: (text: string, thread: Thread) => Promise<{ readonly answer: Answer; readonly thread: Thread }>;
  readonly threads: ThreadMemory;
  /** ISO date. */
  readonly today: () => string;
  /** Where there is none, a text that only names companies is a question like any other. */
  readonly companies?: CompanyDesk;
  /** Their commands are tried first, where it is known who asks. */
  readonly features?: readonly ChatFeature[];
}

/** Companies by their names, and what the ledger holds of them. */
export interface CompanyDesk {
  readonly find: FindNames;
  brief(company: string, language: 'en' | 'ko'): Promise<CompanyBrief>;
  timeline(companies: readonly string[], language: 'en' | 'ko'): Promise<Timeline>;
}

export interface ThreadMemory {
  read(key: string): Promise<Thread>;
  write(key: string, thread: Thread): Promise<void>;
}

export async function handleMessage(message: IncomingMessage, deps: MessageDeps): Promise<Reply> {
  const { companies, features = [] } = deps;
  const command = message.asking ? commandOf(message.text, features) : null;
  if (command !== null && message.asking) return command(message.asking);
  const others = features.flatMap(({ words }) => words);
  const intent = readChat(message.text, companies?.find ?? (() => []), others);
  switch (intent.kind) {
    case 'mistyped':
      return mistypedReply(intent.typed, intent.nearest, intent.language);
    case 'command':
      if (intent.command !== 'help') break;
      return helpReply(
        intent.language,
        features.flatMap((feature) => feature.help(intent.language)),
      );
  }
  const found = companies ? await lookUp(message.text, companies) : null;
  if (found && companies) await rememberSubject(message, companies.find, deps);
  const reply = found ?? (await answer(message.text.trim(), message.thread, deps));
  return message.asking && companies ? withOffer(reply, message.text, companies.find, features) : reply;
}

/** "when?" after a brief is about the company of the brief. */
async function rememberSubject({ text, thread: key }: IncomingMessage, find: FindNames, deps: MessageDeps) {
  const names = find(text).map(({ start, end }) => text.slice(start, end));
  const subject = understand(names.join(' '), { today: deps.today() });
  await deps.threads.write(key, remember(await deps.threads.read(key), subject));
}

/** NUGU is a speaker, and 누구 is "who". */
const WHO = '누구';

/** One button under what is told of one company, or of two: what to do next with them. */
function withOffer(reply: Reply, text: string, find: FindNames, features: readonly ChatFeature[]): Reply {
  if (!reply.blocks.some(({ kind }) => kind === 'sources')) return reply;
  const names = [...new Set(find(text).map(({ start, end }) => text.slice(start, end)))].filter((name) => name !== WHO);
  if (names.length === 0 || names.length > 2) return reply;
  const offers = features.flatMap((feature) => feature.offer?.(names, reply.language) ?? []);
  return offers.length === 0 ? reply : { ...reply, blocks: [...reply.blocks, { kind: 'actions', actions: offers }] };
}

/** What the ledger holds of companies, where the text asks for that and nothing else; it can be asked for again. */
export async function lookUp(text: string, companies: CompanyDesk): Promise<Reply | null> {
  const intent = readChat(text, companies.find, []);
  const language = hasHangul(text) ? 'ko' : 'en';
  const again = { again: text.trim() };
  if (intent.kind === 'company') {
    return { ...companyBriefReply(await companies.brief(intent.company, language), language), ...again };
  }
  if (intent.kind !== 'command' || intent.command === 'help') return null;
  return { ...(await commandReply(intent.command, intent.companies, language, companies)), ...again };
}

function commandOf(text: string, features: readonly ChatFeature[]): Command | null {
  for (const feature of features) {
    const command = feature.read(text);
    if (command !== null) return command;
  }
  return null;
}

async function commandReply(
  command: 'partners' | 'timeline',
  names: readonly string[],
  language: 'en' | 'ko',
  companies: CompanyDesk,
): Promise<Reply> {
  if (command === 'timeline') return timelineReply(await companies.timeline(names, language), language);
  return partnersReply(await companies.brief(names[0] ?? '', language), language);
}

async function answer(text: string, key: string, deps: MessageDeps): Promise<Reply> {
  const before = await deps.threads.read(key);
  const { answer, thread } = await deps.ask(text, before);
  await deps.threads.write(key, thread);
  return answerReply(answer, deps.today());
}

function mistypedReply(typed: string, nearest: string, language: 'en' | 'ko'): Reply {
  const text =
    language === 'ko'
      ? `“${typed}” 명령은 없습니다. 혹시 “${nearest}”인가요?`
      : `There is no command “${typed}”. Did you mean “${nearest}”?`;
  return { language, summary: text, blocks: [{ kind: 'text', text }] };
}
