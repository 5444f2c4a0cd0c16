import { describe, expect, it } from 'vitest';
import { anArticle } from '../doubles/article.ts';
import { inWords, refused, tell } from '../doubles/asking.ts';

const quay = anArticle({
  id: 'a_quay',
  publisher: 'Harbour Wire',
  published: '2024-05-05',
  text: 'Varkenfield put a private 5G network into the Port of Tarn in nine weeks. Rolf Timm led the build of the network. It has 31 radios.',
});
const lake = anArticle({
  id: 'a_lake',
  publisher: '하루통신',
  published: '2024-05-06',
  text: '노키아는 올레순드 호수에 5G 망을 구축했다고 6일 밝혔다. 구축은 마리 올센 부장이 총괄했다. 라디오는 44대다.',
});
const hill = anArticle({
  id: 'a_hill',
  publisher: '하루통신',
  published: '2024-06-11',
  text: '통신사 매리코모바일이 미국 장비업체 매버니에르를 골랐다. 매버니에르는 3년간 5G 기지국 410곳을 짓는다고 11일 밝혔다.',
});

describe('A name that no table has', () => {
  it('leads to the article that has it in the other script, past others that share more words', async () => {
    const { answer } = await tell('바르켄필드에서 타른항 5G 구축 총괄한 사람 누구?', quay, lake);
    expect(inWords(answer)).toContain('Timm');
  });

  it('is what an answer must be about', async () => {
    await refused('노키아가 리스항에 구축한 5G 라디오는 몇 대?', lake);
    await refused('how many radios did Nokia set up in Estonia?', lake, quay);
  });
});

describe('Two firms under one name', () => {
  it('are the two that the articles know', async () => {
    const two = anArticle({
      text: 'Vodafone and Three are to merge. The merger of Vodafone and Three closes in May 2031.',
    });
    expect(inWords((await tell('보다폰·쓰리 합병은 언제 완료되나?', two)).answer)).toContain('2031');
  });
});

describe('A company of the table', () => {
  it('is known where an article spells it otherwise than the table', async () => {
    const { answer } = await tell('how many 5G base stations will Mavenir build?', hill);
    expect(inWords(answer)).toContain('410');
  });

  it('is meant by a question where its Korean name is a common word, and found where it stands in two words', async () => {
    const fruit = anArticle({
      id: 'a_fruit',
      publisher: '하루통신',
      published: '2024-06-12',
      text: '오렌지 동유럽 부문은 오는 9월 5G 서비스를 시작한다고 12일 밝혔다.',
    });
    const shops = anArticle({
      id: 'a_shops',
      publisher: '하루통신',
      published: '2024-06-14',
      text: '에어텔 아프리카는 올해 기지국 340곳을 새로 짓는다고 14일 밝혔다.',
    });
    expect(inWords((await tell('when does Orange launch its 5G service', fruit)).answer)).toContain('September');
    expect(inWords((await tell('how many base stations will Airtel Africa build?', shops)).answer)).toContain('340');
  });
});

describe('A name with accents', () => {
  it('is found by whoever types it without them', async () => {
    const coast = anArticle({
      id: 'a_coast',
      publisher: 'Harbour Wire',
      published: '2024-06-13',
      text: 'Žemėna, a start-up from Kaunas, raised €9 million last week. Its modems sit in 700 buses.',
    });
    expect(inWords((await tell('how much did Zemena raise?', coast)).answer)).toContain('€9 million');
  });
});
