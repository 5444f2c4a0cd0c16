/** `sources export`: all feeds as OPML, on standard output or into a file. */
import { writeFile } from 'node:fs/promises';
import { PactwireError } from '../basics/errors.ts';
import { DONE, type Run } from './command.ts';

export const run: Run = async (house, { positionals }, io) => {
  const [file] = positionals;
  const opml = await house.sources.export();
  if (file === undefined || file === '-') {
    await io.out(opml);
    return DONE;
  }
  try {
    await writeFile(file, opml);
  } catch (cause) {
    throw new PactwireError('bad-input', `${file} cannot be written; name a file in a folder that is yours.`, {
      cause,
    });
  }
  io.say(`The list of sources is in ${file}.`);
  return DONE;
};
