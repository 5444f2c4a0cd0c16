/** A desk that keeps what it is given, by the same keys as the real one; answers are what the test put there. */
import type { ChatDesk, QuoteInContext } from '../../src/conversation/chat-adapter.ts';
import type { Arrival } from '../../src/domain/arrival.ts';
import type { NewDelivery } from '../../src/domain/delivery.ts';
import type { Proposal, Rating } from '../../src/domain/opinion.ts';
import type { Reply } from '../../src/domain/reply.ts';
import { replyOf } from './mail.ts';

export interface KeptDesk extends ChatDesk {
  readonly arrivals: Arrival[];
  readonly sent: NewDelivery[];
  readonly ratings: Rating[];
  readonly proposals: Proposal[];
  /** By answer id. */
  readonly answers: Map<string, { readonly reply: Reply; readonly quotes: readonly QuoteInContext[] }>;
  /** Set: every write fails with it, as when the database is gone. */
  broken: Error | null;
}

export function keptDesk(): KeptDesk {
  const keys = new Set<string>();
  const desk: KeptDesk = {
    arrivals: [],
    sent: [],
    ratings: [],
    proposals: [],
    answers: new Map(),
    broken: null,
    async arrived(arrival) {
      if (desk.broken) throw desk.broken;
      const mine = [arrival.eventKey, arrival.gestureKey].map((key) => `${arrival.workspace} ${key}`);
      if (mine.some((key) => keys.has(key))) return false;
      for (const key of mine) keys.add(key);
      desk.arrivals.push(arrival);
      return true;
    },
    takesPartIn: async (workspace, thread) =>
      desk.arrivals.some((one) => one.workspace === workspace && one.thread === thread),
    async send(message) {
      if (desk.broken) throw desk.broken;
      if (!desk.sent.some(({ key }) => key === message.key)) desk.sent.push(message);
    },
    replyOf: async (_workspace, answer) => desk.answers.get(answer)?.reply ?? null,
    quotesOf: async (_workspace, answer) => desk.answers.get(answer)?.quotes ?? null,
    lookUp: async (text) => (text === 'KT' ? replyOf(`brief of ${text}`) : null),
    rate: async (rating) => void desk.ratings.push(rating),
    propose: async (proposal) => void desk.proposals.push(proposal),
    welcome: () => replyOf('welcome'),
    home: async () => replyOf('home'),
    form: async () => null,
    submitted: () => ({ kind: 'faults', faults: {} }),
    prompts: async () => ['What is new?'],
  };
  return desk;
}
