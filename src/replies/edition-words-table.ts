/** The words of an edition in both languages. */

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const editionWords = {
  en: {
    to: (title: string, day: string) => `${title}, to ${day}`,
    fresh: (count: number) => plural(count, 'new partnership', 'new partnerships'),
    further: (count: number) => plural(count, 'further stage', 'further stages'),
    meetings: (count: number) => plural(count, 'meeting', 'meetings'),
    differing: (count: number) => plural(count, 'disagreement', 'disagreements'),
    corrected: (count: number) => plural(count, 'correction', 'corrections'),
    stories: (count: number) => plural(count, 'story', 'stories'),
    and: (parts: readonly string[]) =>
      parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`,
    lead: (counted: string, names: string) => `${counted}: ${names}.`,
    noDeal: (title: string) => `No new partnership; the most told story: “${title}”.`,
    onlyChanges: (counted: string) => `No new partnership, but ${counted}.`,
    modelWords: 'a model’s words',
    leadGone: 'The opening of this edition was taken back, as a line that it may rest on changed.',
    andOthers: (names: string, count: number) => `${names} and ${count} more`,
    nothing: 'Nothing new on 5G and AI partnerships in the library since the last edition.',
    inThread: (stories: number) =>
      `Below: every line with its quotes${stories > 0 ? `, ${plural(stories, 'story', 'stories')}` : ''}.`,
    quotesBelow: 'Quotes: below.',
    missed: (count: number, days: readonly string[]) =>
      `Skipped while not running: ${count > 2 ? `${count} editions, ${days.join(' to ')}` : `the ${count === 1 ? 'edition' : 'editions'} of ${days.join(', ')}`}.`,
    headings: {
      partnerships: 'New partnerships',
      stages: 'Further stages',
      meetings: 'Talks and visits, no deal reported',
      disputes: 'Sources disagree',
      corrections: 'Corrected since',
      stories: 'Stories',
      followed: 'Companies you follow',
      numbers: 'In numbers',
    },
    outlets: (outlets: number, independent: number) => `${outlets} outlets, ${independent} independent`,
    left: (count: number) => `${count} more are in the library: ask me, or open the ledger.`,
    followed: (name: string, deals: number, stories: number) =>
      deals + stories === 0
        ? `${name}: nothing new`
        : `${name}: ${[
            ...(deals > 0 ? [plural(deals, 'deal or meeting', 'deals or meetings')] : []),
            ...(stories > 0 ? [plural(stories, 'story', 'stories')] : []),
          ].join(', ')}`,
    period: (days: number, until: string) => `The ${days} days to ${until}`,
    usual: (days: number) =>
      days === 7 ? 'A usual week of the month before' : `Usual ${days} days of the quarter before`,
    numbers: (period: string, articles: number, deals: number) =>
      `${period}: ${plural(articles, 'article', 'articles')}, ${plural(deals, 'deal or meeting', 'deals or meetings')} written about`,
    against: (usual: string, articles: string, deals: string) =>
      `${usual}: ${articles} ${articles === '1' ? 'article' : 'articles'}, ${deals} deals or meetings`,
    silent: (silent: number, of: number, names: string) =>
      silent === 0
        ? `Silent: none of ${plural(of, 'regular source', 'regular sources')}`
        : `Silent: ${silent} of ${plural(of, 'regular source', 'regular sources')} (${names})`,
    silentFeeds: (silent: number, of: number, names: string) =>
      silent === 0 ? `Feeds: all ${of} brought something` : `Feeds: ${silent} of ${of} brought nothing (${names})`,
    correction: (what: string, by: string, at: string) => `corrected by ${by} on ${at}: ${what}`,
    actions: { change: 'Change…', skip: 'Skip the next', pause: 'Pause' },
    says: { skip: (name: string) => `digest skip ${name}`, pause: (name: string) => `digest pause ${name}` },
    changed: (day: string, before: string) => `Corrected on ${day}; it said: “${before}”`,
    withdrawn: (names: string, day: string) =>
      `${names} – withdrawn on ${day}: the article behind this line was taken out of the library`,
    sourceGone: 'withdrawn',
    edited: (day: string) => `Edited on ${day}: a line below was corrected or withdrawn.`,
    pairs: 'Deals and meetings of this edition',
    alt: (pairs: string, trend: string) => `Network of this edition’s deals and meetings: ${pairs}. ${trend}`,
    trend: (before: readonly number[], last: number) =>
      before.every((count) => count === 0)
        ? `Deals and meetings written about: ${last} in the last week, none in the ${before.length} weeks before it.`
        : `Deals and meetings written about: ${last} in the last week; in the weeks before it, oldest first: ${before.join(', ')}.`,
    trendTitle: 'Deals and meetings written about, by week',
  },
  ko: {
    to: (title: string, day: string) => `${title}, ${day}까지`,
    fresh: (count: number) => `새 제휴 ${count}건`,
    further: (count: number) => `진전된 제휴 ${count}건`,
    meetings: (count: number) => `방문·논의 ${count}건`,
    differing: (count: number) => `출처 불일치 ${count}건`,
    corrected: (count: number) => `정정 ${count}건`,
    stories: (count: number) => `기사 ${count}건`,
    and: (parts: readonly string[]) => parts.join(', '),
    lead: (counted: string, names: string) => `${counted}: ${names}.`,
    noDeal: (title: string) => `새 제휴 없음. 가장 많이 다뤄진 소식: “${title}”.`,
    onlyChanges: (counted: string) => `새 제휴 없음, ${counted}.`,
    modelWords: '모델 작성',
    leadGone: '근거가 될 수 있는 내용이 바뀌어 이 호의 머리 문장을 철회했습니다.',
    andOthers: (names: string, count: number) => `${names} 외 ${count}건`,
    nothing: '지난 호 이후 라이브러리에 새로운 5G·AI 제휴 소식이 없습니다.',
    inThread: (stories: number) => `아래: 모든 내용과 인용문${stories > 0 ? `, 기사 ${stories}건` : ''}.`,
    quotesBelow: '인용문은 아래에.',
    missed: (count: number, days: readonly string[]) =>
      `봇이 멈춘 동안 ${count > 2 ? `${days.join('~')} ${count}회를` : `${days.join(', ')} 호를`} 건너뛰었습니다.`,
    headings: {
      partnerships: '새 제휴',
      stages: '진전된 제휴',
      meetings: '방문과 논의(계약 아님)',
      disputes: '출처마다 다름',
      corrections: '정정',
      stories: '기사',
      followed: '팔로우하는 회사',
      numbers: '숫자로 보기',
    },
    outlets: (outlets: number, independent: number) => `매체 ${outlets}곳, 독립 출처 ${independent}건`,
    left: (count: number) => `라이브러리에 ${count}건이 더 있습니다. 질문하거나 원장을 여세요.`,
    followed: (name: string, deals: number, stories: number) =>
      deals + stories === 0
        ? `${name}: 새 소식 없음`
        : `${name}: ${[...(deals > 0 ? [`제휴·논의 ${deals}건`] : []), ...(stories > 0 ? [`기사 ${stories}건`] : [])].join(', ')}`,
    period: (days: number, until: string) => `${until}까지 ${days}일간`,
    usual: (days: number) => (days === 7 ? '직전 한 달의 주' : `직전 분기의 ${days}일`),
    numbers: (period: string, articles: number, deals: number) =>
      `${period}: 기사 ${articles}건, 다뤄진 제휴·논의 ${deals}건`,
    against: (usual: string, articles: string, deals: string) =>
      `${usual} 평균: 기사 ${articles}건, 제휴·논의 ${deals}건`,
    silent: (silent: number, of: number, names: string) =>
      silent === 0 ? `소식 없는 매체: 없음(평소 ${of}곳 중)` : `소식 없는 매체: 평소 ${of}곳 중 ${silent}곳(${names})`,
    silentFeeds: (silent: number, of: number, names: string) =>
      silent === 0 ? `피드: ${of}개 모두 새 글 있음` : `피드: ${of}개 중 ${silent}개는 새 글 없음(${names})`,
    correction: (what: string, by: string, at: string) => `${at} ${by} 정정: ${what}`,
    actions: { change: '변경…', skip: '다음 회 건너뛰기', pause: '일시 중지' },
    says: {
      skip: (name: string) => `다이제스트 건너뛰기 ${name}`,
      pause: (name: string) => `다이제스트 일시중지 ${name}`,
    },
    changed: (day: string, before: string) => `${day} 정정. 이전 내용: “${before}”`,
    withdrawn: (names: string, day: string) => `${names} – ${day} 철회: 근거 기사가 라이브러리에서 제외되었습니다`,
    sourceGone: '철회됨',
    edited: (day: string) => `${day} 수정: 아래 내용이 정정되거나 철회되었습니다.`,
    pairs: '이번 호의 제휴·논의',
    alt: (pairs: string, trend: string) => `이번 호 제휴·논의 관계도: ${pairs}. ${trend}`,
    trend: (before: readonly number[], last: number) =>
      before.every((count) => count === 0)
        ? `다뤄진 제휴·논의: 최근 한 주 ${last}건, 그 전 ${before.length}주간 없음.`
        : `다뤄진 제휴·논의: 최근 한 주 ${last}건, 그 전 주별(오래된 순) ${before.join(', ')}.`,
    trendTitle: '주별로 다뤄진 제휴·논의',
  },
} as const;
