// The attachments of a mail: what they are, how large, what to mind, and how to look at them or save them.

import { Download, Eraser, Eye, Paperclip, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { endingOf, riskOfName } from '#core/intake/attachment-risk.ts';
import type { AttachmentFacts } from '#core/intake/parsed-mail.ts';
import type { MessageView } from '#core/desk/views.ts';
import { useWords } from '../i18n/use-words.ts';
import { seemsViewable } from '../viewer/viewer-for.ts';
import { AttachmentDialog } from './mail-attachment-dialog.tsx';
import { Button } from './button.tsx';
import { EraseAttachmentDialog } from './erase-dialogs.tsx';
import { IconButton } from './icon-button.tsx';
import { SaveDialog } from './mail-save-dialog.tsx';
import { useSaveAttachment } from './use-save-attachment.ts';
import styles from './mail-attachments.module.css';

export interface MailAttachmentsProps {
  readonly message: MessageView;
  /** What else can be done with an attachment, by its place counted from 0. */
  readonly attachmentAct?: ((index: number) => ReactNode) | undefined;
}

export function MailAttachments({ message, attachmentAct }: MailAttachmentsProps) {
  const { t } = useWords();
  if (message.attachments.length === 0) return null;
  return (
    <section className={styles.attachments} aria-label={t('mail.attachments')}>
      <ul className={styles.list}>
        {message.attachments.map((attachment, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two attachments may be alike in everything but their place
          <li key={index} className={styles.item}>
            <Attachment message={message} attachment={attachment} index={index} />
            {attachmentAct?.(index)}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AttachmentProps {
  readonly message: MessageView;
  readonly attachment: AttachmentFacts;
  readonly index: number;
}

function Attachment({ message, attachment, index }: AttachmentProps) {
  const { t, size } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [isErasing, setErasing] = useState(false);
  const saving = useSaveAttachment(message.id, index);
  const { fileName, mediaType } = attachment;
  // The place of one that was deleted stays empty.
  if (fileName === '' && attachment.size === 0 && mediaType === 'text/plain')
    return <span className={styles.gone}>{t('read.attachmentErased')}</span>;
  const name = fileName === '' ? t('read.attachmentNumber', { number: index + 1 }) : fileName;
  const risk = riskOfName(fileName);
  return (
    <>
      <Paperclip aria-hidden="true" className={styles.clip} />
      <bdi className={styles.name} data-personal>
        {name}
      </bdi>
      <span className={styles.aside}>
        {(endingOf(fileName) || mediaType).toUpperCase()} · {size(attachment.size)}
      </span>
      {risk === 'none' || risk === 'archive' ? null : (
        <span className={styles.risk}>
          <TriangleAlert aria-hidden="true" /> {t(`read.risk.${risk}`)}
        </span>
      )}
      <span className={styles.acts}>
        {seemsViewable(fileName, mediaType) && !message.isPartial ? (
          <Button
            variant="quiet"
            icon={<Eye aria-hidden="true" />}
            label={t('read.viewNamed', { name })}
            onPress={() => setOpen(true)}
          >
            {t('read.view')}
          </Button>
        ) : null}
        <Button
          variant="quiet"
          icon={<Download aria-hidden="true" />}
          label={t('read.saveNamed', { name })}
          isPending={saving.isPending}
          onPress={saving.start}
        >
          {t('read.save')}
        </Button>
        {message.isPartial ? null : (
          <IconButton
            label={t('eraseAttachment.act', { name })}
            icon={<Eraser aria-hidden="true" />}
            onPress={() => setErasing(true)}
          />
        )}
      </span>
      {isOpen ? (
        <AttachmentDialog
          message={message}
          index={index}
          name={name}
          onErase={() => {
            setOpen(false);
            setErasing(true);
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
      {isErasing ? (
        <EraseAttachmentDialog id={message.id} index={index} name={name} onClose={() => setErasing(false)} />
      ) : null}
      {saving.asked === undefined ? null : <SaveDialog file={saving.asked} onClose={saving.dismiss} />}
    </>
  );
}
