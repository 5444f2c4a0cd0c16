// Which addresses may be connected to: public ones, and those an operator has named.
import { BlockList, isIP, isIPv4 } from 'node:net';
import { PactwireError } from '../basics/errors.ts';
import { type AddressRange, carriersOfIpv4, publicIpv6, refusedIpv4, refusedIpv6 } from './address-table.ts';

export interface AddressRules {
  /** Null where it may be connected to; otherwise what it is, in words. */
  readonly refusal: (address: string) => string | null;
  /** Named by the operator: any port of it may be used. */
  readonly isNamed: (address: string) => boolean;
  /** True where the operator named none. */
  readonly none: boolean;
}

/** `named`: addresses and ranges (`10.1.0.0/16`, `::1`, `localhost`) that may be fetched although they are private. */
export function addressRules(named: readonly string[] = []): AddressRules {
  const allowed = new BlockList();
  for (const one of named) addNamed(allowed, one);
  const isNamed = (address: string): boolean => {
    const plain = withoutZone(address);
    const inner = isIP(plain) === 6 ? carriedIpv4(plain) : null;
    return isIP(plain) !== 0 && (inLists(allowed, plain) || (inner !== null && inLists(allowed, inner)));
  };
  return {
    isNamed,
    none: named.length === 0,
    refusal: (address) => (isNamed(address) ? null : whyNotPublic(withoutZone(address))),
  };
}

function addNamed(allowed: BlockList, named: string): void {
  if (named === 'localhost') {
    allowed.addSubnet('127.0.0.0', 8, 'ipv4');
    allowed.addAddress('::1', 'ipv6');
    return;
  }
  const [address = '', bits, ...more] = named.replace(/[[\]]/g, '').split('/');
  const family = isIP(address);
  const width = family === 4 ? 32 : 128;
  const length = bits === undefined ? width : Number(bits);
  const isRange = family !== 0 && more.length === 0 && /^\d{1,3}$/.test(bits ?? '0') && length <= width;
  if (!isRange) {
    throw new PactwireError('bad-config', `"${named}" is no address or range; write 10.1.0.0/16, ::1 or localhost.`);
  }
  allowed.addSubnet(address, length, family === 4 ? 'ipv4' : 'ipv6');
}

/** What an address is, where it is not on the public internet; null where it is. */
export function whyNotPublic(address: string): string | null {
  const family = isIP(address);
  if (family === 0) return 'no address';
  if (family === 4) return nameOf(refusedIpv4, address);
  const inner = carriedIpv4(address);
  if (inner !== null) return nameOf(refusedIpv4, inner);
  if (!inLists(listOf(publicIpv6), address)) return 'outside the public part of IPv6 (RFC 4291)';
  return nameOf(refusedIpv6, address);
}

function nameOf(ranges: readonly AddressRange[], address: string): string | null {
  return ranges.find((one) => inLists(listOf(one), address))?.is ?? null;
}

/** The IPv4 address that an IPv6 address stands for. */
function carriedIpv4(address: string): string | null {
  if (!carriersOfIpv4.some((one) => inLists(listOf(one), address))) return null;
  const words = new URL(`http://[${address}]/`).hostname.slice(1, -1).split(':');
  // Canonical spelling leaves out a run of zero words.
  const [high, low] = words.slice(-2);
  const bits = Number.parseInt(high || '0', 16) * 65_536 + Number.parseInt(low || '0', 16);
  return [24, 16, 8, 0].map((shift) => Math.floor(bits / 2 ** shift) % 256).join('.');
}

const lists = new Map<AddressRange, BlockList>();

function listOf(one: AddressRange): BlockList {
  const known = lists.get(one);
  if (known !== undefined) return known;
  const list = new BlockList();
  list.addSubnet(one.first, one.bits, isIPv4(one.first) ? 'ipv4' : 'ipv6');
  lists.set(one, list);
  return list;
}

function inLists(list: BlockList, address: string): boolean {
  return list.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
}

/** `fe80::1%eth0` names the interface behind the address. */
function withoutZone(address: string): string {
  return address.replace(/%.{0,99}$/, '').replace(/^\[(.{0,99})\]$/, '$1');
}
