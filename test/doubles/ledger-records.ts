/** Ledger records out of told articles, without a library. */
import type { LedgerCorrection, LedgerRecord } from '../../src/domain/ledger.ts';
import { composeRecord } from '../../src/ledger/compose.ts';
import { dealsOf } from '../../src/ledger/deals.ts';
import { markOf, nameOfMark, partiesKey } from '../../src/ledger/mark.ts';
import type { Telling } from '../../src/ledger/telling.ts';
import { type ToldArticle, tell } from './stage-readings.ts';

export function tellingsOf(articles: readonly ToldArticle[]): Telling[] {
  return articles.flatMap((told) => {
    const { article, readings } = tell(told);
    return readings.map((reading, no) => ({ article, reading, mark: markOf(article, no, reading) }));
  });
}

export function recordsOf(
  articles: readonly ToldArticle[],
  language: 'en' | 'ko' = 'en',
  corrections: readonly LedgerCorrection[] = [],
): LedgerRecord[] {
  const homes = new Map<string, Telling[]>();
  const denials = tellingsOf(articles).filter(({ reading }) => reading.modality === 'denied');
  for (const telling of tellingsOf(articles).filter(({ reading }) => reading.modality !== 'denied')) {
    const home = partiesKey(telling.mark.parties, false);
    homes.set(home, [...(homes.get(home) ?? []), telling]);
  }
  return [...homes.values()].flatMap((tellings) => {
    const byName = new Map(tellings.map((telling) => [nameOfMark(telling.mark), telling]));
    return dealsOf(tellings.map(({ mark }) => mark)).flatMap((deal, at) => {
      const told = deal.flatMap(({ marks }) => marks.map((mark) => byName.get(nameOfMark(mark))!));
      const id = `p_${told[0]!.mark.parties.join('-')}-${at}`;
      return composeRecord({ id, aliases: [], tellings: told, denials, corrections }, language) ?? [];
    });
  });
}
