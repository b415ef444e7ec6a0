// Portuguese, as written in Portugal and in Brazil.

import type { LanguagePatterns } from './language-patterns.ts';
import { plainWordsPt } from './plain-words/pt.ts';

const whatYouHave = `tudo o que ... escreveram/escreveu/anotaram/disseram .. sobre mim | tudo o que ... sobre mim | tudo que ... sobre mim | 
  que/o que/q ... @have ... @about .. @me | o que/q @have | que @have | tudo o que/q ... @have | tudo que/q ... @have | tudo quanto | o que/q ... @have ... @me | aquilo que ... @have | o que .. escrito/escreveram/registado/anotado/dito/apontado .. @about .. @me/@person | o que consta | o que esta .. @about .. @me/@my | @data .. sobre/su/di/de @me | @data ... acerca/relativos/relativas/riguardo/respeito .. @me | que/quais ... dados ... @have | que/quais .. dados .. meus | que/quais .. informacoes ... @have | que/quais .. informacoes ... @me | que informacao ... @me | que dados | quais dados | quais os dados
  tudo sobre mim | tudo de mim | meu/minha @have | em meu nome | no meu nome | sobre a minha pessoa | perfil ... @me | tudo o que sabem | o que sabem | que sabem | os destinatarios | as finalidades | a origem dos | a proveniencia | que criterios | quais os criterios | com que criterios | a logica | se ... @have ... @me/@my | todas as .. que @have | todos os .. que @have | todos os dados
`;
const personalData =
  'dados pessoais | dados de caracter pessoal | dados que me dizem respeito | dados que lhe dizem respeito | dados a meu respeito | informacoes pessoais | informacao pessoal | meus dados | dados do falecido/defunto';
const myThing = `@thing minha/minhas/meu/meus | 
  @my .. @thing | @thing .. @about .. @me/@my/@person | esse/essa/esses/essas/este/esta/estes/estas/aquele/aquela/aqueles/aquelas/tal/tais/referido/referida/referidos/referidas .. @thing | a foto | as fotos | o video | os videos | as imagens | a fotografia | as fotografias | todos os dados | todos os meus | toda a minha | todo o meu | o perfil | a copia .. do/da .. cartao/documento/passaporte/bi/rg/cpf/carta | @thing em/onde/na/no/nas/nos ... apareco/aparece/estou | @thing que .. enviei/mandei/carreguei/publiquei/deixei/entreguei/escrevi/dei/postei | a minha cara | o meu rosto | minha filha | meu filho | qualquer rasto | todo o rasto
`;
const records =
  '@my .. @record | @record ... @about .. @me/@person/@my | gravacao | gravacoes | filmagem | filmagens | camara/camaras/camera/cameras .. apareco/estou | processo clinico | ficha clinica | processo individual | processo completo | prontuario | esse perfil | todos os dados | @record em/onde/na/no/nas/nos ... apareco/aparece/estou | @record em que | ' +
  personalData;
const adverts = `
  publicidade | publicitari* | promocional | promocionais | promocao | promocoes | promo | promos | newsletter* | ofertas | oferta | marketing | comerciais | comercial | spam | catalogo* | telemarketing | anuncios | propaganda | propagandas | folheto* | panfleto* | campanha* | angariacao | donativos | vendedores | descontos | saldos | prospecao | televendas | boletim | boletins
`;
const consent = `
  consentimento* | autorizacao | autorizacoes | permissao | licenca | assinei | assinamos | autorizei | autorizamos | consenti | aceitei | concordei | dei o ok | disse que sim | o meu sim | concordancia | aval | visto na caixa | marquei a caixa | anuencia
`;

export const pt: LanguagePatterns = {
  language: 'pt',
  groups: {
    my: 'meu minha meus minhas nosso nossa nossos nossas seu sua seus suas dele dela deles',
    me: 'mim meu minha meus minhas nos ele ela dele dela comigo me',
    person:
      'filho filha filhos filhas cliente constituinte representado representada marido mulher esposa esposo mae pai tio tia irmao irma avo senhor senhora sr sra d',
    about:
      'sobre de do da dos das com acerca respeito relativos relativas relativo relativa relacionados relacionadas referentes referente para a em no na',
    have: 'tem tens tenham tenha ter guardam guarda guardou guardaram guardado guardados guardada guardadas conservam conservem conservados armazenam armazenado armazenados armazenada tratam tratem tratados possuem possui detem detenham dispoem dispoe recolheram recolhem recolhido recolhidos recolhida sabem registam registaram registado registados registada registadas registraram registrado registrados arquivaram arquivado mantem mantenham mantido usam utilizam coletaram coletam coletados consta constam existe existem anotaram apontaram processam figuram',
    data: 'dados dado informacoes informacao info infos registos registo registros ficha fichas processo historico documentos documentacao coisas anotacoes',
    record:
      'dados informacoes informacao processo historico ficha fichas perfil gravacao gravacoes imagens imagem video videos mensagens emails mails conversas conversa notas avaliacoes avaliacao registos registo registros registro documentos documentacao relatorios relatorio chamadas chamada ligacoes ligacao telefonemas conta dossier dossie ' +
      'exames exame analises analise resultados contratos contrato recibos picagens ponto viagens percursos trajetos movimentos acessos extratos extrato comentarios apontamentos pontuacao score testes prova provas correspondencia logs atas consumos leituras compras encomendas pedidos chats chat faltas horarios turnos prontuario receitas',
    thing:
      'dados dado informacoes informacao conta contas perfil perfis foto fotos fotografia fotografias imagem imagens video videos numero telefone telemovel celular email mail endereco morada nome ficha fichas registo registos registro registros processo curriculum curriculo cv candidatura mensagens comentarios comentario publicacoes publicacao historico pagina ' +
      'artigo noticia avaliacao avaliacoes impressao impressoes digital digitais gravacao gravacoes inscricao cadastro documentos documento cartao passaporte copia copias fotocopia fotocopias digitalizacao anuncio anuncios conversas conversa chats voz cara rosto localizacao localizacoes pesquisas rasto matricula arquivo contacto contactos contato contatos post posts utilizador usuario tudo coisas',
    field:
      'nome nomes apelido apelidos sobrenome morada endereco data nascimento telefone telemovel celular numero email iban sexo genero cargo profissao nacionalidade dados dado ficha perfil registo registro estado civil codigo contacto contactos contato rua residencia idade processo historico cadastro categoria nif cpf matricula relatorio escalao funcao naturalidade',
  },
  stance: {
    asking: `quando me .. enviarem/tiverem/mandarem | depois de me | assim que receber | assim que os tiver | uma vez recebid* | uma vez na minha | agradecia se | agradeceria se | grato/grata se | bom se | otimo se | simpatico se | ideal se | gostava que | gostaria que | feliz se | certifiquem-se | certifiquem se | assegurem-se | garantam | agradecia que | fizessem | 
      quero | queria | queriamos | quereria | queremos | gostaria | gostava | gostariamos | gostavamos | desejo | desejamos | pretendo | pretendemos | pretendia | solicito | solicitamos | solicita | solicita-se | peco | pecamos | pedimos | pedia | exijo | exigimos | requeiro | requeremos | requer | requer-se | preciso | precisamos | precisava | necessito | agradeco | agradecia | agradecemos | agradeciamos | rogo | reclamo | insisto | intimo | interpelo | venho | vimos | espero que | interessa-me | interessava-me | interessa me | interessava me | prefiro | preferia | quer | deseja | pretende
      por favor | pf | pff | pfv | pfvr | sff | se faz favor | faz favor | facam o favor | faca o favor | fazem o favor | favor | poderiam | podiam | podem | pode | podes | podia | poderia | podera | poderao | podias | conseguem | sera possivel | seria possivel | e possivel | era possivel | posso | podemos | dava para | da para | da pra | tem como | teria como | queiram | queira | fazem-me | facam | faca | faz | mandem me | digam me | tirem me | ao abrigo | nos termos | com base | com fundamento | ao abrigo do | invoco | exerco | exercer | exercicio
      devem | deve | deviam | tem de | tem que | teem de | terao de | ha que | imediatamente | ja | quanto antes | com urgencia | urgente | o mais rapido | assim que possivel | com a maior brevidade | tenho direito | o meu direito | direito que me assiste | que me | ^que me/nos/se/o/a/os/as/seja/sejam | quero que | dou-vos | e para | era para | sejam | seja | como faco para | como faco | como posso | onde posso | a quem .. dirigir | preciso que | agradeco que | valha | basta-me
      ^apag* | ^elimin* | ^remov* | ^tir* | ^retir* | ^envi* | ^mand* | ^de | ^deem | ^dem | ^forne* | ^corri* | ^corrij* | ^retifi* | ^rectifi* | ^atualiz* | ^actualiz* | ^alter* | ^mud* | ^par* | ^deix* | ^chega | ^bloque* | ^suspend* | ^conserv* | ^guard* | ^limit* | ^transf* | ^dig* | ^informem | ^informe | ^inform* | ^fech* | ^cancel* | ^encerr* | ^nao | ^nada de | ^nunca mais | ^nem | ^stop | ^basta | ^destru* | ^deit* | ^esquec* | ^exclu* | ^delet* | ^mostr* | ^expliqu* | ^expliq* | ^confirm* | ^comuni* | ^indiqu* | ^entregu* | ^pass* | ^export* | ^congel* | ^reve* | ^rever | ^reavali* | ^ponh* | ^coloqu* | ^tro* | ^emend* | ^arranj* | ^fac* | ^descadastr* | ^risqu* | ^acresc* | ^mantenh* | ^fora
      ^^eliminacao | ^^acesso | ^^retificacao | ^^oposicao | ^^limitacao | ^^portabilidade | ^^copia | ^^apagamento | ^^exclusao | ^^remocao | ^^correcao
    `,
    request: `pedido de | requerimento | o meu pedido | meu pedido | solicitacao de | exercicio de direitos | exercicio do direito`,
    announcing: `o seguinte | duas/tres/varias .. coisas/pedidos/questoes/solicitacoes | dois pedidos | os seguintes | as seguintes | seguinte | por um lado | solicito | requeiro | peco | requer | venho pedir | venho solicitar`,
    not: 'nao | nem | nunca | nenhum | nenhuma | nenhuns | nenhumas | nada | ninguem | jamais | tampouco | n | nao mais',
    personal: `sobre mim | de mim | os meus dados | meus dados`,
    own: `meu/minha/meus/minhas .. @record | meu/minha/meus/minhas .. @thing | meu/minha .. @field`,
    without: 'sem | em vez de | ao inves de | em lugar de',
    notReally: `enquanto nao | ate que nao | 
      nao so | nao apenas | porque nao | por que nao | nao posso | nao podemos | nao consigo | nao conseguimos | nao recebi | nao recebemos | nao hesit* | nao funciona | nao me lembro | nao me recordo | sem resposta | sem demora | sem mais | nao e correto/correta/verdade/meu/minha/certo/certa/esse/essa | nao esta correto/correta/certo/certa | ja nao trabalho/moro/vivo/uso/sou/tenho/utilizo/estou/preciso | nao moro | nao trabalho mais | nao uso mais | nao sou mais | nao tenho mais | nao sei | nao sabia | nao entendo | nao percebo | nao ha problema | ninguem .. responde/respondeu/atende | nunca .. dei/autorizei/vivi/morei/fui/tive/pedi/fumei/estive/comprei | nao autorizei | nao dei | nao pedi | nao corresponde | nao coincide | nao obtive | nao tive | nao me responder* | nao faco ideia | nao tenho nada contra | nao ha pressa
    `,
    but: 'mas | porem | contudo | por favor | so | apenas | entao | por isso | portanto',
    relative: 'porque | pois | cujo | cuja | onde | visto | uma vez',
    supposing: 'se | caso | quando | salvo se | a menos que | antes de | uma vez | sempre que | desde que',
    pronoun:
      'o | a | os | as | lo | la | los | las | no | na | nos | nas | isto | isso | eles | elas | estes | esses | ambos | ambas | tudo | disso | deles',
    earlier: `sobre a minha oposicao | da minha oposicao | vos pedi para | desde que vos pedi | pedi para | pedi-vos | pedi vos | pedi-lhes | pedi-lhe | pedi lhes | tinha-vos pedido | solicitei-vos | 
      pedi o/a/os/as | pedi que | ja pedi | solicitei | escrevi | enviei um/uma/o/a | tinha/tinhamos pedido/solicitado/enviado | o meu pedido de/do | o meu anterior | a minha anterior | pedido anterior | ja tinha pedido | ja vos pedi | o meu email de | a minha carta | apresentei | requeri | o pedido que | pedido feito | como pedido | conforme pedido | nosso pedido | nossa carta | fiz um pedido | fiz o pedido
    `,
    done: 'apagaram/eliminaram/corrigiram/enviaram/removeram | obrigado/obrigada por | obrigado pela | obrigada pela | foi/foram apagado/eliminado/apagados/eliminados/removido/corrigido | serao eliminados/apagados | sera eliminado/apagado | vao apagar | iam eliminar | iam apagar | vai ser apagado | vao eliminar | vao ser eliminados',
    policy: `reserva-se | reservo-me | se reserva | apaguemos | eliminemos | quer que | devemos | somos obrigados | temos de | os nossos clientes | um motorista | um antigo | uma antiga | que saiu | 
      existencia do | os seus direitos | tem direito | tem o direito | os vossos clientes | os nossos clientes/utentes/trabalhadores | os titulares | dos titulares | pedidos de | solicitacoes de | pode exercer | podera exercer | podem exercer | subcontratante | a nossa plataforma/solucao/ferramenta | um cliente/utilizador/trabalhador/utente/aluno/colaborador/titular/condomino | uma cliente/utente/aluna/colaboradora
      pode solicitar | pode pedir | responder a pedidos | os seus dados serao | como gerem | gerir .. pedidos/direitos | tese | dissertacao | inquerito | questionario | curso | formacao | seminario | webinar | conferencia | somos obrigados | temos de | temos que | devemos | podemos apagar/conservar/guardar/dar/entregar/manter | quanto tempo .. temos/devemos/podemos | outros direitos | demais direitos | restantes direitos
    `,
  },
  contexts: {
    error: `
      errad* | erro | erros | incorret* | incorrect* | inexat* | inexact* | mal escrito/escrita | esta mal | estao mal | nao e correto/correta/meu/minha/verdade/esse/essa | nao esta correto/correta/certo/certa | desatualizad* | antig* | velha | velho | mudei de | mudei-me | mudou | nova morada | novo endereco | em vez de | ao inves de | falso | falsa | trocad* | troca | enganad* | engano | equivoc* | confund* | mistur* | falta | faltam | incomplet* | consta/constam/consto/figuro/figura como | ainda aparece/consta/figura/esta | aparece ainda | deveria ser | devia ser | escreve-se | chamo-me | casei | divorciei | gralha | nao corresponde | nao coincide | nunca fui | nao fui | nao sou
    `,
    machine:
      'automatic* | automatizad* | algoritmo* | maquina | maquinas | sistema | robo | robot | bot | computador | programa | software | ia | inteligencia artificial | em segundos | segundos | em minutos | minutos depois | pontuacao | modelo | scoring | instantes | chatbot',
    meanwhile:
      'ate que | ate ao | ate a | ate se | ate estar | ate haver | ate | enquanto | entretanto | temporariamente | por agora | por enquanto | durante | provisoriamente | para ja | na pendencia',
    keep: 'nao .. apag*/elimin*/destru*/remov*/delet*/deit*/exclu* | conserv* | guard* | mantenh* | prova | provas | tribunal | processo judicial | queixa | acao | reclamar | sem apagar | defesa | advogad* | julgamento',
    move: `outro/outra/novo/nova .. fornecedor/servico/aplicacao/app/banco/operador/operadora/empresa/plataforma/ginasio/academia/medico/dentista/escola/seguradora/clinica/programa/sistema/loja/site/prestador | mudo para | vou mudar | mudei para | mudar de | mudar para | importar | importa-los | carregar | concorren* | outro lado | passar para | passei para | outro lugar`,
    marketing: adverts,
    data:
      'tratamento | dados | informacao | informacoes | perfil* | rgpd | lgpd | conta | fotos | foto | morada | endereco | numero | nome | interesse legitimo | interesses legitimos | tratamento | estatistic* | telefone | email | investigacao | ' +
      adverts,
    law: 'rgpd | lgpd | protecao de dados | proteccao de dados',
    trade:
      'os nossos dados bancarios | o nosso numero de conta | os nossos dados fiscais | a nossa ficha | estimado cliente | estimados clientes | caro cliente | caros clientes | estimado fornecedor | caro fornecedor | estimados parceiros | a nossa empresa | sede social | dados de faturacao | nosso nib | novo iban para pagamento | ficha de fornecedor | departamento financeiro',
    business:
      'fatura | faturas | faturacao | encomenda | entrega | banner | navegador | ecra | password | palavra-passe | senha | link | reembolso | devolucao | cobranca | valor cobrado | avaria',
    deceased: `falecid* | faleceu | faleceram | falecimento | defunt* | herdeir* | heranca | testamenteir* | obito | viuva | viuvo | morreu | ja morreu | certidao de obito | de cujus | cabeca de casal | partiu em | morte do meu | morte da minha`,
    ownDeath: `a minha morte | minha morte | quando eu morrer | quando morrer | depois de morrer | se eu morrer | se morrer | quando eu ja nao estiver | quando ja ca nao estiver | quando nao estiver ca | quando partir | quando eu partir | se me acontecer alguma coisa | o meu falecimento | apos a minha morte | quando eu falecer | no dia em que eu morrer`,
  },
  rights: [
    {
      right: 'access',
      says: `direito de acesso | direito ao acesso | direito a aceder | pedido de acesso | acesso aos meus .. dados | acesso aos dados | acesso ao meu .. @record | acesso a minha .. @record | aceder aos meus .. dados | aceder aos dados | copia de tudo | exercicio .. acesso`,
      unless: 'edificio | palavra-passe | senha | estacionamento | nao consigo | password',
    },
    {
      right: 'access',
      says: `ver | ve-lo | consultar | consulta | resumo | listagem | lista | relacao | copia integral | copia completa | ler | le-lo | aceder | acessar | extrato | acesso | ouvir | visualizar | examinar | mostr* | imprim* | inspecionar | detalhe | transcricao | espreitar | conhecimento | facultar | facultem`,
      of: `${whatYouHave} | ${records}`,
      pointsBack: true,
      unless: 'palavra-passe | password | senha | edificio | consulta marcada | marcar | nao consigo | fatura',
    },
    {
      right: 'access',
      says: `copia | copias | fotocopia* | duplicado | envi* | mand* | forne* | facult* | facultem | receber | obter | obtencao | remet* | dar | deem | dem | entreg* | disponibiliz* | transmit* | ceder | passem-me | passar | comunic* | ter | facam chegar | fizessem chegar | fazer chegar`,
      of: whatYouHave,
      yieldsTo: ['portability'],
    },
    {
      right: 'access',
      says: `copia | copias | fotocopia* | duplicado | envi* | mand* | forne* | facult* | receber | obter | remet* | entreg* | disponibiliz* | dar | deem | dem | ter | facam chegar | fazer chegar`,
      of: records,
      yieldsTo: ['portability'],
      unless:
        'cartao de cidadao | passaporte | fatura | em anexo | segue | anexo | marcacao | documento de identificacao',
    },
    {
      right: 'access',
      says: `quero | queria | gostaria | gostava | solicito | peco | preciso | requeiro | pretendo | desejo | necessito | exijo | precisava | pretende | requer`,
      of: '@my .. processo/historico/historial/gravacao/gravacoes/relatorio/relatorios/ficha/registos/registros/dados/exames/analises/avaliacoes/imagens | as/a gravacoes/gravacao/imagens/notas/ficha | os relatorios/videos/registos/registros | o relatorio/processo/video/prontuario',
      unless: `
        apag* | elimin* | remov* | tir* | retir* | destru* | delet* | exclu* | corrig* | corrij* | retific* | alter* | mud* | atualiz* | bloque* | limit* | congel* | suspend* | transf* | pass* | csv | json | xml | us* | utiliz* | partilh* | compartilh* | trat* | conserv* | guard* | deix* | opor* | fora | consentimento | autoriz* | desaparec* | mantenh* | lev* | sai*
      `,
      yieldsTo: ['portability'],
    },
    {
      right: 'access',
      says: `saber | conhecer | informar* | informem* | informe* | informacao | dizer* | digam* | diga | dizem | dizer-me | averiguar | descobrir | expliq* | explic* | explicacao | indicar* | indiq* | confirm* | esclare* | curios* | pergunto | perguntar | perceber | entender | comuniquem | revelar | revelem`,
      of: whatYouHave,
    },
    {
      right: 'access',
      says: `
        ^que dados ... @have | ^quais .. dados ... @have | ^o que/q @have/sabem ... mim/meu/minha/meus/minhas | ^que informac* ... @have | o que/q sabem .. mim | que mais sabem/tem | onde .. arranjaram/obtiveram/foram/conseguiram/encontraram/pegaram ... meu/minha/meus/minhas | como .. arranjaram/obtiveram/conseguiram/tem/ficaram/chegaram ... meu/minha/meus/minhas | de onde .. vem/veio/vieram/tiraram ... meu/minha/meus/minhas | quem .. deu/passou/vendeu/forneceu ... meu/minha/meus/minhas
        a quem .. deram/passaram/venderam/cederam/comunicaram/enviaram/transmitiram/forneceram | com quem .. partilharam/partilham/compartilharam/compartilham | quem .. viu/consultou/acedeu/acessou/abriu/teve .. meu/minha/meus/minhas | que dados meus | quais dados meus | porque .. tem/guardam .. meu/minha/meus/minhas | para que .. usam/querem/utilizam .. meu/minha/meus/minhas | durante quanto tempo .. guardam/conservam .. meu/minha/meus/minhas | ate quando .. guardam/conservam | ainda tem .. meu/minha/meus/minhas | tem alguma coisa .. mim/meu
      `,
      standsAlone: true,
    },
    {
      right: 'access',
      says: `se .. tratam .. dados | se .. esta/estao a tratar | se tem .. dados .. meus/mim | se possuem .. dados | se .. dados pessoais .. me | confirmacao de que | se .. consta .. meu | se existe* .. mim/meu/minha/meus`,
    },
    {
      right: 'rectification',
      says: `direito de retificacao | direito a retificacao | direito de rectificacao | pedido de retificacao | pedido de correcao | retificacao de | retificacao do | retificacao da | retificacao dos | rectificacao | correcao de/do/da/dos/das`,
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: `retifi* | rectifi* | corrig* | corrij* | correcao | correcoes | emend* | arranj* | consert* | acert* | por bem | ponham bem | por certo | ponham certo | por correto | suprir`,
      of: '@my .. @field | @field | isto | isso | o | a | os | as | lo | la | ambos | erro* | gralha | @my | coisas',
      pointsBack: true,
      unless: 'fatura* | valor | encomenda | cobranca | avaria | caldeira',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: `mud* | alter* | modific* | atualiz* | actualiz* | substitu* | complet* | acrescent* | por | ponham | ponha | colocar | coloquem | incluir | incluam | inserir | troc* | passar a constar | conste | fique`,
      of: '@my .. @field | mudei-me | mudei de casa | moro agora | vivo agora | agora moro | nova morada | novo endereco/numero/telefone/telemovel/apelido/nome/email | o meu novo | a minha nova | data de nascimento | o apelido | a morada | o nome correto | corret* | verdadeir*',
      pointsBack: true,
      unless:
        'fatura* | valor | encomenda | senha | palavra-passe | password | consulta | tarifario | entrega | reserva | opiniao | operadora | fornecedor | ideias',
      notWhere: ['trade'],
    },
    {
      right: 'rectification',
      says: `mud* | alter* | atualiz* | arranj* | por | ponham | tir* | retir* | acrescent* | troc* | resolv* | tratar | tratem | verific* | separ* | desfa* | emend* | corrig*`,
      of: 'o | a | os | as | lo | la | isso | isto | ficha | sistema | computador | certo | dado | dados | consta | aparece | tudo | registo | registro | base',
      where: ['error'],
      notWhere: ['business', 'trade', 'machine', 'marketing'],
      unless: 'fatura* | valor | encomenda | senha | password | foto | fotos | conta | pedido',
      isVague: true,
      yieldsTo: ['erasure', 'restriction', 'automated-decision', 'consent-withdrawal', 'objection'],
    },
    {
      right: 'rectification',
      says: `
        @my .. @field .. esta/estao .. errad* | @my .. @field .. esta/estao mal | @my .. @field .. mal escrito/escrita | @my .. @field .. incorret* | @my .. @field nao e/esta .. correto/correta/certo/certa/esse/essa/o/a | consto como | figuro como | apareco como | estou registad* como | tem-me como | tem me como | puseram-me como | trataram-me por | continuam a chamar-me | continua a aparecer .. @field | ainda aparece/consta/figura .. @field | @field errad* | @field mal escrit* | confundiram-me | trocaram .. @field | tem .. @field errad*
        chamo-me ... nao | nasci em ... nao
      `,
      standsAlone: true,
      unless: 'fatura*',
      notWhere: ['trade'],
      yieldsTo: ['erasure', 'restriction', 'automated-decision'],
    },
    {
      right: 'erasure',
      says: `direito ao esquecimento | direito a ser esquecid* | direito ao apagamento | direito de eliminacao | direito a eliminacao | direito de exclusao | pedido de eliminacao | pedido de apagamento | pedido de exclusao | apagamento dos/de/da/do .. dados/conta/@my | eliminacao dos/de/da/do .. dados/conta/@my | exclusao dos/de/da/do .. dados/conta/@my | remocao dos/de/da/do/das .. @thing | esquecam-me | apaguem-me | eliminem-me | apaga-me | esquecam me | apaguem me | destruicao dos/de/da/do/das .. @thing`,
      unless: 'mailing | newsletter* | lista | liste | listas | listado',
    },
    {
      right: 'erasure',
      says: `apag* | elimin* | destru* | remov* | remocao | delet* | exclu* | excluam | deitar fora | deitem fora | jogar fora | joguem fora | desaparec* | sumam | sumir | anonimiz* | limp* | esvazi* | risquem | riscar | queimar | triturar | expurg* | esquec* | suprim* | descartar | descartem`,
      of: `@my | @me | ${myThing} | ${personalData} | ${whatYouHave} | tudo | todos | todas | conta`,
      pointsBack: true,
      unless:
        'esta mensagem | este email | este e-mail | cookies | fatura | os seus dados serao | lista | newsletter | por engano',
    },
    {
      right: 'erasure',
      says: `apaguem* | apagar* | apagad* | apague* | apaga | eliminar* | eliminem* | eliminad* | elimine* | eliminacao | apagamento | exclusao | excluir* | excluam | deletar* | deletem | remover* | removam | desaparec* | destruam | destruir*`,
      isVague: true,
      unless:
        'esta mensagem | este email | este e-mail | cookies | fatura | newsletter | lista | por engano | marcacao | encomenda',
    },
    {
      right: 'erasure',
      says: `tir* | retir* | fech* | encerr* | cancel* | desativ* | sair | saia | sair do | tomb* | desindex* | despublic*`,
      of: `${myThing} | @my conta | @my perfil | do vosso/seu sistema | da vossa/sua base | dos vossos/seus ficheiros/arquivos/sistemas/registos | da internet | do site | da pagina | do google | da app | me .. do/da/dos/das .. sistema/base/site/ficheiros`,
      pointsBack: true,
      yieldsTo: ['post-mortem', 'objection', 'consent-withdrawal', 'rectification'],
      unless:
        'newsletter | publicidade | lista | listas | autorizacao | consentimento | permissao | encomenda | consulta | reserva | duvida | duvidas | tirar uma copia',
    },
    {
      right: 'erasure',
      says: `conserv* | guard* | tenham | ter | tem | mantenh* | manter | armazen* | constar | conste | figurar | aparecer | apareca | fique | ficar | fiquem | continue | continuem | reste`,
      of: '@my .. dados/cv/curriculo/curriculum/informacao/fotos/foto/numero/nome/documentos | dados pessoais | nos vossos/seus ficheiros/sistemas | no vosso/seu sistema | na vossa/sua base | nada meu | nada de mim | nada sobre mim | rasto | nenhum dado',
      unwanted: true,
      pointsBack: true,
      yieldsTo: ['restriction', 'objection'],
    },
    {
      right: 'restriction',
      says: `direito a limitacao | direito de limitacao | direito a restricao | limitacao do/de .. tratamento | limit* .. tratamento | limit* .. uso | limitacao | artigo 18 | suspensao do tratamento | restricao do tratamento | bloqueio dos .. dados`,
    },
    {
      right: 'restriction',
      says: `bloque* | bloqueio | congel* | suspend* | suspensao | suspens* | de lado | em pausa | em quarentena | reserv* | tranc* | selem | selad* | imobiliz* | paralis* | pausem | pausar`,
      of: '@my .. dados/processo/ficha/registo/registro/informacao | dados | tratamento | os | as | o | a | processo | registo | registro | uso | utilizacao | gravacao | gravacoes | video | imagens | ficha | relatorio | tudo',
      unless: 'cartao | conta bloqueada | telemovel',
    },
    {
      right: 'restriction',
      says: `us* | utiliz* | partilh* | compartilh* | divulg* | comunic* | consult* | trat* | mex* | mostr* | envi* | pass* | ced* | transmit* | vej* | ver | acess* | aced* | facam | faca | toqu* | mand*`,
      of: 'dados | os | as | o | a | los | las | lo | la | ninguem | processo | gravacao | gravacoes | terceiros | informacao | video | imagens | ficha | mais | relatorio | nada | outra coisa | seguradora',
      unwanted: true,
      standsAlone: true,
      near: ['meanwhile', 'keep'],
      unless: 'nao posso | publicidade | nao consigo',
    },
    {
      right: 'restriction',
      says: `nao .. apag*/elimin*/destru*/remov*/delet* | conserv* | guard* | sem apag* | preserv* | mantenh*`,
      of: `prova | provas | tribunal | queixa | processo judicial | acao | defesa | reclamar | advogad* | seguro | julgamento | pensao`,
      standsAlone: true,
      unless: 'copia | acesso',
    },
    {
      right: 'restriction',
      says: `nao apag* | nao elimin* | nao destru* | nao os apag* | nao as apag* | nao o apag* | nao a apag* | sem apag* | nao delet*`,
      where: ['meanwhile', 'keep'],
      standsAlone: true,
      isVague: true,
    },
    {
      right: 'portability',
      says: `portabilidade | leitura automatica | leitura otica | formato estruturado | ficheiro estruturado | arquivo estruturado | uso corrente | formato aberto | legivel por maquina | legivel por computador | levar .. meus .. comigo | levar os meus | levar as minhas | leva-los comigo | levar comigo | interoperavel | formato .. reutilizavel`,
    },
    {
      right: 'portability',
      says: `csv | json | xml | gpx | exporta* | exportem | export | import* | formato .. ler/importar/legivel/abrir/carregar | ficheiro .. ler/importar/abrir/carregar | arquivo .. ler/importar/abrir/carregar | migra* | migrem`,
      of: '@my .. dados/historico/fotos/contactos/contatos/treinos/playlists/mensagens/listas | dados | historico | tudo | fotos | mensagens | os | as | los | las | contactos | contatos | leituras',
      unless: 'cv',
    },
    {
      right: 'portability',
      says: `transf* | pass* | envi* | mand* | transmit* | diretamente | directamente | entreg* | forne* | lev* | migr* | remet*`,
      of: `outro/outra/novo/nova .. fornecedor/servico/aplicacao/app/banco/operador/operadora/empresa/plataforma/ginasio/academia/medico/dentista/escola/seguradora/clinica/programa/sistema/prestador | diretamente | directamente | concorrente`,
      where: ['move'],
      unless: 'reclamacao | departamento | queixa',
    },
    { right: 'portability', says: 'csv | json | xml | gpx | excel', standsAlone: true, where: ['move'] },
    {
      right: 'objection',
      says: `oponho-me | oponho me | me oponho | opomo-nos | opor-me | opor me | opoe-se | direito de oposicao | direito a opor* | oposicao ao/a | a minha oposicao | minha oposicao | exerco .. oposicao | manifesto .. oposicao | opt-out | opt out`,
      standsAlone: true,
      unless: 'obra | multa | penhora | despedimento | licenciamento | execucao | opor-se',
    },
    {
      right: 'objection',
      says: `parem | parar | pare | deixem de | deixar de | deixe de | chega de | chega | basta | nao .. mais | cessem | cessar | nenhum | nenhuma | nada de | nem mais | nao quero | nao desejo | nao pretendo | nao queremos | nunca mais | farto de | farta de | fartos de | cansad* de | stop | escusam de | nao me | nao nos | mais nenhum | mais nenhuma | ja nao quero | acabem com | acabou`,
      of: `${adverts} | enviar-me | mandar-me | enviar | enviem | mandar | mandem | ligar-me | ligar | liguem | ligam | chamadas | telefonemas | telefonar* | telefonem | ligacoes | incomodar | incomodem | escrever-me | escrever | escrevam | emails | mails | sms | mensagens | contactar-me | contactar | contactem | contatar | contatem | cartas | receber | whatsapp | chatear | chateiem | massacrar | bombarde*`,
      standsAlone: true,
      unless: 'senha | password | palavra-passe | resposta | ate que | encomenda | reembolso | atendem | responde*',
    },
    {
      right: 'objection',
      says: `parem | pare | basta | chega | deixem-me em paz | deixem me em paz | nao .. mais | parem com isso | larguem-me | stop`,
      where: ['marketing'],
      standsAlone: true,
      isVague: true,
      yieldsTo: ['restriction', 'consent-withdrawal', 'erasure', 'rectification', 'access', 'portability'],
      unless: 'nao trabalho | nao moro | nao sou | nao uso | nao tenho',
    },
    {
      right: 'objection',
      says: 'deixem-me em paz | deixem me em paz | deixem-na em paz | deixem-no em paz | me deixem em paz',
      where: ['data'],
      standsAlone: true,
      isVague: true,
    },
    {
      right: 'objection',
      says: `tir* | retir* | remov* | cancel* | apag* | elimin* | desinscrev* | desinscri* | desinscricao | descadastr* | exclu* | risqu* | descontinu* | anul* | sair | saia | tirar*`,
      of: `newsletter* | lista | listas | lista de correio | subscricao | assinatura | mailing | ${adverts}`,
      unless: 'lista de espera | clique aqui | para cancelar | para deixar de receber | conta | lista de compras',
      yieldsTo: ['consent-withdrawal'],
    },
    {
      right: 'objection',
      says: `us* | utiliz* | trat* | partilh* | compartilh* | vend* | ced* | perfil* | analis* | rastre* | monitoriz* | monitor* | segu* | inclu* | estud* | avali* | pass* | trein*`,
      of: '@my .. dados/email/morada/endereco/numero/compras/imagem/voz/processo/consumos/habitos/comportamento | perfil | perfis | interesse legitimo | estatistic* | investigacao | os meus',
      unwanted: true,
      yieldsTo: ['consent-withdrawal', 'restriction', 'erasure'],
    },
    {
      right: 'objection',
      says: `nao concordo | discordo | nao aceito | recuso | recuso-me | deixem-me fora | deixem-me de fora | fiquem sem mim | ficar de fora | ficar fora | nao quero .. fazer parte/participar/entrar | exclu* | nao estou de acordo`,
      of: 'perfil* | perfis | interesse legitimo | tratamento | analise | investigacao | uso .. @my | utilizacao .. @my | us* .. @my | utiliz* .. @my | partilh* .. @my | seguimento | publicidade | estatistic* | estudo | monitorizacao | definicao de perfis',
      pointsBack: true,
      standsAlone: true,
      yieldsTo: ['consent-withdrawal'],
      unless: 'fatura | despedimento | decisao | multa',
    },
    {
      right: 'automated-decision',
      says: `intervencao humana | revisao humana | pessoa real | ser humano | seres humanos | pessoa de carne | carne e osso | pessoa a serio | nao ficar sujeit* | nao estar sujeit* | por uma pessoa | alguem de carne | um humano | olhos humanos | apreciacao humana | analise humana | avaliacao humana`,
      where: ['machine'],
    },
    {
      right: 'automated-decision',
      says: `reve* | rever | revis* | reveja | reavali* | reconsider* | reanalis* | analis* | avali* | examin* | apreci* | olh* | veja | ver | verifi* | decid* | leia | ler | estud* | repens* | oica | ouvir | corrij*`,
      of: 'pessoa | humano* | humana | alguem | funcionari* | gestor | gestora | trabalhador | professor | professora | medico | tecnico | tecnica | responsavel | analista | colaborador | colaboradora | docente | agente | juri | atendente',
      where: ['machine'],
      unless: 'avaria',
    },
    {
      right: 'automated-decision',
      says: `contest* | impugn* | recorr* | reclam* | explicacao | expliquem | nao aceito | nao concordo | o meu ponto de vista | meu ponto de vista | discordo`,
      of: `decisao | decisoes | recusa | recusad* | rejeicao | rejeitad* | resultado | pontuacao | indeferi* | bloqueio | negad* | chumb* | maquina | algoritmo | reprova*`,
      where: ['machine'],
    },
    {
      right: 'consent-withdrawal',
      says: `retiro | revogo | revogamos | retiramos | anulo | revoga | retira | volto atras | volto com a palavra atras | dou o dito por nao dito | ja nao vale | deixa de valer | fica sem efeito | sem efeito | deixou de ser valid* | deixa de ser valid* | considerem .. revogad* | considerem .. sem efeito | desisto | cancelo | arrependi-me | arrependo-me`,
      of: consent,
      standsAlone: true,
      pointsBack: true,
      unless: 'pedido | candidatura | debito direto',
    },
    {
      right: 'consent-withdrawal',
      says: `retirar* | revogar* | revogacao | revogad* | retirada | anular* | retirad* | cancelar*`,
      of: consent,
      pointsBack: true,
      unless:
        'pode retirar | pode revogar | podera retirar | a qualquer momento | em qualquer momento | pedido | debito direto',
    },
    {
      right: 'consent-withdrawal',
      says: `ja nao consinto | ja nao autorizo | nao autorizo mais | nao consinto mais | deixo de autorizar | deixo de consentir | ja nao dou | nao dou mais | ja nao permito | ja nao tem .. consentimento/autorizacao/permissao | deixam de ter .. autorizacao/consentimento | agora digo que nao | agora digo nao`,
      standsAlone: true,
    },
    {
      right: 'consent-withdrawal',
      says: `mudei de ideias | mudei de ideia | mudamos de ideias | pensei melhor | arrependi | arrependemo* | repensei | voltei atras`,
      of: `${consent} | assin* | sim | foto | fotos | formulario`,
      standsAlone: true,
      pointsBack: true,
      unless: 'pedido | fico com | fico na',
    },
    {
      right: 'post-mortem',
      says: `a minha morte | minha morte | quando eu morrer | quando morrer | se eu morrer | depois de eu morrer | quando eu ja nao estiver | quando ja ca nao estiver | quando eu partir | testamento digital | o meu falecimento | quando eu falecer | apos a minha morte`,
      standsAlone: true,
      unless: 'seguro | apolice',
    },
    // Said without asking: what is wrong, what is contested, what is no longer agreed to.
    {
      right: 'rectification',
      says: `para a morada antiga | para a minha morada antiga | para a minha antiga | para o endereco antigo | com o meu antigo | com o apelido antigo | a minha morada antiga | a minha antiga morada | errada em | errado em | consto como | consto ainda | figuro como | apareco como | agora moro | agora vivo | moro agora | mudei-me para | mudei me para | continuam a chamar-me | continuam a chamar me | continuam a tratar-me`,
      standsAlone: true,
      unless: 'encomenda | fatura | entrega',
      notWhere: ['trade'],
      yieldsTo: ['erasure', 'objection'],
    },
    {
      right: 'automated-decision',
      says: 'contesto | contestamos | impugno | nao aceito | nao concordo | discordo | recorro | oponho-me',
      of: 'algoritmo | computador | automati* | automatizad* | maquina | software | programa | robo | sistema | modelo',
      where: ['machine'],
      standsAlone: true,
    },
    {
      right: 'restriction',
      says: `nao .. apaguem/apague/eliminem/elimine/destruam/destrua/removam/deitem/deletem/excluam | sem apagar/eliminar/destruir | nao sejam .. apagad*/eliminad*/destruid* | nao seja .. apagad*/eliminad*/destruid*`,
      near: ['meanwhile'],
      standsAlone: true,
    },
    {
      right: 'consent-withdrawal',
      says: 'ja nao autorizo | ja nao o autorizo | nao autorizo mais | ja nao concordo | nao concordo mais | ja nao aceito | ja nao quero | ja nao permito | ja nao dou | volto atras | deixo de autorizar | deixo de concordar',
      of: 'aceitei | autorizei | consenti | dei | disse que sim | concordei | permiti | assinei | partilhasse | compartilhasse | marquei',
      standsAlone: true,
      pointsBack: true,
    },
    {
      right: 'erasure',
      says: 'ser esquecid* | nao fica nada meu | nao fique nada meu | nao fique nada | nao reste nada | nada meu | nada de mim | nao guardassem mais | nao guardem mais | deixem de guardar',
      unless: 'nao ser esquecid*',
    },
    {
      right: 'objection',
      says: 'nao quero que continuem | incomoda-me que | nao gosto que | nao me agrada que | nao quero que andem',
      of: 'estudar | analis* | seguir | com as minhas compras | com os meus | faze-lo | minhas | compras',
      standsAlone: true,
      pointsBack: true,
    },
    {
      right: 'access',
      says: 'dissessem | digam | saber | indiquem | explicassem | informassem',
      of: 'que elementos meus | elementos meus | com quem foram partilhad* | que guardou | o que o programa | que dados usou',
    },
    {
      right: 'rectification',
      says: 'trocar | troquem | por aquilo como deve ser | por como deve ser | corrigir | promova a correcao | correcao da',
      of: 'titulares | moradas | registos | aquilo | ficha | alergia | data de nascimento | renda | cadastro',
      notWhere: ['trade'],
      unless: 'valor da fatura',
    },
    {
      right: 'access',
      says: 'a que empresas | a que entidades | que empresas tem | com que empresas | para que empresas | a quem mais',
      of: '@my .. dados/numero/telefone/email/morada/informacao | os meus dados',
      standsAlone: true,
    },
    {
      right: 'access',
      says: `me seja enviad* | me sejam enviad* | me seja facultad* | me sejam facultad* | me seja entregue | me seja comunicad* | me sejam comunicad* | me seja dado`,
      of: `${whatYouHave} | ${records}`,
      yieldsTo: ['portability'],
      unless: 'fatura | newsletter*',
    },
    {
      right: 'access',
      says: 'que terceiros | a que terceiros | quais terceiros | quem mais',
      of: 'receberam | recebeu | tem | cederam | venderam | comunicaram | passaram',
      standsAlone: true,
      where: ['data'],
    },
    // What the dead left, for their heirs.
    {
      right: 'access',
      says: 'copia | copias | enviar | entregar | acesso | descarregar | receber | recuperar',
      of: 'fotografias | fotos | cartas | mensagens | emails | ficheiros | contratos | documentos | videos | dados',
      where: ['deceased'],
      notWhere: ['ownDeath'],
    },
    ...plainWordsPt,
  ],
  capacity: {
    agent: `por sua procuradora | por seu procurador | sua procuradora | seu procurador | avo e tenho a guarda | tenho a guarda | 
      em nome de | em nome do | em nome da | em representacao | por conta de | represento | representamos | representante de | represento a/o | o meu cliente | a minha cliente | nosso cliente | nossa cliente | meu constituinte | minha constituinte | constituinte | procuracao | mandataria | mandatario | na qualidade de advogad*/tutor/tutora/curador/curadora/acompanhante/mandatari*/procurador*/representante | como advogad* | tutor de | tutora de | curador de | curadora de | acompanhante de | acompanhante do | maior acompanhado | cuidador de | cuidadora de | pediu-me que | pediu-me para | me pediu | autorizou-me | encarregou-me | nosso associado | nossa associada | mandato | patrono
    `,
    parent: `encarregada | fotos da/do .. na creche | da creche | tenho a guarda dele | 
      sou a mae/o pai de/do/da | sou mae/pai de/do/da | sou a mae | sou o pai | mae de | pai de | mae do | pai do | mae da | pai da | encarregado de educacao | encarregada de educacao | como mae/pai | como pais | na qualidade de pais | na qualidade de mae/pai | responsabilidades parentais | poder paternal | poder familiar | menor de idade | representante legal de/do/da | filho menor | filha menor | meu/minha/nosso/nossa filho/filha .. 2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 | filho/filha de 3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 | do meu filho | da minha filha | do nosso filho | da nossa filha | dos meus filhos | nossa/nosso .. de 2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17 anos | meu menino | minha menina
    `,
    heir: 'herdeir* | heranca | testamenteir* | cabeca de casal | inventario .. obito | habilitacao de herdeiros | inventariante',
    relative:
      'meu/minha .. marido/mulher/esposa/esposo/mae/pai/tio/tia/irmao/irma/avo/companheiro/companheira/sogra/sogro/vizinha/vizinho/amiga/amigo | os meus pais | meus pais',
    child:
      'meu/minha/nosso/nossa/meus/nossos .. filho/filha/filhos/menino/menina/bebe/crianca/miudo/miuda/gemeos/gemeas/enteado/enteada',
    theirs: `minha/meu .. mulher/marido/mae/pai/esposa/avo/companheira/sogra .. quer/deseja/pede/recebe/gostava | ligam-lhe | ligam lhe | seu/sua/seus/suas .. @thing/@record/@field | do meu filho/marido/pai/avo/irmao | da minha filha/mulher/mae/avo/irma | dele | dela | deles | sobre ele/ela | a ele/ela | lhe | ligar-lhe | @thing do falecido/pai | @thing da falecida/mae`,
  },
  followUp: {
    chasing: `quando posso | quando poderei | quando terei | sem resposta | nao recebi | nao recebemos | nao tive | nao obtive | nao obtivemos | ainda nao | continuo sem | continuamos sem | continuo a espera | estou a espera | a aguardar | aguardo ha | ainda espero | quando .. recebo/receberei/resposta/respondem | ponto de situacao | em que pe | estado do meu | andamento | ja passou .. mes/prazo/dias | ja passaram .. semanas/dias/meses | passaram .. semanas/dias/meses | prazo .. terminou/expirou/passou/ultrapassado/excedido/legal | lembrete | reitero | insisto no | novidades | alguma novidade | ha novidades | silencio | decorrido | decorridos | esgotado o prazo | volto a escrever | segunda vez que`,
    supplying: `restringir o meu pedido | precisar o meu pedido | limitar o meu pedido | limito o meu pedido | esclarecer o meu pedido | o meu pedido limita-se | o meu pedido refere-se apenas | para restringir | so preciso dos/das | apenas preciso dos/das | basta-me os/as | refiro-me apenas | conforme .. pedido/solicitado/pediu/pediram/combinado | tal como .. pediu/pediram/solicitado | como .. pediu/pediram/solicitaram | segue em anexo | segue a | segue o | segue copia | como me pediu | como me pediram | que me pediram | que pediram | que me foi pedido | em resposta ao seu | em resposta a sua | em resposta ao vosso | em resposta a vossa | respondendo a | para responder | esclareco | esclarecimento | documento solicitado | documentos pedidos | comprovativo pedido | aqui esta | aqui vai | aqui tem | anexo copia do cartao | junto envio | envio em anexo`,
    withdrawing: `esquecam o meu | esqueca o meu | ignorem o meu pedido | ja se resolveu | desisto do pedido | desisto do meu pedido | retiro o pedido | retiro o meu pedido | anulo o pedido | cancelo o pedido | cancelem o pedido | cancelem o meu pedido | cancelar o meu pedido | anulem o | ja nao e preciso | ja nao e necessario | deixou de ser necessario | nao e mais necessario | podem fechar o processo | podem arquivar | arquivem o pedido | fica sem efeito o pedido | sem efeito o meu pedido | esquecam o pedido | esquecam o que pedi | deixem estar | nao avancem`,
    thanking: `obrigado/obrigada por me .. enviarem/mandarem/responderem | por me enviarem | chegou tudo | obrigado/obrigada pela .. resposta/rapidez/ajuda/atencao/informacao | obrigado/obrigada pelo .. envio/tratamento/esclarecimento/apoio | obrigado/obrigada por .. tratarem/resposta/tudo/enviarem/corrigirem/apagarem | agradeco a resposta | agradeco a rapidez | recebi tudo | ja recebi | chegou tudo | tudo certo | tudo em ordem | tudo recebido | resolvido | ficou resolvido | assunto .. encerrado | podem encerrar | podem fechar | dou por concluid*`,
    thread: `pedi-vos | pedi vos | o seu pedido | o vosso pedido | o meu pedido | meu pedido | vossa referencia | processo n | aviso de rececao | pedido de acesso | pedido de eliminacao | pedido de apagamento | pedido de retificacao | pedido n | requerimento | vosso email | vossa resposta | sua resposta | verificacao de identidade | confirmacao de identidade | comprovativo de identidade | ticket | protocolo`,
  },
  other: {
    sales:
      'demo | a nossa solucao/plataforma | o nosso software | desconto | experimente gratis | teste gratuito | gratuito | os nossos clientes | webinar | sem compromisso | reuniao de 15 | 15 minutos | poupe | orcamento | empresas como a vossa | empresas como a sua | consultoria | inscreva-se | vagas limitadas | certificado',
    newsletter:
      'newsletter | nesta edicao | neste numero | cancelar subscricao | deixar de receber | recebe este | esta a receber | leia mais | ler mais | clique aqui para | ver no navegador | subscritores | boletim',
    notice: `subcontratante* | politica de privacidade | atualizamos a nossa | atualizamos os | fatura* | candidatura a | curriculo em anexo | curriculum em anexo | jornalista | redacao | reportagem | tese | mestrado | dissertacao | estudante | inquerito | questionario | contrato de | password | convite | reuniao | ordem de trabalhos | violacao de dados | aipd | cnpd | comissao nacional de | anpd | fornecedor`,
    spam: 'parabens | ganhou | lotaria | heranca de | milhoes | bitcoin | clique aqui | verifique a sua | a sua conta sera | suspensa | ultimas horas | premio',
  },
};
