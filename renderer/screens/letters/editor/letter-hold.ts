// What the checks beside a letter can do in its editor.

export interface LetterHold {
  /** Puts the keyboard into the part that says this. */
  readonly goTo: (element: string) => void;
  readonly goToGap: () => void;
  /** Adds an empty part for it. */
  readonly add: (element: string) => void;
}
