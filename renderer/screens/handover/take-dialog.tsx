// What a file brings, proved: from whom, which cases, how each verifies. Only then is it taken.

import { ShieldCheck, ShieldQuestionMark } from 'lucide-react';
import type { HandoverLook, LookedCase } from '#core/desk/handover-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { mailboxName } from '../../parts/mailbox-name.ts';
import { ObstacleNote } from '../../parts/obstacle-note.tsx';
import { useDesk } from '../../state/desk-context.ts';
import type { OpenedFile } from './open-file.tsx';
import { useHandoverActs } from './use-handover-acts.ts';
import styles from './handover.module.css';

export interface TakeDialogProps {
  readonly look: HandoverLook;
  readonly file: OpenedFile;
  readonly onTaken: () => void;
  readonly onClose: () => void;
}

export function TakeDialog({ look, file, onTaken, onClose }: TakeDialogProps) {
  const { t, day, list } = useWords();
  const { client, toaster } = useDesk();
  const acts = useHandoverActs();
  const isOut = look.way === 'out';
  const count = look.cases.length;
  const { from, until, reason } = look;
  return (
    <ActDialog
      title={t(isOut ? 'handover.lookOut' : 'handover.lookBack')}
      actLabel={t(isOut ? 'handover.takeOver' : 'handover.takeBack', { count })}
      isReady={look.obstacle === undefined}
      onClose={onClose}
      onAct={async () => {
        const taken = await acts.ask(client.handover.take(file));
        if (!taken.ok) return taken.failure;
        toaster.show({ text: t(isOut ? 'handover.takenOver' : 'handover.tookBack', { count }), tone: 'done' });
        onTaken();
        return undefined;
      }}
    >
      <p data-personal>
        {isOut
          ? t('handover.lookFrom', { from, until: day(until, 'full'), reason })
          : t('handover.lookFromDeputy', { from })}
      </p>
      <p className={styles.note}>{t('handover.lookLog', { log: look.log })}</p>
      {look.newControllers.length === 0 ? null : (
        <p>{t('handover.newControllers', { names: list(look.newControllers) })}</p>
      )}
      <ul className={styles.rows}>
        {look.cases.map((one) => (
          <Looked key={one.ref} one={one} />
        ))}
      </ul>
      {look.obstacle === undefined ? null : <ObstacleNote obstacle={look.obstacle} />}
    </ActDialog>
  );
}

function Looked({ one }: { readonly one: LookedCase }) {
  const { t } = useWords();
  const isVouchedFor = one.verdict === 'VALID';
  return (
    <li className={styles.verdict} data-tone={isVouchedFor ? 'good' : 'look'}>
      {isVouchedFor ? <ShieldCheck aria-hidden="true" /> : <ShieldQuestionMark aria-hidden="true" />}
      <div>
        <p data-personal>
          {one.ref} · {mailboxName(one.requester, t('mail.nobody'))}
        </p>
        <p>{t(isVouchedFor ? 'handover.verdictValid' : 'handover.verdictUnanchored')}</p>
        <p className={styles.under}>
          <span>{t('handover.entries', { count: one.entries, mails: one.mails })}</span>
          {one.done === undefined ? null : <span>{t('handover.done', { count: one.done })}</span>}
        </p>
      </div>
    </li>
  );
}
