import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/answers/question/understand.ts';

const asked = (text: string) => {
  const { shape, answerType, concepts, language } = understand(text, { today: '2026-01-05' });
  return { shape, answerType, language, concepts: concepts.map((one) => `${one.kind} ${one.text}`) };
};

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

describe('what is begged politely in Korean', () => {
  it.each(korean.flatMap((plain) => koreanFrames.map((frame) => [frame.replace('X', plain), plain])))(
    'is asked plainly: %s',
    (polite, plain) => {
      expect(asked(polite)).toEqual(asked(`${plain}?`));
    },
  );

  it.each([
    ['노키아 협력사를 모두 알려주시기 바랍니다.', '노키아 협력사를 모두 알려줘'],
    ['노키아와 오렌지 계약 금액을 비교해 주시겠어요?', '노키아와 오렌지 계약 금액을 비교해줘'],
  ])('says what is to be done: %s', (polite, plain) => {
    expect(asked(polite)).toEqual(asked(plain));
  });

  it('is in the language it was begged in, whatever is left of it', () => {
    expect(asked('KT 알려주세요').language).toBe('ko');
  });
});
