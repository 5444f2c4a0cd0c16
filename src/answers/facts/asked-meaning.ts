/** Which meaning of a date the words of a question ask for: the day of signing, of the start, of the end. */
import type { DateMeaning } from '../../domain/date-record.ts';
import { hasHangul } from '../../text/korean.ts';
import type { Coverage } from '../coverage.ts';

/** Stems as `englishStem` gives them, Korean as `koreanStem`; phrases as they were asked. */
const meaningOfAction: readonly [RegExp, DateMeaning][] = [
  [/^(?:sign|sign up|ink|conclud|seal|체결|맺|서명|(?:계약|체결|서명|조인)일)$/, 'signed'],
  [/^(?:announc|reveal|said|say|unveil|disclos|발표|밝히|공개|전하|공시|(?:발표|공시|공개)일)$/, 'announced'],
  [/^(?:visit|meet|hold|attend|tour|host|방문|만나|개최|참석|회동|찾|(?:방문|개최|회동)일)$/, 'took-place'],
  [
    /^(?:start|begin|launch|open|go[ -]live|commercial launch|roll[ -]?out|출시|개시|시작|상용화|개소|개통|착공|가동|발효|취임|(?:출시|개시|시작|개소|개통|착공|발효|취임)일)$/,
    'starts',
  ],
  [
    /^(?:end|expir|expiry|expiration|finish|until|deadline|terminat|종료|만료|해지|만기|끝|끝나|마치|완료|마감|시한|(?:종료|만료|해지|만기|마감)일)$/,
    'ends',
  ],
  [/^(?:publish|게재|보도)$/, 'published'],
];

/**
 * The meaning the question's main verb asks for, if it has one: the first in English, the last in Korean. What is to end
 * may be named by how it begins: "when should the rollout be finished?".
 */
export function askedMeaning({ covered }: Coverage): DateMeaning | null {
  const found = covered.flatMap(({ concept }) => {
    const stem = concept.forms[0]?.parts[0] ?? '';
    const row = meaningOfAction.find(([verb]) => verb.test(stem) || verb.test(concept.text));
    return row ? [{ meaning: row[1], korean: hasHangul(concept.text) }] : [];
  });
  const inEnglish = found.find(({ meaning }) => meaning === 'ends') ?? found[0];
  const main = found.some((f) => f.korean) ? found.at(-1) : inEnglish;
  return main?.meaning ?? null;
}
