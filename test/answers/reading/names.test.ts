import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/answers/question/understand.ts';
import { bindNames } from '../../../src/answers/reading/bind-names.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import type { Article } from '../../../src/domain/article.ts';

const article = (text: string, language: 'en' | 'ko' = 'en'): Article =>
  ({ id: 'a', text, title: null, language, published: null }) as unknown as Article;

const bound = (question: string, ...articles: readonly Article[]) =>
  bindNames(understand(question, { today: '2026-01-01' }), articles.map(layOut)).concepts.map(
    (c) => `${c.kind}:${c.text}`,
  );

const ferry = article(
  'Harbour operator Tessaly Marine opened a radio network at Porto Velina on Monday. Tessaly pays 4 million euros. ' +
    'The network at Porto Velina carries the software Brinewatch, and Brinewatch runs on ordinary servers.',
);
const korean = article(
  "통신사 가온텔레콤은 12일 스타트업 '물결소프트'와 계약을 맺었다. 새 서비스 '너울링크'는 3월에 연다.",
  'ko',
);

describe('a name of an article', () => {
  it('is known in small letters', () => {
    expect(bound('how much does tessaly marine pay', ferry)).toContain('company:tessaly marine');
    expect(bound('what does brinewatch run on', ferry)).toContain('name:brinewatch');
  });

  it('is known in two words of which one is a company of the table', () => {
    const mine = article('The copper mine of Cerro Honda began in May. At Cerro Honda the trucks drive alone.');
    expect(bound('When did Cerro Honda begin?', mine)).toContain('name:Cerro Honda');
  });

  it('is known with a slip of the pen in one long word, and not in a short one', () => {
    expect(bound('how much does Tesaly Marine pay', ferry)).toContain('company:Tesaly Marine');
    expect(bound('what does Brinewatsh run on', ferry)).toContain('name:Brinewatsh');
    const short = article('The Arno of Genoa bought a crane. Arno sells nothing.');
    expect(bound("what did Arna's crane cost", short)).not.toContainEqual(expect.stringMatching(/^company:/));
  });

  it('is known with its particle, and by its sound in the other script', () => {
    expect(bound('너울링크는 언제 여나', korean)).toContainEqual(expect.stringMatching(/:너울링크$/));
    expect(
      bound('타이달로프의 가격', article('The chip maker Tidalof sells a chip. Tidalof has nine customers.')),
    ).toContain('company:타이달로프');
  });

  it('is known where it is written in two scripts', () => {
    const firm = article('모루AI의 사무실은 조용하다. 모루AI는 올봄 계약을 맺었다. 금액은 작다.', 'ko');
    expect(bound('모루AI 사무실은 어디야', firm)).toContain('name:모루AI');
    expect(bound('where is the office of Moru AI', firm)).toContain('name:Moru AI');
  });

  it('is no word that the article also writes small', () => {
    const play = article('The operator Crest won. A wave has a crest. Crest paid nothing, and the crest fell.');
    expect(bound('who reached the crest of the wave', play)).toContain('word:crest');
  });
});
