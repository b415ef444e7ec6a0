// What every answer tells the browser to forbid, the same in the desktop window and on the loopback host.

/**
 * The page may run its own script, show its own pictures and speak to its own origin; nothing else. No inline style
 * either: the component library's one style element is replaced in the page itself.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

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
