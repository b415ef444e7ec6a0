// The acts on a case as a whole: answer, extend, close, export, and the rest in a menu.

import { CalendarPlus, CircleCheck, Download, RotateCcw, Send } from 'lucide-react';
import { isSettled } from '#core/case/right-work.ts';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActMenu } from '../../parts/act-menu.tsx';
import { Button } from '../../parts/button.tsx';
import { GatedButton } from '../../parts/gated-button.tsx';
import { useCommands } from '../../commands/command-provider.tsx';
import type { Command } from '../../commands/command-provider.tsx';
import { useCaseActs } from './case-acts.ts';
import { nextIdentityStep } from './context/identity-acts.tsx';
import { addNote, answer, close, correctRights, extend, menuOf, reopen } from './head-dialogs.tsx';
import { useExport } from './use-export.ts';
import { workOf } from './work-of.ts';
import styles from './case-head.module.css';

export function HeadActs({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { open } = useCaseActs();
  const exporting = useExport(view.ref);
  const isOpen = view.phase === 'open';
  const isAnswered = view.rights.every((right) => isSettled(workOf(view, right)));
  const shortcuts: readonly Command[] = [
    { id: 'case.answer', act: () => open(answer) },
    ...(view.blocked.acts.extend === undefined
      ? [{ id: 'case.extend', act: () => open(extend) } satisfies Command]
      : []),
    { id: 'case.close', act: () => open(close) },
    { id: 'case.correctRights', act: () => open(correctRights) },
    { id: 'case.identity', act: () => open(nextIdentityStep(view)) },
  ];
  useCommands([
    ...(isOpen ? shortcuts : []),
    { id: 'case.addNote', act: () => open(addNote) },
    { id: 'case.export', act: exporting.start },
  ]);
  const exportButton = (
    <Button
      icon={<Download aria-hidden="true" />}
      shortcut="X"
      isPending={exporting.isPending}
      onPress={exporting.start}
    >
      {t('case.export')}
    </Button>
  );
  if (!isOpen)
    return (
      <div className={styles.acts}>
        {view.phase === 'closed' ? (
          <Button icon={<RotateCcw aria-hidden="true" />} onPress={() => open(reopen)}>
            {t('case.reopen')}
          </Button>
        ) : null}
        {exportButton}
      </div>
    );
  return (
    <div className={styles.acts}>
      {isAnswered ? null : (
        <Button variant="primary" icon={<Send aria-hidden="true" />} shortcut="A" onPress={() => open(answer)}>
          {t('case.answer')}
        </Button>
      )}
      <GatedButton
        icon={<CalendarPlus aria-hidden="true" />}
        shortcut="E"
        blocked={view.blocked.acts.extend}
        onPress={() => open(extend)}
      >
        {t('case.extend')}
      </GatedButton>
      <Button
        variant={isAnswered ? 'primary' : 'plain'}
        icon={<CircleCheck aria-hidden="true" />}
        shortcut="L"
        onPress={() => open(close)}
      >
        {t('case.close')}
      </Button>
      {exportButton}
      <ActMenu
        label={t('case.more')}
        acts={menuOf(view).map(({ label, dialog }) => ({ label: `${t(label)}…`, act: () => open(dialog) }))}
      />
    </div>
  );
}
