/** That a Korean claim gives each thing to whom its source gives it: the same subject in the same clause, the same particles, as much caution. */
import { findNumbers } from '../../../text/numbers.ts';
import { findConcepts } from '../../question/concepts.ts';
import { viewText } from '../../reading/text-view.ts';
import { isToldOf } from '../paraphrases.ts';
import { koreanPassive } from '../roles-table.ts';
import { type Clause, clausesOf, type KoreanWord } from './clauses.ts';
import { koreanCriticals, koreanDroppable } from './critical-table.ts';

export function koreanFaults(claim: string, sentence: string): string[] {
  const source = clausesOf(sentence);
  return clausesOf(claim).flatMap((clause) => {
    const scored = source.map((one) => ({
      one,
      score: told(claim.slice(clause.start, clause.end), textOf(one, sentence)),
    }));
    const best = Math.max(...scored.map(({ score }) => score));
    const homes = scored.filter(({ score }) => score === best).map(({ one }) => one);
    const tried = homes.map((home) => faultsIn(clause, home, claim, sentence));
    return tried.sort((a, b) => a.length - b.length)[0] ?? [];
  });
}

function textOf({ start, end }: Clause, text: string): string {
  return text.slice(start, end);
}

/** How many words and figures of the claim a clause has. */
function told(claim: string, clause: string): number {
  const view = viewText(clause);
  const values = findNumbers(clause).map(({ value }) => value);
  const words = findConcepts(claim, 'ko').filter((word) => isToldOf(word, clause, view)).length;
  return words + 2 * findNumbers(claim).filter(({ value }) => values.includes(value)).length;
}

function faultsIn(clause: Clause, home: Clause, claim: string, sentence: string): string[] {
  const [own, there] = [textOf(clause, claim), textOf(home, sentence)];
  return [
    ...(isSameSubject(clause, home, own, there) ? [] : ['somebody or something else does so in its quotes']),
    ...criticalsChanged(claim, own, there, sentence),
  ];
}

function isSameSubject(clause: Clause, home: Clause, own: string, there: string): boolean {
  if (clause.subject.length === 0 || home.subject.length === 0) return true;
  if (koreanPassive.test(own) !== koreanPassive.test(there)) return true;
  const heads = clause.subject.filter(({ part }) => part === 'subject');
  const doers = home.subject.map(({ text: word }) => word).join(' ');
  const partners = home.words
    .filter(({ part }) => part === 'with')
    .map(({ text: word }) => word)
    .join(' ');
  const isIn = (text: string) => {
    const view = viewText(text);
    return (word: KoreanWord) => isVague(word) || namesIn([word]).every((one) => isToldOf(one, text, view));
  };
  if (home.subject.some((word) => word.part === 'subject' && isVague(word))) return true;
  if (heads.every(isIn(doers))) return true;
  // "A는 B와 맺었다" is "A와 B는 맺었다".
  return (
    clause.subject.filter(({ part }) => part !== 'of').every(isIn(`${doers} ${partners}`)) &&
    clause.subject.some(isIn(doers)) &&
    clause.subject.some(({ part }) => part === 'with')
  );
}

function namesIn(words: readonly KoreanWord[]) {
  return findConcepts(words.map(({ bare }) => bare).join(' '), 'ko');
}

function isVague({ bare }: KoreanWord): boolean {
  return /^(?:양사|회사|두 ?회사|이|그|이들|양측|기업|사업|계약|협약|규모|이번|회사 측|측)$/.test(bare);
}

function criticalsChanged(claim: string, own: string, there: string, sentence: string): string[] {
  return Object.entries(koreanCriticals).flatMap(([name, words]) => {
    if (words.test(own) && !words.test(sentence)) return [`its quotes do not say "${words.exec(own)![0]}"`];
    const lost = words.test(there) && !words.test(claim) && !koreanDroppable.has(name);
    return lost ? [`it leaves out how its quotes say it (${words.exec(there)![0].trim()})`] : [];
  });
}
