import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/replies/plain-text.ts';
import { wireCorrections } from '../../src/wiring/corrections.ts';
import { previewDigest } from '../../src/wiring/digest-preview.ts';
import { wordLeads } from '../../src/wiring/model.ts';
import { HOUR, kt, old, openDigestWorld, skt } from '../doubles/digest-world.ts';
import { temporaryFolder } from '../doubles/temporary-folder.ts';
import { type Script, scriptedModel } from '../doubles/writing.ts';

const THURSDAY = '2025-03-20T09:00:00.000Z';
const MONDAY = Date.parse('2025-03-24T00:00:00Z') - Date.parse(THURSDAY);
const SET = 'digest weekly monday 09:00 Asia/Seoul';
const SAID = 'SK Telecom signed a contract with Ericsson for an AI network.';
const COMPOSED = '2 new partnerships: ';

const says =
  (text: string, quoted = 'SK Telecom signed a contract'): Script =>
  ({ passages }) => {
    const passage = passages.find((one) => one.text.includes(quoted))!;
    const quote = `${passage.text.slice(passage.text.indexOf(quoted)).split('. ')[0]!.replace(/\.$/, '')}.`;
    return { answerable: true, claims: [{ text, quotes: [{ passage: passage.n, quote }] }], missing: [] };
  };

async function opened(script: Script, ...articles: readonly (typeof kt)[]) {
  const model = scriptedModel(script);
  const world = await openDigestWorld(THURSDAY, temporaryFolder(), (log) => wordLeads(async () => model, log));
  const reports = await world.add(kt, skt, ...articles);
  await world.say(SET);
  world.clock.pass(MONDAY);
  const first = async () => (await world.posts())[0]!;
  return { world, model, reports, first };
}

describe('The opening of an edition where a model is set up', () => {
  it('is its sentence, checked and marked, which the workspace pays for and no retry words anew', async () => {
    const { world, model, first } = await opened(says(SAID));
    expect(await world.tick()).toBe(1);
    expect(await world.tick()).toBe(0);
    const { text, reply } = await first();
    expect(text).toContain(`${SAID} (a model’s words)`);
    expect(text).not.toContain(COMPOSED);
    expect(reply.summary).toContain(COMPOSED);
    expect(model.requests.map(({ purpose, payer }) => [purpose, payer])).toEqual([
      ['lead', { workspace: 'slack:T1', by: null }],
    ]);
    const lines = plainText(reply, 45).split('\n');
    expect(lines.filter((line) => line !== '').length).toBeLessThanOrEqual(5);
  });

  it.each<readonly [string, Script]>([
    [
      'fails',
      () => {
        throw new Error('the endpoint is gone');
      },
    ],
    ['sends no JSON', () => 'no JSON at all'],
    ['says what no line holds', says('SK Telecom acquired Ericsson.')],
    ['adds a figure', says('SK Telecom signed a contract with Ericsson worth $9 billion.')],
    [
      'says more than a phone shows',
      says(`${SAID.slice(0, -1)} on 20 March 2025${', SK Telecom signed a contract'.repeat(3)}.`),
    ],
  ])('is the composed one where it %s', async (_what, script) => {
    const { world, model, first } = await opened(script);
    expect(await world.tick()).toBe(1);
    const { text } = await first();
    expect(text).toContain(COMPOSED);
    expect(text).not.toContain('a model’s words');
    expect(model.requests).toHaveLength(1);
  });

  it('is the composed one where no model can be opened', async () => {
    const none = async () => Promise.reject(new Error('no endpoint'));
    const world = await openDigestWorld(THURSDAY, temporaryFolder(), (log) => wordLeads(none, log));
    await world.add(kt, skt);
    await world.say(SET);
    world.clock.pass(MONDAY);
    expect(await world.tick()).toBe(1);
    expect((await world.posts())[0]!.text).toContain(COMPOSED);
  });

  it('is the composed one where its quote is none of those in the thread', async () => {
    const before = 'LG Uplus opened an AI laboratory in Busan.';
    const text = `${before} LG Uplus signed a contract with Nokia for a 5G network on 19 March 2025.`;
    const { world, model, first } = await opened(says(before, before.slice(0, -1)), { ...kt, title: 'LG Uplus', text });
    await world.tick();
    expect(model.requests[0]!.user).toContain(before);
    expect((await first()).text).not.toContain('a model’s words');
  });

  it('is not asked for where there is no stage to tell', async () => {
    const model = scriptedModel(says(SAID));
    const world = await openDigestWorld(THURSDAY, temporaryFolder(), (log) => wordLeads(async () => model, log));
    await world.add(old);
    await world.say(SET);
    world.clock.pass(MONDAY);
    await world.tick();
    expect(model.requests).toEqual([]);
  });

  it('is shown by a preview only where a model is set up, at the cost of the command line', async () => {
    const { world, model } = await opened(says(SAID));
    const wish = { digest: 'weekly', channel: null, asOf: '2025-03-24', language: 'en' } as const;
    const preview = async (word: Parameters<typeof previewDigest>[3]) =>
      plainText((await previewDigest(world.database, world.shelf, wish, word)).parts[0]!, 1_000);
    expect(await preview(null)).toContain(COMPOSED);
    expect(model.requests).toEqual([]);
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    expect(await preview(wordLeads(async () => model, log))).toContain(SAID);
    expect(model.requests[0]!.payer).toEqual({ workspace: 'local', by: null });
  });

  it('is taken back with a line that it may rest on', async () => {
    const { world, reports, first } = await opened(says(SAID));
    await world.tick();
    world.clock.pass(HOUR);
    await wireCorrections(world.database, 'somebody').remove(reports[1]!.articleId!);
    await world.tick();
    const { text } = await first();
    expect(text).not.toContain(SAID);
    expect(text).toContain('was taken back');
  });
});
