// Mails that are built to break a reader: bombs of parts, depth, headers, markup.

/** Names what each one is; every one begins like an honest mail. */
export function hostileMails(): Readonly<Record<string, Buffer>> {
  return {
    '5,000 nested multiparts': nested(5_000),
    '60 nested multiparts': nested(60),
    '20,000 parts': manyParts(20_000),
    'a header of 30 MB': Buffer.from(`${start}X-Long: ${'x'.repeat(30_000_000)}\r\n\r\nbody`),
    'a million header lines': Buffer.from(`${start}${'X-A: b\r\n'.repeat(1_000_000)}\r\nbody`),
    'a folded header of 400,000 lines': Buffer.from(`${start}X-Folded: a\r\n${' b\r\n'.repeat(400_000)}\r\nbody`),
    'a From of 100,000 addresses': Buffer.from(`From: ${'a@example.org, '.repeat(100_000)}\r\n\r\nbody`),
    'a From of 30,000 open comments': Buffer.from(`From: ${'('.repeat(30_000)}\r\nSubject: x\r\n\r\nbody`),
    'a From of 100,000 open quotes': Buffer.from(`From: ${'"<'.repeat(100_000)}\r\n\r\nbody`),
    'References of 40,000 names': Buffer.from(`${start}References: ${'<a@b> '.repeat(40_000)}\r\n\r\nbody`),
    'a Subject of 50,000 encoded words': Buffer.from(
      `From: a@example.org\r\nSubject: ${'=?utf-8?Q?a?= '.repeat(30_000)}\r\n\r\nbody`,
    ),
    'HTML nested 200,000 deep': html('<b>'.repeat(200_000)),
    'HTML with 1,000,000 open tags': html('<'.repeat(1_000_000)),
    'HTML of 20 MB': html('<p>word</p>'.repeat(1_800_000)),
    'HTML with 300,000 entities': html('&amp;&#x41;&nbsp'.repeat(300_000)),
    'a text of one line of 30 MB': Buffer.from(`${start}\r\n${'a'.repeat(30_000_000)}`),
    'a text of 3,000,000 quote marks': Buffer.from(`${start}\r\n${'>'.repeat(3_000_000)}`),
    'a text of 2,000,000 empty lines': Buffer.from(`${start}\r\n${'\r\n'.repeat(2_000_000)}`),
    'quoted-printable without an end': Buffer.from(
      `${start}Content-Transfer-Encoding: quoted-printable\r\n\r\n${'='.repeat(5_000_000)}`,
    ),
    'base64 that is none': Buffer.from(`${start}Content-Transfer-Encoding: base64\r\n\r\n${'%$§'.repeat(2_000_000)}`),
    'a boundary of a single dash, a million lines of dashes': multipart('-', '---\r\n'.repeat(300_000)),
    'a parameter in 20,000 pieces': Buffer.from(
      `${start}Content-Type: text/plain${Array.from({ length: 20_000 }, (_, index) => `; name*${index}*=a`).join('')}\r\n\r\nbody`,
    ),
    'an attachment of 60 MB': multipart(
      'b',
      `--b\r\n\r\nhello\r\n--b\r\nContent-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${'QUJD'.repeat(15_000_000)}\r\n--b--\r\n`,
    ),
  };
}

const start = 'From: Anna <anna@example.org>\r\nSubject: hello\r\nMessage-ID: <a@example.org>\r\nMIME-Version: 1.0\r\n';

function multipart(boundary: string, body: string): Buffer {
  return Buffer.from(`${start}Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n${body}`);
}

function nested(depth: number): Buffer {
  let text = start;
  for (let level = 0; level < depth; level += 1) {
    text += `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`;
  }
  return Buffer.from(`${text}Content-Type: text/plain\r\n\r\ndeep down\r\n`);
}

function manyParts(count: number): Buffer {
  return multipart('b', `${'--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(count)}--b--\r\n`);
}

function html(body: string): Buffer {
  return Buffer.from(`${start}Content-Type: text/html; charset=utf-8\r\n\r\n<html><body>${body}`);
}
