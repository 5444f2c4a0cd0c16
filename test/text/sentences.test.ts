import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';
import { steep } from '../growth.ts';

const parts = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** `|` marks where the text is to be parted; it is replaced by a space. */
const cases: readonly string[] = [
  'Orion Mobile signed. | Vega Networks followed.',
  'Orion Corp. of Seoul paid $1.5 billion. | It was May. 20, 2019 then.',
  'Talks in the U.S. began in 2018. | The U.S. Government stayed out.',
  'They moved to the U.S. | The plan worked.',
  'Mr. Kim and Dr. Lee met J. Park of Vega Inc. in Busan. | He left at 5 p.m. sharp.',
  'See No. 5 in the list. | She said no. | Vega agreed.',
  'It rose 3.5 per cent in 2019. | 5G came next.',
  '“We did it. We are proud,” Han said. | Nobody asked.',
  '"It works." | Han smiled.',
  'Is it open? | Yes! | Good.',
  'He waited... and then left. | Later… | Nothing came.',
  'Several firms, e.g. Vega and Orion, joined. | Others, i.e. Lyra, did not.',
  'Yahoo! Japan joined the trial. | It ended.',
  '1. First item of the list.',
  'Networks were first.| There was more.',
  '오리온은 협력한다고 밝혔다. | 베가는 말을 아꼈다.',
  '박 대표는 "시장이 열렸다. 협력이 필수다"라며 "함께 가겠다"고 말했다. | 양사는 서명했다.',
  '그는 "가능하다." 라고 답했다. | 회의는 끝났어요. | 그렇죠? | 네.',
  '김 대표(왼쪽)와 한 대표. / 오리온 제공',
  '양사는 ▲스마트 공장 ▲기술 강화 등을 추진한다. | 기간은 2년이다.',
  '2019. 5. 20. 입력 기사다. | 매출은 3.5% 늘었다.',
  '오리온 제공 | ◇ 베가, 새 요금제 공개',
];

describe('sentences', () => {
  it.each(cases)('are parted where they end: %s', (marked) => {
    const expected = marked.split('|').map((part) => part.trim());
    expect(parts(marked.replaceAll(/ \| /g, ' ').replaceAll(/\|/g, ''))).toEqual(expected.map((p) => p.trim()));
  });

  it('are told apart where Korean text lost the space after the full stop', () => {
    expect(parts('계약을 맺었다.이어 공동 시험도 한다."좋다."며 웃었다.')).toEqual([
      '계약을 맺었다.',
      '이어 공동 시험도 한다.',
      '"좋다."며 웃었다.',
    ]);
  });

  it('do not run over a blank line, a bullet or a subhead', () => {
    expect(parts('Headline without a stop\n\nThe text\n· one thing\n· another\n◇ 소제목\n본문이다.')).toEqual([
      'Headline without a stop',
      'The text',
      '· one thing',
      '· another',
      '◇ 소제목',
      '본문이다.',
    ]);
  });

  it('go on over the line breaks of wrapped text', () => {
    const wrapped =
      'The two operators agreed to build a shared network in\nSeoul and Busan and to open it to every other firm of\nKorea by the end of next year. More will come later.';
    expect(parts(wrapped)).toHaveLength(2);
    expect(parts('오리온은 새로운 서비스를\n내놓는다고 밝혔다.')).toHaveLength(1);
    expect(
      parts('두 대표가 악수하고 있다 / 오리온 제공\n두 대표가 악수하고 있다 / 오리온 제공\n◇ 소제목'),
    ).toHaveLength(3);
  });

  it('hold every character that is not white space exactly once, in order', () => {
    const piece = fc.constantFrom(
      '.',
      '…',
      ' ',
      '\n',
      '\n\n',
      '"',
      '”',
      '“',
      'Inc',
      'U.S.',
      '다',
      '했다.',
      '◇',
      '▲',
      '5',
      'a',
      'The',
      '고',
      '\u00a0',
      '\u2028',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((p) => p.join('')),
        ),
        (text) => {
          const spans = splitSentences(text);
          const joined = spans.map(({ start, end }) => text.slice(start, end));
          expect(joined.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
          for (const part of joined) expect(part.trim()).toBe(part);
          for (let i = 1; i < spans.length; i += 1) expect(spans[i]!.start).toBeGreaterThanOrEqual(spans[i - 1]!.end);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(['.', '"', ' ', '\n', 'a.', '."', '◇ ', '다.', 'A. ', '\na', '“a. '])(
    'are found in work that grows with a hostile text of “%s”, not with its square',
    async (unit) => expect(await steep(splitSentences, [unit])).toEqual([]),
  );
});

const real = '/work/shared/articles';
describe.skipIf(!existsSync(real))('sentences of real articles (skipped where the shared articles are absent)', () => {
  it('are none of them longer than a paragraph could be', () => {
    for (const file of readdirSync(real)) {
      for (const part of parts(readFileSync(`${real}/${file}`, 'utf8'))) expect(part.length).toBeLessThan(520);
    }
  });
});
