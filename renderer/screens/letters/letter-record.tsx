// What stands in the journal once the letter has left: said before, so that nobody is surprised.

import type { CaseCommand } from '#core/case/command.ts';
import type { LetterView } from '#core/desk/letter-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Pane } from '../../parts/pane.tsx';
import styles from './letter-record.module.css';

export function LetterRecord({ view }: { readonly view: LetterView }) {
  const { t } = useWords();
  const sayAct = useActWords();
  if (view.stage === 'left') return null;
  return (
    <Pane title={t('letter.record')} className={styles.record}>
      <ul>
        {view.act === undefined ? null : <li>{sayAct(view.act)}</li>}
        <li>{t('letter.record.left')}</li>
      </ul>
      {view.act === undefined ? null : <p className={styles.note}>{t('letter.record.notBefore')}</p>}
    </Pane>
  );
}

function useActWords(): (act: CaseCommand) => string {
  const { t, say, day, rights } = useWords();
  return (command) => {
    switch (command.act) {
      case 'extend':
        return command.until === undefined
          ? t('letter.record.extend', { ground: say(`ground.${command.ground}`) })
          : t('letter.record.extendUntil', {
              ground: say(`ground.${command.ground}`),
              day: day(command.until, 'full'),
            });
      case 'ask-identity':
        return t('letter.record.askIdentity', { method: say(`method.${command.method}`) });
      case 'ask-clarification':
        return t('letter.record.askClarification');
      case 'ask-fee':
        return t('letter.record.askFee', { amount: command.amount, right: say(`right.${command.right}`) });
      case 'answer':
        return t('letter.record.answer', { rights: rights(command.rights) });
      case 'lift-restriction':
        return t('letter.record.lift');
      default:
        return t('letter.record.other');
    }
  };
}
