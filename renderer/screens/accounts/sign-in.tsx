// Signing in at Google or Microsoft: in the browser, on their own page; the desk waits for it to come back.

import { ExternalLink } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { OAuthProvider } from '#core/desk/account-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { ObstacleNote } from '../../parts/obstacle-note.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { isInShell } from '../../wires/port-link.ts';
import { blankRegistration, OwnRegistration } from './own-registration.tsx';
import styles from './sign-in.module.css';

export interface SignInProps {
  readonly provider: OAuthProvider;
  readonly user: string;
  readonly onTicket: (ticket: string) => void;
}

export function SignIn({ provider, user, onTicket }: SignInProps) {
  const { t } = useWords();
  const { client } = useDesk();
  const [registration, setRegistration] = useState(blankRegistration);
  const [isOpen, setOpen] = useState(false);
  const [isStarting, setStarting] = useState(false);
  const [waiting, setWaiting] = useState<{ readonly id: string; readonly url: string }>();
  const [obstacle, setObstacle] = useState<Obstacle>();
  const [isFault, setFault] = useState(false);
  /** The sign-in that is waited for; another one or none when it was called off. */
  const current = useRef<string>(undefined);
  const name = t(`accounts.provider.${provider}`);

  const cancel = (): void => {
    const id = current.current;
    current.current = undefined;
    setWaiting(undefined);
    // Nobody waits for it any more; the desk lets it run out anyway.
    if (id !== undefined) client.accounts.signIn.cancel({ id }).catch(() => undefined);
  };
  const cancelOnLeave = useRef(cancel);
  useEffect(() => {
    cancelOnLeave.current = cancel;
  });
  useEffect(() => () => cancelOnLeave.current(), []);

  const run = async (): Promise<void> => {
    const begun = await client.accounts.signIn.begin({ provider, user, ...filledIn(registration) });
    setStarting(false);
    if (!begun.ok) {
      setObstacle(begun.failure);
      setOpen(true);
      return;
    }
    const { id, url } = begun.value;
    current.current = id;
    setWaiting(begun.value);
    // The desktop shell opens the system's browser itself.
    if (!isInShell()) window.open(url, '_blank', 'noopener,noreferrer');
    const finished = await client.accounts.signIn.finish({ id });
    if (current.current !== id) return;
    current.current = undefined;
    setWaiting(undefined);
    if (finished.ok) onTicket(finished.value.ticket);
    else setObstacle(finished.failure);
  };
  const start = async (): Promise<void> => {
    setStarting(true);
    setObstacle(undefined);
    setFault(false);
    try {
      await run();
    } catch {
      cancel();
      setStarting(false);
      setFault(true);
    }
  };

  return (
    <div className={styles.signIn}>
      <p className={styles.text}>{t('signIn.text', { provider: name })}</p>
      {waiting === undefined ? (
        <>
          <OwnRegistration
            provider={provider}
            value={registration}
            onChange={setRegistration}
            isOpen={isOpen}
            onOpen={setOpen}
          />
          {obstacle === undefined ? null : <ObstacleNote obstacle={obstacle} />}
          {isFault ? <p role="alert">{t('fault.title')}</p> : null}
          <div>
            <Button variant="primary" isPending={isStarting} onPress={() => void start()}>
              {isStarting ? t('signIn.starting') : t('signIn.with', { provider: name })}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles.waiting}>
          <output>
            <strong>{t('signIn.waiting', { provider: name })}</strong> {t('signIn.opened')}
          </output>
          {isInShell() ? (
            <p>
              {t('signIn.copy')} <span className={styles.address}>{waiting.url}</span>
            </p>
          ) : null}
          <div className={styles.acts}>
            {isInShell() ? null : (
              <a href={waiting.url} target="_blank" rel="noopener noreferrer" className={styles.open}>
                <ExternalLink aria-hidden="true" />
                {t('signIn.open', { provider: name })}
              </a>
            )}
            <Button onPress={cancel}>{t('app.cancel')}</Button>
          </div>
        </div>
      )}
    </div>
  );
}

function filledIn(registration: typeof blankRegistration): Partial<typeof blankRegistration> {
  return Object.fromEntries(
    Object.entries(registration)
      .map(([key, value]) => [key, value.trim()] as const)
      .filter(([, value]) => value !== ''),
  );
}
