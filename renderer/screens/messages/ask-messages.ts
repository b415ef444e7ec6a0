// Asks for a page of the list of messages.

import type { MessageFilter, MessagePage } from '#core/desk/page-views.ts';
import { perPage, type AskPage } from '../../parts/use-pages.ts';
import type { DeskQueries } from '../../state/desk-context.ts';

export interface MessagesAsked {
  readonly filter: MessageFilter;
  readonly text: string;
}

export function askMessages({ messages }: DeskQueries): AskPage<MessagesAsked, MessagePage> {
  return (input, offset) => messages.page.queryOptions({ input: { ...input, offset, limit: perPage } });
}
