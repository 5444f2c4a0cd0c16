/** The fixed words of alerts in both languages. What is only planned or rumoured is never said as done. */
import type { StageModality } from '../domain/stage-reading.ts';

type Open = Exclude<StageModality, 'happened' | 'past'>;

export interface AlertWords {
  readonly open: Readonly<Record<Open, (names: string, kind: string) => string>>;
  readonly mention: (title: string) => string;
  readonly untitled: string;
  readonly why: {
    readonly party: (name: string, follow: string) => string;
    readonly pair: (names: string, follow: string) => string;
    readonly topic: (topic: string, follow: string) => string;
    readonly mention: (name: string, follow: string) => string;
  };
  readonly further: (now: string, before: string) => string;
  readonly laterOf: (before: string) => string;
  readonly asked: (names: readonly string[]) => string;
  readonly corrected: (before: string, now: string) => string;
  readonly changed: Readonly<Record<'parties' | 'day' | 'value', (before: string, now: string) => string>>;
  readonly gone: (before: string) => string;
  readonly goneDetail: string;
  readonly notStated: string;
}

export const alertWords: Readonly<Record<'en' | 'ko', AlertWords>> = {
  en: {
    open: {
      planned: (names, kind) => `${names} – ${kind} planned, not done yet`,
      rumoured: (names, kind) => `${names} – ${kind} rumoured, not confirmed`,
      denied: (names, kind) => `${names} – ${kind} denied`,
    },
    mention: (title) => `Mentioned: ${title}`,
    untitled: 'an article without a title',
    why: {
      party: (name, follow) => `You follow ${name} (${follow}), which is a party.`,
      pair: (names, follow) => `You follow ${names} together (${follow}); both are parties.`,
      topic: (topic, follow) => `You follow the topic ${topic} (${follow}).`,
      mention: (name, follow) => `You follow ${name} (${follow}) with mentions: it is named, not a party.`,
    },
    further: (now, before) => `New: now ${now}; you were told of ${before} before.`,
    laterOf: (before) => `New: a further stage; you were told of ${before} before.`,
    asked: (names) =>
      names.length > 1 ? `What is the latest between ${names.join(' and ')}?` : `What is new about ${names[0] ?? ''}?`,
    corrected: (before, now) => `Correction: told as ${before}, it now reads ${now}.`,
    changed: {
      parties: (before, now) => `Correction of the parties: told as ${before}, now ${now}.`,
      day: (before, now) => `Correction of the date: told as ${before}, now ${now}.`,
      value: (before, now) => `Correction of the value: told as ${before}, now ${now}.`,
    },
    gone: (before) => `Correction: ${before}, as told here, is not in the ledger any more.`,
    goneDetail: 'The article it rested on was changed or removed, or somebody rejected the record.',
    notStated: 'not stated',
  },
  ko: {
    open: {
      planned: (names, kind) => `${names} – ${kind} 예정(아직 이루어지지 않음)`,
      rumoured: (names, kind) => `${names} – ${kind} 보도(확인되지 않음)`,
      denied: (names, kind) => `${names} – ${kind} 부인`,
    },
    mention: (title) => `언급: ${title}`,
    untitled: '제목 없는 기사',
    why: {
      party: (name, follow) => `${name} 팔로우(${follow}): 당사자입니다.`,
      pair: (names, follow) => `${names} 팔로우(${follow}): 모두 당사자입니다.`,
      topic: (topic, follow) => `주제 ${topic} 팔로우(${follow}).`,
      mention: (name, follow) => `${name} 팔로우(${follow}, 언급 포함): 언급되지만 당사자는 아닙니다.`,
    },
    further: (now, before) => `새 소식: 이제 ${now} 단계입니다. 이전 알림: ${before}.`,
    laterOf: (before) => `새 소식: 다음 단계입니다. 이전 알림: ${before}.`,
    asked: (names) =>
      names.length > 1 ? `${names.join('와 ')} 사이의 최근 소식은?` : `${names[0] ?? ''}의 새 소식은?`,
    corrected: (before, now) => `정정: ${before} → ${now}. 이전 알림과 다르게 읽힙니다.`,
    changed: {
      parties: (before, now) => `당사자 정정: ${before} → ${now}.`,
      day: (before, now) => `날짜 정정: ${before} → ${now}.`,
      value: (before, now) => `금액 정정: ${before} → ${now}.`,
    },
    gone: (before) => `정정: 여기서 알린 단계(${before})는 더 이상 원장에 없습니다.`,
    goneDetail: '근거 기사가 바뀌거나 삭제되었거나, 누군가 기록을 제외했습니다.',
    notStated: '미상',
  },
};
