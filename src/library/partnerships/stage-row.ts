/** One row of the tables of stage words. */
import type { StageKind } from '../../domain/partnership.ts';

export interface StageRow {
  readonly kind: StageKind;
  readonly form: 'paper' | 'deed';
  readonly pattern: string;
  readonly weak?: true;
}
