// Dutch, as written in the Netherlands and in Flanders.

import type { LanguagePatterns } from './language-patterns.ts';
import { plainWordsNl } from './plain-words/nl.ts';

/** "wat jullie van mij hebben", "alles wat u over hem bewaart" */
const whatYouHave = `op welke @data | waarop .. gebaseerd | wat/alles .. verzameld | wat er .. verzameld | op basis/grond van welke @data | alles/wat ... geschreven/genoteerd/gezegd .. over mij/me | alles wat ... over mij/me | alles .. mijn gegevens | 
  wat ... geregistreerd/opgeslagen/vastgelegd/genoteerd/bewaard ... @my | wat u is toegestuurd | wat .. genoteerd/opgestuurd |  @data ... over/van hen | welke er .. @about @me | welke .. @about @me | de mijne | wat @you .. @about @me | gegevens ... @about @me | of @you ... @data ... @about @me | of uw .. @data ... @about @me | wat er .. gezegd
  wat/alles/hetgeen ... @you ... @about @me | wat/alles/hetgeen ... @about @me ... @have | alles @about @me
  @data ... @about @me | @data ... @have ... @about @me | @data @about .. @me/@person | profiel ... @about @me | wat .. @about @me .. bekend
  wat @you .. @have | alles wat @you | wat er .. @about @me
`;
const personalData = `
  *persoonsgegevens | persoonlijke/*persoonlijke gegevens/informatie/data/info | hem/haar/mij/ons betreffende *gegevens
  *gegevens die op mij/hem/haar | mij/hem/haar betreffende
`;
const myThing =
  '@my .. @thing | @thing .. @about .. @me/@my/@person | @thing die/waarop/waar .. @me/ik | @thing waar ik';
const records = `
  die/deze/alle/ruwe/de .. logs/aantekeningen/scores/opnames/metingen/verslagen/overzichten/beoordelingen | correspondentie ... mijn naam | waarin mijn naam | @my .. @record | @record ... @about .. @me/@my/@person | ${personalData} | @record waarop/waarin ik | @record die .. @about @me
  daarvan | hiervan | ervan | dat/die/dit/deze/het @record | *beelden | *opname | *opnames | *opnamen | al de/het *gegevens | alle *gegevens | die gegevens
`;
const adverts = `gelukspost | tevredenheidsonderzoek* | aan de deur | huis aan huis | lid te worden | donateur te worden | telefonische verkoop | verkopers | colporteurs | loterij | loten | belletjes | verkooptelefoons | werving* | donatieverzoeken | uitnodigingen | aanbod | felicitaties | verjaardagsmail* | sms | smsjes | blad | blaadje | clubblad | reclameblad | infoblad | reclameblaadje | *magazine | *krantje | reclamekrant | drukwerk | wervende | promotie* | verkoopmails | *nieuwsbrieven | *nieuwsbrief | reclames | deals | kortingen | koopjes | push* | pushberichten | enquetes | peilingen | wervingstelefoontjes | verzoekpost | bedelpost | reclamefolders | 
  reclame* | *aanbiedingen | nieuwsbrief | nieuwsbrieven | marketing* | *mailing | *mailings | commerciele | promo* | folders
  folder | acties | spam | advertenties | advertentie | werving | acquisitie* | verkooptelefoontjes | telemarketing | *promoties
  prospectie | bedelbrief | bedelbrieven | fondsenwerving | zonnepanelen | promo sms* | belt .. over | colportage | ongevraagde | verkooppraatjes | kortingsacties | reclamepost | catalogus | catalogi | aanbieding
`;
const consent =
  'vinkje | *vinkjes | aangevinkt | aangekruist | goedgekeurd | ok voor | oke voor | mijn ok/oke/okee/fiat/zegen | ingestemd | toelating | fiat | *instemming | *formulier .. getekend | getekend | ja gezegd | *toestemming | *akkoord | *machtiging | instemming | *goedkeuring | *toestemmingsverklaring | ja gezegd | *verklaring | *toezegging';
const error = 'verkeerd* | onjuist* | fout | foute | foutief | fouten | incorrect* | niet juist/correct/goed/waar';

export const nl: LanguagePatterns = {
  language: 'nl',
  groups: {
    you: 'u jullie je jij uw ge men',
    my: 'mijn mn ons onze zijn haar zn',
    me: 'mij me mezelf mijzelf ons hem haar',
    person:
      'zoon dochter kind kinderen client cliente clienten man vrouw echtgenoot moeder vader oom tante broer zus heer mevrouw mw dhr',
    about: 'over van op omtrent betreffende aangaande bij voor',
    have:
      'heb hebt heeft hebben bewaart bewaar bewaren bewaarde bewaard opslaat opgeslagen opslaan verwerkt verwerken verzameld ' +
      'verzamelt verzamelen weet weten kent bekend bijhoudt bijhoudt bijhouden houdt houden bezit registreert geregistreerd vastgelegd ' +
      'vastlegt staat staan bezitten bijgehouden had hadden vastleggen gebruikt gebruiken gekregen ligt zit',
    data: '*gegevens data info informatie *gegevens gegeven dingen spullen',
    record:
      'transacties *transacties indicatiestelling *teksten *brief *brieven *score keuring* telefoongesprek* *mails indicatie* verbruik *verbruik *standen playlists luistergeschiedenis *fotos *beelden *logboek *registratie registraties *staat checks in-checks uitchecks ritten *ritten loggings bedelingen *lijsten urenlijsten functioneringsgesprekken ziekmeldingen advies adviezen notulen *kaart *uitslag uitslagen *foto fotos meetwaarden scan scans kliks *gedrag bestellingen aankopen reisgegevens *advies indicatoren *indicatoren stukken onderzoeken rontgen* behandelplan verbruik facturen codering *gegevens data info informatie dossier *dossier *profiel profiel account *account opname* *opnames *opnamen beelden *beelden ' +
      '*notities aantekeningen *verslag *verslagen gesprekken *gesprek gespreksnotities contracten logging *logging mails e-mails emails berichten correspondentie logs *logboek ' +
      'logbestanden historie *geschiedenis *historie metingen uitslagen brieven foto* fotos formulier formulieren *formulieren opnamen zorgplan *plan rapportages overzichten scores rapport *rapport *rapportage ' +
      'beoordeling* *lijst score *score *fiche fiche bestanden bestand klantkaart *formulieren stukken tickets transcript',
    thing:
      'transacties *transacties teksten *teksten telefoon gsm *foto *fotos pagina *filmpje *filmpjes portretfoto id *kaart stem recensies commentaar *profielen *bestanden gesprek gesprekken *gesprek *gesprekken bankgegevens iban rekening *historie berichtje playlists verbruik *standen *verbruik chatgesprekken gedichten stukjes spul spulletjes kaart kaartje *kaart paspoort *bewijs *bewijskopie rijbewijs notitie notities naam stem stemafdruk handtekening locaties likes chats scores matches kiekje kiekjes plaat pasfoto *kopie *scan aanmelding aanmeldingen advertentie advertenties favorieten zoekgeschiedenis *verleden gegevens berichtenverkeer *gegevens data info informatie account *account accounts profiel *profiel dossier *dossier foto foto* fotos video *video* filmpje ' +
      '*beelden beelden nummer *nummer mailadres emailadres e-mailadres adres *adres naam *naam inschrijving lidmaatschap *pagina bericht ' +
      'berichten *berichten post posts reactie reacties recensie review cv sollicitatie *sollicitatie opname* opnames vingerafdruk* hoofd ' +
      'gezicht historie *geschiedenis fiche *fiche vermelding bestanden boeltje login alles spullen registratie gegevensset ' +
      'portret *portret berichtjes metingen locatie* scan kopie aantekening* notities klantnummer artikel bestelgeschiedenis',
    field:
      'allergie* medicatie* *lijst diploma puntenlijst* letter spelling tussenvoegsel geslacht leerlingdossier *code codering achterstand *status burgerservicenummer bsn gezinssituatie gezinssamenstelling voornaam achternaam inkomen rapport *rapport verslag stuk huisarts contactpersoon kenteken diagnose naam *naam namen adres *adres geboortedatum geboortejaar *nummer nummer telefoonnummer mailadres emailadres e-mail email iban ' +
      'rekeningnummer woonplaats postcode functie titel aanhef aanspreking aanspreektitel aanspreekvorm pronouns voornaamwoorden geboorteplaats gsm gsm-nummer thuisadres opleidingsniveau gezin *stand *gezin oppervlakte bouwjaar woning *graad *rang woonadres factuuradres correspondentieadres geslacht initialen roepnaam rijksregisternummer meisjesnaam pasfoto huisdokter bloedgroep gewicht lengte loon salaris uren opleiding *inkomen contract rang *gegevens burgerlijke nationaliteit beroep werkgever bedrijf ' +
      'voorletters spelling *dossier profiel *profiel account registratie vermelding gegeven huisnummer straat leeftijd *datum',
  },
  stance: {
    asking: `^kan | ^kunnen | ^mag | ^mogen | ^willen | ^wilt | ^zou | ^zouden | ^kunt | ^dat wil/zou/moet/mag/kan/kunt | en/maar/dus/ook willen/wensen/verzoeken/vragen | is er een/iets ... om | hoe kan ik | hoe kunnen we/wij | hoe moet ik | fijn/prettig/mooi/leuk/goed/netjes/tof zijn als | fijn/prettig/leuk/goed/netjes/tof vinden als | fijn/prettig/leuk/goed/netjes vind ik het als | ^wil | ^wou | ^zou graag | maar/ook/toch/dus/verder/daarnaast wil/wou/wens/eis | wil ook | wil graag | en daarna/dan/vervolgens/verder ... weggooien/verwijderen/wissen/deleten/vernietigen/opruimen/verwijderd/gewist/weg | voorts | tevens wens/verzoek/wil | zouden u/jullie | mogen jullie | u mag | jullie mogen | mag nu | mag ook | als ik .. heb gekregen/ontvangen | als ik .. gekregen/ontvangen heb | als ik .. binnen heb | zodra ik .. heb | wanneer ik .. ontvangen/gekregen | als dat binnen is | prijs stellen als/indien | fijn als | dankbaar als | blij als | leuk vinden als | leuk als | vriendelijk als | mooi als | prettig als | goed als | erkentelijk als/indien | helpen als | fijn vinden als | graag zien dat | is het mogelijk | zou het mogelijk | zou het kunnen | is er een manier | hebben jullie een manier | ik verneem graag | ik ontvang graag | ontvang ik graag | ontvang graag | stel het op prijs | zou het op prijs stellen | wees zo goed | wees zo vriendelijk | zo vriendelijk | zo goed zijn | wenst | wordt u verzocht | u verzocht | wordt verzocht | ervoor zorgen | ervoor te zorgen | zorgen dat | zorgen jullie | ik sommeer | ik reken op | ik hoop dat u/jullie | hopelijk kunt/kunnen | vriendelijk verzoek | bij deze wil | bij dezen | wij wensen | wij verlangen | ik sta erop | het is de bedoeling dat | ik zag graag | zie graag | zou graag zien | het liefst zou | kan u | kunde | kunt ge | wilt ge | moogt | mag u | mogen jullie | mag je | nodig heb ik | ik moet .. hebben | heb .. nodig | hoef .. niet | tijd dat | gaarne | uwerzijds | wil weten | wil zien | wil hebben | ff | effe | kun je | kunne jullie | kan je | willen jullie | wilde | wou | ik vraag u | wij vragen u | dring aan | ik eis | mag zwart op wit | ivm | daarom | ^doek | ^haal | ^vergeet | ^verbreek | ^knip | ^streep | ^poets | ^trek | ^ontkoppel | ^herstel | ^schoon | ^scherm | ^vries | ^laat | ^leg | ^kijk | ^lees | ^check | ^herzie | ^toon | ^bezorg | ^overhandig | ^print | ^deel | ^bevestig | ^licht | ^leg .. uit | ^verklaar | ^noem | ^som | ^stop | ^ophouden | ^kap | ^nooit | ^nee | ^af | ^weg | ^eraf | ^niet | ^voeg | ^vul | ^zorg | ^draai | ^annuleer | ^parkeer | ^bewaar | ^hou | ^berg | ^sla | ^geef | ^mail | ^app | ^zend | ^stuurt | ^verwijdert | ^wist | ^haalt | ^past | ^zet | ^maak | ^noteer | ^leest | ^rectificeer | ^breng | ^retourneer | 
      vertrouw erop | reken erop | ga ervan uit dat u/jullie | hoe krijg/kan ik | waar kan ik | mag/mogen/kan/kunnen .. worden | doe .. maar | laat .. achterwege
      verzoek | verzoeken | verlang | verlangen | eis | eisen | beroep ik mij | kan/kunnen die/dat/deze/dit/ze | vervolgens om | en om
      client/cliente/clienten eist/eisen/verlangt/vordert/vraagt/wil/wenst/verzoekt/doet/maakt | hij/zij/ze/client/clienten .. eist/verlangt | hij/zij/ze/client/clienten .. wil/wenst/verzoekt/vraagt/willen
      graag | gaarne | ik .. wil/wens/eis/vraag/verzoek/vorder/verlang/verwacht/sommeer/wilde | wij/we .. willen/wensen/eisen/vragen/verzoeken/verwachten
      wil ik/wij/we | wens ik | eis ik | verzoek ik | vraag ik | verlang ik | verwacht ik | vorder ik | sommeer ik | ontvang ik | ontvang .. graag
      verzoeken wij/we | vragen wij/we | willen we/wij | zou ik | zouden we/wij | zou .. willen | ik zou | kunt/kan/kunnen u/jullie/je/iemand/men/jij/er
      wilt/wil/willen u/jullie/je/jij/iemand | u/jullie/je mag/mogen/kunt/kunnen | en wil/wens/eis/vraag/verzoek/verlang | verlang dat | zou/zouden u/jullie/je | mag/kan/zou ik | mogen/kunnen we/wij | gelieve | aub | alstublieft | svp
      alsjeblieft | hierbij/bij deze/hiermee/bijdeze verzoek/vraag/maak/trek | moet | moeten | dient | dienen | hoor .. te worden | hoort te
      beroep mij/me op | een beroep op | beroep .. op .. recht | recht gebruik | gebruik maken van mijn | maak .. gebruik | uitoefenen | heb recht op
      ik/we heb/hebben .. nodig | liefst | het liefst | dringend | per direct | onmiddellijk | onverwijld | zo spoedig mogelijk | zsm | asap
      ik kom graag | mag/mogen/kan .. verwijderd/gewist/weg | benieuwd | nieuwsgierig | mag .. weg | mogen .. weg | kan .. weg | weg ermee | laat u/je/jullie | laat mij/me/ons
      ^verwijder* | ^wis | ^wissen | ^gooi | ^haal | ^stuur | ^geef | ^laat | ^zorg | ^stop | ^schrap | ^pas | ^corrigeer | ^rectificeer | ^verbeter
      ^wijzig | ^schrijf | ^schrijft | ^bevries | ^blokkeer | ^zet | ^hou | ^houd | ^vernietig | ^vergeet | ^doe | ^draag | ^exporteer | ^meld | ^vertel | ^zeg
      ^neem | ^bewaar | ^beperk | ^sluit | ^delete | ^verander | ^werk | ^mail | ^verstrek | ^^verwijdering | ^^inzage | ^^bezwaar | ^^kopie | ^lever
      ^^correctie | ^^rectificatie | ^^overdracht | ^^beperking | ^^intrekking | ^^wissing | ^^uitschrijven | ^^afmelden | ^maak | ^trek | ^deel | ^geen | ^niet meer
    `,
    request: 'verzoek tot/om/aan/op | mijn verzoek | verzoekschrift | mijn vraag is | onze vraag is',
    announcing: `
      twee/drie/vier dingen/verzoeken/vragen/punten/zaken | het volgende | verzoek ik u | vraag ik u | verzoeken | dus | mijn verzoek | mijn vraag
      de volgende | namens .. verzoek | wat ik wil/vraag
    `,
    not: `
      niet | geen | nooit | niets | niks | niemand | noch | nergens | ipv | nimmer
    `,
    without: 'zonder | in plaats van | ipv',
    notReally: `zolang .. niet | totdat .. niet | niet zo heet | niet vast | niet vertrouwelijk | niet .. tussen | niet bij | nooit gedoneerd | nooit aan .. gegeven | heb ik nooit | 
      niet alleen/enkel/slechts/louter | waarom .. niet/geen | of niet | weet .. niet | nog geen/niets/niks/altijd | nog steeds geen/niets/niks
      niet .. gereageerd/geantwoord | kan/kon/kunnen/konden/lukt/lukte .. niet | niet .. zelf | geen reactie/antwoord/gehoor/idee/probleem/haast
      niet meer .. werk/werkzaam/gebruik/klant/lid/nodig | geen klant/lid .. meer | niet juist/correct/goed/waar/klopt/kloppend | klopt/kloppen .. niet
      niet lukt/lukken/mogelijk | niet zeker | zie .. niet | niets van gehoord/vernomen | niets gehoord | niets te maken | niet van plan | herinner .. niet
      nooit .. gegeven/gevraagd/gehad/ontvangen/gewoond/besteld/toestemming/gebruikt/klant | niet .. gevraagd | niets meer | ik werk .. niet | niet op de hoogte
      wist .. niet | geen idee | niet akkoord | niet vergeten | ga .. nooit | niet langer .. nodig | geen .. nodig | geen genoegen | niet later | niet mee eens
      geen gebruik .. meer | niet .. actief | geen mens | woon* .. niet | niet thuis
    `,
    but: 'en haal/verwijder/wis/stuur/geef/gooi/zet/bel/schrap/laat/stop/pas/corrigeer/houd/hou/maak/doe/neem/verander/wijzig/blokkeer/bewaar/vraag/verzoek/wil/eis/wens/verlang | en ik | en trek | en we | graag | aub | gelieve | svp | maar | echter | wel | juist | alleen | doch | want | dus | daarom | dan | enkel',
    relative:
      'waarvoor | waarop | waarbij | waarin | die | dat | welke | waar | waarvan | omdat | aangezien | zodat | wat | als',
    supposing: `
      ^als | als u/jullie/je/ik/we/wij/dat/het | voordat | alvorens | ^voor u/jullie/je | indien | ^mocht | ^mochten | mocht/mochten u/jullie/je/ik/wij/we/er/het/dit/dat | tenzij | wanneer | ingeval | voor het geval | stel dat | zodra | blijft | zou u | zonder dat
    `,
    personal: `een van uw/jullie medewerkers/mensen/collegas | mijn procedure/zaak/rechtszaak/advocaat/claim | verzoek/verzoeke u uw | verzoeke uw | van mij | over/van/aan mij | mijn .. @record | op mijn naam | over/van mezelf`,
    own: `mijn/mn/onze .. @thing | mijn/onze .. @field | mij betreffende | mijn *gegevens | haar/zijn *gegevens`,
    pronoun:
      'daar | daarmee | daarop | hetzelfde | dat | dit | ze | die | deze | het | hem | ervan | daarvan | hiervan | daarin',
    earlier: `op mijn bezwaar | van mijn bezwaar | mijn bezwaar is | 
      heb/had/hebben/hadden ... gevraagd/verzocht/gemaild/geschreven/aangevraagd/ingediend/gestuurd/verstuurd/opgevraagd/aangegeven/verzonden | heb .. bezwaar gemaakt
      diende/dienden ik/wij/we ... verzoek in | diende ik ... verzoek | diende/dienden ik/wij/we ... in | deed/deden ik/wij/we ... verzoek | ik/wij heb/hebben ... verzoek ... ingediend/gedaan/gestuurd | vroeg ik/wij/we | dat ik .. vroeg/verzocht | ik .. vroeg | verzocht ik | schreef ik | mailde ik | stuurde ik | ik vroeg | wij vroegen | ik verzocht | ik mailde | ik stuurde
      mijn/ons/onze eerdere/vorige/eerste/laatste/tweede .. verzoek/mail/brief/bericht/aanvraag | mijn verzoek van/dd/op/uit | mijn mail/brief/bericht/aanvraag van
      mijn inzageverzoek/verwijderverzoek van | mijn verzoek om/tot ... van | gevraagd had | gevraagd heb | verzocht heb | haar/zijn verzoek om/tot | op mijn verzoek
      zoals gevraagd | het verzoek van | ons verzoek van | ingediende verzoek | deed ik | diende ik | gedane verzoek | waar ik om vroeg | waarom ik vroeg
    `,
    done: `kondigt aan | kondigen aan | te zullen .. verwijderen/wissen/vernietigen | te zullen | van plan bent/zijn/bent | 
      heeft/hebt/hebben/is/zijn/werd/werden .. verwijderd/gewist/aangepast/gecorrigeerd/gestuurd/toegestuurd/verstuurd/opgezegd/afgesloten
      dank/bedankt voor het | bedankt voor de | dank voor de | ik heb .. opgezegd/verwijderd/geblokkeerd | dank voor | bedankt voor
    `,
    policy: `een klant/lid/patient/bewoner/burger/ouder/leerling/medewerker/gebruiker/abonnee maakt/heeft/eist/belt/belde/mailde/vroeg | binnen welke termijn moeten | *scriptie | bachelorproef | hoe organisaties/bedrijven/gemeenten/ziekenhuizen/scholen | enquete .. invullen | vragenlijst .. invullen | mag ik alle .. van | van afgewezen | van oud-medewerkers/oud-leden/ex-klanten | geven we dat | doen we dat | er belde | belde er | belde net | die zegt dat ze/hij | een mevrouw/meneer/patient/client/burger/inwoner/student die | citeren | mijn blog | mijn podcast | mijn column | als u bezwaar hebt | als u dat liever niet | burgers/consumenten/bezoekers/mensen/mensen vragen | burgers/consumenten/bezoekers/steeds ... vragen om | conform het beleid | is dat conform | was dat goed | behoudt zich .. voor | behoud mij .. voor | onder voorbehoud van alle | wij verwijderen | we verwijderen | dat we .. verwijderen/wissen | moeten we | wil dat we | of we | als fg | jij als | kun jij | aan jou | het team | onze klanten | klanten vragen | collega* | wij van | hoeveel .. verzoeken | hoeveel gebruikers/klanten/mensen/claims | hoeveel verwijder* | vaker | wederhoor | uitzending | klanten vragen | je scope | vacature | ik solliciteer | mijn huidige werkgever | persvraag | een oud-medewerker | een ex-medewerker | een collega wil | een klant wil | een ouder wil | een bewoner wil | bewaartermijn* van | wat moet ik .. antwoorden | mag ik dat | kan ik dat weigeren | moet ik | hoe lang mag | mag dat weg | register | binnen jouw | opdrachtgever | wij ruimen | we ruimen | ruimen volgende | de exportfunctie | betrokkenenverzoek* | meldt u | gegevensbeschermingsautoriteit | geschillenkamer | 
      bezoekers | procedure | auditors | conceptovereenkomst | verwerkingsregister
      agenda
      symposium | congres | seminar | workshop* | training | module | cursus over | nodigen wij u uit | lezing
      haar/zijn verzoek | wij helpen | bedrijven als het uwe | in het algemeen | hebben afgesproken | wet open overheid
      bestaan van | recht om een klacht | uw/onze/hun klanten/gebruikers/medewerkers/leden | betrokkenen | u hebt/heeft .. recht | uw recht/rechten | je kunt | u kunt
      klanten/gebruikers/mensen/medewerkers/patienten/werknemers .. kunnen/mogen/willen/vragen/die | hoe .. omgaan/omgaat/handelt/afhandelt/verwerkt u | wat doet u
      een klant/gebruiker/betrokkene/kandidaat/patient/medewerker .. vraagt/wil/mailt/verzoekt/dit/dat/om | dan kun/kan/kunt je/u | inzageverzoeken | verwijderverzoeken | mogen wij/we | moeten wij/we
      handelt u | onze software/oplossing/tool/platform | verwerkersovereenkomst | uw gegevens wijzigen | uw toestemming | u uit te schrijven | uw gegevens | recht op vergetelheid in
      omwonenden | werkinstructie | hoe lang mogen | iemand .. vraagt | als iemand | onze organisatie | webinar | promovendus | met .. verzoeken .. omgaat/omgaan | hoe lang moeten | scriptie | in het geval van een
    `,
  },
  contexts: {
    error: `zit er .. naast | gescheiden | in plaats van | staat .. in plaats | al drie | nog altijd mijn vorige/oude | vorige voornaam | vorige naam | oude voornaam | niet in het systeem | andermans | iemand anders | een ander | op een hoop | herstel* | hersteld | heet ik | heet nu | heet officieel | overal klopt | dat dit klopt | door elkaar gehaald | hoort bij mijn | ten onrechte | is van mijn broer/zus/buurman/vader/zoon | moet zijn | had moeten | zonder e | met een | gefuseerd | nooit geweest | verwisseling | anders is | foutje | niet zo heet | scheef | 
      hebben mij staan | is niet zo | dat is niet zo | worden .. geweigerd | terwijl
      noemt/noemen .. mij/me | noemen me | aangeschreven als | verwisseld | oud mailadres | oud .. adres/nummer/mailadres/naam | afwezig | ik ben een vrouw/man | door elkaar | verward met
      ${error} | klopt van geen | klopt van geen kant | kloppen van geen | klopt niet/niets | klopt .. niet | kloppen .. niet | klopt geen | klopt helemaal | vergissing | verwisseld | tikfout | typefout | spelfout | gespeld | verouderd*
      niet meer juist/actueel/correct | achterhaald | niet .. gewoond | moet .. zijn/staan/worden | achternaam/naam/adres gewijzigd/veranderd | verhuisd | nieuw adres | nieuwe naam
      betwist | oude adres/naam | ten onrechte | staat er nog | woon* .. niet meer | onvolledig | ontbreekt | in plaats van
    `,
    machine: `binnen een/1 minuut/seconde | binnen enkele | binnen een paar | in een/1 seconde/minuut | niemand leest/gekeken/gelezen | leest niemand | risicosysteem | *algoritme | *algoritmes | rekenprogramma | *programma | roboadvies | gezichtsherkenning | *robot | systeemmatig* | rekenmodel | de computer zegt | tool | geautomatiseerd | in .. seconden | in .. minuten | programma | ia | kunstmatige intelligentie | puntensysteem | tableau | cijfermatig | chatbot | 
      automatisch* | geautomatiseerd* | algoritme* | computer* | systeem | software | robot | bot | ai | machine | scoremodel | model | binnen .. seconden/minuten | portaal | meteen | redencode | uitgefilterd | zonder menselijke | geen mens
      geen medewerker | kredietscore | score | profilering | direct afgewezen | meteen afgewezen | seconden | automaat
    `,
    meanwhile: `hangt | op dit moment | voorlopige | uitgezocht | aan het uitzoeken | tot dat duidelijk | tot duidelijk | tot er | tot na | tot aan | tot nader | tot en met | binnenkort | niet eens zijn | zolang de | 
      tot | totdat | zolang | intussen | ondertussen | in de tussentijd | tussentijd | tijdelijk | voorlopig | in afwachting | gedurende | hangende | voor de duur | terwijl | even | tot die tijd
    `,
    keep: `niet opschonen | niet weggooien | laten staan | claim | aangifte | politie | rechtsvordering | geschillencommissie | advocaat | rechtbank | niet te wissen | niet te verwijderen | verzekering | schadeclaim | niet opgeschoond | geschil | 
      niet .. wist/wissen/wis/verwijderen/verwijdert/verwijder/vernietigen/vernietigt/weggooit | wis .. niet | niet gewist/verwijderd/vernietigd | bewaren | bewaar | blijven bestaan | bestaan | bewijs
      bewijsmateriaal | niet wissen | niet verwijderen | rechtszaak | zitting | procedure | niet weg | behouden
    `,
    move: `ik ga voortaan/nu/binnenkort naar | wij gaan voortaan/nu/binnenkort naar | ik ga naar verzekeraar/bank/tandarts/school/dokter | voortaan bij | naar/aan hen/hun | aan hen | *leverancier | *aanbieder | nieuwe *leverancier/*aanbieder/*app/*verzekeraar/*bank | andere *app/*leverancier | elders | ga elders | bij de buren | nieuwe leverancier/opvang/kdv/werkgever/makelaar/dienst/app/boekhouder/tandarts/arts/club/uitgever | nieuwe .. werkt met | ander kinderdagverblijf/systeem/bedrijf | verhuizen met | verhuis | vertrek naar | weg bij jullie | 
      mijn nieuwe | een ander/andere
      naar/aan mijn/onze nieuwe/volgende/andere | naar de nieuwe/andere | gewisseld van/naar | wisselen van/naar | wissel van/naar | ik ga naar een andere/ander | ik vertrek naar | verhuis naar een ander/andere | andere/nieuwe/ander/nieuw/volgende .. app/aanbieder/leverancier/provider/pakket/dienst/programma/partij/verzekeraar/bank/sportschool/apotheek/huisarts/platform/tool/organisatie/software/school
      nieuwe site/plek | opnieuw intikken/invoeren/typen | ergens anders | overstap* | stap over | stap .. over | stappen .. over | concurrent | overzetten | inlezen | importeren | elders
    `,
    marketing: adverts,
    data:
      'verjaardag | leeftijd | straatnaam | woonplaats | *beelden | camera* | gezicht | *kaart | meter | *meter | video* | filmpje* | kenteken | verwerking | verwerken | *gegevens | data | informatie | *profil* | profiel* | avg | privacy | account | accounts | *account | gesprek | opnamen | systeem | database | bestand | foto | fotos | foto* | adres | nummer | naam | belang | statistieken | dossier | smoelenboek | publicatie | klikgedrag | surfgedrag | *gedrag | ' +
      adverts,
    law: 'avg | gdpr | privacywet* | gegevensbescherming | artikel 15',
    trade:
      'onze gegevens in uw | ons rekeningnummer | onze bankrekening | ons nieuwe rekeningnummer | factuuradres wijzigen van ons | geachte relatie | ^^leverancier | als leverancier | factureren wij | wij factureren | uw leverancier van | ons oude rekeningnummer | ons nieuwe adres | crediteuren* | onze bankgegevens | wij zijn van bank veranderd | stamgegevens | beste relatie | geachte relatie | beste leverancier | beste klant | geachte klant | ons kantoor is | onze vestiging | ons bedrijf | per 1 .. verhuizen wij | verhuizen wij',
    business:
      'abonnement beeindigen/opzeggen/stopzetten | *abonnement .. beeindigen/opzeggen/stopzetten | opzegging | update | storing | uploaden | bug | crasht | factuur | facturen | bestelling | levering | pakket | banner | browser | scherm | website | site | wachtwoord | inloggen | btw | knop | link | geld terug | meterstand',
    deceased: `
      @my .. man/vrouw/moeder/vader/partner/oma/opa/zoon/dochter/broer/zus/zusje/broertje/zoontje/dochtertje is er niet meer | is er niet meer sinds | heengegaan | ontslapen | weggevallen | overleed | verloren .. onze/mijn | zelfmoord | uit het leven | uitvaart | begrafenis | overleden | overlijden van | overleed | wijlen | erfgena* | nalatenschap | executeur* | verklaring van erfrecht | overlijdensakte | gestorven | weduwe | weduwnaar | nabestaande* | erflater
    `,
    ownDeath: `als ik er .. niet meer ben | ik er straks/later/dan niet meer ben | terminaal | ongeneeslijk ziek | er niet meer ben | mij iets overkomt | na mij | mocht er iets met me/mij | dood ben | het loodje | als ik ga | kom te gaan | als ik ertussenuit | als ik er geweest ben | 
      na mijn overlijden/dood | als ik .. overlijd/overleden/doodga/sterf/dood | mijn overlijden | mijn dood | wanneer ik .. overlijd/overleden | ik er niet meer ben | als ik er niet meer | bij leven
      mocht ik .. overlijden | kom te overlijden | na m'n overlijden/dood
    `,
  },
  rights: [
    // Art. 15
    {
      right: 'access',
      says: `
        recht op/van inzage/toegang | recht op .. kopie | inzageverzoek | verzoek .. om/tot inzage | inzage | inzagerecht | inzien | avg-inzage | kopie van alles | afschrift van alles
        toegang tot mijn gegevens/persoonsgegevens/data/dossier
      `,
      unless: 'gebouw | wachtwoord | inloggen | kamer | factuur | rooster | jaarrekening',
    },
    {
      right: 'access',
      pointsBack: true,
      says: `
        afschrift* | overzicht | uitdraai | inzage | inzien | bekijken | lezen | zien | opgave | uittreksel | transcript | volledige kopie | opvragen | lijst | mededeling | mee te delen | inkijken | printje | ter beschikking stellen | terugluisteren | beluisteren | terug te luisteren | terugkijken | opname krijgen | toesturen
      `,
      of: `${whatYouHave} | ${records}`,
      unless:
        'factuur | facturen | rooster | afschrift van de/mijn/deze klacht | van die/deze/dat/de/uw/jullie lijst | van die lijst | gaat/zal/zullen/komt/komen ... opvragen/ophalen | opvraagt | schriftelijk bewijs | bewijs van verwijdering/vernietiging | laat/laten ... medewerker/iemand/mens/collega ... bekijken/inzien/zien | opnieuw bekijken/bekijkt | opnieuw .. bekijken',
    },
    {
      right: 'access',
      says: `
        kopie | kopieen | kopietje | fotokopie | terugsturen | stuur | sturen | toesturen | toe te sturen | toezend* | toe te zenden | opsturen | doorsturen | mailen | verstrekken | geven | geef | ontvang | ontvangen | krijgen | krijg
        toezenden | verschaffen | delen | leveren
      `,
      of: whatYouHave,
      unless: 'onbeantwoord',
    },
    {
      right: 'access',
      says: `
        kopie | kopieen | kopietje | fotokopie | stuur | sturen | toesturen | opsturen | mailen | verstrekken | geven | geef | ontvang | ontvangen | krijgen | toezenden | verschaffen
      `,
      of: records,
      yieldsTo: ['portability'],
      unless:
        'id | rijbewijs | paspoort | identiteitsbewijs | factuur | schriftelijk bewijs | bewijs van verwijdering/vernietiging',
    },
    {
      right: 'access',
      says: 'wil | wens | verzoek | ontvang | ontvangen | krijgen | vraag | graag',
      of: 'de aantekeningen/stukken/opname/opnames/dossier/brieven/rapportages/verslagen/resultaten/mails/notities | het dossier/verslag/rapport',
      where: ['law'],
      yieldsTo: ['portability', 'erasure'],
    },
    {
      right: 'access',
      says: 'weten | vernemen | vertel | vertellen | laten weten | nieuwsgierig | benieuwd | informeren | uitleggen | zeggen | duidelijkheid | horen | achterhalen | welke',
      of: whatYouHave,
    },
    {
      right: 'access',
      says: `
        ^wat @have/weten/weet @you ... @about @me | ^wat @have/weten/weet @you ... @me | ^welke @data ... @about @me | ^welke @data ... @you | ^wat .. @have @you | welke @data .. @about @me
        ^wat staat er .. @about @me | ^wat is er .. @about @me | ^wat jullie .. @about @me
        waar .. @you .. @my .. vandaan | van wie .. @you .. @my | hoe .. @you aan @my | hoe .. gekomen aan @my | waar .. mijn .. vandaan | waar komt/komen @my | hoe kom* @you aan @my
        heeft/heb/hebt/hebben u/jullie/je nog .. opname/dossier/gegevens/gesprek | welke bedrijven/partijen/organisaties hebben | bestaat er .. dossier .. mij | of er een dossier over | welke ... aan mijn *nummer/*account
        aan/met welke .. @you .. @my | aan/met welke .. @my .. doorgegeven/gedeeld/verstrekt/verkocht | aan/met welke .. @have @you | ^wat slaan/bewaren/verzamelen/registreren @you ... @about .. @me
        wie van uw/jullie ... @my | ^wie ... @my .. gekeken/bekeken/ingezien/geopend | wie van .. @my | ^wie .. in mijn .. gekeken
        ^wie .. @my .. gezien/gekregen/ingezien/bekeken/ontvangen/geraadpleegd | met wie .. @my .. gedeeld/gedeelde | ^aan wie .. @my .. doorgegeven/verstrekt/verkocht/doorverkocht | weten aan/met wie | ^met wie .. gedeeld | van wie .. gekocht | wie .. u dat verkocht
        wie .. @my .. @data .. heeft/hebben | bron van mijn | herkomst van mijn | @have @you .. @data .. @about @me | @have @you iets .. @about @me | wie dat allemaal | hoe lang .. bewaart @you .. @my
      `,
      standsAlone: true,
      unless: 'nodig',
    },
    {
      right: 'access',
      says: `
        of @you ... @data ... @about @me | of @you ... *persoonsgegevens | of .. *persoonsgegevens .. @about @me | of .. @about @me .. verwerkt
      `,
    },
    // Art. 16
    {
      right: 'rectification',
      says: 'recht op rectificatie/correctie/verbetering | rectificatieverzoek | correctieverzoek | verzoek .. om/tot rectificatie/correctie/verbetering | rectificatie',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      pointsBack: true,
      says: 'rectific* | corriger* | gecorrigeerd | correctie | verbeter | verbeteren | verbetert | rechtzetten | recht te zetten | rechtgezet | zet .. recht/goed | goedzetten | herstellen',
      of: '@my .. @field | @field | dit | dat | het | deze | beide | fout* | @my | ze | koppeling | saldo | vermelding | aantekening | die',
      unless: 'factuur* | bedrag | bestelling | levering | offerte',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: `
        wijzig | wijzigen | gewijzigd | wijziging | actualiseer* | actualiseren | actualisering | te actualiseren | bij te werken | te wijzigen | te veranderen | te vervangen | omzetten | om te zetten | aanpassen | aangepast | pas .. aan | aan te passen | veranderen | veranderd | verander | bijwerken | werk .. bij | bijgewerkt | vervangen | aanvullen
        aangevuld | vul .. aan | update* | updaten | doorvoeren | doorgevoerd | zetten | systeem/administratie/systemen zetten/opnemen | opnemen
      `,
      of: '@my .. @field | beide .. @field | de .. @field | het .. @field | nieuw/nieuwe *nummer | haar/zijn @field | heet .. weer/nu/voortaan | verhuisd | getrouwd | gescheiden | nieuwe/nieuw .. adres/naam/nummer',
      pointsBack: true,
      unless:
        'de update | een update | deze update | factuur* | bedrag | bestelling | wachtwoord | bezorgmoment | voorkeuren | toestemming | btw',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: 'aanpassen | aangepast | pas .. aan | wijzigen | wijzig | veranderen | verander | bijwerken | in orde maken/brengen | veranderd | gewijzigd | update* | rechttrekken | rechtzetten | rechtgezet | uit elkaar halen | ontwarren | oplossen | vervang | vervangen',
      of: 'dat | dit | het | deze | beide | ze | systeem | systemen | administratie | alles',
      where: ['error'],
      notWhere: ['business', 'trade'],
      unless: 'factuur* | bedrag | wachtwoord | levering | scherm | site',
      isVague: true,
    },
    {
      right: 'rectification',
      says: `
        hebben mij .. staan als | sta .. als | volgens uw/jullie .. woon ik | staat dat ik | dossier/account/profiel .. verwisseld | verwisseld met | noemen mij/me steeds | verward met | verwar* mij | oud/oude .. *mailadres/*adres/*nummer/*naam van mij/ons | staat mijn .. verkeerd/fout | staat mijn .. nog steeds/altijd | aanhef klopt
      `,
      standsAlone: true,
      isVague: true,
      unless: 'factuur* | bedrag | levering | als kind/baby/peuter/kleuter/puber/leerling',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: `
        @my .. @field .. is/staat/wordt/zijn .. verkeerd*/onjuist*/fout/foute/foutief/incorrect* | @my .. @field klopt/kloppen niet | @my .. @field .. klopt/kloppen .. niet
        verkeerde/onjuiste/foute/oude .. @field ... systeem/bestand/administratie/dossier/account/profiel | @my .. @field .. veranderd/gewijzigd | @my .. @field .. verkeerd gespeld
        sta ik .. verkeerd | @my .. @field .. staat/staan .. verkeerd/fout
      `,
      standsAlone: true,
      unless: 'factuur* | bedrag | bestelling',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: 'rectificeren | rectificatie | corrigeren | corrigeer | gecorrigeerd | correctie | verbeterde registratie',
      isVague: true,
      notWhere: ['business', 'trade'],
    },
    // Art. 17
    {
      right: 'erasure',
      says: `
        recht op vergetelheid/wissing/gegevenswissing/verwijdering | recht om .. vergeten | vergeten te worden | verwijderverzoek | verwijderingsverzoek | wisverzoek | verzoek .. tot/om verwijdering/wissing/gegevenswissing
        vergeet mij/me | gegevenswissing | *verwijdering van .. @my/*gegevens/account | account verwijderen | account weg | account opheffen
      `,
    },
    {
      right: 'erasure',
      pointsBack: true,
      says: `
        verwijder* | verweider* | verwijdering | wis | wist | wissen | gewist | wissing | uitwissen | vernietig* | delete | deleten | gedelete | gooi/gooit ... weg/eruit | doe ... weg | wegdoen | eruit gooien | weggooien | weggegooid | weg te gooien
        schrap | schrappen | geschrapt | opruimen | ruim .. op | anonimiseren | geanonimiseerd | haal .. weg | weghalen | haal .. eraf | verwijdren | verwijdert
      `,
      of: `${myThing} | @me | @my | ${personalData} | ${whatYouHave} | die/deze/dat/dit/het/de/beide @thing | account | alles`,
      unless:
        'toestemming/akkoord .. schrappen/weg/verwijderen/wissen | ik/hij/docent/iedereen/niemand/buurman/buurvrouw/chef/baas/collega wist | wist dingen | niet hoort te weten | adressenbestand | adresbestand voor | bestand voor reclame | verzendlijst | mailinglijst | bellijst | maillijst | ongelezen | van de lijst | van jullie lijst | van uw lijst | dit bericht | deze mail | deze e-mail | cookies | uw gegevens | bijlage',
    },
    {
      right: 'erasure',
      says: 'verwijder* | wis | wissen | gewist | wissing | uitwissen | vernietig* | delete | deleten',
      where: ['data'],
      unless: 'rechten | ongelezen | procedure | dit bericht | deze mail | deze e-mail | cookies | factuur | bijlage',
      isVague: true,
    },
    {
      right: 'erasure',
      pointsBack: true,
      says: `
        haal | halen | weghalen | weg te halen | gehaald | uitschrijven | uit .. halen | opheffen | sluit | sluiten | afsluiten | beeindig* | opheffing | stopzetten | offline | online halen | eraf | verdwijnen | opzeggen | deactiveren
      `,
      of: `
        ${myThing} | account/profiel .. van | @me/@my uit .. systeem/systemen/database/bestand/bestanden/administratie/databank/register | ${personalData}
        @my .. @data/foto*/fotos/nummer/naam/adres/video*/beelden/foto/gegevens | die/deze/de foto*/fotos/pagina/video/artikel/foto/beelden | mijn hoofd | account
      `,
      unless: 'nieuwsbrief | mailinglijst | reclame | verzendlijst | maillijst | bellijst | uit elkaar',
      yieldsTo: ['post-mortem'],
    },
    {
      right: 'erasure',
      pointsBack: true,
      says: `
        bewaart | bewaren | bewaar | opslaat | opgeslagen | houdt | houden | hebben | hebt | heeft | staan | sta | staat | blijft | blijven | aanhoudt | bestaan | voorkomen
      `,
      of: `
        @my .. *gegevens/data/nummer/adres/foto*/dossier/account/profiel/cv | ${personalData} | een account | in uw/jullie/het systeem/systemen/database/bestand/bestanden/administratie/databank
        iets .. @about mij/me | niets .. @about mij/me | geen .. @about mij/me | langer
      `,
      unwanted: true,
      yieldsTo: ['restriction', 'objection', 'consent-withdrawal'],
    },
    {
      right: 'erasure',
      says: `
        kan/mag/mogen/kunnen/moet/moeten .. weg | kan/mag/moet/moeten .. eruit | er vandaag nog uit | moeten er .. uit | verdwijnt | verdwijnen | eruit | alles .. weg | alles .. weghalen | uit jullie/uw/het systeem/systemen/bestand/database/administratie/databank | geen account meer | niet meer bestaan | niets van mij .. achterblijft/overblijft/staat | niets .. achterblijft/overblijft | nergens meer .. voorkomen
        wil .. weg | niets meer van mij | van @me af | wil/willen ik/we/wij er .. uit/af | ik er .. uit/eruit | wil er .. uit/af | eruit | eraf
      `,
      unless:
        'is/was/zijn/waren .. alles .. weg | opnieuw in te vullen | alles kwijt | *dossiers in de kast | bellijst | nieuwsbrief | kopie | inzage | overzicht | bestand | inladen | mailinglijst | elkaar',
      yieldsTo: ['portability'],
    },
    // Art. 18
    {
      right: 'restriction',
      says: `
        blijf .. af | handen af | recht op beperking | beperking van .. verwerking | verwerking .. beperk* | beperk .. verwerking | verwerkingsbeperking | beperkingsverzoek | beperken van .. verwerking | artikel 18 | gebruik .. beperken
        beperking
      `,
      unless: 'bestaan van',
    },
    {
      right: 'restriction',
      says: `
        bevries | bevriest | bevriezen | bevroren | bevriezing | blokkeer | blokkeren | geblokkeerd | blokkering | opschort* | schort .. op | opgeschort | zet .. op slot/pauze/hold | op slot | in de ijskast | in de koelkast | apart zetten | on hold
        stilleggen | vergrendel* | parkeren | parkeer | afschermen | afgeschermd | veiligstellen
      `,
      of: `alles .. op | @my .. *gegevens/dossier/data/registratie | *gegevens | data | verwerking | ze | het | dossier | registratie | vermelding | deze | die | gebruik | beelden | opname | ${personalData} | melding*`,
      unless:
        'nummer | kaart | pas | beller | kan/mag ik .. blokkeren/bevriezen/opschorten | kunnen/mogen wij/we | betaald heeft',
    },
    {
      right: 'restriction',
      says: `
        gebruik | gebruiken | gebruikt | deel | delen | deelt | gedeeld | doorsturen | doorgestuurd | doorgeven | doorgegeven | doorgeeft | verwerk* | verstrekt | verstrekken | inzien | bewerken | aankomen | raadplegen
        geraadpleegd | melden | inzet | inzetten | zien | gaan | naar mijn/de/het
      `,
      of: `
        *gegevens | data | ze | het | dit | dat | deze | die | dossier | melding* | niemand | derden | registratie | cijfers | beelden | foto* | iets | niets | ermee | ervan | ${personalData}
      `,
      unwanted: true,
      standsAlone: true,
      pointsBack: true,
      near: ['meanwhile', 'keep'],
      unless: 'ik kan | ik kon | kan ik | ik gebruik',
    },
    // Art. 20
    {
      right: 'portability',
      says: `
        overdraagbaarheid | gegevensoverdracht | dataportabiliteit | portabiliteit | machineleesbaar* | machine-leesbaar | gestructureerd* .. gangbaar/formaat/vorm | overdracht van .. @data
        gegevens/data/spullen/alles .. meenemen | meenemen naar | die .. kan/kunnen inlezen/importeren/slikken | dump .. nodig | dump van
      `,
      unless: '*nummer .. meenemen/behouden | 06 nummer | nummer meenemen',
    },
    {
      right: 'portability',
      says: `
        csv | json | xml | gpx | excel | spreadsheet | export | exporteren | exporteer | exportbestand | geexporteerd | inlezen | importeren | bestand .. kan/kunnen inlezen/importeren/lezen | in te lezen
        bestandsformaat | herbruikbaar
      `,
      of: `
        @my .. @data/*geschiedenis/foto*/berichten/trainingen/metingen/routes/rapporten/boekingen/lijsten/afspeellijsten/contacten/posts/historie | alles | *gegevens | data | historie | *geschiedenis | ze | die | dat | het | bestand
      `,
      unless: 'cv',
    },
    {
      right: 'portability',
      says: `
        overdragen | draag .. over | overgedragen | overzetten | zet .. over | doorsturen | stuur | sturen | doorgeven | geef | rechtstreeks | direct | overbrengen | meenemen | meegeven | aanleveren | bezorgen | te bezorgen | overmaken | overhevelen | verhuizen
      `,
      of: `
        andere/nieuwe/ander/nieuw/volgende .. app/aanbieder/leverancier/provider/pakket/dienst/programma/partij/verzekeraar/bank/sportschool/apotheek/huisarts/platform/tool/organisatie/software/school/*leverancier/*aanbieder/*app/*verzekeraar
        concurrent | overstap*
      `,
      where: ['move'],
      unless: '06 nummer | nummer meenemen | klacht | afdeling | collega',
    },
    { right: 'portability', says: 'csv | json | xml | gpx | vcard', standsAlone: true, where: ['move'] },
    {
      right: 'portability',
      says: 'uit jullie/uw app/systeem/dienst/platform | bij/in/naar een andere/ander',
      of: '@my .. foto*/fotos/data/*gegevens/contacten/notities/lijsten/berichten/bestanden',
      where: ['move'],
      isVague: true,
    },
    {
      right: 'portability',
      says: 'bestand | inladen | download | in een vorm | exportbestand',
      of: 'ze | het | die | ervan | van geven | @my .. @data | @my .. contacten',
      where: ['move'],
      isVague: true,
      unless: 'personeelsdossier | medisch',
    },
    // Art. 21
    {
      right: 'objection',
      says: `
        maak* .. bezwaar | bezwaar .. maak/maken/aantekenen/aan te tekenen | recht van/op bezwaar | bezwaar tegen | teken .. bezwaar | tekenen .. bezwaar | heb .. bezwaar | verzet mij/me tegen | recht van verzet
        bezwaarschrift tegen .. verwerking | maak ik .. bezwaar | dien .. bezwaar in | opt-out | ik protesteer
      `,
      standsAlone: true,
      where: ['data'],
      unless:
        'uitbouw | verbouwing | bouwplan | bezwaar tegen .. afwijzing/besluit/beslissing/weigering | geen bezwaar | aanslag | boete | vergunning | besluit van de gemeente | bestemmingsplan | factuur',
    },
    {
      right: 'objection',
      says: 'stop | stoppen | stopt | gestopt | ophouden | houd .. op | hou .. op | staak | staken | basta | genoeg | geen .. meer | afgelopen | niet meer | kap | kappen | weg met',
      of: `
        ${adverts} | mailtjes | mailen | mails | mail | e-mails | bellen | telefoontjes | sms* | appen | spammen | benaderen | lastigvallen | lastig te vallen | toesturen | profileren | profiel opbouwen | volgen | tracken | gebeld | gemaild
        post | brieven | berichten | appjes | werven | benaderd
      `,
      standsAlone: true,
      unless:
        'afgelopen jaar/jaren/week/weken/maand/maanden/tijd/periode/twee/drie/vijf | wachtwoord | werkt | werken | lukt | reactie | antwoord | in staat | zelf',
    },
    {
      right: 'objection',
      says: 'stop | stoppen | stopt | staak | staken | ophouden | niet langer | niet meer',
      of: `
        verwerken | verwerking | gebruik | gebruiken .. @my/*gegevens | delen .. @my | doorverkopen | profilering | analyseren | volgen .. @me | metingen | verkopen | gebruik van .. @my/*gegevens | monitoren
      `,
      yieldsTo: ['consent-withdrawal', 'restriction'],
      unless: 'app | jullie dienst',
    },
    {
      right: 'objection',
      says: 'laatste keer .. belt/bellen/mailt/mailen/schrijft/benadert | laatste keer dat u/jullie ... belt/bellen/mailt/mailen',
      standsAlone: true,
    },
    {
      right: 'objection',
      says: 'laatste keer',
      of: 'belt | bellen | gebeld | mailt | mailen | aanschrijft',
      standsAlone: true,
    },
    {
      right: 'objection',
      says: 'laat me .. met rust | laat mij .. met rust',
      where: ['data'],
      standsAlone: true,
      isVague: true,
    },
    {
      right: 'objection',
      says: 'stop .. mee | stop daar* | ^stop | genoeg | streep .. door | laat me .. met rust | laat mij .. met rust | met rust | houd .. mee op | hou .. mee op | ophouden | klaar mee | ermee op | hou op',
      where: ['marketing'],
      standsAlone: true,
      isVague: true,
      yieldsTo: ['restriction', 'consent-withdrawal'],
    },
    {
      right: 'objection',
      says: 'haal | halen | verwijder* | schrijf .. uit | uitschrijven | schrap* | afmelden | meld .. af | uitgeschreven | afgemeld | eraf | af | streep',
      of: `
        ${adverts} | mailinglijst | *mailinglist | verzendlijst | maillijst | bellijst | van de lijst | lijst voor | van jullie/uw lijst | *bestand voor reclame | mailingbestand | distributielijst | prospectie* | lijsten
      `,
      unless: 'wachtlijst | prijslijst',
    },
    {
      right: 'objection',
      says: `
        wil/wens/willen/hoef .. niet | wil/wens/willen/hoef/wenst .. geen/niets/niks/nooit | geen/niets/niks/nooit .. meer | niet .. meer | niet langer | nooit meer | niet meer
      `,
      of: `
        ${adverts} | gebeld | bel mij | bel me | mail mij | mail me | schrijf mij | gemaild | benaderd | bellen | mailen | benaderen | lastig | telefoontjes | mails .. van jullie/u | sms* | e-mails .. van | post van | post .. ontvangen | van jullie horen | van u horen | contact opnemen | te horen | aan te schrijven | aanschrijven | aangeschreven | lastiggevallen | geprofileerd | contacteren | gecontacteerd
      `,
      standsAlone: true,
      unless: 'geen reactie | wachtwoord | klant | toestemming | lukt | antwoord | in staat | zelf',
      yieldsTo: ['consent-withdrawal'],
    },
    {
      right: 'objection',
      says: 'publice* | gepubliceerd | vermeld* | verschijn* | afgedrukt | plaatst | plaatsen | geplaatst | bekend | getoond | tonen | komt | staat',
      of: '@my .. verjaardag/naam/foto/adres/nummer/gegevens/functie/leeftijd/geboortedatum/resultaat/resultaten/cijfers',
      unwanted: true,
      unless: 'systeem | bestand | database | administratie',
      yieldsTo: ['erasure', 'consent-withdrawal', 'rectification'],
    },
    {
      right: 'objection',
      says: 'niet mee eens | niet akkoord | daarbuiten te laten | buiten te laten | buiten laten | daarbuiten laten | niet van gediend',
      of: 'gebruik* .. @my | deelt .. @my | verwerkt .. @my | analyseert .. @my | onderzoek | profiel | gerechtvaardigd | daarbuiten | verkoopt .. @my',
      pointsBack: true,
      yieldsTo: ['consent-withdrawal'],
      unless: 'factuur | afwijzing | beslissing',
    },
    {
      right: 'objection',
      says: 'gebruik* | verwerk* | deelt | delen | verkoopt | verkopen | profileert | profileren | analyseert | analyseren | volgt | volgen | bijhoudt | bijhouden | meet | meten | opbouwt | opbouwen | doorverkoopt',
      of: '@my .. *gegevens/data/mailadres/adres/nummer/aankopen/gedrag/gebruik/klikgedrag | profiel | gerechtvaardigd | waar ik | wat ik | *persoonsgegevens',
      unwanted: true,
      yieldsTo: ['consent-withdrawal', 'restriction', 'erasure'],
    },
    // Art. 22
    {
      right: 'automated-decision',
      says: `
        zonder menselijke | menselijke tussenkomst/beoordeling/blik/herbeoordeling/controle/medewerker | door een mens | echt mens | mens van vlees | vlees en bloed | levend mens | echte medewerker | iemand van vlees | menselijk
        uitsluitend .. geautomatiseerd* | recht om niet .. onderworpen | niet .. onderworpen | persoonlijk .. beoordeel*
      `,
      where: ['machine'],
    },
    {
      right: 'automated-decision',
      says: `
        beoordeel* | herbeoordeel* | beoordelen | beoordeling | kijkt | kijken | kijk | bekijk* | bekeken | herzien | herbekijk* | herbezie* | herziening | herzie* | heroverweeg* | heroverweging | onderzoek* | opnieuw | nakijk* | toets* | check* | beslis*
        controle* | gekeken | herziet | nog eens naar
      `,
      of: '*adviseur | *medewerker | *medewerkers | *arts | *beoordelaar | *consulent | deskundige | moderator | leidinggevende | ambtenaar | arts | docent | examinator | inspecteur | specialist | mens | medewerker* | iemand | persoon | collega | recruiter | adviseur | acceptant | mensen | behandelaar | consulent | echt* | menselijk*',
      where: ['machine'],
      unless: 'kijk uit | cadeaubon | kortingscode | de code | werkt niet',
    },
    {
      right: 'automated-decision',
      says: 'betwist* | aanvecht* | vecht .. aan | aan te vechten | bezwaar | herzien | terugdraai* | teruggedraaid | ongedaan | uitleg* | heroverweg*',
      of: '*besluit | *beslissing* | afwijzing | *blokkade | score | uitkomst | weigering | geweigerd | afgewezen | *besluiten',
      where: ['machine'],
    },
    // Art. 7(3)
    {
      right: 'consent-withdrawal',
      pointsBack: true,
      says: `
        trek | trekken wij/we/mijn | trekken .. in | herroep | neem .. terug | kom .. terug | komen .. terug | bij deze .. ingetrokken | hierbij .. ingetrokken | hiermee .. ingetrokken | is .. ingetrokken
      `,
      of: consent,
      standsAlone: true,
      unless:
        '*verzoek | sollicitatie | bezwaar in | te allen tijde intrekken | kunt .. intrekken | kun je | incasso* | doorlopende machtiging',
    },
    {
      right: 'consent-withdrawal',
      pointsBack: true,
      says: 'intrek* | in te trekken | ingetrokken | herroep* | terugtrek* | terug te trekken | terugkom* | terug te komen | intrekking | trekken',
      of: consent,
      unless:
        '*verzoek | sollicitatie | te allen tijde | kunt .. intrekken | kun je | incasso* | doorlopende machtiging',
    },
    {
      right: 'consent-withdrawal',
      says: `
        geen toestemming meer | toestemming .. is ingetrokken | niet langer toestemming | toestemming niet langer | niet langer .. toestemming | toestemming .. vervalt/vervallen | geef .. geen toestemming .. meer | geen toestemming .. langer | niet meer akkoord | niet langer akkoord
        mijn toestemming .. niet meer | toestemming geldt niet
      `,
      standsAlone: true,
    },
    {
      right: 'consent-withdrawal',
      says: 'bedacht | van gedachten veranderd | bedenk me | kom ik op terug | kom ik .. terug | heb .. spijt | bedenkingen',
      of: '*toestemming | ja | akkoord | getekend | aangevinkt | formulier | goedgevonden | ingestemd | vinkje | aangekruist',
      standsAlone: true,
    },
    // Loi 78-17, art. 84-86
    {
      right: 'post-mortem',
      says: `
        als het zover is | na mijn overlijden/dood | na m'n overlijden/dood | als ik .. overlijd/overleden/doodga/sterf/dood | ik er niet meer ben | als ik er niet meer | mijn overlijden | mocht ik .. overlijden | wanneer ik .. overlijd/overleden
        ik kom te overlijden | instructies na overlijden | post mortem | post-mortem | digitale nalatenschap | mijn dood
      `,
      standsAlone: true,
      unless: 'verzekering',
    },
    // The same rights in everyday and in lawyers' words.
    {
      right: 'access',
      says: `
        verstrek* | te verstrekken | bezorg* | te bezorgen | toestuurt | stuurt u | stuurt .. toe | opvragen | opvraag | met eigen ogen zien | bekomen | te bekomen | integrale kopie | te ontvangen | op papier | zwart op wit | overleggen | overhandig* | inzage | tonen | laat .. zien | laten zien | mededelen | bezorgd | doorsturen | overmaken | meegeven | inkijk | printen | uitprinten | op een rij | uitleg | vertel | vertellen | uitgelegd | opsommen
      `,
      of: `
        al wat ge/u/jullie | alles toe wat | wat er van mij | van mij .. computers/systeem/systemen | onder mijn/haar/zijn naam | op mijn/haar/zijn naam | *dossier | alle stukken | indicatoren | loggings | wat .. opgeschreven | opgeschreven over | hoe jullie wisten | hoe u wist | hoe jullie weten | aan wie jullie/u | van wie u/jullie | wie het heeft aangeleverd | wat jullie nog | wat er bij jullie/u over | wie er .. @my .. keek/gekeken | over hem/haar hebben | over mij bijhoudt
      `,
      unless:
        'identiteitsbewijs | rooster | wachtwoord | factuur | gaat/zal/zullen/komt/komen ... opvragen/ophalen | opvraagt | schriftelijk bewijs | bewijs van verwijdering/vernietiging',
      yieldsTo: ['portability'],
    },
    {
      right: 'access',
      says: `
        hoe kom* jij/je/jullie/u/ge aan | hoe ben je/jullie/u aan | waar heb* jij/je/jullie/u .. vandaan | van wie heb* je/jullie/u | wie heeft .. aan jullie/u .. gegeven/verkocht | wie heeft jullie/u | wat hebt ge over | wat heb* jullie/je/u nog | wat heb* jullie/je/u allemaal | wat wete* jullie/je/u | wie heeft er allemaal | wie hebben er allemaal | wie kan er bij mijn | wie kan mijn | wie zit er in mijn
      `,
      of: '@my | @me | allemaal',
      standsAlone: true,
      unless: 'nodig | wachtwoord',
    },
    {
      right: 'rectification',
      says: `
        tussen zetten | ertussen | erbij | zet .. bij | haal .. af | afhalen | van mijn naam | herstel* | hersteld | aanpas* | rechtzet* | wijzig* | verander* | corriger* | omzetten | omgezet | bijgewerkt | toevoegen | voeg .. toe | aanvullen | ervoor zorgen dat .. klopt | zorgen dat .. klopt | overal klopt | laten kloppen | in orde | zetten | ombouwen | doorhalen
      `,
      of: `
        letter | e | naam | voornaam | achternaam | allergie | puffer | medicatie | codering | het stuk | rapport | in het systeem | in het dossier | diploma | puntenlijst* | overal | dossier | tussenvoegsel | adres | geboortedatum | saldo | score | ze | dat | dit | het | die
      `,
      where: ['error'],
      notWhere: ['trade', 'business'],
      unless: 'verwijder* | wis* | factuur | bedrag | wachtwoord | verstrek* | eruit | weghalen',
      yieldsTo: ['erasure', 'objection', 'automated-decision'],
    },
    {
      right: 'erasure',
      says: `
        doek .. op | opdoeken | opgedoekt | opschonen | prullenbak | de prullenbak in | prullenmand | versnipper* | shredder | laten verdwijnen | doen verdwijnen | opkuisen | kuis .. op | eruit | vergeten | vergeet | weg ermee | weg | eraf | ontdoen | leegmaken | leeg | opgeschoond | vernietigd | verdwijnen | poets .. weg | wegpoetsen | ruim .. op | doorstrepen | onherkenbaar | blurren | van het net | vernietiging | uitgewist | wegwerpen | wegdoen | afvoeren | knikker .. weg | knikker .. eruit | mag eruit | kan eruit
      `,
      of: `
        @my | @me | ${myThing} | profiel | alles | foto* | *fotos | chats | scan | scans | die 2/twee dingen | notitie | die notitie | gegevens | naam | account | filmpje* | beelden | bestand
      `,
      pointsBack: true,
      unless:
        'is/was/zijn/waren .. alles .. weg | opnieuw in te vullen | kopie van | inzage | inladen | nieuwsbrief | *lijst | van de lijst | bellijst | bewaar* | niet .. weg | bewijs | fout | deze mail | dit bericht | factuur | wedstrijd | vakantie | op weg | onderweg',
      yieldsTo: ['portability', 'restriction', 'objection'],
    },
    {
      right: 'erasure',
      says: 'alles weg | alles van mij .. weg | alles van mij de prullenbak | mag alles | mag alles weg | kan alles weg | weg ermee | mij vergeten | mij vergeet | niet meer .. ledenadministratie/administratie/systeem/database/app .. voorkom/voorkomen/sta | niets meer van mij | hoeven er niet in te blijven | hoeft er niet in te blijven | niet in te blijven staan',
      where: ['data'],
      standsAlone: true,
      unless: 'nieuwsbrief | mailinglijst | bellijst | als ik .. niet meer',
      yieldsTo: ['portability'],
    },
    {
      right: 'restriction',
      says: 'op slot zetten | op slot | slot erop | veilig stellen | veiligstellen | apart | apart houden | stil | bevroren | blokkeren voor | niet opschonen | stopzetten | opzij | opzij leggen | achter slot | onder slot | verzegel*',
      of: 'uitslag | gegevens | dossier | rontgenfotos | foto* | beelden | filmpje* | filmpjes | het | ze | die | signaal | rapport | alles | gebruik | registratie | opname | codering',
      where: ['meanwhile', 'keep'],
      standsAlone: true,
      unless: 'rekening | app',
    },
    {
      right: 'restriction',
      says: 'niet .. wissen/wist/wis/verwijderen/verwijder/vernietigen/weggooien/weggooit/opschonen/overschrijven/overschrijft | niet te wissen/verwijderen/vernietigen/gebruiken/verstrekken/delen/baseren | niet verder .. gebruiken | laten staan | niks mee doen | niets mee doen | niemand er .. iets mee | niets op te baseren',
      near: ['meanwhile', 'keep'],
      standsAlone: true,
      unless: 'gebruik ik | wachtwoord',
      yieldsTo: ['post-mortem'],
    },
    {
      right: 'portability',
      says: 'meegeven | mee te geven | uploaden | inladen | in kan laden | kan inladen | kan uploaden | gestructureerd bestand | leesbaar bestand* | markdown | in een keer | mee te nemen | meenemen | overhevelen | overgezet',
      of: '@my .. stukjes/notities/fotos/gegevens/data/geschiedenis/recepten/blog/contacten/afspeellijsten | alles | ze | het | die | notities | bestand* | wat wij | dat',
      where: ['move'],
      unless: 'klacht',
    },
    {
      right: 'objection',
      says: 'mij buiten | me buiten | ons buiten | buiten dit project | buiten zulke | buiten de | buiten dit | laat mij .. buiten | verzet me | ik verzet me | niet mee eens | ben ik het niet eens | ik wil niet meedoen | doe niet mee | sluit mij uit | sluit me uit | uitsluiten | uitgezonderd | kan ik niet mee leven | er niet mee leven | niet meer doen | tegen dit gebruik | tekent verzet aan | maak verzet',
      of: 'project | analyses | analyse | geregistreerd | registratie | onderzoek | profiel* | segment* | screening | belang | laten | te laten | daartegen | houden | metingen | wordt | camera* | gebruik* | reclame | post',
      where: ['data'],
      standsAlone: true,
      yieldsTo: ['consent-withdrawal', 'automated-decision'],
      unless: 'factuur | beslissing | afwijzing | boete | besluit',
    },
    {
      right: 'objection',
      says: 'haal me van | haal mij van | haalt u mij van | wil ik niet meer ontvangen | niet meer .. ontvangen | mijn kant op | nooit meer reclame | geen reclame | hou op met .. sturen | stop met .. sturen | val me niet | bel me niet | bel niet | mail niet | schrijf me niet | ongevraagd*',
      of: `lijst | die lijst | ontvangen | ${adverts} | *post | reclame | mails | sms* | kant | lastig | meer`,
      standsAlone: true,
      unless: 'wachtlijst | medicatie* | wachtwoord',
      yieldsTo: ['consent-withdrawal'],
    },
    {
      right: 'automated-decision',
      says: 'tussenkomst van een | tussenkomst | mondeling .. toelichten | mijn kant van het verhaal | mijn standpunt | laten herbeoordelen | herbeoordelen door | door een ambtenaar | door een medewerker | door een persoon | iemand met verstand | iemand van vlees',
      of: 'medewerker | mens | ambtenaar | persoon | iemand | behandelaar | toelichten | standpunt | verhaal',
      where: ['machine'],
      standsAlone: true,
    },
    {
      right: 'consent-withdrawal',
      says: 'niet langer toe | sta .. niet langer toe | sta .. niet meer toe | sta niet meer toe | niet langer goed | vind ik niet meer goed | mag niet meer van mij | ik bedenk me | bedacht | kom ik op terug | van gedachten | geldt niet meer | vervalt | ongedaan | terugdraaien | intrek* | ingetrokken',
      of: `${consent} | vingerafdruk | vingerscan | fotos | foto | formulier | toe | getekend | ja`,
      standsAlone: true,
      pointsBack: true,
      unless: 'verzoek | sollicitatie | incasso | bestelling | besluit | abonnement',
    },
    {
      right: 'post-mortem',
      says: 'als ik er straks/later/dan/ooit/morgen niet meer ben | er niet meer ben | mij iets overkomt | als ik doodga | als ik dood ben | na mijn heengaan | als ik kom te overlijden | als ik er geweest ben',
      standsAlone: true,
      unless: 'verzekering | vakantie | op kantoor',
    },
    // Said without asking: what is wrong, what is contested, what is no longer agreed to.
    {
      right: 'rectification',
      says: `nog steeds op mijn oude | nog altijd op mijn oude | nog op mijn oude | steeds naar mijn oude | nog steeds naar mijn oude | nog naar mijn oude | nog mijn oude | nog steeds mijn oude | nog onder mijn oude | nog met mijn meisjesnaam | zit er .. naast | jaar naast | sta ik als | sta ik nog als | staat er dat ik | staan wij als | ik woon nu | wij wonen nu | ik ben verhuisd naar | wij zijn verhuisd naar | noemt mij steeds | blijft mij .. noemen`,
      standsAlone: true,
      unless: 'pakket | factuur | bezorg* | levering | als kind/baby/peuter/kleuter/puber/leerling',
      notWhere: ['trade', 'business'],
      yieldsTo: ['erasure', 'objection'],
    },
    {
      right: 'automated-decision',
      says: 'betwist | aanvecht | vecht .. aan | niet akkoord | niet mee eens | leg me niet neer | accepteer .. niet | accepteer ik niet | bezwaar',
      of: 'algoritme* | computer* | automat* | geautomatiseerd* | machine | software | robot | systeem | model | rekenmodel',
      where: ['machine'],
      standsAlone: true,
    },
    {
      right: 'restriction',
      says: `wis ... niet | verwijder ... niet | vernietig ... niet | gooi ... niet weg | overschrijf ... niet | niet .. wissen/verwijderen/vernietigen/weggooien/overschrijven | niet gewist/verwijderd/vernietigd`,
      near: ['meanwhile'],
      standsAlone: true,
    },
    {
      right: 'consent-withdrawal',
      says: 'geen toestemming meer | niet meer goed | niet langer goed | niet meer akkoord | niet meer mee akkoord | daar kom ik op terug | daar kom ik van terug | daar zie ik van af | niet meer hebben | dat wil ik niet meer | wil dat niet meer | wil ik nu niet meer | daar ben ik van teruggekomen | niet langer',
      of: 'goed | toegestemd | toegestaan | ja gezegd | akkoord | ingestemd | toestemming | aangevinkt | goedgevonden | getekend',
      standsAlone: true,
      pointsBack: true,
    },
    {
      right: 'erasure',
      says: 'vergeten worden | worden vergeten | vergeten te worden | door u vergeten | door jullie vergeten | niets meer van mij | niets van mij | niks van mij | bewaart u mijn .. liever niet',
      unless: 'niet vergeten worden',
    },
    {
      right: 'access',
      says: `toegezonden krijgen | toegestuurd krijgen | toegezonden | toegestuurd | verstrekt krijgen | te horen krijgen | inzage krijgen | opgestuurd | toezendt | toezend`,
      of: `${whatYouHave} | ${records} | mijn gegevens | alle gegevens`,
      yieldsTo: ['portability'],
      unless: 'factuur | nieuwsbrief*',
    },
    {
      right: 'restriction',
      says: `wis ... niet | verwijder ... niet | vernietig ... niet | gooi ... niet weg | overschrijf ... niet`,
      of: `bewijs* | rechter | rechtbank | politie | aangifte | claim | zitting | advocaat | verzekering | zaak | procedure`,
      standsAlone: true,
      unless: 'account | nieuwsbrief',
    },
    {
      right: 'access',
      says: 'welke derden | welke andere partijen | welke anderen | wie verder | wie nog meer',
      of: 'gekregen | ontvangen | hebben | gedeeld | doorgegeven | verkocht | gestuurd',
      standsAlone: true,
      where: ['data'],
    },
    // Ordinary members of the same families.
    {
      right: 'access',
      says: `
        hoe lang/hoelang u/jullie/je/men ... bewaart/bewaren/bijhoudt/houdt/opslaat | hoe lang/hoelang .. bewaart/bewaren/houdt u/jullie/je | hoe lang/hoelang .. bewaard
        wie .. u/jullie ... gegeven/bezorgd/verkocht | van welk bedrijf | uit welke bron | waar u/jullie ... vandaan heeft/hebt/hebben/haalt/halen | waar .. vandaan | hoe u/jullie aan
        welke gegevens .. daarvoor | welke gegevens .. gebruikt/meegewogen/meegenomen/hanteert | wie .. in mijn ... gezeten/rondgekeken/gesnuffeld | wat er .. bekeken/gekopieerd | welk profiel | wie ze/het/die .. bekijkt/bekeken/ziet/gezien/heeft/hebben/kreeg/kregen | wie er .. inzage/toegang/bij kan/kunnen | wie ... in mijn ... gekeken/geneusd/gezeten/zitten | wie ... toegang | met wie u/jullie
        waarvoor u/jullie | waarom u/jullie ... hebt/heeft/hebben/bewaart/bewaren/verwerkt/verzamelt | wat u/jullie .. doet/doen met
      `,
      of: 'in mijn | bekeken | gekopieerd | @my .. @data/*adres/*nummer/bsn/naam/foto*/dossier/*dossier/06/nr/mail | *gegevens | *beelden | opname* | *opnames | data | die foto* | dossier | *dossier',
      unless: 'onze klanten | bestelling | pakket | factuur | moeten | mogen wij/we',
      yieldsTo: ['objection'],
    },
    {
      right: 'access',
      says: `
        terughoren | terug te horen | naluisteren | na te luisteren | nabeluisteren | teruglezen | terug te lezen | terugzien | terugkrijgen | komen inzien/bekijken/lezen/kijken | langskomen .. inzien/bekijken | inkijken | in te kijken | inzagen | inkijk in | inzicht in | doornemen | nalezen | na te lezen | nakijken wat | door te sturen | op te sturen | te bezorgen | te mailen | over te maken
        een kopie | copie | kopij | duplicaat | dubbel van | doorslag | volledig beeld | lijstje | opsomming | op een rijtje | samenvatting van
      `,
      of: `
        wat er ... @about/van mij/me/ons/hem/haar | wat u/jullie ... @about/van mij/me/ons/hem/haar | alles wat ... mij/me/ons/hem/haar | mijn .. *dossier/dossier/*gegevens/historie/*geschiedenis/*verslag/*verslagen/*uitslag/*uitslagen/*fiche/notities/*notities/kaart/*rapport/*profiel/*registratie | het volledige/complete/hele/gehele dossier | *beelden .. waar* ik | *gesprek dat | *opname van/die | *gesprekken
      `,
      unless:
        'rijbewijs | paspoort | identiteitsbewijs | identiteitskaart | factuur | contract | polis | diploma | klacht',
      yieldsTo: ['portability'],
    },
    {
      right: 'rectification',
      says: `
        mijn/ons nieuwe/nieuw/juiste/correcte/echte .. *adres/*nummer/*naam/*datum/mail/e-mail .. is/wordt/luidt/moet | het nieuwe/juiste/correcte is | mijn @field is/zijn/luidt/luiden ... en niet | mijn @field is/zijn .. niet meer
        sta/staan/staat ik/wij/we .. nog onder/als | nog onder ... ingeschreven/bekend/geregistreerd/genoteerd | per/vanaf/sinds .. woon/wonen ik/wij/we | woon ik nu/voortaan | wonen wij nu/voortaan | ik heet/woon/ben .. en niet | ik heet tegenwoordig/nu/voortaan/inmiddels/sinds | tegenwoordig heet ik | geregistreerd/genoteerd/ingeschreven/aangeduid/vermeld/opgenomen als ... terwijl/maar | terwijl ik ... ben/heet/woon
        hebt/heeft/hebben mij/me/ons ... geregistreerd/genoteerd/opgenomen/ingeschreven als | spreekt/spreken mij/me ... aan met/als | schrijft/schrijven mij/me ... aan met/als | aangesproken met/als
        mij/me door elkaar | door elkaar gehaald/gehusseld/geklutst met | verwart/verwarren mij/me | houdt/houden mij voor | gegevens ... kloppen niet | gegevens kloppen ... niet | zijn mijn gegevens .. verkeerd/fout
        ik sta verkeerd/fout | sta ik verkeerd/fout | mijn @field staat/staan ... niet goed/juist/correct | van mij heeft/hebt/hebben ... is/zijn .. achterhaald/verouderd/oud/fout/verkeerd/onjuist/veranderd | van mij heeft/hebt/hebben ... klopt/kloppen .. niet | omgedraaid | omgewisseld | in overeenstemming .. brengen | met de werkelijkheid | klopt van geen kant | staat er verkeerd in | staat er fout in | staan .. verkeerd in | is verkeerd genoteerd/geregistreerd/ingevoerd/overgenomen/opgenomen/gespeld/geschreven | verkeerd .. genoteerd/geregistreerd/ingevoerd/gespeld/geschreven | fout gespeld/geschreven/ingevoerd
      `,
      of: 'registratie | *dossier | @my | mij | me | ik | wij | we | gegevens | nieuwe | juiste',
      standsAlone: true,
      isVague: true,
      unless: 'factuur* | bedrag | levering | pakket | bestelling | bezorg* | verwijder* | wis | wissen | rekening van',
      notWhere: ['trade'],
      yieldsTo: ['erasure', 'automated-decision', 'objection', 'restriction'],
    },
    {
      right: 'rectification',
      says: 'gevoegd | te voegen | toegevoegd | toe te voegen | toevoegen | voeg ... toe | bijvoegen | bij te voegen | opnemen | op te nemen | opgenomen | aan te vullen | aangevuld | aanvulling | aanvullen | zet ... bij | erbij .. zetten',
      of: 'verklaring | *verklaring | zienswijze | mijn .. kant | mijn .. versie | mijn .. reactie | mijn .. visie | diploma* | certificaat | getuigschrift | tweede voornaam | ontbrekende | ontbreekt | dossier',
      unless: 'factuur | bestelling | nieuwsbrief | *lijst | groep',
      notWhere: ['trade', 'business'],
      yieldsTo: ['erasure'],
    },
    {
      right: 'erasure',
      says: `
        door de *versnipper* | papierversnipper* | versnipperen | te versnipperen | uit de/uw/jullie/het computer/computers/bestanden/bestand/database/databank/systeem/systemen/archief/archieven/administratie/boeken/kaartenbak/cloud/app/website | van internet | van het internet | van de site | van uw/jullie site/website/pagina/server/servers/facebook/instagram/sociale/kanalen | van facebook/instagram/youtube/tiktok/linkedin/google
        blijven slingeren | blijven rondslingeren | blijft rondslingeren | slingeren | rondslingeren | rondzwerven | gehaald | te halen | offline | uit de lucht | afgehaald | eraf gehaald | te laten verdwijnen
      `,
      of: `${myThing} | ${personalData} | foto | *foto | *filmpje | *filmpjes | *video | video* | *fotos | *beelden | mij/me/ons/hem/haar | mijn .. cv/brief/kopie/naam/nummer | artikel | *bericht | *berichten | cv`,
      pointsBack: true,
      unless:
        'te vervangen | vervangen door | adressenbestand | kopie van mijn gegevens | inzage | inladen | importeren | nieuwsbrief | mailinglijst | verzendlijst | bellijst | maillijst | reclame | wat u/jullie ... van mij | welke | overzicht | wachtwoord | inloggen | factuur',
      yieldsTo: ['portability', 'access'],
    },
    {
      right: 'erasure',
      says: 'dat wil ik niet | wil ik niet meer | wil dat niet | wil dit niet | dat hoeft niet | hoeft niet meer | niet de bedoeling | zonder dat ik | vind ik niet oke/goed/fijn/prettig/kunnen',
      of: 'sta ... in uw/jullie/de/het database/databank/systeem/bestand/bestanden/administratie/register/app/lijst/ledenlijst | staat/staan ... in uw/jullie/de database/databank/systeem/bestand/bestanden/administratie/register/app | staat/staan ... op uw/jullie/de/het site/website/facebook/instagram/internet/linkedin',
      standsAlone: true,
      unless: 'nieuwsbrief | mailinglijst | verzendlijst | bellijst | reclame',
      yieldsTo: ['objection', 'consent-withdrawal'],
    },
    {
      right: 'restriction',
      says: `
        bewaar | bewaart | bewaren | bewaard | te bewaren | houd .. vast | hou .. vast | houdt .. vast | vasthouden | vast te houden | vastgehouden | achterhouden | achter te houden | opzij | veilig te stellen | veiliggesteld | stel .. veilig | in stand | aanhouden | aan te houden | niet kwijt
        daarmee/ermee .. wachten | wacht/wachten daarmee/ermee | wacht/wachten .. met .. wissen/verwijderen/vernietigen/opruimen/weggooien/overschrijven | uitstellen | uit te stellen | stel .. uit | gooi/gooit ... niet | wis ... niet | verwijder ... niet | vernietig ... niet | overschrijf ... niet | niets/niks wissen/verwijderen/weggooien/vernietigen/opruimen | niet/niets .. kwijtraken | laat ... staan | nog niet/niets .. weg/weggooien/wissen/verwijderen/vernietigen/overschrijven
      `,
      of: '*beelden | *opname | *opnames | *opnamen | filmpje | video* | *gegevens | dossier | *dossier | chat* | gesprekken | *gesprek | logboek* | loggegevens | logs | mails | alles | ze | die | het',
      near: ['keep', 'meanwhile'],
      pointsBack: true,
      unless:
        'wat u/jullie .. moet/moeten bewaren | moet bewaren | moeten bewaren | wettelijk* | bewaarplicht | ik bewaar* | ik heb .. bewaard | bewaartermijn* | hoe lang/hoelang | niet langer | niet meer .. bewaart/bewaren | waarom',
    },
    {
      right: 'restriction',
      says: 'niet .. verspreid/gedeeld/doorgegeven/gebruikt/ingediend/verstuurd/doorgestuurd wordt/worden | niet .. zichtbaar | niet .. raadpleegbaar | onzichtbaar | verberg | verbergen | verborgen | niet ... worden/wordt .. ingediend/gebruikt/gedeeld/doorgegeven/verstrekt/getoond/verspreid | niet ... ingediend/gedeeld/verspreid/doorgegeven/verstrekt .. worden | niet ... worden ingediend/gedeeld/verspreid/doorgegeven/verstrekt | doe/doet .. niets/niks | doen .. niets/niks | niets/niks .. mee .. doet/doen/gebeurt/gebeuren | niets/niks .. mee doet/doen | niets/niks ermee doen/doet | niets/niks met .. doet/doen | niets/niks anders mee | er niets/niks mee | verder niets/niks | niet aankomen | niet aan te komen | met rust | ongemoeid | ongebruikt | niet aanraken | blijf .. af',
      of: '@my .. *gegevens/dossier/data/registratie/foto*/profiel/melding/account/score | *gegevens | ermee | mee | melding | registratie | rapport | dossier',
      near: ['meanwhile', 'keep'],
      standsAlone: true,
      pointsBack: true,
      unless: 'ik doe | nieuwsbrief* | reclame',
    },
    {
      right: 'restriction',
      says: 'bewaren | bewaart | behouden | houden | laten staan',
      of: 'maar .. niet/niets/niks | maar verder | maar niet meer | maar niet verder | zonder ze/het/die .. gebruiken | zonder er',
      where: ['data'],
      unless: 'nieuwsbrief* | reclame | factuur | account houden',
    },
    {
      right: 'restriction',
      says: 'vries/vriest ... in | invriezen | in te vriezen | ingevroren | laat ... staan | achter slot | af te schermen | te blokkeren | te bevriezen | stil te leggen | leg ... stil | legt ... stil | stilgelegd | te parkeren | op te schorten | schort ... op | scherm ... af | afscherming | op non-actief | zet ... stil | stil te zetten | stilzetten | te vergrendelen | vergrendel | tijdelijk buiten | op inactief | in quarantaine',
      of: '@my .. *gegevens/dossier/data/registratie/profiel/foto*/melding | *gegevens | data | verwerking | dossier | registratie | melding | beelden | ze | het | gebruik',
      unless: 'nummer | kaart | pas | beller | incasso | levering | contract | abonnement',
    },
    {
      right: 'portability',
      says: `
        leveren | aanleveren | te leveren | aan te leveren | bezorgen | opsturen | doorsluizen | digitaal | doorzetten | door te zetten | doorzet | als bestand | eruit te halen | eruit halen | downloaden | te downloaden | ophalen | af te halen | draag/draagt ... over | over te dragen | overdragen | overgedragen | overgezet | over te zetten | overzetten | zet ... over | overhevelen | over te hevelen | meenemen | mee te nemen | meegeven | geef ... mee | mee te geven | verhuizen | mee verhuizen | doorgeven | rechtstreeks | doorsturen | door te sturen | stuur ... door | doorsturen | overbrengen | over te brengen | migreren | inlezen | in te lezen | in kan lezen | kan inlezen | kunnen inlezen | bestandje | bruikbaar bestand | digitaal bestand | bestand
      `,
      of: `
        @my .. *jaren/*schadehistorie/*röntgenfotos/*rontgenfotos/*boeken/*resultaten/*teksten/*transacties/*fotos/*foto/*bestanden/*mails/*boeken/*reeksen/*lessen/*cijfers/*punten/*reviews/*posts/*statistieken/*documenten/*polissen/*historie/*geschiedenis/*data/*gegevens/*standen/*metingen/*rondjes/*resultaten/*scores/*contacten/*lijsten/*recepten/*recensies/*fotos/*playlists/*dossier/*boekhouding/*trainingen/*ritten/*verbruik/*notities/*berichten | *hartslagdata | alles | al mn/mijn | ze | het
      `,
      where: ['move'],
      unless:
        'klacht | collega | afdeling | *nummer behouden | nieuwe adres | nieuw adres | ten onrechte | zolang | totdat | voordat | beslissing',
    },
    {
      right: 'portability',
      says: 'databestand | gegevensbestand | als databestand | in een databestand | machineleesbare | machineleesbaar | machine leesbaar | computerleesbaar | een formaat dat | een vorm die | digitaal formaat | open formaat | standaardformaat | rechtstreeks .. naar mijn/onze nieuwe | rechtstreeks .. aan mijn/onze nieuwe | rechtstreeks door* | direct door* .. naar mijn',
      of: '@my | ze | het | dat | alles | bestand | formaat',
      pointsBack: true,
    },
    {
      right: 'objection',
      says: 'stuur/stuurt/sturen/zend mij/me/ons/hem/haar geen/niets/niks ... meer | stuur/stuurt/sturen mij/me/ons niet langer | hou/houd/houdt daarmee op | daarmee op te houden | ophoudt | ophouden | zet mij/me/ons .. niet | mogen/mag mij/me/ons .. niet .. benaderen/bellen/contacteren/mailen/sturen | mij/me/ons niet meer | niet meer benaderen/contacteren/bellen/lastigvallen | bespaar mij/me | spaar mij/me | verlos mij/me | hoef .. niet | hoef .. niet meer | zit niet te wachten | niet op te wachten | geen behoefte | geen interesse meer | afmelden | af te melden | meld mij/me ... af | uit te schrijven | uitschrijven | afbestellen | opt out | van uw/jullie verzendlijst | niet meer .. ontvangen | niet meer in de bus | niet meer in mijn',
      of: `benaderen | bellen | contacteren | mij geen | me geen | mij niets | me niets | verkoop | mails | ${adverts} | mails | mailtjes | sms* | post | bus | brievenbus | telefoontjes | oproepen | verzendlijst | mailbox`,
      standsAlone: true,
      unless:
        'demo | webinar | kunt u zich | u kunt zich | cursus | training | afspraak | wedstrijd | onderaan | abonnement | lidmaatschap | toestemming | wachtwoord | factuur | facturen | herinnering*',
      pointsBack: true,
      yieldsTo: ['consent-withdrawal'],
    },
    {
      right: 'objection',
      says: 'filmen | filmt | gefilmd | volgt | volgen | gevolgd | meekijken | afluisteren | bespioneren | in de gaten houdt/houden | monitort | trackt | tracken | bijhoudt | profileert | scoort | scoren',
      of: '@my .. *gedrag/woning/huis/tuin/deur/voordeur/raam/ramen/oprit/erf/kinderen/locatie/bewegingen/aankopen | mij | me | ons | worden | te worden',
      unwanted: true,
      unless: 'verwijder* | nieuwsbrief volg*',
      yieldsTo: ['consent-withdrawal', 'automated-decision'],
    },
    {
      right: 'objection',
      says: 'ik ben tegen | wij zijn tegen | ben ertegen | ben er tegen | gekant tegen | stop* | te stoppen | staak | staakt | te staken | ophouden | op te houden | niet akkoord | bezwaar',
      of: 'profiel van mij | profiel .. mij | gebruik van @my | het gebruik .. @my | stuurt ... door | doorsturen van | *verbruik | filmen | filmt | met het volgen | profileren | profilering | afluisteren | opnemen van | meten van | scoren | monitoren | analyseren | tracken | doorverkopen | verkopen van | delen van @my | uitwisselen',
      pointsBack: true,
      yieldsTo: ['consent-withdrawal', 'automated-decision'],
    },
    {
      right: 'automated-decision',
      says: 'beslist | beslissen | bepaalt | bepalen | oordeelt | oordelen | beoordeelt | keurt | afwijst | weigert | afgewezen .. door | beslissing van | besluit van | oordeel van',
      of: 'robot | algoritme* | computer* | machine | software | *programma | rekenmodel | automaat | ai | model | systeem',
      unwanted: true,
      standsAlone: true,
    },
    {
      right: 'automated-decision',
      says: 'niet eens met | oneens met | betwist | vecht ... aan | aanvechten | aan te vechten | accepteer ... niet | teken .. bezwaar | bezwaar tegen | neem geen genoegen',
      of: 'automatisch* .. *besluit/*beslissing/afwijzing/weigering/blokkering/score | geautomatiseerd* .. *besluit/*beslissing/afwijzing/weigering/besluitvorming | algoritme* | computerbesluit | robot*',
      standsAlone: true,
    },
    {
      right: 'automated-decision',
      says: 'met mij/me praat/spreekt/praten/spreken/belt/overlegt | praat met | overdoet | overdoen | over te doen | overnieuw | alsnog | opnieuw | nog eens | spreken met een/iemand | met een mens | een mens spreken | een mens aan | iemand spreken | echt iemand | naar kijken | naar kijkt | naar laten kijken | ernaar kijken | ernaar kijkt | wordt bekeken | worden bekeken | handmatig* | belasten | te belasten | persoonlijke beoordeling/behandeling/blik | bekijkt | beoordeelt | beoordelen | leest',
      of: 'controleur | *adviseur | *medewerker | persoonlijke | recruiter | ambtenaar | mens | medewerker | iemand | persoon | mensen | collega | handmatig* | arts | recruiter | deskundige',
      where: ['machine'],
      unless:
        'code | cadeaubon | werkt niet | betaling | bel* .. terug | wachtwoord | inloggen | storing | pakket | bestelling | factuur',
    },
    {
      right: 'consent-withdrawal',
      pointsBack: true,
      says: `trek .. terug | trek ... in | trekken ... in | terugnemen | neem ... terug | terug te nemen | uitzetten | uit te zetten | uitvinken | uit te vinken | vink ... uit | weghalen | annuleer | annuleren | opzeggen | zeg ... op | geldt/gelden ... niet meer | geldt/gelden ... niet langer | geen .. meer | is voorbij | vervallen | als ingetrokken | kom/komen ik/we/wij ... op terug | kom/komen ik/we/wij ... van terug | ben/zijn .. op teruggekomen | nu niet meer | niet meer`,
      of: 'mijn/onze/de/die/alle .. toestemming/toestemmingen/akkoord/instemming/goedkeuring/toelating/ok/oke/vinkje/vinkjes | *toestemming | *akkoord | toegestemd | goedgekeurd | goedgevonden | aangevinkt | aangekruist | ja gezegd | toegestaan | ingestemd | vinkje | ok voor | toegezegd | ja op gezegd | ja .. op gezegd | ja .. gezegd',
      standsAlone: true,
      unless:
        'verzoek | sollicitatie | incasso* | doorlopende machtiging | te allen tijde | kunt .. intrekken | kun je | bestelling | abonnement opzeggen | niet akkoord | ga .. niet .. akkoord | herinner',
    },
    {
      right: 'consent-withdrawal',
      says: 'toestemming aanpassen/wijzigen/veranderen/uitzetten/verwijderen/weghalen | toestemming .. op nee | toestemming .. aan te passen | op nee zetten | maak .. nee | schrappen | wil .. mee stoppen | wil daar .. mee stoppen | daar .. mee stoppen | neem ik terug | neem ik .. terug | trek alles in | trek ik alles in | ik stop met | wil stoppen met | stoppen met .. deelname | stap uit | stappen uit | doe niet meer mee | doen niet meer mee | meedoen .. stoppen',
      of: 'toestemming | aangevinkt | mijn toestemming | toegezegd | ja op gezegd | ja .. gezegd | goedgekeurd | toegestemd | getekend | ondertekend | formulier | toestemming | toestond | toegestaan | onderzoek | studie | proef | akkoord',
      standsAlone: true,
      pointsBack: true,
      unless: 'verzoek | sollicitatie | abonnement | training',
    },
    {
      right: 'portability',
      says: 'draag/draagt ... over aan/naar | over te dragen aan/naar | overdragen aan/naar | overgedragen .. aan/naar | over te zetten naar | over te maken naar | rechtstreeks ... over | direct over te',
      of: '@my .. *gegevens/dossier/data/*historie/*geschiedenis/*dossier',
      unless: 'niet | contract | abonnement | eigenaar | auto',
    },
    {
      right: 'access',
      says: 'wil ... zien | willen ... zien | wil ... inzien | wil ... bekijken | willen ... hebben/krijgen | wil ... hebben | wil ... krijgen | graag ... hebben | zou ... hebben | mag ik ... hebben | kan ik ... krijgen | kunnen wij/we ... krijgen | heb ... nodig | opgevraagd | op te vragen | beschikken over | in bezit',
      of: 'de foto | die foto | foto waar* | *foto van mij | het/de *verslag/*verslagen/*rapport/*dossier/*uitslagen/*resultaten/*brieven/*mails/*notities van/over de/het/mijn/haar/zijn/mij/deze | alle *uitslagen/*verslagen/*stukken/*brieven/*mails | *beelden | *opname | *opnames | *opnamen | mijn .. *dossier/*verslag/*verslagen/aantekeningen/logboek/*uitslag/*uitslagen/scans | het volledige/complete/hele/gehele dossier | het verslag van mijn',
      unless:
        'niet gewist | verwijderd/gewist/vernietigd/weg/gehaald/aangepast/afgehaald hebben/krijgen/zien | van .. gehaald | niet meer | niet langer | verdwijnen | factuur | toestemming | niet hebben | geen | bestand',
      yieldsTo: ['portability'],
    },
    {
      right: 'objection',
      says: 'horendol | gestoord van | gek van | beu | moe van | genoeg van | spuugzat | kotsbeu | zat | klaar met | ziek van | de keel uit | erger me | erger mij | last van | stoor me | stoor mij',
      of: `${adverts} | belletjes | telefoontjes | telefoons | mails | mailtjes | *post | berichten`,
      standsAlone: true,
      isVague: true,
      unless: 'verwijder* | wis | wissen | storing | levering',
      yieldsTo: ['consent-withdrawal', 'erasure'],
    },
    {
      right: 'objection',
      says: 'bel/bellen/belt haar/hem/ons/mij/me/hen ... niet | mail/mailt/schrijf/schrijft/benader/benadert haar/hem/ons/mij/me/hen ... niet | verzet/verzetten ik/wij mij/ons tegen | verzet/verzetten ik/wij mij/me',
      of: `niet meer | nooit meer | nog | tegen | ${adverts}`,
      standsAlone: true,
      unless: 'voor 9 | overdag | tijdens | bezwaar tegen .. besluit | afwijzing | boete',
      yieldsTo: ['consent-withdrawal'],
    },
    {
      right: 'restriction',
      says: 'wacht/wachten .. met .. wissen/verwijderen/vernietigen/opruimen/weggooien/overschrijven | stel het wissen/verwijderen .. uit | nog even niet wissen/verwijderen/weggooien',
      of: '*beelden | *opname | *opnames | *gegevens | dossier | *dossier | logs | ze | filmpje | chat* | mails',
    },
    {
      right: 'access',
      says: '^zit/sta/kom/staan ik/wij/we ... in | of ik/wij ... in .. sta/staan/zit/voorkom/voorkomen | ^staat mijn/mn .. in | ^komt mijn naam',
      of: '*bestand | *bestanden | *systeem | *systemen | *database | *databank | *register | *lijst | *administratie | computer | archief',
      unless: 'wachtlijst | niet meer | verwijder* | nog steeds | verkeerd* | fout*',
    },
    {
      right: 'erasure',
      says: 'uit het/de/mijn/uw/jullie/dat/dit/die verslag/dossier/rapport/brief/advies/beschikking/notulen/artikel/tekst/verhaal .. gaat/halen/gehaald/verdwijnt/verwijderd/geschrapt/schrappen/moet | weggaat | weggaan | weggehaald | weghaalt | eraf gaat/gaan/haalt | eruit gaat/gaan/haalt | eruit geschrapt | eraf | verdwijnt | verdwijnen',
      of: 'zin | zinnen | passage | passages | alinea | opmerking | opmerkingen | diagnose | vermelding | aantekening | pagina | *foto | *fotos | *filmpje | *nummer | mijn naam | verhaal | artikel',
      unless: 'nieuwsbrief | bellijst | mailinglijst | inladen | overstap* | factuur',
    },
    {
      right: 'access',
      says: 'afschrift/kopie te ontvangen/krijgen/bekomen/mogen | eerst een afschrift/kopie | graag een afschrift/kopie | wenst/wens/wil .. een afschrift/kopie | kopie hiervan | afschrift daarvan/ervan/hiervan | kopie daarvan/ervan',
      of: '*dossier | *gegevens | *verslag | *verslagen | *beelden | *opname | *opnames | notities | stukken',
      pointsBack: true,
      unless: 'factuur | contract | polis | klacht | rijbewijs | identiteitsbewijs | diploma | bestelling',
      yieldsTo: ['portability'],
    },
    {
      right: 'rectification',
      says: 'herzien | herziet | herschrijven | herschrijft | bijstellen | bij te stellen | bijgesteld | terugzetten | zet ... terug | terug te zetten | rechttrekken | nuanceren | hierop .. corrigeren | daarop .. corrigeren',
      of: 'die/de/deze/uw/jullie brief/verslag/tekst/passage | het/dat/dit verslag/rapport/advies/artikel | @my .. @field',
      unless: 'beslissing | besluit | afwijzing | score | factuur | boete | wachtwoord | prijs',
      notWhere: ['machine', 'trade'],
      yieldsTo: ['automated-decision'],
    },
    {
      right: 'erasure',
      says: 'uithalen | uit te halen | uitgehaald | eruit haalt | eraf haalt | haalt .. af | haalt .. weg | haalt .. uit | haalt .. van | haalt ... offline | van .. kaart/lijst/site/pagina/bord/muur .. afhalen/halen/haalt | afhaalt | uitknippen | eruit knippen | geknipt | eruit geknipt | eruit gehaald | wegwerken | wegpoetsen | weg te werken',
      of: `@me | ${myThing} | *foto | *fotos | *beelden | video* | *video | pagina | advertentie | *profiel`,
      unless:
        'nieuwsbrief | mailinglijst | verzendlijst | bellijst | reclame | pakket | bestelling | te vervangen | kopie | bestand | inlezen | geld',
      yieldsTo: ['portability', 'access'],
    },
    {
      right: 'erasure',
      says: 'mij/me/ons/hem/haar .. van die/deze/dat/de/uw/jullie *register | zwarte lijst | waarschuwingslijst | uit dat/het/uw/jullie *register',
      of: 'haal | haalt | halen | schrap | schrapt | schrappen | verwijder* | af | weg',
      notWhere: ['marketing'],
      unless: 'onderzoek naar | mailinglijst | bellijst | verzendlijst | maillijst | nieuwsbrief',
    },
    {
      right: 'objection',
      says: 'publiceer/plaats/vermeld/noem/druk/toon ... niet | publiceert/plaatst/vermeldt/noemt ... niet | heb daar bezwaar tegen | heb hier bezwaar tegen | bezwaar hiertegen | bezwaar daartegen',
      of: '@my | me | mij | mijn naam | dit | dat | daar | hier | hiertegen | daartegen',
      where: ['data'],
      standsAlone: true,
      unless: 'besluit | beslissing | afwijzing | boete | vergunning | bouw | factuur',
      yieldsTo: ['erasure', 'consent-withdrawal', 'automated-decision'],
    },
    {
      right: 'access',
      says: 'eerst een afschrift/kopie | wenst/wens/wil/wilt/willen .. een afschrift | een afschrift te ontvangen/bekomen | een kopie te ontvangen/bekomen | afschrift te mogen ontvangen',
      where: ['data'],
      unless: 'factuur | contract | polis | klacht | rijbewijs | identiteitsbewijs | diploma | bestelling | besluit',
      yieldsTo: ['portability'],
    },
    {
      right: 'access',
      says: 'hoe weten/weet/wisten/wist jullie/u/je dat ik | hoe weten/weet/wisten jullie/u dat | van wie hebben/heeft/hebt jullie/u/je dat/die/het | waar hebben/heeft/hebt jullie/u/je dat/die vandaan | waaruit blijkt dat u/jullie mij | ook .. zelf .. een kopie | wij/ik zelf .. een kopie',
      standsAlone: true,
      where: ['data', 'marketing'],
      unless: 'factuur | bestelling | pakket',
    },
    {
      right: 'objection',
      says: 'niet meer doen | niet doen | hou op | houd op | laat dat | stop daarmee | wil ik niet | wil dat niet | dat moet stoppen | zet dat uit | zet ... uit | uitzetten',
      of: 'belt/bellen/mailt/mailen mij/me/ons | word/worden .. gebeld/gemaild | jullie/u mijn .. gebruiken/gebruikt/verkopen/verkoopt/delen/deelt/analyseren/analyseert/volgen/volgt | mijn .. gebruikt/gebruiken ... trainen | ai te trainen | mij/me .. volgen/volgt/profileren/profileert',
      standsAlone: true,
      pointsBack: true,
      yieldsTo: ['consent-withdrawal', 'erasure', 'restriction'],
      unless: 'afspraak | bestelling | verwijder* | wis',
    },
    // What the dead left, for their heirs.
    {
      right: 'access',
      says: 'kopie | kopieen | sturen | stuurt | toegang | downloaden | ontvangen | krijgen | inzien | lezen | bekijken | veiligstellen | bewaren | hebben | horen',
      pointsBack: true,
      of: 'gesprekken | *gesprekken | opname* | *opnames | stem | polissen | overzicht | fotos | foto | brieven | berichten | mails | bestanden | contracten | documenten | filmpjes | gegevens',
      where: ['deceased'],
      notWhere: ['ownDeath'],
    },
    ...plainWordsNl,
  ],
  capacity: {
    agent: `raadsvrouw | raadsman | advocaat van | ons lid | treden voor haar/hem op | regel haar/zijn zaken | levenstestament | behartig | zaakwaarnemer | cliente wenst | voor de heer/mevrouw .. machtiging | bewindvoerder | mede namens | zaken van mijn | tolk voor | schrijf dit voor | schrijf ik voor | ik help | raadslid van | in naam van | 
      namens .. client*/gebruiker/klant/patient/mevrouw/mw/heer/dhr/hem/haar/mijn/onze/betrokkene | als advocaat | als gemachtigde | als bewindvoerder | als haar/zijn mentor/curator/bewindvoerder/gemachtigde/mantelzorger/voogd | als mentor | als curator | als mantelzorger | hoedanigheid van | mijn client | onze client | cliente | client
      volmacht | gemachtigd | machtiging van | treed .. op voor | treden .. op voor | treden wij op | machtigingen bijgevoegd | vraagt of u haar/zijn | treed .. op namens | optreden voor | vertegenwoordig* | in opdracht van | uit naam van | tot mij wendde | bijgevoegde machtiging | curator van | mentor van | bewindvoerder over/van
      heeft mij/me gevraagd | vroeg mij/me om | belangen van | onder bewind | voogd van | voogdij
    `,
    parent: `over mijn/onze/ons .. zoon/dochter/kind | onze .. gaat vanaf | onze .. kinderdagverblijf/opvang | voor onze zoon/dochter | uittreksel van het gezagsregister | gezagsregister | ouderportaal | als pleegouder* | zijn/haar moeder/vader | mama/papa van | mijn man en ik .. voor | 
      @field/@thing/@record van onze/mijn/ons .. dochter/zoon/kind/kinderen/zoontje/dochtertje
      ouderlijk gezag | gezaghebbend* | als ouder/ouders/moeder/vader/mama/papa | ouder/ouders/moeder/vader/mama/papa van | minderjarig* | namens mijn/onze zoon/dochter/kind/kinderen | wettelijk vertegenwoordiger van mijn/onze
      mijn/onze/ons .. zoon/dochter/kind/zoontje/dochtertje/kleine/jongste/oudste/zoons .. 2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 | mijn/onze/ons .. zoontje/dochtertje/kindje
      2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 jaar oud | van 2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 .. zoon/dochter | mijn/onze 4/5/6/7/8/9/10/11/12/13/14/15/16/17 jarige
    `,
    heir: `als kinderen | als weduwe | als weduwnaar | als enig kind | namens de familie | namens de nabestaanden | wij als familie | de erven | als erven | als erfgename | als enige erfgenaam | als executeur | als nabestaande | 
      @thing van .. overleden | erfgena* | executeur* | verklaring van erfrecht | nalatenschap van | wijlen
      nabestaande* | boedel | afwikkeling van de nalatenschap | weduwe van | nalatenschap
    `,
    relative: `
      mijn/m'n .. man/vrouw/partner/echtgenoot/echtgenote/moeder/vader/oom/tante/broer/zus/oma/opa/vriend/vriendin/schoonmoeder/schoonvader/ouders/buurman/buurvrouw/ma/pa
    `,
    child:
      'mijn/onze/ons/mn .. zoon/dochter/kind/kinderen/zoontje/dochtertje/stiefzoon/stiefdochter/kleinzoon/kleindochter/kids/baby/puber',
    theirs: `haar/zijn laatste/oude/digitale/eigen @thing/@record | haar/zijn klantenfiche | op haar/zijn naam | mijn .. man/vrouw/moeder/vader/partner/oma/opa/schoonmoeder/schoonvader/zus/broer .. wil/wenst/vraagt | mijn .. man/vrouw/moeder/vader/partner/oma/opa .. krijgt/wordt | 
      zijn/haar/hun @thing/@record/@field/foto*/account | van hem/haar | over hem/haar | aan haar/hem | voor hem/haar | namens hem/haar | van mijn/onze .. man/vrouw/moeder/vader/zoon/dochter/kind/kinderen/partner/oom/tante/broer/zus/oma/opa
      hem/haar .. van/uit de/jullie/uw | hem/haar .. uit/niet | haar/hem .. aan te schrijven/bellen/mailen | hij/zij/ze wil | van onze/mijn kinderen
    `,
  },
  followUp: {
    chasing: `wanneer kan/mag ik | wanneer krijg ik | al behandeld | is behandeld | klaar zou zijn | met een week | hoever | hoe ver | schiet het op | al iets | komt er nog | nog iets van | radiostilte | taal noch teken | al zes weken | inmiddels .. weken | ruim een maand | langer dan een maand | termijn van een maand | nog in behandeling | 
      waar blijft | weken/maanden geleden | vijf/zes/zeven/acht weken | de wet geeft | wacht nog
      geen .. reactie/antwoord | niets .. gehoord/vernomen/ontvangen | niks .. gehoord/ontvangen | nog steeds geen/niets/niks/niet | nog altijd geen/niets/niet | nog niets/niks/geen/niet | wanneer .. reactie/antwoord/verwachten/krijg/hoor/ontvang
      stand van zaken | hoe staat het | hoe ver .. staat/bent/zijn | al nieuws | al iets bekend | herinner* | rappel | termijn .. verstreken/voorbij/verlopen/overschreden | maand .. verstreken/voorbij/om | weken geleden
      wacht .. nog/al | onbeantwoord | uitgebleven | blijft uit | graag .. reactie op mijn | hoor ik nog | reactie op mijn verzoek | in gebreke | wordt het
    `,
    supplying: `in bijlage .. identiteitskaart/kopie/paspoort/rijbewijs/id | voorkant van mijn | kopie van mijn identiteitskaart/paspoort/rijbewijs/id zoals | bijgaand mijn .. identiteitsbewijs/legitimatie | verzoek in te perken/perken | verzoek te verduidelijken/verduidelijken/preciseren | om mijn verzoek te | mijn verzoek betreft alleen | mijn verzoek beperkt | ter precisering | alleen de e-mails/mails/gegevens uit/van | ik heb alleen .. nodig | het gaat me alleen om | het gaat mij alleen om | preciezer | uittreksel .. zit erbij | zit erbij zoals | zoals u vroeg | zoals je vroeg | bewijs van .. zit | die u wilde | zoals verzocht | waar u om vroeg | waar je om vroeg | op uw verzoek stuur | hierbij mijn | hier is de | hier is mijn | hier de | de gevraagde | beperk het tot | alleen de | het gaat alleen om | ik bedoel alleen | 
      zoals gevraagd/afgesproken/besproken/je/u | hierbij/bijgaand/bijgevoegd .. kopie/gevraagde/scan | gevraagde | u vroeg | je vroeg | jullie vroegen | u wilde weten | op uw/je/jullie vraag
      in antwoord op | ter aanvulling | aanvulling op | nog een aanvulling | ter verduidelijking | aanvullend* informatie/gegevens | hierbij stuur | stuur ik u/je/jullie .. kopie/scan/bewijs | bijgesloten | legitimatie | als bijlage de
      om verwarring | nog even | toevoeging op
    `,
    withdrawing: `doe maar niet | laat maar zitten | laat maar zo | hoeft al niet | hoeft niet meer hoor | ik zie ervan af | ik zie er van af | stop maar met mijn verzoek | blijf toch | mag het dossier dicht | toch maar houden | toch niet | 
      negeer* .. *verzoek | *verzoek negeren | *verzoek .. negeren | heb me bedacht en wil | trek .. *verzoek .. in | *verzoek .. intrekken | intrekken van mijn verzoek | verzoek .. ingetrokken | zie .. af van .. verzoek | verzoek .. vervallen | niet meer nodig .. verzoek | hoeft niet meer | dossier/zaak/verzoek .. sluiten | sluit .. dossier/zaak
      verzoek .. als niet | annuleer .. verzoek | verzoek .. annuleren | laat maar
    `,
    thanking: `tnx | thx voor | heb t gelezen | heb het gelezen | keurig | netjes geregeld | goed aangekomen | alles binnen | ziet er goed uit | ben tevreden | helemaal duidelijk | 
      vraag is .. beantwoord | is hiermee beantwoord | dat is alles | geen vragen meer | verder geen vragen | is zo goed | helemaal goed zo | zeer/erg/heel tevreden | daar kan ik wat mee
      bedankt/dank voor het/de/uw/je/jullie | dank/bedankt voor .. snelle/reactie/antwoord/hulp/afhandeling/toesturen/bericht/moeite | dank voor het | bedankt voor het | hartelijk dank | afgehandeld | is opgelost | is nu/inmiddels/hiermee/helemaal opgelost | is in orde | helemaal in orde | alles in orde | goede orde | alles .. ontvangen | goed ontvangen | geregeld | daarmee is .. klaar | afgerond | top bedankt
    `,
    thread: `
      identiteitscontrole | identiteitsbewijs gevraagd | id-check
      tweede/derde/laatste/vierde herinnering/verzoek/mail
      gegevensverzoek | uw/je/jullie bezwaar/klacht/intrekking/intrekking | ons antwoord
      inzageverzoek | verwijderverzoek | rectificatieverzoek | correctieverzoek | wisverzoek |
      uw/je/jullie verzoek | uw/je *verzoek | mijn verzoek | uw kenmerk | zaaknummer | dossiernummer | uw brief | uw mail van | uw inzageverzoek | verzoek van | avg-verzoek | uw aanvraag | ontvangstbevestiging | verzoek om | ticketnummer | verlenging van
    `,
  },
  other: {
    sales: `
      demo | even bellen | kwartier bellen | onze software/oplossing/tool | onze klanten | korting* | gratis | proefperiode | vrijblijvend* | webinar | geen interesse | accountmanager | dashboard | whitepaper | met ons platform | kennismaking*
      besparen | prijsopgave | gecertificeerd | wij halen | vraag .. aan | prijslijst | tarieven | ons aanbod | bespaar | hoeveel uur/uren | offerte
    `,
    newsletter: `
      nieuwsbrief | lees verder | lees het hele | top 3/5/10 | weekbericht | maandbericht | weekoverzicht | in deze editie | in dit nummer | lees meer | uitschrijven | uit te schrijven | afmelden | u ontvangt deze | je ontvangt deze | agenda | bekijk online | redactie | wekelijks | af te melden | ontvangt dit bericht
    `,
    notice: `niet meer openen | niet meer inloggen | profielwerkstuk | pws | paper | thesis | masterproef | eindwerk | ter informatie stuur | ter kennisname | ter kennisgeving | afschrift van de/mijn klacht | kopie van de/mijn/deze klacht | omruilen | kapot | defect | monteur | reparatie | terugbetaling | 
      verwerkersovereenkomst | subverwerker* | factuur* | algemene voorwaarden | privacybeleid .. gewijzigd | toezichthouder | klacht ontvangen | journalist | scriptie | onderzoek* | interview* | vragenlijst | sollicit* | vacature | stage
      trek mijn sollicitatie | andere baan | bewaartermijn | werkinstructie | richtlijn | wachtwoord* | inloggen | autoriteit persoonsgegevens heeft | offerte | bezorging | garantie | geld terug | onderhoud | vacatures
    `,
    spam: `
      gefeliciteerd | gewonnen | prijs | loterij | erfenis van | miljoen | bitcoin | crypto | klik hier om uw | bevestig uw | uw account wordt | wordt geblokkeerd | verloopt vandaag | laatste waarschuwing | binnen 24 uur
    `,
  },
};
