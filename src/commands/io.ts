/** Where a command reads and writes. Handed in by main, so that a test can be the terminal. */
import type { Writable } from 'node:stream';

export interface Io {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  /** Results. Resolves when the reader has room again, so that long output does not pile up. */
  out(text: string): Promise<void>;
  /** One sentence for a person, on standard error. */
  say(line: string): void;
  /** Rewrites one line of standard error; does nothing where that is no terminal. */
  progress(line: string): void;
  readonly terminal: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean };
  /** The raw stream, for the chat. */
  readonly stdout: NodeJS.WritableStream;
  readonly signal: AbortSignal;
}

interface Streams {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

const CLEAR_LINE = '\r\u001b[2K';

export function openIo({ stdin, stdout, stderr }: Streams, signal: AbortSignal): Io {
  let progressShown = false;
  const clear = (): string => {
    const before = progressShown ? CLEAR_LINE : '';
    progressShown = false;
    return before;
  };
  return {
    stdin,
    stdout,
    signal,
    terminal: { stdin: stdin.isTTY === true, stdout: stdout.isTTY === true, stderr: stderr.isTTY === true },
    out: (text) => writeAll(stdout, (stdout.isTTY === true ? clear() : '') + text),
    say: (line) => void stderr.write(`${clear()}${line}\n`),
    progress: (line) => {
      if (stderr.isTTY !== true) return;
      stderr.write(CLEAR_LINE + line);
      progressShown = line !== '';
    },
  };
}

function writeAll(stream: Writable, text: string): Promise<void> {
  if (stream.destroyed || stream.write(text)) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off('drain', done);
      stream.off('close', done);
      stream.off('error', done);
      resolve();
    };
    stream.on('drain', done).on('close', done).on('error', done);
  });
}
