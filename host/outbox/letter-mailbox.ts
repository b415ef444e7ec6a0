// The mailbox beside the server that sends: copies of what left, drafts, and whether a letter left after all.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { holdsMail, keepInFolder, type FolderVisit } from '#mail/imap/keep-in-folder.ts';
import { listFolders } from '#mail/imap/list-folders.ts';
import type { OpenDesk } from '../open-desk.ts';
import { withCredential } from '../sync/credential-of.ts';
import { serverOf } from '../sync/keep-account.ts';
import type { Tokens } from '../sync/tokens.ts';
import type { SendingAccount } from './sending-account.ts';

export interface LetterMailbox {
  /** Whether the folder for sent mail holds it: that of the settings, else the one that the server names. */
  hasSent(by: SendingAccount, headerId: string): Promise<Result<boolean, Obstacle>>;
  keepCopy(by: SendingAccount, mail: KeptMail): Promise<Result<{ readonly wasThere: boolean }, Obstacle>>;
  keepDraft(by: SendingAccount, mail: KeptMail): Promise<Result<{ readonly wasThere: boolean }, Obstacle>>;
}

interface KeptMail {
  readonly headerId: string;
  readonly raw: Uint8Array;
}

export function createLetterMailbox(
  ports: { readonly open: OpenDesk; readonly tokens: Tokens },
  signal: AbortSignal,
): LetterMailbox {
  const { open, tokens } = ports;

  /** A folder that the settings do not name is looked for on the server. */
  async function inFolder<T>(
    { account, sending }: SendingAccount,
    role: 'sent' | 'drafts',
    headerId: string,
    work: (visit: FolderVisit) => Promise<Result<T, Obstacle>>,
  ): Promise<Result<T, Obstacle>> {
    return await withCredential(open, tokens, account, async (credential) => {
      const server = serverOf(account);
      let folder = role === 'sent' ? sending.sentFolder : sending.draftsFolder;
      if (folder === undefined) {
        const listed = await listFolders(server, credential, { signal });
        if (!listed.ok) return listed;
        folder = listed.value.find((one) => one.role === role)?.path;
      }
      if (folder === undefined) return fail({ code: 'folder-for-letters-missing', folder: role });
      return await work({ server, credential, folder, headerId, signal });
    });
  }

  return {
    hasSent: async (by, headerId) => await inFolder(by, 'sent', headerId, holdsMail),
    keepCopy: async (by, { headerId, raw }) =>
      await inFolder(by, 'sent', headerId, (visit) => keepInFolder({ ...visit, raw, flags: ['\\Seen'] })),
    keepDraft: async (by, { headerId, raw }) =>
      await inFolder(by, 'drafts', headerId, async (visit) => {
        // A person may have sent it from the drafts already, before the desk could note that it lies there.
        const sent = await inFolder(by, 'sent', headerId, holdsMail);
        if (sent.ok && sent.value) return ok({ wasThere: true });
        return await keepInFolder({ ...visit, raw, flags: ['\\Draft'] });
      }),
  };
}
