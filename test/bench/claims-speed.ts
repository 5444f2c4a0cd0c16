/** How fast a model's claims are checked: those of the fixtures, and one that cites each sentence of a long article. */
import { checkClaim } from '../../src/answers/claims/check-claims.ts';
import { givePassage } from '../../src/answers/claims/passages.ts';
import { layOut } from '../../src/answers/reading/lay-out.ts';
import { anArticle } from '../doubles/article.ts';
import { claimsOnceReported } from '../fixtures/claims/once-reported.ts';
import { claimsToFixWith } from '../fixtures/claims/to-fix-with.ts';

interface Figure {
  readonly what: string;
  readonly figure: number;
  readonly unit: string;
  readonly floor: string;
  readonly aim: string;
}

/** Characters of what one claim cites, at the worst. */
const LONG = 100_000;

export function claimFigures(): readonly Figure[] {
  const row = (what: string, figure: number, unit: string) => ({ what, figure, unit, floor: '', aim: '' });
  checkedASecond();
  citedIn(LONG / 10);
  return [
    row('claims of a model checked a second', Math.round(checkedASecond()), '/s'),
    row('a claim that cites 50 kB, sentence by sentence', Math.round(citedIn(LONG / 2)), 'ms'),
    row('the same of 100 kB', Math.round(citedIn(LONG)), 'ms'),
  ];
}

function checkedASecond(): number {
  const cases = [...claimsToFixWith, ...claimsOnceReported].map(({ published, source, claims }) => {
    const article = anArticle({ text: source.join(' '), published });
    return { source, claims, passage: givePassage(1, layOut(article), { start: 0, end: article.text.length }) };
  });
  let count = 0;
  const begun = performance.now();
  for (const { source, claims, passage } of cases)
    for (const [, text, quoted] of claims) {
      const quotes = quoted.map((n) => ({ passage: 1, quote: source[n]! }));
      checkClaim({ text, quotes }, [passage], { language: /[가-힣]/.test(text) ? 'ko' : 'en', concepts: [] });
      count++;
    }
  return count / ((performance.now() - begun) / 1000);
}

/** No two sentences are alike, and each has most words of the claim. */
function citedIn(length: number): number {
  const sentences: string[] = [];
  for (let n = 0; sentences.length * 100 < length; n++)
    sentences.push(
      `Halden said in report ${n} that it sold ${n + 2} masts to its rival Tarn, which runs a network in Oslo.`,
    );
  const article = anArticle({ text: sentences.join(' '), published: '2025-01-01' });
  const passage = givePassage(1, layOut(article), { start: 0, end: article.text.length });
  const quotes = sentences.map((quote) => ({ passage: 1, quote }));
  const begun = performance.now();
  checkClaim({ text: 'Tarn sold its network in Oslo to Halden.', quotes }, [passage], { language: 'en', concepts: [] });
  return performance.now() - begun;
}
