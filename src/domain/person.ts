/** A person of a workspace, as the platform knows them. */

export interface Person {
  /** The platform's id. */
  readonly id: string;
  readonly name: string | null;
  /** Stewards correct and set anything; members set what belongs to a channel they write in; guests only ask. */
  readonly role: 'steward' | 'member' | 'guest';
  /** IANA name of their time zone. */
  readonly zone: string | null;
  readonly language: 'en' | 'ko' | null;
  /** Where a message for their eyes alone goes; null where the platform gives no way to it. */
  readonly destination: string | null;
}
