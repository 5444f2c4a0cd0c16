/** The front door: argv and environment in, one command run, its exit code out. The only reader of `process.env`. */
import { stopReason } from './basics/abort.ts';
import { asPactwireError, type PactwireError } from './basics/errors.ts';
import { createLog } from './basics/log.ts';
import { BAD_ARGUMENTS, DONE, FAILED } from './commands/command.ts';
import { type Invocation, readCommandLine } from './commands/command-line.ts';
import { openIo } from './commands/io.ts';
import { readConfig, requireConfig } from './config.ts';

const INTERRUPTED = 130;
const stop = new AbortController();
const io = openIo(process, stop.signal);
const log = createLog(readConfig(process.env).config.logLevel, (line) => process.stderr.write(line));

listenForStops();
process.on('uncaughtException', leaveAtOnce);
process.on('unhandledRejection', leaveAtOnce);
void run(process.argv.slice(2)).catch(exitCodeOf).then(leave);

async function run(argv: readonly string[]): Promise<number> {
  const writers = { out: (text: string) => void io.out(text), err: io.say };
  const invocation = await readCommandLine(argv, writers);
  return invocation === null ? DONE : runCommand(invocation);
}

async function runCommand({ spec, args, data }: Invocation): Promise<number> {
  const reading = readConfig(process.env, { data });
  // Only doctor can do something about a faulty environment: tell of it.
  if (spec.name !== 'doctor') requireConfig(reading);
  const [{ openHouse }, command] = await Promise.all([import('./app.ts'), spec.load()]);
  const house = openHouse(reading, { signal: stop.signal, log });
  try {
    const code = await command.run(house, args, io);
    return stop.signal.aborted ? stoppedCode(code) : code;
  } finally {
    await house.close();
  }
}

/** A library's open handle must not keep a finished command alive; what was written is flushed first. */
function leave(code: number): void {
  process.exitCode = code;
  process.stdout.write('', () => process.exit());
}

/** The first Ctrl-C stops between batches, the second at once. */
function listenForStops(): void {
  process.on('SIGINT', () => (stop.signal.aborted ? process.exit(INTERRUPTED) : stop.abort('interrupted')));
  process.on('SIGTERM', () => stop.abort('terminated'));
  process.stdout.on('error', () => stop.abort('output-closed'));
  process.stderr.on('error', () => undefined);
}

function stoppedCode(code: number): number {
  return stopReason(stop.signal) === 'interrupted' ? INTERRUPTED : code;
}

function exitCodeOf(error: unknown): number {
  const ours = asPactwireError(error);
  // The reader of our output had enough: nothing to say, and nobody to say it to.
  if (stopReason(stop.signal) === 'output-closed') return ours.code === 'aborted' ? DONE : FAILED;
  tell(ours);
  if (stopReason(stop.signal) === 'interrupted') return INTERRUPTED;
  return ours.code === 'bad-arguments' || ours.code === 'bad-config' ? BAD_ARGUMENTS : FAILED;
}

function tell(error: PactwireError): void {
  if (error.code === 'internal') log.error('failed', { error: error.cause });
  else log.debug('failed', { error });
  io.say(error.message);
}

/** A fault nobody waited for: the state of the process is not known any more, what was committed is. */
function leaveAtOnce(error: unknown): never {
  tell(asPactwireError(error));
  process.exit(FAILED);
}
