// The code of a package, shown once; and by which way the person gets it, noted in the case without the code.

import { Copy } from 'lucide-react';
import { useState } from 'react';
import type { MadePackage } from '#core/desk/case-file-views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { Button } from '../../../parts/button.tsx';
import { ChoiceList } from '../../../parts/choice-list.tsx';
import { copyForAMinute } from '../../../parts/copy-secret.ts';
import { announce, useDesk } from '../../../state/desk-context.ts';
import { useCaseActs } from '../case-acts.ts';
import styles from './files.module.css';

const ways = ['phone', 'post', 'person', 'sms'] as const;
type CodeWay = (typeof ways)[number];

export interface CodeDialogProps {
  readonly made: MadePackage;
  readonly onClose: () => void;
}

export function CodeDialog({ made: { file, code }, onClose }: CodeDialogProps) {
  const { t } = useWords();
  const desk = useDesk();
  const { act } = useCaseActs();
  const [way, setWay] = useState<CodeWay>();
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const text = t((await copyForAMinute(code)) ? 'pack.codeCopied' : 'pack.codeNotCopied');
    setSaid(text);
    announce(desk, text);
  };
  return (
    <ActDialog
      title={t('pack.madeTitle')}
      actLabel={t('pack.noteWay')}
      cancelLabel={t('pack.closeOnly')}
      isReady={way !== undefined}
      onClose={onClose}
      onAct={async () =>
        await act(
          { act: 'note', text: t('pack.wayNote', { name: file.name, way: way ?? 'phone' }) },
          t('pack.wayNoted'),
        )
      }
    >
      <p>{t('pack.made', { name: file.name })}</p>
      <div>
        <p className={styles.legend}>{t('pack.code')}</p>
        <p className={styles.code} translate="no" data-personal>
          {code}
        </p>
        <Button icon={<Copy aria-hidden="true" />} onPress={() => void copy()}>
          {t('pack.copyCode')}
        </Button>{' '}
        {said === '' ? null : <span className={styles.aside}>{said}</span>}
      </div>
      <p className={styles.note}>{t('pack.codeNote')}</p>
      <ChoiceList
        label={t('pack.way')}
        value={way}
        onChange={setWay}
        choices={ways.map((value) => ({ value, label: t(`pack.way.${value}`) }))}
      />
    </ActDialog>
  );
}
