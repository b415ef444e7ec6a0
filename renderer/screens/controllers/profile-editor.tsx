// A profile under the pen: its parts as tabs, what is not kept yet, and the way to keep it.

import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ControllerProfile } from '#core/law/controller.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { focusFirstInvalid } from '../../parts/focus-first-invalid.ts';
import { LeaveGuard } from '../../parts/leave-guard.tsx';
import { ObstacleNote } from '../../parts/obstacle-note.tsx';
import { FieldFault } from './parts/field-fault.ts';
import { SectionTabs } from './parts/section-tabs.tsx';
import { profileChanges } from './profile-changes.ts';
import { draftOf, profileOf } from './profile-draft.ts';
import type { ProfileDraft } from './profile-draft.ts';
import { sectionOf } from './profile-sections.ts';
import type { ProfileSection } from './profile-sections.ts';
import { SaveDialog } from './save-dialog.tsx';
import { useKeepController } from './use-keep-controller.ts';
import styles from './controllers.module.css';

export interface ProfileEditorProps {
  /** What the desk knows now; for a new controller, what it would start from. */
  readonly base: ControllerProfile;
  /** What the form starts with, where that is not `base`: what was accepted of a policy. */
  readonly initial?: ControllerProfile;
  readonly isNew: boolean;
  /** The part to begin with. */
  readonly section?: ProfileSection;
  readonly onKept: (id: string) => void;
}

export function ProfileEditor({ base, initial = base, isNew, section = 'place', onKept }: ProfileEditorProps) {
  const { t } = useWords();
  const keep = useKeepController();
  const panel = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<ProfileDraft>(() => draftOf(initial));
  const [shown, setShown] = useState<ProfileSection>(section);
  const [obstacle, setObstacle] = useState<Obstacle>();
  const [dialog, setDialog] = useState(false);
  const [isPending, setPending] = useState(false);
  const [isKept, setKept] = useState(false);
  const profile = useMemo(() => profileOf(draft), [draft]);
  const changes = useMemo(() => profileChanges(base, profile), [base, profile]);
  const isDirty = changes.length > 0 || profile.id !== base.id || profile.referencePrefix !== base.referencePrefix;

  /** Another part begins at its beginning, however far the one before was read. */
  const showPart = (next: ProfileSection): void => {
    flushSync(() => setShown(next));
    if ((panel.current?.getBoundingClientRect().top ?? 0) < 0) panel.current?.scrollIntoView({ block: 'start' });
  };

  const change = (part: Partial<ProfileDraft>): void => {
    setObstacle(undefined);
    setDraft((known) => ({ ...known, ...part }));
  };

  /** What the desk found wrong is shown at its field, which takes the keyboard. */
  const show = (met: Obstacle): void => {
    flushSync(() => {
      setObstacle(met);
      setDialog(false);
      if (met.code === 'profile-invalid') setShown(sectionOf(met.field));
      if (met.code === 'controller-exists') setShown('place');
    });
    // The dialog gives the keyboard back to its button first.
    requestAnimationFrame(() => requestAnimationFrame(() => focusFirstInvalid(panel.current)));
  };

  const done = (id: string): void => {
    flushSync(() => setKept(true));
    onKept(id);
  };

  const add = async (): Promise<void> => {
    setPending(true);
    const result = await keep.add(profile).finally(() => setPending(false));
    if (result.ok) done(result.value.id);
    else show(result.failure);
  };

  const save = async (reason: string): Promise<Obstacle | undefined> => {
    const result = await keep.change(profile, reason, base);
    if (result.ok) done(result.value.id);
    else if (result.failure.code === 'profile-invalid') show(result.failure);
    else return result.failure;
    return undefined;
  };

  return (
    <form
      className={styles.editor}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isPending || (!isNew && !isDirty)) return;
        if (isNew) void add();
        else setDialog(true);
      }}
    >
      <FieldFault value={obstacle?.code === 'profile-invalid' ? obstacle.field : undefined}>
        <div ref={panel}>
          <SectionTabs
            draft={draft}
            isNew={isNew}
            shown={shown}
            changed={new Set(changes.map(({ part }) => sectionOf(part)))}
            onShow={showPart}
            onChange={change}
          />
        </div>
      </FieldFault>
      <div className={styles.acts}>
        {obstacle?.code === 'profile-invalid' ? (
          <p className={styles.wrong} role="alert">
            {t('profile.invalid', { section: t(`profile.section.${sectionOf(obstacle.field)}`) })}
          </p>
        ) : obstacle === undefined ? null : (
          <ObstacleNote obstacle={obstacle} />
        )}
        <Button type="submit" variant="primary" isPending={isPending} isDisabled={!isNew && !isDirty}>
          {isNew ? t('profile.add') : `${t('profile.save')}…`}
        </Button>
        {isNew ? null : (
          <Button onPress={() => setDraft(draftOf(base))} isDisabled={!isDirty}>
            {t('profile.revert')}
          </Button>
        )}
        <output className={styles.note}>
          {isNew || !isDirty ? null : t('profile.unsaved', { count: changes.length })}
        </output>
      </div>
      {dialog ? <SaveDialog name={base.name} changes={changes} onSave={save} onClose={() => setDialog(false)} /> : null}
      <LeaveGuard isDirty={isDirty && !isKept} />
    </form>
  );
}
