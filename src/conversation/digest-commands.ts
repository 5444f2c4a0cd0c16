/** What each digest command does and says. */
import type { ChannelDigest, DigestChange, Due, Language } from '../domain/digest.ts';
import type { Reply, ReplyAction, ReplyBlock } from '../domain/reply.ts';
import { sayIsoDate } from '../text/say-date.ts';
import type { Asking, Presser } from './chat-adapter.ts';
import {
  changeSetting,
  type DigestDeps,
  type Meant,
  memberOf,
  PROGRAM,
  placeKey,
  Refused,
  settingsMeant,
  titleOf,
} from './digest-desk.ts';
import type { DigestCommand, SetWish } from './digest-grammar.ts';
import { sayWhat, sayWhen, wished } from './digest-setting.ts';
import { digestWords, type SetBy } from './digest-words-table.ts';

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

/** What was set, the next time in words, and how many will read it. */
async function confirmed(change: DigestChange, asking: Asking, language: Language, deps: DigestDeps, before?: string) {
  const say = digestWords[language];
  const { after } = change;
  const people = after.place.kind === 'personal' ? null : await asking.audience().catch(() => null);
  const lines = [
    ...(before === undefined ? [] : [before]),
    ...(after.state === 'on'
      ? [
          sayWhat(after, titleOf(after.digest, language, deps), deps, language, after.place.id === asking.place.id),
          say.next(sayWhen(await deps.next(after), after.timing, language)),
        ]
      : [stateLine(after, language, deps)]),
    ...(people === null || people < 2 || after.state !== 'on' ? [] : [say.reaches(people)]),
  ];
  return plain(lines, language, [
    { kind: 'say', label: say.buttons.preview, says: `${say.says.preview} ${after.digest}` },
    { kind: 'form', label: say.buttons.change, form: 'digest', about: after.digest },
    { kind: 'say', label: say.buttons.undo, says: `${say.says.undo} ${change.id}` },
  ]);
}

function stateLine({ digest, state }: ChannelDigest, language: Language, deps: DigestDeps): string {
  const title = titleOf(digest, language, deps);
  return state === 'off' ? digestWords[language].off(title) : digestWords[language].paused(title);
}

type Turn = 'off' | 'pause' | 'resume' | 'skip';
const states = { off: 'off', pause: 'paused', resume: 'on', skip: null } as const;

async function turn(verb: Turn, meant: Meant, asking: Asking, language: Language, deps: DigestDeps): Promise<Reply> {
  await memberOf(asking, language);
  const replies: Reply[] = [];
  for (const setting of await settingsMeant(meant, asking, language, deps)) {
    const change = await changeSetting(setting, verb, asking, language, deps, async (before, now) =>
      before === null ? null : turned(before, verb, now, deps),
    );
    replies.push(
      change === null
        ? plain([digestWords[language].unchanged], language)
        : await confirmed(change, asking, language, deps, turnLine(change, verb, language, deps)),
    );
  }
  return joined(replies, language);
}

async function turned(
  before: ChannelDigest,
  verb: Turn,
  now: Date,
  deps: DigestDeps,
): Promise<readonly [ChannelDigest, Due | null] | null> {
  const version = before.version + 1;
  if (verb === 'skip') return before.state === 'on' ? [{ ...before, version }, await deps.next(before)] : null;
  const state = states[verb];
  if (before.state === state) return null;
  // What was due while it rested is not made up for.
  const since = state === 'on' ? now.toISOString() : before.since;
  return [{ ...before, state, reason: null, since, version }, null];
}

function turnLine({ after, period }: DigestChange, verb: Turn, language: Language, deps: DigestDeps) {
  const say = digestWords[language];
  const title = titleOf(after.digest, language, deps);
  if (verb === 'skip' && period !== null) return say.skipped(title, sayWhen(period, after.timing, language));
  return verb === 'resume' ? say.resumed(title) : undefined;
}

async function undo(id: string | null, asking: Asking, language: Language, deps: DigestDeps): Promise<Reply> {
  const say = digestWords[language];
  await memberOf(asking, language);
  const wanted = id === null ? await newestHere(asking, deps) : await deps.settings.changeById(asking.workspace, id);
  if (wanted === null) throw new Refused(say.noChange);
  const [setting] = await settingsMeant({ digest: null, id: wanted.after.id }, asking, language, deps);
  const change = await changeSetting(setting!, 'undo', asking, language, deps, async (now, at) => {
    if (now === null || now.version !== wanted.after.version) throw new Refused(say.noChange);
    const back = wanted.before ?? { ...wanted.after, state: 'off' as const };
    const since = back.state === 'on' && wanted.verb !== 'skip' ? at.toISOString() : back.since;
    return [{ ...back, since, version: now.version + 1 }, wanted.verb === 'skip' ? wanted.period : null];
  });
  const title = titleOf(wanted.after.digest, language, deps);
  return change === null
    ? plain([say.unchanged], language)
    : confirmed(change, asking, language, deps, say.undone(title));
}

async function newestHere({ workspace, place }: Asking, { settings }: DigestDeps): Promise<DigestChange | null> {
  const all: DigestChange[] = [];
  for (const { id } of await settings.ofPlace(workspace, place.id)) {
    const latest = await settings.latest(workspace, id);
    if (latest !== null) all.push(latest);
  }
  return all.sort((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null;
}

async function postNow(meant: Meant, asking: Asking, language: Language, deps: DigestDeps): Promise<Reply> {
  await memberOf(asking, language);
  const lines: string[] = [];
  for (const setting of await settingsOr(meant, asking, language, deps)) {
    await deps.post(setting, asking.gesture);
    lines.push(digestWords[language].posted(titleOf(setting.digest, language, deps)));
  }
  return plain(lines, language);
}

async function preview(meant: Meant, asking: Asking, language: Language, deps: DigestDeps): Promise<Reply> {
  const replies: Reply[] = [];
  for (const setting of await settingsOr(meant, asking, language, deps)) replies.push(await deps.preview(setting));
  return joined(replies, language);
}

/** What is set here; where a digest is named that is not, as it would be by default. */
async function settingsOr(meant: Meant, asking: Asking, language: Language, deps: DigestDeps) {
  try {
    return await settingsMeant(meant, asking, language, deps);
  } catch (error) {
    const kind = deps.kinds.find(({ name }) => name === (meant.digest ?? deps.kinds[0]?.name));
    if (!(error instanceof Refused) || meant.id !== null || kind === undefined) throw error;
    const chosen = { companies: null, topics: null, zone: deps.zone, language, now: await deps.now() };
    return [wished({ verb: 'set', digest: kind.name }, kind, null, asking, chosen)];
  }
}

async function showStatus(asking: Asking, language: Language, deps: DigestDeps): Promise<Reply> {
  const say = digestWords[language];
  const here = (await deps.settings.ofPlace(asking.workspace, asking.place.id)).filter(({ state }) => state !== 'off');
  const setIt: ReplyAction = { kind: 'form', label: say.buttons.set, form: 'digest', about: '' };
  if (here.length === 0) return plain([say.nothingSet], language, [setIt]);
  const blocks = await statusBlocks(here, asking, language, deps);
  return { language, summary: say.heading, blocks: [...blocks, { kind: 'actions', actions: [setIt] }] };
}

/** One line each: what, when next, who set it; and what can be pressed. */
export async function statusBlocks(
  settings: readonly ChannelDigest[],
  reader: Pick<Presser, 'by' | 'place'>,
  language: Language,
  deps: DigestDeps,
): Promise<readonly ReplyBlock[]> {
  const say = digestWords[language];
  const blocks: ReplyBlock[] = [];
  for (const setting of settings) {
    const { id, digest, state, reason, timing, workspace, place } = setting;
    const here = place.id === reader.place?.id;
    const latest = await deps.settings.latest(workspace, id);
    const parts = [
      sayWhat(setting, titleOf(digest, language, deps), deps, language, here),
      state === 'on'
        ? say.next(sayWhen(await deps.next(setting), timing, language))
        : `${say.states[state]}${reason === null ? '' : `: ${reason}`}.`,
      ...(latest === null
        ? []
        : [
            `(${say.setBy(setterFor(reader.by, latest.by), latest.verb, sayIsoDate(latest.at.slice(0, 10), language))})`,
          ]),
    ];
    const turnIt: ReplyAction =
      state === 'on'
        ? { kind: 'say', label: say.buttons.pause, says: `${say.says.pause} ${id}` }
        : { kind: 'say', label: say.buttons.resume, says: `${say.says.resume} ${id}` };
    const elsewhere = here ? {} : { conversation: place.id };
    blocks.push({ kind: 'text', text: parts.join(' '), ...elsewhere }, { kind: 'actions', actions: [turnIt] });
  }
  return blocks;
}

function setterFor(reader: string, by: string): SetBy {
  if (by === PROGRAM) return 'program';
  return by === reader ? 'reader' : 'other';
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

function plain(lines: readonly string[], language: Language, actions: readonly ReplyAction[] = []): Reply {
  const blocks: ReplyBlock[] = lines.map((text) => ({ kind: 'text', text }));
  if (actions.length > 0) blocks.push({ kind: 'actions', actions });
  return { language, summary: lines[0] ?? '', blocks };
}

function joined(replies: readonly Reply[], language: Language): Reply {
  return { language, summary: replies[0]?.summary ?? '', blocks: replies.flatMap(({ blocks }) => blocks) };
}
