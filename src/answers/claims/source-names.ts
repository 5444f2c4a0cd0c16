/** The names that quotes hold, to be asked for in whatever script a claim has them. */
import type { Span } from '../../domain/text.ts';
import { translate } from '../../library/glossary/glossary.ts';
import { findRoles, roleRow } from '../../library/people/roles.ts';
import { stripParticle } from '../../text/korean.ts';
import { soundsAlike } from '../../text/romanise.ts';
import type { Form } from '../question/question.ts';
import { matchForms, viewText } from '../reading/text-view.ts';
import { englishStem } from '../words/english-stem.ts';
import { isSameName } from '../words/same-name.ts';
import { demonyms } from './demonym-table.ts';
import type { Support } from './passages.ts';

/** Surer than for searching: two presidents of one surname must not be taken for each other. */
const SAME_PERSON = 0.82;
const SAME_WORD = 0.78;

export interface Source {
  readonly companies: ReadonlySet<string>;
  says(name: string): boolean;
  knows(forms: readonly Form[]): boolean;
  sounds(name: string): boolean;
  person(name: string): boolean;
  role(role: string): boolean;
  /** Whether it names any office. */
  readonly offices: boolean;
  word(word: string): boolean;
}

export function sourceOf(support: readonly Support[]): Source {
  const text = support.map((s) => s.text.normalize('NFKC')).join('\n');
  const lower = text.toLowerCase().normalize('NFKC');
  const stems = new Set((lower.match(/[\p{Script=Latin}\p{N}]+/gu) ?? []).flatMap((word) => [word, englishStem(word)]));
  const hangul = [...new Set(text.match(/[가-힣]{2,}/g) ?? [])].flatMap((word) => [word, stripParticle(word)]);
  const view = viewText(text);
  const initials = initialsOf(text);
  const within = (span: Span) => support.some((s) => span.start >= s.start && span.end <= s.end);
  const evidence = [...new Set(support.map(({ passage }) => passage.evidence))];
  const people = evidence.flatMap((one) => one.people.filter(within)).map(({ name }) => name);
  const roles = findRoles(text).map(({ written }) => roleRow(written));
  const says = (name: string): boolean => containsWord(lower, name.toLowerCase().normalize('NFKC'));
  const sounds = (name: string): boolean =>
    /[가-힣]/.test(name)
      ? latinRuns(text).some((run) => isSameName(name, run, SAME_WORD))
      : hangul.some((word) => isSameName(name, word, SAME_WORD));
  return {
    companies: new Set(support.flatMap((s) => s.sentences.flatMap(({ mentions }) => mentions.map((m) => m.companyId)))),
    says,
    knows: (forms) => matchForms(forms, view) !== null,
    sounds,
    person: (name) =>
      says(name) ||
      [...people, ...hangul, ...latinRuns(text)].some((one) => soundsAlike(name, one, SAME_PERSON) >= SAME_PERSON),
    role: (role) => says(role) || roles.some((row) => row !== undefined && row === roleRow(role)),
    offices: roles.length > 0,
    word(word) {
      const bare = word.replace(/['’]s$/, '').replace(/^(?:ex|non|pre|post|mid)-/i, '');
      const small = bare.toLowerCase();
      if (
        says(small) ||
        small.split(/[^\p{L}\p{N}]+/u).every((part) => part === '' || stems.has(part) || stems.has(englishStem(part)))
      )
        return true;
      if (translate(bare, 'ko').some(says) || initials.has(bare.toUpperCase())) return true;
      if (demonyms.some(([people, land]) => people.test(bare) && land.test(text)) || isSameLand(bare, text))
        return true;
      return bare.length >= 4 && sounds(bare);
    },
  };
}

/** Not inside another word: "KT" is not in "SKT". Hangul takes particles behind. */
function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + word.length] ?? ' ';
    const latin = /[a-z0-9]/;
    const open =
      !(latin.test(before) && latin.test(word[0] ?? ' ')) && !(/[가-힣]/.test(before) && /^[가-힣]/.test(word));
    const close = !(latin.test(after) && latin.test(word.at(-1) ?? ' ')) || after === 's';
    if (open && close) return true;
  }
  return false;
}

/** Capitalised words in runs of up to three: names in a Latin source for a claim in Hangul. */
function latinRuns(text: string): readonly string[] {
  const runs = text.match(/[A-Z][\p{Script=Latin}'’-]+(?: [A-Z][\p{Script=Latin}'’-]+){0,3}/gu) ?? [];
  return runs.flatMap((run) => {
    const words = run.split(' ');
    return [run, ...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)];
  });
}

/** "MOU" of "memorandum of understanding", "MWC" of "Mobile World Congress". */
function initialsOf(text: string): ReadonlySet<string> {
  const words = text.match(/\p{Script=Latin}[\p{Script=Latin}'’]*/gu) ?? [];
  const found = new Set<string>();
  const small = /^(?:of|the|and|for|in|on)$/i;
  const important = words.filter((word) => !small.test(word));
  for (const list of [words, important]) {
    for (let length = 2; length <= 5; length++)
      for (let at = 0; at + length <= list.length; at++)
        found.add(
          list
            .slice(at, at + length)
            .map((word) => word[0]!.toUpperCase())
            .join(''),
        );
  }
  return found;
}

/** "Finland" of "a Finnish operator". */
export function isSameLand(place: string, text: string): boolean {
  return demonyms.some(([, land]) => land.test(place) && land.test(text));
}
