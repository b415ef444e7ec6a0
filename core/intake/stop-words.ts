// The small words that give a language away in mails too short for statistics.

/** Folded; a word that several languages share stands in each of them and then decides nothing. */
export const stopWords: Readonly<Record<string, string>> = {
  nl:
    'de het een en van ik je jij u jullie jou jouw uw mijn mij me wij we ze zij hij zijn haar niet geen wel ook maar om op in ' +
    'te met voor aan bij naar uit over als dat die dit deze is was ben bent heb heeft hebben hebt had wil wilt willen kan ' +
    'kunt kunnen mag moet zou graag alles alleen nog meer al dan wat wie waar waarom hoe aub alstublieft bedankt hallo hoi ' +
    'beste geachte groet groeten groetjes mvg verwijder verwijderen gegevens verzoek stuur stop inzage gelieve welke eens ' +
    'mail mails iets niets weg dag goedendag goedemiddag goedemorgen vriendelijke hartelijke hoogachtend wordt worden door',
  fr:
    'le la les un une des du de d l et je j tu vous nous il elle on mon ma mes me moi votre vos notre nos ne n pas plus que ' +
    'qu qui quoi quelles quels est sont suis etes avez ai a au aux en dans sur pour par avec sans ce cette ces se si mais ou ' +
    'bonjour bonsoir madame monsieur messieurs merci svp cordialement veuillez souhaite voudrais demande compte donnees ' +
    'toujours tout tous toutes rien jamais depuis y leur ete etait supprimer supprimez infos salutations bien',
  en:
    'the a an and of i you he she it we they my your me us our is are was were be been have has had do does did not no to ' +
    'in on at for from with about that this these what which who when where why how please can could would will want need ' +
    'any all if but so as or by hi hello dear thanks thank regards kind sincerely yours account data delete remove send ' +
    'stop know don t m ve re s am just get got still yet them him her out up off there their pls cheers forget',
  de:
    'der die das ein eine einen einem einer und oder ich du sie er es wir ihr mich mir dich uns euch mein meine meinen meiner ' +
    'meinem meines ihre ihren ihrem ihnen nicht kein keine keinen auch noch nur aber von vom zu zum zur mit fur an auf aus bei ' +
    'in im ist sind war bin habe haben hat hatte wird werden wurde kann konnen mochte will bitte was wer wie wo warum welche ' +
    'dass ob wenn alle alles mehr schon hallo guten tag geehrte geehrter damen herren grusse grussen freundlichen danke daten ' +
    'konto loschen um uber nach als so dem den des sich seit mfg viele gruss auskunft',
  es:
    'el la los las un una unos unas y o de del al que en por para con sin sobre mi mis me tu su sus se lo le les no si es son ' +
    'esta estan soy he ha han hay como pero mas muy ya yo usted ustedes quiero quisiera solicito datos cuenta hola buenos ' +
    'buenas dias tardes gracias saludos estimado estimados estimada atentamente favor borrar eliminar cuando donde porque este ' +
    'todo todos todas',
  it:
    'il lo la i gli le un uno una e o di del della dei delle dello al alla ai alle da dal dalla in nel nella con su sul per tra ' +
    'che chi non mi mio mia miei mie mie vi voi vostro vostra vostri si se sono e ho hai ha abbiamo avete hanno vorrei chiedo ' +
    'dati account come ma piu anche ciao buongiorno buonasera gentile gentili spettabile grazie saluti cordiali distinti ' +
    'cancellare cancellate perche quando dove questo questa tutto tutti',
  pt:
    'o a os as um uma uns umas e ou de do da dos das em no na nos nas ao aos por para com sem sobre que quem nao sim me meu ' +
    'minha meus minhas seu sua seus voces voce se eu e sao esta estao estou tenho tem ja mais muito mas como quero gostaria ' +
    'solicito peco dados conta ola oi bom boa dia tarde obrigado obrigada cumprimentos melhores exmos senhores apagar favor ' +
    'quando onde porque este esta tudo todos todas pelo pela',
  pl:
    'i w we z ze na do od za po o u dla przy przez nie tak jest sa jestem byl byla bylo mam ma maja moj moja moje moich mojego ' +
    'mojej mi mnie sie to ten ta te tego tej co kto jak gdzie kiedy dlaczego czy ale lub oraz ze juz jeszcze prosze chce ' +
    'chcialbym chcialabym dane danych konto konta dzien dobry witam dziekuje pozdrawiam szanowni panstwo panstwa powazaniem ' +
    'usunac usuniecie wszystkie',
};
