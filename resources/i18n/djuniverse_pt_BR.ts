<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>Ahead</name>
        <message>
            <source>{} to {}</source>
            <translation>{} até {}</translation>
        </message>
    </context>
    <context>
        <name>AnchorHandle</name>
        <message>
            <source>Anchor %1</source>
            <translation>Âncora %1</translation>
        </message>
        <message>
            <source>%1 BPM from here</source>
            <translation>%1 BPM a partir daqui</translation>
        </message>
        <message>
            <source>Drag: move the anchor; with quantize to the nearest sound (Alt: freely, Shift: finely). Right click: remove it</source>
            <translation>Arrastar: mover a âncora; com quantização, até o som mais próximo (Alt: livre, Shift: fino). Clique direito: remover</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>The engine did not take {path}: {error}</source>
            <translation>O motor não aceitou {path}: {error}</translation>
        </message>
    </context>
    <context>
        <name>BoothStrip</name>
        <message>
            <source>BOOTH</source>
            <translation>BOOTH</translation>
        </message>
        <message>
            <source>Booth volume</source>
            <translation>Volume da cabine</translation>
        </message>
        <message>
            <source>Booth, left</source>
            <translation>Cabine, esquerda</translation>
        </message>
        <message>
            <source>Booth, right</source>
            <translation>Cabine, direita</translation>
        </message>
    </context>
    <context>
        <name>Browser</name>
        <message>
            <source>Import this library</source>
            <translation>Importar esta biblioteca</translation>
        </message>
        <message>
            <source>Add this folder to the library</source>
            <translation>Adicionar esta pasta à biblioteca</translation>
        </message>
        <message>
            <source>Add the selected tracks</source>
            <translation>Adicionar as faixas selecionadas</translation>
        </message>
        <message>
            <source>Edit the rule</source>
            <translation>Editar a regra</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renomear</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>New crate</source>
            <translation>Nova caixa</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>Nova playlist</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nova pasta</translation>
        </message>
        <message>
            <source>Smart crate of this search</source>
            <translation>Caixa inteligente desta busca</translation>
        </message>
        <message>
            <source>Load to deck A</source>
            <translation>Carregar no deck A</translation>
        </message>
        <message>
            <source>Load to deck B</source>
            <translation>Carregar no deck B</translation>
        </message>
        <message>
            <source>Load to deck C</source>
            <translation>Carregar no deck C</translation>
        </message>
        <message>
            <source>Load to deck D</source>
            <translation>Carregar no deck D</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Notes of the track</source>
            <translation>Notas da faixa</translation>
        </message>
        <message>
            <source>Add to what is prepared</source>
            <translation>Adicionar à preparação</translation>
        </message>
        <message>
            <source>Goes well with deck {}</source>
            <translation>Combina com o deck {}</translation>
        </message>
        <message>
            <source>Does not go well with deck {}</source>
            <translation>Não combina com o deck {}</translation>
        </message>
        <message>
            <source>Analyse again</source>
            <translation>Analisar de novo</translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>Mostrar o arquivo</translation>
        </message>
        <message>
            <source>Take out of this list</source>
            <translation>Remover desta lista</translation>
        </message>
        <message>
            <source>Take out of the library</source>
            <translation>Remover da biblioteca</translation>
        </message>
        <message>
            <source>{} selected</source>
            <translation>Seleção: {}</translation>
        </message>
        <message>
            <source>{} tracks</source>
            <translation>{} faixas</translation>
        </message>
        <message>
            <source>The usual columns</source>
            <translation>Colunas habituais</translation>
        </message>
        <message>
            <source>Only tracks of the library are analysed.</source>
            <translation>Só as faixas da biblioteca são analisadas.</translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) will be analysed again.</source>
            <translation>
                <numerusform>%n faixa será analisada de novo.</numerusform>
                <numerusform>%n faixas serão analisadas de novo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Imported: {0} tracks, {1} of them new, {2} lists.</source>
            <translation>Importado: {0} faixas, {1} delas novas, {2} listas.</translation>
        </message>
    </context>
    <context>
        <name>Channel</name>
        <message>
            <source>TRIM</source>
            <translation>TRIM</translation>
        </message>
        <message>
            <source>Trim of deck %1</source>
            <translation>Trim do deck %1</translation>
        </message>
        <message>
            <source>HI</source>
            <translation>HI</translation>
        </message>
        <message>
            <source>Highs of deck %1</source>
            <translation>Agudos do deck %1</translation>
        </message>
        <message>
            <source>MID</source>
            <translation>MID</translation>
        </message>
        <message>
            <source>Mids of deck %1</source>
            <translation>Médios do deck %1</translation>
        </message>
        <message>
            <source>LOW</source>
            <translation>LOW</translation>
        </message>
        <message>
            <source>Lows of deck %1</source>
            <translation>Graves do deck %1</translation>
        </message>
        <message>
            <source>FILT</source>
            <translation>FILT</translation>
        </message>
        <message>
            <source>FILTER</source>
            <translation>FILTRO</translation>
        </message>
        <message>
            <source>Filter of deck %1</source>
            <translation>Filtro do deck %1</translation>
        </message>
        <message>
            <source>Level of deck %1</source>
            <translation>Nível do deck %1</translation>
        </message>
        <message>
            <source>CUE</source>
            <translation>CUE</translation>
        </message>
        <message>
            <source>Hear deck %1 in the headphones</source>
            <translation>Ouvir o deck %1 nos fones</translation>
        </message>
        <message>
            <source>Fader of deck %1</source>
            <translation>Fader do deck %1</translation>
        </message>
        <message>
            <source>Deck %1 on side %2</source>
            <translation>Deck %1 no lado %2</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>KILL</source>
            <translation>KILL</translation>
        </message>
        <message>
            <source>cdj</source>
            <translation>CDJ</translation>
        </message>
        <message>
            <source>gated</source>
            <translation>mantido</translation>
        </message>
        <message>
            <source>simple</source>
            <translation>simples</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>padrão</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>fina</translation>
        </message>
        <message>
            <source>tempo</source>
            <translation>tempo</translation>
        </message>
        <message>
            <source>beat</source>
            <translation>batida</translation>
        </message>
        <message>
            <source>auto</source>
            <translation>auto</translation>
        </message>
        <message>
            <source>absolute</source>
            <translation>absoluto</translation>
        </message>
        <message>
            <source>relative</source>
            <translation>relativo</translation>
        </message>
        <message>
            <source>internal</source>
            <translation>interno</translation>
        </message>
        <message>
            <source>serato_a</source>
            <translation>Serato A</translation>
        </message>
        <message>
            <source>serato_b</source>
            <translation>Serato B</translation>
        </message>
        <message>
            <source>serato_cd</source>
            <translation>Serato CD</translation>
        </message>
        <message>
            <source>traktor_a</source>
            <translation>Traktor A</translation>
        </message>
        <message>
            <source>traktor_b</source>
            <translation>Traktor B</translation>
        </message>
        <message>
            <source>traktor_mk2_a</source>
            <translation>Traktor MK2 A</translation>
        </message>
        <message>
            <source>traktor_mk2_b</source>
            <translation>Traktor MK2 B</translation>
        </message>
        <message>
            <source>traktor_mk2_cd</source>
            <translation>Traktor MK2 CD</translation>
        </message>
        <message>
            <source>mixvibes</source>
            <translation>MixVibes</translation>
        </message>
        <message>
            <source>mixvibes_7inch</source>
            <translation>MixVibes 7 polegadas</translation>
        </message>
        <message>
            <source>pioneer_a</source>
            <translation>Pioneer A</translation>
        </message>
        <message>
            <source>pioneer_b</source>
            <translation>Pioneer B</translation>
        </message>
        <message>
            <source>algoriddim_a</source>
            <translation>Algoriddim A</translation>
        </message>
        <message>
            <source>algoriddim_b</source>
            <translation>Algoriddim B</translation>
        </message>
        <message>
            <source>stop</source>
            <translation>parar</translation>
        </message>
        <message>
            <source>go_on</source>
            <translation>continuar</translation>
        </message>
        <message>
            <source>no_input</source>
            <translation>sem entrada</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>silêncio</translation>
        </message>
        <message>
            <source>moving</source>
            <translation>em movimento</translation>
        </message>
        <message>
            <source>placed</source>
            <translation>posição conhecida</translation>
        </message>
        <message>
            <source>1:1</source>
            <translation>1:1</translation>
        </message>
        <message>
            <source>1:2</source>
            <translation>1:2</translation>
        </message>
        <message>
            <source>2:1</source>
            <translation>2:1</translation>
        </message>
        <message>
            <source>3:2</source>
            <translation>3:2</translation>
        </message>
        <message>
            <source>2:3</source>
            <translation>2:3</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desligado</translation>
        </message>
        <message>
            <source>a</source>
            <translation>a</translation>
        </message>
        <message>
            <source>through</source>
            <translation>direto</translation>
        </message>
        <message>
            <source>b</source>
            <translation>b</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vazio</translation>
        </message>
        <message>
            <source>point</source>
            <translation>ponto</translation>
        </message>
        <message>
            <source>loop</source>
            <translation>loop</translation>
        </message>
        <message>
            <source>jump</source>
            <translation>salto</translation>
        </message>
        <message>
            <source>smooth</source>
            <translation>suave</translation>
        </message>
        <message>
            <source>linear</source>
            <translation>linear</translation>
        </message>
        <message>
            <source>cut</source>
            <translation>corte</translation>
        </message>
        <message>
            <source>power</source>
            <translation>potência</translation>
        </message>
        <message>
            <source>steep</source>
            <translation>íngreme</translation>
        </message>
        <message>
            <source>leader</source>
            <translation>líder</translation>
        </message>
        <message>
            <source>main left</source>
            <translation>master esq.</translation>
        </message>
        <message>
            <source>main right</source>
            <translation>master dir.</translation>
        </message>
        <message>
            <source>phones left</source>
            <translation>fones esq.</translation>
        </message>
        <message>
            <source>phones right</source>
            <translation>fones dir.</translation>
        </message>
        <message>
            <source>booth left</source>
            <translation>cabine esq.</translation>
        </message>
        <message>
            <source>booth right</source>
            <translation>cabine dir.</translation>
        </message>
        <message>
            <source>while on</source>
            <translation>enquanto ligado</translation>
        </message>
        <message>
            <source>while speaking</source>
            <translation>ao falar</translation>
        </message>
        <message>
            <source>once</source>
            <translation>uma vez</translation>
        </message>
        <message>
            <source>hold</source>
            <translation>segurar</translation>
        </message>
        <message>
            <source>toggle</source>
            <translation>alternar</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhum</translation>
        </message>
        <message>
            <source>echo</source>
            <translation>eco</translation>
        </message>
        <message>
            <source>pingpong</source>
            <translation>pingue-pongue</translation>
        </message>
        <message>
            <source>reverb</source>
            <translation>reverb</translation>
        </message>
        <message>
            <source>flanger</source>
            <translation>flanger</translation>
        </message>
        <message>
            <source>phaser</source>
            <translation>phaser</translation>
        </message>
        <message>
            <source>chorus</source>
            <translation>chorus</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>filtro</translation>
        </message>
        <message>
            <source>bitcrusher</source>
            <translation>bitcrusher</translation>
        </message>
        <message>
            <source>gate</source>
            <translation>gate</translation>
        </message>
        <message>
            <source>roll</source>
            <translation>roll</translation>
        </message>
    </context>
    <context>
        <name>ClickGroup</name>
        <message>
            <source>CLICK</source>
            <translation>CLICK</translation>
        </message>
        <message>
            <source>Metronome in the headphones</source>
            <translation>Metrônomo nos fones</translation>
        </message>
        <message>
            <source>Deck whose beats the metronome clicks</source>
            <translation>Deck cujas batidas o metrônomo marca</translation>
        </message>
        <message>
            <source>Loudness of the metronome</source>
            <translation>Volume do metrônomo</translation>
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message>
            <source>Time of deck %1; press to swap elapsed and remaining</source>
            <translation>Tempo do deck %1; clicar para alternar entre decorrido e restante</translation>
        </message>
    </context>
    <context>
        <name>Colors</name>
        <message>
            <source>red</source>
            <translation>vermelho</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>laranja</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>amarelo</translation>
        </message>
        <message>
            <source>green</source>
            <translation>verde</translation>
        </message>
        <message>
            <source>cyan</source>
            <translation>ciano</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>azul</translation>
        </message>
        <message>
            <source>purple</source>
            <translation>roxo</translation>
        </message>
        <message>
            <source>pink</source>
            <translation>rosa</translation>
        </message>
        <message>
            <source>black</source>
            <translation>preto</translation>
        </message>
        <message>
            <source>grey</source>
            <translation>cinza</translation>
        </message>
        <message>
            <source>white</source>
            <translation>branco</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Preview and decks</source>
            <translation>Prévia e decks</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>PRÉVIA</translation>
        </message>
        <message>
            <source>Waveform</source>
            <translation>Forma de onda</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Capa</translation>
        </message>
        <message>
            <source>TITLE</source>
            <translation>TÍTULO</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>ARTIST</source>
            <translation>ARTISTA</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Artista</translation>
        </message>
        <message>
            <source>ALBUM</source>
            <translation>ÁLBUM</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Álbum</translation>
        </message>
        <message>
            <source>BPM</source>
            <translation>BPM</translation>
        </message>
        <message>
            <source>Tempo</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>KEY</source>
            <translation>TOM</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tom</translation>
        </message>
        <message>
            <source>ENERGY</source>
            <translation>ENERGIA</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energia</translation>
        </message>
        <message>
            <source>TIME</source>
            <translation>DUR.</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duração</translation>
        </message>
        <message>
            <source>RATING</source>
            <translation>NOTA</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>GENRE</source>
            <translation>GÊNERO</translation>
        </message>
        <message>
            <source>Genre</source>
            <translation>Gênero</translation>
        </message>
        <message>
            <source>COMMENT</source>
            <translation>COMENT.</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentário</translation>
        </message>
        <message>
            <source>COLOUR</source>
            <translation>COR</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Cor</translation>
        </message>
        <message>
            <source>YEAR</source>
            <translation>ANO</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Ano</translation>
        </message>
        <message>
            <source>PLAYS</source>
            <translation>TOCADA</translation>
        </message>
        <message>
            <source>Times played</source>
            <translation>Vezes tocada</translation>
        </message>
        <message>
            <source>LAST PLAYED</source>
            <translation>ÚLTIMA VEZ</translation>
        </message>
        <message>
            <source>Last played</source>
            <translation>Tocada pela última vez</translation>
        </message>
        <message>
            <source>ADDED</source>
            <translation>ADIÇÃO</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Data de adição</translation>
        </message>
        <message>
            <source>LABEL</source>
            <translation>SELO</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Selo</translation>
        </message>
        <message>
            <source>REMIXER</source>
            <translation>REMIXER</translation>
        </message>
        <message>
            <source>Remixer</source>
            <translation>Remixer</translation>
        </message>
        <message>
            <source>TAGS</source>
            <translation>TAGS</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>KBIT/S</source>
            <translation>KBIT/S</translation>
        </message>
        <message>
            <source>Bit rate</source>
            <translation>Taxa de bits</translation>
        </message>
        <message>
            <source>KIND</source>
            <translation>TIPO</translation>
        </message>
        <message>
            <source>File kind</source>
            <translation>Tipo de arquivo</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>ARQUIVO</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
    </context>
    <context>
        <name>Controllers</name>
        <message>
            <source>{} B/s</source>
            <translation>{} B/s</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sem limite</translation>
        </message>
        <message>
            <source>Gone: {}</source>
            <translation>Desconectado: {}</translation>
        </message>
        <message>
            <source>{name}: {state}</source>
            <translation>{name}: {state}</translation>
        </message>
        <message>
            <source>Written: {}</source>
            <translation>Gravado: {}</translation>
        </message>
        <message>
            <source>Kept as {}</source>
            <translation>Guardado como {}</translation>
        </message>
    </context>
    <context>
        <name>ControllersEditor</name>
        <message>
            <source>BRING IN A MAPPING</source>
            <translation>IMPORTAR MAPEAMENTO</translation>
        </message>
        <message>
            <source>Copy a mapping file to your own: .toml, .midi.xml, .hid.xml or .zip</source>
            <translation>Copiar um arquivo de mapeamento para os seus: .toml, .midi.xml, .hid.xml ou .zip</translation>
        </message>
        <message>
            <source>FOLDER OF MAPPINGS</source>
            <translation>PASTA DE MAPEAMENTOS</translation>
        </message>
        <message>
            <source>Open the folder of your own mappings</source>
            <translation>Abrir a pasta dos seus mapeamentos</translation>
        </message>
        <message>
            <source>RELOAD ALL</source>
            <translation>RECARREGAR TUDO</translation>
        </message>
        <message>
            <source>Start all mappings anew</source>
            <translation>Reiniciar todos os mapeamentos</translation>
        </message>
        <message>
            <source>No controller is connected. Plug one in: it is found by itself.</source>
            <translation>Nenhum controlador conectado. Conecte um: ele é encontrado sozinho.</translation>
        </message>
        <message>
            <source>Looking for controllers…</source>
            <translation>Procurando controladores…</translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>Playing. Starts and pauses the deck.</source>
            <translation>Reprodução. Inicia e pausa o deck.</translation>
        </message>
        <message>
            <source>Pause and go to the first frame.</source>
            <translation>Pausar e ir para a primeira amostra.</translation>
        </message>
        <message>
            <source>The cue button; what it does is set by cue_mode.</source>
            <translation>O botão cue; o que ele faz é definido por cue_mode.</translation>
        </message>
        <message>
            <source>cdj: sets when paused, returns when playing, plays while held on the cue point. gated: plays from the cue point while held. simple: jumps to the cue point and pauses.</source>
            <translation>cdj: marca em pausa, volta durante a reprodução, toca enquanto pressionado no ponto de cue. gated: toca a partir do ponto de cue enquanto pressionado. simple: salta para o ponto de cue e pausa.</translation>
        </message>
        <message>
            <source>Where the cue button goes.</source>
            <translation>Para onde vai o botão cue.</translation>
        </message>
        <message>
            <source>Set the cue point here (on the nearest beat with quantize).</source>
            <translation>Marcar o ponto de cue aqui (na batida mais próxima com quantize).</translation>
        </message>
        <message>
            <source>Jump to this frame of the track.</source>
            <translation>Saltar para esta amostra da faixa.</translation>
        </message>
        <message>
            <source>Jump to this part of the track: 0 start, 1 end.</source>
            <translation>Saltar para esta parte da faixa: 0 início, 1 fim.</translation>
        </message>
        <message>
            <source>Jump by so many beats; negative goes back.</source>
            <translation>Saltar esse número de batidas; negativo volta.</translation>
        </message>
        <message>
            <source>How far beatjump_forward and beatjump_back go.</source>
            <translation>Até onde vão beatjump_forward e beatjump_back.</translation>
        </message>
        <message>
            <source>Jump forward by beatjump_size.</source>
            <translation>Saltar para a frente por beatjump_size.</translation>
        </message>
        <message>
            <source>Jump back by beatjump_size.</source>
            <translation>Saltar para trás por beatjump_size.</translation>
        </message>
        <message>
            <source>Cues and loops are set on the nearest beat; hot cues keep the beat when pressed.</source>
            <translation>Cues e loops são marcados na batida mais próxima; hot cues mantêm a batida quando pressionados.</translation>
        </message>
        <message>
            <source>Time goes on below loops, scratches, reverse and hot cues; the deck returns to it.</source>
            <translation>A reprodução continua por baixo de loops, scratches, reverse e hot cues; o deck volta para ela.</translation>
        </message>
        <message>
            <source>Play backwards.</source>
            <translation>Tocar ao contrário.</translation>
        </message>
        <message>
            <source>Play backwards while held, then go on as if nothing had been.</source>
            <translation>Tocar ao contrário enquanto pressionado e depois seguir como se nada tivesse acontecido.</translation>
        </message>
        <message>
            <source>Change of tempo; 0 plays as recorded.</source>
            <translation>Mudança de tempo; 0 toca como gravado.</translation>
        </message>
        <message>
            <source>Tempo at the ends of tempo_fader.</source>
            <translation>Tempo nas extremidades de tempo_fader.</translation>
        </message>
        <message>
            <source>The tempo fader's position; 1 is tempo_range faster.</source>
            <translation>A posição do fader de tempo; 1 é mais rápido por tempo_range.</translation>
        </message>
        <message>
            <source>Pitch bend added to the tempo as long as it is not 0.</source>
            <translation>Pitch bend somado ao tempo enquanto não for 0.</translation>
        </message>
        <message>
            <source>Strength of nudge_forward and nudge_back.</source>
            <translation>Força de nudge_forward e nudge_back.</translation>
        </message>
        <message>
            <source>Faster by nudge_size while held.</source>
            <translation>Mais rápido por nudge_size enquanto pressionado.</translation>
        </message>
        <message>
            <source>Slower by nudge_size while held.</source>
            <translation>Mais lento por nudge_size enquanto pressionado.</translation>
        </message>
        <message>
            <source>Movement of the jog wheel since the last event: scratches while touched, bends otherwise.</source>
            <translation>Movimento do jog desde o último evento: scratch quando tocado, pitch bend nos demais casos.</translation>
        </message>
        <message>
            <source>A hand is on the platter: in vinyl mode it holds the record.</source>
            <translation>Há uma mão no prato: no modo vinil, ela segura o disco.</translation>
        </message>
        <message>
            <source>Vinyl mode: touching the platter scratches.</source>
            <translation>Modo vinil: tocar no prato faz scratch.</translation>
        </message>
        <message>
            <source>Speed of the record while touched, from a motor platter or timecode; jog events add to it.</source>
            <translation>Velocidade do disco quando tocado, de um prato motorizado ou timecode; os eventos do jog se somam a ela.</translation>
        </message>
        <message>
            <source>A program holds the record, in vinyl mode or not: it moves at scratch_rate exactly, to the frame.</source>
            <translation>Um programa segura o disco, no modo vinil ou não: ele se move exatamente a scratch_rate, amostra a amostra.</translation>
        </message>
        <message>
            <source>Slow down to a stop like a turntable.</source>
            <translation>Desacelerar até parar como um toca-discos.</translation>
        </message>
        <message>
            <source>How long brake takes.</source>
            <translation>Quanto tempo dura brake.</translation>
        </message>
        <message>
            <source>Throw the record backwards, then stop.</source>
            <translation>Jogar o disco para trás e depois parar.</translation>
        </message>
        <message>
            <source>How long spinback takes.</source>
            <translation>Quanto tempo dura spinback.</translation>
        </message>
        <message>
            <source>Start like a turntable.</source>
            <translation>Iniciar como um toca-discos.</translation>
        </message>
        <message>
            <source>How long soft_start takes.</source>
            <translation>Quanto tempo dura soft_start.</translation>
        </message>
        <message>
            <source>Tempo changes leave the key alone.</source>
            <translation>As mudanças de tempo não alteram o tom.</translation>
        </message>
        <message>
            <source>Sound of the key lock.</source>
            <translation>Som do key lock.</translation>
        </message>
        <message>
            <source>Key shift.</source>
            <translation>Mudança de tom.</translation>
        </message>
        <message>
            <source>The record on the turntable moves the deck, as soon as it is heard.</source>
            <translation>O disco no toca-discos move o deck assim que é ouvido.</translation>
        </message>
        <message>
            <source>absolute: the needle's place is the track's place; after a jump by hand relative, until the needle jumps. relative: only the record's movement counts. internal: the record is not followed.</source>
            <translation>absoluto: o lugar da agulha é o lugar da faixa; após um salto manual, relativo até a agulha saltar. relativo: só conta o movimento do disco. interno: o disco não é seguido.</translation>
        </message>
        <message>
            <source>The record (or CD); auto finds out by listening.</source>
            <translation>O disco (ou CD); auto descobre escutando.</translation>
        </message>
        <message>
            <source>Speed of the turntable at which the track plays as recorded.</source>
            <translation>Velocidade do toca-discos em que a faixa toca como foi gravada.</translation>
        </message>
        <message>
            <source>What the deck does when the needle is lifted off a record that plays.</source>
            <translation>O que o deck faz quando a agulha é levantada de um disco que toca.</translation>
        </message>
        <message>
            <source>Where on the record the track begins, in absolute mode.</source>
            <translation>Onde a faixa começa no disco, no modo absoluto.</translation>
        </message>
        <message>
            <source>What is quieter is no record.</source>
            <translation>O que for mais baixo não é um disco.</translation>
        </message>
        <message>
            <source>Forget what was learned about record and needle, and learn anew.</source>
            <translation>Esquecer o que foi aprendido sobre disco e agulha e aprender de novo.</translation>
        </message>
        <message>
            <source>What is heard of the record: no input is set up for the deck; nothing; speed and direction; the position, too.</source>
            <translation>O que se ouve do disco: nenhuma entrada para o deck; nada; velocidade e direção; também a posição.</translation>
        </message>
        <message>
            <source>The record moves the deck now.</source>
            <translation>O disco move o deck agora.</translation>
        </message>
        <message>
            <source>The record that is heard.</source>
            <translation>O disco que se ouve.</translation>
        </message>
        <message>
            <source>How the needle is wired: 0 as usual, else channels are swapped or reversed; that does no harm.</source>
            <translation>Como a agulha está ligada: 0 como de costume; senão, canais trocados ou invertidos, o que não prejudica.</translation>
        </message>
        <message>
            <source>Part of the record's last bits that were read well.</source>
            <translation>Parte dos últimos bits do disco que foram bem lidos.</translation>
        </message>
        <message>
            <source>Speed of the record; negative backwards.</source>
            <translation>Velocidade do disco; negativa para trás.</translation>
        </message>
        <message>
            <source>Place of the needle; -1 when it is not known.</source>
            <translation>Lugar da agulha; -1 quando não é conhecido.</translation>
        </message>
        <message>
            <source>Level of the record's left channel.</source>
            <translation>Nível do canal esquerdo do disco.</translation>
        </message>
        <message>
            <source>Level of the record's right channel.</source>
            <translation>Nível do canal direito do disco.</translation>
        </message>
        <message>
            <source>Follow the leader's tempo and, in beat mode, its phase.</source>
            <translation>Seguir o tempo do líder e, no modo beat, a fase dele.</translation>
        </message>
        <message>
            <source>What sync follows.</source>
            <translation>O que o sync segue.</translation>
        </message>
        <message>
            <source>This deck's tempo to the leader's; auto takes the nearest.</source>
            <translation>O tempo deste deck em relação ao do líder; auto usa o mais próximo.</translation>
        </message>
        <message>
            <source>This deck leads; only one does.</source>
            <translation>Este deck lidera; só um faz isso.</translation>
        </message>
        <message>
            <source>Match tempo and phase once.</source>
            <translation>Igualar tempo e fase uma vez.</translation>
        </message>
        <message>
            <source>Loop start here.</source>
            <translation>Início do loop aqui.</translation>
        </message>
        <message>
            <source>Loop end here; starts looping.</source>
            <translation>Fim do loop aqui; começa o loop.</translation>
        </message>
        <message>
            <source>Leave the loop at its end.</source>
            <translation>Sair do loop no fim dele.</translation>
        </message>
        <message>
            <source>Back into the last loop; leaves it when in it.</source>
            <translation>Voltar ao último loop; sai dele quando está nele.</translation>
        </message>
        <message>
            <source>The loop is on.</source>
            <translation>O loop está ligado.</translation>
        </message>
        <message>
            <source>First frame of the loop; -1 without one.</source>
            <translation>Primeira amostra do loop; -1 se não houver.</translation>
        </message>
        <message>
            <source>Frame after the loop; -1 without one.</source>
            <translation>Amostra depois do loop; -1 se não houver.</translation>
        </message>
        <message>
            <source>Length that loop.beatloop, halve and double work on.</source>
            <translation>Duração com que trabalham loop.beatloop, halve e double.</translation>
        </message>
        <message>
            <source>Loop so many beats from here; the same again leaves it; 0 leaves any.</source>
            <translation>Loop desse número de batidas a partir daqui; o mesmo valor sai dele; 0 sai de qualquer um.</translation>
        </message>
        <message>
            <source>Half as long.</source>
            <translation>Metade da duração.</translation>
        </message>
        <message>
            <source>Twice as long.</source>
            <translation>O dobro da duração.</translation>
        </message>
        <message>
            <source>Move the loop by so many beats, and the playhead when inside.</source>
            <translation>Mover o loop por esse número de batidas, e a posição de reprodução quando está dentro.</translation>
        </message>
        <message>
            <source>Loop so many beats as long as it is not 0; time goes on below.</source>
            <translation>Loop desse número de batidas enquanto não for 0; a reprodução continua por baixo.</translation>
        </message>
        <message>
            <source>Length of the part of the track that the slicer cuts into eight slices; it starts on a bar.</source>
            <translation>Duração da parte da faixa que o slicer corta em oito fatias; ela começa em um compasso.</translation>
        </message>
        <message>
            <source>Loop this slice as long as it is not off; time goes on below.</source>
            <translation>Loop desta fatia enquanto não for off; a reprodução continua por baixo.</translation>
        </message>
        <message>
            <source>Move the whole grid by so many frames.</source>
            <translation>Mover a grade inteira por esse número de amostras.</translation>
        </message>
        <message>
            <source>Move the grid so that a beat falls here.</source>
            <translation>Mover a grade para que uma batida caia aqui.</translation>
        </message>
        <message>
            <source>Multiply the grid's tempo (2 doubles it, 0.5 halves).</source>
            <translation>Multiplicar o tempo da grade (2 dobra, 0.5 reduz à metade).</translation>
        </message>
        <message>
            <source>Gain before the equalizer.</source>
            <translation>Ganho antes do equalizador.</translation>
        </message>
        <message>
            <source>Low band; 0 kills, 2 is +6 dB.</source>
            <translation>Banda de graves; 0 corta, 2 é +6 dB.</translation>
        </message>
        <message>
            <source>Mid band; 0 kills, 2 is +6 dB.</source>
            <translation>Banda de médios; 0 corta, 2 é +6 dB.</translation>
        </message>
        <message>
            <source>High band; 0 kills, 2 is +6 dB.</source>
            <translation>Banda de agudos; 0 corta, 2 é +6 dB.</translation>
        </message>
        <message>
            <source>Low band off.</source>
            <translation>Banda de graves desligada.</translation>
        </message>
        <message>
            <source>Mid band off.</source>
            <translation>Banda de médios desligada.</translation>
        </message>
        <message>
            <source>High band off.</source>
            <translation>Banda de agudos desligada.</translation>
        </message>
        <message>
            <source>Below 0 low-pass, above 0 high-pass, 0 off.</source>
            <translation>Abaixo de 0 passa-baixas, acima de 0 passa-altas, 0 desligado.</translation>
        </message>
        <message>
            <source>Resonance of the filter.</source>
            <translation>Ressonância do filtro.</translation>
        </message>
        <message>
            <source>Channel fader.</source>
            <translation>Fader do canal.</translation>
        </message>
        <message>
            <source>Side of the crossfader; decks 1 and 3 start on A, 2 and 4 on B.</source>
            <translation>Lado do crossfader; os decks 1 e 3 começam em A, 2 e 4 em B.</translation>
        </message>
        <message>
            <source>Through FX unit 1, after the fader; the deck of the same number is at the start.</source>
            <translation>Pela unidade FX 1, depois do fader; no início, o deck de mesmo número.</translation>
        </message>
        <message>
            <source>Through FX unit 2, after the fader; the deck of the same number is at the start.</source>
            <translation>Pela unidade FX 2, depois do fader; no início, o deck de mesmo número.</translation>
        </message>
        <message>
            <source>Through FX unit 3, after the fader; the deck of the same number is at the start.</source>
            <translation>Pela unidade FX 3, depois do fader; no início, o deck de mesmo número.</translation>
        </message>
        <message>
            <source>Through FX unit 4, after the fader; the deck of the same number is at the start.</source>
            <translation>Pela unidade FX 4, depois do fader; no início, o deck de mesmo número.</translation>
        </message>
        <message>
            <source>Hear this deck in the headphones, before the fader.</source>
            <translation>Ouvir este deck nos fones, antes do fader.</translation>
        </message>
        <message>
            <source>How loud the first stem is (drums in most files).</source>
            <translation>Volume do primeiro stem (bateria na maioria dos arquivos).</translation>
        </message>
        <message>
            <source>How loud the second stem is (bass).</source>
            <translation>Volume do segundo stem (baixo).</translation>
        </message>
        <message>
            <source>How loud the third stem is (melody).</source>
            <translation>Volume do terceiro stem (melodia).</translation>
        </message>
        <message>
            <source>How loud the fourth stem is (voices).</source>
            <translation>Volume do quarto stem (vozes).</translation>
        </message>
        <message>
            <source>The first stem is silent.</source>
            <translation>O primeiro stem está mudo.</translation>
        </message>
        <message>
            <source>The second stem is silent.</source>
            <translation>O segundo stem está mudo.</translation>
        </message>
        <message>
            <source>The third stem is silent.</source>
            <translation>O terceiro stem está mudo.</translation>
        </message>
        <message>
            <source>The fourth stem is silent.</source>
            <translation>O quarto stem está mudo.</translation>
        </message>
        <message>
            <source>How many stems the track has: 4, or 0 when it cannot be taken apart.</source>
            <translation>Quantos stems a faixa tem: 4, ou 0 quando não pode ser separada.</translation>
        </message>
        <message>
            <source>A track is loaded.</source>
            <translation>Há uma faixa carregada.</translation>
        </message>
        <message>
            <source>Sound comes from the deck (also while previewing a cue).</source>
            <translation>Sai som do deck (também durante a prévia de um cue).</translation>
        </message>
        <message>
            <source>Tempo as heard; 0 without a grid.</source>
            <translation>Tempo ouvido; 0 sem grade.</translation>
        </message>
        <message>
            <source>Tempo of the grid at the playhead.</source>
            <translation>Tempo da grade na posição de reprodução.</translation>
        </message>
        <message>
            <source>Paused on the cue point.</source>
            <translation>Em pausa no ponto de cue.</translation>
        </message>
        <message>
            <source>The playhead is at the end.</source>
            <translation>A posição de reprodução está no fim.</translation>
        </message>
        <message>
            <source>Following a leader now.</source>
            <translation>Seguindo um líder agora.</translation>
        </message>
        <message>
            <source>The key lock's sound is heard now (it starts a moment after a jump).</source>
            <translation>O som do key lock é ouvido agora (ele começa um instante depois de um salto).</translation>
        </message>
        <message>
            <source>The pad: sets an empty cue, goes to a set one; plays while held when paused.</source>
            <translation>O pad: marca um cue vazio, vai para um marcado; toca enquanto pressionado quando em pausa.</translation>
        </message>
        <message>
            <source>Set here as a point.</source>
            <translation>Marcar aqui como ponto.</translation>
        </message>
        <message>
            <source>Set to the current loop, or to loop.size beats from here.</source>
            <translation>Marcar o loop atual, ou loop.size batidas a partir daqui.</translation>
        </message>
        <message>
            <source>Set here as a jump: when the playhead comes here it goes to this frame.</source>
            <translation>Marcar aqui como salto: quando a reprodução chega aqui, vai para esta amostra.</translation>
        </message>
        <message>
            <source>Go there, playing or not.</source>
            <translation>Ir para lá, tocando ou não.</translation>
        </message>
        <message>
            <source>Forget the cue.</source>
            <translation>Esquecer o cue.</translation>
        </message>
        <message>
            <source>What is set.</source>
            <translation>O que está marcado.</translation>
        </message>
        <message>
            <source>Where it is; -1 when empty.</source>
            <translation>Onde está; -1 quando vazio.</translation>
        </message>
        <message>
            <source>End of a loop cue, target of a jump cue.</source>
            <translation>Fim de um cue de loop, destino de um cue de salto.</translation>
        </message>
        <message>
            <source>Colour, 0xRRGGBB.</source>
            <translation>Cor, 0xRRGGBB.</translation>
        </message>
        <message>
            <source>-1 side A, 1 side B.</source>
            <translation>-1 lado A, 1 lado B.</translation>
        </message>
        <message>
            <source>smooth: both sides full in the middle, then fading out; linear: constant sum of gains; cut: for scratching; power: constant power, -3 dB in the middle.</source>
            <translation>smooth: os dois lados cheios no meio, depois em fade; linear: soma constante dos ganhos; cut: para scratch; power: potência constante, -3 dB no meio.</translation>
        </message>
        <message>
            <source>Swap the sides.</source>
            <translation>Inverter os lados.</translation>
        </message>
        <message>
            <source>Curve of the channel faders.</source>
            <translation>Curva dos faders de canal.</translation>
        </message>
        <message>
            <source>Main output; -60 is silence.</source>
            <translation>Saída principal; -60 é silêncio.</translation>
        </message>
        <message>
            <source>-1 left, 1 right.</source>
            <translation>-1 esquerda, 1 direita.</translation>
        </message>
        <message>
            <source>Look-ahead limiter on the main output; without it the output is clipped at full scale.</source>
            <translation>Limitador com antecipação na saída principal; sem ele, a saída é cortada em fundo de escala.</translation>
        </message>
        <message>
            <source>FX unit 1 works on the main output instead of on decks.</source>
            <translation>A unidade FX 1 atua na saída principal em vez dos decks.</translation>
        </message>
        <message>
            <source>FX unit 2 works on the main output instead of on decks.</source>
            <translation>A unidade FX 2 atua na saída principal em vez dos decks.</translation>
        </message>
        <message>
            <source>FX unit 3 works on the main output instead of on decks.</source>
            <translation>A unidade FX 3 atua na saída principal em vez dos decks.</translation>
        </message>
        <message>
            <source>FX unit 4 works on the main output instead of on decks.</source>
            <translation>A unidade FX 4 atua na saída principal em vez dos decks.</translation>
        </message>
        <message>
            <source>Headphones; -60 is silence.</source>
            <translation>Fones; -60 é silêncio.</translation>
        </message>
        <message>
            <source>0 the cued decks, 1 the main output.</source>
            <translation>0 os decks em cue, 1 a saída principal.</translation>
        </message>
        <message>
            <source>Cued decks left, main output right, both in mono.</source>
            <translation>Decks em cue à esquerda, saída principal à direita, ambos em mono.</translation>
        </message>
        <message>
            <source>Booth output: the main mix before its volume, balance and microphone; -60 is silence.</source>
            <translation>Saída da cabine: a mixagem principal antes do volume, do balanço e do microfone; -60 é silêncio.</translation>
        </message>
        <message>
            <source>The sound device has a booth output open.</source>
            <translation>O dispositivo de áudio tem uma saída da cabine aberta.</translation>
        </message>
        <message>
            <source>Clip counts back to 0.</source>
            <translation>Contagem de clipping de volta a 0.</translation>
        </message>
        <message>
            <source>Number of the leading deck; 0 without one.</source>
            <translation>Número do deck líder; 0 se não houver.</translation>
        </message>
        <message>
            <source>Tempo of the leader.</source>
            <translation>Tempo do líder.</translation>
        </message>
        <message>
            <source>A clock outside of the program leads the synced decks, instead of a deck.</source>
            <translation>Um relógio externo ao programa conduz os decks sincronizados, no lugar de um deck.</translation>
        </message>
        <message>
            <source>Tempo of the clock outside.</source>
            <translation>Andamento do relógio externo.</translation>
        </message>
        <message>
            <source>Beat of the clock outside at this moment; it goes on by clock.bpm.</source>
            <translation>Batida do relógio externo neste momento; segue conforme clock.bpm.</translation>
        </message>
        <message>
            <source>All sampler slots; -60 is silence.</source>
            <translation>Todos os slots do sampler; -60 é silêncio.</translation>
        </message>
        <message>
            <source>Play the previewed file, in the headphones only.</source>
            <translation>Tocar o arquivo em prévia, só nos fones.</translation>
        </message>
        <message>
            <source>The preview player; -60 is silence.</source>
            <translation>O player de prévia; -60 é silêncio.</translation>
        </message>
        <message>
            <source>Jump to this part of the previewed file: 0 start, 1 end.</source>
            <translation>Saltar para esta parte do arquivo em prévia: 0 início, 1 fim.</translation>
        </message>
        <message>
            <source>A file is in the preview player.</source>
            <translation>Há um arquivo no player de prévia.</translation>
        </message>
        <message>
            <source>The preview sounds.</source>
            <translation>A prévia está soando.</translation>
        </message>
        <message>
            <source>Where the preview is: 0 start, 1 end.</source>
            <translation>Onde a prévia está: 0 início, 1 fim.</translation>
        </message>
        <message>
            <source>Clicks on the beats of a deck's grid, in the headphones only.</source>
            <translation>Cliques nas batidas da grade de um deck, só nos fones.</translation>
        </message>
        <message>
            <source>Loudness of the clicks; -60 is silence.</source>
            <translation>Volume dos cliques; -60 é silêncio.</translation>
        </message>
        <message>
            <source>Whose beats it clicks; leader: the leading deck, else the first that plays.</source>
            <translation>De quem são as batidas que ele marca; leader: o deck líder, senão o primeiro que toca.</translation>
        </message>
        <message>
            <source>A sine of 440 Hz at -20 dBFS on one output channel, to find out which speaker it is.</source>
            <translation>Uma senoide de 440 Hz a -20 dBFS em um canal de saída, para descobrir qual alto-falante é.</translation>
        </message>
        <message>
            <source>Measures the way out and back: six short bursts on one output channel, looked for in the microphone's input. Ends by itself, after three when none comes back; the microphone is not heard meanwhile.</source>
            <translation>Mede a ida e volta: seis rajadas curtas em um canal de saída, procuradas na entrada do microfone. Termina sozinha, após três se nenhuma voltar; o microfone não é ouvido enquanto isso.</translation>
        </message>
        <message>
            <source>Bursts that were sent and listened for.</source>
            <translation>Rajadas enviadas e aguardadas.</translation>
        </message>
        <message>
            <source>How many of them came back.</source>
            <translation>Quantas delas voltaram.</translation>
        </message>
        <message>
            <source>The way out and back: the median of those that came back; -1 without one.</source>
            <translation>A ida e volta: a mediana das que voltaram; -1 sem nenhuma.</translation>
        </message>
        <message>
            <source>How far the others are from the median at most; -1 without one.</source>
            <translation>A que distância da mediana estão as outras no máximo; -1 sem nenhuma.</translation>
        </message>
        <message>
            <source>The microphone is heard on the main output.</source>
            <translation>O microfone é ouvido na saída principal.</translation>
        </message>
        <message>
            <source>Gain of the microphone; -60 is silence.</source>
            <translation>Ganho do microfone; -60 é silêncio.</translation>
        </message>
        <message>
            <source>When the music gets quieter for the microphone.</source>
            <translation>Quando a música abaixa para o microfone.</translation>
        </message>
        <message>
            <source>How much quieter talk-over makes the music.</source>
            <translation>Quanto o talk-over abaixa a música.</translation>
        </message>
        <message>
            <source>Hear the microphone in the headphones, also when it is off.</source>
            <translation>Ouvir o microfone nos fones, mesmo quando está desligado.</translation>
        </message>
        <message>
            <source>The microphone is heard on the booth output, too; it may feed back there.</source>
            <translation>O microfone também é ouvido na saída da cabine; lá pode haver microfonia.</translation>
        </message>
        <message>
            <source>The sound device gives a microphone.</source>
            <translation>O dispositivo de áudio fornece um microfone.</translation>
        </message>
        <message>
            <source>Peak of the microphone after its gain, falling 20 dB/s; 1 is full scale.</source>
            <translation>Pico do microfone depois do ganho, caindo 20 dB/s; 1 é fundo de escala.</translation>
        </message>
        <message>
            <source>The pad: what pressing and letting go do is set by mode.</source>
            <translation>O pad: o que pressionar e soltar fazem é definido por mode.</translation>
        </message>
        <message>
            <source>once: from the start to the end with each press. hold: as long as it is held. toggle: a press starts, the next one stops.</source>
            <translation>once: do início ao fim a cada toque. hold: enquanto estiver pressionado. toggle: um toque inicia, o próximo para.</translation>
        </message>
        <message>
            <source>Stop.</source>
            <translation>Parar.</translation>
        </message>
        <message>
            <source>At the end go on from the start.</source>
            <translation>No fim, continuar do início.</translation>
        </message>
        <message>
            <source>Start on the next beat of the leading deck, else of the first that plays.</source>
            <translation>Iniciar na próxima batida do deck líder, senão do primeiro que toca.</translation>
        </message>
        <message>
            <source>Loudness of the slot; -60 is silence.</source>
            <translation>Volume do slot; -60 é silêncio.</translation>
        </message>
        <message>
            <source>Hear the slot in the headphones only, not on the main output.</source>
            <translation>Ouvir o slot só nos fones, não na saída principal.</translation>
        </message>
        <message>
            <source>A sample is loaded.</source>
            <translation>Há um sample carregado.</translation>
        </message>
        <message>
            <source>The sample sounds.</source>
            <translation>O sample está soando.</translation>
        </message>
        <message>
            <source>It starts on the next beat.</source>
            <translation>Ele inicia na próxima batida.</translation>
        </message>
        <message>
            <source>Where the sample is: 0 start, 1 end.</source>
            <translation>Onde o sample está: 0 início, 1 fim.</translation>
        </message>
        <message>
            <source>How long the sample is; 0 without one.</source>
            <translation>Duração da amostra; 0 se não houver.</translation>
        </message>
        <message>
            <source>The unit is on. Echoes and reverbs ring out after it is switched off.</source>
            <translation>A unidade está ligada. Ecos e reverbs continuam soando depois de ela ser desligada.</translation>
        </message>
        <message>
            <source>How much of the effects is heard: 0 none, 1 all.</source>
            <translation>Quanto dos efeitos é ouvido: 0 nada, 1 tudo.</translation>
        </message>
        <message>
            <source>What the slot does; at the start an echo, a reverb and a phaser.</source>
            <translation>O que o slot faz; no início, um eco, um reverb e um phaser.</translation>
        </message>
        <message>
            <source>The slot is on. The first one of each unit is at the start.</source>
            <translation>O slot está ligado. No início, o primeiro de cada unidade está.</translation>
        </message>
        <message>
            <source>The effect's strength.</source>
            <translation>A intensidade do efeito.</translation>
        </message>
        <message>
            <source>The effect's time in beats of the deck, or of the leader; without a grid at 120 BPM.</source>
            <translation>A duração do efeito em batidas do deck, ou do líder; sem grade, a 120 BPM.</translation>
        </message>
    </context>
    <context>
        <name>Crates</name>
        <message>
            <source>New crate</source>
            <translation>Nova caixa</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>Nova playlist</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nova pasta</translation>
        </message>
        <message>
            <source>New smart crate</source>
            <translation>Nova caixa inteligente</translation>
        </message>
        <message>
            <source>{} is deleted. Ctrl+Z brings it back.</source>
            <translation>Excluído: {}. Ctrl+Z traz de volta.</translation>
        </message>
        <message numerus="yes">
            <source>%n track(s)</source>
            <translation>
                <numerusform>%n faixa</numerusform>
                <numerusform>%n faixas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) out of the history</source>
            <translation>
                <numerusform>%n faixa retirada do histórico</numerusform>
                <numerusform>%n faixas retiradas do histórico</numerusform>
            </translation>
        </message>
        <message>
            <source>{} tracks are out of the library; their files stay.</source>
            <translation>{} faixas saíram da biblioteca; os arquivos ficam.</translation>
        </message>
        <message>
            <source>{0} added to {1}.</source>
            <translation>Adicionado a {1}: {0}.</translation>
        </message>
    </context>
    <context>
        <name>Crossfader</name>
        <message>
            <source>%1 ▸ %2</source>
            <translation>%1 ▸ %2</translation>
        </message>
        <message>
            <source>Deck %1 on side %2</source>
            <translation>Deck %1 no lado %2</translation>
        </message>
        <message>
            <source>Crossfader curve %1</source>
            <translation>Curva do crossfader: %1</translation>
        </message>
        <message>
            <source>Curves of crossfader and faders. Right click: the next curve</source>
            <translation>Curvas do crossfader e dos faders. Clique direito: a próxima curva</translation>
        </message>
        <message>
            <source>Crossfader</source>
            <translation>Crossfader</translation>
        </message>
    </context>
    <context>
        <name>CueList</name>
        <message>
            <source>Cues of deck %1</source>
            <translation>Cues do deck %1</translation>
        </message>
        <message>
            <source>Pad %1 %2</source>
            <translation>Pad %1 %2</translation>
        </message>
        <message>
            <source>Shift: clear. Right click: name and colour</source>
            <translation>Shift: limpar. Clique direito: nome e cor</translation>
        </message>
        <message>
            <source>HOT</source>
            <translation>HOT</translation>
        </message>
        <message>
            <source>MEMORY</source>
            <translation>MEMÓRIA</translation>
        </message>
        <message>
            <source>CUE</source>
            <translation>CUE</translation>
        </message>
        <message>
            <source>LOAD</source>
            <translation>LOAD</translation>
        </message>
        <message>
            <source>FADE IN</source>
            <translation>FADE IN</translation>
        </message>
        <message>
            <source>FADE OUT</source>
            <translation>FADE OUT</translation>
        </message>
        <message>
            <source>INTRO</source>
            <translation>INTRO</translation>
        </message>
        <message>
            <source>OUTRO</source>
            <translation>OUTRO</translation>
        </message>
        <message>
            <source>GRID</source>
            <translation>GRADE</translation>
        </message>
        <message>
            <source>AUTOMIX</source>
            <translation>AUTOMIX</translation>
        </message>
        <message>
            <source>REMIX</source>
            <translation>REMIX</translation>
        </message>
        <message>
            <source>ACTION</source>
            <translation>AÇÃO</translation>
        </message>
        <message>
            <source>JUMP</source>
            <translation>SALTO</translation>
        </message>
        <message>
            <source>LOOP</source>
            <translation>LOOP</translation>
        </message>
        <message>
            <source>Cues: {}</source>
            <translation>Cues: {}</translation>
        </message>
        <message>
            <source>All {} hot cues are set.</source>
            <translation>Todos os {} hot cues estão marcados.</translation>
        </message>
        <message>
            <source>“{}” is no time.</source>
            <translation>“{}” não é uma marcação de tempo.</translation>
        </message>
        <message>
            <source>There is no grid to snap to.</source>
            <translation>Não há grade à qual ajustar.</translation>
        </message>
        <message>
            <source>“{}” is no length in beats.</source>
            <translation>“{}” não é uma duração em batidas.</translation>
        </message>
    </context>
    <context>
        <name>CueRow</name>
        <message>
            <source>%1 %2 %3 at %4</source>
            <translation>%1 %2 %3 em %4</translation>
        </message>
        <message>
            <source>Drag: number the cues anew</source>
            <translation>Arrastar: renumerar os cues</translation>
        </message>
        <message>
            <source>Name of the cue</source>
            <translation>Nome do cue</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nome</translation>
        </message>
        <message>
            <source>Time of the cue</source>
            <translation>Posição do cue</translation>
        </message>
        <message>
            <source>Length of the loop in beats</source>
            <translation>Duração do loop em batidas</translation>
        </message>
        <message>
            <source>Length in beats: makes a loop of it; nothing makes it a point</source>
            <translation>Duração em batidas: transforma em loop; vazia, transforma em ponto</translation>
        </message>
        <message>
            <source>Colour %1</source>
            <translation>Cor %1</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Sem cor</translation>
        </message>
        <message>
            <source>Jump to the cue</source>
            <translation>Saltar para o cue</translation>
        </message>
        <message>
            <source>Move the cue to the playhead</source>
            <translation>Mover o cue para a posição de reprodução</translation>
        </message>
        <message>
            <source>Snap the cue to the grid</source>
            <translation>Ajustar o cue à grade</translation>
        </message>
        <message>
            <source>Colour of the cue</source>
            <translation>Cor do cue</translation>
        </message>
        <message>
            <source>Delete the cue</source>
            <translation>Excluir o cue</translation>
        </message>
    </context>
    <context>
        <name>CueRows</name>
        <message>
            <source>+ HOT</source>
            <translation>+ HOT</translation>
        </message>
        <message>
            <source>Add a hot cue at the playhead</source>
            <translation>Adicionar um hot cue na posição de reprodução</translation>
        </message>
        <message>
            <source>+ LOOP</source>
            <translation>+ LOOP</translation>
        </message>
        <message>
            <source>Add a loop at the playhead, or the loop of the deck</source>
            <translation>Adicionar um loop na posição de reprodução, ou o loop do deck</translation>
        </message>
        <message>
            <source>+ MEMORY</source>
            <translation>+ MEMÓRIA</translation>
        </message>
        <message>
            <source>Add a memory cue at the playhead</source>
            <translation>Adicionar um cue de memória na posição de reprodução</translation>
        </message>
        <message>
            <source>CUE HERE</source>
            <translation>CUE AQUI</translation>
        </message>
        <message>
            <source>The cue point of the track is the playhead</source>
            <translation>Marcar o ponto de cue da faixa na posição de reprodução</translation>
        </message>
        <message>
            <source>SNAP</source>
            <translation>SNAP</translation>
        </message>
        <message>
            <source>New cues lie on beats</source>
            <translation>Os novos cues ficam nas batidas</translation>
        </message>
        <message>
            <source>Snap all cues to the grid</source>
            <translation>Ajustar todos os cues à grade</translation>
        </message>
        <message>
            <source>1 2 3</source>
            <translation>1 2 3</translation>
        </message>
        <message>
            <source>Number the hot cues in the order of the track</source>
            <translation>Numerar os hot cues na ordem da faixa</translation>
        </message>
        <message>
            <source>Cues</source>
            <translation>Cues</translation>
        </message>
        <message>
            <source>No cues yet</source>
            <translation>Ainda não há cues</translation>
        </message>
    </context>
    <context>
        <name>Deck</name>
        <message>
            <source>No track: drop a file here</source>
            <translation>Sem faixa: soltar um arquivo aqui</translation>
        </message>
        <message>
            <source>Deck {} plays: stop it before ejecting.</source>
            <translation>O deck {} está tocando: parar antes de ejetar.</translation>
        </message>
        <message>
            <source>Deck {} plays. Stop it first, or hold Shift to load all the same.</source>
            <translation>O deck {} está tocando. Parar primeiro, ou segurar Shift para carregar mesmo assim.</translation>
        </message>
        <message>
            <source>Loading {}</source>
            <translation>Carregando {}</translation>
        </message>
        <message>
            <source>CUE</source>
            <translation>CUE</translation>
        </message>
    </context>
    <context>
        <name>DeckOptions</name>
        <message>
            <source>KEY LOCK</source>
            <translation>KEY LOCK</translation>
        </message>
        <message>
            <source>LOCK</source>
            <translation>LOCK</translation>
        </message>
        <message>
            <source>Key lock, deck %1</source>
            <translation>Key lock, deck %1</translation>
        </message>
        <message>
            <source>Sound: %1. Right click: the other</source>
            <translation>Som: %1. Clique direito: o outro</translation>
        </message>
        <message>
            <source>SLIP</source>
            <translation>SLIP</translation>
        </message>
        <message>
            <source>Slip, deck %1</source>
            <translation>Slip, deck %1</translation>
        </message>
        <message>
            <source>QUANTIZE</source>
            <translation>QUANTIZE</translation>
        </message>
        <message>
            <source>QUANT</source>
            <translation>QUANT</translation>
        </message>
        <message>
            <source>Quantize, deck %1</source>
            <translation>Quantize, deck %1</translation>
        </message>
        <message>
            <source>VINYL</source>
            <translation>VINIL</translation>
        </message>
        <message>
            <source>Vinyl mode, deck %1</source>
            <translation>Modo vinil, deck %1</translation>
        </message>
        <message>
            <source>REV</source>
            <translation>REV</translation>
        </message>
        <message>
            <source>Reverse, deck %1</source>
            <translation>Reverse, deck %1</translation>
        </message>
        <message>
            <source>MATCH KEY</source>
            <translation>IGUALAR TOM</translation>
        </message>
        <message>
            <source>Match the key of deck %1 to the leader's</source>
            <translation>Igualar o tom do deck %1 ao do líder</translation>
        </message>
        <message>
            <source>Key down a semitone, deck %1</source>
            <translation>Baixar o tom em um semitom, deck %1</translation>
        </message>
        <message>
            <source>Key shift %1, press for 0, deck %2</source>
            <translation>Mudança de tom %1, clicar para 0, deck %2</translation>
        </message>
        <message>
            <source>Key up a semitone, deck %1</source>
            <translation>Subir o tom em um semitom, deck %1</translation>
        </message>
    </context>
    <context>
        <name>DeckPanel</name>
        <message>
            <source>Deck %1</source>
            <translation>Deck %1</translation>
        </message>
    </context>
    <context>
        <name>DeviceCard</name>
        <message>
            <source>Controller %1: %2</source>
            <translation>Controlador %1: %2</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>Usar %1</translation>
        </message>
        <message>
            <source>No mapping</source>
            <translation>Sem mapeamento</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Automatic: %1</source>
            <translation>Automático: %1</translation>
        </message>
        <message>
            <source>Mapping of %1</source>
            <translation>Mapeamento de %1</translation>
        </message>
        <message>
            <source>SETTINGS</source>
            <translation>AJUSTES</translation>
        </message>
        <message>
            <source>Settings of the mapping of %1</source>
            <translation>Ajustes do mapeamento de %1</translation>
        </message>
        <message numerus="yes">
            <source>%n settings</source>
            <translation>
                <numerusform>%n ajuste</numerusform>
                <numerusform>%n ajustes</numerusform>
            </translation>
        </message>
        <message>
            <source>LEARN</source>
            <translation>APRENDER</translation>
        </message>
        <message>
            <source>Teach %1: touch a control in the window, then move it on the controller</source>
            <translation>Ensinar %1: toque um controle na janela e mova-o no controlador</translation>
        </message>
        <message>
            <source>LEARN ANEW</source>
            <translation>APRENDER DO ZERO</translation>
        </message>
        <message>
            <source>Teach %1 from nothing on</source>
            <translation>Ensinar %1 a partir do zero</translation>
        </message>
        <message>
            <source>RELOAD</source>
            <translation>RECARREGAR</translation>
        </message>
        <message>
            <source>Start the mapping of %1 anew</source>
            <translation>Reiniciar o mapeamento de %1</translation>
        </message>
        <message>
            <source>MY COPY</source>
            <translation>MINHA CÓPIA</translation>
        </message>
        <message>
            <source>Copy the mapping of %1 to your own, to change it</source>
            <translation>Copiar o mapeamento de %1 para os seus, para alterá-lo</translation>
        </message>
        <message>
            <source>SHARE</source>
            <translation>COMPARTILHAR</translation>
        </message>
        <message>
            <source>Write the mapping of %1 to one file</source>
            <translation>Gravar o mapeamento de %1 em um arquivo</translation>
        </message>
        <message>
            <source>Lights at most</source>
            <translation>Luzes no máximo</translation>
        </message>
        <message>
            <source>Bytes a second to %1; 0: no limit</source>
            <translation>Bytes por segundo para %1; 0: sem limite</translation>
        </message>
    </context>
    <context>
        <name>Devices</name>
        <message>
            <source>The device has no channels left for the booth.</source>
            <translation>Não restam canais no dispositivo para a cabine.</translation>
        </message>
        <message>
            <source>{frames} frames at {rate} Hz: {ms} ms</source>
            <translation>{frames} amostras a {rate} Hz: {ms} ms</translation>
        </message>
        <message>
            <source>The device does not tell its delay.</source>
            <translation>O dispositivo não informa seu atraso.</translation>
        </message>
        <message>
            <source>{total} ms from control to output ({own} ms of it told by the device)</source>
            <translation>{total} ms do controle à saída ({own} ms disso informados pelo dispositivo)</translation>
        </message>
    </context>
    <context>
        <name>DevicesEditor</name>
        <message>
            <source>none</source>
            <translation>nenhum</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 e %2</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>Sound system</source>
            <translation>Sistema de áudio</translation>
        </message>
        <message>
            <source>SEARCHING…</source>
            <translation>BUSCANDO…</translation>
        </message>
        <message>
            <source>SEARCH DEVICES</source>
            <translation>BUSCAR</translation>
        </message>
        <message>
            <source>Search for sound devices</source>
            <translation>Buscar dispositivos de áudio</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Device %1</source>
            <translation>Dispositivo %1</translation>
        </message>
        <message numerus="yes">
            <source>%n channels</source>
            <translation>
                <numerusform>%n canal</numerusform>
                <numerusform>%n canais</numerusform>
            </translation>
        </message>
        <message>
            <source>Sample rate</source>
            <translation>Taxa de amostragem</translation>
        </message>
        <message>
            <source>%1 Hz</source>
            <translation>%1 Hz</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloco</translation>
        </message>
        <message>
            <source>Frames of a block</source>
            <translation>Amostras por bloco</translation>
        </message>
        <message>
            <source>Main output</source>
            <translation>Saída principal</translation>
        </message>
        <message>
            <source>Channels of the main output</source>
            <translation>Canais da saída principal</translation>
        </message>
        <message>
            <source>Headphones</source>
            <translation>Fones</translation>
        </message>
        <message>
            <source>Channels of the headphones</source>
            <translation>Canais dos fones</translation>
        </message>
        <message>
            <source>Booth</source>
            <translation>Cabine (booth)</translation>
        </message>
        <message>
            <source>Channels of the booth output</source>
            <translation>Canais da saída da cabine</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Microfone</translation>
        </message>
        <message>
            <source>Input channel of the microphone</source>
            <translation>Canal de entrada do microfone</translation>
        </message>
        <message>
            <source>Timecode, deck %1</source>
            <translation>Timecode, deck %1</translation>
        </message>
        <message>
            <source>Input channels of the record for deck %1</source>
            <translation>Canais de entrada do disco para o deck %1</translation>
        </message>
        <message>
            <source>Test tone</source>
            <translation>Tom de teste</translation>
        </message>
        <message>
            <source>Delay</source>
            <translation>Atraso</translation>
        </message>
        <message>
            <source>Out and back</source>
            <translation>Ida e volta</translation>
        </message>
        <message>
            <source>Output that is measured</source>
            <translation>Saída que é medida</translation>
        </message>
        <message>
            <source>STOP MEASURING</source>
            <translation>PARAR MEDIÇÃO</translation>
        </message>
        <message>
            <source>MEASURE LATENCY</source>
            <translation>MEDIR LATÊNCIA</translation>
        </message>
        <message>
            <source>Stop measuring</source>
            <translation>Parar a medição</translation>
        </message>
        <message>
            <source>Measure latency</source>
            <translation>Medir a latência</translation>
        </message>
        <message>
            <source>OPENING…</source>
            <translation>ABRINDO…</translation>
        </message>
        <message>
            <source>APPLY</source>
            <translation>APLICAR</translation>
        </message>
        <message>
            <source>Go over to this device; the music goes on</source>
            <translation>Mudar para este dispositivo; a música continua</translation>
        </message>
        <message>
            <source>REVERT</source>
            <translation>REVERTER</translation>
        </message>
        <message>
            <source>Back to what is used</source>
            <translation>Voltar ao que está em uso</translation>
        </message>
    </context>
    <context>
        <name>Duration</name>
        <message>
            <source>{s} s</source>
            <translation>{s} s</translation>
        </message>
        <message>
            <source>{min} min {s} s</source>
            <translation>{min} min {s} s</translation>
        </message>
        <message>
            <source>{h} h {min} min</source>
            <translation>{h} h {min} min</translation>
        </message>
    </context>
    <context>
        <name>EditField</name>
        <message>
            <source>mixed</source>
            <translation>vários valores</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Sem cor</translation>
        </message>
        <message>
            <source>Colour %1</source>
            <translation>Cor %1</translation>
        </message>
    </context>
    <context>
        <name>EditPanel</name>
        <message>
            <source>Edit tracks</source>
            <translation>Editar faixas</translation>
        </message>
        <message>
            <source>One track</source>
            <translation>Uma faixa</translation>
        </message>
        <message>
            <source>%1 tracks</source>
            <translation>%1 faixas</translation>
        </message>
        <message>
            <source>SAVE</source>
            <translation>SALVAR</translation>
        </message>
        <message>
            <source>Save the changes</source>
            <translation>Salvar as alterações</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Fechar sem salvar</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Anotações</translation>
        </message>
        <message>
            <source>Delete the note</source>
            <translation>Excluir a anotação</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Adicionar uma anotação</translation>
        </message>
    </context>
    <context>
        <name>EditWave</name>
        <message>
            <source>Waveform with the beat grid</source>
            <translation>Forma de onda com a grade</translation>
        </message>
        <message>
            <source>Drag a beat: stretch the grid (Shift: fine). Double click: an anchor</source>
            <translation>Arrastar uma batida: esticar a grade (Shift: fino). Clique duplo: uma âncora</translation>
        </message>
        <message>
            <source>Load a track to deck %1 to edit its grid and cues.</source>
            <translation>Carregar uma faixa no deck %1 para editar sua grade e seus cues.</translation>
        </message>
        <message>
            <source>PLAYHEAD</source>
            <translation>POSIÇÃO</translation>
        </message>
        <message>
            <source>Show the playhead again</source>
            <translation>Mostrar de novo a posição de reprodução</translation>
        </message>
        <message>
            <source>Wave: further</source>
            <translation>Forma de onda: afastar</translation>
        </message>
        <message>
            <source>Wave: nearer</source>
            <translation>Forma de onda: aproximar</translation>
        </message>
    </context>
    <context>
        <name>EditorHeader</name>
        <message>
            <source>Edit the track of deck %1</source>
            <translation>Editar a faixa do deck %1</translation>
        </message>
        <message>
            <source>No track</source>
            <translation>Sem faixa</translation>
        </message>
        <message>
            <source>UNDO</source>
            <translation>DESFAZER</translation>
        </message>
        <message>
            <source>↶ %1</source>
            <translation>↶ %1</translation>
        </message>
        <message>
            <source>Undo %1</source>
            <translation>Desfazer: %1</translation>
        </message>
        <message>
            <source>↷ %1</source>
            <translation>↷ %1</translation>
        </message>
        <message>
            <source>Do again %1</source>
            <translation>Refazer: %1</translation>
        </message>
        <message>
            <source>Edits: go back to one of them</source>
            <translation>Edições: voltar a uma delas</translation>
        </message>
    </context>
    <context>
        <name>EditorKeys</name>
        <message>
            <source>Grid 1 ms earlier, later (Shift: 10 ms, Ctrl: a beat)</source>
            <translation>Grade 1 ms antes, depois (Shift: 10 ms, Ctrl: uma batida)</translation>
        </message>
        <message>
            <source>Tempo 0.01 BPM up, down (Shift: 0.1)</source>
            <translation>Tempo 0.01 BPM a mais, a menos (Shift: 0.1)</translation>
        </message>
        <message>
            <source>Tap the tempo</source>
            <translation>Marcar o tempo com toques</translation>
        </message>
        <message>
            <source>Beat here</source>
            <translation>Batida aqui</translation>
        </message>
        <message>
            <source>Downbeat here</source>
            <translation>Primeira batida do compasso aqui</translation>
        </message>
        <message>
            <source>Anchor here</source>
            <translation>Âncora aqui</translation>
        </message>
        <message>
            <source>Remove the chosen anchor</source>
            <translation>Remover a âncora escolhida</translation>
        </message>
        <message>
            <source>Twice the tempo (Shift: half)</source>
            <translation>Dobrar o tempo (Shift: metade)</translation>
        </message>
        <message>
            <source>Lock the grid</source>
            <translation>Travar a grade</translation>
        </message>
        <message>
            <source>Metronome</source>
            <translation>Metrônomo</translation>
        </message>
        <message>
            <source>Add a hot cue</source>
            <translation>Adicionar um hot cue</translation>
        </message>
        <message>
            <source>Add a memory cue</source>
            <translation>Adicionar um cue de memória</translation>
        </message>
        <message>
            <source>Show the playhead again</source>
            <translation>Mostrar de novo a posição de reprodução</translation>
        </message>
        <message>
            <source>Zoom (also the wheel)</source>
            <translation>Zoom (também com a roda do mouse)</translation>
        </message>
    </context>
    <context>
        <name>EditorPanel</name>
        <message>
            <source>Editor of grid and cues</source>
            <translation>Editor de grade e cues</translation>
        </message>
    </context>
    <context>
        <name>Edits</name>
        <message>
            <source>Undone: {}</source>
            <translation>Desfeito: {}</translation>
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation>Nada a desfazer.</translation>
        </message>
        <message>
            <source>Done again: {}</source>
            <translation>Refeito: {}</translation>
        </message>
        <message>
            <source>Nothing to redo.</source>
            <translation>Nada a refazer.</translation>
        </message>
    </context>
    <context>
        <name>EffectSlot</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: amount of %2</source>
            <translation>%1: quantidade de %2</translation>
        </message>
        <message>
            <source>%1: length in beats: %2</source>
            <translation>%1: duração em batidas: %2</translation>
        </message>
        <message>
            <source>A click makes it longer, a right click shorter</source>
            <translation>Um clique aumenta, um clique direito diminui</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>INTRO</source>
            <translation>INTRO</translation>
        </message>
        <message>
            <source>VERSE</source>
            <translation>VERSO</translation>
        </message>
        <message>
            <source>BUILD</source>
            <translation>SUBIDA</translation>
        </message>
        <message>
            <source>DROP</source>
            <translation>DROP</translation>
        </message>
        <message>
            <source>CHORUS</source>
            <translation>REFRÃO</translation>
        </message>
        <message>
            <source>BREAK</source>
            <translation>BREAK</translation>
        </message>
        <message>
            <source>OUTRO</source>
            <translation>OUTRO</translation>
        </message>
    </context>
    <context>
        <name>FilterHelp</name>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>Words find tracks that hold them all. Put a - before what must not be, a | between alternatives, quotes round a phrase.</source>
            <translation>As palavras encontram faixas que contêm todas elas. Pôr um - antes do que não deve aparecer, um | entre alternativas, aspas em volta de uma expressão.</translation>
        </message>
        <message>
            <source>Close the filters</source>
            <translation>Fechar os filtros</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>album artist and remixer too</source>
            <translation>também artista do álbum e remixer</translation>
        </message>
        <message>
            <source>your own tags</source>
            <translation>suas próprias tags</translation>
        </message>
        <message>
            <source>goes with 8A</source>
            <translation>combina com 8A</translation>
        </message>
        <message>
            <source>stars</source>
            <translation>estrelas</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutos</translation>
        </message>
        <message>
            <source>h, d, w, m, y</source>
            <translation>h, d, w, m, y: de horas a anos</translation>
        </message>
        <message>
            <source>not tonight</source>
            <translation>não esta noite</translation>
        </message>
        <message>
            <source>its file is not there</source>
            <translation>seu arquivo está faltando</translation>
        </message>
        <message>
            <source>a stem file</source>
            <translation>um arquivo de stems</translation>
        </message>
        <message>
            <source>goes well with what is there</source>
            <translation>combina bem com o que está lá</translation>
        </message>
        <message>
            <source>key and tempo fit what is there</source>
            <translation>tom e andamento combinam com o que está lá</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>yes ou no</translation>
        </message>
        <message>
            <source>the name of one</source>
            <translation>o nome de uma</translation>
        </message>
        <message>
            <source>its tempo is not known</source>
            <translation>seu andamento é desconhecido</translation>
        </message>
        <message>
            <source>its key is not known</source>
            <translation>seu tom é desconhecido</translation>
        </message>
        <message>
            <source>red, orange, yellow, green, blue ..., #rrggbb, none or any</source>
            <translation>red, orange, yellow, green, blue …, #rrggbb, none ou any</translation>
        </message>
        <message>
            <source>as {}</source>
            <translation>como {}</translation>
        </message>
        <message>
            <source>nothing is on deck {}</source>
            <translation>não há nada no deck {}</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>MATCHES {}</source>
            <translation>VAI COM {}</translation>
        </message>
        <message>
            <source>Only tracks whose key and tempo fit deck {}</source>
            <translation>Só faixas cujo tom e tempo combinam com o deck {}</translation>
        </message>
        <message>
            <source>KEY ±1</source>
            <translation>TOM ±1</translation>
        </message>
        <message>
            <source>Only keys that mix with deck {}</source>
            <translation>Só tons que mixam com o deck {}</translation>
        </message>
        <message>
            <source>BPM ±4 %</source>
            <translation>BPM ±4%</translation>
        </message>
        <message>
            <source>Only tempi near to deck {}</source>
            <translation>Só tempos próximos ao do deck {}</translation>
        </message>
        <message>
            <source>UNPLAYED</source>
            <translation>NÃO TOCADAS</translation>
        </message>
        <message>
            <source>Only tracks not played in the last twelve hours</source>
            <translation>Só faixas não tocadas nas últimas doze horas</translation>
        </message>
        <message>
            <source>NO VOCALS</source>
            <translation>SEM VOCAL</translation>
        </message>
        <message>
            <source>Only tracks without a singer</source>
            <translation>Só faixas sem vocal</translation>
        </message>
        <message>
            <source>STEMS</source>
            <translation>STEMS</translation>
        </message>
        <message>
            <source>Only tracks whose stems can be heard apart</source>
            <translation>Só faixas cujos stems podem ser ouvidos em separado</translation>
        </message>
    </context>
    <context>
        <name>Folders</name>
        <message>
            <source>not there now</source>
            <translation>ausente no momento</translation>
        </message>
        <message>
            <source>{} files</source>
            <translation>{} arquivos</translation>
        </message>
    </context>
    <context>
        <name>FoldersEditor</name>
        <message>
            <source>TAKE OUT</source>
            <translation>REMOVER</translation>
        </message>
        <message>
            <source>Follow this folder no more: %1</source>
            <translation>Não acompanhar mais esta pasta: %1</translation>
        </message>
        <message>
            <source>ADD A FOLDER</source>
            <translation>ADICIONAR PASTA</translation>
        </message>
        <message>
            <source>Add a folder of music to the library</source>
            <translation>Adicionar uma pasta de música à biblioteca</translation>
        </message>
    </context>
    <context>
        <name>FxAssign</name>
        <message>
            <source>FX %1</source>
            <translation>FX %1</translation>
        </message>
        <message>
            <source>FX unit %1 on deck %2</source>
            <translation>Unidade FX %1 no deck %2</translation>
        </message>
    </context>
    <context>
        <name>FxBar</name>
        <message>
            <source>Effects</source>
            <translation>Efeitos</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Efeito</translation>
        </message>
    </context>
    <context>
        <name>FxButton</name>
        <message>
            <source>FX</source>
            <translation>FX</translation>
        </message>
        <message>
            <source>FX units of deck %1</source>
            <translation>Unidades FX do deck %1</translation>
        </message>
        <message>
            <source>FX unit %1: on</source>
            <translation>Unidade FX %1: ligada</translation>
        </message>
        <message>
            <source>FX unit %1: off</source>
            <translation>Unidade FX %1: desligada</translation>
        </message>
    </context>
    <context>
        <name>FxSlot</name>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>No effect</source>
            <translation>Nenhum efeito</translation>
        </message>
        <message>
            <source>Echo</source>
            <translation>Eco</translation>
        </message>
        <message>
            <source>Repeats in time with the music; they ring out</source>
            <translation>Repetições no ritmo da música; continuam soando até sumir</translation>
        </message>
        <message>
            <source>Ping-pong</source>
            <translation>Ping-pong</translation>
        </message>
        <message>
            <source>Repeats that jump between left and right</source>
            <translation>Repetições que saltam entre a esquerda e a direita</translation>
        </message>
        <message>
            <source>Reverb</source>
            <translation>Reverb</translation>
        </message>
        <message>
            <source>A room, from a small one to a hall; it rings out</source>
            <translation>Um ambiente, de uma sala pequena a um salão; continua soando até sumir</translation>
        </message>
        <message>
            <source>Flanger</source>
            <translation>Flanger</translation>
        </message>
        <message>
            <source>A jet that rises and falls with the beats</source>
            <translation>Um jato que sobe e desce com as batidas</translation>
        </message>
        <message>
            <source>Phaser</source>
            <translation>Phaser</translation>
        </message>
        <message>
            <source>Notches that wander with the beats, softer than a flanger</source>
            <translation>Cortes que passeiam com as batidas, mais suaves que um flanger</translation>
        </message>
        <message>
            <source>Chorus</source>
            <translation>Chorus</translation>
        </message>
        <message>
            <source>Wider and thicker</source>
            <translation>Mais amplo e mais encorpado</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <source>Closes on the beat and opens after it</source>
            <translation>Fecha na batida e abre depois dela</translation>
        </message>
        <message>
            <source>Crusher</source>
            <translation>Crusher</translation>
        </message>
        <message>
            <source>An old sampler: fewer bits, fewer samples</source>
            <translation>Um sampler antigo: menos bits, menos amostras</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>Gate</translation>
        </message>
        <message>
            <source>Cuts the sound in time with the beats</source>
            <translation>Corta o som no ritmo das batidas</translation>
        </message>
        <message>
            <source>Roll</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>Repeats what was just heard; the track goes on below</source>
            <translation>Repete o que acabou de ser ouvido; a faixa continua por baixo</translation>
        </message>
    </context>
    <context>
        <name>FxUnit</name>
        <message>
            <source>FX {}</source>
            <translation>FX {}</translation>
        </message>
    </context>
    <context>
        <name>GridBar</name>
        <message>
            <source>◀ BEAT</source>
            <translation>◀ BATIDA</translation>
        </message>
        <message>
            <source>Bars a beat earlier</source>
            <translation>Compassos uma batida antes</translation>
        </message>
        <message>
            <source>Grid 10 ms earlier</source>
            <translation>Grade 10 ms antes</translation>
        </message>
        <message>
            <source>Grid 1 ms earlier</source>
            <translation>Grade 1 ms antes</translation>
        </message>
        <message>
            <source>Grid 1 ms later</source>
            <translation>Grade 1 ms depois</translation>
        </message>
        <message>
            <source>Grid 10 ms later</source>
            <translation>Grade 10 ms depois</translation>
        </message>
        <message>
            <source>BEAT ▶</source>
            <translation>BATIDA ▶</translation>
        </message>
        <message>
            <source>Bars a beat later</source>
            <translation>Compassos uma batida depois</translation>
        </message>
        <message>
            <source>Tempo 0.01 BPM down (Shift: 0.1)</source>
            <translation>Tempo 0.01 BPM a menos (Shift: 0.1)</translation>
        </message>
        <message>
            <source>Tempo at the playhead, in BPM</source>
            <translation>Tempo na posição de reprodução, em BPM</translation>
        </message>
        <message>
            <source>Tempo 0.01 BPM up (Shift: 0.1)</source>
            <translation>Tempo 0.01 BPM a mais (Shift: 0.1)</translation>
        </message>
        <message>
            <source>Tempo times %1</source>
            <translation>Tempo multiplicado por %1</translation>
        </message>
        <message>
            <source>TAP</source>
            <translation>TAP</translation>
        </message>
        <message>
            <source>Tap the beat</source>
            <translation>Marcar a batida com toques</translation>
        </message>
        <message>
            <source>Key T. While the track plays the taps place the beats, too.</source>
            <translation>Tecla T. Enquanto a faixa toca, os toques também posicionam as batidas.</translation>
        </message>
        <message>
            <source>DOWNBEAT</source>
            <translation>1ª BATIDA</translation>
        </message>
        <message>
            <source>The beat at the playhead starts a bar (Shift: a phrase)</source>
            <translation>A batida na posição de reprodução inicia um compasso (Shift: uma frase)</translation>
        </message>
        <message>
            <source>BEAT HERE</source>
            <translation>BATIDA AQUI</translation>
        </message>
        <message>
            <source>Move the grid so that a beat lies at the playhead</source>
            <translation>Mover a grade para que uma batida caia na posição de reprodução</translation>
        </message>
        <message>
            <source>ANCHOR</source>
            <translation>ÂNCORA</translation>
        </message>
        <message>
            <source>Anchor here: the nearest beat lies at the playhead, and the tempo may change there</source>
            <translation>Âncora aqui: a batida mais próxima cai na posição de reprodução, e o tempo pode mudar ali</translation>
        </message>
        <message>
            <source>REMOVE</source>
            <translation>REMOVER</translation>
        </message>
        <message>
            <source>Remove the chosen anchor, else the nearest</source>
            <translation>Remover a âncora escolhida, senão a mais próxima</translation>
        </message>
        <message>
            <source>STRAIGHTEN</source>
            <translation>ENDIREITAR</translation>
        </message>
        <message>
            <source>One tempo within the loop; without one, in the whole track</source>
            <translation>Um só tempo dentro do loop; sem loop, na faixa inteira</translation>
        </message>
        <message>
            <source>LOCKED</source>
            <translation>TRAVADA</translation>
        </message>
        <message>
            <source>LOCK</source>
            <translation>LOCK</translation>
        </message>
        <message>
            <source>Lock the grid against changes</source>
            <translation>Travar a grade contra alterações</translation>
        </message>
        <message>
            <source>RESET</source>
            <translation>RESET</translation>
        </message>
        <message>
            <source>Back to the grid that analysis found</source>
            <translation>Voltar à grade que a análise encontrou</translation>
        </message>
        <message>
            <source>METRONOME</source>
            <translation>METRÔNOMO</translation>
        </message>
        <message>
            <source>Metronome in the headphones</source>
            <translation>Metrônomo nos fones</translation>
        </message>
        <message>
            <source>Metronome quieter</source>
            <translation>Metrônomo mais baixo</translation>
        </message>
        <message>
            <source>Metronome louder</source>
            <translation>Metrônomo mais alto</translation>
        </message>
    </context>
    <context>
        <name>GridEdit</name>
        <message>
            <source>“{}” is no tempo.</source>
            <translation>“{}” não é um BPM válido.</translation>
        </message>
        <message>
            <source>This track was not analysed yet: there is no grid to go back to.</source>
            <translation>Esta faixa ainda não foi analisada: não há grade à qual voltar.</translation>
        </message>
        <message>
            <source>There is no grid: tap the tempo, or type it.</source>
            <translation>Não há grade: marcar o tempo com toques ou digitá-lo.</translation>
        </message>
        <message>
            <source>That is not possible: {}.</source>
            <translation>Isso não é possível: {}.</translation>
        </message>
        <message>
            <source>The grid is locked: unlock it first.</source>
            <translation>A grade está travada: destravar primeiro.</translation>
        </message>
        <message>
            <source>no grid</source>
            <translation>sem grade</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>à mão</translation>
        </message>
        <message>
            <source>by analysis</source>
            <translation>por análise</translation>
        </message>
        <message>
            <source>one tempo</source>
            <translation>um só tempo</translation>
        </message>
        <message>
            <source>variable tempo</source>
            <translation>tempo variável</translation>
        </message>
        <message>
            <source>anchors: {}</source>
            <translation>âncoras: {}</translation>
        </message>
        <message>
            <source>{bpm} BPM  {off}  ({taps} taps)</source>
            <translation>{bpm} BPM  {off}  ({taps} toques)</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>Your music</source>
            <translation>Sua música</translation>
        </message>
        <message>
            <source>Your sound</source>
            <translation>Seu som</translation>
        </message>
        <message>
            <source>Your window</source>
            <translation>Sua janela</translation>
        </message>
        <message>
            <source>Load and play</source>
            <translation>Carregar e tocar</translation>
        </message>
        <message>
            <source>Choose a folder of music. It is scanned, watched and analysed while you play; nothing in it is changed.</source>
            <translation>Escolher uma pasta de música. Ela é lida, monitorada e analisada enquanto você toca; nada nela é alterado.</translation>
        </message>
        <message>
            <source>Choose the sound device. Headphones need one with four channels, or split: cue left, master right.</source>
            <translation>Escolher o dispositivo de áudio. Os fones precisam de um com quatro canais, ou de split: cue à esquerda, master à direita.</translation>
        </message>
        <message>
            <source>Choose a layout and a theme. Both can be changed at any time.</source>
            <translation>Escolher um layout e um tema. Ambos podem ser mudados a qualquer momento.</translation>
        </message>
        <message>
            <source>Drag a track onto a deck or double click it. S plays the left deck, K the right one; D and L sync them. F1 shows all keys, Shift+F1 names each control under the mouse.</source>
            <translation>Arrastar uma faixa para um deck ou dar um clique duplo nela. S toca o deck esquerdo, K o direito; D e L os sincronizam. F1 mostra todas as teclas, Shift+F1 mostra o nome de cada controle sob o mouse.</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Primeiros passos</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Passo %1 de %2</translation>
        </message>
        <message>
            <source>CHOOSE A FOLDER</source>
            <translation>ESCOLHER PASTA</translation>
        </message>
        <message>
            <source>Add a folder of music to the library</source>
            <translation>Adicionar uma pasta de música à biblioteca</translation>
        </message>
        <message>
            <source>SOUND SETTINGS</source>
            <translation>CONFIG. DE ÁUDIO</translation>
        </message>
        <message>
            <source>Open the settings of the sound device</source>
            <translation>Abrir as configurações do dispositivo de áudio</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
        <message>
            <source>2 decks</source>
            <translation>2 decks</translation>
        </message>
        <message>
            <source>4 decks</source>
            <translation>4 decks</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Performance</translation>
        </message>
        <message>
            <source>Touch</source>
            <translation>Toque</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Night, red</source>
            <translation>Noite, vermelho</translation>
        </message>
        <message>
            <source>SKIP</source>
            <translation>PULAR</translation>
        </message>
        <message>
            <source>Skip the first steps</source>
            <translation>Pular os primeiros passos</translation>
        </message>
        <message>
            <source>BACK</source>
            <translation>VOLTAR</translation>
        </message>
        <message>
            <source>The step before</source>
            <translation>O passo anterior</translation>
        </message>
        <message>
            <source>NEXT</source>
            <translation>AVANÇAR</translation>
        </message>
        <message>
            <source>DONE</source>
            <translation>PRONTO</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>O próximo passo</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Começar</translation>
        </message>
    </context>
    <context>
        <name>Handle</name>
        <message>
            <source>Size of %1</source>
            <translation>Tamanho: %1</translation>
        </message>
    </context>
    <context>
        <name>Hardware</name>
        <message>
            <source>Virtual</source>
            <translation>Virtual</translation>
        </message>
        <message>
            <source>in {source}, out {sink}</source>
            <translation>entrada {source}, saída {sink}</translation>
        </message>
        <message>
            <source>plays with {}</source>
            <translation>toca com {}</translation>
        </message>
        <message>
            <source>its mapping failed</source>
            <translation>seu mapeamento falhou</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>desativado</translation>
        </message>
        <message>
            <source>has no mapping, as you chose</source>
            <translation>sem mapeamento, como escolhido</translation>
        </message>
        <message>
            <source>no mapping fits: choose or learn one</source>
            <translation>nenhum mapeamento serve: escolha ou aprenda um</translation>
        </message>
        <message>
            <source>is being started</source>
            <translation>iniciando</translation>
        </message>
        <message>
            <source>button</source>
            <translation>botão</translation>
        </message>
        <message>
            <source>pad</source>
            <translation>pad</translation>
        </message>
        <message>
            <source>switch</source>
            <translation>chave</translation>
        </message>
        <message>
            <source>knob</source>
            <translation>botão giratório</translation>
        </message>
        <message>
            <source>fader</source>
            <translation>fader</translation>
        </message>
        <message>
            <source>crossfader</source>
            <translation>crossfader</translation>
        </message>
        <message>
            <source>encoder</source>
            <translation>encoder</translation>
        </message>
        <message>
            <source>jog wheel</source>
            <translation>jog wheel</translation>
        </message>
        <message>
            <source>CC {number}, channel {channel}</source>
            <translation>CC {number}, canal {channel}</translation>
        </message>
        <message>
            <source>note {number}, channel {channel}</source>
            <translation>nota {number}, canal {channel}</translation>
        </message>
        <message>
            <source>pressure of note {number}, channel {channel}</source>
            <translation>pressão da nota {number}, canal {channel}</translation>
        </message>
        <message>
            <source>program {number}, channel {channel}</source>
            <translation>programa {number}, canal {channel}</translation>
        </message>
        <message>
            <source>pressure, channel {channel}</source>
            <translation>pressão, canal {channel}</translation>
        </message>
        <message>
            <source>pitch bend, channel {channel}</source>
            <translation>pitch bend, canal {channel}</translation>
        </message>
        <message>
            <source>{} bit</source>
            <translation>{} bits</translation>
        </message>
        <message>
            <source>touch: {}</source>
            <translation>toque: {}</translation>
        </message>
        <message>
            <source>with a light</source>
            <translation>com luz</translation>
        </message>
        <message>
            <source>layer {}</source>
            <translation>camada {}</translation>
        </message>
    </context>
    <context>
        <name>Heart</name>
        <message>
            <source>Starting the engine…</source>
            <translation>Iniciando o motor…</translation>
        </message>
        <message>
            <source>Engine restarting…</source>
            <translation>Reiniciando o motor…</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
        <message>
            <source>Search in the help</source>
            <translation>Buscar na ajuda</translation>
        </message>
        <message>
            <source>Search: a key, a word</source>
            <translation>Busca: uma tecla, uma palavra</translation>
        </message>
        <message>
            <source>NAME CONTROLS</source>
            <translation>NOMEAR CONTROLES</translation>
        </message>
        <message>
            <source>Name each control under the mouse</source>
            <translation>Mostrar o nome de cada controle sob o mouse</translation>
        </message>
        <message>
            <source>FIRST STEPS</source>
            <translation>GUIA DE INÍCIO</translation>
        </message>
        <message>
            <source>Show the first-run guide again</source>
            <translation>Mostrar de novo o guia de início</translation>
        </message>
        <message>
            <source>CHANGE KEYS</source>
            <translation>MUDAR TECLAS</translation>
        </message>
        <message>
            <source>Change the keys in the settings</source>
            <translation>Mudar as teclas nas configurações</translation>
        </message>
        <message>
            <source>CLOSE</source>
            <translation>FECHAR</translation>
        </message>
        <message>
            <source>Close the help</source>
            <translation>Fechar a ajuda</translation>
        </message>
        <message>
            <source>Knobs and faders</source>
            <translation>Knobs e faders</translation>
        </message>
        <message>
            <source>Drag or turn the wheel; with Shift in fine steps. A double click brings the first value back. A click on the label of a knob, Ctrl and a click, or Return on a control that has the focus lets you type a value: -3 dB, 50 %, 1/4.</source>
            <translation>Arrastar ou girar a roda do mouse; com Shift, em passos finos. Um clique duplo traz de volta o primeiro valor. Um clique no nome de um knob, Ctrl e um clique, ou Enter em um controle que tem o foco permitem digitar um valor: -3 dB, 50%, 1/4.</translation>
        </message>
        <message>
            <source>Load and play</source>
            <translation>Carregar e tocar</translation>
        </message>
        <message>
            <source>Drag a track onto a deck, double click it, or press the load keys. A deck that plays is not loaded over.</source>
            <translation>Arrastar uma faixa para um deck, dar um clique duplo nela ou usar as teclas de carregar. Nada é carregado sobre um deck que está tocando.</translation>
        </message>
        <message>
            <source>Cue</source>
            <translation>Cue</translation>
        </message>
        <message>
            <source>Paused: sets the cue point. On the cue point: plays as long as it is held. Playing: goes back to the cue point and pauses. A right click chooses another way.</source>
            <translation>Em pausa: marca o ponto de cue. No ponto de cue: toca enquanto pressionado. Tocando: volta ao ponto de cue e pausa. Um clique direito escolhe outro modo.</translation>
        </message>
        <message>
            <source>Hot cues and pads</source>
            <translation>Hot cues e pads</translation>
        </message>
        <message>
            <source>An empty pad takes the place where the deck is; a filled one jumps there. A right click or Shift and a press clears it. The tabs above choose what the pads do.</source>
            <translation>Um pad vazio guarda o ponto em que o deck está; um preenchido salta para lá. Um clique direito, ou Shift e um toque, o limpa. As abas acima escolhem o que os pads fazem.</translation>
        </message>
        <message>
            <source>Sync and leader</source>
            <translation>Sync e líder</translation>
        </message>
        <message>
            <source>A synced deck takes the tempo and the beat of the leader. The leader is chosen by itself or by hand; its tempo fader leads all others. A frame on the tempo fader shows where the tempo really is.</source>
            <translation>Um deck sincronizado segue o tempo e a batida do líder. O líder é escolhido automaticamente ou à mão; o fader de tempo dele conduz todos os outros. Uma moldura no fader de tempo mostra onde o tempo realmente está.</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>The bar between the waves shows how the beats of two decks lie; in the middle they are together.</source>
            <translation>A barra entre as formas de onda mostra a posição das batidas de dois decks; no meio, elas estão juntas.</translation>
        </message>
        <message>
            <source>Loops</source>
            <translation>Loops</translation>
        </message>
        <message>
            <source>A size starts a loop of so many beats here; the same again ends it. In and out set it by hand. A roll goes on where the track would have been.</source>
            <translation>Um tamanho inicia um loop desse número de batidas aqui; o mesmo o encerra. In e Out o marcam à mão. Um roll segue de onde a faixa estaria.</translation>
        </message>
        <message>
            <source>Quantize, slip, key lock</source>
            <translation>Quantize, slip, key lock</translation>
        </message>
        <message>
            <source>Quantize puts cues and loops on the beat. Slip lets the time go on below loops and scratches. Key lock keeps the key when the tempo changes.</source>
            <translation>Quantize põe cues e loops na batida. Slip deixa a reprodução seguir por baixo de loops e scratches. Key lock mantém o tom quando o tempo muda.</translation>
        </message>
        <message>
            <source>Headphones</source>
            <translation>Fones</translation>
        </message>
        <message>
            <source>CUE on a channel sends it to the headphones before its fader. CUE MIX goes from cue to master. They need a sound card with four channels, or split: cue left, master right.</source>
            <translation>CUE em um canal o envia aos fones antes do fader. CUE MIX vai do cue ao master. É preciso uma placa de som com quatro canais, ou split: cue à esquerda, master à direita.</translation>
        </message>
        <message>
            <source>Waves</source>
            <translation>Formas de onda</translation>
        </message>
        <message>
            <source>Blue is bass, gold is mids, white is highs. Pull a wave to scratch, turn the wheel to zoom. In the overview a press goes there.</source>
            <translation>Azul são os graves, dourado os médios, branco os agudos. Puxar uma forma de onda para fazer scratch, girar a roda do mouse para dar zoom. Na visão geral, um clique vai até o ponto.</translation>
        </message>
        <message>
            <source>Four decks</source>
            <translation>Quatro decks</translation>
        </message>
        <message>
            <source>The keys ` and ' give the left hand deck C instead of A, and the right hand deck D instead of B.</source>
            <translation>As teclas ` e ' dão à mão esquerda o deck C em vez de A, e à mão direita o deck D em vez de B.</translation>
        </message>
        <message>
            <source>Controllers</source>
            <translation>Controladores</translation>
        </message>
        <message>
            <source>Plug one in: it gets the mapping that fits its name. Settings, Controllers: choose another mapping, see what it sends, or let it learn: touch a control in the window, then move it on the controller.</source>
            <translation>Conecte um: ele recebe o mapeamento que serve ao seu nome. Ajustes, Controladores: escolha outro mapeamento, veja o que ele envia ou ensine-o: toque um controle na janela e mova-o no controlador.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Busca</translation>
        </message>
        <message>
            <source>Words find tracks that have all of them. bpm:120-128, key:8a, rating:&gt;3, genre:house and others narrow the list; - in front takes away.</source>
            <translation>As palavras encontram faixas que têm todas elas. bpm:120-128, key:8a, rating:&gt;3, genre:house e outros restringem a lista; - na frente exclui.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Each edit of the library, of grids and of cues can be undone, step by step.</source>
            <translation>Cada edição da biblioteca, das grades e dos cues pode ser desfeita, passo a passo.</translation>
        </message>
        <message>
            <source>When something fails</source>
            <translation>Quando algo falha</translation>
        </message>
        <message>
            <source>The music is played by a process of its own. The window can be closed by a fault and comes back while the music plays. Messages at the bottom tell what happened.</source>
            <translation>A música é tocada por um processo próprio. Uma falha pode fechar a janela, e ela volta enquanto a música toca. Mensagens na parte de baixo dizem o que aconteceu.</translation>
        </message>
    </context>
    <context>
        <name>HelpKeys</name>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
    </context>
    <context>
        <name>HelpTopics</name>
        <message>
            <source>Topics</source>
            <translation>Tópicos</translation>
        </message>
    </context>
    <context>
        <name>HintLayer</name>
        <message>
            <source>Tap a control to see what it is called.</source>
            <translation>Tocar em um controle para ver o nome dele.</translation>
        </message>
        <message>
            <source>Point at a control to see what it is called.</source>
            <translation>Apontar para um controle para ver o nome dele.</translation>
        </message>
        <message>
            <source>Key: %1</source>
            <translation>Tecla: %1</translation>
        </message>
        <message>
            <source>DONE</source>
            <translation>PRONTO</translation>
        </message>
        <message>
            <source>Stop naming controls</source>
            <translation>Parar de nomear os controles</translation>
        </message>
    </context>
    <context>
        <name>Hints</name>
        <message>
            <source>Rating %1 of 5</source>
            <translation>Nota %1 de 5</translation>
        </message>
        <message>
            <source>PHRASE %1</source>
            <translation>FRASE %1</translation>
        </message>
    </context>
    <context>
        <name>Jog</name>
        <message>
            <source>Jog wheel of deck %1</source>
            <translation>Jog do deck %1</translation>
        </message>
    </context>
    <context>
        <name>KeyChip</name>
        <message>
            <source>Key %1</source>
            <translation>Tom %1</translation>
        </message>
    </context>
    <context>
        <name>KeyDialogs</name>
        <message>
            <source>Take the keys of a file</source>
            <translation>Usar as teclas de um arquivo</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos os arquivos</translation>
        </message>
        <message>
            <source>Save the keys</source>
            <translation>Salvar as teclas</translation>
        </message>
    </context>
    <context>
        <name>KeyFile</name>
        <message>
            <source>line {}: {}</source>
            <translation>linha {}: {}</translation>
        </message>
        <message>
            <source>this is not a text file</source>
            <translation>isto não é um arquivo de texto</translation>
        </message>
        <message>
            <source>this is too large for a file of keys</source>
            <translation>isto é grande demais para um arquivo de teclas</translation>
        </message>
        <message>
            <source>this is not written as TOML</source>
            <translation>isto não está escrito em TOML</translation>
        </message>
        <message>
            <source>there is no section [keys]</source>
            <translation>falta a seção [keys]</translation>
        </message>
        <message>
            <source>there is no action "{}"</source>
            <translation>não existe a ação “{}”</translation>
        </message>
        <message>
            <source>"{}" are no keys</source>
            <translation>“{}” não são teclas</translation>
        </message>
        <message>
            <source>the key of "{}" cannot be changed</source>
            <translation>a tecla de “{}” não pode ser mudada</translation>
        </message>
        <message>
            <source>"{}" is the key of "{}", too</source>
            <translation>“{}” também é a tecla de “{}”</translation>
        </message>
    </context>
    <context>
        <name>KeyFiles</name>
        <message>
            <source>The keys are saved in {}.</source>
            <translation>As teclas foram salvas em {}.</translation>
        </message>
        <message>
            <source>The keys are those of {} now.</source>
            <translation>As teclas agora são as de {}.</translation>
        </message>
    </context>
    <context>
        <name>KeyNames</name>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Esquerda</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Direita</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Cima</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Baixo</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espaço</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Backspace</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insert</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>Page Up</source>
            <translation>Page Up</translation>
        </message>
        <message>
            <source>Page Down</source>
            <translation>Page Down</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
    </context>
    <context>
        <name>Keymap</name>
        <message>
            <source>Keys of {}</source>
            <translation>Teclas de {}</translation>
        </message>
        <message>
            <source>Key of: {}</source>
            <translation>Tecla de: {}</translation>
        </message>
        <message>
            <source>All as at first</source>
            <translation>Tudo como no início</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Left deck</source>
            <translation>Deck esquerdo</translation>
        </message>
        <message>
            <source>Right deck</source>
            <translation>Deck direito</translation>
        </message>
        <message>
            <source>Mixer</source>
            <translation>Mixer</translation>
        </message>
        <message>
            <source>Effects</source>
            <translation>Efeitos</translation>
        </message>
        <message>
            <source>Sampler and microphone</source>
            <translation>Sampler e microfone</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Janela</translation>
        </message>
        <message>
            <source>Play, pause</source>
            <translation>Tocar, pausar</translation>
        </message>
        <message>
            <source>Cue (hold to preview)</source>
            <translation>Cue (segurar para prévia)</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sync</translation>
        </message>
        <message>
            <source>Loop of the set length on, off</source>
            <translation>Loop do tamanho definido: ligar, desligar</translation>
        </message>
        <message>
            <source>Nudge back while held</source>
            <translation>Pitch bend para trás enquanto pressionado</translation>
        </message>
        <message>
            <source>Nudge forward while held</source>
            <translation>Pitch bend para a frente enquanto pressionado</translation>
        </message>
        <message>
            <source>Jump back</source>
            <translation>Saltar para trás</translation>
        </message>
        <message>
            <source>Jump forward</source>
            <translation>Saltar para a frente</translation>
        </message>
        <message>
            <source>Jumps half as long</source>
            <translation>Saltos com metade do tamanho</translation>
        </message>
        <message>
            <source>Jumps twice as long</source>
            <translation>Saltos com o dobro do tamanho</translation>
        </message>
        <message>
            <source>Faster (Shift: fine)</source>
            <translation>Mais rápido (Shift: fino)</translation>
        </message>
        <message>
            <source>Slower (Shift: fine)</source>
            <translation>Mais lento (Shift: fino)</translation>
        </message>
        <message>
            <source>Tempo back to 0</source>
            <translation>Tempo de volta a 0</translation>
        </message>
        <message>
            <source>Key a semitone up</source>
            <translation>Subir o tom em um semitom</translation>
        </message>
        <message>
            <source>Key a semitone down</source>
            <translation>Baixar o tom em um semitom</translation>
        </message>
        <message>
            <source>Hear in the headphones</source>
            <translation>Ouvir nos fones</translation>
        </message>
        <message>
            <source>Hot cue 1: set, go</source>
            <translation>Hot cue 1: marcar, ir</translation>
        </message>
        <message>
            <source>Hot cue 2: set, go</source>
            <translation>Hot cue 2: marcar, ir</translation>
        </message>
        <message>
            <source>Hot cue 3: set, go</source>
            <translation>Hot cue 3: marcar, ir</translation>
        </message>
        <message>
            <source>Hot cue 4: set, go</source>
            <translation>Hot cue 4: marcar, ir</translation>
        </message>
        <message>
            <source>Hot cue 5: set, go</source>
            <translation>Hot cue 5: marcar, ir</translation>
        </message>
        <message>
            <source>Hot cue 6: set, go</source>
            <translation>Hot cue 6: marcar, ir</translation>
        </message>
        <message>
            <source>Hot cue 7: set, go</source>
            <translation>Hot cue 7: marcar, ir</translation>
        </message>
        <message>
            <source>Hot cue 8: set, go</source>
            <translation>Hot cue 8: marcar, ir</translation>
        </message>
        <message>
            <source>Clear hot cue 1</source>
            <translation>Limpar o hot cue 1</translation>
        </message>
        <message>
            <source>Clear hot cue 2</source>
            <translation>Limpar o hot cue 2</translation>
        </message>
        <message>
            <source>Clear hot cue 3</source>
            <translation>Limpar o hot cue 3</translation>
        </message>
        <message>
            <source>Clear hot cue 4</source>
            <translation>Limpar o hot cue 4</translation>
        </message>
        <message>
            <source>Clear hot cue 5</source>
            <translation>Limpar o hot cue 5</translation>
        </message>
        <message>
            <source>Clear hot cue 6</source>
            <translation>Limpar o hot cue 6</translation>
        </message>
        <message>
            <source>Clear hot cue 7</source>
            <translation>Limpar o hot cue 7</translation>
        </message>
        <message>
            <source>Clear hot cue 8</source>
            <translation>Limpar o hot cue 8</translation>
        </message>
        <message>
            <source>Previous mode of the pads</source>
            <translation>Modo anterior dos pads</translation>
        </message>
        <message>
            <source>Next mode of the pads</source>
            <translation>Próximo modo dos pads</translation>
        </message>
        <message>
            <source>Loop in</source>
            <translation>Loop in</translation>
        </message>
        <message>
            <source>Loop out</source>
            <translation>Loop out</translation>
        </message>
        <message>
            <source>Loop half as long</source>
            <translation>Loop com metade do tamanho</translation>
        </message>
        <message>
            <source>Loop twice as long</source>
            <translation>Loop com o dobro do tamanho</translation>
        </message>
        <message>
            <source>Back into the last loop</source>
            <translation>Voltar ao último loop</translation>
        </message>
        <message>
            <source>Set the cue point here</source>
            <translation>Marcar o ponto de cue aqui</translation>
        </message>
        <message>
            <source>Censor while held</source>
            <translation>Censura enquanto pressionado</translation>
        </message>
        <message>
            <source>Lead the others</source>
            <translation>Liderar os outros</translation>
        </message>
        <message>
            <source>Key lock</source>
            <translation>Key lock</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>Slip</translation>
        </message>
        <message>
            <source>Quantize</source>
            <translation>Quantize</translation>
        </message>
        <message>
            <source>Play backwards</source>
            <translation>Tocar ao contrário</translation>
        </message>
        <message>
            <source>Brake like a turntable</source>
            <translation>Frear como um toca-discos</translation>
        </message>
        <message>
            <source>Spin back</source>
            <translation>Spinback</translation>
        </message>
        <message>
            <source>Take the lows out</source>
            <translation>Cortar os graves</translation>
        </message>
        <message>
            <source>Take the mids out</source>
            <translation>Cortar os médios</translation>
        </message>
        <message>
            <source>Take the highs out</source>
            <translation>Cortar os agudos</translation>
        </message>
        <message>
            <source>Channel fader up</source>
            <translation>Subir o fader do canal</translation>
        </message>
        <message>
            <source>Channel fader down</source>
            <translation>Baixar o fader do canal</translation>
        </message>
        <message>
            <source>Send the deck through effects 1</source>
            <translation>Enviar o deck para os efeitos 1</translation>
        </message>
        <message>
            <source>Send the deck through effects 2</source>
            <translation>Enviar o deck para os efeitos 2</translation>
        </message>
        <message>
            <source>Load the selected track</source>
            <translation>Carregar a faixa selecionada</translation>
        </message>
        <message>
            <source>Unload the deck</source>
            <translation>Descarregar o deck</translation>
        </message>
        <message>
            <source>Notes of the track</source>
            <translation>Notas da faixa</translation>
        </message>
        <message>
            <source>This hand plays the other deck: A or C, B or D</source>
            <translation>Esta mão toca o outro deck: A ou C, B ou D</translation>
        </message>
        <message>
            <source>Crossfader to A (Shift: fine)</source>
            <translation>Crossfader para A (Shift: fino)</translation>
        </message>
        <message>
            <source>Crossfader to B (Shift: fine)</source>
            <translation>Crossfader para B (Shift: fino)</translation>
        </message>
        <message>
            <source>Crossfader to the middle</source>
            <translation>Crossfader no meio</translation>
        </message>
        <message>
            <source>Master louder (Shift: fine)</source>
            <translation>Master mais alto (Shift: fino)</translation>
        </message>
        <message>
            <source>Master softer (Shift: fine)</source>
            <translation>Master mais baixo (Shift: fino)</translation>
        </message>
        <message>
            <source>Headphones louder</source>
            <translation>Fones mais altos</translation>
        </message>
        <message>
            <source>Headphones softer</source>
            <translation>Fones mais baixos</translation>
        </message>
        <message>
            <source>Headphones: more cue</source>
            <translation>Fones: mais cue</translation>
        </message>
        <message>
            <source>Headphones: more master</source>
            <translation>Fones: mais master</translation>
        </message>
        <message>
            <source>Headphones: cue left, master right</source>
            <translation>Fones: cue à esquerda, master à direita</translation>
        </message>
        <message>
            <source>Effects 1 on, off</source>
            <translation>Efeitos 1: ligar, desligar</translation>
        </message>
        <message>
            <source>Effects 1: first effect</source>
            <translation>Efeitos 1: primeiro efeito</translation>
        </message>
        <message>
            <source>Effects 1: second effect</source>
            <translation>Efeitos 1: segundo efeito</translation>
        </message>
        <message>
            <source>Effects 1: third effect</source>
            <translation>Efeitos 1: terceiro efeito</translation>
        </message>
        <message>
            <source>Effects 1: more</source>
            <translation>Efeitos 1: mais</translation>
        </message>
        <message>
            <source>Effects 1: less</source>
            <translation>Efeitos 1: menos</translation>
        </message>
        <message>
            <source>Effects 2 on, off</source>
            <translation>Efeitos 2: ligar, desligar</translation>
        </message>
        <message>
            <source>Effects 2: first effect</source>
            <translation>Efeitos 2: primeiro efeito</translation>
        </message>
        <message>
            <source>Effects 2: second effect</source>
            <translation>Efeitos 2: segundo efeito</translation>
        </message>
        <message>
            <source>Effects 2: third effect</source>
            <translation>Efeitos 2: terceiro efeito</translation>
        </message>
        <message>
            <source>Effects 2: more</source>
            <translation>Efeitos 2: mais</translation>
        </message>
        <message>
            <source>Effects 2: less</source>
            <translation>Efeitos 2: menos</translation>
        </message>
        <message>
            <source>Sample 1</source>
            <translation>Sample 1</translation>
        </message>
        <message>
            <source>Sample 2</source>
            <translation>Sample 2</translation>
        </message>
        <message>
            <source>Sample 3</source>
            <translation>Sample 3</translation>
        </message>
        <message>
            <source>Sample 4</source>
            <translation>Sample 4</translation>
        </message>
        <message>
            <source>Sample 5</source>
            <translation>Sample 5</translation>
        </message>
        <message>
            <source>Sample 6</source>
            <translation>Sample 6</translation>
        </message>
        <message>
            <source>Sample 7</source>
            <translation>Sample 7</translation>
        </message>
        <message>
            <source>Sample 8</source>
            <translation>Sample 8</translation>
        </message>
        <message>
            <source>Microphone on, off</source>
            <translation>Microfone: ligar, desligar</translation>
        </message>
        <message>
            <source>Metronome on, off</source>
            <translation>Metrônomo: ligar, desligar</translation>
        </message>
        <message>
            <source>Previous track</source>
            <translation>Faixa anterior</translation>
        </message>
        <message>
            <source>Next track</source>
            <translation>Próxima faixa</translation>
        </message>
        <message>
            <source>Ten tracks up</source>
            <translation>Dez faixas acima</translation>
        </message>
        <message>
            <source>Ten tracks down</source>
            <translation>Dez faixas abaixo</translation>
        </message>
        <message>
            <source>Load the track to the first stopped deck</source>
            <translation>Carregar a faixa no primeiro deck parado</translation>
        </message>
        <message>
            <source>Preview the selected track in the headphones</source>
            <translation>Ouvir a prévia da faixa selecionada nos fones</translation>
        </message>
        <message>
            <source>Back in the previewed track</source>
            <translation>Voltar na faixa em prévia</translation>
        </message>
        <message>
            <source>Forward in the previewed track</source>
            <translation>Avançar na faixa em prévia</translation>
        </message>
        <message>
            <source>Add the selected tracks to what is prepared</source>
            <translation>Adicionar as faixas selecionadas à preparação</translation>
        </message>
        <message>
            <source>Find tracks</source>
            <translation>Buscar faixas</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Abrir arquivos</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>Abrir uma pasta</translation>
        </message>
        <message>
            <source>Add a folder to the library</source>
            <translation>Adicionar uma pasta à biblioteca</translation>
        </message>
        <message>
            <source>Undo an edit</source>
            <translation>Desfazer uma edição</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Refazer a edição</translation>
        </message>
        <message>
            <source>Waves nearer</source>
            <translation>Aproximar as formas de onda</translation>
        </message>
        <message>
            <source>Waves further</source>
            <translation>Afastar as formas de onda</translation>
        </message>
        <message>
            <source>The whole track in the waves</source>
            <translation>A faixa inteira nas formas de onda</translation>
        </message>
        <message>
            <source>Next control; arrows, Return and Space work on it</source>
            <translation>Próximo controle; setas, Enter e Espaço atuam nele</translation>
        </message>
        <message>
            <source>Record, stop recording</source>
            <translation>Gravar, parar a gravação</translation>
        </message>
        <message>
            <source>Layout: 2 decks</source>
            <translation>Layout: 2 decks</translation>
        </message>
        <message>
            <source>Layout: 4 decks</source>
            <translation>Layout: 4 decks</translation>
        </message>
        <message>
            <source>Layout: library</source>
            <translation>Layout: biblioteca</translation>
        </message>
        <message>
            <source>Layout: mixer</source>
            <translation>Layout: mixer</translation>
        </message>
        <message>
            <source>Layout: performance</source>
            <translation>Layout: performance</translation>
        </message>
        <message>
            <source>Layout: preparation</source>
            <translation>Layout: preparação</translation>
        </message>
        <message>
            <source>Layout: touch</source>
            <translation>Layout: toque</translation>
        </message>
        <message>
            <source>Next layout</source>
            <translation>Próximo layout</translation>
        </message>
        <message>
            <source>Waves lying or upright</source>
            <translation>Formas de onda horizontais ou verticais</translation>
        </message>
        <message>
            <source>Show or hide the waves</source>
            <translation>Mostrar ou ocultar as formas de onda</translation>
        </message>
        <message>
            <source>Show or hide the effects</source>
            <translation>Mostrar ou ocultar os efeitos</translation>
        </message>
        <message>
            <source>Show or hide the sampler</source>
            <translation>Mostrar ou ocultar o sampler</translation>
        </message>
        <message>
            <source>Show or hide the library</source>
            <translation>Mostrar ou ocultar a biblioteca</translation>
        </message>
        <message>
            <source>Show or hide the mixer</source>
            <translation>Mostrar ou ocultar o mixer</translation>
        </message>
        <message>
            <source>Decks in full, or as a line each (touch)</source>
            <translation>Decks inteiros, ou uma linha cada (toque)</translation>
        </message>
        <message>
            <source>The other deck at the left (touch)</source>
            <translation>O outro deck à esquerda (toque)</translation>
        </message>
        <message>
            <source>The other deck at the right (touch)</source>
            <translation>O outro deck à direita (toque)</translation>
        </message>
        <message>
            <source>Controller in a window of its own</source>
            <translation>Controlador em sua própria janela</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
        <message>
            <source>Name the control under the mouse</source>
            <translation>Mostrar o nome do controle sob o mouse</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Tela cheia</translation>
        </message>
        <message>
            <source>Close a page, dismiss a message</source>
            <translation>Fechar uma página, dispensar uma mensagem</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
    </context>
    <context>
        <name>KeysEditor</name>
        <message>
            <source>%1 cannot be used here.</source>
            <translation>%1 não pode ser usada aqui.</translation>
        </message>
        <message>
            <source>%1 was the key of "%2", which has none now.</source>
            <translation>%1 era a tecla de “%2”, que agora não tem nenhuma.</translation>
        </message>
        <message>
            <source>Search in the keys</source>
            <translation>Buscar nas teclas</translation>
        </message>
        <message>
            <source>Search: a key, a word</source>
            <translation>Busca: uma tecla, uma palavra</translation>
        </message>
        <message>
            <source>ALL AS AT FIRST</source>
            <translation>RESTAURAR TUDO</translation>
        </message>
        <message>
            <source>Put all keys back</source>
            <translation>Restaurar todas as teclas</translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n alterada</numerusform>
                <numerusform>%n alteradas</numerusform>
            </translation>
        </message>
        <message>
            <source>SAVE AS A FILE</source>
            <translation>SALVAR EM ARQUIVO</translation>
        </message>
        <message>
            <source>Save all keys as a file</source>
            <translation>Salvar todas as teclas em um arquivo</translation>
        </message>
        <message>
            <source>TAKE FROM A FILE</source>
            <translation>USAR DE ARQUIVO</translation>
        </message>
        <message>
            <source>Take all keys from a file</source>
            <translation>Usar todas as teclas de um arquivo</translation>
        </message>
        <message>
            <source>UNDO</source>
            <translation>DESFAZER</translation>
        </message>
        <message>
            <source>Undo the change of keys</source>
            <translation>Desfazer a mudança de teclas</translation>
        </message>
        <message>
            <source>REDO</source>
            <translation>REFAZER</translation>
        </message>
        <message>
            <source>Change the keys again</source>
            <translation>Mudar as teclas de novo</translation>
        </message>
        <message>
            <source>Take your own keys back</source>
            <translation>Recuperar as suas próprias teclas</translation>
        </message>
        <message>
            <source>Press a key…</source>
            <translation>Pressionar uma tecla…</translation>
        </message>
        <message>
            <source>Key of: %1, %2</source>
            <translation>Tecla de: %1, %2</translation>
        </message>
        <message>
            <source>RESET</source>
            <translation>RESET</translation>
        </message>
        <message>
            <source>Put this key back: %1</source>
            <translation>Restaurar esta tecla: %1</translation>
        </message>
    </context>
    <context>
        <name>LayoutChoice</name>
        <message>
            <source>Layout: %1</source>
            <translation>Layout: %1</translation>
        </message>
        <message>
            <source>Layouts</source>
            <translation>Layouts</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
    </context>
    <context>
        <name>Layouts</name>
        <message>
            <source>2 DECKS</source>
            <translation>2 DECKS</translation>
        </message>
        <message>
            <source>4 DECKS</source>
            <translation>4 DECKS</translation>
        </message>
        <message>
            <source>LIBRARY</source>
            <translation>BIBLIOTECA</translation>
        </message>
        <message>
            <source>MIXER</source>
            <translation>MIXER</translation>
        </message>
        <message>
            <source>PERFORM</source>
            <translation>PERFORM.</translation>
        </message>
        <message>
            <source>PREPARE</source>
            <translation>PREPARAR</translation>
        </message>
        <message>
            <source>TOUCH</source>
            <translation>TOQUE</translation>
        </message>
    </context>
    <context>
        <name>Lesson</name>
        <message>
            <source>{device} learns, beginning with {base}</source>
            <translation>{device} aprende, a partir de {base}</translation>
        </message>
        <message>
            <source>{device} learns</source>
            <translation>{device} aprende</translation>
        </message>
        <message>
            <source>It cannot be learned: {}</source>
            <translation>Não dá para aprender: {}</translation>
        </message>
        <message>
            <source>{}: touch the wheel and turn it once round</source>
            <translation>{}: toque a roda e dê uma volta inteira</translation>
        </message>
        <message>
            <source>{}: turn it to the right, or press it</source>
            <translation>{}: gire para a direita ou pressione</translation>
        </message>
        <message>
            <source>{}: press it on the controller</source>
            <translation>{}: pressione no controlador</translation>
        </message>
        <message>
            <source>{}: move it on the controller, all the way</source>
            <translation>{}: mova-o no controlador, de ponta a ponta</translation>
        </message>
        <message>
            <source>{}: once again, or further</source>
            <translation>{}: mais uma vez, ou mais longe</translation>
        </message>
        <message>
            <source>{}: several things moved; only the one, please</source>
            <translation>{}: várias coisas se moveram; só uma, por favor</translation>
        </message>
        <message>
            <source>{}: let go</source>
            <translation>{}: solte</translation>
        </message>
        <message>
            <source>Touch a control in the window.</source>
            <translation>Toque um controle na janela.</translation>
        </message>
        <message>
            <source>Before, it did: {}. UNDO brings that back.</source>
            <translation>Antes fazia: {}. DESFAZER traz de volta.</translation>
        </message>
        <message>
            <source>{} cannot be learned here.</source>
            <translation>{} não pode ser aprendido aqui.</translation>
        </message>
        <message>
            <source>The lesson has ended: begin it again.</source>
            <translation>A lição terminou: comece de novo.</translation>
        </message>
        <message>
            <source>{} is gone: plug it in again to go on.</source>
            <translation>{} foi desconectado: conecte-o de novo para continuar.</translation>
        </message>
        <message>
            <source>Load to deck {}</source>
            <translation>Carregar no deck {}</translation>
        </message>
        <message>
            <source>Shift button, held</source>
            <translation>Botão Shift, segurado</translation>
        </message>
        <message>
            <source>Wheel that walks through the tracks</source>
            <translation>Roda que percorre as faixas</translation>
        </message>
        <message>
            <source>Load to the first deck that stands</source>
            <translation>Carregar no primeiro deck parado</translation>
        </message>
        <message>
            <source>Preview in the headphones</source>
            <translation>Prévia nos fones</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Gravar</translation>
        </message>
    </context>
    <context>
        <name>LessonLayer</name>
        <message>
            <source>Found: %1</source>
            <translation>Encontrado: %1</translation>
        </message>
        <message>
            <source>Something else to learn</source>
            <translation>Outra coisa para aprender</translation>
        </message>
        <message>
            <source>SOMETHING ELSE</source>
            <translation>OUTRA COISA</translation>
        </message>
        <message>
            <source>WITH SHIFT</source>
            <translation>COM SHIFT</translation>
        </message>
        <message>
            <source>What is learned acts while the shift button is held</source>
            <translation>O aprendido atua enquanto Shift é segurado</translation>
        </message>
        <message>
            <source>SKIP</source>
            <translation>PULAR</translation>
        </message>
        <message>
            <source>Leave this control as it is</source>
            <translation>Deixar este controle como está</translation>
        </message>
        <message>
            <source>UNDO</source>
            <translation>DESFAZER</translation>
        </message>
        <message>
            <source>Forget what was learned last, and learn it again</source>
            <translation>Esquecer o último aprendido e aprender de novo</translation>
        </message>
        <message>
            <source>SAVE</source>
            <translation>SALVAR</translation>
        </message>
        <message>
            <source>Keep the mapping and give it to the controller</source>
            <translation>Guardar o mapeamento e dá-lo ao controlador</translation>
        </message>
        <message numerus="yes">
            <source>%n learned</source>
            <translation>
                <numerusform>%n aprendido</numerusform>
                <numerusform>%n aprendidos</numerusform>
            </translation>
        </message>
        <message>
            <source>END WITHOUT SAVING</source>
            <translation>TERMINAR SEM SALVAR</translation>
        </message>
        <message>
            <source>END</source>
            <translation>TERMINAR</translation>
        </message>
        <message>
            <source>End the lesson</source>
            <translation>Terminar a lição</translation>
        </message>
        <message>
            <source>This band to the top</source>
            <translation>Esta faixa para cima</translation>
        </message>
        <message>
            <source>This band to the bottom</source>
            <translation>Esta faixa para baixo</translation>
        </message>
    </context>
    <context>
        <name>LevelMeter</name>
        <message>
            <source>%1, clipped</source>
            <translation>%1, clipping</translation>
        </message>
        <message>
            <source>Bright: how loud it is heard (RMS). Above: the peak. Press: put out the clip lights</source>
            <translation>Claro: o volume que se ouve (RMS). Acima: o pico. Pressione: apaga as luzes de clip</translation>
        </message>
    </context>
    <context>
        <name>LibraryPanel</name>
        <message>
            <source>New crate, playlist, folder or smart crate</source>
            <translation>Nova caixa, playlist, pasta ou caixa inteligente</translation>
        </message>
        <message>
            <source>OPEN</source>
            <translation>ABRIR</translation>
        </message>
        <message>
            <source>Open files or folders</source>
            <translation>Abrir arquivos ou pastas</translation>
        </message>
        <message>
            <source>Decks with their pads, and the mixer</source>
            <translation>Decks com seus pads, e o mixer</translation>
        </message>
        <message>
            <source>More room for tracks: decks as a line each</source>
            <translation>Mais espaço para faixas: uma linha por deck</translation>
        </message>
        <message>
            <source>STOP IMPORT</source>
            <translation>PARAR IMPORT.</translation>
        </message>
        <message>
            <source>Stop the import of another program's library</source>
            <translation>Parar a importação da biblioteca de outro programa</translation>
        </message>
        <message>
            <source>A right click follows another deck</source>
            <translation>Um clique direito segue outro deck</translation>
        </message>
        <message>
            <source>EDIT</source>
            <translation>EDITAR</translation>
        </message>
        <message>
            <source>Edit the selected tracks</source>
            <translation>Editar as faixas selecionadas</translation>
        </message>
        <message>
            <source>PREPARE</source>
            <translation>PREPARAR</translation>
        </message>
        <message>
            <source>Add the selected tracks to what is prepared</source>
            <translation>Adicionar as faixas selecionadas à preparação</translation>
        </message>
        <message>
            <source>LOAD %1</source>
            <translation>LOAD %1</translation>
        </message>
        <message>
            <source>Load the selected track to deck %1</source>
            <translation>Carregar a faixa selecionada no deck %1</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Novo</translation>
        </message>
        <message>
            <source>New crate</source>
            <translation>Nova caixa</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>Nova playlist</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nova pasta</translation>
        </message>
        <message>
            <source>Smart crate of this search</source>
            <translation>Caixa inteligente desta busca</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Abrir arquivos</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>Abrir uma pasta</translation>
        </message>
        <message>
            <source>Add a folder to the library</source>
            <translation>Adicionar uma pasta à biblioteca</translation>
        </message>
    </context>
    <context>
        <name>LimiterButton</name>
        <message>
            <source>LIMITER</source>
            <translation>LIMITADOR</translation>
        </message>
        <message>
            <source>Limiter</source>
            <translation>Limitador</translation>
        </message>
    </context>
    <context>
        <name>Links</name>
        <message>
            <source>No controller</source>
            <translation>Nenhum controlador</translation>
        </message>
        <message>
            <source>ON AIR</source>
            <translation>NO AR</translation>
        </message>
        <message>
            <source>CONNECTING</source>
            <translation>CONECTANDO</translation>
        </message>
        <message>
            <source>OFF AIR</source>
            <translation>FORA DO AR</translation>
        </message>
    </context>
    <context>
        <name>LoopRows</name>
        <message>
            <source>LOOP</source>
            <translation>LOOP</translation>
        </message>
        <message>
            <source>Halve the loop of deck %1</source>
            <translation>Reduzir à metade o loop do deck %1</translation>
        </message>
        <message>
            <source>Loop %1 beats, deck %2</source>
            <translation>Loop de %1 batidas, deck %2</translation>
        </message>
        <message>
            <source>Double the loop of deck %1</source>
            <translation>Dobrar o loop do deck %1</translation>
        </message>
        <message>
            <source>IN</source>
            <translation>IN</translation>
        </message>
        <message>
            <source>Loop in, deck %1</source>
            <translation>Loop in, deck %1</translation>
        </message>
        <message>
            <source>OUT</source>
            <translation>OUT</translation>
        </message>
        <message>
            <source>Loop out, deck %1</source>
            <translation>Loop out, deck %1</translation>
        </message>
        <message>
            <source>EXIT</source>
            <translation>SAIR</translation>
        </message>
        <message>
            <source>RELOOP</source>
            <translation>RELOOP</translation>
        </message>
        <message>
            <source>Back into the loop or out of it, deck %1</source>
            <translation>Voltar ao loop ou sair dele, deck %1</translation>
        </message>
        <message>
            <source>JUMP</source>
            <translation>SALTO</translation>
        </message>
        <message>
            <source>Jump back, deck %1</source>
            <translation>Saltar para trás, deck %1</translation>
        </message>
        <message>
            <source>Jump size %1 beats, deck %2</source>
            <translation>Salto de %1 batidas, deck %2</translation>
        </message>
        <message>
            <source>Press: double. Right click: half</source>
            <translation>Clique: dobro. Clique direito: metade</translation>
        </message>
        <message>
            <source>Jump forward, deck %1</source>
            <translation>Saltar para a frente, deck %1</translation>
        </message>
        <message>
            <source>◀ LOOP</source>
            <translation>◀ LOOP</translation>
        </message>
        <message>
            <source>Move the loop back a beat, deck %1</source>
            <translation>Mover o loop uma batida para trás, deck %1</translation>
        </message>
        <message>
            <source>LOOP ▶</source>
            <translation>LOOP ▶</translation>
        </message>
        <message>
            <source>Move the loop forward a beat, deck %1</source>
            <translation>Mover o loop uma batida para a frente, deck %1</translation>
        </message>
        <message>
            <source>VINYL</source>
            <translation>VINIL</translation>
        </message>
        <message>
            <source>CENSOR</source>
            <translation>CENSURA</translation>
        </message>
        <message>
            <source>CENS</source>
            <translation>CENS</translation>
        </message>
        <message>
            <source>Censor while held, deck %1</source>
            <translation>Censura enquanto pressionado, deck %1</translation>
        </message>
        <message>
            <source>BRAKE</source>
            <translation>FREIO</translation>
        </message>
        <message>
            <source>Brake deck %1</source>
            <translation>Frear o deck %1</translation>
        </message>
        <message>
            <source>SPINBACK</source>
            <translation>SPINBACK</translation>
        </message>
        <message>
            <source>SPIN</source>
            <translation>SPIN</translation>
        </message>
        <message>
            <source>Spinback deck %1</source>
            <translation>Spinback do deck %1</translation>
        </message>
        <message>
            <source>SOFT START</source>
            <translation>INÍCIO SUAVE</translation>
        </message>
        <message>
            <source>START</source>
            <translation>INÍCIO</translation>
        </message>
        <message>
            <source>Soft start deck %1</source>
            <translation>Início suave do deck %1</translation>
        </message>
    </context>
    <context>
        <name>MainMeters</name>
        <message>
            <source>Loudness %1 LUFS, momentary %2</source>
            <translation>Loudness %1 LUFS, momentâneo %2</translation>
        </message>
        <message>
            <source>LUFS</source>
            <translation>LUFS</translation>
        </message>
        <message>
            <source>NOW</source>
            <translation>MOM.</translation>
        </message>
        <message>
            <source>Main output, left</source>
            <translation>Saída principal, esquerda</translation>
        </message>
        <message>
            <source>Main output, right</source>
            <translation>Saída principal, direita</translation>
        </message>
        <message>
            <source>Limiter takes away %1</source>
            <translation>O limitador reduz %1</translation>
        </message>
    </context>
    <context>
        <name>MappingDialogs</name>
        <message>
            <source>Mapping</source>
            <translation>Mapeamento</translation>
        </message>
        <message>
            <source>Mapping with its scripts</source>
            <translation>Mapeamento com seus scripts</translation>
        </message>
        <message>
            <source>Bring in a mapping</source>
            <translation>Importar um mapeamento</translation>
        </message>
        <message>
            <source>Mappings</source>
            <translation>Mapeamentos</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos os arquivos</translation>
        </message>
        <message>
            <source>Share a mapping</source>
            <translation>Compartilhar um mapeamento</translation>
        </message>
    </context>
    <context>
        <name>MappingList</name>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>What fits its name</source>
            <translation>O que serve ao nome</translation>
        </message>
        <message>
            <source>No mapping</source>
            <translation>Sem mapeamento</translation>
        </message>
        <message>
            <source>It does nothing</source>
            <translation>Não faz nada</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation>Seus</translation>
        </message>
        <message>
            <source>Shipped with DJ Universe</source>
            <translation>Incluídos no DJ Universe</translation>
        </message>
        <message>
            <source>Of Mixxx</source>
            <translation>Do Mixxx</translation>
        </message>
    </context>
    <context>
        <name>MappingPicker</name>
        <message>
            <source>Search in the mappings</source>
            <translation>Buscar nos mapeamentos</translation>
        </message>
        <message>
            <source>Search: maker, name, file</source>
            <translation>Buscar: fabricante, nome, arquivo</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lendo…</translation>
        </message>
        <message numerus="yes">
            <source>%n mappings</source>
            <translation>
                <numerusform>%n mapeamento</numerusform>
                <numerusform>%n mapeamentos</numerusform>
            </translation>
        </message>
        <message>
            <source>Mappings</source>
            <translation>Mapeamentos</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>MasterSection</name>
        <message>
            <source>MAIN</source>
            <translation>MASTER</translation>
        </message>
        <message>
            <source>Main volume</source>
            <translation>Volume principal</translation>
        </message>
        <message>
            <source>BAL</source>
            <translation>BAL</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Balanço</translation>
        </message>
        <message>
            <source>PHONES</source>
            <translation>FONES</translation>
        </message>
        <message>
            <source>Headphone volume</source>
            <translation>Volume dos fones</translation>
        </message>
        <message>
            <source>MIX</source>
            <translation>MIX</translation>
        </message>
        <message>
            <source>Cue and main in the headphones</source>
            <translation>Cue e master nos fones</translation>
        </message>
        <message>
            <source>SPLIT</source>
            <translation>SPLIT</translation>
        </message>
        <message>
            <source>Headphones: cue left, main right</source>
            <translation>Fones: cue à esquerda, master à direita</translation>
        </message>
    </context>
    <context>
        <name>Match</name>
        <message>
            <source>same key</source>
            <translation>mesmo tom</translation>
        </message>
        <message>
            <source>neighbour +1</source>
            <translation>vizinho +1</translation>
        </message>
        <message>
            <source>neighbour −1</source>
            <translation>vizinho −1</translation>
        </message>
        <message>
            <source>energy boost +2</source>
            <translation>sobe energia +2</translation>
        </message>
        <message>
            <source>energy boost +7</source>
            <translation>sobe energia +7</translation>
        </message>
        <message>
            <source>energy drop −7</source>
            <translation>desce energia −7</translation>
        </message>
        <message>
            <source>energy drop −2</source>
            <translation>desce energia −2</translation>
        </message>
        <message>
            <source>relative key</source>
            <translation>tom relativo</translation>
        </message>
        <message>
            <source>diagonal +1</source>
            <translation>diagonal +1</translation>
        </message>
        <message>
            <source>diagonal −1</source>
            <translation>diagonal −1</translation>
        </message>
        <message>
            <source>keys clash</source>
            <translation>tons em conflito</translation>
        </message>
        <message>
            <source>tempo of {}</source>
            <translation>tempo de {}</translation>
        </message>
        <message>
            <source>{} % to {}</source>
            <translation>{}% até {}</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>UNDO</source>
            <translation>DESFAZER</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Dispensar</translation>
        </message>
    </context>
    <context>
        <name>MeterScale</name>
        <message>
            <source>CLIP</source>
            <translation>CLIP</translation>
        </message>
    </context>
    <context>
        <name>MicButton</name>
        <message>
            <source>MIC</source>
            <translation>MIC</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Microfone</translation>
        </message>
        <message>
            <source>Right click: gain, talk-over, headphones</source>
            <translation>Clique direito: ganho, talk-over, fones</translation>
        </message>
    </context>
    <context>
        <name>MicGroup</name>
        <message>
            <source>MIC</source>
            <translation>MIC</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Microfone</translation>
        </message>
        <message>
            <source>The sound device gives no microphone: see the settings</source>
            <translation>O dispositivo de áudio não fornece microfone: ver as configurações</translation>
        </message>
        <message>
            <source>Talk-over</source>
            <translation>Talk-over</translation>
        </message>
        <message>
            <source>GAIN</source>
            <translation>GANHO</translation>
        </message>
        <message>
            <source>Gain of the microphone</source>
            <translation>Ganho do microfone</translation>
        </message>
        <message>
            <source>Level of the microphone</source>
            <translation>Nível do microfone</translation>
        </message>
    </context>
    <context>
        <name>MicStrip</name>
        <message>
            <source>MIC</source>
            <translation>MIC</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Microfone</translation>
        </message>
        <message>
            <source>Level of the microphone</source>
            <translation>Nível do microfone</translation>
        </message>
        <message>
            <source>GAIN</source>
            <translation>GANHO</translation>
        </message>
        <message>
            <source>Gain of the microphone</source>
            <translation>Ganho do microfone</translation>
        </message>
        <message>
            <source>Talk-over</source>
            <translation>Talk-over</translation>
        </message>
        <message>
            <source>DUCK</source>
            <translation>DUCK</translation>
        </message>
        <message>
            <source>How much quieter the music gets for the microphone</source>
            <translation>Quanto a música abaixa para o microfone</translation>
        </message>
        <message>
            <source>CUE</source>
            <translation>CUE</translation>
        </message>
        <message>
            <source>Hear the microphone in the headphones</source>
            <translation>Ouvir o microfone nos fones</translation>
        </message>
        <message>
            <source>BOOTH</source>
            <translation>BOOTH</translation>
        </message>
        <message>
            <source>Hear the microphone on the booth output, too</source>
            <translation>Ouvir o microfone também na saída da cabine</translation>
        </message>
    </context>
    <context>
        <name>Microphone</name>
        <message>
            <source>TALK</source>
            <translation>TALK</translation>
        </message>
        <message>
            <source>VOICE</source>
            <translation>VOZ</translation>
        </message>
        <message>
            <source>Talk-over is off: the music stays as loud as it is</source>
            <translation>Talk-over desligado: a música mantém o volume</translation>
        </message>
        <message>
            <source>Talk-over: the music is quieter while the microphone is on</source>
            <translation>Talk-over: a música abaixa enquanto o microfone está ligado</translation>
        </message>
        <message>
            <source>Talk-over: the music is quieter while you speak</source>
            <translation>Talk-over: a música abaixa enquanto você fala</translation>
        </message>
    </context>
    <context>
        <name>Mixer</name>
        <message>
            <source>Crossfader: {}</source>
            <translation>Crossfader: {}</translation>
        </message>
        <message>
            <source>Sides swapped: yes</source>
            <translation>Lados invertidos: sim</translation>
        </message>
        <message>
            <source>Sides swapped: no</source>
            <translation>Lados invertidos: não</translation>
        </message>
        <message>
            <source>Faders: {}</source>
            <translation>Faders: {}</translation>
        </message>
    </context>
    <context>
        <name>MixerPanel</name>
        <message>
            <source>Mixer</source>
            <translation>Mixer</translation>
        </message>
    </context>
    <context>
        <name>ModeButton</name>
        <message>
            <source>All pad modes of deck %1</source>
            <translation>Todos os modos dos pads do deck %1</translation>
        </message>
    </context>
    <context>
        <name>Monitor</name>
        <message>
            <source>All controllers</source>
            <translation>Todos os controladores</translation>
        </message>
        <message>
            <source>{count} messages, {rate} a second</source>
            <translation>{count} mensagens, {rate} por segundo</translation>
        </message>
        <message>
            <source>, {} more were not told</source>
            <translation>, mais {} não foram mostradas</translation>
        </message>
    </context>
    <context>
        <name>MonitorView</name>
        <message>
            <source>CLOSE THE MONITOR</source>
            <translation>FECHAR O MONITOR</translation>
        </message>
        <message>
            <source>OPEN THE MONITOR</source>
            <translation>ABRIR O MONITOR</translation>
        </message>
        <message>
            <source>Messages to and from controllers</source>
            <translation>Mensagens para e de controladores</translation>
        </message>
        <message>
            <source>GO ON</source>
            <translation>CONTINUAR</translation>
        </message>
        <message>
            <source>PAUSE</source>
            <translation>PAUSAR</translation>
        </message>
        <message>
            <source>Let the messages stand still</source>
            <translation>Parar as mensagens</translation>
        </message>
        <message>
            <source>CLEAR</source>
            <translation>LIMPAR</translation>
        </message>
        <message>
            <source>Forget the messages shown</source>
            <translation>Esquecer as mensagens mostradas</translation>
        </message>
        <message>
            <source>COPY</source>
            <translation>COPIAR</translation>
        </message>
        <message>
            <source>Copy the messages shown to the clipboard</source>
            <translation>Copiar as mensagens mostradas para a área de transferência</translation>
        </message>
        <message>
            <source>Controller that is watched</source>
            <translation>Controlador observado</translation>
        </message>
        <message>
            <source>Show only messages with</source>
            <translation>Mostrar só mensagens com</translation>
        </message>
        <message>
            <source>Only with: B0 07, volume</source>
            <translation>Só com: B0 07, volume</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensagens</translation>
        </message>
        <message>
            <source>Touch something on a controller.</source>
            <translation>Toque em algo no controlador.</translation>
        </message>
    </context>
    <context>
        <name>More</name>
        <message>
            <source>Key lock: off</source>
            <translation>Key lock: desligado</translation>
        </message>
        <message>
            <source>Key lock: on</source>
            <translation>Key lock: ligado</translation>
        </message>
        <message>
            <source>Slip: off</source>
            <translation>Slip: desligado</translation>
        </message>
        <message>
            <source>Slip: on</source>
            <translation>Slip: ligado</translation>
        </message>
        <message>
            <source>Quantize: off</source>
            <translation>Quantize: desligado</translation>
        </message>
        <message>
            <source>Quantize: on</source>
            <translation>Quantize: ligado</translation>
        </message>
        <message>
            <source>Vinyl mode: off</source>
            <translation>Modo vinil: desligado</translation>
        </message>
        <message>
            <source>Vinyl mode: on</source>
            <translation>Modo vinil: ligado</translation>
        </message>
        <message>
            <source>Reverse: off</source>
            <translation>Reverse: desligado</translation>
        </message>
        <message>
            <source>Reverse: on</source>
            <translation>Reverse: ligado</translation>
        </message>
        <message>
            <source>Timecode: off</source>
            <translation>Timecode: desligado</translation>
        </message>
        <message>
            <source>Timecode: on</source>
            <translation>Timecode: ligado</translation>
        </message>
        <message>
            <source>Brake</source>
            <translation>Freio</translation>
        </message>
        <message>
            <source>Brake takes {} s</source>
            <translation>O freio dura {} s</translation>
        </message>
        <message>
            <source>Spinback</source>
            <translation>Spinback</translation>
        </message>
        <message>
            <source>Spinback takes {} s</source>
            <translation>O spinback dura {} s</translation>
        </message>
        <message>
            <source>Soft start</source>
            <translation>Início suave</translation>
        </message>
        <message>
            <source>Soft start takes {} s</source>
            <translation>O início suave dura {} s</translation>
        </message>
        <message>
            <source>Range of the tempo fader: {}</source>
            <translation>Alcance do fader de tempo: {}</translation>
        </message>
        <message>
            <source>Cue button: {}</source>
            <translation>Botão cue: {}</translation>
        </message>
        <message>
            <source>Sync follows: {}</source>
            <translation>O sync segue: {}</translation>
        </message>
        <message>
            <source>Tempo to the leader's: {}</source>
            <translation>Tempo em relação ao do líder: {}</translation>
        </message>
        <message>
            <source>Sound of the key lock: {}</source>
            <translation>Som do key lock: {}</translation>
        </message>
        <message>
            <source>Timecode mode: {}</source>
            <translation>Modo do timecode: {}</translation>
        </message>
        <message>
            <source>Timecode: set up</source>
            <translation>Timecode: configurar</translation>
        </message>
        <message>
            <source>Notes of the track</source>
            <translation>Notas da faixa</translation>
        </message>
        <message>
            <source>Match the key to the leader's</source>
            <translation>Igualar o tom ao do líder</translation>
        </message>
        <message>
            <source>Key as recorded</source>
            <translation>Tom original</translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>Ejetar</translation>
        </message>
    </context>
    <context>
        <name>MoreButton</name>
        <message>
            <source>More of deck %1</source>
            <translation>Mais opções do deck %1</translation>
        </message>
        <message>
            <source>Brakes, vinyl mode, cue button, sync, key, eject</source>
            <translation>Freios, modo vinil, botão cue, sync, tom, ejetar</translation>
        </message>
    </context>
    <context>
        <name>Networks</name>
        <message>
            <source>CLOCK {}</source>
            <translation>RELÓGIO {}</translation>
        </message>
        <message>
            <source>CLOCK</source>
            <translation>RELÓGIO</translation>
        </message>
        <message>
            <source>LINK {}</source>
            <translation>LINK {}</translation>
        </message>
        <message>
            <source>Ableton Link: {peers} others, {bpm} BPM</source>
            <translation>Ableton Link: {peers} outros, {bpm} BPM</translation>
        </message>
        <message>
            <source>MIDI clock goes out</source>
            <translation>O relógio MIDI está sendo enviado</translation>
        </message>
        <message>
            <source>MIDI time code goes out</source>
            <translation>O timecode MIDI está sendo enviado</translation>
        </message>
        <message>
            <source>MIDI clock comes in: {} BPM</source>
            <translation>O relógio MIDI está chegando: {} BPM</translation>
        </message>
        <message>
            <source>MIDI clock is waited for</source>
            <translation>Aguardando o relógio MIDI</translation>
        </message>
        <message>
            <source>OSC: only sent</source>
            <translation>OSC: apenas envio</translation>
        </message>
        <message>
            <source>OSC: port {port}, {listeners} listeners</source>
            <translation>OSC: porta {port}, {listeners} ouvintes</translation>
        </message>
        <message>
            <source>{}, leads the decks</source>
            <translation>{}, conduz os decks</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Notes of deck %1: %2</source>
            <translation>Notas do deck %1: %2</translation>
        </message>
        <message>
            <source>Notes: %1</source>
            <translation>Notas: %1</translation>
        </message>
        <message>
            <source>CLOSE</source>
            <translation>FECHAR</translation>
        </message>
        <message>
            <source>Close the notes</source>
            <translation>Fechar as notas</translation>
        </message>
    </context>
    <context>
        <name>NoteRows</name>
        <message>
            <source>TRACK</source>
            <translation>FAIXA</translation>
        </message>
        <message>
            <source>HERE</source>
            <translation>AQUI</translation>
        </message>
        <message>
            <source>The note is about the whole track</source>
            <translation>A nota é sobre a faixa inteira</translation>
        </message>
        <message>
            <source>The note is about the place of the playhead</source>
            <translation>A nota é sobre o lugar da reprodução</translation>
        </message>
        <message>
            <source>New note at the playhead</source>
            <translation>Nova anotação na posição de reprodução</translation>
        </message>
        <message>
            <source>New note about the track</source>
            <translation>Nova nota sobre a faixa</translation>
        </message>
        <message>
            <source>Note at the playhead…</source>
            <translation>Anotação na posição de reprodução…</translation>
        </message>
        <message>
            <source>Note about the track…</source>
            <translation>Nota sobre a faixa…</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Anotações</translation>
        </message>
        <message>
            <source>Jump to the note at %1</source>
            <translation>Saltar para a anotação em %1</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anotação</translation>
        </message>
        <message>
            <source>Delete the note</source>
            <translation>Excluir a anotação</translation>
        </message>
        <message>
            <source>No notes yet</source>
            <translation>Ainda não há anotações</translation>
        </message>
    </context>
    <context>
        <name>Noting</name>
        <message>
            <source>There is no track on this deck.</source>
            <translation>Não há faixa neste deck.</translation>
        </message>
        <message>
            <source>Noted at {}.</source>
            <translation>Anotado em {}.</translation>
        </message>
        <message>
            <source>Noted.</source>
            <translation>Anotado.</translation>
        </message>
    </context>
    <context>
        <name>OpenDialogs</name>
        <message>
            <source>Open music files</source>
            <translation>Abrir arquivos de música</translation>
        </message>
        <message>
            <source>Music</source>
            <translation>Música</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos os arquivos</translation>
        </message>
        <message>
            <source>Open a folder of music</source>
            <translation>Abrir uma pasta de música</translation>
        </message>
        <message>
            <source>Add a folder of music to the library</source>
            <translation>Adicionar uma pasta de música à biblioteca</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>What the window shows.</source>
            <translation>O que a janela mostra.</translation>
        </message>
        <message>
            <source>Parts shown or hidden by hand, by layout.</source>
            <translation>Partes mostradas ou ocultadas à mão, por layout.</translation>
        </message>
        <message>
            <source>Sizes of parts changed by hand, by layout.</source>
            <translation>Tamanhos das partes mudados à mão, por layout.</translation>
        </message>
        <message>
            <source>The decks at the left and right, where a side shows one of two.</source>
            <translation>Os decks à esquerda e à direita, onde um lado mostra um de dois.</translation>
        </message>
        <message>
            <source>Where the window was: x, y, width, height.</source>
            <translation>Onde a janela estava: x, y, largura, altura.</translation>
        </message>
        <message>
            <source>The window of a drawn controller is open.</source>
            <translation>A janela de um controlador desenhado está aberta.</translation>
        </message>
        <message>
            <source>Which controller is drawn there; empty: the usual one.</source>
            <translation>Qual controlador é desenhado ali; vazio: o habitual.</translation>
        </message>
        <message>
            <source>Fill the screen.</source>
            <translation>Preencher a tela.</translation>
        </message>
        <message>
            <source>Colours.</source>
            <translation>Cores.</translation>
        </message>
        <message>
            <source>Size of everything.</source>
            <translation>Tamanho de tudo.</translation>
        </message>
        <message>
            <source>No animations but the waves.</source>
            <translation>Nenhuma animação além das formas de onda.</translation>
        </message>
        <message>
            <source>Of all texts; empty: the system's.</source>
            <translation>De todos os textos; vazio: o do sistema.</translation>
        </message>
        <message>
            <source>Name and value of the control under the mouse.</source>
            <translation>Nome e valor do controle sob o mouse.</translation>
        </message>
        <message>
            <source>Waves stand between the decks.</source>
            <translation>As formas de onda ficam de pé entre os decks.</translation>
        </message>
        <message>
            <source>Zoom of the waves, in half doublings.</source>
            <translation>Zoom das formas de onda, em meias duplicações.</translation>
        </message>
        <message>
            <source>What draws the waves.</source>
            <translation>O que desenha as formas de onda.</translation>
        </message>
        <message>
            <source>Pulling a wave moves the playhead instead of the record.</source>
            <translation>Puxar uma forma de onda move a posição de reprodução em vez do disco.</translation>
        </message>
        <message>
            <source>The large time is the elapsed one.</source>
            <translation>O tempo em destaque é o decorrido.</translation>
        </message>
        <message>
            <source>Mode and bank of the pads, by deck.</source>
            <translation>Modo e banco dos pads, por deck.</translation>
        </message>
        <message>
            <source>The source that is shown.</source>
            <translation>A fonte mostrada.</translation>
        </message>
        <message>
            <source>The file that is selected.</source>
            <translation>O arquivo selecionado.</translation>
        </message>
        <message>
            <source>The column that orders the rows, with - in front: downwards.</source>
            <translation>A coluna que ordena as linhas; com - na frente: decrescente.</translation>
        </message>
        <message>
            <source>Branches of the tree turned by hand.</source>
            <translation>Ramos da árvore abertos ou fechados à mão.</translation>
        </message>
        <message>
            <source>What was searched for.</source>
            <translation>O que foi buscado.</translation>
        </message>
        <message>
            <source>What is searched for now.</source>
            <translation>O que está sendo buscado agora.</translation>
        </message>
        <message>
            <source>Filters that are on.</source>
            <translation>Filtros ligados.</translation>
        </message>
        <message>
            <source>Keep what was searched for.</source>
            <translation>Guardar o que foi pesquisado.</translation>
        </message>
        <message>
            <source>Columns shown, with their widths; empty: the usual ones.</source>
            <translation>Colunas mostradas, com suas larguras; vazio: as habituais.</translation>
        </message>
        <message>
            <source>Keys changed by hand: action to keys.</source>
            <translation>Teclas mudadas à mão: ação para teclas.</translation>
        </message>
        <message>
            <source>Keys lie as on a US keyboard, whatever is printed on them.</source>
            <translation>As teclas ficam como em um teclado americano, seja o que for que esteja impresso nelas.</translation>
        </message>
        <message>
            <source>The first-run guide was seen.</source>
            <translation>O guia de início já foi visto.</translation>
        </message>
    </context>
    <context>
        <name>Outlook</name>
        <message>
            <source>Waves</source>
            <translation>Formas de onda</translation>
        </message>
        <message>
            <source>Decks with pads, and the mixer</source>
            <translation>Decks com pads, e o mixer</translation>
        </message>
        <message>
            <source>Mixer</source>
            <translation>Mixer</translation>
        </message>
        <message>
            <source>Effects</source>
            <translation>Efeitos</translation>
        </message>
        <message>
            <source>Sampler, microphone, metronome</source>
            <translation>Sampler, microfone, metrônomo</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>Upright waves between the decks</source>
            <translation>Formas de onda verticais entre os decks</translation>
        </message>
        <message>
            <source>Usual sizes and parts of this layout</source>
            <translation>Tamanhos e partes habituais deste layout</translation>
        </message>
        <message>
            <source>Controller in a window of its own</source>
            <translation>Controlador em sua própria janela</translation>
        </message>
        <message>
            <source>Controller on a phone or tablet…</source>
            <translation>Controlador em um telefone ou tablet…</translation>
        </message>
        <message>
            <source>Everything at {} (the window comes back)</source>
            <translation>Tudo em {} (a janela volta)</translation>
        </message>
    </context>
    <context>
        <name>Outputs</name>
        <message>
            <source>MAIN</source>
            <translation>MASTER</translation>
        </message>
        <message>
            <source>Main volume</source>
            <translation>Volume principal</translation>
        </message>
        <message>
            <source>BAL</source>
            <translation>BAL</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Balanço</translation>
        </message>
        <message>
            <source>HEADPHONES</source>
            <translation>FONES</translation>
        </message>
        <message>
            <source>PHONES</source>
            <translation>FONES</translation>
        </message>
        <message>
            <source>Headphone volume</source>
            <translation>Volume dos fones</translation>
        </message>
        <message>
            <source>Headphones, left</source>
            <translation>Fones, esquerda</translation>
        </message>
        <message>
            <source>Headphones, right</source>
            <translation>Fones, direita</translation>
        </message>
        <message>
            <source>SPLIT</source>
            <translation>SPLIT</translation>
        </message>
        <message>
            <source>Headphones: cue left, main right</source>
            <translation>Fones: cue à esquerda, master à direita</translation>
        </message>
        <message>
            <source>MIX</source>
            <translation>MIX</translation>
        </message>
        <message>
            <source>Cue and main in the headphones</source>
            <translation>Cue e master nos fones</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Overview of deck %1</source>
            <translation>Visão geral do deck %1</translation>
        </message>
    </context>
    <context>
        <name>Pad</name>
        <message>
            <source>Pad %1</source>
            <translation>Pad %1</translation>
        </message>
        <message>
            <source>Pad %1 %2</source>
            <translation>Pad %1 %2</translation>
        </message>
    </context>
    <context>
        <name>PadGrid</name>
        <message>
            <source>%1 on the pads of deck %2</source>
            <translation>%1 nos pads do deck %2</translation>
        </message>
        <message>
            <source>Bank before, deck %1</source>
            <translation>Banco anterior, deck %1</translation>
        </message>
        <message>
            <source>Half as many beats in the slicer, deck %1</source>
            <translation>Metade das batidas no slicer, deck %1</translation>
        </message>
        <message>
            <source>Next bank, deck %1</source>
            <translation>Próximo banco, deck %1</translation>
        </message>
        <message>
            <source>Twice as many beats in the slicer, deck %1</source>
            <translation>O dobro das batidas no slicer, deck %1</translation>
        </message>
        <message>
            <source>%1, deck %2</source>
            <translation>%1, deck %2</translation>
        </message>
        <message>
            <source>Shift: clear. Right click: name and colour</source>
            <translation>Shift: limpar. Clique direito: nome e cor</translation>
        </message>
    </context>
    <context>
        <name>PadMenu</name>
        <message>
            <source>Cue %1</source>
            <translation>Cue %1</translation>
        </message>
        <message>
            <source>Name of the cue</source>
            <translation>Nome do cue</translation>
        </message>
        <message>
            <source>Colour %1</source>
            <translation>Cor %1</translation>
        </message>
        <message>
            <source>GO</source>
            <translation>IR</translation>
        </message>
        <message>
            <source>Go to the cue</source>
            <translation>Ir para o cue</translation>
        </message>
        <message>
            <source>SET HERE</source>
            <translation>FIXAR AQUI</translation>
        </message>
        <message>
            <source>Set the cue here</source>
            <translation>Marcar o cue aqui</translation>
        </message>
        <message>
            <source>SET LOOP</source>
            <translation>FIXAR LOOP</translation>
        </message>
        <message>
            <source>Keep the loop in the cue</source>
            <translation>Guardar o loop no cue</translation>
        </message>
        <message>
            <source>CLEAR</source>
            <translation>LIMPAR</translation>
        </message>
        <message>
            <source>Clear the cue</source>
            <translation>Limpar o cue</translation>
        </message>
    </context>
    <context>
        <name>Pads</name>
        <message>
            <source>CUE {}</source>
            <translation>CUE {}</translation>
        </message>
        <message>
            <source>LOOP {}</source>
            <translation>LOOP {}</translation>
        </message>
        <message>
            <source>JUMP {}</source>
            <translation>SALTO {}</translation>
        </message>
        <message>
            <source>save loop</source>
            <translation>salvar loop</translation>
        </message>
        <message>
            <source>beat</source>
            <translation>batida</translation>
        </message>
        <message>
            <source>beats</source>
            <translation>batidas</translation>
        </message>
        <message>
            <source>roll</source>
            <translation>roll</translation>
        </message>
        <message>
            <source>semitones</source>
            <translation>semitons</translation>
        </message>
        <message>
            <source>as recorded</source>
            <translation>original</translation>
        </message>
        <message>
            <source>of {} beats</source>
            <translation>de {} batidas</translation>
        </message>
        <message>
            <source>Slice {}</source>
            <translation>Fatia {}</translation>
        </message>
        <message>
            <source>no sample</source>
            <translation>sem sample</translation>
        </message>
        <message>
            <source>on the beat</source>
            <translation>na batida</translation>
        </message>
        <message>
            <source>Sample {}</source>
            <translation>Sample {}</translation>
        </message>
        <message>
            <source>Stem {}</source>
            <translation>Stem {}</translation>
        </message>
        <message>
            <source>solo</source>
            <translation>solo</translation>
        </message>
        <message>
            <source>muted</source>
            <translation>mudo</translation>
        </message>
        <message>
            <source>on</source>
            <translation>ligado</translation>
        </message>
        <message>
            <source>no stems</source>
            <translation>sem stems</translation>
        </message>
        <message>
            <source>HOT CUE</source>
            <translation>HOT CUE</translation>
        </message>
        <message>
            <source>Hot cues</source>
            <translation>Hot cues</translation>
        </message>
        <message>
            <source>LOOP</source>
            <translation>LOOP</translation>
        </message>
        <message>
            <source>Loops of so many beats</source>
            <translation>Loops por número de batidas</translation>
        </message>
        <message>
            <source>ROLL</source>
            <translation>ROLL</translation>
        </message>
        <message>
            <source>Loop rolls</source>
            <translation>Loop rolls</translation>
        </message>
        <message>
            <source>JUMP</source>
            <translation>SALTO</translation>
        </message>
        <message>
            <source>Beat jumps</source>
            <translation>Saltos de batidas</translation>
        </message>
        <message>
            <source>SAVED</source>
            <translation>SALVOS</translation>
        </message>
        <message>
            <source>Saved loops</source>
            <translation>Loops salvos</translation>
        </message>
        <message>
            <source>SAMPLER</source>
            <translation>SAMPLER</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Samples</translation>
        </message>
        <message>
            <source>STEMS</source>
            <translation>STEMS</translation>
        </message>
        <message>
            <source>Stems</source>
            <translation>Stems</translation>
        </message>
        <message>
            <source>KEYS</source>
            <translation>TONS</translation>
        </message>
        <message>
            <source>Key shift</source>
            <translation>Mudança de tom</translation>
        </message>
        <message>
            <source>SLICER</source>
            <translation>SLICER</translation>
        </message>
        <message>
            <source>Slicer</source>
            <translation>Slicer</translation>
        </message>
    </context>
    <context>
        <name>PhaseBar</name>
        <message>
            <source>Phase of deck %1</source>
            <translation>Fase do deck %1</translation>
        </message>
    </context>
    <context>
        <name>PreviewButton</name>
        <message>
            <source>Stop the preview</source>
            <translation>Parar a prévia</translation>
        </message>
        <message>
            <source>Preview in the headphones</source>
            <translation>Ouvir a prévia nos fones</translation>
        </message>
    </context>
    <context>
        <name>PreviewGroup</name>
        <message>
            <source>Pause the preview</source>
            <translation>Pausar a prévia</translation>
        </message>
        <message>
            <source>Go on with the preview</source>
            <translation>Continuar a prévia</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Prévia</translation>
        </message>
        <message>
            <source>Place in the preview</source>
            <translation>Posição na prévia</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>PRÉVIA</translation>
        </message>
        <message>
            <source>Loudness of the preview</source>
            <translation>Volume da prévia</translation>
        </message>
    </context>
    <context>
        <name>QuestionRows</name>
        <message>
            <source>ALL AS AT FIRST</source>
            <translation>TUDO COMO NO INÍCIO</translation>
        </message>
        <message>
            <source>All settings as the mapping has them at first</source>
            <translation>Todos os ajustes como o mapeamento os traz</translation>
        </message>
    </context>
    <context>
        <name>Readout</name>
        <message>
            <source>BAR {}/8</source>
            <translation>COMP. {}/8</translation>
        </message>
        <message>
            <source>IN SYNC</source>
            <translation>EM SYNC</translation>
        </message>
        <message>
            <source>{} ms</source>
            <translation>{} ms</translation>
        </message>
    </context>
    <context>
        <name>RecordButton</name>
        <message>
            <source>STOP?</source>
            <translation>PARAR?</translation>
        </message>
        <message>
            <source>REC</source>
            <translation>REC</translation>
        </message>
        <message>
            <source>Press twice or hold to stop</source>
            <translation>Clicar duas vezes ou segurar para parar</translation>
        </message>
    </context>
    <context>
        <name>Recorder</name>
        <message>
            <source>Record the main output</source>
            <translation>Gravar a saída principal</translation>
        </message>
        <message>
            <source>Press again to stop the recording</source>
            <translation>Clicar de novo para parar a gravação</translation>
        </message>
        <message>
            <source>Recording {}</source>
            <translation>Gravando {}</translation>
        </message>
        <message>
            <source>Room on the disk for {}</source>
            <translation>Espaço no disco para {}</translation>
        </message>
        <message>
            <source>The recording starts</source>
            <translation>A gravação está começando</translation>
        </message>
        <message>
            <source>{} min</source>
            <translation>{} min</translation>
        </message>
    </context>
    <context>
        <name>Remote</name>
        <message>
            <source>It holds for {}:{:02d}.</source>
            <translation>Vale por {}:{:02d}.</translation>
        </message>
        <message>
            <source>This computer has no address in a local network.</source>
            <translation>Este computador não tem endereço em uma rede local.</translation>
        </message>
        <message>
            <source>Too many wrong codes: the code was taken back.</source>
            <translation>Códigos errados demais: o código foi anulado.</translation>
        </message>
        <message>
            <source>The page cannot be served: {}</source>
            <translation>A página não pode ser oferecida: {}</translation>
        </message>
        <message>
            <source>not reachable now</source>
            <translation>inacessível agora</translation>
        </message>
        <message>
            <source>{} ms away</source>
            <translation>a {} ms</translation>
        </message>
    </context>
    <context>
        <name>RemoteEditor</name>
        <message>
            <source>Controller on a phone or tablet</source>
            <translation>Controlador em um telefone ou tablet</translation>
        </message>
        <message>
            <source>On, until the program ends or it is switched off</source>
            <translation>Ligado até o programa terminar ou ser desligado</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desligado</translation>
        </message>
        <message>
            <source>QR code of the address and the code</source>
            <translation>Código QR do endereço e do código</translation>
        </message>
        <message>
            <source>Scan the picture with the phone's camera, or open this address in its browser; both must be in the same network.</source>
            <translation>Escaneie a imagem com a câmera do telefone ou abra este endereço no navegador dele; os dois devem estar na mesma rede.</translation>
        </message>
        <message>
            <source>Address %1</source>
            <translation>Endereço %1</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>Código %1</translation>
        </message>
        <message>
            <source>Each device needs a code of its own.</source>
            <translation>Cada aparelho precisa de um código próprio.</translation>
        </message>
        <message>
            <source>For one device.</source>
            <translation>Para um aparelho.</translation>
        </message>
        <message>
            <source>NEW CODE</source>
            <translation>NOVO CÓDIGO</translation>
        </message>
        <message>
            <source>A code for another device</source>
            <translation>Um código para outro aparelho</translation>
        </message>
        <message>
            <source>DISCONNECT</source>
            <translation>DESCONECTAR</translation>
        </message>
        <message>
            <source>Disconnect %1</source>
            <translation>Desconectar %1</translation>
        </message>
    </context>
    <context>
        <name>RoundTrip</name>
        <message>
            <source>Burst {number} of {count}, {heard} heard</source>
            <translation>Rajada {number} de {count}, {heard} ouvidas</translation>
        </message>
        <message>
            <source>No input is open: choose the microphone's and press APPLY.</source>
            <translation>Nenhuma entrada está aberta: escolha a do microfone e pressione APLICAR.</translation>
        </message>
        <message>
            <source>Nothing came back: turn up, connect {output} with the microphone's input, or choose another input.</source>
            <translation>Nada voltou: aumente o volume, conecte {output} à entrada do microfone ou escolha outra entrada.</translation>
        </message>
        <message>
            <source>Connect {output} with the microphone's input, or hold the microphone to the loudspeaker. Short bursts of noise are heard.</source>
            <translation>Conecte {output} à entrada do microfone ou aproxime o microfone do alto-falante. Rajadas curtas de ruído serão ouvidas.</translation>
        </message>
        <message>
            <source>Not sure ({heard} of {count} bursts, ± {spread} ms): turn up, or measure where it is quieter.</source>
            <translation>Sem certeza ({heard} de {count} rajadas, ± {spread} ms): aumente o volume ou meça onde houver menos ruído.</translation>
        </message>
        <message>
            <source>{ms} ms out and back (± {spread})</source>
            <translation>{ms} ms de ida e volta (± {spread})</translation>
        </message>
        <message>
            <source>the device tells {ms} ms for its output</source>
            <translation>o dispositivo informa {ms} ms para sua saída</translation>
        </message>
    </context>
    <context>
        <name>RuleBar</name>
        <message>
            <source>Rule of the smart crate</source>
            <translation>Regra da caixa inteligente</translation>
        </message>
    </context>
    <context>
        <name>SamplerBar</name>
        <message>
            <source>Sampler</source>
            <translation>Sampler</translation>
        </message>
        <message>
            <source>SAMPLER</source>
            <translation>SAMPLER</translation>
        </message>
        <message>
            <source>Loudness of the sampler</source>
            <translation>Volume do sampler</translation>
        </message>
        <message>
            <source>Stop all samples</source>
            <translation>Parar todos os samples</translation>
        </message>
    </context>
    <context>
        <name>SamplerPad</name>
        <message>
            <source>empty</source>
            <translation>vazio</translation>
        </message>
        <message>
            <source>Empty. Drop a sound file on it</source>
            <translation>Vazio. Soltar um arquivo de áudio aqui</translation>
        </message>
        <message>
            <source>Plays %1. Right button: what it does</source>
            <translation>Toca %1. Botão direito: o que ele faz</translation>
        </message>
    </context>
    <context>
        <name>SamplerSlot</name>
        <message>
            <source>Air horn</source>
            <translation>Corneta</translation>
        </message>
        <message>
            <source>Siren</source>
            <translation>Sirene</translation>
        </message>
        <message>
            <source>Riser</source>
            <translation>Riser</translation>
        </message>
        <message>
            <source>Sweep</source>
            <translation>Sweep</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Impacto</translation>
        </message>
        <message>
            <source>Vinyl stop</source>
            <translation>Parada de vinil</translation>
        </message>
        <message>
            <source>Clap</source>
            <translation>Clap</translation>
        </message>
        <message>
            <source>Kick</source>
            <translation>Kick</translation>
        </message>
        <message>
            <source>Plays to its end</source>
            <translation>Toca até o fim</translation>
        </message>
        <message>
            <source>Plays while held</source>
            <translation>Toca enquanto pressionado</translation>
        </message>
        <message>
            <source>Starts and stops in turn</source>
            <translation>Inicia e para alternadamente</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>Loop</translation>
        </message>
        <message>
            <source>Start on the beat</source>
            <translation>Iniciar na batida</translation>
        </message>
        <message>
            <source>Headphones only</source>
            <translation>Só nos fones</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Empty the pad</source>
            <translation>Esvaziar o pad</translation>
        </message>
        <message>
            <source>once</source>
            <translation>uma vez</translation>
        </message>
        <message>
            <source>hold</source>
            <translation>segurar</translation>
        </message>
        <message>
            <source>toggle</source>
            <translation>alternar</translation>
        </message>
    </context>
    <context>
        <name>Scope</name>
        <message>
            <source>Picture of the input</source>
            <translation>Imagem da entrada</translation>
        </message>
    </context>
    <context>
        <name>ScrollBar</name>
        <message>
            <source>Scroll</source>
            <translation>Rolar</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Find tracks</source>
            <translation>Buscar faixas</translation>
        </message>
        <message>
            <source>Find  (Ctrl+F)</source>
            <translation>Buscar  (Ctrl+F)</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Limpar a busca</translation>
        </message>
        <message>
            <source>Filters that can be typed</source>
            <translation>Filtros que podem ser digitados</translation>
        </message>
    </context>
    <context>
        <name>Segmented</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Decoding</source>
            <translation>Decodificando</translation>
        </message>
        <message>
            <source>Loading {}</source>
            <translation>Carregando {}</translation>
        </message>
        <message>
            <source>{}: cannot be loaded ({})</source>
            <translation>{}: não é possível carregar ({})</translation>
        </message>
        <message>
            <source>{}: the decoder ended before the file did</source>
            <translation>{}: o decodificador terminou antes do arquivo</translation>
        </message>
        <message>
            <source>{}: there is no such folder</source>
            <translation>{}: essa pasta não existe</translation>
        </message>
        <message>
            <source>{}: no music that can be read</source>
            <translation>{}: nenhuma música que possa ser lida</translation>
        </message>
        <message>
            <source>{}: there is no sound in it</source>
            <translation>{}: não contém som</translation>
        </message>
        <message>
            <source>{}: its kind of sound is not supported</source>
            <translation>{}: esse tipo de som não é suportado</translation>
        </message>
        <message>
            <source>{}: nothing in it can be decoded</source>
            <translation>{}: nada nele pode ser decodificado</translation>
        </message>
        <message>
            <source>{}: the file is empty</source>
            <translation>{}: o arquivo está vazio</translation>
        </message>
        <message>
            <source>{}: is a folder, not a music file</source>
            <translation>{}: é uma pasta, não um arquivo de música</translation>
        </message>
        <message>
            <source>the supervisor is gone: nothing loads</source>
            <translation>o supervisor sumiu: nada é carregado</translation>
        </message>
        <message>
            <source>The supervisor is gone: the sound goes on, but nothing loads.</source>
            <translation>O supervisor sumiu: o som continua, mas nada é carregado.</translation>
        </message>
        <message>
            <source>The supervisor is back.</source>
            <translation>O supervisor voltou.</translation>
        </message>
        <message>
            <source>the supervisor met a fault and goes on: {}</source>
            <translation>o supervisor encontrou uma falha e continua: {}</translation>
        </message>
        <message>
            <source>the window ended again and again; `djuniverse` opens it once more</source>
            <translation>a janela se fechou repetidas vezes; `djuniverse` a abre mais uma vez</translation>
        </message>
        <message>
            <source>the sound engine ended ({}) and goes on</source>
            <translation>o motor de áudio terminou ({}) e continua</translation>
        </message>
        <message>
            <source>the sound engine hangs: starting another one</source>
            <translation>o motor de áudio travou: iniciando outro</translation>
        </message>
        <message>
            <source>It ends again and again: {}.</source>
            <translation>Ele termina repetidas vezes: {}.</translation>
        </message>
        <message>
            <source>opening {}</source>
            <translation>abrindo {}</translation>
        </message>
        <message>
            <source>no sound device: playing without sound</source>
            <translation>sem dispositivo de áudio: tocando sem som</translation>
        </message>
        <message>
            <source>{}; playing without sound</source>
            <translation>{}; tocando sem som</translation>
        </message>
        <message>
            <source>{} is gone; playing on without sound</source>
            <translation>{} sumiu; continuando sem som</translation>
        </message>
        <message>
            <source>{}; the sound stays on the device it was on</source>
            <translation>{}; o som continua no dispositivo em que estava</translation>
        </message>
        <message>
            <source>the sound device does not open</source>
            <translation>o dispositivo de áudio não abre</translation>
        </message>
        <message>
            <source>the sound device does not answer</source>
            <translation>o dispositivo de áudio não responde</translation>
        </message>
        <message>
            <source>another sound device is being opened</source>
            <translation>outro dispositivo de áudio está sendo aberto</translation>
        </message>
        <message>
            <source>PortAudio is not installed: {}</source>
            <translation>PortAudio não está instalado: {}</translation>
        </message>
        <message>
            <source>{} has no output</source>
            <translation>{} não tem saída</translation>
        </message>
        <message>
            <source>{} has no output {}</source>
            <translation>{} não tem a saída {}</translation>
        </message>
        <message>
            <source>JACK runs at {} Hz, this session at {} Hz</source>
            <translation>JACK roda a {} Hz, esta sessão a {} Hz</translation>
        </message>
        <message>
            <source>The sample rate of {} Hz is used from the next start on.</source>
            <translation>A taxa de amostragem de {} Hz será usada a partir do próximo início.</translation>
        </message>
        <message>
            <source>{} cannot be added to the library</source>
            <translation>não é possível adicionar {} à biblioteca</translation>
        </message>
        <message>
            <source>{} belongs to the library now.</source>
            <translation>{} agora faz parte da biblioteca.</translation>
        </message>
        <message>
            <source>The analysis in the background is switched off in the settings.</source>
            <translation>A análise em segundo plano está desligada nas configurações.</translation>
        </message>
        <message>
            <source>the history of this set is not written: {}</source>
            <translation>o histórico deste set não é gravado: {}</translation>
        </message>
        <message>
            <source>the library is not backed up: {}</source>
            <translation>a biblioteca não tem cópia de segurança: {}</translation>
        </message>
        <message>
            <source>the recorder ended; the recording goes on in another file</source>
            <translation>o gravador terminou; a gravação continua em outro arquivo</translation>
        </message>
        <message>
            <source>the recording has ended: the disk of {} is full</source>
            <translation>a gravação terminou: o disco de {} está cheio</translation>
        </message>
        <message>
            <source>the recording has ended: {}</source>
            <translation>a gravação terminou: {}</translation>
        </message>
        <message>
            <source>the last recording is just being ended</source>
            <translation>a última gravação ainda está sendo finalizada</translation>
        </message>
        <message>
            <source>nothing is recorded: {}</source>
            <translation>nada é gravado: {}</translation>
        </message>
        <message>
            <source>The disk has room for {} more minutes of recording.</source>
            <translation>O disco tem espaço para mais {} minutos de gravação.</translation>
        </message>
        <message>
            <source>The disk is too slow: the recording has a gap, filled with silence.</source>
            <translation>O disco é lento demais: a gravação tem uma lacuna, preenchida com silêncio.</translation>
        </message>
        <message>
            <source>{}; recording as WAV</source>
            <translation>{}; gravando em WAV</translation>
        </message>
        <message>
            <source>the demo music cannot be made in {}</source>
            <translation>a música de demonstração não pode ser criada em {}</translation>
        </message>
        <message>
            <source>samples last {} s at most</source>
            <translation>os samples duram no máximo {} s</translation>
        </message>
        <message>
            <source>{}: its mapping has a fault: {}</source>
            <translation>{}: seu mapeamento tem uma falha: {}</translation>
        </message>
        <message>
            <source>its mapping has a fault: {}</source>
            <translation>seu mapeamento tem uma falha: {}</translation>
        </message>
        <message>
            <source>the engine does not keep up with the controllers</source>
            <translation>o motor não acompanha os controladores</translation>
        </message>
        <message>
            <source>controllers cannot scratch: {}</source>
            <translation>os controladores não podem fazer scratch: {}</translation>
        </message>
        <message>
            <source>HID controllers need the Python package hidapi</source>
            <translation>Controladores HID precisam do pacote Python hidapi</translation>
        </message>
        <message>
            <source>{} cannot be opened: another program may use it, or rights are missing</source>
            <translation>{} não pode ser aberto: outro programa pode estar usando, ou faltam permissões</translation>
        </message>
        <message>
            <source>{} cannot be opened: it is gone</source>
            <translation>{} não pode ser aberto: não está mais lá</translation>
        </message>
        <message>
            <source>controllers are served</source>
            <translation>os controladores são atendidos</translation>
        </message>
        <message>
            <source>{} is there already, and is another one</source>
            <translation>{} já existe e é outro</translation>
        </message>
        <message>
            <source>an archive of one mapping with its scripts is expected</source>
            <translation>espera-se um arquivo com um mapeamento e seus scripts</translation>
        </message>
        <message>
            <source>{} tracks</source>
            <translation>{} faixas</translation>
        </message>
        <message>
            <source>rename a set to {}</source>
            <translation>renomear um set para {}</translation>
        </message>
        <message>
            <source>delete the set {}</source>
            <translation>excluir o set {}</translation>
        </message>
        <message>
            <source>take out of a set</source>
            <translation>retirar de um set</translation>
        </message>
        <message>
            <source>goes well with</source>
            <translation>combina com</translation>
        </message>
        <message>
            <source>not goes well with</source>
            <translation>não combina com</translation>
        </message>
        <message>
            <source>cues</source>
            <translation>cues</translation>
        </message>
        <message>
            <source>grid</source>
            <translation>grade</translation>
        </message>
        <message>
            <source>delete {} tracks</source>
            <translation>excluir {} faixas</translation>
        </message>
        <message>
            <source>delete a track</source>
            <translation>excluir uma faixa</translation>
        </message>
        <message>
            <source>note</source>
            <translation>anotação</translation>
        </message>
        <message>
            <source>delete a note</source>
            <translation>excluir uma anotação</translation>
        </message>
        <message>
            <source>new list {}</source>
            <translation>nova lista {}</translation>
        </message>
        <message>
            <source>entries of a list</source>
            <translation>itens de uma lista</translation>
        </message>
        <message>
            <source>add to a list</source>
            <translation>adicionar a uma lista</translation>
        </message>
        <message>
            <source>remove from a list</source>
            <translation>remover de uma lista</translation>
        </message>
        <message>
            <source>order of a list</source>
            <translation>ordem de uma lista</translation>
        </message>
        <message>
            <source>rename a list to {}</source>
            <translation>renomear uma lista para {}</translation>
        </message>
        <message>
            <source>rule of a list</source>
            <translation>regra de uma lista</translation>
        </message>
        <message>
            <source>move a list</source>
            <translation>mover uma lista</translation>
        </message>
        <message>
            <source>delete the list {}</source>
            <translation>excluir a lista {}</translation>
        </message>
        <message>
            <source>import lists</source>
            <translation>importar listas</translation>
        </message>
        <message>
            <source>path</source>
            <translation>caminho</translation>
        </message>
        <message>
            <source>{}: {} → {}</source>
            <translation>{}: {} → {}</translation>
        </message>
        <message>
            <source>cue point of {}</source>
            <translation>ponto de cue de {}</translation>
        </message>
        <message>
            <source>hot cue {} of {}</source>
            <translation>hot cue {} de {}</translation>
        </message>
        <message>
            <source>{} hot cues of {}</source>
            <translation>{} hot cues de {}</translation>
        </message>
        <message>
            <source>Shift the grid</source>
            <translation>Deslocar a grade</translation>
        </message>
        <message>
            <source>Shift the bars</source>
            <translation>Deslocar os compassos</translation>
        </message>
        <message>
            <source>Beat here</source>
            <translation>Batida aqui</translation>
        </message>
        <message>
            <source>Downbeat here</source>
            <translation>Primeira batida do compasso aqui</translation>
        </message>
        <message>
            <source>Phrase here</source>
            <translation>Frase aqui</translation>
        </message>
        <message>
            <source>Stretch the grid</source>
            <translation>Esticar a grade</translation>
        </message>
        <message>
            <source>Tempo</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Tempo × {}</source>
            <translation>Tempo × {}</translation>
        </message>
        <message>
            <source>Tap the tempo</source>
            <translation>Marcar o tempo com toques</translation>
        </message>
        <message>
            <source>Anchor here</source>
            <translation>Âncora aqui</translation>
        </message>
        <message>
            <source>Anchor</source>
            <translation>Âncora</translation>
        </message>
        <message>
            <source>Remove an anchor</source>
            <translation>Remover uma âncora</translation>
        </message>
        <message>
            <source>Move an anchor</source>
            <translation>Mover uma âncora</translation>
        </message>
        <message>
            <source>Straighten the grid</source>
            <translation>Endireitar a grade</translation>
        </message>
        <message>
            <source>Lock the grid</source>
            <translation>Travar a grade</translation>
        </message>
        <message>
            <source>Unlock the grid</source>
            <translation>Destravar a grade</translation>
        </message>
        <message>
            <source>The grid of the analysis</source>
            <translation>A grade da análise</translation>
        </message>
        <message>
            <source>Drag the grid</source>
            <translation>Arrastar a grade</translation>
        </message>
        <message>
            <source>New grid</source>
            <translation>Nova grade</translation>
        </message>
        <message>
            <source>Cue point</source>
            <translation>Ponto de cue</translation>
        </message>
        <message>
            <source>Add a memory cue</source>
            <translation>Adicionar um cue de memória</translation>
        </message>
        <message>
            <source>Add loop {}</source>
            <translation>Adicionar o loop {}</translation>
        </message>
        <message>
            <source>Add hot cue {}</source>
            <translation>Adicionar o hot cue {}</translation>
        </message>
        <message>
            <source>Delete a cue</source>
            <translation>Excluir um cue</translation>
        </message>
        <message>
            <source>Name a cue</source>
            <translation>Dar nome a um cue</translation>
        </message>
        <message>
            <source>Colour a cue</source>
            <translation>Colorir um cue</translation>
        </message>
        <message>
            <source>Move a cue</source>
            <translation>Mover um cue</translation>
        </message>
        <message>
            <source>Snap a cue</source>
            <translation>Ajustar um cue à grade</translation>
        </message>
        <message>
            <source>Snap all cues</source>
            <translation>Ajustar todos os cues à grade</translation>
        </message>
        <message>
            <source>Length of a loop</source>
            <translation>Duração de um loop</translation>
        </message>
        <message>
            <source>Number the cues</source>
            <translation>Numerar os cues</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Adicionar uma anotação</translation>
        </message>
        <message>
            <source>Change a note</source>
            <translation>Editar uma anotação</translation>
        </message>
        <message>
            <source>Delete a note</source>
            <translation>Excluir uma anotação</translation>
        </message>
        <message>
            <source>rating</source>
            <translation>nota</translation>
        </message>
        <message>
            <source>title</source>
            <translation>título</translation>
        </message>
        <message>
            <source>artist</source>
            <translation>artista</translation>
        </message>
        <message>
            <source>album</source>
            <translation>álbum</translation>
        </message>
        <message>
            <source>genre</source>
            <translation>gênero</translation>
        </message>
        <message>
            <source>label</source>
            <translation>selo</translation>
        </message>
        <message>
            <source>remixer</source>
            <translation>remixer</translation>
        </message>
        <message>
            <source>composer</source>
            <translation>compositor</translation>
        </message>
        <message>
            <source>year</source>
            <translation>ano</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>comentário</translation>
        </message>
        <message>
            <source>colour</source>
            <translation>cor</translation>
        </message>
        <message>
            <source>energy</source>
            <translation>energia</translation>
        </message>
        <message>
            <source>key</source>
            <translation>tom</translation>
        </message>
        <message>
            <source>tempo</source>
            <translation>tempo</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>tags</translation>
        </message>
        <message>
            <source>album artist</source>
            <translation>artista do álbum</translation>
        </message>
        <message>
            <source>grouping</source>
            <translation>agrupamento</translation>
        </message>
        <message>
            <source>mix</source>
            <translation>mix</translation>
        </message>
        <message>
            <source>producer</source>
            <translation>produtor</translation>
        </message>
        <message>
            <source>track number</source>
            <translation>número da faixa</translation>
        </message>
        <message>
            <source>disc number</source>
            <translation>número do disco</translation>
        </message>
        <message>
            <source>catalogue number</source>
            <translation>número de catálogo</translation>
        </message>
        <message>
            <source>times played</source>
            <translation>reproduções</translation>
        </message>
        <message>
            <source>date added</source>
            <translation>data de adição</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Takes effect %1.</source>
            <translation>Entra em vigor %1.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>at once</source>
            <translation>imediatamente</translation>
        </message>
        <message>
            <source>at once; the window comes back, the music plays on</source>
            <translation>imediatamente; a janela volta, a música continua</translation>
        </message>
        <message>
            <source>with the next recording</source>
            <translation>na próxima gravação</translation>
        </message>
        <message>
            <source>when it is switched on next</source>
            <translation>na próxima vez que for ligado</translation>
        </message>
        <message>
            <source>with the next start of the program</source>
            <translation>na próxima vez que o programa iniciar</translation>
        </message>
        <message>
            <source>A port of our own</source>
            <translation>Uma porta própria</translation>
        </message>
        <message>
            <source>{} (not there)</source>
            <translation>{} (ausente)</translation>
        </message>
        <message>
            <source>The system's</source>
            <translation>O do sistema</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Som</translation>
        </message>
        <message>
            <source>Sound device</source>
            <translation>Dispositivo de áudio</translation>
        </message>
        <message>
            <source>Second engine</source>
            <translation>Segundo motor</translation>
        </message>
        <message>
            <source>Waits to take over when the first one fails. On ALSA it cannot hold the device open.</source>
            <translation>Espera para assumir quando o primeiro falha. No ALSA ele não pode manter o dispositivo aberto.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ligado</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desligado</translation>
        </message>
        <message>
            <source>Threads of the key lock</source>
            <translation>Threads do key lock</translation>
        </message>
        <message>
            <source>0 computes on the audio thread.</source>
            <translation>0 calcula na thread de áudio.</translation>
        </message>
        <message>
            <source>Controllers</source>
            <translation>Controladores</translation>
        </message>
        <message>
            <source>MIDI and HID controllers</source>
            <translation>Controladores MIDI e HID</translation>
        </message>
        <message>
            <source>A controller that is plugged in gets the mapping that fits its name: one of your own, a shipped one, or one of Mixxx where its files are installed.</source>
            <translation>Um controlador conectado recebe o mapeamento que serve ao seu nome: um seu, um incluído ou um do Mixxx onde seus arquivos estão instalados.</translation>
        </message>
        <message>
            <source>Monitor</source>
            <translation>Monitor</translation>
        </message>
        <message>
            <source>Messages from and to controllers with what they do, to find out what a knob sends or why a light stays dark.</source>
            <translation>Mensagens de e para controladores com o que fazem, para descobrir o que um botão envia ou por que uma luz fica apagada.</translation>
        </message>
        <message>
            <source>Timecode</source>
            <translation>Timecode</translation>
        </message>
        <message>
            <source>Records with time code</source>
            <translation>Discos com timecode</translation>
        </message>
        <message>
            <source>A control record or CD moves a deck. Choose the inputs of the turntables on the page Sound; here is seen what they give.</source>
            <translation>Um disco ou CD de controle move um deck. As entradas dos toca-discos são escolhidas na página Som; aqui se vê o que elas dão.</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>Keys by place</source>
            <translation>Teclas pela posição</translation>
        </message>
        <message>
            <source>Keys lie as on a US keyboard, whatever is printed on them.</source>
            <translation>As teclas ficam como em um teclado americano, seja o que for que esteja impresso nelas.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Press the key of an action, then the new one.</source>
            <translation>Pressionar a tecla de uma ação e depois a nova.</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Pastas</translation>
        </message>
        <message>
            <source>Music folders that are scanned and watched. A folder that is taken out leaves its tracks in the library.</source>
            <translation>Pastas de música que são lidas e monitoradas. Uma pasta removida deixa suas faixas na biblioteca.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Cópias de segurança</translation>
        </message>
        <message>
            <source>The library is backed up by itself. `djuniverse library info` lists the backups, `djuniverse library restore` brings one back; what is there then is backed up before.</source>
            <translation>A biblioteca é copiada sozinha. `djuniverse library info` lista as cópias, `djuniverse library restore` traz uma de volta; antes disso é feita uma cópia do que existe.</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>Análise</translation>
        </message>
        <message>
            <source>Analyse in the background</source>
            <translation>Analisar em segundo plano</translation>
        </message>
        <message>
            <source>New music is analysed while the program runs, at the lowest priority.</source>
            <translation>A música nova é analisada enquanto o programa roda, com a menor prioridade.</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>Full uses the networks that `djuniverse models fetch` brought; fast does without.</source>
            <translation>Completo usa as redes que `djuniverse models fetch` trouxe; rápido dispensa.</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Completo</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Rápido</translation>
        </message>
        <message>
            <source>Lowest tempo</source>
            <translation>Tempo mínimo</translation>
        </message>
        <message>
            <source>Half and double readings of a tempo are brought above it, when the music leaves it open.</source>
            <translation>Leituras pela metade ou pelo dobro de um tempo são levadas acima dele, quando a música deixa em aberto.</translation>
        </message>
        <message>
            <source>Highest tempo</source>
            <translation>Tempo máximo</translation>
        </message>
        <message>
            <source>At least twice the lowest one.</source>
            <translation>Pelo menos o dobro do mínimo.</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>Processos</translation>
        </message>
        <message>
            <source>0: one a core, as far as memory goes.</source>
            <translation>0: um por núcleo, até onde a memória permitir.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aparência</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>High contrast for bright places, red for eyes that are used to the dark, two for colour-blind eyes.</source>
            <translation>Alto contraste para lugares claros, vermelho para olhos acostumados ao escuro, dois para daltônicos.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Night, red</source>
            <translation>Noite, vermelho</translation>
        </message>
        <message>
            <source>Red-green blind</source>
            <translation>Daltonismo vermelho-verde</translation>
        </message>
        <message>
            <source>Blue-yellow blind</source>
            <translation>Daltonismo azul-amarelo</translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation>Tamanho de tudo</translation>
        </message>
        <message>
            <source>On top of what the system sets for the screen.</source>
            <translation>Além do que o sistema define para a tela.</translation>
        </message>
        <message>
            <source>75 %</source>
            <translation>75%</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>100%</translation>
        </message>
        <message>
            <source>125 %</source>
            <translation>125%</translation>
        </message>
        <message>
            <source>150 %</source>
            <translation>150%</translation>
        </message>
        <message>
            <source>200 %</source>
            <translation>200%</translation>
        </message>
        <message>
            <source>300 %</source>
            <translation>300%</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Of all texts, numbers and dates.</source>
            <translation>De todos os textos, números e datas.</translation>
        </message>
        <message>
            <source>Reduced motion</source>
            <translation>Movimento reduzido</translation>
        </message>
        <message>
            <source>Nothing moves or blinks but the waves and the meters.</source>
            <translation>Nada se move nem pisca além das formas de onda e dos medidores.</translation>
        </message>
        <message>
            <source>Tooltips</source>
            <translation>Dicas</translation>
        </message>
        <message>
            <source>Name, value and key of the control under the mouse.</source>
            <translation>Nome, valor e tecla do controle sob o mouse.</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
        <message>
            <source>The touch layout has targets of 44 pixels or more.</source>
            <translation>O layout de toque tem alvos de 44 pixels ou mais.</translation>
        </message>
        <message>
            <source>2 decks</source>
            <translation>2 decks</translation>
        </message>
        <message>
            <source>4 decks</source>
            <translation>4 decks</translation>
        </message>
        <message>
            <source>Mixer</source>
            <translation>Mixer</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Performance</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>Preparação</translation>
        </message>
        <message>
            <source>Touch</source>
            <translation>Toque</translation>
        </message>
        <message>
            <source>Upright waves</source>
            <translation>Formas de onda verticais</translation>
        </message>
        <message>
            <source>The waves stand between the decks.</source>
            <translation>As formas de onda ficam de pé entre os decks.</translation>
        </message>
        <message>
            <source>What draws the waves</source>
            <translation>O que desenha as ondas</translation>
        </message>
        <message>
            <source>The graphics card where there is one; pictures work everywhere.</source>
            <translation>A placa gráfica onde houver; imagens funcionam em toda parte.</translation>
        </message>
        <message>
            <source>Graphics card</source>
            <translation>Placa gráfica</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imagens</translation>
        </message>
        <message>
            <source>Pulling a wave seeks</source>
            <translation>Arrastar a onda move a posição</translation>
        </message>
        <message>
            <source>Pulling a wave moves the playhead instead of the record; with Shift it does the other.</source>
            <translation>Arrastar a onda move a posição em vez do disco; com Shift faz o contrário.</translation>
        </message>
        <message>
            <source>Elapsed time first</source>
            <translation>Tempo decorrido primeiro</translation>
        </message>
        <message>
            <source>The large time of a deck is the elapsed one.</source>
            <translation>O tempo em destaque de um deck é o decorrido.</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Tela cheia</translation>
        </message>
        <message>
            <source>Fill the screen.</source>
            <translation>Preencher a tela.</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Gravação</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Pasta</translation>
        </message>
        <message>
            <source>Empty: Music/DJ Universe in your home.</source>
            <translation>Vazio: Music/DJ Universe na sua pasta pessoal.</translation>
        </message>
        <message>
            <source>Name of a file</source>
            <translation>Nome de um arquivo</translation>
        </message>
        <message>
            <source>%Y year, %m month, %d day, %H %M %S time. A file that is there already stays.</source>
            <translation>%Y ano, %m mês, %d dia, %H %M %S hora. Um arquivo que já existe permanece.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>WAV and FLAC lose nothing.</source>
            <translation>WAV e FLAC não perdem nada.</translation>
        </message>
        <message>
            <source>WAV</source>
            <translation>WAV</translation>
        </message>
        <message>
            <source>FLAC</source>
            <translation>FLAC</translation>
        </message>
        <message>
            <source>MP3</source>
            <translation>MP3</translation>
        </message>
        <message>
            <source>AAC</source>
            <translation>AAC</translation>
        </message>
        <message>
            <source>Opus</source>
            <translation>Opus</translation>
        </message>
        <message>
            <source>Bits of WAV and FLAC</source>
            <translation>Bits de WAV e FLAC</translation>
        </message>
        <message>
            <source>24 keeps all that the mixer puts out.</source>
            <translation>24 mantém tudo o que sai do mixer.</translation>
        </message>
        <message>
            <source>16</source>
            <translation>16</translation>
        </message>
        <message>
            <source>24</source>
            <translation>24</translation>
        </message>
        <message>
            <source>Bitrate of MP3, AAC and Opus</source>
            <translation>Taxa de bits de MP3, AAC e Opus</translation>
        </message>
        <message>
            <source>More sounds better and takes more room.</source>
            <translation>Mais alta soa melhor e ocupa mais espaço.</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Rede</translation>
        </message>
        <message>
            <source>Phone or tablet</source>
            <translation>Telefone ou tablet</translation>
        </message>
        <message>
            <source>A controller in the browser of a phone or tablet in the same network. Off, nothing listens. The connection is not encrypted: use a network that you trust.</source>
            <translation>Um controlador no navegador de um telefone ou tablet da mesma rede. Desligado, nada escuta. A conexão não é criptografada: use uma rede em que você confia.</translation>
        </message>
        <message>
            <source>Empty: the one of this computer in its local network.</source>
            <translation>Vazio: o deste computador em sua rede local.</translation>
        </message>
        <message>
            <source>0: any that is free.</source>
            <translation>0: qualquer uma livre.</translation>
        </message>
        <message>
            <source>Played tracks are kept in the history of the library, settings and searches in config.toml and window.json. Nothing else is written down.</source>
            <translation>As faixas tocadas ficam no histórico da biblioteca; as configurações e as pesquisas, em config.toml e window.json. Nada mais é anotado.</translation>
        </message>
        <message>
            <source>Remember searches</source>
            <translation>Lembrar das pesquisas</translation>
        </message>
        <message>
            <source>In the search field, Up brings them back. Switched off, all of them are forgotten.</source>
            <translation>No campo de busca, a seta para cima as traz de volta. Desligado, todas são esquecidas.</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Conexões</translation>
        </message>
        <message>
            <source>Device, sample rate, block, channels of main output, headphones, booth and microphone, test tone, measured latency.</source>
            <translation>Dispositivo, taxa de amostragem, bloco, canais da saída principal, dos fones, da cabine e do microfone, tom de teste, latência medida.</translation>
        </message>
        <message>
            <source>The program works without a network, and none of the following is on. The top bar tells whether there is a network.</source>
            <translation>O programa funciona sem rede, e nada do que segue está ligado. A barra superior mostra se há rede.</translation>
        </message>
        <message>
            <source>Phone or tablet: address</source>
            <translation>Telefone ou tablet: endereço</translation>
        </message>
        <message>
            <source>Phone or tablet: port</source>
            <translation>Telefone ou tablet: porta</translation>
        </message>
        <message>
            <source>Ableton Link</source>
            <translation>Ableton Link</translation>
        </message>
        <message>
            <source>Lead: other programs on the network take the tempo and the beats of the leading deck. Follow: synced decks take those of the others.</source>
            <translation>Conduzir: outros programas da rede adotam o andamento e as batidas do deck líder. Seguir: os decks sincronizados adotam os dos outros.</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Conduzir</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Start and stop with Link</source>
            <translation>Iniciar e parar com o Link</translation>
        </message>
        <message>
            <source>When leading, the others start and stop with the music; when following, decks whose sync is on start and stop with the others.</source>
            <translation>Ao conduzir, os outros iniciam e param com a música; ao seguir, os decks com sync ligado iniciam e param com os outros.</translation>
        </message>
        <message>
            <source>MIDI clock out</source>
            <translation>Saída de relógio MIDI</translation>
        </message>
        <message>
            <source>Drum machines and sequencers there play in time with the leading deck, also while its tempo changes.</source>
            <translation>Baterias eletrônicas e sequenciadores ali tocam no tempo do deck líder, mesmo enquanto o andamento muda.</translation>
        </message>
        <message>
            <source>Start of the machines</source>
            <translation>Início das máquinas</translation>
        </message>
        <message>
            <source>At the first bar when music begins; with the place in the song, a sequencer is where the track is.</source>
            <translation>No primeiro compasso quando a música começa; com a posição na canção, o sequenciador fica onde a faixa está.</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Manualmente</translation>
        </message>
        <message>
            <source>At the first bar</source>
            <translation>No primeiro compasso</translation>
        </message>
        <message>
            <source>At the place in the song</source>
            <translation>Na posição da canção</translation>
        </message>
        <message>
            <source>Tempo of the clock out</source>
            <translation>Andamento do relógio enviado</translation>
        </message>
        <message>
            <source>Half or double for machines that count the same music slower or faster, as drum and bass at 87 or 174.</source>
            <translation>Metade ou dobro para máquinas que contam a mesma música mais devagar ou mais rápido, como drum and bass a 87 ou 174.</translation>
        </message>
        <message>
            <source>Half</source>
            <translation>Metade</translation>
        </message>
        <message>
            <source>As the music</source>
            <translation>Como a música</translation>
        </message>
        <message>
            <source>Double</source>
            <translation>Dobro</translation>
        </message>
        <message>
            <source>MIDI clock in</source>
            <translation>Entrada de relógio MIDI</translation>
        </message>
        <message>
            <source>The clock from there leads all decks whose sync is on. When it is silent, the decks lead again.</source>
            <translation>O relógio vindo dali conduz todos os decks com sync ligado. Quando silencia, os decks voltam a conduzir.</translation>
        </message>
        <message>
            <source>The clock leads</source>
            <translation>O relógio conduz</translation>
        </message>
        <message>
            <source>Many machines send their clock also while they stand still.</source>
            <translation>Muitas máquinas enviam o relógio mesmo paradas.</translation>
        </message>
        <message>
            <source>As long as it comes</source>
            <translation>Enquanto chegar</translation>
        </message>
        <message>
            <source>From its start to its stop</source>
            <translation>Do início até a parada</translation>
        </message>
        <message>
            <source>Start and stop with the clock</source>
            <translation>Iniciar e parar com o relógio</translation>
        </message>
        <message>
            <source>Decks whose sync is on start and stop with that machine.</source>
            <translation>Os decks com sync ligado iniciam e param com essa máquina.</translation>
        </message>
        <message>
            <source>Decks behind the clock that comes in</source>
            <translation>Decks atrás do relógio recebido</translation>
        </message>
        <message>
            <source>Makes up for the delay of that machine. Below 0: ahead of it.</source>
            <translation>Compensa o atraso dessa máquina. Abaixo de 0: à frente dela.</translation>
        </message>
        <message>
            <source>MIDI time code out</source>
            <translation>Saída de timecode MIDI</translation>
        </message>
        <message>
            <source>The place in the track of the leading deck, for lights and video.</source>
            <translation>A posição na faixa do deck líder, para luzes e vídeo.</translation>
        </message>
        <message>
            <source>Frames of the time code</source>
            <translation>Quadros do timecode</translation>
        </message>
        <message>
            <source>A second. 29.97 leaves out numbers, so that it tells the time of the clock.</source>
            <translation>Por segundo. 29,97 omite números para acompanhar a hora do relógio.</translation>
        </message>
        <message>
            <source>25</source>
            <translation>25</translation>
        </message>
        <message>
            <source>29.97</source>
            <translation>29,97</translation>
        </message>
        <message>
            <source>30</source>
            <translation>30</translation>
        </message>
        <message>
            <source>Clock and time code behind the music</source>
            <translation>Relógio e timecode atrás da música</translation>
        </message>
        <message>
            <source>Makes up for the delay of loudspeakers and machines. Below 0: ahead of it.</source>
            <translation>Compensa o atraso de caixas e máquinas. Abaixo de 0: à frente.</translation>
        </message>
        <message>
            <source>OSC port</source>
            <translation>Porta OSC</translation>
        </message>
        <message>
            <source>Open Sound Control is received there, on UDP. 0: off.</source>
            <translation>Ali se recebe Open Sound Control, por UDP. 0: desligado.</translation>
        </message>
        <message>
            <source>OSC from</source>
            <translation>OSC de</translation>
        </message>
        <message>
            <source>Whoever may send can move all controls, and needs no password.</source>
            <translation>Quem puder enviar pode mover todos os controles, sem senha.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Este computador</translation>
        </message>
        <message>
            <source>The network</source>
            <translation>A rede</translation>
        </message>
        <message>
            <source>OSC only from these addresses</source>
            <translation>OSC só destes endereços</translation>
        </message>
        <message>
            <source>As 192.168.1.20 or 192.168.1.0/24, several with commas. Empty: all of private networks.</source>
            <translation>Como 192.168.1.20 ou 192.168.1.0/24, vários com vírgulas. Vazio: todas as redes privadas.</translation>
        </message>
        <message>
            <source>OSC to</source>
            <translation>OSC para</translation>
        </message>
        <message>
            <source>Address and port that are always told what changes, as 192.168.1.20:9001. Others ask for it.</source>
            <translation>Endereço e porta que sempre recebem o que muda, como 192.168.1.20:9001. Os outros pedem.</translation>
        </message>
        <message>
            <source>What is told there</source>
            <translation>O que é informado ali</translation>
        </message>
        <message>
            <source>Controls by their path, * stands for any letters: deck*.play</source>
            <translation>Controles pelo caminho, * vale por quaisquer letras: deck*.play</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidade</translation>
        </message>
        <message>
            <source>Nothing leaves this computer</source>
            <translation>Nada sai deste computador</translation>
        </message>
        <message>
            <source>No usage, no music and no list of tracks is sent anywhere.</source>
            <translation>Nenhum dado de uso, nenhuma música e nenhuma lista de faixas é enviada a lugar algum.</translation>
        </message>
        <message>
            <source>What is kept here</source>
            <translation>O que é guardado aqui</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Search in the settings</source>
            <translation>Buscar nas configurações</translation>
        </message>
        <message>
            <source>Search all settings</source>
            <translation>Buscar em todas as configurações</translation>
        </message>
        <message>
            <source>CLOSE</source>
            <translation>FECHAR</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>Fechar as configurações</translation>
        </message>
    </context>
    <context>
        <name>Shelves</name>
        <message>
            <source>All tracks</source>
            <translation>Todas as faixas</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Preparação</translation>
        </message>
        <message>
            <source>Crates and playlists</source>
            <translation>Caixas e playlists</translation>
        </message>
        <message>
            <source>Smart crates</source>
            <translation>Caixas inteligentes</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>Drives</source>
            <translation>Unidades</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Arquivos</translation>
        </message>
        <message>
            <source>Other programs</source>
            <translation>Outros programas</translation>
        </message>
        <message>
            <source>Opened files</source>
            <translation>Arquivos abertos</translation>
        </message>
        <message>
            <source>Set of {}</source>
            <translation>Set de {}</translation>
        </message>
    </context>
    <context>
        <name>SideButton</name>
        <message>
            <source>Show deck %1 instead of deck %2</source>
            <translation>Mostrar o deck %1 em vez do deck %2</translation>
        </message>
        <message>
            <source>Deck %1 plays</source>
            <translation>O deck %1 está tocando</translation>
        </message>
    </context>
    <context>
        <name>SmallDeck</name>
        <message>
            <source>Loops and jumps of deck %1</source>
            <translation>Loops e saltos do deck %1</translation>
        </message>
        <message>
            <source>In the place of the pads, and back</source>
            <translation>No lugar dos pads, e de volta</translation>
        </message>
    </context>
    <context>
        <name>SourceRow</name>
        <message>
            <source>Hide what is in %1</source>
            <translation>Ocultar o conteúdo de %1</translation>
        </message>
        <message>
            <source>Show what is in %1</source>
            <translation>Mostrar o conteúdo de %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
    </context>
    <context>
        <name>SourceTree</name>
        <message>
            <source>Sources of tracks</source>
            <translation>Fontes de faixas</translation>
        </message>
        <message>
            <source>What to do with it</source>
            <translation>O que fazer com isto</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>no sound device</source>
            <translation>nenhum dispositivo de áudio</translation>
        </message>
        <message>
            <source>{frames} frames ({ms}) at {khz} kHz</source>
            <translation>{frames} amostras ({ms}) a {khz} kHz</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{}%</translation>
        </message>
        <message>
            <source>Audio thread: {mean} % of its time, {peak} % at most</source>
            <translation>Thread de áudio: {mean}% do seu tempo, {peak}% no máximo</translation>
        </message>
        <message>
            <source>1 dropout</source>
            <translation>1 falha de áudio</translation>
        </message>
        <message>
            <source>{} dropouts</source>
            <translation>{} falhas de áudio</translation>
        </message>
        <message>
            <source>No dropouts</source>
            <translation>Nenhuma falha de áudio</translation>
        </message>
        <message>
            <source>Dropouts at {}
Press to clear them</source>
            <translation>Falhas de áudio em {}
Clicar para limpá-las</translation>
        </message>
        <message>
            <source>Network connected</source>
            <translation>Rede conectada</translation>
        </message>
        <message>
            <source>No network</source>
            <translation>Sem rede</translation>
        </message>
        <message>
            <source>Battery {} %, charging</source>
            <translation>Bateria {}%, carregando</translation>
        </message>
        <message>
            <source>Battery {} %</source>
            <translation>Bateria {}%</translation>
        </message>
        <message>
            <source>Battery {pct} %, {left} left</source>
            <translation>Bateria {pct}%, restam {left}</translation>
        </message>
        <message>
            <source>{} ms</source>
            <translation>{} ms</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>%1: less</source>
            <translation>%1: menos</translation>
        </message>
        <message>
            <source>%1: more</source>
            <translation>%1: mais</translation>
        </message>
    </context>
    <context>
        <name>StepsPopup</name>
        <message>
            <source>Edits</source>
            <translation>Edições</translation>
        </message>
        <message>
            <source>EDITS</source>
            <translation>EDIÇÕES</translation>
        </message>
        <message>
            <source>Nothing was edited yet.</source>
            <translation>Nada foi editado ainda.</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>desfeita</translation>
        </message>
    </context>
    <context>
        <name>Subject</name>
        <message>
            <source>There is no track on this deck.</source>
            <translation>Não há faixa neste deck.</translation>
        </message>
        <message>
            <source>{} was added to the library.</source>
            <translation>{} foi adicionado à biblioteca.</translation>
        </message>
    </context>
    <context>
        <name>Switch</name>
        <message>
            <source>on</source>
            <translation>ligado</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desligado</translation>
        </message>
    </context>
    <context>
        <name>Switches</name>
        <message>
            <source>KEY</source>
            <comment>key lock</comment>
            <translation>KEY</translation>
        </message>
        <message>
            <source>Key lock, deck %1</source>
            <translation>Key lock, deck %1</translation>
        </message>
        <message>
            <source>SLIP</source>
            <translation>SLIP</translation>
        </message>
        <message>
            <source>Slip, deck %1</source>
            <translation>Slip, deck %1</translation>
        </message>
        <message>
            <source>Q</source>
            <comment>quantize</comment>
            <translation>Q</translation>
        </message>
        <message>
            <source>Quantize, deck %1</source>
            <translation>Quantize, deck %1</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
    </context>
    <context>
        <name>TempoField</name>
        <message>
            <source>Tempo of deck %1; press to type another</source>
            <translation>Tempo do deck %1; clicar para digitar outro</translation>
        </message>
        <message>
            <source>%1 BPM</source>
            <translation>%1 BPM</translation>
        </message>
        <message>
            <source>Tempo: 128 or +1.5%</source>
            <translation>Tempo: 128 ou +1.5%</translation>
        </message>
    </context>
    <context>
        <name>TempoStrip</name>
        <message>
            <source>TEMPO</source>
            <translation>TEMPO</translation>
        </message>
        <message>
            <source>Tempo of deck %1</source>
            <translation>Tempo do deck %1</translation>
        </message>
        <message>
            <source>Nudge back while held, deck %1</source>
            <translation>Pitch bend para trás enquanto pressionado, deck %1</translation>
        </message>
        <message>
            <source>Right click: a little slower</source>
            <translation>Clique direito: um pouco mais lento</translation>
        </message>
        <message>
            <source>Nudge forward while held, deck %1</source>
            <translation>Pitch bend para a frente enquanto pressionado, deck %1</translation>
        </message>
        <message>
            <source>Right click: a little faster</source>
            <translation>Clique direito: um pouco mais rápido</translation>
        </message>
        <message>
            <source>Tempo range %1, deck %2</source>
            <translation>Alcance do tempo %1, deck %2</translation>
        </message>
        <message>
            <source>Right click: the range before</source>
            <translation>Clique direito: o alcance anterior</translation>
        </message>
    </context>
    <context>
        <name>Throw</name>
        <message>
            <source>Takes %1 s. Right click: another time</source>
            <translation>Dura %1 s. Clique direito: outra duração</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Segundos</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
    </context>
    <context>
        <name>Timecode</name>
        <message>
            <source>Absolute</source>
            <translation>Absoluto</translation>
        </message>
        <message>
            <source>Relative</source>
            <translation>Relativo</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Interno</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>Continuar tocando</translation>
        </message>
        <message>
            <source>No input is set up for this deck: choose one on the page Sound.</source>
            <translation>Não há entrada para este deck: escolha uma na página Som.</translation>
        </message>
        <message>
            <source>Nothing is heard of a record.</source>
            <translation>Não se ouve nenhum disco.</translation>
        </message>
        <message>
            <source>Something is heard, and no record is known in it yet.</source>
            <translation>Algo se ouve, mas nenhum disco foi reconhecido ainda.</translation>
        </message>
        <message>
            <source>{record} is expected: it moves, its place is not known.</source>
            <translation>{record} é esperado: ele se move, seu lugar não é conhecido.</translation>
        </message>
        <message>
            <source>This is {record}.</source>
            <translation>É {record}.</translation>
        </message>
        <message>
            <source>This is {record}, at {rpm} rpm.</source>
            <translation>É {record}, a {rpm} rpm.</translation>
        </message>
        <message>
            <source>Speed {}</source>
            <translation>Velocidade {}</translation>
        </message>
        <message>
            <source>place {}</source>
            <translation>lugar {}</translation>
        </message>
        <message>
            <source>channels swapped or reversed, which does no harm</source>
            <translation>canais trocados ou invertidos, o que não prejudica</translation>
        </message>
        <message>
            <source>the record moves the deck</source>
            <translation>o disco move o deck</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Serato A</source>
            <translation>Serato A</translation>
        </message>
        <message>
            <source>Serato B</source>
            <translation>Serato B</translation>
        </message>
        <message>
            <source>Serato CD</source>
            <translation>Serato CD</translation>
        </message>
        <message>
            <source>Traktor A</source>
            <translation>Traktor A</translation>
        </message>
        <message>
            <source>Traktor B</source>
            <translation>Traktor B</translation>
        </message>
        <message>
            <source>Traktor MK2 A</source>
            <translation>Traktor MK2 A</translation>
        </message>
        <message>
            <source>Traktor MK2 B</source>
            <translation>Traktor MK2 B</translation>
        </message>
        <message>
            <source>Traktor MK2 CD</source>
            <translation>Traktor MK2 CD</translation>
        </message>
        <message>
            <source>MixVibes</source>
            <translation>MixVibes</translation>
        </message>
        <message>
            <source>MixVibes 7 inch</source>
            <translation>MixVibes 7 polegadas</translation>
        </message>
        <message>
            <source>Pioneer A</source>
            <translation>Pioneer A</translation>
        </message>
        <message>
            <source>Pioneer B</source>
            <translation>Pioneer B</translation>
        </message>
        <message>
            <source>Algoriddim A</source>
            <translation>Algoriddim A</translation>
        </message>
        <message>
            <source>Algoriddim B</source>
            <translation>Algoriddim B</translation>
        </message>
        <message>
            <source>{} rpm</source>
            <translation>{} rpm</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>silêncio</translation>
        </message>
    </context>
    <context>
        <name>TimecodeEditor</name>
        <message>
            <source>Deck</source>
            <translation>Deck</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Esquerda</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Direita</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Leitura</translation>
        </message>
        <message>
            <source>TIMECODE IS ON</source>
            <translation>TIMECODE LIGADO</translation>
        </message>
        <message>
            <source>TIMECODE IS OFF</source>
            <translation>TIMECODE DESLIGADO</translation>
        </message>
        <message>
            <source>The record moves deck %1</source>
            <translation>O disco move o deck %1</translation>
        </message>
        <message>
            <source>LEARN ANEW</source>
            <translation>REAPRENDER</translation>
        </message>
        <message>
            <source>Learn record and needle of deck %1 anew</source>
            <translation>Reaprender disco e agulha do deck %1</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modo</translation>
        </message>
        <message>
            <source>Mode of the record, deck %1</source>
            <translation>Modo do disco, deck %1</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Disco</translation>
        </message>
        <message>
            <source>Record on deck %1</source>
            <translation>Disco no deck %1</translation>
        </message>
        <message>
            <source>Turntable</source>
            <translation>Toca-discos</translation>
        </message>
        <message>
            <source>Speed of the turntable, deck %1</source>
            <translation>Velocidade do toca-discos, deck %1</translation>
        </message>
        <message>
            <source>Needle lifted</source>
            <translation>Agulha levantada</translation>
        </message>
        <message>
            <source>When the needle is lifted, deck %1</source>
            <translation>Quando a agulha é levantada, deck %1</translation>
        </message>
        <message>
            <source>The track begins at</source>
            <translation>A faixa começa em</translation>
        </message>
        <message>
            <source>Where on the record the track begins, deck %1</source>
            <translation>Onde a faixa começa no disco, deck %1</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Silence below</source>
            <translation>Silêncio abaixo de</translation>
        </message>
        <message>
            <source>What is quieter is no record, deck %1</source>
            <translation>O que for mais baixo não é um disco, deck %1</translation>
        </message>
        <message>
            <source>%1 dB</source>
            <translation>%1 dB</translation>
        </message>
    </context>
    <context>
        <name>Titles</name>
        <message>
            <source>Notes of deck %1</source>
            <translation>Notas do deck %1</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Go on with the analysis</source>
            <translation>Continuar a análise</translation>
        </message>
        <message>
            <source>Pause the analysis</source>
            <translation>Pausar a análise</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>Restam %1</translation>
        </message>
        <message>
            <source>MIDI</source>
            <translation>MIDI</translation>
        </message>
        <message>
            <source>LINK</source>
            <translation>LINK</translation>
        </message>
        <message>
            <source>AUDIO</source>
            <translation>ÁUDIO</translation>
        </message>
        <message>
            <source>CPU %1</source>
            <translation>CPU %1</translation>
        </message>
        <message>
            <source>The disk has room for %1 of recording</source>
            <translation>O disco tem espaço para %1 de gravação</translation>
        </message>
        <message>
            <source>Time: %1</source>
            <translation>Hora: %1</translation>
        </message>
        <message>
            <source>View: what this layout shows</source>
            <translation>Exibição: o que este layout mostra</translation>
        </message>
        <message>
            <source>Open the help</source>
            <translation>Abrir a ajuda</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Tela cheia</translation>
        </message>
    </context>
    <context>
        <name>TrackEditor</name>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Artista</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Álbum</translation>
        </message>
        <message>
            <source>Genre</source>
            <translation>Gênero</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Selo</translation>
        </message>
        <message>
            <source>Remixer</source>
            <translation>Remixer</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Ano</translation>
        </message>
        <message>
            <source>Tempo</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tom</translation>
        </message>
        <message>
            <source>Energy 1 to 10</source>
            <translation>Energia de 1 a 10</translation>
        </message>
        <message>
            <source>Stars 0 to 5</source>
            <translation>Estrelas de 0 a 5</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Cor</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentário</translation>
        </message>
        <message>
            <source>Only tracks of the library can be edited.</source>
            <translation>Só faixas da biblioteca podem ser editadas.</translation>
        </message>
        <message>
            <source>There is no track of the library on this deck.</source>
            <translation>Não há faixa da biblioteca neste deck.</translation>
        </message>
        <message>
            <source>{} is no key</source>
            <translation>{} não é um tom</translation>
        </message>
        <message>
            <source>{} is no colour</source>
            <translation>{} não é uma cor</translation>
        </message>
        <message>
            <source>{} is not a number that fits</source>
            <translation>{} não é um número válido</translation>
        </message>
    </context>
    <context>
        <name>TrackHeader</name>
        <message>
            <source>Order by %1</source>
            <translation>Ordenar por %1</translation>
        </message>
        <message>
            <source>Choose the columns</source>
            <translation>Escolher as colunas</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colunas</translation>
        </message>
    </context>
    <context>
        <name>TrackRow</name>
        <message>
            <source>%1, %2, file missing</source>
            <translation>%1, %2, arquivo ausente</translation>
        </message>
        <message>
            <source>played tonight</source>
            <translation>tocada esta noite</translation>
        </message>
    </context>
    <context>
        <name>TrackTable</name>
        <message>
            <source>Tracks</source>
            <translation>Faixas</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>What to do with the tracks</source>
            <translation>O que fazer com as faixas</translation>
        </message>
    </context>
    <context>
        <name>Tracks</name>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>A right click on the library of another program imports it</source>
            <translation>Um clique direito na biblioteca de outro programa a importa</translation>
        </message>
        <message>
            <source>Drag tracks here</source>
            <translation>Arrastar faixas para cá</translation>
        </message>
        <message>
            <source>Drop music files on a deck or here, or press OPEN</source>
            <translation>Soltar arquivos de música em um deck ou aqui, ou clicar em ABRIR</translation>
        </message>
        <message>
            <source>All decks play. Stop one first.</source>
            <translation>Todos os decks estão tocando. Parar um primeiro.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} de {1}</translation>
        </message>
        <message>
            <source>{0}  ·  {1} ms</source>
            <translation>{0}  ·  {1} ms</translation>
        </message>
        <message>
            <source>{} track</source>
            <translation>{} faixa</translation>
        </message>
        <message>
            <source>{} tracks</source>
            <translation>{} faixas</translation>
        </message>
    </context>
    <context>
        <name>Transport</name>
        <message>
            <source>SYNC</source>
            <translation>SYNC</translation>
        </message>
        <message>
            <source>TEMPO</source>
            <translation>TEMPO</translation>
        </message>
        <message>
            <source>Sync deck %1</source>
            <translation>Sincronizar o deck %1</translation>
        </message>
        <message>
            <source>Follows the %1. Right click: the other</source>
            <translation>Segue: %1. Clique direito: o outro</translation>
        </message>
        <message>
            <source>LEAD</source>
            <translation>LÍDER</translation>
        </message>
        <message>
            <source>Deck %1 leads</source>
            <translation>O deck %1 lidera</translation>
        </message>
        <message>
            <source>CUE</source>
            <translation>CUE</translation>
        </message>
        <message>
            <source>Cue deck %1</source>
            <translation>Cue do deck %1</translation>
        </message>
        <message>
            <source>As %1. Right click: another way</source>
            <translation>Modo %1. Clique direito: outro</translation>
        </message>
        <message>
            <source>Play deck %1</source>
            <translation>Tocar o deck %1</translation>
        </message>
    </context>
    <context>
        <name>Typing</name>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
    </context>
    <context>
        <name>UnitStrip</name>
        <message>
            <source>%1 on</source>
            <translation>%1: ligar</translation>
        </message>
        <message>
            <source>%1, slot %2</source>
            <translation>%1, slot %2</translation>
        </message>
        <message>
            <source>MIX</source>
            <translation>MIX</translation>
        </message>
        <message>
            <source>%1: how much of the effects is heard</source>
            <translation>%1: quanto dos efeitos é ouvido</translation>
        </message>
        <message>
            <source>Deck %1 through %2</source>
            <translation>Deck %1 por %2</translation>
        </message>
    </context>
    <context>
        <name>Virtual</name>
        <message>
            <source>The process of the controllers is not there yet…</source>
            <translation>O processo dos controladores ainda não está pronto…</translation>
        </message>
        <message>
            <source>This mapping has no picture.</source>
            <translation>Este mapeamento não tem imagem.</translation>
        </message>
        <message>
            <source>In the window</source>
            <translation>Na janela</translation>
        </message>
    </context>
    <context>
        <name>VirtualWindow</name>
        <message>
            <source>Controller</source>
            <translation>Controlador</translation>
        </message>
        <message>
            <source>Controller: %1</source>
            <translation>Controlador: %1</translation>
        </message>
        <message>
            <source>Which controller is drawn</source>
            <translation>Qual controlador é desenhado</translation>
        </message>
        <message>
            <source>PHONE OR TABLET…</source>
            <translation>TELEFONE OU TABLET…</translation>
        </message>
        <message>
            <source>Draw it on a phone or tablet</source>
            <translation>Desenhá-lo em um telefone ou tablet</translation>
        </message>
    </context>
    <context>
        <name>WaveMarks</name>
        <message>
            <source>LOOP %1</source>
            <translation>LOOP %1</translation>
        </message>
    </context>
    <context>
        <name>WaveView</name>
        <message>
            <source>Waveform of deck %1</source>
            <translation>Forma de onda do deck %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>A part of the window has a fault: {}</source>
            <translation>Uma parte da janela tem uma falha: {}</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <source>Scanning {done} of {total}, {left} left</source>
            <translation>Lendo {done} de {total}, restam {left}</translation>
        </message>
        <message>
            <source>Analysing {done} of {total}, {left} left</source>
            <translation>Analisando {done} de {total}, restam {left}</translation>
        </message>
        <message>
            <source>Scan {share}</source>
            <translation>Varredura {share}</translation>
        </message>
        <message>
            <source>Analysis {share}</source>
            <translation>Análise {share}</translation>
        </message>
        <message>
            <source>{done} of {total}, {left} left</source>
            <translation>{done} de {total}, restam {left}</translation>
        </message>
        <message>
            <source>The analysis waits</source>
            <translation>A análise está esperando</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Em pausa</translation>
        </message>
    </context>
</TS>
