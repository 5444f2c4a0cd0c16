/** What botbuilder 4.23.3 gets wrong and will not mend, its repository being closed. A test keeps each of these. */
import type { ConnectorClient } from 'botframework-connector';
import { limits } from './limits.ts';

interface Mapper {
  readonly type: { additionalProperties?: object };
}

/** Its serializer drops every field of an entity but three: the AI label and the citations would never leave. */
export function keepEntityFields(mappers: object): void {
  const { Entity } = mappers as { readonly Entity: Mapper };
  Entity.type.additionalProperties ??= { type: { name: 'Object' } };
}

interface Pipeline {
  removePolicy(which: { readonly name: string }): unknown;
  addPolicy(policy: object): unknown;
}

/**
 * Its client sends again by itself after 5xx and broken connections, which posts twice; it follows redirects with our
 * token; and it waits without end. Sending again belongs to the outbox.
 */
export function sendOnce(client: ConnectorClient): ConnectorClient {
  const { pipeline } = (client as unknown as { readonly client: { readonly pipeline: Pipeline } }).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.removePolicy({ name: 'redirectPolicy' });
  pipeline.addPolicy({
    name: 'pactwireTimeout',
    sendRequest(request: { timeout: number }, next: (request: object) => Promise<unknown>) {
      request.timeout = limits.requestMs;
      return next(request);
    },
  });
  return client;
}

/** Where its extractor looks for keys, which it keeps for itself. */
export function useKeys(extractor: object, metadataUrl: string, keys: object): void {
  (extractor as { readonly openIdMetadataCache: Map<string, object> }).openIdMetadataCache.set(metadataUrl, keys);
}
