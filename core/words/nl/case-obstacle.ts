// Legal words in Dutch: what stands in the way of an act on a case, and what would clear it.

import type { CaseObstacleCode } from '#core/case/obstacle.ts';

export const caseObstacleWords: Readonly<Record<`obstacle.${CaseObstacleCode}`, string>> = {
  'obstacle.case-closed': 'Zaak {ref} is gesloten. Heropen haar eerst.',
  'obstacle.case-not-closed': 'Zaak {ref} is niet gesloten; er valt niets te heropenen.',
  'obstacle.case-discarded':
    'Zaak {ref} is vervallen; er gebeurt niets meer in. Bevestig het bericht opnieuw als het toch een verzoek was.',
  'obstacle.case-handed-over':
    'Zaak {ref} is bij {to} en wordt op {until} terug verwacht. Tot zij terugkomt, of tot u haar zonder het bestand terugneemt, kan hier alleen een notitie worden toegevoegd.',
  'obstacle.case-given-back': 'Zaak {ref} is teruggegeven. Hier kan zij alleen nog worden gewist.',
  'obstacle.case-is-guest': 'Zaak {ref} is hier namens een andere desk. Geef haar eerst terug.',
  'obstacle.case-told':
    'In zaak {ref} is de betrokkene al iets meegedeeld; een vergissing was zij dus niet. Sluit haar met een antwoord, een intrekking of een vastgelegd einde.',
  'obstacle.identity-undecided':
    'Er is om bewijs gevraagd, maar nergens staat dat de identiteit niet kon worden aangetoond. Leg eerst het oordeel ‘niet aangetoond’ vast.',
  'obstacle.ground-not-for-right':
    '{right}: voor dit recht kent de AVG geen weigering of vergoeding wegens kennelijke ongegrondheid of buitensporigheid. Kies een uitzondering van het recht zelf.',
  'obstacle.requester-missing':
    'Er is niet vermeld wie het verzoek doet. Vul de naam of het adres van de verzoeker in.',
  'obstacle.message-not-in-case': 'Bericht {id} hoort niet bij deze zaak. Zoek het op onder Berichten.',
  'obstacle.message-is-first':
    'Met dit bericht is de zaak geopend; het kan er niet uit. Wilt u de hele zaak ongedaan maken, laat haar dan vervallen.',

  'obstacle.rights-missing': 'Er is geen recht gekozen. Kies ten minste één recht waarop de betrokkene zich beroept.',
  'obstacle.reason-missing': 'Een reden of toelichting ontbreekt. Eén zin volstaat; die komt in het logboek.',
  'obstacle.facts-missing':
    'De feiten waarop de grond steunt, ontbreken; de bewijslast rust op de verwerkingsverantwoordelijke. Vermeld ze, en bij een vergoeding ook het bedrag.',
  'obstacle.day-in-future': 'Het is nog geen {day}. Vul de dag in waarop het is gebeurd, op zijn laatst vandaag.',
  'obstacle.day-before-receipt':
    'Op {day} kan dit nog niet zijn gebeurd; op zijn vroegst op {receivedDay}. Corrigeer deze dag, of anders de dag van ontvangst.',
  'obstacle.receipt-out-of-range':
    'De termijn kan niet beginnen op {day}: de desk kent alleen de feestdagen van 2000 tot en met 2099. Corrigeer de dag van ontvangst.',
  'obstacle.right-not-in-case':
    '{right}: dit recht hoort niet bij de zaak. Corrigeer de rechten van de zaak als de betrokkene zich er ook op beroept.',

  'obstacle.data-subject-missing':
    'Er is niet vastgelegd om wiens gegevens het gaat (verzoeker: {capacity}). Vermeld de naam of het adres van de betrokkene.',
  'obstacle.authority-not-needed':
    'De verzoeker treedt voor zichzelf op en hoeft geen bevoegdheid aan te tonen. Is het verzoek namens een ander gedaan, corrigeer dan eerst de hoedanigheid.',
  'obstacle.authority-unfit':
    'Dit bewijs past niet bij de hoedanigheid van de verzoeker ({capacity}). Een van deze stukken volstaat: {fit}.',
  'obstacle.authority-missing':
    'Wie voor een ander optreedt, moet aantonen daartoe bevoegd te zijn, en dat is nog niet gebeurd (verzoeker: {capacity}). Leg eerst het bewijs van de bevoegdheid vast.',
  'obstacle.authority-expired':
    'De bevoegdheid was geldig tot en met {until}. Vraag om een bewijs dat nog geldig is en leg dat vast.',
  'obstacle.capacity-may-not-act':
    '{right}: alleen de betrokkene zelf, de in de instructies aangewezen uitvoerder en de erfgenamen kunnen dit recht uitoefenen; de verzoeker is geen van hen ({capacity}). Corrigeer de hoedanigheid als die onjuist is, of weiger het verzoek.',

  'obstacle.identity-not-doubted':
    'Er is geen twijfel over de identiteit vastgelegd; er valt dus niets te vragen of te verifiëren. Leg eerst vast welke redenen er zijn om te twijfelen.',
  'obstacle.identity-already-doubted':
    'De twijfel over de identiteit is al vastgelegd. Vraag om bevestiging, of leg de uitkomst van de controle vast.',
  'obstacle.identity-lesser-means-first':
    'Een kopie van een identiteitsbewijs geeft meer prijs dan voor een controle meestal nodig is. Kies eerst een minder ingrijpend middel, of vermeld waarom geen ander middel volstaat.',
  'obstacle.identity-unresolved':
    'Er bestaat twijfel over de identiteit, en de gegevens mogen niet in verkeerde handen komen. Rond eerst de controle af, of weiger omdat de betrokkene niet te identificeren is.',
  'obstacle.identity-not-asked':
    'Niemand geldt als niet te identificeren voordat om aanvullende informatie is gevraagd. Vraag daar eerst om, met het minst ingrijpende middel.',
  'obstacle.identity-is-verified':
    'De identiteit is geverifieerd; de betrokkene is dus te identificeren. Kies een andere weigeringsgrond, of willig het verzoek in.',
  'obstacle.identity-document-unknown':
    'Bij deze zaak is geen identiteitsbewijs {id} aanwezig; misschien is het al verwijderd. Raadpleeg de identiteitscontrole.',
  'obstacle.identity-document-held':
    'Er is nog een kopie van een identiteitsbewijs aanwezig, terwijl die na de controle niet mag worden bewaard. Verwijder de kopie eerst.',
  'obstacle.clarification-not-asked':
    'Er staat geen vraag aan de betrokkene open. Leg eerst vast wat er is gevraagd, en wanneer.',
  'obstacle.clarification-already-asked':
    'Een vraag aan de betrokkene is nog onbeantwoord. Leg eerst het antwoord daarop vast.',

  'obstacle.already-extended': 'De termijn is al verlengd tot en met {until}. Verlengen kan maar één keer.',
  'obstacle.extension-too-late':
    'De verlenging had uiterlijk {noticeBy} moeten zijn meegedeeld. Antwoord nu onverwijld en licht de vertraging toe.',
  'obstacle.extension-too-long':
    'De hele termijn bedraagt ten hoogste drie maanden vanaf de ontvangst. Kies {latest} of een eerdere dag.',
  'obstacle.extension-too-short':
    'De termijn loopt al tot en met {due}; met deze dag wordt er niets verlengd. Kies een latere dag.',
  'obstacle.nothing-open':
    'Op elk recht is al geantwoord; er valt niets te verlengen. Moet een recht opnieuw worden bezien, neem het dan eerst weer in behandeling.',

  'obstacle.ground-missing':
    'Elke weigering, ook een gedeeltelijke, vereist een grond. Kies er een: een kennelijk ongegrond verzoek, een buitensporig verzoek, een uitzondering op het recht zelf, of een betrokkene die niet te identificeren is.',
  'obstacle.exception-missing':
    '{right}: er is niet vermeld welke uitzondering op het recht geldt. Kies de uitzondering waarop de weigering berust.',
  'obstacle.exception-of-another-right':
    '{right}: de gekozen uitzondering hoort bij een ander recht. Kies een uitzondering op dit recht.',
  'obstacle.access-redact-instead':
    'De rechten van anderen rechtvaardigen nooit dat alles wordt geweigerd. Lak weg wat hen betreft, verstrek de rest en beslis ‘gedeeltelijk ingewilligd’.',
  'obstacle.objection-subject-missing':
    'Er is niet vermeld waartegen het bezwaar is gericht. Geef aan of het gaat om direct marketing, die altijd moet worden gestaakt, of om andere verwerking.',
  'obstacle.marketing-objection-absolute':
    'Een bezwaar tegen direct marketing kan nooit worden geweigerd. Staak de direct marketing en beslis ‘ingewilligd’.',
  'obstacle.remedies-missing':
    'Een weigering vermeldt de toezichthoudende autoriteit en de mogelijkheid van beroep bij de rechter; in het profiel van {controller} ontbreekt een van beide. Vul het profiel aan en beslis daarna opnieuw.',
  'obstacle.refusal-too-late':
    'Een weigering had uiterlijk {noticeBy} moeten zijn meegedeeld. Zij kan alsnog onverwijld worden verzonden, mits de reden van de vertraging wordt vastgelegd.',
  'obstacle.fee-too-late':
    'Een vergoeding had uiterlijk {noticeBy} moeten zijn aangekondigd. Geef kosteloos gevolg aan het verzoek, of weiger het en leg de reden van de vertraging vast.',
  'obstacle.fee-already-asked':
    '{right}: er is al een vergoeding gevraagd. Leg vast of zij is betaald of kwijtgescholden.',
  'obstacle.fee-not-asked':
    '{right}: er staat geen vergoeding open. Vraag er eerst een, met vermelding van de grond en het bedrag.',
  'obstacle.fee-unsettled':
    '{right}: de gevraagde vergoeding staat nog open. Leg eerst vast dat zij is betaald of kwijtgescholden; een weigering is ook zonder dat mogelijk.',

  'obstacle.decision-missing': '{right}: er is nog niets beslist. Neem eerst een beslissing en antwoord daarna.',
  'obstacle.right-answered':
    '{right}: hierop is al geantwoord, of de betrokkene heeft het verzoek ingetrokken; wat is meegedeeld, blijft meegedeeld. Om erop terug te komen, neemt u het recht met opgave van reden weer in behandeling.',
  'obstacle.right-not-settled':
    '{right}: dit recht is nog in behandeling en kan dus niet opnieuw worden opgepakt. Neem een beslissing en antwoord daarop.',
  'obstacle.duty-applies':
    '‘{duty}’ is in elke zaak verplicht en kan niet buiten toepassing blijven. Zorg dat eraan is voldaan en vink het daarna af.',
  'obstacle.duties-open':
    '{right}: het antwoord zou onvolledig zijn. Nog open: {duties}. Handel elk punt af; is een punt niet aan de orde, vermeld dan waarom.',
  'obstacle.tasks-open':
    '{right}: nog niet elk systeem en elke ontvanger heeft gereageerd. Nog open: {tasks}. Rond deze taken af, of laat ze met opgave van reden vervallen.',
  'obstacle.format-missing': 'Bij overdraagbaarheid moet het formaat vaststaan. Kies JSON, CSV of XML.',
  'obstacle.format-not-machine-readable':
    'Over te dragen gegevens worden verstrekt in een gestructureerde, gangbare en machineleesbare vorm, en dat is dit formaat niet. Kies JSON, CSV of XML.',
  'obstacle.restriction-not-started':
    'De beperking is ingewilligd, maar nog niet ingegaan. Leg vast vanaf welke dag en in welk van de vier gevallen de verwerking is beperkt.',
  'obstacle.restriction-already-started':
    'Er geldt al een beperking van de verwerking. Hef die op voordat een andere ingaat.',
  'obstacle.restriction-not-running':
    'Er geldt geen beperking van de verwerking; er valt dus niets op te heffen. Leg eerst vast wanneer zij is ingegaan.',
  'obstacle.lifting-not-told':
    'Een beperking wordt pas opgeheven nadat de betrokkene daarvan op de hoogte is gebracht; {toldOn} past daar niet bij. Breng de betrokkene eerst op de hoogte, en vul een dag in die tussen het begin en de opheffing ligt.',

  'obstacle.task-unknown': 'Er is in deze zaak geen taak {task}. Zoek de taak op in de takenlijst.',
  'obstacle.task-not-open':
    'De taak bij {task} is al afgerond of vervallen. Voeg een nieuwe toe als er meer moet gebeuren.',
  'obstacle.task-not-asked':
    'Taak {task} is nog niet uitgezet; een herinnering is nog niet aan de orde. Leg eerst vast dat zij is uitgezet.',
  'obstacle.task-place-missing':
    'Er is niet vermeld waar de taak moet worden uitgevoerd. Noem het systeem of de ontvanger.',

  'obstacle.answer-missing':
    'Met stilzwijgen eindigt een verzoek niet. Nog onbeantwoord: {rights}. Antwoord hierop, of sluit de zaak met een toelichting als ‘ingetrokken door de betrokkene’ of ‘anders’.',
  'obstacle.outcome-missing':
    'De uitkomst ‘ingetrokken door de betrokkene’ of ‘anders’ vraagt om een toelichting. Vermeld hoe de zaak is geëindigd.',
  'obstacle.outcome-contradicts':
    'Uit de gegeven antwoorden volgt een andere uitkomst: {outcome}. Sluit de zaak met die uitkomst, of zonder er een te noemen.',
  'obstacle.case-open': 'Zaak {ref} is nog open, en een open zaak kan niet worden gewist. Sluit haar eerst.',
  'obstacle.case-on-hold':
    'Voor deze zaak geldt een bewaarplicht wegens geschil, die wissing verhindert (verantwoordelijk: {owner}; herbeoordeling op {reviewOn}). Hef de bewaarplicht eerst op, met opgave van reden.',
  'obstacle.case-not-on-hold': 'Voor zaak {ref} geldt geen bewaarplicht wegens geschil; er valt niets op te heffen.',
  'obstacle.review-in-past':
    'De herbeoordeling kan niet plaatsvinden op {day}, want die dag ligt niet in de toekomst. Kies een latere dag.',

  'obstacle.reminder-not-of-case':
    'Herinneringen van de soort ‘{reminder}’ horen bij de desk zelf en bij geen enkele zaak. Stel ze uit op de pagina Vandaag.',
  'obstacle.snooze-in-past':
    'Een herinnering kan niet worden uitgesteld tot {day}, want die dag ligt niet in de toekomst. Kies een latere dag.',
  'obstacle.snooze-too-long':
    'Een herinnering komt terug vóór datgene waaraan zij herinnert: uiterlijk op {latest}. Kies die dag of een eerdere.',
  'obstacle.snooze-too-near':
    'Uitstellen kan niet meer: {due} is te dichtbij. Doe wat de herinnering vraagt, of antwoord nu.',
};
