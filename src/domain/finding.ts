/** One thing `doctor` looked at. */
export interface Finding {
  readonly check: string;
  /** A warning does not keep Pactwire from working. */
  readonly state: 'well' | 'warning' | 'fault';
  readonly found: string;
  /** The step to take where it is not well. */
  readonly next: string | null;
}
