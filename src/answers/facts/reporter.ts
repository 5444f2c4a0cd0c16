/** Who only reports what a sentence tells: a newspaper or an agency is no party to it, and the answer where just that is asked. */
import type { Span } from '../../domain/text.ts';
import type { Coverage } from '../coverage.ts';
import type { Sentence } from '../reading/evidence.ts';

const asked =
  /\breport(?:ed|s|ing)?\b|\b(?:newspapers?|papers?|outlets?|media|publications?|journals?|magazines?)\b|\bbroke the\b|\bscoop|보도|매체|언론|신문|외신/i;
const before =
  /\b(?:newspapers?|paper|daily|weekly|magazine|journal|news agency|news wire|newswire|website|outlet|broadcaster|news site|trade title) (?:the )?["“‘']?$|\baccording to (?:an? |the )?(?:[\w-]+ )?(?:report|story|article|account) (?:by|in|on|from) (?:the )?$|\breport(?:ed|s)? (?:by|in) (?:the )?$|\bcited by (?:the )?$|\b(?:article|story|report|item|column|scoop) (?:in|by|of|from) (?:the )?$|(?:매체|일간지|일간|경제지|주간지|신문|뉴스통신사|전문지|언론|외신)(?:인)? ?[‘'“"]?$/iu;
const behind =
  /^["”’']?(?:,[^,]{3,60},)? (?:(?:had |has )?first reported|(?:had |has )?(?:earlier )?report(?:ed|s) (?:that|on|in|last|this|earlier)\b|(?:had |has )?(?:wrote|writes|written) (?:that|on|in|last|this)\b)|^[’'”"]?(?:은|는|이|가) [^.]{0,160}(?:보도했|보도한|단독|처음 전했)/u;

/** None of those who report it; they alone where the question asks for them. */
export function byReport<F extends Span>(facts: readonly F[], { sentence }: Coverage, question: string): readonly F[] {
  const reporters = facts.filter((fact) => reports(fact, sentence));
  if (reporters.length === 0)
    return asksForOutlet.test(question) ? facts.filter((fact) => isPress(fact, sentence)) : facts;
  return asked.test(question) ? reporters : facts.filter((fact) => !reporters.includes(fact));
}

/** "Which newspaper": nobody else, however near. */
const asksForOutlet =
  /\b(?:which|what) (?:[\w-]+ ){0,2}(?:newspapers?|papers?|outlets?|magazines?|publications?|broadcasters?|news agenc(?:y|ies)|dail(?:y|ies))\b|(?:어느|어떤|무슨) ?(?:\S+ )?(?:매체|언론사?|신문사?|외신|방송사?)|(?:매체|언론사?|신문사?)(?:는|가|은|이)? ?(?:어디|이름|\?|$)/i;
const press =
  /\b(?:Times|Post|Herald|News|Journal|Daily|Gazette|Tribune|Chronicle|Review|Wire|Press|Radio|Television|TV|Economist|Observer|Standard|Guardian|Telegraph|Mail|Reuters|Bloomberg|Nikkei|Zeitung|Diario|Gazeta)\b|(?:일보|신문|뉴스|방송|경제|타임스|통신|닛케이|로이터|블룸버그)$/;

function isPress({ start, end }: Span, { text, start: from }: Sentence): boolean {
  return press.test(text.slice(start - from, end - from));
}

function reports({ start, end }: Span, { text, start: from }: Sentence): boolean {
  return (
    before.test(text.slice(Math.max(0, start - from - LONGEST), start - from)) || behind.test(text.slice(end - from))
  );
}

/** The longest words that tell a reporter before its name, in characters. */
const LONGEST = 60;
