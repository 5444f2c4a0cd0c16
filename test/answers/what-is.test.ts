// "What is …?" is told from where an article says of what kind it is, not from any sentence that names it.
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/answers/question/understand.ts';
import { layOut } from '../../src/answers/reading/lay-out.ts';
import { definition, namesSubject, origin } from '../../src/answers/what-is.ts';
import { anArticle } from '../doubles/article.ts';
import { growth, STEEP, steep } from '../growth.ts';

const english = anArticle({
  text: "Brisk Deck will ship in June, said Nokia. Finland's largest ferry operator Tarnlink bought Brisk Deck, a planning tool for ports. Velora is a joint laboratory of Nokia and Ericsson. The trials took place in the Skerry test site.",
});
const korean = anArticle({
  text: '가람데크는 6월에 나온다. 노키아는 최근 핀란드 선박 운영사 타른링크와 만났다. 노키아가 만든 항만 관리 솔루션 ‘가람데크’를 부산항이 쓴다. 윤슬은 두 회사가 세운 공동 연구소다.',
});

const told = (text: string) => {
  const question = understand(text, { today: '2026-01-05' });
  const found = definition(question, [layOut(question.language === 'en' ? english : korean)]);
  return found && [found.facts[0]?.[question.language] ?? null, found.coverage.sentence.text];
};

describe('what something is', () => {
  it.each([
    ['What is Brisk Deck?', 'a planning tool for ports'],
    ["what's velora", 'a joint laboratory of Nokia and Ericsson'],
    ['What does Tarnlink do?', "Finland's largest ferry operator"],
    ['What is Skerry?', 'test site'],
    ['가람데크가 뭐야?', '노키아가 만든 항만 관리 솔루션'],
    ['타른링크는 어떤 회사야?', '핀란드 선박 운영사'],
    ['윤슬은 무엇인가요?', '두 회사가 세운 공동 연구소'],
  ])('is said in the words beside its name: %s', (question, words) => {
    expect(told(question)?.[0]).toBe(words);
  });

  it('needs no article before a name in quotation marks', () => {
    const text = 'Orange was taken by port planning service “Brisk Dock.” The rest it left to others.';
    const question = understand('What is Brisk Dock?', { today: '2026-01-05' });
    expect(definition(question, [layOut(anArticle({ text }))])?.facts[0]?.en).toBe('port planning service');
  });

  it('of another language is left to its quote', () => {
    const question = understand('타른링크는 어떤 회사야?', { today: '2026-01-05' });
    const found = definition(question, [layOut(english)]);
    expect(found?.facts).toEqual([]);
    expect(found?.coverage.sentence.text).toContain('ferry operator Tarnlink');
  });

  it.each([
    'What is the price of Brisk Deck?',
    'What is Nokia planning in June?',
    'What is Halvor?',
    'What is ferry?',
    'What is elora?',
    'Brisk Deck은 언제 나와?',
    '두 회사는 무엇을 세웠나?',
  ])('is not what is asked, or nowhere said: %s', (question) => {
    expect(told(question)).toBeNull();
  });
});

it('is looked for in work that grows with a hostile text, not with its square', async () => {
  const asked = (text: string) => understand(text, { today: '2026-01-05' });
  const question = asked('What is Velora?');
  const hostile = (size: number) => layOut(anArticle({ text: `${'a'.repeat(size)}회사 Velora ${'b'.repeat(size)}` }));
  expect(await growth(hostile, (evidence) => definition(question, [evidence]))).toBeLessThan(STEEP);
  const evidence = [layOut(english)];
  expect(await steep((text) => definition(asked(`What is ${text}?`), evidence), ['a '])).toEqual([]);
});

describe('where something is from', () => {
  it.each([
    ['Which country is Tarnlink from?', 'Finland'],
    ['where is Tarnlink from', 'Finland'],
    ['타른링크는 어느 나라 회사야?', '핀란드'],
  ])('is said by the place beside its name: %s', (text, place) => {
    const question = understand(text, { today: '2026-01-05' });
    const found = origin(question, [layOut(question.language === 'en' ? english : korean)]);
    expect(found?.facts[0]?.[question.language]).toBe(place);
  });

  it('is said in the language of the question with the words of the source', () => {
    const question = understand('타른링크는 어느 나라 기업인가요?', { today: '2026-01-05' });
    expect(origin(question, [layOut(english)])?.facts[0]?.ko).toBe('핀란드 (Finland)');
  });

  it('is not read off what names no place, nor asked by what asks for another', () => {
    expect(origin(understand('where is Velora from', { today: '2026-01-05' }), [layOut(english)])).toBeNull();
    expect(origin(understand('Where did Nokia buy it from?', { today: '2026-01-05' }), [layOut(english)])).toBeNull();
  });
});

it('what does not name the thing asked about says nothing of it', () => {
  const question = understand('What is Brisk Deck?', { today: '2026-01-05' });
  const evidence = layOut(english);
  const { sentences } = evidence;
  const names = namesSubject(question, [evidence]);
  const of = (sentence: (typeof sentences)[number]) => names({ coverage: { sentence } } as Parameters<typeof names>[0]);
  expect(sentences.map(of)).toEqual([true, true, false, false]);
  const plural = namesSubject(understand('Who are Brisk buyers?', { today: '2026-01-05' }), [evidence]);
  expect(plural({ coverage: { sentence: sentences[3] } } as Parameters<typeof names>[0])).toBe(true);
});
