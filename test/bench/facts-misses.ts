// What is missed, one by one, of the questions that may be looked at: node dist/test/bench/facts-misses.js TYPE|any [en|ko|any] [own]
// With --understood TYPE KIND: what was understood as TYPE though the gold answer is a KIND (see facts-gold.ts).
import { fileURLToPath } from 'node:url';
import type { FactCase } from './facts-cases.ts';
import { kindOfGold } from './facts-gold.ts';
import { isPublic } from './facts-public.ts';
import { allFacts, isTypedCase } from './facts-report.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const LONGEST = 400;

function told({ question, coverage, gold, facts, right }: FactCase): string {
  const why = right.includes(true) ? 'choice' : facts.length > 0 ? 'other ' : 'none  ';
  const said = facts.map((fact, i) => `${right[i] ? '*' : ''}${fact[question.language]}`).join(' | ');
  const concepts = question.concepts.map((c) => `${c.kind}:${c.text}`).join(' ');
  return `${why} ${question.text}\n   gold: ${gold}   facts: ${said}\n   ${concepts}\n   ${coverage.sentence.text.slice(0, LONGEST)}`;
}

const cases = (await allFacts(root)).filter(({ tune }) => tune);
const [first, second, third] = process.argv.slice(2);
if (first === '--understood') {
  for (const { question, gold } of cases)
    if (question.answerType === second && kindOfGold(gold) === third)
      console.log(`${gold.slice(0, 40)}\n   ${question.text}`);
} else {
  for (const one of cases.filter(isTypedCase))
    if (
      (first === 'any' || one.question.answerType === first) &&
      (second === undefined || second === 'any' || one.question.language === second) &&
      (third !== 'own' || !isPublic(one.set)) &&
      one.right[0] !== true
    )
      console.log(told(one));
}
