import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/answers/reading/lay-out.ts';
import { isMain } from '../../../src/answers/reading/mains.ts';
import { anArticle } from '../../doubles/article.ts';
import { asked } from '../../doubles/asking.ts';

function mainIn(text: string, name: string): boolean {
  const concept = asked(`When did ${name} open?`).concepts.find((c) => c.text === name)!;
  return isMain(concept, layOut(anArticle({ text })));
}

describe('What an article is about', () => {
  const portrait = 'Norvex rents out ships. It has ten. Its boss likes Norvex. Rain fell. Norvex will grow.';

  it('is who is named from its beginning to its end', () => {
    expect(mainIn(portrait, 'Norvex')).toBe(true);
    expect(mainIn(`${portrait} Altoro builds them.`, 'Altoro')).toBe(false);
  });

  it('is whom the introduction of an interview presents', () => {
    const turns = ['Why?', '"Price."', 'When?', '"In May."', 'Where?', '"In Oslo."'].join('\n');
    expect(mainIn(`Ada Lind runs Norvex.\n${turns}`, 'Norvex')).toBe(true);
    expect(mainIn(`Ada Lind runs it.\n${turns}\nNorvex paid.`, 'Norvex')).toBe(false);
  });

  it('is nobody in a round-up', () => {
    const item = (name: string) => `${name} in the news\n${name} sells. ${name} buys. ${name} builds.`;
    expect(mainIn(['Norvex', 'Altoro', 'Suncut'].map(item).join('\n'), 'Norvex')).toBe(false);
  });
});
