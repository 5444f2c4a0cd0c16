/** Test programs that run in processes of their own: compiled when the first test of the run asks for one. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { oncePerRun } from './once-per-run.ts';

const programs = ['test/contracts/child.ts', 'test/kills/child.ts', 'test/kills/alerts/child.ts'];

/** The path of a program, given from the project's root. Faults of type are the gate's business, not this one's. */
export async function testProgram(program: string): Promise<string> {
  const { folder } = await oncePerRun('test-programs', async (run) => compile(join(run, 'test-programs')));
  const path = join(folder, 'dist', program.replace(/\.ts$/, '.js'));
  if (!existsSync(path)) throw new Error(`${program} does not compile.`);
  return path;
}

function compile(folder: string): { folder: string } {
  const root = resolve('.');
  mkdirSync(folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  const compilerOptions = {
    rootDir: root,
    outDir: join(folder, 'dist'),
    typeRoots: [join(root, 'node_modules/@types')],
  };
  const files = programs.map((program) => join(root, program));
  const project = { extends: join(root, 'tsconfig.json'), compilerOptions, include: [], files };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project));
  spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder]);
  return { folder };
}
