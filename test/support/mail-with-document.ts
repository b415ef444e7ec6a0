// A mail with attachments, as a person sends a copy of an identity document.

export interface DocumentMail {
  readonly name?: string;
  readonly from?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly fileName?: string;
  readonly document?: Uint8Array;
  readonly number?: number;
}

/** The document is attachment 0, an invoice attachment 1. */
export function mailWithDocument(mail: DocumentMail = {}): Buffer {
  const { name = 'Anna Voorbeeld', from = 'anna@example.org', number = 1 } = mail;
  const { subject = `Inzageverzoek ${number}`, fileName = 'paspoort.pdf' } = mail;
  const text =
    mail.text ?? 'Graag ontvang ik inzage in mijn persoonsgegevens. Een kopie van mijn paspoort gaat hierbij.';
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/.{76}/gu, '$&\r\n');
  return Buffer.from(
    [
      'Received: from mx.example.org by mail.example.com with ESMTPS id q1; Thu, 05 Mar 2026 10:00:00 +0100',
      `From: ${name} <${from}>`,
      'To: dpo@example.com',
      `Subject: ${subject}`,
      'Date: Thu, 05 Mar 2026 09:59:58 +0100',
      `Message-ID: <document-${number}@example.org>`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      '--b',
      `Content-Type: application/pdf; name="${fileName}"`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment; filename="${fileName}"`,
      '',
      base64(mail.document ?? Buffer.from(`document ${number}`)),
      '--b',
      'Content-Type: text/csv',
      'Content-Disposition: attachment; filename="invoice.csv"',
      '',
      `number,${number}`,
      '--b--',
      '',
    ].join('\r\n'),
  );
}
