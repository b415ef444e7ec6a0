// An account that sends, and drafts to send with it, in any open desk.

import { newLetterId } from '#core/base/id.ts';
import type { SendingSettings } from '#core/desk/letter-views.ts';
import type { StoredLetter } from '#core/desk/letters-port.ts';
import { keepSending } from '#db/accounts.ts';
import type { OpenDesk } from '#host/open-desk.ts';
import { keepAccount } from '#host/sync/keep-account.ts';
import { present } from './present.ts';

/** What servers of tests take. */
export const smtpPassword = 'secret';

interface Place {
  readonly host: string;
  readonly port: number;
  readonly caPem: string;
}

export const sender = { name: 'DPO', address: 'dpo@example.com' };

/** Inside a transaction of its own; the id of the account. */
export function addSendingAccount(
  open: OpenDesk,
  smtp: Place,
  imap: { readonly host: string; readonly tlsPort: number; readonly caPem: string } | undefined,
  more: { readonly user?: string; readonly sending?: Partial<SendingSettings> } = {},
): string {
  const user = more.user ?? 'dpo';
  return open.desk.transact(() => {
    const place = { host: imap?.host ?? 'localhost', port: imap?.tlsPort ?? 1, security: 'tls', user } as const;
    const secret = { secret: smtpPassword, provider: undefined };
    const { id } = keepAccount(open, { ...place, caPem: imap?.caPem ?? smtp.caPem }, secret);
    const sending: SendingSettings = {
      host: smtp.host,
      port: smtp.port,
      security: 'tls',
      user,
      from: sender,
      controller: undefined,
      sentFolder: imap === undefined ? undefined : 'Sent',
      draftsFolder: undefined,
      ...more.sending,
    };
    keepSending(open.database, id, { sending, sealedSendingSecret: null });
    return id;
  });
}

/** A free message: it has no required parts and tells of no act. */
export function draftFor(
  { desk }: Pick<OpenDesk, 'desk'>,
  ref: string,
  more: Partial<StoredLetter> = {},
): StoredLetter {
  const state = present(desk.cases.byRef(ref));
  const letter: StoredLetter = {
    id: newLetterId(desk.random),
    caseId: state.id,
    kind: 'message',
    language: 'nl',
    stage: 'draft',
    rights: state.rights,
    subject: 'Uw verzoek',
    document: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Wij hebben uw verzoek ontvangen.' }] }],
    },
    to: [state.requester],
    files: [],
    template: { kind: 'message', language: 'nl', version: 0 },
    act: undefined,
    version: 1,
    createdAt: desk.now(),
    changedAt: desk.now(),
    ...more,
  };
  desk.transact(() => desk.letters.keep(letter));
  return letter;
}
