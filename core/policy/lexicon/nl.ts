// The concepts in Dutch.

import type { Concept } from '../concept.ts';

export const nl: Readonly<Record<Concept, string>> = {
  'topic-purposes':
    'waarom .. verwerk* | waarom gebruik* | waarvoor .. gebruik*/verwerk* | doeleinden | doelen | grondslag* | rechtsgrond* | op welke basis | volgende redenen | waarvoor | doel van .. verwerking',
  'topic-data':
    'welke .. persoonsgegevens | welke .. gegevens | categorieën .. persoonsgegevens | gegevens die wij/we verwerken/verzamelen | verwerkte gegevens | volgende gegevens | soorten persoonsgegevens',
  'topic-retention': 'bewaartermijn* | voor hoelang | hoe lang | hoelang | bewaring | bewaarperiode* | bewaren',
  'topic-rights':
    'uw rechten | welke rechten | rechten van betrokkene* | volgende rechten | rechten hebt u | uw privacyrechten | rechten van u | rechten | wat u kunt vragen | verzoek doen | verzoeken',
  'topic-recipients':
    'wie heeft toegang | ontvanger* | met wie delen | delen .. met derden | verwerkers | delen van .. gegevens | verstrekking | derde partijen | dienstverleners | wie ontvangt | delen | verstrekken aan',
  'topic-transfer':
    'buiten de europese | doorgifte* | buiten de eu/eer | waar .. bewaard/opgeslagen/gehost | internationale | locatie van .. gegevens',
  'topic-security': 'beveilig* | beschermen we/wij | veiligheidsmaatregel* | hoe beschermen',
  'topic-cookies': 'cookie* | trackers',
  'topic-officer': 'functionaris* | met wie .. contact | contact | contactgegevens | fg',
  'topic-authority': 'toezichthoud* | klacht* | cnil | autoriteit persoonsgegevens | gegevensbeschermingsautoriteit',
  'topic-changes': 'wijzig* | gewijzigd | aanpassing* | actualisering',

  'right-access':
    'in te zien | inzien | recht* ... inzage | recht* ... toegang | inzage in/van .. gegevens | kopie .. uw .. gegevens | inzagerecht | gegevens .. inzien | inzage | toegang',
  'right-rectification':
    'recht* .. rectific* | rectificatie | recht* .. corri* | recht* .. correctie* | correctie van .. gegevens | recht* .. verbeter* | te laten corrigeren/verbeteren | onjuist* .. gegevens .. corrigeren/verbeteren | corrigeren',
  'right-erasure':
    'gegevens/persoonsgegevens ... te verwijderen/wissen | gegevenswissing | wissing | vragen ... te verwijderen/wissen | verzoeken ... te verwijderen/wissen | vergetelheid | recht* .. verwijder* | te laten verwijderen/wissen | recht om .. verwijdering | vergeten te worden | gegevens .. laten wissen | te worden vergeten',
  'right-restriction':
    'beperking | recht* .. beperking | beperking van .. verwerking | verwerking .. beperken | beperking van uw',
  'right-portability':
    'overdraagbaarheid | dataportabiliteit | portabiliteit | gegevensoverdraagbaarheid | gegevens overdragen | overdracht van uw gegevens naar | overdracht van .. gegevens',
  'right-objection':
    'recht* .. bezwaar | bezwaar .. tegen .. verwerking | bezwaar .. maken | bezwaarrecht | recht van verzet | verzet .. tegen .. verwerking',
  'right-automated-decision':
    'geautomatiseerd* .. besluit* | geautomatiseerd* .. beslui* | geautomatiseerde verwerking* | profilering | beslui* ... geautomatiseerd*',
  'right-consent-withdrawal':
    'toestemming ... intrekken | toestemming ... in te trekken | toestemming ... ingetrokken | intrekking .. toestemming | trekt ... toestemming',
  'right-post-mortem':
    'na .. overlijden | geval van overlijden | na uw dood | lot van .. gegevens | overleden betrokkene* | instructies ... overlijden | erfgenamen',

  'cat-account':
    'identificatiegegevens | contactgegevens | accountgegevens | account* | klantgegevens | naam en | naam voornaam | gebruikersaccount* | voornaam | profielgegevens | naw*',
  'cat-messages': 'berichtensysteem | berichten | berichtenverkeer | chatberichten | uitwisseling tussen gebruikers',
  'cat-photos': 'foto | fotos | afbeeldingen | beelden | beeldmateriaal | videos | video',
  'cat-documents': 'documenten | bestanden | bijlagen',
  'cat-reports': 'rapporten | verslagen | rapportages',
  'cat-support':
    'ondersteuningsafdeling | klantenservice* | helpdesk* | supportchat* | supportvragen | ondersteuning | klantenondersteuning | supportgesprek*',
  'cat-comments': 'opmerkingen | reacties | beoordelingen | recensies',
  'cat-location': 'locatiegegevens | gps* | geolocatie* | locatiebepaling',
  'cat-payment':
    'betaalgegevens | betalingsgegevens | bankgegevens | rekeningnummer* | factuurgegevens | facturen | facturatie* | creditcard*',
  'cat-connection':
    'verbindingsgegevens | logboek* | logbestand* | loggegevens | ip adres* | ipadres* | inloggegevens | logs',
  'term-email': 'email*',
  'term-phone': 'telefoon*',
  'term-name': 'naam | namen',
  'term-ip': 'ip adres* | ipadres*',
  'term-logs': 'logboek* | logbestand* | logs | loggegevens',
  'term-invoice': 'factuur* | facturen',
  'term-cv': 'cv | sollicitatie* | curriculum',

  version:
    'laatst bijgewerkt/gewijzigd/aangepast/herzien | versie | laatste wijziging/update/aanpassing/versie | datum van | ingangsdatum | bijgewerkt op | geldig vanaf | van kracht | in werking | vastgesteld op',
  'foreign-abbreviation': 'rgpd | dsgvo',
  'users-only':
    'u .. gebruiker bent/van | alleen voor .. gebruikers | uitsluitend .. gebruikers | gericht aan gebruikers | geldt voor gebruikers',
  age: 'jonger zijn dan | jonger bent dan | ouder bent dan | jaar oud | jaar of ouder | jaar of jonger | jonger dan | ouder dan | leeftijd .. # | onder de # jaar | minstens # jaar | ten minste # jaar | vanaf # jaar | minderjarig*',
  controller:
    'verwerkingsverantwoordelijk* | verantwoordelijk* voor .. verwerk* | die ... beheert | die ... exploiteert | beheerder van | exploitant van | verantwoordelijk* in de zin | is verantwoordelijk',

  use: 'verwerk* | gebruik* | verzamel* | om ... te',
  'basis-word': 'grondslag* | rechtsgrond* | wettelijke basis | juridische basis',
  'basis-consent': 'uw toestemming | toestemming van | met toestemming | toestemming',
  'basis-contract':
    'uitvoering .. overeenkomst | overeenkomst | contract* | gebruiksvoorwaarden | algemene voorwaarden | gebruikersvoorwaarden | precontractuele | *overeenkomst*',
  'basis-legal-obligation': 'wettelijke .. verplichting* | wettelijke plicht* | verplichtingen op grond van de wet',
  'basis-vital-interests': 'vitale belangen | vitaal belang',
  'basis-public-task': 'algemeen belang | openbaar gezag | publieke taak',
  'basis-legitimate-interests': 'gerechtvaardigd* .. belang* | legitiem* .. belang* | rechtmatig* belang*',
  'basis-lead':
    'op basis van | op grond van | grondslag* | rechtsgrond* | gebaseerd op | op de grondslag | omdat | met uw toestemming',
  marketing:
    'direct marketing | directmarketing | reclame | nieuwsbrief* | commerciele berichten/mededelingen | marketingdoeleinden',
  'direct-from-you': 'rechtstreeks van u | rechtstreeks bij u | direct van u | bij u zelf verzameld | van uzelf',
  'from-others':
    'van derden ontvangen/verkregen/ontvangen | via derden | van andere bronnen | uit andere bronnen | niet rechtstreeks van | door andere gebruikers | van andere gebruikers | uw werkgever | openbare bronnen | bron van .. gegevens',

  keep: 'bewaar* | bewaren | bewaard | opgeslagen | bewaartermijn* | opslag | bijgehouden | gearchiveerd',
  'keep-lead':
    'die | worden | wordt | bewaren | bewaard | bewaar* | gedurende | voor een | tot | zolang | verwijderen | wissen | totdat | opgeslagen | hoogstens | maximaal',
  'end-of-service':
    'duur van .. dienst* | einde van .. dienst* | duur van .. overeenkomst | einde van .. overeenkomst | einde van .. contract* | duur van .. contract* | beëindig* .. overeenkomst | beëindig* .. dienst* | na .. einde | na .. beëindiging | afloop van .. overeenkomst | zolang u klant | duur van de relatie | einde van .. relatie',
  'account-deletion':
    'account .. verwijder* | verwijder* .. account* | account .. gesloten | account .. opgezegd | sluiting van .. account | zolang .. account* | opheffing van .. account',
  'from-collection':
    'na .. verzameling | na .. ontvangst | vanaf .. verzameling | na .. registratie | vanaf .. registratie | na .. vastlegging | vanaf .. opslag | na het laatste contact | na .. aanmaak',
  'until-you':
    'tot u .. afmeldt/uitschrijft/opzegt/intrekt | tot uw .. afmelding/uitschrijving | tot .. toestemming .. intrekt | tot intrekking | totdat u',
  'all-your-data': 'alle .. gegevens | al uw gegevens | alle persoonsgegevens',
  'every-data':
    'bewaren .. uw persoonsgegevens | bewaren .. uw gegevens | bewaren .. persoonsgegevens | persoonsgegevens worden .. bewaard | overige gegevens | alle andere .. gegevens | niet langer dan .. noodzakelijk | niet langer dan nodig | uw persoonsgegevens worden | gegevens die u .. plaatst/deelt/invoert | alle inhoud | alle content | al het andere | alle overige',
  litigation:
    'rechtszaak | geschil* | gerechtelijke procedure* | procedure bij | rechtsvordering* | proces | rechtsgeding',
  expired: 'na het verstrijken | na afloop van .. termijn* | na deze termijn* | verstreken',
  'not-communicable':
    'niet meer ... meedelen | niet meer ... verstrekken | niet langer ... meedelen | niet meer ... mededelen | niet meer ... beschikbaar',
  anonymous: 'anonie* | anoniem | geanonimiseerd* | anonimiseren',
  statistics: 'statistische | statistiek*',

  'right-word': 'recht | rechten',
  free: 'gratis | kosteloos | zonder kosten',
  confidential: 'vertrouwelijk* | bedrijfsgeheim* | zakengeheim* | geheim van',
  'not-essential':
    'niet essentieel | niet noodzakelijk | niet nodig | niet onmisbaar | niet vereist | niet langer essentieel',
  'restrict-accuracy': 'juistheid | onjuist* | nauwkeurigheid',
  'restrict-unlawful': 'onrechtmatig* | onwettig*',
  'restrict-claims': 'rechtsvordering* | vordering',
  'restrict-objection': 'bezwaar',
  'restrict-dispute':
    'geschil over | geschil .. legitimiteit | betwisting .. legitimiteit | legitimiteit van | betwist .. rechtmatigheid',
  'in-cases-of-law':
    'artikel 18 | art 18 | in de .. wet .. gevallen | gevallen .. bepaald | gevallen die de wet | in bepaalde gevallen | onder bepaalde voorwaarden | waarin de wet | gevallen van artikel',
  photograph: 'fotograferen | fotografeert | gefotografeerd',
  'part-of-data': 'een deel van .. gegevens | gedeelte van .. gegevens | bepaalde gegevens',
  'objection-stands-apart': 'specifieke situatie | bijzondere situatie | uw .. situatie',

  request: 'verzoek* | aanvra* | uitoefen* .. recht* | recht* .. uitoefen* | uitoefenen',
  'only-channel':
    'uitsluitend/alleen/enkel/slechts ... via/per/op/naar/langs .. email*/adres/formulier/post/brief/weburl/portaal/telefoon\n' +
    'noodzakelijk/verplicht ... via/per .. email*/adres/formulier/post/brief/weburl\n' +
    'uitsluitend/alleen/enkel/slechts .. schriftelijk/aangetekend* | moet*/dient/dienen ... aangetekend*\n' +
    'via/per .. email*/adres/formulier/post/brief/weburl ... en op geen enkele andere',
  'other-way-refused':
    'verzoek* ... niet op deze manier/wijze ... niet | verzoek* ... op .. andere manier/wijze ... niet | verzoek* ... andere kanalen ... niet | verzoek* ... langs .. andere weg ... niet | verzoek* ... ander* adres* ... niet',
  'only-person':
    'niet van iemand anders | niet van .. anders | niet door iemand anders | niet door anderen | alleen/uitsluitend/enkel door u/uzelf | rechtstreeks door u/uzelf | persoonlijk door u/uzelf | door u persoonlijk | niet namens | alleen/uitsluitend/enkel .. betrokkene zelf | geen verzoeken .. namens | strikt persoonlijk',
  'third-person':
    'gemachtigde* | volmacht | namens iemand | vertegenwoordiger* | vertrouwde derde | derde partij | begunstigde | erfgena* | ouder* .. gezag | ouderlijk',
  'in-app-contact':
    'ondersteuning* ... intern* berichtensysteem | ondersteuning* ... chat | klantenservice ... chat | via de .. app | in de app | via de chat | instellingen van .. account',
  'form-contact': 'contactformulier | webformulier | online formulier | formulier op',
  respond:
    'reageren | antwoord* | beantwoord* | reactie | gevolg geven | behandelen | informeren u | afhandel* | hoort .. van ons',
  maximum: 'maximaal | uiterlijk | ten hoogste | hoogstens | binnen | niet later dan',
  extend: 'verleng* | extra | aanvullende termijn',
  'several-at-once':
    'meerdere verzoeken .. tegelijk* | verschillende verzoeken .. tegelijk* | meerdere verzoeken | veel verzoeken | groot aantal verzoeken .. anderen | drukte',
  'technically-complex': 'technisch complex | technische complexiteit | technisch ingewikkeld | technisch moeilijk',
  inform:
    'informeren | op de hoogte | laten .. weten | delen .. mee | meegedeeld | in kennis | geïnformeerd | berichten wij',
  reasons: 'reden | redenen | motiver* | gemotiveerd | waarom',
  refuse: 'weiger* | afwijz* | niet .. gevolg | afgewezen | niet in behandeling',
  excessive: 'buitensporig* | ongegrond* | excessie* | overdreven | repetitie* | onredelijk* verzoek*',
  manifestly: 'kennelijk* | duidelijk ongegrond*',
  complaint: 'klacht* | klagen',
  court: 'rechter | rechtbank* | beroep instellen | gerecht | voorziening in rechte',
  fee: 'kosten .. in rekening | vergoeding .. vragen | vergoeding van | administratiekosten | tegen betaling | brengen .. kosten | in rekening',
  identity: 'identiteit | wie u bent',
  'identity-proof':
    'identiteitsbewijs | identiteitskaart | paspoort | kopie van .. id | legitimatiebewijs | legitimatie | bewijs van .. identiteit | rijbewijs',
  demand:
    'altijd | moet* | verplicht | vereist | dient | dienen | steeds | elk verzoek | voeg* | vergezeld | bijvoegen | mee te sturen | meesturen',
  doubt: 'twijfel* | niet zeker | onzeker* | niet .. kunnen vaststellen | niet .. identificeren',
  reasonable: 'redelijke | gegronde | gerede | redenen om te twijfelen | redelijkerwijs',

  'own-teams': 'onze teams | onze medewerkers | eigen medewerkers | ons personeel | onze werknemers | intern* team*',
  processor:
    'bedrijven die ... verwerken | in onze opdracht | dienstverlener* | verwerkers | verwerker | leverancier* | onderaannemer* | subverwerker* | hostingprovider* | partners die .. namens',
  'third-party': 'derden | derde partijen | commerciele partners | andere bedrijven',
  disclose:
    'overdragen | overgedragen | verstrek* | doorgeven | doorgegeven | delen | gedeeld | verspreiden | overdracht',
  never: 'nooit | geen enkel* | in geen geval | niet | onder geen',
  except:
    'uitsluitend indien/als/wanneer | alleen indien/als/wanneer | behalve | tenzij | met uitzondering | buiten de .. verwerkers | anders dan | zonder uw toestemming | zonder toestemming | uitgezonderd | voor hun eigen | eigen doeleinden',
  hosted: 'gehost | servers | opgeslagen | hosting | datacenter* | host',
  'in-eu':
    'binnen de europese | in de europese | binnen de eu/eer | in de eu/eer | binnen europa | europese economische ruimte',
  'outside-eu': 'buiten de europese | buiten de eu/eer | buiten europa | derde landen | derde land | niet het geval',
  only: 'uitsluitend | alleen | enkel | slechts',
  'best-effort':
    'doen .. best | streven | proberen | zoveel mogelijk | zo veel mogelijk | waar mogelijk | spannen ons in | bij voorkeur',
  safeguard:
    'passende garanties | passende waarborgen | geschikte waarborgen | voldoende waarborgen | nodige garanties | waarborgen',
  'safeguard-adequacy':
    'adequaatheidsbesluit* | adequaat .. beschermingsniveau | passend beschermingsniveau | data privacy framework | adequaatheids*',
  'safeguard-clauses':
    'standaardcontractbepalingen | modelcontract* | modelcontractbepalingen | standaardbepalingen | scc',
  'safeguard-rules': 'bindende bedrijfsvoorschriften | bcr',

  'technical-measures': 'technische .. maatregelen | technische beveiligingsmaatregelen | technische middelen',
  'organisational-measures': 'organisatorische',
  'organisational-kind':
    'training* | opleiding* | bewustmaking | charter | gedragsregels | gedragscode | toegangsbadge | badge | geheimhouding* | beleid | screening',
  frequency: '# keer per | twee/drie/vier/een keer per | tweemaal | jaarlijks | elke # | per jaar',
  cookie: 'cookie* | trackers',
  'cookie-technical': 'technische | functionele | noodzakelijke | essentiele | sessiecookies',
  'cookie-statistics': 'statisti* | analytische | analytisch | meten | analytics',
  'cookie-advertising': 'reclame* | advertentie* | marketingcookies | marketing | trackingcookies | tracking',
  no: 'geen | niet | nooit',
  object: 'bezwaar | weigeren | uitschakelen | verwijderen | blokkeren',
  'browser-settings': 'browserinstellingen | instellingen van uw browser | via uw browser | browser | webbrowser',
  'cookie-panel':
    'cookieinstellingen | cookie instellingen | voorkeurencentrum | toestemmingsbanner | cookiepaneel | cookievoorkeuren',
  'implied-consent':
    'door .. website .. te gebruiken | door .. gebruik .. stemt | door verder te surfen | door te blijven | verder gebruik .. gaat u akkoord | gaat u akkoord',

  officer:
    'functionaris voor .. gegevensbescherming | functionaris gegevensbescherming | dpo | fg | data protection officer | privacy officer',
  registered: 'geregistreerd | aangemeld | aangesteld | ingeschreven',
  authority:
    'toezichthoudende autoriteit* | toezichthouder* | autoriteit persoonsgegevens | gegevensbeschermingsautoriteit | cnil',
  'authority-of-choice':
    'lidstaat .. woont/verblijft/werkt | land waar u | gewone verblijfplaats | van uw woonplaats | uw eigen land | waar u woont | waar u gewoonlijk | lidstaat',
  change: 'wijzigen | wijzigingen | gewijzigd | aanpassen | aangepast | bijwerken | wijziging',
  'at-any-time':
    'op elk moment | op ieder moment | te allen tijde | zonder voorafgaande | zonder kennisgeving | van tijd tot tijd | op elk ogenblik',
  notify:
    'informeren | op de hoogte | aankondig* | melden | bericht | per email* | stellen u .. kennis | laten .. weten | mededelen | meegedeeld | brengen u',
};
