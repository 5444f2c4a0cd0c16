// "Samsung" where the text is about Samsung Electronics: a group named shortly stands for the one firm of it that is named in full.
import { companyById } from '../companies/companies.ts';
import type { Actor } from './reading-types.ts';

export function asFirms<T extends readonly (readonly Actor[])[]>(...lists: T): { [K in keyof T]: Actor[] } {
  const firms = new Map<string, Actor | null>();
  for (const actor of lists.flat()) {
    const parent = companyById(actor.id)?.parent;
    if (!parent || !isGroup(parent)) continue;
    const other = firms.get(parent);
    firms.set(parent, other === undefined || other?.id === actor.id ? actor : null);
  }
  return lists.map((list) => list.map((actor) => firmOf(actor, firms.get(actor.id) ?? null))) as {
    [K in keyof T]: Actor[];
  };
}

function isGroup(id: string): boolean {
  return id.endsWith('-group');
}

/** "SK" is not said of SK Telecom by its own people alone: the firm's name must begin with the group's. */
function firmOf(actor: Actor, firm: Actor | null): Actor {
  const group = companyById(actor.id)?.name.replace(/ Group$/, '');
  return firm && group && firm.name.startsWith(`${group} `) ? { ...actor, id: firm.id, name: firm.name } : actor;
}
