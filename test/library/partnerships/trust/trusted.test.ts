// What is read of a deal is left out of the ledger where too much speaks against it, in whole articles only.
import { describe, expect, it } from 'vitest';
import { readPartnerships } from '../../../../src/library/partnerships/partnerships.ts';
import type { Draft } from '../../../../src/library/partnerships/reading-types.ts';
import { sceneOf } from '../../../../src/library/partnerships/scene.ts';
import { features } from '../../../../src/library/partnerships/trust/table.ts';
import { evidenceOf, withoutDoubtful } from '../../../../src/library/partnerships/trust/trusted.ts';
import { drafted } from './drafted.ts';

const published = null;
const told = (title: string, text: string) =>
  readPartnerships({ title, text, language: /[가-힣]/.test(text) ? 'ko' : 'en', published }).map(
    ({ kind, parties }) => `${kind.value} | ${parties.map(({ value }) => value.name).join(' + ')}`,
  );

const news =
  'Telia has signed a contract with Nokia for a private network at the port of Luleå, the two said on Monday.';
const rest =
  'The cranes there are forty years old. Telia will run the network for six years. Nokia delivers the radios in spring. The first part opens in June. Trucks without drivers follow a year later. The port has 300 workers. None of them will be dismissed. Telia earned more last year than the year before. Nokia did not. Its shares fell by 2%.';
const aside =
  'In Spain, where Vodafone has closed its shops, mills use gear that Ericsson and Cisco sold under a contract of 2019.';

describe('a whole article', () => {
  it('tells its deal, and not what firms that it names once may have to do with each other', () => {
    expect(told('Telia and Nokia link a port', `${news} ${rest} ${aside}`)).toEqual(['contract | Telia + Nokia']);
  });

  it('is read as before where it is a note of a few sentences', () => {
    const [first, second] = rest.split('. ');
    expect(told('Telia and Nokia link a port', `${news} ${first}. ${second}. ${aside}`)).toHaveLength(2);
  });

  it('is weighed in what is told to have happened, but for visits: who came to whom is read by other words', () => {
    const scene = sceneOf({ title: 'Telia and Nokia', text: `${news} ${rest} ${aside}`, language: 'en', published })!;
    const [draft] = drafted(scene, 'contract of 2019', ['vodafone', 'cisco']);
    const left = (one: Draft) => withoutDoubtful([one], scene.clauses, scene.titled).length;
    expect(left(draft)).toBe(0);
    expect(left({ ...draft, modality: 'planned' })).toBe(1);
    expect(left({ ...draft, roles: ['visitor', 'host'] })).toBe(1);
  });

  it('is weighed by nothing that is not measured', () => {
    const scene = sceneOf({ title: 'Telia and Nokia', text: `${news} ${rest}`, language: 'en', published })!;
    const measured = Object.assign({}, ...evidenceOf(...drafted(scene, 'contract', ['telia', 'nokia'])));
    expect(features.filter((name) => !Number.isFinite(measured[name]))).toEqual([]);
  });
});
