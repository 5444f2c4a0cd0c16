/** Wires the preview of a digest for the command line. */
import type { WordLead } from '../../digests/compose.ts';
import { digestCalled, digests } from '../../digests/index.ts';
import { systemClock } from '../basics/clock.ts';
import { PactwireError } from '../basics/errors.ts';
import { wallClock } from '../basics/zoned-time.ts';
import type { ChannelDigest } from '../domain/digest.ts';
import type { Reply } from '../domain/reply.ts';
import type { DigestPreview, PreviewFormat, PreviewWish } from '../house.ts';
import { companyById } from '../library/companies/companies.ts';
import { plainText } from '../replies/plain-text.ts';
import type { ArticleStore } from '../storage/article-store.ts';
import type { Database } from '../storage/database.ts';
import { openDigestStore } from '../storage/digest-store.ts';
import { openEditionStore } from '../storage/edition-store.ts';
import { composer } from './digests.ts';
import { ORGANISATION } from './storage.ts';

/** The edition that would be posted. */
export async function previewDigest(
  database: Database,
  shelf: Pick<ArticleStore, 'articles'>,
  wish: PreviewWish,
  word: WordLead | null,
): Promise<DigestPreview> {
  const definition = digestCalled(wish.digest);
  if (definition === null) {
    const names = digests.map(({ name }) => name).join(', ');
    throw new PactwireError('bad-arguments', `There is no digest “${wish.digest}”; there are ${names}.`);
  }
  const parts = { database, shelf, clock: systemClock, word };
  const channel = wish.channel === null ? null : await channelCalled(database, wish.channel, definition.name);
  const zone = channel?.timing.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const series = channel && { ...channel, destination: channel.place.destination };
  const until = wish.asOf ?? wallClock(zone, systemClock.now().getTime()).date;
  const companies = channel?.companies ?? [];
  const made = await composer(parts)({
    definition,
    wish: { language: wish.language ?? channel?.language ?? 'en', companies, topics: channel?.topics ?? [] },
    until,
    asOf: wish.asOf !== null,
    series,
    learnedAfter: series && (await openEditionStore(database, ORGANISATION, systemClock).learnedUntil(series)),
    followed: companies.map((id) => ({ id, name: companyById(id)?.name ?? id })),
    missed: [],
  });
  return { digest: definition.name, until, zone, windowDays: definition.windowDays, ...made };
}

/** As a terminal shows it, or as the messages that would be sent to a platform, as JSON. */
export async function previewAs(format: PreviewFormat, parts: readonly Reply[]): Promise<string> {
  if (format === 'text') return parts.map((part) => plainText(part)).join('\n\n· · ·\n\n');
  return JSON.stringify(await messagesFor(format, parts), null, 2);
}

async function messagesFor(
  format: Exclude<PreviewFormat, 'text'>,
  parts: readonly Reply[],
): Promise<readonly object[]> {
  if (format === 'slack') {
    const [{ renderMessage }, { splitReply }] = await Promise.all([
      import('../../adapters/slack/render.ts'),
      import('../../adapters/slack/split.ts'),
    ]);
    return parts.flatMap(splitReply).map((part) => renderMessage(part, 'all'));
  }
  const [{ renderMessage }, { splitReply }] = await Promise.all([
    import('../../adapters/teams/render.ts'),
    import('../../adapters/teams/split.ts'),
  ]);
  return parts.flatMap(splitReply).map((part) => renderMessage(part, 'channel'));
}

async function channelCalled(database: Database, called: string, digest: string): Promise<ChannelDigest> {
  const found = await openDigestStore(database).called(called);
  const fitting = found.find((one) => one.digest === digest) ?? found[0];
  if (fitting !== undefined) return fitting;
  throw new PactwireError(
    'not-found',
    `No digest is set for “${called}”; give a channel id, a destination or a digest id.`,
  );
}
