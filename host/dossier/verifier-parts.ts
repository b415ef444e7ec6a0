// The verifiers that go out with every evidence file: whoever gets one needs nothing else of ours.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '#core/export/part.ts';
import { resourceFolder } from '../resource-folder.ts';

/** The same octets in every file that this version of the app makes. */
export function verifierParts(): readonly Part[] {
  const folder = resourceFolder('verifier');
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const texts = {
    'HOWTO.txt': read('HOWTO.txt'),
    'verify.html': verifierPage(read('verify.html'), read('verify.mjs')),
    'verify.mjs': read('verify.mjs'),
    'verify.py': read('verify.py'),
  };
  // A checkout on Windows may have other line ends.
  return Object.entries(texts).map(([name, text]) => ({ name, bytes: Buffer.from(text.replaceAll('\r\n', '\n')) }));
}

/** The page with the verifier's code in it. Its policy lets this code and this style run, and nothing be fetched (CSP 3). */
export function verifierPage(template: string, code: string): string {
  const page = template.replaceAll('\r\n', '\n').replace('/* verify.mjs */', () => code.replaceAll('\r\n', '\n'));
  const hashOf = (tag: string) => {
    const [, inside] = new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`).exec(page) ?? [];
    if (inside === undefined) throw new Error(`the verifier's page has no ${tag}`);
    return `'sha256-${createHash('sha256').update(inside).digest('base64')}'`;
  };
  const policy = `default-src 'none'; script-src ${hashOf('script')}; style-src ${hashOf('style')}; base-uri 'none'; form-action 'none'`;
  return page.replace('CONTENT-SECURITY-POLICY', () => policy);
}
