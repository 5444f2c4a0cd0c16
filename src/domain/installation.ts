/** What a platform that knows no history needs us to keep: where we are installed, which message tells what. */

import type { Place } from './arrival.ts';
import type { AnswerId, WorkspaceId } from './ids.ts';

/** A conversation we may speak in unasked, as its platform told us when we were added. */
export interface Installation {
  readonly workspace: WorkspaceId;
  readonly place: Place;
  /** The team that a channel belongs to: we are added to all of it, and taken out of all of it. */
  readonly team: string | null;
  /** Who added us. */
  readonly by: string;
}

export interface InstallationStore {
  /** Added, or heard from again. */
  keep(installation: Installation, at: string): Promise<void>;
  /** Taken out, or blocked: of a team with all its channels. Kept, so that it is not taken for one never known. */
  end(workspace: WorkspaceId, place: string, team: string | null, at: string): Promise<void>;
  /** True where we were taken out and not added again. */
  isGone(workspace: WorkspaceId, place: string): Promise<boolean>;
  /** The conversation with a person alone. */
  personal(workspace: WorkspaceId, by: string): Promise<Place | null>;
  /** True where this person added us to a team that we are still in. */
  addedToTeam(workspace: WorkspaceId, by: string): Promise<boolean>;
  count(): Promise<number>;
}

/** Which of our messages tells which answer: thumbs under a message name the message and nothing else. */
export interface AnswerMessageStore {
  keep(
    told: {
      readonly workspace: WorkspaceId;
      readonly place: string;
      readonly remoteId: string;
      readonly answer: AnswerId;
    },
    at: string,
  ): Promise<void>;
  find(workspace: WorkspaceId, place: string, remoteId: string): Promise<AnswerId | null>;
  forget(before: string): Promise<void>;
}

/** What a person's client last told of itself; platforms tell it with what they write and at no other time. */
export interface ClientSettings {
  readonly zone: string | null;
  readonly language: 'en' | 'ko' | null;
}

export interface ClientSettingsStore {
  keep(workspace: WorkspaceId, person: string, told: ClientSettings): Promise<void>;
  find(workspace: WorkspaceId, person: string): Promise<ClientSettings | null>;
}
