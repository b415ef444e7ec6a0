// The mail that holds an anchor: who finds it in the mailbox reads what it is; nobody is named in it.

import { epochOf, type Instant } from '#core/base/day.ts';

export interface ComposedAnchor {
  readonly raw: Buffer;
  /** With its angle brackets. */
  readonly messageId: string;
}

const explanation = [
  'Dit is een anker van het logboek van DPO Desk. Het bevat geen persoonsgegevens. Laat het hier staan: het toont later aan dat er',
  'in het logboek niets is gewist of veranderd.',
  '',
  'Ceci est une ancre du journal de DPO Desk. Elle ne contient aucune donnée à caractère personnel. Laissez-la ici : elle prouvera',
  'plus tard que rien n’a été effacé ni modifié dans le journal.',
  '',
  'This is an anchor of the log of DPO Desk. It holds no personal data. Leave it here: it will show later that nothing in the log',
  'was deleted or changed.',
];

/**
 * @param text what `anchorText` made
 * @param hash of the checkpoint's note, base64url: the same anchor always has the same Message-ID
 */
export function composeAnchor(anchor: {
  readonly log: string;
  readonly size: number;
  readonly hash: string;
  readonly text: string;
  readonly at: Instant;
}): ComposedAnchor {
  const { log, size, hash, text, at } = anchor;
  // The reserved top-level domain of RFC 2606: nobody can be written to by it.
  const messageId = `<${size}.${hash}@${log}.dpo-desk.invalid>`;
  const lines = [
    'From: DPO Desk <anchor@dpo-desk.invalid>',
    `Date: ${new Date(epochOf(at)).toUTCString().replace('GMT', '+0000')}`,
    `Subject: DPO Desk: anchor ${size}`,
    `Message-ID: ${messageId}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    'Auto-Submitted: auto-generated',
    '',
    ...explanation,
    '',
    ...text.split('\n'),
  ];
  return { raw: Buffer.from(lines.join('\r\n')), messageId };
}
