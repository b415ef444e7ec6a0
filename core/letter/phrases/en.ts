// What letters say, in English.

import { citing } from './citing.ts';
import type { Phrases } from './phrases.ts';

export const en: Phrases = {
  right: {
    access: 'the right of access',
    rectification: 'the right to rectification',
    erasure: 'the right to erasure (“right to be forgotten”)',
    restriction: 'the right to restriction of processing',
    portability: 'the right to data portability',
    objection: 'the right to object',
    'automated-decision': 'the right not to be subject to a decision based solely on automated processing',
    'consent-withdrawal': 'the right to withdraw consent',
    'post-mortem': 'the rights over personal data after death',
  },
  stems: {
    access: ['access', 'copy'],
    rectification: ['rectif', 'correct'],
    erasure: ['eras', 'delet', 'forgotten'],
    restriction: ['restrict'],
    portability: ['portab'],
    objection: ['object'],
    'automated-decision': ['automated'],
    'consent-withdrawal': ['consent'],
    'post-mortem': ['death', 'deceased', 'directive'],
  },
  courts: ['court', 'judicial'],
  ground: {
    'manifestly-unfounded': 'We consider the request manifestly unfounded.',
    excessive: 'We consider the request excessive.',
    'not-identifiable':
      'With the information that we have we cannot identify the person whom the data concern, and what we asked for did not allow us to do so.',
  },
  exception: {
    'access-rights-of-others': 'Disclosing this information would adversely affect the rights and freedoms of others.',
    'access-national-law': 'Union law or national law limits the right of access here.',
    'rectification-accurate': 'After checking them we consider the data accurate and complete.',
    'erasure-no-ground': 'None of the grounds on which personal data must be erased applies.',
    'erasure-expression':
      'The processing is necessary for exercising the right of freedom of expression and information.',
    'erasure-legal-obligation':
      'We need these data to comply with a legal obligation, or to carry out a task in the public interest.',
    'erasure-public-health': 'The processing is necessary for reasons of public interest in the area of public health.',
    'erasure-archiving':
      'The data are kept for archiving in the public interest, for research or for statistics, which erasure would make impossible or seriously impair.',
    'erasure-legal-claims': 'We need these data for the establishment, exercise or defence of legal claims.',
    'restriction-no-trigger': 'None of the four situations in which processing must be restricted applies.',
    'portability-out-of-scope':
      'The right to data portability covers only data that the person has provided to us and that we process by automated means on the basis of consent or of a contract. That is not so here.',
    'portability-public-task':
      'The processing is necessary for a task carried out in the public interest or in the exercise of official authority.',
    'portability-rights-of-others': 'Handing over these data would adversely affect the rights and freedoms of others.',
    'objection-other-basis':
      'The right to object applies to processing for a task in the public interest or for legitimate interests. This processing has another legal basis.',
    'objection-compelling-grounds':
      'We have compelling legitimate grounds for the processing which override the interests, rights and freedoms of the person concerned.',
    'objection-legal-claims': 'The processing is needed for the establishment, exercise or defence of legal claims.',
    'objection-research':
      'The processing is necessary for research or statistics that form part of a task in the public interest.',
    'automated-none': 'No decision was taken that is based solely on automated processing.',
    'automated-permitted':
      'The automated decision is permitted: it is necessary for a contract, authorised by law, or based on explicit consent.',
    'consent-other-basis': 'This processing does not rest on consent, so that there is no consent to withdraw.',
    'post-mortem-not-entitled':
      'The law does not give the requester the right to act here for the person who has died.',
    'post-mortem-beyond-need': 'This goes beyond what settling the estate requires.',
  },
  extension: {
    complexity: 'the complexity of the request',
    number: 'the number of the requests',
  },
  basis: {
    consent: 'consent',
    contract: 'the performance of a contract',
    'legal-obligation': 'a legal obligation',
    'vital-interests': 'the protection of vital interests',
    'public-task': 'a task in the public interest',
    'legitimate-interests': 'legitimate interests',
  },
  method: {
    'known-contact':
      'please confirm this request from your account with us, or from the e-mail address or telephone number that we already have for you',
    'held-data': 'please answer the few questions below about your dealings with us',
    'digital-identity': 'please confirm your identity with your digital identity',
    'registered-delivery':
      'please give us the postal address to which we may send the answer by registered letter; your identity is checked when it is handed over',
    'masked-document': 'please send us a copy of an identity document on which everything that is not needed is masked',
  },
  enough: {
    'known-contact': 'only the person whom we know is likely to have that account, address or number.',
    'held-data': 'only the person whom the data concern is likely to know the answers.',
    'digital-identity': 'it confirms who you are without our having to see a document.',
    'registered-delivery': 'the letter is handed over only to the person to whom it is addressed.',
    'masked-document':
      'your name and the name of the issuing authority with the dates of issue and expiry are enough to compare with what we know.',
  },
  starts: {
    'end-of-service': 'from the end of the service',
    'account-deletion': 'from the deletion of the account',
    collection: 'from their collection',
    'not-stated': '',
  },
  until: {
    'end-of-service': 'until the end of the service',
    'account-deletion': 'until the deletion of the account',
    collection: 'not beyond their collection',
    'not-stated': '',
  },
  outcome: {
    granted: 'your request was granted',
    'partly-granted': 'your request was granted in part',
    refused: 'your request was refused',
    'no-data-held': 'we hold no personal data to which your request applies',
    withdrawn: 'you have withdrawn your request',
    other: 'the handling of your request has ended',
  },
  trigger: {
    'accuracy-disputed': 'the accuracy of the data is contested, for the time that we need to verify it',
    unlawful: 'the processing is unlawful and restriction was asked for instead of erasure',
    'legal-claims': 'the data are needed for legal claims',
    'objection-pending': 'an objection to the processing is being examined',
  },
  format: {
    json: 'JSON',
    csv: 'CSV',
    xml: 'XML',
    pdf: 'PDF',
    mail: 'the text of an e-mail',
    paper: 'paper',
    oral: 'spoken words',
  },
  recipient: { processor: 'processor', controller: 'separate controller', internal: 'our own departments' },
  data: (of) => (of === undefined ? 'your personal data' : `the personal data of ${of}`),
  dataOf: (of) => (of === undefined ? 'of your personal data' : `of the personal data of ${of}`),
  about: (of) => (of === undefined ? 'about you' : `about ${of}`),
  period: (years, months) =>
    [
      years > 0 && `${years} ${years === 1 ? 'year' : 'years'}`,
      months > 0 && `${months} ${months === 1 ? 'month' : 'months'}`,
    ]
      .filter(Boolean)
      .join(' and '),
  article: citing({
    gdpr: 'GDPR',
    write: ({ number, paragraph = '', point = '' }) =>
      `Article ${number}${paragraph && `(${paragraph})`}${point && `(${point})`}`,
    of: (article, law) => `${article} ${law}`,
    loi: (article) => `${article} of the French Data Protection Act (Loi n° 78-17)`,
  }),
  prompts: {
    'controller.name': 'the name of the controller',
    'requester.name': 'the name of the requester',
    'person.name': 'the name of the data subject',
    'dpo.contact': 'how the data protection officer can be reached',
    'authority.name': 'the name of the supervisory authority',
    'authority.address': 'the postal address of the supervisory authority',
    'authority.website': 'the website of the supervisory authority',
    court: 'the court to which the person can turn',
    'extension.ground': 'complexity or number of the requests',
    'extension.reason': 'why an answer within one month is not possible in this case',
    'extension.until': 'the last day of the extended period',
    'identity.doubt': 'why there are doubts about the identity of the requester',
    'identity.asked': 'what the requester is asked for',
    'identity.enough': 'why this is enough',
    'clarification.about': 'what the requester may specify',
    'fee.ground': 'whether the request is manifestly unfounded or excessive',
    'fee.amount': 'the amount of the fee with its currency',
    'fee.facts': 'what shows that the request is manifestly unfounded or excessive',
    'fee.right': 'the right for which the fee is asked',
    'right.note': 'what was done on this right',
    'right.facts': 'the facts on which the refusal rests',
    'right.reason': 'the ground of the refusal',
    'recipient.name': 'the name of the recipient',
    'access.source': 'where the data come from, if not from the person',
    'access.automated': 'whether there are automated decisions, and how they work',
    'access.safeguards': 'the safeguards for transfers outside the EEA',
    outcome: 'how the request ended',
    'item.name': 'the name',
    'item.note': 'the explanation',
    'item.kind': 'the kind of recipient',
    'item.country': 'the country',
    'item.safeguard': 'the safeguard for this transfer',
    'item.holds': 'which data this system holds',
    'item.bases': 'the legal basis of this purpose',
    'item.period': 'how long these data are kept, or by which criteria',
  },
  unknown: 'a detail that is missing',
};
