/** One step of the schema. */
import type { Engine, Transactional } from '../database.ts';

export interface Migration {
  readonly name: string;
  up(tx: Transactional, engine: Engine): Promise<void>;
}
