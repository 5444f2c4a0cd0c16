// How often a followed name is found inside another word: every organisation of a tagged corpus is followed by its name.
import { FollowMatcher } from '../../src/alerts/follow-matcher.ts';
import { isName } from '../../src/alerts/subject.ts';
import type { Follow } from '../../src/domain/follow.ts';

export interface TaggedSentence {
  readonly text: string;
  /** One for each character: `B-OG`, `I-OG`, `O`. */
  readonly tags: readonly string[];
}

export interface NameScore {
  readonly sentences: number;
  readonly names: number;
  readonly wanted: number;
  readonly found: number;
  /** Found as a part of another word or of a longer name. */
  readonly inside: readonly string[];
  /** Found as a word of its own that the corpus calls something else. */
  readonly other: readonly string[];
}

/** KLUE's format: a character and its tag a line, an empty line between sentences. */
export function readTagged(tsv: string, most: number): TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  for (const block of tsv.split(/\r?\n\r?\n/)) {
    const lines = block.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('##'));
    if (lines.length === 0) continue;
    const cells = lines.map((line) => line.split('\t'));
    sentences.push({ text: cells.map(([c]) => c).join(''), tags: cells.map(([, tag = 'O']) => tag) });
    if (sentences.length === most) break;
  }
  return sentences;
}

interface Entity {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

function entitiesOf({ tags }: TaggedSentence): Entity[] {
  const found: Entity[] = [];
  for (let start = 0; start < tags.length; start += 1) {
    if (!tags[start]!.startsWith('B-')) continue;
    let end = start + 1;
    while (end < tags.length && tags[end]!.startsWith('I-')) end += 1;
    found.push({ start, end, kind: tags[start]!.slice(2) });
  }
  return found;
}

export function scoreNames(sentences: readonly TaggedSentence[]): NameScore {
  const organisations = sentences.flatMap((one) =>
    entitiesOf(one).flatMap(({ start, end, kind }) => (kind === 'OG' ? [one.text.slice(start, end)] : [])),
  );
  const names = [...new Set(organisations)].filter(isName);
  const matcher = new FollowMatcher();
  for (const [no, name] of names.entries()) matcher.put(followOf(no, name));
  const [inside, other]: [string[], string[]] = [[], []];
  let found = 0;
  for (const sentence of sentences) {
    const entities = entitiesOf(sentence);
    for (const { start, end } of matcher.namesIn(sentence.text)) {
      found += 1;
      const whole = entities.find((one) => one.start === start && one.end === end);
      if (whole?.kind === 'OG') continue;
      const around = entities.some(
        (one) => one.start <= start && one.end >= end && isGlued(sentence.text, one, start, end),
      );
      const shown = `${sentence.text.slice(start, end)} in “${sentence.text.slice(Math.max(0, start - 6), end + 8)}”`;
      (around ? inside : other).push(shown);
    }
  }
  const wanted = organisations.filter((name) => names.includes(name)).length;
  return { sentences: sentences.length, names: names.length, wanted, found, inside, other };
}

/** The longer name goes on beside it without a space. */
function isGlued(text: string, entity: Entity, start: number, end: number): boolean {
  const before = entity.start < start && /\S/.test(text[start - 1]!);
  return before || (entity.end > end && /\S/.test(text[end]!));
}

function followOf(no: number, name: string): Follow {
  return {
    workspace: 'local',
    no,
    owner: '',
    destination: '',
    by: '',
    subject: { kind: 'companies', companies: [{ ids: [], name, byName: true }] },
    kinds: [],
    mentions: true,
    state: 'on',
    reason: null,
    mutedUntil: null,
    gesture: '',
    revision: no,
  };
}

export function sayNames({ sentences, names, wanted, found, inside, other }: NameScore): string {
  const right = found - inside.length - other.length;
  return `${sentences} sentences, ${names} names followed: ${right} of ${wanted} found, ${inside.length} found inside a longer name, ${other.length} where the corpus tags none`;
}
