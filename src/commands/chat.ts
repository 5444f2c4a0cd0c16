/** `chat`: the local terminal chat. */
import { DONE, type Run } from './command.ts';

export const run: Run = async (house, _args, io) => {
  await house.chat({ input: io.stdin, output: io.stdout });
  return DONE;
};
