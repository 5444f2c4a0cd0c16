/** Every digest there is. */
import { daily } from './daily.ts';
import type { DigestDefinition } from './digest.ts';
import { monthly } from './monthly.ts';
import { weekly } from './weekly.ts';

export const digests: readonly DigestDefinition[] = [weekly, daily, monthly];

export function digestCalled(name: string): DigestDefinition | null {
  return digests.find((digest) => digest.name === name) ?? null;
}
