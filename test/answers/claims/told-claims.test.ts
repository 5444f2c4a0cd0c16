import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/answers/claims/check-claims.ts';
import { givePassage } from '../../../src/answers/claims/passages.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { anArticle } from '../../doubles/article.ts';
import type { ClaimCase, ToldClaim } from '../../fixtures/claims/claim-case.ts';
import { claimsLater } from '../../fixtures/claims/later.ts';
import { claimsLaterMore } from '../../fixtures/claims/later-more.ts';
import { claimsLaterToFixWith } from '../../fixtures/claims/later-to-fix-with.ts';
import { claimsLaterToFixWithMore } from '../../fixtures/claims/later-to-fix-with-more.ts';
import { claimsOnceReported } from '../../fixtures/claims/once-reported.ts';
import { claimsSaidOtherwise } from '../../fixtures/claims/said-otherwise.ts';
import { claimsToFixWith } from '../../fixtures/claims/to-fix-with.ts';
import { claimsToReport } from '../../fixtures/claims/to-report.ts';
import { claimsUnseen } from '../../fixtures/claims/unseen.ts';
import { claimsUnseenMore } from '../../fixtures/claims/unseen-more.ts';
import { claimsUnseenToFixWith } from '../../fixtures/claims/unseen-to-fix-with.ts';
import { claimsUnseenToFixWithMore } from '../../fixtures/claims/unseen-to-fix-with-more.ts';

/** Faults of every claim of a half, the true ones and the others. */
function judged(cases: readonly ClaimCase[]) {
  return cases.flatMap(({ published, source, claims }) => {
    const article = anArticle({ text: source.join(' '), published });
    const passage = givePassage(1, layOut(article), { start: 0, end: article.text.length });
    return claims.map(([isSaid, claim, quoted, wrong]: ToldClaim) => {
      const quotes = quoted.map((n) => ({ passage: 1, quote: source[n]! }));
      const language = /[가-힣]/.test(claim) ? 'ko' : 'en';
      const { faults } = checkClaim({ text: claim, quotes }, [passage], { language, concepts: [] });
      return { isSaid, claim, wrong, faults };
    });
  });
}

const halves = [
  ['to fix with', claimsToFixWith],
  ['that once reported', claimsOnceReported],
  ['that reported last', claimsToReport],
] as const;

describe.each(halves)('Of the half %s', (_name, cases) => {
  const all = judged(cases);

  it('no claim is believed that its quotes do not say', () => {
    const passed = all.filter(({ isSaid, faults }) => !isSaid && faults.length === 0);
    expect(passed.map(({ claim, wrong }) => `${wrong}: ${claim}`)).toEqual([]);
  });

  it('nearly all claims are believed that their quotes do say', () => {
    const said = all.filter(({ isSaid }) => isSaid);
    const lost = said.filter(({ faults }) => faults.length > 0);
    expect(lost.length / said.length, lost.map(({ claim, faults }) => `${claim} (${faults})`).join('\n')).toBeLessThan(
      0.1,
    );
  });
});

/**
 * What a run found; a rise fails. Of two written without a look at the rules one half was looked at to mend general
 * causes, the other is only ever counted: 7 of 170 false ones believed, where 23 were by the rules before; 51 of 73 true
 * ones refused, whose quotes are shown instead.
 */
const bounds = [
  [
    'looked at afterwards',
    [...claimsUnseenToFixWith, ...claimsUnseenToFixWithMore, ...claimsLaterToFixWith, ...claimsLaterToFixWithMore],
    { passed: 0, lost: 35 },
  ],
  [
    'never looked at',
    [...claimsUnseen, ...claimsUnseenMore, ...claimsLater, ...claimsLaterMore],
    { passed: 7, lost: 51 },
  ],
  ['of this house, in other words', claimsSaidOtherwise, { passed: 0, lost: 35 }],
] as const;

describe.each(bounds)('Of claims written without a look at the rules, those %s', (_name, cases, most) => {
  const all = judged(cases);

  it('has no more false claims believed, and no more true ones refused, than were counted', () => {
    const passed = all.filter(({ isSaid, faults }) => !isSaid && faults.length === 0);
    const lost = all.filter(({ isSaid, faults }) => isSaid && faults.length > 0);
    expect(passed.length).toBeLessThanOrEqual(most.passed);
    expect(lost.length).toBeLessThanOrEqual(most.lost);
  });
});
