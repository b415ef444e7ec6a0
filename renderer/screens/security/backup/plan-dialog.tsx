// Where backups go, how often, and how long they are kept.

import { useState } from 'react';
import type { BackupPlan } from '#core/desk/backup-views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useDesk } from '../../../state/desk-context.ts';
import { useWay } from '../../../state/use-way.ts';
import { useUpkeepActs } from '../use-upkeep-acts.ts';

const usual = { 1: 'plan.hourly', 4: 'plan.fourHourly', 24: 'plan.daily', 168: 'plan.weekly' } as const;
const hours = Object.keys(usual).map(Number);

export function PlanDialog({ plan, onClose }: { readonly plan: BackupPlan; readonly onClose: () => void }) {
  const { t } = useWords();
  const { client } = useDesk();
  const { ask } = useUpkeepActs();
  const way = useWay();
  const [folder, setFolder] = useState(plan.folder ?? '');
  const [every, setEvery] = useState(plan.everyHours);
  const [daily, setDaily] = useState(String(plan.keepDaily));
  const [weekly, setWeekly] = useState(String(plan.keepWeekly));
  const keepDaily = wholeNumber(daily, 1, 30);
  const keepWeekly = wholeNumber(weekly, 0, 4);
  return (
    <ActDialog
      title={t('plan.title')}
      actLabel={t('plan.do')}
      isReady={keepDaily !== undefined && keepWeekly !== undefined}
      onClose={onClose}
      onAct={() => {
        const planning = (wanted: BackupPlan) =>
          client.backup.plan({ ...wanted, folder: wanted.folder ?? '', everyHours: wanted.everyHours });
        const wanted: BackupPlan = {
          ...plan,
          folder: folder.trim(),
          everyHours: every,
          keepDaily: keepDaily ?? plan.keepDaily,
          keepWeekly: keepWeekly ?? plan.keepWeekly,
        };
        return ask(planning(wanted), t('plan.kept'), {
          part: 'backup plan',
          undo: way(() => planning(plan)),
          redo: way(() => planning(wanted)),
        });
      }}
    >
      <TextField
        label={t('plan.folder')}
        value={folder}
        onChange={setFolder}
        hint={t('plan.folderHint')}
        maxLength={4096}
        hasFocus
      />
      <SelectField
        label={t('plan.every')}
        value={String(every)}
        onChange={(value) => setEvery(Number(value))}
        choices={(hours.includes(plan.everyHours) ? hours : [plan.everyHours, ...hours]).map((value) => ({
          value: String(value),
          label: isUsual(value) ? t(usual[value]) : t('plan.hours', { hours: value }),
        }))}
      />
      <TextField
        label={t('plan.keepDaily')}
        value={daily}
        onChange={setDaily}
        error={keepDaily === undefined ? t('plan.number', { least: 1, most: 30 }) : undefined}
        maxLength={2}
      />
      <TextField
        label={t('plan.keepWeekly')}
        value={weekly}
        onChange={setWeekly}
        error={keepWeekly === undefined ? t('plan.number', { least: 0, most: 4 }) : undefined}
        maxLength={2}
      />
    </ActDialog>
  );
}

function isUsual(value: number): value is keyof typeof usual {
  return Object.hasOwn(usual, value);
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const value = /^\d{1,2}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}
