// The wordings of the letters: one for each kind and language, the app's own until the controller has another.

import { useNavigate, useSearch } from '@tanstack/react-router';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { Page } from '../../parts/page.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { useOpenDesk } from '../../state/open-desk.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { TemplateEditor } from './template-editor.tsx';
import { TemplateGrid } from './template-grid.tsx';

export function TemplatesScreen() {
  const { t, say, language: languageName } = useWords();
  const { queries } = useDesk();
  const { controller: home, controllers } = useOpenDesk();
  const { controller = home.id, kind, language } = useSearch({ from: '/settings/letters' });
  const navigate = useNavigate();
  const isOne = kind !== undefined && language !== undefined;
  const rows = useAnswer(queries.letters.templates.list.queryOptions({ input: { controller } }));
  const shown = useAnswer({
    ...queries.letters.templates.show.queryOptions({
      input: { controller, kind: kind ?? 'message', language: language ?? 'en' },
    }),
    enabled: isOne,
  });
  if (isOne)
    return (
      <Page
        title={`${say(`letterKind.${kind}`)} – ${languageName(language)}`}
        isWide
        back={{ to: '/settings/letters', label: t('templates.title'), search: { controller } }}
      >
        <AwaitAnswer query={shown}>
          {(view) => (
            <TemplateEditor
              key={`${controller} ${kind} ${language} ${view.version}`}
              controller={controller}
              view={view}
            />
          )}
        </AwaitAnswer>
      </Page>
    );
  return (
    <Page
      title={t('templates.title')}
      lead={t('templates.lead')}
      isWide
      back={{ to: '/settings', label: t('nav.settings') }}
      aside={
        controllers.length < 2 ? null : (
          <SelectField
            label={t('templates.controller')}
            value={controller}
            choices={controllers.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(next) => void navigate({ to: '/settings/letters', search: { controller: next } })}
          />
        )
      }
    >
      <AwaitAnswer query={rows}>{(all) => <TemplateGrid controller={controller} rows={all} />}</AwaitAnswer>
    </Page>
  );
}
