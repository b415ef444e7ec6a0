// What one decision of the DPO teaches intake on this desk: how a message read, and what it turned out to be.

import type { Right } from '#core/law/right.ts';
import type { ParsedMail } from '../parsed-mail.ts';
import { sketchOf } from '../sketch.ts';
import type { MailKind } from '../suggestion.ts';

export interface Lesson {
  /** What the DPO made of it. */
  readonly kind: MailKind;
  readonly rights: readonly Right[];
  readonly language: string;
  /**
   * How the message read: signs of its wording, which cannot be read back, and `from:` the sender's domain, `list:` the
   * mailing list. No address, no name, no words.
   */
  readonly features: readonly string[];
}

export interface Decision {
  readonly kind: MailKind;
  readonly rights: readonly Right[];
  readonly language: string;
}

export type LessonMail = Pick<ParsedMail, 'from' | 'headers' | 'ownText'>;

export function lessonOf(mail: LessonMail, decision: Decision): Lesson {
  return { ...decision, rights: [...decision.rights], features: lessonFeatures(mail) };
}

/** The signs by which mails are compared. */
export function lessonFeatures({ from, headers, ownText }: LessonMail): readonly string[] {
  const domain = /@([^@\s]+)$/.exec(from[0]?.address ?? '')?.[1]?.toLowerCase();
  const list = /<?([^<>\s]+)>?\s*$/.exec(headers['list-id'] ?? '')?.[1]?.toLowerCase();
  return [
    ...(domain === undefined || manyWriteFrom.has(domain) ? [] : [`from:${domain}`]),
    ...(list === undefined ? [] : [`list:${list}`]),
    ...sketchOf(ownText),
  ];
}

/** Mail providers: that two people use the same one says nothing. */
const manyWriteFrom: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com outlook.com outlook.fr outlook.be outlook.de hotmail.com hotmail.fr hotmail.nl hotmail.be hotmail.de hotmail.it hotmail.es ' +
    'live.com live.nl live.be live.fr msn.com yahoo.com yahoo.fr yahoo.de yahoo.es yahoo.it yahoo.co.uk icloud.com me.com mac.com aol.com ' +
    'proton.me protonmail.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de posteo.de mailbox.org ziggo.nl kpnmail.nl kpnplanet.nl ' +
    'planet.nl xs4all.nl home.nl hetnet.nl telenet.be skynet.be proximus.be orange.fr wanadoo.fr free.fr sfr.fr laposte.net neuf.fr bbox.fr ' +
    'libero.it virgilio.it tiscali.it alice.it tin.it pec.it telefonica.net sapo.pt mail.pt wp.pl onet.pl o2.pl interia.pl gazeta.pl btinternet.com'
  ).split(' '),
);
