// Legal words in English: gaps of a privacy policy, and what the desk does instead.

import type { WordsOf } from '../word-key.ts';

export const gapWords: WordsOf<'gap' | 'gapStance'> = {
  'gap.version-date-missing':
    'The policy bears no date and no version: nobody can tell which text was in force on a given day.',
  'gapStance.version-date-missing':
    'The desk keeps each version with the day it took effect; a case is judged by the one in force at its receipt.',
  'gap.foreign-abbreviation':
    'The regulation goes by its abbreviation in another language: readers will not find it under that name.',
  'gapStance.foreign-abbreviation': 'Letters name the regulation as the recipient’s language does.',
  'gap.users-only':
    'The policy speaks to users alone. Others whose data are processed, such as people in photos or messages, have the same rights.',
  'gapStance.users-only': 'The desk takes requests of anyone, user or not.',
  'gap.age-limits-consent-only':
    'A minimum age limits who may use the service or consent alone. It takes no right away from anyone younger.',
  'gapStance.age-limits-consent-only':
    'The desk works requests of and for minors; it asks who holds parental authority only where that matters.',
  'gap.controller-contact-missing': 'The policy gives no way to reach the controller.',
  'gapStance.controller-contact-missing':
    'The desk counts every channel that reaches the controller; add them in the profile.',
  'gap.purposes-missing': 'The policy names no purposes of the processing.',
  'gapStance.purposes-missing': 'An answer to an access request states the purposes; add them in the profile.',
  'gap.legal-basis-missing':
    'The policy names purposes without a legal basis. On the basis depends which rights apply.',
  'gapStance.legal-basis-missing':
    'The desk treats portability and objection as open until a basis is set for each purpose.',
  'gap.only-directly-from-you':
    'The policy says that data come from the person alone, while users post photos, messages or reports that may be about others.',
  'gapStance.only-directly-from-you':
    'The desk looks for data about a person in what others posted as well, and states the source.',
  'gap.no-period-stated': 'The policy states no retention period and no criteria for one.',
  'gapStance.no-period-stated': 'An answer to an access request needs a period or criteria; the desk asks for them.',
  'gap.no-period-account': 'The policy names account and contact data, but no period for which they are kept.',
  'gapStance.no-period-account':
    'The desk lists them as without a period; an answer to an access request needs one, or criteria.',
  'gap.no-period-messages': 'The policy names messages, but no period for which they are kept.',
  'gapStance.no-period-messages':
    'The desk lists them as without a period; an answer to an access request needs one, or criteria.',
  'gap.no-period-photos': 'The policy names photos and videos, but no period for which they are kept.',
  'gapStance.no-period-photos':
    'The desk lists them as without a period; an answer to an access request needs one, or criteria.',
  'gap.no-period-documents': 'The policy names documents and files, but no period for which they are kept.',
  'gapStance.no-period-documents':
    'The desk lists them as without a period; an answer to an access request needs one, or criteria.',
  'gap.no-period-reports': 'The policy names reports, but no period for which they are kept.',
  'gapStance.no-period-reports':
    'The desk lists them as without a period; an answer to an access request needs one, or criteria.',
  'gap.no-period-support': 'The policy names conversations with support, but no period for which they are kept.',
  'gapStance.no-period-support':
    'The desk lists them as without a period; an answer to an access request needs one, or criteria.',
  'gap.no-period-comments': 'The policy names comments and reviews, but no period for which they are kept.',
  'gapStance.no-period-comments':
    'The desk lists them as without a period; an answer to an access request needs one, or criteria.',
  'gap.no-period-location': 'The policy names location data, but no period for which they are kept.',
  'gapStance.no-period-location':
    'The desk lists them as without a period; an answer to an access request needs one, or criteria.',
  'gap.no-period-payment': 'The policy names payment and billing data, but no period for which they are kept.',
  'gapStance.no-period-payment':
    'The desk lists them as without a period; an answer to an access request needs one, or criteria.',
  'gap.no-period-connection': 'The policy names connection data, but no period for which they are kept.',
  'gapStance.no-period-connection':
    'The desk lists them as without a period; an answer to an access request needs one, or criteria.',
  'gap.same-data-two-periods':
    'The same item of data has two periods. It must be clear which one applies for which purpose.',
  'gapStance.same-data-two-periods': 'The desk shows both periods; what no purpose needs any longer is to be erased.',
  'gap.nothing-told-after-expiry':
    'The policy suggests that after the period nothing is told any more. A request must still be answered: that no data are held.',
  'gapStance.nothing-told-after-expiry': 'The desk answers in time that no data are held.',
  'gap.anonymous-not-shown':
    'Data are kept as anonymous. They are so only if nobody can be singled out by any means reasonably likely to be used.',
  'gapStance.anonymous-not-shown': 'The desk asks how they were made anonymous before it leaves them out of an answer.',
  'gap.litigation-keeps-all': 'In a dispute all data are kept. Only those that are necessary for the claim may be.',
  'gapStance.litigation-keeps-all': 'A hold covers named data, with a reason and an end; all else is erased on time.',
  'gap.right-access-missing': 'The policy does not name the right of access.',
  'gapStance.right-access-missing': 'The desk takes and works such requests all the same.',
  'gap.right-rectification-missing': 'The policy does not name the right to rectification.',
  'gapStance.right-rectification-missing': 'The desk takes and works such requests all the same.',
  'gap.right-erasure-missing': 'The policy does not name the right to erasure.',
  'gapStance.right-erasure-missing': 'The desk takes and works such requests all the same.',
  'gap.right-restriction-missing': 'The policy does not name the right to restriction of processing.',
  'gapStance.right-restriction-missing': 'The desk takes and works such requests all the same.',
  'gap.right-portability-missing': 'The policy does not name the right to data portability.',
  'gapStance.right-portability-missing': 'The desk takes and works such requests all the same.',
  'gap.objection-missing':
    'The policy does not name the right to object, although it relies on legitimate interests or on a public task, or advertises. This right must be brought to attention explicitly, clearly and apart from the rest.',
  'gapStance.objection-missing': 'The desk takes objections: it weighs the grounds, and always stops direct marketing.',
  'gap.objection-unnamed': 'The policy does not name the right to object.',
  'gapStance.objection-unnamed': 'The desk takes objections all the same.',
  'gap.objection-not-apart':
    'The right to object stands in a row with the others. It must be presented clearly and apart from other information.',
  'gapStance.objection-not-apart': 'The first letter to a person presents it apart.',
  'gap.automated-decision-unnamed': 'The policy says neither that automated decisions are taken nor that they are not.',
  'gapStance.automated-decision-unnamed':
    'The desk takes requests about automated decisions and asks the controller whether there are any.',
  'gap.consent-withdrawal-missing':
    'The policy relies on consent, but does not say that it may be withdrawn at any time.',
  'gapStance.consent-withdrawal-missing': 'The desk takes a withdrawal at once and treats it as a ground for erasure.',
  'gap.consent-withdrawal-unnamed':
    'The policy does not speak of withdrawing consent. It need not, unless something rests on consent.',
  'gapStance.consent-withdrawal-unnamed': 'The desk takes a withdrawal all the same.',
  'gap.post-mortem-missing':
    'The policy does not name the right, under French law, to give directives for one’s data after death.',
  'gapStance.post-mortem-missing': 'The desk takes such directives, and requests of heirs.',
  'gap.access-narrowed':
    'Access is refused for confidentiality or secrecy as such. Rights of others and trade secrets may only limit what is shown, never all of it.',
  'gapStance.access-narrowed': 'The desk blacks out item by item, each with its reason, and gives the rest.',
  'gap.erasure-narrowed':
    'Erasure is promised only for data that are not essential. The law gives six grounds, and few exceptions.',
  'gapStance.erasure-narrowed': 'The desk goes by the grounds and exceptions of the law.',
  'gap.restriction-narrowed':
    'Restriction is named for one case only. The law knows four: accuracy contested, unlawful processing, data needed for a claim, objection pending.',
  'gapStance.restriction-narrowed': 'The desk takes all four.',
  'gap.restriction-odd-word':
    'Restriction is put as “photographing” the data, probably a mistranslation of “freezing”. Readers cannot tell what they may ask for.',
  'gapStance.restriction-odd-word': 'The desk marks and freezes the data.',
  'gap.portability-partial':
    'Portability is promised for part of the data, without saying which. It covers what the person provided, processed by automated means on consent or contract.',
  'gapStance.portability-partial':
    'The desk gives all data that the person provided under consent or contract, in a machine-readable file.',
  'gap.only-one-channel':
    'Only requests through one channel are handled. A request that reaches the controller through any official channel counts, and starts the month.',
  'gapStance.only-one-channel':
    'The desk takes requests from every official channel; the clock starts at the first receipt.',
  'gap.only-in-person':
    'Only the person may ask, nobody else. Authorised agents, holders of parental authority and heirs may ask too.',
  'gapStance.only-in-person': 'The desk takes their requests and asks for proof of their authority.',
  'gap.only-in-person-and-directives':
    'The policy promises directives through a trusted third party, and elsewhere takes requests from nobody but the person.',
  'gapStance.only-in-person-and-directives': 'The desk keeps the promise: named executors and heirs are heard.',
  'gap.identity-always':
    'Proof of identity is asked of everyone. It may be asked only on reasonable doubt, and only as far as necessary.',
  'gapStance.identity-always':
    'The desk asks for no proof without a recorded reason to doubt, and offers milder means first.',
  'gap.identity-any-doubt':
    'Proof of identity is asked on any doubt. The doubt must be reasonable, and what is asked necessary.',
  'gapStance.identity-any-doubt': 'The desk asks for the reason for doubt first, and lets needless details be masked.',
  'gap.base-period-too-long': 'The answer is promised within more than a month. The period is one month from receipt.',
  'gapStance.base-period-too-long': 'The clock runs one month from receipt.',
  'gap.days-for-a-month':
    'The period is put in days. Thirty days may be longer than the month of the law, as in February.',
  'gapStance.days-for-a-month': 'The clock counts a calendar month.',
  'gap.deadline-unnamed': 'The policy does not say when requests are answered.',
  'gapStance.deadline-unnamed': 'The clock runs one month from receipt.',
  'gap.extension-several-at-once':
    'Longer time is taken when several requests come in at once. Requests of other people are no ground; only the number of this person’s own is.',
  'gapStance.extension-several-at-once':
    'The desk extends for the complexity or number of the person’s own requests, with a reason.',
  'gap.extension-technical':
    'Extension is tied to technical complexity. What counts is whether the request itself is complex and longer time necessary.',
  'gapStance.extension-technical': 'The desk asks what makes the request complex.',
  'gap.extension-notice-missing':
    'The policy extends the period without saying that the person is told so, with the reasons, within one month of receipt.',
  'gapStance.extension-notice-missing': 'The desk lets no extension start without that letter, sent in time.',
  'gap.refusal-without-manifestly':
    'Requests are refused as excessive or unfounded. They must be manifestly so, and the controller must show it.',
  'gapStance.refusal-without-manifestly': 'The desk refuses only with the facts that show it.',
  'gap.refusal-without-remedies':
    'A refusal is announced, but neither its reasons nor the complaint and the court that it must name within one month.',
  'gapStance.refusal-without-remedies': 'Every refusal leaves within a month, with reasons, authority and court.',
  'gap.fee-charged':
    'A fee is charged for requests. They are free, unless manifestly unfounded or excessive, or for a further copy.',
  'gapStance.fee-charged': 'The desk answers free of charge.',
  'gap.recipients-missing': 'The policy names no recipients and no categories of recipients.',
  'gapStance.recipients-missing':
    'The desk asks for the recipients before an access answer and before telling them of an erasure.',
  'gap.recipients-unnamed':
    'Recipients are mentioned, but none is named. A person who asks has a right to their names.',
  'gapStance.recipients-unnamed': 'The desk keeps a register of recipients and names them in an access answer.',
  'gap.never-to-third-parties':
    'The policy promises that data never go to others, yet it has processors. They are recipients: the promise misleads.',
  'gapStance.never-to-third-parties':
    'The desk counts processors as recipients and tells them of every rectification, erasure and restriction.',
  'gap.eu-only-weakened':
    'Data are said to stay in the Union, and then only as far as possible. Readers cannot tell whether data leave it.',
  'gapStance.eu-only-weakened': 'The desk keeps the place of each system and states transfers in an access answer.',
  'gap.safeguard-unnamed':
    'Safeguards are promised for data outside the Union, but not which: an adequacy decision, standard clauses or another of the law.',
  'gapStance.safeguard-unnamed': 'The desk asks for the safeguard of each recipient and states it.',
  'gap.test-as-measure':
    'An A/B test is listed as a security measure. It is none, and may be a purpose of its own that is not told.',
  'gapStance.test-as-measure': 'The desk counts it as processing to be explained, not as a measure.',
  'gap.measure-twice': 'A measure is listed twice.',
  'gapStance.measure-twice': 'The desk lists it once.',
  'gap.cookies-without-consent':
    'Cookies that need consent are taken as accepted by browsing on. Silence is no consent.',
  'gapStance.cookies-without-consent':
    'The desk takes a request about such cookies as an objection or withdrawal, and it is met at once.',
  'gap.cookies-browser-only':
    'Whoever objects to cookies is sent to the settings of the browser. The controller must make it easy itself.',
  'gapStance.cookies-browser-only': 'The desk takes the objection as a request.',
  'gap.officer-unmentioned': 'The policy mentions no data protection officer. Not every controller must have one.',
  'gapStance.officer-unmentioned': 'Letters name the officer of the profile.',
  'gap.officer-contact-missing':
    'The policy mentions a data protection officer without saying, there, how to reach them.',
  'gapStance.officer-contact-missing': 'Letters give the officer’s contact data from the profile.',
  'gap.officer-unnamed':
    'The policy says that an officer was appointed, but not who. A name is not required; contact data are.',
  'gapStance.officer-unnamed': 'Letters name the officer of the profile.',
  'gap.complaint-missing': 'The policy does not say that people may complain to a supervisory authority.',
  'gapStance.complaint-missing': 'Letters that must name it do.',
  'gap.only-one-authority':
    'Only one supervisory authority is named. People may turn to the one of the state where they live, work or were wronged.',
  'gapStance.only-one-authority': 'Letters say so.',
  'gap.authority-address-wrong': 'The postal address of the supervisory authority is not the one that it publishes.',
  'gapStance.authority-address-wrong': 'Letters give the address that the authority publishes.',
  'gap.court-missing': 'The policy does not name the remedy before a court.',
  'gapStance.court-missing': 'Refusals and final letters name the court.',
  'gap.change-without-notice':
    'The policy may change at any time, and nobody is told. New purposes must be told before the processing starts.',
  'gapStance.change-without-notice': 'The desk judges a case by the version in force at its receipt.',
};
