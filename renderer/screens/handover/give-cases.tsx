// Giving cases to a deputy: which ones, to whom, until when and why; then the file and its code.

import { useState } from 'react';
import type { HandoverFileView, HandoversView } from '#core/desk/handover-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { typedDay } from '../../parts/typed-day.ts';
import { useDesk } from '../../state/desk-context.ts';
import { MadeFile } from './made-file.tsx';
import { PickCases } from './pick-cases.tsx';
import { useHandoverActs } from './use-handover-acts.ts';
import styles from './handover.module.css';

export function GiveCases({ view }: { readonly view: HandoversView }) {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const [made, setMade] = useState<HandoverFileView>();
  return (
    <div className={styles.body}>
      <p className={styles.note}>{view.here.length === 0 ? t('handover.giveNone') : t('handover.giveText')}</p>
      {view.here.length === 0 ? null : (
        <div className={styles.acts}>
          <Button variant="primary" onPress={() => setAsking(true)}>
            {t('handover.giveAct')}…
          </Button>
        </div>
      )}
      {isAsking ? <GiveDialog view={view} onMade={setMade} onClose={() => setAsking(false)} /> : null}
      {made === undefined ? null : <MadeFile key={made.sha256} file={made} onNoted={() => setMade(undefined)} />}
    </div>
  );
}

interface GiveDialogProps {
  readonly view: HandoversView;
  readonly onMade: (file: HandoverFileView) => void;
  readonly onClose: () => void;
}

function GiveDialog({ view, onMade, onClose }: GiveDialogProps) {
  const { t } = useWords();
  const { client } = useDesk();
  const acts = useHandoverActs();
  const [refs, setRefs] = useState<readonly string[]>([]);
  const [to, setTo] = useState('');
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const until = typedDay(typed);
  const give = async (): Promise<Obstacle | undefined> => {
    if (until === undefined) return undefined;
    const made = await acts.save(client.handover.give({ refs: [...refs], to, reason, until }));
    if (!made.ok) return made.failure;
    onMade(made.value);
    return undefined;
  };
  return (
    <ActDialog
      title={t('handover.giveAct')}
      actLabel={t('handover.giveDo', { count: refs.length })}
      isReady={refs.length > 0 && to.trim() !== '' && reason.trim() !== '' && until !== undefined}
      onClose={onClose}
      onAct={give}
    >
      <p className={styles.note}>{t('handover.giveText')}</p>
      <PickCases rows={view.here} chosen={refs} onChange={setRefs} />
      <TextField label={t('handover.to')} value={to} onChange={setTo} maxLength={320} isRequired />
      <DayField label={t('handover.until')} value={typed} onChange={setTyped} isRequired />
      <TextField label={t('handover.reason')} value={reason} onChange={setReason} maxLength={4000} isRequired />
    </ActDialog>
  );
}
