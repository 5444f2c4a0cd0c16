/** `partnerships reread`: the ledger anew out of the articles, by the rules of this version. */
import { throwIfAborted } from '../basics/abort.ts';
import { DONE, type Run } from './command.ts';
import { sayWhereEmpty } from './empty-library.ts';

export const run: Run = async (house, { options }, io) => {
  let articles = 0;
  for await (const read of house.ledger.reread({ withModel: options.withModel === true })) {
    articles = read;
    io.progress(`${read.toLocaleString('en')} articles read`);
    // What was read is saved; the rest keeps what it had.
    throwIfAborted(io.signal);
  }
  io.progress('');
  await io.out(
    options.json === true
      ? `${JSON.stringify({ articles })}\n`
      : `Read ${articles.toLocaleString('en')} articles anew; corrections stay.\n`,
  );
  await sayWhereEmpty(house, io);
  return DONE;
};
