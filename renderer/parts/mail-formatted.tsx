// The formatted view of a mail: what its HTML says, without anything that could act, fetch or deceive by its looks.

import { useMemo } from 'react';
import { formattedPage } from '#core/desk/formatted-page.ts';
import type { FormattedMail, MailLink } from '#core/desk/reading-views.ts';
import type { MessageView } from '#core/desk/views.ts';
import { useWords } from '../i18n/use-words.ts';
import { useAnswer } from '../state/use-answer.ts';
import { useDesk } from '../state/desk-context.ts';
import { useShownTheme } from '../state/use-shown-theme.ts';
import { AwaitAnswer } from './await-answer.tsx';
import { MailFrame } from './mail-frame.tsx';
import { MailLinks } from './mail-links.tsx';
import { usePictures } from './mail-pictures.tsx';
import styles from './mail-formatted.module.css';

export function MailFormatted({ message }: { readonly message: MessageView }) {
  const { queries } = useDesk();
  // Made anew each time it is opened: what came out of a mail is not kept beside it.
  const formatted = useAnswer({
    ...queries.reading.formatted.queryOptions({ input: { id: message.id } }),
    gcTime: 0,
    retry: false,
  });
  return <AwaitAnswer query={formatted}>{(view) => <Formatted message={message} view={view} />}</AwaitAnswer>;
}

function Formatted({ message, view }: { readonly message: MessageView; readonly view: FormattedMail }) {
  const { t } = useWords();
  const theme = useShownTheme();
  const { pictures, frame } = usePictures(message.id, view);
  const language = message.suggestion?.language;
  const page = useMemo(
    () =>
      formattedPage({
        pieces: view.pieces,
        links: view.links,
        pictures,
        theme,
        language: language === 'und' ? undefined : language,
        title: t('read.formattedTitle'),
        words: {
          picture: (text) => (text === '' ? t('read.picture') : t('read.pictureOf', { text })),
          link: (link) => markOf(link, t('read.noTarget')),
        },
      }),
    [view, pictures, theme, language, t],
  );
  return (
    <div className={styles.formatted}>
      <p className={styles.note}>
        {t('read.formattedNote')}
        {view.remotePictures === 0 ? null : ` ${t('read.remotePictures', { count: view.remotePictures })}`}
        {view.isCut ? ` ${t('read.cut')}` : null}
      </p>
      <div data-personal>
        <MailFrame title={t('read.formattedTitle')} page={page} />
      </div>
      {frame}
      <MailLinks links={view.links} />
    </div>
  );
}

/** Behind the text of each link: its number in the list, and where it really leads. */
function markOf({ number, kind, host, asciiHost, target }: MailLink, unknown: string): string {
  // A letter of another alphabet can look like one of ours: then both ways to write the host are shown.
  const site = host === asciiHost ? host : `${host} (${asciiHost})`;
  const place = host === '' ? (kind === 'other' ? unknown : target.slice(0, 60)) : site;
  return `${number}: ${place}`;
}
