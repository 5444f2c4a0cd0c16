// Settles which doubtful names are companies: by the full name elsewhere, or by what stands beside them.
import type { CompanyMention } from '../../domain/company.ts';
import type { CompanyId } from '../../domain/ids.ts';
import type { NameCandidate, NameEntry } from './name-index.ts';
import { isCount, isMarked } from './name-marks.ts';

/** Places at which one spelling is looked at; what fifty do not make clear stays open. */
const mostTries = 50;

function mention(text: string, c: { start: number; end: number }, entry: NameEntry): CompanyMention {
  return {
    companyId: entry.companyId,
    asWritten: text.slice(c.start, c.end),
    start: c.start,
    end: c.end,
    viaProduct: entry.viaProduct,
  };
}

/** One meaning without doubt: a single sure company, a name before a product. Null where it is doubtful or could be two. */
function sureEntry(candidate: NameCandidate): NameEntry | null {
  const sure = candidate.entries.filter((entry) => entry.doubt === 'none');
  if (new Set(sure.map((entry) => entry.companyId)).size !== 1) return null;
  return sure.find((entry) => !entry.viaProduct) ?? sure[0]!;
}

export function settleDoubts(text: string, candidates: readonly NameCandidate[]): CompanyMention[] {
  const sure: CompanyMention[] = [];
  const doubtful: NameCandidate[] = [];
  for (const candidate of candidates) {
    const entry = sureEntry(candidate);
    if (entry) sure.push(mention(text, candidate, entry));
    else doubtful.push(candidate);
  }
  return doubtful.length === 0 ? sure : [...sure, ...settle(text, doubtful, sure)];
}

function settle(text: string, doubtful: readonly NameCandidate[], sure: readonly CompanyMention[]): CompanyMention[] {
  const named = new Set(sure.filter((m) => !m.viaProduct).map((m) => m.companyId));
  const accepted = new Map<string, NameEntry>();
  const tried = new Map<string, number>();
  for (const candidate of doubtful) {
    const written = text.slice(candidate.start, candidate.end);
    const times = tried.get(written) ?? 0;
    if (accepted.has(written) || times >= mostTries) continue;
    tried.set(written, times + 1);
    const entry = pick(candidate, named);
    if (entry && isClear(text, candidate, entry, named, sure)) accepted.set(written, entry);
  }
  // A spelling once made clear keeps its meaning in the rest of the text.
  return doubtful.flatMap((candidate) => {
    const entry = accepted.get(text.slice(candidate.start, candidate.end));
    return entry && !isCount(text, candidate) ? [mention(text, candidate, entry)] : [];
  });
}

function isClear(
  text: string,
  candidate: NameCandidate,
  entry: NameEntry,
  named: ReadonlySet<CompanyId>,
  sure: readonly CompanyMention[],
): boolean {
  return named.has(entry.companyId) ? !isCount(text, candidate) : isMarked(text, candidate, entry, sure);
}

/** Of several companies with one spelling the one the text names in full; none where that does not decide. */
function pick(candidate: NameCandidate, named: ReadonlySet<CompanyId>): NameEntry | null {
  const ids = new Set(candidate.entries.map((entry) => entry.companyId));
  if (ids.size === 1) return candidate.entries[0]!;
  const full = candidate.entries.filter((entry) => named.has(entry.companyId));
  return full.length === 1 ? full[0]! : null;
}
