/** Small builders of Adaptive Cards 1.5. Words stand in text runs, which no client reads as markdown or mentions. */
import { cutText } from '../../src/basics/cut-text.ts';
import { visibleText } from '../../src/basics/outside-text.ts';
import { limits } from './limits.ts';

export type Part = Readonly<Record<string, unknown>> & { readonly type: string };
export type Run = Part;

export interface Card {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly body: readonly Part[];
  readonly msteams: { readonly width: 'Full' };
}

export function card(body: readonly Part[]): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body,
    msteams: { width: 'Full' },
  };
}

export function attachmentOf(content: Card): object {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content };
}

interface Look {
  readonly weight?: 'Bolder';
  readonly isSubtle?: true;
  readonly italic?: true;
  readonly size?: 'Small' | 'Medium';
}

/** Null where nothing is to be seen: an empty run is refused. */
export function run(text: string, look: Look = {}): Run | null {
  const shown = visibleText(text);
  return shown.trim() === '' ? null : { type: 'TextRun', text: shown, ...look };
}

/** `address` is one that was checked (`linkTo`). */
export function linkRun(text: string, address: string): Run | null {
  const plain = run(text);
  return plain === null ? null : { ...plain, selectAction: { type: 'Action.OpenUrl', url: address } };
}

/** Nothing where all runs are empty. */
export function line(runs: readonly (Run | null)[], more: Readonly<Record<string, unknown>> = {}): readonly Part[] {
  const inlines = runs.filter((one) => one !== null);
  return inlines.length === 0 ? [] : [{ type: 'RichTextBlock', inlines, ...more }];
}

/** A long text as several lines of the card. */
export function paragraphs(
  text: string,
  look: Look = {},
  more: Readonly<Record<string, unknown>> = {},
): readonly Part[] {
  return cutText(text, limits.paragraph).flatMap((piece) => line([run(piece, look)], more));
}

export function container(
  id: string | null,
  items: readonly Part[],
  more: Readonly<Record<string, unknown>> = {},
): Part {
  return { type: 'Container', ...(id === null ? {} : { id }), ...more, items };
}

export function actionSet(actions: readonly Part[]): readonly Part[] {
  const sets: Part[] = [];
  for (let at = 0; at < actions.length; at += limits.actionsInSet) {
    sets.push({ type: 'ActionSet', actions: actions.slice(at, at + limits.actionsInSet) });
  }
  return sets;
}

/** Folds and unfolds in the reader's own client; nobody is asked. */
export function toggle(title: string, ids: readonly string[]): Part {
  return { type: 'Action.ToggleVisibility', title: label(title), targetElements: [...ids] };
}

/** Comes back to us; what we answer takes the card's place for the one who pressed it. */
export function execute(title: string, verb: string, data: Readonly<Record<string, string>>, inputs = false): Part {
  return {
    type: 'Action.Execute',
    title: label(title),
    verb,
    data,
    ...(inputs ? {} : { associatedInputs: 'none' }),
  };
}

/** The same as typing `says` here. */
export function say(title: string, says: string, primary: boolean): Part {
  return {
    type: 'Action.Submit',
    title: label(title),
    data: { pactwire: 'say', says },
    associatedInputs: 'none',
    ...(primary ? { style: 'positive' } : {}),
  };
}

export function label(title: string): string {
  return cut(title, limits.buttonText) || '…';
}

/** On one line, shortened with a sign that it is, never in the middle of a character. */
export function cut(text: string, most: number): string {
  const plain = visibleText(text).replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  return `${plain
    .slice(0, most - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
