/** A time of day as people write it: 09:00, 9am, 오후 3시 반, noon. */

export type ClockReading =
  | { readonly time: string; readonly left: string }
  | { readonly bad: string; readonly left: string };

const shapes: readonly RegExp[] = [
  /(?<![\d:])(?<h>\d{1,2})[:：](?<m>\d{2})(?![\d:])\s?(?<half>am|pm|a\.m\.|p\.m\.)?/i,
  /(?<![\d:])(?<h>\d{1,2})\s?(?<half>am|pm|a\.m\.|p\.m\.)(?![a-z])/i,
  /(?<half>오전|오후|아침|저녁|밤)?\s?(?<![\d:])(?<h>\d{1,2})시(?:\s?(?:(?<m>\d{1,2})분|(?<halfPast>반)))?(?:에)?/,
];
const named: Readonly<Record<string, string>> = { noon: '12:00', midnight: '00:00', 정오: '12:00', 자정: '00:00' };

/** Null where the text holds no time; `bad` where it holds one that no clock shows. */
export function readClock(text: string): ClockReading | null {
  for (const shape of shapes) {
    const found = shape.exec(text);
    if (found === null) continue;
    const left = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
    const time = timeOf(found.groups ?? {});
    return time === null ? { bad: found[0].trim(), left } : { time, left };
  }
  const word = text.split(' ').find((one) => Object.hasOwn(named, one.toLowerCase()));
  return word === undefined ? null : { time: named[word.toLowerCase()]!, left: text.replace(word, ' ') };
}

function timeOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const half = (groups.half ?? '').toLowerCase();
  const minute = groups.halfPast === undefined ? Number(groups.m ?? 0) : 30;
  const said = Number(groups.h);
  if (half !== '' && (said < 1 || said > 12)) return null;
  const afternoon = /^p|오후|저녁|밤/.test(half);
  const hour = half === '' ? said : (said % 12) + (afternoon ? 12 : 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
