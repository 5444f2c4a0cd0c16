/** Readings of the same parties into stages. What the order of the readings is does not matter. */
import { type Days, dayOfMark, type Mark, nameOfMark } from './mark.ts';
import { compareKinds, gap, sameStage, sameSubject } from './same-stage.ts';

export interface StageGroup {
  /** In the order of their names. */
  readonly marks: readonly Mark[];
  /** The first day any of them gives it; null where none does. */
  readonly first: number | null;
}

/** Nothing further apart is one stage: a month, and the days that sources dispute. */
const WINDOW_DAYS = 45;
/** A month; what is told of a whole year fits too much. */
const FIRM_DAYS = 31;

export function stagesOf(marks: readonly Mark[]): StageGroup[] {
  const all = byName(marks);
  const firm = linked(all.filter(isFirm), anchorsOf, sameStage);
  const vague = all.filter((mark) => !isFirm(mark));
  const groups = firm.map((group) => [...group]);
  const left: Mark[] = [];
  for (const mark of vague) {
    const at = stageMeant(mark, firm);
    if (at === null) left.push(mark);
    else groups[at]!.push(mark);
  }
  return [...groups, ...linked(left, () => [0], sameBackground)].map(groupOf);
}

function byName(marks: readonly Mark[]): Mark[] {
  const named = marks.map((mark) => ({ mark, name: nameOfMark(mark) }));
  return named.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ mark }) => mark);
}

/** Its days are known well enough to join readings that do not know each other. */
function isFirm(mark: Mark): boolean {
  return mark.dates.some((date) => date.until - date.from <= FIRM_DAYS) || (!mark.past && mark.told !== null);
}

/** A telling this near to a date that it gives needs no anchor of its own: twice this and a telling are within the window. */
const TOLD_BESIDE_DAYS = 15;

function anchorsOf({ dates, told, past }: Mark): number[] {
  const days = dates.map((date) => date.from);
  if (past || told === null || days.some((day) => Math.abs(day - told.from) <= TOLD_BESIDE_DAYS)) return days;
  return [...days, told.from];
}

/** Joins all that are alike, directly or through others; only those with anchors within the window are compared. */
function linked(
  marks: readonly Mark[],
  anchors: (mark: Mark) => readonly number[],
  alike: (a: Mark, b: Mark) => boolean,
): Mark[][] {
  const leader = marks.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (leader[at] !== at) at = leader[at] = leader[leader[at]!]!;
    return at;
  };
  const line = marks.flatMap((mark, i) => anchors(mark).map((day) => ({ day, i }))).sort((a, b) => a.day - b.day);
  for (const [at, { day, i }] of line.entries()) {
    for (let next = at + 1; next < line.length && line[next]!.day - day <= WINDOW_DAYS; next += 1) {
      const j = line[next]!.i;
      const [a, b] = [find(i), find(j)];
      if (a !== b && alike(marks[i]!, marks[j]!)) leader[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const groups = new Map<number, Mark[]>();
  for (const [i, mark] of marks.entries()) {
    const group = groups.get(find(i));
    if (group) group.push(mark);
    else groups.set(find(i), [mark]);
  }
  return [...groups.values()];
}

/** The stage that a mention without a day means: the last before it was told; where that is not known, the only one. */
function stageMeant(mark: Mark, stages: readonly (readonly Mark[])[]): number | null {
  const fitting = stages.flatMap((stage, at) =>
    stage.some((one) => isMeant(mark, one)) ? [{ at, day: firstOf(stage) ?? 0 }] : [],
  );
  if (mark.told === null && fitting.length > 1) return null;
  const latest = fitting.sort((a, b) => b.day - a.day)[0];
  return latest?.at ?? null;
}

function isMeant(mark: Mark, one: Mark): boolean {
  const kind = compareKinds(mark.kind, one.kind);
  if (kind === 'other' || (kind === 'loose' && (mark.articleId === one.articleId || mark.kind !== 'agreement')))
    return false;
  if (!sameSubject(mark, one, 'apart') || !isToldAfter(mark, one)) return false;
  // What has no date at all must at least name the subject.
  if (mark.told === null && !mark.topics.some((topic) => one.topics.includes(topic))) return false;
  return (
    mark.dates.length === 0 ||
    one.dates.length === 0 ||
    mark.dates.some((date) => one.dates.some((other) => gap(date, other) === 0))
  );
}

function isToldAfter({ told }: Mark, one: Mark): boolean {
  const day = dayOfMark(one);
  return told === null || day === null || day <= told.until;
}

/** Background that no report of its own tells: one stage where kind and subject agree. */
function sameBackground(a: Mark, b: Mark): boolean {
  const days = (mark: Mark): Days | undefined => mark.dates[0];
  const [x, y] = [days(a), days(b)];
  return a.kind === b.kind && sameSubject(a, b, 'apart') && (x === undefined || y === undefined || gap(x, y) === 0);
}

function groupOf(marks: readonly Mark[]): StageGroup {
  return { marks, first: firstOf(marks) };
}

function firstOf(marks: readonly Mark[]): number | null {
  const days = marks.flatMap((mark) => dayOfMark(mark) ?? []);
  return days.length === 0 ? null : Math.min(...days);
}
