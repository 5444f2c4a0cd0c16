import { describe, expect, it } from 'vitest';
import { anArticle } from '../doubles/article.ts';
import { inWords, talk } from '../doubles/asking.ts';

const ferry = anArticle({
  published: '2026-02-03',
  text:
    'Tessaly Marine signed a contract for a radio network at Porto Velina with Nokia on 2 February. ' +
    'The Velina Development Bank lends 30 million euros, of which 12 million must be paid back by 2031. ' +
    'The opening was moved from May to September because the masts came late.',
});
const others = [
  anArticle({
    published: '2026-01-20',
    text: 'KT lends 70 million euros to a school. KT opened an office in Seoul because rents fell.',
  }),
  anArticle({
    published: '2026-01-21',
    text: 'Orange moved the opening of its shop in Lyon from April to June because a pipe broke.',
  }),
];

describe('a turn that names nobody', () => {
  it('is read in the article that answered the turn before', async () => {
    const said = await talk(['When did Tessaly Marine sign?', 'why was the opening moved?'], ferry, ...others);
    expect(inWords(said[1]!)).toContain('masts');
  });

  it('keeps to it though it names somebody else there, by initials', async () => {
    const said = await talk(['When did Tessaly Marine sign?', 'how much does the VDB lend for it?'], ferry, ...others);
    expect(inWords(said[1]!)).toMatch(/^30 million/);
  });

  it('begins anew where nothing of the turn before answers it', async () => {
    const said = await talk(
      ['When did Tessaly Marine sign?', 'who lends 70 million euros to a school?'],
      ferry,
      ...others,
    );
    expect(inWords(said[1]!)).toContain('KT');
  });
});
