import { describe, expect, it } from 'vitest';
import { anArticle } from '../../doubles/article.ts';
import { tell } from '../../doubles/asking.ts';

const text =
  'Telia sent a delegation to Orange in Paris. Chairman Per Lund and chief technologist Ann Berg came. ' +
  'Before Telia, Nokia and BT came to Orange as well.';
const said = async (question: string) => {
  const { answer } = await tell(question, anArticle({ text }));
  return answer.kind === 'answered' ? answer.claims.map((claim) => claim.text.split(' — ')[0]).join('; ') : answer.kind;
};

describe('who of a firm', () => {
  it.each(['Who from Telia came to Orange?', 'who at telia went to see orange'])(
    'is a person, never another firm that did the same: %s',
    async (question) => {
      expect(await said(question)).not.toMatch(/Nokia|BT/);
    },
  );

  it('may be a firm where only its doer is asked for', async () => {
    expect(await said('Who came to Orange before Telia?')).toMatch(/Nokia/);
  });
});
