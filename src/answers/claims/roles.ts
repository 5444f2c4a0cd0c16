/** That nobody gets another's part: "A buys B" is not "B buys A", and what A says B has not said. */
import { findRoles } from '../../library/people/roles.ts';
import { hasHangul } from '../../text/korean.ts';
import { matchForms, viewText } from '../reading/text-view.ts';
import { isSameActor, type Named } from './actors.ts';
import { isOffice } from './offices.ts';
import { acrossLanguages, exchangesParts, koreanExchange, takesAnothersThing } from './roles-korean.ts';
import { mutual, oneSided, opinionVerbs, passive } from './roles-table.ts';
import { speaksForAnother } from './speakers.ts';
import { placesOf, type Said, type Statement } from './statement.ts';

export function exchangesRoles(said: Said, statement: Statement): boolean {
  const source = statement.sentence.text;
  const [here, there] = [hasHangul(said.text), hasHangul(source)];
  if (exchangesParts(said, statement)) return true;
  if (here && there) return koreanExchange(said, statement) || takesAnothersThing(said, statement);
  if (here !== there) return acrossLanguages(said, statement);
  return (
    swapsOrder(said, statement) ||
    takesAnothersPlace(said, statement) ||
    comesAfterItsDeed(said, statement) ||
    takesAnothersClause(said, statement) ||
    speaksForAnother(said, statement) ||
    turnsContrast(said, statement) ||
    actsWhereActedOn(said, statement) ||
    takesAnothersEnd(said, statement)
  );
}

function swapsOrder(said: Said, statement: Statement): boolean {
  const source = statement.sentence.text;
  const pairs = placesOf(said, statement);
  const turned = passive.test(said.text) !== passive.test(source);
  return pairs.slice(1).some(({ own, source: at }, n) => {
    const before = pairs[n]!;
    if (before.source.start === at.start) return false;
    const swapped = before.source.start > at.start;
    const between = said.text.slice(before.own.end, own.start);
    if (isOffice(between) || /^ (?:of|at) $/.test(between)) return false;
    const sided = oneSided.test(said.text) && oneSided.test(source);
    if (sided && !isList(between)) return swapped !== turned;
    return swapped && !mutual.test(between) && !mutual.test(source) && !/^\W*(?:said|,)/.test(between);
  });
}

/** "KT and Nokia", "KT, Nokia and Ericsson". */
function isList(between: string): boolean {
  return /^(?:['’]s)?[ ,]*(?:and|or|&)? ?$/.test(between);
}

const clauseStart =
  /[,;:]|(?<=\p{L})[.!?] |\b(?:and|while|but|that|which|who|after|before|because|as|expects?|said|says|between|with|when|by|from|to|of|for|helps?|lets?)\s/giu;

/** The claim's subject must be somebody who can be one in its sentence: first in it or in a clause, or named with the first. */
function takesAnothersPlace(said: Said, statement: Statement): boolean {
  const [first] = placesOf(said, statement);
  if (!first || !isSubject(said.text, first.own) || passive.test(said.text) || passive.test(statement.sentence.text))
    return false;
  const source = statement.sentence.text;
  const others = statement.actors.filter((one) => one.start < first.source.start);
  if (others.length === 0 || /['’]s?$/.test(source.slice(first.source.end, first.source.end + 2))) return false;
  const apposed = apposition.exec(source.slice(first.source.end))?.[1];
  if (apposed && isSaidIn(said, apposed)) return false;
  const nearest = others.at(-1)!;
  const between = source.slice(nearest.end, first.source.start);
  if (
    isList(between) ||
    isOffice(between) ||
    (mutual.test(between) && !oneSided.test(source)) ||
    /\bwith\b/.test(between)
  )
    return false;
  const starts = [...source.slice(0, first.source.start).matchAll(clauseStart)].map(
    ({ index, 0: seam }) => index + seam.length,
  );
  const clause = Math.max(0, ...starts);
  const heads = source.slice(clause, first.source.start).trim();
  const acts =
    /^\s+(?:\w+ly )?(?:will|would|is|are|was|were|has|had|have|to|said|says|can|could|may|might|must|[a-z]+(?:s|ed))\b/.test(
      source.slice(first.source.end),
    );
  return !(acts && /^(?:\w+ ){0,3}\w*$/.test(heads));
}

/** ", currently head of sales at Ostra," */
const apposition = /^,? ((?:currently|now|formerly|previously|the|a|an|its|who|which)\b[^,.;]+)/;

function isSaidIn({ text, words }: Said, part: string): boolean {
  if (findRoles(text).some(({ written }) => !part.toLowerCase().includes(written.toLowerCase()))) return false;
  const view = viewText(part);
  const there = words.filter(({ forms }) => matchForms(forms, view) !== null).length;
  return words.length > 0 && there / words.length >= 0.5;
}

/** "Ministers signed a letter; Entela will build": what is said before somebody is named is not of them. */
function comesAfterItsDeed(said: Said, { sentence, actors }: Statement): boolean {
  const own = said.actors[0];
  const place = own && actors.find((one) => isSameActor(one, own));
  if (!place || !isSubject(said.text, own) || passive.test(said.text) || passive.test(sentence.text)) return false;
  if (/\b(?:said|says|with|between|by|for|of|and|to|from|according to) $/i.test(sentence.text.slice(0, place.start)))
    return false;
  const at = said.words.flatMap(({ forms }) => matchForms(forms, viewText(sentence.text))?.at ?? []);
  const seam = Math.max(sentence.text.lastIndexOf(';', place.start), sentence.text.lastIndexOf(', and ', place.start));
  return seam > 0 && at.length > 1 && at.every((one) => one < seam);
}

const relative = /^,? (?:who|which|that) ([^,.;]+)/;

/** "Per Moen, who retired": what stands there is Moen's. */
function takesAnothersClause({ text, words, actors }: Said, { sentence, actors: there }: Statement): boolean {
  const source = sentence.text;
  return there.some((whose) => {
    const clause = relative.exec(source.slice(whose.end));
    if (!clause || actors.length === 0 || isSameActor(actors[0]!, whose)) return false;
    if (actors.some((one) => isSameActor(one, whose) && relative.test(text.slice(one.end)))) return false;
    const [inside, outside] = [viewText(clause[1]!), viewText(source.replace(clause[0], ' '))];
    return words.some(({ forms }) => matchForms(forms, inside) !== null && matchForms(forms, outside) === null);
  });
}

/** "Fined Dastel" is not "Dastel fined". */
function actsWhereActedOn({ text, actors }: Said, { sentence, actors: there }: Statement): boolean {
  const own = actors[0];
  const verb = own && isSubject(text, own) ? /^ (?:has |have |had )?(\w+)/.exec(text.slice(own.end))?.[1] : undefined;
  if (own === undefined || verb === undefined || opinionVerbs.test(verb) || passive.test(text)) return false;
  const same = there.filter((one) => isSameActor(one, own));
  const lead = (at: number) => sentence.text.slice(0, at);
  return (
    same.some(({ start }) => new RegExp(`\\b${verb} (?:the |its |rival )?$`, 'i').test(lead(start))) &&
    same.every(({ end }) => !new RegExp(`^ (?:\\w+ ){0,2}${verb}\\b`, 'i').test(sentence.text.slice(end)))
  );
}

const ends = /\b(to|from|by|against|over|for) (?:the |its |rival )?$/i;

/** "To Tessaly" is not "to Ruvo", whom the sentence names too. */
function takesAnothersEnd({ text, actors }: Said, { sentence, actors: there }: Statement): boolean {
  const leadOf = (where: string, { start }: Named) => ends.exec(where.slice(0, start))?.[1]?.toLowerCase() ?? null;
  return actors.some((own) => {
    const end = leadOf(text, own);
    const same = there.filter((one) => isSameActor(one, own));
    if (end === null || same.length === 0 || passive.test(text) !== passive.test(sentence.text)) return false;
    const another = there.some((one) => !isSameActor(one, own) && leadOf(sentence.text, one) === end);
    return another && same.every((one) => leadOf(sentence.text, one) !== end);
  });
}

const contrast =
  /\bmore\b[^.;]*\b(?:less|fewer)\b|\b(?:less|fewer)\b[^.;]*\bmore\b|\b(?:rather than|instead of)\b|\b(?:more|less|higher|lower|larger|smaller|faster|slower|bigger|better|worse) (?:\w+ ){0,3}than\b|\bnot\b[^.;]*\bbut\b|\bfrom\b [^.;\d]*\bto\b|보다/i;

/** "More on fibre and less on copper": where two sides are set against each other each word keeps its side. */
function turnsContrast({ text, words }: Said, { sentence }: Statement): boolean {
  if (!contrast.test(text) || !contrast.test(sentence.text)) return false;
  const view = viewText(sentence.text);
  const signs = ['more', 'less', 'fewer', 'rather', 'instead', 'from', 'to', 'than', 'not', 'but'];
  const sides = words.flatMap(({ forms, start, text: word }) => {
    const at = matchForms(forms, view)?.at;
    return at === undefined || signs.includes(word) ? [] : [{ start, at }];
  });
  const turned = sides.some(({ at }, n) => n > 0 && at < sides[n - 1]!.at);
  const [own, given] = [text, sentence.text].map((where) =>
    (where.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => signs.includes(word) && word !== 'to'),
  ) as [string[], string[]];
  const comparable = [...own].sort().join(' ') === [...given].sort().join(' ');
  return comparable && turned === (own.join(' ') === given.join(' '));
}

/** Before the claim's verb, at most behind an adverbial. */
function isSubject(claim: string, own: Named): boolean {
  return (
    /^(?:\p{Lu}[\p{L}’'-]* ){0,2}$/u.test(claim.slice(0, own.start)) ||
    /^(?:(?:In|On|By|At|As|Under|According)\b[^,]{0,60}, ?|(?:The|Rival|Operator|Carrier|Chipmaker|Yes,?|No,?) )$/.test(
      claim.slice(0, own.start),
    )
  );
}
