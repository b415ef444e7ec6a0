import { describe, expect, it } from 'vitest';
import { typedDay } from '#renderer/parts/typed-day.ts';

describe('typedDay', () => {
  it.each(['23-11-2026', '23/11/2026', '23.11.2026', '2026-11-23', ' 23 11 2026 '])('reads %s', (text) => {
    expect(typedDay(text)).toBe('2026-11-23');
  });

  it('never reads the month first', () => {
    expect(typedDay('03/04/2026')).toBe('2026-04-03');
    expect(typedDay('11/23/2026')).toBeUndefined();
  });

  it.each(['', '23-11', '31-2-2026', 'tomorrow', '23-11-26'])('does not read %j', (text) => {
    expect(typedDay(text)).toBeUndefined();
  });
});
