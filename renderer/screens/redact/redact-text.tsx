// Redacting a text: passages that are selected or found, what stands where they were, and the copy without them.

import { useNavigate } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import type { RedactionReason } from '#core/case/letter-event.ts';
import type { CaseFileView, Passage } from '#core/desk/case-file-views.ts';
import { findWords, joinStretches, wordsElsewhere } from '#core/desk/redaction/find-words.ts';
import { bar } from '#core/desk/redaction/redact-text.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { Segments } from '../../parts/segments.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { ElsewhereNote } from './elsewhere-note.tsx';
import { FindForm } from './find-form.tsx';
import { MarkList } from './mark-list.tsx';
import { RedactPage } from './redact-page.tsx';
import { useRedacted } from './use-redacted.ts';
import styles from './redact.module.css';

export interface RedactTextProps {
  readonly caseRef: string;
  readonly file: CaseFileView;
  readonly text: string;
}

export function RedactText({ caseRef, file, text }: RedactTextProps) {
  const { t, obstacle } = useWords();
  const { client, toaster } = useDesk();
  const navigate = useNavigate();
  const tell = useRedacted(caseRef);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [passages, setPassages] = useState<readonly Passage[]>([]);
  const [why, setWhy] = useState<RedactionReason>('other-person');
  const [look, setLook] = useState<'marks' | 'result'>('marks');
  const [isPending, setPending] = useState(false);

  useEffect(() => {
    const field = area.current;
    const refuse = (event: Event): void => event.preventDefault();
    field?.addEventListener('beforeinput', refuse);
    return () => field?.removeEventListener('beforeinput', refuse);
  }, []);

  const left = withoutPassages(text, passages);
  const elsewhere = wordsElsewhere(passages.map(({ from, to }) => text.slice(from, to)).join(' '), left);
  const cover = (found: readonly { readonly from: number; readonly to: number }[]): void =>
    setPassages((before) => joinStretches([...before, ...found.map((stretch) => ({ ...stretch, why }))]));
  const coverSelection = (): void => {
    const { selectionStart: from = 0, selectionEnd: to = 0 } = area.current ?? {};
    if (from === to) toaster.show({ text: t('redact.selectFirst'), tone: 'obstacle' });
    else cover([{ from, to }]);
    area.current?.focus();
  };
  const make = async (): Promise<void> => {
    setPending(true);
    try {
      const made = await client.caseFiles.redactText({ id: file.id, passages: [...passages] });
      if (made.ok) {
        tell(made.value);
        void navigate({ to: '/cases/$ref', params: { ref: caseRef }, search: { part: 'files' } });
      } else toaster.show({ text: obstacle(made.failure), tone: 'obstacle' });
    } catch {
      toaster.show({ text: t('fault.title'), tone: 'obstacle' });
    } finally {
      setPending(false);
    }
  };
  return (
    <RedactPage caseRef={caseRef} name={file.name} lead={t('redact.leadText')}>
      <div className={styles.columns}>
        <div className={styles.main}>
          <div className={styles.tools}>
            <Button onPress={coverSelection} isDisabled={look === 'result'}>
              {t('redact.coverSelection')}
            </Button>
            <Segments
              label={t('redact.view')}
              value={look}
              onChange={setLook}
              segments={[
                { value: 'marks', label: t('redact.view.marks') },
                { value: 'result', label: t('redact.view.result') },
              ]}
            />
          </div>
          <label htmlFor={id} className={styles.panelTitle}>
            {t('redact.text')}
          </label>
          <p id={`${id}-hint`} className={styles.note}>
            {t('redact.textHint')}
          </p>
          <textarea
            ref={area}
            id={id}
            className={styles.text}
            aria-describedby={`${id}-hint`}
            // Not `readOnly`: Chromium gives such a field no caret, and nothing could be selected by keyboard.
            aria-readonly
            spellCheck={false}
            data-personal
            value={look === 'result' ? left : text}
            onChange={ignoreChange}
          />
        </div>
        <div className={styles.side}>
          <FindForm
            why={why}
            onWhy={setWhy}
            onCover={(sought) => {
              const found = findWords(text, sought);
              cover(found);
              return found.length;
            }}
          />
          <MarkList
            marks={passages.map((passage, place) => ({
              id: place,
              page: undefined,
              text: text.slice(passage.from, passage.to),
              why: passage.why,
            }))}
            onWhy={(place, reason) =>
              setPassages((before) =>
                before.map((passage, at) => (at === place ? { ...passage, why: reason } : passage)),
              )
            }
            onRemove={(place) => setPassages((before) => before.filter((_, at) => at !== place))}
          />
          <ElsewhereNote
            words={elsewhere}
            onCover={() => cover([...elsewhere.keys()].flatMap((word) => findWords(text, word)))}
          />
          <div className={styles.burn}>
            <Button
              variant="primary"
              isDisabled={passages.length === 0}
              isPending={isPending}
              onPress={() => void make()}
            >
              {t('redact.burn')}
            </Button>
          </div>
        </div>
      </div>
    </RedactPage>
  );
}

/** Nothing comes into the field; a controlled one wants to be told all the same. */
function ignoreChange(): void {}

function withoutPassages(text: string, passages: readonly Passage[]): string {
  let left = '';
  let at = 0;
  for (const { from, to } of passages) {
    left += text.slice(at, from) + bar;
    at = to;
  }
  return left + text.slice(at);
}
