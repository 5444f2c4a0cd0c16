// Addresses that are not on the public internet. Sources: the IANA special-purpose address registries for IPv4 and IPv6
// (RFC 6890 and what amended it), the multicast registries, and the metadata services of cloud providers.

export interface AddressRange {
  readonly first: string;
  readonly bits: number;
  readonly is: string;
}

const range = (written: string, is: string): AddressRange => {
  const [first = '', bits = ''] = written.split('/');
  return { first, bits: Number(bits), is };
};

export const refusedIpv4: readonly AddressRange[] = [
  range('0.0.0.0/8', 'this network (RFC 791)'),
  range('10.0.0.0/8', 'a private network (RFC 1918)'),
  range('100.64.0.0/10', 'a carrier’s own network (RFC 6598)'),
  range('127.0.0.0/8', 'this machine (RFC 1122)'),
  range('169.254.0.0/16', 'link-local, where clouds keep their secrets (RFC 3927)'),
  range('172.16.0.0/12', 'a private network (RFC 1918)'),
  range('192.0.0.0/24', 'for protocols (RFC 6890)'),
  range('192.0.2.0/24', 'for documentation (RFC 5737)'),
  range('192.31.196.0/24', 'for protocols (RFC 7535)'),
  range('192.52.193.0/24', 'for protocols (RFC 7450)'),
  range('192.88.99.0/24', 'a 6to4 relay (RFC 7526)'),
  range('192.168.0.0/16', 'a private network (RFC 1918)'),
  range('192.175.48.0/24', 'for protocols (RFC 7534)'),
  range('198.18.0.0/15', 'for benchmarks (RFC 2544)'),
  range('198.51.100.0/24', 'for documentation (RFC 5737)'),
  range('203.0.113.0/24', 'for documentation (RFC 5737)'),
  range('168.63.129.16/32', 'a cloud’s own service (Azure)'),
  range('224.0.0.0/4', 'multicast (RFC 5771)'),
  range('240.0.0.0/4', 'reserved, and broadcast (RFC 1112)'),
];

/** Inside 2000::/3; whatever lies outside it is not public at all. */
export const refusedIpv6: readonly AddressRange[] = [
  range('2001::/23', 'for protocols, Teredo among them (RFC 2928, RFC 4380)'),
  range('2001:db8::/32', 'for documentation (RFC 3849)'),
  range('2002::/16', '6to4, which hides an IPv4 address (RFC 7526)'),
  range('2620:4f:8000::/48', 'for protocols (RFC 7534)'),
  range('3ffe::/16', 'the 6bone of old (RFC 3701)'),
  range('3fff::/20', 'for documentation (RFC 9637)'),
];

/** The part of IPv6 that is given out for the public internet (RFC 4291, IANA). */
export const publicIpv6 = range('2000::/3', 'global unicast');

/** Forms that carry an IPv4 address in their last 32 bits: that one counts. */
export const carriersOfIpv4: readonly AddressRange[] = [
  range('::ffff:0:0/96', 'an IPv4-mapped address (RFC 4291)'),
  range('64:ff9b::/96', 'NAT64 (RFC 6052)'),
];

/** HTTP and HTTPS, and the two ports they are commonly served at beside. */
export const usualPorts: ReadonlySet<number> = new Set([80, 443, 8080, 8443]);
