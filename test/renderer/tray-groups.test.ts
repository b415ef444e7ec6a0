import { describe, expect, it } from 'vitest';
import type { MessageId } from '#core/base/id.ts';
import type { TrayItem } from '#core/desk/views.ts';
import type { Right } from '#core/law/right.ts';
import type { MailKind } from '#core/intake/suggestion.ts';
import { groupOf, neighbourOf, stepFrom, trayLines } from '#renderer/screens/triage/tray-groups.ts';

function item(id: string, kind: MailKind | undefined, unreadable?: 'empty', rights: readonly Right[] = []): TrayItem {
  return { id, unreadable, suggestion: kind === undefined ? undefined : { kind, rights } } as unknown as TrayItem;
}

const tray = [
  item('other', 'other'),
  item('r1', 'request'),
  item('torn', undefined, 'empty'),
  item('reply', 'follow-up'),
  item('r2', 'request'),
  item('new', undefined),
];

describe('the tray', () => {
  it('puts what may be a request first, and what is still being read last', () => {
    const lines = trayLines(tray, 'all').map((line) => (line.kind === 'heading' ? `# ${line.group}` : line.item.id));
    expect(lines).toEqual([
      '# request',
      'r1',
      'r2',
      '# follow-up',
      'reply',
      '# unreadable',
      'torn',
      '# other',
      'other',
      '# unread',
      'new',
    ]);
  });

  it('shows follow-ups with the requests', () => {
    const shown = trayLines(tray, 'requests').flatMap((line) => (line.kind === 'item' ? [line.item.id] : []));
    expect(shown).toEqual(['r1', 'r2', 'reply']);
  });

  it('takes a reply that asks for another right for the request that it is', () => {
    expect(groupOf(item('more', 'follow-up', undefined, ['access']))).toBe('request');
  });

  it('brings the message below once one is dealt with, and the one above at the end', () => {
    const lines = trayLines(tray, 'all');
    expect(neighbourOf(lines, 'r1' as MessageId)?.id).toBe('r2');
    expect(neighbourOf(lines, 'new' as MessageId)?.id).toBe('other');
    expect(neighbourOf(trayLines([item('only', 'request')], 'all'), 'only' as MessageId)).toBeUndefined();
  });

  it('walks over headings and stops at the ends', () => {
    const lines = trayLines(tray, 'all');
    expect(stepFrom(lines, 'r2' as MessageId, 1)?.id).toBe('reply');
    expect(stepFrom(lines, 'r1' as MessageId, -1)?.id).toBe('r1');
    expect(stepFrom(lines, 'r1' as MessageId, Infinity)?.id).toBe('new');
    expect(stepFrom(lines, undefined, 1)?.id).toBe('r1');
  });
});
