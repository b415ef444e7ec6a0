// The part of the door that is about mail accounts: finding their settings, signing in, adding, following, pausing.

import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { AccountView, FolderFacts, FoundSettings } from '#core/desk/account-views.ts';
import type { SendingSettings } from '#core/desk/letter-views.ts';
import { answers } from './answers.ts';
import { mailbox, passphrase } from './fields.ts';

const accountKey = z.string().min(1).max(64);
const accountId = z.strictObject({ id: accountKey });
const user = z.string().min(1).max(320);
const folderPath = z.string().min(1).max(255);

const server = {
  host: z.string().min(1).max(255),
  port: z.number().int().min(1).max(65535),
  security: z.enum(['tls', 'starttls', 'plaintext']),
  user,
  /** PEM text of a private certificate authority. */
  caPem: z.string().max(200_000).optional(),
};

/** A password, or the ticket of a finished sign-in: tokens never cross the wire. */
const secret = z.union([
  z.strictObject({ password: passphrase }),
  z.strictObject({ ticket: z.string().min(1).max(64) }),
]);

const account = z.strictObject({ ...server, secret });

const sending = {
  host: z.string().min(1).max(255),
  port: z.number().int().min(1).max(65535),
  security: z.enum(['tls', 'starttls', 'plaintext']),
  user,
  from: mailbox,
  controller: z.string().min(1).max(64).optional(),
  sentFolder: folderPath.optional(),
  draftsFolder: folderPath.optional(),
  /** Only where it is another one than that of the account. */
  password: passphrase.optional(),
};

export const accountsContract = {
  list: oc.output(answers<readonly AccountView[]>()),
  /** What servers an address has. Asks nobody but the built-in table unless `mayAsk`; then with the domain alone. */
  find: oc
    .input(z.strictObject({ address: z.string().min(3).max(320), mayAsk: z.boolean() }))
    .output(answers<FoundSettings>()),
  /** Logs in and lists the folders; keeps nothing, changes nothing on the server. */
  look: oc.input(account).output(answers<readonly FolderFacts[]>()),
  /** Keeps the account and starts to read these folders, newest mail first. */
  add: oc
    .input(
      z.strictObject({
        ...server,
        secret,
        folders: z
          .array(z.strictObject({ path: folderPath }))
          .min(1)
          .max(200),
      }),
    )
    .output(answers<AccountView>()),
  /** Which folders are read from now on; what others brought in stays. */
  chooseFolders: oc
    .input(z.strictObject({ id: z.string().min(1).max(64), folders: z.array(folderPath).min(1).max(200) }))
    .output(answers<AccountView>()),
  /** What there is to choose from. */
  folders: oc.input(accountId).output(answers<readonly FolderFacts[]>()),
  /** A new password or sign-in for an account that asks for one. */
  renew: oc.input(z.strictObject({ id: z.string().min(1).max(64), secret })).output(answers<AccountView>()),
  /** What it brought in stays, and so does its ledger. */
  remove: oc.input(accountId).output(answers<{ readonly removed: true }>()),
  /** Looks for new mail now, also in a paused account. */
  pull: oc.input(accountId).output(answers<{ readonly started: true }>()),
  pause: oc.input(accountId).output(answers<{ readonly paused: true }>()),
  resume: oc.input(accountId).output(answers<{ readonly resumed: true }>()),
  /** The network is back, or the computer woke up: whoever waits tries now. */
  wake: oc.output(answers<{ readonly woken: true }>()),
  sending: {
    /** undefined for an account that only reads. */
    show: oc.input(accountId).output(answers<SendingSettings | undefined>()),
    /** What is likely right for this account: found as the account's own settings were. */
    propose: oc.input(accountId).output(answers<SendingSettings>()),
    /** Signs in at the server and says goodbye; sends nothing. */
    look: oc.input(z.strictObject({ id: accountKey, ...sending })).output(answers<{ readonly works: true }>()),
    keep: oc.input(z.strictObject({ id: accountKey, ...sending })).output(answers<SendingSettings>()),
    /** The account only reads from now on. */
    stop: oc.input(accountId).output(answers<{ readonly stopped: true }>()),
  },
  signIn: {
    /** Starts a sign-in (OAuth 2.0, RFC 8252): the address is opened in the system's browser. */
    begin: oc
      .input(
        z.strictObject({
          provider: z.enum(['google', 'microsoft']),
          user,
          /** The user's own registration; the built-in one where absent. */
          clientId: z.string().max(255).optional(),
          clientSecret: z.string().max(255).optional(),
          /** Microsoft: the directory; where absent `organizations`, or `consumers` for an address of Outlook.com. */
          tenant: z.string().max(255).optional(),
        }),
      )
      .output(answers<{ readonly id: string; readonly url: string }>()),
    /** Waits for the browser to come back. */
    finish: oc.input(accountId).output(answers<{ readonly ticket: string }>()),
    cancel: oc.input(accountId).output(answers<{ readonly cancelled: true }>()),
  },
};
