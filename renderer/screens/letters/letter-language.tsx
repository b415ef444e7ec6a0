// The language of a letter. Another one means other words: what a person wrote is gone, so it is asked first.

import { useState } from 'react';
import { letterLanguages } from '#core/case/letter-kind.ts';
import type { LetterView } from '#core/desk/letter-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { useDesk } from '../../state/desk-context.ts';
import type { LetterKeeper } from './letter-keeper.ts';

export interface RewriteProps {
  readonly view: LetterView;
  readonly keeper: LetterKeeper;
  readonly onRewritten: (view: LetterView) => void;
}

export function LetterLanguageField({ view, keeper, onRewritten }: RewriteProps) {
  const { t, language } = useWords();
  const [asked, setAsked] = useState<string>();
  const languages: readonly string[] = [...new Set([...letterLanguages, view.language])];
  return (
    <>
      <SelectField
        label={t('letter.language')}
        value={view.language}
        choices={languages.map((value) => ({ value, label: language(value) }))}
        onChange={(next) => (next === view.language ? undefined : setAsked(next))}
      />
      {asked === undefined ? null : (
        <RewriteDialog
          view={view}
          keeper={keeper}
          language={asked}
          onRewritten={onRewritten}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

export interface RewriteDialogProps extends RewriteProps {
  /** Its own where it is only written anew. */
  readonly language: string;
  readonly onClose: () => void;
}

export function RewriteDialog({ view, keeper, language: next, onRewritten, onClose }: RewriteDialogProps) {
  const { t, language } = useWords();
  const { client, toaster } = useDesk();
  const isOther = next !== view.language;
  return (
    <ActDialog
      title={isOther ? t('letter.rewrite.titleIn', { language: language(next) }) : t('letter.rewrite.title')}
      actLabel={t('letter.rewrite.do')}
      onClose={onClose}
      onAct={async () => {
        // What was written last is kept, so that the way back brings it.
        const hindered = await keeper.flush();
        if (hindered !== undefined) return hindered;
        const answer = await client.letters.rewrite({ id: view.id, version: keeper.version(), language: next });
        if (!answer.ok) return answer.failure;
        onRewritten(answer.value);
        toaster.show({
          text: t('letter.rewrite.done', { language: language(next) }),
          tone: 'done',
          about: view.caseRef,
          part: `letter ${view.id}`,
          fixed: 'moment',
        });
        return undefined;
      }}
    >
      <p>{t('letter.rewrite.lost')}</p>
      <p>{t('letter.rewrite.stays')}</p>
    </ActDialog>
  );
}
