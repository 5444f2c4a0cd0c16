/** `search`: ranked passages for one query, or for a file of them. */
import { throwIfAborted } from '../basics/abort.ts';
import { asPactwireError, PactwireError } from '../basics/errors.ts';
import { visibleLine } from '../basics/outside-text.ts';
import type { RankedPassage } from '../domain/passage.ts';
import type { House } from '../house.ts';
import { type Args, DONE, type ExitCode, FAILED, type Run, textOption } from './command.ts';
import { sayWhereEmpty } from './empty-library.ts';
import type { Io } from './io.ts';
import { batchLines } from './json-lines.ts';
import { questionText } from './question.ts';

const DEFAULT_LIMIT = 10;
const LARGEST_LIMIT = 1000;

export const run: Run = async (house, args, io) => {
  const limit = limitOf(args);
  const file = textOption(args, 'queries');
  const [query] = args.positionals;
  if ((file === undefined) === (query === undefined)) {
    throw new PactwireError('bad-arguments', 'Give one query in quotation marks, or --queries FILE.');
  }
  if (file !== undefined) return searchAll(house, file, limit, io);
  const results = await house.search({ query: questionText(query ?? '', 'query'), limit });
  if (args.options.json === true) await io.out(`${JSON.stringify({ results: results.map(resultOf) })}\n`);
  else await io.out(results.map(resultLines).join('\n') || 'Nothing found.\n');
  await sayWhereEmpty(house, io);
  return DONE;
};

async function searchAll(house: House, file: string, limit: number, io: Io): Promise<ExitCode> {
  let failed = 0;
  for await (const line of batchLines(file, io)) {
    throwIfAborted(io.signal);
    try {
      if ('fault' in line) throw new PactwireError('bad-input', line.fault);
      const results = await house.search({ query: questionText(line.text, 'query'), limit });
      await io.out(`${JSON.stringify({ id: line.id, results: results.map(resultOf) })}\n`);
    } catch (error) {
      const ours = asPactwireError(error);
      if (ours.code !== 'bad-input' && ours.code !== 'bad-arguments') throw error;
      failed += 1;
      io.say(`Line ${line.line}: ${ours.message}`);
    }
  }
  return failed > 0 ? FAILED : DONE;
}

/** The contract's fields, in its order. */
function resultOf({ articleId, externalId, title, start, end, text, score }: RankedPassage): object {
  return { articleId, externalId, title, start, end, text, score };
}

function resultLines(passage: RankedPassage, place: number): string {
  const title = visibleLine(passage.title ?? '(no title)');
  return `${place + 1}. ${title}  [${passage.articleId}, ${passage.score.toFixed(2)}]\n   ${visibleLine(passage.text)}\n`;
}

function limitOf(args: Args): number {
  const written = textOption(args, 'limit');
  if (written === undefined) return DEFAULT_LIMIT;
  const limit = /^\d{1,4}$/.test(written) ? Number(written) : 0;
  if (limit >= 1 && limit <= LARGEST_LIMIT) return limit;
  throw new PactwireError('bad-arguments', `--limit takes a number from 1 to 1,000, not "${visibleLine(written)}".`);
}
