// The same mail again, or the same request by the same person: one key attaches it. Nothing happens by itself.

import { useNavigate } from '@tanstack/react-router';
import { CopyCheck, FolderInput } from 'lucide-react';
import type { TrayItem } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import styles from './same-as-part.module.css';

export interface SameAsPartProps {
  readonly item: TrayItem;
  readonly onAttachTo: (ref: string) => void;
}

export function SameAsPart({ item, onAttachTo }: SameAsPartProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { sameAs } = item;
  if (sameAs === undefined) return null;
  const { caseRef, message } = sameAs;
  return (
    <div className={styles.same}>
      <p className={styles.said}>
        <CopyCheck aria-hidden="true" />
        {caseRef === undefined
          ? t('triage.sameCopy')
          : t(sameAs.kind === 'copy' ? 'triage.sameCopyCase' : 'triage.sameRepeat', { ref: caseRef })}
      </p>
      {caseRef === undefined ? null : (
        <Button
          icon={<FolderInput aria-hidden="true" />}
          command="triage.attachSame"
          onPress={() => onAttachTo(caseRef)}
        >
          {t('triage.attachTo')}
        </Button>
      )}
      {caseRef !== undefined || message === undefined ? null : (
        <Button
          variant="quiet"
          onPress={() => void navigate({ to: '/triage/{-$id}', params: { id: message }, replace: true })}
        >
          {t('triage.toCopy')}
        </Button>
      )}
    </div>
  );
}
