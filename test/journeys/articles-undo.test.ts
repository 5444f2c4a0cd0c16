import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../doubles/temporary-folder.ts';
import { pactwire } from '../program.ts';

it('takes an entered fact back by the id that “articles show” names', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'deal.txt');
  writeFileSync(
    file,
    'KT signs with Nokia\n\n2 March 2026\n\nKT signed an agreement with Nokia on private 5G networks.\n',
  );
  const env = { PACTWIRE_DATA: join(folder, 'data') };
  const run = async (...args: readonly string[]) => pactwire(args, { env });
  const { articleId } = JSON.parse((await run('add', '--json', file)).out) as { readonly articleId: string };
  const newest = async () => {
    const shown = JSON.parse((await run('articles', 'show', articleId, '--json')).out);
    return shown as { publisher: string | null; decisions: { id: string }[] };
  };
  await run('articles', 'set', articleId, '--publisher', 'The Wrong Gazette');
  const entered = await newest();
  expect(entered.publisher).toBe('The Wrong Gazette');
  expect((await run('articles', 'show', articleId)).out).toContain(`decision  ${entered.decisions[0]!.id}`);
  expect(await run('articles', 'undo', entered.decisions[0]!.id)).toMatchObject({ code: 0 });
  expect((await newest()).publisher).toBeNull();
  expect(await run('articles', 'undo', entered.decisions[0]!.id)).toMatchObject({ code: 1 });
  expect(await run('articles', 'undo', 'nothing')).toMatchObject({ code: 1 });
});
