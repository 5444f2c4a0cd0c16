/** "How big will the data centre be?" asks for its power, area or number of halls, not for what it costs nor for how long. */
import type { Question } from '../question/question.ts';
import type { Fact } from './fact.ts';

const building =
  '(?:data ?)?cent(?:re|er)s?|plants?|facilit(?:y|ies)|sites?|factor(?:y|ies)|campus(?:es)?|buildings?|halls?|parks?|hubs?|labs?|laborator(?:y|ies)|warehouses?|offices?|satellites?|ships?|vessels?|farms?';
/** The building is what is big, and not its order: "how big is the data centre deal?" */
const ofBuilding = new RegExp(
  `\\bhow (?:big|large) (?:is|are|was|were|will|would|should) (?:(?!(?:of|in|for|at|with|by|from) )[^ ?]+ )*?(?:${building})(?: (?:in|at|near|of|for|by) [^?]+?)?(?: (?:going to be|to be|be))?\\s*\\??$`,
  'i',
);

const time = /\b(?:year|month|week|day|hour|minute)s?\b/i;

export function sizeAsked(facts: readonly Fact[], { text }: Question): readonly Fact[] {
  return ofBuilding.test(text.trim())
    ? facts.filter(({ key, en }) => !/^number:(?:money|percent|ordinal):/.test(key) && !time.test(en))
    : facts;
}
