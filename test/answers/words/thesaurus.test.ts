// The thesaurus: what may stand for what.
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/answers/question/understand.ts';
import { chatThesaurus } from '../../../src/answers/words/chat-thesaurus-table.ts';
import { eventThesaurus } from '../../../src/answers/words/event-thesaurus-table.ts';
import { koreanPart, stemKey } from '../../../src/answers/words/keys.ts';
import { koreanThesaurus } from '../../../src/answers/words/korean-thesaurus-table.ts';
import { nounThesaurus } from '../../../src/answers/words/noun-thesaurus-table.ts';
import { bilingualRows, WordGroups } from '../../../src/answers/words/word-groups.ts';
import { hasHangul } from '../../../src/text/korean.ts';

const tables = [eventThesaurus, nounThesaurus, koreanThesaurus, chatThesaurus.replaceAll(' = ', ' | ')];
const rows = tables.flatMap(bilingualRows);

function formsOf(question: string, word: string): string[] {
  const { concepts } = understand(question, { today: '2026-01-05' });
  return concepts.find(({ text }) => text === word)!.forms.map(({ parts }) => parts.join(' '));
}

describe('The thesaurus', () => {
  it('finds every row by each of its words', () => {
    const groups = new WordGroups(() => rows);
    const lost = rows.flatMap(({ words }) => {
      return words.filter((word) => groups.of(hasHangul(word) ? koreanPart(word) : stemKey(word)).length === 0);
    });
    expect(rows.length).toBeGreaterThan(2000);
    expect(lost).toEqual([]);
  });

  it('has rows of several words, each once', () => {
    const faulty = rows.filter(({ words }) => words.length < 2 || new Set(words).size < words.length);
    expect(faulty).toEqual([]);
    expect(rows.filter(({ words }) => words.some((word) => word.trim() !== word || word === ''))).toEqual([]);
  });

  it('carries a question to what an article says instead, in both languages', () => {
    expect(formsOf('expiry of the alliance between KT and Nokia', 'expiry')).toContain('만료');
    expect(formsOf('KT와 노키아 계약의 만료는 언제야?', '만료')).toContain(stemKey('expire'));
    expect(formsOf('노키아의 기지국 점유율은?', '점유율')).toContain(stemKey('per cent of the market'));
  });

  it('knows the verbs of everyday speech, and no verb in a noun of one syllable', () => {
    expect(formsOf('오렌지 지분은 누구한테 팔렸어?', '팔렸어')).toContain('매각');
    expect(formsOf('오렌지 망이 왜 죽었대?', '죽었다')).toContain(stemKey('outage'));
    expect(formsOf('오렌지가 노키아에 쓴 돈', '돈')).toEqual(['돈']);
  });

  it('leaves names what they are called', () => {
    const { concepts } = understand('When did Orange sign with Kestrel?', { today: '2026-01-05' });
    for (const { kind, forms } of concepts.filter((c) => c.kind === 'company' || c.kind === 'name'))
      expect(forms.length, kind).toBeLessThanOrEqual(2);
  });
});
