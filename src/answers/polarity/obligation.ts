/** "Will it have to sell masts?" asks for a duty: that it sold some is no yes. */
import type { Coverage } from '../coverage.ts';

const asks =
  /\b(?:have|has|had|need(?:s|ed)?|required|requires?|forced|obliged|obligated|compelled|ordered|made) to\b|^(?:must|should)\b|\bmake \p{Lu}[^?]{2,60} (?:sell|pay|give|open|share|divest|offer|build)\b|(?:해|팔아|내|줘|열어|지어|매각해|공개해|나눠)야 하|의무|강제/iu;
const says =
  /\b(?:must|(?:have|has|had|need(?:s|ed)?|required|requires?|forced|obliged|obligated|compelled|ordered|bound|made) (?:\w+ ){0,2}to|requir\w+|oblig\w+|conditions?|conditional|remed(?:y|ies)|commit(?:s|ted|ments?)|mandat\w+|as long as|provided that|on condition)\b|야 (?:하|한|했|할)|의무|조건|강제|명령|요구/i;

export function lacksDuty({ sentence }: Coverage, question: string): boolean {
  return asks.test(question) && !says.test(sentence.text);
}
