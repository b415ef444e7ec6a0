import { describe, expect, test } from 'vitest';
import { changePassphrase, renewRecoveryKey } from '#host/keys/change-keys.ts';
import { makeDesk, mustOpen, now, passphrase } from '#test/support/desk-with-keys.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

describe('a desk that is locked while its keys are being changed', () => {
  const acts = {
    'another passphrase': changePassphrase,
    'another recovery key': renewRecoveryKey,
  };
  test.each(Object.entries(acts))('keeps the keys of before: %s', async (_name, act) => {
    const folder = temporaryFolder();
    await makeDesk(folder);
    const open = await mustOpen(folder, passphrase);
    const changing = act(open.custody, { current: passphrase, next: 'acht droge tandems in Brugge', now: now() });
    open.close();
    await expect(changing).rejects.toMatchObject({ obstacle: { code: 'desk-locked' } });
    (await mustOpen(folder, passphrase)).close();
  });
});
