/** A setting out of a wish, and what a person reads of one. */
import { createHash } from 'node:crypto';
import { wallClock } from '../basics/zoned-time.ts';
import type { ChannelDigest, DigestChange, DigestKind, Due, Language, Timing } from '../domain/digest.ts';
import type { CompanyId } from '../domain/ids.ts';
import { sayIsoDate } from '../text/say-date.ts';
import type { Asking } from './chat-adapter.ts';
import type { SetWish } from './digest-grammar.ts';
import { weekdayWords } from './digest-grammar-table.ts';
import { digestWords } from './digest-words-table.ts';

/** The same for the same place and digest, on every replica. */
export function settingId(workspace: string, place: string, digest: string): string {
  return `d_${hashed(`${workspace} ${place} ${digest}`)}`;
}

export function changeId(setting: string, version: number): string {
  return `dc_${hashed(`${setting} ${version}`)}`;
}

function hashed(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

export interface Chosen {
  readonly companies: readonly CompanyId[] | null;
  readonly topics: readonly string[] | null;
  readonly zone: string;
  readonly language: Language;
  readonly now: Date;
}

/** What the wish leaves open stays as it was, else is as usual. A timing that stays keeps what is due already. */
export function wished(
  wish: SetWish,
  kind: DigestKind,
  before: ChannelDigest | null,
  { workspace, place, by }: Pick<Asking, 'workspace' | 'place' | 'by'>,
  chosen: Chosen,
): ChannelDigest {
  const kept = before?.state === 'off' ? null : before;
  const timing: Timing = {
    every: kind.every,
    day: wish.day ?? kept?.timing.day ?? kind.usual.day,
    time: wish.time ?? kept?.timing.time ?? kind.usual.time,
    zone: wish.zone ?? kept?.timing.zone ?? chosen.zone,
  };
  const asBefore = kept?.state === 'on' && JSON.stringify(kept.timing) === JSON.stringify(timing);
  return {
    id: settingId(workspace, place.id, kind.name),
    workspace,
    place,
    digest: kind.name,
    timing,
    language: chosen.language,
    companies: chosen.companies ?? kept?.companies ?? [],
    topics: chosen.topics ?? kept?.topics ?? [],
    empty: wish.empty ?? kept?.empty ?? 'say',
    state: 'on',
    reason: null,
    owner: by,
    since: asBefore ? kept.since : chosen.now.toISOString(),
    version: (before?.version ?? 0) + 1,
  };
}

export interface Naming {
  companyName(id: CompanyId, language: Language): string;
  topicName(id: string, language: Language): string;
}

/**
 * "posted here every Monday at 09:00 (Asia/Seoul), in English, only about KT."
 * @param here it is read where it is posted
 */
export function sayWhat(
  setting: ChannelDigest,
  title: string,
  naming: Naming,
  language: Language,
  here: boolean,
): string {
  const say = digestWords[language];
  const names = [
    ...setting.companies.map((id) => naming.companyName(id, language)),
    ...setting.topics.map((id) => naming.topicName(id, language)),
  ];
  const more = [
    say.languages[setting.language],
    ...(names.length === 0 ? [] : [say.about([...new Set(names)].join(', '))]),
    ...(setting.empty === 'silent' ? [say.silent] : []),
  ];
  return say.set(title, say.rhythm(setting.timing), more.join(', '), here);
}

/** "Monday 23 November 2026, 09:00". */
export function sayWhen(due: Due, timing: Timing, language: Language): string {
  const { date, time } = wallClock(timing.zone, due.at);
  const day = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
  const said = sayIsoDate(date, language);
  const weekday = digestWords[language].weekday(day);
  return language === 'ko' ? `${said} ${weekdayWords[day - 1]![1]} ${time}` : `${weekday} ${said}, ${time}`;
}

export function changeOf(
  verb: DigestChange['verb'],
  before: ChannelDigest | null,
  after: ChannelDigest,
  { by, gesture }: Pick<Asking, 'by' | 'gesture'>,
  now: Date,
  period: Due | null = null,
): DigestChange {
  return { id: changeId(after.id, after.version), at: now.toISOString(), by, gesture, verb, before, after, period };
}
