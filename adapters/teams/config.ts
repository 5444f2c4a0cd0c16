/** What the adapter is set up with. */
import type { Secret } from '../../src/basics/secret.ts';
import { tenantShape } from './address.ts';
import { isLoopback } from './service-url.ts';

export interface TeamsSettings {
  /** Null only where it is anonymous. */
  readonly appId: string | null;
  /** Null where Azure vouches for the machine (UserAssignedMSI). */
  readonly appPassword: Secret | null;
  /** The one tenant that is served; null only where it is anonymous. */
  readonly tenantId: string | null;
  readonly appType: 'SingleTenant' | 'UserAssignedMSI';
  /** Requests without a token, from this machine only: the local playground. */
  readonly anonymous: boolean;
  /** Only in tests. */
  readonly rehearsal: Rehearsal | null;
}

/** Everything Microsoft's, played on this machine: keys of tokens that come in, the token that goes out. */
export interface Rehearsal {
  readonly openIdMetadata: string;
  readonly outboundToken: string;
}

export function botIdOf({ appId }: Pick<TeamsSettings, 'appId'>): string {
  return `28:${appId ?? 'pactwire'}`;
}

/** Another tenant's people are nobody's we serve. The playground calls its tenant as it likes. */
export function servesTenant({ tenantId, anonymous }: TeamsSettings, tenant: string): boolean {
  if (!tenantShape.test(tenant)) return false;
  return anonymous || (tenantId !== null && tenant.toLowerCase() === tenantId.toLowerCase());
}

/** Null where it is none: it must name this machine, or a stray setting would let anybody in. */
export function readRehearsal(setting: string | null): Rehearsal | null {
  if (setting === null) return null;
  const { openIdMetadata, outboundToken } = JSON.parse(setting) as Partial<Record<string, unknown>>;
  if (typeof openIdMetadata !== 'string' || typeof outboundToken !== 'string') return null;
  return URL.canParse(openIdMetadata) && isLoopback(new URL(openIdMetadata)) ? { openIdMetadata, outboundToken } : null;
}
