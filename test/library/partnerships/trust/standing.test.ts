// What an article says of the parties of a deal: how often it names them, since when, in the title, and what else it tells of them.
import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../../src/library/partnerships/scene.ts';
import { standingEvidence, standingOf } from '../../../../src/library/partnerships/trust/standing.ts';
import { drafted } from './drafted.ts';

const text =
  'Telia has signed a contract with Nokia. Costs fell. Prices rose. Telia pays in June. Its order from Cisco came before. Oracle, Cisco and Ericsson wait.';
const scene = sceneOf({ title: 'Telia buys', text, language: 'en', published: null })!;
const measured = (word: string, ids: readonly string[]) => {
  const [draft, standing] = drafted(scene, word, ids);
  return standingEvidence(draft, draft.clauses[0]!.index, standing);
};

describe('what an article says of the parties of a deal', () => {
  it('is how often it names them, in the title too', () => {
    expect(measured('contract', ['telia', 'nokia'])).toMatchObject({
      parties: 2,
      titled: 0.5,
      othersTitled: 0,
      hasMost: 1,
      most: 2,
      least: 1,
      once: 1,
      together: 1,
    });
    expect(measured('wait', ['oracle', 'ericsson'])).toMatchObject({ titled: 0, othersTitled: 1, hasMost: 0, once: 2 });
  });

  it('is how many sentences ago it named them last', () => {
    expect(measured('order', ['telia', 'cisco'])).toMatchObject({ unsaid: 1, inLead: 0.5, together: 0 });
    expect(measured('wait', ['nokia', 'oracle'])).toMatchObject({ unsaid: 5 });
  });

  it('is unknown of firms that it never names', () => {
    expect(measured('wait', ['oracle', 'kt'])).toMatchObject({ least: 0, unsaid: 30 });
  });

  it('is what else it tells of some of them', () => {
    const [draft] = drafted(scene, 'contract', ['telia', 'nokia']);
    const words = ['order', 'pays', 'came', 'order'];
    const others = [
      ['nokia', 'telia'],
      ['telia', 'nokia', 'cisco'],
      ['telia', 'cisco'],
      ['kt', 'cisco'],
    ].map((ids, i) => drafted(scene, words[i]!, ids)[0]);
    const standing = standingOf(scene.clauses, scene.titled, [draft, ...others]);
    expect(standingEvidence(draft, 0, standing)).toMatchObject({
      first: 1,
      same: 1,
      around: 1,
      crossing: 1,
      within: 0,
      beside: 0,
    });
    expect(standingEvidence(others[1]!, 3, standing)).toMatchObject({ first: 0, within: 3, beside: 0 });
    expect(standingEvidence(others[2]!, 4, standing)).toMatchObject({ around: 1, crossing: 3, beside: 2 });
  });

  it('leaves aside what the same word tells of others', () => {
    const both = [
      ['telia', 'nokia'],
      ['telia', 'cisco'],
    ].map((ids) => drafted(scene, 'contract', ids)[0]);
    const standing = standingOf(scene.clauses, scene.titled, both);
    expect(standingEvidence(both[1]!, 0, standing)).toMatchObject({ first: 0, crossing: 0, beside: 0 });
  });
});
