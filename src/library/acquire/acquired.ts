// What acquiring yields, an article or a fault, and how faults are worded.
import { PactwireError } from '../../basics/errors.ts';
import type { RawDocument } from '../../domain/article.ts';

export type Acquired = { readonly kind: 'document'; readonly document: RawDocument } | AcquireFault;

export interface AcquireFault {
  readonly kind: 'fault';
  /** As given to `add`; for a line of JSONL the path, `#` and the line. */
  readonly source: string;
  /** One sentence: what is wrong and what to do. */
  readonly reason: string;
}

export function fault(source: string, reason: string): AcquireFault {
  return { kind: 'fault', source, reason };
}

export function tooLarge(bytes: number): PactwireError {
  const megabytes = Math.ceil(bytes / 1024 / 1024);
  return new PactwireError(
    'bad-input',
    `This file has ${megabytes} MB and one article may have 5 MB; split it into articles, or into lines of a .jsonl file.`,
  );
}

const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder; check the path.',
  EACCES: 'Pactwire may not read this; change its permissions or add a copy.',
  EPERM: 'Pactwire may not read this; change its permissions or add a copy.',
  ENOTDIR: 'A part of this path is a file, not a folder; check the path.',
  EISDIR: 'This is a folder, not a file; add it by its own name.',
  ENAMETOOLONG: 'This path is too long for the system; check it.',
  ELOOP: 'This link leads back to itself; add the real path.',
};

/** Also called by the readers of folders and lines; whatever is not ours is told by what the system calls it. */
export function reasonOf(error: unknown): string {
  if (error instanceof PactwireError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
  return systemReasons[code] ?? `This could not be read (${code}); check the file and add it again.`;
}
