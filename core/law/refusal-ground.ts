// The grounds on which a controller may refuse to act on a request. The burden of proving each lies on the controller.

export const refusalGrounds = ['manifestly-unfounded', 'excessive', 'exception', 'not-identifiable'] as const;

/** `exception`: a limit that the right itself has; which one is said apart. */
export type RefusalGround = (typeof refusalGrounds)[number];

export const articleOfGround: Readonly<Record<RefusalGround, string>> = {
  'manifestly-unfounded': 'GDPR Art. 12(5)',
  excessive: 'GDPR Art. 12(5)',
  exception: 'GDPR Art. 12(4)',
  'not-identifiable': 'GDPR Art. 11(2); GDPR Art. 12(2)',
};

export const feeGrounds = ['manifestly-unfounded', 'excessive'] as const satisfies readonly RefusalGround[];

/** Only on these may a fee be asked instead of refusing (Art. 12(5)). */
export type FeeGround = (typeof feeGrounds)[number];
