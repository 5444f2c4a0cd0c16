/** What every adapter promises about addresses: written and read again they are the same; what is none of theirs is none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

export interface AddressContract<A> {
  readonly platform: string;
  readonly any: fc.Arbitrary<A>;
  readonly write: (address: A) => string;
  readonly read: (destination: string) => A | null;
}

export function describeAddress<A>({ platform, any, write, read }: AddressContract<A>): void {
  describe(`addresses in ${platform}`, () => {
    it('are the same after writing and reading, and begin with the platform', () => {
      fc.assert(
        fc.property(any, (address) => {
          const written = write(address);
          expect(read(written)).toEqual(address);
          expect(written.startsWith(`${platform}:`)).toBe(true);
        }),
      );
    });

    it('are two for two places', () => {
      fc.assert(fc.property(any, any, (a, b) => (write(a) === write(b)) === (JSON.stringify(a) === JSON.stringify(b))));
    });

    it('are never made up from other words', () => {
      fc.assert(
        fc.property(fc.string(), (text) => {
          const found = read(text);
          if (found !== null) expect(write(found)).toBe(text);
        }),
      );
      for (const stray of ['', platform, `${platform}:`, 'other:T1/C1/-', `${platform}:T1`, `${platform}:../x`])
        expect(read(stray)).toBeNull();
    });
  });
}
