import { afterEach, describe, expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { pullFolder, type PullOptions } from '#mail/imap/pull.ts';
import { plainMail, plainMails } from '#test/support/mail-samples.ts';
import { memoryLedger, type MemoryLedger } from '#test/support/memory-ledger.ts';
import {
  fetchRow,
  hangUp,
  startScriptedImap,
  type Reply,
  type Script,
  type ScriptedImap,
} from '#test/support/scripted-imap.ts';

const mails = plainMails(12).map((raw, index) => ({ uid: index * 2 + 3, raw }));
const oneMail = plainMail(1);
const uids = mails.map((mail) => mail.uid);
const credential = { kind: 'password', password: 'secret' } as const;
const now = () => '2026-03-05T10:00:00Z' as Instant;
const patience = { connect: 2_000, greeting: 400, command: 700, silence: 700, farewell: 300 };

let server: ScriptedImap | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

async function pull(script: Script, ledger: MemoryLedger = memoryLedger(), more: Partial<PullOptions> = {}) {
  await server?.stop();
  server = await startScriptedImap({ mails, ...script });
  const settings = {
    host: '127.0.0.1',
    port: server.port,
    security: 'plaintext',
    user: 'dpo',
    folder: 'INBOX',
  } as const;
  const result = await pullFolder({ settings, credential, now, ledger, patience, ...more });
  return { result, ledger };
}

function expectAllOnce(ledger: MemoryLedger): void {
  expect(ledger.mails.map((mail) => mail.uid).toSorted((a, b) => a - b)).toEqual(uids);
  for (const mail of ledger.mails) {
    expect(mail.raw.toString()).toBe(mails.find(({ uid }) => uid === mail.uid)?.raw.toString());
  }
}

/** Names the type of a server's part in a test. */
const script = (reply: NonNullable<Script['reply']>) => reply;

/** Changes what comes in answer to the fetch of bodies, the first time or always. */
function onBodies(change: (correct: Reply, tag: string) => Reply | undefined, isAlways = false): Script['reply'] {
  let isDone = false;
  return ({ name, rest, tag }, correct) => {
    if (name !== 'UID FETCH' || !rest.includes('BODY') || (isDone && !isAlways)) return correct;
    isDone = true;
    return change(correct, tag);
  };
}

/** The tagged end of a correct reply. */
const done = (correct: Reply) => correct.at(-1) ?? '';

const stranger = Buffer.from('From: stranger@example.org\r\n\r\nnobody asked for this\r\n');

describe('a server that sends what nobody asked for', () => {
  it.each([
    ['a mail with a UID that was not asked for', fetchRow(99, 4_000, stranger)],
    [
      'hundreds of such mails',
      Array.from({ length: 777 }, (_, index) => fetchRow(index, 10_000 + index, stranger)).flat(),
    ],
    ['a mail of an older UID', fetchRow(1, 1, stranger)],
    ['UID 0', fetchRow(1, 0, stranger)],
    ['a negative UID', fetchRow(1, '-5', stranger)],
    ['a UID beyond 32 bits', fetchRow(1, '100000000000000000000', stranger)],
    ['a UID with a fraction', fetchRow(1, '3.5', stranger)],
    ['flag changes', [`* 1 FETCH (UID 3 FLAGS (\\Seen))\r\n`, `* 2 FETCH (FLAGS (\\Deleted))\r\n`]],
    ['an expunge and an arrival', ['* 99 EXISTS\r\n', '* 5 EXPUNGE\r\n']],
    ['an alert', ['* OK [ALERT] buy our storage\r\n']],
    ['lines that are no IMAP', ['* (((((\r\n', '\u0000\u0001\u0002\r\n', '* 7 FETCH (UID\r\n']],
    ['a response of an unknown kind', ['* XYZZY {3}\r\nabc\r\n']],
  ])('%s: takes in what it asked for and nothing else', async (_what, extra: Reply) => {
    const { result, ledger } = await pull({ reply: onBodies((correct) => [...extra, ...correct]) });
    expect(result).toMatchObject({ ok: true, value: { seen: 12, stored: 12, withheld: 0 } });
    expectAllOnce(ledger);
  });

  it('the same UID twice with different bodies: keeps the first that agrees with its size', async () => {
    const forged = Buffer.from(oneMail.toString('latin1').replaceAll('Anna', 'Evil'));
    const { result, ledger } = await pull({
      reply: onBodies((correct) => [...correct.slice(0, -1), ...fetchRow(1, 3, forged), done(correct)]),
    });
    expect(result).toMatchObject({ ok: true, value: { stored: 12 } });
    expectAllOnce(ledger);
  });

  it('UIDs below the cursor in the answer to the search', async () => {
    const ledger = memoryLedger();
    await pull({}, ledger);
    const fresh = { uid: 100, raw: oneMail };
    const reply = script(({ name, tag }, correct) =>
      name === 'UID SEARCH' ? ['* SEARCH 1 3 25 100 100 0 -1 99999999999 foo\r\n', `${tag} OK done\r\n`] : correct,
    );
    const { result } = await pull({ mails: [...mails, fresh], reply }, ledger);
    expect(result).toMatchObject({ ok: true, value: { seen: 1, stored: 1 } });
    expect(ledger.mark).toMatchObject({ uidNext: 101 });
  });

  it('the last message in answer to n:*, which is older than n (RFC 3501 6.4.8)', async () => {
    const ledger = memoryLedger();
    await pull({}, ledger);
    // The server claims news by UIDNEXT, then finds only the old last one.
    const reply = script(({ name, tag }, correct) =>
      name === 'EXAMINE'
        ? ['* 12 EXISTS\r\n', '* OK [UIDVALIDITY 7] v\r\n', '* OK [UIDNEXT 90] n\r\n', `${tag} OK done\r\n`]
        : name === 'UID SEARCH'
          ? ['* SEARCH 25\r\n', `${tag} OK done\r\n`]
          : correct,
    );
    const { result } = await pull({ reply }, ledger);
    expect(result).toMatchObject({ ok: true, value: { seen: 0, stored: 0 } });
  });
});

describe('a server that says done too early', () => {
  it('asks again for what is missing, and gets it', async () => {
    const { result, ledger } = await pull({ reply: onBodies((_correct, tag) => [`${tag} OK done\r\n`]) });
    expect(result).toMatchObject({ ok: true, value: { stored: 12, withheld: 0 } });
    expectAllOnce(ledger);
  });

  it('does not take the half for the whole', async () => {
    const { result, ledger } = await pull({ reply: onBodies((correct) => [...correct.slice(0, 9), done(correct)]) });
    expect(result).toMatchObject({ ok: true, value: { stored: 12 } });
    expectAllOnce(ledger);
  });

  it('keeps a mail open that is listed but never delivered, and fetches it when the server relents', async () => {
    const withoutFifth = script(({ name, rest }, correct) => {
      if (name !== 'UID FETCH' || !rest.includes('BODY')) return correct;
      const at = correct.findIndex((part) => typeof part === 'string' && part.includes('UID 11 '));
      return at < 0 ? correct : correct.toSpliced(at, 3);
    });
    const ledger = memoryLedger();
    const { result } = await pull({ reply: withoutFifth }, ledger);
    expect(result).toMatchObject({ ok: true, value: { stored: 11, withheld: 1, vanished: 0 } });
    expect(ledger.missed.get(11)).toBe('withheld');
    const second = await pull({}, ledger);
    expect(second.result).toMatchObject({ ok: true, value: { seen: 1, stored: 1 } });
    expectAllOnce(ledger);
    expect(ledger.mark).toMatchObject({ uidNext: 26, exists: 12 });
  });

  it('does not let one mail that the server chokes on take the others with it', async () => {
    const reply = script(({ name, rest, tag }, correct) => {
      const isMeant =
        name === 'UID FETCH' && rest.includes('BODY') && correct.some((part) => String(part).includes('UID 11 '));
      return isMeant ? [`${tag} NO [SERVERBUG] cannot read message\r\n`] : correct;
    });
    const { result, ledger } = await pull({ reply });
    expect(result).toMatchObject({ ok: true, value: { stored: 11, withheld: 1 } });
    expect(ledger.mails).toHaveLength(11);
  });

  it('asks again for sizes that are missing', async () => {
    let isFirst = true;
    const reply = script(({ name, tag }, correct) => {
      if (name !== 'UID FETCH' || !isFirst) return correct;
      isFirst = false;
      return [...correct.slice(0, 4), `${tag} OK done\r\n`];
    });
    const { result, ledger } = await pull({ reply });
    expect(result).toMatchObject({ ok: true, value: { stored: 12 } });
    expectAllOnce(ledger);
  });

  it('takes NIL and an empty body for no delivery', async () => {
    for (const body of ['NIL', '""', '{0}\r\n']) {
      const { result, ledger } = await pull({
        reply: onBodies((correct, tag) => [
          `* 1 FETCH (UID 3 BODY[] ${body})\r\n`,
          ...correct.slice(3, -1),
          `${tag} OK done\r\n`,
        ]),
      });
      expect(result).toMatchObject({ ok: true, value: { stored: 12 } });
      expectAllOnce(ledger);
    }
  });

  it('stores a mail whose octets differ from the announced size, after asking twice, and counts it', async () => {
    const reply = script(({ name, rest }, correct) =>
      name === 'UID FETCH' && !rest.includes('BODY')
        ? correct.map((part) => String(part).replace(/UID 3 RFC822\.SIZE \d+/u, 'UID 3 RFC822.SIZE 9999'))
        : correct,
    );
    const { result, ledger } = await pull({ reply });
    expect(result).toMatchObject({ ok: true, value: { stored: 12, differing: 1 } });
    expectAllOnce(ledger);
    expect(ledger.mails.find((mail) => mail.uid === 3)?.announcedSize).toBe(9999);
  });
});

describe('one mail that the server never hands over', () => {
  const withoutFifth = script(({ name, rest }, correct) => {
    if (name !== 'UID FETCH' || !rest.includes('BODY')) return correct;
    const at = correct.findIndex((part) => typeof part === 'string' && part.includes('UID 11 '));
    return at < 0 ? correct : correct.toSpliced(at, 3);
  });

  it('does not keep the folder from being level, and is asked for alone from then on', async () => {
    const ledger = memoryLedger();
    await pull({ reply: withoutFifth }, ledger);
    expect(ledger.mark).toMatchObject({ uidNext: 26, exists: 12 });
    const { result } = await pull({ reply: withoutFifth }, ledger);
    expect(result).toMatchObject({ ok: true, value: { seen: 1, stored: 0, withheld: 1 } });
    const heard = (server?.heard() ?? '').split('\r\n');
    expect(heard.filter((line) => line.includes(' FETCH ')).every((line) => line.includes('FETCH 11 '))).toBe(true);
    expect(heard.filter((line) => line.includes(' SEARCH ')).map((line) => line.split(' SEARCH ')[1])).toEqual([
      'UID 11',
    ]);
  });

  it('breaks the line whenever it is asked for, and yet stands before no other mail', async () => {
    const poisoned = script(({ name, rest }, correct) => {
      if (name !== 'UID FETCH' || !rest.includes('BODY')) return correct;
      const at = correct.findIndex((part) => typeof part === 'string' && part.includes('UID 11 '));
      return at < 0 ? correct : [...correct.slice(0, at + 1), hangUp];
    });
    const ledger = memoryLedger();
    expect((await pull({ reply: poisoned }, ledger)).result.ok).toBe(false);
    expect(ledger.missed.get(11)).toBe('withheld');
    expect((await pull({ reply: poisoned }, ledger)).result.ok).toBe(false);
    expect(ledger.mails).toHaveLength(11);
    expect(ledger.mark).toMatchObject({ uidNext: 26, exists: 12 });
    await pull({}, ledger);
    expectAllOnce(ledger);
    expect(ledger.missed.size).toBe(0);
  });

  it('is let go when the server lists it no more', async () => {
    const ledger = memoryLedger();
    await pull({ reply: withoutFifth }, ledger);
    const { result } = await pull({ mails: mails.filter(({ uid }) => uid !== 11) }, ledger);
    expect(result).toMatchObject({ ok: true, value: { vanished: 1, withheld: 0, lost: 0 } });
    expect(ledger.missed.get(11)).toBe('vanished');
    expect(ledger.mark).toMatchObject({ exists: 11 });
  });
});

describe('a server that counts more than it lists', () => {
  it('is never called level, loses nothing, and is believed once it lists them', async () => {
    const hiding = script(({ name, tag }, correct) =>
      name === 'UID SEARCH' ? ['* SEARCH 3 5 7\r\n', `${tag} OK done\r\n`] : correct,
    );
    const ledger = memoryLedger();
    const { result } = await pull({ reply: hiding }, ledger);
    expect(result).toMatchObject({ ok: true, value: { inFolder: 12, stored: 3, unlisted: 9 } });
    expect(ledger.mark).toBeUndefined();
    await pull({}, ledger);
    expectAllOnce(ledger);
    expect((await pull({ reply: hiding }, ledger)).result).toMatchObject({ ok: true, value: { lost: 0 } });
    expect(ledger.gone).toEqual([]);
  });

  it('is asked again in the plain way when its short answer leaves mails out', async () => {
    const { result, ledger } = await pull({
      capabilities: 'IMAP4rev1 ESEARCH',
      reply: ({ name, rest, tag }, correct) =>
        name === 'UID SEARCH' && rest.startsWith('RETURN')
          ? ['* ESEARCH (TAG "x") UID\r\n', `${tag} OK done\r\n`]
          : correct,
    });
    expect(result).toMatchObject({ ok: true, value: { stored: 12, unlisted: 0 } });
    expectAllOnce(ledger);
  });

  it('hangs up on a list of four thousand million', async () => {
    const { result } = await pull({
      capabilities: 'IMAP4rev1 ESEARCH',
      reply: ({ name, tag }, correct) =>
        name === 'UID SEARCH' ? ['* ESEARCH (TAG "x") UID ALL 1:4294967295\r\n', `${tag} OK done\r\n`] : correct,
    });
    expect(result).toMatchObject({ ok: false, failure: { code: 'imap-limit', reason: 'response' } });
  });
});

describe('signing in by token (XOAUTH2, RFC 7628)', () => {
  const token = { kind: 'oauth', accessToken: 'canary-token' } as const;
  const refusal = Buffer.from('{"status":"401"}').toString('base64');

  it.each([
    ['XOAUTH2', 'user=dpo\u0001auth=Bearer canary-token\u0001\u0001'],
    ['OAUTHBEARER', 'auth=Bearer canary-token\u0001\u0001'],
  ])('hands it over by %s and never as a password', async (mechanism, payload) => {
    const capabilities = `IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=${mechanism}`;
    const { result } = await pull({ capabilities }, memoryLedger(), { credential: token });
    expect(result).toMatchObject({ ok: true, value: { stored: 12 } });
    const line = (server?.heard() ?? '').split('\r\n').find((text) => text.includes(` AUTHENTICATE ${mechanism} `));
    expect(Buffer.from(line?.split(' ')[3] ?? '', 'base64').toString()).toContain(payload);
    expect(server?.heard()).not.toContain('canary-token');
  });

  it('names a token that is not accepted, so that a fresh one can be had', async () => {
    for (const answer of ['NO [AUTHENTICATIONFAILED] who', 'NO anna@example.org', 'NO [EXPIRED] old']) {
      const { result } = await pull(
        {
          capabilities: 'IMAP4rev1 SASL-IR AUTH=XOAUTH2',
          reply: ({ name, tag }, correct) =>
            name === 'AUTHENTICATE' ? [`+ ${refusal}\r\n`, `${tag} ${answer}\r\n`] : correct,
        },
        memoryLedger(),
        { credential: token },
      );
      expect(result).toMatchObject({ ok: false, failure: { code: 'imap-login-refused', reason: 'sign-in' } });
      expect(JSON.stringify(result)).not.toContain('anna');
    }
  });

  it('names a server that takes no token, and sends it none', async () => {
    const { result } = await pull({ capabilities: 'IMAP4rev1 AUTH=PLAIN' }, memoryLedger(), { credential: token });
    expect(result).toMatchObject({ ok: false, failure: { code: 'imap-login-refused', reason: 'disabled' } });
    expect(server?.heard()).not.toContain('AUTHENTICATE');
  });
});

describe('a server that sends too much or nothing', () => {
  it.each([
    ['a literal of 900 MB', ['* 1 FETCH (UID 3 BODY[] {900000000}\r\n'], 'literal'],
    ['a line of 2 MB', [`* OK ${'x'.repeat(2_000_000)}`], 'line'],
    ['a response of a million tokens', [`* 1 FETCH (UID 3 FLAGS (${'a '.repeat(300_000)}))\r\n`], 'tokens'],
  ])('hangs up on %s', async (_what, flood: Reply, reason) => {
    const { result, ledger } = await pull({ reply: onBodies(() => flood) });
    expect(result).toMatchObject({ ok: false, failure: { code: 'imap-limit', reason } });
    expect(ledger.mails).toHaveLength(0);
  });

  it.each(['CAPABILITY', 'LOGIN', 'LIST', 'EXAMINE', 'UID SEARCH', 'UID FETCH'])(
    'gives up when %s is not answered',
    async (name) => {
      const { result } = await pull({ reply: (command, correct) => (command.name === name ? undefined : correct) });
      expect(result).toMatchObject({ ok: false, failure: { code: 'imap-broken-off', reason: 'timeout' } });
    },
  );

  it('gives up on a server that drips without end', async () => {
    const { result } = await pull({
      reply: onBodies(
        (correct) => [...correct.slice(0, 3), ...Array.from({ length: 50_000 }, () => '* 1 FETCH (FLAGS ())\r\n')],
        true,
      ),
    });
    expect(result).toMatchObject({ ok: false, failure: { code: 'imap-broken-off', reason: 'timeout' } });
  });

  it('gives up when no greeting comes', async () => {
    const { result } = await pull({ greeting: '' });
    expect(result).toMatchObject({ ok: false, failure: { code: 'imap-unreachable', reason: 'timeout' } });
  });

  it('is not held up by a goodbye that never comes', async () => {
    const { result, ledger } = await pull({ reply: ({ name }, correct) => (name === 'LOGOUT' ? undefined : correct) });
    expect(result).toMatchObject({ ok: true, value: { stored: 12 } });
    expectAllOnce(ledger);
  });

  it('names a BYE in place of a greeting, a refused search and a missing UIDVALIDITY', async () => {
    expect((await pull({ greeting: '* BYE too busy\r\n' })).result).toMatchObject({
      ok: false,
      failure: { code: 'imap-broken-off' },
    });
    const noSearch = script(({ name, tag }, correct) => (name === 'UID SEARCH' ? [`${tag} NO no\r\n`] : correct));
    expect((await pull({ reply: noSearch })).result).toMatchObject({
      ok: false,
      failure: { code: 'imap-protocol', reason: 'command-refused' },
    });
    const noEpoch = script(({ name, tag }, correct) =>
      name === 'EXAMINE' ? ['* 3 EXISTS\r\n', `${tag} OK done\r\n`] : correct,
    );
    expect((await pull({ reply: noEpoch })).result).toMatchObject({
      ok: false,
      failure: { code: 'imap-protocol', reason: 'no-uidvalidity' },
    });
  });

  it('reads a login refusal by its code and repeats none of its words', async () => {
    for (const [code, reason] of [
      ['[AUTHENTICATIONFAILED]', 'credentials'],
      ['', 'credentials'],
      ['[EXPIRED]', 'expired'],
      ['[UNAVAILABLE]', 'unavailable'],
    ]) {
      const { result } = await pull({
        reply: ({ name, tag }, correct) =>
          name === 'LOGIN' ? [`${tag} NO ${code} anna@example.org is unknown\r\n`] : correct,
      });
      expect(result).toMatchObject({ ok: false, failure: { code: 'imap-login-refused', reason } });
      expect(JSON.stringify(result)).not.toContain('anna');
    }
  });
});

describe('a connection that breaks', () => {
  it('keeps what came whole before the break', async () => {
    const { result, ledger } = await pull({ reply: onBodies((correct) => [...correct.slice(0, 16), hangUp]) });
    expect(result).toMatchObject({ ok: false, failure: { code: 'imap-broken-off' } });
    expect(ledger.mails.map((mail) => mail.uid)).toEqual([11, 9, 7, 5, 3]);
    expect(ledger.mark).toBeUndefined();
  });
});

describe('a folder without news', () => {
  it('opens the folder and takes leave: no search, no fetch, no listing', async () => {
    const ledger = memoryLedger();
    const capabilities = 'IMAP4rev1 NAMESPACE';
    await pull({ capabilities }, ledger);
    const { result } = await pull({ capabilities }, ledger);
    expect(result).toMatchObject({ ok: true, value: { seen: 0 } });
    const commands = (server?.heard() ?? '').trim().split('\r\n');
    const names = commands.map((line) => line.split(' ')[1]);
    expect(names.slice(names.indexOf('LOGIN') + 1)).toEqual(['CAPABILITY', 'NAMESPACE', 'EXAMINE', 'LOGOUT']);
  });
});

describe('a very large folder', () => {
  it('is searched in windows, and gaps in the numbering are leapt over', async () => {
    const sparse = [...Array.from({ length: 40 }, (_, index) => index + 1), 3_000_000_000, 3_000_000_007];
    const asked: string[] = [];
    const withGaps: Script = {
      capabilities: 'IMAP4rev1 ESEARCH',
      mails: sparse.map((uid) => ({ uid, raw: oneMail })),
      reply: ({ name, rest, tag }, correct) => {
        if (name === 'EXAMINE') return correct.map((part) => String(part).replace(/\* \d+ EXISTS/u, '* 200000 EXISTS'));
        if (name !== 'UID SEARCH') return correct;
        asked.push(rest);
        return rest.startsWith('RETURN (MIN)')
          ? ['* ESEARCH (TAG "x") UID MIN 3000000000\r\n', `${tag} OK done\r\n`]
          : correct;
      },
    };
    const { result, ledger } = await pull(withGaps);
    expect(result).toMatchObject({ ok: true, value: { seen: 42, stored: 42 } });
    expect(ledger.mails[0]?.uid).toBe(3_000_000_007);
    // Twice: the count that made it large is a lie, so the list is asked for in both ways.
    expect(asked.length).toBeLessThan(15);
  });

  it('gets there without ESEARCH, too', async () => {
    const sparse = [1, 2, 2_000_000_000];
    const { result } = await pull({
      mails: sparse.map((uid) => ({ uid, raw: oneMail })),
      reply: ({ name }, correct) =>
        name === 'EXAMINE' ? correct.map((part) => String(part).replace(/\* \d+ EXISTS/u, '* 200000 EXISTS')) : correct,
    });
    expect(result).toMatchObject({ ok: true, value: { seen: 3, stored: 3 } });
  });
});
