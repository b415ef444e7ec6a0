// The mail as it came: its beginning to read, all of it to save.

import { Download } from 'lucide-react';
import type { MessageView } from '#core/desk/views.ts';
import { useWords } from '../i18n/use-words.ts';
import { useAnswer } from '../state/use-answer.ts';
import { useDesk } from '../state/desk-context.ts';
import { visibleText } from '../viewer/visible-text.ts';
import { AwaitAnswer } from './await-answer.tsx';
import { Button } from './button.tsx';
import { bytesOf } from './save-bytes.ts';
import { useSaveOriginal } from './use-save-original.ts';
import styles from './mail-source.module.css';

/** Letters to read here: header, structure and the first words; the rest is mostly base64. */
const mostLetters = 100_000;

export function MailSource({ message }: { readonly message: MessageView }) {
  const { t, size } = useWords();
  const { queries } = useDesk();
  const saving = useSaveOriginal(message.id);
  const source = useAnswer({
    ...queries.reading.source.queryOptions({ input: { id: message.id, from: 0 } }),
    gcTime: 0,
    retry: false,
  });
  return (
    <div className={styles.source}>
      <div className={styles.head}>
        <p className={styles.note}>{t('read.sourceNote')}</p>
        <Button icon={<Download aria-hidden="true" />} isPending={saving.isPending} onPress={saving.start}>
          {t('read.saveOriginal', { size: size(message.size) })}
        </Button>
      </div>
      <AwaitAnswer query={source}>{(view) => <SourceText base64={view.base64} size={view.size} />}</AwaitAnswer>
    </div>
  );
}

function SourceText({ base64, size: octets }: { readonly base64: string; readonly size: number }) {
  const { t } = useWords();
  // Windows-1252 has a letter for every octet; UTF-8 would hide which octets were wrong, but reads as it was meant.
  const text = new TextDecoder().decode(bytesOf(base64).subarray(0, mostLetters));
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls has to be reachable by keyboard (WCAG 2.1.1) */}
      <pre className={styles.text} data-personal tabIndex={0} aria-label={t('read.source')}>
        {visibleText(text).map(({ text: stretch, isControl }, place) =>
          // oxlint-disable-next-line react/no-array-index-key -- stretches have no other name and never move
          isControl ? <mark key={place}>{stretch}</mark> : stretch,
        )}
      </pre>
      {octets > mostLetters ? <p className={styles.note}>{t('read.sourceCut')}</p> : null}
    </>
  );
}
