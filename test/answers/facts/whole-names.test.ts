// Who and which firm: whole names or none, no pieces of a sentence that only begin like one.
import { describe, expect, it } from 'vitest';
import { coverSentence } from '../../../src/answers/coverage.ts';
import { bindNames } from '../../../src/answers/reading/bind-names.ts';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { factsFor } from '../../../src/answers/select.ts';
import { anArticle } from '../../doubles/article.ts';
import { asked } from '../../doubles/asking.ts';

function facts(question: string, text: string): readonly string[] {
  const evidence = layOut(anArticle({ text, published: '2024-05-05' }));
  const bound = bindNames(asked(question), [evidence]);
  return factsFor(bound, coverSentence(bound.concepts, evidence, evidence.sentences[0]!)).map(({ en }) => en);
}

describe('whoever is told', () => {
  it.each([
    ['Who will own the designs?', 'The two builders left open who will own the designs.', /left open/],
    ['Who will own the designs?', 'The contract does not say who will own the designs.', /say|contract/],
    ['Who operates the tower?', 'The site stands in Oulu, runs on water and lights the tower.', /stands/],
    ['Who runs the yard?', 'A wing at the yard is to follow once the hall is run in.', /at the$/],
    ['Who left the contest?', 'Nokia went on, whereas Ovelix and Tarnlow left the contest.', /whereas/],
    ['Who pays for the trial?', 'Ovelix will pay for the trial at the port of Tamber Bay.', /Tamber/],
  ])('is no piece of a clause: %s %s', (question, text, wrong) => {
    for (const one of facts(question, text)) expect(one).not.toMatch(wrong);
  });

  it.each([
    [
      'Who left the contest?',
      'Nokia went on, whereas a council of builders left the contest.',
      /^a council of builders/,
    ],
    [
      'Who will own the designs?',
      'It is the council of builders who will own the designs.',
      /^the council of builders/,
    ],
    ['Who owns the masts?', 'The towns of the coast own the masts.', /^The towns of the coast/],
  ])('is told in full: %s %s', (question, text, whole) => {
    expect(facts(question, text)[0]).toMatch(whole);
  });
});

describe('which firms', () => {
  it.each([
    [
      'a form of company',
      'The cable is laid by Ovelix Ltd. (OVX) and Norway’s Unified Mast Networks Sdn Bhd.',
      /^(?:Sdn|Bhd|Pty|Ltd|Sdn Bhd)/,
    ],
    [
      'what a bracket spells out in small letters',
      'The cable of Ovelix rests on a LoU (letter of understanding) and a B&MP (building and mending pact).',
      /LoU|B&MP/,
    ],
    ['where its shares are traded', 'Ovelix (TSX: OVX.A and OVX.B; NYSE: OVX) joined the cable.', /OVX/],
    ['where the report comes from', 'NEW YORK - Ovelix joined the cable on Friday.', /NEW|YORK/],
    ['a heading', 'Trading Notice: Shares of the firms in the cable may fall.', /Notice/],
    ['a language', 'Ovelix will bring a Finnish-speaking AI to the cable.', /speaking/],
  ])('are in a sentence does not tell %s', (_, text, wrong) => {
    for (const one of facts('Which firms are in the cable?', text)) expect(one).not.toMatch(wrong);
  });

  it.each([
    ['The cable is laid by Ovelix Networks Sdn Bhd and Tarnlow.', 'Ovelix Networks'],
    ['The cable is laid by CMK (Coastal Mast Keepers) and Tarnlow.', 'Coastal Mast Keepers'],
    ['The cable is laid by Ovelix - a firm in Lund - and Tarnlow.', 'Ovelix'],
    ['Firms in the cable are Ovelix and Tarnlow.', 'Ovelix'],
  ])('are in it: %s', (text, name) => {
    expect(facts('Which firms are in the cable?', text).join(' | ')).toContain(name);
  });
});
