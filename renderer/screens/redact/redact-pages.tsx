// Redacting a PDF: its pages one by one, the boxes on them, and the copy that is made of both.

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { RedactionReason } from '#core/case/letter-event.ts';
import { mostPages } from '#core/desk/case-file-limits.ts';
import type { CaseFileView, PageArea } from '#core/desk/case-file-views.ts';
import { splitWords } from '#core/desk/redaction/page-words.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import { Segments } from '../../parts/segments.tsx';
import { ElsewhereNote } from './elsewhere-note.tsx';
import { FindForm } from './find-form.tsx';
import { MarkList } from './mark-list.tsx';
import { boxesFor, coveredText, openElsewhere, withBoxes, type Mark } from './marks.ts';
import { PageSheet } from './page-sheet.tsx';
import { RedactPage } from './redact-page.tsx';
import { useBurn } from './use-burn.ts';
import { useLiftedPages } from './use-lifted-pages.tsx';
import { usePageWords } from './use-page-words.ts';
import { WordList } from './word-list.tsx';
import styles from './redact.module.css';

export interface RedactPagesProps {
  readonly caseRef: string;
  readonly file: CaseFileView;
  readonly octets: ArrayBuffer;
}

export function RedactPages({ caseRef, file, octets }: RedactPagesProps) {
  const { t } = useWords();
  const pages = useLiftedPages(octets, file.name);
  const [page, setPage] = useState(1);
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const [why, setWhy] = useState<RedactionReason>('other-person');
  const [look, setLook] = useState<'marks' | 'result'>('marks');
  const { words, shown, hasFailed } = usePageWords(pages, page);
  const { page: burning, burn } = useBurn(file, caseRef, pages, marks);
  const { count = 0, fault } = pages;
  const isReading = words.size < count;

  const add = (areas: readonly (PageArea & { readonly page: number })[]): void =>
    setMarks((before) => withBoxes(before, areas, why));
  const here = words.get(page) ?? [];
  const onPage = marks.filter((mark) => mark.page === page);
  const covered = new Set(splitWords(here, onPage).covered);
  const coveredPlaces = new Set(here.flatMap((word, place) => (covered.has(word) ? [place] : [])));
  const elsewhere = openElsewhere(words, marks);
  const coverWord = (place: number): void => {
    const word = here[place];
    if (word !== undefined) add([{ ...areaOf(word), page }]);
  };
  const uncoverWord = (place: number): void => {
    const word = here[place];
    if (word === undefined) return;
    setMarks((before) =>
      before.filter((mark) => mark.page !== page || splitWords([word], [mark]).covered.length === 0),
    );
  };

  if (fault !== undefined || hasFailed || count > mostPages)
    return (
      <RedactPage
        caseRef={caseRef}
        name={file.name}
        lead={
          count > mostPages
            ? t('redact.tooManyPages', { pages: count, most: mostPages })
            : t(`read.failed.${fault ?? 'damaged'}`)
        }
      >
        {null}
      </RedactPage>
    );
  return (
    <RedactPage caseRef={caseRef} name={file.name} lead={t('redact.leadPages')}>
      {pages.frame}
      <div className={styles.columns}>
        <div className={styles.main}>
          <div className={styles.tools} role="toolbar" aria-label={t('read.tools')}>
            <IconButton
              label={t('read.pageBack')}
              icon={<ChevronLeft aria-hidden="true" />}
              onPress={() => setPage(Math.max(1, page - 1))}
            />
            <output className={styles.pageCount}>{t('redact.page', { page, pages: count })}</output>
            <IconButton
              label={t('read.pageOn')}
              icon={<ChevronRight aria-hidden="true" />}
              onPress={() => setPage(Math.min(Math.max(1, count), page + 1))}
            />
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
          {shown === undefined ? (
            <output className={styles.blank}>{t('app.loading')}</output>
          ) : (
            <PageSheet
              lifted={shown}
              marks={onPage}
              isSolid={look === 'result'}
              onDrawn={(area) => add([{ ...area, page }])}
            />
          )}
        </div>
        <div className={styles.side}>
          <FindForm
            why={why}
            onWhy={setWhy}
            onCover={(sought) => {
              const found = boxesFor(sought, words);
              add(found);
              return found.length;
            }}
          />
          {isReading ? (
            <p className={styles.note}>{t('redact.reading', { page: words.size + 1, pages: count })}</p>
          ) : null}
          <MarkList
            marks={marks.map((mark) => ({ ...mark, text: coveredText(words.get(mark.page) ?? [], mark) }))}
            onWhy={(id, reason) =>
              setMarks((before) => before.map((mark) => (mark.id === id ? { ...mark, why: reason } : mark)))
            }
            onRemove={(id) => setMarks((before) => before.filter((mark) => mark.id !== id))}
            onPage={setPage}
          />
          <ElsewhereNote
            words={elsewhere}
            onCover={() => add([...elsewhere.keys()].flatMap((word) => boxesFor(word, words)))}
          />
          <div className={styles.burn}>
            <Button
              variant="primary"
              isDisabled={marks.length === 0 || isReading}
              isPending={burning !== undefined}
              onPress={() => void burn()}
            >
              {t('redact.burn')}
            </Button>
            <output className={styles.note}>
              {burning === undefined
                ? null
                : burning === 0
                  ? t('redact.checking')
                  : t('redact.burning', { page: burning, pages: count })}
            </output>
          </div>
          <p className={styles.note}>{t('redact.layerNote')}</p>
          <WordList
            key={page}
            words={here}
            covered={coveredPlaces}
            onToggle={(place) => (coveredPlaces.has(place) ? uncoverWord(place) : coverWord(place))}
            onCover={(place) => {
              if (!coveredPlaces.has(place)) coverWord(place);
            }}
          />
        </div>
      </div>
    </RedactPage>
  );
}

function areaOf({ x, y, width, height }: PageArea): PageArea {
  return { x, y, width, height };
}
