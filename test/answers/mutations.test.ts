import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/answers/claims/check-claims.ts';
import { type GivenPassage, givePassage } from '../../src/answers/claims/passages.ts';
import type { ArticleEvidence, Sentence } from '../../src/answers/reading/evidence.ts';
import { layOut } from '../../src/answers/reading/lay-out.ts';
import { displayName } from '../../src/library/companies/companies.ts';
import { sampleArticles } from '../../src/library/sample-library.ts';
import { findNumbers } from '../../src/text/numbers.ts';
import { anArticle } from '../doubles/article.ts';

interface True {
  readonly evidence: ArticleEvidence;
  readonly passage: GivenPassage;
  readonly sentence: Sentence;
}

/** Every sentence of the sample library, which is true of itself. */
const sentences: readonly True[] = sampleArticles.flatMap(({ externalId, title, text, language, publishedAt }) => {
  const evidence = layOut(
    anArticle({ id: externalId, title, text, language: language as 'en' | 'ko', published: publishedAt }),
  );
  const passage = givePassage(1, evidence, { start: 0, end: text.length });
  return evidence.sentences
    .filter((s) => s.text.length > 20 && s.text.length < 400 && (s.language === 'en' || s.language === 'ko'))
    .map((sentence) => ({ evidence, passage, sentence }));
});

function holds({ passage, sentence }: True, claim: string): boolean {
  const language = sentence.language as 'en' | 'ko';
  return (
    checkClaim({ text: claim, quotes: [{ passage: 1, quote: sentence.text }] }, [passage], { language, concepts: [] })
      .faults.length === 0
  );
}

type Mutation = (of: True) => string | null;

/** Each turns a true sentence into one that its source does not say; null where there is nothing to turn. */
const mutations: Readonly<Record<string, Mutation>> = {
  'another figure': ({ sentence: { text } }) => {
    const number = findNumbers(text)[0];
    const digits = number && /\d[\d,.]*/.exec(text.slice(number.start, number.end));
    if (!number || !digits) return null;
    const at = number.start + digits.index;
    return `${text.slice(0, at)}${Number(digits[0].replaceAll(',', '')) * 3 + 1}${text.slice(at + digits[0].length)}`;
  },
  'another year': ({ sentence: { text } }) => {
    const year = /\b(?:20[012]\d)(?=\b|년)/.exec(text)?.[0];
    return year ? text.replace(year, String(Number(year) - 7)) : null;
  },
  'another month': ({ sentence: { text } }) => {
    if (/(?<!\d)1?\d월/.test(text)) return text.replace(/(?<!\d)(1?\d)월/, (_, m) => `${(Number(m) % 12) + 1}월`);
    const names = 'January February March April May June July August September October November December'.split(' ');
    const found = names.find((name) => new RegExp(`\\b${name}\\b`).test(text) && name !== 'May');
    return found ? text.replace(found, names[(names.indexOf(found) + 5) % 12]!) : null;
  },
  'another company': ({ sentence, evidence }) => {
    const here = new Set(sentence.mentions.map(({ companyId }) => companyId));
    const strangers = ['orange', 'ericsson', 'verizon', 'kakao'].filter(
      (id) => !here.has(id) && !evidence.whole.companies.has(id),
    );
    const mention = sentence.mentions.find(({ viaProduct }) => !viaProduct);
    if (!mention || strangers.length === 0) return null;
    const at = mention.start - sentence.start;
    return `${sentence.text.slice(0, at)}${displayName(strangers[0]!, sentence.language as 'en' | 'ko')}${sentence.text.slice(at + mention.end - mention.start)}`;
  },
  'a contract out of a memorandum': ({ sentence: { text } }) => {
    if (/contract|계약/i.test(text)) return null;
    const turned = text.replace(/\bmemorand(?:um|a) of understanding\b|\bmemorandum\b|\bMOUs?\b|양해각서/gi, (word) =>
      /[가-힣]/.test(word) ? '본계약' : 'contract',
    );
    return turned === text ? null : turned;
  },
  'a lost or added not': ({ sentence: { text } }) => {
    if (/ (?:is|are|was|were|has|have|will|did) not /.test(text)) return text.replace(/ not /, ' ');
    const turned = text.replace(/ (is|are|was|were|has|have|will) /, ' $1 not ');
    return turned === text ? null : turned;
  },
  'another currency': ({ sentence: { text } }) => {
    const turned = text.replace(/\$(?=\d)|달러/, (sign) => (sign === '$' ? '€' : '유로'));
    return turned === text ? null : turned;
  },
};

/** Least share of false sentences that are seen; most share of true ones that are lost. */
const SEEN = 0.97;
const LOST = 0.12;

describe(`${sentences.length} sentences that are true of themselves`, () => {
  it('are believed, nearly all', () => {
    const lost = sentences.filter((one) => !holds(one, one.sentence.text));
    expect(lost.length / sentences.length, lost.map(({ sentence }) => sentence.text).join('\n')).toBeLessThan(LOST);
  });

  it.each(Object.entries(mutations))('are not believed with %s', (_name, mutate) => {
    const turned = sentences.flatMap((one) => {
      const claim = mutate(one);
      return claim === null ? [] : [{ one, claim }];
    });
    const missed = turned.filter(({ one, claim }) => holds(one, claim));
    expect(turned.length).toBeGreaterThan(3);
    expect(1 - missed.length / turned.length, missed.map(({ claim }) => claim).join('\n')).toBeGreaterThanOrEqual(SEEN);
  });
});
