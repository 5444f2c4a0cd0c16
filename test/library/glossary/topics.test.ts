import { describe, expect, it } from 'vitest';
import { allTopics, findTopics, topicName } from '../../../src/library/glossary/topics.ts';

const topics = (text: string) => findTopics(text).map((t) => t.topicId);

describe('topics', () => {
  it('number at least forty, each with a name in both languages', () => {
    expect(allTopics().length).toBeGreaterThanOrEqual(40);
    for (const topic of allTopics()) expect(topic.name.length * topic.nameKo.length).toBeGreaterThan(0);
    expect(topicName('cloud', 'ko')).toBe('클라우드');
    expect(topicName('nothing', 'ko')).toBe('nothing');
  });

  it('are found under their spellings in both languages, the longest first', () => {
    expect(topics('They test 5G standalone and network slicing in the cloud.')).toEqual([
      '5g-sa',
      'network-slicing',
      'cloud',
    ]);
    expect(topics('5G 단독모드와 AI 데이터센터, 거대언어모델을 논의했다')).toEqual(['5g-sa', 'ai-data-centre', 'llm']);
    expect(topics('스마트팩토리·자율주행 위성통신망')).toEqual(['smart-factory', 'autonomous-driving', 'satellite']);
  });

  it('are not found inside other words or from small letters of an abbreviation', () => {
    expect(topics('pass the orange bar; mr Smith paid')).toEqual([]);
    expect(topics('They said edges of chipped cups')).toEqual([]);
  });

  it('carry the offsets of the text', () => {
    const text = 'KT는 “엣지 컴퓨팅”을';
    const [found] = findTopics(text);
    expect(text.slice(found!.start, found!.end)).toBe('엣지 컴퓨팅');
  });
});
