// The rights of the case, each with its own course: decided, worked off its checklist, told.

import type { CaseView } from '#core/desk/views.ts';
import { RightSection } from './right-section.tsx';
import styles from './rights.module.css';

export function RightsTab({ view }: { readonly view: CaseView }) {
  return (
    <div className={styles.rights}>
      {view.rights.map((right) => (
        <RightSection key={right} view={view} right={right} />
      ))}
    </div>
  );
}
