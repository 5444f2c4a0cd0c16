import { describe, expect, it } from 'vitest';
import { trimSentence } from '../../src/answers/trim.ts';
import { anArticle } from '../doubles/article.ts';
import { answered, inWords } from '../doubles/asking.ts';

describe('a list', () => {
  it('is followed into its items where a sentence only announces them', async () => {
    const text =
      'KT proposed three steps for 6G. First, it wants common test beds. Second, it wants shared spectrum. Third, it wants open interfaces. Rain fell.';
    const { claims } = await answered('What three steps did KT propose?', anArticle({ text }));
    expect(claims.map((c) => c.text)).toEqual([
      'KT proposed three steps for 6G.',
      'First, it wants common test beds.',
      'Second, it wants shared spectrum.',
      'Third, it wants open interfaces.',
    ]);
  });

  it('names each thing once, however many articles say it', async () => {
    const one = anArticle({ text: 'Ericsson supplies KT with antennas.' });
    const other = anArticle({ text: 'KT is supplied with antennas by Ericsson.' });
    const { claims } = await answered('Which companies supply KT with antennas?', one, other);
    expect(claims).toHaveLength(1);
  });
});

describe('a place', () => {
  it('is said once, however often its sentence names it', async () => {
    const text = 'At the Oulu fair Nokia opened its yard in Oulu.';
    const { claims } = await answered('Where did Nokia open its yard?', anArticle({ text }));
    expect(claims[0]?.text).toMatch(/^Oulu — /);
  });
});

describe('places', () => {
  it.each([
    [
      '노키아는 어느 나라에서 먼저 파나?',
      '노키아는 한국과 영국, 독일, 싱가포르, 호주에서 먼저 판다.',
      /^한국, 영국, 독일, 싱가포르, 호주 — /,
    ],
    [
      '노키아는 어디에서 시험하나?',
      '노키아는 2분기 대전에서 시험하고, 값이 맞으면 2027년부터 부산으로 넓힌다.',
      /^대전 — /,
    ],
    ['Where will Nokia test?', 'Nokia will test in Oulu, but Telia will follow in Lund.', /^Oulu — /],
  ])('are told that are listed together, and none of another clause: %s', async (question, text, expected) => {
    const { claims } = await answered(question, anArticle({ text }));
    expect(claims[0]?.text).toMatch(expected);
  });
});

describe('a figure', () => {
  it('that both languages write alike is said once', async () => {
    const text = 'Nokia keeps 49% of the Oulu yard.';
    const { claims } = await answered('노키아의 오울루 지분은 몇 %인가?', anArticle({ text }));
    expect(claims[0]?.text).toMatch(/^49% — /);
  });
});

describe('sentences', () => {
  it('that are told with another are not told again', async () => {
    const text =
      'Telia left the talks with Nokia on the Oulu yard. Nokia pulled out of the Oulu yard because the price was high.';
    const { claims } = await answered('Why did Nokia pull out of the Oulu yard?', anArticle({ text }));
    const words = claims.map((c) => c.text).join(' ');
    expect(words.split('because the price was high')).toHaveLength(2);
  });
});

describe('sentences that share one', () => {
  it('are told to where the last of them ends, each once', async () => {
    const text =
      'Nokia spoke about the masts in Oulu. It says the masts in Oulu of Nokia are old. They will be gone by May.';
    const { claims } = await answered('What does Nokia say about the masts in Oulu?', anArticle({ text }));
    expect(claims.map((claim) => claim.text)).toEqual([text]);
  });
});

describe('a statement', () => {
  it('is at most two sentences', async () => {
    const text = Array.from({ length: 6 }, (_, i) => `KT announced the laboratory number ${i + 1}.`).join(' ');
    const { claims } = await answered('What did KT announce?', anArticle({ text }));
    expect(claims.length).toBeLessThanOrEqual(2);
  });

  it('is no heading within a line', async () => {
    const text = 'Band. Telia will lend Nokia a slice of its 700 MHz band for the trial.';
    const { claims } = await answered('What band will Telia lend Nokia?', anArticle({ text }));
    expect(claims[0]?.text).not.toMatch(/^Band\./);
  });

  it('goes on from the question of an interview to its answer', async () => {
    const text = 'What would make Telia stop the trial?\n\nIf by June nobody has bought an hour.';
    const { claims } = await answered('What would make Telia stop the trial?', anArticle({ text }));
    expect(claims[0]?.text).toMatch(/If by June nobody has bought an hour\.$/);
  });

  it('is led by the phrase that stands where the question leaves a place open, and is not where none does', async () => {
    const lead = async (question: string, text: string) =>
      (await answered(question, anArticle({ text }))).claims[0]?.text;
    const cranes = 'The Oulu yard replaced its cranes with robots.';
    const closing = 'The Oulu yard announced that it will close in May.';
    expect(await lead('What did the Oulu yard replace?', cranes)).toBe(`its cranes — ${cranes}`);
    expect(await lead('What did the Oulu yard announce?', closing)).toBe(closing);
  });

  it('that two articles make in the same words is one claim with two sources', async () => {
    const text = 'KT opened a laboratory for open networks.';
    const { claims, citations } = await answered(
      'What did KT open?',
      anArticle({ text, id: 'a_1' }),
      anArticle({ text, id: 'a_2' }),
    );
    expect(claims).toHaveLength(1);
    expect(claims[0]?.citations).toHaveLength(2);
    expect(new Set(citations.map((c) => c.articleId)).size).toBe(2);
  });
});

describe('the words of a claim', () => {
  it('leave out what points at a picture, and marks before a line', () => {
    expect(trimSentence('◆ Park (pictured) opened it.')).toBe('Park opened it.');
    expect(trimSentence('박 대표(사진 왼쪽)가 열었다.')).toBe('박 대표가 열었다.');
    expect(trimSentence('one\n  two')).toBe('one two');
  });

  it.each([
    ['TURKU - Telia opened a yard.', 'Telia opened a yard.'],
    ['LONDON/TURKU, May 3 – “It pays,” Telia said.', '“It pays,” Telia said.'],
    ['TAMBERVIK, Norway, Sept. 24, 2025 /XW/ -- Telia opened a yard.', 'Telia opened a yard.'],
    ['NVIDIA - The maker of chips - opened a yard.', 'NVIDIA - The maker of chips - opened a yard.'],
    ['SKT – Korea’s largest carrier – opened a yard.', 'SKT – Korea’s largest carrier – opened a yard.'],
  ])('leave out where a report was written: %s', (text, said) => {
    expect(trimSentence(text)).toBe(said);
  });

  it('are not told twice, once with the sentence before and once with the one behind', async () => {
    const text = 'Telia agreed with Nokia on the yard. It agreed on the yard with Nokia for ten years. Rain fell.';
    const told = await answered('What did Telia agree with Nokia on the yard?', anArticle({ text }));
    expect(inWords(told).match(/for ten years/g)).toHaveLength(1);
  });

  it('are cut at a word where a sentence is endless, and say so', () => {
    const cut = trimSentence('word '.repeat(200));
    expect(cut.length).toBeLessThanOrEqual(323);
    expect(cut).toMatch(/word …$/);
    expect(trimSentence('가나다라 '.repeat(200)).length).toBeLessThanOrEqual(203);
  });

  it('stay whole in the quote behind them', async () => {
    const text = `KT opened a laboratory (pictured) ${'with many rooms and '.repeat(30)}a door.`;
    const told = await answered('What did KT open?', anArticle({ text }));
    expect(told.citations[0]?.quote).toBe(text);
    expect(inWords(told).length).toBeLessThan(text.length);
  });
});
