/** What readers think of an answer: good, bad, or wrong in a way that a steward can put right. */
import type { AnswerId, WorkspaceId } from './ids.ts';

interface Opinion {
  readonly workspace: WorkspaceId;
  readonly answer: AnswerId;
  /** In the platform's own id. */
  readonly by: string;
}

export interface Rating extends Opinion {
  readonly good: boolean;
}

export const proposalKinds = ['wrong-fact', 'wrong-source', 'out-of-date'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** What a reader says is wrong; kept until a steward applies or declines it. */
export interface Proposal extends Opinion {
  /** The same when the platform sends it again. */
  readonly id: string;
  readonly kind: ProposalKind;
  /** The sentence of the answer it is about. */
  readonly about: string;
  readonly text: string;
}

export interface KeptProposal extends Proposal {
  readonly at: string;
  readonly state: 'open' | 'applied' | 'declined';
  /** Its number in the house, from 1: the same for ever. */
  readonly no: number;
  readonly settledBy: string | null;
}

export interface OpinionStore {
  /** The latest rating of a person counts. */
  rate(rating: Rating, at: string): Promise<void>;
  propose(proposal: Proposal, at: string): Promise<void>;
  /** Newest first; of all workspaces where it is null. */
  proposals(workspace: WorkspaceId | null): Promise<readonly KeptProposal[]>;
  settle(proposal: KeptProposal, state: KeptProposal['state'], by: string, at: string): Promise<void>;
}
