// Deals told by a verb and whoever stands in its place: picked, given to, taken from, equipped; and where nobody stands there.
import { describe, expect, it } from 'vitest';
import { readPartnerships } from '../../../src/library/partnerships/partnerships.ts';

const told = (text: string) =>
  readPartnerships({ title: null, text, language: /[가-힣]/.test(text) ? 'ko' : 'en', published: null })
    .filter(({ modality }) => modality === 'happened' || modality === 'past')
    .map(({ kind, parties }) => `${kind.value} | ${parties.map(({ value }) => value.name).join(' + ')}`);

describe('an English verb of dealing', () => {
  it.each([
    ['picks', 'Elisa has appointed Nokia to look after its masts.', ['contract | Elisa + Nokia']],
    [
      'picks a firm in no table',
      'Telstra turned to Harrow Meters for its gauges.',
      ['contract | Telstra + Harrow Meters'],
    ],
    ['is of a firm in no table', 'Last spring Wexham Ferries settled on Telia.', ['contract | Wexham Ferries + Telia']],
    ['gives', 'Ooredoo has handed the upkeep of 900 masts to Ericsson.', ['contract | Ooredoo + Ericsson']],
    ['gives in time', 'Helios Towers will lease 60 masts to Zain.', ['contract | Helios Towers + Zain']],
    ['takes', 'Swisscom books 40 MW of wind power from Hollen Wind.', ['contract | Swisscom + Hollen Wind']],
    ['equips', 'Ciena will equip Telenor with amplifiers.', ['contract | Ciena + Telenor']],
    ['uses', 'Telefónica will use the satellites of Starlink in the Andes.', ['contract | Telefónica + Starlink']],
    ['resells', 'In Lagos it rains. Airtel resells the filters of Zscaler.', ['agreement | Bharti Airtel + Zscaler']],
    ['trades', 'Proximus and its rival Telenet swapped frequencies.', ['agreement | Proximus + Telenet']],
    ['is done by', 'Its trams will be connected by KPN, Siemens said.', []],
    [
      'of both',
      'KDDI and SoftBank will both use the masts of JTOWER.',
      ['contract | KDDI + JTOWER', 'contract | SoftBank + JTOWER'],
    ],
    ['is for goods', 'Zain renewed its managed services deal with Ericsson.', ['contract | Zain + Ericsson']],
  ])('%s: %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'Elisa took half a million customers from Telia.',
    'Orange obtained its permit from Ofcom.',
    'Analysts believe Telia will equip Elisa with amplifiers.',
    'Nokia appointed Ann Lee, once of Ericsson, to head its sales.',
    'Telia leases from nobody. The leases at Ericsson run out.',
    'Vodafone took on Orange in court.',
    'KPN shares in networks of Nokia fell.',
  ])('tells of no deal: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
