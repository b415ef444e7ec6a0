// One file of a case: its name, size and origin, its fingerprint, and what can be done with it.

import { Link } from '@tanstack/react-router';
import { Download, EyeOff, Eye, File, FileLock, FileX, Trash2, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { needsTypedName } from '#core/intake/attachment-risk.ts';
import { endingOf } from '#core/intake/attachment-risk.ts';
import type { FileId } from '#core/base/id.ts';
import type { CaseFileView } from '#core/desk/case-file-views.ts';
import type { AttachmentView } from '#core/desk/reading-views.ts';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { IconButton } from '../../../parts/icon-button.tsx';
import { SaveDialog } from '../../../parts/mail-save-dialog.tsx';
import { bytesOf, saveBytes } from '../../../parts/save-bytes.ts';
import { useSaving } from '../../../parts/use-saving.ts';
import { useDesk } from '../../../state/desk-context.ts';
import { useZoneOf } from '../../../state/open-desk.ts';
import { readCaseFile } from '../../../state/read-case-file.ts';
import { seemsViewable } from '../../../viewer/viewer-for.ts';
import { canBeRedacted } from './can-be-redacted.ts';
import { FileDialog } from './file-dialog.tsx';
import { RemoveFileDialog } from './remove-file-dialog.tsx';
import styles from './files.module.css';

export interface FileRowProps {
  readonly view: CaseView;
  readonly file: CaseFileView;
  /** Of all files of the case. */
  readonly names: ReadonlyMap<FileId, string>;
}

export function FileRow({ view, file, names }: FileRowProps) {
  const { t, size, instant } = useWords();
  const { client } = useDesk();
  const zone = useZoneOf(view.controller);
  const [isOpen, setOpen] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const [asked, setAsked] = useState<AttachmentView>();
  const saving = useSaving(async () => {
    const read = await readCaseFile(client, file.id);
    if (!read.ok) return read.failure;
    if (needsTypedName(read.value.risk)) setAsked(read.value);
    else saveBytes(read.value.fileName, [bytesOf(read.value.base64)]);
    return undefined;
  });
  const { name, risk, origin } = file;
  const Mark = { brought: File, redacted: FileX, package: FileLock }[origin.kind];
  return (
    <li className={styles.file}>
      <span className={styles.facts}>
        <span className={styles.nameLine}>
          <Mark aria-hidden="true" />
          <bdi className={styles.name} data-personal>
            {name}
          </bdi>
          <span className={styles.aside}>
            {(endingOf(name) || file.mediaType).toUpperCase()} · {size(file.size)}
          </span>
        </span>
        {risk === 'none' || risk === 'archive' ? null : (
          <span className={styles.risk}>
            <TriangleAlert aria-hidden="true" /> {t(`read.risk.${risk}`)}
          </span>
        )}
        <span className={styles.aside} data-personal>
          {originText()} · {instant(file.addedAt, zone)}
        </span>
        <span className={styles.hash} title={file.sha256}>
          SHA-256 {file.sha256.slice(0, 16)}…
        </span>
      </span>
      <span className={styles.acts}>
        {seemsViewable(name, file.mediaType) ? (
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
        {canBeRedacted(file) ? (
          <Link
            to="/cases/$ref/redact/$file"
            params={{ ref: view.ref, file: file.id }}
            className={styles.redact}
            aria-label={t('caseStore.redactNamed', { name })}
          >
            <EyeOff aria-hidden="true" />
            {t('caseStore.redact')}
          </Link>
        ) : null}
        <IconButton
          label={t('caseStore.remove', { name })}
          icon={<Trash2 aria-hidden="true" />}
          onPress={() => setRemoving(true)}
        />
      </span>
      {isOpen ? (
        <FileDialog file={file} isPending={saving.isPending} onSave={saving.start} onClose={() => setOpen(false)} />
      ) : null}
      {isRemoving ? <RemoveFileDialog file={file} onClose={() => setRemoving(false)} /> : null}
      {asked === undefined ? null : <SaveDialog file={asked} onClose={() => setAsked(undefined)} />}
    </li>
  );

  function originText(): string {
    switch (origin.kind) {
      case 'redacted':
        return t('caseStore.origin.redacted', {
          name: names.get(origin.of) ?? t('caseStore.aRemoved'),
          count: origin.passages,
        });
      case 'package':
        return t('caseStore.origin.package', { count: origin.of.length });
      default:
        return t('caseStore.origin.brought');
    }
  }
}
