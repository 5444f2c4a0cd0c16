/** What all corrections of the ledger print: what was changed, and how it is undone. */
import { PactwireError } from '../basics/errors.ts';
import { visibleLine } from '../basics/outside-text.ts';
import type { LedgerWork } from '../house.ts';
import { type Args, DONE, type Run } from './command.ts';

/** A correction is seen by everybody who shares the library, and this says so. */
export function correcting(workOf: (args: Args) => LedgerWork, said: (work: LedgerWork) => string): Run {
  return async (house, args, io) => {
    const work = workOf(args);
    const correction = await house.ledger.correct(work);
    if (args.options.json === true) await io.out(`${JSON.stringify(correction)}\n`);
    else {
      const undo = work.verb === 'undo' ? '' : ` Undo with: partnerships undo ${correction.id}`;
      await io.out(`${visibleLine(said(work))} Seen by all who share this library.${undo}\n`);
      if (correction.change.kind === 'split' && work.verb !== 'undo')
        await io.out(`They are ${correction.change.to} now.\n`);
    }
    return DONE;
  };
}

export function stageNumber(written: string | undefined): number {
  const number = Number(written);
  if (Number.isInteger(number) && number > 0) return number;
  throw new PactwireError(
    'bad-arguments',
    `A stage is named by its number as shown, from 1, not "${visibleLine(written ?? '')}".`,
  );
}
