/** What went wrong in a call to Teams, without the library it went wrong in. */

export class CallFault extends Error {
  /** Null where there was no answer. */
  readonly status: number | null;
  /** Teams' own word for it, such as `MessageWritesBlocked`. */
  readonly code: string | null;
  readonly afterMs: number | null;
  /** Of the socket, such as ECONNREFUSED. */
  readonly connection: string | null;

  constructor(told: Pick<CallFault, 'status' | 'code' | 'afterMs' | 'connection' | 'message'>, cause: unknown) {
    super(told.message, { cause });
    this.name = 'CallFault';
    this.status = told.status;
    this.code = told.code;
    this.afterMs = told.afterMs;
    this.connection = told.connection;
  }
}

/** The parts of azure-core's RestError that we read. */
interface RestError extends Error {
  readonly statusCode?: unknown;
  readonly code?: unknown;
  readonly response?: {
    readonly status?: unknown;
    readonly headers?: { get(name: string): string | undefined };
    readonly bodyAsText?: string | null;
  };
}

export function callFault(error: unknown): CallFault {
  if (error instanceof CallFault) return error;
  const { statusCode, code, response, message } = (
    error instanceof Error ? error : new Error(String(error))
  ) as RestError;
  const status = typeof statusCode === 'number' ? statusCode : null;
  const said = codeIn(response?.bodyAsText);
  return new CallFault(
    {
      status,
      code: said,
      afterMs: retryAfter(response?.headers?.get('retry-after')),
      connection: status === null && typeof code === 'string' ? code : null,
      // The library's own words may hold the whole request, its token with it.
      message: status === null ? message.slice(0, 200) : `HTTP ${status}${said === null ? '' : ` ${said}`}`,
    },
    error,
  );
}

/** `{"error":{"code":"…"}}`, or `{"errorCode":…}` of older servers. */
function codeIn(body: string | null | undefined): string | null {
  if (!body) return null;
  try {
    const { error } = JSON.parse(body) as { readonly error?: { readonly code?: unknown } };
    return typeof error?.code === 'string' ? error.code.slice(0, 80) : null;
  } catch {
    return null;
  }
}

/** In seconds; a date is not read. */
function retryAfter(header: string | undefined): number | null {
  if (header === undefined || !/^\d{1,9}$/.test(header.trim())) return null;
  return Number(header) * 1_000;
}
