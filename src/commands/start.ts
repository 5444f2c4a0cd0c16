/** `start`: a newcomer's first look, and the bot itself. */
import { whenAborted } from '../basics/abort.ts';
import { DONE, type Run } from './command.ts';
import { sayWhereEmpty } from './empty-library.ts';

export const run: Run = async (house, _args, io) => {
  const { sampleLoaded, articles } = await house.prepare();
  if (sampleLoaded) io.say(`Loaded the sample library: ${articles} short briefs to try Pactwire on.`);
  await sayWhereEmpty(house, io);
  const { address } = await house.serveHealth();
  const platforms = await house.connect();
  await house.pollSources();
  if (platforms.length > 0) {
    io.say(`Connected to ${platforms.join(' and ')}; health is at ${address}/healthz and ${address}/readyz.`);
    await whenAborted(io.signal);
    return DONE;
  }
  if (io.terminal.stdin && io.terminal.stdout) {
    await house.chat({ input: io.stdin, output: io.stdout });
    return DONE;
  }
  io.say(
    'There is no terminal here to chat in. Ask from a shell: npx pactwire ask "What did KT and Microsoft agree on?"',
  );
  io.say(`Running until it is ended (SIGTERM); health is at ${address}/healthz and ${address}/readyz.`);
  await whenAborted(io.signal);
  return DONE;
};
