// The legal bases of processing (GDPR Art. 6(1)).

export const legalBases = [
  'consent', // 6(1)(a)
  'contract', // 6(1)(b)
  'legal-obligation', // 6(1)(c)
  'vital-interests', // 6(1)(d)
  'public-task', // 6(1)(e)
  'legitimate-interests', // 6(1)(f)
] as const;

export type LegalBasis = (typeof legalBases)[number];
