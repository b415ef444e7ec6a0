// Throwaway certificates that are bad in rarer ways than expired: weak, misused, or issued by who may not issue.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Certificates, KeyPair } from './certificates.ts';

/** All of them end at the authority that the client is told to trust. */
export interface BadCertificates {
  readonly wrongAddress: KeyPair;
  readonly shortKey: KeyPair;
  readonly sha1: KeyPair;
  readonly forClientsOnly: KeyPair;
  /** Issued by a certificate of the authority that is no authority itself. */
  readonly byNoAuthority: KeyPair;
  /** Issued by an authority that may speak for example.org only. */
  readonly outsideItsNames: KeyPair;
  /** Issued by an authority whose own certificate is one too far from the root. */
  readonly chainTooLong: KeyPair;
  /** The certificate in between is left out. */
  readonly withoutItsIssuer: KeyPair;
  readonly starName: KeyPair;
}

const local = 'subjectAltName=DNS:localhost,IP:127.0.0.1';
const server = 'extendedKeyUsage=serverAuth';
const leaf = `basicConstraints=CA:FALSE\n${server}\n${local}\n`;
const ec = ['ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];

/** Needs the `openssl` command. Writes into `folder`, which must exist. */
export function makeBadCertificates(folder: string, { caFile }: Certificates): BadCertificates {
  const root = at(caFile, caFile.replace(/\.pem$/u, '.key.pem'));
  const issue = (name: string, issuer: KeyPair, extensions: string, key = ec, digest = 'sha256'): KeyPair => {
    const path = join(folder, `bad-${name}`);
    writeFileSync(`${path}.ext`, extensions);
    openssl(
      ['req', '-new', '-newkey', ...key, '-nodes', '-subj', `/CN=${name}`],
      ['-keyout', `${path}.key.pem`, '-out', `${path}.csr`],
    );
    openssl(
      ['x509', '-req', '-days', '3650', `-${digest}`, '-in', `${path}.csr`, '-out', `${path}.pem`],
      ['-CA', issuer.certFile, '-CAkey', issuer.keyFile, '-CAcreateserial', '-extfile', `${path}.ext`],
    );
    return at(`${path}.pem`, `${path}.key.pem`);
  };
  const authority = (more = ''): string => `basicConstraints=critical,CA:TRUE${more}\nkeyUsage=critical,keyCertSign\n`;
  const under = (issuer: KeyPair, name: string): KeyPair => {
    const pair = issue(name, issuer, leaf);
    return { ...pair, cert: pair.cert + issuer.cert };
  };
  const noAuthority = issue('no-authority', root, leaf);
  const ofOthers = issue('of-others', root, `${authority()}nameConstraints=critical,permitted;DNS:example.org\n`);
  const last = issue('last', root, authority(',pathlen:0'));
  const tooFar = issue('too-far', last, authority());
  const below = under(tooFar, 'chain-too-long');
  const between = issue('between', root, authority());
  return {
    wrongAddress: issue('wrong-address', root, leaf.replace('127.0.0.1', '127.0.0.2').replace('DNS:localhost,', '')),
    shortKey: issue('short-key', root, leaf, ['rsa:1024']),
    sha1: issue('sha1', root, leaf, ec, 'sha1'),
    forClientsOnly: issue('for-clients-only', root, leaf.replace('serverAuth', 'clientAuth')),
    byNoAuthority: under(noAuthority, 'by-no-authority'),
    outsideItsNames: under(ofOthers, 'outside-its-names'),
    chainTooLong: { ...below, cert: below.cert + last.cert },
    withoutItsIssuer: issue('without-its-issuer', between, leaf),
    starName: issue('star-name', root, leaf.replace('localhost', '*').replace(',IP:127.0.0.1', '')),
  };
}

function at(certFile: string, keyFile: string): KeyPair {
  return { certFile, keyFile, cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') };
}

function openssl(...args: readonly (readonly string[])[]): void {
  execFileSync('openssl', args.flat(), { stdio: ['ignore', 'ignore', 'pipe'] });
}
