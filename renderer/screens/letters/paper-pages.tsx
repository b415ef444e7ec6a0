// A PDF of the desk's own, page by page, in the frame that draws attachments. A new one takes the place once it is drawn.

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useRef, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { IconButton } from '../../parts/icon-button.tsx';
import { bytesOf } from '../../parts/save-bytes.ts';
import { ViewerFrame, type ViewerLine } from '../../viewer/viewer-frame.tsx';
import type { ViewerFault } from '../../viewer/viewer-messages.ts';
import styles from './letter-preview.module.css';

interface Drawn {
  readonly base64: string;
  readonly page: number;
  readonly pages: number;
}

export function PaperPages({ base64, label }: { readonly base64: string; readonly label: string }) {
  const { t } = useWords();
  const lines = useRef(new Map<string, ViewerLine>());
  const [drawn, setDrawn] = useState<Drawn>();
  const [failed, setFailed] = useState<{ readonly base64: string; readonly why: ViewerFault }>();
  const shown = drawn === undefined || drawn.base64 === base64 ? [base64] : [drawn.base64, base64];
  const turnTo = (page: number): void => {
    if (drawn !== undefined) lines.current.get(drawn.base64)?.send({ kind: 'turn', page });
  };
  if (failed?.base64 === base64) return <p role="alert">{t(`read.failed.${failed.why}`)}</p>;
  return (
    <>
      {drawn === undefined || drawn.pages < 2 ? null : (
        <div className={styles.pages} role="toolbar" aria-label={t('read.tools')}>
          <IconButton
            label={t('read.pageBack')}
            icon={<ChevronLeft aria-hidden="true" />}
            onPress={() => turnTo(drawn.page - 1)}
          />
          <output>{t('read.page', { page: drawn.page, pages: drawn.pages })}</output>
          <IconButton
            label={t('read.pageOn')}
            icon={<ChevronRight aria-hidden="true" />}
            onPress={() => turnTo(drawn.page + 1)}
          />
        </div>
      )}
      <div className={styles.stack}>
        {shown.map((each) => (
          <div key={each} className={each === drawn?.base64 ? styles.sheet : styles.coming}>
            <ViewerFrame
              className={styles.frame}
              title={label}
              onReady={(line) => {
                lines.current.set(each, line);
                const { buffer } = bytesOf(each);
                // Paper is white, also at night.
                line.send({ kind: 'open', as: 'pdf', bytes: buffer, theme: 'light', label }, [buffer]);
              }}
              onMessage={(message) => {
                if (message.kind === 'drawn') setDrawn({ base64: each, page: message.page, pages: message.pages });
                else if (message.kind === 'failed') setFailed({ base64: each, why: message.why });
              }}
            />
          </div>
        ))}
      </div>
    </>
  );
}
