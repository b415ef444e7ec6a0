import { describe, expect, it } from 'vitest';
import type { MessageId } from '#core/base/id.ts';
import { endStretch, extendMarks, keepMarks, noMarks, toggleMark } from '#renderer/screens/triage/tray-marks.ts';

const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'] as unknown as readonly [
  MessageId,
  MessageId,
  MessageId,
  MessageId,
  MessageId,
];
const order = [a, b, c, d, e];

describe('marks in the tray', () => {
  it('come and go one by one', () => {
    const marked = toggleMark(toggleMark(noMarks, b), d);
    expect([...marked.ids]).toEqual([b, d]);
    expect([...toggleMark(marked, b).ids]).toEqual([d]);
  });

  it('grow and shrink with Shift and the arrows, around the row where the stretch began', () => {
    const down = extendMarks(extendMarks(noMarks, order, c, d), order, d, e);
    expect([...down.ids]).toEqual([c, d, e]);
    const back = extendMarks(down, order, e, d);
    expect([...back.ids]).toEqual([c, d]);
    const above = extendMarks(extendMarks(back, order, d, c), order, c, b);
    expect([...above.ids]).toEqual([b, c]);
  });

  it('keep what was marked before the stretch', () => {
    const stretch = extendMarks(endStretch(toggleMark(noMarks, a)), order, d, e);
    expect([...stretch.ids]).toEqual([a, d, e]);
    expect([...extendMarks(stretch, order, e, d).ids]).toEqual([a, d]);
  });

  it('go with their message, and with a stretch whose beginning is gone', () => {
    const marked = extendMarks(noMarks, order, b, c);
    expect([...keepMarks(marked, [a, c, d]).ids]).toEqual([c]);
    expect(keepMarks(marked, order)).toBe(marked);
    expect([...extendMarks(keepMarks(marked, [a, c, d]), [a, c, d], d, d).ids]).toEqual([c, d]);
  });
});
