// The ways to look at a mail: its text first; its formatted view or its source for who asks for it, each time anew.

import { useState } from 'react';
import type { MessageView } from '#core/desk/views.ts';
import { useWords } from '../i18n/use-words.ts';
import { MailFormatted } from './mail-formatted.tsx';
import { MailSource } from './mail-source.tsx';
import { MailText } from './mail-text.tsx';
import { Segments } from './segments.tsx';

export interface MailViewsProps {
  readonly message: MessageView;
  readonly hasEvidence: boolean;
}

type Way = 'text' | 'formatted' | 'source';

export function MailViews({ message, hasEvidence }: MailViewsProps) {
  const { t } = useWords();
  const [way, setWay] = useState<Way>('text');
  // What was erased has neither.
  if (message.disposition === 'erased') return null;
  const isRead = message.isParsed && message.unreadable === undefined;
  const ways: readonly Way[] = isRead && message.hasHtml ? ['text', 'formatted', 'source'] : ['text', 'source'];
  return (
    <>
      <Segments
        label={t('read.ways')}
        value={way}
        segments={ways.map((value) => ({ value, label: t(`read.way.${value}`) }))}
        onChange={setWay}
      />
      {way === 'text' && isRead ? (
        <MailText
          text={message.text}
          ownText={message.ownText}
          language={message.suggestion?.language}
          {...(hasEvidence && message.suggestion !== undefined ? { evidence: message.suggestion.evidence } : {})}
        />
      ) : null}
      {way === 'formatted' ? <MailFormatted message={message} /> : null}
      {way === 'source' ? <MailSource message={message} /> : null}
    </>
  );
}
