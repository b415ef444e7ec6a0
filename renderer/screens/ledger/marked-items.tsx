// What deserves a look, one by one: what happened, what to do, and the way to the message or its case.

import { Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useWords } from '../../i18n/use-words.ts';
import { FetchRest } from '../../parts/fetch-rest.tsx';
import { useMoment } from '../../parts/use-moment.ts';
import { RoleIcon } from '../accounts/role-icon.tsx';
import { useFolderName } from '../accounts/use-folder-name.ts';
import type { MarkedGroup } from './ledger-proof.ts';
import styles from './ledger.module.css';

export interface MarkedItemsProps {
  readonly groups: readonly MarkedGroup[];
  readonly unreadableFromFiles: number;
}

export function MarkedItems({ groups, unreadableFromFiles }: MarkedItemsProps) {
  const { t } = useWords();
  return (
    <section className={styles.part} aria-labelledby="ledger-look">
      <h2 id="ledger-look" className={styles.heading}>
        {t('ledger.look')}
      </h2>
      {groups.length === 0 && unreadableFromFiles === 0 ? (
        <p className={styles.nothing}>
          <CircleCheck aria-hidden="true" />
          {t('ledger.lookNone')}
        </p>
      ) : (
        groups.map((group) => <Group key={group.mark} group={group} />)
      )}
      {unreadableFromFiles === 0 ? null : (
        <p className={styles.note}>
          {t('ledger.filesUnreadable', { count: unreadableFromFiles })}{' '}
          <Link to="/messages/{-$id}" params={{ id: undefined }}>
            {t('ledger.toMessages')}
          </Link>
        </p>
      )}
    </section>
  );
}

/** Nothing is to be done about what is gone since: it is stored. */
function Group({ group: { mark, count, items } }: { readonly group: MarkedGroup }) {
  const { t } = useWords();
  return (
    <details className={styles.group} open={mark !== 'gone'}>
      <summary>
        <span className={styles.mark}>{t(`ledger.mark.${mark}`)}</span>{' '}
        <span className={styles.then}>{t('ledger.items', { count })}</span>
      </summary>
      <p className={styles.note}>{t(`ledger.mark.${mark}Why`)}</p>
      {items.length < count ? (
        <p className={styles.note}>{t('ledger.itemsShown', { shown: items.length, count })}</p>
      ) : null}
      <ul className={styles.items}>
        {items.map((each) => (
          <ItemLine key={`${each.folder.id} ${each.item.uid} ${each.item.notedAt}`} {...each} />
        ))}
      </ul>
    </details>
  );
}

function ItemLine({ item, user, folder }: MarkedGroup['items'][number]) {
  const { t, say } = useWords();
  const moment = useMoment();
  const name = useFolderName()(folder);
  const { uid, mark, message, disposition, caseRef, notedAt } = item;
  return (
    <li className={styles.item}>
      <span className={styles.itemPlace}>
        <RoleIcon role={folder.role} />
        <span>
          {t('ledger.uid', { uid: String(uid) })} · {name} · {user}
        </span>
      </span>
      <span className={styles.then}>{t('ledger.noted', { when: moment(notedAt) })}</span>
      <span className={styles.itemActs}>
        {mark === 'oversize' && message !== undefined ? <FetchRest id={message} /> : null}
        {disposition === undefined ? (
          <span className={styles.then}>{t('ledger.notStored')}</span>
        ) : caseRef === undefined ? (
          <span className={styles.then}>{say(`disposition.${disposition}`)}</span>
        ) : (
          <Link to="/cases/$ref" params={{ ref: caseRef }}>
            {t('ledger.openCase', { ref: caseRef })}
          </Link>
        )}
        {message === undefined ? null : (
          <Link to="/messages/{-$id}" params={{ id: message }}>
            {t('ledger.open')}
          </Link>
        )}
      </span>
    </li>
  );
}
