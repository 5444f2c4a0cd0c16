/** Whether a place is a country or larger: "India", 유럽, "the Benelux". A city is asked for, and a country is none. */
import { placeTerms } from '../../library/glossary/glossary-table.ts';
import { demonymTerms, generalPlaceTerms, regionTerms } from '../../library/glossary/glossary-table-general.ts';

/** Beside what the tables have: parts of the world and unions of countries. */
const others =
  'europe|asia|africa|north america|south america|latin america|middle east|asia-pacific|southeast asia|benelux|eu|european union|gulf|world|유럽|아시아|아프리카|북미|남미|중남미|중동|동남아|동남아시아|아시아태평양|유럽연합|세계|전 세계|해외';

let countries: ReadonlySet<string> | null = null;
let regions: ReadonlySet<string> | null = null;

/** What has a name for its people is a country. */
function countryNames(): ReadonlySet<string> {
  const peoples = new Set(rows(demonymTerms).flatMap(([, korean]) => korean));
  const named = [...rows(placeTerms), ...rows(generalPlaceTerms)].filter(([, korean]) => peoples.has(korean[0]!));
  return new Set([...peoples, ...named.flatMap(([english, korean]) => [...english, ...korean])].map(small));
}

const rows = (table: string): [string[], string[]][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' = ').map((side) => side.split('|')) as [string[], string[]]);

const small = (name: string): string => name.toLowerCase();
const bare = (name: string): string =>
  small(name)
    .replace(/^the /, '')
    .replace(/['’]s?$/, '');

export function isCountry(name: string): boolean {
  countries ??= countryNames();
  return countries.has(bare(name)) && !isRegion(name);
}

export function isRegion(name: string): boolean {
  regions ??= new Set([
    ...rows(regionTerms)
      .flatMap(([a, b]) => [...a, ...b])
      .map(small),
    ...others.split('|'),
  ]);
  return regions.has(bare(name));
}
