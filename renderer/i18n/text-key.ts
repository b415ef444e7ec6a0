// The keys of the screens' texts: those of the English catalog. A language that lacks one does not compile.

import type { en } from './en.ts';

export type TextKey = keyof typeof en;

export type Texts = Readonly<Record<TextKey, string>>;
