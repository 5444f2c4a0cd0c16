// How a sentence has the parties of a deal: how far from the stage word, as subject or not, with whom between.
import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../../src/library/partnerships/scene.ts';
import { wordingEvidence } from '../../../../src/library/partnerships/trust/wording.ts';
import { drafted } from './drafted.ts';

function measured(text: string, word: string, ids: readonly string[]) {
  const language = /[가-힣]/.test(text) ? 'ko' : 'en';
  const scene = sceneOf({ title: null, text, language, published: null })!;
  const [draft] = drafted(scene, word, ids);
  return wordingEvidence(draft, draft.clauses[0]!);
}

describe('how a sentence has the parties of a deal', () => {
  it('is on which side of the stage word they stand, and how far', () => {
    expect(measured('Telia signed a contract with Nokia.', 'contract', ['telia', 'nokia'])).toMatchObject({
      named: 2,
      strangers: 0,
      near: 6,
      far: 10,
      ahead: 1,
      behind: 1,
      opens: 1,
      subjects: 1,
      seams: 0,
      commas: 0,
    });
  });

  it('is who else stands between', () => {
    const text = 'Telia, which Cisco and Oracle serve, signed a contract with Nokia last year.';
    expect(measured(text, 'contract', ['telia', 'nokia'])).toMatchObject({
      strangers: 2,
      between: 0,
      commas: 2,
      seams: 1,
    });
    expect(measured(text, 'contract', ['telia'])).toMatchObject({ between: 2, recalled: 1 });
  });

  it('is that none of them is said to act', () => {
    const text = '텔리아에 이어 노키아와 시스코가 계약을 맺었다.';
    expect(measured(text, '계약', ['telia', 'nokia'])).toMatchObject({ subjects: 0, subjectless: 1 });
    expect(measured(text, '계약', ['nokia', 'cisco'])).toMatchObject({ subjects: 1, subjectless: 0 });
    expect(measured('A report on Telia cites a contract of Nokia.', 'contract', ['telia', 'nokia'])).toMatchObject({
      aside: 2,
      subjects: 0,
    });
  });

  it('is far where it does not name them', () => {
    expect(measured('The contract was signed in May.', 'contract', ['telia', 'nokia'])).toMatchObject({
      named: 0,
      near: 400,
      far: 0,
    });
  });
});
