import { describe, expect, it } from 'vitest';
import { pngOf } from '../../digests/picture.ts';
import type { Selection, StageNews } from '../../src/domain/edition.ts';
import { editionPicture } from '../../src/replies/edition-picture.ts';

function news(names: readonly string[], kind = 'mou', fresh = true): StageNews {
  const parties = names.map((name) => ({ companyId: name, name, role: null }));
  return { record: { parties }, stage: { kind, binding: 'no' }, fresh } as unknown as StageNews;
}
const selection = (...stages: readonly StageNews[]) => ({ stages }) as unknown as Selection;
const week = selection(
  news(['SK텔레콤', '마이크로소프트']),
  news(['KT', 'MTS'], 'visit'),
  news(['LG유플러스', 'BT', '소프트뱅크'], 'agreement'),
  news(['KT', 'Nokia'], 'contract'),
);

describe('the picture of an edition', () => {
  it('is a PNG with Korean and English labels, drawn with the font of the house', async () => {
    const { svg, alt, pairs } = editionPicture(week, [3, 5, 2, 4, 6, 1, 3, 4], 'ko');
    const png = Buffer.from(await pngOf(svg), 'base64');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 800]);
    expect(svg).toContain('LG유플러스');
    expect(alt).toMatch(/^이번 호 제휴·논의 관계도: SK텔레콤 × 마이크로소프트/);
    expect(pairs).toHaveLength(4);
    // Hangul that no font had would be drawn as nothing: more ink than without the labels.
    const bare = Buffer.from(await pngOf(svg.replace(/[가-힣]/g, '')), 'base64');
    expect(png.length).toBeGreaterThan(bare.length + 1_000);
  });

  it('holds no more companies than can be read, and no sign of a name that would break it', async () => {
    const many = Array.from({ length: 30 }, (_, n) => news([`A${n} <script>&"\u0000\ud800`, `B${n}`]));
    const { svg } = editionPicture(selection(...many), [], 'en');
    expect(svg.match(/<circle/g)).toHaveLength(16);
    expect(svg).not.toContain('<script');
    await expect(pngOf(svg)).resolves.toBeTruthy();
  });
});
