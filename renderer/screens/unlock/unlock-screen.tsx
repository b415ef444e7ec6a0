// A locked desk: the passphrase, the keyring, the recovery words, and what to do when it cannot be opened at all.

import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { LockCause } from '#core/desk/views.ts';
import type { Result } from '#core/base/result.ts';
import { Sheet } from '../../parts/sheet.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { forgetDesk } from '../../state/forget-desk.ts';
import { BeginSample } from '../welcome/begin-sample.tsx';
import { DeskTrouble, isDeskTrouble } from '../trouble/desk-trouble.tsx';
import { AskPassphrase } from './ask-passphrase.tsx';
import { sampleAddress } from './sample-address.ts';
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
  const desk = useDesk();
  const { queries, cache } = desk;
  const [page, setPage] = useState<'passphrase' | 'words' | 'sample'>(() =>
    // The settings of an open desk lock it first, and come here with this address.
    location.hash === sampleAddress ? 'sample' : 'passphrase',
  );
  const [trouble, setTrouble] = useState<Obstacle>();
  const ways = useQuery(queries.security.ways.queryOptions());
  useEffect(() => forgetDesk(desk), [desk]);

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
          onSample={() => setPage('sample')}
        />
      ) : page === 'words' ? (
        <UseRecovery open={open} onBack={() => setPage('passphrase')} />
      ) : (
        <BeginSample
          onBack={() => {
            location.hash = '#/today';
            setPage('passphrase');
          }}
        />
      )}
    </Sheet>
  );
}
