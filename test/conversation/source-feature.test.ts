import { describe, expect, it } from 'vitest';
import { PactwireError } from '../../src/basics/errors.ts';
import type { Asking } from '../../src/conversation/chat-adapter.ts';
import { sourceFeature } from '../../src/conversation/source-feature.ts';
import { readSource } from '../../src/conversation/source-grammar.ts';
import type { AddReport } from '../../src/domain/article.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Source, SourceAdded } from '../../src/domain/source.ts';
import { plainText } from '../../src/replies/plain-text.ts';

const feed = 'https://news.example/feed';
const source = (change: Partial<Source> = {}): Source => ({
  id: 'f_0123456789ab',
  url: feed,
  title: 'Harbour News',
  home: null,
  by: 'x',
  state: 'live',
  addedAt: '2026-01-01T00:00:00.000Z',
  nextAt: '2026-01-01T00:00:00.000Z',
  lastSuccess: '2026-01-01T08:30:00.000Z',
  fault: null,
  faultSince: null,
  failures: 0,
  note: null,
  etag: null,
  lastModified: null,
  movedTo: null,
  moves: 0,
  items: 3,
  weekly: 12,
  ...change,
});

function asked(role: Person['role']): Asking {
  const person: Person = { id: 'U1', name: 'Ada', role, zone: null, language: null, destination: null };
  return {
    workspace: 'slack:T1',
    by: 'U1',
    place: { kind: 'channel', id: 'C1', destination: 'slack:T1/C1' },
    gesture: 'g',
    person: async () => person,
    audience: async () => 3,
  };
}

function featureOf(
  added: SourceAdded | PactwireError = { kind: 'added', source: source() },
  list: readonly Source[] = [],
) {
  const done: string[] = [];
  const feature = sourceFeature({
    sources: {
      async add(address, by) {
        done.push(`add ${address} by ${by}`);
        if (added instanceof PactwireError) throw added;
        return added;
      },
      list: async () => list,
      async remove(named) {
        done.push(`remove ${named}`);
        return source();
      },
    },
    async *read(address) {
      done.push(`read ${address}`);
      yield { status: 'added', title: 'Port radio', source: address, reason: null } as AddReport;
    },
  });
  const say = async (text: string, role: Person['role'] = 'steward') => {
    const command = feature.read(text);
    return command === null ? null : plainText(await command(asked(role)));
  };
  return { feature, done, say };
}

describe('what is said about sources', () => {
  it.each([
    [`source add ${feed}`, 'add', feed],
    ['Source add news.example/rss', 'add', 'news.example/rss'],
    [`source add <${feed}|news.example/feed>`, 'add', feed],
    [`add ${feed}`, 'read', feed],
    [`${feed} 소스 추가`, 'add', feed],
    [`${feed} 추가`, 'read', feed],
    ['sources', 'list', ''],
    ['소스 목록', 'list', ''],
    ['source remove f_0123456789ab', 'remove', 'f_0123456789ab'],
  ])('“%s” is read as a command', (text, verb, about) => {
    expect(readSource(text)).toMatchObject({ verb, about });
  });

  it.each([
    "add up KT's deals",
    'add KT',
    'sources of revenue of KT?',
    'read',
    'source add',
    'source add two words',
    'KT 파트너 추가',
    'x'.repeat(5_000),
    `add ${'<'.repeat(1_900)}`,
  ])('“%s” is none', (text) => {
    expect(readSource(text)).toBeNull();
  });
});

describe('sources in chat', () => {
  it('66: are added and removed by stewards alone, not by members nor guests, as who people from outside ask, under their name, and everybody is told', async () => {
    const { done, say } = featureOf();
    expect(await say(`source add ${feed}`, 'member')).toContain('Only stewards');
    expect(await say(`source remove ${feed}`, 'guest')).toContain('Only stewards');
    expect(await say(`add ${feed}`, 'guest')).toContain('Only stewards');
    expect(done).toEqual([]);
    expect(await say(`source add ${feed}`)).toMatch(/Harbour News is a source now.*\n.*in every workspace/s);
    expect(await say(`${feed} 소스 삭제`)).toContain('더 읽지 않습니다');
    expect(await say(`add ${feed}`)).toContain('Added: Port radio');
    expect(done).toEqual([`add ${feed} by Ada (slack:T1)`, `remove ${feed}`, `read ${feed}`]);
  });

  it('ask back with a button for each where a page names several', async () => {
    const several: SourceAdded = {
      kind: 'several',
      feeds: [
        { url: feed, title: 'All' },
        { url: `${feed}2`, title: null },
      ],
    };
    const reply = await featureOf(several).feature.read('source add news.example')!(asked('steward'));
    expect(reply.blocks.at(-1)).toMatchObject({
      kind: 'actions',
      actions: [{ label: 'All', says: `source add ${feed}` }, { says: `source add ${feed}2` }],
    });
  });

  it('say in one calm sentence why an address is not read', async () => {
    const { say } = featureOf(new PactwireError('bad-input', '10.0.0.1 is not on the public internet.'));
    expect(await say('source add http://10.0.0.1/')).toContain('not on the public internet');
  });

  it('are listed for everybody, those at fault first, with nothing hidden in their titles', async () => {
    const ill = source({ id: 'f_ffffffffffff', title: 'Bad\u202e\nNews', fault: 'The feed is empty now.' });
    const { say } = featureOf(undefined, [source(), ill]);
    const listed = await say('sources', 'guest');
    expect(listed).toMatch(/2 feeds[\s\S]*Bad News[\s\S]*At fault: The feed[\s\S]*Harbour News – 12 a week/);
    expect(await featureOf().say('소스')).toContain('아직 읽는 피드가 없습니다');
  });

  it('have a form that becomes a command, or says what is wrong', () => {
    const { feature } = featureOf();
    expect(feature.submitted('source-add', '', { address: ` ${feed} ` }, 'en')).toEqual({
      kind: 'says',
      text: `source add ${feed}`,
    });
    expect(feature.submitted('source-add', '', { address: 'no address' }, 'en')).toMatchObject({ kind: 'faults' });
    expect(feature.submitted('other', '', {}, 'en')).toBeNull();
  });
});
