/** What comes unasked to the terminal: printed there, between two prompts. */
import type { MailAdapter } from '../../src/conversation/chat-adapter.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Reply } from '../../src/domain/reply.ts';

export interface LocalPostOptions {
  readonly output: NodeJS.WritableStream;
  readonly render: (reply: Reply) => string;
  /** IANA name of the machine's zone. */
  readonly zone: string;
}

/** The conversation of this terminal; whoever sits here is its steward. */
export const terminalPlace = { kind: 'personal', id: 'terminal', destination: 'local:terminal' } as const;

export function localPost({ output, render, zone }: LocalPostOptions): MailAdapter {
  const person: Person = {
    id: 'terminal',
    name: null,
    role: 'steward',
    zone,
    language: null,
    destination: terminalPlace.destination,
  };
  return {
    name: 'local',
    start: async () => undefined,
    stop: async () => undefined,
    split: (reply) => [reply],
    async deliver({ id, reply, act }) {
      const head = act.kind === 'post' ? '' : act.kind === 'edit' ? '[edited] ' : '[withdrawn] ';
      output.write(`\n${head}${act.kind === 'withdraw' ? reply.summary : render(reply)}\n\n`);
      return { kind: 'delivered', remoteId: `terminal/${id}` };
    },
    // Printed on a terminal that is gone, it was not seen: it is printed again.
    look: async () => ({ kind: 'absent' }),
    working: async () => undefined,
    person: async () => person,
    audience: async () => 1,
  };
}
