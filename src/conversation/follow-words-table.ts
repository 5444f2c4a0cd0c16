/** What is said about follows, in both languages. */
import type { AlertTiming } from '../domain/follow.ts';

interface FollowWords {
  readonly following: (what: string, no: string) => string;
  readonly already: (what: string, no: string) => string;
  readonly told: { readonly me: string; readonly here: string };
  readonly unseen: (name: string) => string;
  readonly which: (name: string) => string;
  readonly unknown: (name: string) => string;
  readonly asWritten: (name: string) => string;
  readonly topic: string;
  readonly noName: string;
  readonly guests: string;
  readonly notHere: string;
  readonly noWay: string;
  readonly tooMany: (most: number) => string;
  readonly ended: (what: string, no: string) => string;
  readonly none: (no: string) => string;
  readonly noneNamed: (name: string) => string;
  readonly muted: (what: string, no: string, until: string) => string;
  readonly unmuted: (what: string, no: string) => string;
  readonly notRelevant: (no: string, follow: string) => string;
  readonly relevantAgain: (no: string) => string;
  readonly list: {
    readonly me: string;
    readonly here: string;
    readonly nothing: string;
    readonly more: (page: number) => string;
  };
  readonly kinds: (kinds: string) => string;
  readonly mentions: string;
  readonly mutedUntil: (until: string) => string;
  readonly paused: (why: string) => string;
  readonly buttons: Readonly<
    Record<'follow' | 'unfollow' | 'undo' | 'mute' | 'unmute' | 'resume' | 'settings' | 'add' | 'next', string>
  >;
  readonly says: {
    readonly follow: (what: string, here: boolean) => string;
    readonly unfollow: (no: string) => string;
    readonly undo: (no: string) => string;
    readonly mute: (no: string) => string;
    readonly unmute: (no: string) => string;
    readonly resume: (no: string) => string;
    readonly list: (page: number) => string;
  };
  readonly timing: (timing: AlertTiming, time: (minutes: number) => string) => readonly string[];
  readonly timingHeading: { readonly me: string; readonly here: string };
  readonly help: readonly string[];
}

export const followWords: Readonly<Record<'en' | 'ko', FollowWords>> = {
  en: {
    following: (what, no) => `Following ${what} (${no}).`,
    already: (what, no) => `You follow ${what} already (${no}).`,
    told: {
      me: 'You are told in private of each new stage of a partnership.',
      here: 'This channel is told of each new stage of a partnership.',
    },
    unseen: (name) => `The library has not seen ${name} yet; it is matched from now on.`,
    which: (name) => `Several are called “${name}”. Which one?`,
    unknown: (name) => `I do not know “${name}”. Did you mean one of these?`,
    asWritten: (name) => `Follow “${name}” as written`,
    topic: 'topic',
    noName:
      'That is no name I could follow without telling you everything. Name a company, two companies (“SKT × Microsoft”), or a topic (“topic 6G”).',
    guests: 'Guests can ask, but follow nothing; ask a member of the workspace.',
    notHere: 'There is no channel here; write this in the channel it is for.',
    noWay:
      'There is no way to reach you outside this conversation, so I cannot tell you anything later. In Slack or Teams I can.',
    tooMany: (most) => `That would be more than ${most} follows; take some out first (type “following”).`,
    ended: (what, no) => `Stopped following ${what} (${no}).`,
    none: (no) => `There is no ${no} here. Type “following” to see what is followed.`,
    noneNamed: (name) => `You do not follow “${name}” here. Type “following” to see what is followed.`,
    muted: (what, no, until) => `${what} (${no}) is muted until ${until}.`,
    unmuted: (what, no) => `${what} (${no}) is not muted any more.`,
    notRelevant: (no, follow) => `Noted: nothing more about the partnership of ${no} through ${follow}.`,
    relevantAgain: (no) => `Taken back: the partnership of ${no} is told again.`,
    list: {
      me: 'You follow',
      here: 'This channel follows',
      nothing:
        'Nothing is followed yet. Type “follow KT”, “follow SKT × Microsoft”, “follow topic 6G”, or “follow KT here” for a channel.',
      more: (page) => `More: type “following ${page}”.`,
    },
    kinds: (kinds) => `only ${kinds}`,
    mentions: 'with mentions',
    mutedUntil: (until) => `muted until ${until}`,
    paused: (why) => `paused: ${why}`,
    buttons: {
      follow: 'Follow',
      unfollow: 'Unfollow',
      undo: 'Undo',
      mute: 'Mute a week',
      unmute: 'Unmute',
      resume: 'Resume',
      settings: 'When to tell',
      add: 'Follow something',
      next: 'Next',
    },
    says: {
      follow: (what, here) => `follow ${what}${here ? ' here' : ''}`,
      unfollow: (no) => `unfollow ${no}`,
      undo: (no) => `undo ${no}`,
      mute: (no) => `mute ${no} week`,
      unmute: (no) => `unmute ${no}`,
      resume: (no) => `resume ${no}`,
      list: (page) => `following ${page}`,
    },
    timing: ({ pace, daily, quiet, weekends, perDay, zone }, time) => [
      { 'at-once': 'at once', hourly: 'bundled, every hour', daily: `bundled, daily at ${time(daily)}` }[pace],
      quiet === null ? 'no quiet hours' : `quiet from ${time(quiet.from)} to ${time(quiet.until)}`,
      weekends ? 'weekends too' : 'not at weekends',
      `at most ${perDay} messages a day, the rest bundled`,
      `times are of ${zone}`,
    ],
    timingHeading: { me: 'How you are told', here: 'How this channel is told' },
    help: [
      '“follow KT”, “follow SKT × Microsoft”, “follow topic 6G: contracts, MOUs” – be told of new stages; add “here” for a channel',
      '“following” – what is followed, with unfollow beside each',
      '“alerts daily 08:00 quiet 22:00-07:00 weekends off limit 10” – when to be told',
    ],
  },
  ko: {
    following: (what, no) => `${what} 팔로우를 시작했습니다(${no}).`,
    already: (what, no) => `이미 팔로우 중입니다: ${what}(${no}).`,
    told: {
      me: '제휴의 새 단계가 보도되면 개인 메시지로 알려 드립니다.',
      here: '제휴의 새 단계가 보도되면 이 채널에 알려 드립니다.',
    },
    unseen: (name) => `라이브러리에 아직 없는 이름입니다: ${name}. 지금부터 찾아 알려 드립니다.`,
    which: (name) => `“${name}” 이름이 여럿입니다. 어느 것인가요?`,
    unknown: (name) => `모르는 이름입니다: “${name}”. 다음 중 하나인가요?`,
    asWritten: (name) => `“${name}” 그대로 팔로우`,
    topic: '주제',
    noName:
      '그 말로는 모든 소식을 알려 드리게 됩니다. 회사, 두 회사(“SKT × 마이크로소프트”) 또는 주제(“주제 6G”)를 적어 주세요.',
    guests: '게스트는 질문만 할 수 있습니다. 워크스페이스 멤버에게 부탁해 주세요.',
    notHere: '여기는 채널이 아닙니다. 알림을 받을 채널에서 적어 주세요.',
    noWay: '이 대화 밖에서 연락할 방법이 없어 나중에 알려 드릴 수 없습니다. Slack이나 Teams에서는 가능합니다.',
    tooMany: (most) => `팔로우는 ${most}개까지입니다. 먼저 일부를 해제해 주세요(“팔로우 목록”).`,
    ended: (what, no) => `${what} 팔로우를 해제했습니다(${no}).`,
    none: (no) => `여기에 ${no} 항목이 없습니다. “팔로우 목록”으로 확인해 주세요.`,
    noneNamed: (name) => `여기서 팔로우하지 않는 이름입니다: “${name}”. “팔로우 목록”으로 확인해 주세요.`,
    muted: (what, no, until) => `${what}(${no}) 알림을 ${until}까지 끕니다.`,
    unmuted: (what, no) => `${what}(${no}) 알림을 다시 켭니다.`,
    notRelevant: (no, follow) => `${no}의 제휴는 더 알리지 않습니다(${follow}).`,
    relevantAgain: (no) => `되돌렸습니다. ${no}의 제휴를 다시 알립니다.`,
    list: {
      me: '팔로우 중',
      here: '이 채널이 팔로우 중',
      nothing:
        '아직 팔로우가 없습니다. “KT 팔로우”, “SKT × 마이크로소프트 팔로우”, “주제 6G 팔로우”, 채널은 “KT 여기 팔로우”라고 적어 주세요.',
      more: (page) => `더 보기: “팔로우 목록 ${page}”.`,
    },
    kinds: (kinds) => `${kinds}만`,
    mentions: '언급 포함',
    mutedUntil: (until) => `${until}까지 음소거`,
    paused: (why) => `일시 중지: ${why}`,
    buttons: {
      follow: '팔로우',
      unfollow: '팔로우 취소',
      undo: '되돌리기',
      mute: '일주일 음소거',
      unmute: '음소거 해제',
      resume: '다시 시작',
      settings: '알림 시간',
      add: '팔로우 추가',
      next: '다음',
    },
    says: {
      follow: (what, here) => `${what}${here ? ' 여기' : ''} 팔로우`,
      unfollow: (no) => `${no} 팔로우 취소`,
      undo: (no) => `${no} 되돌리기`,
      mute: (no) => `${no} 음소거 일주일`,
      unmute: (no) => `${no} 음소거 해제`,
      resume: (no) => `${no} 다시 시작`,
      list: (page) => `팔로우 목록 ${page}`,
    },
    timing: ({ pace, daily, quiet, weekends, perDay, zone }, time) => [
      { 'at-once': '즉시', hourly: '매시간 모아서', daily: `매일 ${time(daily)}에 모아서` }[pace],
      quiet === null ? '방해금지 시간 없음' : `방해금지 ${time(quiet.from)}–${time(quiet.until)}`,
      weekends ? '주말 포함' : '주말 제외',
      `하루 최대 ${perDay}건, 나머지는 모아서`,
      `시간대 ${zone}`,
    ],
    timingHeading: { me: '나에게 알리는 때', here: '이 채널에 알리는 때' },
    help: [
      '“KT 팔로우”, “SKT × 마이크로소프트 팔로우”, “주제 6G: 계약, 양해각서 팔로우” – 새 단계를 알림으로; 채널은 “여기”를 붙임',
      '“팔로우 목록” – 팔로우 목록과 취소',
      '“알림 매일 08:00 방해금지 22:00-07:00 주말 끔 하루 10” – 알림을 받을 때',
    ],
  },
};
