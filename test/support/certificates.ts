// Throwaway certificates for localhost: one good, and each of the bad kinds that a client must refuse.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface KeyPair {
  readonly certFile: string;
  readonly keyFile: string;
  readonly cert: string;
  readonly key: string;
}

export interface Certificates {
  /** The private authority that a client is told to trust. */
  readonly caFile: string;
  readonly caPem: string;
  readonly good: KeyPair;
  readonly expired: KeyPair;
  readonly notYetValid: KeyPair;
  /** Issued by the trusted authority, but for another name. */
  readonly wrongName: KeyPair;
  readonly selfSigned: KeyPair;
  /** For localhost, but issued by an authority that nobody knows. */
  readonly unknownIssuer: KeyPair;
}

/** Needs the `openssl` command. Writes into `folder`, which must exist. */
export function makeCertificates(folder: string): Certificates {
  const known = makeAuthority(join(folder, 'known'), 'Known Test Authority');
  const stranger = makeAuthority(join(folder, 'stranger'), 'Unknown Test Authority');
  const local = 'DNS:localhost,IP:127.0.0.1,IP:::1';
  return {
    caFile: known.certFile,
    caPem: known.cert,
    good: issue(known, folder, 'good', local, ['20200101000000Z', '20490101000000Z']),
    expired: issue(known, folder, 'expired', local, ['20200101000000Z', '20210101000000Z']),
    notYetValid: issue(known, folder, 'not-yet-valid', local, ['20480101000000Z', '20490101000000Z']),
    wrongName: issue(known, folder, 'wrong-name', 'DNS:mail.example.org', ['20200101000000Z', '20490101000000Z']),
    unknownIssuer: issue(stranger, folder, 'unknown-issuer', local, ['20200101000000Z', '20490101000000Z']),
    selfSigned: selfSign(join(folder, 'self-signed'), '/CN=localhost', ['-addext', `subjectAltName=${local}`]),
  };
}

function selfSign(path: string, subject: string, more: readonly string[]): KeyPair {
  openssl(
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '3650'],
    ['-subj', subject, '-keyout', `${path}.key.pem`, '-out', `${path}.pem`, ...more],
  );
  return pairAt(path);
}

function makeAuthority(folder: string, name: string): KeyPair {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.txt'), '');
  writeFileSync(
    join(folder, 'ca.conf'),
    `[ca]\ndefault_ca=here\n[here]\ndatabase=${folder}/index.txt\nnew_certs_dir=${folder}\nrand_serial=yes\n` +
      'default_md=sha256\npolicy=any\nunique_subject=no\n[any]\ncommonName=supplied\n',
  );
  return selfSign(join(folder, 'authority'), `/CN=${name}`, ['-addext', 'keyUsage=critical,keyCertSign,cRLSign']);
}

function issue(authority: KeyPair, folder: string, name: string, san: string, period: [string, string]): KeyPair {
  const path = join(folder, name);
  writeFileSync(`${path}.ext`, `subjectAltName=${san}\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n`);
  openssl(
    ['req', '-new', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-subj', `/CN=${name}`],
    ['-keyout', `${path}.key.pem`, '-out', `${path}.csr`],
  );
  openssl(
    ['ca', '-batch', '-notext', '-config', authority.certFile.replace(/authority\.pem$/u, 'ca.conf')],
    ['-cert', authority.certFile, '-keyfile', authority.keyFile, '-in', `${path}.csr`, '-out', `${path}.pem`],
    ['-extfile', `${path}.ext`, '-startdate', period[0], '-enddate', period[1]],
  );
  return pairAt(path);
}

function pairAt(path: string): KeyPair {
  const certFile = `${path}.pem`;
  const keyFile = `${path}.key.pem`;
  return { certFile, keyFile, cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') };
}

function openssl(...args: readonly (readonly string[])[]): void {
  execFileSync('openssl', args.flat(), { stdio: ['ignore', 'ignore', 'pipe'] });
}
