// Legal words in Dutch: the obstacles of the desk and of its mail, and their faults.

import type { CaseObstacleCode } from '#core/case/obstacle.ts';
import type { BackupObstacleCode } from '#core/desk/backup-obstacle.ts';
import type { CaseFileObstacleCode } from '#core/desk/case-file-obstacle.ts';
import type { HandoverObstacleCode } from '#core/desk/handover-obstacle.ts';
import type { LetterObstacleCode } from '#core/desk/letter-obstacle.ts';
import type { ObstacleCode } from '#core/desk/obstacle.ts';
import type { ReadingObstacleCode } from '#core/desk/reading-obstacle.ts';
import type { SendingObstacleCode } from '#core/desk/sending-obstacle.ts';
import type { SignInObstacleCode } from '#core/desk/sign-in-obstacle.ts';
import type { WordsOf } from '../word-key.ts';

export const obstacleWords: Omit<
  WordsOf<'fault'>,
  keyof WordsOf<'fault.sign-in-refused' | 'fault.sign-in-unreachable'>
> &
  Readonly<
    Record<
      `obstacle.${Exclude<ObstacleCode, CaseObstacleCode | ReadingObstacleCode | SignInObstacleCode | BackupObstacleCode | HandoverObstacleCode | SendingObstacleCode | LetterObstacleCode | CaseFileObstacleCode>}`,
      string
    >
  > = {
  'obstacle.message-unknown': 'Er is geen bericht {id}. Zoek het op onder Berichten.',
  'obstacle.message-whole': 'Dit bericht is al helemaal hier. Er valt niets meer op te halen.',
  'obstacle.message-out-of-reach':
    'De rest van dit bericht is niet te krijgen: de map wordt niet meer gelezen, of de server heeft daar een ander bericht. Zoek het op in de mailbox en neem het als bestand op.',
  'obstacle.message-not-in-tray':
    'Dit bericht wacht niet meer op beoordeling. Het staat nu hier: {disposition}. Zoek het op onder Berichten.',
  'obstacle.message-not-set-aside':
    'Dit bericht was niet terzijde gelegd en kan dus niet worden teruggezet. Zoek het op onder Berichten.',
  'obstacle.message-in-case':
    'Dit bericht hoort bij zaak {ref} en wordt alleen met die zaak gewist. Wis de zaak of haal het bericht er eerst uit.',
  'obstacle.message-erased':
    'Dit bericht is al gewist. Alleen dat het is binnengekomen, is bewaard. Er is niets meer mee te doen.',
  'obstacle.case-unknown': 'Er is geen zaak {ref}. Controleer het kenmerk in de lijst van zaken.',
  'obstacle.nothing-to-retract':
    'De laatste handeling in {ref} kan niet meer als vergissing worden teruggenomen: dat kan alleen op dezelfde dag, voordat er iets anders is vastgelegd. Corrigeer haar met een eigen handeling.',
  'obstacle.case-changed': 'Zaak {ref} is intussen gewijzigd. Bekijk de huidige stand en beslis daarna opnieuw.',
  'obstacle.attachment-unknown':
    'Bericht {id} heeft op plaats {index}, geteld vanaf 0, geen bijlage die kan worden verwijderd. Kies een andere bijlage van dit bericht.',
  'obstacle.country-unknown':
    'De desk kent geen feestdagen voor {country}. Kies een staat van de Europese Economische Ruimte of een van zijn regio’s, zoals FR of DE-BY.',
  'obstacle.cases-already-linked': 'Zaak {ref} is al aan deze zaak gekoppeld; er valt niets meer te koppelen.',
  'obstacle.cases-not-linked':
    'Zaak {ref} is niet aan deze zaak gekoppeld; er is dus geen koppeling te verwijderen. Controleer het kenmerk.',
  'obstacle.cases-of-other-controllers':
    'De zaken horen bij verschillende verwerkingsverantwoordelijken. Alleen zaken van dezelfde verwerkingsverantwoordelijke kunnen worden gekoppeld; kies een andere.',
  'obstacle.desk-locked': 'DPO Desk is vergrendeld. Ontgrendel met de wachtwoordzin.',
  'obstacle.desk-exists': 'In deze map staat al een desk. Ontgrendel die, of kies een andere map.',
  'obstacle.desk-absent': 'In deze map staat nog geen desk. Richt er eerst een in.',
  'obstacle.desk-in-use':
    'De desk is al geopend in een ander venster of programma. Sluit hem daar en probeer het opnieuw.',
  'obstacle.sample-beside-open':
    'De voorbeelddesk gaat alleen open terwijl uw eigen desk vergrendeld is. Vergrendel die eerst.',
  'obstacle.in-sample':
    'Dit is de voorbeelddesk, die wordt weggegooid zodra u hem beëindigt: geen mailaccount, geen eigen bestanden, geen back-up en geen sleutels. Beëindig het voorbeeld om dit op uw eigen desk te doen.',
  'obstacle.desk-newer':
    'Deze desk is het laatst gebruikt met een nieuwere versie van DPO Desk (gegevensversie {found}; deze versie kent {known}). Installeer de nieuwere versie; er is niets gewijzigd.',
  'obstacle.desk-damaged':
    'De gegevens van de desk zijn niet te lezen. Er is niets gewijzigd. Zet de laatste back-up terug in een lege map.',
  'obstacle.desk-read-only':
    'De desk kan worden gelezen, maar niet beschreven. Maak schijfruimte vrij en start DPO Desk opnieuw.',
  'obstacle.disk-full': 'De schijf is vol. Maak ruimte vrij en herhaal uw handeling; er is niets verloren gegaan.',
  'obstacle.disk-failing':
    'De schijf gaf een fout terwijl de desk opsloeg. Er wordt niets meer geschreven tot u de desk vergrendelt en opnieuw ontgrendelt; ga dan na of uw laatste handeling er is. Gebeurt het opnieuw, maak dan een back-up op een andere schijf.',
  'obstacle.log-alarm':
    'Er klopt iets niet met het auditlogboek, de sleutels of een anker; daarom wordt niets geschreven. Bekijk eerst het alarm; wat in de desk staat, kan worden gelezen.',
  'obstacle.passphrase-wrong':
    'Deze wachtwoordzin opent de desk niet. Controleer hoofdletters en toetsenbordindeling en probeer het opnieuw.',
  'obstacle.passphrase-weak':
    'Deze wachtwoordzin is te makkelijk te raden. Neem vier of meer woorden die niets met elkaar te maken hebben, samen minstens 12 tekens.',
  'obstacle.crypto-broken':
    'De versleuteling van deze installatie rekent niet zoals het moet; de desk blijft daarom gesloten. Er is niets gewijzigd. Installeer DPO Desk opnieuw; uw wachtwoordzin en uw herstelwoorden blijven geldig.',
  'obstacle.recovery-key-wrong':
    'Deze woorden openen de desk niet. Controleer volgorde en spelling: 24 woorden, zoals ze werden getoond toen de desk werd ingericht of de woorden werden vernieuwd.',
  'obstacle.guess-too-soon':
    'Te veel foute pogingen na elkaar. Wacht {seconds, plural, one {# seconde} other {# seconden}} en probeer het dan opnieuw; er is niets verloren.',
  'obstacle.device-slot-absent': 'De sleutelbos van deze computer opent deze desk niet. Typ de wachtwoordzin.',
  'obstacle.keyring-unfit': 'De sleutelbos is niet bruikbaar: {fault}. Typ de wachtwoordzin.',
  'fault.keyring-unfit.absent': 'deze computer heeft er geen die DPO Desk kan bereiken, of hij weigerde',
  'fault.keyring-unfit.plain': 'hij bewaart geheimen onversleuteld op deze computer',
  'fault.keyring-unfit.changed': 'het is niet de sleutelbos waarmee deze toegang werd ingesteld',
  'obstacle.profile-unknown': 'Er is geen profiel {profile}. Bekend zijn: {known}.',
  'obstacle.profile-invalid':
    'Het profiel van de verwerkingsverantwoordelijke is niet bruikbaar: het veld ‘{field}’ ontbreekt of is onjuist. Corrigeer het en probeer het opnieuw.',
  'obstacle.controller-unknown':
    'Deze desk werkt niet voor een verwerkingsverantwoordelijke {id}. Kies een van deze: {known}.',
  'obstacle.controller-exists':
    'Deze desk werkt al voor een verwerkingsverantwoordelijke {id}. Wijzig dat profiel, of geef de nieuwe een andere id.',
  'obstacle.job-running': 'Er wordt nog post binnengehaald. Wacht tot dat klaar is, of stop het.',
  'obstacle.transfer-unknown':
    'Deze bestanden worden niet meer aangenomen: DPO Desk is vergrendeld of de pagina zweeg te lang. Bied ze opnieuw aan.',
  'obstacle.job-failed':
    'Het werk is gestopt door een fout binnen de desk. Wat al was binnengehaald, is veilig; start het opnieuw.',
  'obstacle.account-unknown': 'Dit mailaccount is niet meer ingesteld. Voeg het opnieuw toe onder Instellingen.',
  'obstacle.account-secret-missing':
    'Voor dit mailaccount is geen wachtwoord bewaard. Voer het in onder Instellingen; wat al is opgehaald, blijft bewaard.',
  'obstacle.folder-not-on-server': 'Het mailaccount heeft geen map {folder}. Kies uit de mappen die de server noemt.',
  'obstacle.address-unreadable':
    'Dit is geen mailadres waarvan de servers te vinden zijn. Schrijf het als naam@example.org, of vul de server zelf in.',
  'obstacle.sender-not-checkable': 'De afzender van dit bericht kan nu niet worden gecontroleerd: {fault}.',
  'obstacle.sender-no-answer':
    'Geen naamserver gaf antwoord, dus over deze afzender valt niets te zeggen. Controleer de verbinding met internet en probeer het opnieuw; er is niets vastgelegd.',
  'obstacle.sender-preference-invalid': 'Deze instellingen kunnen niet worden bewaard: {fault}.',
  'obstacle.imap-url':
    'Het adres van de mailbox is niet bruikbaar: {fault}. Schrijf het als imaps://gebruiker@server:993/INBOX.',
  'obstacle.imap-url-password': 'Het adres bevat een wachtwoord. Laat dat weg; het wachtwoord wordt apart gevraagd.',
  'obstacle.imap-unreachable':
    'De mailserver {host}:{port} is niet bereikbaar: {fault}. Controleer het adres, de poort en de verbinding.',
  'obstacle.imap-certificate':
    'Het certificaat van {host} wordt niet vertrouwd: {fault}. Controleer de servernaam of voeg het certificaat van de autoriteit toe. Er is niets verzonden.',
  'obstacle.imap-tls':
    'Er kwam geen beveiligde verbinding met {host}:{port} tot stand: {fault}. Kies een andere versleuteling of poort. Er is niets verzonden.',
  'obstacle.imap-login-refused':
    '{host} heeft de aanmelding geweigerd: {fault}. Controleer gebruikersnaam en wachtwoord; sommige aanbieders vragen een app-wachtwoord.',
  'obstacle.imap-starttls-missing':
    '{host} biedt op poort {port} geen versleuteling. Gebruik TLS, doorgaans op poort 993.',
  'obstacle.imap-folder-missing':
    'De mailbox op {host} heeft zo’n map niet. Controleer de naam; gebruikelijk is INBOX.',
  'obstacle.imap-folder-refused':
    '{host} laat deze gebruiker de map niet lezen. Vraag de beheerder van de mailbox om leesrecht.',
  'obstacle.imap-mail-gone': 'Dit bericht staat niet meer op {host}. Wat ervan is opgeslagen, blijft bewaard.',
  'obstacle.imap-mail-too-large':
    'Dit bericht is {megabytes} MB groot. Berichten tot {most} MB kunnen worden opgehaald; sla het op met uw mailprogramma.',
  'obstacle.imap-limit':
    '{host} stuurde meer dan een mailserver hoort te doen: {fault}. Voor de veiligheid is de verbinding verbroken. Wat al was aangekomen, is opgeslagen; meld dit aan de beheerder van de server.',
  'obstacle.imap-broken-off':
    'De verbinding met {host} is verbroken: {fault}. Wat al was aangekomen, is veilig; de volgende keer gaat het daar verder.',
  'obstacle.imap-protocol':
    '{host} houdt zich niet aan de regels van IMAP: {fault}. Er is niets verloren gegaan; meld dit aan de beheerder van de server.',

  'fault.imap-url.unreadable': 'het is geen adres',
  'fault.imap-url.scheme': 'het begint niet met imaps:// of imap://',
  'fault.imap-url.host': 'de server ontbreekt',
  'fault.imap-url.user': 'de gebruiker ontbreekt',
  'fault.imap-url.folder': 'de map is niet te lezen',
  'fault.imap-unreachable.refused': 'de verbinding is geweigerd',
  'fault.imap-unreachable.unknown-host': 'er is geen server met die naam bekend',
  'fault.imap-unreachable.timeout': 'er kwam niet op tijd antwoord',
  'fault.imap-unreachable.network': 'er is geen verbinding',
  'fault.imap-certificate.expired': 'het is verlopen',
  'fault.imap-certificate.not-yet-valid': 'het is nog niet geldig',
  'fault.imap-certificate.wrong-host': 'het is voor een andere server gemaakt',
  'fault.imap-certificate.self-signed': 'het is door zichzelf ondertekend',
  'fault.imap-certificate.unknown-issuer': 'de autoriteit is hier niet bekend',
  'fault.imap-certificate.revoked': 'het is ingetrokken',
  'fault.imap-certificate.other': 'het kon niet worden gecontroleerd',
  'fault.imap-tls.not-offered': 'de server spreekt op deze poort geen TLS',
  'fault.imap-tls.too-old': 'de server spreekt alleen een verouderde versie',
  'fault.imap-tls.handshake': 'de twee kanten werden het niet eens',
  'fault.imap-tls.injection': 'er zijn onbeveiligde gegevens vóór de versleuteling binnengesmokkeld',
  'fault.imap-login-refused.credentials': 'de gebruikersnaam of het wachtwoord wordt niet aanvaard',
  'fault.imap-login-refused.expired': 'het wachtwoord is verlopen',
  'fault.imap-login-refused.sign-in': 'de aanmelding is verlopen',
  'fault.imap-login-refused.unavailable': 'de aanmelddienst is nu niet beschikbaar',
  'fault.imap-login-refused.disabled': 'aanmelden met een wachtwoord is uitgeschakeld',
  'fault.imap-limit.line': 'een regel zonder einde',
  'fault.imap-limit.literal': 'een te groot bericht',
  'fault.imap-limit.response': 'een te lang antwoord',
  'fault.imap-limit.tokens': 'te veel onderdelen in een antwoord',
  'fault.imap-broken-off.closed': 'de server heeft haar gesloten',
  'fault.imap-broken-off.timeout': 'de server zweeg',
  'fault.imap-broken-off.throttled': 'de server vraagt om het rustiger aan te doen',
  'fault.imap-protocol.preauth': 'de server liet de desk binnen zonder wachtwoord',
  'fault.imap-protocol.no-uidvalidity': 'de berichten krijgen geen blijvende nummers',
  'fault.imap-protocol.command-refused': 'een noodzakelijke opdracht is geweigerd',
  'fault.imap-protocol.unreadable': 'het antwoord is onleesbaar',
  'obstacle.policy-too-large':
    'Dit bestand is {megabytes} MB groot. Een beleid van hoogstens {most} MB is te lezen; plak anders de tekst.',
  'obstacle.policy-too-long':
    'Deze PDF heeft {pages} pagina’s. Hoogstens {most} zijn te lezen; plak anders de pagina’s van het beleid.',
  'obstacle.policy-type-unknown':
    'Dit soort bestand is niet te lezen. Geef het beleid als tekst, HTML of PDF, of plak de tekst.',
  'obstacle.policy-empty': 'In dit bestand staat geen tekst. Plak de tekst van het beleid.',
  'obstacle.policy-encrypted': 'Deze PDF vraagt om een wachtwoord. Bewaar haar zonder wachtwoord, of plak de tekst.',
  'obstacle.policy-without-text':
    'Deze PDF bevat afbeeldingen van pagina’s en geen tekst, zoals van een scanner. Plak de tekst van het beleid.',
  'obstacle.policy-damaged': 'Deze PDF is beschadigd en niet te lezen. Plak de tekst van het beleid.',
  'obstacle.policy-too-heavy': 'Het lezen van dit bestand duurt te lang. Plak de tekst van het beleid.',
  'fault.sender-not-checkable.erased': 'het bericht is gewist',
  'fault.sender-not-checkable.partial':
    'alleen de kopregels staan in de desk, en de handtekening geldt voor het geheel',
  'fault.sender-not-checkable.struck': 'er is een bijlage uit verwijderd, zodat de handtekening niet meer kan kloppen',
  'fault.sender-not-checkable.unread': 'het bericht kon niet worden gelezen',
  'fault.sender-preference-invalid.provider':
    'een mailserver wordt met zijn domein opgegeven, bijvoorbeeld mx.example.org',
  'fault.sender-preference-invalid.name-server':
    'een naamserver wordt met zijn IP-adres opgegeven, bijvoorbeeld 192.0.2.53',
  'obstacle.timestamp-failed':
    'De tijdstempeldienst gaf geen goede tijdstempel: {fault}. Er is niets bewaard. Controleer het adres onder Beveiliging en probeer het opnieuw.',
  'obstacle.timestamp-url':
    'Dit is geen adres van een tijdstempeldienst. Het begint met https:// of http:// en bevat geen naam of wachtwoord.',
  'obstacle.checkpoint-unknown':
    'Er is geen notitie over {size} regels gemaakt. Maak een nieuwe notitie en geef dan aan bij wie die ligt.',
  'obstacle.anchor-nowhere':
    'Er is nog geen account en geen tijdstempeldienst die ankers bewaart. Zet er eerst een aan onder Beveiliging.',
  'fault.timestamp-failed.unreachable': 'hij is niet bereikbaar',
  'fault.timestamp-failed.timeout': 'hij antwoordde niet op tijd',
  'fault.timestamp-failed.refused': 'hij weigerde',
  'fault.timestamp-failed.redirected': 'hij verwees naar een andere plaats',
  'fault.timestamp-failed.too-large': 'het antwoord is te groot',
  'fault.timestamp-failed.unreadable': 'het antwoord is onleesbaar',
  'fault.timestamp-failed.mismatch': 'het antwoord gaat over iets anders',
  'fault.timestamp-failed.signature': 'de handtekening van het antwoord klopt niet',
};
