// An address as a person or a page gives it, to one that may be asked for at all. What it resolves to is checked later.
import { isIP } from 'node:net';
import { domainToUnicode } from 'node:url';
import { PactwireError } from '../basics/errors.ts';
import { visibleLine } from '../basics/outside-text.ts';
import type { AddressRules } from './address-rules.ts';
import { usualPorts } from './address-table.ts';

/** Longer ones are built by nobody for readers. */
const longest = 2_000;

/** Throws with the reason where it is not fetched. The result is spelled as the URL standard spells it: `127.1` is `127.0.0.1`. */
export function webAddress(raw: string, rules: AddressRules, base?: string): URL {
  const written = raw.trim();
  if (written.length > longest)
    throw refused(`This address is longer than ${longest} characters; give its short form.`);
  if (!URL.canParse(written, base)) throw refused(`“${shown(written)}” is no web address; write it with https://.`);
  const url = new URL(written, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw refused(`Only http and https addresses are fetched, not “${shown(url.protocol)}”.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw refused('This address carries a user name or password; give it without.');
  }
  const fault = hostFault(url, rules) ?? portFault(url, rules);
  if (fault !== null) throw refused(fault);
  url.hash = '';
  return url;
}

/** A name is judged by its letters here and by its addresses when it is connected to. */
function hostFault({ hostname }: URL, rules: AddressRules): string | null {
  const bare = hostname.replace(/^\[(.{0,99})\]$/, '$1');
  if (isIP(bare) !== 0) {
    const why = rules.refusal(bare);
    return why === null ? null : notPublic(bare, why);
  }
  const unicode = domainToUnicode(hostname);
  const mixed = unicode.split('.').find((label) => mixesScripts(label));
  if (mixed === undefined) return null;
  return `The name ${hostname} mixes letters of several scripts to look like another name; check where the address came from.`;
}

/** Hangul, kana and Han stand beside Latin in honest names; Cyrillic, Greek and Armenian beside Latin do not. */
function mixesScripts(label: string): boolean {
  return (
    /\p{Script=Latin}/u.test(label) &&
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(label)
  );
}

/** Another port is left to the operator's own addresses, which are known when the name is resolved. */
function portFault(url: URL, rules: AddressRules): string | null {
  if (usualPorts.has(portOf(url)) || !rules.none) return null;
  return `Port ${portOf(url)} is not fetched from; only ${[...usualPorts].join(', ')} are.`;
}

export function portOf({ port, protocol }: { readonly port: string; readonly protocol: string }): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
}

export function notPublic(address: string, why: string): string {
  return `${address} is not on the public internet (${why}) and is not fetched; an operator may allow it with PACTWIRE_FETCH_PRIVATE.`;
}

export function refused(message: string, cause?: unknown): PactwireError {
  return new PactwireError('bad-input', message, cause === undefined ? undefined : { cause });
}

function shown(text: string): string {
  return visibleLine(text).slice(0, 80);
}
