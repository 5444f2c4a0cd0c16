/** The month in the ledger: every partnership and stage, and the numbers against the quarter before. */
import type { DigestDefinition } from './digest.ts';

export const monthly: DigestDefinition = {
  name: 'monthly',
  every: 'month',
  usual: { day: 1, time: '09:00' },
  title: { en: 'Monthly ledger', ko: '월간 제휴 원장' },
  does: { en: 'the month in the ledger, with its numbers', ko: '한 달의 원장과 수치' },
  words: ['monthly', 'month', 'every month', '월간', '매월', '매달', '먼슬리'],
  // A month and the fortnight that every digest looks back: shorter, it would leave out the month's beginning.
  windowDays: 45,
  sections: ['partnerships', 'stages', 'meetings', 'disputes', 'corrections', 'followed', 'numbers', 'silent'],
  most: { partnerships: 40, stories: 0 },
  numbers: { days: 30, before: 3 },
  pictureFrom: 3,
};
