// The articles under a folder, sorted by name, folders inside it included.
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { kindByExtension } from './acquire-table.ts';
import { type AcquireFault, fault, reasonOf } from './acquired.ts';

export interface FoundFile {
  readonly kind: 'file';
  readonly path: string;
  readonly size: number;
}

/** Names that start with a dot, links to folders (they may lead in circles) and other kinds of file are passed over. */
export async function* filesUnder(folder: string): AsyncGenerator<FoundFile | AcquireFault> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* guardedFolder(path);
    else if (kindByExtension.has(extname(entry.name).toLowerCase())) yield* foundFile(path, entry);
  }
}

async function* guardedFolder(path: string): AsyncGenerator<FoundFile | AcquireFault> {
  try {
    yield* filesUnder(path);
  } catch (error) {
    yield fault(path, reasonOf(error));
  }
}

async function* foundFile(path: string, entry: Dirent): AsyncGenerator<FoundFile | AcquireFault> {
  if (!entry.isFile() && !entry.isSymbolicLink()) return;
  try {
    const found = await stat(path);
    if (found.isFile()) yield { kind: 'file', path, size: found.size };
  } catch (error) {
    yield fault(path, reasonOf(error));
  }
}
