// Texts of the screens in Dutch: when the log, the keys or an anchor do not fit.

import type { alarmTexts as english } from '../en/alarm.ts';

export const alarmTexts: Readonly<Record<keyof typeof english, string>> = {
  'alarm.title': 'De desk vond iets dat niet klopt aan zijn eigen logboek',
  'alarm.found': 'Wat is gevonden',
  'alarm.kind.head-missing':
    'Naast de desk ligt een klein bestand dat de laatste regel van het logboek kent. Het is weg. Zonder dat bestand is niet te zeggen of er regels ontbreken.',
  'alarm.kind.head-damaged':
    'Naast de desk ligt een klein bestand dat de laatste regel van het logboek kent. Het is onleesbaar. Zonder dat bestand is niet te zeggen of er regels ontbreken.',
  'alarm.kind.truncated':
    'Het logboek eindigt eerder dan de desk laatst schreef: {missing, plural, =-1 {aan het einde ontbreken regels} one {aan het einde ontbreekt # regel} other {aan het einde ontbreken # regels}}.',
  'alarm.kind.forked': 'De laatste regels van het logboek zijn niet de regels die de desk heeft geschreven.',
  'alarm.kind.broken': 'Een regel van het logboek past niet bij de regels eromheen.',
  'alarm.kind.keys-older': 'De sleutelbestanden zijn ouder dan de desk: zij komen van een eerdere dag.',
  'alarm.kind.anchor-ahead':
    'Iemand buiten deze computer staat in voor regels die dit logboek niet heeft: {missing, plural, =-1 {er ontbreken regels} one {er ontbreekt # regel} other {er ontbreken # regels}}.',
  'alarm.kind.anchor-forked': 'Iemand buiten deze computer staat in voor een logboek dat van dit verschilt.',
  'alarm.seq': 'Betrokken regel',
  'alarm.missing': 'Ontbrekende regels',
  'alarm.lastWritten': 'De desk schreef laatst',
  'alarm.anchor': 'Anker dat tegenspreekt',
  'alarm.anchorFacts': '{way}, {when}, over {size, plural, one {# regel} other {# regels}}',
  'alarm.log': 'Logboek',
  'alarm.here': 'Regels die er zijn',
  'alarm.number': '{value, number}',

  'alarm.means': 'Wat het kan betekenen',
  'alarm.means.copy':
    'De map van de desk is van een oudere kopie teruggezet, door een back-upprogramma, door systeemherstel of met de hand. Dit is de gewone oorzaak.',
  'alarm.means.disk':
    'De schijf of het bestandssysteem verloor wat laatst is geschreven, zoals na stroomuitval of bij een defecte schijf.',
  'alarm.means.tampering':
    'Iemand die bij deze map kon, heeft bestanden gewijzigd of vervangen om te verbergen dat iets is gebeurd.',

  'alarm.first': 'Wat eerst te doen',
  'alarm.first.stop':
    'Werk niet verder. Zolang deze pagina er staat, schrijft de desk niets; door te wachten wordt niets erger.',
  'alarm.first.keep':
    'Bewaar de toestand zoals zij is: kopieer vóór al het andere de hele map van de desk naar een andere schijf. Kopieer niet over een oudere back-up heen.',
  'alarm.first.compare':
    'Vergelijk met wat buiten is: een notitie die iemand bewaarde, de verzonden antwoorden, de mailbox.',
  'alarm.first.ask': 'Vraag wie bij deze computer kon en of een kopie is teruggezet. Schrijf op wat u te weten komt.',
  'alarm.backup': 'Back-up van deze toestand maken',
  'alarm.verify': 'Het hele logboek controleren',
  'alarm.verified':
    'Gecontroleerd {when}: {ok, select, yes {{count, plural, one {de # regel die er is, klopt} other {de # regels die er zijn, passen bij elkaar}}} other {niet alle regels passen bij elkaar}}.',

  'alarm.works': 'Wat nog werkt',
  'alarm.worksText':
    'Alles lezen: zaken, post, termijnen, het logboek. Nieuwe post binnenhalen en elke beslissing wachten.',
  'alarm.read': 'Verder lezen, zonder te schrijven',
  'alarm.banner': 'Alleen lezen: de desk vond iets dat niet klopt aan zijn logboek.',
  'alarm.bannerLink': 'Wat is gevonden',

  'alarm.settle': 'Doorgaan',
  'alarm.settleText':
    'Weet u wat er is gebeurd, dan kunt u doorgaan. Wat is gevonden en uw reden worden een regel van het logboek en kunnen niet worden teruggenomen; wat ontbreekt, blijft ontbreken, en elk bewijsbestand toont de breuk.',
  'alarm.settleOpen': 'Doorgaan met een reden…',
  'alarm.settleTitle': 'Doorgaan ondanks het alarm',
  'alarm.settleReason': 'Wat er is gebeurd, voor zover u weet, en waarom doorgaan juist is',
  'alarm.settleDo': 'Vastleggen en doorgaan',
};
