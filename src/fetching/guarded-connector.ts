// Connects to checked addresses only: a literal before it is dialled, a name by what it resolves to for this very
// connection (so that a second answer of the resolver cannot differ), and the socket itself once more when it stands.
import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import type { AddressRules } from './address-rules.ts';
import { usualPorts } from './address-table.ts';
import { notPublic, portOf, refused } from './web-address.ts';

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** Every address of a name. */
export type Resolve = (hostname: string) => Promise<readonly ResolvedAddress[]>;

export const resolveBySystem: Resolve = (hostname) => systemLookup(hostname, { all: true });

export interface ConnectorOptions {
  readonly rules: AddressRules;
  readonly resolve: Resolve;
  readonly connectMs: number;
  /** Certificates to trust beside those of the system. */
  readonly ca?: string;
}

export function guardedConnector({ rules, resolve, connectMs, ca }: ConnectorOptions): buildConnector.connector {
  const connectorFor = (usual: boolean) =>
    buildConnector({
      timeout: connectMs,
      lookup: guardedLookup(resolve, (address) => refusalOf(rules, address, usual)),
      ...(ca === undefined ? {} : { ca }),
    });
  const [onUsual, onOther] = [connectorFor(true), connectorFor(false)];
  return (options, callback) => {
    const usual = usualPorts.has(portOf(options));
    const literal = options.hostname.replace(/^\[(.{0,99})\]$/, '$1');
    const refusal = isIP(literal) === 0 ? null : refusalOf(rules, literal, usual);
    if (refusal !== null) {
      callback(refused(refusal), null);
      return;
    }
    (usual ? onUsual : onOther)(options, (error, socket) => {
      const stands = error === null ? refusalOf(rules, socket.remoteAddress ?? '', usual) : null;
      if (error !== null) callback(error, null);
      else if (stands === null) callback(null, socket);
      else {
        socket.destroy();
        callback(refused(stands), null);
      }
    });
  };
}

function refusalOf(rules: AddressRules, address: string, usualPort: boolean): string | null {
  if (!usualPort && !rules.isNamed(address)) return `Only the ports ${[...usualPorts].join(', ')} are fetched from.`;
  const why = rules.refusal(address);
  return why === null ? null : notPublic(address, why);
}

/** What may not be connected to is left out; where nothing is left the first refusal is the error. */
function guardedLookup(resolve: Resolve, refusal: (address: string) => string | null): LookupFunction {
  return (hostname, options, callback) => {
    const found = resolve(hostname).then((all) => {
      const allowed = all.filter(({ address }) => refusal(address) === null);
      if (allowed.length === 0) throw refused(refusal(all[0]?.address ?? '') ?? `${hostname} has no address.`);
      return allowed;
    });
    found.then(
      (allowed) => {
        if (options.all === true) callback(null, [...allowed]);
        else callback(null, allowed[0]!.address, allowed[0]!.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };
}
