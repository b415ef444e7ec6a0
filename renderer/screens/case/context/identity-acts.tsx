// The next steps of the identity check, by where it stands.

import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { GatedButton } from '../../../parts/gated-button.tsx';
import { useCaseActs, type CaseDialog } from '../case-acts.ts';
import { AskIdentityDialog } from '../dialogs/ask-identity-dialog.tsx';
import { ReasonDialog } from '../dialogs/reason-dialog.tsx';
import { VerifyIdentityDialog } from '../dialogs/verify-identity-dialog.tsx';

const doubt: CaseDialog = (given) => (
  <ReasonDialog {...given} name="doubt" toCommand={(ground) => ({ act: 'doubt-identity', ground })} />
);
const ask: CaseDialog = (given) => <AskIdentityDialog {...given} />;
const verify: CaseDialog = (given) => <VerifyIdentityDialog {...given} />;
const reject: CaseDialog = (given) => (
  <ReasonDialog {...given} name="reject" toCommand={(reason) => ({ act: 'reject-identity', reason })} />
);

/** The dialog of the step that comes next. */
export function nextIdentityStep({ identity, identityCheck }: CaseView): CaseDialog {
  if (identity !== 'doubted') return doubt;
  return identityCheck.asks.length === 0 ? ask : verify;
}

export function IdentityActs({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { open, actNow } = useCaseActs();
  const hasAsked = view.identityCheck.asks.length > 0;
  if (view.identity !== 'doubted')
    return (
      <Button variant="quiet" command="case.identity" onPress={() => open(doubt)}>
        {view.identity === 'not-doubted' ? t('identity.doubt') : t('identity.doubtAgain')}…
      </Button>
    );
  return (
    <>
      <Button variant="quiet" {...(hasAsked ? {} : { command: 'case.identity' })} onPress={() => open(ask)}>
        {hasAsked ? t('identity.askAgain') : t('identity.ask')}…
      </Button>
      <Button variant="quiet" {...(hasAsked ? { command: 'case.identity' } : {})} onPress={() => open(verify)}>
        {t('identity.verify')}…
      </Button>
      <GatedButton
        variant="quiet"
        blocked={hasAsked ? undefined : { code: 'identity-not-asked' }}
        onPress={() => open(reject)}
      >
        {t('identity.reject')}…
      </GatedButton>
      <Button variant="quiet" onPress={() => actNow({ act: 'receive-identity-document' }, t('identity.documentNoted'))}>
        {t('identity.documentOutside')}
      </Button>
    </>
  );
}
