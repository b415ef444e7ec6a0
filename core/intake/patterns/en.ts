// English.

import type { LanguagePatterns } from './language-patterns.ts';
import { plainWordsEn } from './plain-words/en.ts';

/** "what you have on me", "everything you hold about my son" */
const whatYouHave = `everything/anything/all/what ... concerning/regarding/relating/about @my .. @person | what the .. has/have/had .. recorded/written/noted/kept/filed ... my/me | what .. you have/hold/got/still have .. of mine/me/us |everything/all/anything ... written/wrote/recorded/noted/said .. about me/him/her | 
  what ... recorded/stored/registered/kept/saved/noted ... @my | what/whatever/everything/anything .. she/he/they/staff/colleagues/counsellor/doctor/teacher/manager .. wrote/written/jotted/noted/recorded/said/typed/put/entered | which/what .. data/information/factors/figures .. went/goes/gone/fed/used .. into/for | a reference | the reference | what .. you were sent | whatever ... sent | what ... noted since | wat u got .. me | what you ve .. noted |  what is/s .. in your .. file/files/records/system/database ... @about @me |  what is/was/has ... written/said/recorded/held/stored .. @about @me | what's/whats ... written/said/recorded/held/stored .. @about @me
  which/what .. ones/of/data/photos ... you @have ... @me | whether ... @data ... @me | whether ... @have ... @me | which .. you @have @about @me | any data ... @me
  what/whatever/everything/anything/all ... you ... @have ... @me/@my
  what/whatever/everything/anything/all you .. @have | what .. you ... @have ... @about .. @person/client
  what/everything/anything/all .. data/information/info .. @about .. @me/@my/@person
  which/what of my .. details/data/records/files/information | what .. has/have .. written/recorded/said/noted/stored/collected/kept .. @about @me/@my | what .. system/systems/computer/computers/file/files/record/records/notes .. says/say/contains/contain/shows/show .. @about @me/@my | everything/all .. with my name | everything @about @me | anything @about @me | delete/erase/wipe/remove everything/all | all there is @about @me | whole lot | the lot | it all | all of it
`;
const personalData = `
  personal data/information/details/info/particulars/records | data concerning me/him/her | identifiable data
`;
const records = `
  minutes/meeting/meetings/emails/letters/messages/documents/papers/notes/records/reports/calls/correspondence ... discussing/discussed/mention/mentions/mentioning/refer/refers/referring/naming .. i/@me/@my | meetings/meeting where/in/at .. i | the .. cctv/bodycam/dashcam/footage/clip/video/tape/recording/recordings ... me/my/i | @record ... discussing/naming/referencing/containing .. @me/@my | @record where/that/which i/i'm/mention | camera .. clip/footage/images
  copy of the complaint/letter/report/statement/allegation/note/notes ... me/my/against | complaint ... against/about me | results/photos/photographs/pictures/notes/data .. you .. @have/took/made/stored | photographs/photos/pictures/film/video ... took/taken/made of @me/my | account of .. information/data | account of what | old emails/payslips/reports | care file/files/records | my .. care/adoption/school/social/court/tax/tenancy/housing .. file/files/records
  every/each recording/photo/picture/note/clip/video/file/email/letter/record/call/message | recording/recordings/clips/footage .. made .. of/in/at .. @me/my/home/kitchen/house
  those/these/any/all/the/raw .. logs/notes/scores/recordings/footage/readings/correspondence/statements/references/evaluations/assessments | correspondence ... named | in which i'm/i named/appear | mine | @my .. @record | copy of it | the recording/footage/transcript/file/profile/notes/tape | the .. footage/recording | profile ... @me | the data/information you | copy of the/all data | @record ... @about/of/showing/mentioning/featuring/to .. @me/@my/@person | @my .. @data
`;
const myThing = `
  in/on a/the/your picture/photo/video |  @my .. @thing | @thing ... @about/of/with/showing/featuring .. @me/@my/@person | @thing where/in which i | the/this/that/those/these .. photo*/picture*/page/article/video/post/image*/entry
`;
const lists = `
  call/calling/phone/sales/mailing/contact list/list/lists | whatever/any/every/which list/lists | list/lists for | the list | your list | lists | mailing/mailings | marketing | newsletter/newsletters | advertising | sales | distribution | promo* |
  campaign/campaigns | circulation | circular/circulars
`;
const adverts = `
  marketing | advert* | ads | promo* | newsletter* | offers | sales calls/call/mail/email/people/team/department/rep/reps | mailing/mailings | donations | brochure* | mailshot* | fliers | pamphlets | magazines | surveys | robocalls | prize draws | competitions | sweepstakes | invitations to | nuisance calls | sales texts | sales letters |
  commercial emails/messages/calls/mail | spam | junk | cold calls/calling | catalogue* | catalog* | flyers | leaflets |
  brochures | solicitation* | telemarketing | prospecting | campaign* | deals | begging | fundraising | appeals | solar panels | special offers | charity letters | rings | nuisance
`;
const decision =
  'decision* | rejection | refusal | outcome | score | rating | result | denial | block | ban | suspension';

export const en: LanguagePatterns = {
  language: 'en',
  groups: {
    my: 'my our mine her his',
    me: 'me us myself him her mine ourselves',
    person:
      'son daughter child kid children client husband wife mother father mum dad uncle aunt brother sister mr mrs ms',
    about: 'about on concerning regarding of relating related with',
    have:
      'have hold held holding has had got ve keep kept keeping store stored storing process processed processing know ' +
      'collect collected collecting gathered recorded saved saving retain retained possess logged wrote written save',
    data: 'data info information details record records file files dossier particulars infos profile history',
    thing:
      'mugshot mugshots headshot headshots testimonial testimonials story stories interview documents document letter letters papers paperwork signature passport photocopy photocopies tape clip clips selfies blog blogs comment nickname application diary transcript stuff data reg registration texts scripts posts threads thread ratings driving licence passport id ids voice voiceprint recordings footage likeness selfie selfies biography bio advert ad listing listings location locations searches statements uploads bookings membership journeys prints fingerprints handle username data info information details record records file files account accounts acount photo photos photograph photographs picture pictures pic pics image ' +
      'images video videos clip footage recording recordings number address email name entry entries listing page article post posts comment comments ' +
      'review reviews profile message messages chats cv resume application template fingerprint history face child login scan scans copies card notes portrait',
    record:
      'bodycam dashcam cctv clip clips tape tapes payroll appraisal appraisals disciplinary pension counselling papers documents document certificates x-rays stuff trips trip logs journeys journey ratings feedback material marks marker markers scripts minutes statement readings bookings orders purchases maternity scans x-ray xrays letters timesheets rota payslips swipes entries posts tickets photocopies papers paperwork chart charts prescriptions appointments attendance usage file files record records notes note statements log contracts recording recordings footage video cctv images logs log calls call correspondence ' +
      'emails messages history chat chats transcript transcripts assessment assessments evaluation report reports results ' +
      'entries interview application transactions tickets personnel medical personal score scores data account profile',
    field:
      'year birthplace birth-date weight height salary grade grades marks mark score religion ethnicity signature landline middle forename forenames language rank position hometown apostrophe surname status class address biography bio allergy allergies diagnosis medication blood category record grade qualification qualifications house mileage balance dates period entry debt spouse nok contact kin tenancy occupants date name names surname surnames address addresses birthday birthdate dob birth email number spelling ' +
      'title gender sex pronouns status iban account details record records file profile entry data postcode initials initial ' +
      'nationality job role employer company history report occupation certificate transcript marital',
  },
  stance: {
    asking: `we call on | i/we should like | i/we therefore ask | please advise | what becomes of | what became of | see to | look after | find it .. helpful/useful | would help | would be helpful/useful/of help | is that something you | i look to you | what happens to/with/now | what needs to happen | what should happen | respect that | respect my | see fit | i'm after | we're after | i am after | i look forward to receiving | ^dig | ^strip | ^place | ^mark | ^rub | ^lose | ^preserve | ^migrate | ^quit | ^unlist | ^untick | ^hang | obliged to be sent | like to be sent | to be sent everything | once you've | once i've | once you have | once i have | when i've got | when i have got | after you've | as soon as i have | as soon as i've | appreciate it if | appreciate if | grateful if | obliged if | nice if | great if | good if | kind if | thankful if | glad if | happy if | lovely if | helpful if | mind if | it if you could | most obliged | bring it | hang on to | would it be possible | is it possible | be possible to | any chance | is there any way | is there a way | would you mind | do you mind | be so good | be so kind | have the goodness | i'd/we'd be glad | i'd rather | would prefer | i'd prefer | gimme | wanna | lemme | hoping to | looking to | keen to | seek | seeks | we seek | i seek | sort it | sort this | get it sorted | see to it | make sure | ensure | i'd/we'd want | wants | wishes | i'd/we'd be obliged | much obliged | be nice if | be great if | be good if | i'd love | ought to | had better | it's high time | time to | i call upon | we call upon | i put you on notice | you are required | is required | are required | is to be | are to be | i ask | we ask | we require | my wish is | my instruction | i instruct | on no account | under no circumstances | i'd be thankful | can u | could u | will u | u need to | u gotta | you've got to | have got to | get ur | as a matter of urgency | forthwith | without delay | lend me | i'm calling on | we're asking | ^ping | ^drop | ^chuck | ^scrap | ^untangle | ^undo | ^reverse | ^have | ^make | ^see | ^replace | ^fill | ^sort | ^clear | ^kill | ^ditch | ^dump | ^nuke | ^hold | ^save | ^preserve | ^store | ^retain | ^lift | ^explain | ^let | ^desist | ^quit | ^knock | ^enough | ^no more | ^cut | ^count me out | ^include | ^state | ^supply | ^furnish | ^produce | ^disclose | ^share | ^return | ^refrain | ^strike | ^cross | ^disentangle | ^separate | ^complete | ^add | ^insert | ^move | ^pass | ^email | ^mail | ^post | ^shred | ^blank | ^blur | ^hide | ^unpublish | ^anonymise | ^anonymize | ^review | ^reconsider | ^look | ^check | ^pull | ^never | ^treat | ^consider | ^release | ^copy | ^print | ^list | ^pause | ^isolate | ^quarantine | ^ring | ^park | ^leave | 
      should look/check/review/reconsider/decide | i trust | we trust | how do/can i | where can i | be glad to | be happy to | may be | i'd/we'd love | i count on | going to need
      can/could/may/should it/they/this/that | require | requires
      he/she/client .. wants/wishes/requests/asks | he/she would like | he'd/she'd like
      please | kindly | pls | plz | i/we .. want/wish/request/demand/ask/need/insist/expect/require | be interested | interested to | i'd/we'd .. like
      i/we hereby | i/we must insist
      i'm asking | i am asking | we are asking | i invoke | i/we exercise | i/we would appreciate | i'd/we'd appreciate | be grateful
      i'm requesting | i am requesting | requesting | exercising my | i just want | i also want
      could/can/would/will/may you/somebody/someone/u | you can/may/could | would like | can go | may go | curious | wondering | i wonder | and want/ask/request/demand/expect | could/can/may i/we | you must | must be | have/has/needs/need to be
      should be | should go | has/have to go | entitled | entitles | my right to | i'm after | asap | right away
      let me have | like to see/have/know/receive/get/get | want to see/know | would/d love | i demand | hoping you | do i get
      writing to request/ask | to request | i call on | it's time you
      ^delete | ^erase | ^remove | ^wipe | ^destroy | ^purge | ^scrub | ^send | ^give | ^provide | ^show | ^tell | ^correct
      ^rectify | ^fix | ^update | ^change | ^amend | ^stop | ^cease | ^restrict | ^freeze | ^block | ^lock | ^suspend | ^put
      ^take | ^get | ^forget | ^unsubscribe | ^transfer | ^export | ^close | ^keep | ^hand | ^just | ^don't | ^do not
      ^delet | ^leave | ^^deletion | ^^erasure | ^^removal | ^withdraw | ^opt | ^port | ^confirm | ^forward | ^cancel | ^bin
    `,
    request: 'my request is | request for/to | request under | my request',
    announcing: `
      two/three/four things/requests/points | the following | requested action/actions | what i want/need/ask | my request
      asking you to | to do | i would like | request/requests
    `,
    not: `
      not | don't | doesn't | never | no | nor | none | nothing | nobody | no one | didn't | isn't | aren't | won't | shouldn't | mustn't
    `,
    without: 'without | instead of | rather than',
    notReally: `until .. not | as long as .. not | not until | not .. comfortable | no business | nobody's business | don't know why | not allowed to | not asking for | never registered | not get thru | cant get | can't get | i'm not asking | not much use | no use to | it isn't | 
      without delay | not to mention |
      not only | not just | why ... not | not sure | would/could/can you not | don't hesitate | still no | not been
      haven't | hasn't | i can't | i cannot | can not | couldn't | not able | unable | don't know | not long | or not | not later
      not valid | not correct/right/true/accurate/mine/me | not respond* | not answer* | not reply | no reply/response/answer
      no longer work/works/live/lives/use/uses/need/needs/employed/a | no longer have | not anymore | no doubt | nothing else
      no later | don't see why | not mine | not a/the ... person | not working | doesn't work | not in use | don't use
      didn't know | don't remember | not aware | never asked/gave/lived/had/been/used/agreed/signed/consented/ordered | no problem
      i don't trust | no hard feelings | not long ago | isn't right/correct/true/me | don't work
    `,
    but: 'and i | and we | please | pls | plz | but | however | just | only | so | instead | though | although | then',
    relative: 'that | which | who | whom | because | since | as',
    supposing: `
      i know you | i know that you | i gather you | i hear you | you normally | you usually | you routinely | you automatically | as a rule you |
      if | before you/it/they | should you | unless | when | whenever | in case | suppose | were you to | provided that | whether to | once you |
      ^where
    `,
    personal: `about/on/of/concerning/to me | my .. data/account/file/profile/information/details | mine`,
    own: `my/our .. @thing | my/our .. @field | about/on/of her/him | his/her .. @record`,
    pronoun: 'it | this | that | them | these | those | one',
    earlier: `since my request | since my .. request | weeks/months/days since my | since i requested/asked | for my .. request of | my .. request of last | in connection with my request | my request for .. deletion/erasure/access/correction/rectification | became of my | my letter/email/mail/e-mail/message ... requesting/asking/demanding/wanting | the .. request .. i sent/made/submitted/lodged/filed | request i sent | request which i | request that i | on my objection | of my objection | my objection is | my objection has | what i asked | i wrote to you | you confirmed | you asked us | when i wrote | i last wrote | i asked | i asked you | we wrote | 
      i/we have .. objected | i/we have ... submitted/made/filed/sent/lodged | i submitted
      i/we asked | i've/we've .. asked/requested/written/emailed/told | i/we have/had .. asked/requested/written/emailed/told | i/we requested | i/we already asked | i/we wrote
      my request of/from/dated | my earlier/previous/original/first/last/pending/outstanding/initial .. request/email/letter/message
      i/we emailed | i/we submitted | i/we .. sent you .. request | request i/we made/sent/submitted | asked you to | you asked
      on my request | my .. request ... ago | i/we filed | i/we lodged | i/we applied | when i asked | for which i asked
      as requested | the request of | i/we put in | about/regarding my request
    `,
    done: `
      i/we have .. destroyed/erased/shredded/binned/thrown | i/we destroyed/erased/shredded/binned |       you/they have/ve .. deleted/removed/erased/corrected/sent/updated/closed/stopped
      has/have been .. deleted/removed/erased/corrected/updated/closed | thanks for deleting/sending/removing/correcting/the
      thank you for deleting/sending/removing/correcting/providing/the | i/we have .. deleted/removed/closed/cancelled
      i/we deleted/removed/closed/cancelled | were deleted | was deleted/removed/erased | you deleted/removed/sent/corrected
      will be deleted/erased/wiped/removed/destroyed | be removed at any time | due to be
    `,
    policy: `in case a/the | as agreed in | project plan | backup tapes | shared drive | minutes of the meeting | next meeting | mr/mrs/ms .. wants his/her/the/their | i'd write/tell/say to/him/her | i would write to | we keep | we store | urge you to vote | vote against | the data bill | constituent | parliament | can i show/give/let/hand/send/share/tell | may i show/hand/give/share/tell | should i show/give/hand/let/delete/send/tell | am i allowed | ok to show/give/share/delete | ok if i | okay if i | do i have to | do i need to | do i report | must i | a/the/one/another parent/customer/patient/tenant/pupil/client/visitor/resident/guest/student/candidate/applicant/employee/neighbour/supplier/user/subscriber .. wants/wishes/asks/asked/has/is/says/claims/demands/insists/came/phoned/rang/wrote/keeps/sent/emailed | must we | need we | reserve/reserves the right | reserves all rights | reserve my right | without prejudice to | we delete | us to delete | wants us to | want us to | if we're | if we are meant | do we | are we | should we | can we | we're meant | our customers | customers keep asking | mr d | who tells us | has been shared with you | we billed | we are considering | under the new | your candidates | today's issue | this issue | in this issue | can we justify | how long could we | could we justify | does that tick | if we ship | do we need | we need | a data subject | your organisation | teams like yours | any customer | a retailer | guidance on | rulings | rights expire | access cards | privacy notice | our notice | may be erased | will be permanently | new rules | what the law | supplier says | our supplier | committee papers | my manager | my boss | my team | a candidate | a former employee | one of our | someone has | somebody has | can he | can she | is he allowed | is she allowed | what do i tell | what should i | 
      your visitors | procedure | auditors | draft agreement | draft contract | records of processing
      agenda
      symposium | conference | seminar | workshop* | webinar | training on | training session | module | invite you | lecture | sessions on
      in general | we agreed | freedom of information
      we help | help companies | companies like yours | existence of | right to lodge | your/their/our customers/users/clients/members/employees | data subjects | you have the right
      your right/rights | customers/users/employees/people/individuals/clients can/may/want/ask/who | how .. you/we/companies handle/deal
      access/deletion/erasure/subject/portability requests | our platform/product/solution/software/tool | may ask us | you may ask/request/withdraw/object/exercise | you can ask/request/withdraw/object/exercise/take
      we can export | we can delete | we can send
      rights may have | none of which | processing agreement | sub-processors | your organisation | under our contract
      without prejudice | a customer/user/client/employee/candidate | someone/somebody wants | what does a | may i ask for a
      what counts as | do we have to | should we | may we | must we | can we | are we allowed | our policy | in our case law
    `,
  },
  contexts: {
    error: `i go by | divorce | mistyped | misspelt | misquoted | muddled | muddle | have not been since | have not been a | i have never | i have been a | that's not true | not true | that is not me | isn't my | that isn't | is not my | are not mine | isn't mine | i'm not a | i am not a | i've never | who is not me | no longer at | no longer lives | no longer applies | got it wrong | got this wrong | have it wrong | lists me | says i | says that i | describes me | down as | still writing | ten years out | years out | me down as | divorced since | register has | has me as | have me as | got me as | got me down | got my | you've got | youve got | you have merged | merged me | out of date | no longer hold | badly out | out-of-date | i left | leaves out | left out | leaves .. out | gap in | gaps | wrongly | mistaken | misstate* | reflect | raised to | on appeal | lists our/my/me | it's tiled | on everything | not .. but | it isn't | should have been | a mistake | not gallagher | now not | got married | got divorced | keep puttin* | misrecorded | the wrong way round | swapped | switched | somebody else's | someone else's | another person's | duplicate | namesake | 
      down as | has me at | part-timer | get refused | need/needs correcting | isn't me
      it's ms/mr/mrs/miss | not mr/ms/mrs | is missing
      keep/keeps/kept calling/addressing/writing | calling me | call me | mixed up | old e-mail | old .. address/name/number/surname | i was never | never been | i'm a woman/man | i am a woman/man | was not absent | mix* up | no such
      wrong* | incorrect* | inaccura* | mistake* | misspel* | mis-spelled | typo | out of date | outdated | isn't right
      no longer correct/accurate/right/valid | not correct/right/true/accurate/me/mine | untrue | false | mixed me up | mix-up
      mixed up | has changed | have changed | changed my name | should be/read/say | confused me with | error* | spelt | spelled
      keeps coming | old address/name/surname/number | maiden name | moved house | have moved | new address/name/surname
      still says/shows/lists/has | never lived | obsolete | incomplete | missing
    `,
    machine: `data match | no one looked | nobody looked | no one rang | rejected by | refused by | within a minute | within a second | by computer | by a computer | by an algorithm | on the spot | risk model | in seconds | before i could blink | instant decline | declined in | the model | computerised | computerized | chatbot | points system | auto | auto-rejected | flagged | fed into the score | the score | 
      automat* | algorithm* | ai | computer* | bot | bots | robot* | machine | system | software | scoring | within seconds/minutes
      in two/three/five/ten/30/40/a minutes/seconds | instantly | instant | without .. human | reason code | weeded out | no human | scored | portal | fraud detection | not a human | credit score | model
      seconds later | minutes later | few seconds/minutes
    `,
    meanwhile: `during that time | during this time | examining | are examining | is examined | ongoing | still open | undecided | before the ... has/have/is/are | before .. has/have decided/ruled/been | as long as | has decided | have decided | has ruled | is decided | is settled | is resolved | is over | while you look | while that runs | while this runs | while it runs | while i |for the moment | the time being | up to the | the hearing | until such time | till then | until then | under review | being investigated | in dispute | used for nothing else | 
      until | till | while | in the meantime | as i'll need | meantime | meanwhile | pending | as long as | so long as | temporarily
      for the time being | for now | during | those two months | once the/my/it | before then | while my/the/this/it | whilst
    `,
    keep: `lawyer | barrister | attorney | trial | i shall need | i will need | i'll need | tribunal | court | hearing | solicitor | proceedings | litigation | police | insurance claim | ombudsman | untouched | intact | legal action | dispute | 
      don't .. delete/erase/wipe/remove/destroy | do not .. delete/erase/wipe/remove/destroy | not to be deleted/erased/wiped
      throw .. away | keep | hang on to | preserve | retain | evidence | claim | without deleting/erasing | rather than delete/deleting/erase
      not deletion | not erasure | no deletion | store only | only store
    `,
    move: `rival | upload | uploaded to | load into | feed into | messenger | different cloud | different controller | my new doctor | we are changing | i am changing | migrate | export* | zip | port | other apps | another program | registered at/with | signed up with | signing up with | joining | joined | i have joined | retype | re-type | the other place/one/app/service | leaving you | switching to | going to | off to | changing provider | new supplier/provider/people/gym/bank/system/app/broker/insurer/practice/platform/doctor/dentist/school/tool/site | load them | load it | can load | onboarding | the new people | elsewhere | across to | 
      my new | another
      another/new/different/other .. provider/service/app/supplier/company/platform/gym/bank/insurer/operator/tool/software/practice
      new site/place/system | type .. again | re-enter | switching | switch to | moving to | move to | moves to | changing to | import | import* | competitor | elsewhere
    `,
    marketing: adverts,
    data:
      'cv | resume | reference | receipts | purchases | habits | behaviour | analysis | pic | pics | video* | clip | clips | fingerprint* | passport | portrait | reviews | posts | landline | birthday | processing | process | record | file | footage | images | calls | call | data | information | profil* | gdpr | dpo | privacy | personal | account | accounts | conversation | recordings | details | database | system | records | photo* | picture* | address | number | name | legitimate interest* | tracking | analytics | directory | publication | file | ' +
      adverts,
    law: 'gdpr | data protection | dpa | privacy law | article 15',
    trade:
      'supplier records | vendor records | trades as | our vat number | purchase ledger | update our address | our remittance | we have moved | supplier ledger | our bank details | dear partner | dear partners | dear supplier | dear customer | dear customers | our office moves | our office is | our offices | our company | dear business',
    business:
      'homepage | wellcome | remittance | tariff | boiler | repair | warranty | bug | since the update | upload | crashes | invoice* | bill | billing | amount due | order number | parcel | delivery | refund | banner | browser | screen | website | web page | link | password | log in | login | vat | button | meter',
    deceased: `own life | dad/mum/father/mother/husband/wife/brother/sister/uncle/aunt/son/daughter/nan/gran/grandad/grandmother/grandfather .. has/have passed | passed in/last | passed peacefully | no longer with us | was killed | bereavement | we buried | his funeral | her funeral | the funeral | representatives of the late | personal representatives | grant of | passed on | lost my/our | 
      passed away | died | deceased | my/our late | the late | estate of | executor | executrix | probate | death of my/our
      death certificate | has died | since .. death | his death | her death | widow | widower
    `,
    ownDeath: `my funeral | upon my death | on my death | i am buried | i'm buried | i am no more | i'm no more | my heirs | drop dead | if i die | hit by a bus | after i go | after i die | when i go | once i die | once i am gone | after my death | when i pop | kick the bucket | dies with me | snuff it | i croak | 
      my time comes | my death | i die | i'm gone | i am gone | when i am dead | i'm dead | i pass | i am no longer here/alive | outlive* | i've died
      i have died | when i die | i have passed | i'm no longer here/around | no longer around | my passing | my own death | my demise
    `,
  },
  rights: [
    // Art. 15
    {
      right: 'access',
      says: `
        right of access | right to access | requesting all .. data/information/records | request all .. data/information/records | requesting any .. data/information/records | the audio of .. @my/our | subject access | access request | data access request | dsar | dsars | sar
        access to .. @data/recordings/footage/notes | access to those data | copy of everything | copies of everything | copy of all/any/the/my/said/such personal data/information | copy of all/the/said/such data | copies of all/any/the personal data/information | information and copy | copy of .. data undergoing
      `,
      unless: 'building | roof | room | plant | password | log in | login',
    },
    {
      right: 'access',
      says: `
        look at | have a look at | take a look at | come in and look | hear the tape | hear what | have sight | dig out | print out | print | listen | hear the recording | to see | wanna see | gotta see | see what/which/whatever/everything | may/can/could i see | let me see | sight of | view | inspect | read | show me | overview | make .. available | made available | summary | printout | print-out | extract | transcript of | a transcript | transcripts of
        disclose | disclosure | insight into | list of | disclosed | have disclosed | release | access | have access | full/complete copy
      `,
      of: `${whatYouHave} | ${records}`,
      pointsBack: true,
      unless:
        'human | person | somebody | someone | again | computer | machine | algorithm | see to it | see to her | see to his | see to the | look after',
    },
    {
      right: 'access',
      says: `
        copy | copies | send me | send us | give me | provide me | let me have | hand over | forward me | email me | share with me | supply
        provide | receive | obtain | get | like to have | want to have | helpful/useful/love/happy/nice/good to have/get/receive | may/can/could i have | send | make .. available
      `,
      of: whatYouHave,
    },
    {
      right: 'access',
      says: `
        copy | copies | send me | send us | give me | provide me | let me have | hand over | forward me | email me | share with me | supply | make .. available
        provide | receive | obtain | get | like to have | want to have | may/can/could i have | download | forward | dig out | dig up | post me | mail me | disclosure of
        pull up | look out | complete account of | full account of | account of what | apply for | share with us | after the | i'm after | i am after | let me see | pass me | release | run me off | burn | put on a stick | show us
      `,
      of: records,
      unless: 'password | locked out | reset link | blood test | test date | shared drive',
      yieldsTo: ['portability'],
    },
    {
      right: 'access',
      says: 'like | want | wish | request | receive | have | send me | provide',
      of: 'the notes/records/recording/recordings/file/letters/reports/results/correspondence/emails/minutes',
      where: ['law'],
      yieldsTo: ['portability', 'erasure'],
    },
    {
      right: 'access',
      says: 'like | want | need | require | request',
      of: '@my .. file/files/records/notes/recording/recordings/data/transcript/information/footage',
      unless: `
        put | wrong* | noted | added | parked | hidden | left | mark* | look* | taken | disclosed | stay* | held | frozen | xml | spreadsheet | delete* | erase* | remove* | wiped | gone | correct* | change* | update* | amend* | restrict* | frozen | transfer* | csv | json | export* | use* | process* | share* | keep
        stop | back | deletion | erasure | rectif* | fixed
      `,
      yieldsTo: ['portability'],
    },
    {
      right: 'access',
      says: `
        know | explain yourself/yourselves | inform me | inform us | find out | learn | tell me | tell us | curious | wondering | wonder | informed | details of | explain | account of
        interested in
      `,
      of: whatYouHave,
    },
    {
      right: 'access',
      says: `
        ^what/which .. @data .. you .. @have ... @me/@my/@person | ^what .. you .. @have ... @about @me/@my
        how come you/u/ya/your .. @have .. @my | why do/does/have/has you/u/your .. @have .. @my | on what .. basis .. you/do/are ... @my | on what .. basis/grounds .. is/are ... @my .. @data | what .. basis .. for .. processing/keeping/holding/using .. @my | how long will/do you .. keep/store/hold/retain .. it/them/@my
        what have you been .. sending/passing/sharing/giving/telling | who have you been .. sending/passing/sharing/giving/telling | to which .. firms/companies/employers/people/agencies | who u givin/giving/gave .. it/my
        am i in/on your | are we in/on your | is my .. @data/name/number/address in/on your | who .. accessed/opened/viewed/read/consulted .. my .. @record | how did my .. end up | how .. my .. ended/end up | how do/did you know .. i/my/that | what became of .. note/notes/photo*/picture*/data/recording/file/copy/copies | who has them | what's/whats/what is my .. based on | what .. is .. based on | what else do/did u/you .. know | what do u know | what .. club/school/council/company/bank/firm .. still has/have .. of me | confirm who .. accessed/opened/seen/viewed
        what do you know/have/hold about/on me/him/her/us | what data .. you ... @me | which data .. you ... @me
        ^what .. is/s recorded/stored/held/kept/registered/saved ... @my/@me | do you still have .. recording/file/data/notes/footage | which companies/firms/parties/organisations | which .. tied/linked/attached to my | whether a file .. me/my
        who .. sold/gave/passed .. it/me/my/that .. to you | where you bought
        ^to which/whom ... disclosed/shared/passed/given/sold | which third parties | to whom .. disclosed/passed/given/sold/shared | ^with whom .. shared
        ^who/which ... opened/viewed/accessed/read .. my | which .. staff .. my | who .. looked at my
        ^who .. shared/sold/passed/given/seen/sent .. @my | who .. you .. shared/passed/sold/given/sent/disclosed ... it/@my/@data/them
        who has/had/have seen/received/access/accessed/viewed | where .. you .. get/got/find/found/obtain/obtained .. @my
        how .. you .. get/got/find/found/obtain/obtained .. @my | where you got .. @my | how did you come by | source of .. @my
        where .. come from ... @my | where .. @my .. came/come from | what is/s held about/on
        do you @have .. @data ... @about @me | do you @have anything/something .. @about @me | why .. you have .. @my .. @data
      `,
      standsAlone: true,
    },
    {
      right: 'access',
      says: `
        whether ... you/are/is/or ... @data ... @about/me | whether ... you @have ... @me | confirm if you ... @have
        if you @have .. @data ... @me | confirmation as to whether | what personal data ... @me
      `,
    },
    // Art. 16
    {
      right: 'rectification',
      says: 'right to rectification | right of rectification | rectification request | correction request | rectification of',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: 'rectif* | correct | corrected | correcting | correction* | put .. right | put .. straight | set .. straight | amend*',
      pointsBack: true,
      of: '@my .. @field | @field | this | that | it | these | them | both | error* | mistake* | @my',
      unless:
        'opening hours | homepage | booking | airline | invoice* | bill | billing | amount | order | delivery | quote | price | is/are correct',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: `
        change | changed | update | updated | updating | bring .. up to date | adjust | ^complete | to complete | please complete | kindly complete | and/or complete | you complete | completed | alter | altered | replace | replaced | fix | fixed | amend* | modify | modified | revise
      `,
      of: `
        @my .. @field | the .. spelling/address/name/birth/surname/initials/title | the/these/those .. old/previous/former .. @field/bank | the .. @field you .. @have/show/use | bank details | @my .. profile/cv/entry/record/file | divorce | now go by | go by | i'm now | i am now | got remarried | date of birth | i .. moved | got married | got divorced | my .. is now
        new .. address/name/number/surname/email
      `,
      unless:
        'invoice* | bill | billing | amount | order | delivery | password | consent | preference* | vat | app | crashes | since the update | for that purpose',
      pointsBack: true,
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: 'change | update | updated | fix | fixed | adjust | sort .. out | sorted | put .. right | amend | disentangle | separate | overwrite | resolve | clean up',
      of: 'this | that | it | these | them | both | records | systems | files | everything',
      where: ['error'],
      notWhere: ['business', 'trade'],
      unless: 'invoice* | bill | billing | amount | order | delivery | password',
      isVague: true,
    },
    {
      right: 'rectification',
      says: `
        @my .. @field is/are/was .. wrong*/incorrect*/inaccurate/misspel*/outdated/mistyped/misspelt/false
        @my .. @field .. spelt/spelled .. wrong*/incorrectly | you/your ... @my .. @field wrong | you have me .. down as
        wrong/incorrect/misspelt/misspelled .. @field ... records/system/file/account/profile/letters/database
        @field .. on/in my .. is/are wrong*/incorrect*/inaccurate/false/outdated | @field .. you/your .. @have/show/list/use/print/listed/entered/noted ... is/are/was wrong*/incorrect*/inaccurate/false/outdated | recorded/registered/entered/logged/listed/put my/our .. @field as/wrong* | @my .. @field .. has/have changed | @my .. @field .. out of date
      `,
      standsAlone: true,
      unless: 'invoice* | bill | billing | amount',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: `
        got/have me .. down as | you have me at | report has me | report says i | have me listed | listed me as | mixed up .. my | mixed me up | confused me with | keep/keeps calling me | record/register/file/report says/shows/states i/that i | you have an old .. @field | you have .. old/wrong/outdated .. @field | address me as
        record put straight | set the record straight
      `,
      standsAlone: true,
      isVague: true,
      unless: 'invoice* | bill | billing | amount',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: 'rectify | rectified | rectification | corrected | correcting | correction | please correct | put right | put straight',
      isVague: true,
      notWhere: ['business', 'trade'],
    },
    // Art. 17
    {
      right: 'erasure',
      says: `
        right to be forgotten | right to erasure | right of erasure | erasure request | deletion request | account deletion
        data deletion | deletion of .. @my/@data | erasure of .. @my/@data | removal of .. @my .. data/account/profile/details/photo*
        account removal | delete my account | forget me | erase me
      `,
    },
    {
      right: 'erasure',
      says: `
        delete* | deleting | deletion | erase* | erasing | erasure | wipe* | wiping | destroy* | destruction | purge* | expunge*
        scrub* | shred* | eliminate* | strike from | get rid of | got rid of | bin | obliterate | delist* | de-list | dump | off your servers | off your server | off your computers | delet | deleate | remove permanently | dispose of | disposal of | scrap | chuck out | throw away | throw out | do away with | anonymi* | kill | nuke | trash | ditch | vaporise
      `,
      of: `@my | @me | ${myThing} | ${personalData} | ${whatYouHave} | account/profile/listing | questionnaire | the .. i filled/wrote/posted/gave/sent/uploaded/submitted/left/made/entered/recorded | the page/article/story/post/posts/comment/comments/link/result/results/clip/clips | the originals/copies/samples/negatives/prints/duplicates/rest | a listing/post/page/picture/entry/video ... me/my/her/his | all/any/such/that/this/said/the data/information/details/material/copies/records | the/this/that/those/these .. @record/page/photo*/post/entry`,
      unless:
        'delete/erase/wipe/scrub/strike me/us/him/her/them from .. list/lists/mailing*/mailings/newsletter* | delete/erase/wipe/strike my/our/her/his address/name/number/email/details from .. list/lists/mailing/mailings/newsletter/distribution | unread | this e-mail/email/message/mail | from your system if you | cookies | unless you',
      pointsBack: true,
    },
    {
      right: 'erasure',
      says: 'delete* | deleting | deletion | erase* | erasing | erasure | wipe* | destroy* | purge* | get rid of | bin it/them/that/those | shred it/them/that/those | take it/them/that/those down | take down the | go away | make it disappear | kill it off | kill .. off | take it off | get it off | get it down',
      where: ['data'],
      unless:
        'from .. list/lists | me/us from .. mailing/newsletter | access rights | invite | message | procedure | unread | this e-mail/email/message/mail | cookies | invoice* | attachment | water | noise | tree | wall | sign | poster | scratches | scaffolding | bin collection | stock | backups | logs | duplicates',
      isVague: true,
    },
    {
      right: 'erasure',
      says: 'remove* | removing | removal | come down | taken off | take down | taken down | took down | take .. down | take .. off | take .. out | pull | clear | get .. off | get .. down | get ... out | get it down | take ... off | take ... down | pulled | pull .. down | rub out | scratch | clear out | cut .. out | strike',
      of: `
        ${myThing} | me from .. database/system/systems/records/files/site/app/directory | him/her from | ${personalData} | everything
        the ones | ones that | those that | account | face | mugshot | headshot | name | selfie | @my .. child*/son/daughter
      `,
      unless: `${lists} | in one go | into another | another service | other service`,
      pointsBack: true,
    },
    {
      right: 'erasure',
      says: `
        hang on to | hanging on to | hold on to | cling to | sit on | sitting on | keep* | keeping | store* | storing | hold | holding | retain* | have | having | remain | remains | remaining | stay | stays | exist | exists | held | left
      `,
      of: `
        @my .. data/details/information/info/number/address/photo*/records/file/files/cv/account | ${personalData} | an account
        in your/the system/systems/database/records/files/books | on your/the system/systems/database/records/files/books/servers
        anything about me | any data | any .. @about me | on file | scan/scans/passport/licence/copy/copies/photocop* | @my .. @thing | these | them | it
      `,
      unless: 'i have | ive | i do not have',
      unwanted: true,
      pointsBack: true,
      yieldsTo: ['restriction'],
    },
    {
      right: 'erasure',
      yieldsTo: ['portability'],
      says: `
        out of your system | off your system | it's gone | is gone | are gone | can go | may go | must go | has to go | have to go | get them/it/this out | want .. all/everything/it .. gone | be forgotten | want .. gone | out of your system/systems/database/books/records
        nothing of mine | nothing .. left | no trace | not exist/be in/on your
      `,
    },
    // Art. 18
    {
      right: 'restriction',
      says: `
        right to restriction | restrict* .. processing/use/data/the/my | restriction of .. processing | restriction request
        limit* .. processing | limit the use | processing .. restricted | article 18 | restrict*
      `,
    },
    {
      right: 'restriction',
      says: `
        freeze | frozen | freezing | suspend* | pause* | block* | on hold | on ice | lock* | quarantine* | ring-fence* | put a hold
        put a block | set aside | park | hold off | put a stop | a stop on | a stay on | halt | embargo
      `,
      of: `
        everything .. you .. @have | put/placed everything | everything on | @my .. data/details/file/files/record/records/information/entry | data | processing | entry | it | them | file | record* | use
        recording* | figures | report | ${personalData}
      `,
      unless: 'card | number | caller | parking | car',
    },
    {
      right: 'restriction',
      says: `
        use | used | uses | using | share* | sharing | process* | pass* | circulate* | play* | rely | relies | relying | relied | disclose* | touch* | edit*
        do/doing anything | do nothing | done with | giv* | give | let anyone/anybody/someone | let others | see my | receive it | show it/them/this/that | go to | be sent | reach | look* | access* | act on | passed on | make use | show | hand* | view* | opened
      `,
      of: `
        data | details | information | entry | it | them | that | these | those | this | figures | recording* | anyone | anybody | file | record*
        photos | messages | report
      `,
      unwanted: true,
      standsAlone: true,
      pointsBack: true,
      near: ['meanwhile', 'keep'],
      unless: "i can't | i cannot | i couldn't | i am not | i'm not",
    },
    {
      right: 'restriction',
      says: 'hands off | leave .. alone | keep .. off | stop/cease .. using/giving/sharing/processing/passing/showing/disclosing/circulating | refrain from using/sharing/processing',
      near: ['meanwhile', 'keep'],
    },
    // Art. 20
    {
      right: 'portability',
      says: `
        portab* | machine readable | machine-readable | structured .. format | right to port | port my | reusable format
        take .. @data/history/it/everything/playlists .. with me | take ... with me | format .. can import/read/open/use/load | that .. can swallow/import/read/load/ingest | dump of .. my/all
      `,
    },
    {
      right: 'portability',
      says: `
        csv | json | xml | gpx | vcard | opml | spreadsheet | excel | vcf | ics | export | exported | exports | exportable | format ... can/could .. read/import/use/open
        file ... can/could .. read/import | import .. into/in | format which/that/another
      `,
      of: `
        @my .. @data/data/playlists/posts/photos/workouts/readings/bookings/messages/projects/contacts/entries | all of it | everything
        data | history | it | them | all | readings | records | contacts | what i | download | photos | entries
      `,
      unless: 'cv',
    },
    {
      right: 'portability',
      says: `
        transfer* | port | move | migrate* | forward* | send* | hand | pass* | transmit* | directly | straight | give | provide
      `,
      of: `
        another/new/different/other .. provider/service/app/supplier/company/platform/gym/bank/insurer/operator/practice/software/program
        directly to | straight to | successor | competitor
      `,
      where: ['move'],
      unless: 'complaint | department | colleague',
    },
    { right: 'portability', says: 'csv | json | xml | gpx | vcard | opml', standsAlone: true, where: ['move'] },
    {
      right: 'portability',
      says: 'out of your app/system/service/platform | into another | to another | into a different',
      of: '@my .. photos/data/contacts/notes/messages/files/lists/playlists',
      where: ['move'],
      isVague: true,
    },
    {
      right: 'portability',
      says: 'file | download | extract | in a form',
      of: 'them | it | @my .. @data | that another | which another',
      where: ['move'],
      isVague: true,
      unless: 'hr | personnel | medical',
    },
    // Art. 21
    {
      right: 'objection',
      says: `
        object under | objection under | object pursuant | object to | i object | we object | right to object | objection to | objection against | objection under | object against
        objecting to | raise .. objection | opt out | opt-out | opting out | opt me out | objection | i oppose | we oppose | opposed to | opposing | i am against | i'm against
      `,
      standsAlone: true,
      where: ['data'],
      unless:
        'extension | construction | building permit | object to .. decision/rejection/refusal | objection to/against .. decision/rejection/refusal | planning | invoice | fine | appeal | no objection | objection file | grounds within',
    },
    {
      right: 'objection',
      says: `
        stop | cease | no more | enough of | enough emails/calls/texts/letters/mails/spam | quit | fed up with | sick of | end | halt | put an end
      `,
      of: `
        ${adverts} | emailing | e-mailing | emails | calling | calls | ringing | phoning | phonin | texting | texts | mailing | mailings
        contacting | contact | sending me | sending us | spamming | bombarding | pestering | writing to me/her/him/us | calling me/her/him | letters | mails | messages
        profiling | tracking | hassling | harassing | selling my/our | nudges
      `,
      standsAlone: true,
      unless: 'password | until | pending',
    },
    {
      right: 'objection',
      says: `
        stop | cease | no longer | quit | refrain | refrain from | desist | abstain from
      `,
      of: `
        using .. @my/data | processing .. @my/data/me | use of .. @my | sharing .. @my/data | selling .. @my/data | profil* | tracking
        analysing .. what/how/when/@my/me | analyzing .. what/how/when/@my/me | building .. profile/picture | segmenting | watching .. what/me | recording .. what/me | following me | logging .. what i | monitoring .. @my/me | scoring .. me
      `,
      standsAlone: true,
      yieldsTo: ['consent-withdrawal', 'restriction'],
    },
    {
      right: 'objection',
      says: 'remove* | take* | took | unsubscribe* | delete | drop | strike | struck | get | off | unsubscribing | cross | scrub | scratch | wipe',
      of: lists,
      unless: 'unsubscribe here | unsubscribe at | consent* | permission',
      yieldsTo: ['consent-withdrawal'],
    },
    {
      right: 'objection',
      says: 'last time you .. call/ring/phone/mail/email/write/contact/text',
      standsAlone: true,
    },
    {
      right: 'objection',
      says: 'leave me alone | leave us alone | leave me in peace',
      where: ['data'],
      standsAlone: true,
      isVague: true,
    },
    {
      right: 'objection',
      says: 'please stop | stop them/it/this/that | stop at once | stop now | enough | no more | cross .. off | strike .. off | cross my | off your list | off your call list | leave me alone | leave us alone | strike .. off | put an end | must stop | has to stop | ^stop',
      where: ['marketing'],
      standsAlone: true,
      isVague: true,
      yieldsTo: ['restriction', 'consent-withdrawal'],
    },
    {
      right: 'objection',
      says: 'unsubscribe me | unsubscribe us | unsubscribe this | please unsubscribe',
      standsAlone: true,
    },
    {
      right: 'objection',
      says: `
        receive* | receiving | get | getting | want | need | contact* | call* | phone* | ring | email* | mail* | text* | write | hear from
        send* | use* | using | approached | interested
      `,
      of: `${adverts} | again | anymore | any more | ever | about them/it/this/that | calls letters | profiled | further contact | any calls/emails/letters/texts/mail`,
      unwanted: true,
      standsAlone: true,
      yieldsTo: ['consent-withdrawal'],
      unless: 'consent | until | reply | answer | want to | password | an account | app',
    },
    {
      right: 'objection',
      says: 'print* | publish* | appear* | show* | display* | mention* | list | listed | post | posted | announce*',
      of: '@my .. birthday/name/photo/picture/address/number/data/age/marks/grades/results/job',
      unwanted: true,
      unless: 'system | database | records | footage',
      yieldsTo: ['erasure', 'consent-withdrawal', 'restriction', 'rectification'],
    },
    {
      right: 'objection',
      says: "disagree | don't agree | do not agree | leave me out | leave us out | keep me out | not ok with | not okay with | not happy with",
      of: 'using .. @my | use .. @my | share .. @my | sharing .. @my | process .. @my | analyse .. @my | research | profil* | legitimate interest* | sell .. @my',
      pointsBack: true,
      yieldsTo: ['consent-withdrawal'],
      unless: 'invoice | refusal | decision | rejection',
    },
    {
      right: 'objection',
      says: 'use* | using | process* | share* | sharing | sell* | pass | passes | passed | passing | profile* | track* | analys* | analyz* | monitor* | score*',
      of: '@my .. data/details/information/address/email/number/purchases/behaviour/usage | profil* | me | what i | legitimate interest*',
      unwanted: true,
      yieldsTo: ['consent-withdrawal', 'restriction', 'erasure'],
    },
    // Art. 22
    {
      right: 'automated-decision',
      says: `
        without .. human | human review | human intervention | human being | human involvement | reviewed by a human/person | human to/decision
        real person | actual person | not .. subject to .. automated | right not to be | solely automated | solely on automated
        flesh and blood | with a pulse | human eyes | human look | a human
      `,
      where: ['machine'],
    },
    {
      right: 'automated-decision',
      says: `
        judged | considers | consider | takes the decision | anew | mark* | re-mark | grade* | regrade | review* | reconsider* | look* | assess* | reassess* | check* | re-examine* | examin* | go through | goes through | decide* | evaluat*
        revis* | read* | judge* | deal | handle* | another look | watch* | decides | open*
      `,
      of: `
        heartbeat | the landlord | a landlord | your staff | of staff | staff member | officer | official | doctor | teacher | examiner | specialist | clerk | moderator | supervisor | agent | in person | human* | person | someone | somebody | recruiter | member of staff | employee | colleague | adviser | advisor | people | staff | underwriter
        caseworker | case worker | manager | actual .. recruiter/person
      `,
      where: ['machine'],
    },
    {
      right: 'automated-decision',
      says: 'contest* | challeng* | appeal* | dispute* | disagree with | not agree with | object to | reconsider* | explain* | overturn* | revers*',
      of: decision,
      where: ['machine'],
    },
    // Art. 7(3)
    {
      right: 'consent-withdrawal',
      pointsBack: true,
      says: `
        withdraw* | going back on | undo | untick* | un-tick | unsay | reverse | recall | lift | end | terminate | pulling | void | null | invalid | revok* | retract* | rescind* | take .. back | taking .. back | took back | cancel* | pull* | withdrawal | revocation
      `,
      of: 'consent* | permission* | authori* | agreement | approval | opt-in | opted in | yes | go-ahead | green light | blessing | release | consent form | ticked | box | agreed to | i/we signed | signed the form',
      standsAlone: true,
      unless:
        'application | offer | request* | order | may withdraw | can withdraw | withdraw at any time | have the right | you can',
    },
    {
      right: 'consent-withdrawal',
      says: `
        don't/dont/not consent/agree .. anymore | don't/dont/not consent/agree .. any more/longer | the release/consent/permission/deal is off | no longer .. consent/agree/authorise | permission/consent revoked/withdrawn | rather you didn't use | no longer consent/agree/authorise | don't consent anymore | do not consent any | consent no longer | no longer have my consent/permission
        no longer allow/permit | consent/permission/authorisation/authorization/approval/ok/okay/agreement .. is/are/as .. withdrawn/void/gone/cancelled/revoked/over/null/ended/terminated/rescinded | not give .. consent/permission any | not give .. permission/consent any | no longer give .. consent/permission | longer my permission/consent
      `,
      standsAlone: true,
    },
    {
      right: 'consent-withdrawal',
      says: 'changed my mind | change my mind | having second thoughts | go back on',
      of: 'consent* | permission* | agreed | agree | ticked | signed | yes | form | said | allowed | opted',
      standsAlone: true,
    },
    // Loi 78-17, art. 84-86
    {
      right: 'post-mortem',
      says: `
        my funeral | upon my death | on my death | i am buried | i'm buried | i'm no more | my time comes | post-mortem | post mortem | my death | i die | i'm gone | i am gone | i'm dead | i pass away | i've died | i have died | my passing
        i am no longer here/alive/around | i'm no longer here/alive/around | my demise | i have passed
      `,
      standsAlone: true,
      unless: 'will insurance',
    },
    // The same rights in everyday and in lawyers' words.
    {
      right: 'access',
      says: `
        sight of | photocop* | let us have | furnish | disclos* | produce | gimme | get all | get everything | ping me | drop me | see the data | see what | know what | knowing what | show me precisely | show me exactly | tell me precisely | tell me exactly | be sent | list | inventory | access | seek | seeks | run off | print out
      `,
      of: `
        stuff .. you/u/ur | stuff on me | everything .. writing | in writing about me | internal correspondence | refers to him/her/me/them | refer to him/her/me/them | which mention/mentions me/him/her | was passed on | passed on about | he/she/i .. appears/appear | main factors | factors which | fed into | information you hold | information held | on record about | got about me | got on me | @record .. concerning/mentioning/featuring | @my .. @record | call recordings | concerning the deceased | about her/him/me you | you keep about
      `,
      yieldsTo: ['portability'],
      unless:
        'call list | calling list | mailing list | price list | waiting list | password | locked out | log in | rent today | reset | my account to pay | online banking',
    },
    {
      right: 'access',
      says: `
        how you/u came by | how did you/u come by | where you/u got | where did you/u get | where u got | who gave you/u | how did you/u get hold | what are you/u storing | what have you/u got | wot have you/u got | what do you/u know about | what do u .. on me | which employers/companies/people .. seen | who else has | who else have you | who has had | who's had | whos had | who's seen | who has been looking | who's been looking | who has been in | who's been in | who was it passed | who got my
      `,
      standsAlone: true,
      where: ['data'],
      unless: 'password | idea',
    },
    {
      right: 'rectification',
      says: `
        sort | fix | put .. right | untangle | replace | fill in | amend* | correct* | change | restore | add | insert | put | update | include | ^complete | to complete | please complete | disentangle
      `,
      of: `
        missing .. period/year/years/months/qualification | on my record | the old one | the two of us | entry | biography | bio | profile | wording | birthday | apostrophe | hyphen | maiden | married name | it in the system | in the system | in your system | on your system | directory | allerg* | dates
      `,
      where: ['error'],
      notWhere: ['trade', 'business'],
      unless: 'delete* | erase* | remove* | expunge* | consent | password',
      yieldsTo: ['erasure', 'automated-decision'],
    },
    {
      right: 'rectification',
      says: 'sort it | sort this | sort that | please sort | can sumone sort | change that | fix that | fix this | fix it | needs fixing | needs sorting | change it | put it right | make it right | straighten .. out',
      where: ['error'],
      notWhere: ['trade', 'business'],
      standsAlone: true,
      isVague: true,
      unless: 'delete* | erase* | remove*',
      yieldsTo: ['erasure'],
    },
    {
      right: 'erasure',
      says: `
        scrap | chuck | chuck .. out | expunged | expunge | expunging | disappear | make .. disappear | vanish | blank out | blur | destroyed outright | do away | tear up | strip | unpublish* | take .. offline | zap | clear out | empty | got shot of | forgotten | get shut of | dispose of | disposed of
      `,
      of: `
        @my | @me | mine | ${myThing} | ${personalData} | entry | threads | everything | anything | anything else with my name | it | them | file | contributor | name | pictures
      `,
      pointsBack: true,
      unless:
        'this e-mail/email/message | cookies | if received | received in error | invoice* | password | order | ticket | not .. forgotten | been forgotten | has .. forgotten',
    },
    {
      right: 'erasure',
      says: "no business keeping | no right to keep | no reason to keep | no longer need .. my | don't wish to be found | don't want to be found | every trace | all trace | all traces | without a trace | nothing left | so there's nothing left | the lot gone | gone for good | wiped off",
      where: ['data'],
      isVague: true,
      standsAlone: true,
    },
    {
      right: 'restriction',
      says: `
        preserve* | left untouched | leave .. untouched | keep .. intact | preserved intact | hold in place | a hold | standstill | refrain from | nothing else | used for nothing | ring-fenced | mothball* | sealed | under seal
      `,
      of: `
        entries | entry | records | record | data | marker | footage | recording* | file | images | use | it | them | journeys | logs
      `,
      near: ['meanwhile', 'keep'],
      standsAlone: true,
      unless: 'appointment | table | holiday',
    },
    {
      right: 'restriction',
      says: "not .. overwritten | not .. taped over | must not be | not be thrown/chucked/cleared/taped/lost | not throw/bin/shred/lose | don't throw/bin/shred/lose/clear | isn't deleted/overwritten/wiped/erased/destroyed | aren't deleted/overwritten/wiped/erased/destroyed | don't .. delete/erase/wipe/destroy/overwrite/bin | do not .. delete/erase/wipe/destroy/overwrite/bin | not .. be deleted/erased/wiped/destroyed/overwritten | not to delete/erase/wipe/destroy/overwrite",
      of: 'tribunal | court | claim | police | solicitor | lawyer* | attorney | barrister | trial | legal | proof | i need it | i need them | i will need | i shall need | still need | appeal | evidence | hearing | proceedings | insurance | insurer | complaint | dispute | until | ombudsman | prove | sue | suing | i intend | intend to',
      standsAlone: true,
      unless: 'unsubscribe',
    },
    {
      right: 'portability',
      says: 'get it as csv/xml/json | as csv/xml/json | in csv/xml/json | csv or xml | xml or json | csv or json | hand them over to | hand it over to | send it over to | over to them | send it across | send them across | direct to | to them direct | ping me that | in a format | in a file',
      of: '@my .. data/history/profile/trips/bookings/appointments/readings | appointments | it | them | that | trips | history | records | readings | playlists',
      where: ['move'],
    },
    {
      right: 'objection',
      says: `
        cease sending | desist from | refrain from | abstain from | refrain | leave me out | leave us out | leave her out | leave him out | keep me out | exclude me | count me out | opt me out | don't include me | not interested in your | enough with the | knock it off | pack it in | give it a rest | lay off | the texts/calls/emails/letters/mailings/brochures stop | texts stop | calls stop | i do not accept | i don't accept | i refuse | i decline | not to be profiled | not be profiled | spare me | no further
      `,
      of: `
        ${adverts} | it | this | that | them | segments | segment* | processing | tracking | profil* | sending them | writing to me | for funds | raffle | brochures | study | research | analysis | texts | calls | letters | emails | sales approach* | sales call* | approaches | contact | monitoring | analytics
      `,
      where: ['data', 'marketing'],
      standsAlone: true,
      yieldsTo: ['consent-withdrawal', 'restriction'],
      unless: 'invoice | decision | refusal | dismissal | reply | delay | further delay | questions | information',
    },
    {
      right: 'objection',
      says: 'cease sending | stop sending | stop writing | desist | cease it | cease this | stop today | stop now | not .. any further | no one at your company | makes any further sales',
      where: ['marketing', 'data'],
      standsAlone: true,
      isVague: true,
      yieldsTo: ['consent-withdrawal', 'restriction', 'erasure'],
    },
    {
      right: 'automated-decision',
      says: 'take .. decision afresh | decide afresh | decision afresh | by hand | manually | in the flesh | rather than the machine | rather than a machine | rather than the computer | instead of the machine | instead of a computer | not the machine | not a machine | not a computer | not an algorithm | human look',
      where: ['machine'],
      unless: 'fill in manually',
    },
    {
      right: 'automated-decision',
      says: 'go over | go through | look over | look again | have | get | take | decide | check | review* | reconsider | listen | consider | assess | rethink | re-run | read',
      of: 'underwriters | underwriter | human | humans | real person | somebody | someone | assessor | case handler | tutor | professor | lecturer | nurse | manager | loan officer | actual person | live person | person',
      where: ['machine'],
      unless: 'fraudster | missing person',
    },
    {
      right: 'consent-withdrawal',
      says: "not comfortable with that any/anymore | no longer comfortable | no longer happy | not want to take part | don't want to take part | no longer want/wish to take part/participate | i take that back | no longer ok | no longer okay | no longer fine with | not ok with that any | not happy with that any | i take it back | taking it back | i take that back | taking that back | unticking | i untick | consider it revoked | i am revoking | i'm revoking | revoking the | hereby revoke | scrap my consent | scrap the consent | i no longer agree | do not have my permission any | i said yes ... now ... no",
      of: 'study | trial | research | project | withdraw | allow | allowed | agreed | agree | consent* | permission | ticked | said yes | signed | form | sharing | photos | photo | box',
      standsAlone: true,
      pointsBack: true,
    },
    {
      right: 'post-mortem',
      says: 'my passing | my death | drop dead | hit by a bus | when i go | after i go | kick the bucket | snuff it | i croak | when i pop | dies with me | should i die | in case i die | in the event of my death | after i die | once i die',
      of: '@my .. @thing | vault | account | photos | letters | data | it | memories | mailbox | files | handed | record | will | wish | wishes | instructions',
      pointsBack: true,
      standsAlone: true,
      unless: 'insurance | policy',
    },
    // Said without asking: what is wrong, what is contested, what is no longer agreed to.
    {
      right: 'rectification',
      says: `still writing to my old | still write to my old | still sent to my old | still going to my old | still have my old | still using my old | still use my old | still under my old | still in my old | still in my maiden | still calling me | keep using my old | still have me at | still have me as | has me down as | have me down as | years out | is out by | is off by | years too old | years too young | i have moved to | we have moved to`,
      standsAlone: true,
      unless: 'invoice | delivery | parcel',
      notWhere: ['trade'],
      yieldsTo: ['erasure', 'objection'],
    },
    {
      right: 'automated-decision',
      says: "contest | challenge | dispute | appeal | refuse to | do not agree | don't agree | disagree | do not accept | don't accept | object to | disagree with",
      of: 'algorithm* | computer* | automat* | machine | software | bot | system | model | score',
      where: ['machine'],
      standsAlone: true,
    },
    {
      right: 'restriction',
      says: `do not .. delete/erase/wipe/destroy/overwrite/bin/discard | don't .. delete/erase/wipe/destroy/overwrite/bin/discard | must not be deleted/erased/destroyed/wiped/overwritten | not be deleted/erased/destroyed/overwritten`,
      near: ['meanwhile'],
      standsAlone: true,
    },
    {
      right: 'consent-withdrawal',
      says: "don't any more | don't anymore | do not any more | don't any longer | no longer do | now u/you cant/can't/cannot | i don't now | that ends | this ends | want out | no longer agree | no longer allow | no longer accept | no longer consent | no longer ok | no longer want that | no longer want this | not any more | not anymore | no more | withdraw that | take that back | changed my mind | think differently now",
      of: 'agreed | consented | allowed | accepted | said yes | gave permission | permitted | signed up | ticked | opted in | signed | release | said u/you could | told you .. you could | gave you .. ok/okay/go-ahead/green | let you',
      standsAlone: true,
      pointsBack: true,
    },
    {
      right: 'erasure',
      says: 'be forgotten by | be forgotten | to be wiped | nothing of me remains | nothing of mine remains | nothing about me remains | nothing remains of me | hang on to my | hanging on to my | hold on to my | no trace of me',
      unless: 'not be forgotten | not been forgotten | has been forgotten',
    },
    {
      right: 'access',
      says: `be sent | to be sent | be given | be provided | be shown | be told | be supplied`,
      of: `${whatYouHave} | ${records} | all my data`,
      yieldsTo: ['portability'],
      unless: 'invoice | newsletter*',
    },
    {
      right: 'access',
      says: 'which third parties | what third parties | which others | which outsiders | to whom else | who else',
      of: 'given | received | got | have | shared | passed | sold | sent',
      standsAlone: true,
      where: ['data'],
    },
    // Further families: the same wishes in other ordinary constructions.
    {
      right: 'rectification',
      says: 'adapt | adapted | switch .. to | switch it | needs changing | needs updating | need changing | must bear | right one | correct one | in order | should/must/shall/to .. be entered/listed/recorded/registered/shown/stored/noted .. as/in/under/with | in place of the/my | instead of the old | is lacking | are lacking | completed | reflect | reflects | reflected | should now be/read/say/show | ought to read/say/show/be | must read | must now | to read | to reflect | takes into account',
      of: '@my .. @field | old bank/address/number/name/account | my .. marker | address you | new one | list | register | name | transcript | record | records | file | entry | report | register | certificate | profile',
      unless: 'want/like/love/wish/able to read | invoice | bill | delete* | erase* | remove*',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: `
        i'm/i am mr/mrs/ms/miss/dr/prof/professor .. not | please note .. my new | note .. i have moved | note .. i now live | note .. that my name/address/surname/number is/has | please note .. i am .. not | my new .. address/name/surname/number/email is | mistake in my | mistakes in my | error in my | errors in my | i was not absent | attendance record is inaccurate | record/file/entry/report is inaccurate/wrong/incorrect/false | have my old .. @field | have my old bank/acct/account | has my .. @field wrong | mixing me up | mixing me with | mixes me up | muddling me | confusing me with | confuses me with
      `,
      standsAlone: true,
      isVague: true,
      notWhere: ['trade', 'business'],
      unless: 'invoice | supplier | vat | delete* | erase* | gdpr officer | your new contact',
      yieldsTo: ['erasure', 'restriction'],
    },
    {
      right: 'objection',
      says: 'make it stop | make them stop | make this stop | make the .. stop | has got to stop | have got to stop | stop it | put a stop | i have had enough | had enough | keep getting | keep gettin | keep receiving | keep on getting | keep bombarding',
      of: `sms | texts | text messages | calls | emails | e-mails | mails | letters | messages | whatsapps | leaflets | ${adverts}`,
      pointsBack: true,
      unless: 'error | wrong | old name | reminder | password | meant for | addressed to | overdue | delete* | erase*',
      yieldsTo: ['consent-withdrawal', 'erasure', 'rectification', 'restriction'],
    },
    {
      right: 'objection',
      says: 'down as do-not-contact | down as do not contact/call/mail/phone/disturb | as do-not-call | put me down as | put me down for | mark me as | mark me | flag me as | register me as | note me as | list me as | put us down as | treat me as',
      of: 'do-not-contact | do not contact/call/mail/phone/disturb/market | no contact/calls/mail/marketing/post | opted out | not interested | non-contact',
    },
    {
      right: 'restriction',
      says: 'be locked | locked away | lock it | frozen | flag | flagged | marked as | mark .. as disputed/contested/restricted | leave it out | left out of | no insurer/one/company/agency should | unaltered | unused | untouched | unchanged | unprocessed | as it is | as they are | where it is | where they are',
      of: 'data | photographs | photos | pictures | footage | recordings | record | records | entry | file | marker | details | stay | remain | leave | kept',
      near: ['meanwhile', 'keep'],
      standsAlone: true,
    },
    {
      right: 'portability',
      says: 'across to | over to | straight to | directly to | direct to | format .. their/its/the/his .. software/system/app/computer/programme | format they | format that they | as one file | in one file | as a single file | spit out | spits out | retype | re-type | without retyping | typing it',
      of: '@my .. records/data/history/file/playlists/contacts/photos/messages/readings/notes/documents/workouts/library/lists',
      where: ['move'],
      unless: 'solicitor | lawyer | department | debt | complaint | hr',
    },
    {
      right: 'access',
      says: 'provide* | supply | send | furnish | give | disclose | receive | want | request',
      of: 'information/particulars/details/items listed/referred/set/specified/mentioned/required/described .. in/under/by/to .. article/art | information .. under article/art 15 | article 15 information',
    },
    {
      right: 'access',
      says: 'want | need | like | require | request | after',
      of: '@record/clip/footage/tape ... with/of/showing .. me/my on/in/arrest/accident/fall/visit/call | the .. cctv/bodycam/dashcam/footage/clip/recording/tape ... me/my/i | log/list of everyone/everybody/anyone/who/all | log/list ... opened/viewed/accessed/looked .. my',
      unless:
        'delete* | erase* | remove* | wiped | gone | destroy* | blur* | down | off | save | proof | evidence | not | stop | keep | kept | preserve* | overwritten | corrected',
    },
    {
      right: 'rectification',
      says: `
        i'm/i am/was .. listed/recorded/registered/shown/described/entered/noted/marked/named .. as/at/under | lists me as | describes me as | shows me as/at/in
        says .. that i work/am/was/live/have/smoke | says i work/am/was/live/have | says i'm/i've | states .. that i | claims .. that i | printed .. my .. wrong
      `,
      where: ['error'],
      notWhere: ['trade', 'business', 'machine'],
      standsAlone: true,
      isVague: true,
      yieldsTo: ['erasure', 'objection', 'restriction'],
    },
    {
      right: 'rectification',
      says: 'note | statement | remark | comment | annotation',
      of: 'added to my | attached to my | placed on my | put on my | noted on my | add to my | added on my',
    },
    {
      right: 'rectification',
      says: `can/could/would/will u/you .. change/fix/update/amend | please/pls/plz/kindly change/fix/update/amend | change/fix/update/amend pls/please/plz/asap | needs/need changing/fixing/updating/amending/sorting | get it/this/that/them sorted/fixed/changed/corrected | fix/correct/amend that/this/the record/entry/file/mistake/error | bring .. up to date | take that out and put | put it right`,
      where: ['error'],
      notWhere: ['trade', 'business'],
      isVague: true,
      unless: 'password | order | delivery | booking | appointment | delete* | erase* | remove*',
      yieldsTo: ['erasure', 'automated-decision', 'objection', 'consent-withdrawal'],
    },
    {
      right: 'erasure',
      says: `
        no longer want/wish/like to be in/on your | no longer want/wish/like to appear | no longer used/shown/published/displayed/online anywhere | not used anywhere | no longer any purpose | should no longer exist | must no longer exist | want .. removed | wish .. removed | like .. removed | have the .. removed | have my .. removed | all three gone | expect ... to come off | come off the .. site/website/internet/page/pages | come off your | out with it | don't want my .. name/photo/picture/face/details/address/number/data on your | do not want my .. name/photo/picture/face/details/address/number/data on your | could they/it come down | like all .. gone | off your servers | don't want to be in/on your .. database/system/systems/records/files/books/computer/computers/site/website/register
        do not wish/want to be in/on your .. database/system/systems/records/files/books/computer/computers/site/website/register | no need/reason/cause/excuse for you to keep/hold/have/retain/store/hang
        no need/reason/right/cause/excuse/grounds to keep/hold/have/retain/store/hang
      `,
      standsAlone: true,
      unless: 'list | lists | mailing | newsletter | marketing | promo* | sms | adverts | stain | tree | wheel',
    },
    {
      right: 'erasure',
      says: 'must go | has to go | have to go | can go | should go | gone | be gone | vanish | disappear | out of your system/systems/database/files/records/computers/hands',
      of: `${whatYouHave} | ${myThing} | ${personalData} | @my .. @record`,
      pointsBack: true,
      unless:
        'go to | go into | go over | go with | go back | go through | go ahead | gone through | gone to | gone up | gone down | gone from | go on | has/have gone | had gone | if it/they is/are',
      yieldsTo: ['portability'],
    },
    {
      right: 'restriction',
      says: `hands off | stop/stopped using | don't do anything | do not do anything | do nothing | not doing anything | just parked | just park | just frozen | only store* | just store* | without using | not use it/them | not used | leave .. alone | nothing with it | temporarily hidden | park it`,
      of: 'keep | kept | store* | retain* | leave | left | preserve* | hold | deleted | deletion | erased | save | saved | resolved | notice',
      standsAlone: true,
      unless: 'list | lists | marketing | newsletter | leave me alone | leave us alone',
    },
    {
      right: 'restriction',
      says: '^save | please save | preserve* | retain* | hold on to | hang on to | hold onto | keep | kept | secure | save | set aside | put aside | safeguard',
      of: 'proof | evidence* | tribunal | court | claim | police | solicitor* | lawyer* | barrister | attorney | hearing | proceedings | lawsuit | litigation | insurance | dispute | ombudsman | trial | appeal',
      where: ['data'],
      unless:
        'keep/kept/keeping me | updated | informed | posted | in touch | copy | send | policy | may we | do we | we keep | we retain | long can',
      yieldsTo: ['access', 'erasure'],
    },
    {
      right: 'portability',
      says: 'readable electronic format | readable format | in a form that | in a form which | that i can upload | i can upload | i can import | i can load | hand .. over to | sent to my new | to a different cloud/app/service/provider/platform | feed into | the new app/program/software/system understands | a different controller | another controller | to a rival | csv | migrate* | port | ported | porting | file .. other/another .. can open/read/load/use | format .. other/another .. can open/read/load/use | export* | zip | machine readable',
      of: '@my .. account/profile/playlists/contacts/messages/records/history/list/lists/library/readings/photos/data/workouts/files/number | another/other .. app/apps/platform/provider/service/site | data .. i .. gave/provided/entered/made/supplied | my .. chats/data/photo/health/temperature/usage | personal data which i | data',
      where: ['move'],
      unless: 'server | servers | our customers | port of | number porting | phone number',
    },
    {
      right: 'objection',
      says: 'hear from | want | wish | require | need',
      of: 'hear/hearing from .. you/your/anyone/them ... again | hear/hearing from .. your sales/marketing/people/team/lot | further offers/mailings/contact/calls/emails/promotions/catalogues/correspondence/solicitations | be/being approached/contacted/called/phoned/rung/solicited/canvassed/marketed/targeted | ever again',
      unwanted: true,
      standsAlone: true,
      yieldsTo: ['consent-withdrawal', 'erasure'],
      unless: 'until | solicitor | reference | referee',
    },
    {
      right: 'objection',
      says: "send me no more | send us no more | send no more | no more of them/these/those/your | never phone/ring/call/text/email/write/contact .. again | not phone/ring/call/text/email/write/contact .. again | don't phone/ring/call/text/email/write/contact .. again | no further letters/mail/mailings/calls/emails/contact/approaches | number out of your dialler/system | opt me out | opt us out | opted out of | leave me out of your | leave us out of your | strike me | cross me | lose my number | lose this number | forget my number",
      unless: 'consent | pension | will | already | team | register of',
      yieldsTo: ['consent-withdrawal'],
    },
    {
      right: 'objection',
      says: 'object/objection/objecting ... art/article 21 | i object under | right to object under | exercise my right to object | i hereby object',
      standsAlone: true,
      unless: 'planning | building',
    },
    {
      right: 'objection',
      says: `
        no longer want/wish to receive/get/see/have .. advert*/ads/promotions/offers/mailings/letters/emails/newsletter*/marketing | enough emails/calls/texts/letters/mails/spam | no ads | no spam | no junk | no advertising | no marketing | no promotions | no more ads | no more letters | want out of your | want off your | get me off | get me out of | take us off | take me out of your | take .. off your .. list | rather not receive/get/hear/have | i say no | my answer is no | mine are not used | mine is not used | mine not be used | rather you didn't call/write/email/phone/text/contact
        prefer not to be phoned/called/contacted/emailed/texted/rung | prefer not to receive/get/hear | not .. to be rated/ranked/scored/segmented/targeted | leave me out of that/this/it | not text/call/ring/phone/email/write again | not to be contacted | cease .. communication/communications/contact/correspondence | stop .. communication/communications/contacting
        want .. you .. contact me by | stop sharing .. my | stop selling .. my | stop passing .. my
      `,
      standsAlone: true,
      unless: 'until | pending | solicitor | consent | adverse | class | course | trip | rota',
      yieldsTo: ['consent-withdrawal', 'restriction'],
    },
    {
      right: 'objection',
      says: 'want | wish | like | need',
      of: 'contact/call/phone/ring/text/email/write/contacting/calling me/us/her/him .. by/on/at/about/with/for/to | your emails/letters/calls/texts/newsletter/magazine/leaflets/mails/post/brochures any',
      unwanted: true,
      standsAlone: true,
      unless: 'until | pending | want to know',
      yieldsTo: ['consent-withdrawal'],
    },
    {
      right: 'objection',
      says: '^^unsubscribe | ^^unsubcribe | ^^remove me | ^^opt out | ^^take me off',
      standsAlone: true,
      isVague: true,
      unless:
        'here | at | link | click | preferences | view | any time | manage | team | channel | rota | from your database/system/records/files',
    },
    {
      right: 'automated-decision',
      says: 'rated | performance rated | judged | decided | assessed | scored | rejected | evaluated | graded | refused | ranked | sorted | profiled | sacked | dismissed | treated | marked',
      of: 'by/to a/an/your/the .. machine/computer/algorithm/bot/ai/software/robot/program/formula',
      unwanted: true,
      where: ['machine'],
    },
    {
      right: 'consent-withdrawal',
      says: 'ends | no longer stands | stands no longer | until now | expires today | declare its revocation | its revocation | take that back | take it back | taken back | no longer do | void | gone | at an end | ended | null | lapsed | invalid | cancelled | canceled | terminated | opt out | done with',
      of: 'that/my/the/this/any/our .. consent/permission/ok/okay/approval/agreement/authorisation/authorization/go-ahead | earlier yes | declaration of consent | pressed allow | clicked allow | tapped allow | clicked accept | pressed accept | clicked yes | pressed yes | opted in',
      pointsBack: true,
      standsAlone: true,
      unless: 'contract | invoice | tenancy | order',
    },
    {
      right: 'access',
      says: 'entitled to it | entitled to them | entitled to this | post it to | send it to me | send them to me | i want that | i want it | i want them | been shown it | show it to me | get ours | have ours | get mine | have mine',
      of: 'report | film | films | filmed | recording | recorded | footage | minutes | notes | transcript | typed | assessment | evaluation | wrote down | interviewed',
      pointsBack: true,
      where: ['data', 'law'],
      unless: 'delete* | erase* | remove* | gone | corrected | changed | annual | sales',
      isVague: true,
    },
    {
      right: 'rectification',
      says: 'ur/your app/system/site/website/record/records/file/report/computer .. says/say/shows/thinks/states/reckons/claims',
      of: 'fix | sort | its | wrong | false | correct | corrected | change | amend',
      isVague: true,
      standsAlone: true,
      notWhere: ['trade', 'business', 'machine'],
      unless: 'password | invoice | opening',
      yieldsTo: ['erasure', 'objection'],
    },
    // What the dead left, for their heirs.
    {
      right: 'access',
      says: 'copy | copies | send us | send me | hand over | access | download | receive | obtain',
      of: 'photos | pictures | letters | messages | e-mails | emails | files | contracts | documents | videos | data',
      where: ['deceased'],
      notWhere: ['ownDeath'],
    },
    ...plainWordsEn,
  ],
  capacity: {
    agent: `deputyship | court-appointed deputy | as deputy for | as attorney for | as guardian of | we act on behalf | acts for | acting on behalf | form of authority | signed authority | our member | for our member | solicitors for | solicitor for | instructed on behalf | advocate for | social worker for | i look after | i care for | i manage .. affairs | asked me to write | cannot write | support worker for | 
      on behalf of | on his behalf | on her behalf | on their behalf | i act for | we act for | acting for | i represent | we represent
      representing | my client | our client | power of attorney | authorised representative | authorised agent | authorized agent
      authorised to act | authorized to act | letter of authority | as her/his guardian/deputy/carer/attorney/representative | i am the guardian | legal guardian of | court appointed
      instructed by | has instructed | attorney for | deputy for | guardian of | signed the attached authorisation | authorised me
      has asked me to | asked me to tell/write/contact/ask | asked us to act | carer for | trustee of | mandate from | speaking for
    `,
    parent: `his dad | her dad | his mum | her mum | parental | our little | our baby | 
      my/our son/daughter/child s @field/@thing/@record | @field/@thing/@record of my/our .. son/daughter/child/children
      parental responsibility | as .. parent/mother/father/mum/dad of | his mother/father/mum/dad | her mother/father/mum/dad
      i'm his/her mum/mother/dad/father | i am his/her mum/mother/dad/father | as his/her parent/parents | mother of | father of
      parents of | parent of | my underage | my minor | behalf of my/our son/daughter/child/kids/children
      my/our .. son/daughter/child/kid/boy/girl .. is/aged/turned/who 4/5/6/7/8/9/10/11/12/13/14/15/16/17
      my 1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 year old | my yr old | my year old | my old's | 4/5/6/7/8/9/10/11/12/13/14/15/16/17 yr/year old .. account/profile/photo*/picture*
      my/our son/daughter/child 3/4/5/6/7/8/9/10/11/12/13/14/15/16/17
    `,
    heir: `
      enclose/attach/enclosed/attached .. death certificate | death certificate .. enclosed/attached | copy of .. death certificate | died/passed/death/funeral ... his/her/their account/profile/page/login/mailbox/photos/membership | we/i lost .. son/daughter/husband/wife/mother/father/mum/dad/grandmother/grandfather/brother/sister |
      executor | executrix | estate of | grant of probate | probate | next of kin | his/her heir | heirs | heir | sole heir
      @record/account/profile .. my/our late/deceased | late @person s account/profile/data | late father's/mother's/husband's/wife's/brother's/son's
      administrator of the estate | beneficiary of the estate | widow of
    `,
    relative: `
      my/our .. wife/husband/partner/mother/father/mum/dad/uncle/aunt/brother/sister/grandma/grandpa/grandmother/grandfather/nan/gran/grandad/boyfriend/girlfriend
      my/our .. neighbour/friend/mother-in-law/colleague/parents
    `,
    child: 'my/our .. son/daughter/child/kid/kids/children/boy/girl/toddler/baby/teenager/stepson/stepdaughter/twins',
    theirs: `my .. wife/husband/mother/father/mum/dad/partner/nan/gran/grandmother/grandfather/aunt/uncle .. wants/wishes/asks/would | my .. wife/husband/mother/father/mum/dad/partner/nan/gran .. gets/receives/keeps | 
      his/her .. @data/@record/@field/photo*/picture*/account/profile/number/face | him/her from | him/her off | she/he/shes/hes .. want/wants/dont | for him/her
      of him/her | about him/her | of my son/daughter/child/wife/husband/mother/father | son's/daughter's/wife's/husband's/mother's/father's/child's
      my/our .. son/daughter/child/kid/wife/husband/mother/father s | to her/him | calling her/him | her/his .. @thing
    `,
  },
  followUp: {
    chasing: `what became of my .. request | what became of my complaint | despite two/three/several/my/repeated/numerous | still not let | still not .. told/given/sent/done | let me know if ok | give me a date | expect your answer/reply/response | limit has expired/passed/elapsed/run | period has expired/passed/elapsed | deadline .. lapsed/expired/passed/gone | still nothing | not even .. acknowledgement/reply | no sign of | what has become of | what happened to my request | chase | chaser | when may i | when can i expect | when will you | nothing but an acknowledgement | not been forgotten | has not been forgotten | trust .. forgotten | where we are | how long | when might | when will i | any joy | gone quiet | radio silence | had nothing | heard zip | deadline has | clock is | past the month | day 30/31/32/33/34/35/36/37/38/39/40/41/42/43/44/45/50/60 | you said a month | you said .. weeks/days | anyone/anybody/somebody/someone .. working/looking/dealing | been ignored | ignoring me | fobbed off | any chance of an answer | over a month | more than a month | six weeks | it is now | 
      no reply | no response | no answer | not .. replied/responded/answered/heard | haven't heard | have not heard | heard nothing
      still waiting | still haven't | still no | any news | any update | any progress | what is the status | what's the status | status of
      where do/are we | when can/will/may/should i expect/hear/get/receive | chasing | reminder | following up | follow up on
      weeks/months since i | where is it | five/six/seven/eight weeks | weeks ago | weeks since | by law
      month/deadline/period/time limit .. passed/expired/up/over | overdue | you said by | yet to hear/receive | not had a/any
      waiting for .. reply/response/answer | nothing since | silence | how is/s .. coming/going | you promised
    `,
    supplying: `as you required | as required | you required | for my .. request of | the id you | id you wanted | attached the id | attached my id | in connection with/w my request | don't need the backups | what you asked | you needed | narrow down my request | narrow my request | to clarify my request | clarify my request | limit my request | my request only concerns | my request is limited | i only need the | i only want the | only after the | to be more specific | to be precise about my request | you asked us | you asked which | you asked whether | you asked if | you wrote that | asked by your colleague | asked by your | i attach the | limit it to | restrict it to | narrow it | narrow the | to narrow | in answer to | you wanted | as per your request | asked me to confirm | please find the id | my id is | id attached | scan of my driving | scan of my passport | copy of my passport | copy of my id | that you asked for | you were after | only the | it's only the | 
      as requested | as discussed | as you asked | you asked for | you asked me | you requested | you wanted to know | to answer your question
      in reply/response/answer to your question/email/letter/request | here is/s/are the | here's the | as promised | further to your
      to clarify | clarification
      additional information | to help you find | you were asking | the documents you | the docs you | so you can be sure | proof of identity/address
    `,
    withdrawing: `no longer pursue | not pursue | not pursuing | no longer pursuing | no longer wish to continue | please treat .. request as withdrawn | no longer need an answer | need not reply | no need to reply | forget about it | let's forget |no need to carry on | consider it withdrawn | forget i asked | please don't bother | don't bother | scrap my request | call it off | call off | stand down | drop it | drop the matter | never mind | cancel that | not necessary any more | no longer necessary | let it drop | let's leave it | leave it there | i've decided to keep | i'll keep my account | keep the account after all | changed my mind about .. request/deletion/erasure/complaint/deleting/leaving/objection/closing | abandon | 
      ignore/disregard/drop/cancel/forget my .. request | ignore my request | changed my mind and want/would .. keep | withdraw my .. request | no longer wish to pursue | drop my request | cancel my request | disregard my .. request | ignore my .. request
      consider .. request .. withdrawn/closed | close the/my case/file/request/ticket | forget my request | no need to process | retract my request
    `,
    thanking: `all good | appreciate it | saw the confirmation | envelope came | every page | arrived safely | came this morning | came today | happy with | no complaints | that clears | cleared up | many thanks for | thanks for getting | thanks for sorting | ta for | cheers for | the review was quick | 
      question .. answered | answered my question | thanks for explaining | that's everything | that is everything | no further questions | all i needed | that will do | happy with that | that's all
      thank you/thanks for sending/your/the/deleting/removing/correcting | thank you for your help/quick/prompt/reply/response/answer/email | thanks for your/the .. help/quick/prompt/reply/response/answer/email
      received everything | everything .. arrived | all complete | all sorted | resolved | settled | matter .. closed | got it thanks
      that answers | much appreciated | thank you for handling/dealing/sorting/explaining | fully satisfied | that's all i needed
    `,
    thread: `you said a month | you said .. days/weeks | ref 20*/no/number | my ref | case no | what i asked | i wrote to you | since i wrote | narrowing | clarification requested | narrowing it down | our decision | the request i made | request i made | photocopies arrived | case | 
      identity check | id check | proof of identity
      second/third/final/last reminder | you were to confirm
      data request | your request | your data/access/deletion/erasure .. request | your objection/complaint/withdrawal/query | our reply/response/answer | information request | deletion request
      your reference | case number | case ref* | ticket | your letter of | your email of | your request | dsar | acknowledgement | my request
      rectification request | access request | erasure request | deletion request | objection under | extension of time | your objection
      request for access | request for erasure
    `,
  },
  other: {
    sales: `
      demo | minute call | our platform | our solution | our software | our tool | clients tell us | pricing | discount | free trial | webinar
      book a call | happy to send | account executive | worth your while | save time | workload | costs | boost | would you be open | brochure
      schedule a | quick call | our clients | per cent off | case study
    `,
    newsletter: `
      newsletter | in this issue | unsubscribe | you are receiving this | you receive this | update your preferences | read on | read more
      view in browser | this week's | this week in |  subscribers | round-up | alert frequency
    `,
    notice: `
      dear ombudsman/commissioner/editor | i want you to investigate | handed in | lost property | crashes | reinstalled
      sub-processor* | data processing agreement | invoice | purchase order | terms of service | privacy policy has | updated terms
      supervisory authority has | journalist | thesis | dissertation | research project | interview you | questionnaire | supplier review
      withdraw my application | accepted another offer | interview | apply for the position | job application | vacancies | vacancy | curriculum | cover letter | payment is due | maintenance
    `,
    spam: `
      congratulations | winner | lottery | inheritance | million | beneficiary | wallet | crypto | bitcoin | coins | usd | risk free
      claim now | expires at midnight | verify your account | your account will be suspended | click here | confirm your identity | wire transfer
      dear friend | next of kin of | bank transfer | password expires
    `,
  },
};
