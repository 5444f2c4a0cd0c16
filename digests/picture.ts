/** The picture of an edition as PNG, with a font that has Hangul; the machine's own fonts are never asked. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Language } from '../src/domain/digest.ts';
import type { Reply } from '../src/domain/reply.ts';
import { editionPicture, FONT } from '../src/replies/edition-picture.ts';
import { editionWords } from '../src/replies/edition-words-table.ts';
import type { ComposedEdition } from './compose.ts';
import type { DigestDefinition } from './digest.ts';
import { remembering } from './remembering.ts';

/** Null where the edition has too few partnerships for one. As a list of pairs where a place shows no pictures. */
export async function pictureReply(
  { selection, trend }: ComposedEdition,
  definition: DigestDefinition,
  language: Language,
  shows: boolean,
): Promise<Reply | null> {
  if (definition.pictureFrom === null || selection.stages.length < definition.pictureFrom) return null;
  const { svg, alt, pairs } = editionPicture(selection, trend, language);
  const png = shows ? await pngOf(svg) : null;
  const list: Reply['blocks'] = [{ kind: 'list', heading: editionWords[language].pairs, items: pairs }];
  const shown: Reply['blocks'] = png === null ? list : [{ kind: 'picture', name: 'partnerships.png', alt, png }];
  return { language, summary: alt, blocks: shown };
}

/** Many places are told the same, and drawing takes a second. */
const DRAWN = 4;

/** In base64. Drawn beside the event loop, which has questions to take in meanwhile. */
export const pngOf = remembering(DRAWN, async (svg: string): Promise<string> => {
  const { renderAsync } = await import('@resvg/resvg-js');
  const font = { loadSystemFonts: false, defaultFontFamily: FONT, fontFiles: [fontFile()] };
  return (await renderAsync(svg, { font })).asPng().toString('base64');
});

let found: string | null = null;

/** Beside the package's entry: its exports name no font file. */
function fontFile(): string {
  if (found === null) {
    const entry = createRequire(import.meta.url).resolve('@embedpdf/fonts-kr');
    const file = join(dirname(entry), '..', 'fonts', 'NotoSansKR-Medium.otf');
    if (!existsSync(file)) throw new Error(`The font of pictures is not where its package has it: ${file}`);
    found = file;
  }
  return found;
}
