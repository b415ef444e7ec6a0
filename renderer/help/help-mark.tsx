// The small question mark beside a term: two sentences, the article, and the page of the guide.

import { use, useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import { ArticleChip } from '../parts/article-chip.tsx';
import { GuideContext } from './guide-context.ts';
import { helpTopics } from './topics.ts';
import type { HelpTopic } from './topics.ts';
import styles from './help-mark.module.css';

export function HelpMark({ topic }: { readonly topic: HelpTopic }) {
  const { t } = useWords();
  const show = use(GuideContext);
  const [isOpen, setOpen] = useState(false);
  const { article, page } = helpTopics[topic];
  const name = t(`help.${topic}`);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <AriaButton className={styles.mark ?? ''} aria-label={t('help.what', { term: name })}>
        <span aria-hidden="true">?</span>
      </AriaButton>
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <Dialog className={styles.note ?? ''}>
          <Heading slot="title" className={styles.title ?? ''}>
            {name}
          </Heading>
          <p>{t(`help.${topic}.text`)}</p>
          <p className={styles.foot}>
            <ArticleChip article={article} />
            {show === undefined ? null : (
              <button
                type="button"
                className={styles.more}
                onClick={() => {
                  setOpen(false);
                  show(page);
                }}
              >
                {t('help.more')}
              </button>
            )}
          </p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
