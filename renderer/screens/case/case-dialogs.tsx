// The dialogs of a case: each asks for what its act needs, and no more.

import { unreachable } from '#core/base/result.ts';
import type { CaseView, MessageView } from '#core/desk/views.ts';
import { CloseDialog } from './close-dialog.tsx';
import { CorrectRightsDialog } from './correct-rights-dialog.tsx';
import { ExtendDialog } from './extend-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

export type CaseDialog =
  | {
      readonly act: 'close' | 'extend' | 'correct-rights' | 'doubt-identity' | 'verify-identity' | 'reopen' | 'discard';
    }
  | { readonly act: 'release-mail'; readonly message: MessageView };

export interface CaseDialogsProps {
  readonly view: CaseView;
  readonly dialog: CaseDialog | undefined;
  readonly onClose: () => void;
}

export function CaseDialogs({ view, dialog, onClose }: CaseDialogsProps) {
  if (dialog === undefined) return null;
  switch (dialog.act) {
    case 'close':
      return <CloseDialog view={view} onClose={onClose} />;
    case 'extend':
      return <ExtendDialog view={view} onClose={onClose} />;
    case 'correct-rights':
      return <CorrectRightsDialog view={view} onClose={onClose} />;
    case 'doubt-identity':
      return (
        <ReasonDialog
          view={view}
          onClose={onClose}
          name="doubt"
          toCommand={(ground) => ({ act: 'doubt-identity', ground })}
        />
      );
    case 'verify-identity':
      return (
        <ReasonDialog
          view={view}
          onClose={onClose}
          name="verify"
          toCommand={(method) => ({ act: 'verify-identity', method })}
        />
      );
    case 'reopen':
      return (
        <ReasonDialog view={view} onClose={onClose} name="reopen" toCommand={(reason) => ({ act: 'reopen', reason })} />
      );
    case 'discard':
      return (
        <ReasonDialog
          view={view}
          onClose={onClose}
          name="discard"
          toCommand={(reason) => ({ act: 'discard', reason })}
        />
      );
    case 'release-mail': {
      const { id } = dialog.message;
      return (
        <ReasonDialog
          view={view}
          onClose={onClose}
          name="release"
          toCommand={(reason) => ({ act: 'release-mail', messageId: id, reason })}
        />
      );
    }
    default:
      return unreachable(dialog);
  }
}
