// What a pattern file says about one language. The phrases are written in the notation of ../notation.ts.

import type { Right } from '#core/law/right.ts';

import type { Groups } from '../notation.ts';

/** What stands around a mention of a right, and decides whether somebody asks for it. */
export interface StancePhrases {
  /** Wishes, orders, claims: "graag", "please", "je vous demande", "^löschen". */
  readonly asking: string;
  /** Speaks of a request as a thing: "my request for", "demande de". Asks, but may also tell of an earlier one. */
  readonly request: string;
  /** Announces what is asked below: "two things:", "mon souhait est le suivant". */
  readonly announcing: string;
  /** Turns the words around it into their opposite. */
  readonly not: string;
  /** The same, but only for what comes after: "without", "instead of". */
  readonly without: string;
  /** Holds a "not" that turns nothing round: "not only", "why not", "I cannot delete it myself". */
  readonly notReally: string;
  /** Ends the reach of a "not": "but", "juist". */
  readonly but: string;
  /** A relative pronoun: what follows describes, it does not ask. */
  readonly relative: string;
  /** Makes what follows a supposition: "if", "mocht", "wenn". */
  readonly supposing: string;
  /** Speaks of the writer's own data: then it is no general talk. */
  readonly personal: string;
  /** Speaks of something of the writer's own, be it data or not: "my biography". */
  readonly own: string;
  /** Words that point back: "it", "them", "daarvan". */
  readonly pronoun: string;
  /** Tells of an earlier request: "I asked you to", "mijn verzoek van". */
  readonly earlier: string;
  /** Tells what has been done already: "thank you for deleting", "u heeft gewist". */
  readonly done: string;
  /** Talks of rights in general, of other people's requests, or of the reader's own data. */
  readonly policy: string;
}

/** What a mail speaks of elsewhere, and on which the meaning of some patterns depends. */
export interface ContextPhrases {
  /** Something about a person is wrong: "is verkeerd gespeld", "c'est faux". */
  readonly error: string;
  /** A machine decided: "automatisch afgewezen", "your algorithm". */
  readonly machine: string;
  /** For the time being: "tot de uitspraak", "while you check". */
  readonly meanwhile: string;
  /** To be kept: "niet wissen", "as evidence". */
  readonly keep: string;
  /** Goes to another provider, into another program. */
  readonly move: string;
  /** Advertising. */
  readonly marketing: string;
  /** Data, profiles, advertising, the law on them: without these an objection is against something else. */
  readonly data: string;
  /** The law on data protection. */
  readonly law: string;
  /** Firms that write to firms: a moved office is no personal data. */
  readonly trade: string;
  /** Matters that are put right without the law on data: invoices, orders, web pages that do not work. */
  readonly business: string;
  /** Somebody whose data it is has died. */
  readonly deceased: string;
  /** The writer's own death, some day. */
  readonly ownDeath: string;
}
export type Context = keyof ContextPhrases;

export interface RightPattern {
  readonly right: Right;
  /** One of these phrases … */
  readonly says: string;
  /** … within ten words of one of these, before or after. */
  readonly of?: string;
  /** What it goes with may stand in one of the two sentences before: "My photo is on your site. Take it down." */
  readonly pointsBack?: true;
  /** It needs no asking words: "ik trek mijn toestemming in", "welke gegevens heeft u van mij". */
  readonly standsAlone?: true;
  /** It counts under a "not", and only there: "ik wil niet dat u … bewaart". */
  readonly unwanted?: true;
  /** Only in a mail that also speaks of one of these … */
  readonly where?: readonly Context[];
  /** … or only where this sentence or one beside it does. */
  readonly near?: readonly Context[];
  /** Not in a mail that speaks of one of these. */
  readonly notWhere?: readonly Context[];
  /** Not in a sentence that says this. */
  readonly unless?: string;
  /** A vague sign: enough on its own, but less sure. */
  readonly isVague?: true;
  /** Means nothing of its own in a mail that clearly asks for one of these: "send me … as CSV" is one request. */
  readonly yieldsTo?: readonly Right[];
}

export interface CapacityPhrases {
  /** Says by itself that the writer acts for somebody: "namens mijn cliënt", "power of attorney". */
  readonly agent: string;
  readonly parent: string;
  readonly heir: string;
  /** A grown-up whom the writer may speak for, or may just mention: "my wife". */
  readonly relative: string;
  /** A child, the same. */
  readonly child: string;
  /** What is asked concerns that other person: "his account", "de foto's van haar". */
  readonly theirs: string;
}

export interface FollowUpPhrases {
  /** Asks where the answer is. */
  readonly chasing: string;
  /** Sends what was asked for: a copy of a card, a number. */
  readonly supplying: string;
  /** Takes the request back. */
  readonly withdrawing: string;
  /** Thanks for what was done, or says that it is settled. */
  readonly thanking: string;
  /** Names the controller's side of an earlier request: "uw kenmerk", "dossier n°", "votre réponse". */
  readonly thread: string;
}

export interface OtherPhrases {
  readonly sales: string;
  readonly newsletter: string;
  /** Contracts, suppliers, authorities, the press, applicants, colleagues. */
  readonly notice: string;
  readonly spam: string;
}

export interface LanguagePatterns {
  /** ISO 639-1. */
  readonly language: string;
  /** Words that stand for each other, used as `@name`. Separated by blanks. */
  readonly groups: Groups;
  readonly stance: StancePhrases;
  readonly contexts: ContextPhrases;
  readonly rights: readonly RightPattern[];
  readonly capacity: CapacityPhrases;
  readonly followUp: FollowUpPhrases;
  readonly other: OtherPhrases;
}
