/** `deliveries retract`: takes a message back, wherever it stands; it never comes again. */
import { PactwireError } from '../basics/errors.ts';
import { DONE, type Run } from './command.ts';

export const run: Run = async (house, { positionals: [id = ''] }, io) => {
  const parts = /^\d{1,15}$/.test(id) ? await house.retractDelivery(Number(id)) : 0;
  if (parts === 0) throw new PactwireError('not-found', `There is no message ${id}; deliveries --all lists them.`);
  io.say(`${parts === 1 ? 'It is' : `All ${parts} parts are`} withdrawn as soon as the bot runs; deliveries shows it.`);
  return DONE;
};
