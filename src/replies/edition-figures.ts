/** The end of an edition: followed companies, numbers against the time before, silent sources, what to press. */
import type { Selection } from '../domain/edition.ts';
import type { ReplyBlock } from '../domain/reply.ts';
import { sayIsoDate } from '../text/say-date.ts';
import type { EditionTitle } from './edition-title.ts';
import { editionWords } from './edition-words-table.ts';

const SILENT_NAMED = 5;

export function figureBlocks(selection: Selection, about: EditionTitle): ReplyBlock[] {
  const say = editionWords[about.language];
  const followed = selection.followed.map(({ name, partnerships, stories }) =>
    say.followed(name, partnerships, stories),
  );
  const numbers = numberLines(selection, about);
  return [
    ...(selection.left === 0 ? [] : [{ kind: 'notice' as const, text: say.left(selection.left) }]),
    ...(followed.length === 0 ? [] : [{ kind: 'list' as const, heading: say.headings.followed, items: followed }]),
    ...(numbers.length === 0 ? [] : [{ kind: 'list' as const, heading: say.headings.numbers, items: numbers }]),
    {
      kind: 'actions',
      actions: [
        { kind: 'form', label: say.actions.change, form: 'digest', about: about.name },
        { kind: 'say', label: say.actions.skip, says: say.says.skip(about.name) },
        { kind: 'say', label: say.actions.pause, says: say.says.pause(about.name) },
      ],
    },
  ];
}

function numberLines({ until, numbers, silent }: Selection, { language, countedDays }: EditionTitle): string[] {
  const say = editionWords[language];
  const lines: string[] = [];
  if (numbers !== null) {
    lines.push(
      say.numbers(say.period(countedDays, sayIsoDate(until, language)), numbers.articles, numbers.partnerships),
    );
    const { before } = numbers;
    if (before !== null)
      lines.push(say.against(say.usual(countedDays), oneDecimal(before.articles), oneDecimal(before.partnerships)));
  }
  if (silent === null) return lines;
  const { publishers, feeds } = silent;
  if (publishers.of > 0) lines.push(say.silent(publishers.silent.length, publishers.of, someOf(publishers.silent)));
  if (feeds.of > 0) lines.push(say.silentFeeds(feeds.silent.length, feeds.of, someOf(feeds.silent)));
  return lines;
}

function someOf(names: readonly string[]): string {
  const named = names.slice(0, SILENT_NAMED).join(', ');
  return names.length > SILENT_NAMED ? `${named}, …` : named;
}

function oneDecimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}
