// How the desk stands with one account's server, in words: what goes on, how far it is, what it waits for.

import { CircleCheck, CirclePause, CloudOff, RefreshCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { ProgressBar } from 'react-aria-components';
import { unreachable } from '#core/base/result.ts';
import type { AccountView, SyncState } from '#core/desk/account-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useMoment } from '../../parts/use-moment.ts';
import jobStyles from '../../parts/job-progress.module.css';
import styles from './account-state.module.css';

export function AccountState({ account }: { readonly account: AccountView }) {
  const { sync } = account;
  return (
    <div className={styles.state} data-state={sync.state}>
      <StateIcon state={sync.state} />
      <div className={styles.words}>
        <StateWords account={account} />
      </div>
    </div>
  );
}

function StateIcon({ state }: { readonly state: SyncState['state'] }): ReactNode {
  switch (state) {
    case 'off':
      return <CirclePause aria-hidden="true" />;
    case 'connecting':
    case 'pulling':
      return <RefreshCw aria-hidden="true" />;
    case 'watching':
      return <CircleCheck aria-hidden="true" />;
    case 'waiting':
      return <CloudOff aria-hidden="true" />;
    case 'needs-you':
      return <TriangleAlert aria-hidden="true" />;
    default:
      return unreachable(state);
  }
}

function StateWords({ account }: { readonly account: AccountView }): ReactNode {
  const { t, obstacle } = useWords();
  const moment = useMoment();
  const { sync } = account;
  switch (sync.state) {
    case 'off':
      return <p>{t('accounts.off')}</p>;
    case 'connecting':
      return <p>{t('accounts.connecting')}</p>;
    case 'pulling':
      return <Pulling user={account.user} {...sync} />;
    case 'watching':
      return <p>{t(watchingKey(sync.means, account.folders.length), { when: moment(sync.since) })}</p>;
    case 'waiting':
      return (
        <>
          <p>{t('accounts.waiting', { when: moment(sync.until) })}</p>
          <p className={styles.detail}>{obstacle(sync.obstacle)}</p>
        </>
      );
    case 'needs-you':
      return (
        <>
          <p className={styles.needs}>{t('accounts.needsYou')}</p>
          <p>{obstacle(sync.obstacle)}</p>
        </>
      );
    default:
      return unreachable(sync);
  }
}

/** The server announces news of one folder at a time; the others are looked at in turn. */
function watchingKey(means: 'idle' | 'polling', folders: number) {
  if (means === 'polling') return 'accounts.polling';
  return folders === 1 ? 'accounts.idle' : 'accounts.idleFolders';
}

interface PullingProps {
  readonly user: string;
  readonly folder: string;
  readonly done: number;
  readonly total: number;
}

function Pulling({ user, folder, done, total }: PullingProps) {
  const { t } = useWords();
  if (total === 0) return <p>{t('accounts.asking', { folder })}</p>;
  const counted = t('accounts.pulling', { done, total });
  return (
    <ProgressBar
      className={styles.progress ?? ''}
      aria-label={t('accounts.progress', { user })}
      value={done}
      maxValue={total}
      valueLabel={counted}
    >
      {({ percentage }) => (
        <>
          <span>
            {counted} <span className={styles.detail}>{t('accounts.pullingIn', { folder })}</span>
          </span>
          <span className={styles.bar}>
            <span className={jobStyles.fill} style={{ width: `${percentage ?? 0}%` }} />
          </span>
        </>
      )}
    </ProgressBar>
  );
}
