/** The picture of an edition as SVG: who partnered with whom, and how many did week by week. Pure; same in, same out. */
import type { Language } from '../domain/digest.ts';
import { type Selection, type StageNews, stageSection } from '../domain/edition.ts';
import { sayName } from '../text/say-stage.ts';
import { ledgerWords } from '../text/say-stage-table.ts';
import { editionWords } from './edition-words-table.ts';

export interface EditionPicture {
  readonly svg: string;
  readonly alt: string;
  /** What stands in its place where pictures cannot: one pair a line. */
  readonly pairs: readonly string[];
}

export const FONT = 'Noto Sans KR';
const WIDTH = 1200;
const NETWORK_HEIGHT = 620;
const TREND_HEIGHT = 180;
const NODES = 16;

const ink = '#1d2733';
const quiet = '#5b6876';
/** A deal is a full line, a meeting a dashed one: told apart without colours too. */
const deal = '#0b6bcb';

export function editionPicture(selection: Selection, trend: readonly number[], language: Language): EditionPicture {
  const say = editionWords[language];
  const edges = edgesOf(selection.stages, language);
  // Brackets in brackets are hard to read.
  const pairs = edges.map(({ names, kind }) => `${names.join(' × ')} (${kind.replace(/\(.*\)$/, '')})`);
  const shown = trend.length === 0 ? '' : say.trend(trend.slice(0, -1), trend.at(-1) ?? 0);
  const height = NETWORK_HEIGHT + (trend.length === 0 ? 0 : TREND_HEIGHT);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
<g font-family="${FONT}" font-size="24" fill="${ink}">
${network(edges)}
${trend.length === 0 ? '' : bars(trend, say.trendTitle)}
</g></svg>`;
  return { svg, alt: say.alt(pairs.join('; '), shown).trim(), pairs };
}

interface Edge {
  readonly names: readonly string[];
  readonly kind: string;
  readonly meeting: boolean;
}

/** Each record once, with its latest stage; as many companies as can be read. */
function edgesOf(stages: readonly StageNews[], language: Language): Edge[] {
  const named = new Set<string>();
  const edges: Edge[] = [];
  for (const one of stages) {
    const names = one.record.parties.map(({ name }) => sayName(name));
    const more = names.filter((name) => !named.has(name));
    if (names.length < 2 || named.size + more.length > NODES) continue;
    for (const name of more) named.add(name);
    const kind = ledgerWords[language].kinds[one.stage.kind];
    edges.push({ names, kind, meeting: stageSection(one) === 'meetings' });
  }
  return edges;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Companies on an ellipse, partners beside each other as far as the order of the records puts them there. */
function network(edges: readonly Edge[]): string {
  const names = [...new Set(edges.flatMap((edge) => edge.names))];
  const at = new Map(names.map((name, i) => [name, placeOf(i, names.length)]));
  const lines = edges.flatMap((edge) =>
    edge.names.flatMap((name, i) =>
      edge.names.slice(i + 1).map((other) => lineOf(at.get(name)!, at.get(other)!, edge.meeting)),
    ),
  );
  // One word a record, on its first line.
  const kinds = edges.map(({ names: [a = '', b = ''], kind }) =>
    labelOf(middle(at.get(a)!, at.get(b)!), kind, 20, quiet),
  );
  const nodes = names.map((name, i) => nodeOf(name, at.get(name)!, i, names.length));
  return [...lines, ...kinds, ...nodes].join('\n');
}

function angleOf(i: number, of: number): number {
  return (2 * Math.PI * i) / of - Math.PI / 2;
}

function placeOf(i: number, of: number): Point {
  const angle = angleOf(i, of);
  return {
    x: Math.round(WIDTH / 2 + Math.cos(angle) * 310),
    y: Math.round(NETWORK_HEIGHT / 2 + Math.sin(angle) * 220),
  };
}

/** Its name stands outside of the ellipse, where no line goes. */
function nodeOf(name: string, { x, y }: Point, i: number, of: number): string {
  const [across, down] = [Math.cos(angleOf(i, of)), Math.sin(angleOf(i, of))];
  const beside = Math.abs(across) > 0.35;
  const at = beside ? { x: x + (across > 0 ? 22 : -22), y: y + 9 + down * 14 } : { x, y: down < 0 ? y - 24 : y + 42 };
  const anchor = beside ? (across > 0 ? 'start' : 'end') : 'middle';
  return `<circle cx="${x}" cy="${y}" r="11" fill="${ink}"/>${labelOf(at, name, 24, ink, anchor)}`;
}

function middle(a: Point, b: Point): Point {
  // Nearer to one end: of lines that cross in the middle the words do not lie on each other.
  return { x: Math.round(a.x * 0.58 + b.x * 0.42), y: Math.round(a.y * 0.58 + b.y * 0.42) + 6 };
}

function lineOf(a: Point, b: Point, meeting: boolean): string {
  const dashes = meeting ? ' stroke-dasharray="10 8"' : '';
  return `<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" stroke="${meeting ? quiet : deal}" stroke-width="4"${dashes}/>`;
}

/** What fits between a node and the edge of the picture; Hangul takes two columns. */
const COLUMNS = 19;

/** With a white halo, so that it can be read over lines. */
function labelOf({ x, y }: Point, text: string, size: number, fill: string, anchor = 'middle'): string {
  const attributes = `x="${x}" y="${Math.round(y)}" text-anchor="${anchor}" font-size="${size}"`;
  const shown = escaped(fitted(text));
  return `<text ${attributes} stroke="#ffffff" stroke-width="7" stroke-linejoin="round" fill="#ffffff">${shown}</text><text ${attributes} fill="${fill}">${shown}</text>`;
}

function fitted(text: string): string {
  let columns = 0;
  let shown = '';
  for (const letter of text) {
    columns += /[\u1100-\uffe6]/.test(letter) ? 2 : 1;
    if (columns > COLUMNS) return `${shown.trimEnd()}…`;
    shown += letter;
  }
  return shown;
}

function bars(trend: readonly number[], title: string): string {
  const most = Math.max(1, ...trend);
  const step = 90;
  const left = WIDTH - 60 - trend.length * step;
  const bottom = NETWORK_HEIGHT + TREND_HEIGHT - 30;
  const shown = trend.map((count, i) => {
    const tall = Math.round((count / most) * 90);
    const x = left + i * step;
    const last = i === trend.length - 1;
    return `<rect x="${x}" y="${bottom - tall}" width="56" height="${Math.max(tall, 2)}" fill="${last ? deal : '#b9c4cf'}"/>
<text x="${x + 28}" y="${bottom - tall - 8}" text-anchor="middle" font-size="20" fill="${quiet}">${count}</text>`;
  });
  // Above them: a long title would lie on the first.
  return `<text x="60" y="${NETWORK_HEIGHT + 20}" font-size="22" fill="${quiet}">${escaped(title)}</text>\n${shown.join('\n')}`;
}

/** Also without what XML cannot hold: a name from outside must not break the picture. */
function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '').replace(/[&<>"]/g, (sign) => signs[sign]!);
}
