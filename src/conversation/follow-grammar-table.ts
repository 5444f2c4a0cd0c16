/** The words by which people follow, in both languages. In Korean the word comes after what it is about: "KT 팔로우". */
import type { StageKind } from '../domain/partnership.ts';
import type { CommandWord } from './chat-grammar-table.ts';

export type FollowVerb =
  | 'follow'
  | 'unfollow'
  | 'list'
  | 'mute'
  | 'unmute'
  | 'resume'
  | 'not-relevant'
  | 'undo'
  | 'timing';

interface VerbRow {
  readonly verb: FollowVerb;
  readonly words: readonly CommandWord[];
}

const en = (word: string): CommandWord => ({ word, language: 'en' });
const ko = (word: string): CommandWord => ({ word, language: 'ko' });

/** Longer words first: "팔로우 취소" ends like "취소" and not like "팔로우". */
export const followVerbs: readonly VerbRow[] = [
  { verb: 'list', words: [en('following'), en('my follows'), en('follows'), ko('팔로우 목록'), ko('팔로우 중')] },
  {
    verb: 'unfollow',
    words: [
      en('unfollow'),
      en('stop following'),
      ko('팔로우 취소'),
      ko('팔로우 해제'),
      ko('팔로우 중지'),
      ko('언팔로우'),
    ],
  },
  { verb: 'follow', words: [en('follow'), ko('팔로우하기'), ko('팔로우해줘'), ko('팔로우'), ko('팔로잉')] },
  { verb: 'unmute', words: [en('unmute'), ko('음소거 해제')] },
  { verb: 'mute', words: [en('mute'), ko('음소거')] },
  { verb: 'resume', words: [en('resume'), ko('다시 시작')] },
  { verb: 'not-relevant', words: [en('not relevant'), en('irrelevant'), ko('관련 없음'), ko('관련없음')] },
  { verb: 'undo', words: [en('undo'), ko('되돌리기'), ko('실행 취소')] },
  { verb: 'timing', words: [en('alert settings'), en('alerts'), ko('알림 설정'), ko('알림')] },
];

/** "here", for the place rather than for oneself. */
export const hereWords =
  /(?:^|\s)(?:here|in this channel|for this channel|여기서|여기에서|여기|이 채널에서|이 채널)(?=\s|$)/iu;
export const mentionWords = /(?:^|[\s,])(?:with mentions|and mentions|언급 포함|언급까지)(?=\s|$)/iu;

/** What stands between the subject and the kinds of stage. */
export const kindsIntroduced = /\s*(?::|\s(?:for|only)\s)\s*/iu;

export const kindWords: ReadonlyMap<string, StageKind> = new Map(
  Object.entries({
    talks: 'talks',
    논의: 'talks',
    visit: 'visit',
    visits: 'visit',
    방문: 'visit',
    mou: 'mou',
    mous: 'mou',
    memorandum: 'mou',
    memorandums: 'mou',
    양해각서: 'mou',
    agreement: 'agreement',
    agreements: 'agreement',
    협약: 'agreement',
    contract: 'contract',
    contracts: 'contract',
    계약: 'contract',
    investment: 'investment',
    investments: 'investment',
    투자: 'investment',
    'joint venture': 'joint-venture',
    'joint ventures': 'joint-venture',
    'joint-venture': 'joint-venture',
    jv: 'joint-venture',
    합작: 'joint-venture',
    합작법인: 'joint-venture',
    acquisition: 'acquisition',
    acquisitions: 'acquisition',
    'm&a': 'acquisition',
    인수: 'acquisition',
    launch: 'launch',
    launches: 'launch',
    출시: 'launch',
    ended: 'ended',
    endings: 'ended',
    종료: 'ended',
  } as const),
);

/** Days a mute lasts. */
export const muteDays: ReadonlyMap<string, number> = new Map(
  Object.entries({
    day: 1,
    하루: 1,
    week: 7,
    일주일: 7,
    month: 30,
    한달: 30,
    '한 달': 30,
  } as const),
);

export const paceWords: ReadonlyMap<string, 'at-once' | 'hourly' | 'daily'> = new Map(
  Object.entries({
    'at once': 'at-once',
    'at-once': 'at-once',
    now: 'at-once',
    즉시: 'at-once',
    hourly: 'hourly',
    매시간: 'hourly',
    daily: 'daily',
    매일: 'daily',
  } as const),
);
