/** The turns of an interview: what is answered until the next question is about what that question says. */

/** "Q: How do you cool the halls?" */
const marked = /^(?:Q|문|질문)\s?[.:)]/iu;
/** "-왜 구미인가.", "― 고객은 정해졌나." */
const dashed = /^[-–—―─]\s?\S/u;
const answered = /^(?:(?:A|답|답변)\s?[.:)]|["“])/iu;
const asking = /[?？]["”]?$/u;

/** @returns by number of paragraph, the paragraph that asks what it answers. */
export function turnsOf(paragraphs: readonly string[]): ReadonlyMap<number, number> {
  const turns = new Map<number, number>();
  let question: number | null = null;
  for (const [at, text] of paragraphs.entries()) {
    if (asks(text, paragraphs[at + 1] ?? '')) question = at;
    // Prose goes on after a rhetorical question: only the paragraph below it answers.
    else if (question !== null && (answered.test(text) || at === question + 1)) turns.set(at, question);
    else question = null;
  }
  return turns;
}

function asks(text: string, next: string): boolean {
  if (marked.test(text)) return true;
  if (answered.test(text)) return false;
  return asking.test(text) || (dashed.test(text) && answered.test(next));
}
