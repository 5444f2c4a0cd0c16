/** What a person asks of the ledger in words → the filter it means. */
import { PactwireError } from '../basics/errors.ts';
import type { CompanyId } from '../domain/ids.ts';
import type { LedgerFilter, LedgerWish } from '../domain/ledger.ts';
import { type StageKind, stageKinds } from '../domain/partnership.ts';
import { affiliatesOf } from '../library/companies/affiliates.ts';
import { companiesCalled, companyById } from '../library/companies/companies.ts';
import { slug } from '../library/companies/unknown-organisations.ts';
import { allTopics, findTopics } from '../library/glossary/topics.ts';

export function filterOf({ companies = [], topic, kind, since, until }: LedgerWish): LedgerFilter {
  return {
    ...(companies.length > 0 ? { companies: companies.map(companyIdsOf) } : {}),
    ...(topic === undefined ? {} : { topics: topicIdsOf(topic) }),
    ...(kind === undefined ? {} : { kinds: [kindOf(kind)] }),
    ...(since === undefined ? {} : { since: dateOf(since, '--since') }),
    ...(until === undefined ? {} : { until: dateOf(until, '--until') }),
  };
}

/** A group stands for its firms. A name in no table is looked for by the id that its articles gave it. */
export function companyIdsOf(name: string): CompanyId[] {
  const known = companyById(name) ? [name] : companiesCalled(name).map(({ id }) => id);
  if (known.length > 0) return [...new Set(known.flatMap(withFirms))];
  return [slug(name), name];
}

/** "Samsung" may be any firm of the group; KT is not its subsidiaries. */
function withFirms(id: CompanyId): readonly CompanyId[] {
  return id.endsWith('-group') ? [id, ...affiliatesOf(id)] : [id];
}

function topicIdsOf(written: string): string[] {
  const word = written.trim().toLowerCase();
  const named = allTopics().filter((topic) =>
    [topic.id, topic.name.toLowerCase(), topic.nameKo.toLowerCase()].includes(word),
  );
  const ids =
    named.length > 0 ? named.map(({ id }) => id) : [...new Set(findTopics(written).map(({ topicId }) => topicId))];
  if (ids.length > 0) return ids;
  const all = allTopics().map(({ id }) => id);
  throw new PactwireError('bad-arguments', `--topic knows no “${written}”; it takes one of: ${all.join(', ')}.`);
}

function kindOf(written: string): StageKind {
  const word = written.trim().toLowerCase().replace(/[ _]/g, '-');
  const known = stageKinds.find((kind) => kind === word);
  if (known) return known;
  throw new PactwireError('bad-arguments', `--kind takes one of ${stageKinds.join(', ')}, not “${written}”.`);
}

function dateOf(written: string, option: string): string {
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(written)) return written;
  throw new PactwireError(
    'bad-arguments',
    `${option} takes a date such as 2019-05-20, 2019-05 or 2019, not “${written}”.`,
  );
}
