// Does a text state a fact, in one of its spellings? Deaf to case, spaces in Korean and commas in numbers, not to digits.

/** Lower case, one width, plain quotes and dashes, numbers without commas. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[–—~∼]/g, '-')
    .replace(/(?<=\d),(?=\d)/g, '')
    .replace(/\s+/g, ' ');
}

export function statesAnyOf(text: string, spellings: readonly string[]): boolean {
  const spaced = plain(text);
  // Korean is spaced as its writer likes: "7조 8983억 원" is "7조8983억원".
  const unspaced = spaced.replaceAll(' ', '');
  return spellings.some((spelling) => {
    const wanted = plain(spelling);
    return /[가-힣]/.test(wanted)
      ? occurs(unspaced, wanted.replaceAll(' ', ''), koreanBorder)
      : occurs(spaced, wanted, latinBorder);
  });
}

export function statesAll(text: string, facts: readonly (readonly string[])[]): boolean {
  return facts.every((spellings) => statesAnyOf(text, spellings));
}

type Border = (before: string, after: string, wanted: string) => boolean;

function occurs(text: string, wanted: string, border: Border): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (border(text.slice(Math.max(0, at - 2), at), text.slice(end, end + 2), wanted)) return true;
  }
  return false;
}

/** "17일" is not in "117일", "300" not in "5300" or "300.5". */
const koreanBorder: Border = (before, after, wanted) =>
  !(/^\d/.test(wanted) && /\d[.]?$/.test(before)) && !(/\d$/.test(wanted) && /^[.]?\d/.test(after));

/** And "KT" is not in "SKT", nor "arm" in "harm"; a plural s is let pass. */
const latinBorder: Border = (before, after, wanted) =>
  koreanBorder(before, after, wanted) &&
  !(/^[a-z]/.test(wanted) && /[a-z]$/.test(before)) &&
  !(/[a-z]$/.test(wanted) && /^(?:[a-rt-z]|s[a-z])/.test(after));
