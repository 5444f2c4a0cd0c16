/** English words with their part of speech and base form, by wink-nlp; where grammar knows better (`tag-mends.ts`) it is mended. */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { englishStem } from '../../words/english-stem.ts';
import { irregularVerbs } from '../paraphrase-table.ts';
import { tellingVerbs } from './grammar-table.ts';
import { mendedPart } from './tag-mends.ts';
import type { Word } from './word.ts';

type Tagger = (text: string) => readonly (readonly [value: string, pos: string, lemma: string])[];
let tagger: Tagger | null = null;

/** A quarter of a second to open, so not before the first claim comes. */
function openTagger(): Tagger {
  const wink = winkNLP(model, ['sbd', 'pos']);
  const { value, pos, lemma } = wink.its;
  return (text) => {
    const tokens = wink.readDoc(text).tokens();
    const [values, tags, lemmas] = [value, pos, lemma].map((its) => tokens.out(its as ItsFunction<string>) as string[]);
    return values!.map((one, i) => [one, tags![i]!, lemmas![i]!] as const);
  };
}

export function tagEnglish(text: string): readonly Word[] {
  tagger ??= openTagger();
  let from = 0;
  const words = tagger(text).map(([written, pos, base], n): Word => {
    const start = Math.max(from, text.indexOf(written, from));
    from = start + written.length;
    const lower = written
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/(?<=.)\.$/, '');
    return { n, lower, base: base.toLowerCase(), stem: englishStem(lower), pos, start, end: from };
  });
  return words.map((word, n) => {
    const pos = mendedPart(words, n, text);
    return pos === 'VERB' && word.pos !== 'VERB' ? { ...word, pos, base: baseOf(word) } : { ...word, pos };
  });
}

function baseOf({ lower }: Word): string {
  const irregular = irregularVerbs.find((forms) => forms.includes(lower))?.[0];
  return (
    irregular ??
    lower
      .replace(/(?<=[^aeious])ed$/, (end) => (tellingVerbs.has(lower.slice(0, -1)) ? 'e' : end.slice(2)))
      .replace(/s$/, '')
  );
}
