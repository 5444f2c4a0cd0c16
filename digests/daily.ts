/** The day's headlines: what is new since yesterday, in short. */
import type { DigestDefinition } from './digest.ts';

export const daily: DigestDefinition = {
  name: 'daily',
  every: 'day',
  usual: { day: null, time: '08:30' },
  title: { en: 'Daily headlines', ko: '일간 헤드라인' },
  does: { en: 'headlines since the day before', ko: '전날 이후의 헤드라인' },
  words: ['daily', 'day', 'every day', 'everyday', '일간', '매일', '데일리'],
  // What is learned late is news all the same, as long as it is of these days.
  windowDays: 14,
  sections: ['partnerships', 'stages', 'meetings', 'disputes', 'corrections', 'stories'],
  most: { partnerships: 10, stories: 5 },
  numbers: null,
  pictureFrom: null,
};
