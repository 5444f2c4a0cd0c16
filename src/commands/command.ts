/** The shape of a command: what the table says of it, and what its file gives. */
import type { House } from '../house.ts';
import type { Io } from './io.ts';

export const DONE = 0;
export const FAILED = 1;
export const BAD_ARGUMENTS = 2;
export type ExitCode = typeof DONE | typeof FAILED | typeof BAD_ARGUMENTS;

export interface Args {
  readonly positionals: readonly string[];
  /** By the option's name in camel case; `true` where it takes no value. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

export type Run = (house: House, args: Args, io: Io) => Promise<ExitCode>;

/** One row of the command table. */
export interface CommandSpec {
  /** With a space where it is a command of a command: `articles list`. */
  readonly name: string;
  readonly does: string;
  /** `<needed>`, `[optional]`, `<many...>`; after two spaces what it is. */
  readonly takes: readonly (readonly [argument: string, means: string])[];
  readonly options: readonly (readonly [flags: string, means: string])[];
  /** The command's file, loaded when it is the one that runs. */
  readonly load: () => Promise<{ readonly run: Run }>;
}

/** A text option, where it was given. */
export function textOption(args: Args, name: string): string | undefined {
  const value = args.options[name];
  return typeof value === 'string' ? value : undefined;
}
