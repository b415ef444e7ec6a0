// Legal words in English: what is decided, owed, asked and proven.

import type { WordsOf } from '../word-key.ts';

export const lawWords: WordsOf<
  | 'refusalGround'
  | 'exception'
  | 'objectionSubject'
  | 'decision'
  | 'duty'
  | 'task'
  | 'taskState'
  | 'taskResult'
  | 'method'
  | 'proof'
  | 'trigger'
  | 'format'
  | 'channel'
  | 'basis'
> = {
  'decision.granted': 'Granted',
  'decision.partly-granted': 'Partly granted',
  'decision.refused': 'Refused',
  'decision.no-data-held': 'No data held',

  'refusalGround.manifestly-unfounded': 'Manifestly unfounded request',
  'refusalGround.excessive': 'Excessive request',
  'refusalGround.exception': 'A limit of the right itself',
  'refusalGround.not-identifiable': 'Person who cannot be identified',

  'exception.access-rights-of-others': 'Rights and freedoms of others (redact)',
  'exception.access-national-law': 'Limit set by Union or national law',
  'exception.rectification-accurate': 'Data accurate and complete',
  'exception.erasure-no-ground': 'No ground for erasure applies',
  'exception.erasure-expression': 'Freedom of expression and information',
  'exception.erasure-legal-obligation': 'Legal obligation or task in the public interest',
  'exception.erasure-public-health': 'Public interest in the field of public health',
  'exception.erasure-archiving': 'Archiving in the public interest, research or statistics',
  'exception.erasure-legal-claims': 'Establishment, exercise or defence of legal claims',
  'exception.restriction-no-trigger': 'None of the four cases of restriction',
  'exception.portability-out-of-scope': 'Data outside the scope of portability',
  'exception.portability-public-task': 'Task in the public interest or official authority',
  'exception.portability-rights-of-others': 'Rights and freedoms of others',
  'exception.objection-other-basis': 'Processing on another legal basis',
  'exception.objection-compelling-grounds': 'Compelling legitimate grounds',
  'exception.objection-legal-claims': 'Establishment, exercise or defence of legal claims',
  'exception.objection-research': 'Research or statistics for a task in the public interest',
  'exception.automated-none': 'No solely automated decision',
  'exception.automated-permitted': 'Automated decision permitted (contract, law or explicit consent)',
  'exception.consent-other-basis': 'Processing not based on consent',
  'exception.post-mortem-not-entitled': 'Requester not entitled to act',
  'exception.post-mortem-beyond-need': 'Beyond what settling the estate requires',

  'objectionSubject.direct-marketing': 'Direct marketing',
  'objectionSubject.other-processing': 'Other processing',

  'duty.access-confirmation': 'Confirmation whether data are processed',
  'duty.access-purposes': 'Purposes of the processing',
  'duty.access-categories': 'Categories of data',
  'duty.access-recipients': 'Recipients by name',
  'duty.access-retention': 'Retention periods or the criteria for them',
  'duty.access-rights': 'Notice of the other rights',
  'duty.access-complaint': 'Notice of the right to lodge a complaint',
  'duty.access-source': 'Source of data not collected from the person',
  'duty.access-automated': 'Logic involved in automated decisions',
  'duty.access-safeguards': 'Safeguards for transfers outside the EEA',
  'duty.access-copy': 'Copy of the data',
  'duty.access-redactions': 'Data of others redacted',
  'duty.rectification-checked': 'Data checked and put right',
  'duty.rectification-statement': 'Supplementary statement added',
  'duty.rectification-recipients': 'Recipients told of the rectification',
  'duty.erasure-ground': 'Ground for erasure established',
  'duty.erasure-exceptions': 'Exceptions to erasure examined',
  'duty.erasure-published': 'Other controllers told of the erasure of published data',
  'duty.erasure-recipients': 'Recipients told of the erasure',
  'duty.restriction-trigger': 'Case of restriction established',
  'duty.restriction-recipients': 'Recipients told of the restriction',
  'duty.portability-scope': 'Scope of the portable data determined',
  'duty.portability-transfer': 'Data sent directly to the other controller',
  'duty.portability-others': 'Rights of others respected',
  'duty.objection-balance': 'Balance of interests on record',
  'duty.objection-stopped': 'Processing stopped',
  'duty.automated-review': 'Decision reviewed by a human',
  'duty.automated-view': 'Person’s point of view heard and weighed',
  'duty.consent-stopped': 'Processing based on consent stopped',
  'duty.consent-erasure': 'Data without another legal basis erased',
  'duty.post-mortem-who': 'Directives or capacity as heir checked',
  'duty.post-mortem-carried-out': 'Directives carried out',

  'task.search': 'Search and hand over a copy',
  'task.correct': 'Correct the data',
  'task.erase': 'Erase the data',
  'task.freeze': 'Freeze the data: store only',
  'task.extract': 'Extract the data in a machine-readable format',
  'task.stop': 'Stop the processing',
  'task.review': 'Have a human review the decision',
  'task.carry-out': 'Carry out the directives',
  'task.inform': 'Inform of the change',

  'taskState.planned': 'Planned',
  'taskState.asked': 'Asked',
  'taskState.finished': 'Finished',
  'taskState.dropped': 'Dropped',

  'taskResult.done': 'Done',
  'taskResult.nothing-held': 'No data held',
  'taskResult.kept': 'Data kept',
  'taskResult.impossible': 'Impossible or a disproportionate effort',

  'method.known-contact': 'Confirmation from a known account or known contact details',
  'method.held-data': 'Questions that only the person can answer',
  'method.digital-identity': 'Digital identity',
  'method.registered-delivery': 'Registered letter with an identity check on delivery',
  'method.masked-document': 'Copy of an identity document, needless details masked',
  'method.other': 'Other',

  'proof.mandate': 'Mandate or power of attorney',
  'proof.parental-authority': 'Proof of parental authority',
  'proof.guardianship': 'Proof of guardianship',
  'proof.certificate-of-inheritance': 'Certificate of inheritance',
  'proof.family-record-book': 'Family record book',
  'proof.named-in-directive': 'Appointment in the directives of the deceased',
  'proof.court-decision': 'Court decision',

  'trigger.accuracy-disputed': 'Accuracy contested by the person',
  'trigger.unlawful': 'Unlawful processing, erasure opposed by the person',
  'trigger.legal-claims': 'Data needed by the person for legal claims',
  'trigger.objection-pending': 'Objection under examination',

  'format.json': 'JSON',
  'format.csv': 'CSV',
  'format.xml': 'XML',
  'format.pdf': 'PDF',
  'format.mail': 'Text of the e-mail',
  'format.paper': 'Paper',
  'format.oral': 'Spoken word',

  'channel.mail': 'E-mail',
  'channel.post': 'Post',
  'channel.phone': 'Telephone',
  'channel.in-person': 'In person',
  'channel.web-form': 'Web form',
  'channel.in-app': 'Message in the app',
  'channel.forwarded': 'Passed on by someone else',

  'basis.consent': 'Consent',
  'basis.contract': 'Performance of a contract',
  'basis.legal-obligation': 'Legal obligation',
  'basis.vital-interests': 'Vital interests',
  'basis.public-task': 'Task in the public interest',
  'basis.legitimate-interests': 'Legitimate interests',
};
