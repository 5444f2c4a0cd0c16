/** Scores an answer as the public sets do: the gold's exact words, their overlap, and whether the answer holds them at all. */
import type { Answer } from '../../src/domain/answer.ts';

export interface Scored {
  readonly refused: boolean;
  readonly exact: boolean;
  readonly overlap: number;
  /** The gold stands in what is claimed. */
  readonly holds: boolean;
}

export function scoreAgainst(answer: Answer, golds: readonly string[]): Scored {
  if (answer.kind !== 'answered') return { refused: true, exact: false, overlap: 0, holds: false };
  const said = spoken(answer.claims[0]?.text ?? '');
  const whole = ` ${plain(answer.claims.map(({ text }) => text).join(' '))} `;
  return {
    refused: false,
    exact: golds.some((gold) => plain(gold) === plain(said)),
    overlap: Math.max(0, ...golds.map((gold) => overlap(plain(said), plain(gold)))),
    holds: golds.some((gold) => plain(gold) !== '' && holds(whole, plain(gold))),
  };
}

/** The fact before the dash; the sentence where there is none. */
function spoken(claim: string): string {
  const dash = claim.indexOf(' — ');
  return dash < 0 ? claim : claim.slice(0, dash);
}

/** As the sets' own scorers do: lower case, no punctuation, no articles. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\b(?:an?|the)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Korean particles stand right behind a word. */
function holds(whole: string, gold: string): boolean {
  return /[가-힣]/.test(gold)
    ? whole.replaceAll(' ', '').includes(gold.replaceAll(' ', ''))
    : whole.includes(` ${gold} `);
}

/** F1 over words; over characters in Korean, as KorQuAD has it. */
function overlap(said: string, gold: string): number {
  const parts = (text: string) =>
    /[가-힣]/.test(gold) ? [...text.replaceAll(' ', '')] : text.split(' ').filter(Boolean);
  const [mine, theirs] = [parts(said), parts(gold)];
  const left = new Map<string, number>();
  for (const part of theirs) left.set(part, (left.get(part) ?? 0) + 1);
  let same = 0;
  for (const part of mine) {
    const count = left.get(part) ?? 0;
    if (count === 0) continue;
    same += 1;
    left.set(part, count - 1);
  }
  return same === 0 ? 0 : (2 * same) / (mine.length + theirs.length);
}
