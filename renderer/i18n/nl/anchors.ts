// Texts of the screens in Dutch: the audit log's state, its proof, its anchors.

import type { anchorsTexts as english } from '../en/anchors.ts';

export const anchorsTexts: Readonly<Record<keyof typeof english, string>> = {
  'proof.title': 'Het auditlogboek en wie ervoor instaat',
  'proof.text':
    'Elke handeling is één regel van het logboek, geketend aan de regel ervoor. Niemand kan er een wijzigen of weglaten zonder dat de rest niet meer past. Dat niet het hele logboek door een ouder is vervangen, kan alleen een buitenstaander aantonen: daarvoor zijn er ankers.',
  'proof.entries': '{count, plural, one {# regel} other {# regels}}',
  'proof.erased': 'waarvan {count, plural, one {# zonder inhoud, gewist} other {# zonder inhoud, gewist}}',
  'proof.log': 'Kenmerk van het logboek',
  'proof.state': 'Stand',
  'proof.checked': 'Laatste volledige controle',
  'proof.checkedOk': '{when}: {count, plural, one {# regel klopt} other {alle # regels kloppen}}',
  'proof.checkedBroken': '{when}: iets klopt niet',
  'proof.neverChecked': 'Nog niet',
  'proof.epoch': 'Handtekeningsleutel',
  'proof.epochText':
    'Nummer {epoch}; elke eerdere is vernietigd, zodat niemand oudere regels opnieuw kan ondertekenen.',
  'proof.verify': 'Nu alles controleren',
  'proof.open': 'Auditlogboek openen',

  'unanchored.none':
    'Buiten deze computer staat nog niemand voor het logboek in. Een kopie van de hele desk van een eerdere dag zou er ongemerkt voor in de plaats kunnen komen.',
  'unanchored.some':
    '{lines, plural, one {De laatste regel is} other {De laatste # regels zijn}} alleen op deze computer bekend, sinds {when}. Alles daarvóór is ook in andere handen.',
  'unanchored.all': 'Elke regel is ook in andere handen: {way}, {when}.',

  'anchors.title': 'Ankers',
  'anchors.way': 'Bij wie',
  'anchors.at': 'Wanneer',
  'anchors.size': 'Tot en met regel',
  'anchors.now': 'Nu verankeren',
  'anchors.started': 'Het verankeren is begonnen.',
  'anchors.mailboxes': 'In de mailbox',
  'anchors.mailboxesText':
    'De desk legt hoogstens eenmaal per dag een korte notitie zonder persoonsgegevens in de map ‘DPO Desk/Anchors’ van de mailbox, en vergelijkt de notities bij elk bezoek met zijn logboek. In geen andere map wordt geschreven.',
  'anchors.looked': 'Teruggelezen {when}',
  'anchors.neverLooked': 'Nog niet teruggelezen',
  'anchors.missing':
    '{count, plural, one {# anker is uit de mailbox verdwenen} other {# ankers zijn uit de mailbox verdwenen}}',
  'anchors.unproved':
    '{count, plural, one {# bericht geeft zich uit voor een anker en is niet bewezen} other {# berichten geven zich uit voor ankers en zijn niet bewezen}}',
  'anchors.noAccounts': 'Er is nog geen mailaccount ingericht.',
  'anchors.kept': 'Bewaard.',
  'anchors.person': 'Bij een tweede persoon',
  'anchors.personText':
    'Geef de notitie hieronder aan iemand die u vertrouwt, zoals een collega van de interne audit. Er staan geen persoonsgegevens in. Jaren later toont zij of het logboek nog hetzelfde is.',
  'anchors.makeNote': 'Notitie maken',
  'anchors.note': 'Notitie over {size, plural, one {# regel} other {# regels}}',
  'anchors.line': 'Regel voor een antwoord aan een verzoeker',
  'anchors.copyNote': 'Notitie kopiëren',
  'anchors.copyLine': 'Regel kopiëren',
  'anchors.saveNote': 'Notitie opslaan',
  'anchors.copied': 'Gekopieerd.',
  'anchors.given': 'Ik heb haar afgegeven…',
  'anchors.givenTitle': 'Wie bewaart de notitie?',
  'anchors.givenWay': 'Hoe',
  'anchors.way.person': 'Een persoon bewaart haar',
  'anchors.way.answer': 'Zij staat in een antwoord aan een verzoeker',
  'anchors.way.paper': 'Zij staat op papier, ondertekend',
  'anchors.givenWhere': 'Bij wie of waar',
  'anchors.givenWhereHint':
    'Liever een functie dan een naam, zoals ‘interne audit’. Het blijft voorgoed in het logboek.',
  'anchors.givenDo': 'Vastleggen',
  'anchors.givenDone': 'Als anker vastgelegd.',
  'anchors.service': 'Bij een tijdstempeldienst',
  'anchors.serviceText':
    'Een dienst ondertekent met zijn eigen klok dat de notitie op dat moment bestond (RFC 3161). Hij ziet een controlegetal en het netwerkadres van deze computer, verder niets.',
  'anchors.serviceUrl': 'Adres van de dienst',
  'anchors.serviceHint': 'Leeg voor geen.',
  'anchors.serviceKeep': 'Bewaren',
  'anchors.check': 'Notitie controleren…',
  'anchors.checkTitle': 'Een notitie controleren',
  'anchors.checkText':
    'Plak wat iemand heeft bewaard: een notitie, de regel uit een antwoord of een tijdstempel in base64.',
  'anchors.checkField': 'Notitie, regel of tijdstempel',
  'anchors.checkDo': 'Controleren',
  'verdict.fits':
    'Zij klopt. Het logboek tot en met regel {size} is hetgeen is genoteerd; sindsdien {since, plural, =0 {kwam er niets} one {kwam er # regel} other {kwamen er # regels}} bij.',
  'verdict.ahead':
    'Zij weet meer dan dit logboek: zij is gemaakt over {size, plural, one {# regel} other {# regels}}, en {missing, plural, one {de laatste ontbreekt} other {de laatste # ontbreken}} hier. Deze desk is waarschijnlijk van een oudere kopie teruggezet.',
  'verdict.forked':
    'Zij spreekt dit logboek tegen: tot en met regel {size} was het logboek een ander. Er zijn regels gewijzigd of vervangen.',
  'verdict.other-log': 'Zij hoort bij een andere desk.',
  'verdict.forged': 'De handtekening klopt niet: deze desk heeft haar nooit gemaakt, of zij is gewijzigd.',
  'verdict.unproved':
    'Zij is ondertekend met een sleutel die deze desk niet kent: een latere stand van deze desk heeft haar gemaakt, die hier ontbreekt, of iemand heeft haar verzonnen.',
  'verdict.unreadable': 'Dit is geen notitie, geen regel en geen tijdstempel van een desk.',
};
