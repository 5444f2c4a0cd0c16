/** A digest at once: posted in its channel, or shown to the asker alone. */
import type { Language } from '../domain/digest.ts';
import type { Reply } from '../domain/reply.ts';
import type { Asking } from './chat-adapter.ts';
import { type DigestDeps, type Meant, memberOf, Refused, settingsMeant, titleOf } from './digest-desk.ts';
import { joined, plain } from './digest-replies.ts';
import { wished } from './digest-setting.ts';
import { digestWords } from './digest-words-table.ts';

export async function postNow(meant: Meant, asking: Asking, language: Language, deps: DigestDeps): Promise<Reply> {
  await memberOf(asking, language);
  const lines: string[] = [];
  for (const setting of await settingsOr(meant, asking, language, deps)) {
    await deps.post(setting, asking.gesture);
    lines.push(digestWords[language].posted(titleOf(setting.digest, language, deps)));
  }
  return plain(lines, language);
}

export async function preview(meant: Meant, asking: Asking, language: Language, deps: DigestDeps): Promise<Reply> {
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
