// One attachment of a case: its name, kind and size, the mail that it came with, its fingerprint, and what can be done.

import { CopyPlus, Download, Eraser, Eye, GripVertical, Paperclip, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { endingOf, riskOfName } from '#core/intake/attachment-risk.ts';
import type { AttachmentFacts } from '#core/intake/parsed-mail.ts';
import type { CaseView, MessageView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { IconButton } from '../../../parts/icon-button.tsx';
import { EraseAttachmentDialog } from '../../../parts/erase-dialogs.tsx';
import { AttachmentDialog } from '../../../parts/mail-attachment-dialog.tsx';
import { SaveDialog } from '../../../parts/mail-save-dialog.tsx';
import { mailboxName } from '../../../parts/mailbox-name.ts';
import { useSaving } from '../../../parts/use-saving.ts';
import { useSaveAttachment } from '../../../parts/use-save-attachment.ts';
import { useDesk } from '../../../state/desk-context.ts';
import { useZoneOf } from '../../../state/open-desk.ts';
import { seemsViewable } from '../../../viewer/viewer-for.ts';
import { AttachmentAct } from '../conversation/attachment-act.tsx';
import { Fingerprint } from './fingerprint.tsx';
import { useDragOut } from './use-drag-out.ts';
import styles from './files.module.css';

export interface AttachmentRowProps {
  readonly view: CaseView;
  readonly message: MessageView;
  readonly attachment: AttachmentFacts;
  readonly index: number;
}

export function AttachmentRow({ view, message, attachment, index }: AttachmentRowProps) {
  const { t, size, instant } = useWords();
  const zone = useZoneOf(view.controller);
  const [isOpen, setOpen] = useState(false);
  const [isErasing, setErasing] = useState(false);
  const saving = useSaveAttachment(message.id, index);
  const { fileName, mediaType } = attachment;
  const name = fileName === '' ? t('read.attachmentNumber', { number: index + 1 }) : fileName;
  const { client, toaster } = useDesk();
  const copying = useSaving(async () => {
    const copied = await client.caseFiles.copyAttachment({ ref: view.ref, id: message.id, index });
    if (!copied.ok) return copied.failure;
    toaster.show({ text: t('caseStore.copied', { name }), tone: 'done', about: view.ref });
    return undefined;
  });
  const risk = riskOfName(fileName);
  const canDrag = !message.isPartial && risk === 'none';
  const drag = useDragOut(message.id, index, canDrag);
  const cameWith = t('caseFiles.cameWith', {
    who: mailboxName(message.from, t('mail.nobody')),
    when: instant(message.receivedAt, zone),
  });
  // The place of one that was deleted stays empty.
  if (fileName === '' && attachment.size === 0 && mediaType === 'text/plain')
    return (
      <li className={styles.file}>
        <span className={styles.facts}>
          <span className={styles.gone}>{t('read.attachmentErased')}</span>
          <span className={styles.aside} data-personal>
            {cameWith}
          </span>
        </span>
      </li>
    );
  return (
    <li className={styles.file} {...drag}>
      <span className={styles.facts}>
        <span className={styles.nameLine}>
          {canDrag ? <GripVertical aria-hidden="true" /> : <Paperclip aria-hidden="true" />}
          <bdi className={styles.name} data-personal>
            {name}
          </bdi>
          <span className={styles.aside}>
            {(endingOf(fileName) || mediaType).toUpperCase()} · {size(attachment.size)}
          </span>
        </span>
        {risk === 'none' || risk === 'archive' ? null : (
          <span className={styles.risk}>
            <TriangleAlert aria-hidden="true" /> {t(`read.risk.${risk}`)}
          </span>
        )}
        <span className={styles.aside} data-personal>
          {cameWith}
        </span>
        {message.isPartial ? null : <Fingerprint id={message.id} index={index} name={name} />}
      </span>
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
          <Button
            variant="quiet"
            icon={<CopyPlus aria-hidden="true" />}
            label={t('caseStore.copyNamed', { name })}
            isPending={copying.isPending}
            onPress={copying.start}
          >
            {t('caseStore.copy')}
          </Button>
        )}
        <AttachmentAct view={view} message={message} index={index} />
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
    </li>
  );
}
