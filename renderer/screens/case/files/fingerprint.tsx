// The SHA-256 of an attachment, worked out when somebody asks: it lies in its mail, and only that mail's is kept.

import { useState } from 'react';
import type { MessageId } from '#core/base/id.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { bytesOf } from '../../../parts/save-bytes.ts';
import { useSaving } from '../../../parts/use-saving.ts';
import { useDesk } from '../../../state/desk-context.ts';
import styles from './files.module.css';

export interface FingerprintProps {
  readonly id: MessageId;
  readonly index: number;
  readonly name: string;
}

export function Fingerprint({ id, index, name }: FingerprintProps) {
  const { t } = useWords();
  const { client } = useDesk();
  const [hash, setHash] = useState<string>();
  const working = useSaving(async () => {
    const answer = await client.reading.attachment({ id, index });
    if (!answer.ok) return answer.failure;
    setHash(hexOf(await crypto.subtle.digest('SHA-256', bytesOf(answer.value.base64))));
    return undefined;
  });
  return hash === undefined ? (
    <button
      type="button"
      className={styles.hashAct}
      aria-disabled={working.isPending}
      aria-label={t('caseFiles.hashOf', { name })}
      onClick={working.start}
    >
      SHA-256…
    </button>
  ) : (
    <output className={styles.hash}>SHA-256 {hash}</output>
  );
}

function hexOf(digest: ArrayBuffer): string {
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
