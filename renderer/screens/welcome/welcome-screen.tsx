// The first start: language, controller, passphrase, recovery key, first mail. One question a page.

import { useState } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Sheet } from '../../parts/sheet.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { ChooseController } from './choose-controller.tsx';
import { ChoosePassphrase } from './choose-passphrase.tsx';
import { FirstMail } from './first-mail.tsx';
import { KeepRecoveryKey } from './keep-recovery-key.tsx';
import { RestoreDesk } from './restore-desk.tsx';

export interface WelcomeScreenProps {
  /** The desk is about to exist: the welcome stays until `onDone`. */
  readonly onBegin: () => void;
  readonly onDone: () => void;
}

type Page =
  | { readonly page: 'controller' }
  | { readonly page: 'restore' }
  | { readonly page: 'passphrase' }
  | { readonly page: 'recovery'; readonly recoveryKey: string }
  | { readonly page: 'mail' };

const order = ['controller', 'passphrase', 'recovery', 'mail'] as const;

export function WelcomeScreen({ onBegin, onDone }: WelcomeScreenProps) {
  const { t } = useWords();
  const { client, queries, cache } = useDesk();
  const [at, setAt] = useState<Page>({ page: 'controller' });
  const [profile, setProfile] = useState<string>();

  const create = async (passphrase: string): Promise<Obstacle | undefined> => {
    onBegin();
    const result = await client.desk.create({ profile: profile ?? '', passphrase });
    if (!result.ok) return result.failure;
    setAt({ page: 'recovery', recoveryKey: result.value.recoveryKey });
    await cache.invalidateQueries({ queryKey: queries.desk.key() });
    return undefined;
  };

  if (at.page === 'restore')
    return (
      <Sheet>
        <RestoreDesk onBack={() => setAt({ page: 'controller' })} />
      </Sheet>
    );
  return (
    <Sheet step={t('welcome.step', { step: order.indexOf(at.page) + 1, steps: order.length })}>
      {at.page === 'controller' ? (
        <ChooseController
          profile={profile}
          onProfile={setProfile}
          onNext={(chosen) => {
            setProfile(chosen);
            setAt({ page: 'passphrase' });
          }}
          onRestore={() => setAt({ page: 'restore' })}
        />
      ) : null}
      {at.page === 'passphrase' ? (
        <ChoosePassphrase onBack={() => setAt({ page: 'controller' })} onCreate={create} />
      ) : null}
      {at.page === 'recovery' ? (
        <KeepRecoveryKey recoveryKey={at.recoveryKey} onKept={() => setAt({ page: 'mail' })} />
      ) : null}
      {at.page === 'mail' ? <FirstMail onDone={onDone} /> : null}
    </Sheet>
  );
}
