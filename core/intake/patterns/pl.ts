// Polish.

import type { LanguagePatterns } from './language-patterns.ts';

const whatYouHave =
  'jakie dane ... @have | jakie .. informacje ... @have | co ... @about mnie ... @have | co ... @have ... @about mnie | wszystko co ... @have | wszystkiego co ... @have | @data ... @about mnie | @data ... mnie dotycz* | co o mnie | wszystko o mnie';
const personalData =
  '*dane osobowe | danych osobowych | dane mnie dotyczace | danych mnie dotyczacych | dotyczacych mnie | moje dane';
const myThing =
  '@my .. @thing | @thing .. @my/mnie/@person | te/tych/tego/ta/to .. @thing | wszystkie dane | wszystkich danych | konta | konto';
const records =
  '@my .. @record | @record ... mnie/@person | nagranie | nagrania | wszystkich danych | wszystkie dane | dokumentacji medycznej | akt osobowych | ' +
  personalData;
const adverts = 'reklam* | marketing* | newsletter* | ofert* | promocj* | spam | handlow* | ulotk* | telemarketing*';
const consent = 'zgode | zgody | zgoda | zezwoleni* | upowazni*';

export const pl: LanguagePatterns = {
  language: 'pl',
  groups: {
    my: 'moj moja moje moich mojego mojej mojemu moim moja nasz nasze naszych naszego naszej swoje swoich swojego jego jej',
    person:
      'syna syn corki corka dziecka dzieci klienta klientki meza zony matki ojca brata siostry pana pani mocodawcy',
    about: 'o na od z dotyczace dotyczacych w',
    have: 'macie maja posiadacie posiadaja przechowujecie przechowuja przetwarzacie przetwarzaja zebraliscie zgromadziliscie wiecie pan pani panstwo posiada przetwarza zapisane zebrane',
    data: 'dane danych informacje informacji info akta akt historia historie profil',
    record:
      'dane danych informacje informacji akta akt profil nagranie nagrania nagran zdjecia korespondencja korespondencji wiadomosci historia historie dokumentacja dokumentacje dokumentacji notatki oceny konto rozmow',
    thing:
      'dane danych informacje informacji konto konta profil profilu zdjecie zdjecia zdjec numer numeru adres adresu email nazwisko nazwiska imie wpis wpisu wpisy cv komentarze komentarzy wiadomosci historie historii nagranie nagrania artykul strone odcisk film filmu',
    field:
      'imie imienia nazwisko nazwiska adres adresu data date daty urodzenia telefon telefonu numer numeru email iban plec stanowisko dane danych profil obywatelstwo pesel zawod kod kontakt',
  },
  stance: {
    asking: `
      prosze | prosimy | chce | chcialbym | chcialabym | chcielibysmy | chcemy | zadam | zadamy | wnosze | wnosimy | wnioskuje | wzywam | domagam | zwracam sie | zwracamy sie | uprzejmie | czy moge | czy moglbym | czy moglabym | czy mozecie | czy moga | moglibyscie | mozecie | mozna prosic
      na podstawie | zgodnie z | korzystam z | powolujac | niniejszym | musi | musza | powinien | powinny | natychmiast | jak najszybciej | pilnie | potrzebuje | bylbym wdzieczny | bylabym wdzieczna
      ^usuncie | ^usun | ^usunac | ^skasujcie | ^skasuj | ^wyslijcie | ^przeslijcie | ^poprawcie | ^sprostujcie | ^przestancie | ^zablokujcie | ^dajcie | ^nie | ^wykreslcie | ^zaprzestancie | ^wypiszcie | ^^usuniecie | ^^dostep | ^^sprostowanie | ^^sprzeciw
    `,
    request: 'wniosek o | prosba o | zadanie | moj wniosek | wnioskiem o',
    announcing: 'nastepujace | nastepujacych | dwie sprawy | o to aby | o to zeby',
    not: 'nie | ani | zaden | zadnej | zadnych | nikt | nikomu | nigdy | nic',
    personal: 'o mnie | moje dane | moich danych | mojego konta',
    without: 'bez | zamiast',
    notReally:
      'nie tylko | dlaczego nie | nie moge | nie dostalem | nie dostalam | nie otrzymalem | nie otrzymalam | nie pamietam | nie dziala | nie wiem | bez odpowiedzi | nie jestem juz | nie bede juz | nie jest poprawn*/prawidlow*/moj* | nie pracuje juz | nie mieszkam',
    but: 'ale | lecz | jednak | tylko | jedynie | prosze',
    relative: 'ktore | ktory | ktora | poniewaz | bo | gdyz',
    supposing: 'jesli | jezeli | gdyby | w przypadku | kiedy | gdy | zanim | o ile',
    pronoun: 'je | jego | jej | to | ich | go | ten | te | ta | oba | obie',
    earlier:
      'prosilem | prosilam | zlozylem | zlozylam | wyslalem | wyslalam | napisalem | napisalam | wnioskowalem | wnioskowalam | moj wniosek z | moj poprzedni | moja poprzednia | moja wiadomosc z | zwracalem | zwracalam',
    done: 'zostaly/zostalo/zostal usuniete/usuniety/poprawione | dziekuje za | dziekuje za przeslanie | usuneliscie',
    policy:
      'istnieni* prawa | prawo do wniesienia | panstwa prawa | maja panstwo prawo | ma pan prawo | ma pani prawo | klienci/uzytkownicy/pracownicy | wnioski o | wnioskow o | obslugiwalem | obslugiwalam | podmiot przetwarzajacy | powierzenia | nasza platforma | nasze rozwiazanie | panstwa dane',
  },
  contexts: {
    error:
      'bledn* | blad | bledy | nieprawidlow* | niepoprawn* | niezgodn* | nieaktualn* | zle | literowk* | zmienil* | przeprowadzil* | nowy adres | nowe nazwisko | zamiast | powinno byc | pomylk* | pomylon*',
    machine:
      'automatyczn* | zautomatyzowan* | algorytm* | komputer* | system | systemu | robot* | maszyn* | ai | sekund* | scoring* | profilowani* | bez udzialu czlowieka',
    meanwhile:
      'do czasu | dopoki | do zakonczenia | tymczasowo | w miedzyczasie | na razie | do momentu | w trakcie | podczas',
    keep: 'nie .. usuwa*/kasowa*/usuni*/skasowan* | przechowyw* | zachowa* | dowod* | sprawy sadowej | sad* | zabezpiecz* | nie chce .. usuniecia | proces*',
    move: 'innego/nowego/innej/nowej .. dostawcy/operatora/banku/uslugi/aplikacji/firmy/platformy | inny/nowy .. dostawca/operator/bank | zmieniam | przenosze | konkurencj* | zaimportowac',
    marketing: adverts,
    data:
      'dane | danych | informacj* | profil* | rodo | konto | konta | zdjecia | adres* | numer* | imie | nazwisko | interes* | ' +
      adverts,
    law: 'rodo | ochronie danych | ochrony danych',
    trade: 'szanowny kliencie | drogi kliencie | szanowni kontrahenci | nasze biuro | nasza firma',
    business:
      'faktur* | zamowieni* | dostaw* | paczk* | baner | przegladark* | ekran* | strona | hasl* | link | zwrot pieniedzy',
    deceased:
      'zmarl* | smierci mojego/mojej | spadkobierc* | spadek | spadku | wykonawca testamentu | wdowa | wdowiec | akt zgonu | nie zyje',
    ownDeath: 'mojej smierci | po smierci mojej | gdy umre | kiedy umre | jesli umre | na wypadek smierci',
  },
  rights: [
    {
      right: 'access',
      says: 'prawo dostepu | prawa dostepu | dostep do .. moich .. danych | dostep do .. danych | dostepu do .. danych | wniosek o dostep | kopie .. danych | kopie wszystkiego | wglad w | wgladu do',
      unless: 'budynku | haslo | hasla',
    },
    {
      right: 'access',
      says: 'zobaczyc | obejrzec | przejrzec | wykaz | lista | zestawienie | wypis | kopie | kopii | kopia | pelna kopie',
      of: `${whatYouHave} | ${records}`,
      pointsBack: true,
      yieldsTo: ['portability'],
      unless: 'dowodu | paszportu | faktury',
    },
    {
      right: 'access',
      says: 'przeslij* | przeslac | przeslanie | wysla* | wyslij* | udostepni* | otrzymac | dostac | podanie | przekaza* | przekazac',
      of: whatYouHave,
    },
    {
      right: 'access',
      says: 'wiedziec | dowiedziec | informacj* | poinformowanie | wyjasnieni* | powiedziec | wskazanie',
      of: whatYouHave,
    },
    {
      right: 'access',
      says: '^jakie dane ... @have | ^jakie informacje ... @have | ^co .. o mnie | skad .. macie .. moj* | skad .. panstwo .. moj* | komu .. moje dane | kto .. moje dane | skad wziel*',
      standsAlone: true,
    },
    { right: 'access', says: 'czy przetwarza* .. dane | czy .. moje dane | potwierdzenie czy' },
    {
      right: 'rectification',
      says: 'prawo do sprostowania | wniosek o sprostowanie | sprostowanie .. danych | o sprostowanie',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: 'sprostow* | sprostuj* | popraw* | skoryg* | korekt*',
      of: '@my .. @field | @field | to | go | je | oba | blad | bledy | @my',
      pointsBack: true,
      unless: 'faktur* | kwot* | zamowieni*',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: 'zmian* | zmieni* | zaktualiz* | aktualiz* | uzupeln*',
      of: '@my .. @field | nowy adres | nowe nazwisko',
      pointsBack: true,
      unless: 'faktur* | kwot* | zamowieni* | hasl*',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: '@my .. @field jest/sa .. bledn*/zle/nieprawidlow*/nieaktualn*',
      standsAlone: true,
      notWhere: ['trade'],
    },
    {
      right: 'erasure',
      says: 'prawo do bycia zapomnianym | prawo do usuniecia | usuniecie .. @my/danych/konta | usuniecia .. @my/danych/konta | wniosek o usuniecie | skasowanie .. @my/konta',
    },
    {
      right: 'erasure',
      says: 'usun* | usuwa* | skasow* | skasuj* | kasowa* | zniszcz* | wymaz* | usuniec* | zapomni*',
      of: `@my | mnie | ${myThing} | ${personalData} | ${whatYouHave} | wszystko | wszystkie | konto`,
      pointsBack: true,
      unless: 'te wiadomosc | cookies | faktur*',
    },
    {
      right: 'erasure',
      says: 'usunac | usuniecie | usuncie | skasowac | skasujcie',
      isVague: true,
      unless: 'te wiadomosc | cookies | faktur* | newsletter*',
    },
    {
      right: 'erasure',
      says: 'zamkn* | zamkniecie | wykresl* | zdjac | zdejm*',
      of: `${myThing} | konto | z bazy | z systemu`,
      pointsBack: true,
      yieldsTo: ['post-mortem'],
      unless: 'newsletter* | listy mailing* | reklam*',
    },
    {
      right: 'erasure',
      says: 'przechow* | przetrzym* | trzyma* | posiada* | figurow*',
      of: '@my .. dane/danych/cv/zdjecia/numer | danych osobowych | w bazie | w systemie',
      unwanted: true,
      pointsBack: true,
      yieldsTo: ['restriction'],
    },
    {
      right: 'restriction',
      says: 'ograniczeni* .. przetwarzania | ogranicz* .. przetwarzani* | prawo do ograniczenia',
    },
    {
      right: 'restriction',
      says: 'zablok* | zamroz* | wstrzym* | zawies* | zabezpiecz*',
      of: '@my .. dane/danych/akta/profil | dane | danych | przetwarzani* | je | nagranie | wpis',
      near: ['meanwhile', 'keep'],
      unless: 'karte | konto zostalo',
    },
    {
      right: 'restriction',
      says: 'uzywa* | wykorzyst* | udostepni* | przekazyw* | przetwarza*',
      of: 'danych | dane | je | ich | nikomu | nikt | nagrania | nagranie | akt | profilu',
      unwanted: true,
      standsAlone: true,
      near: ['meanwhile', 'keep'],
      unless: 'nie moge',
    },
    {
      right: 'portability',
      says: 'przenoszeni* .. danych | przenosnosc* | przeniesieni* .. danych | nadajacym sie do odczytu | ustrukturyzowan*',
    },
    {
      right: 'portability',
      says: 'csv | json | xml | gpx | eksport* | wyeksport* | zaimport*',
      of: '@my .. dane/danych/historie/zdjecia | dane | danych | historie | wszystko | zdjecia | je',
    },
    {
      right: 'portability',
      says: 'przeslij* | przeslac | przekaz* | przenies* | bezposrednio | wysla*',
      of: 'innego/nowego/innej/nowej .. dostawcy/operatora/banku/uslugi/aplikacji/firmy/platformy | nowemu/innemu .. dostawcy/operatorowi',
      where: ['move'],
    },
    { right: 'portability', says: 'csv | json | xml | gpx', standsAlone: true, where: ['move'] },
    {
      right: 'objection',
      says: 'sprzeciw wobec | wnosze sprzeciw | zglaszam sprzeciw | sprzeciwiam sie | prawo do sprzeciwu | skladam sprzeciw | wyrazam sprzeciw',
      standsAlone: true,
    },
    {
      right: 'objection',
      says: 'przestan* | zaprzesta* | dosc | nie .. wiecej | koniec | nie chce | nie zycze | prosze nie | nie zyczymy',
      of: `${adverts} | dzwoni* | pisa* | wysyla* | przysyla* | kontaktow* | telefon* | sms* | maili | mailow | wiadomosci`,
      standsAlone: true,
      unless: 'hasl* | odpowiedzi | usuniecia',
    },
    {
      right: 'objection',
      says: 'wypis* | usun* | wykresl* | zrezygn* | rezygn*',
      of: `newsletter* | listy mailingowej | listy wysylkowej | bazy marketingowej | subskrypcj*`,
    },
    {
      right: 'objection',
      says: 'uzywa* | wykorzyst* | przetwarza* | udostepni* | sprzeda* | profilow* | analiz*',
      of: '@my .. danych/dane/adresu/numeru | profilow* | uzasadnion* interes*',
      unwanted: true,
      yieldsTo: ['consent-withdrawal', 'restriction', 'erasure'],
    },
    {
      right: 'automated-decision',
      says: 'interwencj* czlowieka | przez czlowieka | zywy czlowiek | prawdziwy czlowiek | udzialu czlowieka | ludzkiej interwencji',
      where: ['machine'],
    },
    {
      right: 'automated-decision',
      says: 'rozpatrz* | sprawdz* | przejrza* | ocen* | zweryfikow* | przeanaliz*',
      of: 'czlowiek* | pracownik* | osob* | ktos | konsultant*',
      where: ['machine'],
      unless: 'danych osobowych',
    },
    {
      right: 'automated-decision',
      says: 'kwestion* | odwol* | zakwestion* | wyjasni*',
      of: 'decyzj* | odmow* | wynik*',
      where: ['machine'],
    },
    { right: 'consent-withdrawal', says: 'wycofuje | cofam | odwoluje | wycofujemy', of: consent, standsAlone: true },
    {
      right: 'consent-withdrawal',
      says: 'wycofac | cofnac | wycofanie | cofniecie',
      of: consent,
      unless: 'w kazdej chwili | mozna wycofac',
    },
    {
      right: 'consent-withdrawal',
      says: 'nie wyrazam juz zgody | nie zgadzam sie juz | zmienilem zdanie | zmienilam zdanie',
      standsAlone: true,
    },
    {
      right: 'post-mortem',
      says: 'mojej smierci | gdy umre | kiedy umre | jesli umre | na wypadek smierci',
      standsAlone: true,
    },
  ],
  capacity: {
    agent:
      'w imieniu | pelnomocnik | pelnomocnictwo | pelnomocnictwa | pelnomocnikiem | reprezentuje | moj klient | mojego klienta | moja klientka | mojej klientki | mocodawcy | opiekun prawny | kurator | dzialajac w imieniu',
    parent:
      'jestem matka/ojcem | rodzic | rodzice | jako rodzic/matka/ojciec | wladza rodzicielska | wladzy rodzicielskiej | niepelnoletni* | maloletni* | moj syn .. lat | moja corka .. lat | mojego .. syna | mojej .. corki | przedstawiciel ustawowy',
    heir: 'spadkobierc* | wykonawca testamentu | spadek po | @thing .. zmarlego/zmarlej | stwierdzenie nabycia',
    relative:
      'moj/moja/mojego/mojej/moje .. maz/zona/matka/ojciec/brat/siostra/meza/zony/matki/ojca/brata/siostry/babcia/dziadek/babci/dziadka/mama/tata',
    child: 'moj/moja/mojego/mojej/nasz/naszego/naszej .. syn/corka/syna/corki/dziecko/dziecka',
    theirs:
      'jego/jej @thing/@record/@field | o nim/niej | mojego/mojej .. meza/zony/matki/ojca/syna/corki/dziecka/brata/siostry',
  },
  followUp: {
    chasing:
      'brak odpowiedzi | nie otrzymalem | nie otrzymalam | nie dostalem | nie dostalam | wciaz czekam | nadal czekam | do dzis | do dzisiaj | kiedy .. odpowiedz* | jaki jest status | na jakim etapie | minal .. miesiac | termin .. minal/uplynal | przypominam | ponaglenie | bez odpowiedzi',
    supplying:
      'w zalaczeniu przesylam | zgodnie z prosba | jak prosi* | o ktor* pan* prosi* | w odpowiedzi na panstwa | przesylam skan | zalaczam skan | uzupelni* | wyjasnienie | dodatkowe informacje',
    withdrawing:
      'wycofuje .. wniosek | rezygnuje z wniosku | cofam wniosek | mozna zamknac sprawe | nieaktualn* .. wniosek',
    thanking:
      'dziekuje za .. odpowiedz/pomoc/szybk*/przeslanie | wszystko otrzymalem | wszystko otrzymalam | sprawa .. zakonczona/zalatwiona',
    thread:
      'panstwa wniosek | moj wniosek | pana wniosek | pani wniosek | nr sprawy | sygnatura | wniosek nr | wniosek o | rozpatrzyc wniosek | potwierdzenie otrzymania',
  },
  other: {
    sales:
      'demo | nasza platforma | nasze rozwiazanie | rabat* | bezplatn* okres | nasi klienci | webinar* | bez zobowiazan | oszczed*',
    newsletter:
      'newsletter | w tym numerze | wypisz sie | anuluj subskrypcje | otrzymuje* .. te wiadomosc | czytaj wiecej | subskrybent*',
    notice:
      'podprzetwarzaj* | powierzenia przetwarzania | faktur* | aplikacja na | aplikuje | cv | list motywacyjny | rekrutacj* | dziennikarz* | praca magisterska | ankiet* | umow* | hasl* | zaproszenie | spotkanie | audyt*',
    spam: 'gratulacje | wygral* | loteri* | spadek po | milion* | bitcoin | kliknij | zweryfikuj | konto zostanie | zawieszone | zwrot podatku',
  },
};
