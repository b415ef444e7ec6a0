// Who asks: in doubt only with a ground, asked step by step, and a verdict that leaves no document behind.

import { ShieldAlert } from 'lucide-react';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { useCaseActs } from '../case-acts.ts';
import { ContextPart } from './context-part.tsx';
import { IdentityActs } from './identity-acts.tsx';
import { IdentityHistory } from './identity-history.tsx';
import { LatestSender } from './latest-sender.tsx';
import styles from './context.module.css';

export function IdentityPart({ view }: { readonly view: CaseView }) {
  const { t, say, day } = useWords();
  const { actNow } = useCaseActs();
  const { identity, identityCheck } = view;
  return (
    <ContextPart title={t('case.identity')} acts={view.phase === 'open' ? <IdentityActs view={view} /> : null}>
      <p className={styles.text}>
        <strong>{say(`identity.${identity}`)}</strong>
        {identity === 'not-doubted' ? ` ${t('identity.noProof')}` : null}
      </p>
      <LatestSender view={view} />
      {identityCheck.documents.map(({ id, receivedOn }) => (
        <div key={id} className={styles.held}>
          <ShieldAlert aria-hidden="true" />
          <span>{t('identity.documentHeld', { day: day(receivedOn, 'medium') })}</span>
          {view.phase === 'open' ? (
            <Button
              variant="quiet"
              onPress={() => actNow({ act: 'delete-identity-document', id }, t('identity.documentDeleted'))}
            >
              {t('identity.deleteNow')}
            </Button>
          ) : null}
        </div>
      ))}
      <IdentityHistory view={view} />
    </ContextPart>
  );
}
