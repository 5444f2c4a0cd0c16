/** Small builders of Block Kit. Lines are mrkdwn already (mrkdwn.ts); what does not fit one block goes on in the next. */
import type { ActionsBlock, Button, KnownBlock } from '@slack/web-api';
import { visibleText } from '../../src/basics/outside-text.ts';
import { limits } from './limits.ts';

export type Block = KnownBlock;

/** One paragraph a line. Lines that hold nothing are left out: Slack refuses empty text. */
export function section(...lines: readonly string[]): readonly Block[] {
  return packed(lines).map((text) => ({ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } }));
}

/** Small and grey. */
export function small(...lines: readonly string[]): readonly Block[] {
  return packed(lines).map((text) => ({ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }));
}

export function header(text: string): readonly Block[] {
  const shown = cut(text, limits.headerText);
  return shown === '' ? [] : [{ type: 'header', text: { type: 'plain_text', text: shown, emoji: false } }];
}

export function button(actionId: string, label: string, value: string): Button {
  return {
    type: 'button',
    action_id: actionId,
    text: { type: 'plain_text', text: cut(label, limits.buttonText), emoji: false },
    value: value.slice(0, limits.buttonValue),
  };
}

export function actions(blockId: string, buttons: readonly Button[]): ActionsBlock {
  return { type: 'actions', block_id: blockId, elements: buttons.slice(0, limits.actionElements) };
}

/** Shortened with a sign that it is, never in the middle of a character. */
export function cut(text: string, most: number): string {
  const plain = visibleText(text);
  if (plain.length <= most) return plain;
  return `${whole(plain.slice(0, most - 1)).trimEnd()}…`;
}

/** Lines together as far as they fit; one that is too long by itself loses its end, never half of a sign of ours. */
function packed(lines: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (const one of lines.filter((line) => line.trim() !== '')) {
    const line = one.length <= limits.sectionText ? one : shortened(one);
    const last = texts.at(-1);
    if (last !== undefined && last.length + line.length < limits.sectionText)
      texts[texts.length - 1] = `${last}\n${line}`;
    else texts.push(line);
  }
  return texts;
}

function shortened(line: string): string {
  const head = line.slice(0, limits.sectionText - 1);
  const opened = Math.max(head.lastIndexOf('<') > head.lastIndexOf('>') ? head.lastIndexOf('<') : -1, halfEntity(head));
  return `${whole(opened < 0 ? head : head.slice(0, opened)).trimEnd()}…`;
}

/** Where an escape begins that the cut went through; -1 where there is none. */
function halfEntity(head: string): number {
  const at = head.lastIndexOf('&');
  return at > head.length - 5 && !head.slice(at).includes(';') ? at : -1;
}

function whole(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}
