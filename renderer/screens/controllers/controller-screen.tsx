// One controller: everything that its cases are worked by, to be read and changed.

import { useNavigate, useParams } from '@tanstack/react-router';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { Page } from '../../parts/page.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { ProfileEditor } from './profile-editor.tsx';

export function ControllerScreen() {
  const { t, obstacle } = useWords();
  const { id } = useParams({ from: '/settings/controllers/$id' });
  const { queries } = useDesk();
  const navigate = useNavigate();
  const controllers = useAnswer(queries.controllers.list.queryOptions());
  return (
    <AwaitAnswer query={controllers}>
      {(list) => {
        const controller = list.find((one) => one.id === id);
        return (
          <Page
            title={controller?.name ?? id}
            back={{ to: '/settings/controllers', label: t('controllers.title') }}
            lead={controller && t('controllers.cases', { open: controller.openCases, closed: controller.closedCases })}
            isWide
          >
            {controller === undefined ? (
              <EmptyNote title={obstacle({ code: 'controller-unknown', id, known: list.map((one) => one.id) })} />
            ) : (
              <ProfileEditor
                key={id}
                base={controller}
                isNew={false}
                onKept={() => void navigate({ to: '/settings/controllers' })}
              />
            )}
          </Page>
        );
      }}
    </AwaitAnswer>
  );
}
