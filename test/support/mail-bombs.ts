// More mails that are built to break a reader: charsets, parameters, encodings, and texts that stress the reader's own rules.

/** Each is made when it is needed, so that not all of them fill the memory at once. */
export type Bombs = Readonly<Record<string, () => Buffer>>;

const start = 'From: Anna <anna@example.org>\r\nSubject: hello\r\nMessage-ID: <a@example.org>\r\nMIME-Version: 1.0\r\n';

/** By what they abuse; each name says what it is. They begin like an honest mail, but for those that say otherwise. */
export const bombGroups: Readonly<Record<'structure' | 'header' | 'encoding' | 'text' | 'format', Bombs>> = {
  structure: structureBombs(),
  header: headerBombs(),
  encoding: encodingBombs(),
  text: textBombs(),
  format: formatBombs(),
};

export const mailBombs: Bombs = Object.assign({}, ...Object.values(bombGroups)) as Bombs;

function structureBombs(): Bombs {
  return {
    'multiparts that all share one boundary, 5,000 deep': () => {
      const level = 'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n';
      return Buffer.from(`${start}${level.repeat(5_000)}\r\nx`);
    },
    'boundaries that begin like each other': () => {
      const parts = Array.from(
        { length: 200 },
        (_, at) => `--${'b'.repeat(at + 1)}\r\nContent-Type: multipart/mixed; boundary="${'b'.repeat(at + 2)}"\r\n\r\n`,
      );
      return multipart('b', parts.join(''));
    },
    'a boundary of 100,000 characters': () => multipart('x'.repeat(100_000), `--${'x'.repeat(100_000)}\r\n\r\nx`),
    'a boundary of blanks': () => multipart('   ', '--   \r\n\r\nx\r\n--   --\r\n'),
    'an empty boundary': () => multipart('', '--\r\n\r\nx\r\n----\r\n'.repeat(20_000)),
    'a boundary full of pattern signs': () => multipart('(.*)+$[\\', '--(.*)+$[\\\r\n\r\nx\r\n'.repeat(400)),
    'a multipart without a boundary': () => Buffer.from(`${start}Content-Type: multipart/mixed\r\n\r\nx`),
    'a multipart that never begins': () => multipart('never', 'preamble\r\n'.repeat(400_000)),
    'an epilogue of 10 MB': () => multipart('b', `--b\r\n\r\nx\r\n--b--\r\n${'epilogue\r\n'.repeat(1_000_000)}`),
    'mails within mails, 3,000 deep': () =>
      Buffer.from(start + 'Content-Type: message/rfc822\r\n\r\nFrom: a@example.org\r\n'.repeat(3_000)),
    'mails within mails, 60 deep': () => Buffer.from(`${start}Content-Type: message/rfc822\r\n\r\n`.repeat(60)),
    'mails within mails in base64, 12 deep': () => {
      let raw = `${start}\r\nSeed`;
      for (let depth = 0; depth < 12; depth += 1) {
        const inner = Buffer.from(raw).toString('base64');
        raw = `${start}Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n${inner}`;
      }
      return Buffer.from(raw);
    },
    '400 attached mails': () =>
      multipart(
        'b',
        `--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: a@example.org\r\nSubject: in\r\n\r\nInzage\r\n`.repeat(400),
      ),
    '490 attachments': () =>
      multipart('b', '--b\r\nContent-Disposition: attachment; filename="a.txt"\r\n\r\nx\r\n'.repeat(490)),
    'an alternative of 400 HTML parts': () =>
      multipart('b', '--b\r\nContent-Type: text/html\r\n\r\n<p>Inzage</p>\r\n'.repeat(400), 'alternative'),
    'an mbox within a mail': () =>
      Buffer.from(`${start}\r\n${'From a@example.org Mon Jan  1 00:00:00 2026\r\nX: y\r\n\r\nz\r\n'.repeat(30_000)}`),
    'only line ends': () => Buffer.from('\r\n'.repeat(1_000_000)),
    'only bare returns': () => Buffer.from('\r'.repeat(5_000_000)),
    'nothing at all': () => Buffer.alloc(0),
    'eight million NULs': () => Buffer.alloc(8_000_000),
  };
}

function headerBombs(): Bombs {
  return {
    'one header line of 50 MB': () => Buffer.from(`Subject: ${'x'.repeat(50_000_000)}\r\n\r\nx`),
    'a header name of 500,000 characters': () => Buffer.from(`${start}${'N'.repeat(500_000)}: x\r\n\r\nx`),
    'a header of colons': () => Buffer.from(`${start}${':'.repeat(500_000)}\r\n\r\nx`),
    'a header that never ends': () => Buffer.from(`${start}${'X-A: b\r\n'.repeat(60_000)}`),
    'a million addresses': () => Buffer.from(`From: a@example.org\r\nTo: ${'a@b.example,'.repeat(1_000_000)}\r\n\r\nx`),
    'addresses in 10,000 groups': () =>
      Buffer.from(`From: a@example.org\r\nTo: ${'g: a@b.example;, '.repeat(10_000)}\r\n\r\nx`),
    'groups within groups': () => Buffer.from(`From: a@example.org\r\nTo: ${'g:'.repeat(100_000)}\r\n\r\nx`),
    'an address of angle brackets': () =>
      Buffer.from(`From: ${'<'.repeat(120_000)}${'>'.repeat(120_000)}\r\nSubject: x\r\n\r\nx`),
    'an address of at signs': () => Buffer.from(`From: ${'@'.repeat(300_000)}\r\nSubject: x\r\n\r\nx`),
    'an address of backslashes in quotes': () =>
      Buffer.from(`From: "${'\\'.repeat(300_001)}" <a@example.org>\r\nSubject: x\r\n\r\nx`),
    'an address of punycode labels': () =>
      Buffer.from(`From: a@${'xn--'.repeat(40_000)}.example\r\nSubject: x\r\n\r\nx`),
    'a million references': () => Buffer.from(`${start}References: ${'<a@b>\r\n '.repeat(1_000_000)}\r\n\r\nx`),
    'references that are never closed': () => Buffer.from(`${start}References: ${'<'.repeat(400_000)}\r\n\r\nx`),
    'a Message-ID of 400,000 blanks': () =>
      Buffer.from(`From: a@example.org\r\nMessage-ID: <${' '.repeat(400_000)}>\r\n\r\nx`),
    '5,000 From fields': () => Buffer.from(`${'From: a@example.org\r\n'.repeat(5_000)}\r\nx`),
    '10,000 Received fields': () => Buffer.from(`${start}${'Received: by a; 1 Jan 2026\r\n'.repeat(10_000)}\r\nx`),
    'encoded words without an end': () =>
      Buffer.from(`From: a@example.org\r\nSubject: ${'=?utf-8?Q?'.repeat(40_000)}\r\n\r\nx`),
    'an encoded word of 400 kB': () =>
      Buffer.from(`From: a@example.org\r\nSubject: =?utf-8?B?${'QUJD'.repeat(100_000)}?=\r\n\r\nx`),
    'encoded words within encoded words': () => {
      let word = 'x';
      for (let depth = 0; depth < 12; depth += 1) word = `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`;
      return Buffer.from(`From: ${word} <a@example.org>\r\nSubject: ${word}\r\n\r\nx`);
    },
    'encoded words that break characters apart': () =>
      Buffer.from(`From: a@example.org\r\nSubject: ${'=?utf-8?B?4g==?= =?utf-8?B?gqw=?= '.repeat(9_000)}\r\n\r\nx`),
    'encoded words in iso-2022-jp': () =>
      Buffer.from(`From: a@example.org\r\nSubject: ${'=?iso-2022-jp?B?GyRCJUYlOSVIGyhC?= '.repeat(8_000)}\r\n\r\nx`),
    'a parameter continued 20,000 times, percent encoded': () =>
      parameters(20_000, (at) => `; filename*${at}*=${at === 0 ? "utf-8''" : ''}%E2%82%AC`),
    'parameter continuations that leap': () => parameters(9_000, (at) => `; filename*${at * 1_000_003}=a`),
    'a continuation numbered beyond counting': () => parameters(1, () => `; filename*${'9'.repeat(100_000)}*=a`),
    'a parameter of 400 kB of quotes': () => parameters(1, () => `; filename="${'\\"'.repeat(200_000)}`),
    'a parameter charset that nobody knows': () => parameters(1, () => `; filename*=x-unknown'xx'%ff%fe%00`),
    'parameters named like the ground of all objects': () =>
      parameters(1, () => '; __proto__=x; constructor=y; hasOwnProperty=z; filename="p"'),
    'header names like the ground of all objects': () =>
      Buffer.from(`${start}__proto__: x\r\nconstructor: y\r\ntoString: z\r\n\r\nx`),
    'a date of 400,000 open comments': () =>
      Buffer.from(`From: a@example.org\r\nDate: ${'('.repeat(400_000)}\r\n\r\nx`),
    'a date of 400,000 digits': () => Buffer.from(`From: a@example.org\r\nDate: ${'1'.repeat(400_000)}\r\n\r\nx`),
    'a date in the year 999999': () =>
      Buffer.from('From: a@example.org\r\nDate: Thu, 1 Jan 999999 00:00:00 +0000\r\n\r\nx'),
    'a date before the epoch': () => Buffer.from('From: a@example.org\r\nDate: 31 Dec 1899 23:59:60 -1400\r\n\r\nx'),
    'a date with a zone of 9,999 hours': () =>
      Buffer.from(
        'From: a@example.org\r\nDate: 1 Jan 2026 00:00:00 +9999\r\nReceived: x; 1 Jan 0000 00:00 +0000\r\n\r\nx',
      ),
    'NULs and bare returns in the header': () =>
      Buffer.from('From: a\0b@example.org\rBcc: c@example.org\r\nSubject: a\0b\rc\r\n\r\nx\0y\rz'),
  };
}

function encodingBombs(): Bombs {
  const text = (charset: string, body: Buffer | string, encoding = '8bit') =>
    Buffer.concat([
      Buffer.from(
        `${start}Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`,
      ),
      Buffer.from(body),
    ]);
  return {
    'base64 without an end, 10 MB': () => text('utf-8', 'QUJD'.repeat(2_500_000), 'base64'),
    'base64 of one character a line': () => text('utf-8', 'Q\r\n'.repeat(200_000), 'base64'),
    'base64 with padding everywhere': () => text('utf-8', 'QQ=='.repeat(2_000_000), 'base64'),
    'quoted-printable of soft breaks': () => text('utf-8', '=\r\n'.repeat(800_000), 'quoted-printable'),
    'quoted-printable of broken escapes': () => text('utf-8', '=G=0=\r=='.repeat(300_000), 'quoted-printable'),
    'quoted-printable of blanks': () => text('utf-8', ' '.repeat(3_000_000), 'quoted-printable'),
    'an encoding that nobody knows': () => text('utf-8', 'x'.repeat(1_000_000), 'x-rot26'),
    'an encoding of 400 kB': () => text('utf-8', 'x', 'x'.repeat(400_000)),
    'utf-7': () => text('utf-7', '+ADw-script+AD4-alert(1)+ADw-/script+AD4-'.repeat(50_000)),
    'utf-7 that never shifts back': () => text('utf-7', `+${'A'.repeat(2_000_000)}`),
    'iso-2022-jp that changes its mind': () => text('iso-2022-jp', '\u001b$B%F\u001b(B'.repeat(300_000)),
    'iso-2022-kr without its header': () => text('iso-2022-kr', '\u000e\u000f'.repeat(2_000_000)),
    'hz-gb-2312 in braces': () => text('hz-gb-2312', '~{~}'.repeat(1_000_000)),
    'utf-16 cut in the middle': () => text('utf-16', Buffer.from('\u{1f600}'.repeat(200_001), 'utf16le').subarray(1)),
    'utf-32': () => text('utf-32', Buffer.alloc(4_000_001, 0x41)),
    'a charset that nobody knows': () => text('x-klingon', Buffer.alloc(2_000_000, 0xff)),
    'a charset named __proto__': () => text('__proto__', 'x'),
    'octets that are no UTF-8': () => text('utf-8', Buffer.alloc(2_000_000, 0xf8)),
    'lone surrogates in CESU-8': () => text('utf-8', Buffer.from('eda080edb080'.repeat(500_000), 'hex')),
    'a line of two million combining marks': () => text('utf-8', `a${'\u0301'.repeat(2_000_000)}`),
    'two million bidi overrides': () => text('utf-8', '\u202e'.repeat(2_000_000)),
  };
}

/** Each line tries one of the reader's own rules: quotes, signatures, rights, names, dates, language. */
function textBombs(): Bombs {
  const body = (text: string) => Buffer.from(`${start}Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`);
  const subject = (text: string) => Buffer.from(`From: a@example.org\r\nSubject: ${text}\r\n\r\nInzage`);
  const lines: Readonly<Record<string, string>> = {
    'attributions that never end': 'On Mon, 1 Jan 2026 at 10:00, '.repeat(30_000),
    'a thousand attributions on each other': 'Op 1 januari 2026 om 10:00 schreef Anna <anna@example.org>:\n> '.repeat(
      30_000,
    ),
    'French attributions broken over lines': 'Le lun. 1 janv. 2026 à 10:00,\nAnna\n'.repeat(12_000),
    'signatures below signatures': '-- \nAnna\n'.repeat(30_000),
    'forwarded headers without an end': '-----Original Message-----\nFrom: Anna\nSent: x\nTo: y\n'.repeat(15_000),
    'quotes 300 deep': `${'> '.repeat(300)}tekst\n`.repeat(1_600),
    'a quote ladder': Array.from({ length: 1_400 }, (_, at) => `${'>'.repeat(at)} x`).join('\n'),
    'underscores and dashes': `${'_'.repeat(100_000)}\n${'-'.repeat(100_000)}\n${'='.repeat(100_000)}\n`.repeat(3),
    'a word of a million letters': 'a'.repeat(1_000_000),
    'a million one-letter words': 'a '.repeat(500_000),
    'a million blanks before a full stop': `${' '.repeat(999_990)}.`,
    'blanks between blank lines': ' \t \n'.repeat(250_000),
    'names upon names': 'namens mijn moeder mevrouw '.repeat(40_000),
    'rights upon rights':
      'Ik verzoek om inzage, wissing, rectificatie en beperking op grond van artikel 15 AVG. '.repeat(11_000),
    'negations upon negations': 'niet geen nooit '.repeat(60_000),
    'articles without an end': 'artikel 15, 16, 17 en '.repeat(45_000),
    'article numbers without an end': `artikel ${'15, '.repeat(250_000)}`,
    'addresses in the text': 'a@b.example '.repeat(80_000),
    'an at sign after a million letters': `${'a'.repeat(500_000)}@${'b'.repeat(499_000)}`,
    'links in the text': 'https://example.org/a?b=c '.repeat(38_000),
    brackets: '[('.repeat(500_000),
    'numbers and dots': '1.'.repeat(500_000),
    apostrophes: "l'accès d'".repeat(100_000),
    hyphens: 'data-'.repeat(200_000),
    'emoji joined to each other': '\u{1f468}\u200d\u{1f469}\u200d'.repeat(100_000),
    'every alphabet at once': 'aяא一あ가α'.repeat(140_000),
    capitals: 'ACCÈS À MES DONNÉES '.repeat(50_000),
    'German nouns joined': 'Datenschutzgrundverordnungsauskunft'.repeat(28_000),
    greetings: 'Met vriendelijke groet,\nAnna\n'.repeat(20_000),
    'list marks': '- * 1) a. '.repeat(100_000),
    dates: '12-03-2026 12/03/26 3 maart 2026 '.repeat(30_000),
  };
  const subjects: Readonly<Record<string, string>> = {
    'a subject of Re': 'Re: '.repeat(120_000),
    'a subject of brackets': '['.repeat(400_000),
    'a subject of case numbers': '[DPO-2026-0001] '.repeat(30_000),
    'a subject of blanks': `x${' '.repeat(400_000)}x`,
    'a subject with an override': 'inzage \u202efdp.exe \u0000\u2066',
  };
  return {
    ...Object.fromEntries(Object.entries(lines).map(([name, text]) => [`text: ${name}`, () => body(text)])),
    ...Object.fromEntries(Object.entries(subjects).map(([name, text]) => [name, () => subject(text)])),
  };
}

function formatBombs(): Bombs {
  const html = (body: string) =>
    Buffer.from(`${start}Content-Type: text/html; charset=utf-8\r\n\r\n<html><body>${body}`);
  const attached = (type: string, content: string, name = 'a.bin') =>
    multipart(
      'b',
      `--b\r\n\r\nInzage\r\n--b\r\nContent-Type: ${type}\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${content}\r\n--b--\r\n`,
    );
  return {
    'HTML of 30 MB, nested 100,000 deep': () => html('<div>'.repeat(100_000) + 'x'.repeat(30_000_000)),
    'HTML of tables within tables': () => html('<table><tr><td>'.repeat(50_000)),
    'HTML of lists within lists': () => html('<ul><li>'.repeat(50_000)),
    'HTML of quotes within quotes': () => html('<blockquote>x'.repeat(50_000)),
    'HTML with a million entities': () => html('&#x10FFFF;&lt;&unknown;'.repeat(350_000)),
    'HTML of one tag with 300,000 attributes': () => html(`<p ${'a=b '.repeat(300_000)}>x`),
    'HTML of an attribute of 8 MB': () => html(`<a href="${'x'.repeat(8_000_000)}">x</a>`),
    'HTML of open comments': () => html('<!--'.repeat(1_000_000)),
    'HTML of open CDATA': () => html('<![CDATA['.repeat(500_000)),
    'HTML of end tags': () => html('</p></div>'.repeat(200_000)),
    'HTML of open quotes in attributes': () => html('<a href="'.repeat(500_000)),
    'HTML of cells that span everything': () =>
      html(`<table>${'<tr><td colspan=65534 rowspan=65534>x</td></tr>'.repeat(2_000)}</table>`),
    'HTML of 40,000 links': () => html('<a href="https://example.org/a">x</a> '.repeat(40_000)),
    'a calendar of 100,000 events': () =>
      attached('text/calendar', `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\n'.repeat(100_000)}`),
    'a calendar that recurs for ever': () =>
      attached('text/calendar', 'BEGIN:VEVENT\r\nRRULE:FREQ=SECONDLY;COUNT=999999999\r\nEND:VEVENT'),
    'a TNEF of nothing but its sign': () =>
      attached('application/ms-tnef', `\x78\x9f\x3e\x22${'\xff'.repeat(500_000)}`, 'winmail.dat'),
    'uuencode in the text': () =>
      Buffer.from(
        `${start}\r\nbegin 644 a.exe\r\n${'M'.repeat(61)}\r\n`.repeat(1) + `${'M'.repeat(61)}\r\n`.repeat(100_000),
      ),
    'yEnc in the text': () => Buffer.from(`${start}\r\n=ybegin line=128 size=1 name=a\r\n${'=}'.repeat(500_000)}`),
    'an attachment that unpacks to terabytes': () =>
      attached('application/gzip', '\x1f\x8b\x08\x00'.repeat(100_000), 'a.gz'),
    'a file name of 200,000 characters': () => attached('text/plain', 'x', 'a'.repeat(200_000)),
    'a file name that climbs and turns around': () =>
      attached('text/plain', 'x', '../../../etc/\u202egpj.exe\u0000.pdf'),
    'a delivery report of 400 parts': () =>
      multipart('b', '--b\r\nContent-Type: message/delivery-status\r\n\r\nStatus: 5.0.0\r\n'.repeat(400), 'report'),
    'a part encrypted to somebody else': () =>
      attached('application/pkcs7-mime', 'MIAGCSqGSIb3'.repeat(100_000), 'smime.p7m'),
  };
}

function multipart(boundary: string, body: string, kind = 'mixed'): Buffer {
  return Buffer.from(`${start}Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${body}`);
}

function parameters(count: number, piece: (at: number) => string): Buffer {
  const pieces = Array.from({ length: count }, (_, at) => piece(at)).join('\r\n ');
  return Buffer.from(`${start}Content-Type: application/pdf\r\nContent-Disposition: attachment${pieces}\r\n\r\nx`);
}
