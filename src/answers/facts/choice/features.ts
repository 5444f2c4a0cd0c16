/** What can be measured of a fact beside the others of its sentence: plain numbers, for every kind of fact and both languages. */
import { measuredTogether } from '../../../basics/trees.ts';
import type { Coverage } from '../../coverage.ts';
import type { AnswerType } from '../../question/question.ts';
import type { Fact } from '../fact.ts';
import { topicFeatures, voteFeatures } from './between.ts';
import { afterFact, beforeFact } from './cues-table.ts';
import { clauseFeatures, nearFeatures } from './nearness.ts';
import { FAR, type Scene, sceneOf } from './scene.ts';

export function choiceFeatures(
  answerType: AnswerType,
  coverage: Coverage,
  facts: readonly Fact[],
): readonly Readonly<Record<string, number>>[] {
  const scene = sceneOf(answerType, coverage, facts);
  const ordered = [...facts].sort((a, b) => a.start - b.start);
  return facts.map((fact, rank) =>
    measuredTogether(
      {
        rank,
        place: ordered.indexOf(fact),
        rivals: facts.length,
        behind: Math.min(FAR, fact.distance - facts[0]!.distance),
      },
      nearFeatures(fact, scene),
      clauseFeatures(fact, scene),
      voteFeatures(fact, scene, ordered),
      topicFeatures(fact, scene, ordered),
      ownFeatures(fact, scene),
      cueFeatures(fact, scene),
      askedFeatures(scene),
    ),
  );
}

function ownFeatures(fact: Fact, { coverage: { sentence, covered } }: Scene) {
  const inside = covered.filter((c) => c.places.some((at) => at >= fact.start && at < fact.end));
  const text = sentence.text.slice(fact.start - sentence.start, fact.end - sentence.start);
  return {
    length: text.length,
    words: text.split(' ').length,
    digits: Number(/\d/.test(text)),
    apt: fact.apt === undefined ? 0.5 : Number(fact.apt),
    askedInside: inside.filter((c) => c.concept.kind !== 'generic').length,
    translated: Number(fact.en !== fact.ko),
    keyLength: fact.key.length,
    start: (fact.start - sentence.start) / sentence.text.length,
  };
}

const BESIDE = 24;

function cueFeatures(fact: Fact, { coverage: { sentence } }: Scene) {
  const [start, end] = [fact.start - sentence.start, fact.end - sentence.start];
  const before = sentence.text.slice(Math.max(0, start - BESIDE), start);
  const after = sentence.text.slice(end, end + BESIDE);
  const first = (rows: readonly RegExp[], text: string) => rows.findIndex((row) => row.test(text)) + 1;
  const [cueBefore, cueAfter] = [first(beforeFact, before), first(afterFact, after)];
  return {
    ...Object.fromEntries(beforeFact.map((_, i) => [`before${i}`, Number(cueBefore === i + 1)])),
    ...Object.fromEntries(afterFact.map((_, i) => [`after${i}`, Number(cueAfter === i + 1)])),
  };
}

function askedFeatures({ answerType, coverage: { sentence } }: Scene) {
  return {
    person: Number(answerType === 'person'),
    company: Number(answerType === 'company'),
    where: Number(answerType === 'place'),
    date: Number(answerType === 'date'),
    money: Number(answerType === 'money'),
    count: Number(answerType === 'count'),
    korean: Number(sentence.language === 'ko'),
  };
}
