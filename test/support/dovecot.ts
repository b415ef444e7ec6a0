// A throwaway Dovecot on free ports of 127.0.0.1: a real IMAP server for tests, gone when the test ends.

import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { ImapFlow } from 'imapflow';
import { makeCertificates, type Certificates } from './certificates.ts';
import { freePort } from './free-port.ts';

export interface DovecotOptions {
  /** Mail storage. Only `maildir` takes mails as files; the others take them by APPEND, which is slower. */
  readonly format?: 'maildir' | 'sdbox' | 'mbox';
  readonly certificate?: keyof Omit<Certificates, 'caFile' | 'caPem'>;
  /** False for a server that offers neither TLS nor STARTTLS. */
  readonly hasTls?: boolean;
  /** Asked about access tokens (RFC 7662), over plain http; without it there is no sign-in with one. */
  readonly introspectionUrl?: string;
  /** Offered after the login in place of everything that Dovecot can: `IMAP4rev1` for a plain old server. */
  readonly capabilities?: string;
  /** Every folder's name begins with it, and its last character divides: `INBOX.` as Courier and some providers have it. */
  readonly prefix?: string;
}

export interface Dovecot {
  readonly host: 'localhost';
  readonly plainPort: number;
  readonly tlsPort: number;
  readonly caPem: string;
  readonly caFile: string;
  readonly certificates: Certificates;
  readonly password: 'secret';
  /** Any name is a user, each with mailboxes of its own; returns the login name. */
  user(name: string): string;
  /** Puts mails into a folder, unseen, in this order; the first gets the lowest UID. */
  appendMany(user: string, mails: readonly Buffer[], options?: { folder?: string; date?: Date }): Promise<void>;
  /** Takes a folder away with its UIDs and makes it anew, empty, under another UIDVALIDITY. */
  recreate(user: string, folder: string): void;
  /** A second client, to look at the mailbox and to change it. Log it out. */
  client(user: string): Promise<ImapFlow>;
  /** What the server wrote to its log until now. */
  log(): string;
  stop(): Promise<void>;
}

/** Needs Debian's `dovecot-imapd` 2.3 and `openssl`. As root the mail belongs to user `mail`, else to the caller. */
export async function startDovecot(options: DovecotOptions = {}): Promise<Dovecot> {
  const program = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot'].find((path) => existsSync(path));
  if (program === undefined) throw new Error('Dovecot is not installed (Debian: apt-get install dovecot-imapd)');
  const root = mkdtempSync(join(tmpdir(), 'dpo-desk-dovecot-'));
  chmodSync(root, 0o755);
  for (const folder of ['run', 'mail', 'home', 'tls']) mkdirSync(join(root, folder));
  const isRoot = process.getuid?.() === 0;
  const owner = isRoot ? { uid: 8, gid: 8 } : { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  for (const folder of ['mail', 'home']) chownSync(join(root, folder), owner.uid, owner.gid);
  const certificates = makeCertificates(join(root, 'tls'));
  const plainPort = await freePort();
  const tlsPort = await freePort();
  const format = options.format ?? 'maildir';
  const configFile = join(root, 'dovecot.conf');
  writeFileSync(configFile, configOf({ root, isRoot, owner, certificates, plainPort, tlsPort, ...options, format }));
  writeFileSync(join(root, 'oauth2.conf'), introspectionConfig(options.introspectionUrl ?? ''));
  const server = spawn(program, ['-F', '-c', configFile], { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  server.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  const end = (): void => void server.kill('SIGTERM');
  process.once('exit', end);
  await untilListening(server, plainPort, () => complaint);

  let serial = 0;
  async function client(user: string): Promise<ImapFlow> {
    const flow = new ImapFlow({
      host: '127.0.0.1',
      port: plainPort,
      secure: false,
      doSTARTTLS: false,
      auth: { user, pass: 'secret' },
      logger: false,
      disableAutoIdle: true,
    });
    flow.on('error', () => undefined);
    await flow.connect();
    return flow;
  }

  const maildirOf = (user: string, folder: string): string =>
    join(root, 'mail', user, folder === 'INBOX' ? '' : `.${folder.replaceAll('/', '.')}`);
  let validity = Math.floor(Date.now() / 1000);

  function drop(user: string, mails: readonly Buffer[], folder: string, date: Date): void {
    const maildir = maildirOf(user, folder);
    for (const part of ['', 'cur', 'new', 'tmp']) {
      mkdirSync(join(maildir, part), { recursive: true });
      chownSync(join(maildir, part), owner.uid, owner.gid);
    }
    const seconds = Math.floor(date.getTime() / 1000);
    for (const mail of mails) {
      const file = join(maildir, 'new', `${seconds}.M${String(serial++).padStart(9, '0')}P1.localhost`);
      writeFileSync(file, mail);
      chownSync(file, owner.uid, owner.gid);
    }
  }

  return {
    host: 'localhost',
    plainPort,
    tlsPort,
    caPem: certificates.caPem,
    caFile: certificates.caFile,
    certificates,
    password: 'secret',
    user: (name) => name,
    async appendMany(user, mails, { folder = 'INBOX', date = new Date() } = {}) {
      if (format === 'maildir') return drop(user, mails, folder, date);
      const flow = await client(user);
      if (folder !== 'INBOX') await flow.mailboxCreate(folder);
      for (const mail of mails) await flow.append(folder, mail, [], date);
      await flow.logout();
    },
    client,
    recreate(user, folder) {
      const maildir = maildirOf(user, folder);
      rmSync(maildir, { recursive: true });
      drop(user, [], folder, new Date());
      // Dovecot derives UIDVALIDITY from whole seconds: said outright, a test need not wait for the next one.
      validity += 100;
      const list = join(maildir, 'dovecot-uidlist');
      writeFileSync(list, `3 V${validity} N1 G${String(validity).padStart(32, '0')}\n`);
      chownSync(list, owner.uid, owner.gid);
    },
    log: () => readFileSync(join(root, 'dovecot.log'), 'utf8'),
    async stop() {
      process.removeListener('exit', end);
      const ended = new Promise((resolve) => server.once('exit', resolve));
      if (server.exitCode === null) {
        end();
        await ended;
      }
      rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function untilListening(server: ChildProcess, port: number, complaint: () => string): Promise<void> {
  for (let round = 0; round < 200; round += 1) {
    if (server.exitCode !== null) throw new Error(`Dovecot did not start: ${complaint()}`);
    const isUp = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('data', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
      socket.setTimeout(2_000, () => {
        socket.destroy();
        resolve(false);
      });
    });
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('Dovecot does not answer');
}

/** How Dovecot asks about a token: each time anew, so that one that was withdrawn is refused. */
function introspectionConfig(url: string): string {
  return `introspection_mode = post
introspection_url = ${url}
force_introspection = yes
username_attribute = username
active_attribute = active
active_value = true
`;
}

interface ConfigFacts extends DovecotOptions {
  readonly root: string;
  readonly isRoot: boolean;
  readonly owner: { readonly uid: number; readonly gid: number };
  readonly certificates: Certificates;
  readonly plainPort: number;
  readonly tlsPort: number;
}

function configOf(facts: ConfigFacts): string {
  const { root, owner, certificates, plainPort, tlsPort, format, hasTls = true } = facts;
  const pair = certificates[facts.certificate ?? 'good'];
  const place = format === 'mbox' ? `mbox:${root}/mail/%u:INBOX=${root}/mail/%u/INBOX` : `${format}:${root}/mail/%u`;
  const me = userInfo().username;
  return `
protocols = imap
listen = 127.0.0.1
base_dir = ${root}/run
state_dir = ${root}/run
instance_name = dpo-desk-test
log_path = ${root}/dovecot.log
ssl = ${hasTls ? 'yes' : 'no'}
ssl_cert = <${pair.certFile}
ssl_key = <${pair.keyFile}
ssl_dh =
disable_plaintext_auth = no
auth_mechanisms = plain login${facts.introspectionUrl === undefined ? '' : ' xoauth2 oauthbearer'}
auth_verbose = yes
auth_failure_delay = 0
mail_location = ${place}
mail_home = ${root}/home/%u
mail_uid = ${owner.uid}
mail_gid = ${owner.gid}
mail_privileged_group =
first_valid_uid = 1
first_valid_gid = 1
mail_max_userip_connections = 100
default_vsz_limit = 1G
mail_fsync = never
${facts.isRoot ? '' : `default_login_user = ${me}\ndefault_internal_user = ${me}\ndefault_internal_group =`}
${facts.introspectionUrl === undefined ? '' : `passdb {\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = ${root}/oauth2.conf\n}`}
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${root}/home/%u allow_all_users=yes
}
namespace inbox {
  inbox = yes
  separator = ${facts.prefix?.at(-1) ?? '/'}
  prefix = ${facts.prefix ?? ''}
  mailbox Sent {
    special_use = \\Sent
  }
  mailbox Ongewenst {
    special_use = \\Junk
  }
}
${facts.capabilities === undefined ? '' : `protocol imap {\n  imap_capability = ${facts.capabilities}\n}`}
service imap-login {
  ${facts.isRoot ? '' : 'chroot ='}
  inet_listener imap {
    port = ${plainPort}
  }
  inet_listener imaps {
    port = ${hasTls ? tlsPort : 0}
    ssl = yes
  }
}
service anvil {
  ${facts.isRoot ? '' : 'chroot ='}
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  unix_listener stats-writer {
    mode = 0666
  }
}
`;
}
