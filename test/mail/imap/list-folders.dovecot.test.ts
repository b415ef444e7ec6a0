import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFolders } from '#mail/imap/list-folders.ts';
import { startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { plainMails } from '#test/support/mail-samples.ts';
import { startScriptedImap, type Command, type Reply, type Script } from '#test/support/scripted-imap.ts';

const credential = { kind: 'password', password: 'secret' } as const;

describe('listing the folders of a real server', () => {
  let server: Dovecot;
  beforeAll(async () => {
    server = await startDovecot();
  });
  afterAll(async () => {
    await server.stop();
  });

  it('says what each is for and how much it holds, the inbox first, and opens none', async () => {
    const user = server.user('roles');
    await server.appendMany(user, plainMails(3));
    await server.appendMany(user, plainMails(2), { folder: 'Sent' });
    const client = await server.client(user);
    for (const folder of [
      'Ongewenst',
      'Papierkorb',
      'Brouillons',
      'Archiwum',
      'Klanten/2026 – Ünïcode & Co',
      'Sent/Oud',
    ]) {
      await client.mailboxCreate(folder);
    }
    const recent = async () => client.status('INBOX', { recent: true });
    const before = await recent();
    const listed = await listFolders(
      { host: server.host, port: server.tlsPort, security: 'tls', user, caPem: server.caPem },
      credential,
    );
    expect(await recent()).toEqual(before);
    await client.logout();
    if (!listed.ok) throw new Error(listed.failure.code);
    expect(listed.value[0]).toEqual({ path: 'INBOX', name: 'INBOX', role: 'inbox', messages: 3 });
    const found = Object.fromEntries(listed.value.map(({ path, role, messages }) => [path, [role, messages]]));
    expect(found).toEqual({
      INBOX: ['inbox', 3],
      Sent: ['sent', 2],
      Ongewenst: ['junk', 0],
      Papierkorb: ['trash', 0],
      Brouillons: ['drafts', 0],
      Archiwum: ['archive', 0],
      'Klanten/2026 – Ünïcode & Co': ['other', 0],
      'Sent/Oud': ['other', 0],
    });
  });

  it('names a refused login', async () => {
    const listed = await listFolders(
      { host: server.host, port: server.plainPort, security: 'plaintext', user: 'roles' },
      { kind: 'password', password: 'wrong' },
    );
    expect(listed).toMatchObject({ ok: false, failure: { code: 'imap-login-refused', reason: 'credentials' } });
  });
});

describe('listing the folders of a scripted server', () => {
  async function list(script: Script, command = 5_000) {
    const server = await startScriptedImap(script);
    try {
      return await listFolders(
        { host: '127.0.0.1', port: server.port, security: 'plaintext', user: 'dpo' },
        credential,
        { patience: { connect: 1_000, greeting: 400, command, farewell: 300 } },
      );
    } finally {
      await server.stop();
    }
  }
  const listing = (lines: Reply, capabilities = 'IMAP4rev1') => ({
    capabilities,
    reply: ({ name, rest, tag }: Command, correct: Reply) => {
      if (rest === '"" ""') return ['* LIST (\\Noselect) "/" ""\r\n', `${tag} OK done\r\n`];
      return name === 'LIST' || name === 'XLIST' ? [...lines, `${tag} OK done\r\n`] : correct;
    },
  });

  it.each([
    ['nl', ['Verzonden items', 'Ongewenste mail', 'Concepten', 'Prullenmand', 'Archief', 'Alle berichten']],
    ['en', ['Sent Items', 'Junk Email', 'Drafts', 'Deleted Items', 'Archive', 'All Mail']],
    ['fr', ['Éléments envoyés', 'Courrier indésirable', 'Brouillons', 'Corbeille', 'Archives', 'Tous les messages']],
    ['de', ['Gesendete Objekte', 'Spamverdacht', 'Entwürfe', 'Gelöschte Elemente', 'Archiv', 'Alle Nachrichten']],
    ['es', ['Elementos enviados', 'Correo no deseado', 'Borradores', 'Papelera', 'Archivo', 'Todos']],
    ['it', ['Posta inviata', 'Posta indesiderata', 'Bozze', 'Cestino', 'Archivio', 'Tutti i messaggi']],
    ['pt', ['Itens Enviados', 'Lixo Eletrônico', 'Rascunhos', 'Lixeira', 'Arquivo', 'Todos os e-mails']],
    ['pl', ['Elementy wysłane', 'Spam', 'Kopie robocze', 'Kosz', 'Archiwum', 'Wszystkie']],
  ])('knows the usual names in %s where the server says nothing', async (_language, names) => {
    const lines = names.map((name) => `* LIST () "/" "${utf7(name)}"\r\n`);
    const listed = await list(listing(['* LIST () "/" INBOX\r\n', ...lines]));
    if (!listed.ok) throw new Error(listed.failure.code);
    const roles = Object.fromEntries(listed.value.map(({ path, role }) => [path, role]));
    const expected = ['sent', 'junk', 'drafts', 'trash', 'archive', 'all'];
    expect(roles).toEqual({ INBOX: 'inbox', ...Object.fromEntries(names.map((name, at) => [name, expected[at]])) });
  });

  it('believes the attribute before the name, also by XLIST', async () => {
    const lines = ['* XLIST (\\Inbox) "/" INBOX\r\n', '* XLIST (\\Trash) "/" Weg\r\n', '* XLIST () "/" Trash\r\n'];
    const listed = await list(listing(lines, 'IMAP4rev1 XLIST'));
    if (!listed.ok) throw new Error(listed.failure.code);
    expect(listed.value.map(({ path, role }) => [path, role])).toEqual([
      ['INBOX', 'inbox'],
      ['Weg', 'trash'],
      ['Trash', 'other'],
    ]);
  });

  it('leaves out what cannot be opened, and names that would end a command', async () => {
    const listed = await list(
      listing([
        '* LIST (\\Noselect) "/" Top\r\n',
        '* LIST (\\NonExistent) "/" Gone\r\n',
        '* LIST () "/" INBOX\r\n',
        '* LIST () "/" INBOX\r\n',
        '* LIST () "/" {15}\r\nx\r\nA1 DELETE ab',
        '\r\n',
        '* LIST () "/" "evil&IC4-gpj.exe"\r\n',
        '* LIST () "/" ""\r\n',
      ]),
    );
    if (!listed.ok) throw new Error(listed.failure.code);
    expect(listed.value.map(({ path, name }) => [path, name])).toEqual([
      ['INBOX', 'INBOX'],
      ['evil\u202Egpj.exe', 'evilgpj.exe'],
    ]);
  });

  it('gives up on a list without end', async () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `* LIST () "/" f${index}\r\n`).join('');
    expect(await list(listing([lines]))).toMatchObject({ ok: false, failure: { code: 'imap-limit' } });
    const silent = { reply: ({ name }: Command, correct: Reply) => (name === 'LIST' ? undefined : correct) };
    expect(await list(silent, 300)).toMatchObject({
      ok: false,
      failure: { code: 'imap-broken-off', reason: 'timeout' },
    });
  });
});

/** Modified UTF-7 (RFC 3501 5.1.3). */
function utf7(text: string): string {
  return text.replaceAll('&', '&-').replaceAll(/[^\u0020-\u007E]+/gu, (run) => {
    const octets = Buffer.from(run, 'utf16le').swap16();
    return `&${octets.toString('base64').replaceAll('=', '').replaceAll('/', ',')}-`;
  });
}
