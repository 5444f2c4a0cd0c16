/** The calls to Teams' connector that we make, as plain JSON in and out. */
import type { ConnectorClient } from 'botframework-connector';
import { callFault } from './call-fault.ts';
import { botIdOf, type TeamsSettings } from './config.ts';

export interface Member {
  readonly id: string;
  readonly name: string | null;
  readonly tenantId: string | null;
  /** A guest's carries the mark of a foreign directory. */
  readonly principalName: string | null;
  readonly role: string | null;
}

/** Every verb rejects with a CallFault where Teams does not do it. */
export interface ConnectorVerbs {
  /** The id of the message; null where Teams names none. */
  post(serviceUrl: string, conversation: string, activity: object): Promise<string | null>;
  put(serviceUrl: string, conversation: string, id: string, activity: object): Promise<void>;
  withdraw(serviceUrl: string, conversation: string, id: string): Promise<void>;
  /** The conversation with one person alone: the same one every time. */
  open(serviceUrl: string, tenant: string, user: string): Promise<string | null>;
  /** Null where nobody of this id is there. */
  member(serviceUrl: string, conversation: string, user: string): Promise<Member | null>;
  /** Null where there are more pages than we turn. */
  count(serviceUrl: string, conversation: string): Promise<number | null>;
}

type Connect = (serviceUrl: string) => Promise<ConnectorClient>;

const PAGE = 500;
const MOST_PAGES = 20;

export function connectorVerbs(connect: Connect, settings: TeamsSettings): ConnectorVerbs {
  const bot = { id: botIdOf(settings), name: 'Pactwire' };
  const calling = async <T>(serviceUrl: string, call: (client: ConnectorClient) => Promise<T>): Promise<T> => {
    try {
      return await call(await connect(serviceUrl));
    } catch (error) {
      throw callFault(error);
    }
  };
  const said = (activity: { readonly conversation?: object }, conversation: string) => ({
    ...activity,
    from: bot,
    channelId: 'msteams',
    conversation: { ...activity.conversation, id: conversation },
  });
  return {
    post: (serviceUrl, conversation, activity) =>
      calling(serviceUrl, async ({ conversations }) => {
        const { id } = await conversations.sendToConversation(conversation, said(activity, conversation) as object);
        return id || null;
      }),
    put: (serviceUrl, conversation, id, activity) =>
      calling(serviceUrl, async ({ conversations }) => {
        await conversations.updateActivity(conversation, id, { ...said(activity, conversation), id } as object);
      }),
    withdraw: (serviceUrl, conversation, id) =>
      calling(serviceUrl, async ({ conversations }) => {
        await conversations.deleteActivity(conversation, id);
      }),
    open: (serviceUrl, tenant, user) =>
      calling(serviceUrl, async ({ conversations }) => {
        const asked = {
          isGroup: false,
          bot,
          members: [{ id: user }],
          tenantId: tenant,
          channelData: { tenant: { id: tenant } },
        };
        const { id } = await conversations.createConversation(asked as never);
        return id || null;
      }),
    async member(serviceUrl, conversation, user) {
      try {
        return await calling(serviceUrl, async ({ conversations }) =>
          memberOf((await conversations.getConversationMember(conversation, user)) as object, user),
        );
      } catch (error) {
        if (callFault(error).status === 404) return null;
        throw error;
      }
    },
    count: (serviceUrl, conversation) => calling(serviceUrl, (client) => countIn(client, conversation)),
  };
}

function memberOf(found: object, id: string): Member {
  const { name, tenantId, userPrincipalName, userRole } = found as Partial<Record<string, unknown>>;
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
  return {
    id,
    name: text(name),
    tenantId: text(tenantId),
    principalName: text(userPrincipalName),
    role: text(userRole)?.toLowerCase() ?? null,
  };
}

async function countIn({ conversations }: ConnectorClient, conversation: string): Promise<number | null> {
  let total = 0;
  let continuationToken: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    // Its types want a token for the first page as well.
    const asked = { pageSize: PAGE, ...(continuationToken === undefined ? {} : { continuationToken }) };
    const found = await conversations.getConversationPagedMembers(conversation, asked as never);
    total += found.members?.length ?? 0;
    if (!found.continuationToken || found.continuationToken === continuationToken) return total;
    continuationToken = found.continuationToken;
  }
  return null;
}
