// Texts of the screens in Dutch: redacting a file.

import type { redactTexts as english } from '../en/redact.ts';

export const redactTexts: Readonly<Record<keyof typeof english, string>> = {
  'redact.title': 'Een bestand lakken',
  'redact.leadPages':
    'Bedek wat de betrokkene niet mag ontvangen. De kopie wordt opnieuw gemaakt uit beelden van de bladzijden: er zit niets van het origineel in verborgen. Het origineel blijft in de zaak.',
  'redact.leadText':
    'Bedek wat de betrokkene niet mag ontvangen. Elke passage wordt een balk van één lengte. Het origineel blijft in de zaak.',
  'redact.back': 'Zaak {ref}',
  'redact.find': 'Naam of woorden zoeken',
  'redact.findHint': 'Hoofdletters en accenten maken niet uit.',
  'redact.coverAll': 'Overal bedekken',
  'redact.coveredCount': '{count, plural, =0 {Niet gevonden.} one {Op # plaats bedekt.} other {Op # plaatsen bedekt.}}',
  'redact.why': 'Reden voor wat u hierna bedekt',
  'redact.whyOf': 'Reden',
  'redact.reason.other-person': 'Gaat over een ander',
  'redact.reason.trade-secret': 'Bedrijfsgeheim',
  'redact.reason.legal-privilege': 'Verschoningsrecht',
  'redact.reason.other': 'Andere reden',
  'redact.view': 'Weergave',
  'redact.view.marks': 'Markeringen',
  'redact.view.result': 'Zoals het wordt',
  'redact.page': 'Bladzijde {page} van {pages}',
  'redact.sheet': 'Bladzijde {page}. Trek een vlak met de muis, of kies woorden hieronder.',
  'redact.words': 'Woorden van deze bladzijde',
  'redact.wordsHint':
    'Met de pijltoetsen gaat u van woord naar woord, Enter bedekt er een, Shift met een pijl bedekt onderweg.',
  'redact.noWords': 'Deze bladzijde heeft geen leesbare woorden; het is een beeld. Trek er vlakken op.',
  'redact.marks': 'Bedekt',
  'redact.none': 'Er is nog niets bedekt.',
  'redact.onPage': 'Bladzijde {page}',
  'redact.aPicture': 'een vlak zonder woorden',
  'redact.uncover': '{what} niet meer bedekken',
  'redact.elsewhere': 'Op de ene plaats bedekt, op de andere open: {words}.',
  'redact.coverThose': 'Die ook bedekken',
  'redact.timesWord': '{word} ({times}×)',
  'redact.reading': 'Bladzijde {page} van {pages} wordt gelezen',
  'redact.burn': 'Gelakte kopie maken',
  'redact.burning': 'Bladzijde {page} van {pages} wordt gemaakt',
  'redact.checking': 'De desk controleert de kopie',
  'redact.done': 'De gelakte kopie staat bij de bestanden van de zaak.',
  'redact.doneElsewhere':
    'De gelakte kopie staat bij de bestanden van de zaak. {words, plural, one {# bedekt woord staat} other {# bedekte woorden staan}} er elders nog in, {times, plural, one {één keer} other {# keer}}.',
  'redact.broken': 'De kopie is geen geldige JSON meer. Bedek hele waarden, niet de tekens ertussen.',
  'redact.undoReason': 'Gelakte kopie teruggenomen.',
  'redact.text': 'Tekst van het bestand',
  'redact.textHint': 'Selecteer een passage, met de muis of met Shift en de pijltoetsen, en bedek die.',
  'redact.coverSelection': 'Selectie bedekken',
  'redact.selectFirst': 'Selecteer eerst een passage in de tekst.',
  'redact.tooManyPages':
    'Dit document heeft {pages} bladzijden; er kunnen er {most} tegelijk worden gelakt. Splits het eerst.',
  'redact.notPossible':
    'Dit soort bestand kan hier niet worden gelakt. Sla het op als pdf in het programma waarmee het is gemaakt, en voeg die toe.',
  'redact.fault': 'Een bladzijde kon niet worden gelezen. Er is niets bewaard.',
  'redact.layerNote':
    'De woorden die blijven staan ook als tekst in de kopie, zodat die kan worden doorzocht en voorgelezen. Woorden die op de bladzijde niet te zien zijn, vallen weg.',
};
