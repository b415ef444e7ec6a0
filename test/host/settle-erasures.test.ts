import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { eraseMail } from '#core/desk/commands/erase-mail.ts';
import type { MessageId } from '#core/base/id.ts';
import { readFact } from '#db/facts.ts';
import { owedErasures } from '#db/log/owed-erasures.ts';
import { openDatabase } from '#db/open.ts';
import { readLines } from '#db/read-lines.ts';
import { verifyDesk } from '#db/verify-desk.ts';
import { databaseFile } from '#host/desk-files.ts';
import type { OpenDesk } from '#host/open-desk.ts';
import { settleErasures } from '#host/settle-erasures.ts';
import { makeDesk, mustOpen, passphrase } from '#test/support/desk-with-keys.ts';
import { present } from '#test/support/present.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { storeSketch } from '#test/support/throwaway-desk.ts';

interface Scene {
  readonly folder: string;
  readonly open: OpenDesk;
  readonly kept: MessageId;
  readonly erased: MessageId;
  /** The database as it was before the erasure. */
  readonly older: string;
}

/** A desk with real key files and two mails; one of them erased, and what that owes not settled yet. */
async function scene(): Promise<Scene> {
  const folder = temporaryFolder();
  await makeDesk(folder);
  const first = await mustOpen(folder, passphrase);
  const kept = storeSketch(first, {}, 1);
  const erased = storeSketch(first, { text: 'een kanarievogel' }, 2);
  first.close();
  const older = join(temporaryFolder(), 'desk.db');
  copyFileSync(databaseFile(folder), older);
  const open = await mustOpen(folder, passphrase);
  onTestFinished(() => open.database.close());
  expect(eraseMail(open.desk, { id: erased, reason: 'not meant for us' }).ok).toBe(true);
  return { folder, open, kept, erased, older };
}

/** Everything but what was erased is there, and only one generation of the key that wraps it. */
function checkSettled(open: OpenDesk, { kept, erased }: Scene): void {
  expect(owedErasures(open.database)).toBeUndefined();
  expect(open.custody.file().shred).toHaveLength(1);
  expect(open.desk.messages.raw(kept).toString()).toContain('Kenmerk 1');
  expect(open.database.vault.hasRaw(erased)).toBe(false);
  expect(readLines(open.database, [erased]).map(({ act, event }) => [act, event?.act])).toEqual([
    ['mail.stored', undefined],
    ['mail.erased', 'mail.erased'],
  ]);
  expect(verifyDesk(open.database)).toMatchObject({ ok: true, erased: 1 });
}

describe('GDPR Art. 17: once an erasure is settled', () => {
  test('an older copy of the database gives nothing of it back with the key files of now', async () => {
    const made = await scene();
    const { open, older, erased, kept } = made;
    const found = () => {
      const keys = { ...open.keys, shred: open.custody.secrets().shred };
      const copy = openDatabase(older, keys, { create: false });
      if (!copy.ok) throw new Error(copy.failure.code);
      const { vault } = copy.value;
      try {
        return { key: vault.keyOf(erased), other: vault.keyOf(kept), raw: vault.raw(erased) };
      } finally {
        copy.value.close();
      }
    };
    expect(present(found().raw).toString()).toContain('kanarievogel');
    const before = present(found().key);
    await settleErasures(open);
    // Not the raw octets, nor the key of its lines; of what is not erased neither.
    expect(found).toThrow('do not open');
    checkSettled(open, made);
    // The line that records it stands under another key.
    expect(Buffer.from(present(open.database.vault.keyOf(erased))).equals(before)).toBe(false);
    expect(open.desk.journal.of(['desk']).at(-1)?.event).toMatchObject({ act: 'desk.erasures-settled', lines: 1 });
    expect(readFact(open.database, 'rekey-owed')).toBe('yes');
  });

  test('there is nothing to settle twice', async () => {
    const { open } = await scene();
    await settleErasures(open);
    const before = open.audit.size();
    await settleErasures(open);
    expect(open.audit.size()).toBe(before);
  });

  test('the file itself gets another key at the next opening, so that the older copy opens no more', async () => {
    const made = await scene();
    await settleErasures(made.open);
    made.open.close();
    const again = await mustOpen(made.folder, passphrase);
    onTestFinished(() => again.database.close());
    expect(openDatabase(made.older, again.keys, { create: false })).toMatchObject({ ok: false });
    checkSettled(again, made);
  });
});

describe('a settling that is cut short at any step is finished by the next one', () => {
  class Killed extends Error {}

  /** The steps that reach the disk, each as it would be interrupted: before it, or after it and before anything else. */
  function killedAt(open: OpenDesk, step: number): OpenDesk {
    let count = 0;
    const dying = <Args extends readonly unknown[], Out>(work: (...args: Args) => Out) => {
      return (...args: Args): Out => {
        if (count === step) throw new Killed();
        count += 1;
        const done = work(...args);
        if (count === step) throw new Killed();
        count += 1;
        return done;
      };
    };
    const transact = dying(open.desk.transact);
    return {
      ...open,
      custody: { ...open.custody, amend: dying(open.custody.amend) },
      desk: { ...open.desk, transact },
    };
  }

  test.each(Array.from({ length: 10 }, (_, step) => step))('step %i', async (step) => {
    const made = await scene();
    const first = await settleErasures(killedAt(made.open, step)).catch((fault: unknown) => fault);
    expect(first).toBeInstanceOf(Killed);
    made.open.close();
    const again = await mustOpen(made.folder, passphrase);
    onTestFinished(() => again.database.close());
    await settleErasures(again);
    checkSettled(again, made);
    again.close();
    checkSettled(await mustOpen(made.folder, passphrase), made);
  });

  test('those were all of them', async () => {
    const made = await scene();
    await settleErasures(killedAt(made.open, 10));
    expect(owedErasures(made.open.database)).toBeUndefined();
    checkSettled(made.open, made);
  });

  test('an erasure that comes while one is being settled is settled under a key that it never was wrapped under', async () => {
    const made = await scene();
    const { open, kept } = made;
    let isErased = false;
    await settleErasures(open, () => {
      if (!isErased) eraseMail(open.desk, { id: kept, reason: 'r' });
      isErased = true;
      return Promise.resolve();
    });
    expect(owedErasures(open.database)).toBeUndefined();
    const [only, ...others] = open.custody.file().shred;
    expect([only?.generation, others]).toEqual([3, []]);
    expect(readFileSync(join(made.folder, 'keys-a.json'), 'utf8')).toBe(
      readFileSync(join(made.folder, 'keys-b.json'), 'utf8'),
    );
  });
});
