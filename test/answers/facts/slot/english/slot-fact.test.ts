// The phrase that stands where an English question leaves a place open, and silence where that is not plain.
import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../../../../src/answers/coverage.ts';
import { slotPhrase } from '../../../../../src/answers/facts/slot/english/slot-fact.ts';
import { layOut } from '../../../../../src/answers/reading/lay-out.ts';
import { anArticle } from '../../../../doubles/article.ts';
import { asked } from '../../../../doubles/asking.ts';

function phrase(question: string, text: string): string | null {
  const evidence = layOut(anArticle({ text }));
  const understood = asked(question);
  const coverage = coverSentence(understood.concepts, evidence, evidence.sentences[0]!);
  const span = slotPhrase(coverage, understood);
  return span && text.slice(span.start, span.end);
}

describe('the phrase asked for', () => {
  it.each([
    [
      'What does the new exchange require?',
      'The new exchange requires a second power line in each hall.',
      'a second power line',
    ],
    [
      'What did the harbour replace in spring?',
      'In spring the harbour replaced its old copper lines.',
      'its old copper lines',
    ],
    [
      'What will the harbour test?',
      'The harbour will test drones, buoys and cranes before winter.',
      'drones, buoys and cranes',
    ],
    ['What was repaired after the storm?', 'A buried splice was repaired after the storm.', 'A buried splice'],
    ['What does the plan rest on?', 'The plan rests on cheap night power from the dam.', 'cheap night power'],
    ['The masts were traded for what?', 'The masts were traded for a stake in the dam.', 'a stake'],
    ['By what rule is the fee limited?', 'The fee is limited by the rural access rule.', 'the rural access rule'],
  ])('is the object: “%s”', (question, text, said) => {
    expect(phrase(question, text)).toBe(said);
  });

  it.each([
    ['Which rule ended the dispute?', 'On Monday, a rural access rule ended the dispute.', 'a rural access rule'],
    ['Which rule ended the dispute?', 'The dispute was ended by a rural access rule in May.', 'a rural access rule'],
    [
      'What slows the roll-out?',
      'A lack of trained splicers slows the roll-out, the union said.',
      'A lack of trained splicers',
    ],
    [
      'Which clauses state that masts may be moved?',
      'Clauses 4 and 7 state that masts may be moved.',
      'Clauses 4 and 7',
    ],
    [
      'Which tool found the fault?',
      'They bought an optical reflectometer, which found the fault.',
      'an optical reflectometer',
    ],
  ])('is the subject: “%s” in “%s”', (question, text, said) => {
    expect(phrase(question, text)).toBe(said);
  });

  it.each([
    ['What is the splicing tool called?', 'The splicing tool is called Night Heron by its crew.', 'Night Heron'],
    ['What is the term for a mast on wheels?', 'A mast on wheels is known as a cow.', 'a cow'],
    [
      'What is the largest cost of the roll-out?',
      'The largest cost of the roll-out is the digging of trenches.',
      'the digging of trenches',
    ],
    [
      'What is the largest cost of the roll-out?',
      'Digging trenches by hand is the largest cost of the roll-out.',
      null,
    ],
  ])('is what something is or is called: “%s” in “%s”', (question, text, said) => {
    expect(phrase(question, text)).toBe(said);
  });

  it.each([
    ['What did the harbour replace?', 'The harbour made its offers, and it replaced them later.'],
    ['What did the harbour offer?', 'The offer of the harbour was generous.'],
    ['Which ring serves schools?', 'The inner ring serves schools and the outer ring serves schools and shops.'],
    ['What ended the dispute?', 'It ended the dispute.'],
    ['Which rule ended the dispute?', 'The dispute was ended not by a rule but by weariness.'],
    ['What is the largest cost of the roll-out?', 'The largest cost of the roll-out is expected next year.'],
    ['What is the splicing tool called?', 'The tool, called Heron, replaced one named Stork.'],
    ['What does the plan rest on?', 'The plan rests, they say, on nothing.'],
    ['Did the harbour replace its lines?', 'The harbour replaced its lines.'],
    ['Why did the harbour replace its lines?', 'The harbour replaced its lines.'],
  ])('is none where the grammar does not say: “%s” in “%s”', (question, text) => {
    expect(phrase(question, text)).toBeNull();
  });
});
