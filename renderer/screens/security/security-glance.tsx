// The four questions about a desk at a glance: locked up, backed up, vouched for, checked. Each leads to its part.

import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import type { BackupView } from '#core/desk/backup-views.ts';
import type { LogState } from '#core/desk/log-views.ts';
import type { SecurityView } from '#core/desk/security-views.ts';
import type { TextKey } from '../../i18n/text-key.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { useMoment } from '../../parts/use-moment.ts';
import { isBackupDue } from './backup/is-backup-due.ts';
import { useVouched } from './proof/use-vouched.ts';
import { Part } from './part.tsx';
import type { PartName } from './part.tsx';
import styles from './security.module.css';

export interface SecurityGlanceProps {
  readonly security: SecurityView;
  readonly backup: BackupView;
  readonly log: LogState;
}

interface Answer {
  readonly name: TextKey;
  readonly isGood: boolean;
  readonly words: string;
  readonly part: PartName;
}

export function SecurityGlance({ security, backup, log }: SecurityGlanceProps) {
  const { t } = useWords();
  const moment = useMoment();
  const isVouched = useVouched();
  const { verified } = log;
  const answers: readonly Answer[] = [
    {
      name: 'glance.keys',
      isGood: !security.isDrillDue,
      words: t(security.isDrillDue ? 'glance.keysLook' : 'glance.keysGood'),
      part: 'keys',
    },
    { name: 'glance.backup', isGood: !isBackupDue(backup), words: backupWords(backup), part: 'backup' },
    {
      name: 'glance.anchor',
      isGood: isVouched(log),
      words: t(
        log.anchors.length === 0 ? 'glance.anchorNone' : isVouched(log) ? 'glance.anchorGood' : 'glance.anchorLook',
      ),
      part: 'proof',
    },
    {
      name: 'glance.check',
      isGood: verified?.ok === true,
      words:
        verified === undefined
          ? t('glance.checkNever')
          : t(verified.ok ? 'glance.checkGood' : 'glance.checkBad', { when: moment(verified.at) }),
      part: 'proof',
    },
  ];
  const wanting = answers.filter(({ isGood }) => !isGood).length;
  return (
    <Part title={t('glance.title')}>
      <p>{t('glance.sum', { count: wanting })}</p>
      <ul className={styles.lines}>
        {answers.map((answer) => (
          <GlanceLine key={answer.name} answer={answer} />
        ))}
      </ul>
    </Part>
  );

  function backupWords({ plan, last }: BackupView): string {
    if (plan.folder === undefined) return t('glance.backupNone');
    if (last === undefined) return t('glance.backupNotYet');
    if (!last.ok) return t('glance.backupFailed', { when: moment(last.at) });
    return t(isBackupDue(backup) ? 'glance.backupOld' : 'glance.backupGood', { when: moment(last.at) });
  }
}

function GlanceLine({ answer: { name, isGood, words, part } }: { readonly answer: Answer }) {
  const { t } = useWords();
  const id = useId();
  return (
    <li className={styles.glance} data-tone={isGood ? 'good' : 'look'} aria-labelledby={id}>
      {isGood ? <CircleCheck aria-hidden="true" /> : <TriangleAlert aria-hidden="true" />}
      <h3 id={id} className={styles.name}>
        {t(name)}
      </h3>
      <p>{words}</p>
      {isGood ? null : (
        <Button
          variant="quiet"
          label={t('glance.goTo', { name: t(name) })}
          onPress={() => document.querySelector<HTMLElement>(`[data-part='${part}']`)?.focus()}
        >
          {t('glance.go')}
        </Button>
      )}
    </li>
  );
}
