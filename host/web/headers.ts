// What every answer tells the browser to forbid, the same in the desktop window and on the loopback host.

import { createHash } from 'node:crypto';
import { formattedStyleHash } from '#core/desk/formatted-page.ts';

/**
 * The page may run its own script, show its own pictures and speak to its own origin; nothing else. No inline style
 * but
 * that of a formatted mail, which stands in a frame without scripts and inherits this policy: the component library's
 * one style element is replaced in the page itself. Frames show nothing but such a mail and our own viewer.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' '${formattedStyleHash}'`,
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The editor of letters reads what is pasted in a document of its own that never runs: by a policy with this name.
  'trusted-types formatted-mail ProseMirrorClipboard',
].join('; ');

/**
 * For the viewer's frame, which opens what strangers attached: its one script and style by their hashes, a worker made
 * of its own text, and no network. Without an origin, also where somebody opens it by itself.
 */
export function viewerHeaders(document: string): Readonly<Record<string, string>> {
  const inner = (tag: string) => new RegExp(`<${tag}>([^]*?)</${tag}>`, 'u').exec(document)?.[1] ?? '';
  return {
    ...strictHeaders,
    'content-security-policy': [
      "default-src 'none'",
      `script-src '${hashOf(inner('script'))}' 'wasm-unsafe-eval'`,
      `style-src '${hashOf(inner('style'))}'`,
      'worker-src blob:',
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types pdf-worker',
      'sandbox allow-scripts',
    ].join('; '),
    'content-type': 'text/html; charset=utf-8',
  };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** For answers that are no document: nothing in them may run or be framed, should a browser show one. */
const nothingAllowed = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** The headers of every answer; those of a document and of a static file replace some. */
export const strictHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': nothingAllowed,
  'cache-control': 'no-store',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), usb=(), serial=(), hid=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
};

export const documentHeaders: Readonly<Record<string, string>> = {
  ...strictHeaders,
  'content-security-policy': contentSecurityPolicy,
  'content-type': 'text/html; charset=utf-8',
};
