// Whether two parties are of one house: a subsidiary and its parent, a unit that is named after its firm.
import { companiesCalled, companyById } from '../../src/library/companies/companies.ts';
import { isSameCompany } from './gold-articles.ts';

/** Starlink is SpaceX where the other is told, and "Oracle Communications" Oracle. */
export function isOfOneHouse(gold: string, read: string): boolean {
  if (isSameCompany(gold, read)) return true;
  const [left, right] = [housesOf(gold), housesOf(read)];
  return left.some((one) => right.some((other) => areKin(one, other)));
}

function areKin(a: string, b: string): boolean {
  return a === b || companyById(a)?.parent === b || companyById(b)?.parent === a;
}

/** A known firm itself; of a name in no table the firms that its first words name. */
function housesOf(id: string): readonly string[] {
  if (!id.startsWith('new:')) return [id];
  const words = id.slice('new:'.length).split(' ');
  for (let many = words.length - 1; many > 0; many -= 1) {
    const firms = companiesCalled(words.slice(0, many).join(' '));
    if (firms.length > 0) return firms.map((firm) => firm.id);
  }
  return [];
}
