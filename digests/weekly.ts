/** The week's partnerships: the digest most channels want. */
import type { DigestDefinition } from './digest.ts';

export const weekly: DigestDefinition = {
  name: 'weekly',
  every: 'week',
  usual: { day: 1, time: '09:00' },
  title: { en: 'Weekly partnerships', ko: '주간 제휴 동향' },
  does: { en: 'new partnerships and stages of the week', ko: '한 주의 새 제휴와 진행 단계' },
  words: ['weekly', 'week', 'every week', '주간', '매주', '위클리'],
  windowDays: 14,
  sections: [
    'partnerships',
    'stages',
    'meetings',
    'disputes',
    'corrections',
    'stories',
    'followed',
    'numbers',
    'silent',
  ],
  most: { partnerships: 20, stories: 8 },
  numbers: { days: 7, before: 4 },
  pictureFrom: 3,
};
