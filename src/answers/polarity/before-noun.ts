/** "없는 근거", "공개되지 않은 금액": a Korean denial before a noun denies that noun, and whose it is right before. */
const beforeNoun = /^(?:않은|않는|없는|못한|못하는|아닌)(?=\s|$)/u;
/** The noun behind the denial has its particle before the place. */
const endOfNoun = /^\S+ (?:\S+ )*?\S+(?:을|를|이|가|은|는|에|에서|로|으로|와|과|도),? /u;
/** Somebody is named, and then who the denial is about: "의원은 근거가 없는 …". */
const ownSubject = /(?:은|는|이|가) .*(?:이|가) \S*$/u;

/** Whether a place is none that such a denial reaches. */
export function isBesideNoun(text: string, denied: number, at: number): boolean {
  if (!beforeNoun.test(text.slice(denied))) return false;
  return at > denied ? endOfNoun.test(text.slice(denied, at)) : ownSubject.test(text.slice(at, denied));
}
