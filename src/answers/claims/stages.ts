/** A claim goes no further than its quotes: a memorandum is no contract, a meeting no deal, a plan no deed. */
import type { StageKind } from '../../domain/partnership.ts';
import type { StageModality } from '../../domain/stage-reading.ts';
import type { Language } from '../../domain/text.ts';
import { findCompanies } from '../../library/companies/companies.ts';
import { actorsOf, clausesOf } from '../../library/partnerships/clauses.ts';
import { modalityOf } from '../../library/partnerships/modality.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Support } from './passages.ts';
import { stageStems } from './table.ts';

interface StageWord {
  readonly kind: StageKind;
  readonly weak: boolean;
  readonly modality: StageModality | null;
  readonly written: string;
  /** "The contract is worth …": it is spoken of, not made. */
  readonly isSubject: boolean;
}

/** What in the source lets a claim speak of a kind: that kind itself, or one that is more. */
const sayable: Readonly<Record<StageKind, readonly StageKind[]>> = {
  talks: ['talks', 'visit'],
  visit: ['visit', 'talks'],
  mou: ['mou'],
  agreement: ['agreement', 'contract', 'joint-venture', 'investment', 'acquisition'],
  contract: ['contract'],
  investment: ['investment', 'acquisition'],
  'joint-venture': ['joint-venture'],
  acquisition: ['acquisition'],
  // Its words are those of any beginning: whether it is planned or done is what can be told.
  launch: ['launch'],
  ended: ['ended'],
};
const anyDeal: readonly StageKind[] = ['mou', 'agreement', 'contract', 'joint-venture', 'investment', 'acquisition'];

/** The words of the claim that say more than the source does. */
export function overstatedStages(claim: string, language: Language, support: readonly Support[]): string[] {
  const stated = stageWords(claim, language).filter(({ kind }) => kind !== 'launch' && kind !== 'ended');
  const launched = stageWords(claim, language).filter(({ kind }) => kind === 'launch' || kind === 'ended');
  const given = support.flatMap((s) => s.sentences.flatMap((one) => stageWords(one.text, one.language)));
  const source = support.map(({ text }) => text).join('\n');
  return [
    ...stated.filter((word) => !isGiven(word, given) && !isOnlySpokenOf(word, given, source)),
    ...launched.filter((word) => isAhead(word, given)),
  ].map(({ written }) => written);
}

/** "Merger talks" are no merger. */
const ofTalks = /^ (?:talks|negotiations|discussions)\b|^ ?(?:협상|논의|협의)/;

function stageWords(text: string, language: Language): StageWord[] {
  const actors = actorsOf({ mentions: findCompanies(text), organisations: [] });
  return clausesOf(text, language, splitSentences(text), actors).flatMap((clause) =>
    clause.triggers
      .map((trigger) => ({
        kind: trigger.kind,
        weak: trigger.weak,
        modality: ofTalks.test(text.slice(trigger.end)) ? ('rumoured' as const) : modalityOf(clause, trigger),
        written: text.slice(trigger.start, trigger.end),
        lead: text.slice(Math.max(0, trigger.start - 8), trigger.start),
        isSubject:
          /^(?:The|This|That) (?:\w+ )?$/.test(text.slice(0, trigger.start)) &&
          /^ (?:is|was|runs?|ran|covers?|lasts?|has|may|might|could|between)\b/.test(text.slice(trigger.end)),
      }))
      .filter(({ written, lead }) => !(/^orders?$/i.test(written) && /\b(?:in|an?) $/i.test(lead))),
  );
}

function isGiven(word: StageWord, given: readonly StageWord[]): boolean {
  const kinds = word.kind === 'agreement' && word.weak ? [...anyDeal, ...weakSources(given)] : sayable[word.kind];
  return given.some((source) => kinds.includes(source.kind) && strongEnough(word, source) && mayFollow(word, source));
}

/** Plans, talks about a thing and its bare name need no more than that the source names it, and does not deny it. */
function isOnlySpokenOf(
  { kind, modality, isSubject }: StageWord,
  given: readonly StageWord[],
  source: string,
): boolean {
  if ((done.has(modality) && !isSubject) || modality === 'denied' || !stageStems[kind].test(source)) return false;
  return given.every(
    (word) =>
      word.kind !== kind || (word.modality !== 'denied' && (word.modality !== 'rumoured' || modality === 'rumoured')),
  );
}

/** "Cooperate" may be said of any bond, also of one that is only talked about. */
function weakSources(given: readonly StageWord[]): readonly StageKind[] {
  return given.some(({ weak }) => weak) ? ['agreement'] : [];
}

/** "Deal" needs a source that says as much; "partnered" or "signed" does not make one. */
function strongEnough(claim: StageWord, source: StageWord): boolean {
  return claim.weak || !source.weak || claim.kind !== 'agreement' || source.kind !== 'agreement';
}

const done: ReadonlySet<StageModality | null> = new Set<StageModality | null>(['happened', 'past']);

/** What has happened needs a source that says so; a thing that is only spoken of may be spoken of. */
function mayFollow({ modality, weak }: StageWord, source: StageWord): boolean {
  if (done.has(modality)) return done.has(source.modality) || (source.modality === null && weak);
  if (modality === null) return source.modality !== 'denied' && source.modality !== 'rumoured';
  return modality === source.modality || (modality === 'rumoured' && done.has(source.modality));
}

/** Said as done, where the source has it only as planned, denied or rumoured. */
function isAhead({ kind, modality }: StageWord, given: readonly StageWord[]): boolean {
  const same = given.filter((source) => source.kind === kind);
  return (
    done.has(modality) &&
    same.length > 0 &&
    same.every((source) => source.modality !== null && !done.has(source.modality))
  );
}
