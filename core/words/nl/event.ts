// Legal words in Dutch: event, by.

import type { WordsOf } from '../word-key.ts';

export const eventWords: WordsOf<'event' | 'by'> = {
  'event.case.opened': 'Zaak {ref} geopend: {rights}. Ontvangen op {day} (kanaal: {channel}; bewijs: {evidence}).',
  'event.case.mail-joined':
    '{how, select, headers {Bericht toegevoegd op grond van de berichtenreeks, van {address}.} subject {Bericht toegevoegd op grond van het kenmerk in het onderwerp, van {address}.} own {De kopie van een verzonden brief toegevoegd.} bounce {Bericht over de bezorging van een brief toegevoegd.} other {Bericht met de hand toegevoegd, van {address}.}}',
  'event.case.mail-released': 'Bericht teruggezet naar de beoordeling. Reden: {reason}',
  'event.case.noted': 'Notitie: {text}',
  'event.case.receipt-corrected':
    'Dag van ontvangst gecorrigeerd naar {day}; de termijnen zijn opnieuw berekend. Reden: {reason}',
  'event.case.rights-corrected': 'Rechten gewijzigd in: {rights}. Reden: {reason}',
  'event.case.persons-corrected':
    'Personen gecorrigeerd. Verzoeker: {requester} ({capacity}). Betrokkene: {dataSubject}.{hasLanguage, select, yes { Antwoorden in het {language}.} other {}} Reden: {reason}',
  'event.case.authority-shown':
    'Bevoegdheid aangetoond: {proof}. Omvang: {scope} {hasEnd, select, yes {Geldig tot en met {until}.} other {Zonder einddatum.}} Het antwoord gaat naar {toSubject, select, yes {de betrokkene} other {de verzoeker}}.',
  'event.case.linked': 'Gekoppeld aan een andere zaak van dezelfde betrokkene. Reden: {reason}',
  'event.case.unlinked': 'Koppeling met een andere zaak verwijderd. Reden: {reason}',
  'event.case.clarification-asked': 'Betrokkene op {day} gevraagd het verzoek te preciseren: {about}',
  'event.case.clarification-received': 'Verzoek op {day} gepreciseerd door de betrokkene: {note}',
  'event.case.extended': 'Termijn verlengd tot en met {until}, wegens {ground}. Reden: {reason}',
  'event.case.identity-doubted': 'Twijfel over de identiteit vastgelegd op {day}. Grond: {ground}',
  'event.case.identity-asked':
    'Op {day} om bevestiging van de identiteit gevraagd. Middel: {method}.{hasWhy, select, yes { Reden: {why}} other {}}',
  'event.case.identity-document-received': 'Kopie van een identiteitsbewijs ({id}) ontvangen op {day}.',
  'event.case.identity-document-deleted': 'Identiteitsbewijs {id} verwijderd; de controle zelf blijft vastgelegd.',
  'event.case.identity-verified':
    'Identiteit geverifieerd op {day}. Middel: {method}.{hasNote, select, yes { {note}} other {}}',
  'event.case.identity-not-proven': 'Op {day} vastgesteld dat de identiteit niet is aangetoond. Reden: {reason}',
  'event.case.right-decided':
    '{right}: beslist – {decision}.{isRefusal, select, yes { Grond: {ground}.} other {}}{hasNote, select, yes { {note}} other {}}{isRefusal, select, yes { Feiten: {facts}} other {}}',
  'event.case.answered':
    'Beantwoord op {day}: {rights}. Kanaal: {channel}{hasFormat, select, yes {; formaat: {format}} other {}}.{isLate, select, yes { Reden van de vertraging: {lateReason}} other {}}',
  'event.case.right-withdrawn': 'Ingetrokken door de betrokkene: {rights}. {note}',
  'event.case.right-taken-up': '{right}: weer in behandeling genomen. Reden: {reason}',
  'event.case.fee-asked': '{right}: vergoeding van {amount} gevraagd op {day} ({ground}). Feiten: {facts}',
  'event.case.fee-settled': '{right}: vergoeding {how, select, paid {betaald} other {kwijtgescholden}}.',
  'event.case.duty-settled':
    '{right} – {duty}: {state, select, done {afgehandeld} open {weer open} other {niet van toepassing}}.{hasNote, select, yes { {note}} other {}}',
  'event.case.tasks-planned': '{count, plural, one {# taak} other {# taken}} gepland: {tasks}.',
  'event.case.task-assigned': 'Taak {task} toegewezen aan {owner}.',
  'event.case.task-asked': 'Taak {task} uitgezet op {day}.',
  'event.case.task-chased': 'Herinnering voor taak {task} verzonden op {day}.',
  'event.case.task-finished': 'Taak {task} afgerond op {day}: {result}.{hasNote, select, yes { {note}} other {}}',
  'event.case.task-dropped': 'Taak {task} vervallen. Reden: {reason}',
  'event.case.restriction-started': 'Verwerking beperkt vanaf {day}: {trigger}.',
  'event.case.restriction-lifted':
    'Beperking opgeheven op {day}; de betrokkene is op {toldOn} op de hoogte gebracht. Reden: {reason}',
  'event.case.held': 'Bewaarplicht wegens geschil. Verantwoordelijk: {owner}; herbeoordeling op {day}. Reden: {reason}',
  'event.case.hold-released': 'Bewaarplicht wegens geschil opgeheven. Reden: {reason}',
  'event.case.erased':
    'Zaak {ref}: de persoonsgegevens zijn gewist; in het register blijft een regel zonder persoonsgegevens staan.',
  'event.case.retracted': 'Regel {seq} teruggenomen: bij vergissing vastgelegd. Reden: {reason}',
  'event.case.closed': 'Zaak gesloten op {day}: {outcome}.{hasNote, select, yes { {note}} other {}}',
  'event.case.reopened': 'Zaak heropend. Reden: {reason}',
  'event.case.discarded': 'Zaak vervallen; de berichten zijn teruggezet naar de beoordeling. Reden: {reason}',

  'event.mail.stored': 'Bericht opgeslagen zoals het is binnengekomen ({size}).',
  'event.mail.completed': 'De rest van een groot bericht opgehaald van de server ({size} in totaal).',
  'event.mail.attachment-struck': 'Bijlage {place} uit het opgeslagen bericht verwijderd.',
  'event.mail.sender-checked':
    'Afzender van een bericht gecontroleerd: {verdict}. {answers, plural, =0 {Er is niemand bevraagd.} one {# DNS-antwoord als bewijs bewaard.} other {# DNS-antwoorden als bewijs bewaard.}}',
  'event.mail.set-aside': 'Bericht terzijde gelegd. Reden: {reason}',
  'event.mail.put-back': 'Bericht teruggezet naar de beoordeling. Reden: {reason}',
  'event.desk.created': 'De desk is ingericht voor {controller}.',
  'event.desk.controller-added': 'Verwerkingsverantwoordelijke {controller} toegevoegd.',
  'event.desk.controller-changed': 'Profiel van verwerkingsverantwoordelijke {controller} gewijzigd. Reden: {reason}',
  'event.desk.mailbox-added': 'Mailbox {mailbox} toegevoegd.',
  'event.desk.mailbox-removed': 'Mailbox {mailbox} verwijderd.',
  'event.desk.account-added': 'Mailaccount {account} toegevoegd.',
  'event.desk.account-removed': 'Mailaccount {account} verwijderd; wat daaruit is opgehaald, blijft bewaard.',
  'event.desk.account-changed':
    'Mailaccount {account}: {what, select, folders {andere mappen worden gelezen} secret {nieuw wachtwoord of nieuwe aanmelding} paused {gepauzeerd} resumed {hervat} other {instellingen gewijzigd}}.',
  'event.desk.folder-renumbered':
    'De server heeft de map {folder} opnieuw genummerd (UIDVALIDITY {from}, nu {to}); de berichten zijn opnieuw vergeleken.',
  'event.desk.mail-gone':
    '{count, plural, one {# opgeslagen bericht staat} other {# opgeslagen berichten staan}} niet meer op de server (map {folder}, UIDVALIDITY {uidValidity}, UID {uids}); de desk bewaart {count, plural, one {het} other {ze}}.',
  'event.desk.ledger-exported':
    'De verantwoording is geëxporteerd ({rows, plural, one {# regel} other {# regels}}). SHA-256 {sha256}',
  'event.desk.dossier-exported': 'Het dossier is geëxporteerd. SHA-256 {sha256}',
  'event.desk.register-exported':
    'Het register van verzoeken is {withNames, select, yes {met namen} other {zonder namen}} geëxporteerd ({rows, plural, one {# regel} other {# regels}}). SHA-256 {sha256}',
  'event.mail.erased': 'Bericht definitief gewist. Reden: {reason}',
  'event.mail.erased-again': 'Opnieuw gewist: het was eerder gewist en kwam met een back-up terug',
  'event.desk.keys-changed': 'Beveiliging van de desk gewijzigd: {what}.',
  'event.desk.erasures-settled':
    'De sleutels van wat is gewist, zijn uit alle bestanden van de desk verdwenen ({lines, plural, one {# regel} other {# regels}}).',
  'event.desk.backed-up':
    'Back-up geschreven en volledig teruggelezen ({entries, plural, one {# regel} other {# regels}}, {size}). SHA-256 {sha256}',
  'event.desk.restored':
    'Desk teruggezet uit de back-up van {at} ({taken, plural, one {# regel} other {# regels}}).{lost, plural, =0 {} one { # latere regel is opgegeven.} other { # latere regels zijn opgegeven.}}',
  'event.desk.log-adopted':
    'Het logboek van een eerdere versie is overgenomen ({size, plural, one {# regel} other {# regels}}, eindigend op {hash}).',
  'event.log.rotated': 'Nieuwe ondertekeningssleutel (nummer {epoch}); de vorige is vernietigd.',
  'event.log.head':
    'Stand van alle onderwerpen vastgelegd ({subjects, plural, one {# zaak of bericht} other {# zaken en berichten}}).',
  'event.log.clock-jumped':
    'De klok van deze computer is {seconds, plural, one {# seconde} other {# seconden}} versprongen.',
  'event.log.anchored': 'Het logboek tot en met regel {size} is nu ook in andere handen: {way} ({where}).',
  'event.log.anchors-missing':
    'De mailbox {account} heeft {count, plural, one {# anker} other {# ankers}} van dit logboek niet meer.',
  'event.log.alarm-settled': 'Alarm bekeken en afgehandeld: {alarm}. Reden: {reason}',
  'event.erased': 'De persoonsgegevens van deze regel zijn gewist; de keten bewijst nog dat zij er was.',
  'by.user': 'FG',
  'by.app': 'DPO Desk',
  'by.peer': 'Plaatsvervanger',
  'event.case.letter-left':
    '{way, select, mail {Brief verzonden aan {to} op {day}} draft {Brief in de concepten gezet voor {to} op {day}} other {Brief als bestand bewaard op {day}}}: {kind}. SHA-256 {sha256}',
  'event.case.letter-bounced':
    '{isFinal, select, yes {Een brief kon niet worden bezorgd bij {recipient}} other {Een brief aan {recipient} is vertraagd}}{status, select, other { ({status})}}',
  'event.case.handed-over':
    'Overgedragen aan {to} op {day}, terug verwacht op {until}. Reden: {reason}. SHA-256 van het bestand {sha256}',
  'event.case.taken-over':
    'Overgenomen van {from}, met {lines, plural, one {# regel} other {# regels}} van het logboek {log}; terug verwacht op {until}. SHA-256 van het bestand {sha256}',
  'event.case.given-back': 'Teruggegeven op {day}',
  'event.case.handed-back':
    'Teruggekomen van de plaatsvervanger, met {lines, plural, =0 {geen regels} one {# regel} other {# regels}} van het logboek {log}. SHA-256 van het bestand {sha256}, van het bewijs van de plaatsvervanger {evidence}',
  'event.case.taken-back': 'Zonder het bestand van de plaatsvervanger teruggenomen op {day}. Reden: {reason}',
  'event.case.letter-settled':
    'Wat er van de brief is geworden: {as, select, arrived {hij is aangekomen} again {opnieuw verzonden} other {hij is niet vertrokken en wordt niet verzonden}}. {reason}',
  'event.case.file-added':
    '{origin, select, redacted {Gelakte kopie gemaakt ({passages, plural, one {# passage gelakt} other {# passages gelakt}})} package {Pakket gemaakt} other {Bestand toegevoegd}}: {name}, {size}. SHA-256 {sha256}',
  'event.case.file-removed': 'Bestand verwijderd: {reason}',
  'event.case.reminder-snoozed': 'Herinnering uitgesteld tot {day} ({reminder}): {reason}',
  'event.desk.letter-template-kept':
    '{isOwn, select, yes {Tekst gewijzigd (versie {version})} other {Tekst van de app weer gebruikt}}: {kind}, {language}. {reason}',
};
