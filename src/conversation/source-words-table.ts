/** What the chat takes and says about sources and single pages, in both languages. */
import type { Source } from '../domain/source.ts';

export type SourceVerb = 'add' | 'remove' | 'list' | 'read';

interface Phrase {
  readonly verb: SourceVerb;
  /** Before what it is about in English, after it in Korean. In small letters. */
  readonly words: readonly string[];
  readonly language: 'en' | 'ko';
}

/** The longer phrase first: "source add" is not "add". */
export const sourcePhrases: readonly Phrase[] = [
  { verb: 'add', language: 'en', words: ['source add', 'sources add', 'add source', 'add feed', 'feed add'] },
  {
    verb: 'remove',
    language: 'en',
    words: ['source remove', 'sources remove', 'remove source', 'source delete', 'feed remove'],
  },
  { verb: 'list', language: 'en', words: ['source list', 'sources list', 'list sources', 'sources', 'feeds'] },
  { verb: 'read', language: 'en', words: ['add', 'read'] },
  { verb: 'add', language: 'ko', words: ['소스 추가', '피드 추가', '출처 추가', '구독 추가'] },
  { verb: 'remove', language: 'ko', words: ['소스 삭제', '피드 삭제', '출처 삭제', '소스 제거'] },
  { verb: 'list', language: 'ko', words: ['소스 목록', '피드 목록', '출처 목록', '소스'] },
  { verb: 'read', language: 'ko', words: ['추가', '읽기', '기사 추가'] },
];

interface SourceWords {
  readonly help: readonly string[];
  readonly stewardsOnly: string;
  readonly none: string;
  readonly heading: (count: number) => string;
  readonly several: string;
  readonly added: (name: string) => string;
  readonly known: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly everywhere: string;
  readonly row: (source: Source) => string;
  readonly fault: (fault: string) => string;
  readonly read: Readonly<Record<'added' | 'updated' | 'duplicate', (title: string) => string>>;
  readonly nothingRead: string;
  readonly more: string;
  readonly buttons: { readonly add: string; readonly remove: string; readonly submit: string; readonly close: string };
  readonly address: string;
  readonly noAddress: string;
}

export const sourceWords: Readonly<Record<'en' | 'ko', SourceWords>> = {
  en: {
    help: [
      'sources – the feeds that are read, and how they do',
      'source add <address> – keep reading a feed (stewards)',
      'add <address> – read one page (stewards)',
    ],
    stewardsOnly: 'Only stewards may add and remove what is read; ask one of them.',
    none: 'No feeds are read yet.',
    heading: (count) => (count === 1 ? 'One feed is read' : `${count} feeds are read`),
    several: 'This page names several feeds. Which one?',
    added: (name) => `${name} is a source now; its news come in by themselves.`,
    known: (name) => `${name} is a source already.`,
    removed: (name) => `${name} is no source any more; its articles stay.`,
    everywhere: 'The library is shared: everybody who asks this bot sees it, in every workspace.',
    row: ({ title, url, weekly, lastSuccess }) =>
      `${title ?? url} – ${weekly === null ? 'not read yet' : `${weekly} a week`}${lastSuccess === null ? '' : `, last read ${lastSuccess.slice(0, 16).replace('T', ' ')} UTC`}`,
    fault: (fault) => `At fault: ${fault}`,
    read: {
      added: (title) => `Added: ${title}`,
      updated: (title) => `A new version: ${title}`,
      duplicate: (title) => `In the library already: ${title}`,
    },
    nothingRead: 'Nothing was read there.',
    more: 'There is more; make it a source to read all of it.',
    buttons: { add: 'Add a source', remove: 'Remove', submit: 'Add', close: 'Cancel' },
    address: 'Address of a feed, or of a page that names one',
    noAddress: 'This is no web address.',
  },
  ko: {
    help: [
      '소스 – 읽고 있는 피드와 상태',
      '<주소> 소스 추가 – 피드를 계속 읽기 (관리자)',
      '<주소> 추가 – 기사 한 편 읽기 (관리자)',
    ],
    stewardsOnly: '읽을거리를 더하거나 빼는 일은 관리자만 할 수 있습니다. 관리자에게 부탁하세요.',
    none: '아직 읽는 피드가 없습니다.',
    heading: (count) => `피드 ${count}개를 읽고 있습니다`,
    several: '이 페이지에는 피드가 여러 개 있습니다. 어느 것을 읽을까요?',
    added: (name) => `${name}: 이제 새 기사를 스스로 읽어 옵니다.`,
    known: (name) => `${name}: 이미 읽고 있습니다.`,
    removed: (name) => `${name}: 더 읽지 않습니다. 읽은 기사는 남습니다.`,
    everywhere: '라이브러리는 함께 씁니다. 이 봇에 묻는 모든 워크스페이스에서 보입니다.',
    row: ({ title, url, weekly, lastSuccess }) =>
      `${title ?? url} – ${weekly === null ? '아직 읽지 않음' : `주 ${weekly}건`}${lastSuccess === null ? '' : `, 마지막으로 읽은 때 ${lastSuccess.slice(0, 16).replace('T', ' ')} UTC`}`,
    fault: (fault) => `문제: ${fault}`,
    read: {
      added: (title) => `더했습니다: ${title}`,
      updated: (title) => `새 판입니다: ${title}`,
      duplicate: (title) => `이미 있습니다: ${title}`,
    },
    nothingRead: '거기서 읽은 것이 없습니다.',
    more: '더 있습니다. 모두 읽으려면 소스로 추가하세요.',
    buttons: { add: '소스 추가', remove: '삭제', submit: '추가', close: '취소' },
    address: '피드 주소, 또는 피드를 알려 주는 페이지 주소',
    noAddress: '웹 주소가 아닙니다.',
  },
};
