import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../src/library/extract/canonical-url.ts';

describe('canonicalUrl', () => {
  it.each([
    ['http://www.Example.com/News/', 'https://example.com/News'],
    ['https://m.example.com/a?utm_source=x&id=7&fbclid=1#top', 'https://example.com/a?id=7'],
    ['https://amp.example.com/a/amp/', 'https://example.com/a'],
    ['https://example.com/a.amp.html', 'https://example.com/a.html'],
    ['https://example.com/a?outputType=amp', 'https://example.com/a'],
    ['https://example.com:443/index.html', 'https://example.com'],
    ['https://example.com:8080/a', 'https://example.com:8080/a'],
    ['https://example.com/a?b=2&a=1', 'https://example.com/a?a=1&b=2'],
    ['https://example.com/%ed%8c%8c', 'https://example.com/%ED%8C%8C'],
    ['https://example.com/파', 'https://example.com/%ED%8C%8C'],
    ['https://m.co/a', 'https://m.co/a'],
    ['https://news.example.co.kr/view?no=12&ref=naver', 'https://news.example.co.kr/view?no=12'],
  ])('folds %s', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });

  it.each([
    '',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.c',
    'example.com/a',
    'https://',
  ])('has none for “%s”', (url) => {
    expect(canonicalUrl(url)).toBeNull();
  });

  it('folds its own result to itself', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        const once = canonicalUrl(url);
        expect(once === null ? null : canonicalUrl(once)).toBe(once);
      }),
    );
  });
});
