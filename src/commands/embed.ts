/** `embed`: vectors for all passages that have none by the model that is set up. */
import { throwIfAborted } from '../basics/abort.ts';
import { DONE, type Run } from './command.ts';

export const run: Run = async (house, { options }, io) => {
  let last = { model: '', done: 0, of: 0 };
  for await (const progress of house.embed()) {
    last = progress;
    io.progress(`${progress.done.toLocaleString('en')} of ${progress.of.toLocaleString('en')} passages`);
    // What has its vector is kept; the next run goes on behind it.
    throwIfAborted(io.signal);
  }
  io.progress('');
  const { model, done } = last;
  const said =
    done === 0
      ? `All passages have their vectors by ${model}.`
      : `${done.toLocaleString('en')} passages got their vectors by ${model}.`;
  await io.out(options.json === true ? `${JSON.stringify(last)}\n` : `${said}\n`);
  return DONE;
};
