/** To whom, from whom, with whom: "who did Tarvo sell it to" is not answered with who sold, nor with who sold to Tarvo. */
import type { Coverage } from '../coverage.ts';
import type { Question } from '../question/question.ts';
import type { Fact } from './fact.ts';

type Side = 'to' | 'from' | 'with';

/** In the order in which they are tried: 에게서 holds 에게. */
const sides: readonly (readonly [Side, RegExp])[] = [
  [
    'from',
    /누구(?:에게서|한테서|로부터)|(?:어디|어느 (?:회사|기업|업체|곳|은행))(?:에서|로부터) (?!.*(?:에게|한테))|\bfrom (?:whom|who)\b|^(?:who|which [\w ]{1,30}?) (?:did|does|do|is|was|has|had|will) .*\bfrom\??$/iu,
  ],
  [
    'to',
    /누구(?:에게|한테)|(?:어디|어느 (?:회사|기업|업체|곳|은행))에 |\bto (?:whom|who)\b|^(?:who|which [\w ]{1,30}?) (?:did|does|do|is|was|has|had|will) .*\bto\??$/iu,
  ],
  [
    'with',
    /누구(?:와|과|랑|하고)|(?:어디|어느 (?:회사|기업|업체|곳))(?:와|과|랑|하고) |\bwith (?:whom|who)\b|^(?:who|which [\w ]{1,30}?) (?:did|does|do|is|was|has|had|will) .*\bwith\??$/iu,
  ],
];
const koreanBehind: Readonly<Record<Side, RegExp>> = {
  to: /^[’'”"]?(?:\([^()]{1,30}\))?(?:에|에게|한테|측에|쪽에)(?=[\s,])/u,
  from: /^[’'”"]?(?:\([^()]{1,30}\))?(?:에서|에게서|한테서|로부터|으로부터|측에서)(?=[\s,])/u,
  with: /^[’'”"]?(?:\([^()]{1,30}\))?(?:와|과|랑|하고)(?: 함께)?(?=[\s,])/u,
};
/** "To the Warsaw operator Tarvo", "to rival Tarvo": what of a firm may stand before its name. */
const kind = "(?:the |its |a |an )?(?:(?!(?:by|from|with|for|to|at|in|on|of|over|after|before) )[\\p{L}’'-]+ ){0,4}?$";
const englishBefore: Readonly<Record<Side, RegExp>> = {
  to: new RegExp(`\\b(?:to|for) ${kind}`, 'u'),
  from: new RegExp(`\\b(?:from|by) ${kind}`, 'u'),
  with: new RegExp(`\\b(?:with|and) ${kind}`, 'u'),
};

/** Those on the side asked for, where the sentence has any there; else all. */
export function onSide(facts: readonly Fact[], { sentence }: Coverage, { text }: Question): readonly Fact[] {
  const side = sides.find(([, asks]) => asks.test(text))?.[0];
  if (side === undefined || facts.length < 2) return facts;
  const at = (offset: number) => offset - sentence.start;
  const there = facts.filter(({ start, end }) =>
    sentence.language === 'ko'
      ? koreanBehind[side].test(sentence.text.slice(at(end)))
      : englishBefore[side].test(sentence.text.slice(Math.max(0, at(start) - REACH), at(start))),
  );
  return there.length > 0 ? there : facts;
}

/** In characters. */
const REACH = 60;
