/** Small builders of Block Kit. Words from outside go into rich_text, which is literal: nothing in it pings or links. */
import type {
  ActionsBlock,
  Button,
  KnownBlock,
  RichTextBlock,
  RichTextBlockElement,
  RichTextLink,
  RichTextSection,
  RichTextText,
} from '@slack/web-api';
import { visibleText } from '../../src/basics/outside-text.ts';
import { limits } from './limits.ts';

export type Block = KnownBlock;
export type Inline = RichTextText | RichTextLink;

export function words(text: string, style?: { readonly bold?: true; readonly italic?: true }): RichTextText {
  return { type: 'text', text: literal(text), ...(style ? { style } : {}) };
}

export function link(text: string, url: string): RichTextLink {
  return { type: 'link', url, text: literal(text) };
}

export function line(...elements: readonly Inline[]): RichTextSection {
  return { type: 'rich_text_section', elements: elements.filter((one) => one.text !== '') };
}

export function bullets(lines: readonly RichTextSection[]): RichTextBlockElement {
  return { type: 'rich_text_list', style: 'bullet', elements: lines.filter(({ elements }) => elements.length > 0) };
}

export function quoted(text: string): RichTextBlockElement {
  return { type: 'rich_text_quote', elements: line(words(text)).elements };
}

/** As a list of one block or none: Slack refuses what has no words in it. */
export function rich(...elements: readonly RichTextBlockElement[]): readonly RichTextBlock[] {
  const worded = elements.filter(({ elements: inner }) => inner.length > 0);
  return worded.length === 0 ? [] : [{ type: 'rich_text', elements: worded }];
}

export function aside(text: string): readonly Block[] {
  const shown = cut(text, limits.sectionText);
  return shown === '' ? [] : [{ type: 'context', elements: [{ type: 'plain_text', text: shown, emoji: false }] }];
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
  const plain = literal(text);
  if (plain.length <= most) return plain;
  return `${plain
    .slice(0, most - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}

/** What a reader can see of it. */
function literal(text: string): string {
  return visibleText(text).slice(0, limits.sectionText);
}
