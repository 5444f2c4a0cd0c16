/** What a person is told who asks a library that holds nothing. */
import type { House } from '../house.ts';
import type { Io } from './io.ts';

export async function sayWhereEmpty(house: House, io: Io): Promise<void> {
  if ((await house.facts()).articles > 0) return;
  io.say('The library is empty. Fill it with `pactwire add <files or folders>`, or try it with `pactwire sample`.');
}
