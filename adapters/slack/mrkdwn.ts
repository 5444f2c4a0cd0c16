/**
 * Words from outside as Slack's own writing: the same words to the eye, and nothing that pings, links or formats.
 * Sections with `verbatim` are used rather than rich_text because every Slack-compatible client shows them.
 */
import { visibleText } from '../../src/basics/outside-text.ts';

/** Marks that format where they stand at the edge of a word, and what looks like them and does nothing. */
const lookalikes: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };

/** Between two letters or digits a mark formats nothing: "2~3", "snake_case" stay as they are. */
const formatting = /(?<![\p{L}\p{N}])[*_~`]|[*_~`](?![\p{L}\p{N}])/gu;
/** `:tada:` becomes a picture; `10:30:00` does not. */
const emoji = /:(?=[\w+-]{0,40}[a-z][\w+-]{0,40}:|100:|1234:)/g;

export function mrkdwn(text: string): string {
  return visibleText(text)
    .replace(formatting, (mark) => lookalikes[mark] ?? mark)
    .replace(emoji, '∶')
    .replace(/^[>»]/gm, '›')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

export function bold(text: string): string {
  const inner = mrkdwn(text).trim();
  return inner === '' ? '' : `*${inner}*`;
}

/** `address` is one that was checked (`linkTo`); `|` would end it. */
export function mrkdwnLink(text: string, address: string): string {
  const label = mrkdwn(text).replace(/\s+/g, ' ').replace(/\|/g, '∣').trim();
  return label === '' ? '' : `<${address.replace(/&/g, '&amp;').replace(/\|/g, '%7C')}|${label}>`;
}

/** Shown by its name to those who may see it. Of a conversation with one person there is none. */
export function channelLink(id: string | undefined): string {
  return id !== undefined && /^[CG][A-Z0-9]{1,40}$/.test(id) ? `<#${id}> ` : '';
}
