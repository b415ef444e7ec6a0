// A locked desk: the passphrase, the keyring, the recovery words, and what to do when it cannot be opened at all.

import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { LockCause } from '#core/desk/views.ts';
import type { Result } from '#core/base/result.ts';
import { Sheet } from '../../parts/sheet.tsx';
import { useDesk } from '../../state/desk-context.ts';
import type { DeskQueries } from '../../state/desk-context.ts';
import { DeskTrouble, isDeskTrouble } from '../trouble/desk-trouble.tsx';
import { AskPassphrase } from './ask-passphrase.tsx';
import { UseRecovery } from './use-recovery.tsx';

/** Tries a way to open the desk; the obstacle where it stays closed. */
export type Opening = (
  answer: () => Promise<Result<{ readonly unlocked: true }, Obstacle>>,
) => Promise<Obstacle | undefined>;

export interface UnlockScreenProps {
  /** Why it is locked; undefined where it has not been open since the app was started. */
  readonly because: LockCause | undefined;
  readonly onOpening: () => void;
}

export function UnlockScreen({ because, onOpening }: UnlockScreenProps) {
  const { queries, cache, toaster, sought, spoken } = useDesk();
  const [page, setPage] = useState<'passphrase' | 'words'>('passphrase');
  const [trouble, setTrouble] = useState<Obstacle>();
  const ways = useQuery(queries.security.ways.queryOptions());
  useEffect(() => {
    // Nothing of an open desk stays behind in the page's memory.
    toaster.clear();
    sought.write('');
    spoken.write({ text: '', count: 0 });
    cache.removeQueries({ predicate: ({ queryKey }) => !isKept(queryKey, queries) });
  }, [cache, queries, toaster, sought, spoken]);

  const open: Opening = async (answer) => {
    onOpening();
    const result = await answer().catch(() => undefined);
    // The desk's process may have begun anew under the call: what it says now is what counts; the silent line is told.
    if (result === undefined || result.ok) {
      await cache.invalidateQueries({ queryKey: queries.desk.key() });
      return undefined;
    }
    if (isDeskTrouble(result.failure)) setTrouble(result.failure);
    return result.failure;
  };

  if (trouble !== undefined && isDeskTrouble(trouble)) {
    return <DeskTrouble obstacle={trouble} onRetry={() => setTrouble(undefined)} />;
  }
  return (
    <Sheet>
      {page === 'passphrase' ? (
        <AskPassphrase
          open={open}
          because={because}
          hasDeviceSlot={ways.data?.ok === true && ways.data.value.hasDeviceSlot}
          onForgotten={() => setPage('words')}
        />
      ) : (
        <UseRecovery open={open} onBack={() => setPage('passphrase')} />
      )}
    </Sheet>
  );
}

/** What a locked desk answers too. */
function isKept(queryKey: readonly unknown[], { desk, security }: DeskQueries): boolean {
  const key = JSON.stringify(queryKey);
  return [desk.status.queryKey(), security.ways.queryKey()].some((kept) => JSON.stringify(kept) === key);
}
