// 100,000 follows of made-up firms: finding them in articles and changing one of them, beside an Aho–Corasick library.
import AhoCorasick from 'modern-ahocorasick/fast';
import { FollowMatcher } from '../../src/alerts/follow-matcher.ts';
import type { Follow } from '../../src/domain/follow.ts';
import { findCompanies } from '../../src/library/companies/companies.ts';
import { endsLikeName, startsLikeName } from '../../src/library/companies/name-boundaries.ts';
import { fold } from '../../src/library/companies/name-forms.ts';
import { findTopics } from '../../src/library/glossary/topics.ts';
import { madeArticles } from './generate.ts';

const FOLLOWS = 100_000;
const ARTICLES = 400;
const beginnings = 'Zeph Kor Bel Tran Mir Lun Ost Vek Hal Quor Nim Pra Sol Tel Vor Wex Yun Dra Fen Gal'.split(' ');
const middles = 'a e i o u an er il on ar'.split(' ');
const ends =
  'net tel com tronics wave link core sys dyne mobile labs cast path grid port span zone chip star flow'.split(' ');
const kinds = ' Networks| Robotics| Systems| Telecom|'.split('|');
const hangul = '가 나 다 라 마 바 사 아 자 차 카 타 파 하 노 도 로 모 보 소'.split(' ');

export interface Figure {
  readonly what: string;
  readonly figure: number;
  readonly unit: string;
  readonly floor: string;
  readonly aim: string;
}

function nameOf(n: number): string {
  if (n % 4 === 3) {
    const syllable = (shift: number) => hangul[Math.floor(n / 4 / 20 ** shift) % 20]!;
    return `${syllable(0)}${syllable(1)}${syllable(2)}텔${n >= 32_000 ? syllable(3) : ''}${Math.floor(n / 320_000) || ''}컴`;
  }
  const pick = (from: readonly string[], by: number) => from[Math.floor(n / by) % from.length]!;
  return `${pick(beginnings, 1)}${pick(middles, 20)}${pick(ends, 200)}${pick(kinds, 4_000)}${n >= 20_000 ? ` ${Math.floor(n / 20_000)}G` : ''}`;
}

function followOf(n: number, name: string, revision: number, state: Follow['state'] = 'on'): Follow {
  return {
    workspace: 'slack:T1',
    no: n,
    owner: `person:U${n}`,
    destination: `slack:T1/D${n}/-`,
    by: `U${n}`,
    subject: { kind: 'companies', companies: [{ ids: [name], name, byName: true }] },
    kinds: [],
    mentions: true,
    state,
    reason: null,
    mutedUntil: null,
    gesture: '',
    revision,
  };
}

/** Each article names two of the followed firms. */
function articles(): string[] {
  return [...madeArticles(ARTICLES)].map(({ title, text }, i) => {
    const [one, other] = [nameOf((i * 7_919) % FOLLOWS), nameOf((i * 104_729) % FOLLOWS)];
    return `${title}\n${text} ${one} and ${other} were there too.`;
  });
}

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function p95(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}

/** The same rule over the automaton's hits: whole names, the longest at each place, none inside another. */
function automatonNames(automaton: AhoCorasick, text: string, names: readonly string[]): string[] {
  const folded = fold(text);
  const hits = automaton
    .search(folded)
    .filter(({ start, end }) => startsLikeName(folded, start) && endsLikeName(text, start, end));
  const longest = hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: string[] = [];
  let until = 0;
  for (const { start, end, patternIndex } of longest) {
    const written = names[patternIndex] ?? '';
    const shown = text.slice(start, end);
    const cased =
      shown === written || (!/^[a-z]/.test(shown) && !(written.length <= 5 && written === written.toUpperCase()));
    if (start < until || !cased) continue;
    found.push(folded.slice(start, end));
    until = end;
  }
  return found;
}

export function followFigures(): readonly Figure[] {
  const names = [...new Set(Array.from({ length: FOLLOWS }, (_, n) => nameOf(n)))];
  const texts = articles();
  const matcher = new FollowMatcher();
  const built = timed(() => {
    for (const [n, name] of names.entries()) matcher.put(followOf(n, name, n));
    for (let n = names.length; n < FOLLOWS; n += 1) matcher.put(followOf(n, names[n - names.length]!, n));
  });
  let automaton = new AhoCorasick([] as string[]);
  const automatonBuilt = timed(() => {
    automaton = new AhoCorasick(names.map(fold));
  });
  const mine: number[] = [];
  const whole: number[] = [];
  const theirs: number[] = [];
  const changes: number[] = [];
  // The first rounds warm the compiler; only the last counts.
  for (let round = 0; round < 3; round += 1) {
    for (const times of [mine, whole, theirs, changes]) times.length = 0;
    for (const [i, text] of texts.entries()) {
      mine.push(timed(() => matcher.namesIn(text)));
      whole.push(timed(() => followsIn(matcher, text)));
      theirs.push(timed(() => automatonNames(automaton, text, names)));
      changes.push(timed(() => matcher.put(followOf(i, `Fresh${nameOf(i)}`, i, round % 2 === 0 ? 'on' : 'ended'))));
      matcher.put(followOf(i, names[i]!, i));
    }
  }
  const same = texts.filter((text) => {
    const hits = matcher.namesIn(text).map(({ name }) => name);
    return JSON.stringify(hits) === JSON.stringify(automatonNames(automaton, text, names));
  }).length;
  const ms = (what: string, figure: number, aim = ''): Figure => ({
    what,
    figure: Number(figure.toFixed(3)),
    unit: 'ms',
    floor: '',
    aim,
  });
  return [
    ms(`names of ${FOLLOWS.toLocaleString('en')} follows in an article, p95`, p95(mine), '0.5'),
    ms('the same with companies, topics and who follows them, p95', p95(whole)),
    ms('the same names by modern-ahocorasick, p95', p95(theirs)),
    ms('changing one follow, p95', p95(changes)),
    ms('building the matcher', built),
    ms('building the automaton, which a change needs anew', automatonBuilt),
    {
      what: 'articles in which both find the same names',
      figure: same,
      unit: `of ${ARTICLES}`,
      floor: '',
      aim: String(ARTICLES),
    },
  ];
}

function followsIn(matcher: FollowMatcher, text: string): number {
  return matcher.about({
    companies: new Set(findCompanies(text).map(({ companyId }) => companyId)),
    names: new Set(matcher.namesIn(text).map(({ name }) => name)),
    topics: new Set(findTopics(text).map(({ topicId }) => topicId)),
  }).length;
}
