// The words of an anchor mail as a server gave it back: some rewrite the transfer encoding of what they are given.

/** The body in UTF-8 with LF line ends. Never throws: what is no text comes out as no anchor. */
export function textOfAnchor(raw: Buffer): string {
  const mail = raw.toString('latin1').replaceAll('\r\n', '\n');
  const end = mail.indexOf('\n\n');
  const header = end < 0 ? '' : mail.slice(0, end);
  const body = mail.slice(end + 2);
  const [, encoding = ''] = /^content-transfer-encoding:[ \t]*([\w-]+)/im.exec(header) ?? [];
  return decoded(body, encoding.toLowerCase()).toString('utf8').replaceAll('\r\n', '\n');
}

function decoded(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  // RFC 2045 6.7
  const joined = body.replaceAll(/[ \t]*=[ \t]*\n/g, '');
  return Buffer.from(
    joined.replaceAll(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}
