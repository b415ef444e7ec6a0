// A time stamp service for tests on 127.0.0.1: OpenSSL's own (`openssl ts`) behind an HTTP server.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { makeFolder } from './temporary-folder.ts';

export type KeyKind = 'rsa' | 'ec';

export interface TimeStampAuthority {
  readonly folder: string;
  /** The authority that issued the stamping certificate, PEM. */
  readonly caFile: string;
  /** A whole answer (DER) to a request. */
  answer(request: Uint8Array): Buffer;
  /** A token around any statement, where the service itself would refuse; `more` are options of `openssl cms`. */
  sign(statement: Uint8Array, more?: readonly string[]): Buffer;
  /** What `openssl ts -verify` says of a token over these octets. */
  isVerifiedByOpenssl(token: Uint8Array, stamped: string): boolean;
  remove(): void;
}

const keyArguments: Readonly<Record<KeyKind, readonly string[]>> = {
  rsa: ['-newkey', 'rsa:2048'],
  ec: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'],
};

/** Remove it when done. `purpose`: what the stamping certificate may be used for; only `timeStamping` makes a good stamp. */
export function timeStampAuthority(kind: KeyKind = 'rsa', purpose = 'critical,timeStamping'): TimeStampAuthority {
  const { folder, remove } = makeFolder();
  const at = (name: string) => join(folder, name);
  const openssl = (...args: readonly (readonly string[])[]) => execFileSync('openssl', args.flat(), { stdio: 'pipe' });
  openssl(
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '3650', '-subj', '/CN=Test Root'],
    ['-keyout', at('ca.key'), '-out', at('ca.pem'), '-addext', 'keyUsage=critical,keyCertSign,cRLSign'],
  );
  openssl(
    ['req', '-new', ...keyArguments[kind], '-nodes', '-subj', '/O=Test Authority/CN=Test TSA'],
    ['-keyout', at('tsa.key'), '-out', at('tsa.csr')],
  );
  writeFileSync(
    at('tsa.ext'),
    `basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=${purpose}\n`,
  );
  openssl(
    ['x509', '-req', '-in', at('tsa.csr'), '-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial'],
    ['-days', '3650', '-extfile', at('tsa.ext'), '-out', at('tsa.pem')],
  );
  writeFileSync(at('serial'), '01\n');
  writeFileSync(
    at('tsa.conf'),
    `[tsa]\ndefault_tsa=here\n[here]\nserial=${at('serial')}\nsigner_cert=${at('tsa.pem')}\ncerts=${at('ca.pem')}\n` +
      `signer_key=${at('tsa.key')}\nsigner_digest=sha256\ndefault_policy=1.2.3.4.1\ndigests=sha256,sha512\n` +
      'accuracy=secs:1\nordering=no\ntsa_name=yes\ness_cert_id_chain=no\ness_cert_id_alg=sha256\n',
  );
  mkdirSync(at('asked'));
  let count = 0;
  return {
    folder,
    remove,
    caFile: at('ca.pem'),
    answer: (request) => {
      const name = at(`asked/${(count += 1)}`);
      writeFileSync(`${name}.tsq`, request);
      openssl(['ts', '-reply', '-config', at('tsa.conf'), '-queryfile', `${name}.tsq`, '-out', `${name}.tsr`]);
      return readFileSync(`${name}.tsr`);
    },
    sign: (statement, more = []) => {
      const name = at(`asked/${(count += 1)}`);
      writeFileSync(name, statement);
      openssl(
        ['cms', '-sign', '-nodetach', '-binary', '-cades', '-md', 'sha256', '-outform', 'DER'],
        ['-econtent_type', '1.2.840.113549.1.9.16.1.4', '-signer', at('tsa.pem'), '-inkey', at('tsa.key')],
        ['-in', name, '-out', `${name}.tst`, ...more],
      );
      return readFileSync(`${name}.tst`);
    },
    isVerifiedByOpenssl: (token, stamped) => {
      const name = at(`asked/verify-${(count += 1)}`);
      writeFileSync(`${name}.tsr`, token);
      writeFileSync(`${name}.txt`, stamped);
      try {
        openssl(
          ['ts', '-verify', '-token_in', '-in', `${name}.tsr`, '-data', `${name}.txt`],
          ['-CAfile', at('ca.pem')],
        );
        return true;
      } catch {
        return false;
      }
    },
  };
}

export interface TimeStampServer {
  readonly url: string;
  readonly requests: { readonly path: string; readonly type: string | undefined; readonly body: Buffer }[];
  stop(): Promise<void>;
}

/** Answers each POST as `respond` says. */
export async function timeStampServer(
  respond: (body: Buffer, response: ServerResponse, request: IncomingMessage) => void,
): Promise<TimeStampServer> {
  const requests: { path: string; type: string | undefined; body: Buffer }[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const body = Buffer.concat(pieces);
      requests.push({ path: request.url ?? '', type: request.headers['content-type'], body });
      respond(body, response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsa`,
    requests,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
