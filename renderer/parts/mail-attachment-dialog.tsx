// An attachment looked at: drawn in a frame of its own, with pages and size, and a way to save it.

import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { AttachmentView } from '#core/desk/reading-views.ts';
import type { MessageView } from '#core/desk/views.ts';
import { useWords } from '../i18n/use-words.ts';
import { useDesk } from '../state/desk-context.ts';
import { useShownTheme } from '../state/use-shown-theme.ts';
import { viewerFor } from '../viewer/viewer-for.ts';
import { ViewerFrame } from '../viewer/viewer-frame.tsx';
import type { ViewerLine } from '../viewer/viewer-frame.tsx';
import type { FromViewer, ViewerFault } from '../viewer/viewer-messages.ts';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { ObstacleNote } from './obstacle-note.tsx';
import { bytesOf } from './save-bytes.ts';
import { SaveDialog } from './mail-save-dialog.tsx';
import { useSaveAttachment } from './use-save-attachment.ts';
import styles from './mail-attachment-dialog.module.css';

export interface AttachmentDialogProps {
  readonly message: MessageView;
  readonly index: number;
  readonly name: string;
  readonly onErase: () => void;
  readonly onClose: () => void;
}

export type FetchedAttachment =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'there'; readonly file: AttachmentView }
  | { readonly kind: 'obstacle'; readonly obstacle: Obstacle }
  | { readonly kind: 'fault' };

export function AttachmentDialog({ message, index, name, onErase, onClose }: AttachmentDialogProps) {
  const { t, size } = useWords();
  const { client } = useDesk();
  const saving = useSaveAttachment(message.id, index);
  const [fetched, setFetched] = useState<FetchedAttachment>({ kind: 'waiting' });
  useEffect(() => {
    let isGone = false;
    const ask = async (): Promise<void> => {
      const answer = await client.reading.attachment({ id: message.id, index }).catch(() => undefined);
      if (isGone) return;
      if (answer === undefined) setFetched({ kind: 'fault' });
      else if (answer.ok) setFetched({ kind: 'there', file: answer.value });
      else setFetched({ kind: 'obstacle', obstacle: answer.failure });
    };
    void ask();
    return () => {
      isGone = true;
    };
  }, [client, message.id, index]);
  const file = fetched.kind === 'there' ? fetched.file : undefined;

  return (
    <ModalOverlay className={styles.scrim ?? ''} isOpen isDismissable onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal className={styles.sheet ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <div className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              <bdi>{name}</bdi>
            </Heading>
            {file === undefined ? null : (
              <span className={styles.aside}>
                {t(`read.kind.${file.kind}`)} · {size(file.size)}
              </span>
            )}
          </div>
          {file === undefined || file.risk === 'none' ? null : (
            <p className={styles.risk}>{t(`read.risk.${file.risk}`)}</p>
          )}
          <AttachmentContent fetched={fetched} name={name} onClose={onClose} />
          <div className={styles.acts}>
            <Button variant="quiet" onPress={onErase}>
              {t('eraseMail.act')}…
            </Button>
            <Button isPending={saving.isPending} onPress={saving.start}>
              {t('read.save')}
            </Button>
            <Button onPress={onClose}>{t('app.close')}</Button>
          </div>
          {saving.asked === undefined ? null : <SaveDialog file={saving.asked} onClose={saving.dismiss} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ContentProps {
  readonly fetched: FetchedAttachment;
  readonly name: string;
  readonly onClose: () => void;
}

export function AttachmentContent({ fetched, name, onClose }: ContentProps) {
  const { t } = useWords();
  if (fetched.kind === 'obstacle') return <ObstacleNote obstacle={fetched.obstacle} />;
  if (fetched.kind === 'fault') return <p role="alert">{t('fault.title')}</p>;
  if (fetched.kind === 'waiting') return <output className={styles.wait}>{t('app.loading')}</output>;
  if (viewerFor(fetched.file.kind) === undefined) return <p className={styles.wait}>{t('read.noViewer')}</p>;
  return <Viewed file={fetched.file} name={name} onClose={onClose} />;
}

interface Drawn {
  readonly page: number;
  readonly pages: number;
  readonly isCut: boolean;
}

const zoomSteps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

function Viewed({ file, name, onClose }: { file: AttachmentView; name: string; onClose: () => void }) {
  const { t } = useWords();
  const theme = useShownTheme();
  const line = useRef<ViewerLine>(undefined);
  const [drawn, setDrawn] = useState<Drawn>();
  const [failed, setFailed] = useState<ViewerFault>();
  const [zoom, setZoom] = useState(1);

  const open = (to: ViewerLine): void => {
    line.current = to;
    const as = viewerFor(file.kind);
    if (as === undefined) return;
    const { buffer } = bytesOf(file.base64);
    to.send({ kind: 'open', as, bytes: buffer, theme, label: name }, [buffer]);
  };
  const hear = (message: FromViewer): void => {
    if (message.kind === 'drawn') setDrawn(message);
    else if (message.kind === 'failed') setFailed(message.why);
    else if (message.kind === 'leave') onClose();
  };
  const turnTo = (page: number): void => line.current?.send({ kind: 'turn', page });
  const zoomBy = (steps: number): void => {
    const factor = zoomSteps[Math.min(Math.max(0, zoomSteps.indexOf(zoom) + steps), zoomSteps.length - 1)] ?? 1;
    setZoom(factor);
    line.current?.send({ kind: 'zoom', factor });
  };

  if (failed !== undefined) return <p role="alert">{t(`read.failed.${failed}`)}</p>;
  return (
    <>
      <div className={styles.tools} role="toolbar" aria-label={t('read.tools')}>
        {drawn !== undefined && drawn.pages > 1 ? (
          <>
            <IconButton
              label={t('read.pageBack')}
              icon={<ChevronLeft aria-hidden="true" />}
              onPress={() => turnTo(drawn.page - 1)}
            />
            <output className={styles.count}>{t('read.page', { page: drawn.page, pages: drawn.pages })}</output>
            <IconButton
              label={t('read.pageOn')}
              icon={<ChevronRight aria-hidden="true" />}
              onPress={() => turnTo(drawn.page + 1)}
            />
          </>
        ) : null}
        <span className={styles.zoom}>
          <IconButton label={t('read.smaller')} icon={<ZoomOut aria-hidden="true" />} onPress={() => zoomBy(-1)} />
          <output className={styles.count}>{Math.round(zoom * 100)} %</output>
          <IconButton label={t('read.larger')} icon={<ZoomIn aria-hidden="true" />} onPress={() => zoomBy(1)} />
        </span>
      </div>
      <div className={styles.frame} data-personal>
        <ViewerFrame className={styles.frame} title={name} onReady={open} onMessage={hear} />
      </div>
      {drawn?.isCut === true ? <p className={styles.aside}>{t('read.textCut')}</p> : null}
    </>
  );
}
