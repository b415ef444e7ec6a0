import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#core/base/canonical-json.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Part } from '#core/export/part.ts';
import { endOfLog } from '#db/log/log-end.ts';
import { packZip, unpackZip } from '#host/dossier/zip.ts';
import { readHandoverCode } from '#host/handover/handover-code.ts';
import { openHandover, sealHandover } from '#host/handover/handover-file.ts';
import { giveBack } from '#host/handover/give-back.ts';
import { giveCases } from '#host/handover/give-cases.ts';
import { readHandover } from '#host/handover/read-handover.ts';
import { takeBack } from '#host/handover/take-back.ts';
import { takeCases } from '#host/handover/take-cases.ts';
import { present } from '#test/support/present.ts';
import { ref } from '#test/support/sample-dossier.ts';
import { throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';
import {
  act,
  given,
  handedBack,
  handedOver,
  readOf,
  returned,
  stateOn,
  twoDesks,
  until,
} from '#test/support/two-desks.ts';

function sizeOf({ database }: ThrowawayDesk): number {
  return endOfLog(database).size;
}

async function codeOf(bytes: Buffer, code: string): Promise<Obstacle['code'] | undefined> {
  const read = await readHandover(bytes, code);
  return read.ok ? undefined : read.failure.code;
}

/** Somebody who has the code changes what is inside, and seals it again. */
async function resealed(
  file: { readonly bytes: Buffer; readonly code: string },
  change: (parts: readonly Part[]) => readonly Part[] | Promise<readonly Part[]>,
) {
  const opened = openHandover(file.bytes, file.code);
  if (!opened.ok) throw new Error(opened.failure.code);
  return sealHandover(await packZip(await change(present(await unpackZip(opened.value)))));
}

async function inCase(
  parts: readonly Part[],
  change: (parts: readonly Part[]) => readonly Part[],
): Promise<readonly Part[]> {
  return await Promise.all(
    parts.map(async (part) =>
      part.name.startsWith('cases/')
        ? { ...part, bytes: await packZip(change(present(await unpackZip(Buffer.from(part.bytes))))) }
        : part,
    ),
  );
}

function inNote(parts: readonly Part[], change: (text: string) => string): readonly Part[] {
  return parts.map((part) =>
    part.name === 'handover.json'
      ? { ...part, bytes: Buffer.from(change(Buffer.from(part.bytes).toString('utf8'))) }
      : part,
  );
}

describe('the file of a hand-over', () => {
  test('is refused with any octet of it changed, wherever it is', async () => {
    const { bytes, code } = await given(twoDesks());
    const step = Math.floor(bytes.length / 150);
    for (let at = 0; at < bytes.length; at += at < 400 ? 7 : step) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(openHandover(changed, code).ok, `octet ${at}`).toBe(false);
    }
  });

  test('is refused when it is cut short or something is appended', async () => {
    const { bytes, code } = await given(twoDesks());
    for (const length of [0, 1, 18, 60, 200, 400, bytes.length >> 1, bytes.length - 1])
      expect(openHandover(bytes.subarray(0, length), code).ok, `${length} octets`).toBe(false);
    expect(openHandover(Buffer.concat([bytes, Buffer.from('x')]), code)).toEqual({
      ok: false,
      failure: { code: 'handover-damaged' },
    });
    expect(openHandover(Buffer.from('something else'), code)).toEqual({
      ok: false,
      failure: { code: 'handover-unknown' },
    });
  });

  test('tells a wrong code from a damaged file, and takes the code as people type it', async () => {
    const { bytes, code } = await given(twoDesks());
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
    const wrong = code.startsWith('A') ? `B${code.slice(1)}` : `A${code.slice(1)}`;
    for (const typed of [wrong, '', 'not a code', code.slice(0, -1)])
      expect(openHandover(bytes, typed)).toEqual({ ok: false, failure: { code: 'handover-code-wrong' } });
    const spoken = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(openHandover(bytes, ` ${spoken} `).ok).toBe(true);
    expect(readHandoverCode(code)).toHaveLength(24);
  });

  test('is refused when whoever has the code changed a line, a mail or the proof of a case', async () => {
    const desks = twoDesks();
    const file = await given(desks);
    const changes: readonly ((parts: readonly Part[]) => readonly Part[] | Promise<readonly Part[]>)[] = [
      (parts) =>
        inCase(parts, (own) =>
          own.map((part) => (part.name.startsWith('mail/') ? { ...part, bytes: Buffer.from('another mail') } : part)),
        ),
      (parts) => inCase(parts, (own) => own.filter(({ name }) => name !== 'open.jsonl')),
      (parts) => inNote(parts, (text) => text.replace(/"head":"./, '"head":"_')),
      (parts) => inNote(parts, (text) => text.replace(/"evidence":"./, '"evidence":"0')),
      (parts) => inNote(parts, (text) => text.replace(/"log":"./, '"log":"_')),
      (parts) => parts.filter(({ name }) => !name.startsWith('cases/')),
    ];
    for (const [index, change] of changes.entries()) {
      const { bytes, code } = await resealed(file, change);
      expect(await codeOf(bytes, code), `change ${index}`).toBe('handover-unproven');
    }
    const noNote = await resealed(file, (parts) => parts.filter(({ name }) => name !== 'handover.json'));
    expect(await codeOf(noNote.bytes, noNote.code)).toBe('handover-damaged');
    const odd = await resealed(file, (parts) => inNote(parts, () => canonicalJson({ format: 'x' })));
    expect(await codeOf(odd.bytes, odd.code)).toBe('handover-damaged');
  });

  test('is refused by the desk that gave it, on the way in that is not its own, and twice', async () => {
    const desks = twoDesks();
    const { home, deputy } = desks;
    const out = await readOf(await given(desks));
    expect(takeCases(home.open, out)).toMatchObject({ failure: { code: 'handover-own' } });
    expect(takeBack(home.open, out)).toMatchObject({ failure: { code: 'handover-other-way' } });
    expect(takeCases(deputy.open, out).ok).toBe(true);
    const before = sizeOf(deputy);
    expect(takeCases(deputy.open, out)).toEqual({ ok: false, failure: { code: 'handover-here', ref } });
    expect(sizeOf(deputy)).toBe(before);
    const back = await readOf(await returned(desks));
    expect(takeCases(deputy.open, back)).toMatchObject({ failure: { code: 'handover-other-way' } });
    expect(takeBack(home.open, back).ok).toBe(true);
    const size = sizeOf(home);
    expect(takeBack(home.open, back)).toEqual({ ok: false, failure: { code: 'handover-not-away', ref } });
    expect(sizeOf(home)).toBe(size);
  });

  test('of an earlier hand-over does not end a later one', async () => {
    const desks = twoDesks();
    await handedOver(desks);
    const old = await handedBack(desks);
    await given(desks);
    expect(takeBack(desks.home.open, await readOf(old))).toEqual({
      ok: false,
      failure: { code: 'handover-other-file', ref },
    });
  });

  test('of a case that this desk never gave is refused', async () => {
    const desks = twoDesks();
    await handedOver(desks);
    const back = await readOf(await returned(desks));
    expect(takeBack(throwawayDesk().open, back)).toMatchObject({ failure: { code: 'handover-other-file' } });
    expect(takeBack(twoDesks().home.open, back)).toMatchObject({ failure: { code: 'handover-other-file' } });
  });

  test('is not made of a case that is closed, away, a guest, unknown, or expected back in the past', async () => {
    const desks = twoDesks();
    const { home, deputy } = desks;
    const giving = { refs: [ref], to: 'R.', reason: 'leave', until };
    const codeFor = async (desk: ThrowawayDesk, change: Partial<typeof giving>) => {
      const made = await giveCases(desk.open, { ...giving, ...change });
      return made.ok ? undefined : made.failure.code;
    };
    expect(await codeFor(home, { refs: [] })).toBe('handover-empty');
    expect(await codeFor(home, { refs: ['KRA-2026-0009'] })).toBe('case-unknown');
    expect(await codeFor(home, { to: ' ' })).toBe('reason-missing');
    expect(await codeFor(home, { until: '2026-03-04' as typeof until })).toBe('handover-day-past');
    await handedOver(desks);
    expect(await codeFor(home, {})).toBe('case-handed-over');
    expect(await codeFor(deputy, {})).toBe('case-is-guest');
    const back = await giveBack(home.open, [ref]);
    expect(back).toMatchObject({ failure: { code: 'handover-not-guest' } });
  });

  test('that cannot be delivered leaves the case at home, and the journal says so', async () => {
    const { home } = twoDesks();
    const giving = { refs: [ref], to: 'R.', reason: 'leave', until };
    const deliver = () => {
      throw new Error('no room');
    };
    await expect(giveCases(home.open, giving, deliver)).rejects.toThrow('no room');
    expect(stateOn(home).handover).toBeUndefined();
    expect(act(home, { act: 'note', text: 'still here' }).ok).toBe(true);
    const acts = home.desk.journal.of([stateOn(home).id]).map(({ event }) => event?.act);
    expect(acts.slice(-3)).toEqual(['case.handed-over', 'case.taken-back', 'case.noted']);
  });

  test('ended midway, nothing of it is taken: no case, no mail, no line', async () => {
    const desks = twoDesks();
    const { deputy, home } = desks;
    const out = await readOf(await given(desks));
    const [size, mails] = [sizeOf(deputy), deputy.desk.messages.all().length];
    const append: typeof deputy.desk.journal.append = (subject, event, by) => {
      if (event.act === 'case.taken-over' || event.act === 'case.handed-back') throw new Error('ended');
      deputy.desk.journal.append(subject, event, by);
    };
    const dying = { ...deputy.open, desk: { ...deputy.desk, journal: { ...deputy.desk.journal, append } } };
    expect(() => takeCases(dying, out)).toThrow('ended');
    expect([sizeOf(deputy), deputy.desk.messages.all().length]).toEqual([size, mails]);
    expect(takeCases(deputy.open, out).ok).toBe(true);
    const back = await readOf(await returned(desks));
    const before = sizeOf(home);
    const homeDying = {
      ...home.open,
      desk: {
        ...home.desk,
        journal: {
          ...home.desk.journal,
          append: (...[subject, event, by]: Parameters<typeof append>) => {
            if (event.act === 'case.handed-back') throw new Error('ended');
            home.desk.journal.append(subject, event, by);
          },
        },
      },
    };
    expect(() => takeBack(homeDying, back)).toThrow('ended');
    expect(sizeOf(home)).toBe(before);
    expect(stateOn(home).handover?.side).toBe('away');
    expect(takeBack(home.open, back).ok).toBe(true);
  });

  test('with a mail that belongs to another case of the deputy is refused, and names both', async () => {
    const desks = twoDesks();
    const { home, deputy } = desks;
    const first = present(stateOn(home).messageIds[0]);
    const raw = home.desk.messages.raw(first);
    const { id } = deputy.desk.transact(() => deputy.open.intake.store({ raw, source: 'inbox' }));
    // A case of the deputy's own, under another reference.
    const opened = present(deputy.desk.controllers.all()[0]);
    const own = { ...opened, id: 'other', name: 'Other', referencePrefix: 'OTH' };
    deputy.desk.transact(() =>
      deputy.desk.journal.append('desk', { act: 'desk.controller-added', profile: own }, 'user'),
    );
    const other = present(home.desk.journal.of([stateOn(home).id])[0]?.event);
    if (other.act !== 'case.opened') throw new Error('no opening');
    const caseId = 'c000000000000000' as ReturnType<typeof stateOn>['id'];
    deputy.desk.transact(() =>
      deputy.desk.journal.append(
        caseId,
        { ...other, ref: 'OTH-2026-0001', controller: 'other', messageId: id },
        'user',
      ),
    );
    expect(takeCases(deputy.open, await readOf(await given(desks)))).toEqual({
      ok: false,
      failure: { code: 'handover-mail-elsewhere', ref, held: 'OTH-2026-0001' },
    });
    expect(deputy.desk.cases.byRef(ref)).toBeUndefined();
  });
});
