/** How long one thread has worked, whatever else the machine does meanwhile. */
import { existsSync, openSync, readSync } from 'node:fs';

/** Linux tells it of each thread, the first of which has the number of the process. Null elsewhere. */
const status = openStatus(`/proc/self/task/${process.pid}/schedstat`);
const bytes = Buffer.alloc(64);

/** Of the main thread; where that is not told, of the process with its helpers (collecting garbage, compiling). */
export function coreMs(): number {
  if (status === null) return cpuMs();
  // Asked of the process it is brought up to date of the thread; by itself it is some milliseconds old.
  process.cpuUsage();
  const length = readSync(status, bytes, 0, bytes.length, 0);
  return Number(bytes.toString('latin1', 0, length).split(' ', 1)[0]) / 1e6;
}

/** Of the whole process: what building takes. What a server does is not in it. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function openStatus(file: string): number | null {
  return existsSync(file) ? openSync(file, 'r') : null;
}
