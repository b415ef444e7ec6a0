// What a note, a line or a time stamp says about the log when somebody gives it back.

import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { readAnchorText } from '#core/audit/anchor-text.ts';
import { allAnchors } from '#db/log/anchors.ts';
import { remember } from '#host/anchor/anchor-memory.ts';
import { checkNote } from '#host/anchor/check-note.ts';
import { giveNote, noteGiven } from '#host/anchor/give-note.ts';
import { logState } from '#host/anchor/log-state.ts';
import { stampLog } from '#host/anchor/stamp-log.ts';
import { copyOf, setBack } from '#test/support/anchored-desk.ts';
import { present } from '#test/support/present.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';
import { timeStampAuthority, timeStampServer, type TimeStampAuthority } from '#test/support/time-stamp-authority.ts';

let authority: TimeStampAuthority;
beforeAll(() => {
  authority = timeStampAuthority();
});
afterAll(() => authority.remove());

async function service(): Promise<string> {
  const server = await timeStampServer((body, response) => response.writeHead(200).end(authority.answer(body)));
  onTestFinished(() => server.stop());
  return server.url;
}

describe('a note', () => {
  test('fits the log that it was made of, also as it comes back from a mail', async () => {
    const desk = throwawayDesk();
    const { size, note } = giveNote(desk.open);
    desk.receive();
    const entriesSince = desk.open.audit.size() - size;
    expect(await checkNote(desk.open, note)).toEqual({ kind: 'fits', size, entriesSince });
    const quoted = `Dear colleague,\r\n\r\n${note.replaceAll(/^/gm, '> ').replaceAll('\n', '  \r\n')}\r\nRegards`;
    expect(await checkNote(desk.open, quoted)).toEqual({ kind: 'fits', size, entriesSince });
    // Where nothing came since but the log's own lines, it is the same note.
    const again = throwawayDesk();
    expect(giveNote(again.open)).toEqual(giveNote(again.open));
  });

  test('proves a desk that was set back, though the key that signed it is not known there', async () => {
    const desk = throwawayDesk();
    desk.receive();
    const copy = copyOf(desk);
    // A new session is a new signing key.
    const later = desk.reopened();
    later.receive();
    later.receive();
    const { size, note, line } = giveNote(later.open);
    const back = setBack(later, copy);
    const missing = size - back.open.audit.size();
    expect(await checkNote(back.open, note)).toEqual({ kind: 'ahead', size, missing });
    expect(await checkNote(back.open, line)).toEqual({ kind: 'ahead', size, missing });
    const withoutProof = present(readAnchorText(note)).note;
    expect(await checkNote(back.open, withoutProof)).toEqual({ kind: 'unproved', size });
    for (let count = 0; count < 10; count += 1) back.receive();
    expect(await checkNote(back.open, note)).toEqual({ kind: 'forked', size });
    expect(await checkNote(back.open, line)).toEqual({ kind: 'forked', size });
  });

  test('of another log, forged, or none', async () => {
    const desk = throwawayDesk();
    const other = throwawayDesk();
    const { note, size } = giveNote(desk.open);
    expect(await checkNote(other.open, note)).toEqual({ kind: 'other-log' });
    expect(await checkNote(desk.open, note.replace(`\n${size}\n`, `\n${size + 1}\n`))).toEqual({ kind: 'forged' });
    for (const text of ['', 'hello', 'DPOLOG/1 x y', 'A'.repeat(100_000)])
      expect(await checkNote(desk.open, text)).toEqual({ kind: 'unreadable' });
  });

  test('that was given away is an anchor; of a size of which none was made it is not', () => {
    const desk = throwawayDesk();
    const { size } = giveNote(desk.open);
    expect(noteGiven(desk.open, { size, way: 'person', where: 'internal audit' })).toMatchObject({ ok: true });
    expect(noteGiven(desk.open, { size: 999, way: 'paper', where: 'x' })).toEqual({
      ok: false,
      failure: { code: 'checkpoint-unknown', size: 999 },
    });
    const state = logState(desk.open);
    expect(state.anchors).toEqual([{ way: 'person', at: expect.any(String), size, where: 'internal audit' }]);
    expect(state.unanchored.lines).toBe(state.entries - size);
    // It says since when: the line after the anchor's last.
    expect(state.unanchored.since).toBeDefined();
  });
});

describe('a time stamp of the log (RFC 3161)', () => {
  test('is kept with its token, which OpenSSL verifies, and fits when it is given back', async () => {
    const desk = throwawayDesk();
    const url = await service();
    desk.desk.transact(() => remember(desk.database, { timestampUrl: url }));
    desk.receive();
    expect(await stampLog(desk.open)).toEqual({ ok: true, value: { kept: true } });
    const row = present(allAnchors(desk.database).at(-1));
    expect(row).toMatchObject({ way: 'timestamp', where: new URL(url).host });
    const token = present(row.receipt);
    expect(authority.isVerifiedByOpenssl(token, present(row.note))).toBe(true);
    const pasted = token.toString('base64').replaceAll(/.{64}/g, '$&\n');
    expect(await checkNote(desk.open, pasted)).toMatchObject({ kind: 'fits', size: row.size });
    const broken = Buffer.from(token);
    broken[broken.length - 3] = present(broken.at(-3)) ^ 1;
    expect(await checkNote(desk.open, broken.toString('base64'))).toEqual({ kind: 'forged' });
    const other = throwawayDesk();
    expect(await checkNote(other.open, pasted)).toEqual({ kind: 'unproved', size: undefined });
  });

  test('that is not given leaves the log without an anchor', async () => {
    const desk = throwawayDesk();
    desk.desk.transact(() => remember(desk.database, { timestampUrl: 'http://127.0.0.1:1/' }));
    expect(await stampLog(desk.open)).toEqual({
      ok: false,
      failure: { code: 'timestamp-failed', reason: 'unreachable' },
    });
    expect(allAnchors(desk.database)).toEqual([]);
  });
});
