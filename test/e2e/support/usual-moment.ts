// The moment that most tests of the screens take place at, and where the desk made for it lies.

/** The sample inbox was written for it. */
export const usualMoment = '2026-11-22T09:30:00+01:00';

/** Names the folder of the demo desk, made once for all tests, which copy it. */
export const demoVariable = 'DPO_DESK_E2E_DEMO';
