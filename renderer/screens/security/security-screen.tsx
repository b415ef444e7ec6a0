// The security page: what protects the desk, who can open it, its backups, and what vouches for its log.

import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { Page } from '../../parts/page.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { useFocusHome } from '../case/use-focus-home.ts';
import { BackupPart } from './backup/backup-part.tsx';
import { LockPart } from './keys/lock-part.tsx';
import { ProtectPart } from './keys/protect-part.tsx';
import { RenewPart } from './keys/renew-part.tsx';
import { SlotsPart } from './keys/slots-part.tsx';
import { ProofPart } from './proof/proof-part.tsx';
import { SecurityGlance } from './security-glance.tsx';
import { SettledPart } from './settled-part.tsx';
import styles from './security.module.css';

export function SecurityScreen() {
  const { t } = useWords();
  const { queries } = useDesk();
  const keepFocus = useFocusHome();
  // Other pages act on the desk too: each visit asks anew.
  const security = useAnswer({ ...queries.security.show.queryOptions(), staleTime: 0 });
  const backup = useAnswer({ ...queries.backup.show.queryOptions(), staleTime: 0 });
  const log = useAnswer({ ...queries.log.state.queryOptions(), staleTime: 0 });
  return (
    <Page title={t('security.title')} lead={t('security.lead')}>
      <div className={styles.parts} data-home tabIndex={-1} onFocus={keepFocus}>
        {security.data === undefined || backup.data === undefined || log.data === undefined ? null : (
          <SecurityGlance security={security.data} backup={backup.data} log={log.data} />
        )}
        <AwaitAnswer query={security}>
          {(view) => (
            <>
              <SlotsPart view={view} />
              <LockPart minutes={view.lockAfterMinutes} />
            </>
          )}
        </AwaitAnswer>
        <AwaitAnswer query={backup}>{(view) => <BackupPart view={view} />}</AwaitAnswer>
        <AwaitAnswer query={log}>{(state) => <ProofPart state={state} />}</AwaitAnswer>
        <AwaitAnswer query={security}>
          {(view) => (
            <>
              <SettledPart unsettled={view.unsettledErasures} />
              <RenewPart />
              <ProtectPart cost={view.cost} />
            </>
          )}
        </AwaitAnswer>
      </div>
    </Page>
  );
}
