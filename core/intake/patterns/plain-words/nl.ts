// Dutch as it is spoken: the rights without any of their names, by what is done to what.

import type { RightPattern } from '../language-patterns.ts';

const recording = `opname | opnames | gesprek | *gesprek | belopname | bandje | telefoontje | voicemail`;
const papers = `dossier | *dossier | verslag | *verslag | rapport | *rapport | notities | aantekeningen | brieven | stukken | fiche | beoordeling | evaluatie* | score | *score | profiel | advies`;

export const plainWordsNl: readonly RightPattern[] = [
  {
    right: 'access',
    says: 'laat .. horen | laten horen | horen | beluisteren | afluisteren | terugluisteren',
    of: `${recording} | ja gezegd | toegestemd`,
    pointsBack: true,
    unless: 'graag van u te | hoor graag',
  },
  {
    right: 'access',
    says: 'lezen | inkijken | inzien | teruglezen | nalezen | doornemen | zien | bekijken | bezorg | tonen | toon | laat zien | stuur | opsturen',
    of: `${papers} over/van/tegen mij | mijn dossier | zijn/haar medisch/medische dossier | wat er .. over mij is/werd opgeschreven/geschreven/genoteerd | destijds over mij | wat jullie hebben | evaluatieverslag | mijn *score`,
    yieldsTo: ['portability'],
    unless: 'wachtwoord | bestelling',
  },
  {
    right: 'access',
    says: `wie heeft/hebben .. in mijn .. gekeken/gezeten/zitten | wie .. mijn dossier/account/profiel geopend/bekeken/geraadpleegd/ingezien | wie .. in mijn patientdossier/dossier | wie krijgt .. te zien | wie kan/kunnen .. zien | hoe is mijn .. bij jullie/u terechtgekomen | hoe komt mijn .. op uw/jullie lijst | waar komt dat vandaan | waar komen die vandaan | van wie heeft/hebben u/jullie | van wie kregen u/jullie | wat doet jullie/uw app .. met mijn | houdt jullie app bij waar ik | volgt jullie app | aan wie .. doorverteld | aan wie het is gegaan | wie weet hier`,
    standsAlone: true,
    unless: 'wachtwoord | bestelling | stank',
  },
  {
    right: 'access',
    says: 'hoe bepaalt uw/jullie/het systeem | hoe komt uw/jullie/het systeem | op welke manier komt jullie/uw/het systeem | welke criteria | op grond waarvan | welke gegevens tellen mee | hoe weegt | hoe wordt .. berekend | hoe wordt mijn score | welke factoren | wat gaf de doorslag',
    where: ['machine'],
    standsAlone: true,
  },
  {
    right: 'rectification',
    says: `staat dat ik | staat vermeld | staat genoteerd | staat er dat | sta te boek als | sta genoteerd als | aangemerkt als | vermeld | geregistreerd als | volgens uw gegevens/dossier`,
    of: `wel gehaald | ik heb het wel | niet van mij | van mijn broer/zus/vader/moeder/buurman | terwijl ik | dat is onzin | klopt niet | nooit | in werkelijkheid | dat is niet waar | gevaarlijk`,
    standsAlone: true,
    isVague: true,
    unless: 'bestelling | pakket',
    yieldsTo: ['erasure'],
  },
  {
    right: 'rectification',
    says: 'aangesproken met | spreekt .. aan met | schrijft .. aan als | noemen me steeds | zet het nieuwe erin | zet dat erin | zet de nieuwe erin | in de plaats van het oude',
    of: 'meneer | mevrouw | heer | mailadres | nummer | naam | adres',
    standsAlone: true,
    isVague: true,
    notWhere: ['trade'],
  },
  {
    right: 'erasure',
    says: `versnipper* | prullenbak | veeg | vegen | uitvegen | poets | shredder | weggooien | vernietig* | verscheur* | mag weg | mogen weg | moet weg | moeten weg | opruimen | ruim .. op | uitwissen | schrap | eraf | eruit`,
    of: `kopie | kopieen | paspoort | alles | de hele boel | rommel over mij | bijdragen | mijn .. gegevens/foto/fotos/account/profiel/dossier/cv/brief | bloed | ze | naam`,
    pointsBack: true,
    notWhere: ['trade'],
    unless: 'bestelling | factuur | boete | abonnement',
  },
  {
    right: 'erasure',
    says: `hoeven jullie .. niet meer te hebben | hoeft u .. niet meer te hebben | hoeft u .. niet te bewaren | hoeven jullie .. niet te bewaren | heeft u niet meer nodig | hebben jullie niet meer nodig | alsof ik nooit bestaan | alsof ik nooit heb bestaan | alsof ik er nooit | spijt van .. ingeschreven | ingeschreven .. spijt | haal me eruit | haal mij eruit | sta ik nog in het systeem | geen reden om .. te bewaren | niets meer met jullie te maken`,
    standsAlone: true,
    unless: 'nieuwsbrief | reclame | mailinglijst',
  },
  {
    right: 'restriction',
    says: `laat .. ongemoeid | ongemoeid laten | blijf .. af | niet aankomen | niemand bij mijn | laten rusten | laat .. rusten | in de koelkast | bevries | bewaar .. apart | apart bewaren | apart houden | opzij | zet .. opzij | veiligstellen | gebruik .. niet | niet gebruiken | niets met mijn | niet afrekenen | parkeer | gewoon laten staan`,
    of: `tot | totdat | zolang | terwijl | voor mijn advocaat | voor de politie | voor mijn aangifte | als bewijs | geschil* | rechter | uitspraak | gecontroleerd | uitgezocht | klacht loopt`,
    standsAlone: true,
    unless: 'tafel | kamer | pakket | bestelling',
  },
  {
    right: 'portability',
    says: 'in een bestand | exporteren | inlezen | importeren | overzetten | meenemen | rechtstreeks door | direct door | geef .. door',
    of: 'ander pakket | andere app | ander programma | nieuwe leverancier/verzekeraar/bank/huisarts/aanbieder/app | elders | overstap* | stap over | haar programma | zijn programma | excel',
    standsAlone: true,
    unless: 'wachtwoord',
  },
  {
    right: 'objection',
    says: `haal | schrap | streep .. door | verwijder | halen`,
    of: `haar nummer | mijn nummer | zijn nummer | van de lijst | van uw lijst | van uw bellijst | van jullie lijst | bellijst`,
    where: ['marketing'],
    unless: 'profiel | account | foto* | site | gegevens',
    yieldsTo: ['erasure'],
  },
  {
    right: 'objection',
    says: `laat me met rust | laat mij met rust | laat ons met rust | val me niet | val mij niet | lastiggevallen | bestoken | bestookt | bedelbrieven | aan de deur | met mijn naam op een tablet | dat wil ik niet meer | hou op | houd op | kap | genoeg van jullie | dagelijks .. gebeld | stuur niets meer | geen post meer`,
    of: `reclame | bellen | gebeld | belletjes | brieven | bedelbrieven | mails | mailtjes | aanbiedingen | enquete* | tevredenheidsonderzoek* | felicitaties | folders | verkoper* | naam op een tablet | appjes | niets meer | post`,
    standsAlone: true,
    isVague: true,
    unless: 'storing | vergoeding | opgehangen',
    yieldsTo: ['erasure', 'consent-withdrawal'],
  },
  {
    right: 'objection',
    says: 'verhandelt | verkoopt u | verkopen jullie | jullie verkopen | u verkoopt | geld verdien* | doorverkoopt | verpatst',
    of: 'mijn gegevens/adres/naam | onze gegevens',
    standsAlone: true,
  },
  {
    right: 'objection',
    says: 'verzet mij | verzet me | heb ik moeite mee | ben ik het niet mee eens | niet akkoord met',
    of: 'profiel | profilering | statistieken | onderzoek | kortingen | op maat | aankopen | volgen',
    standsAlone: true,
  },
  {
    right: 'automated-decision',
    says: `mijn verhaal kunnen doen | mijn verhaal doen | opnieuw .. kijken | opnieuw naar kijken | er .. naar zien | naar kijkt | beoordeelt | beoordelen | herbekijken | herziet | tussenkomt | erover beslist | uitleggen aan | persoonlijk eens`,
    of: `iemand | een medewerker | een mens | een recruiter | vlees en bloed | een echt persoon | een behandelaar | een adviseur | persoon`,
    where: ['machine'],
  },
  {
    right: 'consent-withdrawal',
    says: `ooit op akkoord geklikt | op akkoord geklikt | destijds vond ik het prima | vond ik het goed | toen vond ik | vroeger vond ik | was ik akkoord | ooit aangevinkt | ooit ja gezegd | had ik toestemming gegeven`,
    of: `nu niet meer | geldt niet meer | niet langer | bedacht | van gedachten | terug | niet meer`,
    pointsBack: true,
    standsAlone: true,
  },
  {
    right: 'consent-withdrawal',
    says: 'dat akkoord geldt niet meer | mijn toestemming geldt niet meer | mijn akkoord vervalt | mijn toestemming vervalt | dat vinkje haal ik | neem mijn toestemming terug | die neem ik terug',
    standsAlone: true,
  },
];
