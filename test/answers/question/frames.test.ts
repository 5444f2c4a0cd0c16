import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/answers/question/understand.ts';

const asked = (text: string) => {
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
const korean = [
  '두 회사가 계약을 맺은 장소',
  '참가한 기업이 몇 곳인지',
  '오렌지가 언제 착공했는지',
  '노키아 계약 금액',
];
const koreanFrames = [
  'X 알려주시겠습니까?',
  'X 알려주시기 바랍니다.',
  'X 말씀해 주실 수 있나요?',
  '안녕하세요, X 가르쳐 주세요',
  'X 궁금합니다.',
  '혹시 X 알 수 있을까요?',
  'X 확인 부탁드립니다',
];

describe('what is begged politely', () => {
  it.each(questions.flatMap((plain) => frames.map((frame) => [frame.replace('X', plain), plain])))(
    'is asked plainly: %s',
    (polite, plain) => {
      expect(asked(polite)).toEqual(asked(`${plain}?`));
    },
  );

  it.each(korean.flatMap((plain) => koreanFrames.map((frame) => [frame.replace('X', plain), plain])))(
    'is asked plainly: %s',
    (polite, plain) => {
      expect(asked(polite)).toEqual(asked(`${plain}?`));
    },
  );

  it.each([
    ['Could you list the partners of Nokia?', 'list the partners of Nokia?'],
    ["I'd like to know the price of the Nokia yard.", 'the price of the Nokia yard.'],
    ['노키아 협력사를 모두 알려주시기 바랍니다.', '노키아 협력사를 모두 알려줘'],
    ['노키아와 오렌지 계약 금액을 비교해 주시겠어요?', '노키아와 오렌지 계약 금액을 비교해줘'],
  ])('says what is to be done, or what thing is wanted: %s', (polite, plain) => {
    expect(asked(polite)).toEqual(asked(plain));
  });

  it('asks whether it is so', () => {
    const plain = { shape: 'yes-no', concepts: ['company Nokia', 'word buy', 'company Orange'] };
    expect(asked('Could you tell me if Nokia will buy Orange?')).toMatchObject(plain);
    expect(asked("I'd like to know whether Nokia will buy Orange.")).toMatchObject(plain);
  });

  it('is in the language it was begged in, whatever is left of it', () => {
    expect(asked('KT 알려주세요').language).toBe('ko');
  });

  it.each(['Could Nokia sell its yard?', 'Do you sell phones?', 'Can anyone join the ring?'])(
    'is not found in what only begins like it: %s',
    (text) => {
      expect(asked(text).shape).toBe('yes-no');
      expect(understand(text, { today: '2026-01-05' }).text).toBe(text);
    },
  );
});
