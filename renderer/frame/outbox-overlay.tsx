// The outbox: what is held, what waits and why, what nobody knows, and what has left, with the acts that each allows.

import { Link } from '@tanstack/react-router';
import { Check, CircleAlert, CircleHelp, Clock3, Send, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { OutgoingState, OutgoingView } from '#core/desk/letter-views.ts';
import { mailboxText } from '#core/base/mailbox.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../parts/button.tsx';
import { ReadDialog } from '../parts/read-dialog.tsx';
import { useMoment } from '../parts/use-moment.ts';
import styles from './outbox-overlay.module.css';
import { notLeft } from './outbox-states.ts';
import { OutboxSettle } from './outbox-settle.tsx';
import { useOutbox } from './use-outbox.ts';
import { useOutboxActs } from './use-outbox-acts.ts';

export function OutboxOverlay({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const all = useOutbox();
  const open = notLeft(all);
  const gone = all.filter(({ state }) => state === 'sent');
  return (
    <ReadDialog title={t('outbox.title')} onClose={onClose}>
      <p className={styles.note}>{open.length === 0 ? t('outbox.empty') : t('outbox.about')}</p>
      {open.length === 0 ? null : (
        <ol className={styles.list} aria-label={t('outbox.waiting')}>
          {open.map((one) => (
            <Line key={one.id} one={one} onLeave={onClose} />
          ))}
        </ol>
      )}
      {gone.length === 0 ? null : (
        <>
          <h3 className={styles.title}>{t('outbox.gone')}</h3>
          <ol className={styles.list}>
            {gone.map((one) => (
              <Line key={one.id} one={one} onLeave={onClose} />
            ))}
          </ol>
        </>
      )}
    </ReadDialog>
  );
}

const icons: Readonly<Record<OutgoingState, typeof Clock3>> = {
  held: Clock3,
  waiting: Clock3,
  'handing-over': Send,
  unsure: CircleHelp,
  refused: CircleAlert,
  sent: Check,
  'taken-back': Undo2,
};

function Line({ one, onLeave }: { readonly one: OutgoingView; readonly onLeave: () => void }) {
  const { t, say } = useWords();
  const { takeBack, tryNow } = useOutboxActs();
  const [isSettling, setSettling] = useState(false);
  const Icon = icons[one.state];
  return (
    <li className={styles.line} data-state={one.state}>
      <Icon aria-hidden="true" />
      <div className={styles.what}>
        <Link to="/letters/$id" params={{ id: one.letter }} onClick={onLeave} className={styles.name}>
          {say(`letterKind.${one.kind}`)}
        </Link>{' '}
        <Link to="/cases/$ref" params={{ ref: one.caseRef }} onClick={onLeave} className={styles.ref}>
          {one.caseRef}
        </Link>
        <p className={styles.to} data-personal>
          {one.to.map(mailboxText).join(', ')}
        </p>
        <p className={styles.state}>
          <State one={one} />
        </p>
        {isSettling ? <OutboxSettle one={one} onDone={() => setSettling(false)} /> : null}
      </div>
      <div className={styles.acts}>
        {one.state === 'held' ? (
          <Button onPress={() => void takeBack(one, onLeave)}>{t('outbox.takeBack')}</Button>
        ) : null}
        {one.state === 'waiting' || one.state === 'refused' ? (
          <Button onPress={() => void tryNow(one)}>{t('outbox.tryNow')}</Button>
        ) : null}
        {one.state === 'unsure' && !isSettling ? (
          <Button variant="primary" onPress={() => setSettling(true)}>
            {t('outbox.settle')}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

function State({ one }: { readonly one: OutgoingView }) {
  const { t, obstacle } = useWords();
  const moment = useMoment();
  const { state, heldUntil, nextTryAt, sentAt, obstacle: why, copy, way } = one;
  return (
    <>
      <strong>{t(`outbox.state.${state}`)}</strong>
      {state === 'held' && heldUntil !== undefined ? ` ${t('outbox.heldUntil', { when: moment(heldUntil) })}` : null}
      {why === undefined ? null : ` ${obstacle(why)}`}
      {state === 'waiting' && nextTryAt !== undefined ? ` ${t('outbox.again', { when: moment(nextTryAt) })}` : null}
      {sentAt === undefined ? null : ` ${moment(sentAt)}`}
      {state === 'sent' && way === 'mail' && (copy === 'failed' || copy === 'waiting')
        ? ` · ${t(`outbox.copy.${copy}`)}`
        : null}
    </>
  );
}
