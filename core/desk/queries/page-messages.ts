// A page of the list of every message ever taken in, newest first.

import type { MessageFilter, MessagePage } from '../page-views.ts';
import type { Desk } from '../ports.ts';
import { soughtTexts } from '../sought.ts';
import { messageRow } from './message-view.ts';
import { recall } from './recall.ts';

export interface MessagePageInput {
  readonly filter: MessageFilter;
  readonly text: string;
  readonly offset: number;
  readonly limit: number;
}

export function pageMessages(desk: Desk, { filter, text, offset, limit }: MessagePageInput): MessagePage {
  const words = soughtTexts(text);
  const counts = desk.messages.count(words);
  const known = recall(desk);
  return {
    total: counts[filter],
    counts,
    rows: desk.messages.page({ filter, words, offset, limit }).map((message) => messageRow(message, known)),
  };
}
