// Beside the work on a case: the clock that explains itself, the identity, the persons, their other cases, the file.

import { X } from 'lucide-react';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { IconButton } from '../../../parts/icon-button.tsx';
import { Pane } from '../../../parts/pane.tsx';
import type { Drawer } from '../use-drawer.ts';
import { ClockPart } from './clock-part.tsx';
import { FilePart } from './file-part.tsx';
import { IdentityPart } from './identity-part.tsx';
import { PersonsPart } from './persons-part.tsx';
import { SamePersonPart } from './same-person-part.tsx';
import styles from './context.module.css';

export interface CaseContextProps {
  readonly view: CaseView;
  readonly isWhyOpen: boolean;
  readonly onWhy: (isOpen: boolean) => void;
  readonly drawer: Drawer;
}

export function CaseContext({ view, isWhyOpen, onWhy, drawer }: CaseContextProps) {
  const { t } = useWords();
  return (
    <Pane
      title={t('case.context')}
      isTitleHidden
      className={styles.context}
      isOpen={drawer.isOpen}
      onElement={drawer.pane}
    >
      <div className={styles.drawerHead}>
        <span aria-hidden="true">{t('case.beside')}</span>
        <IconButton label={t('app.close')} icon={<X aria-hidden="true" />} onPress={drawer.close} />
      </div>
      <ClockPart view={view} isWhyOpen={isWhyOpen} onWhy={onWhy} />
      <IdentityPart view={view} />
      <PersonsPart view={view} />
      <SamePersonPart view={view} />
      <FilePart view={view} />
    </Pane>
  );
}
