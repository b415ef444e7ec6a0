// Who asks: in doubt only with a ground, asked step by step, and a verdict that leaves no document behind.

import { ShieldAlert } from 'lucide-react';
import type { CaseView } from '#core/desk/views.ts';
import { HelpMark } from '../../../help/help-mark.tsx';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { useCaseActs } from '../case-acts.ts';
import { DeleteDocumentDialog } from '../dialogs/delete-document-dialog.tsx';
import { ContextPart } from './context-part.tsx';
import { IdentityActs } from './identity-acts.tsx';
import { IdentityLadder } from './identity-ladder.tsx';
import { LatestSender } from './latest-sender.tsx';
import styles from './context.module.css';

export function IdentityPart({ view }: { readonly view: CaseView }) {
  const { t, say, day } = useWords();
  const { open } = useCaseActs();
  const { identity, identityCheck } = view;
  return (
    <ContextPart title={t('case.identity')} acts={view.phase === 'open' ? <IdentityActs view={view} /> : null}>
      <p className={styles.text}>
        <strong>{say(`identity.${identity}`)}</strong>
        {identity === 'not-doubted' ? ` ${t('identity.noProof')}` : null} <HelpMark topic="identityDoubt" />
      </p>
      <LatestSender view={view} />
      <IdentityLadder view={view} />
      {identityCheck.documents.map(({ id, receivedOn }) => (
        <div key={id} className={styles.held}>
          <ShieldAlert aria-hidden="true" />
          <span>{t('identity.documentHeld', { day: day(receivedOn, 'medium') })}</span>
          {view.phase === 'open' ? (
            <Button variant="quiet" onPress={() => open((given) => <DeleteDocumentDialog {...given} id={id} />)}>
              {t('identity.deleteNow')}…
            </Button>
          ) : null}
        </div>
      ))}
    </ContextPart>
  );
}
