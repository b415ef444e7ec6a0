// How the desk stands with all its mailboxes, in one quiet line that leads to the accounts.

import { Link } from '@tanstack/react-router';
import { CircleCheck, CirclePause, CloudOff, RefreshCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { ProgressBar } from 'react-aria-components';
import { unreachable } from '#core/base/result.ts';
import type { AccountView } from '#core/desk/account-views.ts';
import { useWords } from '../i18n/use-words.ts';
import jobStyles from '../parts/job-progress.module.css';
import { useMoment } from '../parts/use-moment.ts';
import { useCommands } from '../commands/command-provider.tsx';
import { useDesk } from '../state/desk-context.ts';
import styles from './status-line.module.css';
import { summarizeSync } from './sync-summary.ts';
import type { SyncSummary } from './sync-summary.ts';

export function SyncLine({ accounts }: { readonly accounts: readonly AccountView[] }) {
  const { t, obstacle } = useWords();
  const { client, toaster } = useDesk();
  const summary = summarizeSync(accounts);

  const look = async (id: string): Promise<void> => {
    const result = await client.accounts.pull({ id });
    if (!result.ok) toaster.show({ text: obstacle(result.failure), tone: 'obstacle' });
  };
  const lookAll = (): void => {
    for (const { id, sync } of accounts) {
      if (sync.state !== 'pulling' && sync.state !== 'connecting') void look(id);
    }
  };
  useCommands([{ id: 'desk.pull', act: lookAll }]);
  const isBusy = summary.kind === 'pulling' || summary.kind === 'connecting' || summary.kind === 'none';

  return (
    <>
      <Link to="/settings" className={styles.sync} data-kind={summary.kind}>
        <SummaryIcon kind={summary.kind} />
        <span className={styles.words}>
          <SummaryWords summary={summary} />
        </span>
      </Link>
      {isBusy ? null : (
        <button type="button" className={styles.pull} onClick={lookAll}>
          <RefreshCw aria-hidden="true" />
          <span>{t('sync.look')}</span>
        </button>
      )}
    </>
  );
}

function SummaryIcon({ kind }: { readonly kind: SyncSummary['kind'] }): ReactNode {
  switch (kind) {
    case 'none':
    case 'pulling':
    case 'connecting':
      return null;
    case 'needs-you':
      return <TriangleAlert aria-hidden="true" />;
    case 'offline':
    case 'unreachable':
      return <CloudOff aria-hidden="true" />;
    case 'paused':
      return <CirclePause aria-hidden="true" />;
    case 'level':
      return <CircleCheck aria-hidden="true" />;
    default:
      return unreachable(kind);
  }
}

function SummaryWords({ summary }: { readonly summary: SyncSummary }): ReactNode {
  const { t } = useWords();
  const moment = useMoment();
  const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
  switch (summary.kind) {
    case 'none':
      return t('sync.none');
    case 'needs-you':
      return summary.user === undefined
        ? t('sync.needYou', { count: summary.count })
        : t('sync.needsYou', { user: summary.user });
    case 'pulling':
      return <Pulling {...summary} />;
    case 'connecting':
      return t('sync.connecting', { count: summary.count });
    case 'offline': {
      const { lastLevel } = summary;
      return joined(t('sync.offline'), lastLevel === undefined ? '' : t('sync.lastLevel', { when: moment(lastLevel) }));
    }
    case 'unreachable':
      return joined(t('sync.unreachable', { user: summary.user }), t('sync.again', { when: moment(summary.until) }));
    case 'level':
      return joined(
        t('sync.level', { count: summary.count }),
        summary.at === undefined ? '' : moment(summary.at),
        summary.paused === 0 ? '' : t('sync.paused', { count: summary.paused }),
      );
    case 'paused':
      return t('sync.paused', { count: summary.count });
    default:
      return unreachable(summary);
  }
}

function Pulling({ done, total }: { readonly done: number; readonly total: number }) {
  const { t } = useWords();
  const words = t('sync.pulling', { done, total });
  return (
    <ProgressBar className={jobStyles.job ?? ''} aria-label={words} value={done} maxValue={total} valueLabel={words}>
      {({ percentage }) => (
        <>
          <span>{words}</span>
          <span className={jobStyles.bar}>
            <span className={jobStyles.fill} style={{ width: `${percentage ?? 0}%` }} />
          </span>
        </>
      )}
    </ProgressBar>
  );
}
