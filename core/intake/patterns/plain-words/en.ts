// English as it is spoken: the rights without any of their names, by what is done to what.

import type { RightPattern } from '../language-patterns.ts';

const recording = `recording | recordings | tape | call | phone call | conversation | footage | video | voicemail | transcript`;
const papers = `file | files | notes | report | reports | letters | minutes | assessment | appraisal | inquiry | investigation | chart | dossier | records | record | write-up | references | reference | score | scores | profile`;

export const plainWordsEn: readonly RightPattern[] = [
  {
    right: 'access',
    says: 'let me hear | let us hear | play .. back | play it to me | listen to | hear it | hear for myself',
    of: `${recording} | agreed | said yes`,
    pointsBack: true,
  },
  {
    right: 'access',
    says: 'let me read | let me see | see for myself | like to read | want to read | need to read | may i read | allowed to read | to see | look at | look through | leaf through | go through | sight of | send | provide | share | forward | show | hand over',
    of: `${papers} .. about/on/into/against me | my file | what was/is/were written about me | what .. wrote about me | inquiry into me | what .. has/have on me | what you/u have | what u got | my own/full/whole file/notes/record/records`,
    yieldsTo: ['portability'],
    unless: 'password | order',
  },
  {
    right: 'access',
    says: `who has/had opened my | who opened my | who has/had looked at/up/in/into my | who looked at/up/in/into my | who has/had accessed my | who accessed my | who viewed/read my file/record/records/notes/profile | who has been in my file/record/records/notes | who gets/can to? see my | how did my .. end up | how .. my .. end up on your list | where did .. dig up | who passed/gave/sold you my | who sold .. my | where does/did your list .. my | who you've/you told about it/me | who you told about it/me | who else knows | who have you told | who've you told | track where i | tracking where i | what .. know about where i | which firms/companies .. got/have my`,
    standsAlone: true,
    unless: 'password',
  },
  {
    right: 'access',
    says: 'what criteria | which criteria | what factors | which factors | how does/did your/the system/software/algorithm/model | what made your/the system | what counted against me | what data went into | what was fed into | what is/was the logic | how was/is my score | how .. score .. worked out | what score | what were the reasons behind',
    where: ['machine'],
    standsAlone: true,
  },
  {
    right: 'access',
    says: 'ask/asking on his/her/their behalf for everything | everything you hold on him/her/them | whatever you hold on',
    standsAlone: true,
  },
  {
    right: 'rectification',
    says: `marked absent | marked as | listed as | recorded as | shown as | down as | logged as | registered as | your chart/file/records/system says/say/shows/show/has/have | it says .. that i`,
    of: `but i | i'm not | i am not | i sat | i was there | is wrong | not true | dangerous | that's my brother's/sister's/father's/mother's/son's/neighbour's | not mine | isn't mine | in fact i | actually i | when in fact | i never`,
    standsAlone: true,
    isVague: true,
    unless: 'order | delivered | parcel | sold',
    yieldsTo: ['erasure'],
  },
  {
    right: 'rectification',
    says: 'swap the old | swap .. for | put .. instead of the old | use .. instead | now goes by | i go by | my pronouns | stop calling me | keep calling me | keep addressing me | you keep writing',
    of: 'mr | mrs | miss | ms | sir | madam | name | email | number | address | them | he | she | old one',
    notWhere: ['trade'],
    unless: 'offers | sales | selling',
    standsAlone: true,
    isVague: true,
  },
  {
    right: 'erasure',
    says: `shred | bin | scrub | burn | chuck | scrap | torch | tear up | rip up | dispose of | lose | dump | kill off | zap | expunge | wipe | trash | get shot of`,
    of: 'my .. copy/copies/scan/papers/file/files/licence/passport/card/form/forms/application/cv/details/data | photocop* | the copy | it | them | the lot | everything .. me',
    pointsBack: true,
    unless: 'invoice | order',
    notWhere: ['trade'],
  },
  {
    right: 'erasure',
    says: `pretend i never existed | as if i never existed | as if i'd never existed | as though i had never been | no longer exist in your | don't need it/them any more | don't need it/them anymore | no need to keep it/them | no reason to keep | no business keeping | no further use for my | can go in the shredder | can go in the bin | take me out of your/the database/system/records/files | signed up by accident/mistake | registered by accident/mistake | nothing more to do with you | get it off there | take it off there | make them go away | make it go away | make that go away | should not be there any more | has no place on your`,
    standsAlone: true,
    unless: 'newsletter | emails | advert* | mailing list',
  },
  {
    right: 'restriction',
    says: `leave .. as it/they stands/stand/is/are | leave my file/data/account/records be | leave .. alone for now | don't touch | do not touch | hands off | keep .. on ice | put .. on ice | in limbo | park | freeze | don't bill on | do not bill on | don't use | do not use | don't act on | do not act on | put .. aside | set .. aside | keep .. safe | keep it/them for | keep .. back`,
    of: `until | till | while | pending | for the police | for my solicitor/lawyer/insurer/barrister | for the court | as evidence | mediation | tribunal | hearing | dispute | checked | settled`,
    standsAlone: true,
    unless: 'seat | table | room | parcel | order | delivery',
  },
  {
    right: 'portability',
    says: 'in a format | in some format | in a form | as a file | machine-readable | electronically | import* | upload | load into',
    of: 'next one | the next | new one | another app | another program | somewhere else | new provider/insurer/bank/doctor/club/school/supplier/system/software | other software',
    unless: 'password',
    standsAlone: true,
  },
  {
    right: 'objection',
    says: `strike .. off | cross .. off | take .. off | scratch .. off | knock .. off | remove .. from`,
    of: `number | name | address | list | call list | register`,
    where: ['marketing'],
    unless: 'photo | profile | website | site | account | data',
    yieldsTo: ['erasure'],
  },
  {
    right: 'objection',
    says: `leave me alone | leave us alone | leave me in peace | leave her alone | leave him alone | spare me | do me a favour and stop | won't have it | not have it again | drive/drives/driving me mad | had enough of your | sick of your | fed up with your | tired of your | no more of your | begging letters | doorstep | cold call* | surveys | another salesman | unsolicited`,
    of: `calls | letters | texts | emails | mails | offers | surveys | survey | catalogues | leaflets | brochures | salesman | salesmen | reps | adverts | ads | marketing | mailings | ringing | my name on | don't | no more | again | stop`,
    standsAlone: true,
    isVague: true,
    unless: 'refund | hold music | broadband | boiler',
    yieldsTo: ['erasure', 'consent-withdrawal'],
  },
  {
    right: 'objection',
    says: 'you trade | you sell | you flog | you hawk | you peddle | making money from | make money out of',
    of: 'my details/data/information/name/address | our details/data',
    standsAlone: true,
  },
  {
    right: 'objection',
    says: 'opt me out | opt my .. out | opt out of | keep my .. out of | not be used for | not used for | nothing to do with',
    of: 'research | planning | studies | statistics | training | profiling | analytics | marketing | science',
    standsAlone: true,
  },
  {
    right: 'automated-decision',
    says: `put my case to | explain myself to | speak to | talk to | hear me out | step in | look at it afresh | look .. afresh | look again | reconsider* | take another look | overrule | override | second opinion | appeal | make the decision | decide instead | reviewed by`,
    of: `a person | a human | someone | somebody | a recruiter | a member of staff | an officer | an adviser | a caseworker | a manager | an underwriter | anyone | real | the decision | my case`,
    where: ['machine'],
  },
  {
    right: 'consent-withdrawal',
    says: `i once clicked | i once ticked | i once agreed | i once said yes | back then i | at the time i | i used to be fine | i was fine with | i was happy for | i was ok with | when i signed up i | years ago i | i previously agreed`,
    of: `no longer | not any more | not anymore | not now | not today | changed my mind | different now | i'm not | no more | take it back | take that back`,
    pointsBack: true,
    standsAlone: true,
    unless: 'order | price',
  },
  {
    right: 'consent-withdrawal',
    says: 'consider that no longer | treat that as withdrawn | take this as withdrawal | take this as a no | treat this as a no | that no longer holds | that no longer stands | that yes is off | my yes is a no',
    standsAlone: true,
  },
];
