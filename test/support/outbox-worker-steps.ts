// Where on its way a letter can be when the process that sends it dies.

export const steps = [
  'before-server',
  'before-last',
  'after-last',
  'after-answer',
  'before-copy',
  'after-copy',
] as const;

export type Step = (typeof steps)[number];
