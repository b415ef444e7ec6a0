// Legal words in Dutch: why a letter does not leave.

import type { SendingObstacleCode } from '#core/desk/sending-obstacle.ts';

export const sendingWords: Readonly<Record<`obstacle.${SendingObstacleCode}`, string>> = {
  'obstacle.smtp-unreachable':
    'De server voor uitgaande mail, {host}:{port}, is niet bereikbaar: {fault}. De brief wacht en wordt vanzelf opnieuw aangeboden.',
  'obstacle.smtp-certificate':
    'Het certificaat van {host} wordt niet vertrouwd: {fault}. Er is niets verzonden. Controleer de naam van de server voor uitgaande mail, of voeg het certificaat van de instantie toe.',
  'obstacle.smtp-tls':
    'Er kwam geen beveiligde verbinding met {host}:{port} tot stand: {fault}. Er is niets verzonden. Kies een andere versleuteling of poort.',
  'obstacle.smtp-starttls-missing':
    '{host} biedt op poort {port} geen versleuteling. Er is niets verzonden. Gebruik TLS, meestal op poort 465.',
  'obstacle.smtp-login-refused':
    '{host} laat de desk niet toe om te verzenden: {fault}. Controleer de gebruikersnaam en het wachtwoord voor het verzenden; meld u bij een account met aanmelding opnieuw aan, zodat die ook het verzenden omvat.',
  'obstacle.smtp-refused':
    '{part, select, sender {{host} laat dit account niet vanaf dit adres verzenden} recipients {{host} neemt geen mail aan voor {recipients}} other {{host} heeft de brief geweigerd}} ({status}). Niemand heeft hem ontvangen. {part, select, recipients {Verbeter het adres en verzend opnieuw.} sender {Controleer het afzenderadres van het account.} other {Wijzig de brief of de bijlagen, of vraag de beheerder van de server.}}',
  'obstacle.smtp-later':
    '{part, select, recipients {{host} neemt nu geen mail aan voor {recipients}} other {{host} neemt de brief nu niet aan}} ({status}). Niemand heeft hem ontvangen; hij wordt vanzelf opnieuw aangeboden.',
  'obstacle.smtp-too-large':
    'De brief is met de bijlagen {megabytes, number} MB groot; {host} neemt {most, number} MB aan. Stuur minder bestanden mee, of verstrek ze op een andere manier.',
  'obstacle.smtp-broken-off':
    'De verbinding met {host} viel weg voordat de brief was overhandigd: {fault}. Hij wordt vanzelf opnieuw aangeboden.',
  'obstacle.smtp-protocol':
    '{host} antwoordt niet zoals een mailserver dat doet. Er is niets overhandigd. Controleer de server en de poort voor het verzenden.',
  'obstacle.smtp-no-answer':
    'De brief is aan {host} overhandigd, maar er kwam geen antwoord. Misschien is hij verzonden, misschien niet. Kijk in de mailbox of vraag het de ontvanger, en geef dan aan wat ermee is gebeurd.',
  'obstacle.sending-not-set-up':
    'Geen mailaccount verzendt brieven voor deze verwerkingsverantwoordelijke. Stel er een in onder Instellingen, of maak van de brief een bestand.',
  'obstacle.folder-for-letters-missing':
    'Het mailaccount heeft geen map voor {folder, select, sent {verzonden mail} other {concepten}} die de desk kent. Vul haar in bij de instellingen voor het verzenden.',
  'obstacle.letter-cannot-leave':
    'De brief kan zo niet weg: {number, plural, one {één punt vraagt} other {# punten vragen}} uw aandacht. Bekijk de controles.',
  'obstacle.outgoing-unknown': 'Deze brief staat niet meer in het postvak UIT. Bekijk hem in de zaak.',
  'obstacle.outgoing-too-late':
    'Deze brief is onderweg of al verzonden en kan niet meer worden teruggehaald. Stuur er een brief achteraan die hem verbetert.',
  'obstacle.outgoing-not-unsure': 'Het is bekend wat er met deze brief is gebeurd; er valt niets vast te stellen.',
  'obstacle.outgoing-restored':
    'De desk is teruggezet uit een back-up waarin deze brief nog wachtte. De brief kan sindsdien zijn vertrokken. Kijk in de mailbox of vraag het de ontvanger, en geef dan aan wat ervan is geworden.',
};
