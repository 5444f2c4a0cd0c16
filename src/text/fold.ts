// Folds a text for comparing: lower case, full-width and decomposed forms resolved, accents and invisible marks off.

export interface FoldedText {
  readonly text: string;
  /** Offset in the given text of each unit of the folded one, and its end; absent where they are the same. */
  readonly offsets?: Uint32Array;
}

/** Text of ASCII, Hangul syllables, common punctuation and unaccented scripts needs nothing but lower case. */
const needsFolding =
  /[\u00aa\u00ad\u00b2\u00b3\u00b9-\u00be\u00c0-\u024f\p{M}\p{Default_Ignorable_Code_Point}\u1100-\u11ff\u1e00-\u1fff\u2100-\u214f\u2460-\u24ff\u3200-\u33ff\ua960-\ua97f\ud7b0-\ud7fb\uf900-\ufaff\ufb00-\ufb06\uff00-\uffef]/u;

/** A base with what combines with it: marks, or the vowel and final of a decomposed syllable. */
const clusters = /[\u1100-\u115f\ua960-\ua97c]+[\u1160-\u11ff\ud7b0-\ud7fb]*\p{M}*|[\s\S]\p{M}*/gu;

const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const accented = /[\u00c0-\u024f\u0370-\u03ff\u1e00-\u1fff]|\p{M}/u;

export function foldText(text: string): FoldedText {
  if (!needsFolding.test(text)) {
    const lower = text.toLowerCase();
    if (lower.length === text.length) return { text: lower };
  }
  return foldClusters(text);
}

function foldClusters(text: string): FoldedText {
  const parts: string[] = [];
  const offsets: number[] = [];
  for (const match of text.matchAll(clusters)) {
    const folded = foldCluster(match[0]);
    parts.push(folded);
    for (let i = 0; i < folded.length; i++) offsets.push(match.index);
  }
  offsets.push(text.length);
  return { text: parts.join(''), offsets: Uint32Array.from(offsets) };
}

function foldCluster(cluster: string): string {
  const plain = cluster.length === 1 && cluster.charCodeAt(0) < 0x80;
  if (plain) return cluster.toLowerCase();
  const composed = cluster.replace(invisible, '').normalize('NFKC').toLowerCase();
  if (!accented.test(composed)) return composed;
  return composed.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
