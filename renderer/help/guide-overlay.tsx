// The guide, over whatever screen one is at: its pages on the left, one of them on the right. It comes with the app.

import { useRef } from 'react';
import { pages } from 'virtual:guide';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import dialogStyles from '../parts/act-dialog.module.css';
import { Button } from '../parts/button.tsx';
import { GuideBlocks } from './guide-blocks.tsx';
import { guidePages } from './guide-page.ts';
import type { GuidePageName } from './guide-page.ts';
import styles from './guide.module.css';

export interface GuideOverlayProps {
  readonly page: GuidePageName;
  readonly onPage: (page: GuidePageName) => void;
  readonly onClose: () => void;
}

export function GuideOverlay({ page, onPage, onClose }: GuideOverlayProps) {
  const { t, locale } = useWords();
  const text = useRef<HTMLElement>(null);
  const { title, blocks } = pages[page];
  const go = (next: GuidePageName): void => {
    onPage(next);
    text.current?.scrollTo({ top: 0 });
    text.current?.focus();
  };
  return (
    <ModalOverlay
      className={dialogStyles.scrim ?? ''}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <Modal className={styles.sheet ?? ''}>
        <Dialog className={styles.guide ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {t('help.guide')}
            </Heading>
            <Button onPress={onClose}>{t('app.close')}</Button>
          </header>
          <div className={styles.both}>
            <nav className={styles.pages} aria-label={t('help.pages')} lang="en">
              <ul>
                {guidePages.map((each) => (
                  <li key={each}>
                    <button
                      type="button"
                      className={styles.page}
                      aria-current={each === page ? 'page' : undefined}
                      onClick={() => go(each)}
                    >
                      {pages[each].title}
                    </button>
                  </li>
                ))}
              </ul>
            </nav>
            <article ref={text} className={styles.text} lang="en" tabIndex={-1} aria-labelledby="guide-page">
              {locale === 'en' ? null : (
                <p className={styles.only} lang={locale}>
                  {t('help.onlyEnglish')}
                </p>
              )}
              <h2 id="guide-page" className={styles.pageTitle}>
                {title}
              </h2>
              <GuideBlocks blocks={blocks} onPage={go} />
            </article>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
