// The foot of the page: who reported, and lines that tell of the paper instead of the matter.
import { creditedIn } from './author-name.ts';
import { footLabel, reportingCredit } from './byline-table.ts';
import { type Draft, isParagraph, kept, type Line } from './draft.ts';
import { closingLines } from './furniture-table.ts';

/** Lines of the foot stand within this many lines of the end. */
const lowest = 8;

/** "(Reporting by A Name; editing by B Name)" behind the last sentence, "Interview: A Name. Edited for length." below it. */
export function readClosingCredits(draft: Draft): void {
  for (const line of kept(draft).slice(-lowest)) {
    const credit = line.text.length > 4000 ? null : reportingCredit.exec(line.text.slice(-400));
    if (credit === null) continue;
    draft.author ??= creditedIn(credit.groups?.names ?? '').author;
    line.text = line.text.slice(0, line.text.length - credit[0].length).trim();
    line.dropped = line.text === '';
  }
  for (const line of belowText(draft)) {
    if (line.text.length > 200) continue;
    const parts = line.text.split(/\s{0,3}[|·]\s{0,3}|\s{2,9}| \/ |(?<=\p{L}{3})\. (?=\p{Lu})/u);
    const names = parts.map((part) => footLabel.exec(part.replace(/\.$/, ''))?.groups?.name).filter((name) => name);
    if (names.length === 0) continue;
    draft.author ??= names[0] ?? null;
    if (parts.length < 4) line.dropped = true;
  }
}

/** What stands below the last paragraph, dropped lines among it. */
function belowText(draft: Draft): Line[] {
  const last = draft.lines.findLastIndex((line) => isParagraph(line.text));
  return last === -1 ? [] : draft.lines.slice(last + 1).slice(-lowest);
}

/** Only among the last lines; what looks alike in the middle of a text may be the text's. */
export function dropClosingLines(draft: Draft): void {
  const lines = kept(draft);
  if (lines.length < 3) return;
  for (const line of lines.slice(Math.max(2, lines.length - lowest))) {
    if (line.text.length <= 300 && closingLines.some((expression) => expression.test(line.text))) line.dropped = true;
  }
}
