import { expect, test } from 'vitest';
import { originalAuthorOf } from '#core/intake/original-author.ts';
import { suggest } from '#core/intake/triage.ts';
import { mailOfFixture } from '#test/support/mail-of-fixture.ts';

const forwarded = [
  'Ter info, voor jullie.',
  '',
  '---------- Forwarded message ---------',
  'From: Noor Voorbeeld <Noor@Example.net>',
  'Date: Mon, 2 Nov 2026 at 10:00',
  'Subject: mijn gegevens',
  'To: <support@example.org>',
  '',
  'Graag ontvang ik inzage in al mijn persoonsgegevens.',
].join('\n');

const mailWith = (text: string) =>
  mailOfFixture({
    id: 'f',
    from: 'Support <support@example.org>',
    to: 'dpo@example.org',
    subject: 'Fwd: mijn gegevens',
    text,
  });

test('the author of a forwarded request is who wrote the original', () => {
  expect(suggest(mailWith(forwarded))).toMatchObject({
    kind: 'request',
    originalAuthor: { name: 'Noor Voorbeeld', address: 'noor@example.net' },
  });
});

test('a forward that names no address has no author but its sender', () => {
  const unnamed = forwarded.replace('From: Noor Voorbeeld <Noor@Example.net>', 'From: Noor Voorbeeld');
  expect(originalAuthorOf(mailWith(unnamed))).toBeUndefined();
});

test('a mail that passes nothing on has no original author', () => {
  expect(originalAuthorOf(mailWith('Graag inzage.'))).toBeUndefined();
});
