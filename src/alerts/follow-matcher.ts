/** All follows, found by what an event is about. A change of one follow costs one follow, whatever there are. */
import type { Follow, FollowedCompany } from '../domain/follow.ts';
import type { CompanyId } from '../domain/ids.ts';
import type { Span } from '../domain/text.ts';
import { endsLikeName, startsLikeName } from '../library/companies/name-boundaries.ts';
import { fold } from '../library/companies/name-forms.ts';
import { PrefixIndex } from '../text/prefix-index.ts';

export interface NameHit extends Span {
  /** As the follows' names are compared. */
  readonly name: string;
}

/** What an event is about, as a follow asks. */
export interface About {
  readonly companies: ReadonlySet<CompanyId>;
  /** Followed names of companies that are in no table. */
  readonly names: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

interface NameEntry {
  readonly written: string;
  /** How many follows go by it; none: it is found no more, and its place stays for the next who follows it. */
  count: number;
}

export class FollowMatcher {
  readonly #follows = new Map<string, Follow>();
  readonly #byKey = new Map<string, Set<string>>();
  readonly #names = new PrefixIndex<NameEntry>();
  #revision = 0;
  #mentions = 0;

  /** The last change that is in here. */
  get revision(): number {
    return this.#revision;
  }

  /** Somebody wants to hear of passing mentions: only then are they looked for. */
  get wantsMentions(): boolean {
    return this.#mentions > 0;
  }

  every(holds: (follow: Follow) => boolean): boolean {
    for (const follow of this.#follows.values()) if (!holds(follow)) return false;
    return true;
  }

  put(follow: Follow): void {
    const id = `${follow.workspace} ${follow.no}`;
    const before = this.#follows.get(id);
    if (before) this.#take(id, before);
    if (follow.state === 'on') this.#add(id, follow);
    this.#revision = Math.max(this.#revision, follow.revision);
  }

  #add(id: string, follow: Follow): void {
    this.#follows.set(id, follow);
    if (follow.mentions) this.#mentions += 1;
    for (const key of keysOf(follow)) {
      const ids = this.#byKey.get(key);
      if (ids) ids.add(id);
      else this.#byKey.set(key, new Set([id]));
    }
    for (const { name } of namedOnly(follow)) {
      const entry = this.#names.get(fold(name));
      if (entry) entry.count += 1;
      else this.#names.set(fold(name), { written: name, count: 1 });
    }
  }

  #take(id: string, follow: Follow): void {
    this.#follows.delete(id);
    if (follow.mentions) this.#mentions -= 1;
    for (const key of keysOf(follow)) {
      const ids = this.#byKey.get(key);
      ids?.delete(id);
      if (ids?.size === 0) this.#byKey.delete(key);
    }
    for (const { name } of namedOnly(follow)) {
      const entry = this.#names.get(fold(name));
      if (entry) entry.count -= 1;
    }
  }

  /** Where a text holds followed names that are in no table; never inside another word. */
  namesIn(text: string): NameHit[] {
    const folded = fold(text);
    const hits: NameHit[] = [];
    for (let start = 0; start < folded.length - 1; start++) {
      if (!startsLikeName(folded, start)) continue;
      const end = this.#names.longest(folded, start, ({ written, count }, to) =>
        count > 0 && endsLikeName(text, start, to) && caseFits(written, text.slice(start, to)) ? to : null,
      );
      if (end === null) continue;
      hits.push({ name: folded.slice(start, end), start, end });
      start = end - 1;
    }
    return hits;
  }

  /** The follows whose subject is all in there. */
  about(event: About): Follow[] {
    const ids = new Set<string>();
    const look = (key: string) => {
      for (const id of this.#byKey.get(key) ?? []) ids.add(id);
    };
    for (const company of event.companies) look(`c ${company}`);
    for (const name of event.names) look(`n ${name}`);
    for (const topic of event.topics) look(`t ${topic}`);
    return [...ids].flatMap((id) => {
      const follow = this.#follows.get(id);
      return follow && isAbout(follow, event) ? [follow] : [];
    });
  }
}

function isAbout({ subject }: Follow, event: About): boolean {
  if (subject.kind === 'topic') return event.topics.has(subject.topic);
  const used = new Set<string>();
  return subject.companies.every((company) => {
    const found = whichOf(company, event).find((one) => !used.has(one));
    if (found !== undefined) used.add(found);
    return found !== undefined;
  });
}

function whichOf({ ids, name }: FollowedCompany, { companies, names }: About): string[] {
  return [...ids.filter((id) => companies.has(id)), ...(names.has(fold(name)) ? [`n ${fold(name)}`] : [])];
}

/** A pair is found by either of its companies, so only the first is looked under. */
function keysOf({ subject }: Follow): string[] {
  if (subject.kind === 'topic') return [`t ${subject.topic}`];
  const first = subject.companies[0];
  return first === undefined ? [] : [...first.ids.map((id) => `c ${id}`), `n ${fold(first.name)}`];
}

/** Companies of the table are found with their context elsewhere; of these only the name is known. */
function namedOnly({ subject }: Follow): readonly FollowedCompany[] {
  return subject.kind === 'topic' ? [] : subject.companies.filter(({ byName }) => byName);
}

/** One word in small letters is a word before it is a name; short capitals are no name in small letters. */
function caseFits(written: string, found: string): boolean {
  if (written === found) return true;
  if (written.length <= 5 && written === written.toUpperCase()) return false;
  return !/^[a-z]/.test(found) || found.includes(' ');
}
