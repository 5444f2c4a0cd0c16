/**
 * People whom the library's reader of names passed over: it wants a role it knows beside the name. A question that asks
 * who may also be answered with "Aino Kallas has run …" or "마르코 벨리니 시에나 남유럽 총괄".
 */
import type { Sentence } from '../reading/evidence.ts';
import { englishPeople } from './english-people.ts';
import type { NamedSpan } from './fact.ts';
import { koreanPeople } from './korean-people.ts';

export function unlistedPeople(sentence: Sentence): NamedSpan[] {
  const found = sentence.language === 'ko' ? koreanPeople(sentence.text) : englishPeople(sentence.text);
  const inside = { language: sentence.language, mentions: sentence.mentions, from: sentence.start };
  return found
    .filter((one) => !isOfFirm(one, inside))
    .map(({ start, end, name }) => ({ name, start: start + sentence.start, end: end + sentence.start }));
}

interface Inside extends Pick<Sentence, 'language' | 'mentions'> {
  readonly from: number;
}

/** "아르준 메타" has a firm's name for his second one; "SK텔레콤 노바" before an office does not begin with his. */
function isOfFirm({ start, end }: NamedSpan, { language, mentions, from }: Inside): boolean {
  return mentions.some((m) => {
    const [first, last] = [m.start - from, m.end - from];
    return first < end && last > start && !(language === 'ko' && first > start && last === end);
  });
}
