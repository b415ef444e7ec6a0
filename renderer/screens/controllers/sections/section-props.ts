// What every part of the profile's form is given.

import type { ProfileDraft } from '../profile-draft.ts';

export interface SectionProps {
  readonly draft: ProfileDraft;
  readonly onChange: (part: Partial<ProfileDraft>) => void;
  /** The controller is not in the desk yet: its short name and its references can still be chosen. */
  readonly isNew: boolean;
}
