// Every gap that the policy check knows: the articles it offends and how much it weighs.

/** `conflict`: the text departs from the law; `missing`: what must be told is absent; `note`: worth a look. */
export type GapWeight = 'conflict' | 'missing' | 'note';

interface GapRule {
  readonly weight: GapWeight;
  readonly articles: readonly string[];
}

const edpb = 'EDPB Guidelines 01/2022';
const decree = 'Décret 2019-536 Art. 77';

/** In the order in which a privacy policy is read. */
export const gapRules = {
  // The text itself
  'version-date-missing': { weight: 'missing', articles: ['GDPR Art. 12(1)', 'GDPR Art. 5(1)(a)'] },
  'foreign-abbreviation': { weight: 'note', articles: ['GDPR Art. 12(1)'] },
  'users-only': { weight: 'note', articles: ['GDPR Art. 4(1)', 'GDPR Art. 15'] },
  'age-limits-consent-only': { weight: 'note', articles: ['GDPR Art. 8(1)', 'Loi 78-17 Art. 45'] },
  'controller-contact-missing': { weight: 'missing', articles: ['GDPR Art. 13(1)(a)'] },
  // Purposes and sources
  'purposes-missing': { weight: 'missing', articles: ['GDPR Art. 13(1)(c)'] },
  'legal-basis-missing': { weight: 'missing', articles: ['GDPR Art. 13(1)(c)', 'GDPR Art. 6(1)'] },
  'only-directly-from-you': { weight: 'missing', articles: ['GDPR Art. 14(2)(f)', 'GDPR Art. 15(1)(g)'] },
  // Periods
  'no-period-stated': { weight: 'missing', articles: ['GDPR Art. 13(2)(a)', 'GDPR Art. 15(1)(d)'] },
  'no-period-account': { weight: 'missing', articles: ['GDPR Art. 13(2)(a)', 'GDPR Art. 15(1)(d)'] },
  'no-period-messages': { weight: 'missing', articles: ['GDPR Art. 13(2)(a)', 'GDPR Art. 15(1)(d)'] },
  'no-period-photos': { weight: 'missing', articles: ['GDPR Art. 13(2)(a)', 'GDPR Art. 15(1)(d)'] },
  'no-period-documents': { weight: 'missing', articles: ['GDPR Art. 13(2)(a)', 'GDPR Art. 15(1)(d)'] },
  'no-period-reports': { weight: 'missing', articles: ['GDPR Art. 13(2)(a)', 'GDPR Art. 15(1)(d)'] },
  'no-period-support': { weight: 'missing', articles: ['GDPR Art. 13(2)(a)', 'GDPR Art. 15(1)(d)'] },
  'no-period-comments': { weight: 'missing', articles: ['GDPR Art. 13(2)(a)', 'GDPR Art. 15(1)(d)'] },
  'no-period-location': { weight: 'missing', articles: ['GDPR Art. 13(2)(a)', 'GDPR Art. 15(1)(d)'] },
  'no-period-payment': { weight: 'missing', articles: ['GDPR Art. 13(2)(a)', 'GDPR Art. 15(1)(d)'] },
  'no-period-connection': { weight: 'missing', articles: ['GDPR Art. 13(2)(a)', 'GDPR Art. 15(1)(d)'] },
  'same-data-two-periods': { weight: 'note', articles: ['GDPR Art. 13(2)(a)', 'GDPR Art. 5(1)(e)'] },
  'nothing-told-after-expiry': { weight: 'note', articles: ['GDPR Art. 12(3)', 'GDPR Art. 15(1)'] },
  'anonymous-not-shown': { weight: 'note', articles: ['GDPR recital 26'] },
  'litigation-keeps-all': { weight: 'conflict', articles: ['GDPR Art. 5(1)(c)', 'GDPR Art. 17(3)(e)'] },
  // Rights
  'right-access-missing': { weight: 'missing', articles: ['GDPR Art. 15', 'GDPR Art. 13(2)(b)'] },
  'right-rectification-missing': { weight: 'missing', articles: ['GDPR Art. 16', 'GDPR Art. 13(2)(b)'] },
  'right-erasure-missing': { weight: 'missing', articles: ['GDPR Art. 17', 'GDPR Art. 13(2)(b)'] },
  'right-restriction-missing': { weight: 'missing', articles: ['GDPR Art. 18', 'GDPR Art. 13(2)(b)'] },
  'right-portability-missing': { weight: 'missing', articles: ['GDPR Art. 20', 'GDPR Art. 13(2)(b)'] },
  'objection-missing': { weight: 'conflict', articles: ['GDPR Art. 21(1)', 'GDPR Art. 21(4)', 'GDPR Art. 13(2)(b)'] },
  'objection-unnamed': { weight: 'missing', articles: ['GDPR Art. 21', 'GDPR Art. 13(2)(b)'] },
  'objection-not-apart': { weight: 'note', articles: ['GDPR Art. 21(4)'] },
  'automated-decision-unnamed': { weight: 'missing', articles: ['GDPR Art. 22', 'GDPR Art. 13(2)(f)'] },
  'consent-withdrawal-missing': { weight: 'conflict', articles: ['GDPR Art. 7(3)', 'GDPR Art. 13(2)(c)'] },
  'consent-withdrawal-unnamed': { weight: 'note', articles: ['GDPR Art. 7(3)'] },
  'post-mortem-missing': { weight: 'missing', articles: ['Loi 78-17 Art. 85'] },
  'access-narrowed': { weight: 'conflict', articles: ['GDPR Art. 15(4)', 'GDPR recital 63'] },
  'erasure-narrowed': { weight: 'conflict', articles: ['GDPR Art. 17(1)', 'GDPR Art. 17(3)'] },
  'restriction-narrowed': { weight: 'conflict', articles: ['GDPR Art. 18(1)'] },
  'restriction-odd-word': { weight: 'note', articles: ['GDPR Art. 12(1)', 'GDPR Art. 18'] },
  'portability-partial': { weight: 'note', articles: ['GDPR Art. 20(1)'] },
  // How requests are worked
  'only-one-channel': { weight: 'conflict', articles: ['GDPR Art. 12(2)', `${edpb} §52-56`] },
  'only-in-person': { weight: 'conflict', articles: ['GDPR Art. 12(2)', decree, 'Loi 78-17 Art. 85'] },
  'only-in-person-and-directives': { weight: 'conflict', articles: ['Loi 78-17 Art. 85', 'GDPR Art. 12(1)'] },
  'identity-always': { weight: 'conflict', articles: ['GDPR Art. 12(6)', `${edpb} §73-75`] },
  'identity-any-doubt': { weight: 'note', articles: ['GDPR Art. 12(6)', `${edpb} §70`] },
  'base-period-too-long': { weight: 'conflict', articles: ['GDPR Art. 12(3)'] },
  'days-for-a-month': { weight: 'note', articles: ['GDPR Art. 12(3)', 'Reg. 1182/71 Art. 3(2)(c)'] },
  'deadline-unnamed': { weight: 'note', articles: ['GDPR Art. 12(3)'] },
  'extension-several-at-once': { weight: 'conflict', articles: ['GDPR Art. 12(3)', `${edpb} §164`] },
  'extension-technical': { weight: 'note', articles: ['GDPR Art. 12(3)', `${edpb} §163`] },
  'extension-notice-missing': { weight: 'missing', articles: ['GDPR Art. 12(3)'] },
  'refusal-without-manifestly': { weight: 'conflict', articles: ['GDPR Art. 12(5)'] },
  'refusal-without-remedies': { weight: 'missing', articles: ['GDPR Art. 12(4)'] },
  'fee-charged': { weight: 'conflict', articles: ['GDPR Art. 12(5)'] },
  // Recipients and places
  'recipients-missing': { weight: 'missing', articles: ['GDPR Art. 13(1)(e)'] },
  'recipients-unnamed': { weight: 'missing', articles: ['GDPR Art. 13(1)(e)', 'GDPR Art. 15(1)(c)', 'CJEU C-154/21'] },
  'never-to-third-parties': { weight: 'conflict', articles: ['GDPR Art. 4(9)', 'GDPR Art. 13(1)(e)'] },
  'eu-only-weakened': { weight: 'conflict', articles: ['GDPR Art. 13(1)(f)', 'GDPR Art. 44', 'GDPR Art. 5(1)(a)'] },
  'safeguard-unnamed': { weight: 'missing', articles: ['GDPR Art. 13(1)(f)', 'GDPR Art. 46', 'GDPR Art. 15(2)'] },
  // Security and cookies
  'test-as-measure': { weight: 'note', articles: ['GDPR Art. 32', 'GDPR Art. 13(1)(c)'] },
  'measure-twice': { weight: 'note', articles: ['GDPR Art. 32'] },
  'cookies-without-consent': { weight: 'conflict', articles: ['GDPR Art. 4(11)', 'Loi 78-17 Art. 82'] },
  'cookies-browser-only': { weight: 'note', articles: ['GDPR Art. 12(2)', 'Loi 78-17 Art. 82'] },
  // Who to turn to
  'officer-unmentioned': { weight: 'note', articles: ['GDPR Art. 37(1)', 'GDPR Art. 13(1)(b)'] },
  'officer-contact-missing': { weight: 'missing', articles: ['GDPR Art. 13(1)(b)', 'GDPR Art. 37(7)'] },
  'officer-unnamed': { weight: 'note', articles: ['GDPR Art. 37(7)'] },
  'complaint-missing': { weight: 'missing', articles: ['GDPR Art. 13(2)(d)', 'GDPR Art. 77'] },
  'only-one-authority': { weight: 'missing', articles: ['GDPR Art. 77(1)', 'GDPR Art. 13(2)(d)'] },
  'authority-address-wrong': { weight: 'conflict', articles: ['GDPR Art. 13(2)(d)', 'GDPR Art. 12(1)'] },
  'court-missing': { weight: 'missing', articles: ['GDPR Art. 79', 'GDPR Art. 12(4)'] },
  'change-without-notice': { weight: 'conflict', articles: ['GDPR Art. 13(3)', 'GDPR Art. 12(1)'] },
} as const satisfies Readonly<Record<string, GapRule>>;

export type GapId = keyof typeof gapRules;

/** Every gap, in the order in which a policy is read. */
export const gapIds = Object.keys(gapRules) as readonly GapId[];
