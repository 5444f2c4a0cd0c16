import { describe, expect, it } from 'vitest';
import { overviewQuestion } from '../../src/answers/question/overview-question.ts';
import { understand } from '../../src/answers/question/understand.ts';
import { anArticle } from '../doubles/article.ts';
import { tell } from '../doubles/asking.ts';

const pact = anArticle({
  title: 'Nokia and Telia share a laboratory',
  published: '2024-03-04',
  text:
    'Nokia is opening a laboratory in Vaasa. Nokia and Telia will share it for six years. ' +
    'Both will send forty engineers. The harbour office has rented them two floors.',
});
const storm = anArticle({
  title: 'Storm cuts cables in Gotland',
  published: '2025-01-09',
  text:
    'A storm cut two cables off Gotland. Repairs took a week. Waves kept the ship in port. ' +
    'Telia and Nokia both lost traffic, as did Orange.',
});
const korean = anArticle({
  title: '텔리아, 오울루에 교환국 연다',
  published: '2025-06-02',
  language: 'ko',
  text: '텔리아가 오울루에 새 교환국을 연다. 문은 9월에 연다.',
});
const said = async (question: string, articles = [pact, storm, korean]) => {
  const { answer } = await tell(question, ...articles);
  return answer.kind === 'answered' ? answer.claims.map(({ text }) => text) : answer.kind;
};

describe('firms and a word for what is between them', () => {
  it.each([
    'Nokia Telia deal',
    'telia and nokia',
    'partnership between Nokia and Telia',
    'anything on Nokia and Telia?',
  ])('are told what the article on both says first: %s', async (question) => {
    expect(await said(question)).toEqual([
      'Nokia and Telia will share it for six years.',
      'Both will send forty engineers.',
      'The harbour office has rented them two floors.',
    ]);
  });

  it.each(['Orange Telia partnership', '오렌지 텔리아 제휴', 'deal between Orange and Nokia'])(
    'are told nothing out of a sentence that lists them for something else: %s',
    async (question) => {
      expect(await said(question)).toBe('no-evidence');
    },
  );

  it('may come with the field that the deal is in; a field without a deal asks for more', async () => {
    expect(await said('Nokia Telia AI deal')).toContain('Nokia and Telia will share it for six years.');
    const fields = understand('Orange Nokia 5G cloud', { today: '2026-01-05' });
    expect(overviewQuestion(fields)).toBeNull();
  });

  it('are told the sentence that names them where nothing is said to be between them', async () => {
    expect(await said('Orange, Telia')).toEqual(['Telia and Nokia both lost traffic, as did Orange.']);
  });

  it('are told nothing out of a lead that lists them for something else either', async () => {
    const text = 'Orange and Telia lost traffic on Monday. Ice had torn a cable.';
    const outage = anArticle({ title: 'Outage', text });
    expect(await said('Orange Telia partnership', [outage])).toBe('no-evidence');
    expect(await said('Orange and Telia', [outage])).toContain('Orange and Telia lost traffic on Monday.');
  });

  it('are told with the sentence before, where the first only points at it', async () => {
    const text = 'The Tarn ring was founded in Oslo. It has seven members: Nokia, Orange and five harbours.';
    const ring = anArticle({ title: 'Seven join the Tarn ring', text });
    expect(await said('Nokia and Orange', [ring])).toEqual([text]);
  });
});

describe('a firm alone', () => {
  it.each(['everything on Telia', 'news about telia', 'Telia news'])(
    'is told of by the first sentence of each article on it, the newest first: %s',
    async (question) => {
      const [newest, ...others] = await said(question);
      expect(newest).toContain('텔리아가 오울루에 새 교환국을 연다.');
      expect(others).toEqual(['Nokia and Telia will share it for six years.']);
    },
  );

  it.each(['Who runs Telia?', 'Telia partners', 'How many engineers does Telia send?', 'Telia share price'])(
    'is not told of where one thing is asked: %s',
    async (question) => {
      expect(JSON.stringify(await said(question))).not.toContain('교환국');
    },
  );
});
