/**
 * Words that can stand for each other in business news, far wider than the near synonyms: what a question asks for with
 * other words than an article has, in either language. They find an answer and prove none.
 */
import { hasHangul } from '../../text/korean.ts';
import type { Concept, Form } from '../question/question.ts';
import { verbPart } from '../reading/text-view.ts';
import { chatThesaurus } from './chat-thesaurus-table.ts';
import { eventThesaurus } from './event-thesaurus-table.ts';
import { formOf } from './forms.ts';
import { stemKey } from './keys.ts';
import { koreanVerb } from './korean-stem.ts';
import { koreanThesaurus } from './korean-thesaurus-table.ts';
import { nounThesaurus } from './noun-thesaurus-table.ts';
import { synonymsOf } from './synonyms.ts';
import { bilingualRows, WordGroups } from './word-groups.ts';

const chat = new WordGroups(() => bilingualRows(chatThesaurus.replaceAll(/ = .*/g, '')));
const far = new WordGroups(() =>
  [eventThesaurus, nounThesaurus, koreanThesaurus, chatThesaurus.replaceAll(' = ', ' | ')].flatMap(bilingualRows),
);

/** Below a near synonym: a sentence with the nearer word wins. */
const STRENGTH = 0.8;

/** The same concept, also in the words that the thesaurus has for it. Names are what they are called. */
export function widened(concept: Concept): Concept {
  if (concept.kind === 'company' || concept.kind === 'name' || concept.kind === 'number') return concept;
  const has = new Set(concept.forms.map(({ parts }) => parts.join(' ')));
  const more: Form[] = [];
  for (const key of keysOf(concept)) {
    // A verb that is looked for with its noun has no other word of its own language.
    const tied = concept.forms.some(({ parts }) => parts.length > 1 && parts.includes(key));
    const words = far.of(key).flatMap(({ others }) => others.filter((word) => !tied || !hasHangul(word)));
    // What a row has as a verb is one, and is met in all its forms.
    const verb: Form[] =
      words.length > 0 && key.endsWith('-') && !tied ? [{ script: 'hangul', parts: [key], strength: 1 }] : [];
    for (const form of [...verb, ...words.map((word) => formOf(word, STRENGTH))]) {
      const spelled = form.parts.join(' ');
      if (!has.has(spelled)) more.push(form);
      has.add(spelled);
    }
  }
  return more.length === 0 ? concept : { ...concept, forms: [...concept.forms, ...more] };
}

/** Whether a table has a Korean word as a verb. */
export function isVerbOfTable(word: string): boolean {
  const key = verbPart(koreanVerb(word));
  return synonymsOf(key).length > 0 || far.of(key).length > 0;
}

/** "Shell out", "hang on to": words that say nothing of it one by one. */
export function isPhrasal(key: string): boolean {
  return (particle.test(key) && far.of(key).length > 0) || chat.of(key).length > 0;
}

/** As stems. */
const particle = /^[a-z]+ (?:out|up|off|awai|down|over|back|through)$/;

function keysOf({ kind, text, forms }: Concept): string[] {
  if (!hasHangul(text)) return [stemKey(text)];
  const verb = forms.find(({ parts, strength }) => strength === 1 && parts.length === 1 && parts[0]!.endsWith('-'));
  // 돈 is no form of 돌다.
  if (kind === 'generic' && verb === undefined && text.length === 1) return [text];
  return [...new Set([text, verb?.parts[0] ?? verbPart(koreanVerb(text))])];
}
