// The concepts in English.

import type { Concept } from '../concept.ts';

export const en: Readonly<Record<Concept, string>> = {
  'topic-purposes':
    'why .. process | why .. use | why .. collect | purposes | purpose of .. processing | legal basis | legal bases | lawful basis | lawful bases | following reasons | how .. use .. data/information | how we use | what .. use .. for | use your data for | why we',
  'topic-data':
    'what .. data | what .. information | which .. data | categories of .. data | data .. collect | information .. collect | following data | types of .. data | data we process',
  'topic-retention': 'retention | how long | storage period* | retention period* | keeping | keep',
  'topic-rights':
    'your rights | your .. rights | what rights | which rights | rights you have | following rights | data subject rights | your choices and rights | rights of | you can ask | how to ask | rights | your choices',
  'topic-recipients':
    'who has access | recipient* | who .. share | share .. with | sharing | processors | disclosure* | service providers | who receives | third parties | sharing | who else',
  'topic-transfer':
    'transfer* | outside the eu/eea/european/uk | where .. stored/hosted/kept/store | international | hosting | location of',
  'topic-security': 'security | protect .. data | protect .. information | how .. protect | safeguarding',
  'topic-cookies': 'cookie* | trackers | tracking technologies',
  'topic-officer': 'data protection officer | contact | contact us | dpo | how to reach us',
  'topic-authority': 'supervisory authority | complain* | data protection commission | cnil | regulator',
  'topic-changes': 'changes | change | updates | amendments',

  'right-access':
    'right ... access | access .. data | access .. information | access your | copy of .. data | copy of .. information | right of access | access',
  'right-rectification':
    'rectif* | right .. correct* | correct .. data | correct .. information | correction | inaccurate .. corrected | rectify',
  'right-erasure':
    'erasure | ask us to delete/erase | request .. deletion | request that .. delete/erase | right ... delete* | right .. erase* | right .. deletion | be forgotten | have .. data deleted/erased | deletion of your | erase your | delete your .. data/information | erase',
  'right-restriction':
    'restriction of .. processing | restrict .. processing | right .. restrict* | limit .. processing | restriction',
  'right-portability': 'portability | portable | structured commonly used | machine readable',
  'right-objection':
    'right .. object | object to .. processing | objection to | object .. at any time | object to | right of objection | may object | can object',
  'right-automated-decision':
    'automated .. decision* | automated individual | profiling | solely automated | automated processing | decision* ... automated',
  'right-consent-withdrawal':
    'remove your consent | withdraw .. consent | withdrawal of .. consent | withdrawing .. consent | consent ... withdrawn | consent ... withdraw* | revoke .. consent',
  'right-post-mortem':
    'after .. death | after you die | event of .. death | post mortem | fate of your data | deceased',

  'cat-account':
    'identification data | contact details | contact data | account* | name and | identity data | profile data | your name | customer data',
  'cat-messages': 'messages | messaging | chat messages | direct messages',
  'cat-photos': 'photo* | pictures | images | videos',
  'cat-documents': 'documents | files | attachments',
  'cat-reports': 'reports',
  'cat-support':
    'support requests | support tickets | support conversations | support chat* | customer support | support team | helpdesk | customer service | support',
  'cat-comments': 'comments | reviews | ratings',
  'cat-location': 'location data | gps | geolocation | precise location',
  'cat-payment': 'payment* | bank details | billing* | invoices | invoicing | credit card*',
  'cat-connection': 'connection data | logs | log data | ip address* | usage data | log files | login data',
  'term-email': 'email*',
  'term-phone': 'telephone* | phone*',
  'term-name': 'name | names',
  'term-ip': 'ip address*',
  'term-logs': 'logs | log files | log data',
  'term-invoice': 'invoice*',
  'term-cv': 'cv | cvs | application documents | resumes',

  version:
    'last updated | last modified | last revised | effective date | effective as | effective from | version | in force | last changed | updated on | effective | adopted on',
  'foreign-abbreviation': 'rgpd | avg | dsgvo',
  'users-only': 'you are a .. user | users of our | only to users | applies to users | registered users',
  age: 'years old | years of age | aged # | under the age | under # | age of # | at least # years | # or over | # or older | minors',
  controller:
    'data controller | controller | which operates | that operates | who operates | operated by | operator of | responsible for .. processing | provider of | decides why and how | runs this | responsible for your',

  use: 'process* | use | used | using | collect* | in order to | to provide | to send',
  'basis-word': 'legal basis | lawful basis | legal bases | lawful bases | legal ground* | lawful ground*',
  'basis-consent': 'your consent | consent',
  'basis-contract':
    'performance of .. contract | contract* | terms of use | terms of service | terms and conditions | agreement with you | our agreement',
  'basis-legal-obligation':
    'legal obligation* | statutory obligation* | legal duty | comply with .. law* | required by law',
  'basis-vital-interests': 'vital interest*',
  'basis-public-task': 'public interest | public task | official authority',
  'basis-legitimate-interests': 'legitimate .. interest*',
  'basis-lead':
    'on the basis of | based on | legal basis | lawful basis | because | under the legal | with your consent | on the ground* of | relying on | legal ground*',
  marketing: 'direct marketing | marketing | newsletter* | promotional | advertising',
  'direct-from-you':
    'directly from you | direct from you | from you directly | provided by you directly | you provide directly',
  'from-others':
    'from third parties | from other sources | other users | indirectly | from your employer | publicly available | public sources | from our partners | source of the data',

  keep: 'keep* | kept | retain* | store* | storing | retention | archive*',
  'keep-lead':
    'is | are | will | we | kept | keep | retained | retain | stored | store | for | until | deleted | erased | archived | during',
  'end-of-service':
    'membership ends | subscription ends | service ends | end of .. contract* | end of .. service* | end of .. relationship | term of .. contract | duration of .. contract | duration of .. service* | terminat* | after .. contract ends | as long as you are a .. customer | end of .. agreement | duration of .. agreement | contract ends',
  'account-deletion':
    'delete .. account | deletion of .. account | account .. deleted | account .. closed | close .. account | closure of .. account | account .. deletion | account .. active',
  'from-collection':
    'after collection | from collection | after .. collected | after .. received | from the date of | from receipt | after receipt | last contact | after .. created | after creation | after .. issued',
  'until-you': 'until you | until your',
  'all-your-data': 'all .. data | all of .. data | all .. information | all the data',
  'every-data':
    'keep .. your personal data | keep .. your data | retain .. your personal data | retain .. personal data | personal data .. kept | personal data .. retained | other data | keep .. personal information | retain .. personal information | no longer than .. necessary | as long as necessary | content you | anything you post | everything else | all other | anything else | everything else',
  litigation: 'litigation | legal proceedings | lawsuit* | dispute* | court proceedings | legal action',
  expired:
    'after .. expiry | once .. expired | after these periods | after this period | have expired | after expiration | period .. expired',
  'not-communicable':
    'no longer .. provide | no longer .. communicate | cannot .. provide .. any | no longer .. disclose | no longer .. able to provide',
  anonymous: 'anonym*',
  statistics: 'statistic*',

  'right-word': 'right | rights',
  free: 'free of charge | at no cost | without charge | for free',
  confidential: 'confidential* | trade secret* | business secret* | secrecy',
  'not-essential':
    'not essential | not necessary | not required | not needed | non essential | no longer essential | not strictly necessary',
  'restrict-accuracy': 'accuracy | inaccurate | contest the accuracy',
  'restrict-unlawful': 'unlawful*',
  'restrict-claims': 'legal claim* | claims',
  'restrict-objection': 'objected | objection | object',
  'restrict-dispute': 'dispute .. legitima* | disput* .. lawful* | legitimacy | dispute about | dispute over',
  'in-cases-of-law':
    'article 18 | art 18 | certain circumstances | certain cases | cases provided | conditions laid | cases set out | where the law | certain conditions | in the cases',
  photograph: 'photograph the | photograph your | take a photograph',
  'part-of-data': 'part of your .. data | some of your .. data | portion of .. data',
  'objection-stands-apart': 'particular situation | your situation',

  request: 'request* | exercise .. rights | exercise .. right | exercising .. rights',
  'only-channel':
    'only/exclusively/solely ... by/via/through/to/using .. email*/form/post/letter/address/weburl/portal\n' +
    'must/necessary ... exclusively/only/solely .. by/via/through/to .. email*/form/post/letter/address\n' +
    'registered letter | registered mail | registered post | by/via .. email*/post/form only | essential that ... via/by/through .. email*/form/post/address',
  'other-way-refused':
    'request* ... any other way ... not | request* ... other channel* ... not | request* ... other means ... not | request* ... otherwise ... not | request* ... other address* ... not | request* ... not ... this way ... not | request* ... not ... this manner ... not',
  'only-person':
    'from anyone else | anyone other than you | only .. by you | only from you | directly by you | by you personally | by you in person | no one else | nobody else | not accept requests .. on behalf | in person only | on behalf of someone else .. not | only the data subject | person other than you',
  'third-person':
    'representative* | authorised agent* | authorized agent* | power of attorney | mandate* | trusted third party | beneficiary | heir* | parental | parent or guardian | on behalf of',
  'in-app-contact':
    'support ... internal messaging | in app chat | chat in the app | in the app | through the app | account settings | in app',
  'form-contact': 'contact form | online form | web form | request form',
  respond:
    'respond* | reply | answer* | response* | handle .. request* | deal with .. request* | act on .. request* | process .. request* | hear from us | get back to you',
  maximum: 'within | at most | maximum | no later than | at the latest | up to',
  extend: 'extend* | extension | additional | further | longer',
  'several-at-once':
    'several requests .. same time | multiple requests .. same time | several requests at once | multiple requests | several requests | high volume | busy period* | many requests',
  'technically-complex': 'technically complex | technical complexity | technically difficult',
  inform: 'inform* | notify | notified | tell you | let you know | told',
  reasons: 'reason | reasons | explain* | why',
  refuse: 'refus* | reject* | decline* | not .. act on | deny',
  excessive: 'excessive* | unfounded* | repetitive | vexatious | abusive',
  manifestly: 'manifest* | clearly unfounded',
  complaint: 'complaint* | complain',
  court: 'court* | judicial* | judge | tribunal*',
  fee: 'fee | fees | charge | administrative cost* | payment of',
  identity: 'identity | who you are',
  'identity-proof':
    'proof of .. identity | identity document* | identity card* | passport | id card* | copy of .. id | identification document* | driving licence | proof of id | photo id | government issued',
  demand:
    'must | always | required | every request | all requests | accompanied | enclose | attach | mandatory | need to | each request',
  doubt: 'doubt* | not sure | uncertain* | unable to identify | cannot identify | cannot verify',
  reasonable: 'reasonable | reasonably',

  'own-teams': 'our teams | our team | our employees | our staff | our own staff | internal teams | authorised staff',
  processor:
    'companies that process | on our behalf | service provider* | processor* | supplier* | subprocessor* | sub processor* | vendor* | contractor* | hosting provider*',
  'third-party': 'third parties | third party | commercial partners | other companies | other parties',
  disclose: 'share* | sharing | disclos* | transfer* | pass on | pass .. to | give .. to',
  never: 'never | not | no | under no circumstances',
  except:
    'only if/when/where | except | unless | other than | without your consent | apart from | save | for their own | for their marketing',
  hosted: 'hosted | servers | stored | hosting | data centre* | data center*',
  'in-eu':
    'within the eu/eea/european | in the eu/eea/european | inside the eu/eea/european | european economic area | in europe',
  'outside-eu':
    'outside the eu/eea/european | outside of the eu/eea/european | outside europe | third countries | third country | not the case | united states',
  only: 'only | exclusively | solely',
  'best-effort':
    'do our best | try to | strive | endeavour | where possible | best effort* | as far as possible | whenever possible | preferably',
  safeguard:
    'appropriate safeguards | suitable safeguards | adequate safeguards | appropriate guarantees | adequate protection | safeguards',
  'safeguard-adequacy': 'adequacy decision* | adequacy | data privacy framework',
  'safeguard-clauses': 'standard contractual clauses | standard data protection clauses | model clauses | scc | sccs',
  'safeguard-rules': 'binding corporate rules | bcr | bcrs',

  'technical-measures': 'technical .. measures | technical security | technical and',
  'organisational-measures': 'organisational | organizational',
  'organisational-kind':
    'training* | awareness | policy | policies | charter | code of conduct | badge* | confidentiality agreement* | background checks | need to know',
  frequency: '# times a | twice a | once a | every # | annually | per year',
  cookie: 'cookie* | trackers',
  'cookie-technical': 'technical | functional | necessary | essential | session',
  'cookie-statistics': 'statisti* | analytic* | audience measurement',
  'cookie-advertising': 'advertis* | marketing | targeting | tracking cookies',
  no: 'no | not | never | any',
  object: 'object | refuse | disable | delete | block | opt out',
  'browser-settings': 'browser settings | settings of your browser | your browser | browser',
  'cookie-panel':
    'cookie settings | cookie banner | cookie preferences | consent manager | preference centre | preference center',
  'implied-consent':
    'by continuing to | by using .. site | by using .. website | continued use | you agree to .. cookies | you consent to .. cookies | you accept .. cookies',

  officer: 'data protection officer | dpo | privacy officer',
  registered: 'registered | appointed | designated | notified',
  authority:
    'supervisory authorit* | data protection authorit* | data protection commission | cnil | regulator | data protection commissioner',
  'authority-of-choice':
    'member state | where you live | habitual residence | place of work | your country | where you reside | your local | of your residence',
  change: 'change | changes | amend* | modify | update* | revise*',
  'at-any-time': 'at any time | without notice | from time to time | without prior notice | sole discretion',
  notify: 'notify | inform* | let you know | by email* | tell you | announce* | prior notice of | email* you',
};
