import { describe, expect, it } from 'vitest';
import { denies } from '../../src/answers/polarity.ts';
import { turnedDown } from '../../src/answers/turned-down.ts';
import { anArticle } from '../doubles/article.ts';
import { answered } from '../doubles/asking.ts';

describe('a denial', () => {
  it.each([
    'The memorandum is not legally binding.',
    'Telefonica denied that it had signed.',
    'The companies have yet to sign a contract.',
    'It is a non-binding agreement.',
    'Neither side would sign.',
    '법적 구속력이 없다.',
    '계약을 체결하지 않았다.',
    '회사 측은 계약설을 부인했다.',
    '구속력 있는 계약이 아니다.',
    '구속력은 없지만 값은 정했다.',
    '본계약이 아닌 각서다.',
  ])('is heard in “%s”', (text) => {
    expect(denies(text)).toBe(true);
  });

  it.each([
    'The memorandum is legally binding.',
    'Nokia signed a contract.',
    'Another notable northern operator joined.',
    'KT는 노키아와 계약을 체결했다.',
    '법적 구속력이 있다.',
  ])('is not heard in “%s”', (text) => {
    expect(denies(text)).toBe(false);
  });
});

describe('a no without a negation', () => {
  it.each([
    ['Is Tromso part of the order?', 'The order of Brevik covers the south. Tromso is left out of the order.'],
    [
      'Did Brevik join the consortium for the northern cable?',
      'Brevik withdrew from the consortium for the northern cable in May.',
    ],
    ['트롬쇠도 브레빅 공급 지역에 포함되나요?', '브레빅은 남부 지역에 장비를 공급한다. 트롬쇠는 공급 지역에서 빠졌다.'],
  ])('%s', async (question, text) => {
    const { claims } = await answered(question, anArticle({ title: 'Brevik', text }));
    expect(claims[0]!.text).toMatch(/^(?:No|아니요) — /);
  });

  it('is a yes where just that was asked', async () => {
    const article = anArticle({ text: 'Brevik withdrew from the consortium for the northern cable in May.' });
    const { claims } = await answered('Has Brevik withdrawn from the consortium for the northern cable?', article);
    expect(claims[0]!.text).toMatch(/^Yes — /);
  });

  it.each(['Tromso is not excluded.', '트롬쇠는 제외되지 않았다.'])('is none where it is negated: %s', (text) => {
    expect(turnedDown(text)).toEqual([]);
  });

  it('needs not name what was asked of', async () => {
    const text =
      'Brevik and Halden have talked about the Gdansk yard since May, said the mayor. Halden wants to buy it. Nothing is signed.';
    const { claims } = await answered(
      'Has Brevik signed a deal for the Gdansk yard?',
      anArticle({ title: 'The yard of Brevik in Gdansk', text }),
    );
    expect(claims[0]!.text).toMatch(/^No — /);
  });

  it('is heard in hostile text in little time', () => {
    const started = performance.now();
    turnedDown('not a b '.repeat(20_000) + 'excluded '.repeat(2_000));
    turnedDown('제외되'.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});

describe('a denial that is reported', () => {
  it.each([
    [
      'Did Brevik agree to sell the Gdansk yard?',
      'Brevik denied the report that it agreed to sell the Gdansk yard. "No sale of the yard was ever discussed," it told the exchange.',
      /^No — "No sale/,
    ],
    [
      '브레빅이 그단스크 조선소를 판다는 게 사실이야?',
      '브레빅은 그단스크 조선소를 판다는 보도를 부인했다.\n\n브레빅은 "그단스크 조선소를 팔 계획이 없다"고 공시했다.',
      /^아니요 — 브레빅은 "그단스크/,
    ],
  ])('is told in the words it was made in: %s', async (question, text, said) => {
    const { claims } = await answered(question, anArticle({ title: 'Brevik', text }));
    expect(claims[0]!.text).toMatch(said);
  });
});

describe('a question in the text', () => {
  it('is answered by what follows it', async () => {
    const text =
      'Some say that Brevik has already tied itself to Halden, so why scold the others for doing so? It has not. Its board never met.';
    const { claims } = await answered('Has Brevik tied itself to Halden?', anArticle({ title: 'Notes', text }));
    expect(claims[0]!.text).toMatch(/^No — It has not\./);
  });
});
