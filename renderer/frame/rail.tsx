// The rail: the search, the eight screens, notices, commands, help, and the lock.

import { Link } from '@tanstack/react-router';
import {
  Archive,
  Bell,
  CircleQuestionMark,
  Command,
  FolderClosed,
  Inbox,
  Lock,
  LogOut,
  BookOpenCheck,
  ScrollText,
  Search,
  Settings,
  ShieldCheck,
  Sun,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { isBackupDue } from '../screens/security/backup/is-backup-due.ts';
import type { CommandId } from '../commands/catalogue.ts';
import { useGiveCommand } from '../commands/command-provider.tsx';
import { useShownKey } from '../commands/use-shown-key.ts';
import { useWords } from '../i18n/use-words.ts';
import type { TextKey } from '../i18n/text-key.ts';
import { useAnswer } from '../state/use-answer.ts';
import { useDesk } from '../state/desk-context.ts';
import { useOpenDesk } from '../state/open-desk.ts';
import { useNotices } from './use-notices.ts';
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

const onlyCounts = { filter: 'tray', text: '', offset: 0, limit: 0 } as const;

export function Rail() {
  const { t } = useWords();
  const { queries } = useDesk();
  const security = useAnswer(queries.security.show.queryOptions()).data;
  const backup = useAnswer(queries.backup.show.queryOptions()).data;
  const { isSample } = useOpenDesk();
  const wantsLook = !isSample && (security?.isDrillDue === true || (backup !== undefined && isBackupDue(backup)));
  const counts = useAnswer(queries.messages.page.queryOptions({ input: onlyCounts })).data?.counts;
  const waiting = (counts?.tray ?? 0) + (counts?.unreadable ?? 0);

  const fresh = useNotices().fresh.length;

  return (
    <nav className={styles.rail} aria-label={t('nav.title')} data-pane tabIndex={-1}>
      <ul className={styles.places}>
        <RailLink to="/search" name="search.title" icon={<Search aria-hidden="true" />} command="go.search" />
        <RailLink to="/today" name="nav.today" icon={<Sun aria-hidden="true" />} command="go.today" />
        <RailLink
          to="/triage/{-$id}"
          name="nav.triage"
          icon={<Inbox aria-hidden="true" />}
          command="go.triage"
          waiting={waiting}
        />
        <RailLink to="/cases" name="nav.cases" icon={<FolderClosed aria-hidden="true" />} command="go.cases" />
        <RailLink
          to="/messages/{-$id}"
          name="nav.messages"
          icon={<ScrollText aria-hidden="true" />}
          command="go.messages"
        />
        <RailLink to="/retention" name="nav.retention" icon={<Archive aria-hidden="true" />} command="go.retention" />
        <RailLink to="/settings" name="nav.settings" icon={<Settings aria-hidden="true" />} command="go.settings" />
        <RailLink
          to="/security"
          name="security.title"
          icon={<ShieldCheck aria-hidden="true" />}
          command="go.security"
          wantsLook={wantsLook}
        />
        <RailLink to="/log" name="log.short" icon={<BookOpenCheck aria-hidden="true" />} command="go.log" />
      </ul>
      <div className={styles.end}>
        <RailButton command="desk.notices" name="notice.open" icon={<Bell aria-hidden="true" />} isDialog>
          {fresh === 0 ? null : <Count shown={fresh} spoken={t('notice.count', { count: fresh })} />}
        </RailButton>
        <RailButton
          command="desk.commands"
          name="command.commands"
          icon={<Command aria-hidden="true" />}
          isDialog
          isForKeyboards
        />
        <RailButton command="help.guide" name="help.guide" icon={<CircleQuestionMark aria-hidden="true" />} isDialog />
        <RailButton
          command="desk.lock"
          name={isSample ? 'sample.end' : 'nav.lock'}
          icon={isSample ? <LogOut aria-hidden="true" /> : <Lock aria-hidden="true" />}
        />
      </div>
    </nav>
  );
}

interface RailLinkProps {
  readonly to: Place;
  readonly name: TextKey;
  readonly icon: ReactNode;
  readonly command: CommandId;
  readonly waiting?: number;
  /** Something there should be seen to. */
  readonly wantsLook?: boolean;
}

function RailLink({ to, name, icon, command, waiting = 0, wantsLook = false }: RailLinkProps) {
  const { t } = useWords();
  const hint = useHint(name, command);
  return (
    <li>
      <Link to={to} params={{ id: undefined }} className={styles.place} title={hint}>
        {icon}
        <span>{t(name)}</span>
        {wantsLook ? (
          <span className={styles.look}>
            <span className={styles.spoken}>{t('nav.wantsLook')}</span>
          </span>
        ) : null}
        {waiting > 0 ? <Count shown={waiting} spoken={t('nav.waiting', { count: waiting })} /> : null}
      </Link>
    </li>
  );
}

interface RailButtonProps {
  readonly command: CommandId;
  readonly name: TextKey;
  readonly icon: ReactNode;
  readonly isDialog?: boolean;
  /** Of little use without a keyboard: the first to go where there is no room. */
  readonly isForKeyboards?: boolean;
  readonly children?: ReactNode;
}

function RailButton({ command, name, icon, isDialog = false, isForKeyboards = false, children }: RailButtonProps) {
  const { t } = useWords();
  const give = useGiveCommand();
  return (
    <button
      type="button"
      className={styles.place}
      title={useHint(name, command)}
      onClick={() => give(command)}
      data-for-keyboards={isForKeyboards ? true : undefined}
      {...(isDialog ? { 'aria-haspopup': 'dialog' } : {})}
    >
      {icon}
      <span>{t(name)}</span>
      {children}
    </button>
  );
}

function useHint(name: TextKey, command: CommandId): string {
  const { t } = useWords();
  const key = useShownKey(command);
  return key === undefined ? t(name) : t('nav.hint', { name: t(name), key });
}

function Count({ shown, spoken }: { readonly shown: number; readonly spoken: string }) {
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{shown > 99 ? '99+' : shown}</span>
      <span className={styles.spoken}>{spoken}</span>
    </span>
  );
}
