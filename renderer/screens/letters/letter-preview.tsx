// What the person will see: the mail as their program shows it, its plain text, or the letter as a PDF.

import { useState } from 'react';
import { formattedPage } from '#core/desk/formatted-page.ts';
import type { LetterView, MadeFile } from '#core/desk/letter-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { MailFrame } from '../../parts/mail-frame.tsx';
import { Pane } from '../../parts/pane.tsx';
import { bytesOf } from '../../parts/save-bytes.ts';
import { Segments } from '../../parts/segments.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { useKeptChoice } from '../../state/kept-choice.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { PaperPages } from './paper-pages.tsx';
import { bodyOf } from './preview-markup.ts';
import styles from './letter-preview.module.css';

const looks = ['html', 'text', 'pdf'] as const;

export function LetterPreview({ view, isFresh }: { readonly view: LetterView; readonly isFresh: boolean }) {
  const { t } = useWords();
  const [look, setLook] = useKeptChoice<(typeof looks)[number]>('letter-look', 'html', (kept) =>
    looks.find((each) => each === kept),
  );
  return (
    <Pane
      title={t('letter.preview')}
      aside={
        <Segments
          label={t('letter.preview.as')}
          value={look}
          segments={looks.map((value) => ({ value, label: t(`letter.preview.${value}`) }))}
          onChange={setLook}
        />
      }
    >
      <Made view={view} look={look} isFresh={isFresh} />
    </Pane>
  );
}

interface MadeProps {
  readonly view: LetterView;
  readonly look: (typeof looks)[number];
  readonly isFresh: boolean;
}

/** Made by the desk from what is kept: never from what the editor has in mind. */
function Made({ view, look, isFresh }: MadeProps) {
  const { t } = useWords();
  const { queries } = useDesk();
  const asked = queries.letters.make.queryOptions({ input: { id: view.id, format: look } });
  // While somebody writes, the last one stays; each version is made once.
  const [version, setVersion] = useState(view.version);
  if (isFresh && version !== view.version) setVersion(view.version);
  const made = useAnswer({
    ...asked,
    queryKey: [...asked.queryKey, version],
    placeholderData: (before, query) => (lookOf(query?.queryKey) === look ? before : undefined),
    // What a letter said is not kept beside it.
    gcTime: 0,
  });
  return (
    <AwaitAnswer query={made}>
      {(file) => (
        <div className={styles.look} data-personal data-look={look}>
          {look === 'html' ? (
            <MailFrame title={t('letter.preview.html')} page={pageOf(file, view.language, t('letter.preview.html'))} />
          ) : look === 'text' ? (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and the keyboard must get there
            <pre className={styles.text} tabIndex={0} lang={view.language} aria-label={t('letter.preview.text')}>
              {new TextDecoder().decode(bytesOf(file.base64))}
            </pre>
          ) : (
            <PaperPages base64={file.base64} label={t('letter.preview.pdf')} />
          )}
        </div>
      )}
    </AwaitAnswer>
  );
}

/** Which look an earlier question was about: a PDF does not stand in for a text. */
function lookOf(key: readonly unknown[] | undefined): unknown {
  const asked = key?.find((part) => typeof part === 'object' && part !== null && 'input' in part);
  return (asked as { readonly input?: { readonly format?: unknown } } | undefined)?.input?.format;
}

function pageOf(file: MadeFile, language: string, title: string): string {
  return formattedPage({
    pieces: [{ kind: 'markup', html: bodyOf(new TextDecoder().decode(bytesOf(file.base64))) }],
    links: [],
    pictures: new Map(),
    theme: 'light',
    language,
    title,
    words: { picture: (text) => text, link: ({ target }) => target },
  });
}
