/** argv in, the command to run out; help and complaints are printed on the way. */
import { Command, CommanderError } from 'commander';
import { PactwireError } from '../basics/errors.ts';
import type { Args, CommandSpec } from './command.ts';
import { commandTable } from './command-table.ts';

export interface Invocation {
  readonly spec: CommandSpec;
  readonly args: Args;
  readonly data: string | undefined;
  readonly json: boolean;
}

export interface Writers {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Null where there is nothing to run: help or the version was printed. Bad arguments throw `bad-arguments`. */
export async function readCommandLine(argv: readonly string[], writers: Writers): Promise<Invocation | null> {
  let found: Invocation | null = null;
  const program = programOf(writers, (invocation) => {
    found = invocation;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return found;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return null;
    throw new PactwireError('bad-arguments', complaint(error), { cause: error });
  }
}

function programOf(writers: Writers, take: (invocation: Invocation) => void): Command {
  const program = new Command('pactwire')
    .description('Briefings on 5G and AI partnerships: articles in, answers with checked quotes out.')
    .option('--data <dir>', 'folder of the embedded library (PACTWIRE_DATA, else ./data)')
    .option('--json', 'print JSON');
  for (const spec of commandTable) addCommand(program, spec, take);
  for (const command of [program, ...program.commands, ...program.commands.flatMap((group) => group.commands)]) {
    command
      .exitOverride()
      .configureHelp({ showGlobalOptions: true, helpWidth: 80 })
      .configureOutput({ writeOut: writers.out, writeErr: () => undefined })
      .helpCommand(false);
  }
  return program;
}

function addCommand(program: Command, spec: CommandSpec, take: (invocation: Invocation) => void): void {
  const [first = '', second] = spec.name.split(' ');
  const parent = second === undefined ? program : groupOf(program, first);
  const command = parent.command(second ?? first).description(spec.does);
  for (const [argument, means] of spec.takes) command.argument(argument, means);
  for (const [flags, means] of spec.options) command.option(flags, means);
  command.action(() => {
    const options = command.optsWithGlobals<Args['options']>();
    const { data } = options;
    take({
      spec,
      args: { positionals: command.args, options },
      data: typeof data === 'string' ? data : undefined,
      json: options.json === true,
    });
  });
}

function groupOf(program: Command, name: string): Command {
  const known = program.commands.find((command) => command.name() === name);
  if (known) return known;
  const verbs = commandTable.filter((spec) => spec.name.startsWith(`${name} `)).map((spec) => spec.name.split(' ')[1]);
  return program.command(name).description(`${verbs.join(', ')}`);
}

/** commander's sentence as ours: capital, full stop, and where help is. */
function complaint(error: CommanderError): string {
  if (error.code === 'commander.help') return 'Name a command; `pactwire --help` lists them.';
  const text = error.message.replace(/^error: /, '').trim();
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.  See \`pactwire --help\`.`.replace(/\s+/g, ' ');
}
