/**
 * Words from outside as the text of a message, which Teams reads as markdown: the same words to the eye, and nothing
 * that pings, links, formats or passes for a citation. Cards take their words literally and need none of this.
 */
import { visibleText } from '../../src/basics/outside-text.ts';

/** Signs that format, and what looks like them and does nothing. Square brackets with a number would be a citation. */
const lookalikes: Readonly<Record<string, string>> = {
  '*': '∗',
  _: 'ˍ',
  '~': '∼',
  '`': 'ˋ',
  '[': '［',
  ']': '］',
  '<': '‹',
  '>': '›',
  '|': '∣',
  '\\': '⧵',
};
/** Between two letters or digits these format nothing: "2~3", "snake_case" stay as they are. */
const formatting = /(?<![\p{L}\p{N}])[*_~`]|[*_~`](?![\p{L}\p{N}])|[[\]<>|\\]/gu;

export function markdown(text: string): string {
  return visibleText(text)
    .replace(formatting, (sign) => lookalikes[sign] ?? sign)
    .replace(/&(?=#|\w)/g, '＆')
    .replace(/:(?=\/\/)/g, '∶')
    .replace(/\b(www)\.(?=\w)/gi, '$1․')
    .replace(/^([ \t]*)#/gm, '$1＃')
    .replace(/^([ \t]*)([-+])(?=\s)/gm, '$1–')
    .replace(/^([ \t]*\d{1,9})([.)])(?=\s)/gm, '$1․');
}

export function boldMarkdown(text: string): string {
  const inner = markdown(text).replace(/\s+/g, ' ').trim();
  return inner === '' ? '' : `**${inner}**`;
}
