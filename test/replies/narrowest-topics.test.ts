import { expect, it } from 'vitest';
import { narrowest } from '../../src/replies/narrowest-topics.ts';

it('A topic is not said beside a kind of it; what only stands near it is', () => {
  expect(narrowest(['ai', 'ai-data-centre', 'data-centre', 'energy'])).toEqual(['ai-data-centre', 'energy']);
  expect(narrowest(['5g', 'open-ran', 'ran'])).toEqual(['5g', 'open-ran']);
  expect(narrowest(['ai', 'data-centre'])).toEqual(['ai', 'data-centre']);
});
