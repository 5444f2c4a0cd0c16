import { describe, expect, it } from 'vitest';
import { withoutFrame } from '../../../src/answers/question/chat-frame.ts';
import { understand } from '../../../src/answers/question/understand.ts';

const asked = (text: string) => understand(text, { today: '2026-01-05' });

describe('what frames a question in a chat', () => {
  it.each([
    ['hey, do you know when tarn opens its lab?', 'when tarn opens its lab?'],
    ['can you tell me how much norlia paid for tarn thx', 'how much norlia paid for tarn'],
    ["hi! i'd like to know who runs halden these days?", 'who runs halden?'],
    ['looking for the price of the tarn stake', 'price of the tarn stake'],
    ['anyone know the halden launch date, please', 'halden launch date'],
    ['quick q: norlia core vendor', 'norlia core vendor'],
    ['who the hell owns tarn', 'who owns tarn'],
    ['is there a date for the tarn closing', 'date for the tarn closing'],
  ])('is left out: “%s”', (text, alone) => {
    expect(withoutFrame(text)).toBe(alone);
  });

  it.each([
    'did norlia show the buyers round',
    'is there a mast in tarn',
    'thanks',
    'does halden know the buyer',
    'and when does it open',
    'does norlia want the masts back',
  ])('is not what asks: “%s”', (text) => {
    expect(withoutFrame(text)).toBe(text);
  });

  it('leaves of the question what it would be alone', () => {
    const framed = asked('do we know where norlia is building the plant?');
    expect({ ...framed, text: '' }).toEqual({ ...asked('where norlia is building the plant?'), text: '' });
  });

  it.each([
    ['norlia bought tarn, right?', 'yes-no'],
    ["tarn is leaving oslo, isn't it?", 'yes-no'],
    ['which mast is the right?', 'single'],
    ['norlia masts on the right', 'single'],
  ])('tells whether something is so: “%s”', (text, shape) => {
    expect(asked(text).shape).toBe(shape);
  });
});

const understoodAs = (text: string) => {
  const { shape, answerType, concepts, language } = understand(text, { today: '2026-01-05' });
  return { shape, answerType, language, concepts: concepts.map((one) => `${one.kind} ${one.text}`) };
};

const questions = [
  'who opened the yard of Nokia in Gdansk',
  'on which day Orange left the ring',
  'how much Telia paid for the mast',
  'where the treaty was signed',
  'why Orange closed its office',
];
const frames = [
  'Could you tell me X?',
  'Can you please let me know X?',
  "I'd like to know X.",
  'Do you happen to know X?',
  'I was wondering if you could tell me X?',
  'Any idea X?',
  'Hi team, could you kindly say X, please?',
  'Is it known X?',
  'X, if you know?',
];
describe('what is begged politely', () => {
  it.each(questions.flatMap((plain) => frames.map((frame) => [frame.replace('X', plain), plain])))(
    'is asked plainly: %s',
    (polite, plain) => {
      expect(understoodAs(polite)).toEqual(understoodAs(`${plain}?`));
    },
  );

  it.each([
    ['Could you list the partners of Nokia?', 'list the partners of Nokia?'],
    ["I'd like to know the price of the Nokia yard.", 'the price of the Nokia yard.'],
  ])('says what is to be done, or what thing is wanted: %s', (polite, plain) => {
    expect(understoodAs(polite)).toEqual(understoodAs(plain));
  });

  it('asks whether it is so', () => {
    const plain = { shape: 'yes-no', concepts: ['company Nokia', 'word buy', 'company Orange'] };
    expect(understoodAs('Could you tell me if Nokia will buy Orange?')).toMatchObject(plain);
    expect(understoodAs("I'd like to know whether Nokia will buy Orange.")).toMatchObject(plain);
  });

  it.each(['Could Nokia sell its yard?', 'Do you sell phones?', 'Can anyone join the ring?'])(
    'is not found in what only begins like it: %s',
    (text) => {
      expect(understoodAs(text).shape).toBe('yes-no');
      expect(understand(text, { today: '2026-01-05' }).text).toBe(text);
    },
  );
});
