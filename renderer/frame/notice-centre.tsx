// What happened and is still true, over every screen: a sentence each, with where it is seen to.

import { useNavigate } from '@tanstack/react-router';
import { ArchiveX, KeyRound, MailWarning, Reply, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { unreachable } from '#core/base/result.ts';
import { sayReminderOfCase } from '#core/words/say-reminder.ts';
import { useWords } from '../i18n/use-words.ts';
import type { Words } from '../i18n/use-words.ts';
import type { TextKey } from '../i18n/text-key.ts';
import { Button } from '../parts/button.tsx';
import { UrgencyMark } from '../parts/urgency-mark.tsx';
import dialogStyles from '../parts/act-dialog.module.css';
import type { NoticeItem } from './notice-items.ts';
import { useNotices } from './use-notices.ts';
import styles from './notice-centre.module.css';

export function NoticeCentre({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const { fresh, seen, putAway } = useNotices();
  return (
    <ModalOverlay
      className={dialogStyles.scrim ?? ''}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <Modal className={dialogStyles.wide ?? ''}>
        <Dialog className={dialogStyles.dialog ?? ''}>
          <div className={dialogStyles.form}>
            <Heading slot="title" className={dialogStyles.title ?? ''}>
              {t('notice.title')}
            </Heading>
            {fresh.length === 0 ? <p className={styles.none}>{t('notice.none')}</p> : null}
            <NoticeList items={fresh} onClose={onClose} onPutAway={(item) => void putAway([item])} />
            {seen.length === 0 ? null : (
              <details className={styles.seen}>
                <summary>{t('notice.seen')}</summary>
                <NoticeList items={seen} onClose={onClose} />
              </details>
            )}
            <div className={dialogStyles.acts}>
              {fresh.length > 1 ? <Button onPress={() => void putAway(fresh)}>{t('notice.putAwayAll')}</Button> : null}
              <Button onPress={onClose}>{t('app.close')}</Button>
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface NoticeListProps {
  readonly items: readonly NoticeItem[];
  readonly onClose: () => void;
  readonly onPutAway?: (item: NoticeItem) => void;
}

function NoticeList({ items, onClose, onPutAway }: NoticeListProps) {
  const words = useWords();
  const { t } = words;
  const goTo = useGoTo();
  if (items.length === 0) return null;
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.key} className={styles.item}>
          <span className={styles.mark} aria-hidden="true">
            {markOf(item)}
          </span>
          <p className={styles.text}>{sentenceOf(item, words)}</p>
          <div className={styles.acts}>
            <Button
              variant="quiet"
              onPress={() => {
                onClose();
                goTo(item);
              }}
            >
              {t(actOf(item))}
            </Button>
            {onPutAway === undefined ? null : (
              <Button variant="quiet" onPress={() => onPutAway(item)}>
                {t('notice.putAway')}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function markOf(item: NoticeItem): ReactNode {
  switch (item.kind) {
    case 'deadline':
      return <UrgencyMark shape={item.urgency} />;
    case 'reminder':
      return <UrgencyMark shape={item.reminder.level} />;
    case 'reply':
    case 'answer':
      return <Reply />;
    case 'mail':
      return <MailWarning />;
    case 'backup':
      return <ArchiveX />;
    case 'drill':
      return <KeyRound />;
    case 'job':
      return <TriangleAlert />;
    default:
      return unreachable(item);
  }
}

function sentenceOf(item: NoticeItem, { t, say, obstacle, locale }: Words): string {
  switch (item.kind) {
    case 'deadline': {
      const { ref, daysLeft } = item;
      if (daysLeft === 0) return t('notice.deadline.today', { ref });
      return t(`notice.deadline.${daysLeft < 0 ? 'overdue' : 'near'}`, { ref, days: Math.abs(daysLeft) });
    }
    case 'reminder':
      return `${sayReminderOfCase(item.reminder, say, locale)}.`;
    case 'reply':
      return t('notice.reply', { ref: item.ref });
    case 'answer':
      return t('notice.answer', { ref: item.ref });
    case 'mail':
      return t(`notice.mail.${item.needsYou ? 'needsYou' : 'waiting'}`, {
        host: item.host,
        reason: obstacle(item.obstacle),
      });
    case 'backup':
      return t(`notice.backup.${item.state}`);
    case 'drill':
      return t('notice.drill');
    case 'job':
      return t('notice.job', { job: say(`job.${item.job}`), reason: obstacle(item.obstacle) });
    default:
      return unreachable(item);
  }
}

function actOf(item: NoticeItem): TextKey {
  switch (item.kind) {
    case 'deadline':
    case 'reminder':
    case 'answer':
      return 'notice.act.case';
    case 'reply':
      return 'notice.act.triage';
    case 'mail':
      return 'notice.act.settings';
    case 'job':
      return item.job === 'backup' || item.job === 'verify' || item.job === 'renew-keys'
        ? 'notice.act.security'
        : 'notice.act.settings';
    case 'backup':
    case 'drill':
      return 'notice.act.security';
    default:
      return unreachable(item);
  }
}

/** Leads to where it is seen to. */
function useGoTo(): (item: NoticeItem) => void {
  const navigate = useNavigate();
  return (item) => {
    const ref =
      item.kind === 'reminder' ? item.reminder.ref : 'ref' in item && item.kind !== 'reply' ? item.ref : undefined;
    if (ref !== undefined) return void navigate({ to: '/cases/$ref', params: { ref } });
    switch (actOf(item)) {
      case 'notice.act.triage':
        return void navigate({ to: '/triage/{-$id}', params: { id: undefined } });
      case 'notice.act.security':
        return void navigate({ to: '/security' });
      default:
        return void navigate({ to: '/settings' });
    }
  };
}
