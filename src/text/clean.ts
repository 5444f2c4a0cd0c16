// Text as it is stored and compared: one normal form, nothing invisible, plain spaces, tidy lines.

/**
 * What no reader sees and an attacker or a broken export puts in: controls, zero-width, direction-changing, tag and
 * variation-selector characters (they can carry hidden words), noncharacters, lone surrogates. A joiner stays only
 * between the two halves of an emoji. All in one pass, so that removing one cannot form another.
 */
const invisible =
  /[^\P{Cc}\n\t]|[^\P{Cf}\u200d]|\p{Surrogate}|\u034f|[\u180b-\u180d\ufe00-\ufe0d\ufffe\uffff\u{e0000}-\u{e0fff}]|\u200d(?!\p{Extended_Pictographic})|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f)\u200d/gu;
const lineBreaks = /\r\n?|[\v\f\x85\u2028\u2029]/g;
/** Tab, no-break, ideographic and typographic spaces, the Hangul fillers that show as nothing. */
const exoticSpaces = /[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u3164\uffa0]/g;

/** Cleaning twice changes nothing. Runs of spaces inside a line stay as they were given. */
export function cleanText(raw: string): string {
  const flat = raw.replace(lineBreaks, '\n').replace(invisible, '').normalize('NFC').replace(exoticSpaces, ' ');
  return trimLines(flat);
}

/** Cut by hand: a regular expression for trailing spaces is quadratic on a line of nothing but spaces. */
function trimLines(text: string): string {
  const kept: string[] = [];
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed !== '') kept.push(trimmed);
    else if (kept.length > 0 && kept.at(-1) !== '') kept.push('');
  }
  if (kept.at(-1) === '') kept.pop();
  return kept.join('\n');
}
