/** The words around alerts, and the commands that their buttons say, in both languages. */

interface AlertReplyWords {
  readonly source: string;
  readonly sources: string;
  readonly open: string;
  readonly ask: string;
  readonly mute: string;
  readonly notRelevant: string;
  readonly sayMute: (follow: string) => string;
  readonly sayNotRelevant: (alert: string) => string;
  readonly bundle: (count: number) => string;
}

export const alertReplyWords: Readonly<Record<'en' | 'ko', AlertReplyWords>> = {
  en: {
    source: 'Source',
    sources: 'Sources',
    open: 'Open article',
    ask: 'Ask about this',
    mute: 'Mute for a week',
    notRelevant: 'Not relevant',
    sayMute: (follow) => `mute ${follow} week`,
    sayNotRelevant: (alert) => `not relevant ${alert}`,
    bundle: (count) => (count === 1 ? '1 alert' : `${count} alerts`),
  },
  ko: {
    source: '출처',
    sources: '출처',
    open: '기사 열기',
    ask: '이에 대해 묻기',
    mute: '일주일 음소거',
    notRelevant: '관련 없음',
    sayMute: (follow) => `${follow} 음소거 일주일`,
    sayNotRelevant: (alert) => `${alert} 관련 없음`,
    bundle: (count) => `알림 ${count}건`,
  },
};
