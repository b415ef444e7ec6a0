import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { createParserPool, type ParserPool } from '#mail/mime/parser-pool.ts';
import { hostileMails } from '#test/support/hostile-mails.ts';
import { plainMail } from '#test/support/mail-samples.ts';

let pool: ParserPool<unknown> | undefined;
afterEach(async () => {
  await pool?.close();
});

const parseWorker = new URL('../../../mail/mime/parse-worker.ts', import.meta.url);
const oddWorker = new URL('../../support/odd-worker.ts', import.meta.url);
const unreadable = (code: string) => ({ ok: false, unreadable: { code } });

describe('a pool of parsers', () => {
  it('reads mail and suggests, and leaves the caller its octets', async () => {
    const current = createParserPool({ workerUrl: parseWorker });
    pool = current;
    const raw = plainMail(1);
    const before = Buffer.from(raw);
    const answers = await Promise.all(Array.from({ length: 20 }, async () => current.work(raw)));
    for (const answer of answers) {
      expect(answer).toMatchObject({ ok: true, mail: { subject: 'Inzageverzoek 1' }, suggestion: { language: 'nl' } });
    }
    expect(raw.equals(before)).toBe(true);
  });

  it('says of what is no mail why it cannot be read', async () => {
    pool = createParserPool({ workerUrl: parseWorker });
    expect(await pool.work(Buffer.from(''))).toEqual(unreadable('empty'));
    expect(await pool.work(Buffer.from('%PDF-1.7 and so on'))).toEqual(unreadable('not-a-mail'));
  });

  it('answers every hostile mail within its bounds, and the honest one after it', async () => {
    pool = createParserPool({ workerUrl: parseWorker });
    const outcomes: Record<string, unknown> = {};
    for (const [what, raw] of Object.entries(hostileMails())) {
      const answer = (await pool.work(raw)) as { ok: boolean; unreadable?: { code: string } };
      outcomes[what] = answer.ok ? 'read' : answer.unreadable?.code;
      expect(await pool.work(plainMail(1))).toMatchObject({ ok: true });
    }
    expect(outcomes).toMatchObject({
      '5,000 nested multiparts': 'too-large',
      '60 nested multiparts': 'too-deep',
      '20,000 parts': 'too-large',
      'a header of 30 MB': 'too-large',
      'a million header lines': 'too-large',
      'an attachment of 60 MB': 'read',
    });
    expect(Object.values(outcomes)).not.toContain('parser-failed');
  });
});

describe('a worker that misbehaves', () => {
  it.each([
    ['hang', 'timed-out'],
    ['throw', 'parser-failed'],
    ['exit', 'parser-failed'],
    ['hoard', 'out-of-memory'],
  ])('is replaced when it does "%s", at the cost of that one mail', async (wish, code) => {
    const current = createParserPool({
      workerUrl: oddWorker,
      size: 1,
      wallMilliseconds: wish === 'hang' ? 1_000 : 30_000,
      heapMegabytes: 48,
    });
    pool = current;
    const answers = await Promise.all(['before', wish, 'after'].map(async (word) => current.work(Buffer.from(word))));
    expect(answers).toEqual([{ ok: true, said: 'before' }, unreadable(code), { ok: true, said: 'after' }]);
  });

  it('sees nothing of the environment, where a password may lie', async () => {
    process.env['DPO_DESK_CANARY'] = 'secret';
    pool = createParserPool({ workerUrl: oddWorker, size: 1 });
    expect(await pool.work(Buffer.from('environment'))).toEqual({ ok: true, said: '' });
    delete process.env['DPO_DESK_CANARY'];
  });

  it('that cannot even start is an error of the installation, not of the mail', async () => {
    pool = createParserPool({ workerUrl: new URL('file:///nowhere/worker.ts'), size: 1 });
    await expect(pool.work(Buffer.from('x'))).rejects.toThrow('Cannot find module');
  });
});

describe('closing and idling', () => {
  it('rejects work that is under way, waiting, or comes later', async () => {
    const closing = createParserPool({ workerUrl: oddWorker, size: 1 });
    const jobs = ['hang', 'waits'].map(async (word) => closing.work(Buffer.from(word)));
    const outcomes = Promise.allSettled(jobs);
    await closing.close();
    expect((await outcomes).map((outcome) => outcome.status)).toEqual(['rejected', 'rejected']);
    await expect(closing.work(Buffer.from('late'))).rejects.toThrow('closed');
  });

  it('does not keep a process alive that has nothing more to do', () => {
    const script = `
      import { createParserPool } from '#mail/mime/parser-pool.ts';
      const pool = createParserPool({ workerUrl: new URL('${oddWorker.href}'), size: 2 });
      console.log((await pool.work(Buffer.from('done'))).said);`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { timeout: 30_000 });
    expect(said.toString().trim()).toBe('done');
  });
});
