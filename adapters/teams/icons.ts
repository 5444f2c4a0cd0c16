/** The two icons of the app: two circles that meet, as partners do. Colour 192 × 192, outline 32 × 32. */
import { drawPng, type Pixel } from './png.ts';

const navy: Pixel = [31, 58, 95, 255];
const white: Pixel = [255, 255, 255, 255];
const blue: Pixel = [110, 168, 220, 255];
const nothing: Pixel = [255, 255, 255, 0];

/** Samples a pixel in so many places a side, for smooth edges. */
const FINE = 4;

/** How much of a pixel lies in a shape, 0 to 1; the icon is 1 wide. */
function share(x: number, y: number, size: number, inside: (x: number, y: number) => boolean): number {
  let hits = 0;
  for (let i = 0; i < FINE * FINE; i++) {
    const [dx, dy] = [((i % FINE) + 0.5) / FINE, (Math.floor(i / FINE) + 0.5) / FINE];
    if (inside((x + dx) / size, (y + dy) / size)) hits += 1;
  }
  return hits / (FINE * FINE);
}

const distance = (x: number, y: number, cx: number, cy: number) => Math.hypot(x - cx, y - cy);
const ring = (cx: number, radius: number, width: number) => (x: number, y: number) =>
  Math.abs(distance(x, y, cx, 0.5) - radius) <= width / 2;

function mixed([r1, g1, b1]: Pixel, [r2, g2, b2]: Pixel, part: number): Pixel {
  const mix = (a: number, b: number) => Math.round(a + (b - a) * part);
  return [mix(r1, r2), mix(g1, g2), mix(b1, b2), 255];
}

export function colorIcon(): Buffer {
  const size = 192;
  const [left, right] = [ring(0.39, 0.19, 0.06), ring(0.61, 0.19, 0.06)];
  return drawPng(size, (x, y) => {
    const ground = mixed(navy, blue, share(x, y, size, right));
    return mixed(ground, white, share(x, y, size, left));
  });
}

/** White and transparent, and nothing else. */
export function outlineIcon(): Buffer {
  const size = 32;
  const [left, right] = [ring(0.36, 0.24, 0.08), ring(0.64, 0.24, 0.08)];
  return drawPng(size, (x, y) => {
    const part = share(x, y, size, (px, py) => left(px, py) || right(px, py));
    return part === 0 ? nothing : [255, 255, 255, Math.round(part * 255)];
  });
}
