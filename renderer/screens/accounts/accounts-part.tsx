// The mail accounts that the desk reads: how each stands, and the way to one more.

import { Link, useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { Button } from '../../parts/button.tsx';
import { Pane } from '../../parts/pane.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { useFocusHome } from '../case/use-focus-home.ts';
import section from '../settings/section.module.css';
import { AccountEntry } from './account-entry.tsx';
import styles from './accounts.module.css';

export function AccountsPart() {
  const { t } = useWords();
  const { queries } = useDesk();
  const navigate = useNavigate();
  const keepFocus = useFocusHome();
  const accounts = useAnswer(queries.accounts.list.queryOptions());
  return (
    <Pane title={t('accounts.title')} className={section.section}>
      <div className={section.body} data-home tabIndex={-1} onFocus={keepFocus}>
        <p className={section.note}>{t('accounts.readOnly')}</p>
        <AwaitAnswer query={accounts}>
          {(list) => (
            <>
              {list.length === 0 ? (
                <div className={styles.none}>
                  <p className={styles.noneTitle}>{t('accounts.none')}</p>
                  <p className={section.note}>{t('accounts.noneWhy')}</p>
                </div>
              ) : (
                <ul className={styles.accounts}>
                  {list.map((account) => (
                    <AccountEntry key={account.id} account={account} />
                  ))}
                </ul>
              )}
              <div className={styles.foot}>
                <Button
                  variant={list.length === 0 ? 'primary' : 'plain'}
                  icon={<Plus aria-hidden="true" />}
                  onPress={() => void navigate({ to: '/settings/accounts/new' })}
                >
                  {t('accounts.add')}
                </Button>
                <Link to="/ledger" className={styles.toLedger}>
                  {t('accounts.toLedger')}
                </Link>
              </div>
            </>
          )}
        </AwaitAnswer>
      </div>
    </Pane>
  );
}
