import { describe, expect, it } from 'vitest';
import { readRobots } from '../../src/fetching/robots.ts';
import { steep } from '../growth.ts';

const allowed = (text: string, path: string) => readRobots(text, 'pactwire').allows(path);

describe('robots.txt', () => {
  it('is read by the group that names us, else by the one for all', () => {
    const text =
      'User-agent: *\nDisallow: /\n\nUser-agent: Other\nUser-agent: PactWire/2\nDisallow: /private # not this\nAllow: /private/open\n';
    expect([allowed(text, '/news'), allowed(text, '/private/x'), allowed(text, '/private/open/1')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(readRobots(text, 'somebody').allows('/news')).toBe(false);
  });

  it.each([
    ['/fish', '/fish.html', false],
    ['/fish', '/Fish', true],
    ['/*.php', '/a/b.php?x=1', false],
    ['/*.php$', '/a.php', false],
    ['/*.php$', '/a.php?x=1', true],
    ['/a*b*c$', '/axxbxxc', false],
    ['/a*b*c$', '/axxbxxcd', true],
    ['/$', '/', false],
    ['/$', '/x', true],
    ['', '/x', true],
    ['*', '/x', false],
  ])('with “Disallow: %s”, is %s allowed: %s', (rule, path, expected) => {
    expect(allowed(`User-agent: *\nDisallow: ${rule}`, path)).toBe(expected);
  });

  it('lets the longer rule win, and of equals the one that allows', () => {
    expect(allowed('User-agent: *\nAllow: /p\nDisallow: /', '/page')).toBe(true);
    expect(allowed('User-agent: *\nDisallow: /page\nAllow: /page', '/page')).toBe(true);
    expect(allowed('User-agent: *\nAllow: /page\nDisallow: /*.htm', '/page.htm')).toBe(false);
  });

  it('may ask for a pause, which is believed up to a minute', () => {
    expect(readRobots('User-agent: *\nCrawl-delay: 2.5', 'pactwire').delayMs).toBe(2_500);
    expect(readRobots('User-agent: *\nCrawl-delay: 86400', 'pactwire').delayMs).toBe(60_000);
    expect(readRobots('User-agent: *\nCrawl-delay: soon', 'pactwire').delayMs).toBeNull();
  });

  it.each(['', '<html>not found</html>', 'Disallow: /', '\0\0', 'User-agent\nDisallow'])(
    'that says nothing (“%s”) allows everything',
    (text) => {
      expect(allowed(text, '/')).toBe(true);
    },
  );

  it('of many stars and of many rules is read in work that grows with it, not with its square', async () => {
    const stars = (text: string) => allowed(`User-agent: *\nDisallow: /${text}b`, `/${'a'.repeat(5_000)}`);
    expect(await steep(stars, ['*a'])).toEqual([]);
    const rules = (text: string) => allowed(`User-agent: *\n${text}`, `/${'xy'.repeat(900)}`);
    expect(await steep(rules, ['Disallow: /*x*y*z\n'])).toEqual([]);
    const paths = (text: string) => allowed(`User-agent: *\nDisallow: /${'*a'.repeat(500)}b`, `/${text}`);
    expect(await steep(paths, ['a'])).toEqual([]);
  });
});
