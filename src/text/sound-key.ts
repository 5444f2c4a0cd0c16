/**
 * A name by the consonants that both scripts keep of it, so that an index can look it up: 브릿지웨이브 and Bridgewave are
 * "PRJP". Short names need their vowels too: 누사 and Nusa are "NuJa". Over the company table seven in ten names that are
 * written by their sound meet so (kept by test/text/sound-key.test.ts).
 */
import { hasHangul } from './korean.ts';
import { phoneticKey } from './romanise-keys.ts';

/** Fewer consonants say too little. */
const LEAST_CONSONANTS = 3;
/** Fewer sounds are like too many words. */
const LEAST_SOUNDS = 3;
/** "CCCC": a made-up word must not have a hundred keys. */
const MOST_KEYS = { kept: 4, sought: 16 } as const;

/** Latin letters with two sounds; Korean also mixes s and j: 비전, 다임러크라이슬러. */
const soundsOf: Readonly<Record<string, string>> = { C: 'JK', G: 'JK', Z: 'JT', S: 'J', X: 'J' };

/** The keys that a name of a text is kept under; none where it says too little. */
export function soundKeys(name: string): readonly string[] {
  return keysOf(phoneticKey(name.toLowerCase(), 'spelled'), MOST_KEYS.kept);
}

/** And those it is looked up by: r and ㄹ before a consonant are written in one script and not in the other. */
export function soundsSought(name: string): readonly string[] {
  const small = name.toLowerCase();
  const heard = hasHangul(small)
    ? [small, small.replace(/[르-릏]/gu, withoutR)].map((one) => phoneticKey(one, 'spelled'))
    : (['customary', 'spelled'] as const).flatMap((reading) => {
        const key = phoneticKey(small, reading);
        return [key, key.replace(/r/g, 'R')];
      });
  return [...new Set(heard.flatMap((sounds) => keysOf(sounds, MOST_KEYS.sought)))];
}

/** 른 as 은. */
function withoutR(syllable: string): string {
  return String.fromCharCode(syllable.charCodeAt(0) + '으'.charCodeAt(0) - '르'.charCodeAt(0));
}

function keysOf(sounds: string, most: number): readonly string[] {
  const whole = readingsOf(sounds.replace(/[rH]/g, ''), most);
  const keys = whole.flatMap((key) => {
    const consonants = key.replace(/[a-z]/g, '').replace(/T(?=J)/g, '');
    if (consonants.length >= LEAST_CONSONANTS) return [consonants];
    return key.length >= LEAST_SOUNDS ? [key] : [];
  });
  return [...new Set(keys)];
}

function readingsOf(sounds: string, most: number): readonly string[] {
  let keys = [''];
  for (const sound of sounds) {
    const heard = soundsOf[sound] ?? sound;
    keys = keys.flatMap((key) => [...heard].map((one) => key + one)).slice(0, most);
  }
  return keys;
}
