// The words of the register and of the report of a year in Dutch.

import type { RegisterWords } from '../register-word.ts';

export const registerWords: RegisterWords = {
  'column.ref': 'Kenmerk',
  'column.status': 'Status',
  'column.controller': 'Verwerkingsverantwoordelijke',
  'column.month': 'Maand van ontvangst',
  'column.received': 'Ontvangen',
  'column.receivedAt': 'Tijdstip van ontvangst',
  'column.channel': 'Kanaal',
  'column.evidence': 'Bewijs van ontvangst',
  'column.language': 'Taal',
  'column.person': 'Betrokkene',
  'column.personName': 'Naam',
  'column.personAddress': 'Adres',
  'column.requester': 'Verzoeker',
  'column.requesterName': 'Naam van de verzoeker',
  'column.requesterAddress': 'Adres van de verzoeker',
  'column.capacity': 'Hoedanigheid',
  'column.rights': 'Rechten',
  'column.articles': 'Rechtsgrond',
  'column.acknowledged': 'Ontvangst bevestigd',
  'column.identity': 'Identiteit',
  'column.identityAsked': 'Bewijs gevraagd',
  'column.identityMethod': 'Bewijsmiddel',
  'column.identitySettled': 'Identiteit afgehandeld',
  'column.dueNominal': 'Eén maand',
  'column.due': 'Uiterste dag',
  'column.extensionTold': 'Verlenging vastgelegd',
  'column.extensionGround': 'Grond voor verlenging',
  'column.extensionReason': 'Reden voor verlenging',
  'column.extendedUntil': 'Verlengd tot en met',
  'column.decision': 'Besluit',
  'column.refusalGround': 'Weigeringsgrond',
  'column.answered': 'Beantwoord',
  'column.answerChannel': 'Antwoord via',
  'column.days': 'Dagen nodig',
  'column.inTime': 'Op tijd',
  'column.recipientsTold': 'Ontvangers ingelicht',
  'column.outcome': 'Uitkomst',
  'column.closed': 'Gesloten',
  'column.eraseFrom': 'Te wissen vanaf',
  'column.holdReview': 'Herbeoordeling bewaarplicht',

  'about.ref':
    'Het eigen nummer van de zaak in de desk. Leeg bij een gewiste zaak: het kenmerk staat op brieven die mensen hebben bewaard.',
  'about.status': 'Open, gesloten, of gewist nadat de bewaartermijn was verstreken.',
  'about.controller': 'Voor wie het verzoek wordt behandeld (art. 4, punt 7, AVG).',
  'about.month': 'De maand van ontvangst, ook van gewiste zaken bekend.',
  'about.received':
    'De dag van ontvangst in de tijdzone van de verwerkingsverantwoordelijke: vanaf die dag loopt de termijn (art. 12, lid 3, AVG).',
  'about.receivedAt':
    'Het tijdstip van ontvangst volgens de klok van de verwerkingsverantwoordelijke, met de tijdzone, voor zover het tijdstip bekend is.',
  'about.channel': 'Langs welke weg het verzoek is binnengekomen.',
  'about.evidence': 'Waaruit blijkt wanneer het verzoek is ontvangen.',
  'about.language': 'De taal waarin de betrokkene wordt aangeschreven.',
  'about.person':
    'Een teken voor degene om wiens gegevens het gaat: dezelfde persoon heeft in elk register van deze desk hetzelfde teken. Buiten de desk is het niet te herleiden.',
  'about.personName': 'De naam van degene om wiens gegevens het gaat.',
  'about.personAddress': 'Het e-mailadres van degene om wiens gegevens het gaat.',
  'about.requester': 'Het teken van de verzoeker, als dat iemand anders is.',
  'about.requesterName': 'De naam van de verzoeker, als dat iemand anders is.',
  'about.requesterAddress': 'Het e-mailadres van de verzoeker, als dat iemand anders is.',
  'about.capacity': 'In welke hoedanigheid het verzoek is gedaan.',
  'about.rights': 'De rechten die de betrokkene uitoefent.',
  'about.articles': 'Waar deze rechten staan.',
  'about.acknowledged': 'De dag waarop een ontvangstbevestiging is verzonden. De wet vraagt er geen.',
  'about.identity':
    'Of er redenen waren om te twijfelen aan de identiteit (art. 12, lid 6, AVG), en wat daarvan is geworden.',
  'about.identityAsked': 'De dag waarop de betrokkene voor het eerst om bevestiging is gevraagd.',
  'about.identityMethod':
    'Met welk middel de identiteit is of wordt bevestigd. Er wordt geen kopie van een document bewaard.',
  'about.identitySettled': 'De dag waarop over de twijfel is beslist.',
  'about.dueNominal': 'Eén maand na ontvangst, zonder opschuiven over weekend of feestdag: de veilige datum.',
  'about.due':
    'De laatste dag om te antwoorden die geldt of gold (Verordening 1182/71), met de verlenging als die er is.',
  'about.extensionTold':
    'De dag waarop de verlenging is vastgelegd (art. 12, lid 3, AVG: binnen één maand na ontvangst).',
  'about.extensionGround': 'De complexiteit of het aantal van de verzoeken (art. 12, lid 3, AVG).',
  'about.extensionReason':
    'De redenen die aan de betrokkene zijn meegedeeld, in de woorden van de verwerkingsverantwoordelijke.',
  'about.extendedUntil': 'De laatste dag die aan de betrokkene is meegedeeld, ten hoogste drie maanden na ontvangst.',
  'about.decision': 'Wat per recht is besloten en meegedeeld.',
  'about.refusalGround':
    'Waarom een recht geheel of gedeeltelijk is geweigerd (art. 12, leden 4 en 5, en art. 11, lid 2, AVG), per recht.',
  'about.answered': 'De dag van het laatste antwoord, zodra elk recht is beantwoord of ingetrokken.',
  'about.answerChannel': 'Langs welke weg dat antwoord is verzonden.',
  'about.days': 'Kalenderdagen van de dag van ontvangst tot de dag van het laatste antwoord.',
  'about.inTime':
    'Of elk antwoord uiterlijk op de laatste dag is verzonden; een weigering moet binnen de eerste maand (art. 12, lid 4, AVG).',
  'about.recipientsTold':
    'Hoeveel ontvangers van de gegevens van de wijziging op de hoogte zijn gebracht (art. 19 AVG). Leeg als dat niet hoefde.',
  'about.outcome': 'Hoe de zaak als geheel is geëindigd.',
  'about.closed': 'De dag waarop de zaak is gesloten.',
  'about.eraseFrom':
    'De eerste dag waarop het dossier mag worden gewist; leeg zolang de zaak open is of een bewaarplicht geldt.',
  'about.holdReview':
    'De dag waarop een bewaarplicht wegens een geschil opnieuw wordt bekeken (art. 17, lid 3, onder e), AVG).',

  'speed.within-month': 'Op tijd, binnen de maand',
  'speed.with-extension': 'Op tijd, na verlenging',
  'speed.late': 'Te laat',
  'speed.withdrawn': 'Ingetrokken door de betrokkene',
  'speed.closed-otherwise': 'Gesloten zonder antwoord',
  'speed.open': 'Nog open',

  'sheet.rows': 'Register',
  'sheet.columns': 'Kolommen',
  'sheet.title': 'Register van verzoeken van betrokkenen',
  'sheet.column': 'Kolom',
  'sheet.meaning': 'Wat erin staat',
  'sheet.madeAt': 'Gemaakt',
  'sheet.scope': 'Wat het register bevat',
  'sheet.controller': 'Verwerkingsverantwoordelijke',
  'sheet.allControllers': 'Alle verwerkingsverantwoordelijken',
  'sheet.period': 'Ontvangen',
  'sheet.wholePeriod': 'Ongeacht wanneer ontvangen',
  'sheet.from': 'Vanaf {from}',
  'sheet.until': 'Tot en met {until}',
  'sheet.between': '{from} tot en met {until}',
  'sheet.phase': 'Zaken',
  'sheet.all': 'Open, gesloten en gewist',
  'sheet.open': 'Open',
  'sheet.closed': 'Gesloten en gewist',
  'sheet.number': 'Regels',
  'sheet.names': 'Persoonsgegevens',
  'sheet.withNames': 'Met namen, adressen en redenen in vrije tekst: uitsluitend voor intern gebruik',
  'sheet.withoutNames': 'Geen namen, geen adressen: personen hebben een teken',
  'sheet.signs':
    'Een teken zoals P-7K3M-9QX2 wordt gemaakt met een sleutel die de desk nooit verlaat (HMAC). Voor de desk is het een pseudoniem, het register bevat dus nog steeds persoonsgegevens (art. 4, punt 5, AVG).',
  'sheet.noDuty':
    'De AVG verplicht niet tot een register van verzoeken. Het dient om aan te tonen dat verzoeken worden beantwoord (art. 5, lid 2, en art. 24).',
  'sheet.formulas':
    'In CSV begint een cel die een rekenblad zou kunnen uitrekenen met een apostrof. In een werkmap is elke tekst tekst, nooit een formule.',
  'sheet.erased': 'Gewist',
  'sheet.yes': 'Ja',
  'sheet.no': 'Nee',
  'sheet.namesWarning': 'Er staan namen en adressen in: bewaar het zoals u de zaken zelf bewaart.',

  'report.title': 'Verzoeken van betrokkenen in {year}',
  'report.allControllers': 'Alle verwerkingsverantwoordelijken',
  'report.madeOn': 'Stand van {day}',
  'report.sample': 'Gemaakt uit de verzonnen zaken van de voorbeelddesk.',
  'report.footer': 'Verzoeken van betrokkenen in {year}',
  'report.summary': 'Samenvatting',
  'report.nothing': 'In {year} is geen enkel verzoek ontvangen.',
  'report.received':
    'In {year} {count, plural, one {is één verzoek} other {zijn # verzoeken}} ontvangen, {rights, plural, one {waarmee één recht is uitgeoefend} other {waarmee in totaal # rechten zijn uitgeoefend}}.',
  'report.erased':
    '{count, plural, one {Eén daarvan is} other {Daarvan zijn er #}} sindsdien gewist omdat de bewaartermijn was verstreken; {count, plural, one {het telt} other {ze tellen}} mee met een regel zonder persoonsgegevens.',
  'report.answered':
    '{count, plural, one {Eén verzoek is beantwoord} other {# verzoeken zijn beantwoord}}, {share, number, percent} daarvan op tijd: {month, number} binnen de maand, {extended, number} na verlenging, {late, number} te laat.',
  'report.noneAnswered': 'Geen daarvan is al beantwoord.',
  'report.days':
    'De helft van de antwoorden is binnen {median, plural, one {# dag} other {# dagen}} na ontvangst verzonden, negen op de tien binnen {p90, plural, one {# dag} other {# dagen}}; het langst duurde {longest, plural, one {# dag} other {# dagen}}.',
  'report.months': 'Ontvangen per maand',
  'report.month': 'Maand',
  'report.requests': 'Verzoeken',
  'report.rights': 'Uitgeoefende rechten, en hoe ze zijn afgehandeld',
  'report.rightsText': 'Met één verzoek kunnen meer rechten worden uitgeoefend; over elk recht wordt apart besloten.',
  'report.right': 'Recht',
  'report.stillOpen': 'Onbeantwoord',
  'report.time': 'Antwoordtijd',
  'report.timeText':
    'De termijn is één maand na ontvangst. Hij kan wegens complexiteit of aantal tot drie maanden worden verlengd (art. 12, lid 3, AVG); een weigering moet altijd binnen de eerste maand worden meegedeeld (art. 12, lid 4).',
  'report.timeClass': 'Beantwoord',
  'report.share': 'Aandeel',
  'report.total': 'Totaal',
  'report.extensions': 'Verlengingen',
  'report.extensionsNone': 'Geen enkele termijn is verlengd.',
  'report.extensionsText':
    'De termijn van {count, plural, one {één verzoek} other {# verzoeken}} is verlengd: {share, number, percent} van de ontvangen verzoeken.',
  'report.ground': 'Grond',
  'report.groundUnknown': 'Niet meer bekend (gewist)',
  'report.refusals': 'Weigeringen',
  'report.refusalsNone': 'Er is niets geweigerd, niet geheel en niet gedeeltelijk.',
  'report.refusalsText':
    '{whole, plural, =0 {Geen enkel recht is geheel geweigerd} one {Eén recht is geheel geweigerd} other {# rechten zijn geheel geweigerd}}, {part, plural, =0 {geen gedeeltelijk} one {één gedeeltelijk} other {# gedeeltelijk}}.',
  'report.refusalGround': 'Grond of uitzondering',
  'report.whole': 'Geheel',
  'report.part': 'Gedeeltelijk',
  'report.identity': 'Identiteit',
  'report.identityNone': 'Aan niemands identiteit is getwijfeld; er is dus geen bewijs gevraagd.',
  'report.identityText':
    'In {doubted, plural, one {één zaak} other {# zaken}} van de {known, number} waren er redenen om te twijfelen aan de identiteit (art. 12, lid 6, AVG): {verified, plural, =0 {geen identiteit is bevestigd} one {één is bevestigd} other {# zijn bevestigd}}, {notProven, plural, =0 {geen is onbewezen gebleven} one {één is onbewezen gebleven} other {# zijn onbewezen gebleven}}, {pending, plural, =0 {geen is in behandeling} one {één is in behandeling} other {# zijn in behandeling}}.',
  'report.identityUnknown':
    'Van {count, plural, one {één gewiste zaak} other {# gewiste zaken}} is dit niet meer bekend.',
  'report.method': 'Bewijsmiddel',
  'report.ways': 'Hoe verzoeken binnenkomen',
  'report.channel': 'Kanaal',
  'report.language': 'Taal',
  'report.languagesUnknown': 'Van gewiste zaken is de taal niet meer bekend.',
  'report.languageErased': 'Niet meer bekend (gewist)',
  'report.outcomes': 'Hoe de zaken zijn geëindigd',
  'report.outcome': 'Uitkomst',
  'report.outcomeOpen': 'Nog niet gesloten',
  'report.openNow': 'Open op de dag van dit verslag',
  'report.openNone': 'Er wacht geen enkel verzoek op antwoord.',
  'report.openText':
    '{count, plural, one {Eén verzoek wacht} other {# verzoeken wachten}} op antwoord, ongeacht het jaar van ontvangst. {overdue, plural, =0 {Geen enkele termijn is verstreken.} one {Van één verzoek is de termijn verstreken.} other {Van # verzoeken is de termijn verstreken.}} {near, plural, =0 {Binnen tien dagen verstrijkt er geen.} one {Binnen tien dagen verstrijkt er één.} other {Binnen tien dagen verstrijken er #.}}',
  'report.urgency': 'Termijn',
  'report.urgencyDays': '{urgency}: nog hoogstens {days, plural, one {# dag} other {# dagen}}',
  'report.method.title': 'Hoe er is geteld',
  'report.method.received':
    'Een verzoek hoort bij het jaar van zijn dag van ontvangst in de tijdzone van de verwerkingsverantwoordelijke, zoals gecorrigeerd. Per vergissing geopende zaken tellen niet mee.',
  'report.method.time':
    'Een verzoek geldt als beantwoord zodra elk recht daarin is beantwoord of ingetrokken; de dag van het laatste antwoord beslist. Het is op tijd als elk antwoord uiterlijk op de geldende laatste dag is verzonden.',
  'report.method.days':
    'Dagen zijn kalenderdagen van ontvangst tot dat antwoord. Mediaan en negende deciel zijn naaste rangen: waarden die zijn voorgekomen, nooit gemiddelden.',
  'report.method.rights':
    'Als uitkomst telt alleen wat de betrokkene is meegedeeld; een besluit dat nog niet is meegedeeld, telt als open.',
  'report.method.erased':
    'Gewiste zaken tellen met hun anonieme regel: maand, kanaal, rechten, uitkomst, dagen. Een wissing verandert alleen de cijfers over identiteit, taal, uitzonderingen en gronden voor verlenging.',
  'report.method.small':
    'Geen cijfer is weggelaten: dit verslag is voor de verwerkingsverantwoordelijke en haar toezichthoudende autoriteit. Aan een cijfer onder de vijf kan iemand die de zaak kent, haar herkennen; voeg zulke cijfers samen voordat u ze openbaar maakt.',
  'report.method.noDuty':
    'De AVG verplicht niet tot een register van verzoeken of een jaarverslag daarover. Beide dienen de verantwoordingsplicht (art. 5, lid 2, en art. 24).',
  'report.chart': '{title}. {values}.',
};
