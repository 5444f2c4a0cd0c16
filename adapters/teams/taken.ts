/** The answer to a request of Teams'. */
export interface Taken {
  readonly status: 200 | 400 | 403 | 501 | 503;
  readonly body: object | null;
}
