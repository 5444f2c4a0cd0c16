/** The blocks of a reply as parts of an Adaptive Card. Pure; words from outside are literal, links lead to articles only. */
import { visibleText } from '../../src/basics/outside-text.ts';
import { linkTo } from '../../src/basics/text-fragment.ts';
import type { QuoteInContext } from '../../src/conversation/chat-adapter.ts';
import type { Reply, ReplyAction, ReplyBlock, SourceLine } from '../../src/domain/reply.ts';
import {
  actionSet,
  container,
  cut,
  execute,
  label,
  line,
  linkRun,
  type Part,
  paragraphs,
  type Run,
  run,
  say,
} from './card-parts.ts';
import { sourcesOf } from './citations.ts';
import { limits } from './limits.ts';
import { wordsTable } from './words-table.ts';

export interface CardView {
  readonly reply: Reply;
  /** Quotes stand folded away under their sources, until somebody opens them. */
  readonly folded: boolean;
  /** Quotes in their surroundings, by number, instead of the bare ones. */
  readonly context: ReadonlyMap<number, QuoteInContext>;
}

export function renderBlocks(blocks: readonly ReplyBlock[], view: CardView): readonly Part[] {
  return blocks.flatMap((block) => renderBlock(block, view));
}

function renderBlock(block: ReplyBlock, view: CardView): readonly Part[] {
  switch (block.kind) {
    case 'heading':
      return line([run(block.text, { weight: 'Bolder' })], { spacing: 'Medium' });
    case 'text':
      return paragraphs(block.text);
    case 'notice':
      return paragraphs(block.text, { isSubtle: true });
    case 'claim':
      return claimParts(block, view.reply);
    case 'disagreement':
      return [disagreement(block, view.reply)];
    case 'list':
      return [...line([run(block.heading, { weight: 'Bolder' })], { spacing: 'Medium' }), ...block.items.flatMap(item)];
    case 'actions':
      return actionSet(block.actions.flatMap(actionOf));
    case 'picture':
      return paragraphs(block.alt, { isSubtle: true });
    case 'sources':
      return [
        ...line([run(block.heading, { weight: 'Bolder', size: 'Small' })], { spacing: 'Medium' }),
        ...block.sources.flatMap((source) => sourceParts(source, view)),
      ];
  }
}

function item(text: string): readonly Part[] {
  const [first, ...others] = paragraphs(text);
  if (first === undefined) return [];
  return [columns('•', [first, ...others])];
}

/** A sign at the left and what belongs to it beside it: wrapped lines stay apart from the sign. */
function columns(sign: string, parts: readonly Part[]): Part {
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: 'auto', items: [...line([run(sign)])] },
      { type: 'Column', width: 'stretch', items: [...parts] },
    ],
  };
}

function claimParts(
  { text, remark, citations }: Extract<ReplyBlock, { kind: 'claim' }>,
  reply: Reply,
): readonly Part[] {
  const said = `${text}${remark === null ? '' : ` (${remark})`}`;
  return line([run(said), ...numbers(citations, reply)]);
}

function disagreement({ about, note, values }: Extract<ReplyBlock, { kind: 'disagreement' }>, reply: Reply): Part {
  const head = wordsTable[reply.language].differ(note === null ? about : `${about} (${note})`);
  return container(
    null,
    [
      ...line([run(head, { weight: 'Bolder' })]),
      ...values.flatMap((one) => {
        const said = line([run(one.value), ...numbers(one.citations, reply)]);
        return said.length === 0 ? [] : [columns('•', said)];
      }),
    ],
    { style: 'emphasis' },
  );
}

/** " [1]", each opening its source at the quoted sentence where it has an address. */
function numbers(citations: readonly number[], reply: Reply): readonly (Run | null)[] {
  const sources = new Map(sourcesOf(reply).map((source) => [source.n, source]));
  return citations.flatMap((n) => {
    const source = sources.get(n);
    const address = source === undefined ? null : linkTo(source.url, source.quote);
    const linked = address !== null && address.length <= limits.numberUrl;
    // The blank before it is no part of a link.
    return [blank, linked ? linkRun(`[${n}]`, address) : run(`[${n}]`, { isSubtle: true })];
  });
}

const blank: Run = { type: 'TextRun', text: ' ' };

/** "[1] Title – publisher, date (host)"; the title, or what stands for it, is the link; its quote folded under it. */
function sourceParts(source: SourceLine, view: CardView): readonly Part[] {
  const { n, title, note, url, quote } = source;
  const address = linkTo(url, quote);
  const linked = (text: string) => (address === null ? run(text) : linkRun(text, address));
  const shown = cut(title ?? '', limits.sourceTitle);
  const said = cut(note, limits.sourceNote);
  const host = address === null ? '' : ` (${new URL(address).host})`;
  const named =
    shown === '' ? [linked(said), run(host)] : [linked(shown), run(` – ${said}${host}`, { isSubtle: true })];
  return [...line([run(`[${n}] `), ...named], { spacing: 'Small' }), ...quoteParts(source, view)];
}

/** By its place among the sources: two may share a number, and no two parts of a card an id. */
function quoteId(at: number): string {
  return `quote-${at + 1}`;
}

/** Of what a button can fold and unfold. */
export function quoteIds(reply: Reply): readonly string[] {
  return sourcesOf(reply).flatMap(({ quote }, at) => (visibleText(quote).trim() === '' ? [] : [quoteId(at)]));
}

function quoteParts(source: SourceLine, { reply, folded, context }: CardView): readonly Part[] {
  const { n, quote } = source;
  const around = context.get(n);
  const parts =
    around === undefined
      ? paragraphs(cut(quote, limits.shownQuote), { italic: true })
      : [
          ...(around.before === ''
            ? []
            : paragraphs(`… ${cut(around.before, limits.shownQuote)}`, { isSubtle: true, size: 'Small' })),
          ...paragraphs(cut(around.quote, limits.shownQuote), { italic: true }),
          ...(around.after === ''
            ? []
            : paragraphs(`${cut(around.after, limits.shownQuote)} …`, { isSubtle: true, size: 'Small' })),
        ];
  if (parts.length === 0) return [];
  const look = { style: 'emphasis', spacing: 'Small', ...(folded ? { isVisible: false } : {}) };
  return [container(quoteId(sourcesOf(reply).indexOf(source)), parts, look)];
}

/** The buttons that a reply ends with: they stand in one row with those of the card. */
export function lastActions(blocks: readonly ReplyBlock[]): {
  readonly rest: readonly ReplyBlock[];
  readonly buttons: readonly Part[];
} {
  const last = blocks.at(-1);
  if (last?.kind !== 'actions') return { rest: blocks, buttons: [] };
  return { rest: blocks.slice(0, -1), buttons: last.actions.flatMap(actionOf) };
}

function actionOf(action: ReplyAction): readonly Part[] {
  switch (action.kind) {
    case 'say':
      // Longer than a command it would be taken for none.
      return action.says.length > limits.said ? [] : [say(action.label, action.says, action.primary ?? false)];
    case 'form':
      return [execute(action.label, 'form', { form: action.form, about: action.about })];
    case 'open': {
      const url = linkTo(action.url, '');
      return url === null || url.length > limits.buttonUrl
        ? []
        : [{ type: 'Action.OpenUrl', title: label(action.label), url }];
    }
  }
}
