import { describe, expect, it } from 'vitest';
import { anArticle } from '../../doubles/article.ts';
import { answered, lead } from '../../doubles/asking.ts';

describe('what a sentence says and takes back', () => {
  it.each([
    [
      'Did Ericsson and Nokia sign a lease for the Oulu plant?',
      'The rent depends on Ericsson and Nokia signing a lease for the Oulu plant, which the two have not done so far.',
    ],
    [
      'Did Nokia open a plant in Chile?',
      'Nokia was to open a plant in Chile last spring, but it never happened, the mayor said.',
    ],
    [
      '노키아와 에릭슨은 오울루 공장 임대 계약을 맺었나?',
      '노키아와 에릭슨은 오울루 공장 임대 계약을 맺기로 했지만 아직 이뤄지지 않았다.',
    ],
  ])('is no yes: %s', async (question, text) => {
    expect(await lead(question, text)).toMatch(/^(?:No|아니요) — /);
  });

  it.each([
    [
      '텔리아는 오울루에서 화웨이 장비를 쓰나?',
      '텔리아는 봄까지 오울루에서 화웨이 장비를 쓰겠다고 했으나, 6월에 방향을 틀어 화웨이 장비를 빼기로 했다.',
    ],
    ['노키아는 오울루 공장을 사나?', '노키아는 오울루 공장을 사려 했으나 값 차이로 철회했다.'],
    [
      '노키아는 오울루 공장 감원 목표를 달성했나?',
      '노키아는 오울루 공장에서 90명 감원을 목표로 했으나 실제로는 30명에 그쳤다.',
    ],
    ['노키아는 점유율 목표를 달성했나?', '노키아는 점유율 목표를 30%로 잡았지만 20%에도 못 미쳤다.'],
  ])('or gives up is a no: %s', async (question, text) => {
    expect(await lead(question, text)).toMatch(/^아니요 — /);
  });

  it.each([
    ['노키아는 텔리아와 장비 계약을 맺었나?', '노키아는 텔리아와 장비 계약을 맺었지만 오울루 공장 매각은 포기했다.'],
    ['노키아는 텔리아와 장비 계약을 맺었나?', '노키아는 텔리아와 장비 계약을 맺었으나 공장 매각을 철회했다.'],
    ['노키아는 오울루 인력을 줄였나?', '노키아는 오울루 인력을 줄였지만 30명에 그쳤다.'],
  ])('is no no where something else is given up, or less was asked: %s', async (question, text) => {
    expect(await lead(question, text)).not.toMatch(/^아니요 — /);
  });

  it('is no no where something else was taken back', async () => {
    const text = 'Nokia signed a lease for the Oulu plant and wanted to buy the land, which it has not done so far.';
    expect(await lead('Did Nokia sign a lease for the Oulu plant?', text)).not.toMatch(/^No — /);
  });

  it('is said where something else was not done', async () => {
    const text = 'Nokia signed a lease for the Oulu plant with Ericsson, which makes radios there.';
    expect(await lead('Did Nokia sign a lease for the Oulu plant with Ericsson?', text)).toMatch(/^Yes — /);
  });
});

describe('what something else depends on', () => {
  it.each([
    'The loan is tied to Ericsson and Nokia signing a lease for the Oulu plant.',
    'The loan hinges on Ericsson and Nokia signing a lease for the Oulu plant.',
  ])('is not said: %s', async (text) => {
    expect(await lead('Did Ericsson and Nokia sign a lease for the Oulu plant?', text)).not.toMatch(/^Yes — /);
  });

  it('is said where the question asks for the condition', async () => {
    const text = 'The lease for the Oulu plant is subject to approval by the city council.';
    expect(await lead('Is the lease for the Oulu plant subject to approval?', text)).toMatch(/^Yes — /);
  });
});

describe('who says so', () => {
  it('begins behind a colon', async () => {
    const text =
      'Note that the rent may change: Mina Lind, the chief executive of Nokia, says the Oulu plant costs 12 million euros a year.';
    const { claims } = await answered('How much does the Oulu plant cost a year?', anArticle({ title: 'News', text }));
    expect(claims[0]!.attributedTo).toBe('Mina Lind, the chief executive of Nokia');
  });
});
