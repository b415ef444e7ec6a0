// A letter as a mail: its octets, fixed once (RFC 5322, RFC 2045 to 2049). Nothing in it tells of this program or computer.

import MimeNode from 'nodemailer/lib/mime-node';
import { epochOf, type Instant } from '#core/base/day.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import { cleanLine } from '../mime/clean-text.ts';
import { envelopeAddress } from './mail-address.ts';

export interface LetterMail {
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly subject: string;
  /** ISO 639-1; becomes Content-Language (RFC 3282). */
  readonly language: string;
  readonly text: string;
  readonly html: string;
  readonly at: Instant;
  /** With its angle brackets. */
  readonly headerId: string;
  /** Message-IDs with their angle brackets, the oldest first; the last one is answered. */
  readonly thread: readonly string[];
  readonly attachments: readonly LetterAttachment[];
}

export interface LetterAttachment {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** RFC 5322 3.6.4 wants all of them; some servers refuse endless fields. The first and the last ones say all. */
const mostReferences = 20;

/**
 * Seven-bit octets with lines of at most 76: they pass every server as they are. Throws for a sender that can send nothing.
 */
export async function composeLetter(mail: LetterMail): Promise<Buffer> {
  const thread = mail.thread.filter(isMessageId);
  const options = {
    // Whatever stands in the letter is a word of it, never a place to read from.
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
    boundaryPrefix: 'part',
  };
  const root = new MimeNode(mail.attachments.length > 0 ? 'multipart/mixed' : 'multipart/alternative', options);
  const words = mail.attachments.length > 0 ? root.createChild('multipart/alternative', options) : root;
  addText(words, 'text/plain; charset=utf-8; format=flowed; delsp=no', mail.text);
  addText(words, 'text/html; charset=utf-8', mail.html);
  for (const { fileName, mediaType, bytes } of mail.attachments) {
    // A mail within a mail may not be encoded (RFC 2046 5.2.1), and a server may break what is not.
    const type = isPlainType(mediaType) ? mediaType : 'application/octet-stream';
    const part = root.createChild(type, { ...options, filename: cleanLine(fileName) });
    part.setHeader('Content-Transfer-Encoding', 'base64');
    part.setHeader('Content-Disposition', 'attachment');
    part.setContent(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }
  root.setHeader('From', mailboxOf(mail.from));
  root.setHeader('To', mail.to.map(mailboxOf));
  root.setHeader('Subject', cleanLine(mail.subject));
  root.setHeader('Message-ID', mail.headerId);
  const answered = thread.at(-1);
  if (answered !== undefined) {
    root.setHeader('In-Reply-To', answered);
    root.setHeader('References', shortened(thread).join(' '));
  }
  root.setHeader('Date', new Date(epochOf(mail.at)).toUTCString().replace(/GMT$/u, '+0000'));
  root.setHeader('Content-Language', /^[a-z]{2}$/u.test(mail.language) ? mail.language : 'en');
  return await root.build();
}

function addText(parent: MimeNode, type: string, text: string): void {
  const part = parent.createChild(type);
  part.setHeader('Content-Transfer-Encoding', 'quoted-printable');
  part.setContent(Buffer.from(text.replace(/\r\n?|\n/gu, '\r\n'), 'utf8'));
}

function mailboxOf({ name, address }: Mailbox): { readonly name: string; readonly address: string } {
  const written = envelopeAddress(address);
  if (written === undefined) throw new Error('an address cannot stand in a mail');
  return { name: cleanLine(name), address: written };
}

function shortened(thread: readonly string[]): string[] {
  if (thread.length <= mostReferences) return [...thread];
  return [...thread.slice(0, 1), ...thread.slice(1 - mostReferences)];
}

function isMessageId(id: string): boolean {
  return /^<[\u0021-\u003B=\u003F-\u007E]{1,250}>$/u.test(id);
}

function isPlainType(mediaType: string): boolean {
  return /^[a-z]+\/[a-z0-9.+-]{1,100}$/u.test(mediaType) && !/^(?:message|multipart)\//u.test(mediaType);
}

/** A new Message-ID in the domain of the sender; `random` makes it one of its own. */
export function newHeaderId(from: Mailbox, random: (length: number) => Uint8Array): string {
  const address = envelopeAddress(from.address);
  if (address === undefined) throw new Error('the sender’s address cannot stand in a mail');
  return `<${Buffer.from(random(18)).toString('hex')}@${address.slice(address.lastIndexOf('@') + 1)}>`;
}
