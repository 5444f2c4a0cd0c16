import { describe, expect, it } from 'vitest';
import { lookFurther } from '../../src/answers/look-further.ts';
import { layOut } from '../../src/answers/reading/evidence.ts';
import { anArticle } from '../doubles/article.ts';
import { asked, inWords, refused, tell } from '../doubles/asking.ts';
import { shelfOf } from '../doubles/shelf.ts';

const quay = anArticle({
  id: 'a_quay',
  publisher: 'Harbour Wire',
  published: '2024-05-05',
  text: 'Varkenfield put a private 5G network into the Port of Tarn in nine weeks. Rolf Timm led the build of the network. It has 31 radios.',
});
const lake = anArticle({
  id: 'a_lake',
  publisher: '하루통신',
  published: '2024-05-06',
  text: '노키아는 올레순드 호수에 5G 망을 구축했다고 6일 밝혔다. 구축은 마리 올센 부장이 총괄했다. 라디오는 44대다.',
});

async function further(question: string, read: readonly ReturnType<typeof anArticle>[]) {
  const shelf = shelfOf(quay, lake);
  return (await lookFurther(asked(question), read.map(layOut), [], shelf, shelf)).map(({ article }) => article.id);
}

describe('A name that no table has', () => {
  it('is looked for by its sound in the other language', async () => {
    expect(await further('바르켄필드 5G 라디오는 몇 대?', [lake])).toEqual(['a_quay']);
    expect(await further('how many radios has the 5G network of Bergmund', [quay])).toEqual([]);
    expect(await further('how many radios has the 5G network of Olesund', [quay])).toEqual(['a_lake']);
  });

  it('is not looked for where an article read has it', async () => {
    expect(await further('바르켄필드 5G 라디오는 몇 대?', [quay, lake])).toEqual([]);
  });

  it('leads to the article that has it, past others that share more words', async () => {
    expect(inWords((await tell('바르켄필드에서 타른항 5G 구축 총괄한 사람 누구?', quay, lake)).answer)).toContain(
      'Timm',
    );
  });

  it('that nobody has written of is answered with nothing', async () => {
    await refused('노키아가 리스항에 구축한 5G 라디오는 몇 대?', lake);
    await refused('how many radios did Nokia set up in Estonia?', lake, quay);
  });
});
