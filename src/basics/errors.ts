/**
 * The one family of errors. `code` is for programs and the log, `message` is one calm sentence for a person with the
 * next step in it, `cause` is what really happened. Secrets belong in neither.
 */
export type ErrorCode =
  | 'bad-arguments'
  | 'bad-config'
  | 'bad-input'
  | 'not-found'
  | 'unreachable'
  | 'library-newer'
  | 'library-busy'
  | 'library-unreadable'
  | 'disk-full'
  | 'worker-failed'
  | 'model-failed'
  | 'aborted'
  | 'internal';

export class PactwireError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'PactwireError';
    this.code = code;
  }
}

/** The error itself if it is ours, else an `internal` one that keeps it as cause. */
export function asPactwireError(error: unknown): PactwireError {
  if (error instanceof PactwireError) return error;
  return new PactwireError('internal', 'Something went wrong inside Pactwire; the log has the detail.', {
    cause: error,
  });
}
