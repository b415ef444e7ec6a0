// The rail: the search, the eight screens, help, and the lock.

import { Link } from '@tanstack/react-router';
import {
  Archive,
  CircleQuestionMark,
  FolderClosed,
  Inbox,
  Lock,
  BookOpenCheck,
  ScrollText,
  Search,
  Settings,
  ShieldCheck,
  Sun,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { isBackupDue } from '../screens/security/backup/is-backup-due.ts';
import { useWords } from '../i18n/use-words.ts';
import type { TextKey } from '../i18n/text-key.ts';
import { useAnswer } from '../state/use-answer.ts';
import { useDesk } from '../state/desk-context.ts';
import styles from './rail.module.css';

type Place =
  | '/search'
  | '/today'
  | '/triage/{-$id}'
  | '/cases'
  | '/messages/{-$id}'
  | '/retention'
  | '/settings'
  | '/security'
  | '/log';

export function Rail({ onHelp }: { readonly onHelp: () => void }) {
  const { t } = useWords();
  const { client, queries, cache } = useDesk();
  const security = useAnswer(queries.security.show.queryOptions()).data;
  const backup = useAnswer(queries.backup.show.queryOptions()).data;
  const wantsLook = security?.isDrillDue === true || (backup !== undefined && isBackupDue(backup));
  const waiting = useAnswer(queries.tray.list.queryOptions()).data?.length ?? 0;

  const lock = async (): Promise<void> => {
    await client.desk.lock();
    cache.setQueryData(queries.desk.status.queryKey(), { state: 'locked' });
  };

  return (
    <nav className={styles.rail} aria-label={t('nav.title')} data-pane tabIndex={-1}>
      <ul className={styles.places}>
        <RailLink to="/search" name="search.title" icon={<Search aria-hidden="true" />} hotkey="/" />
        <RailLink to="/today" name="nav.today" icon={<Sun aria-hidden="true" />} hotkey="1" />
        <RailLink
          to="/triage/{-$id}"
          name="nav.triage"
          icon={<Inbox aria-hidden="true" />}
          hotkey="2"
          waiting={waiting}
        />
        <RailLink to="/cases" name="nav.cases" icon={<FolderClosed aria-hidden="true" />} hotkey="3" />
        <RailLink to="/messages/{-$id}" name="nav.messages" icon={<ScrollText aria-hidden="true" />} hotkey="4" />
        <RailLink to="/retention" name="nav.retention" icon={<Archive aria-hidden="true" />} hotkey="5" />
        <RailLink to="/settings" name="nav.settings" icon={<Settings aria-hidden="true" />} hotkey="6" />
        <RailLink
          to="/security"
          name="security.title"
          icon={<ShieldCheck aria-hidden="true" />}
          hotkey="7"
          wantsLook={wantsLook}
        />
        <RailLink to="/log" name="log.short" icon={<BookOpenCheck aria-hidden="true" />} hotkey="8" />
      </ul>
      <div className={styles.end}>
        <button type="button" className={styles.place} onClick={onHelp} aria-haspopup="dialog" data-help>
          <CircleQuestionMark aria-hidden="true" />
          <span>{t('nav.help')}</span>
        </button>
        <button type="button" className={styles.place} onClick={() => void lock()}>
          <Lock aria-hidden="true" />
          <span>{t('nav.lock')}</span>
        </button>
      </div>
    </nav>
  );
}

interface RailLinkProps {
  readonly to: Place;
  readonly name: TextKey;
  readonly icon: ReactNode;
  readonly hotkey: string;
  readonly waiting?: number;
  /** Something there should be seen to. */
  readonly wantsLook?: boolean;
}

function RailLink({ to, name, icon, hotkey, waiting = 0, wantsLook = false }: RailLinkProps) {
  const { t } = useWords();
  return (
    <li>
      <Link
        to={to}
        params={{ id: undefined }}
        className={styles.place}
        title={t('nav.hint', { name: t(name), key: hotkey })}
      >
        {icon}
        <span>{t(name)}</span>
        {wantsLook ? (
          <span className={styles.look}>
            <span className={styles.spoken}>{t('nav.wantsLook')}</span>
          </span>
        ) : null}
        {waiting > 0 ? (
          <span className={styles.count}>
            <span aria-hidden="true">{waiting > 99 ? '99+' : waiting}</span>
            <span className={styles.spoken}>{t('nav.waiting', { count: waiting })}</span>
          </span>
        ) : null}
      </Link>
    </li>
  );
}
