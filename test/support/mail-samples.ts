// Small invented mails for tests of the mail side.

/** A plain request, CRLF line ends, about 600 octets; `number` makes it distinct. */
export function plainMail(number: number, extra = ''): Buffer {
  return Buffer.from(
    [
      'Return-Path: <anna@example.org>',
      `Received: from mx.example.org by mail.example.com with ESMTPS id q${number}; Thu, 05 Mar 2026 10:00:00 +0100`,
      'From: Anna Voorbeeld <anna@example.org>',
      'To: dpo@example.com',
      `Subject: Inzageverzoek ${number}`,
      'Date: Thu, 05 Mar 2026 09:59:58 +0100',
      `Message-ID: <request-${number}@example.org>`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Geachte heer, mevrouw,',
      '',
      `Ik verzoek u om inzage in mijn persoonsgegevens. Kenmerk ${number}.`,
      extra,
      'Met vriendelijke groet,',
      'Anna Voorbeeld',
      '',
    ].join('\r\n'),
  );
}

export function plainMails(count: number, extra = ''): Buffer[] {
  return Array.from({ length: count }, (_, index) => plainMail(index + 1, extra));
}
