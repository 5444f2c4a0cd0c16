/** One row of the tables of stage words. */
import type { StageKind } from '../../domain/partnership.ts';

/** A verb of dealing by the place of whoever it is done with, see frames-english and frames-korean. */
export type FrameName =
  | 'picks'
  | 'gives'
  | 'grants'
  | 'equips'
  | 'takes'
  | 'uses'
  | 'moves'
  | 'resells'
  | 'cedes'
  | 'opens'
  | 'trades'
  | 'done by';

export interface StageRow {
  readonly kind: StageKind;
  readonly form: 'paper' | 'deed';
  readonly pattern: string;
  readonly weak?: true;
  readonly frame?: FrameName;
}
