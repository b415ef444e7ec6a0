// Why a message could not be read. It stays stored as it came and is shown as an item without content.

import type { UnreadableCode } from '#core/desk/views.ts';

export interface Unreadable {
  readonly code: UnreadableCode;
}
