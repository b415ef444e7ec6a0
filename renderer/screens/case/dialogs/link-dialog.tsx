// Linking two cases of one person, where the addresses do not show it; or taking the link back.

import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { mailboxName } from '../../../parts/mailbox-name.ts';
import { TextField } from '../../../parts/text-field.tsx';
import { useAnswer } from '../../../state/use-answer.ts';
import { useDesk } from '../../../state/desk-context.ts';
import type { GivenDialog } from '../case-acts.ts';
import { useLinkAct } from './use-link-act.ts';
import styles from './dialog.module.css';

export function LinkDialog({ view, onClose }: GivenDialog) {
  const { t, day } = useWords();
  const { queries } = useDesk();
  const link = useLinkAct(view, 'link');
  const [other, setOther] = useState('');
  const [reason, setReason] = useState('');
  const typed = other.trim().toUpperCase();
  const asked = {
    filter: 'all',
    controller: view.controller,
    text: typed,
    offset: 0,
    limit: typed === '' ? 0 : 10,
  } as const;
  const page = useAnswer(queries.cases.page.queryOptions({ input: asked })).data;
  const found = page?.rows.find(({ ref, controller }) => ref === typed && controller === view.controller);
  return (
    <ActDialog
      title={t('act.link.title')}
      actLabel={t('act.link.do')}
      isReady={found !== undefined && found.ref !== view.ref && reason.trim() !== ''}
      onClose={onClose}
      onAct={() => link(typed, reason.trim())}
    >
      <p className={styles.note}>{t('act.link.note')}</p>
      <TextField
        label={t('act.link.other')}
        value={other}
        onChange={setOther}
        hint={
          found === undefined
            ? t('act.link.otherHint', { example: view.ref })
            : `${mailboxName(found.requester, t('mail.nobody'))}, ${day(found.receivedDay, 'medium')}`
        }
        isHintPersonal={found !== undefined}
        hasFocus
        maxLength={64}
      />
      <TextField
        label={t('act.link.reason')}
        value={reason}
        onChange={setReason}
        rows={2}
        hint={t('act.goesIntoJournal')}
        maxLength={4000}
      />
    </ActDialog>
  );
}

export function UnlinkDialog({ view, onClose, other }: GivenDialog & { readonly other: string }) {
  const { t } = useWords();
  const unlink = useLinkAct(view, 'unlink');
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={t('act.unlink.title', { ref: other })}
      actLabel={t('act.unlink.do')}
      isReady={reason.trim() !== ''}
      onClose={onClose}
      onAct={() => unlink(other, reason.trim())}
    >
      <TextField
        label={t('act.unlink.reason')}
        value={reason}
        onChange={setReason}
        rows={2}
        hint={t('act.goesIntoJournal')}
        hasFocus
        maxLength={4000}
      />
    </ActDialog>
  );
}
