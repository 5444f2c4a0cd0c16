/** What a fault of the engine or the system under it means to a person. */
import type { ErrorCode } from '../basics/errors.ts';

export interface Fault {
  readonly code: ErrorCode;
  readonly message: string;
}

const busy: Fault = {
  code: 'library-busy',
  message: 'Another process is writing to the library and does not finish. Try again in a minute.',
};
const full: Fault = {
  code: 'disk-full',
  message: 'The disk under the library is full. Free some space and do it again; what was reported before is saved.',
};
const readOnly: Fault = {
  code: 'library-unreadable',
  message:
    'The library may be read but not written. Give this user write access to it, or name another folder with --data.',
};
const notOpened: Fault = {
  code: 'library-unreadable',
  message:
    'The library cannot be opened. Check that its folder exists and who may use it, or name another with --data.',
};
const damaged: Fault = {
  code: 'library-unreadable',
  message:
    'The file library.sqlite is not a Pactwire library, or it is damaged. Put a backup in an empty folder with restore, or name another folder with --data.',
};
const diskFault: Fault = {
  code: 'library-unreadable',
  message:
    'The system could not read or write the library’s file. Check the disk (space, mount, health), then try again.',
};
const away: Fault = {
  code: 'library-unreadable',
  message:
    'PostgreSQL does not answer, or went away in the middle. What was reported before is saved; check that the server named by DATABASE_URL runs, then do it again.',
};
const refused: Fault = {
  code: 'library-unreadable',
  message: 'PostgreSQL refuses this user, password or database. Check DATABASE_URL and the rights of its user.',
};

/** Result codes of SQLite, the low byte of the extended ones: https://www.sqlite.org/rescode.html */
export const sqliteFaults: ReadonlyMap<number, Fault> = new Map([
  [5, busy],
  [6, busy],
  [8, readOnly],
  [10, diskFault],
  [11, damaged],
  [13, full],
  [14, notOpened],
  [26, damaged],
]);

/**
 * SQLSTATE by whole code, then by class: https://www.postgresql.org/docs/15/errcodes-appendix.html
 * What the network or the file system says comes by its name.
 */
export const namedFaults: ReadonlyMap<string, Fault> = new Map([
  ['53100', full],
  ['53300', away],
  ['57P01', away],
  ['57P02', away],
  ['57P03', away],
  ['25006', readOnly],
  ['42501', refused],
  ['3D000', refused],
  ['ERR_INVALID_URL', refused],
  ['40001', busy],
  ['40P01', busy],
  ['55P03', busy],
  ['08', away],
  ['28', refused],
  ['58', diskFault],
  ['ECONNREFUSED', away],
  ['ECONNRESET', away],
  ['EPIPE', away],
  ['ETIMEDOUT', away],
  ['ENOTFOUND', away],
  ['EAI_AGAIN', away],
  ['ENOSPC', full],
  ['EDQUOT', full],
  ['EROFS', readOnly],
  ['EACCES', notOpened],
  ['EPERM', notOpened],
  ['EEXIST', notOpened],
  ['ENOTDIR', notOpened],
]);

/** What `pg` and libsql say where they give no code. */
export const wordedFaults: readonly (readonly [string, Fault])[] = [
  ['Connection terminated', away],
  ['timeout exceeded when trying to connect', away],
  ['connection error and is not queryable', away],
  ['Unable to open connection to local database', notOpened],
];
