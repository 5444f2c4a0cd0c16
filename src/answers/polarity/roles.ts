/** Who does it to whom: "did Andor buy Belmar?" is no yes where Belmar buys Andor. */
import type { Coverage } from '../coverage.ts';
import type { Question } from '../question/question.ts';
import { type Deed, deeds } from './roles-table.ts';

const known = deeds.map(({ verb, converse }: Deed) => ({
  verb: new RegExp(verb, 'i'),
  converse: converse === undefined ? null : new RegExp(converse, 'i'),
}));

/** A party by its number among the concepts, and where it stands. */
interface Party {
  readonly party: number;
  readonly start: number;
  readonly behind: string;
}

/** Where a deed is asked of two parties: whether the sentence gives those it names the same parts, or its words do not tell. */
export function keepsRoles({ covered, sentence }: Coverage, question: Question): boolean {
  const deed = known.find(({ verb }) => verb.test(question.text));
  const parties = covered.flatMap((c, party) =>
    c.concept.kind === 'company' || c.concept.kind === 'name' ? [{ c, party }] : [],
  );
  if (deed === undefined || parties.length < 2) return true;
  const asked = doerIn(
    question.text,
    deed.verb,
    parties.map(({ c: { concept }, party }) => partyAt(question.text, party, concept.start, concept.text.length)),
  );
  const places = parties.flatMap(({ c, party }) =>
    c.places.map((at) => partyAt(sentence.text, party, at - sentence.start, 0)),
  );
  if (deed.verb.test(sentence.text)) {
    const told = doerIn(sentence.text, deed.verb, places);
    return asked === null || told === null || asked === told;
  }
  const other = deed.converse?.test(sentence.text) ? doerIn(sentence.text, deed.converse, places) : null;
  return asked === null || other === null || asked !== other;
}

function partyAt(text: string, party: number, start: number, length: number): Party {
  const word = /^[^\s,.]+/u.exec(text.slice(start + length))?.[0] ?? '';
  return { party, start, behind: word };
}

const passiveBefore = /\b(?:be|been|being|was|were|is|are|gets?|got)(?: \w+){0,2} $/i;
const koreanDoer = /(?:은|는|이|가|측은|측이)$/u;
const koreanPassive = /^[가-힣]*(?:되|됐|된|됩|받|당[하했한])/u;

/** The party that does it in this text; null where that cannot be told. */
function doerIn(text: string, verb: RegExp, parties: readonly Party[]): number | null {
  const said = verb.exec(text);
  if (said === null) return null;
  const { index } = said;
  if (/[가-힣]/u.test(said[0])) {
    if (koreanPassive.test(text.slice(index + said[0].length))) return null;
    return parties.find(({ start, behind }) => start < index && koreanDoer.test(behind))?.party ?? null;
  }
  const sorted = [...parties].sort((a, b) => a.start - b.start);
  if (passiveBefore.test(text.slice(Math.max(0, index - 40), index)) && !/ing$/i.test(said[0])) {
    const by = text.indexOf(' by ', index);
    return by < 0 ? null : (sorted.find(({ start }) => start > by)?.party ?? null);
  }
  const first = sorted[0];
  return first !== undefined && first.start < index ? first.party : null;
}
