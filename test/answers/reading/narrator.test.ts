// Who "we" is in a company's own text.
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { anArticle } from '../../doubles/article.ts';

const body =
  'The port called us last spring. We built the network in nine weeks. Our engineers sleep again. Nokia delivered the radios.';

/** The companies that the sentence with these words speaks of without a name. */
function impliedIn(words: string, text: string, publisher: string | null = null): readonly string[] {
  const { sentences } = layOut(anArticle({ text, publisher, title: null }));
  return [...sentences.find((s) => s.text.includes(words))!.implied];
}

describe('"We" in a text', () => {
  it('is the company that publishes it', () => {
    expect(impliedIn('We built', `${body} Telenor is hiring.`, 'Telenor')).toEqual(['telenor']);
    expect(impliedIn('Nokia delivered', `${body} Telenor is hiring.`, 'Telenor')).toEqual([]);
  });

  it('is the firm whose page it is, though the text never names it', () => {
    const own = `${body} Our masts stand in three ports. We like it.`;
    expect(impliedIn('We built', own, 'Varkenfield Networks')).toEqual(['varkenfield-networks']);
    expect(impliedIn('We built', own, 'Harbour News')).toEqual([]);
    const { names, title } = layOut(anArticle({ text: own, publisher: 'Varkenfield Networks', title: null }));
    expect(names.map(({ written }) => written)).toEqual(
      expect.arrayContaining(['Varkenfield Networks', 'Varkenfield']),
    );
    expect(title.view.latin.has('varkenfield')).toBe(true);
  });

  it.each(['Telenor called us last spring.', 'Last spring we signed a contract with Telenor.'])(
    'is not whoever deals with us: %s',
    (opening) => {
      const text = `${opening} We built the network of the port in nine weeks. Our engineers sleep again in Oslo.`;
      expect(impliedIn('We built', text)).toEqual([]);
      expect(impliedIn('We built', `Here at Telenor the year was good. ${text}`)).toEqual(['telenor']);
    },
  );

  it('is the one company in the lines above it', () => {
    expect(
      impliedIn(
        'We built',
        `Skip to main content\nTelenor Business | Insights | Ports\nWhat a port taught us\nMay 3, 2025 · 5 min read\n\n${body}\n\n${body}`,
      ),
    ).toEqual(['telenor']);
  });

  it('is the company of whoever is interviewed', () => {
    const text = `Ada Lind has run radio at Telenor since May. We met her in Oslo.\n\nWhy so late?\n\n"We waited for prices."\n\nAnd now?\n\n"Our masts are full."`;
    expect(impliedIn('waited', text)).toContain('telenor');
  });

  it('is nobody in a report, whoever says it there', () => {
    const report =
      'Telenor has a new core. It took nine weeks. "We are happy," said Ada Lind. "Our core is new." Rain fell.';
    expect(impliedIn('happy', report, 'Telenor')).toEqual([]);
  });
});
