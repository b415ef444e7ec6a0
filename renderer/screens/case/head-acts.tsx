// The acts on a case as a whole: answer, extend, close, export, and the rest in a menu.

import { CalendarPlus, CircleCheck, Download, RotateCcw, Send } from 'lucide-react';
import { isSettled } from '#core/case/right-work.ts';
import type { CaseView } from '#core/desk/views.ts';
import { useGiveCommand } from '../../commands/command-provider.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { ActMenu } from '../../parts/act-menu.tsx';
import { Button } from '../../parts/button.tsx';
import { GatedButton } from '../../parts/gated-button.tsx';
import { useCommands } from '../../commands/command-provider.tsx';
import type { Command } from '../../commands/command-provider.tsx';
import { useCaseActs } from './case-acts.ts';
import { nextIdentityStep } from './context/identity-acts.tsx';
import { addNote, answer, close, correctRights, extend, menuOf, reopen } from './head-dialogs.tsx';
import { NextActButton } from './next-act-button.tsx';
import { nextActOf } from './next-act.ts';
import { useExport } from './use-export.ts';
import { workOf } from './work-of.ts';
import styles from './case-head.module.css';

export function HeadActs({ view }: { readonly view: CaseView }) {
  const { t, obstacle } = useWords();
  const { open } = useCaseActs();
  const give = useGiveCommand();
  const exporting = useExport(view.ref);
  // With a deputy, or given back: read here only.
  const isElsewhere = view.handover !== undefined && view.handover.side !== 'guest';
  const isOpen = view.phase === 'open' && !isElsewhere;
  const isClosed = view.phase === 'closed' && !isElsewhere;
  const next = nextActOf(view)?.kind;
  const isAnswered = view.rights.every((right) => isSettled(workOf(view, right)));
  const shortcuts: readonly Command[] = [
    { id: 'case.answer', act: () => open(answer) },
    {
      id: 'case.extend',
      act: () => open(extend),
      blocked: view.blocked.acts.extend === undefined ? undefined : obstacle(view.blocked.acts.extend),
    },
    { id: 'case.close', act: () => open(close) },
    { id: 'case.correctRights', act: () => open(correctRights) },
    { id: 'case.identity', act: () => open(nextIdentityStep(view)) },
    ...menuOf(view).flatMap(({ id, dialog }) => (id === undefined ? [] : [{ id, act: () => open(dialog) }])),
  ];
  useCommands([
    ...(isOpen ? shortcuts : []),
    ...(isClosed ? [{ id: 'case.reopen', act: () => open(reopen) } satisfies Command] : []),
    { id: 'case.addNote', act: () => open(addNote) },
    { id: 'case.export', act: exporting.start },
  ]);
  const exportButton = (
    <Button
      icon={<Download aria-hidden="true" />}
      command="case.export"
      isPending={exporting.isPending}
      onPress={exporting.start}
    >
      {t('case.export')}
    </Button>
  );
  if (!isOpen)
    return (
      <div className={styles.acts}>
        {isClosed ? (
          <Button icon={<RotateCcw aria-hidden="true" />} onPress={() => open(reopen)}>
            {t('case.reopen')}
          </Button>
        ) : null}
        {exportButton}
      </div>
    );
  return (
    <div className={styles.acts}>
      <NextActButton view={view} />
      {isAnswered || next === 'answer' ? null : (
        <Button icon={<Send aria-hidden="true" />} command="case.answer" onPress={() => open(answer)}>
          {t('case.answer')}
        </Button>
      )}
      <GatedButton
        icon={<CalendarPlus aria-hidden="true" />}
        command="case.extend"
        blocked={view.blocked.acts.extend}
        onPress={() => open(extend)}
      >
        {t('case.extend')}
      </GatedButton>
      {next === 'close' ? null : (
        <Button icon={<CircleCheck aria-hidden="true" />} command="case.close" onPress={() => open(close)}>
          {t('case.close')}
        </Button>
      )}
      {exportButton}
      <ActMenu
        label={t('case.more')}
        acts={[
          ...menuOf(view).map(({ label, dialog }) => ({ label: `${t(label)}…`, act: () => open(dialog) })),
          { label: t('case.newWindow'), act: () => give('case.newWindow') },
        ]}
      />
    </div>
  );
}
