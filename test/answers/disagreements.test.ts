import { describe, expect, it } from 'vitest';
import { anArticle } from '../doubles/article.ts';
import { answered, talk } from '../doubles/asking.ts';

const signed = anArticle({
  publisher: 'First Post',
  published: '2024-02-20',
  text: 'Nokia and Telia signed an agreement on network slicing on 5 February 2024.',
});
const announced = anArticle({
  publisher: 'Second Post',
  published: '2024-02-21',
  text: 'On 19 February 2024 Nokia and Telia announced that they had signed an agreement on network slicing.',
});
const users = (publisher: string, count: string) =>
  anArticle({ publisher, published: '2024-02-20', text: `Telia has ${count} 5G subscribers in Sweden.` });

describe('two sources', () => {
  it('that give different days are both shown, with their own citations', async () => {
    const other = anArticle({
      publisher: 'Third Post',
      published: '2024-02-22',
      text: signed.text.replace('5 Feb', '6 Feb'),
    });
    const { disagreements, citations } = await answered('When did Nokia and Telia sign the agreement?', signed, other);
    expect(disagreements).toHaveLength(1);
    const said = disagreements[0]!.values.map(({ value, citations: [n] }) => [
      value,
      citations.find((c) => c.n === n)?.publisher,
    ]);
    expect(said.sort()).toEqual([
      ['5 February 2024', 'First Post'],
      ['6 February 2024', 'Third Post'],
    ]);
    expect(disagreements[0]!.note).toBeNull();
  });

  it('of which one dates the signing and one the announcement are told apart, with a note', async () => {
    const { claims, disagreements } = await answered('When did Nokia and Telia sign the agreement?', signed, announced);
    expect(claims[0]?.text).toMatch(/^5 February 2024/);
    expect(disagreements[0]).toMatchObject({
      values: [{ value: '5 February 2024' }, { value: 'announced 19 February 2024' }],
      note: 'may be different events',
    });
  });

  it('are told apart in Korean too', async () => {
    const { disagreements } = await answered('노키아와 텔리아는 언제 협약을 체결했나?', signed, announced);
    expect(disagreements[0]).toMatchObject({
      values: [{ value: '2024년 2월 5일' }, { value: '2024년 2월 19일 발표' }],
      note: '서로 다른 사건일 수 있음',
    });
  });

  it('that round one sum differently do not differ, whatever other sum stands beside it', async () => {
    const sold = (publisher: string, sum: string, more = '') =>
      anArticle({
        publisher,
        published: '2024-02-20',
        text: `Telia buys the masts of Nokia for ${sum} dollars.${more}`,
      });
    const outlook = ' Telia says the outlay fits its guidance of 22.3 billion dollars.';
    const { disagreements } = await answered(
      'How much does Telia pay Nokia for the masts?',
      sold('A', '23 billion'),
      sold('B', '22.65 billion', outlook),
    );
    expect(disagreements).toEqual([]);
  });

  it('that give sums of as many digits differ, however little', async () => {
    const sold = (publisher: string, sum: string) =>
      anArticle({ publisher, published: '2024-02-20', text: `Telia buys the masts of Nokia for ${sum} dollars.` });
    const { disagreements } = await answered(
      'How much does Telia pay Nokia for the masts?',
      sold('A', '64.4 billion'),
      sold('B', '64.5 billion'),
    );
    expect(disagreements[0]?.values.map(({ value }) => value).sort()).toEqual([
      '64.4 billion dollars',
      '64.5 billion dollars',
    ]);
  });

  it('that give different figures are both shown', async () => {
    const { disagreements } = await answered(
      'How many 5G subscribers does Telia have?',
      users('A', '2 million'),
      users('B', '3 million'),
    );
    expect(disagreements[0]?.values.map((v) => v.value).sort()).toEqual([
      '2 million 5G subscribers',
      '3 million 5G subscribers',
    ]);
  });

  it('are both shown where one of them says less of what was asked', async () => {
    const one = anArticle({
      publisher: 'A',
      published: '2024-02-20',
      title: 'Telia picks Samsung for its radio network in Estonia',
      text: 'Telia has picked Samsung for its radio network in Estonia. Samsung will equip 1,150 sites of Telia.',
    });
    const other = anArticle({
      publisher: 'B',
      published: '2024-02-20',
      title: 'Samsung wins the radio network of Telia in Estonia',
      text: 'Samsung has won the radio network of Telia in Estonia. The order of Telia covers 1,300 sites in Estonia.',
    });
    const told = await answered('How many masts will Samsung equip for Telia in Estonia?', one, other);
    expect(told.disagreements[0]?.values.map(({ value }) => value).sort()).toEqual(['1,150 sites', '1,300 sites']);
  });

  it('do not differ where one figure is many times the other: it is of something else', async () => {
    const told = await answered(
      'How many 5G subscribers does Telia have?',
      users('A', '2 million'),
      users('B', '9 million'),
    );
    expect(told.disagreements).toEqual([]);
  });

  it('do not differ where one has two days of which the other has one', async () => {
    const both = anArticle({ ...signed, text: signed.text.replace('2024.', '2024, they said on 8 February 2024.') });
    const told = anArticle({
      publisher: 'Second Post',
      published: '2024-02-21',
      text: 'Nokia and Telia signed an agreement on network slicing on 8 February 2024.',
    });
    const { disagreements } = await answered('When did Nokia and Telia sign the agreement?', both, told);
    expect(disagreements).toEqual([]);
  });

  it('that say the same are no disagreement but two sources of one claim', async () => {
    const told = await answered(
      'How many 5G subscribers does Telia have?',
      users('A', '2 million'),
      anArticle({ ...users('B', '2 million'), id: 'a_b', published: null }),
    );
    expect(told.disagreements).toEqual([]);
    expect(told.claims[0]?.citations).toHaveLength(2);
  });

  it('do not contradict each other when one only says it less exactly', async () => {
    const vague = anArticle({
      publisher: 'V',
      published: '2024-03-01',
      text: signed.text.replace('on 5 February', 'in February'),
    });
    const { disagreements } = await answered('When did Nokia and Telia sign the agreement?', signed, vague);
    expect(disagreements).toEqual([]);
  });
});

describe('an announcement alone', () => {
  it('is given as one where the signing was asked for', async () => {
    const { claims } = await answered('When did Nokia and Telia sign the agreement?', announced);
    expect(claims[0]?.text).toMatch(/^announced 19 February 2024 — /);
  });

  it('of a signing is no day of the signing', async () => {
    const article = anArticle({
      published: '2024-02-21',
      text: 'Nokia and Telia announced the signing of an agreement on network slicing on 19 February 2024.',
    });
    const { claims } = await answered('When did Nokia and Telia sign the agreement?', article);
    expect(claims[0]?.text).toMatch(/^announced 19 February 2024 — /);
  });
});

describe('a second report of the story', () => {
  const first = anArticle({
    publisher: 'A',
    published: '2024-02-20',
    title: 'Telia hires Nokia for its network in Vilnius',
    text: 'Telia has hired Nokia for its network in Vilnius. The contract is worth 40 million euros.',
  });
  const told = async (text: string) => {
    const second = anArticle({ publisher: 'B', published: '2024-02-21', storyId: first.storyId, text });
    const turns = await talk(
      ['Which company did Telia hire for its network in Vilnius?', 'What is the contract worth?'],
      first,
      second,
    );
    const last = turns[1]!;
    return last.kind === 'answered' ? last.disagreements.map(({ values }) => values.map(({ value }) => value)) : null;
  };
  const report = 'Nokia has won a contract of Telia in Vilnius. The price over three years is 46 million euros.';

  it('is shown where its figure is another, also in a thread that stays with the first one', async () => {
    expect(await told(report)).toEqual([['40 million euros', '46 million euros']]);
  });

  it('tells no other figure where it is far off, or where it has the first one too', async () => {
    expect(await told(report.replace('46', '460'))).toEqual([]);
    expect(await told(`${report} Before, 40 million euros had been spoken of.`)).toEqual([]);
  });
});
