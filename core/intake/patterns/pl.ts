// Polish, with its cases; formal ("proszą Państwo") and informal.

import type { LanguagePatterns } from './language-patterns.ts';
import { plainWordsPl } from './plain-words/pl.ts';

const whatYouHave = `
  jakie/jakich/ktore/jaka/jaki ... dane/danych ... @have | jakie/jakich .. informacj* ... @have | jakie/jaka/jaki/jakich ... @have ... @me/@my | co ... @about .. @me ... @have | co ... @have ... @about .. @me | co tam @have | co @have | co o @me | wszystko/wszystkiego/wszystkie/wszystkich .. co ... @have | wszystko/wszystkiego co | to co ... @have | tego co ... @have | tym co ... @have | wszystko/wszystkie/wszystkich .. @about .. @me/@my | wszystko/wszystkiego .. o .. @me/@person | @data ... @about .. @me | @data ... @me .. dotycz* | @data .. dotycz* .. @me/@my/@person
  pod moim nazwiskiem | na moje nazwisko | na moj temat | na jej/jego temat | ile moich/mojego/danych/informacji/rzeczy .. @have/moich/mnie/u | czy ktos ... @my/@me | czy ktokolwiek ... @my/@me | kto ... @my/@me | od kogo ... @my/@me/dostaliscie/wzieliscie | z jakiego zrodla | zrodlo z | komu ... @my/dane/danych | skad ... @my/@me | z jakiego powodu ... @my/@me | w jakim celu ... @my/@me | jak dlugo ... @my/@me | przez jaki czas ... @my/@me | firm ktorym ... @my | podmiotow ktorym ... @my | podstawe prawna ... @my/mnie | na moj temat | na mnie .. nazbierali* | w moich papierach/aktach/dokumentach | co zapisa*/zapisal*/napisa*/zanotowa*/odnotowa* ... @me/@my/@person | co .. zapisano/napisano/odnotowano | co jest .. @my/@me | gdzie .. zapisane | co wam odpowiedzieli | co panstwu odpowiedziano | kto mial dostep | komu ... @have/przekaz*/udostepni* | skad ... @have | czy .. przetwarza* | czy ... @have ... @me/@my | jakie .. nagrania/zdjecia/dokumenty/notatki/wpisy ... @have | celach/cele przetwarzania | cel i | odbiorcow danych | zrodl* .. danych | kategori* .. danych | wedlug jakich | na jakiej podstawie | jakie kryteria | kryteri* | logik*
`;
const personalData =
  '*dane osobowe | danych osobowych | danymi osobowymi | dane mnie dotyczace | danych mnie dotyczacych | dotyczacych mnie | dotyczace mnie | dotyczacych go/jej/ich | dotyczace go/jej | moje dane | moich danych | jego/jej danych | danych zmarl*';
const myThing = `
  @my .. @thing | @thing .. @my/@me/@person | te/tych/tego/ta/to/ten/tej/tamte/tamten/tamto/tamtych/owe/powyzsze/powyzszych .. @thing | wszystkie dane | wszystkich danych | konta | konto | wszystko | wszystkiego | calosc | @thing na/w .. ktorym/ktorych/ktorej .. jestem/jest/widac/wystepuje | @thing ktore .. wyslalem/wyslalam/dodalem/dodalam/wgralem/wgralam/podalem/podalam/zamiescilem/zamiescilam/przeslalem/przeslalam | skan/skanu/kopie/ksero/kopii/kserokopie/kserokopii .. dowodu/paszportu/dokumentu/legitymacji/prawa | zdjecia | zdjecie | zdjeciu | zdjeciach | filmik* | slad* | mnie ze zdjec | moja twarz | mojej corki | mojego syna | z waszych/waszej/waszego/panstwa/twojej/twoich .. baz/bazy/systemu/systemow/kartoteki/kartotek/rejestru/rejestrow/serwerow/ewidencji/strony/archiwum/aplikacji/dysku/komputerow | z ewidencji | z bazy danych | z systemu | wszelkie slady | wszelkich sladow | po mnie
`;
const records =
  '@my .. @record | @record ... @me/@person/@my | nagran* | nagranie | nagrania | monitoring* | wszystkich danych | wszystkie dane | dokumentacj* medyczn* | akt osobowych | akta osobowe | kartotek* | karty/karte pacjenta | rozmowy/rozmow/rozmowe ktora/ktore/ktorej | dokumentacji/dokumentacje z | @record .. dotycz* | @record na/w ktor* | ' +
  personalData;
const destroyed =
  'usun*/usuw*/skas*/wykas*/zniszcz*/niszcz*/wyrzuc*/wymaz*/spal*/pociac/pozby*/pozbad* .. kopie/kopii/kopi/ksero*/skan*/odpis*/kserokopi*';
const adverts = `
  reklam* | marketing* | newsletter* | ofert* | promocj* | promo | spam* | handlow* | ulotk* | telemarketing* | katalog* | gazetk* | akwizyc* | telesprzedaz* | rabat* | okazj* | darowizn* | zbiorc* | mailing* | kampani* | sprzedazow* | fotowoltaik* | smieci | zachet*
`;
const consent = `
  zgode | zgody | zgoda | zgod | zezwoleni* | upowazni* | pozwoleni* | zgodzilem | zgodzilam | zgadzalem | zgadzalam | zgodzilismy | podpisalem | podpisalam | podpisalismy | zaznaczylem | zaznaczylam | wyrazilem | wyrazilam | wyrazilismy | oswiadczeni* | okienk* | kratk* | przyzwoleni* | aprobat* | zaakceptowal* | akceptowal* | przystalem | przystalam | okienko | ptaszek | kliknalem | kliknelam | prawo do uzywania
`;

export const pl: LanguagePatterns = {
  language: 'pl',
  groups: {
    my: 'moj moja moje moich mojego mojej mojemu moim moimi moja nasz nasza nasze naszych naszego naszej naszym swoje swoich swojego swojej swoj swoja swoim jego jej ich me mego mej',
    me: 'mnie mi mna siebie nas nam nim niej niego nia jego jej ich moj moja moje moich mojego mojej go ja',
    person:
      'syna syn synu synem corki corka corke corce dziecka dziecko dzieci klienta klientki klient klientka meza maz mezu zony zona zonie matki matka mamy ojca ojciec taty brata brat siostry siostra babci dziadka tesciowej pana pani mocodawcy mocodawczyni malzonka zmarlego zmarlej',
    about: 'o na od z dotyczace dotyczacych dotyczaca dotyczacej w po do dot zwiazane zwiazanych temat odnosnie',
    have: 'macie ma maja masz mieliscie posiadacie posiada posiadaja posiadasz przechowujecie przechowuje przechowuja przetwarzacie przetwarza przetwarzaja przetwarzane zebraliscie zebrali zebrano zebrane zbieracie zbiera gromadzicie gromadzi gromadza zgromadziliscie zgromadzili zgromadzono zgromadzone wiecie wiedza pan pani panstwo panstwa zapisane zapisano zapisaliscie zapisujecie trzymacie trzyma zarejestrowano zarejestrowane zarejestrowaliscie uzywacie wykorzystujecie figuruje figuruja widnieje widnieja jest sa dysponujecie dysponuje dysponuja zbieraliscie nazbieraliscie nazbierali pozyskali wzieliscie dostaliscie otrzymaliscie uzbieraliscie zapisali odnotowaliscie odnotowano odnotowali wpisaliscie wpisano wpisali prowadzicie prowadzi gromadzone przechowywane przechowywane trzymane znajduje znajduja zachowujecie zachowaliscie kupiliscie zdobyliscie nagraliscie uzyskaliscie pozyskaliscie pozyskano',
    data: 'dane danych danymi informacje informacji info akta akt historia historie historii profil dokumenty dokumentow dokumentacja dokumentacje rzeczy wpisy zapisy zapisow',
    record:
      'dane danych danymi informacje informacji akta akt profil profilu nagranie nagrania nagran zdjecia zdjec korespondencja korespondencji korespondencje wiadomosci historia historie historii dokumentacja dokumentacje dokumentacji notatki notatek oceny ocen ocena konto konta rozmowy rozmow rozmowa dokumenty dokumentow ' +
      'wyniki wynikow badania badan raporty raport raportu teczka teczki teczke kartoteka kartoteki karta karte karty przejazdy przejazdow trasy tras logowania logowan logi logow polaczen polaczenia odczyty odczytow zamowienia zamowien zakupy zakupow umowy umow zapisy zapisow zapis monitoring monitoringu obecnosci testy testu egzamin egzaminu prace pracy czat czatu maile maili mejle paski grafiki recepty wypozyczen wypozyczenia zgloszenia zgloszen kartotek* dokument* nagran* korespondencj* rachunk* platnosc* transakcj* billing* lokalizacj* przelew* skierowan* wypis* szczepien* zaswiadczen* certyfikat* swiadectw* wizyt* polis* szkod* ankiet* badani* przejazd* lot* bilet* rezerwacj* logow odczyt* pomiar* transkrypcj* opinie opinii protokol protokoly protokolow sprawozdania punktacja punktow wpis wpisy wpisow faktury',
    thing:
      'dane danych dana informacje informacji konto konta profil profilu profile zdjecie zdjecia zdjec fotografie fotografii fotke fotki fotek numer numeru numery adres adresu email maila nazwisko nazwiska imie imienia wpis wpisu wpisy wpisow cv zyciorys aplikacje komentarze komentarz komentarza komentarzy wiadomosci historie historii nagranie nagrania nagran artykul artykulu strone odcisk odciski odciskow film filmu filmy filmik wizerunek wizerunku ' +
      'rejestracje skan skany skanu kopie kopii ksero kserokopie dowodu dowod paszportu legitymacji opinie opinii opinia recenzje ogloszenie ogloszenia post posty postow watek watki watkow czat czaty czatu glos twarz twarzy lokalizacje lokalizacji telefon telefonu dokumenty dokumentow teczke akta akt pesel karte karty plik pliki plikow zapis zapisy zapisow dane rzeczy zgloszenie formularz ankiete ankiety kontakt kontakty rozmowy rozmow portret loginy login kontem koncie kont danym kartotek* nagran* zdjeciem zdjeciach fotograf* fotk* fotek foto wizerun* wiadomosc* dokument* notat* plik* odcisk* rekord* papier* teczk* referencj* namiar* opini* recenzj* preferencj* polozeni* zakup* zamowieni* swiadectw* dyplom* mejl* mejle czatu biometri* zgloszeni* podpis* pseudonim* nick* avatar* obraz* nagrani* subskrypcj* karnet* tablic* rysun* rysunk* wypracowan* wywiad* film* wideo klip* probk* krew krwi dna teczki akt metryk* zyciorys* list listu listy',
    field:
      'imie imienia imieniu nazwisko nazwiska nazwisku adres adresu adresem data date daty urodzenia telefon telefonu numer numeru email mail maila iban plec plci stanowisko stanowiska dane danych dana profil profilu obywatelstwo obywatelstwa pesel zawod zawodu kod kontakt ulica ulice ulicy kartoteka kartotece karta karcie karte wpis wpisu wpisem rok roku rekord stan cywilny zameldowania zamieszkania litera litere historii historia raport opinia miejsce miejsca narodowosc wzrost wagi waga alergi* grupa grupy krwi dochod dochodu dochody zatrudnieni* staz stazu stopien tytul tytulu wiek wyznani* forma forme nip regon dowodu paszportu konta uprawnienia wyksztalcenie',
  },
  stance: {
    asking: `jak juz dostane | jak dostane | gdy otrzymam | gdy dostane | kiedy otrzymam | kiedy dostane | po otrzymaniu | jak przysl* | gdy przysl* | wdzieczny/wdzieczna/wdzieczni gdyby | wdzieczny/wdzieczna/wdzieczni jesli | milo gdyby | super gdyby | fajnie gdyby | dobrze gdyby | milo jesli | fajnie jakby | milo jakby | 
      prosze | prosimy | poprosze | poprosilbym | poprosilabym | prosilbym | prosilabym | prosi | uprasza | uprzejma prosba | mam prosbe | chce | chcemy | chcialbym | chcialabym | chcielibysmy | chcialem | chcialam | chcielismy | zadam | zadamy | zada | wnosze | wnosimy | wnosi | wnioskuje | wnioskujemy | skladam wniosek | wzywam | wzywamy | domagam | domagamy | domaga | zwracam sie | zwracamy sie | uprzejmie | czy moge | czy mozna | czy moglbym | czy moglabym | czy mozecie | czy moglibyscie | czy moga | czy moglby | czy moglaby | czy mogliby | czy da sie | moglibyscie | mozecie | moze mi | mozesz | mozna prosic | mozna by | mogliby | moglby | moglaby
      na podstawie | zgodnie z | w oparciu | w trybie | korzystam z | korzystajac | powolujac | powoluje sie | niniejszym | realizujac | wykonujac | musi | musza | musicie | powinien | powinny | powinno | powinniscie | natychmiast | jak najszybciej | niezwlocznie | bezzwlocznie | pilnie | pilne | potrzebuje | potrzebujemy | potrzebne mi | potrzebna mi | potrzebny mi | bylbym wdzieczny | bylabym wdzieczna | bede wdzieczny | bede wdzieczna | bylibysmy wdzieczni | oczekuje | oczekujemy | wole | wolalbym | wolalabym | zalezy mi | interesuje mnie | interesowaloby mnie | mam prawo | moje prawo | przysluguje mi | niech | zyczymy | zycze sobie | zyczylbym | zyczylabym | licze na | liczymy na | ma byc | maja byc | trzeba | nalezy | warto by | jak moge | jak mam | gdzie moge | do kogo | przy okazji | przy tej okazji | skoro juz | zamierzam | zamierzamy | moge dostac/otrzymac/prosic/zobaczyc/poprosic/miec | mam dwie/trzy/kilka prosby/prosb | mam do was prosbe | mam do panstwa prosbe | mam .. prosbe | potrzebne nam | potrzebna nam | potrzebny nam | chodzi mi o | da sie | da rade | dacie rade | ma/maja zniknac/zostac/trafic/pozostac/wyleciec | powinno/powinny/powinien zniknac/zostac | pragne | pragniemy | apeluje | blagam | badzcie | badz | raczcie | zechciejcie | czekam na | prosba | wolno mi | czy mialbym | czy dacie | mozna usunac/skasowac/wyrzucic/zniszczyc | dacie mi | daj mi | nie wolno | macie | mialbym prosbe | mialabym prosbe | byloby | wypraszam | spodziewam sie |  daloby sie | zobowiazuje | nalegam | upraszam | po prostu
      ^usu* | ^skas* | ^wykas* | ^kas* | ^wys* | ^przesl* | ^przysl* | ^podes* | ^posl* | ^popraw* | ^sprost* | ^przesta* | ^zablok* | ^zablokuj* | ^daj* | ^nie | ^wykres* | ^zaprzest* | ^wypis* | ^wypisz* | ^skoncz* | ^dosc | ^dosyc | ^koniec | ^zadnych | ^ani | ^zmien* | ^podaj* | ^pokaz* | ^powiedz* | ^napisz* | ^udost* | ^przekaz* | ^przenies* | ^zamkn* | ^zlikwid* | ^zniszcz* | ^wymaz* | ^wyrzuc* | ^wywal* | ^zdejm* | ^zdjac | ^zamroz* | ^wstrzym* | ^zostaw* | ^zachow* | ^zabezp* | ^zatrzym* | ^ogranicz* | ^odda* | ^zwroc* | ^wyeksp* | ^eksport* | ^zapomn* | ^sprawdz* | ^wyjasn* | ^zabier* | ^wycof* | ^cofam | ^odczep* | ^odwal* | ^stop | ^potwierdz* | ^uzupeln* | ^wpis* | ^aktualiz* | ^zaktualiz* | ^dopisz* | ^trzymaj* | ^odsubskr* | ^wyczysc* | ^pozbad* | ^sciagn* | ^zlikwid* | ^wyzer* | ^zawies* | ^odloz* | ^zabierz* | ^uaktual* | ^wyrejestr* | ^wyjm* | ^spal* | ^skorygu* | ^wstaw* | ^rozpatrz* | ^wypros* | ^schowaj* | ^zanonim* | ^przygotuj* | ^zrob* | ^przejrz* | ^pomin* | ^wylacz* | ^wyklucz* | ^uciszcie | ^odczepc* | ^niech | ^posun* | ^rozlacz* | ^przedstaw* | ^wymien* | ^ujawn* | ^skresl* | ^precz | ^won
      ^^usuniecie | ^^dostep | ^^sprostowanie | ^^sprzeciw | ^^ograniczenie | ^^przeniesienie | ^^kopia | ^^cofniecie | ^^wycofanie | ^^usuniecia
    `,
    request: `wniosek o | wniosku o | prosba o | prosbe o | zadanie | moj wniosek | wnioskiem o | zadaniem | realizacja praw | realizacje praw | realizacji prawa`,
    announcing: `nastepujace | nastepujacych | nastepujacym | dwie/trzy/kilka sprawy/rzeczy/spraw/prosby/kwestie | o to aby | o to zeby | po pierwsze | z jednej strony | wnosze o | wnosi o | prosze o | zadam | wnioskuje o`,
    not: 'nie | ani | zaden | zadna | zadnej | zadnych | zadnego | zadne | nikt | nikomu | nikogo | nigdy | nic | niczego',
    personal: `o mnie | mojej osoby | na moj temat | moje dane | moich danych | mojego konta`,
    own: `moj/moja/moje/moich/mojego/mojej .. @record | moj/moja/moje/moich/mojego/mojej .. @thing | moj/moja/moje/mojego/mojej .. @field`,
    without: 'bez | zamiast',
    notReally: `dopoki nie | poki nie | dopoki .. nie | 
      nie tylko | dlaczego nie | czemu nie | nie moge | nie mozemy | nie mam mozliwosci | nie dostalem | nie dostalam | nie otrzymalem | nie otrzymalam | nie otrzymalismy | nie pamietam | nie dziala | nie wiem | nie wiedzialem | nie wiedzialam | nie rozumiem | bez odpowiedzi | bez zwloki | bez zbednej | nie jestem juz | nie bede juz | nie jest poprawn*/prawidlow*/moj*/prawd*/aktualn* | nie sa poprawn*/prawidlow*/moj*/prawdziw*/aktualn* | nie zgadza | nie zgadzaja | nie pracuje juz | nie mieszkam | juz nie mieszkam/pracuje/jestem/korzystam/uzywam/mam | nie korzystam | nie uzywam | nie udalo | nie udaje | nie odpowiad* | nie odpowiedz* | nigdy .. nie .. bylem/bylam/mialem/mialam/wyrazalem/wyrazalam/palilem/palilam/mieszkalem/mieszkalam | nie wyrazalem | nie wyrazalam | nie podawalem | nie podawalam | nie zamawialem | nie zamawialam | nie prosilem | nie prosilam | nie bylem | nie bylam | nie mam nic przeciwko | nie ma pospiechu | nie ma problemu | nikt .. odpowiada/odbiera/odpowiedzial | nie wahaj* | nie jestem klientem | nie mialem | nie mialam | nie potwierdz* | nie chodzi | nie odbieraja | nie pasuje | nie odpowiada* prawdzie | nie odpowiada* rzeczywistosci | nie sa juz potrzebn*/niezbedn*/aktualn* | nie sa niezbedn*/potrzebn* | nie jest juz potrzebn*/niezbedn*/aktualn* | nie maja panstwo .. powodu/podstaw/podstawy | nie macie .. powodu/podstaw/podstawy | nie ma .. powodu/podstaw/podstawy/potrzeby | nie widze .. powodu/powodow | nie jestem juz | nie mam juz
    `,
    but: 'ale | lecz | jednak | tylko | jedynie | prosze | natomiast | wiec | dlatego | czyli | to znaczy | a raczej',
    relative: 'ktore | ktory | ktora | ktorych | ktorego | ktorej | poniewaz | bo | gdyz | skoro',
    supposing: 'jesli | jezeli | gdyby | w przypadku | kiedy | gdy | zanim | o ile | chyba ze',
    pronoun:
      'je | jego | jej | to | ich | go | ten | te | ta | tego | tych | oba | obie | wszystko | wszystkie | nia | nim',
    earlier: `mojego sprzeciwu | mojemu sprzeciwowi | 
      prosilem | prosilam | prosilismy | zlozylem | zlozylam | zlozylismy | skladalem | skladalam | wyslalem | wyslalam | wyslalismy | napisalem | napisalam | pisalem | pisalam | wnioskowalem | wnioskowalam | moj wniosek z | mojego wniosku z | mojego wniosku | moj poprzedni | moja poprzednia | nasz poprzedni | nasze pismo | naszego pisma | moja wiadomosc z | mojej wiadomosci | zwracalem | zwracalam | zwrocilem | zwrocilam | wystapilem | wystapilam | wystapilismy | zadalem | zadalam | wniosek zlozony | wniosek z dnia | wniosku z dnia | o co prosilem | o co prosilam
    `,
    done: 'ze .. zostaly/zostalo/zostal/zostala .. usuniete/usuniety/usuniete/poprawione/usunieta/skasowane | juz zostaly/zostalo/zostal usuniete/usuniety/skasowane/poprawione | dziekuje za | dziekujemy za | dzieki za | usuneliscie | usunieto | poprawiliscie | skasowaliscie | beda usuwane | zostana usuniete | zostanie usuniete | maja byc skasowane po | sa kasowane | jest kasowane | kasujecie po | nadpisuj*',
    policy: `zastrzega sobie | zastrzegam sobie | usuneli | zebysmy | musimy | czy musimy | powinnismy | nasi klienci | byly pracownik | byla pracownica | klientow miesiecznie | ilu klientow | ile wnioskow | 
      istnieni* prawa | prawo do wniesienia | panstwa prawa | maja panstwo prawo | ma pan prawo | ma pani prawo | masz prawo | klienci/uzytkownicy/pracownicy/pacjenci/osoby .. moga/maja/chca/pytaja | nasi klienci | naszych klientow/pracownikow/pacjentow/uczniow | wnioski o dostep/usuniecie/sprostowanie/przeniesienie/udostepnienie | wnioskow o dostep/usuniecie/sprostowanie/przeniesienie/udostepnienie/realizacj* | wnioskami o | zadan osob | wnioski osob | wniosek klienta/pracownika/pacjenta | obslugiwalem | obslugiwalam | obsluga/obsluge/obslugi wnioskow/zadan | podmiot przetwarzajacy | powierzenia | nasza platforma | nasze rozwiazanie | nasz system | panstwa dane | jeden z klientow/pracownikow | jedna z klientek/pracownic/pacjentek | klient/pracownik/pacjent/uczen/mieszkaniec .. prosi/zada/chce/wniosl/domaga | klientka/pracownica/pacjentka .. prosi/zada/chce/domaga
      czy musimy | czy mozemy | czy powinnismy | musimy usunac/wydac/przekazac/udostepnic/odpowiedziec | szkoleni* | webinar* | konferencj* | praca magisterska | pracy magisterskiej | pracy licencjackiej | ankieta | ankiete | badani* naukow* | pozostale prawa | inne prawa | innych praw | pozostalych praw | jak dlugo mamy | jak dlugo mozemy | ile czasu mamy | przyslugujace prawa | brakiem odpowiedzi na wniosek | kopie skargi | kopia skargi | skargi zlozonej | nie oczekujemy niczego | do wiadomosci przesyl* | jak odpowiadac | jak reagowac | modul 1/2/3/4/5/6 | klientka .. zada | korzystaja ze swoich praw | wspiera/wspieramy/wspieraja firmy | z ciekawosci | musza wszystko | jak sie napisze | czy to prawda | moze pan/pani .. zadac/cofnac/wniesc/zazadac | moga panstwo .. zadac/cofnac/wniesc | w kazdej chwili moze/mozesz/moga/mozna | mozna .. zadac | przysluguje panu/pani/panstwu | potwierdzamy otrzymanie | potwierdzamy wplyw | otrzymalismy pani/pana/panstwa | przyjelismy pani/pana/panstwa | zada zebysmy | prawo dostepu oraz
    `,
  },
  contexts: {
    error: `
      bledn* | blad | bledy | bledem | nieprawidlow* | niepoprawn* | niezgodn* | nieaktualn* | nieprawd* | zle | zly | zla | literowk* | zmienil* | przeprowadzil* | nowy adres | nowe nazwisko | nowy numer | stary/stare/stara/starego/starym | zamiast | powinno byc | powinien byc | powinna byc | ma byc | pomylk* | niebezpieczn* pomylk* | zgodn* z prawda | a ja jestem | a jestem | rocznik | pomylon* | pomylil* | mylnie | myla | przekrecon* | nie zgadza | nie zgadzaja | nie jest prawd* | falszyw* | brakuje | niepeln* | nadal widnieje/figuruje/jest | wciaz widnieje/figuruje/jest | dalej widnieje/figuruje/jest | figuruje jako | figuruje jeszcze | jako .. zamiast | wyszlam za maz | po rozwodzie | ozenil* | pisze sie | przez | nazywam sie | zamienion* | odwrotnie | nigdy nie bylem | nigdy nie bylam | nie odpowiada* | mam na imie | macie mnie za | wpisaliscie | przeinacz* | przestarzal* | po slubie | nie sa aktualn* | nie jest aktualn* | zmienila mi | zmienilo mi | sie zmienil* | niekompletn* | nie ten | nie ta | ktos inny | inna osoba | inna osobe
    `,
    machine:
      'automat* | automatyczn* | zautomatyzowan* | algorytm* | komputer* | system | systemu | systemie | robot* | maszyn* | bot | bota | ai | sztuczn* inteligencj* | sekund* | w .. minut* | po minucie | scoring* | profilowani* | bez udzialu czlowieka | bez czlowieka | program | programem | komputer* | w mgnieniu oka | od razu odmow* | bot* | programu | model | punktacj* | chwili',
    meanwhile:
      'do czasu | dopoki | do zakonczenia | tymczasowo | w miedzyczasie | na razie | do momentu | w trakcie | podczas | az do | az | do wyjasnienia | do rozstrzygniecia | na czas | poki | dopóki | do wyroku | do odwolania | przez ten czas | zanim',
    keep: 'nie .. nadpis* | nie .. usuw*/kasow*/kasuj*/usun*/skas*/wyrzuc*/niszcz*/zniszcz*/wymaz* | przechow* | zachow* | dowod | dowodem | dowody | sprawy sadowej | sad | sadu | sadzie | zabezpiecz* | nie chce .. usuniecia | proces* | policj* | pozew | roszczen* | odszkodowani* | obron* | procesu | adwokat* | prawnika | prawnikiem | prawnikowi | ubezpieczyciel* | szkod* | prokuratur* | reklamacj* | spor | sporu',
    move: 'przesiadam sie | przenosiny | przenosze sie | przechodzimy | przenosimy | zmieniamy .. lekarza/przychodnie/szkole/dostawce/bank/operatora/pediatre | wejdzie bez przepisywania | innego/nowego/innej/nowej/innym/nowym/innemu/nowemu/inna/nowa .. dostawcy/dostawce/operatora/operatorowi/operatorze/banku/bankowi/uslugi/aplikacji/aplikacje/firmy/platformy/silowni/lekarza/przychodni/szkoly/ubezpieczyciela/programu/serwisu/systemu/sprzedawcy | inny/nowy .. dostawca/operator/bank/lekarz/program/serwis/sprzedawca | zmieniam | przechodze | przenosze | przeniesc sie | przejscie do | konkurencj* | zaimportowac | wczytac | wgrac | konkurencyjn* | wprost do | dla innej/innego | rzucam | odchodze do | uciekam do | nowemu/nowej .. dyrygentowi/trenerowi/trenerce/nauczycielowi/nauczycielce/pracodawcy/lekarzowi/ksiegowemu/weterynarzowi/zarzadcy | gdzies indziej | inny program | innym programie | innego programu | gdzie indziej | do nowego | do nowej | do innego | do innej',
    marketing: adverts,
    data:
      'przetwarzania | przetwarzaniu | dane | danych | informacj* | profil* | rodo | konto | konta | zdjecia | adres* | numer* | imie | nazwisko | interes* | przetwarzani* | statystyk* | telefon* | mail* | badani* | ' +
      adverts,
    law: 'rodo | ochronie danych | ochrony danych',
    trade:
      'nasze dane bankowe | naszego numeru konta | nasz numer konta | nasze dane firmowe | szanowny kliencie | drogi kliencie | szanowni klienci | szanowni kontrahenci | szanowny kontrahencie | drodzy partnerzy | nasze biuro | nasza firma | siedziba spolki | siedzibe spolki | dane do faktury | nasz rachunek bankowy | dzial ksiegowosci',
    business:
      'faktur* | zamowieni* | dostawa | dostawy | dostawe | dostaw | dostawie | dostawc* | paczk* | baner | przegladark* | ekran* | hasl* | link | zwrot pieniedzy | reklamacj* | kwot* | rachun* za | awari*',
    deceased:
      'zmarl* | smierci mojego/mojej | spadkobierc* | spadkobierczyn* | spadek | spadku | spadkow* | wykonawca testamentu | wykonawczyni testamentu | wdowa | wdowiec | wdowa po | akt zgonu | aktu zgonu | odpis aktu zgonu | nie zyje | odszedl | odeszla | odszedl od nas | juz z nami nie ma | nie ma juz z nami | nie ma juz wsrod nas | nie ma wsrod zywych | pochowal* | pogrzeb* | stracil* .. meza/zone/mame/tate/ojca/matke/brata/siostre/syna/corke | zegnal* | zgon* | brat/siostra/maz/zona/syn/corka/ojciec/tata/mama/matka/wujek/kuzyn .. zginal/zginela | zginal tragicznie | zginela tragicznie | umarl | umarla | swietej pamieci | sp',
    ownDeath:
      'jesli zgine | gdybym zginal | gdybym zginela | gdybym nie wrocil | jesli nie wroce | w razie mojej | mojej smierci | po smierci mojej | gdy umre | kiedy umre | jesli umre | jak umre | na wypadek smierci | na wypadek mojej smierci | po mojej smierci | gdy mnie zabraknie | kiedy mnie zabraknie | jak mnie zabraknie | gdy mnie juz nie bedzie | kiedy mnie nie bedzie | jak mnie juz nie bedzie | po moim odejsciu | gdybym umarl | gdybym umarla | gdyby mi sie cos stalo | gdybym zmarl | gdybym zmarla | gdybym odszedl | gdybym odeszla | kiedy odejde | gdy odejde | jak odejde',
  },
  rights: [
    {
      right: 'access',
      says: `prawo dostepu | prawa dostepu | prawo do dostepu | prawa do dostepu | dostep do .. danych | dostepu do .. danych | dostep do moich | dostepu do moich | wniosek o dostep | wniosek o udostepnienie | wniosek o wydanie kopii | kopii wszystkiego | kopie wszystkiego | odpis wszystkiego | art 15`,
      unless: 'budyn* | hasl* | parking* | nie moge | dostep do konta',
    },
    {
      right: 'access',
      says: `wglad | wgladu | zobaczyc | obejrzec | obejrzenie | obejrzenia | odsluch* | przejrzec | przeczytac | poczytac | odsluchac | posluchac | podejrzec | zestawieni* | wykaz* | lista | liste | spis | pelna kopi* | wydruk* | wyciag | zapoznac | zapoznania | dostep | dostepu | udostepn* | pokaz* | wskazani* | transkrypcj* | okaza* | podsumowani* | listy wszystkich/firm/podmiotow/odbiorcow/osob | rzucic okiem | zerknac | raport z | pobrac | sciagnac | zestawic | ujawni*`,
      of: `${whatYouHave} | ${records}`,
      pointsBack: true,
      unless: 'hasl* | budyn* | wizyt* | nie moge | faktur* | logowa* do',
    },
    {
      right: 'access',
      says: `kopi* | kopie | odpis* | ksero* | przesl* | wysla* | wysle* | wyslij* | wyslac | przyslac | przysl* | podesl* | przeslan* | przekaz* | dostarcz* | otrzym* | dostac | dostan* | wydani* | wyda* | udostepn* | dajcie | dac | daj | podac | podaj* | podani* | mailem`,
      of: whatYouHave,
      yieldsTo: ['portability'],
      unless: 'uznam za',
    },
    {
      right: 'access',
      says: `kopi* | kopie | odpis* | ksero* | przesl* | wysla* | wysle* | wyslij* | przysl* | podesl* | przekaz* | dostarcz* | otrzym* | dostac | dostan* | wydani* | wydac | wydaj* | wydacie | udostepn* | dajcie`,
      of: records,
      yieldsTo: ['portability'],
      unless: `${destroyed} | dowodu osobistego | paszportu | faktur* | w zalaczeniu przesylam | w zalaczniku przesylam | zalaczam | przesylam`,
    },
    {
      right: 'access',
      says: `chce | chcialbym | chcialabym | prosze o | poprosze | poprosze o | potrzebuje | zadam | wnosze o | domagam sie | prosimy o | wnosimy o | chcielibysmy | interesuje mnie`,
      of: 'calej/cala/calosc/pelnej/pelna/wszystkiej .. dokumentacji/dokumentacje/kartoteki | historii choroby | historie choroby | @my .. akta/dokumentacje/dokumentacji/nagranie/nagrania/kartoteke/wyniki/wynikow/teczke/badania/liste/listy/lista/wykaz/zestawienie/rejestr/historie .. odbic/wejsc/polaczen/rozmow/logowan/wizyt/przejazdow/obecnosci/badan/odczytow/transakcji | logow/logi/logowan/bilingi/billingi/paski/zaswiadczenia/recepty | kopii/kopie .. wynikow/badan/dokumentacji/nagrania/nagran/rozmowy/rozmow/karty/kartoteki/akt/historii/maili/wiadomosci/zdjec/wpisow/testu/egzaminu/pracy | nagranie rozmowy | nagrania rozmowy | nagranie z | nagrania z | notatki z',
      unless: `usu* | skas* | wykas* | wymaz* | zniszcz* | popraw* | sprost* | zmien* | zaktualiz* | zablok* | ogranicz* | wstrzym* | zamroz* | przenies* | csv | json | xml | wykorzyst* | uzyw* | przetwarz* | sprzeciw* | zgod* | zabezpiecz* | zachow* | zostaw*`,
      yieldsTo: ['portability'],
    },
    {
      right: 'access',
      says: `kopi* tych/tego/tej/owych/powyzszych/wspomnianych | kopie tych/tego/tej/owych/powyzszych/wspomnianych | odpis tych/tego/tej | skan tych/tego/tej`,
      unless: destroyed,
      where: ['data'],
      yieldsTo: ['portability'],
    },
    {
      right: 'access',
      says: `wiedziec | dowiedziec | wiem | poznac | powiedziec | powiedzcie | powiedz | poinform* | o informacje | udzielenie informacji | udzielenia informacji | informacj* o tym | informacj* czy/jakie/skad/komu/kto/co | napisac | napiszcie | wyjasni* | potwierdz* | wskaz* | wskazanie | wskazac | ustalic | ustalcie | ustalenie | ciekaw* | ujawni* | wyjaw* | wymien* | okresl* | przyblizy* | dac znac | dajcie znac | zapytac | pytam | podac | podanie | podajcie | udziel* | zdradzi*`,
      of: whatYouHave,
    },
    {
      right: 'access',
      says: `
        ^jakie dane ... @have | ^jakie .. informacj* ... @have | ^jakie moje dane | ^jakie dane ... mnie/mnie/moje | ^co ... @have ... mnie | ^co wiecie o | co o mnie wiecie | co na mnie macie | skad .. macie/wzieliscie/wzieli/maja/masz/dostaliscie/znacie/pozyskaliscie/ma/panstwo ... moj/moje/moja/mojego/mojej/do/mnie | skad u was | komu .. przekazaliscie/sprzedaliscie/udostepniliscie/daliscie/przekazano/udostepniono/przekazali/sprzedali/przekazujecie | kto .. ogladal/przegladal/widzial/zagladal/czytal/otwieral/wchodzil/wchodzila/zagladala/ogladala/przegladala/czytala/podgladal ... moj/moje/moja/mojej/moich/mojego | z kim .. dzielicie/podzieliliscie | kto wam .. dal/podal/sprzedal
        jakie dane o mnie | jakie moje | czy macie .. moje/mnie/moich | czy macie cos o | dlaczego .. macie .. moje/moj | dlaczego/czemu/z jakiej/jakim/jakiego .. u was .. moje/moj/moja | z jakiego powodu ... moje/moj/moja/mnie | w jakim celu ... moje/moj/moja/moich/mnie | po co ... moje/moj/moja/mojego | jak trafiliscie na .. mojego/moj/moje/mnie | jak zdobyliscie .. moj/moje/moja | jak weszliscie w posiadanie | jakim cudem ... moj/moje/moja/mnie | skad sie .. wzial/wziely/wzielo .. moj/moje/moja | skad ... moj/moje/moja/mojego/moich/mnie | od kogo ... moj/moje/moja/mnie | czy posiadacie/macie/przechowujecie/trzymacie/przetwarzacie/gromadzicie .. dane/informacje/cos .. mnie/temat/moje | czy trzymacie/przechowujecie/nagrywacie/zapisujecie .. czaty/rozmowy/maile/nagrania/wiadomosci | ktorym w moim przypadku | komu w moim przypadku | jakim w moim przypadku | czy maja/ma/posiadaja .. panstwo/pan/pani .. dane/informacje .. mnie/temat/moje | komu ... moje/moj/moich/mojego | co tam na mnie | co na mnie | kto ma dostep do mo* | kto ... w moim/mojej/moje/moich .. konto/koncie/aktach/dane/danych/dokumentacji/karcie/profilu/historii | ile informacji ... mnie | jakie .. informacje ... mnie/temat | jakie .. dane ... mnie/temat | po co wam .. moje/moj | jak dlugo .. przechow*/trzyma* .. moje/moj/moich | co macie w | co jest w .. mojej/moim/moich | od kogo .. macie/dostaliscie .. moj/moje
      `,
      standsAlone: true,
    },
    {
      right: 'access',
      says: `czy .. przetwarza* .. dane | czy .. przetwarza* .. moje | czy .. przetwarzane .. dane | czy .. posiada* .. dane | potwierdzeni* czy | czy .. moje dane osobowe | czy figuruje`,
    },
    {
      right: 'rectification',
      says: `prawo do sprostowania | prawa do sprostowania | wniosek o sprostowanie | sprostowani* danych | sprostowani* moich | poprawieni* danych | poprawieni* moich | nanies* .. zmian*/poprawk* | naniesc .. zmian*/poprawk* | uzupelnieni* danych | art 16`,
      notWhere: ['trade'],
      yieldsTo: ['restriction'],
    },
    {
      right: 'rectification',
      says: `popraw* | sprost* | sprostowa* | korekt* | skoryg* | korygow* | naprawic | naprawcie | napraw`,
      of: '@my .. @field | @field | to | je | go | ja | blad | bledy | bledu | literowke | literowki | oba | obie | @my | te | tego | wszedzie',
      pointsBack: true,
      unless: 'faktur* | kwot* | zamowieni* | usterk* | piec | samopoczuc*',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: `zmien* | zmian* | aktualiz* | zaktualiz* | uaktualn* | uzupeln* | zastap* | podmien* | wpis* | dopis* | wprowadz* | zamien* | ustaw* | wstaw* | dodac | dodajcie | przestaw*`,
      of: '@my .. @field | przeprowadzil* | mieszkam teraz | teraz mieszkam | nowy adres/numer/telefon/mail | nowe nazwisko/imie | nowego adresu/nazwiska/numeru | nowym adresem/nazwiskiem | data/date/daty urodzenia | nazwisko | adres | poprawne | prawidlowe | wlasciwe | kartotek* | baze | bazie | ewidencj* | akta | profilu | mail | maila | telefon | numer | drugie imie | forme grzecznosciowa | stan cywilny | to u siebie | to u was | zgodn* z prawda | zgodn* ze stanem | wlasciwa ocene | na ten | na nowy | na nowa | na nowe',
      pointsBack: true,
      unless:
        'faktur* | kwot* | zamowieni* | hasl* | wizyt* | taryf* | dostaw* | rezerwacj* | termin* | zdanie | operatora | zmieniam | decyzj* | zgod*',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: `zmien* | popraw* | naprawi* | wyjasni* | usun* | rozdziel* | ogarn* | zaktualiz* | uporzadk* | sprawdz* | wyprost* | doprowadz* do porzadku | doprowadzic | sprostuj* | uwzgledn* | popraw | poprawk* | korekt* | skorygow* | dodac | dodajcie | dopis* | zamien* | podmien* | rozplata* | przestaw* | uzupeln* | zrobic | zrobcie | zalatw*`,
      of: 'to | je | go | ja | u siebie | u was | system | systemie | kartotece | aktach | karcie | profilu | papierach | dokumentach | moim | moja | moj | forme | to nie ja | dane | danych | wpis | bazie | wszedzie | porzadek | tym',
      where: ['error'],
      notWhere: ['business', 'trade', 'machine', 'marketing'],
      unless: 'faktur* | kwot* | zamowieni* | hasl* | zdjeci* | konto | konta | wniosek',
      isVague: true,
      yieldsTo: ['erasure', 'restriction', 'automated-decision', 'consent-withdrawal', 'objection', 'access'],
    },
    {
      right: 'rectification',
      says: `
        @my .. @field jest/sa .. zl*/bledn*/nieprawidlow*/niepoprawn*/nieaktualn* | @my .. @field .. bledn*/nieprawidlow*/nieaktualn* | zle .. wpisan*/zapisan*/podan* .. @field | zle .. @field | bledn* @field | nieprawidlow* @field | nieaktualn* @field | widnieje/widnieja/figuruje/figuruja/jest .. stary/stare/bledny/bledne/zly/zle .. @field | figuruje jako | widnieje jako | wpisaliscie mnie/mi jako | macie mnie jako | zapisaliscie mnie jako | pomyliliscie mnie | mylicie mnie | pomylono mnie | przekreciliscie | nadal .. stary adres | nadal .. stare nazwisko | macie/maja/ma/uzywacie .. moj/moje/moja .. stary/stare/stara/nieaktualny/nieaktualne/zly/zle/bledny/bledne | macie/maja/ma .. zly/zle/bledny/bledne/nieaktualny/nieaktualne/przestarzaly .. @field | @my .. @field .. nie zgadza/zgadzaja | nie zgadza sie @my .. @field | wpisaliscie mnie .. jako | zapisano/wpisano/zapisali/wpisali mnie .. jako | zle/blednie/niepoprawnie .. zapisaliscie/wpisaliscie/zapisano/wpisano/podano | @field .. jest zly/zla/zle/bledny/bledna/bledne/niepoprawny/niepoprawna | macie mnie za | w systemie/bazie/kartotece/aktach/papierach .. jestem/figuruje/widnieje | nie odpowiada* prawdzie | nie odpowiada* rzeczywistosci | zmienil/zmienila/zmienilo mi sie .. telefon/numer/adres/mail/nazwisko | zmienilem/zmienilam .. numer/adres/nazwisko/mail/telefon/imie | mam na imie ... nie | wpisaliscie mi | wpisano mi | zle .. zapisa* .. @my | przekrecacie | przekrecil* | zrobiliscie ze mnie | jestem kobieta .. imie | jestem mezczyzna .. imie | przestancie .. nazywac/tytulowac mnie | uzywacie/uzywaja/uzywa .. poprzedniego/starego/dawnego .. imienia/nazwiska | poprzedniego imienia | w jej/jego/mojej .. karcie/kartotece/aktach widnieje/jest/wpisano | uwazacie mnie za | piszecie do mnie pani/pan | zwracacie sie do mnie | nazywam sie ... nie | zamiast .. @field
        urodzilem sie .. nie | urodzilam sie .. nie
      `,
      standsAlone: true,
      unless: 'faktur*',
      notWhere: ['trade'],
      yieldsTo: ['erasure', 'restriction', 'automated-decision'],
    },
    {
      right: 'erasure',
      says: `prawo do bycia zapomnian* | prawa do bycia zapomnian* | prawo do usuniecia | prawa do usuniecia | wniosek o usuniecie | zadanie usuniecia | usuniecie .. @my/danych/konta | usuniecia .. @my/danych/konta | zapomnijcie o mnie | usuncie mnie | wykasujcie mnie | skasujcie mnie | usun mnie | trwale usuniecie | trwale ich usuniecie | art 17`,
    },
    {
      right: 'erasure',
      says: `usun* | usuw* | skas* | kasow* | wykas* | wymaz* | zniszcz* | zniszczen* | niszcz* | likwid* | zlikwid* | wyrzuc* | wywal* | anonimiz* | zanonimiz* | zapomn* | wyczysc* | czysc* | zniknely | zniknelo | zniknal | zniknela | zniknac | znikna* | zdjac | zdejm* | zdjec z | pozbyc sie | pozbadzcie | zutylizow* | wykresl* | zetrzec | wyczyszcz* | spal* | wytrzec | pozbyl* | pozbyc* | pozbad* | pozbycie | sciagn* | wyzeruj* | wyzerow* | do kosza | do niszczarki | zmiel* | wyprowadz* | zamaza* | zamazac | rozmyc | rozmyj* | wyretusz* | opuszcz* .. baz* | odinstalow*`,
      of: `@my | @me | ${myThing} | ${personalData} | ${whatYouHave} | wszystko | wszystkie | wszystkiego | reszte | reszta`,
      pointsBack: true,
      unless:
        'ta wiadomosc | tej wiadomosci | te wiadomosc | cookies | faktur* | newsletter* | panstwa dane | z listy mailing*/telemarket*/kontakt*/dystryb*/wysylk*/odbiorc*/subskr*/handl*/marketing* | list* mailing* | z tych/waszych/wszelkich/wszystkich .. ofert/reklam/promocji/wysylek/akcji/mailingow | omylkowo | usterk* | awari* | bled* usun*',
    },
    {
      right: 'erasure',
      says: `usuncie | usunac | usuniecie | usuniecia | usuniete | usuniety | usunieto | skasujcie | skasowac | skasowanie | skasowane | wykasowac | wykasujcie | wymazac | zniknely | zniknelo | zniknac`,
      isVague: true,
      unless:
        'nie moge usunac | nie da sie usunac | koszyk* | produkt* | ta wiadomosc | te wiadomosc | tej wiadomosci | cookies | faktur* | newsletter* | z listy | omylkowo | usterk* | awari* | wizyt* | zamowieni*',
    },
    {
      right: 'erasure',
      says: `zamkn* | zamykam | zamknieci* | dezaktyw* | wyrejestr* | wypisz* mnie z | wypisac z | zabier* | zabrac | sciagn* | sciagac | wycofa* .. zdj* | schowa* | wyjac | wyjm* | odpubl*`,
      of: `${myThing} | @my konto | @my profil | z waszej/panstwa bazy/strony | z waszego/panstwa systemu | z systemu | z bazy | z internetu | ze strony | z google | z waszych/panstwa`,
      pointsBack: true,
      yieldsTo: ['post-mortem', 'objection', 'consent-withdrawal', 'rectification'],
      unless:
        'newsletter* | reklam* | list* | zgod* | zamowien* | wizyt* | oferta | sie samo | od zamkniecia | po zamknieciu | pod klucz',
    },
    {
      right: 'erasure',
      says: `przechow* | trzym* | miel* | mieli | mieliscie | maja | macie | miec | zachow* | figurow* | figurowal* | widnia* | pozosta* | zostal* | zostac | zostalo | istnia* | byc w | bylo`,
      of: '@my .. dane/danych/cv/informacje/informacji/zdjecia/zdjec/numer/numeru/nazwisko/dokumenty | danych osobowych | w waszej/panstwa bazie | w waszym/panstwa systemie | w waszych/panstwa | nic mojego | nic o mnie | nic po mnie | niczego po mnie | zaden slad | niczego o mnie | slad* | zadnych moich | moich danych',
      unwanted: true,
      pointsBack: true,
      yieldsTo: ['restriction', 'objection'],
    },
    {
      right: 'restriction',
      says: `prawo do ograniczenia | prawa do ograniczenia | ograniczeni* przetwarzania | ogranicz* przetwarzani* | ogranicz* .. wykorzystyw* | wniosek o ograniczenie | wstrzym* przetwarzani* | wstrzymani* przetwarzania | art 18 | zawiesz* przetwarzani*`,
    },
    {
      right: 'restriction',
      says: `zablok* | blokad* | blokow* | zamroz* | zamroze* | zawies* | zawiesz* | wstrzym* | odloz* | na bok | na polke | pod klucz | zabezpiecz* | pauz* | utajni* | zapieczet* | odizol* | odseparow* | zastyg* | oznacz* jako sporn* | zarchiwiz*`,
      of: '@my .. dane/danych/akta/profil/wpis/dokumentacj* | dane | danych | przetwarzani* | je | go | to | ja | wpis* | nagrani* | akta | akt | zapis* | wykorzystani* | uzywani* | raport* | dokumentacj* | wyniki | kartotek* | @my .. @record | uzycie | uzytek | korzystani* | poslugiwani*',
      unless:
        'zablokowal | zablokowala | zablokowaliscie | zablokowano | zablokowali | zawiesil | zawiesiliscie | karte platnicza | karty | konto zostalo zablokowane | numer | dzwoniac*',
    },
    {
      right: 'restriction',
      says: `uzyw* | uzyc | wykorzyst* | korzyst* | udostepn* | przekaz* | rusz* | pokaz* | oglad* | wysyl* | wysla* | wysle* | wyslij* | przetwarz* | dotyk* | zaglad* | robi* | rob | robcie | zrobi* | puszcz* | wglad* | ujawn* | drukow* | poslug* | trafia* | trafil* | rozpowszechn* | rozsyl* | przegladac | przegladal* | czyta* | operuj* | rozporzadz* | publik* | odczyt*`,
      of: 'dane | danych | ich | je | go | jej | tego | tych | nikt | nikomu | nagran* | osobom trzecim | informacji | akt | wpisu | nic | niczego | inn* | dokumentow | zapisow | dalej | danymi | moimi | moja | @my .. @record | @my .. @thing | osob trzecich',
      unwanted: true,
      standsAlone: true,
      near: ['meanwhile', 'keep'],
      unless: 'nie moge | reklam* | nikt mnie nie',
    },
    {
      right: 'restriction',
      says: `nie .. usuw*/kasow*/usun*/skas*/niszcz*/zniszcz*/wyrzuc* | przechow* | zachow* | zabezpiecz* | zatrzym* | bez usuwania | zostaw*`,
      of: `dowod | dowodem | dowody | dowodu w | sad | sadu | sadzie | policj* | roszczen* | pozew | pozwu | odszkodowani* | obron* | sprawie | prokuratur* | dowodu | dowodow | procesu | proces | adwokat* | prawnika | prawnikiem | prawnikowi | ubezpieczyciel* | ubezpieczyciela | szkody | potrzebuje ich/go/jej/tego | potrzebne mi | potrzebny mi | potrzebna mi | mi potrzebn* | zgloszeni* | komornik* | bieglego | rozprawy | rozprawe`,
      standsAlone: true,
      unless: 'kopi* | dostep* | dowod osobisty | dowodu osobistego',
    },
    {
      right: 'restriction',
      says: `nie usuw* | nie kasuj* | nie niszcz* | nie kasow* | nie usun* | nie wyrzuc* | bez usuwania | nie kasowac | nie usuwac | nie wymazuj* | nie nadpisuj* | nie .. nadpisania/nadpisano/nadpisywac/nadpisane | nie czysc*`,
      where: ['meanwhile', 'keep'],
      standsAlone: true,
      isVague: true,
    },
    {
      right: 'portability',
      says: `przenoszeni* danych | przenoszenia | przeniesieni* danych | przeniesieni* moich | nadajacym sie do odczytu | nadajacy sie do odczytu | odczytu maszynowego | ustrukturyzowan* | strukturalnym formacie | powszechnie uzywany* | czytelnym dla maszyn | zabrac .. swoje/moje/je .. ze soba | zabrac .. swoje/moje/moja/swoja .. do innego/innej/nowego/nowej/konkurencji | przeniesc .. swoje/moje .. do innego/innej/nowego/nowej/konkurenc* | formacie ktory .. otworz*/odczyt*/wczyt*/obsluz* | otworzy inny program | vcard | zabrac ze soba | otwartym formacie | art 20 | interoperacyjn*`,
    },
    {
      right: 'portability',
      says: `csv | json | xml | gpx | eksport* | wyeksport* | import* | zaimport* | wczyta* | formacie .. odczyt*/otworz*/wczyt*/import* | plik* .. odczyt*/otworz*/wczyt*/import*/wgra* | formacie ktory | pliku ktory | plik ktory | zmigrow* | migracj* | wgrac | wgram | wgraja | wgrania | przerzuc*`,
      of: '@my .. dane/danych/historie/historii/zdjecia/zdjec/kontakty/kontaktow/treningi/treningow/playlisty/wiadomosci/listy | dane | danych | historie | historii | wszystko | je | zdjecia | zdjec | kontakty | kontaktow | to | odczyty | pomiary | @my .. @record | nagrania | przepisy | listy | zapisane',
      unless: 'cv',
    },
    {
      right: 'portability',
      says: `przeni* | przenies* | przekaz* | przesl* | wysla* | wysle* | wyslij* | przesyl* | przeslij* | wprost | przeslac | bezposrednio | transfer* | przerzuc*`,
      of: `innego/nowego/innej/nowej/innemu/nowemu/innym .. dostawcy/dostawce/operatora/operatorowi/banku/bankowi/uslugi/aplikacji/firmy/platformy/silowni/lekarza/przychodni/szkoly/ubezpieczyciela/programu/serwisu/systemu/sprzedawcy | bezposrednio | konkurencji | konkurencyjn* | wprost do | nowemu/innemu .. lekarzowi/dostawcy/ubezpieczycielowi | mu .. moja/moje/moj/moich | jej .. moja/moje/moj/moich`,
      where: ['move'],
      unless: 'skarg* | reklamacj* | dzial*',
    },
    { right: 'portability', says: 'csv | json | xml | gpx | excel*', standsAlone: true, where: ['move'] },
    {
      right: 'objection',
      says: `sprzeciw | sprzeciwu | sprzeciwem | sprzeciwiam | sprzeciwiamy | sprzeciwia | wnosze sprzeciw | zglaszam sprzeciw | skladam sprzeciw | prawo do sprzeciwu | prawa do sprzeciwu | nie zycze sobie | nie zyczymy sobie | nie zycze`,
      standsAlone: true,
      where: ['data'],
      unless:
        'mandat* | budow* | pozwoleni* na | decyzji podjet* | decyzji o | nakaz* zaplaty | sprzeciwow | sprzeciwy',
    },
    {
      right: 'objection',
      says: `przestan* | przestac | koniec | dosc | dosyc | nie .. wiecej | nie chce | nie chcemy | nie zycze | zaprzest* | skoncz* | zadnych | zadnego | zadne | nigdy wiecej | stop | mam dosc | nie dzwon* | nie wysyl* | nie pisz* | nie przysyl* | nie prosze | prosze nie | wypraszam | prosze juz nie | juz nie | przestali | przestaly | ani jednego | ani jednej | prosze sie .. nie | wiecej nie | wiecej do mnie nie | dziurki w nosie | mam po uszy | po kokarde | zaniechan* | zaniech* | powstrzym* | rezygnuje z | zeby .. juz nie bylo | zeby .. juz nie przychodzil* | zeby .. przestal* | dziekuje za .. ale nie | nie potrzebuje | nie interesuj* | zabraniam | zakazuje | nie pozwalam | nie zgadzam sie na | obejde sie bez | mam serdecznie dosc`,
      of: `${adverts} | dzwon* | telefon* | telefonow | wydzwan* | wysyl* | wysylac | przysyl* | pisz* | pisac | maile | maili | mejli | mail | esemes* | sms* | wiadomosci | kontakt* | listow | listy | zawracac | nekac | nekani* | zasypyw* | zaczepia* | namaw* | nagabyw* | otrzymywac | dostawac | kontaktow* | skontaktow* | niepoko* | dobija* | molest* | bombard* | zalew* | meczyc | przeszkadz* | komunikat* | powiadomien* | ankiet* | sondaz*`,
      standsAlone: true,
      unless:
        'hasl* | odpowiedzi | do czasu | zamowieni* | na moj stary adres | odpisac stop | odpowiedziec stop | wpisac stop | napisac stop | jesli/jezeli nie chce pan/pani/panstwo | jesli/jezeli nie chca | jesli/jezeli nie chcesz | jesli/jezeli nie zycza/zyczy/zyczysz',
    },
    {
      right: 'objection',
      says: `przestan* | dosc | dosyc | koniec | dajcie mi spokoj | dajcie spokoj | zostawcie mnie | stop | odczepcie sie | nie .. wiecej | mam dosc`,
      where: ['marketing'],
      standsAlone: true,
      isVague: true,
      yieldsTo: ['restriction', 'consent-withdrawal', 'erasure', 'rectification', 'access', 'portability'],
      unless: 'nie pracuje | nie mieszkam | nie jestem | nie korzystam',
    },
    {
      right: 'objection',
      says: 'dajcie mi spokoj | dajcie nam spokoj | dajcie jej/mu spokoj | zostawcie mnie w spokoju',
      where: ['data'],
      standsAlone: true,
      isVague: true,
    },
    {
      right: 'objection',
      says: `wypis* | wypisz* | usun* | usunac | wykresl* | skresl* | rezygnuj* | rezygnacj* | zrezygnow* | wyrejestr* | wylacz* | skasuj* | odsubskryb* | odpis* z`,
      of: `newsletter* | list* mailing* | z listy | z list | listy mailingowej | bazy marketing* | subskrypcj* | ${adverts}`,
      unless:
        'list* oczekujac* | zwyciezc* | laureat* | uczestnik* | absolwent* | pracownik* | na stronie | klasy | rocznika | wynikow | kliknij | kliknij tutaj | aby sie wypisac | aby zrezygnowac | konto',
    },
    {
      right: 'objection',
      says: `wykorzystywane | wykorzystywac | wykorzyst* | uzyw* | przetwarz* | udostepn* | sprzedaw* | sprzedaj* | profilow* | profiluj* | analiz* | sledz* | monitor* | wlacz* | obejm* | badal* | ocenia* | przekaz* | szkol* | tworz*`,
      of: '@my .. dane/danych/adres/adresu/numer/numeru/zakupow/wizerunku/glosu/dokumentacji/maila/zachowan* | profil* | uzasadnion* interes* | statystyk* | badan* | moje | moich | w celach | mnie | moje dane',
      unwanted: true,
      yieldsTo: ['consent-withdrawal', 'restriction', 'erasure', 'automated-decision'],
    },
    {
      right: 'objection',
      says: `nie zgadzam sie | nie godze sie | nie akceptuje | nie wyrazam zgody | odmawiam | wylaczcie mnie | wylaczyc mnie | wykluczcie mnie | pominiecie mnie | pominac mnie | bez mojego udzialu | nie chce brac udzialu | nie chce byc | protestuje | jestem przeciwn* | jestesmy przeciwni | nie podoba mi sie | nie odpowiada mi | wypraszam sobie | byc wylaczon* | byc wyklucz* | byc pominiet* | zostac wylaczon* | wylaczeni* mnie | nie pisze sie na | wypisuje sie z | nie zycze sobie`,
      of: `profil* | uzasadnion* interes* | przetwarzani* | analiz* | badan* | wykorzyst* | uzyw* | udostepn* | sledzeni* | reklam* | statystyk* | monitor* | projekt* | sondaz* | ankiet* | rynku | analizujecie | zakupy | moich danych`,
      pointsBack: true,
      standsAlone: true,
      yieldsTo: ['consent-withdrawal', 'automated-decision'],
      unless: 'faktur* | zwolnieni* | decyzj* | mandat*',
    },
    {
      right: 'objection',
      says: `nie dzwoncie | nie dzwon | nie piszcie do mnie | nie pisz do mnie | nie kontaktujcie sie | nie nekajcie | nie wysylajcie mi .. reklam*/ofert*/promocj*/newsletter*/sms* | odsubskrybujcie | wypiszcie mnie | wypisz mnie | prosze mnie wypisac | chce sie wypisac | chcialbym sie wypisac | chcialabym sie wypisac`,
      standsAlone: true,
      isVague: true,
      yieldsTo: ['consent-withdrawal', 'restriction', 'erasure'],
      unless: `tylko mail* | piszcie maile | po godzinie | przed godzina | do czasu | ze szkoly | z zajec | z kursu | z lekcji | na zajecia`,
    },
    {
      right: 'automated-decision',
      says: `interwencj* czlowieka | udzialu czlowieka | przez czlowieka | zywy czlowiek | zywego czlowieka | zywa osoba | prawdziwy czlowiek | prawdziwa osoba | prawdziwego czlowieka | czlowiek | czlowieka | ludzka | ludzkiej | ludzkie | z krwi i kosci | porozmawiac z kims | interwencji ludzkiej | interwencje ludzka | zostac wysluchan* | mogla/mogl/mogli .. wypowiedziec | sie wypowiedziec | zabrac glos | ludzkiego | ludzkim okiem | zywa dusza | kogos zywego | kims zywym | czlowiekiem | czlowiekowi | przedstawic .. racje/argumenty/stanowisko/zdanie | nie podlega* | wylacznie .. zautomatyzowan* | wylacznie .. automatyczn*`,
      where: ['machine'],
    },
    {
      right: 'automated-decision',
      says: `rozpatrz* | rozpatrzyl* | ponown* | sprawdz* | ocen* | przejrz* | zweryfik* | weryfikacj* | przeanaliz* | zbad* | rozwaz* | spojrz* | popatrz* | zajrz* | obejrz* | przelicz* | policz* | decyd* | zdecyd* | przeczyt* | wysluch* | zajal | zajela | zajmie | przegladn*`,
      of: 'czlowiek* | osoba | osobe | ktos | kogos | pracownik* | pracownika | konsultant* | doradc* | specjalist* | urzednik* | lekarz* | nauczyciel* | egzaminator* | analityk* | rekruter* | kierownik* | opiekun* | komisj*',
      where: ['machine'],
    },
    {
      right: 'automated-decision',
      says: `kwestionuj* | zakwestion* | odwol* | zaskarz* | podwaz* | wyjasni* | uzasadnieni* | nie zgadzam sie | nie akceptuje | sprzeciw* | stanowisk* | nie godze sie`,
      of: 'decyzj* | odmow* | odrzuc* | wynik* | ocen* | punktacj* | blokad* | komputer* | algorytm* | system* | automat*',
      where: ['machine'],
      unless:
        'zaskarzylam | zaskarzylem | zakwestionowalem | zakwestionowalam | odwolalem | odwolalam | dopoki odwolanie',
    },
    {
      right: 'consent-withdrawal',
      says: `cofam | cofamy | wycofuje | wycofujemy | odwoluje | odwolujemy | cofa | wycofuje sie z | rezygnuje z | uniewazniam | anuluje | juz nie obowiazuje | nie obowiazuje | jest niewazn* | sa niewazn* | traci moc | niewazne od | nie jest juz wazn* | przestaje obowiazywac | traci waznosc | zabieram | wycofuje ja/je | cofam ja/je | wypisuje sie | mojej zgody .. nie ma | nie ma juz mojej zgody | odbieram | cofnal* | wypowiadam`,
      of: consent,
      standsAlone: true,
      pointsBack: true,
      unless: 'wniosek | wniosku | aplikacj* | kandydatur* | polecenie zaplaty',
    },
    {
      right: 'consent-withdrawal',
      says: `cofn* | cofniecie | cofniecia | wycof* | wycofani* | odwola* | odwolani* | uniewazn* | anulow* | odznaczyc | odkliknac | odhaczyc | wycofac sie | wycofanie sie`,
      of: consent,
      pointsBack: true,
      unless:
        'moze pan* | mozna cofnac | w dowolnym momencie | w kazdej chwili | w dowolnej chwili | wniosek | wniosku | polecenie zaplaty',
    },
    {
      right: 'consent-withdrawal',
      says: `nie wyrazam juz | juz nie wyrazam | nie zgadzam sie juz | juz sie nie zgadzam | nie wyrazam dalszej | nie macie juz .. zgody/pozwolenia | nie pozwalam juz | juz nie pozwalam | nie pozwalam dluzej | teraz juz nie akceptuje | juz nie akceptuje | juz nie podtrzymuj* | nie podtrzymuje* | juz jej nie podtrzymuje | zgoda wycofana/cofnieta/odwolana | zgode uwazam za cofnieta/wycofana/niewazna | uznac .. zgode .. za cofnieta/wycofana/niewazna/nieaktualna | zgoda .. nieaktualna/niewazna | nie maja panstwo juz .. zgody/pozwolenia | juz nie macie .. zgody | teraz mowie nie | przestaje wyrazac`,
      standsAlone: true,
    },
    {
      right: 'consent-withdrawal',
      says: `rozmyslil* | zmienilem zdanie | zmienilam zdanie | zmienilismy zdanie | przemyslal* | zaluje | odmienilo`,
      of: `${consent} | podpis* | zdjec | zdjecia | formularz*`,
      standsAlone: true,
      pointsBack: true,
      unless: 'wniosek | zostaje',
    },
    {
      right: 'post-mortem',
      says: `jesli zgine | gdybym zginal | gdybym zginela | gdybym nie wrocil | jesli nie wroce | po mojej smierci | mojej smierci | gdy umre | kiedy umre | jesli umre | jak umre | gdy mnie zabraknie | kiedy mnie zabraknie | jak mnie zabraknie | na wypadek mojej smierci | na wypadek smierci | gdy mnie juz nie bedzie | kiedy mnie juz nie bedzie | jak mnie juz nie bedzie | po moim odejsciu | testament cyfrowy | gdyby mi sie cos stalo | gdybym umarl | gdybym umarla | gdybym zmarl | gdybym zmarla | gdybym odszedl | gdybym odeszla | kiedy odejde | gdy odejde | jak odejde | po mojej smierci`,
      standsAlone: true,
      unless: 'polis* | ubezpieczeni*',
    },
    // Said without asking: what is wrong, what is contested, what is no longer agreed to.
    {
      right: 'rectification',
      says: `na moj stary adres | na stary adres | pod stary adres | pod moim starym | na moje stare nazwisko | na moje panienskie | starym nazwiskiem | bledna o | bledny o | figuruje jako | widnieje jako | jestem zapisan* jako | jestem wpisan* jako | teraz mieszkam | mieszkam teraz | przeprowadzilem sie | przeprowadzilam sie | ciagle nazywacie mnie | nadal nazywacie mnie | nadal zwracacie sie`,
      standsAlone: true,
      unless: 'paczk* | faktur* | dostaw* | zamowieni*',
      notWhere: ['trade'],
      yieldsTo: ['erasure', 'objection'],
    },
    {
      right: 'automated-decision',
      says: 'kwestionuje | kwestionujemy | odwoluje sie | podwazam | nie akceptuje | nie zgadzam sie | nie godze sie | sprzeciwiam sie | zaskarzam | nie zgadzam sie zeby | podwazamy | protestuje',
      of: 'algorytm* | komputer* | automat* | automatyczn* | zautomatyzowan* | maszyn* | program* | robot* | system* | model*',
      where: ['machine'],
      standsAlone: true,
    },
    {
      right: 'restriction',
      says: `nie .. usuwac/usuwajcie/usuwaj/usunac/kasowac/kasujcie/kasuj/niszczyc/niszczcie/wyrzucac/wyrzucajcie/nadpisywac | nie .. byly usuwane | nie zostal* usuniet* | bez usuwania/kasowania`,
      near: ['meanwhile'],
      standsAlone: true,
    },
    {
      right: 'consent-withdrawal',
      says: 'juz sie na to nie zgadzam | juz sie nie zgadzam | juz na to nie | nie zgadzam sie juz | juz nie zgadzam | juz nie pozwalam | juz tego nie chce | nie wyrazam juz | juz nie chce | od dzis nie | od dzisiaj nie | zmieniam zdanie',
      of: 'zgodzilem | zgodzilam | zgadzalem | zgadzalam | pozwolilem | pozwolilam | wyrazilem | wyrazilam | zgode | podpisalem | podpisalam | zaznaczylem | zaznaczylam',
      standsAlone: true,
      pointsBack: true,
    },
    {
      right: 'erasure',
      says: 'zostac zapomnian* | byc zapomnian* | zapomniany przez | zapomniana przez | nic mojego nie | nic mojego | nic po mnie nie | nic o mnie nie zostal* | nie trzymali dluzej | nie trzymajcie dluzej | nie przechowujcie dluzej | nie przechowywali dluzej',
      unless: 'nie zapomnian*',
    },
    {
      right: 'portability',
      says: 'w takim pliku | w pliku ktory | plik ktory | zabrac ze soba | przeniesc do | przeniesc na | przesiadam sie | bez przepisywania',
      of: 'dacie | dane | przepisow | listy | to | kontakty | zdjecia | historie | wszystko | pliku',
      where: ['move'],
      standsAlone: true,
    },
    {
      right: 'access',
      says: 'wyliczyc | wymienic | wskazac | powiedziec | podac | udostepnienie kopii danych | kopii danych',
      of: 'od kogo i komu | komu adres | skad adres | od kogo | komu .. danych | jakie pozostawil* | danych jakie | komu je',
      unless: 'usun*',
    },
    {
      right: 'access',
      says: 'jakim firmom | jakim podmiotom | ktorym firmom | jakie firmy maja | komu jeszcze | jakim osobom',
      of: '@my .. dane/danych/numer/telefon/adres/mail/informacje',
      standsAlone: true,
    },
    {
      right: 'objection',
      says: 'skreslon* | wykreslon* | usunieta z | usuniety z | wypisan* | skresl*',
      of: 'listy telefonow | waszej listy | panstwa listy | listy | listy klientow do dzwonienia',
      unless: 'listy oczekujacych',
    },
    {
      right: 'access',
      says: `aby mi przeslano | zeby mi przeslano | o przeslanie mi | zostalo mi przeslane | zostaly mi przeslane | o udzielenie mi | zeby mi podano | aby mi udostepniono`,
      of: `${whatYouHave} | ${records}`,
      yieldsTo: ['portability'],
      unless: 'faktur* | newsletter*',
    },
    {
      right: 'access',
      says: 'jakie osoby trzecie | jakim osobom trzecim | ktore osoby trzecie | kto jeszcze',
      of: 'dostaly | otrzymaly | maja | przekazano | sprzedano | udostepniono | dostal',
      standsAlone: true,
      where: ['data'],
    },
    // What the dead left, for their heirs.
    {
      right: 'access',
      says: 'potrzebne | potrzebne nam | potrzebujemy | potrzebuje | kopie | kopii | przeslanie | dostep | pobrac | otrzymac | wydanie | odzyskac',
      of: 'wyciag* | dokumentacj* | historii rachunku | umowe | polis* | zdjec | zdjecia | listow | listy | wiadomosci | maili | plikow | pliki | umow | dokumentow | filmow | danych',
      where: ['deceased'],
      notWhere: ['ownDeath'],
    },
    ...plainWordsPl,
  ],
  capacity: {
    agent: `
      w imieniu | dzialajac w imieniu | dzialajac na rzecz | na rzecz .. klient*/pan*/mocodawc* | jako pelnomocnik | pelnomocnik | pelnomocnictwo | pelnomocnictwa | pelnomocnictwem | reprezentuje | reprezentujemy | reprezentujac | moj klient | moja klientka | mojego klienta | mojej klientki | nasz klient | naszego klienta | naszej klientki | mocodawca | mocodawcy | mocodawczyni | jako adwokat | jako radca | upowazniona przez | upowazniony przez | upowaznila mnie | upowaznil mnie | poprosil mnie | poprosila mnie | prosila mnie | prosil mnie | opiekun prawny .. pan* | jako opiekun | jako kurator | kurator* | opiekunem prawnym | opiekunka prawna | jestem opiekunem | zgodnie z umocowaniem | umocowanie | nasza czlonkini | nasz czlonek | nasz podopieczny
    `,
    parent: `
      jestem matka | jestem mama | jestem ojcem | jestem tata | jako rodzic | jako rodzice | jako matka | jako ojciec | jako mama | jako tata | matka .. ucz* | wladz* rodzicielsk* | maloletn* | niepelnoletn* | nieletn* | przedstawiciel ustawowy | przedstawicielka ustawowa | przedstawicielem ustawowym | w imieniu .. syna/corki/dziecka | mojego/naszego/moj/nasz syna/syn .. lat/letni/klas* | mojej/naszej/moja/nasza corki/corka .. lat/letnia/klas* | mojego/naszego .. syna/syn | mojej/naszej corki | moje/naszego/mojego dziecko/dziecka | corki/syna/dziecka .. 2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 | corka/syn .. 2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 | mojego synka | mojej coreczki | naszego synka
    `,
    heir: `nastepca prawny | nastepcy prawnego | spadkobierc* | spadkobierczyn* | spadek po | spadku po | wykonawca testamentu | wykonawczyni testamentu | stwierdzeni* nabycia spadku | poswiadczenie dziedziczenia | jedyny/jedyna/jedynym/jedyna spadkobierca | dziedzicz* | masa spadkowa`,
    relative:
      'moj/moja/mojego/mojej/mojemu .. maz/zona/meza/zony/matka/matki/mama/mamy/ojciec/ojca/tata/taty/brat/brata/siostra/siostry/babcia/babci/dziadek/dziadka/tesciowa/tesciowej/tesc/ciocia/cioci/wujek/partner/partnerka/sasiadka/sasiadki/zonie/mezowi/mamie | moi rodzice | moich rodzicow',
    child:
      'moj/moja/moje/mojego/mojej/nasz/nasza/nasze/naszego/naszej/nasi/moich/naszych .. syn/syna/corka/corki/corke/dziecko/dziecka/dzieci/synek/synka/coreczka/coreczki/blizniaki/blizniakow/pasierb*',
    theirs: `moja/moj .. zona/maz/matka/mama/ojciec/tata/babcia/dziadek/tesciowa/partnerka .. chce/prosi/zyczy/dostaje/chcialaby/chcialby | do niej/niego | jego/jej/ich .. @thing/@record/@field | wysylacie mu/jej | mial/miala u was/panstwa | mial/miala .. profil/konto/karte | byl/byla .. waszym/wasza/panstwa .. klientem/klientka/pacjentem/pacjentka | jako rodzina | jako bliscy | zajeli/zajac/zajmijcie .. nim/nia/jego/jej/tym | przychodza do niego/niej | na jego/jej nazwisko | na nazwisko mojego/mojej | mojego/naszego syna/meza/ojca/dziecka/brata/dziadka/taty | mojej/naszej corki/zony/matki/mamy/babci/siostry/tesciowej | o nim/niej | do niego/niej | jej | jemu | mu | dzwoni* do niej/niego | zmarlego | zmarlej`,
  },
  followUp: {
    chasing: `kiedy moge | kiedy bede mogl | kiedy bede mogla | spodziewac sie | bez odpowiedzi | nie otrzym* .. odpowied* | nie dosta* .. odpowied* | do dzis | do dzisiaj | do tej pory | nadal nie | wciaz nie | ciagle nie | jeszcze nie | dalej nie .. dosta*/ma/otrzym* | kiedy .. odpowiedz/odpowiedzi/otrzym*/dostan* | na jakim etapie | jaki jest status | status mojego | co z moim wnioskiem | co z moja sprawa | co sie dzieje z | minal .. miesiac/termin | minely .. tygodnie/miesiace | minelo .. dni/tygodni/miesiecy | ustawa daje |  uplynal .. termin/miesiac | uplynelo | termin .. minal/uplynal | przypomin* | przypomnieni* | ponaglen* | ponaglam | ponownie zwracam | ponawiam | czekam .. tygodni*/miesi*/juz/nadal/wciaz/od | wciaz czekam | nadal czekam | sa jakies wiesci | jakies wiesci | cisza | brak odpowiedzi | brak reakcji`,
    supplying: `doprecyzowujac | doprecyzowac wniosek | zawezam | zawezajac | ograniczam wniosek | ograniczam moj wniosek | moj wniosek dotyczy tylko | wniosek dotyczy tylko | precyzuje | precyzujac | potrzebuje tylko | chodzi mi tylko | chodzilo mi tylko | wystarczy od | wystarcza mi | zgodnie z .. prosba/wezwaniem/zyczeniem/ustaleniami | jak .. prosiliscie/prosili/prosil/prosila/prosil/panstwo prosili | o ktory prosiliscie | o ktora prosiliscie | o ktore prosiliscie | o ktore prosili | o ktory panstwo prosili | o ktora panstwo | o co prosiliscie | w odpowiedzi na .. panstwa/pismo/pisma/mail/maila/wiadomosc/prosbe/pytanie/pytania/wezwanie/pani/pana/wasze/wasza/wasz/odpowiedz/zapytanie | odpowiadajac na | zgodnie z zadaniem | wyjasniam ze | doprecyzow* | uzupelniam wniosek | uzupelnienie | w zalaczeniu przesylam .. dowod*/skan/kopie | w zalaczniku przesylam | przesylam skan | przesylam kopie | przesylam zadan* | oto | zalaczam skan | zalaczam kopie | wymagany dokument | potwierdzenie tozsamosci | prosili panstwo | prosiliscie o | pytaliscie .. o ktory/ktorego/jaki/ktore/kiedy | pytali panstwo | pytaja panstwo | dotyczy moj wniosek | wniosek dotyczy | pytacie o`,
    withdrawing: `wycofuje wniosek | wycofuje moj wniosek | wycofuje swoj wniosek | cofam wniosek | cofam moj wniosek | rezygnuje z wniosku | anuluje wniosek | wniosek .. nieaktualny | prosba/zgloszenie/zadanie/sprawa .. nieaktualn* | ^^nieaktualne | to juz nieaktualne | juz nie potrzebuje | nie jest juz potrzebne | nie trzeba juz | juz nie trzeba | sprawa nieaktualna | prosze zignorowac | prosze nie rozpatrywac | mozna zamknac .. sprawe/wniosek/zgloszenie/temat | moga panstwo zamknac .. sprawe/wniosek/zgloszenie/temat | mozecie zamknac .. sprawe/wniosek/zgloszenie/temat | prosze zamknac sprawe | zamknijcie sprawe | odpuszczam | zostawcie jak jest | jednak nie usuwajcie | prosze jednak tego nie | prosze jednak nie | jednak prosze nie | jednak nie kasujcie | jednak zostawcie | jednak zostawic`,
    thanking: `dziekuje za .. odpowiedz/szybka/pomoc/zalatwienie/przeslanie/informacje/usuniecie/poprawienie/wyjasnienie | dziekujemy za | dzieki za | wszystko doszlo | wszystko dotarlo | dotarl* | wszystko sie zgadza | wszystko jasne | zalatwione | sprawa zalatwiona | sprawa zamknieta | sprawe uwazam za | jestem zadowolon* | nie mam .. pytan | wszystko w porzadku | otrzymalem wszystko | otrzymalam wszystko | dostalem wszystko | dostalam wszystko | dostalem juz | dostalam juz`,
    thread: `kopia danych | odpowiedz banku | kopie danych | panstwa wniosek | moje pismo | mojego pisma | moim pismem | moja prosba | mojej prosby | moj wniosek | mojego wniosku | moim wnioskiem | nasz wniosek | naszego wniosku | wniosek z | wniosek nr | wniosku nr | sygnatur* | numer sprawy | sprawa nr | sprawy nr | sprawa rodo | potwierdzenie przyjecia | weryfikacj* tozsamosci | potwierdzeni* tozsamosci | zgloszenie nr | zgloszenia nr | panstwa pismo | panstwa pisma | panstwa odpowiedz | panstwa mail | odpowiedz na wniosek | ticket | wniosek o dostep | wniosek o usuniecie`,
  },
  other: {
    sales:
      'demo | nasze rozwiazanie | nasza platforma | nasz system | rabat* | znizk* | bezplatn* | za darmo | nasi klienci | webinar* | bez zobowiazan | spotkanie | 15 minut | kwadrans | oszczedz* | wycen* | firmom takim | firm takich | doradztwo | szkolenie dla | zapisz sie | liczba miejsc | certyfikat* | modul 1/2/3/4/5/6 | zapisy do | chetnie sie przedstawimy | propozycja wspolpracy | kancelaria ktora | zostan inspektorem | kurs',
    newsletter:
      'newsletter | w tym numerze | w tym wydaniu | aby sie wypisac | aby zrezygnowac | otrzymujesz te | otrzymuja panstwo te | czytaj wiecej | czytaj dalej | kliknij | zobacz w przegladarce | subskrybent*',
    notice: `podmiot* przetwarzajac* | powierzeni* przetwarzania | zaktualizowalismy | polityk* prywatnosci | faktur* | aplikuje na | aplikacja na stanowisko | zalaczam cv | dziennikark* | dziennikarz* | redakcj* | reportaz* | prac* magistersk* | prac* licencjack* | studentk* | student | ankiet* | umow* o | hasl* | zaproszeni* | zebrani* | porzadek obrad | naruszeni* ochrony | ocen* skutkow | blad 404/500/503 | pokazuje blad | wyskakuje blad | kopie skargi | do wiadomosci przesyl* | podprocesor* | slajd* | wyklad | konferencj* | uodo | prezes urzedu | urzad ochrony | dostawc*`,
    spam: 'gratulacje | gratulujemy | wygral* | loteri* | spadek w wysokosci | milion* | bitcoin | kliknij tutaj | zweryfikuj | twoje konto zostanie | zawieszone | ostatnie godziny | nagrod*',
  },
};
