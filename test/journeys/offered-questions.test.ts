// Every question that the README, the help and `start` hand to a newcomer, asked of the sample library.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { helpReply } from '../../src/replies/help-reply.ts';
import { pactwire } from '../program.ts';
import { sampleLibrary } from '../sample-library.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const inShell = /pactwire ask "([^"]+)"/g;
const questionsIn = (file: string) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(inShell)].map(([, question]) => question!);
const inHelp = (['en', 'ko'] as const).flatMap((language) =>
  helpReply(language).blocks.flatMap((block) => (block.kind === 'list' ? block.items.slice(0, 3) : [])),
);
const NEAR_MISS = 'What share of the AI-RAN Alliance does KT own?';
const offered = [...questionsIn('README.md'), ...questionsIn('src/commands/start.ts'), ...inHelp];

let data = '';
beforeAll(async () => {
  data = await sampleLibrary();
});

const ask = async (question: string) => JSON.parse((await pactwire(['ask', '--data', data, '--json', question])).out);

describe('a question that is offered to newcomers', () => {
  it('is one of ten and more', () => {
    expect(offered.length).toBeGreaterThanOrEqual(10);
    expect(offered).toContain(NEAR_MISS);
  });

  it.each(offered.filter((question) => question !== NEAR_MISS))('is answered in full: %s', async (question) => {
    expect(await ask(question)).toMatchObject({ kind: 'answered', unsupported: [] });
  });

  it('is refused where it shows a refusal', async () => {
    expect(await ask(NEAR_MISS)).toMatchObject({ kind: 'no-evidence' });
  });
});
