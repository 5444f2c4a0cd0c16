/**
 * Korean verbs of dealing by the particle of whoever it is done with: from whom it is taken, whose goods are used, who is
 * chosen. A verb counts only where somebody named stands so. Source: valency of the verbs; endings as the press uses them.
 */
import type { StageKind } from '../../domain/partnership.ts';
import type { FrameName, StageRow } from './stage-row.ts';

interface KoreanFrame {
  readonly kind: StageKind;
  /** Stems with the endings that say it is done or settled. */
  readonly verbs: string;
  /** What stands between the name and the verb. */
  readonly way: string;
}

/** "한다", "했", "하기로", "하고 있", "한다고". */
const done = '(?=한다|했|하기로|하고 있|키로|하며|하게 됐)';
/** What is dealt with: "중계기 300대", "자사 코어망". */
const goods = '(?:[^.,"“”]{1,40}?)';
const thing = '[가-힣A-Za-z0-9·&㎓㎒-]{1,10}';
const quoteEnd = '["”’\']?';
const description = '(?: ?(?:그룹|측))?(?:\\([^)]{1,20}\\))?';
const role = '(?:[가-힣A-Za-z0-9]{1,8} ){0,3}[가-힣]{0,6}(?:사|자|업체|기업|기관|파트너|회사|곳|은행)로';

/** Seen first: without an object all ways to part the words before it are tried. */
const withObject = '(?=.*[을를] )';

export const koreanFrames: Readonly<Partial<Record<FrameName, KoreanFrame>>> = {
  takes: {
    kind: 'contract',
    verbs: `들여(?=온다|왔|오기로)|들인다|들였다|들이기로|빌려 ?쓴다|빌려 ?쓰기로|빌린다|빌렸|빌리기로|임차${done}|구매${done}|구입${done}|조달${done}|수입${done}|(?:공급|납품|제공|분양)(?=받는다|받았|받기로)|샀다|산다|사기로|사다 ?쓴다`,
    way: `${quoteEnd}${description}(?:에서|로부터|으로부터|에게서|한테서|에) (?:${goods} )?`,
  },
  gives: {
    kind: 'contract',
    verbs: `대기로|댄다|댔다|대 준다|건넨다|건넸|건네기로|내준다|내줬|내주기로|빌려(?=준다|줬|주기로)|임대${done}|위탁${done}|맡긴다(?=고)|맡기기로|납품${done}|보급${done}|설치해 준다|깔아 준다`,
    way: `${quoteEnd}${description}(?:에|에게|에다|측에) (?:${goods} )?`,
  },
  picks: {
    kind: 'contract',
    verbs: `낙점(?=했|됐|하고)|뽑(?=았|혔|기로)|선정(?=했|됐|돼|하고)|골랐|고르기로|지정(?=했|됐)|채택(?=했|됐)|택했|지목했|선택했`,
    way: `${quoteEnd}${description}(?:[을를이가] (?:${role} )?(?:최종 |새로 |단독 |처음 )?)`,
  },
  uses: {
    kind: 'contract',
    verbs: `쓴다(?!면|는)|쓰기로|썼다|이용하기로|들인다|들였다|들이기로|도입(?=한다|하기로|했다)|얹는다|얹기로`,
    way: `${withObject}(?:의|사의)? ?(?:${thing} ?){0,6}[을를] (?:[가-힣A-Za-z0-9]{1,8} ){0,4}`,
  },
  moves: {
    kind: 'contract',
    verbs: `옮긴다|옮겼|옮기기로|갈아탄다|갈아탔|갈아타기로|바꾼다|바꿨|바꾸기로|교체${done}|전환${done}`,
    way: `(?:의|사의)? ?(?:${thing} ?){0,3}(?:으로|로) (?:[가-힣A-Za-z0-9]{1,8} ){0,2}`,
  },
  resells: {
    kind: 'agreement',
    verbs: `되판다|되팔|재판매${done}|유통${done}|독점 ?판매${done}|총판을? ?맡`,
    way: `${withObject}(?:의)? ?(?:${thing} ?){0,6}[을를] (?:[가-힣A-Za-z0-9]{1,8} ){0,4}`,
  },
  'done by': {
    kind: 'contract',
    verbs:
      '깔린다|깔렸다|실린다|실렸다|탑재(?=된다|됐다)|(?<!에 )들어간다|(?<!에 )들어갔다|쓰인다|쓰이게|적용(?=된다|됐다)|투입(?=된다|됐다)|설치(?=된다|됐다)|공급(?=된다|됐다)',
    way: `(?:의|사의)? ?(?:${thing} ?){1,5}[이가] (?:[가-힣A-Za-z0-9]{1,8} ){0,4}`,
  },
  equips: {
    kind: 'contract',
    verbs: `짠다|구축${done}|운영${done}|관리${done}|개선${done}|현대화${done}|재구축${done}|교체${done}|관제${done}|유지보수${done}|걷어내고|고도화${done}|증설${done}|정비${done}`,
    way: `${withObject}의 (?:${thing} ?){1,5}[을를] (?:[가-힣A-Za-z0-9]{1,8} ){0,4}`,
  },
  trades: {
    kind: 'agreement',
    verbs:
      '맞바꾸기로|맞바꾼다|맞바꿨|교환하기로|나눠 ?쓴다|나눠 ?쓰기로|함께 ?쓴다|함께 ?쓰기로|같이 ?쓴다|같이 ?쓰기로|공동 ?사용|공유하기로|번갈아 쓴다|합치기로|잇기로|연동하기로|묶어 판다',
    way: '',
  },
};

export const koreanFramedStages: readonly StageRow[] = (Object.keys(koreanFrames) as FrameName[]).map((frame) => {
  const { kind, verbs } = koreanFrames[frame]!;
  return { kind, form: 'deed', weak: true, frame, pattern: `(?:${verbs})` };
});
