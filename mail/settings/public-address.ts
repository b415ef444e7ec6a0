// Which IP addresses lie on the public internet: nothing that a stranger's name leads to may reach this network's inside.

import { BlockList, isIP } from 'node:net';

/** IANA's special-purpose registries (RFC 6890): everything but what is globally reachable. */
const inward = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  inward.addSubnet(network, prefix, 'ipv4');
}

/** Of IPv6 only the global unicast block is public, and of that not the tunnels, documentation and benchmarks. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');
const reserved = new BlockList();
reserved.addSubnet('2001::', 23, 'ipv6');
reserved.addSubnet('2001:db8::', 32, 'ipv6');
reserved.addSubnet('2002::', 16, 'ipv6');
reserved.addSubnet('3fff::', 20, 'ipv6');

/** NAT64 (RFC 6052): the last 32 bits are an IPv4 address. */
const translated = new BlockList();
translated.addSubnet('64:ff9b::', 96, 'ipv6');

export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !inward.check(address, 'ipv4');
  if (isIP(address) !== 6) return false;
  if (translated.check(address, 'ipv6')) return isPublicAddress(embedded(address));
  return globalUnicast.check(address, 'ipv6') && !reserved.check(address, 'ipv6');
}

function embedded(address: string): string {
  const tail = /(\d+\.\d+\.\d+\.\d+)$/u.exec(address)?.[1];
  if (tail !== undefined) return tail;
  // The URL parser spells an IPv6 address in its one canonical form.
  const groups = new URL(`http://[${address}]/`).hostname.slice(1, -1).replace('64:ff9b::', '').split(':');
  const [high = 0, low = 0] = ['0', '0', ...groups].slice(-2).map((group) => Number.parseInt(group || '0', 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
