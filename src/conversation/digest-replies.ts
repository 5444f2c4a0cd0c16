/** The replies to digest commands: what a change has set, in words, with what can be pressed next. */
import type { ChannelDigest, DigestChange, Language } from '../domain/digest.ts';
import type { Reply, ReplyAction, ReplyBlock } from '../domain/reply.ts';
import type { Asking } from './chat-adapter.ts';
import { type DigestDeps, titleOf } from './digest-desk.ts';
import { sayWhat, sayWhen } from './digest-setting.ts';
import { digestWords } from './digest-words-table.ts';

/** What was set, the next time in words, and how many will read it. */
export async function confirmed(
  change: DigestChange,
  asking: Asking,
  language: Language,
  deps: DigestDeps,
  before?: string,
) {
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

export function plain(lines: readonly string[], language: Language, actions: readonly ReplyAction[] = []): Reply {
  const blocks: ReplyBlock[] = lines.map((text) => ({ kind: 'text', text }));
  if (actions.length > 0) blocks.push({ kind: 'actions', actions });
  return { language, summary: lines[0] ?? '', blocks };
}

export function joined(replies: readonly Reply[], language: Language): Reply {
  return { language, summary: replies[0]?.summary ?? '', blocks: replies.flatMap(({ blocks }) => blocks) };
}
