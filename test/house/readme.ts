// The parts of the README that are made from the program's own tables, and where they stand.
import { parity } from '../../adapters/parity-table.ts';
import { scopes } from '../../adapters/slack/scope-table.ts';
import { commandTable } from '../../src/commands/command-table.ts';
import { variables } from '../../src/config-table.ts';
import { exams, goldArticles, heldOutSets } from '../eval/gold-articles.ts';
import { headSets, scoreHeads } from '../eval/head-reading.ts';
import { precision, recall, scoreLedger } from '../eval/ledger-reading.ts';

/** `argument` and option flags as a person types them. */
export function commandRows(): string {
  const rows = commandTable.map(({ name, takes, options, does }) => {
    const typed = [name, ...takes.map(([argument]) => argument), ...options.map(([flags]) => `[${flags}]`)].join(' ');
    return `| \`${typed.replaceAll('|', '\\|')}\` | ${does} |`;
  });
  return ['| command | does |', '| --- | --- |', ...rows].join('\n');
}

export function environmentRows(): string {
  const rows = Object.entries(variables).map(
    ([name, { means, default: fallback }]) =>
      `| \`${name}\` | ${means} | ${fallback === null ? '' : `\`${fallback}\``} |`,
  );
  return ['| variable | means | default |', '| --- | --- | --- |', ...rows].join('\n');
}

export function scopeRows(): string {
  const rows = Object.entries(scopes).map(([name, reason]) => `| \`${name}\` | ${reason} |`);
  return ['| permission | for |', '| --- | --- |', ...rows].join('\n');
}

/** Where the platforms do the same, nothing is said of why. */
export function parityRows(): string {
  const rows = parity.map(({ feature, slack, teams, why }) => `| ${feature} | ${slack} | ${teams} | ${why ?? ''} |`);
  return ['| | Slack | Teams | why they differ |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** Of each gold set the half that no rule was made from. */
export function ledgerRows(): string {
  const rows = [...heldOutSets].reverse().map((set) => {
    const { parties, kinds, dates, value } = scoreLedger(
      goldArticles(exams.some((exam) => exam === set) ? 'all' : 'report', set),
    );
    const figures = [parties, kinds, dates, value].map((tally) =>
      [precision(tally), recall(tally)].map((share) => share.toFixed(2)).join(' / '),
    );
    return `| ${set} | ${parties.wanted} | ${figures.join(' | ')} |`;
  });
  const head = '| gold set | partnerships | found: precision / recall | kind | dates | value |';
  return [head, '| --- | --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** Of each set of pages how much is read right. */
export function headRows(): string {
  const rows = headSets.map((set) => {
    const score = scoreHeads(set);
    const figures = [score.title, score.publisher, score.author, score.published, score.whole, score.gone].map(shareOf);
    return `| ${set} | ${score.title.length} | ${figures.join(' | ')} |`;
  });
  const head = '| pages of | pages | title | publisher | author | day | text whole | furniture gone |';
  return [head, '| --- | --- | --- | --- | --- | --- | --- | --- |', ...rows].join('\n');
}

function shareOf(right: readonly boolean[]): string {
  return `${Math.round((100 * right.filter(Boolean).length) / right.length)} %`;
}

/** What stands between `<!-- name… -->` and `<!-- /name -->`. */
export function section(readme: string, name: string): string {
  const found = new RegExp(`<!-- ${name}:[^>]*-->\\n([\\s\\S]*?)<!-- /${name} -->`).exec(readme);
  if (found === null) throw new Error(`The README has no part for ${name}.`);
  return found[1]?.trim() ?? '';
}

export function withSection(readme: string, name: string, text: string): string {
  section(readme, name);
  const shape = new RegExp(`(<!-- ${name}:[^>]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  return readme.replace(shape, (_all, begin: string, end: string) => `${begin}\n${text}\n\n${end}`);
}
