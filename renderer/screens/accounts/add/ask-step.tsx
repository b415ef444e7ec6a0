// Before anybody outside is asked for a server's settings: who would be asked, and with what.

import type { FoundSettings } from '#core/desk/account-views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { useDesk } from '../../../state/desk-context.ts';
import { domainOf } from './add-draft.ts';
import { StepForm } from './step-form.tsx';
import { useAsking } from './use-asking.ts';
import styles from './add-account.module.css';

export interface AskStepProps {
  readonly address: string;
  readonly onBack: () => void;
  readonly onFound: (found: FoundSettings) => void;
  readonly onHand: () => void;
}

export function AskStep({ address, onBack, onFound, onHand }: AskStepProps) {
  const { t } = useWords();
  const { client } = useDesk();
  const { ask, ...asking } = useAsking();
  const domain = domainOf(address) ?? '';
  return (
    <StepForm
      {...asking}
      title={t('add.askTitle', { domain })}
      text={<p>{t('add.askText', { domain })}</p>}
      isReady
      onBack={onBack}
      actLabel={t('add.ask')}
      pendingLabel={t('add.asking')}
      onSubmit={() => ask(() => client.accounts.find({ address, mayAsk: true }), onFound)}
      other={
        <Button variant="quiet" onPress={onHand}>
          {t('add.byHand')}
        </Button>
      }
    >
      <div className={styles.whom}>
        <p>{t('add.askWhom')}</p>
        <ul>
          <li>{t('add.askDomain', { domain })}</li>
          <li>{t('add.askDirectory')}</li>
          <li>{t('add.askDns', { domain })}</li>
          <li>{t('add.askGuess', { domain })}</li>
        </ul>
      </div>
    </StepForm>
  );
}
