// The register's filter as the desk takes it: days begin and end on the desk's own wall clock.

import { describe, expect, it } from 'vitest';
import { askedFilter, isWhole, wholeRegister } from '#renderer/screens/log/register-filter.ts';

const paris = 'Europe/Paris';

describe('the filter of the register', () => {
  it('asks for everything while nothing is set', () => {
    expect(isWhole(wholeRegister)).toBe(true);
    expect(askedFilter(wholeRegister, paris)).toEqual({ topics: [], by: [] });
  });

  it('takes the last day whole, also on the day when the clock goes back', () => {
    const draft = { ...wholeRegister, from: '25-10-2026', until: '25-10-2026' };
    expect(askedFilter(draft, paris)).toMatchObject({
      from: '2026-10-24T22:00:00.000Z',
      until: '2026-10-25T23:00:00.000Z',
    });
  });

  it('leaves half a day and half a reference out until they are whole', () => {
    expect(askedFilter({ ...wholeRegister, from: '25-10', ref: 'KRA-20' }, paris)).toEqual({ topics: [], by: [] });
    expect(askedFilter({ ...wholeRegister, ref: ' kra-2026-0012 ' }, paris).ref).toBe('KRA-2026-0012');
  });

  it('names one actor or none', () => {
    expect(askedFilter({ ...wholeRegister, by: 'app' }, paris).by).toEqual(['app']);
    expect(isWhole({ ...wholeRegister, by: 'app' })).toBe(false);
  });
});
