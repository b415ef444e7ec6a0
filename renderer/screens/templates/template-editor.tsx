// One wording: its text with numbered lines, what can be named in it, what it becomes, and how it was before.

import { useRef, useState } from 'react';
import type { TemplateView } from '#core/desk/letter-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { LeaveGuard } from '../../parts/leave-guard.tsx';
import { Pane } from '../../parts/pane.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { KeepWordingDialog, OriginalDialog } from './keep-dialogs.tsx';
import { TemplateFields } from './template-fields.tsx';
import { TemplateFaults } from './template-faults.tsx';
import { TemplateHistory } from './template-history.tsx';
import { TemplateResult } from './template-result.tsx';
import { useTryOut } from './use-try-out.ts';
import { WordingArea, type WordingHold } from './wording-area.tsx';
import styles from './templates.module.css';

interface TemplateEditorProps {
  readonly controller: string;
  readonly view: TemplateView;
}

export function TemplateEditor({ controller, view }: TemplateEditorProps) {
  const { t } = useWords();
  const [subject, setSubject] = useState(view.subject);
  const [body, setBody] = useState(view.body);
  const [ref, setRef] = useState('');
  const [dialog, setDialog] = useState<'keep' | 'original'>();
  const hold = useRef<WordingHold>(null);
  const wording = { controller, kind: view.kind, language: view.language, subject, body };
  const tried = useTryOut(wording, ref);
  const isChanged = subject !== view.subject || body !== view.body;
  const faults = tried.data?.faults ?? [];
  return (
    <div className={styles.editor}>
      <LeaveGuard isDirty={isChanged} />
      <div className={styles.bar}>
        <p className={styles.state}>
          {view.isOwn ? t('templates.own', { version: view.version }) : t('templates.original')}
          {' · '}
          {t('templates.usedIn', { count: view.usedIn })}
        </p>
        <div className={styles.acts}>
          {view.isOwn ? <Button onPress={() => setDialog('original')}>{t('templates.useOriginal')}…</Button> : null}
          <Button
            variant="primary"
            isDisabled={!isChanged || faults.length > 0 || tried.data === undefined}
            onPress={() => setDialog('keep')}
          >
            {t('templates.keep')}…
          </Button>
        </div>
      </div>
      <div className={styles.columns}>
        <Pane title={t('templates.wording')} className={styles.pane}>
          <TextField label={t('letter.subject')} value={subject} onChange={setSubject} maxLength={400} />
          <WordingArea
            ref={hold}
            label={t('templates.body')}
            value={body}
            onChange={setBody}
            language={view.language}
            faulty={faults.flatMap(({ line }) => line ?? [])}
          />
          <TemplateFaults faults={faults} onGoTo={(line) => hold.current?.goTo(line)} />
          <TemplateFields fields={view.fields} onInsert={(text) => hold.current?.insert(text)} />
        </Pane>
        <div className={styles.side}>
          <TemplateResult tried={tried} language={view.language} caseRef={ref} onCaseRef={setRef} />
          <TemplateHistory
            view={view}
            body={body}
            onUse={(older) => {
              setSubject(older.subject);
              setBody(older.body);
            }}
          />
        </div>
      </div>
      {dialog === 'keep' ? <KeepWordingDialog wording={wording} onClose={() => setDialog(undefined)} /> : null}
      {dialog === 'original' ? <OriginalDialog wording={wording} onClose={() => setDialog(undefined)} /> : null}
    </div>
  );
}
