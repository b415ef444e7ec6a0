import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MessageId } from '#core/base/id.ts';
import { viewOfMessage } from '#core/desk/queries/message-view.ts';
import { readWaiting } from '#host/intake/read-waiting.ts';
import { createParserPool, type ParserPool } from '#mail/mime/parser-pool.ts';
import { bombGroups, mailBombs } from '#test/support/mail-bombs.ts';
import { plainMail } from '#test/support/mail-samples.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

/**
 * The pool as production has it: parser and triage in two workers, 512 MB of heap each. Only the time is longer than its
 * ten seconds, which a busy machine can use up by itself; the bench measures what each bomb costs.
 */
let pool: ParserPool;
beforeAll(() => {
  pool = createParserPool({
    workerUrl: new URL('../../../mail/mime/parse-worker.ts', import.meta.url),
    wallMilliseconds: 50_000,
  });
});
afterAll(async () => {
  await pool.close();
});

/** What the limits refuse, by the reason; all others can be read. */
const refused: Readonly<Record<string, string>> = {
  'multiparts that all share one boundary, 5,000 deep': 'too-large',
  'boundaries that begin like each other': 'too-deep',
  '400 attached mails': 'too-large',
  '490 attachments': 'too-large',
  'only line ends': 'empty',
  'only bare returns': 'empty',
  'nothing at all': 'empty',
  'eight million NULs': 'not-a-mail',
  'one header line of 50 MB': 'too-large',
  'a header that never ends': 'too-large',
  'a million addresses': 'too-large',
  'a million references': 'too-large',
  '10,000 Received fields': 'too-large',
  'a parameter continued 20,000 times, percent encoded': 'too-large',
  'parameter continuations that leap': 'too-large',
};

describe('mail bombs', () => {
  it('are more than a hundred', () => {
    expect(Object.keys(mailBombs).length).toBeGreaterThan(100);
  });

  it.each(Object.entries(bombGroups))(
    'of %s are each answered with a value within the limits, and the worker lives',
    async (_group, bombs) => {
      const names = Object.keys(bombs);
      const outcomes: Record<string, string> = {};
      const rest = names.values();
      const run = async (): Promise<void> => {
        for (const name of rest) {
          const answer = await pool.work(bombs[name]?.() ?? Buffer.alloc(0));
          outcomes[name] = answer.ok ? 'read' : answer.unreadable.code;
        }
      };
      await Promise.all([run(), run()]);
      expect(outcomes).toEqual(Object.fromEntries(names.map((name) => [name, refused[name] ?? 'read'])));
      expect(await pool.work(plainMail(1))).toMatchObject({ ok: true, suggestion: { kind: 'request' } });
    },
  );

  it('cannot smuggle controls, bidi overrides, lone surrogates or endless lists into what is kept', async () => {
    const odd = ['a subject with an override', 'a file name that climbs and turns around', 'lone surrogates in CESU-8'];
    const long = ['addresses in 10,000 groups', 'References of 40,000', 'a subject of blanks', '5,000 From fields'];
    for (const name of [...odd, ...long, 'NULs and bare returns in the header']) {
      const raw = mailBombs[name];
      if (raw === undefined) continue;
      const answer = await pool.work(raw());
      if (!answer.ok) throw new Error(answer.unreadable.code);
      const { mail } = answer;
      const kept = JSON.stringify({ ...mail, text: '', ownText: '' });
      // eslint-disable-next-line no-control-regex -- control characters are what this is about
      expect.soft(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/u.test(kept), name).toBe(false);
      expect.soft(`${mail.subject}${mail.text}`.isWellFormed(), name).toBe(true);
      expect.soft(mail.to.length + mail.from.length + mail.references.length, name).toBeLessThanOrEqual(1_200);
      expect.soft(mail.subject.length, name).toBeLessThanOrEqual(998);
    }
  });
});

describe('a bomb that reaches a desk', () => {
  it('stays in the ledger with its bytes as they came, whether or not it could be read', async () => {
    const { open, desk } = throwawayDesk();
    const sent = [
      'one header line of 50 MB',
      'multiparts that all share one boundary, 5,000 deep',
      'eight million NULs',
      'nothing at all',
      'a subject with an override',
      'HTML of open comments',
      'text: signatures below signatures',
      'NULs and bare returns in the header',
    ].map((name) => ({ name, raw: mailBombs[name]?.() ?? Buffer.alloc(1) }));
    const ids: MessageId[] = desk.transact(() => sent.map(({ raw }) => open.intake.store({ raw, source: 'inbox' }).id));
    await readWaiting(open, pool);
    for (const [index, { name, raw }] of sent.entries()) {
      const id = ids[index];
      if (id === undefined) throw new Error(name);
      const shown = viewOfMessage(desk, id);
      if (!shown.ok) throw new Error(shown.failure.code);
      const expected = refused[name];
      expect.soft(shown.value.disposition, name).toBe(expected === undefined ? 'tray' : 'unreadable');
      expect.soft(shown.value.unreadable, name).toBe(expected);
      expect.soft(Buffer.from(desk.messages.raw(id)).equals(raw), name).toBe(true);
      expect.soft(shown.value.sha256, name).toBe(createHash('sha256').update(raw).digest('hex'));
    }
  });
});
