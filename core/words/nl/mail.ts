// Legal words in Dutch: kind, otherReason, unreadable, disposition, security, job, language.

import type { WordsOf } from '../word-key.ts';

export const mailWords: WordsOf<
  'kind' | 'otherReason' | 'unreadable' | 'disposition' | 'security' | 'job' | 'language'
> = {
  'kind.request': 'Verzoek',
  'kind.follow-up': 'Vervolg',
  'kind.other': 'Geen verzoek',

  'otherReason.newsletter': 'Nieuwsbrief',
  'otherReason.bounce': 'Onbestelbaar bericht',
  'otherReason.auto-reply': 'Automatisch antwoord',
  'otherReason.calendar': 'Agenda-uitnodiging',
  'otherReason.spam': 'Spam',
  'otherReason.sales': 'Verkoopbenadering',
  'otherReason.notice': 'Automatische melding',
  'otherReason.no-right-found': 'Geen beroep op een recht',

  'unreadable.empty':
    'Het bericht is leeg: er is geen enkele byte aangekomen. Vraag de afzender het opnieuw te sturen.',
  'unreadable.not-a-mail': 'Dit is geen e-mailbericht. Bekijk het origineel in de mailbox of het bestand.',
  'unreadable.too-deep': 'Het bericht is te diep genest om veilig te openen. Open het origineel in uw mailprogramma.',
  'unreadable.too-large':
    'Het bericht is te groot om hier te tonen. Het is wel opgeslagen; open het origineel in uw mailprogramma.',
  'unreadable.parser-failed':
    'Het bericht houdt zich niet aan de regels voor e-mail en was niet te lezen. Open het origineel in uw mailprogramma.',
  'unreadable.timed-out':
    'Het lezen van het bericht duurde te lang en is gestopt. Open het origineel in uw mailprogramma.',
  'unreadable.out-of-memory':
    'Het lezen van het bericht vroeg te veel geheugen en is gestopt. Open het origineel in uw mailprogramma.',

  'disposition.tray': 'Wacht op beoordeling',
  'disposition.case': 'Onderdeel van een zaak',
  'disposition.set-aside': 'Terzijde gelegd',
  'disposition.unreadable': 'Onleesbaar',
  'disposition.erased': 'Gewist',

  'security.tls': 'TLS',
  'security.starttls': 'STARTTLS',
  'security.plaintext': 'Geen versleuteling',

  'job.pull': 'Post ophalen',
  'job.import': 'Post invoeren',
  'job.sample': 'Voorbeeldpost invoeren',
  'job.complete': 'Groot bericht ophalen',
  'job.verify': 'Auditlogboek controleren',
  'job.backup': 'Back-up maken',
  'job.anchor': 'Auditlogboek verankeren',
  'job.renew-keys': 'Alle sleutels vernieuwen',

  'language.unknown': 'Niet herkend',
};
