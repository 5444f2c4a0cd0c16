/** What each digest command does and says. */
import type { Language } from '../domain/digest.ts';
import type { Reply, ReplyAction } from '../domain/reply.ts';
import type { Asking } from './chat-adapter.ts';
import { changeSetting, type DigestDeps, type Meant, memberOf, placeKey, Refused } from './digest-desk.ts';
import type { DigestCommand, SetWish } from './digest-grammar.ts';
import { postNow, preview } from './digest-post.ts';
import { confirmed, plain } from './digest-replies.ts';
import { wished } from './digest-setting.ts';
import { showStatus } from './digest-status.ts';
import { turn, undo } from './digest-turn.ts';
import { digestWords } from './digest-words-table.ts';

export async function runDigest(command: DigestCommand, asking: Asking, deps: DigestDeps): Promise<Reply> {
  const language = command.typedIn;
  try {
    return await run(command, asking, language, deps);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return plain([error.message], language);
  }
}

function run(command: DigestCommand, asking: Asking, language: Language, deps: DigestDeps): Promise<Reply> {
  switch (command.verb) {
    case 'set':
      return setDigest(command, asking, language, deps);
    case 'status':
      return showStatus(asking, language, deps);
    case 'off':
    case 'pause':
    case 'resume':
    case 'skip':
      return turn(command.verb, command, asking, language, deps);
    case 'undo':
      return undo(command.change, asking, language, deps);
    case 'now':
      return postNow(command, asking, language, deps);
    case 'preview':
      return preview(command, asking, language, deps);
    case 'change':
      return showForm(command, language);
    case 'unclear':
      return unclear(command.word, command.because, language);
  }
}

const MOST_NAMED = 20;

async function setDigest(wish: SetWish, asking: Asking, language: Language, deps: DigestDeps): Promise<Reply> {
  const say = digestWords[language];
  const person = await memberOf(asking, language);
  const kind = deps.kinds.find(({ name }) => name === wish.digest)!;
  if ((wish.companies?.length ?? 0) > MOST_NAMED || (wish.topics?.length ?? 0) > MOST_NAMED)
    throw new Refused(say.tooMany);
  const companies = wish.companies?.flatMap((name) => deps.companies(name)) ?? null;
  const topics =
    wish.topics?.flatMap((name) => {
      const found = deps.topics(name);
      if (found.length === 0) throw new Refused(say.unknownTopic(name));
      return found;
    }) ?? null;
  const change = await changeSetting(
    placeKey(asking, kind.name),
    'set',
    asking,
    language,
    deps,
    async (before, now) => {
      const kept = before?.state === 'off' ? null : before?.language;
      // Who types Korean reads it; who types English may have their screen in Korean.
      const told = wish.language ?? kept ?? (language === 'ko' ? language : (person.language ?? language));
      const chosen = { companies, topics, zone: person.zone ?? deps.zone, language: told, now };
      return [wished(wish, kind, before, asking, chosen), null];
    },
  );
  return change === null ? plain([say.unchanged], language) : confirmed(change, asking, language, deps);
}

async function showForm({ digest }: Meant, language: Language): Promise<Reply> {
  const say = digestWords[language];
  const form: ReplyAction = { kind: 'form', label: say.buttons.change, form: 'digest', about: digest ?? '' };
  return plain([say.example], language, [form]);
}

async function unclear(
  word: string,
  because: Extract<DigestCommand, { verb: 'unclear' }>['because'],
  language: Language,
): Promise<Reply> {
  const say = digestWords[language];
  const form: ReplyAction = { kind: 'form', label: say.buttons.set, form: 'digest', about: '' };
  return plain([say.unclear[because](word.slice(0, 60)), say.example], language, [form]);
}
