// Which topics of the field a text speaks of, in English and Korean spellings, found with the same prefix probing as companies.
import type { Span } from '../../domain/text.ts';
import { isHangulAt, isHangulSyllable, isLatinOrDigit } from '../../text/korean.ts';
import { PrefixIndex } from '../../text/prefix-index.ts';
import { startsLikeName } from '../companies/name-boundaries.ts';
import { fold } from '../companies/name-forms.ts';
import { topicLines } from './topic-table.ts';

export interface TopicMention extends Span {
  readonly topicId: string;
}

export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly nameKo: string;
}

interface Spelling {
  readonly topicId: string;
  readonly written: string;
  /** Short abbreviations in capitals (AR, MEC) are not read from small letters. */
  readonly exactCase: boolean;
}

interface TopicIndex {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly spellings: PrefixIndex<Spelling>;
}

function build(): TopicIndex {
  const topics = new Map<string, Topic>();
  const spellings = new PrefixIndex<Spelling>();
  for (const line of topicLines.trim().split('\n')) {
    const [topicId, name, nameKo, others] = line.split(' | ') as [string, string, string, string];
    topics.set(topicId, { id: topicId, name, nameKo });
    for (const written of [name, nameKo, ...others.split('; ')]) {
      const exactCase = written.length <= 5 && written === written.toUpperCase() && /[A-Z]/.test(written);
      if (!spellings.get(fold(written))) spellings.set(fold(written), { topicId, written, exactCase });
    }
  }
  return { topics, spellings };
}

let loaded: TopicIndex | null = null;

function topicIndex(): TopicIndex {
  loaded ??= build();
  return loaded;
}

export function allTopics(): readonly Topic[] {
  return [...topicIndex().topics.values()];
}

/** The topic's name in a language; the id itself for one that is in no table. */
export function topicName(id: string, language: 'en' | 'ko'): string {
  const topic = topicIndex().topics.get(id);
  return (language === 'ko' ? topic?.nameKo : topic?.name) ?? id;
}

/** The topics of a text, in order, longest spelling first at each place, without overlaps. */
export function findTopics(text: string): TopicMention[] {
  const folded = fold(text);
  const { spellings } = topicIndex();
  const found: TopicMention[] = [];
  for (let start = 0; start < folded.length - 1; start++) {
    if (!startsLikeName(folded, start)) continue;
    const topic = spellings.longest(folded, start, (spelling, end) => readTopic(text, spelling, start, end));
    if (!topic) continue;
    found.push(topic);
    start = topic.end - 1;
  }
  return found;
}

function readTopic(text: string, spelling: Spelling, start: number, end: number): TopicMention | null {
  if (!endsLikeTerm(text, end)) return null;
  if (spelling.exactCase && text.slice(start, end) !== spelling.written) return null;
  return { topicId: spelling.topicId, start, end };
}

/** A term may begin a compound (클라우드사업, 5G망), unlike a name; Latin letters and digits may not go on. */
function endsLikeTerm(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (!isLatinOrDigit(next)) return true;
  return isHangulSyllable(text.charCodeAt(end - 1)) && !isHangulAt(text, end);
}
