// A small picture for each right, beside its word and never instead of it.

import {
  Cpu,
  Eraser,
  FileSearch,
  FolderOutput,
  Hand,
  CirclePause,
  PenLine,
  ScrollText,
  Undo2,
  type LucideIcon,
} from 'lucide-react';
import type { Right } from '#core/law/right.ts';

const icons: Readonly<Record<Right, LucideIcon>> = {
  access: FileSearch,
  rectification: PenLine,
  erasure: Eraser,
  restriction: CirclePause,
  portability: FolderOutput,
  objection: Hand,
  'automated-decision': Cpu,
  'consent-withdrawal': Undo2,
  'post-mortem': ScrollText,
};

export function RightIcon({ right }: { readonly right: Right }) {
  const Icon = icons[right];
  return <Icon aria-hidden="true" width="1em" height="1em" strokeWidth={1.75} />;
}
