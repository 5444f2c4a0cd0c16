import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/library/html/extract-html.ts';
import { benchPages, scoreBodies } from '../bench/article-bodies.ts';

const root = '../shared/bench/article-extraction';

describe.skipIf(!existsSync(root))('the bodies of 181 public pages (skipped where ../shared is absent)', () => {
  it('are found better than by the best published extractor (F1 0.970)', () => {
    const pages = benchPages(root);
    expect(pages).toHaveLength(181);
    const { f1, precision, recall } = scoreBodies(pages.map(({ html, body }) => [body, extractPage(html).text]));
    expect(f1).toBeGreaterThan(0.97);
    expect(Math.min(precision, recall)).toBeGreaterThan(0.95);
  });
});
