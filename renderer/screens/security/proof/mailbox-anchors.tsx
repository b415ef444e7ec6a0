// In which mailboxes the desk keeps anchors: off until a person switches it on, account by account.

import type { AnchorAccountView } from '#core/desk/log-views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useMoment } from '../../../parts/use-moment.ts';
import { useDesk } from '../../../state/desk-context.ts';
import { useWay } from '../../../state/use-way.ts';
import { useUpkeepActs } from '../use-upkeep-acts.ts';
import styles from '../security.module.css';

export function MailboxAnchors({ accounts }: { readonly accounts: readonly AnchorAccountView[] }) {
  const { t } = useWords();
  const { client } = useDesk();
  const { tell } = useUpkeepActs();
  const way = useWay();
  const anchorIn = (account: string, isOn: boolean): void => {
    const keeping = (wanted: boolean) => client.log.anchorIn({ account, isOn: wanted });
    tell(keeping(isOn), t('anchors.kept'), {
      part: `anchors ${account}`,
      undo: way(() => keeping(!isOn)),
      redo: way(() => keeping(isOn)),
    });
  };
  return (
    <fieldset className={styles.way}>
      <legend className={styles.wayTitle}>{t('anchors.mailboxes')}</legend>
      <p className={styles.note}>{t('anchors.mailboxesText')}</p>
      {accounts.length === 0 ? <p className={styles.note}>{t('anchors.noAccounts')}</p> : null}
      {accounts.map((account) => {
        const { id, user, isOn } = account;
        return (
          <label key={id} className={styles.switch}>
            <input type="checkbox" checked={isOn} onChange={(event) => anchorIn(id, event.target.checked)} />
            <span>
              {user}
              {isOn ? <LookedWords account={account} /> : null}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

function LookedWords({ account }: { readonly account: AnchorAccountView }) {
  const { t } = useWords();
  const moment = useMoment();
  const { lookedAt, missing, unproved } = account;
  return (
    <>
      <span className={styles.below}>
        {lookedAt === undefined ? t('anchors.neverLooked') : t('anchors.looked', { when: moment(lookedAt) })}
      </span>
      {missing === 0 ? null : <span className={styles.belowLook}>{t('anchors.missing', { count: missing })}</span>}
      {unproved === 0 ? null : <span className={styles.belowLook}>{t('anchors.unproved', { count: unproved })}</span>}
    </>
  );
}
