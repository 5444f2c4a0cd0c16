/** What is set in a place: what comes, when next, who set it. */
import type { ChannelDigest, Language } from '../domain/digest.ts';
import type { Reply, ReplyAction, ReplyBlock } from '../domain/reply.ts';
import { sayIsoDate } from '../text/say-date.ts';
import type { Asking, Presser } from './chat-adapter.ts';
import { type DigestDeps, PROGRAM, titleOf } from './digest-desk.ts';
import { plain } from './digest-replies.ts';
import { sayWhat, sayWhen } from './digest-setting.ts';
import { digestWords, type SetBy } from './digest-words-table.ts';

export async function showStatus(asking: Asking, language: Language, deps: DigestDeps): Promise<Reply> {
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
