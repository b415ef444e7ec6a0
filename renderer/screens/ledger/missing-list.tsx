// What keeps the proof from being complete, and what to do about it.

import { Link } from '@tanstack/react-router';
import { unreachable } from '#core/base/result.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useFolderName } from '../accounts/use-folder-name.ts';
import type { Missing } from './ledger-proof.ts';
import styles from './ledger.module.css';

export function MissingList({ missing }: { readonly missing: readonly Missing[] }) {
  const { t } = useWords();
  if (missing.length === 0) return null;
  return (
    <section className={styles.missing} aria-labelledby="ledger-missing">
      <h2 id="ledger-missing" className={styles.heading}>
        {t('ledger.missing')}
      </h2>
      <ul>
        {missing.map((each) => (
          <MissingLine key={`${each.folder.id} ${each.why}`} missing={each} />
        ))}
      </ul>
      <Link to="/settings">{t('ledger.toAccounts')}</Link>
    </section>
  );
}

function MissingLine({ missing: { why, user, folder, count } }: { readonly missing: Missing }) {
  const { t } = useWords();
  const name = useFolderName()(folder);
  const words = (): readonly [string, string] => {
    switch (why) {
      case 'neverLevel':
        return [t('ledger.missing.neverLevel', { folder: name, user }), t('ledger.missing.neverLevelDo')];
      case 'unaccounted':
        return [t('ledger.missing.unaccounted', { folder: name, user, count }), t('ledger.missing.unaccountedDo')];
      case 'withheld':
        return [t('ledger.missing.withheld', { folder: name, user, count }), t('ledger.missing.withheldDo')];
      default:
        return unreachable(why);
    }
  };
  const [what, then] = words();
  return (
    <li>
      {what} <span className={styles.then}>{then}</span>
    </li>
  );
}
