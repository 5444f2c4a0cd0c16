/** What sending to Slack needs. */
import type { WebClient } from '@slack/web-api';

export interface Sender {
  /** Without retries of its own: retrying belongs to the outbox. */
  readonly client: WebClient;
  /** Key of the marks: not to be forged, the same in every replica and after a restored backup. */
  readonly markerKey: string;
  /** Our own team; a destination elsewhere is refused. */
  readonly team: string;
  readonly mayUseResponseUrl: (url: string) => boolean;
  /** Where Slack may want a picture's bytes. */
  readonly mayUploadTo: (url: string) => boolean;
}
