/** Digests in the chat: commands, a form that becomes one, a part of the home. */
import type { ChannelDigest, Language } from '../domain/digest.ts';
import type { Form, Submitted } from '../domain/form.ts';
import type { ReplyBlock } from '../domain/reply.ts';
import type { Presser } from './chat-adapter.ts';
import type { ChatFeature } from './chat-feature.ts';
import { runDigest } from './digest-commands.ts';
import { type DigestDeps, pauseGone } from './digest-desk.ts';
import { formOf, submittedAs } from './digest-form.ts';
import { readDigest } from './digest-grammar.ts';
import { prefixes } from './digest-grammar-table.ts';
import { statusBlocks } from './digest-status.ts';
import { digestWords } from './digest-words-table.ts';

export function digestFeature(deps: DigestDeps): ChatFeature {
  return {
    words: prefixes.map((word) => ({ word, language: /[가-힣]/.test(word) ? 'ko' : 'en' })),
    help: (language) => digestWords[language].help,
    read(text) {
      const command = readDigest(text, deps.kinds);
      return command === null ? null : (asking) => runDigest(command, asking, deps);
    },
    async form(form, about, who, language): Promise<Form | null> {
      if (form !== 'digest') return null;
      return formOf(await settingFor(about, who, deps), about, language, deps);
    },
    submitted: (form, _about, values, language): Submitted | null =>
      form === 'digest' ? submittedAs(values, language, deps.kinds) : null,
    home: (language, who) => homeBlocks(language, who, deps),
    gone: (workspace, destination, reason) => pauseGone(workspace, destination, reason, deps),
  };
}

async function settingFor(about: string, { workspace, place }: Presser, { settings }: DigestDeps) {
  const here = place === null ? [] : await settings.ofPlace(workspace, place.id);
  return here.find((one) => one.digest === about && one.state !== 'off') ?? null;
}

const SHOWN_AT_HOME = 5;

/** What this person answers for. */
async function homeBlocks(language: Language, who: Presser, deps: DigestDeps): Promise<readonly ReplyBlock[]> {
  const say = digestWords[language];
  const mine = (await deps.settings.ofWorkspace(who.workspace)).filter(
    ({ owner, state }: ChannelDigest) => owner === who.by && state !== 'off',
  );
  const shown = await statusBlocks(mine.slice(0, SHOWN_AT_HOME), who, language, deps);
  return [
    mine.length === 0 ? { kind: 'notice', text: say.nothingSet } : { kind: 'heading', text: say.heading },
    ...shown,
    { kind: 'actions', actions: [{ kind: 'form', label: say.buttons.set, form: 'digest', about: '' }] },
  ];
}
