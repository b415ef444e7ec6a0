// Legal words in Dutch: gaps of a privacy policy, and what the desk does instead.

import type { WordsOf } from '../word-key.ts';

export const gapWords: WordsOf<'gap' | 'gapStance'> = {
  'gap.version-date-missing':
    'Het beleid draagt geen datum of versie: niet na te gaan is welke tekst op een bepaalde dag gold.',
  'gapStance.version-date-missing':
    'De desk bewaart elke versie met de dag van ingang; een zaak wordt beoordeeld naar de versie die bij ontvangst gold.',
  'gap.foreign-abbreviation':
    'De verordening staat er onder haar afkorting in een andere taal: lezers vinden haar onder die naam niet.',
  'gapStance.foreign-abbreviation': 'Brieven noemen de verordening zoals de taal van de ontvanger dat doet.',
  'gap.users-only':
    'Het beleid richt zich alleen tot gebruikers. Anderen van wie gegevens worden verwerkt, zoals mensen op foto’s of in berichten, hebben dezelfde rechten.',
  'gapStance.users-only': 'De desk neemt verzoeken van iedereen aan, gebruiker of niet.',
  'gap.age-limits-consent-only':
    'Een minimumleeftijd bepaalt wie de dienst mag gebruiken of zelf mag toestemmen. Zij ontneemt een jonger persoon geen enkel recht.',
  'gapStance.age-limits-consent-only':
    'De desk behandelt verzoeken van en voor minderjarigen; naar het ouderlijk gezag vraagt hij alleen waar dat ertoe doet.',
  'gap.controller-contact-missing':
    'Het beleid geeft geen enkele manier om de verwerkingsverantwoordelijke te bereiken.',
  'gapStance.controller-contact-missing':
    'De desk telt elk kanaal mee dat de verwerkingsverantwoordelijke bereikt; vul ze aan in het profiel.',
  'gap.purposes-missing': 'Het beleid noemt geen doeleinden van de verwerking.',
  'gapStance.purposes-missing':
    'Een antwoord op een verzoek om inzage vermeldt de doeleinden; vul ze aan in het profiel.',
  'gap.legal-basis-missing':
    'Het beleid noemt doeleinden zonder rechtsgrond. Van de rechtsgrond hangt af welke rechten gelden.',
  'gapStance.legal-basis-missing':
    'De desk houdt overdraagbaarheid en bezwaar open totdat voor elk doeleinde een rechtsgrond vaststaat.',
  'gap.only-directly-from-you':
    'Het beleid zegt dat gegevens alleen van de betrokkene zelf komen, terwijl gebruikers foto’s, berichten of rapporten plaatsen die over anderen kunnen gaan.',
  'gapStance.only-directly-from-you': 'De desk zoekt ook in wat anderen hebben geplaatst, en vermeldt de bron.',
  'gap.no-period-stated': 'Het beleid noemt geen bewaartermijn en geen criteria daarvoor.',
  'gapStance.no-period-stated':
    'Een antwoord op een verzoek om inzage vereist een termijn of criteria; de desk vraagt ernaar.',
  'gap.no-period-account': 'Het beleid noemt account- en contactgegevens, maar geen termijn waarin die worden bewaard.',
  'gapStance.no-period-account':
    'De desk houdt ze bij als gegevens zonder termijn; een antwoord op een verzoek om inzage vereist een termijn of criteria.',
  'gap.no-period-messages': 'Het beleid noemt berichten, maar geen termijn waarin die worden bewaard.',
  'gapStance.no-period-messages':
    'De desk houdt ze bij als gegevens zonder termijn; een antwoord op een verzoek om inzage vereist een termijn of criteria.',
  'gap.no-period-photos': 'Het beleid noemt foto’s en video’s, maar geen termijn waarin die worden bewaard.',
  'gapStance.no-period-photos':
    'De desk houdt ze bij als gegevens zonder termijn; een antwoord op een verzoek om inzage vereist een termijn of criteria.',
  'gap.no-period-documents': 'Het beleid noemt documenten en bestanden, maar geen termijn waarin die worden bewaard.',
  'gapStance.no-period-documents':
    'De desk houdt ze bij als gegevens zonder termijn; een antwoord op een verzoek om inzage vereist een termijn of criteria.',
  'gap.no-period-reports': 'Het beleid noemt rapporten, maar geen termijn waarin die worden bewaard.',
  'gapStance.no-period-reports':
    'De desk houdt ze bij als gegevens zonder termijn; een antwoord op een verzoek om inzage vereist een termijn of criteria.',
  'gap.no-period-support':
    'Het beleid noemt gesprekken met de ondersteuning, maar geen termijn waarin die worden bewaard.',
  'gapStance.no-period-support':
    'De desk houdt ze bij als gegevens zonder termijn; een antwoord op een verzoek om inzage vereist een termijn of criteria.',
  'gap.no-period-comments':
    'Het beleid noemt opmerkingen en beoordelingen, maar geen termijn waarin die worden bewaard.',
  'gapStance.no-period-comments':
    'De desk houdt ze bij als gegevens zonder termijn; een antwoord op een verzoek om inzage vereist een termijn of criteria.',
  'gap.no-period-location': 'Het beleid noemt locatiegegevens, maar geen termijn waarin die worden bewaard.',
  'gapStance.no-period-location':
    'De desk houdt ze bij als gegevens zonder termijn; een antwoord op een verzoek om inzage vereist een termijn of criteria.',
  'gap.no-period-payment': 'Het beleid noemt betaal- en factuurgegevens, maar geen termijn waarin die worden bewaard.',
  'gapStance.no-period-payment':
    'De desk houdt ze bij als gegevens zonder termijn; een antwoord op een verzoek om inzage vereist een termijn of criteria.',
  'gap.no-period-connection': 'Het beleid noemt verbindingsgegevens, maar geen termijn waarin die worden bewaard.',
  'gapStance.no-period-connection':
    'De desk houdt ze bij als gegevens zonder termijn; een antwoord op een verzoek om inzage vereist een termijn of criteria.',
  'gap.same-data-two-periods':
    'Voor hetzelfde gegeven gelden twee termijnen. Duidelijk moet zijn welke voor welk doeleinde geldt.',
  'gapStance.same-data-two-periods':
    'De desk toont beide termijnen; wat voor geen enkel doeleinde meer nodig is, moet worden gewist.',
  'gap.nothing-told-after-expiry':
    'Het beleid wekt de indruk dat na de termijn niets meer wordt meegedeeld. Op een verzoek moet toch worden geantwoord: dat er geen gegevens zijn.',
  'gapStance.nothing-told-after-expiry': 'De desk antwoordt binnen de termijn dat er geen gegevens zijn.',
  'gap.anonymous-not-shown':
    'Er worden gegevens bewaard als anoniem. Dat zijn ze alleen als niemand redelijkerwijs nog te identificeren is.',
  'gapStance.anonymous-not-shown': 'De desk vraagt hoe ze zijn geanonimiseerd voordat hij ze buiten een antwoord laat.',
  'gap.litigation-keeps-all':
    'Bij een geschil worden alle gegevens bewaard. Alleen wat voor de rechtsvordering nodig is, mag worden bewaard.',
  'gapStance.litigation-keeps-all':
    'Een bewaarplicht geldt voor benoemde gegevens, met reden en einde; al het andere wordt op tijd gewist.',
  'gap.right-access-missing': 'Het beleid noemt het recht op inzage niet.',
  'gapStance.right-access-missing': 'De desk neemt zulke verzoeken toch aan en behandelt ze.',
  'gap.right-rectification-missing': 'Het beleid noemt het recht op rectificatie niet.',
  'gapStance.right-rectification-missing': 'De desk neemt zulke verzoeken toch aan en behandelt ze.',
  'gap.right-erasure-missing': 'Het beleid noemt het recht op gegevenswissing niet.',
  'gapStance.right-erasure-missing': 'De desk neemt zulke verzoeken toch aan en behandelt ze.',
  'gap.right-restriction-missing': 'Het beleid noemt het recht op beperking van de verwerking niet.',
  'gapStance.right-restriction-missing': 'De desk neemt zulke verzoeken toch aan en behandelt ze.',
  'gap.right-portability-missing': 'Het beleid noemt het recht op overdraagbaarheid van gegevens niet.',
  'gapStance.right-portability-missing': 'De desk neemt zulke verzoeken toch aan en behandelt ze.',
  'gap.objection-missing':
    'Het beleid noemt het recht van bezwaar niet, hoewel het steunt op gerechtvaardigde belangen of een taak van algemeen belang, of reclame stuurt. Dit recht moet uitdrukkelijk, duidelijk en los van de rest onder de aandacht worden gebracht.',
  'gapStance.objection-missing': 'De desk neemt bezwaren aan: hij weegt de gronden, en stopt direct marketing altijd.',
  'gap.objection-unnamed': 'Het beleid noemt het recht van bezwaar niet.',
  'gapStance.objection-unnamed': 'De desk neemt bezwaren toch aan.',
  'gap.objection-not-apart':
    'Het recht van bezwaar staat in één rij met de andere rechten. Het moet duidelijk en gescheiden van andere informatie worden weergegeven.',
  'gapStance.objection-not-apart': 'De eerste brief aan een betrokkene noemt het apart.',
  'gap.automated-decision-unnamed': 'Het beleid zegt niet of er geautomatiseerde besluiten worden genomen.',
  'gapStance.automated-decision-unnamed':
    'De desk neemt verzoeken over geautomatiseerde besluiten aan en vraagt de verwerkingsverantwoordelijke of die er zijn.',
  'gap.consent-withdrawal-missing':
    'Het beleid steunt op toestemming, maar zegt niet dat die te allen tijde kan worden ingetrokken.',
  'gapStance.consent-withdrawal-missing':
    'De desk verwerkt een intrekking meteen en ziet haar als grond voor gegevenswissing.',
  'gap.consent-withdrawal-unnamed':
    'Het beleid zegt niets over het intrekken van toestemming. Dat hoeft ook niet, tenzij iets op toestemming berust.',
  'gapStance.consent-withdrawal-unnamed': 'De desk neemt een intrekking toch aan.',
  'gap.post-mortem-missing':
    'Het beleid noemt het recht naar Frans recht niet om instructies te geven voor gegevens na overlijden.',
  'gapStance.post-mortem-missing': 'De desk neemt zulke instructies aan, en verzoeken van erfgenamen.',
  'gap.access-narrowed':
    'Inzage wordt geweigerd wegens vertrouwelijkheid of geheim als zodanig. Rechten van anderen en bedrijfsgeheimen mogen alleen beperken wat wordt getoond, nooit alles.',
  'gapStance.access-narrowed': 'De desk lakt per onderdeel weg, telkens met de reden, en geeft de rest.',
  'gap.erasure-narrowed':
    'Wissing wordt alleen toegezegd voor gegevens die niet essentieel zijn. De wet kent zes gronden en weinig uitzonderingen.',
  'gapStance.erasure-narrowed': 'De desk gaat uit van de gronden en uitzonderingen van de wet.',
  'gap.restriction-narrowed':
    'Beperking wordt maar voor één geval genoemd. De wet kent er vier: juistheid betwist, onrechtmatige verwerking, gegevens nodig voor een rechtsvordering, bezwaar in behandeling.',
  'gapStance.restriction-narrowed': 'De desk aanvaardt ze alle vier.',
  'gap.restriction-odd-word':
    'Beperking heet hier het ‘fotograferen’ van gegevens, waarschijnlijk een verkeerde vertaling van ‘bevriezen’. Lezers weten niet wat zij kunnen vragen.',
  'gapStance.restriction-odd-word': 'De desk markeert en bevriest de gegevens.',
  'gap.portability-partial':
    'Overdraagbaarheid wordt voor een deel van de gegevens toegezegd, zonder te zeggen welk. Zij geldt voor wat de betrokkene heeft verstrekt, geautomatiseerd verwerkt op toestemming of overeenkomst.',
  'gapStance.portability-partial':
    'De desk verstrekt alle gegevens die onder toestemming of overeenkomst zijn verstrekt, in een machineleesbaar bestand.',
  'gap.only-one-channel':
    'Alleen verzoeken langs één kanaal worden behandeld. Een verzoek dat de verwerkingsverantwoordelijke via een officieel kanaal bereikt, telt en doet de maand ingaan.',
  'gapStance.only-one-channel':
    'De desk neemt verzoeken uit elk officieel kanaal aan; de termijn loopt vanaf de eerste ontvangst.',
  'gap.only-in-person':
    'Alleen de betrokkene zelf mag vragen, niemand anders. Ook gemachtigden, ouders met gezag en erfgenamen mogen dat.',
  'gapStance.only-in-person': 'De desk neemt hun verzoeken aan en vraagt om bewijs van hun bevoegdheid.',
  'gap.only-in-person-and-directives':
    'Het beleid belooft instructies via een vertrouwde derde, en neemt elders van niemand anders dan de betrokkene verzoeken aan.',
  'gapStance.only-in-person-and-directives':
    'De desk houdt de belofte: aangewezen personen en erfgenamen worden gehoord.',
  'gap.identity-always':
    'Van iedereen wordt een identiteitsbewijs gevraagd. Dat mag alleen bij redelijke twijfel, en alleen voor zover nodig.',
  'gapStance.identity-always':
    'De desk vraagt geen bewijs zonder een vastgelegde reden voor twijfel, en biedt eerst lichtere middelen aan.',
  'gap.identity-any-doubt':
    'Bij elke twijfel wordt een identiteitsbewijs gevraagd. De twijfel moet redelijk zijn, en het gevraagde noodzakelijk.',
  'gapStance.identity-any-doubt':
    'De desk vraagt eerst naar de reden van de twijfel, en laat overbodige gegevens afdekken.',
  'gap.base-period-too-long':
    'Het antwoord wordt pas na meer dan een maand toegezegd. De termijn is één maand vanaf ontvangst.',
  'gapStance.base-period-too-long': 'De termijn loopt één maand vanaf ontvangst.',
  'gap.days-for-a-month':
    'De termijn is in dagen uitgedrukt. Dertig dagen kunnen langer zijn dan de wettelijke maand, zoals in februari.',
  'gapStance.days-for-a-month': 'De desk telt een kalendermaand.',
  'gap.deadline-unnamed': 'Het beleid zegt niet wanneer verzoeken worden beantwoord.',
  'gapStance.deadline-unnamed': 'De termijn loopt één maand vanaf ontvangst.',
  'gap.extension-several-at-once':
    'Er wordt meer tijd genomen als er meerdere verzoeken tegelijk binnenkomen. Verzoeken van anderen zijn geen grond; alleen het aantal van deze betrokkene zelf telt.',
  'gapStance.extension-several-at-once':
    'De desk verlengt wegens complexiteit of aantal van de eigen verzoeken, met een reden.',
  'gap.extension-technical':
    'Verlenging hangt aan technische complexiteit. Het gaat erom of het verzoek zelf complex is en meer tijd nodig is.',
  'gapStance.extension-technical': 'De desk vraagt wat het verzoek complex maakt.',
  'gap.extension-notice-missing':
    'Het beleid verlengt de termijn zonder te zeggen dat de betrokkene dat binnen een maand na ontvangst verneemt, met de redenen.',
  'gapStance.extension-notice-missing': 'De desk laat geen verlenging ingaan zonder die brief, op tijd verzonden.',
  'gap.refusal-without-manifestly':
    'Verzoeken worden geweigerd als buitensporig of ongegrond. Zij moeten dat kennelijk zijn, en de verwerkingsverantwoordelijke moet dat aantonen.',
  'gapStance.refusal-without-manifestly': 'De desk weigert alleen met de feiten die dat aantonen.',
  'gap.refusal-without-remedies':
    'Een weigering wordt aangekondigd, maar niet de redenen, de klacht en de rechter die zij binnen een maand moet noemen.',
  'gapStance.refusal-without-remedies':
    'Elke weigering gaat binnen een maand uit, met redenen, toezichthouder en rechter.',
  'gap.fee-charged':
    'Voor verzoeken worden kosten gevraagd. Zij zijn kosteloos, tenzij kennelijk ongegrond of buitensporig, of voor een bijkomende kopie.',
  'gapStance.fee-charged': 'De desk antwoordt kosteloos.',
  'gap.recipients-missing': 'Het beleid noemt geen ontvangers en geen categorieën van ontvangers.',
  'gapStance.recipients-missing':
    'De desk vraagt naar de ontvangers vóór een antwoord op inzage en vóór kennisgeving van een wissing.',
  'gap.recipients-unnamed':
    'Er is sprake van ontvangers, maar geen wordt genoemd. Wie erom vraagt, heeft recht op hun namen.',
  'gapStance.recipients-unnamed':
    'De desk houdt een register van ontvangers bij en noemt hen in een antwoord op inzage.',
  'gap.never-to-third-parties':
    'Het beleid belooft dat gegevens nooit naar anderen gaan, maar heeft verwerkers. Dat zijn ontvangers: de belofte misleidt.',
  'gapStance.never-to-third-parties':
    'De desk telt verwerkers als ontvangers en stelt hen in kennis van elke rectificatie, wissing en beperking.',
  'gap.eu-only-weakened':
    'Gegevens zouden in de Unie blijven, en dan toch alleen zo veel mogelijk. Lezers weten niet of gegevens haar verlaten.',
  'gapStance.eu-only-weakened':
    'De desk houdt per systeem de plaats bij en vermeldt doorgiften in een antwoord op inzage.',
  'gap.safeguard-unnamed':
    'Voor gegevens buiten de Unie worden waarborgen beloofd, maar niet welke: adequaatheidsbesluit, standaardbepalingen of een andere van de wet.',
  'gapStance.safeguard-unnamed': 'De desk vraagt per ontvanger naar de waarborg en vermeldt die.',
  'gap.test-as-measure':
    'Een A/B-test staat als beveiligingsmaatregel vermeld. Dat is hij niet, en hij kan een eigen, niet vermeld doel zijn.',
  'gapStance.test-as-measure': 'De desk ziet hem als verwerking die uitleg vraagt, niet als maatregel.',
  'gap.measure-twice': 'Een maatregel staat er twee keer.',
  'gapStance.measure-twice': 'De desk noemt hem één keer.',
  'gap.cookies-without-consent':
    'Cookies waarvoor toestemming nodig is, gelden als aanvaard door verder te surfen. Stilzwijgen is geen toestemming.',
  'gapStance.cookies-without-consent':
    'De desk ziet een verzoek over zulke cookies als bezwaar of intrekking en voldoet daar meteen aan.',
  'gap.cookies-browser-only':
    'Wie bezwaar heeft tegen cookies, wordt naar de browserinstellingen verwezen. De verwerkingsverantwoordelijke moet dat zelf gemakkelijk maken.',
  'gapStance.cookies-browser-only': 'De desk neemt het bezwaar als verzoek aan.',
  'gap.officer-unmentioned':
    'Het beleid noemt geen functionaris voor gegevensbescherming. Niet iedereen hoeft er een te hebben.',
  'gapStance.officer-unmentioned': 'Brieven noemen de functionaris van het profiel.',
  'gap.officer-contact-missing':
    'Het beleid noemt een functionaris voor gegevensbescherming zonder daarbij te zeggen hoe die te bereiken is.',
  'gapStance.officer-contact-missing': 'Brieven geven de contactgegevens van de functionaris uit het profiel.',
  'gap.officer-unnamed':
    'Het beleid zegt dat een functionaris is aangesteld, maar niet wie. Een naam hoeft niet; contactgegevens wel.',
  'gapStance.officer-unnamed': 'Brieven noemen de functionaris van het profiel.',
  'gap.complaint-missing':
    'Het beleid zegt niet dat betrokkenen een klacht kunnen indienen bij een toezichthoudende autoriteit.',
  'gapStance.complaint-missing': 'Brieven die dat moeten vermelden, doen dat.',
  'gap.only-one-authority':
    'Er wordt maar één toezichthoudende autoriteit genoemd. Betrokkenen kunnen ook naar die van de lidstaat waar zij wonen, werken of waar de inbreuk plaatsvond.',
  'gapStance.only-one-authority': 'Brieven zeggen dat erbij.',
  'gap.authority-address-wrong':
    'Het postadres van de toezichthoudende autoriteit is niet het adres dat zij zelf bekendmaakt.',
  'gapStance.authority-address-wrong': 'Brieven geven het adres dat de autoriteit zelf bekendmaakt.',
  'gap.court-missing': 'Het beleid noemt de gang naar de rechter niet.',
  'gapStance.court-missing': 'Weigeringen en slotbrieven noemen de rechter.',
  'gap.change-without-notice':
    'Het beleid kan op elk moment wijzigen zonder dat iemand bericht krijgt. Nieuwe doeleinden moeten vóór de verwerking worden meegedeeld.',
  'gapStance.change-without-notice': 'De desk beoordeelt een zaak naar de versie die bij ontvangst gold.',
};
