// What a note, a line or a time stamp that somebody kept says about the log as it is now.

import { useState } from 'react';
import type { NoteVerdict } from '#core/desk/log-views.ts';
import { unreachable } from '#core/base/result.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Words } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { announce, useDesk } from '../../../state/desk-context.ts';
import { Attention } from '../attention.tsx';

export function CheckNoteDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const desk = useDesk();
  const [text, setText] = useState('');
  const [verdict, setVerdict] = useState<NoteVerdict>();
  return (
    <ActDialog
      title={t('anchors.checkTitle')}
      actLabel={t('anchors.checkDo')}
      cancelLabel={t('app.close')}
      isReady={text.trim() !== ''}
      isStaying
      isWide
      onClose={onClose}
      onAct={async () => {
        const answer = await desk.client.log.check({ text: text.trim() });
        if (!answer.ok) return answer.failure;
        setVerdict(answer.value);
        announce(desk, verdictWords(answer.value, t));
        return undefined;
      }}
    >
      <p>{t('anchors.checkText')}</p>
      <TextField
        label={t('anchors.checkField')}
        value={text}
        onChange={(value) => {
          setText(value);
          setVerdict(undefined);
        }}
        rows={6}
        maxLength={100_000}
        hasFocus
      />
      {verdict === undefined ? null : <Attention tone={toneOf(verdict)}>{verdictWords(verdict, t)}</Attention>}
    </ActDialog>
  );
}

function toneOf({ kind }: NoteVerdict): 'good' | 'look' | 'bad' {
  if (kind === 'fits') return 'good';
  return kind === 'ahead' || kind === 'forked' ? 'bad' : 'look';
}

function verdictWords(verdict: NoteVerdict, t: Words['t']): string {
  switch (verdict.kind) {
    case 'fits':
      return t('verdict.fits', { size: verdict.size, since: verdict.entriesSince });
    case 'ahead':
      return t('verdict.ahead', { size: verdict.size, missing: verdict.missing });
    case 'forked':
      return t('verdict.forked', { size: verdict.size });
    case 'other-log':
    case 'forged':
    case 'unproved':
    case 'unreadable':
      return t(`verdict.${verdict.kind}`);
    default:
      return unreachable(verdict);
  }
}
