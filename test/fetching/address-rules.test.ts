import { describe, expect, it } from 'vitest';
import { addressRules, whyNotPublic } from '../../src/fetching/address-rules.ts';
import { createFetcher } from '../../src/fetching/fetcher.ts';
import { socketLedger } from '../doubles/socket-ledger.ts';
import { publicForms, refusedForms } from './address-forms.ts';

const resolve = async () => [{ address: '127.0.0.1', family: 4 }];

describe('addresses', () => {
  it(`of which ${refusedForms.length} forms lead to no public address are refused, and no socket is ever dialled`, async () => {
    expect(refusedForms.length).toBeGreaterThanOrEqual(80);
    const dialled = socketLedger();
    const fetcher = createFetcher({ rules: addressRules(), userAgent: 'test', resolve });
    const came = await Promise.all(
      refusedForms.map((form) =>
        fetcher.fetch(form).then(
          () => `${form} was fetched`,
          (error) => (error.code === 'bad-input' ? 'refused' : `${form}: ${error.message}`),
        ),
      ),
    );
    await fetcher.close();
    expect(came.filter((one) => one !== 'refused')).toEqual([]);
    expect(dialled).toEqual([]);
  });

  it('that are public are not refused', () => {
    expect(publicForms.filter((address) => whyNotPublic(address) !== null)).toEqual([]);
  });

  it('that an operator has named are allowed, and no others', () => {
    const rules = addressRules(['10.1.0.0/16', '::1', 'localhost', '192.168.7.7']);
    for (const address of ['10.1.2.3', '::1', '127.9.9.9', '192.168.7.7', '::ffff:10.1.2.3']) {
      expect(rules.refusal(address)).toBeNull();
    }
    for (const address of ['10.2.0.1', '192.168.7.8', '::2', 'fe80::1', '0.0.0.0']) {
      expect(rules.refusal(address)).not.toBeNull();
    }
  });

  it.each(['10.1.0.0/33', 'intranet', '10.1.0.0/16/2', '::1/129', '10.1', ''])(
    '“%s” is no range an operator can name',
    (named) => {
      expect(() => addressRules([named])).toThrow('no address or range');
    },
  );
});
