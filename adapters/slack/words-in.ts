/** Slack's own writing → the words a person typed: mentions, links and escapes undone. */
import { limits } from './limits.ts';

/** `<@U1>`, `<@U1|name>`, `<#C1|ops>`, `<!here>`, `<https://x|x>`, `<mailto:a@b|a@b>`. */
const marked = /<([@#!]?)([^<>|]{0,3000})(?:\|([^<>]{0,3000}))?>/g;

/** A question longer than this is an article: its beginning says what it is about. */
const LONGEST = 20_000;

export function plainWords(text: string, botUser: string): string {
  return text
    .slice(0, LONGEST)
    .replace(marked, (_whole, sigil: string, target: string, label: string | undefined) => {
      if (sigil === '@') return target === botUser ? ' ' : (label ?? '');
      if (sigil === '#') return label ?? '';
      if (sigil === '!') return '';
      return label ?? target;
    })
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[ \t]{1,200}/g, ' ')
    .trim();
}

/** Literal text for a field that Slack reads its own writing in. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').slice(0, limits.messageCharacters);
}
