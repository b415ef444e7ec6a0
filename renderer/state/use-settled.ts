// A value once it has rested for a moment, so that not every letter asks the desk.

import { useEffect, useState } from 'react';

/** In milliseconds: shorter than the pause between two letters of somebody who types slowly. */
const pause = 90;

/** An emptied text settles at once. */
export function useSettled(value: string): string {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), value.trim() === '' ? 0 : pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
