<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Ahead</name>
        <message>
            <source>{} to {}</source>
            <translation>{} hasta {}</translation>
        </message>
    </context>
    <context>
        <name>AnchorHandle</name>
        <message>
            <source>Anchor %1</source>
            <translation>Ancla %1</translation>
        </message>
        <message>
            <source>%1 BPM from here</source>
            <translation>%1 BPM desde aquí</translation>
        </message>
        <message>
            <source>Drag: move the anchor; with quantize to the nearest sound (Alt: freely, Shift: finely). Right click: remove it</source>
            <translation>Arrastrar: mover el ancla; con cuantización, al sonido más cercano (Alt: libre, Mayús: fino). Clic derecho: quitarla</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>The engine did not take {path}: {error}</source>
            <translation>El motor no ha aceptado {path}: {error}</translation>
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
            <translation>Volumen de la cabina</translation>
        </message>
        <message>
            <source>Booth, left</source>
            <translation>Cabina, izquierda</translation>
        </message>
        <message>
            <source>Booth, right</source>
            <translation>Cabina, derecha</translation>
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
            <translation>Añadir esta carpeta a la biblioteca</translation>
        </message>
        <message>
            <source>Add the selected tracks</source>
            <translation>Añadir las pistas seleccionadas</translation>
        </message>
        <message>
            <source>Edit the rule</source>
            <translation>Editar la regla</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>New crate</source>
            <translation>Nuevo cajón</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>Nueva lista de reproducción</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nueva carpeta</translation>
        </message>
        <message>
            <source>Smart crate of this search</source>
            <translation>Cajón inteligente con esta búsqueda</translation>
        </message>
        <message>
            <source>Load to deck A</source>
            <translation>Cargar en el deck A</translation>
        </message>
        <message>
            <source>Load to deck B</source>
            <translation>Cargar en el deck B</translation>
        </message>
        <message>
            <source>Load to deck C</source>
            <translation>Cargar en el deck C</translation>
        </message>
        <message>
            <source>Load to deck D</source>
            <translation>Cargar en el deck D</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Notes of the track</source>
            <translation>Notas de la pista</translation>
        </message>
        <message>
            <source>Add to what is prepared</source>
            <translation>Añadir a las pistas preparadas</translation>
        </message>
        <message>
            <source>Goes well with deck {}</source>
            <translation>Combina bien con el deck {}</translation>
        </message>
        <message>
            <source>Does not go well with deck {}</source>
            <translation>No combina bien con el deck {}</translation>
        </message>
        <message>
            <source>Analyse again</source>
            <translation>Analizar de nuevo</translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>Mostrar el archivo</translation>
        </message>
        <message>
            <source>Take out of this list</source>
            <translation>Quitar de esta lista</translation>
        </message>
        <message>
            <source>Take out of the library</source>
            <translation>Quitar de la biblioteca</translation>
        </message>
        <message>
            <source>{} selected</source>
            <translation>{} seleccionadas</translation>
        </message>
        <message>
            <source>{} tracks</source>
            <translation>{} pistas</translation>
        </message>
        <message>
            <source>The usual columns</source>
            <translation>Columnas predeterminadas</translation>
        </message>
        <message>
            <source>Only tracks of the library are analysed.</source>
            <translation>Solo se analizan las pistas de la biblioteca.</translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) will be analysed again.</source>
            <translation>
                <numerusform>Se analizará de nuevo %n pista.</numerusform>
                <numerusform>Se analizarán de nuevo %n pistas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Imported: {0} tracks, {1} of them new, {2} lists.</source>
            <translation>Importación: {0} pistas, {1} de ellas nuevas, {2} listas.</translation>
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
            <translation>Trim del deck %1</translation>
        </message>
        <message>
            <source>HI</source>
            <translation>HI</translation>
        </message>
        <message>
            <source>Highs of deck %1</source>
            <translation>Agudos del deck %1</translation>
        </message>
        <message>
            <source>MID</source>
            <translation>MID</translation>
        </message>
        <message>
            <source>Mids of deck %1</source>
            <translation>Medios del deck %1</translation>
        </message>
        <message>
            <source>LOW</source>
            <translation>LOW</translation>
        </message>
        <message>
            <source>Lows of deck %1</source>
            <translation>Graves del deck %1</translation>
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
            <translation>Filtro del deck %1</translation>
        </message>
        <message>
            <source>Level of deck %1</source>
            <translation>Nivel del deck %1</translation>
        </message>
        <message>
            <source>CUE</source>
            <translation>CUE</translation>
        </message>
        <message>
            <source>Hear deck %1 in the headphones</source>
            <translation>Escuchar el deck %1 en los auriculares</translation>
        </message>
        <message>
            <source>Fader of deck %1</source>
            <translation>Fader del deck %1</translation>
        </message>
        <message>
            <source>Deck %1 on side %2</source>
            <translation>Deck %1 en el lado %2</translation>
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
            <translation>mantenido</translation>
        </message>
        <message>
            <source>simple</source>
            <translation>simple</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>estándar</translation>
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
            <translation>beat</translation>
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
            <translation>MixVibes 7 pulgadas</translation>
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
            <translation>seguir</translation>
        </message>
        <message>
            <source>no_input</source>
            <translation>sin entrada</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>silencio</translation>
        </message>
        <message>
            <source>moving</source>
            <translation>en movimiento</translation>
        </message>
        <message>
            <source>placed</source>
            <translation>posición conocida</translation>
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
            <translation>desactivado</translation>
        </message>
        <message>
            <source>a</source>
            <translation>a</translation>
        </message>
        <message>
            <source>through</source>
            <translation>directo</translation>
        </message>
        <message>
            <source>b</source>
            <translation>b</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <source>point</source>
            <translation>punto</translation>
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
            <translation>lineal</translation>
        </message>
        <message>
            <source>cut</source>
            <translation>corte</translation>
        </message>
        <message>
            <source>power</source>
            <translation>potencia</translation>
        </message>
        <message>
            <source>steep</source>
            <translation>pronunciada</translation>
        </message>
        <message>
            <source>leader</source>
            <translation>líder</translation>
        </message>
        <message>
            <source>main left</source>
            <translation>principal izq.</translation>
        </message>
        <message>
            <source>main right</source>
            <translation>principal der.</translation>
        </message>
        <message>
            <source>phones left</source>
            <translation>auriculares izq.</translation>
        </message>
        <message>
            <source>phones right</source>
            <translation>auriculares der.</translation>
        </message>
        <message>
            <source>booth left</source>
            <translation>cabina izq.</translation>
        </message>
        <message>
            <source>booth right</source>
            <translation>cabina der.</translation>
        </message>
        <message>
            <source>while on</source>
            <translation>mientras está activo</translation>
        </message>
        <message>
            <source>while speaking</source>
            <translation>al hablar</translation>
        </message>
        <message>
            <source>once</source>
            <translation>una vez</translation>
        </message>
        <message>
            <source>hold</source>
            <translation>mantener</translation>
        </message>
        <message>
            <source>toggle</source>
            <translation>alternar</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>echo</source>
            <translation>eco</translation>
        </message>
        <message>
            <source>pingpong</source>
            <translation>ping-pong</translation>
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
            <translation>puerta</translation>
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
            <translation>CLIC</translation>
        </message>
        <message>
            <source>Metronome in the headphones</source>
            <translation>Metrónomo en los auriculares</translation>
        </message>
        <message>
            <source>Deck whose beats the metronome clicks</source>
            <translation>Deck cuyos beats marca el metrónomo</translation>
        </message>
        <message>
            <source>Loudness of the metronome</source>
            <translation>Volumen del metrónomo</translation>
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message>
            <source>Time of deck %1; press to swap elapsed and remaining</source>
            <translation>Tiempo del deck %1; pulsar para alternar entre transcurrido y restante</translation>
        </message>
    </context>
    <context>
        <name>Colors</name>
        <message>
            <source>red</source>
            <translation>rojo</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>naranja</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>amarillo</translation>
        </message>
        <message>
            <source>green</source>
            <translation>verde</translation>
        </message>
        <message>
            <source>cyan</source>
            <translation>cian</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>azul</translation>
        </message>
        <message>
            <source>purple</source>
            <translation>morado</translation>
        </message>
        <message>
            <source>pink</source>
            <translation>rosa</translation>
        </message>
        <message>
            <source>black</source>
            <translation>negro</translation>
        </message>
        <message>
            <source>grey</source>
            <translation>gris</translation>
        </message>
        <message>
            <source>white</source>
            <translation>blanco</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Preview and decks</source>
            <translation>Preescucha y decks</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>PREESC.</translation>
        </message>
        <message>
            <source>Waveform</source>
            <translation>Forma de onda</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Carátula</translation>
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
            <translation>KEY</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tonalidad</translation>
        </message>
        <message>
            <source>ENERGY</source>
            <translation>ENERGÍA</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energía</translation>
        </message>
        <message>
            <source>TIME</source>
            <translation>DUR.</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>RATING</source>
            <translation>VALORAC.</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Valoración</translation>
        </message>
        <message>
            <source>GENRE</source>
            <translation>GÉNERO</translation>
        </message>
        <message>
            <source>Genre</source>
            <translation>Género</translation>
        </message>
        <message>
            <source>COMMENT</source>
            <translation>COMENT.</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <source>COLOUR</source>
            <translation>COLOR</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>YEAR</source>
            <translation>AÑO</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>PLAYS</source>
            <translation>VECES</translation>
        </message>
        <message>
            <source>Times played</source>
            <translation>Veces reproducida</translation>
        </message>
        <message>
            <source>LAST PLAYED</source>
            <translation>ÚLTIMA VEZ</translation>
        </message>
        <message>
            <source>Last played</source>
            <translation>Última reproducción</translation>
        </message>
        <message>
            <source>ADDED</source>
            <translation>AÑADIDA</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Fecha de adición</translation>
        </message>
        <message>
            <source>LABEL</source>
            <translation>SELLO</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Sello</translation>
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
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>KBIT/S</source>
            <translation>KBIT/S</translation>
        </message>
        <message>
            <source>Bit rate</source>
            <translation>Tasa de bits</translation>
        </message>
        <message>
            <source>KIND</source>
            <translation>TIPO</translation>
        </message>
        <message>
            <source>File kind</source>
            <translation>Tipo de archivo</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>ARCH.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
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
            <translation>sin límite</translation>
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
            <translation>Escrito: {}</translation>
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
            <translation>IMPORTAR UN MAPEO</translation>
        </message>
        <message>
            <source>Copy a mapping file to your own: .toml, .midi.xml, .hid.xml or .zip</source>
            <translation>Copiar un archivo de mapeo a los tuyos: .toml, .midi.xml, .hid.xml o .zip</translation>
        </message>
        <message>
            <source>FOLDER OF MAPPINGS</source>
            <translation>CARPETA DE MAPEOS</translation>
        </message>
        <message>
            <source>Open the folder of your own mappings</source>
            <translation>Abrir la carpeta de tus mapeos</translation>
        </message>
        <message>
            <source>RELOAD ALL</source>
            <translation>RECARGAR TODO</translation>
        </message>
        <message>
            <source>Start all mappings anew</source>
            <translation>Reiniciar todos los mapeos</translation>
        </message>
        <message>
            <source>No controller is connected. Plug one in: it is found by itself.</source>
            <translation>No hay ningún controlador conectado. Conecta uno: se encuentra solo.</translation>
        </message>
        <message>
            <source>Looking for controllers…</source>
            <translation>Buscando controladores…</translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>Playing. Starts and pauses the deck.</source>
            <translation>Reproducción. Inicia y pausa el deck.</translation>
        </message>
        <message>
            <source>Pause and go to the first frame.</source>
            <translation>Pausar e ir al primer frame.</translation>
        </message>
        <message>
            <source>The cue button; what it does is set by cue_mode.</source>
            <translation>El botón cue; su función la define cue_mode.</translation>
        </message>
        <message>
            <source>cdj: sets when paused, returns when playing, plays while held on the cue point. gated: plays from the cue point while held. simple: jumps to the cue point and pauses.</source>
            <translation>cdj: en pausa fija el punto, en reproducción vuelve a él y sobre el punto cue suena mientras se mantiene pulsado. gated: suena desde el punto cue mientras se mantiene pulsado. simple: salta al punto cue y pausa.</translation>
        </message>
        <message>
            <source>Where the cue button goes.</source>
            <translation>Adónde va el botón cue.</translation>
        </message>
        <message>
            <source>Set the cue point here (on the nearest beat with quantize).</source>
            <translation>Fijar aquí el punto cue (en el beat más cercano con cuantización).</translation>
        </message>
        <message>
            <source>Jump to this frame of the track.</source>
            <translation>Saltar a este frame de la pista.</translation>
        </message>
        <message>
            <source>Jump to this part of the track: 0 start, 1 end.</source>
            <translation>Saltar a esta parte de la pista: 0 inicio, 1 final.</translation>
        </message>
        <message>
            <source>Jump by so many beats; negative goes back.</source>
            <translation>Saltar este número de beats; negativo va hacia atrás.</translation>
        </message>
        <message>
            <source>How far beatjump_forward and beatjump_back go.</source>
            <translation>Cuánto saltan beatjump_forward y beatjump_back.</translation>
        </message>
        <message>
            <source>Jump forward by beatjump_size.</source>
            <translation>Saltar beatjump_size hacia delante.</translation>
        </message>
        <message>
            <source>Jump back by beatjump_size.</source>
            <translation>Saltar beatjump_size hacia atrás.</translation>
        </message>
        <message>
            <source>Cues and loops are set on the nearest beat; hot cues keep the beat when pressed.</source>
            <translation>Los cues y loops se fijan en el beat más cercano; los hot cues mantienen el beat al pulsarlos.</translation>
        </message>
        <message>
            <source>Time goes on below loops, scratches, reverse and hot cues; the deck returns to it.</source>
            <translation>El tiempo sigue corriendo bajo loops, scratches, marcha atrás y hot cues; el deck vuelve a él.</translation>
        </message>
        <message>
            <source>Play backwards.</source>
            <translation>Reproducir hacia atrás.</translation>
        </message>
        <message>
            <source>Play backwards while held, then go on as if nothing had been.</source>
            <translation>Reproducir hacia atrás mientras se mantiene pulsado y después seguir como si nada.</translation>
        </message>
        <message>
            <source>Change of tempo; 0 plays as recorded.</source>
            <translation>Cambio de tempo; 0 reproduce como se grabó.</translation>
        </message>
        <message>
            <source>Tempo at the ends of tempo_fader.</source>
            <translation>Tempo en los extremos de tempo_fader.</translation>
        </message>
        <message>
            <source>The tempo fader's position; 1 is tempo_range faster.</source>
            <translation>Posición del fader de tempo; 1 es tempo_range más rápido.</translation>
        </message>
        <message>
            <source>Pitch bend added to the tempo as long as it is not 0.</source>
            <translation>Pitch bend que se suma al tempo mientras no sea 0.</translation>
        </message>
        <message>
            <source>Strength of nudge_forward and nudge_back.</source>
            <translation>Intensidad de nudge_forward y nudge_back.</translation>
        </message>
        <message>
            <source>Faster by nudge_size while held.</source>
            <translation>Más rápido en nudge_size mientras se mantiene pulsado.</translation>
        </message>
        <message>
            <source>Slower by nudge_size while held.</source>
            <translation>Más lento en nudge_size mientras se mantiene pulsado.</translation>
        </message>
        <message>
            <source>Movement of the jog wheel since the last event: scratches while touched, bends otherwise.</source>
            <translation>Movimiento del jog desde el último evento: hace scratch al tocarlo y pitch bend en los demás casos.</translation>
        </message>
        <message>
            <source>A hand is on the platter: in vinyl mode it holds the record.</source>
            <translation>Una mano está sobre el plato: en modo vinilo sujeta el disco.</translation>
        </message>
        <message>
            <source>Vinyl mode: touching the platter scratches.</source>
            <translation>Modo vinilo: tocar el plato hace scratch.</translation>
        </message>
        <message>
            <source>Speed of the record while touched, from a motor platter or timecode; jog events add to it.</source>
            <translation>Velocidad del disco al tocarlo, desde un plato motorizado o timecode; los eventos del jog se suman.</translation>
        </message>
        <message>
            <source>A program holds the record, in vinyl mode or not: it moves at scratch_rate exactly, to the frame.</source>
            <translation>Un programa sujeta el disco, en modo vinilo o no: se mueve exactamente a scratch_rate, muestra a muestra.</translation>
        </message>
        <message>
            <source>Slow down to a stop like a turntable.</source>
            <translation>Frenar hasta parar como un giradiscos.</translation>
        </message>
        <message>
            <source>How long brake takes.</source>
            <translation>Cuánto dura brake.</translation>
        </message>
        <message>
            <source>Throw the record backwards, then stop.</source>
            <translation>Lanzar el disco hacia atrás y parar.</translation>
        </message>
        <message>
            <source>How long spinback takes.</source>
            <translation>Cuánto dura spinback.</translation>
        </message>
        <message>
            <source>Start like a turntable.</source>
            <translation>Arrancar como un giradiscos.</translation>
        </message>
        <message>
            <source>How long soft_start takes.</source>
            <translation>Cuánto dura soft_start.</translation>
        </message>
        <message>
            <source>Tempo changes leave the key alone.</source>
            <translation>Los cambios de tempo no alteran la tonalidad.</translation>
        </message>
        <message>
            <source>Sound of the key lock.</source>
            <translation>Sonido del bloqueo de tonalidad.</translation>
        </message>
        <message>
            <source>Key shift.</source>
            <translation>Transposición.</translation>
        </message>
        <message>
            <source>The record on the turntable moves the deck, as soon as it is heard.</source>
            <translation>El disco del giradiscos mueve el deck en cuanto se oye.</translation>
        </message>
        <message>
            <source>absolute: the needle's place is the track's place; after a jump by hand relative, until the needle jumps. relative: only the record's movement counts. internal: the record is not followed.</source>
            <translation>absoluto: el lugar de la aguja es el lugar de la pista; tras un salto manual, relativo hasta que la aguja salte. relativo: solo cuenta el movimiento del disco. interno: no se sigue el disco.</translation>
        </message>
        <message>
            <source>The record (or CD); auto finds out by listening.</source>
            <translation>El disco (o CD); auto lo averigua escuchando.</translation>
        </message>
        <message>
            <source>Speed of the turntable at which the track plays as recorded.</source>
            <translation>Velocidad del giradiscos con la que la pista suena como fue grabada.</translation>
        </message>
        <message>
            <source>What the deck does when the needle is lifted off a record that plays.</source>
            <translation>Qué hace el deck cuando se levanta la aguja de un disco que suena.</translation>
        </message>
        <message>
            <source>Where on the record the track begins, in absolute mode.</source>
            <translation>Dónde empieza la pista en el disco, en modo absoluto.</translation>
        </message>
        <message>
            <source>What is quieter is no record.</source>
            <translation>Lo que suena más bajo no es un disco.</translation>
        </message>
        <message>
            <source>Forget what was learned about record and needle, and learn anew.</source>
            <translation>Olvidar lo aprendido sobre el disco y la aguja, y aprender de nuevo.</translation>
        </message>
        <message>
            <source>What is heard of the record: no input is set up for the deck; nothing; speed and direction; the position, too.</source>
            <translation>Qué se oye del disco: no hay entrada para el deck; nada; velocidad y dirección; también la posición.</translation>
        </message>
        <message>
            <source>The record moves the deck now.</source>
            <translation>El disco mueve el deck ahora.</translation>
        </message>
        <message>
            <source>The record that is heard.</source>
            <translation>El disco que se oye.</translation>
        </message>
        <message>
            <source>How the needle is wired: 0 as usual, else channels are swapped or reversed; that does no harm.</source>
            <translation>Cómo está cableada la aguja: 0 como es habitual; si no, los canales están cambiados o invertidos, lo que no perjudica.</translation>
        </message>
        <message>
            <source>Part of the record's last bits that were read well.</source>
            <translation>Parte de los últimos bits del disco que se leyeron bien.</translation>
        </message>
        <message>
            <source>Speed of the record; negative backwards.</source>
            <translation>Velocidad del disco; negativa hacia atrás.</translation>
        </message>
        <message>
            <source>Place of the needle; -1 when it is not known.</source>
            <translation>Lugar de la aguja; -1 si no se conoce.</translation>
        </message>
        <message>
            <source>Level of the record's left channel.</source>
            <translation>Nivel del canal izquierdo del disco.</translation>
        </message>
        <message>
            <source>Level of the record's right channel.</source>
            <translation>Nivel del canal derecho del disco.</translation>
        </message>
        <message>
            <source>Follow the leader's tempo and, in beat mode, its phase.</source>
            <translation>Seguir el tempo del deck líder y, en modo beat, también su fase.</translation>
        </message>
        <message>
            <source>What sync follows.</source>
            <translation>Qué sigue el sync.</translation>
        </message>
        <message>
            <source>This deck's tempo to the leader's; auto takes the nearest.</source>
            <translation>Tempo de este deck respecto al del líder; auto toma el más cercano.</translation>
        </message>
        <message>
            <source>This deck leads; only one does.</source>
            <translation>Este deck es el líder; solo uno puede serlo.</translation>
        </message>
        <message>
            <source>Match tempo and phase once.</source>
            <translation>Igualar tempo y fase una vez.</translation>
        </message>
        <message>
            <source>Loop start here.</source>
            <translation>Inicio del loop aquí.</translation>
        </message>
        <message>
            <source>Loop end here; starts looping.</source>
            <translation>Final del loop aquí; inicia el loop.</translation>
        </message>
        <message>
            <source>Leave the loop at its end.</source>
            <translation>Salir del loop al llegar a su final.</translation>
        </message>
        <message>
            <source>Back into the last loop; leaves it when in it.</source>
            <translation>Volver al último loop; sale de él si está dentro.</translation>
        </message>
        <message>
            <source>The loop is on.</source>
            <translation>El loop está activo.</translation>
        </message>
        <message>
            <source>First frame of the loop; -1 without one.</source>
            <translation>Primer frame del loop; -1 si no hay.</translation>
        </message>
        <message>
            <source>Frame after the loop; -1 without one.</source>
            <translation>Frame posterior al loop; -1 si no hay.</translation>
        </message>
        <message>
            <source>Length that loop.beatloop, halve and double work on.</source>
            <translation>Longitud con la que trabajan loop.beatloop, halve y double.</translation>
        </message>
        <message>
            <source>Loop so many beats from here; the same again leaves it; 0 leaves any.</source>
            <translation>Loop de este número de beats desde aquí; repetir el mismo valor sale de él; 0 sale de cualquiera.</translation>
        </message>
        <message>
            <source>Half as long.</source>
            <translation>La mitad de largo.</translation>
        </message>
        <message>
            <source>Twice as long.</source>
            <translation>El doble de largo.</translation>
        </message>
        <message>
            <source>Move the loop by so many beats, and the playhead when inside.</source>
            <translation>Mover el loop este número de beats, y el cabezal si está dentro.</translation>
        </message>
        <message>
            <source>Loop so many beats as long as it is not 0; time goes on below.</source>
            <translation>Loop de este número de beats mientras el valor no sea 0; el tiempo sigue corriendo por debajo.</translation>
        </message>
        <message>
            <source>Length of the part of the track that the slicer cuts into eight slices; it starts on a bar.</source>
            <translation>Longitud de la parte de la pista que el slicer corta en ocho trozos; empieza en un compás.</translation>
        </message>
        <message>
            <source>Loop this slice as long as it is not off; time goes on below.</source>
            <translation>Loop de este trozo mientras el valor no sea off; el tiempo sigue corriendo por debajo.</translation>
        </message>
        <message>
            <source>Move the whole grid by so many frames.</source>
            <translation>Mover toda la cuadrícula este número de frames.</translation>
        </message>
        <message>
            <source>Move the grid so that a beat falls here.</source>
            <translation>Mover la cuadrícula para que un beat caiga aquí.</translation>
        </message>
        <message>
            <source>Multiply the grid's tempo (2 doubles it, 0.5 halves).</source>
            <translation>Multiplicar el tempo de la cuadrícula (2 lo dobla, 0,5 lo reduce a la mitad).</translation>
        </message>
        <message>
            <source>Gain before the equalizer.</source>
            <translation>Ganancia antes del ecualizador.</translation>
        </message>
        <message>
            <source>Low band; 0 kills, 2 is +6 dB.</source>
            <translation>Banda de graves; 0 la anula, 2 es +6 dB.</translation>
        </message>
        <message>
            <source>Mid band; 0 kills, 2 is +6 dB.</source>
            <translation>Banda de medios; 0 la anula, 2 es +6 dB.</translation>
        </message>
        <message>
            <source>High band; 0 kills, 2 is +6 dB.</source>
            <translation>Banda de agudos; 0 la anula, 2 es +6 dB.</translation>
        </message>
        <message>
            <source>Low band off.</source>
            <translation>Banda de graves desactivada.</translation>
        </message>
        <message>
            <source>Mid band off.</source>
            <translation>Banda de medios desactivada.</translation>
        </message>
        <message>
            <source>High band off.</source>
            <translation>Banda de agudos desactivada.</translation>
        </message>
        <message>
            <source>Below 0 low-pass, above 0 high-pass, 0 off.</source>
            <translation>Por debajo de 0 paso bajo, por encima de 0 paso alto, 0 desactivado.</translation>
        </message>
        <message>
            <source>Resonance of the filter.</source>
            <translation>Resonancia del filtro.</translation>
        </message>
        <message>
            <source>Channel fader.</source>
            <translation>Fader de canal.</translation>
        </message>
        <message>
            <source>Side of the crossfader; decks 1 and 3 start on A, 2 and 4 on B.</source>
            <translation>Lado del crossfader; los decks 1 y 3 empiezan en A, los 2 y 4 en B.</translation>
        </message>
        <message>
            <source>Through FX unit 1, after the fader; the deck of the same number is at the start.</source>
            <translation>Por la unidad FX 1, después del fader; al principio, el deck del mismo número.</translation>
        </message>
        <message>
            <source>Through FX unit 2, after the fader; the deck of the same number is at the start.</source>
            <translation>Por la unidad FX 2, después del fader; al principio, el deck del mismo número.</translation>
        </message>
        <message>
            <source>Through FX unit 3, after the fader; the deck of the same number is at the start.</source>
            <translation>Por la unidad FX 3, después del fader; al principio, el deck del mismo número.</translation>
        </message>
        <message>
            <source>Through FX unit 4, after the fader; the deck of the same number is at the start.</source>
            <translation>Por la unidad FX 4, después del fader; al principio, el deck del mismo número.</translation>
        </message>
        <message>
            <source>Hear this deck in the headphones, before the fader.</source>
            <translation>Escuchar este deck en los auriculares, antes del fader.</translation>
        </message>
        <message>
            <source>How loud the first stem is (drums in most files).</source>
            <translation>Volumen del primer stem (batería en la mayoría de los archivos).</translation>
        </message>
        <message>
            <source>How loud the second stem is (bass).</source>
            <translation>Volumen del segundo stem (bajo).</translation>
        </message>
        <message>
            <source>How loud the third stem is (melody).</source>
            <translation>Volumen del tercer stem (melodía).</translation>
        </message>
        <message>
            <source>How loud the fourth stem is (voices).</source>
            <translation>Volumen del cuarto stem (voces).</translation>
        </message>
        <message>
            <source>The first stem is silent.</source>
            <translation>El primer stem está en silencio.</translation>
        </message>
        <message>
            <source>The second stem is silent.</source>
            <translation>El segundo stem está en silencio.</translation>
        </message>
        <message>
            <source>The third stem is silent.</source>
            <translation>El tercer stem está en silencio.</translation>
        </message>
        <message>
            <source>The fourth stem is silent.</source>
            <translation>El cuarto stem está en silencio.</translation>
        </message>
        <message>
            <source>How many stems the track has: 4, or 0 when it cannot be taken apart.</source>
            <translation>Cuántos stems tiene la pista: 4, o 0 si no se puede separar.</translation>
        </message>
        <message>
            <source>A track is loaded.</source>
            <translation>Hay una pista cargada.</translation>
        </message>
        <message>
            <source>Sound comes from the deck (also while previewing a cue).</source>
            <translation>Sale sonido del deck (también al preescuchar un cue).</translation>
        </message>
        <message>
            <source>Tempo as heard; 0 without a grid.</source>
            <translation>Tempo que se oye; 0 sin cuadrícula.</translation>
        </message>
        <message>
            <source>Tempo of the grid at the playhead.</source>
            <translation>Tempo de la cuadrícula en el cabezal.</translation>
        </message>
        <message>
            <source>Paused on the cue point.</source>
            <translation>En pausa sobre el punto cue.</translation>
        </message>
        <message>
            <source>The playhead is at the end.</source>
            <translation>El cabezal está al final.</translation>
        </message>
        <message>
            <source>Following a leader now.</source>
            <translation>Siguiendo ahora a un líder.</translation>
        </message>
        <message>
            <source>The key lock's sound is heard now (it starts a moment after a jump).</source>
            <translation>El sonido del bloqueo de tonalidad se oye ahora (empieza un momento después de un salto).</translation>
        </message>
        <message>
            <source>The pad: sets an empty cue, goes to a set one; plays while held when paused.</source>
            <translation>El pad: fija un cue vacío, va a uno fijado; en pausa suena mientras se mantiene pulsado.</translation>
        </message>
        <message>
            <source>Set here as a point.</source>
            <translation>Fijar aquí como punto.</translation>
        </message>
        <message>
            <source>Set to the current loop, or to loop.size beats from here.</source>
            <translation>Fijar como el loop actual, o como loop.size beats desde aquí.</translation>
        </message>
        <message>
            <source>Set here as a jump: when the playhead comes here it goes to this frame.</source>
            <translation>Fijar aquí como salto: cuando el cabezal llega aquí, va a este frame.</translation>
        </message>
        <message>
            <source>Go there, playing or not.</source>
            <translation>Ir allí, en reproducción o no.</translation>
        </message>
        <message>
            <source>Forget the cue.</source>
            <translation>Borrar el cue.</translation>
        </message>
        <message>
            <source>What is set.</source>
            <translation>Qué está fijado.</translation>
        </message>
        <message>
            <source>Where it is; -1 when empty.</source>
            <translation>Dónde está; -1 si está vacío.</translation>
        </message>
        <message>
            <source>End of a loop cue, target of a jump cue.</source>
            <translation>Final de un cue de loop, destino de un cue de salto.</translation>
        </message>
        <message>
            <source>Colour, 0xRRGGBB.</source>
            <translation>Color, 0xRRGGBB.</translation>
        </message>
        <message>
            <source>-1 side A, 1 side B.</source>
            <translation>-1 lado A, 1 lado B.</translation>
        </message>
        <message>
            <source>smooth: both sides full in the middle, then fading out; linear: constant sum of gains; cut: for scratching; power: constant power, -3 dB in the middle.</source>
            <translation>smooth: ambos lados al máximo en el centro y luego se atenúan; linear: suma de ganancias constante; cut: para scratch; power: potencia constante, -3 dB en el centro.</translation>
        </message>
        <message>
            <source>Swap the sides.</source>
            <translation>Intercambiar los lados.</translation>
        </message>
        <message>
            <source>Curve of the channel faders.</source>
            <translation>Curva de los faders de canal.</translation>
        </message>
        <message>
            <source>Main output; -60 is silence.</source>
            <translation>Salida principal; -60 es silencio.</translation>
        </message>
        <message>
            <source>-1 left, 1 right.</source>
            <translation>-1 izquierda, 1 derecha.</translation>
        </message>
        <message>
            <source>Look-ahead limiter on the main output; without it the output is clipped at full scale.</source>
            <translation>Limitador con anticipación en la salida principal; sin él, la salida se recorta a fondo de escala.</translation>
        </message>
        <message>
            <source>FX unit 1 works on the main output instead of on decks.</source>
            <translation>La unidad FX 1 actúa sobre la salida principal en lugar de los decks.</translation>
        </message>
        <message>
            <source>FX unit 2 works on the main output instead of on decks.</source>
            <translation>La unidad FX 2 actúa sobre la salida principal en lugar de los decks.</translation>
        </message>
        <message>
            <source>FX unit 3 works on the main output instead of on decks.</source>
            <translation>La unidad FX 3 actúa sobre la salida principal en lugar de los decks.</translation>
        </message>
        <message>
            <source>FX unit 4 works on the main output instead of on decks.</source>
            <translation>La unidad FX 4 actúa sobre la salida principal en lugar de los decks.</translation>
        </message>
        <message>
            <source>Headphones; -60 is silence.</source>
            <translation>Auriculares; -60 es silencio.</translation>
        </message>
        <message>
            <source>0 the cued decks, 1 the main output.</source>
            <translation>0 los decks en cue, 1 la salida principal.</translation>
        </message>
        <message>
            <source>Cued decks left, main output right, both in mono.</source>
            <translation>Decks en cue a la izquierda, salida principal a la derecha, ambos en mono.</translation>
        </message>
        <message>
            <source>Booth output: the main mix before its volume, balance and microphone; -60 is silence.</source>
            <translation>Salida de cabina: la mezcla principal antes de su volumen, su balance y el micrófono; -60 es silencio.</translation>
        </message>
        <message>
            <source>The sound device has a booth output open.</source>
            <translation>El dispositivo de audio tiene abierta una salida de cabina.</translation>
        </message>
        <message>
            <source>Clip counts back to 0.</source>
            <translation>Poner a 0 los contadores de saturación.</translation>
        </message>
        <message>
            <source>Number of the leading deck; 0 without one.</source>
            <translation>Número del deck líder; 0 si no hay.</translation>
        </message>
        <message>
            <source>Tempo of the leader.</source>
            <translation>Tempo del líder.</translation>
        </message>
        <message>
            <source>A clock outside of the program leads the synced decks, instead of a deck.</source>
            <translation>Un reloj externo al programa guía los decks sincronizados, en lugar de un deck.</translation>
        </message>
        <message>
            <source>Tempo of the clock outside.</source>
            <translation>Tempo del reloj externo.</translation>
        </message>
        <message>
            <source>Beat of the clock outside at this moment; it goes on by clock.bpm.</source>
            <translation>Pulso del reloj externo en este momento; sigue según clock.bpm.</translation>
        </message>
        <message>
            <source>All sampler slots; -60 is silence.</source>
            <translation>Todas las ranuras del sampler; -60 es silencio.</translation>
        </message>
        <message>
            <source>Play the previewed file, in the headphones only.</source>
            <translation>Reproducir el archivo de preescucha, solo en los auriculares.</translation>
        </message>
        <message>
            <source>The preview player; -60 is silence.</source>
            <translation>El reproductor de preescucha; -60 es silencio.</translation>
        </message>
        <message>
            <source>Jump to this part of the previewed file: 0 start, 1 end.</source>
            <translation>Saltar a esta parte del archivo de preescucha: 0 inicio, 1 final.</translation>
        </message>
        <message>
            <source>A file is in the preview player.</source>
            <translation>Hay un archivo en el reproductor de preescucha.</translation>
        </message>
        <message>
            <source>The preview sounds.</source>
            <translation>La preescucha está sonando.</translation>
        </message>
        <message>
            <source>Where the preview is: 0 start, 1 end.</source>
            <translation>Dónde está la preescucha: 0 inicio, 1 final.</translation>
        </message>
        <message>
            <source>Clicks on the beats of a deck's grid, in the headphones only.</source>
            <translation>Clics en los beats de la cuadrícula de un deck, solo en los auriculares.</translation>
        </message>
        <message>
            <source>Loudness of the clicks; -60 is silence.</source>
            <translation>Volumen de los clics; -60 es silencio.</translation>
        </message>
        <message>
            <source>Whose beats it clicks; leader: the leading deck, else the first that plays.</source>
            <translation>De quién son los beats que marca; leader: el deck líder, o si no el primero que suene.</translation>
        </message>
        <message>
            <source>A sine of 440 Hz at -20 dBFS on one output channel, to find out which speaker it is.</source>
            <translation>Una onda sinusoidal de 440 Hz a -20 dBFS en un canal de salida, para saber qué altavoz es.</translation>
        </message>
        <message>
            <source>Measures the way out and back: six short bursts on one output channel, looked for in the microphone's input. Ends by itself, after three when none comes back; the microphone is not heard meanwhile.</source>
            <translation>Mide la ida y vuelta: seis ráfagas breves en un canal de salida, que se buscan en la entrada del micrófono. Termina por sí sola, tras tres si ninguna vuelve; el micrófono no se oye mientras tanto.</translation>
        </message>
        <message>
            <source>Bursts that were sent and listened for.</source>
            <translation>Ráfagas enviadas y esperadas.</translation>
        </message>
        <message>
            <source>How many of them came back.</source>
            <translation>Cuántas de ellas volvieron.</translation>
        </message>
        <message>
            <source>The way out and back: the median of those that came back; -1 without one.</source>
            <translation>La ida y vuelta: la mediana de las que volvieron; -1 si no hay ninguna.</translation>
        </message>
        <message>
            <source>How far the others are from the median at most; -1 without one.</source>
            <translation>A qué distancia de la mediana están las demás como máximo; -1 si no hay ninguna.</translation>
        </message>
        <message>
            <source>The microphone is heard on the main output.</source>
            <translation>El micrófono se oye en la salida principal.</translation>
        </message>
        <message>
            <source>Gain of the microphone; -60 is silence.</source>
            <translation>Ganancia del micrófono; -60 es silencio.</translation>
        </message>
        <message>
            <source>When the music gets quieter for the microphone.</source>
            <translation>Cuándo baja la música para el micrófono.</translation>
        </message>
        <message>
            <source>How much quieter talk-over makes the music.</source>
            <translation>Cuánto baja la música el talkover.</translation>
        </message>
        <message>
            <source>Hear the microphone in the headphones, also when it is off.</source>
            <translation>Escuchar el micrófono en los auriculares, también cuando está apagado.</translation>
        </message>
        <message>
            <source>The microphone is heard on the booth output, too; it may feed back there.</source>
            <translation>El micrófono también se oye en la salida de cabina; allí puede acoplarse.</translation>
        </message>
        <message>
            <source>The sound device gives a microphone.</source>
            <translation>El dispositivo de audio ofrece un micrófono.</translation>
        </message>
        <message>
            <source>Peak of the microphone after its gain, falling 20 dB/s; 1 is full scale.</source>
            <translation>Pico del micrófono tras su ganancia, cae 20 dB/s; 1 es fondo de escala.</translation>
        </message>
        <message>
            <source>The pad: what pressing and letting go do is set by mode.</source>
            <translation>El pad: mode define lo que hacen pulsar y soltar.</translation>
        </message>
        <message>
            <source>once: from the start to the end with each press. hold: as long as it is held. toggle: a press starts, the next one stops.</source>
            <translation>once: del principio al final con cada pulsación. hold: mientras se mantiene pulsado. toggle: una pulsación inicia, la siguiente para.</translation>
        </message>
        <message>
            <source>Stop.</source>
            <translation>Parar.</translation>
        </message>
        <message>
            <source>At the end go on from the start.</source>
            <translation>Al llegar al final, seguir desde el principio.</translation>
        </message>
        <message>
            <source>Start on the next beat of the leading deck, else of the first that plays.</source>
            <translation>Empezar en el siguiente beat del deck líder, o si no del primero que suene.</translation>
        </message>
        <message>
            <source>Loudness of the slot; -60 is silence.</source>
            <translation>Volumen de la ranura; -60 es silencio.</translation>
        </message>
        <message>
            <source>Hear the slot in the headphones only, not on the main output.</source>
            <translation>Escuchar la ranura solo en los auriculares, no en la salida principal.</translation>
        </message>
        <message>
            <source>A sample is loaded.</source>
            <translation>Hay un sample cargado.</translation>
        </message>
        <message>
            <source>The sample sounds.</source>
            <translation>El sample está sonando.</translation>
        </message>
        <message>
            <source>It starts on the next beat.</source>
            <translation>Empieza en el siguiente beat.</translation>
        </message>
        <message>
            <source>Where the sample is: 0 start, 1 end.</source>
            <translation>Dónde está el sample: 0 inicio, 1 final.</translation>
        </message>
        <message>
            <source>How long the sample is; 0 without one.</source>
            <translation>Duración de la muestra; 0 si no hay.</translation>
        </message>
        <message>
            <source>The unit is on. Echoes and reverbs ring out after it is switched off.</source>
            <translation>La unidad está activada. Los ecos y reverbs se extinguen solos al desactivarla.</translation>
        </message>
        <message>
            <source>How much of the effects is heard: 0 none, 1 all.</source>
            <translation>Cuánto se oye de los efectos: 0 nada, 1 todo.</translation>
        </message>
        <message>
            <source>What the slot does; at the start an echo, a reverb and a phaser.</source>
            <translation>Qué hace la ranura; al principio un eco, una reverb y un phaser.</translation>
        </message>
        <message>
            <source>The slot is on. The first one of each unit is at the start.</source>
            <translation>La ranura está activada. Al principio lo está la primera de cada unidad.</translation>
        </message>
        <message>
            <source>The effect's strength.</source>
            <translation>La intensidad del efecto.</translation>
        </message>
        <message>
            <source>The effect's time in beats of the deck, or of the leader; without a grid at 120 BPM.</source>
            <translation>El tiempo del efecto en beats del deck o del líder; sin cuadrícula, a 120 BPM.</translation>
        </message>
    </context>
    <context>
        <name>Crates</name>
        <message>
            <source>New crate</source>
            <translation>Nuevo cajón</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>Nueva lista de reproducción</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nueva carpeta</translation>
        </message>
        <message>
            <source>New smart crate</source>
            <translation>Nuevo cajón inteligente</translation>
        </message>
        <message>
            <source>{} is deleted. Ctrl+Z brings it back.</source>
            <translation>Se ha eliminado {}. Ctrl+Z lo recupera.</translation>
        </message>
        <message numerus="yes">
            <source>%n track(s)</source>
            <translation>
                <numerusform>%n pista</numerusform>
                <numerusform>%n pistas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) out of the history</source>
            <translation>
                <numerusform>%n pista quitada del historial</numerusform>
                <numerusform>%n pistas quitadas del historial</numerusform>
            </translation>
        </message>
        <message>
            <source>{} tracks are out of the library; their files stay.</source>
            <translation>{} pistas están fuera de la biblioteca; sus archivos se quedan.</translation>
        </message>
        <message>
            <source>{0} added to {1}.</source>
            <translation>Añadido a {1}: {0}.</translation>
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
            <translation>Deck %1 en el lado %2</translation>
        </message>
        <message>
            <source>Crossfader curve %1</source>
            <translation>Curva del crossfader %1</translation>
        </message>
        <message>
            <source>Curves of crossfader and faders. Right click: the next curve</source>
            <translation>Curvas del crossfader y de los faders. Clic derecho: la curva siguiente</translation>
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
            <translation>Cues del deck %1</translation>
        </message>
        <message>
            <source>Pad %1 %2</source>
            <translation>Pad %1 %2</translation>
        </message>
        <message>
            <source>Shift: clear. Right click: name and colour</source>
            <translation>Mayús: borrar. Clic derecho: nombre y color</translation>
        </message>
        <message>
            <source>HOT</source>
            <translation>HOT</translation>
        </message>
        <message>
            <source>MEMORY</source>
            <translation>MEMORY</translation>
        </message>
        <message>
            <source>CUE</source>
            <translation>CUE</translation>
        </message>
        <message>
            <source>LOAD</source>
            <translation>CARGA</translation>
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
            <translation>GRID</translation>
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
            <translation>ACCIÓN</translation>
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
            <translation>Los {} hot cues ya están fijados.</translation>
        </message>
        <message>
            <source>“{}” is no time.</source>
            <translation>«{}» no es un tiempo.</translation>
        </message>
        <message>
            <source>There is no grid to snap to.</source>
            <translation>No hay cuadrícula a la que ajustar.</translation>
        </message>
        <message>
            <source>“{}” is no length in beats.</source>
            <translation>«{}» no es una longitud en beats.</translation>
        </message>
    </context>
    <context>
        <name>CueRow</name>
        <message>
            <source>%1 %2 %3 at %4</source>
            <translation>%1 %2 %3 en %4</translation>
        </message>
        <message>
            <source>Drag: number the cues anew</source>
            <translation>Arrastrar: volver a numerar los cues</translation>
        </message>
        <message>
            <source>Name of the cue</source>
            <translation>Nombre del cue</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>Time of the cue</source>
            <translation>Tiempo del cue</translation>
        </message>
        <message>
            <source>Length of the loop in beats</source>
            <translation>Longitud del loop en beats</translation>
        </message>
        <message>
            <source>Length in beats: makes a loop of it; nothing makes it a point</source>
            <translation>Longitud en beats: lo convierte en loop; vacío lo convierte en punto</translation>
        </message>
        <message>
            <source>Colour %1</source>
            <translation>Color %1</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Sin color</translation>
        </message>
        <message>
            <source>Jump to the cue</source>
            <translation>Saltar al cue</translation>
        </message>
        <message>
            <source>Move the cue to the playhead</source>
            <translation>Mover el cue al cabezal</translation>
        </message>
        <message>
            <source>Snap the cue to the grid</source>
            <translation>Ajustar el cue a la cuadrícula</translation>
        </message>
        <message>
            <source>Colour of the cue</source>
            <translation>Color del cue</translation>
        </message>
        <message>
            <source>Delete the cue</source>
            <translation>Eliminar el cue</translation>
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
            <translation>Añadir un hot cue en el cabezal</translation>
        </message>
        <message>
            <source>+ LOOP</source>
            <translation>+ LOOP</translation>
        </message>
        <message>
            <source>Add a loop at the playhead, or the loop of the deck</source>
            <translation>Añadir un loop en el cabezal, o el loop del deck</translation>
        </message>
        <message>
            <source>+ MEMORY</source>
            <translation>+ MEMORY</translation>
        </message>
        <message>
            <source>Add a memory cue at the playhead</source>
            <translation>Añadir un memory cue en el cabezal</translation>
        </message>
        <message>
            <source>CUE HERE</source>
            <translation>CUE AQUÍ</translation>
        </message>
        <message>
            <source>The cue point of the track is the playhead</source>
            <translation>El cabezal pasa a ser el punto cue de la pista</translation>
        </message>
        <message>
            <source>SNAP</source>
            <translation>SNAP</translation>
        </message>
        <message>
            <source>New cues lie on beats</source>
            <translation>Los cues nuevos caen en beats</translation>
        </message>
        <message>
            <source>Snap all cues to the grid</source>
            <translation>Ajustar todos los cues a la cuadrícula</translation>
        </message>
        <message>
            <source>1 2 3</source>
            <translation>1 2 3</translation>
        </message>
        <message>
            <source>Number the hot cues in the order of the track</source>
            <translation>Numerar los hot cues en el orden de la pista</translation>
        </message>
        <message>
            <source>Cues</source>
            <translation>Cues</translation>
        </message>
        <message>
            <source>No cues yet</source>
            <translation>Aún no hay cues</translation>
        </message>
    </context>
    <context>
        <name>Deck</name>
        <message>
            <source>No track: drop a file here</source>
            <translation>Sin pista: soltar un archivo aquí</translation>
        </message>
        <message>
            <source>Deck {} plays: stop it before ejecting.</source>
            <translation>El deck {} está sonando: pararlo antes de expulsar.</translation>
        </message>
        <message>
            <source>Deck {} plays. Stop it first, or hold Shift to load all the same.</source>
            <translation>El deck {} está sonando. Pararlo primero, o mantener Mayús para cargar de todos modos.</translation>
        </message>
        <message>
            <source>Loading {}</source>
            <translation>Cargando {}</translation>
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
            <translation>Bloqueo de tonalidad, deck %1</translation>
        </message>
        <message>
            <source>Sound: %1. Right click: the other</source>
            <translation>Sonido: %1. Clic derecho: el otro</translation>
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
            <translation>Cuantización, deck %1</translation>
        </message>
        <message>
            <source>VINYL</source>
            <translation>VINILO</translation>
        </message>
        <message>
            <source>Vinyl mode, deck %1</source>
            <translation>Modo vinilo, deck %1</translation>
        </message>
        <message>
            <source>REV</source>
            <translation>REV</translation>
        </message>
        <message>
            <source>Reverse, deck %1</source>
            <translation>Marcha atrás, deck %1</translation>
        </message>
        <message>
            <source>MATCH KEY</source>
            <translation>IGUALAR KEY</translation>
        </message>
        <message>
            <source>Match the key of deck %1 to the leader's</source>
            <translation>Igualar la tonalidad del deck %1 a la del líder</translation>
        </message>
        <message>
            <source>Key down a semitone, deck %1</source>
            <translation>Bajar la tonalidad un semitono, deck %1</translation>
        </message>
        <message>
            <source>Key shift %1, press for 0, deck %2</source>
            <translation>Transposición %1, pulsar para 0, deck %2</translation>
        </message>
        <message>
            <source>Key up a semitone, deck %1</source>
            <translation>Subir la tonalidad un semitono, deck %1</translation>
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
            <translation>Sin mapeo</translation>
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
            <translation>Mapeo de %1</translation>
        </message>
        <message>
            <source>SETTINGS</source>
            <translation>AJUSTES</translation>
        </message>
        <message>
            <source>Settings of the mapping of %1</source>
            <translation>Ajustes del mapeo de %1</translation>
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
            <translation>Enseñar a %1: toca un control en la ventana y muévelo en el controlador</translation>
        </message>
        <message>
            <source>LEARN ANEW</source>
            <translation>APRENDER DE CERO</translation>
        </message>
        <message>
            <source>Teach %1 from nothing on</source>
            <translation>Enseñar a %1 desde cero</translation>
        </message>
        <message>
            <source>RELOAD</source>
            <translation>RECARGAR</translation>
        </message>
        <message>
            <source>Start the mapping of %1 anew</source>
            <translation>Reiniciar el mapeo de %1</translation>
        </message>
        <message>
            <source>MY COPY</source>
            <translation>MI COPIA</translation>
        </message>
        <message>
            <source>Copy the mapping of %1 to your own, to change it</source>
            <translation>Copiar el mapeo de %1 a los tuyos para cambiarlo</translation>
        </message>
        <message>
            <source>SHARE</source>
            <translation>COMPARTIR</translation>
        </message>
        <message>
            <source>Write the mapping of %1 to one file</source>
            <translation>Escribir el mapeo de %1 en un archivo</translation>
        </message>
        <message>
            <source>Lights at most</source>
            <translation>Luces como máximo</translation>
        </message>
        <message>
            <source>Bytes a second to %1; 0: no limit</source>
            <translation>Bytes por segundo a %1; 0: sin límite</translation>
        </message>
    </context>
    <context>
        <name>Devices</name>
        <message>
            <source>The device has no channels left for the booth.</source>
            <translation>Al dispositivo no le quedan canales para la cabina.</translation>
        </message>
        <message>
            <source>{frames} frames at {rate} Hz: {ms} ms</source>
            <translation>{frames} frames a {rate} Hz: {ms} ms</translation>
        </message>
        <message>
            <source>The device does not tell its delay.</source>
            <translation>El dispositivo no indica su latencia.</translation>
        </message>
        <message>
            <source>{total} ms from control to output ({own} ms of it told by the device)</source>
            <translation>{total} ms del control a la salida ({own} ms según el dispositivo)</translation>
        </message>
    </context>
    <context>
        <name>DevicesEditor</name>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 y %2</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>Sound system</source>
            <translation>Sistema de audio</translation>
        </message>
        <message>
            <source>SEARCHING…</source>
            <translation>BUSCANDO…</translation>
        </message>
        <message>
            <source>SEARCH DEVICES</source>
            <translation>BUSCAR DISPOSITIVOS</translation>
        </message>
        <message>
            <source>Search for sound devices</source>
            <translation>Buscar dispositivos de audio</translation>
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
                <numerusform>%n canales</numerusform>
            </translation>
        </message>
        <message>
            <source>Sample rate</source>
            <translation>Frecuencia de muestreo</translation>
        </message>
        <message>
            <source>%1 Hz</source>
            <translation>%1 Hz</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloque</translation>
        </message>
        <message>
            <source>Frames of a block</source>
            <translation>Frames por bloque</translation>
        </message>
        <message>
            <source>Main output</source>
            <translation>Salida principal</translation>
        </message>
        <message>
            <source>Channels of the main output</source>
            <translation>Canales de la salida principal</translation>
        </message>
        <message>
            <source>Headphones</source>
            <translation>Auriculares</translation>
        </message>
        <message>
            <source>Channels of the headphones</source>
            <translation>Canales de los auriculares</translation>
        </message>
        <message>
            <source>Booth</source>
            <translation>Cabina (booth)</translation>
        </message>
        <message>
            <source>Channels of the booth output</source>
            <translation>Canales de la salida de cabina</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Micrófono</translation>
        </message>
        <message>
            <source>Input channel of the microphone</source>
            <translation>Canal de entrada del micrófono</translation>
        </message>
        <message>
            <source>Timecode, deck %1</source>
            <translation>Código de tiempo, deck %1</translation>
        </message>
        <message>
            <source>Input channels of the record for deck %1</source>
            <translation>Canales de entrada del disco para el deck %1</translation>
        </message>
        <message>
            <source>Test tone</source>
            <translation>Tono de prueba</translation>
        </message>
        <message>
            <source>Delay</source>
            <translation>Latencia</translation>
        </message>
        <message>
            <source>Out and back</source>
            <translation>Ida y vuelta</translation>
        </message>
        <message>
            <source>Output that is measured</source>
            <translation>Salida que se mide</translation>
        </message>
        <message>
            <source>STOP MEASURING</source>
            <translation>DETENER MEDICIÓN</translation>
        </message>
        <message>
            <source>MEASURE LATENCY</source>
            <translation>MEDIR LATENCIA</translation>
        </message>
        <message>
            <source>Stop measuring</source>
            <translation>Detener la medición</translation>
        </message>
        <message>
            <source>Measure latency</source>
            <translation>Medir la latencia</translation>
        </message>
        <message>
            <source>OPENING…</source>
            <translation>ABRIENDO…</translation>
        </message>
        <message>
            <source>APPLY</source>
            <translation>APLICAR</translation>
        </message>
        <message>
            <source>Go over to this device; the music goes on</source>
            <translation>Pasar a este dispositivo; la música sigue sonando</translation>
        </message>
        <message>
            <source>REVERT</source>
            <translation>REVERTIR</translation>
        </message>
        <message>
            <source>Back to what is used</source>
            <translation>Volver a lo que está en uso</translation>
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
            <translation>varios</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Sin color</translation>
        </message>
        <message>
            <source>Colour %1</source>
            <translation>Color %1</translation>
        </message>
    </context>
    <context>
        <name>EditPanel</name>
        <message>
            <source>Edit tracks</source>
            <translation>Editar pistas</translation>
        </message>
        <message>
            <source>One track</source>
            <translation>Una pista</translation>
        </message>
        <message>
            <source>%1 tracks</source>
            <translation>%1 pistas</translation>
        </message>
        <message>
            <source>SAVE</source>
            <translation>GUARDAR</translation>
        </message>
        <message>
            <source>Save the changes</source>
            <translation>Guardar los cambios</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Cerrar sin guardar</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Delete the note</source>
            <translation>Eliminar la nota</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Añadir una nota</translation>
        </message>
    </context>
    <context>
        <name>EditWave</name>
        <message>
            <source>Waveform with the beat grid</source>
            <translation>Forma de onda con la cuadrícula</translation>
        </message>
        <message>
            <source>Drag a beat: stretch the grid (Shift: fine). Double click: an anchor</source>
            <translation>Arrastrar un beat: estirar la cuadrícula (Mayús: fino). Doble clic: un ancla</translation>
        </message>
        <message>
            <source>Load a track to deck %1 to edit its grid and cues.</source>
            <translation>Cargar una pista en el deck %1 para editar su cuadrícula y sus cues.</translation>
        </message>
        <message>
            <source>PLAYHEAD</source>
            <translation>CABEZAL</translation>
        </message>
        <message>
            <source>Show the playhead again</source>
            <translation>Volver a mostrar el cabezal</translation>
        </message>
        <message>
            <source>Wave: further</source>
            <translation>Onda: alejar</translation>
        </message>
        <message>
            <source>Wave: nearer</source>
            <translation>Onda: acercar</translation>
        </message>
    </context>
    <context>
        <name>EditorHeader</name>
        <message>
            <source>Edit the track of deck %1</source>
            <translation>Editar la pista del deck %1</translation>
        </message>
        <message>
            <source>No track</source>
            <translation>Sin pista</translation>
        </message>
        <message>
            <source>UNDO</source>
            <translation>DESH.</translation>
        </message>
        <message>
            <source>↶ %1</source>
            <translation>↶ %1</translation>
        </message>
        <message>
            <source>Undo %1</source>
            <translation>Deshacer: %1</translation>
        </message>
        <message>
            <source>↷ %1</source>
            <translation>↷ %1</translation>
        </message>
        <message>
            <source>Do again %1</source>
            <translation>Rehacer: %1</translation>
        </message>
        <message>
            <source>Edits: go back to one of them</source>
            <translation>Ediciones: volver a una de ellas</translation>
        </message>
    </context>
    <context>
        <name>EditorKeys</name>
        <message>
            <source>Grid 1 ms earlier, later (Shift: 10 ms, Ctrl: a beat)</source>
            <translation>Cuadrícula 1 ms antes, después (Mayús: 10 ms, Ctrl: un beat)</translation>
        </message>
        <message>
            <source>Tempo 0.01 BPM up, down (Shift: 0.1)</source>
            <translation>Tempo 0,01 BPM arriba, abajo (Mayús: 0,1)</translation>
        </message>
        <message>
            <source>Tap the tempo</source>
            <translation>Marcar el tempo</translation>
        </message>
        <message>
            <source>Beat here</source>
            <translation>Beat aquí</translation>
        </message>
        <message>
            <source>Downbeat here</source>
            <translation>Downbeat aquí</translation>
        </message>
        <message>
            <source>Anchor here</source>
            <translation>Ancla aquí</translation>
        </message>
        <message>
            <source>Remove the chosen anchor</source>
            <translation>Quitar el ancla elegida</translation>
        </message>
        <message>
            <source>Twice the tempo (Shift: half)</source>
            <translation>El doble de tempo (Mayús: la mitad)</translation>
        </message>
        <message>
            <source>Lock the grid</source>
            <translation>Bloquear la cuadrícula</translation>
        </message>
        <message>
            <source>Metronome</source>
            <translation>Metrónomo</translation>
        </message>
        <message>
            <source>Add a hot cue</source>
            <translation>Añadir un hot cue</translation>
        </message>
        <message>
            <source>Add a memory cue</source>
            <translation>Añadir un memory cue</translation>
        </message>
        <message>
            <source>Show the playhead again</source>
            <translation>Volver a mostrar el cabezal</translation>
        </message>
        <message>
            <source>Zoom (also the wheel)</source>
            <translation>Zoom (también con la rueda)</translation>
        </message>
    </context>
    <context>
        <name>EditorPanel</name>
        <message>
            <source>Editor of grid and cues</source>
            <translation>Editor de cuadrícula y cues</translation>
        </message>
    </context>
    <context>
        <name>Edits</name>
        <message>
            <source>Undone: {}</source>
            <translation>Deshecho: {}</translation>
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation>Nada que deshacer.</translation>
        </message>
        <message>
            <source>Done again: {}</source>
            <translation>Rehecho: {}</translation>
        </message>
        <message>
            <source>Nothing to redo.</source>
            <translation>Nada que rehacer.</translation>
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
            <translation>%1: intensidad de %2</translation>
        </message>
        <message>
            <source>%1: length in beats: %2</source>
            <translation>%1: longitud en beats: %2</translation>
        </message>
        <message>
            <source>A click makes it longer, a right click shorter</source>
            <translation>Un clic la alarga, un clic derecho la acorta</translation>
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
            <translation>ESTROFA</translation>
        </message>
        <message>
            <source>BUILD</source>
            <translation>BUILD</translation>
        </message>
        <message>
            <source>DROP</source>
            <translation>DROP</translation>
        </message>
        <message>
            <source>CHORUS</source>
            <translation>ESTRIB.</translation>
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
            <translation>Las palabras encuentran las pistas que las contienen todas. Poner un - delante de lo que no debe aparecer, un | entre alternativas y comillas alrededor de una frase.</translation>
        </message>
        <message>
            <source>Close the filters</source>
            <translation>Cerrar los filtros</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>album artist and remixer too</source>
            <translation>también artista del álbum y remezclador</translation>
        </message>
        <message>
            <source>your own tags</source>
            <translation>tus propias etiquetas</translation>
        </message>
        <message>
            <source>goes with 8A</source>
            <translation>combina con 8A</translation>
        </message>
        <message>
            <source>stars</source>
            <translation>estrellas</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutos</translation>
        </message>
        <message>
            <source>h, d, w, m, y</source>
            <translation>h, d, w, m, y: de horas a años</translation>
        </message>
        <message>
            <source>not tonight</source>
            <translation>esta noche no</translation>
        </message>
        <message>
            <source>its file is not there</source>
            <translation>falta su archivo</translation>
        </message>
        <message>
            <source>a stem file</source>
            <translation>un archivo de stems</translation>
        </message>
        <message>
            <source>goes well with what is there</source>
            <translation>combina bien con lo que hay ahí</translation>
        </message>
        <message>
            <source>key and tempo fit what is there</source>
            <translation>tonalidad y tempo encajan con lo que hay ahí</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>yes o no</translation>
        </message>
        <message>
            <source>the name of one</source>
            <translation>el nombre de una</translation>
        </message>
        <message>
            <source>its tempo is not known</source>
            <translation>su tempo no se conoce</translation>
        </message>
        <message>
            <source>its key is not known</source>
            <translation>su tonalidad no se conoce</translation>
        </message>
        <message>
            <source>red, orange, yellow, green, blue ..., #rrggbb, none or any</source>
            <translation>red, orange, yellow, green, blue …, #rrggbb, none o any</translation>
        </message>
        <message>
            <source>as {}</source>
            <translation>como {}</translation>
        </message>
        <message>
            <source>nothing is on deck {}</source>
            <translation>no hay nada en el deck {}</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>MATCHES {}</source>
            <translation>VA CON {}</translation>
        </message>
        <message>
            <source>Only tracks whose key and tempo fit deck {}</source>
            <translation>Solo pistas cuya tonalidad y tempo combinan con el deck {}</translation>
        </message>
        <message>
            <source>KEY ±1</source>
            <translation>KEY ±1</translation>
        </message>
        <message>
            <source>Only keys that mix with deck {}</source>
            <translation>Solo tonalidades que se mezclan con el deck {}</translation>
        </message>
        <message>
            <source>BPM ±4 %</source>
            <translation>BPM ±4 %</translation>
        </message>
        <message>
            <source>Only tempi near to deck {}</source>
            <translation>Solo tempos cercanos al del deck {}</translation>
        </message>
        <message>
            <source>UNPLAYED</source>
            <translation>SIN SONAR</translation>
        </message>
        <message>
            <source>Only tracks not played in the last twelve hours</source>
            <translation>Solo pistas no reproducidas en las últimas doce horas</translation>
        </message>
        <message>
            <source>NO VOCALS</source>
            <translation>SIN VOCES</translation>
        </message>
        <message>
            <source>Only tracks without a singer</source>
            <translation>Solo pistas sin cantante</translation>
        </message>
        <message>
            <source>STEMS</source>
            <translation>STEMS</translation>
        </message>
        <message>
            <source>Only tracks whose stems can be heard apart</source>
            <translation>Solo pistas cuyos stems se pueden oír por separado</translation>
        </message>
    </context>
    <context>
        <name>Folders</name>
        <message>
            <source>not there now</source>
            <translation>ahora no disponible</translation>
        </message>
        <message>
            <source>{} files</source>
            <translation>{} archivos</translation>
        </message>
    </context>
    <context>
        <name>FoldersEditor</name>
        <message>
            <source>TAKE OUT</source>
            <translation>QUITAR</translation>
        </message>
        <message>
            <source>Follow this folder no more: %1</source>
            <translation>Dejar de seguir esta carpeta: %1</translation>
        </message>
        <message>
            <source>ADD A FOLDER</source>
            <translation>AÑADIR CARPETA</translation>
        </message>
        <message>
            <source>Add a folder of music to the library</source>
            <translation>Añadir una carpeta de música a la biblioteca</translation>
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
            <translation>Unidad FX %1 en el deck %2</translation>
        </message>
    </context>
    <context>
        <name>FxBar</name>
        <message>
            <source>Effects</source>
            <translation>Efectos</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Efecto</translation>
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
            <translation>Unidades FX del deck %1</translation>
        </message>
        <message>
            <source>FX unit %1: on</source>
            <translation>Unidad FX %1: activada</translation>
        </message>
        <message>
            <source>FX unit %1: off</source>
            <translation>Unidad FX %1: desactivada</translation>
        </message>
    </context>
    <context>
        <name>FxSlot</name>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>No effect</source>
            <translation>Sin efecto</translation>
        </message>
        <message>
            <source>Echo</source>
            <translation>Eco</translation>
        </message>
        <message>
            <source>Repeats in time with the music; they ring out</source>
            <translation>Repeticiones al ritmo de la música; se extinguen solas</translation>
        </message>
        <message>
            <source>Ping-pong</source>
            <translation>Ping-pong</translation>
        </message>
        <message>
            <source>Repeats that jump between left and right</source>
            <translation>Repeticiones que saltan entre izquierda y derecha</translation>
        </message>
        <message>
            <source>Reverb</source>
            <translation>Reverb</translation>
        </message>
        <message>
            <source>A room, from a small one to a hall; it rings out</source>
            <translation>Un espacio, desde una sala pequeña hasta un auditorio; se extingue solo</translation>
        </message>
        <message>
            <source>Flanger</source>
            <translation>Flanger</translation>
        </message>
        <message>
            <source>A jet that rises and falls with the beats</source>
            <translation>Un sonido de reactor que sube y baja con los beats</translation>
        </message>
        <message>
            <source>Phaser</source>
            <translation>Phaser</translation>
        </message>
        <message>
            <source>Notches that wander with the beats, softer than a flanger</source>
            <translation>Muescas que se desplazan con los beats, más suave que un flanger</translation>
        </message>
        <message>
            <source>Chorus</source>
            <translation>Chorus</translation>
        </message>
        <message>
            <source>Wider and thicker</source>
            <translation>Más ancho y más denso</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <source>Closes on the beat and opens after it</source>
            <translation>Se cierra en el beat y se abre después</translation>
        </message>
        <message>
            <source>Crusher</source>
            <translation>Crusher</translation>
        </message>
        <message>
            <source>An old sampler: fewer bits, fewer samples</source>
            <translation>Un sampler antiguo: menos bits, menos muestras</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>Gate</translation>
        </message>
        <message>
            <source>Cuts the sound in time with the beats</source>
            <translation>Corta el sonido al ritmo de los beats</translation>
        </message>
        <message>
            <source>Roll</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>Repeats what was just heard; the track goes on below</source>
            <translation>Repite lo que se acaba de oír; la pista sigue por debajo</translation>
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
            <translation>◀ BEAT</translation>
        </message>
        <message>
            <source>Bars a beat earlier</source>
            <translation>Compases un beat antes</translation>
        </message>
        <message>
            <source>Grid 10 ms earlier</source>
            <translation>Cuadrícula 10 ms antes</translation>
        </message>
        <message>
            <source>Grid 1 ms earlier</source>
            <translation>Cuadrícula 1 ms antes</translation>
        </message>
        <message>
            <source>Grid 1 ms later</source>
            <translation>Cuadrícula 1 ms después</translation>
        </message>
        <message>
            <source>Grid 10 ms later</source>
            <translation>Cuadrícula 10 ms después</translation>
        </message>
        <message>
            <source>BEAT ▶</source>
            <translation>BEAT ▶</translation>
        </message>
        <message>
            <source>Bars a beat later</source>
            <translation>Compases un beat después</translation>
        </message>
        <message>
            <source>Tempo 0.01 BPM down (Shift: 0.1)</source>
            <translation>Tempo 0,01 BPM abajo (Mayús: 0,1)</translation>
        </message>
        <message>
            <source>Tempo at the playhead, in BPM</source>
            <translation>Tempo en el cabezal, en BPM</translation>
        </message>
        <message>
            <source>Tempo 0.01 BPM up (Shift: 0.1)</source>
            <translation>Tempo 0,01 BPM arriba (Mayús: 0,1)</translation>
        </message>
        <message>
            <source>Tempo times %1</source>
            <translation>Tempo por %1</translation>
        </message>
        <message>
            <source>TAP</source>
            <translation>TAP</translation>
        </message>
        <message>
            <source>Tap the beat</source>
            <translation>Marcar el beat</translation>
        </message>
        <message>
            <source>Key T. While the track plays the taps place the beats, too.</source>
            <translation>Tecla T. Mientras suena la pista, los toques también colocan los beats.</translation>
        </message>
        <message>
            <source>DOWNBEAT</source>
            <translation>DOWNBEAT</translation>
        </message>
        <message>
            <source>The beat at the playhead starts a bar (Shift: a phrase)</source>
            <translation>El beat en el cabezal inicia un compás (Mayús: una frase)</translation>
        </message>
        <message>
            <source>BEAT HERE</source>
            <translation>BEAT AQUÍ</translation>
        </message>
        <message>
            <source>Move the grid so that a beat lies at the playhead</source>
            <translation>Mover la cuadrícula para que un beat quede en el cabezal</translation>
        </message>
        <message>
            <source>ANCHOR</source>
            <translation>ANCLA</translation>
        </message>
        <message>
            <source>Anchor here: the nearest beat lies at the playhead, and the tempo may change there</source>
            <translation>Ancla aquí: el beat más cercano queda en el cabezal y el tempo puede cambiar ahí</translation>
        </message>
        <message>
            <source>REMOVE</source>
            <translation>QUITAR</translation>
        </message>
        <message>
            <source>Remove the chosen anchor, else the nearest</source>
            <translation>Quitar el ancla elegida o, si no hay, la más cercana</translation>
        </message>
        <message>
            <source>STRAIGHTEN</source>
            <translation>ENDEREZAR</translation>
        </message>
        <message>
            <source>One tempo within the loop; without one, in the whole track</source>
            <translation>Un solo tempo dentro del loop; sin loop, en toda la pista</translation>
        </message>
        <message>
            <source>LOCKED</source>
            <translation>BLOQ.</translation>
        </message>
        <message>
            <source>LOCK</source>
            <translation>LOCK</translation>
        </message>
        <message>
            <source>Lock the grid against changes</source>
            <translation>Bloquear la cuadrícula contra cambios</translation>
        </message>
        <message>
            <source>RESET</source>
            <translation>RESET</translation>
        </message>
        <message>
            <source>Back to the grid that analysis found</source>
            <translation>Volver a la cuadrícula que halló el análisis</translation>
        </message>
        <message>
            <source>METRONOME</source>
            <translation>METRÓNOMO</translation>
        </message>
        <message>
            <source>Metronome in the headphones</source>
            <translation>Metrónomo en los auriculares</translation>
        </message>
        <message>
            <source>Metronome quieter</source>
            <translation>Bajar el metrónomo</translation>
        </message>
        <message>
            <source>Metronome louder</source>
            <translation>Subir el metrónomo</translation>
        </message>
    </context>
    <context>
        <name>GridEdit</name>
        <message>
            <source>“{}” is no tempo.</source>
            <translation>«{}» no es un tempo.</translation>
        </message>
        <message>
            <source>This track was not analysed yet: there is no grid to go back to.</source>
            <translation>Esta pista aún no se ha analizado: no hay cuadrícula a la que volver.</translation>
        </message>
        <message>
            <source>There is no grid: tap the tempo, or type it.</source>
            <translation>No hay cuadrícula: marcar el tempo o escribirlo.</translation>
        </message>
        <message>
            <source>That is not possible: {}.</source>
            <translation>No es posible: {}.</translation>
        </message>
        <message>
            <source>The grid is locked: unlock it first.</source>
            <translation>La cuadrícula está bloqueada: desbloquearla primero.</translation>
        </message>
        <message>
            <source>no grid</source>
            <translation>sin cuadrícula</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>a mano</translation>
        </message>
        <message>
            <source>by analysis</source>
            <translation>por análisis</translation>
        </message>
        <message>
            <source>one tempo</source>
            <translation>tempo constante</translation>
        </message>
        <message>
            <source>variable tempo</source>
            <translation>tempo variable</translation>
        </message>
        <message>
            <source>anchors: {}</source>
            <translation>anclas: {}</translation>
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
            <translation>La música</translation>
        </message>
        <message>
            <source>Your sound</source>
            <translation>El sonido</translation>
        </message>
        <message>
            <source>Your window</source>
            <translation>La ventana</translation>
        </message>
        <message>
            <source>Load and play</source>
            <translation>Cargar y reproducir</translation>
        </message>
        <message>
            <source>Choose a folder of music. It is scanned, watched and analysed while you play; nothing in it is changed.</source>
            <translation>Elegir una carpeta de música. Se examina, se vigila y se analiza mientras se pincha; nada de su contenido se modifica.</translation>
        </message>
        <message>
            <source>Choose the sound device. Headphones need one with four channels, or split: cue left, master right.</source>
            <translation>Elegir el dispositivo de audio. Los auriculares necesitan uno de cuatro canales, o el modo split: cue a la izquierda, máster a la derecha.</translation>
        </message>
        <message>
            <source>Choose a layout and a theme. Both can be changed at any time.</source>
            <translation>Elegir un diseño y un tema. Ambos se pueden cambiar en cualquier momento.</translation>
        </message>
        <message>
            <source>Drag a track onto a deck or double click it. S plays the left deck, K the right one; D and L sync them. F1 shows all keys, Shift+F1 names each control under the mouse.</source>
            <translation>Arrastrar una pista a un deck o hacer doble clic en ella. S reproduce el deck izquierdo, K el derecho; D y L los sincronizan. F1 muestra todas las teclas, Mayús+F1 nombra cada control bajo el ratón.</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Primeros pasos</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Paso %1 de %2</translation>
        </message>
        <message>
            <source>CHOOSE A FOLDER</source>
            <translation>ELEGIR CARPETA</translation>
        </message>
        <message>
            <source>Add a folder of music to the library</source>
            <translation>Añadir una carpeta de música a la biblioteca</translation>
        </message>
        <message>
            <source>SOUND SETTINGS</source>
            <translation>AJUSTES DE AUDIO</translation>
        </message>
        <message>
            <source>Open the settings of the sound device</source>
            <translation>Abrir los ajustes del dispositivo de audio</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Diseño</translation>
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
            <translation>Actuación</translation>
        </message>
        <message>
            <source>Touch</source>
            <translation>Táctil</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Night, red</source>
            <translation>Noche, rojo</translation>
        </message>
        <message>
            <source>SKIP</source>
            <translation>OMITIR</translation>
        </message>
        <message>
            <source>Skip the first steps</source>
            <translation>Omitir los primeros pasos</translation>
        </message>
        <message>
            <source>BACK</source>
            <translation>ATRÁS</translation>
        </message>
        <message>
            <source>The step before</source>
            <translation>El paso anterior</translation>
        </message>
        <message>
            <source>NEXT</source>
            <translation>SEGUIR</translation>
        </message>
        <message>
            <source>DONE</source>
            <translation>LISTO</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>El paso siguiente</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Empezar</translation>
        </message>
    </context>
    <context>
        <name>Handle</name>
        <message>
            <source>Size of %1</source>
            <translation>Tamaño de %1</translation>
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
            <translation>entrada {source}, salida {sink}</translation>
        </message>
        <message>
            <source>plays with {}</source>
            <translation>toca con {}</translation>
        </message>
        <message>
            <source>its mapping failed</source>
            <translation>su mapeo ha fallado</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <source>has no mapping, as you chose</source>
            <translation>sin mapeo, como elegiste</translation>
        </message>
        <message>
            <source>no mapping fits: choose or learn one</source>
            <translation>ningún mapeo encaja: elige o aprende uno</translation>
        </message>
        <message>
            <source>is being started</source>
            <translation>se está iniciando</translation>
        </message>
        <message>
            <source>button</source>
            <translation>botón</translation>
        </message>
        <message>
            <source>pad</source>
            <translation>pad</translation>
        </message>
        <message>
            <source>switch</source>
            <translation>interruptor</translation>
        </message>
        <message>
            <source>knob</source>
            <translation>perilla</translation>
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
            <translation>codificador</translation>
        </message>
        <message>
            <source>jog wheel</source>
            <translation>rueda</translation>
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
            <translation>presión de la nota {number}, canal {channel}</translation>
        </message>
        <message>
            <source>program {number}, channel {channel}</source>
            <translation>programa {number}, canal {channel}</translation>
        </message>
        <message>
            <source>pressure, channel {channel}</source>
            <translation>presión, canal {channel}</translation>
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
            <translation>con luz</translation>
        </message>
        <message>
            <source>layer {}</source>
            <translation>capa {}</translation>
        </message>
    </context>
    <context>
        <name>Heart</name>
        <message>
            <source>Starting the engine…</source>
            <translation>Iniciando el motor…</translation>
        </message>
        <message>
            <source>Engine restarting…</source>
            <translation>Reiniciando el motor…</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Search in the help</source>
            <translation>Buscar en la ayuda</translation>
        </message>
        <message>
            <source>Search: a key, a word</source>
            <translation>Buscar: una tecla, una palabra</translation>
        </message>
        <message>
            <source>NAME CONTROLS</source>
            <translation>NOMBRAR CONTROLES</translation>
        </message>
        <message>
            <source>Name each control under the mouse</source>
            <translation>Nombrar cada control bajo el ratón</translation>
        </message>
        <message>
            <source>FIRST STEPS</source>
            <translation>PRIMEROS PASOS</translation>
        </message>
        <message>
            <source>Show the first-run guide again</source>
            <translation>Mostrar de nuevo la guía de inicio</translation>
        </message>
        <message>
            <source>CHANGE KEYS</source>
            <translation>CAMBIAR TECLAS</translation>
        </message>
        <message>
            <source>Change the keys in the settings</source>
            <translation>Cambiar las teclas en los ajustes</translation>
        </message>
        <message>
            <source>CLOSE</source>
            <translation>CERRAR</translation>
        </message>
        <message>
            <source>Close the help</source>
            <translation>Cerrar la ayuda</translation>
        </message>
        <message>
            <source>Knobs and faders</source>
            <translation>Mandos y faders</translation>
        </message>
        <message>
            <source>Drag or turn the wheel; with Shift in fine steps. A double click brings the first value back. A click on the label of a knob, Ctrl and a click, or Return on a control that has the focus lets you type a value: -3 dB, 50 %, 1/4.</source>
            <translation>Arrastrar o girar la rueda; con Mayús, en pasos finos. Un doble clic recupera el valor inicial. Un clic en la etiqueta de un mando, Ctrl y clic, o Intro sobre un control enfocado permiten escribir un valor: -3 dB, 50 %, 1/4.</translation>
        </message>
        <message>
            <source>Load and play</source>
            <translation>Cargar y reproducir</translation>
        </message>
        <message>
            <source>Drag a track onto a deck, double click it, or press the load keys. A deck that plays is not loaded over.</source>
            <translation>Arrastrar una pista a un deck, hacer doble clic en ella o pulsar las teclas de carga. Un deck que suena no se sobrescribe.</translation>
        </message>
        <message>
            <source>Cue</source>
            <translation>Cue</translation>
        </message>
        <message>
            <source>Paused: sets the cue point. On the cue point: plays as long as it is held. Playing: goes back to the cue point and pauses. A right click chooses another way.</source>
            <translation>En pausa: fija el punto cue. Sobre el punto cue: suena mientras se mantiene pulsado. En reproducción: vuelve al punto cue y pausa. Un clic derecho elige otro modo.</translation>
        </message>
        <message>
            <source>Hot cues and pads</source>
            <translation>Hot cues y pads</translation>
        </message>
        <message>
            <source>An empty pad takes the place where the deck is; a filled one jumps there. A right click or Shift and a press clears it. The tabs above choose what the pads do.</source>
            <translation>Un pad vacío guarda el lugar donde está el deck; uno ocupado salta a él. Un clic derecho o Mayús y pulsar lo borra. Las pestañas de arriba eligen lo que hacen los pads.</translation>
        </message>
        <message>
            <source>Sync and leader</source>
            <translation>Sync y líder</translation>
        </message>
        <message>
            <source>A synced deck takes the tempo and the beat of the leader. The leader is chosen by itself or by hand; its tempo fader leads all others. A frame on the tempo fader shows where the tempo really is.</source>
            <translation>Un deck sincronizado toma el tempo y el beat del líder. El líder se elige solo o a mano; su fader de tempo dirige a los demás. Un marco en el fader de tempo muestra dónde está realmente el tempo.</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>The bar between the waves shows how the beats of two decks lie; in the middle they are together.</source>
            <translation>La barra entre las ondas muestra cómo se sitúan los beats de dos decks; en el centro van juntos.</translation>
        </message>
        <message>
            <source>Loops</source>
            <translation>Loops</translation>
        </message>
        <message>
            <source>A size starts a loop of so many beats here; the same again ends it. In and out set it by hand. A roll goes on where the track would have been.</source>
            <translation>Un tamaño inicia aquí un loop de ese número de beats; el mismo otra vez lo termina. In y Out lo fijan a mano. Un roll sigue donde habría estado la pista.</translation>
        </message>
        <message>
            <source>Quantize, slip, key lock</source>
            <translation>Cuantización, slip, bloqueo de tonalidad</translation>
        </message>
        <message>
            <source>Quantize puts cues and loops on the beat. Slip lets the time go on below loops and scratches. Key lock keeps the key when the tempo changes.</source>
            <translation>La cuantización coloca los cues y loops en el beat. El slip deja correr el tiempo bajo loops y scratches. El bloqueo de tonalidad mantiene la tonalidad al cambiar el tempo.</translation>
        </message>
        <message>
            <source>Headphones</source>
            <translation>Auriculares</translation>
        </message>
        <message>
            <source>CUE on a channel sends it to the headphones before its fader. CUE MIX goes from cue to master. They need a sound card with four channels, or split: cue left, master right.</source>
            <translation>CUE en un canal lo envía a los auriculares antes de su fader. CUE MIX va del cue al máster. Se necesita una tarjeta de sonido de cuatro canales, o split: cue a la izquierda, máster a la derecha.</translation>
        </message>
        <message>
            <source>Waves</source>
            <translation>Ondas</translation>
        </message>
        <message>
            <source>Blue is bass, gold is mids, white is highs. Pull a wave to scratch, turn the wheel to zoom. In the overview a press goes there.</source>
            <translation>El azul son los graves, el dorado los medios y el blanco los agudos. Tirar de una onda para hacer scratch, girar la rueda para hacer zoom. En la vista general, pulsar salta a ese punto.</translation>
        </message>
        <message>
            <source>Four decks</source>
            <translation>Cuatro decks</translation>
        </message>
        <message>
            <source>The keys ` and ' give the left hand deck C instead of A, and the right hand deck D instead of B.</source>
            <translation>Las teclas ` y ' dan a la mano izquierda el deck C en lugar de A y a la mano derecha el deck D en lugar de B.</translation>
        </message>
        <message>
            <source>Controllers</source>
            <translation>Controladores</translation>
        </message>
        <message>
            <source>Plug one in: it gets the mapping that fits its name. Settings, Controllers: choose another mapping, see what it sends, or let it learn: touch a control in the window, then move it on the controller.</source>
            <translation>Conecta uno: recibe el mapeo que encaja con su nombre. Ajustes, Controladores: elige otro mapeo, mira lo que envía o enséñale: toca un control en la ventana y muévelo en el controlador.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Búsqueda</translation>
        </message>
        <message>
            <source>Words find tracks that have all of them. bpm:120-128, key:8a, rating:&gt;3, genre:house and others narrow the list; - in front takes away.</source>
            <translation>Las palabras encuentran las pistas que las contienen todas. bpm:120-128, key:8a, rating:&gt;3, genre:house y otros acotan la lista; - delante excluye.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Each edit of the library, of grids and of cues can be undone, step by step.</source>
            <translation>Cada edición de la biblioteca, de las cuadrículas y de los cues se puede deshacer paso a paso.</translation>
        </message>
        <message>
            <source>When something fails</source>
            <translation>Cuando algo falla</translation>
        </message>
        <message>
            <source>The music is played by a process of its own. The window can be closed by a fault and comes back while the music plays. Messages at the bottom tell what happened.</source>
            <translation>La música la reproduce un proceso propio. Un fallo puede cerrar la ventana y esta vuelve mientras la música sigue sonando. Los mensajes de la parte inferior indican lo ocurrido.</translation>
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
            <translation>Temas</translation>
        </message>
    </context>
    <context>
        <name>HintLayer</name>
        <message>
            <source>Tap a control to see what it is called.</source>
            <translation>Tocar un control para ver cómo se llama.</translation>
        </message>
        <message>
            <source>Point at a control to see what it is called.</source>
            <translation>Señalar un control para ver cómo se llama.</translation>
        </message>
        <message>
            <source>Key: %1</source>
            <translation>Tecla: %1</translation>
        </message>
        <message>
            <source>DONE</source>
            <translation>LISTO</translation>
        </message>
        <message>
            <source>Stop naming controls</source>
            <translation>Dejar de nombrar controles</translation>
        </message>
    </context>
    <context>
        <name>Hints</name>
        <message>
            <source>Rating %1 of 5</source>
            <translation>Valoración %1 de 5</translation>
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
            <translation>Jog del deck %1</translation>
        </message>
    </context>
    <context>
        <name>KeyChip</name>
        <message>
            <source>Key %1</source>
            <translation>Tonalidad %1</translation>
        </message>
    </context>
    <context>
        <name>KeyDialogs</name>
        <message>
            <source>Take the keys of a file</source>
            <translation>Tomar las teclas de un archivo</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>Save the keys</source>
            <translation>Guardar las teclas</translation>
        </message>
    </context>
    <context>
        <name>KeyFile</name>
        <message>
            <source>line {}: {}</source>
            <translation>línea {}: {}</translation>
        </message>
        <message>
            <source>this is not a text file</source>
            <translation>no es un archivo de texto</translation>
        </message>
        <message>
            <source>this is too large for a file of keys</source>
            <translation>es demasiado grande para un archivo de teclas</translation>
        </message>
        <message>
            <source>this is not written as TOML</source>
            <translation>no está escrito como TOML</translation>
        </message>
        <message>
            <source>there is no section [keys]</source>
            <translation>falta la sección [keys]</translation>
        </message>
        <message>
            <source>there is no action "{}"</source>
            <translation>no existe la acción «{}»</translation>
        </message>
        <message>
            <source>"{}" are no keys</source>
            <translation>«{}» no son teclas</translation>
        </message>
        <message>
            <source>the key of "{}" cannot be changed</source>
            <translation>la tecla de «{}» no se puede cambiar</translation>
        </message>
        <message>
            <source>"{}" is the key of "{}", too</source>
            <translation>«{}» también es la tecla de «{}»</translation>
        </message>
    </context>
    <context>
        <name>KeyFiles</name>
        <message>
            <source>The keys are saved in {}.</source>
            <translation>Las teclas están guardadas en {}.</translation>
        </message>
        <message>
            <source>The keys are those of {} now.</source>
            <translation>Ahora valen las teclas de {}.</translation>
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
            <translation>Mayús</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Izquierda</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Derecha</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Arriba</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Abajo</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Retroceso</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supr</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insert</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Page Up</source>
            <translation>Re Pág</translation>
        </message>
        <message>
            <source>Page Down</source>
            <translation>Av Pág</translation>
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
            <translation>Todo como al principio</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Left deck</source>
            <translation>Deck izquierdo</translation>
        </message>
        <message>
            <source>Right deck</source>
            <translation>Deck derecho</translation>
        </message>
        <message>
            <source>Mixer</source>
            <translation>Mezclador</translation>
        </message>
        <message>
            <source>Effects</source>
            <translation>Efectos</translation>
        </message>
        <message>
            <source>Sampler and microphone</source>
            <translation>Sampler y micrófono</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>Play, pause</source>
            <translation>Reproducir, pausar</translation>
        </message>
        <message>
            <source>Cue (hold to preview)</source>
            <translation>Cue (mantener para preescuchar)</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sync</translation>
        </message>
        <message>
            <source>Loop of the set length on, off</source>
            <translation>Loop de la longitud elegida: activar, desactivar</translation>
        </message>
        <message>
            <source>Nudge back while held</source>
            <translation>Empujar hacia atrás mientras se mantiene</translation>
        </message>
        <message>
            <source>Nudge forward while held</source>
            <translation>Empujar hacia delante mientras se mantiene</translation>
        </message>
        <message>
            <source>Jump back</source>
            <translation>Saltar hacia atrás</translation>
        </message>
        <message>
            <source>Jump forward</source>
            <translation>Saltar hacia delante</translation>
        </message>
        <message>
            <source>Jumps half as long</source>
            <translation>Saltos a la mitad</translation>
        </message>
        <message>
            <source>Jumps twice as long</source>
            <translation>Saltos al doble</translation>
        </message>
        <message>
            <source>Faster (Shift: fine)</source>
            <translation>Más rápido (Mayús: fino)</translation>
        </message>
        <message>
            <source>Slower (Shift: fine)</source>
            <translation>Más lento (Mayús: fino)</translation>
        </message>
        <message>
            <source>Tempo back to 0</source>
            <translation>Tempo de vuelta a 0</translation>
        </message>
        <message>
            <source>Key a semitone up</source>
            <translation>Tonalidad un semitono arriba</translation>
        </message>
        <message>
            <source>Key a semitone down</source>
            <translation>Tonalidad un semitono abajo</translation>
        </message>
        <message>
            <source>Hear in the headphones</source>
            <translation>Escuchar en los auriculares</translation>
        </message>
        <message>
            <source>Hot cue 1: set, go</source>
            <translation>Hot cue 1: fijar, ir</translation>
        </message>
        <message>
            <source>Hot cue 2: set, go</source>
            <translation>Hot cue 2: fijar, ir</translation>
        </message>
        <message>
            <source>Hot cue 3: set, go</source>
            <translation>Hot cue 3: fijar, ir</translation>
        </message>
        <message>
            <source>Hot cue 4: set, go</source>
            <translation>Hot cue 4: fijar, ir</translation>
        </message>
        <message>
            <source>Hot cue 5: set, go</source>
            <translation>Hot cue 5: fijar, ir</translation>
        </message>
        <message>
            <source>Hot cue 6: set, go</source>
            <translation>Hot cue 6: fijar, ir</translation>
        </message>
        <message>
            <source>Hot cue 7: set, go</source>
            <translation>Hot cue 7: fijar, ir</translation>
        </message>
        <message>
            <source>Hot cue 8: set, go</source>
            <translation>Hot cue 8: fijar, ir</translation>
        </message>
        <message>
            <source>Clear hot cue 1</source>
            <translation>Borrar el hot cue 1</translation>
        </message>
        <message>
            <source>Clear hot cue 2</source>
            <translation>Borrar el hot cue 2</translation>
        </message>
        <message>
            <source>Clear hot cue 3</source>
            <translation>Borrar el hot cue 3</translation>
        </message>
        <message>
            <source>Clear hot cue 4</source>
            <translation>Borrar el hot cue 4</translation>
        </message>
        <message>
            <source>Clear hot cue 5</source>
            <translation>Borrar el hot cue 5</translation>
        </message>
        <message>
            <source>Clear hot cue 6</source>
            <translation>Borrar el hot cue 6</translation>
        </message>
        <message>
            <source>Clear hot cue 7</source>
            <translation>Borrar el hot cue 7</translation>
        </message>
        <message>
            <source>Clear hot cue 8</source>
            <translation>Borrar el hot cue 8</translation>
        </message>
        <message>
            <source>Previous mode of the pads</source>
            <translation>Modo anterior de los pads</translation>
        </message>
        <message>
            <source>Next mode of the pads</source>
            <translation>Modo siguiente de los pads</translation>
        </message>
        <message>
            <source>Loop in</source>
            <translation>Inicio del loop</translation>
        </message>
        <message>
            <source>Loop out</source>
            <translation>Final del loop</translation>
        </message>
        <message>
            <source>Loop half as long</source>
            <translation>Loop a la mitad</translation>
        </message>
        <message>
            <source>Loop twice as long</source>
            <translation>Loop al doble</translation>
        </message>
        <message>
            <source>Back into the last loop</source>
            <translation>Volver al último loop</translation>
        </message>
        <message>
            <source>Set the cue point here</source>
            <translation>Fijar aquí el punto cue</translation>
        </message>
        <message>
            <source>Censor while held</source>
            <translation>Censurar mientras se mantiene</translation>
        </message>
        <message>
            <source>Lead the others</source>
            <translation>Liderar a los demás</translation>
        </message>
        <message>
            <source>Key lock</source>
            <translation>Bloqueo de tonalidad</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>Slip</translation>
        </message>
        <message>
            <source>Quantize</source>
            <translation>Cuantización</translation>
        </message>
        <message>
            <source>Play backwards</source>
            <translation>Reproducir hacia atrás</translation>
        </message>
        <message>
            <source>Brake like a turntable</source>
            <translation>Frenar como un giradiscos</translation>
        </message>
        <message>
            <source>Spin back</source>
            <translation>Spinback</translation>
        </message>
        <message>
            <source>Take the lows out</source>
            <translation>Quitar los graves</translation>
        </message>
        <message>
            <source>Take the mids out</source>
            <translation>Quitar los medios</translation>
        </message>
        <message>
            <source>Take the highs out</source>
            <translation>Quitar los agudos</translation>
        </message>
        <message>
            <source>Channel fader up</source>
            <translation>Subir el fader de canal</translation>
        </message>
        <message>
            <source>Channel fader down</source>
            <translation>Bajar el fader de canal</translation>
        </message>
        <message>
            <source>Send the deck through effects 1</source>
            <translation>Enviar el deck por los efectos 1</translation>
        </message>
        <message>
            <source>Send the deck through effects 2</source>
            <translation>Enviar el deck por los efectos 2</translation>
        </message>
        <message>
            <source>Load the selected track</source>
            <translation>Cargar la pista seleccionada</translation>
        </message>
        <message>
            <source>Unload the deck</source>
            <translation>Descargar el deck</translation>
        </message>
        <message>
            <source>Notes of the track</source>
            <translation>Notas de la pista</translation>
        </message>
        <message>
            <source>This hand plays the other deck: A or C, B or D</source>
            <translation>Esta mano maneja el otro deck: A o C, B o D</translation>
        </message>
        <message>
            <source>Crossfader to A (Shift: fine)</source>
            <translation>Crossfader hacia A (Mayús: fino)</translation>
        </message>
        <message>
            <source>Crossfader to B (Shift: fine)</source>
            <translation>Crossfader hacia B (Mayús: fino)</translation>
        </message>
        <message>
            <source>Crossfader to the middle</source>
            <translation>Crossfader al centro</translation>
        </message>
        <message>
            <source>Master louder (Shift: fine)</source>
            <translation>Subir el máster (Mayús: fino)</translation>
        </message>
        <message>
            <source>Master softer (Shift: fine)</source>
            <translation>Bajar el máster (Mayús: fino)</translation>
        </message>
        <message>
            <source>Headphones louder</source>
            <translation>Subir los auriculares</translation>
        </message>
        <message>
            <source>Headphones softer</source>
            <translation>Bajar los auriculares</translation>
        </message>
        <message>
            <source>Headphones: more cue</source>
            <translation>Auriculares: más cue</translation>
        </message>
        <message>
            <source>Headphones: more master</source>
            <translation>Auriculares: más máster</translation>
        </message>
        <message>
            <source>Headphones: cue left, master right</source>
            <translation>Auriculares: cue a la izquierda, máster a la derecha</translation>
        </message>
        <message>
            <source>Effects 1 on, off</source>
            <translation>Efectos 1: activar, desactivar</translation>
        </message>
        <message>
            <source>Effects 1: first effect</source>
            <translation>Efectos 1: primer efecto</translation>
        </message>
        <message>
            <source>Effects 1: second effect</source>
            <translation>Efectos 1: segundo efecto</translation>
        </message>
        <message>
            <source>Effects 1: third effect</source>
            <translation>Efectos 1: tercer efecto</translation>
        </message>
        <message>
            <source>Effects 1: more</source>
            <translation>Efectos 1: más</translation>
        </message>
        <message>
            <source>Effects 1: less</source>
            <translation>Efectos 1: menos</translation>
        </message>
        <message>
            <source>Effects 2 on, off</source>
            <translation>Efectos 2: activar, desactivar</translation>
        </message>
        <message>
            <source>Effects 2: first effect</source>
            <translation>Efectos 2: primer efecto</translation>
        </message>
        <message>
            <source>Effects 2: second effect</source>
            <translation>Efectos 2: segundo efecto</translation>
        </message>
        <message>
            <source>Effects 2: third effect</source>
            <translation>Efectos 2: tercer efecto</translation>
        </message>
        <message>
            <source>Effects 2: more</source>
            <translation>Efectos 2: más</translation>
        </message>
        <message>
            <source>Effects 2: less</source>
            <translation>Efectos 2: menos</translation>
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
            <translation>Micrófono: activar, desactivar</translation>
        </message>
        <message>
            <source>Metronome on, off</source>
            <translation>Metrónomo: activar, desactivar</translation>
        </message>
        <message>
            <source>Previous track</source>
            <translation>Pista anterior</translation>
        </message>
        <message>
            <source>Next track</source>
            <translation>Pista siguiente</translation>
        </message>
        <message>
            <source>Ten tracks up</source>
            <translation>Diez pistas arriba</translation>
        </message>
        <message>
            <source>Ten tracks down</source>
            <translation>Diez pistas abajo</translation>
        </message>
        <message>
            <source>Load the track to the first stopped deck</source>
            <translation>Cargar la pista en el primer deck parado</translation>
        </message>
        <message>
            <source>Preview the selected track in the headphones</source>
            <translation>Preescuchar la pista seleccionada en los auriculares</translation>
        </message>
        <message>
            <source>Back in the previewed track</source>
            <translation>Retroceder en la pista de preescucha</translation>
        </message>
        <message>
            <source>Forward in the previewed track</source>
            <translation>Avanzar en la pista de preescucha</translation>
        </message>
        <message>
            <source>Add the selected tracks to what is prepared</source>
            <translation>Añadir las pistas seleccionadas a las preparadas</translation>
        </message>
        <message>
            <source>Find tracks</source>
            <translation>Buscar pistas</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Abrir archivos</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>Abrir una carpeta</translation>
        </message>
        <message>
            <source>Add a folder to the library</source>
            <translation>Añadir una carpeta a la biblioteca</translation>
        </message>
        <message>
            <source>Undo an edit</source>
            <translation>Deshacer una edición</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Waves nearer</source>
            <translation>Acercar las ondas</translation>
        </message>
        <message>
            <source>Waves further</source>
            <translation>Alejar las ondas</translation>
        </message>
        <message>
            <source>The whole track in the waves</source>
            <translation>La pista entera en las ondas</translation>
        </message>
        <message>
            <source>Next control; arrows, Return and Space work on it</source>
            <translation>Control siguiente; las flechas, Intro y Espacio lo manejan</translation>
        </message>
        <message>
            <source>Record, stop recording</source>
            <translation>Grabar, parar la grabación</translation>
        </message>
        <message>
            <source>Layout: 2 decks</source>
            <translation>Diseño: 2 decks</translation>
        </message>
        <message>
            <source>Layout: 4 decks</source>
            <translation>Diseño: 4 decks</translation>
        </message>
        <message>
            <source>Layout: library</source>
            <translation>Diseño: biblioteca</translation>
        </message>
        <message>
            <source>Layout: mixer</source>
            <translation>Diseño: mezclador</translation>
        </message>
        <message>
            <source>Layout: performance</source>
            <translation>Diseño: actuación</translation>
        </message>
        <message>
            <source>Layout: preparation</source>
            <translation>Diseño: preparación</translation>
        </message>
        <message>
            <source>Layout: touch</source>
            <translation>Diseño: táctil</translation>
        </message>
        <message>
            <source>Next layout</source>
            <translation>Diseño siguiente</translation>
        </message>
        <message>
            <source>Waves lying or upright</source>
            <translation>Ondas horizontales o verticales</translation>
        </message>
        <message>
            <source>Show or hide the waves</source>
            <translation>Mostrar u ocultar las ondas</translation>
        </message>
        <message>
            <source>Show or hide the effects</source>
            <translation>Mostrar u ocultar los efectos</translation>
        </message>
        <message>
            <source>Show or hide the sampler</source>
            <translation>Mostrar u ocultar el sampler</translation>
        </message>
        <message>
            <source>Show or hide the library</source>
            <translation>Mostrar u ocultar la biblioteca</translation>
        </message>
        <message>
            <source>Show or hide the mixer</source>
            <translation>Mostrar u ocultar el mezclador</translation>
        </message>
        <message>
            <source>Decks in full, or as a line each (touch)</source>
            <translation>Decks completos o en una línea cada uno (táctil)</translation>
        </message>
        <message>
            <source>The other deck at the left (touch)</source>
            <translation>El otro deck a la izquierda (táctil)</translation>
        </message>
        <message>
            <source>The other deck at the right (touch)</source>
            <translation>El otro deck a la derecha (táctil)</translation>
        </message>
        <message>
            <source>Controller in a window of its own</source>
            <translation>Controlador en su propia ventana</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Name the control under the mouse</source>
            <translation>Nombrar el control bajo el ratón</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>Close a page, dismiss a message</source>
            <translation>Cerrar una página, descartar un mensaje</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
    </context>
    <context>
        <name>KeysEditor</name>
        <message>
            <source>%1 cannot be used here.</source>
            <translation>%1 no se puede usar aquí.</translation>
        </message>
        <message>
            <source>%1 was the key of "%2", which has none now.</source>
            <translation>%1 era la tecla de «%2», que ahora no tiene ninguna.</translation>
        </message>
        <message>
            <source>Search in the keys</source>
            <translation>Buscar en las teclas</translation>
        </message>
        <message>
            <source>Search: a key, a word</source>
            <translation>Buscar: una tecla, una palabra</translation>
        </message>
        <message>
            <source>ALL AS AT FIRST</source>
            <translation>RESTABLECER TODO</translation>
        </message>
        <message>
            <source>Put all keys back</source>
            <translation>Restablecer todas las teclas</translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n cambiada</numerusform>
                <numerusform>%n cambiadas</numerusform>
            </translation>
        </message>
        <message>
            <source>SAVE AS A FILE</source>
            <translation>GUARDAR EN ARCHIVO</translation>
        </message>
        <message>
            <source>Save all keys as a file</source>
            <translation>Guardar todas las teclas en un archivo</translation>
        </message>
        <message>
            <source>TAKE FROM A FILE</source>
            <translation>TOMAR DE ARCHIVO</translation>
        </message>
        <message>
            <source>Take all keys from a file</source>
            <translation>Tomar todas las teclas de un archivo</translation>
        </message>
        <message>
            <source>UNDO</source>
            <translation>DESHACER</translation>
        </message>
        <message>
            <source>Undo the change of keys</source>
            <translation>Deshacer el cambio de teclas</translation>
        </message>
        <message>
            <source>REDO</source>
            <translation>REHACER</translation>
        </message>
        <message>
            <source>Change the keys again</source>
            <translation>Volver a cambiar las teclas</translation>
        </message>
        <message>
            <source>Take your own keys back</source>
            <translation>Recuperar sus propias teclas</translation>
        </message>
        <message>
            <source>Press a key…</source>
            <translation>Pulsar una tecla…</translation>
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
            <translation>Restablecer esta tecla: %1</translation>
        </message>
    </context>
    <context>
        <name>LayoutChoice</name>
        <message>
            <source>Layout: %1</source>
            <translation>Diseño: %1</translation>
        </message>
        <message>
            <source>Layouts</source>
            <translation>Diseños</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Diseño</translation>
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
            <translation>BIBLIO.</translation>
        </message>
        <message>
            <source>MIXER</source>
            <translation>MEZCLA</translation>
        </message>
        <message>
            <source>PERFORM</source>
            <translation>ACTUAR</translation>
        </message>
        <message>
            <source>PREPARE</source>
            <translation>PREPARAR</translation>
        </message>
        <message>
            <source>TOUCH</source>
            <translation>TÁCTIL</translation>
        </message>
    </context>
    <context>
        <name>Lesson</name>
        <message>
            <source>{device} learns, beginning with {base}</source>
            <translation>{device} aprende, partiendo de {base}</translation>
        </message>
        <message>
            <source>{device} learns</source>
            <translation>{device} aprende</translation>
        </message>
        <message>
            <source>It cannot be learned: {}</source>
            <translation>No se puede aprender: {}</translation>
        </message>
        <message>
            <source>{}: touch the wheel and turn it once round</source>
            <translation>{}: toca la rueda y dale una vuelta entera</translation>
        </message>
        <message>
            <source>{}: turn it to the right, or press it</source>
            <translation>{}: gíralo a la derecha o púlsalo</translation>
        </message>
        <message>
            <source>{}: press it on the controller</source>
            <translation>{}: púlsalo en el controlador</translation>
        </message>
        <message>
            <source>{}: move it on the controller, all the way</source>
            <translation>{}: muévelo en el controlador, de un extremo al otro</translation>
        </message>
        <message>
            <source>{}: once again, or further</source>
            <translation>{}: otra vez, o más lejos</translation>
        </message>
        <message>
            <source>{}: several things moved; only the one, please</source>
            <translation>{}: se movieron varias cosas; solo una, por favor</translation>
        </message>
        <message>
            <source>{}: let go</source>
            <translation>{}: suelta</translation>
        </message>
        <message>
            <source>Touch a control in the window.</source>
            <translation>Toca un control en la ventana.</translation>
        </message>
        <message>
            <source>Before, it did: {}. UNDO brings that back.</source>
            <translation>Antes hacía: {}. DESHACER lo recupera.</translation>
        </message>
        <message>
            <source>{} cannot be learned here.</source>
            <translation>{} no se puede aprender aquí.</translation>
        </message>
        <message>
            <source>The lesson has ended: begin it again.</source>
            <translation>La lección ha terminado: empiézala de nuevo.</translation>
        </message>
        <message>
            <source>{} is gone: plug it in again to go on.</source>
            <translation>{} se ha desconectado: conéctalo de nuevo para seguir.</translation>
        </message>
        <message>
            <source>Load to deck {}</source>
            <translation>Cargar en el deck {}</translation>
        </message>
        <message>
            <source>Shift button, held</source>
            <translation>Botón Shift, mantenido</translation>
        </message>
        <message>
            <source>Wheel that walks through the tracks</source>
            <translation>Rueda que recorre las pistas</translation>
        </message>
        <message>
            <source>Load to the first deck that stands</source>
            <translation>Cargar en el primer deck parado</translation>
        </message>
        <message>
            <source>Preview in the headphones</source>
            <translation>Preescuchar en los auriculares</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Grabar</translation>
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
            <translation>Otra cosa que aprender</translation>
        </message>
        <message>
            <source>SOMETHING ELSE</source>
            <translation>OTRA COSA</translation>
        </message>
        <message>
            <source>WITH SHIFT</source>
            <translation>CON SHIFT</translation>
        </message>
        <message>
            <source>What is learned acts while the shift button is held</source>
            <translation>Lo aprendido actúa mientras se mantiene Shift</translation>
        </message>
        <message>
            <source>SKIP</source>
            <translation>SALTAR</translation>
        </message>
        <message>
            <source>Leave this control as it is</source>
            <translation>Dejar este control como está</translation>
        </message>
        <message>
            <source>UNDO</source>
            <translation>DESHACER</translation>
        </message>
        <message>
            <source>Forget what was learned last, and learn it again</source>
            <translation>Olvidar lo último aprendido y aprenderlo de nuevo</translation>
        </message>
        <message>
            <source>SAVE</source>
            <translation>GUARDAR</translation>
        </message>
        <message>
            <source>Keep the mapping and give it to the controller</source>
            <translation>Guardar el mapeo y dárselo al controlador</translation>
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
            <translation>TERMINAR SIN GUARDAR</translation>
        </message>
        <message>
            <source>END</source>
            <translation>TERMINAR</translation>
        </message>
        <message>
            <source>End the lesson</source>
            <translation>Terminar la lección</translation>
        </message>
        <message>
            <source>This band to the top</source>
            <translation>Esta banda arriba</translation>
        </message>
        <message>
            <source>This band to the bottom</source>
            <translation>Esta banda abajo</translation>
        </message>
    </context>
    <context>
        <name>LevelMeter</name>
        <message>
            <source>%1, clipped</source>
            <translation>%1, saturado</translation>
        </message>
        <message>
            <source>Bright: how loud it is heard (RMS). Above: the peak. Press: put out the clip lights</source>
            <translation>Brillante: el volumen que se oye (RMS). Encima: el pico. Pulsar: apagar las luces de clip</translation>
        </message>
    </context>
    <context>
        <name>LibraryPanel</name>
        <message>
            <source>New crate, playlist, folder or smart crate</source>
            <translation>Nuevo cajón, lista de reproducción, carpeta o cajón inteligente</translation>
        </message>
        <message>
            <source>OPEN</source>
            <translation>ABRIR</translation>
        </message>
        <message>
            <source>Open files or folders</source>
            <translation>Abrir archivos o carpetas</translation>
        </message>
        <message>
            <source>Decks with their pads, and the mixer</source>
            <translation>Decks con sus pads, y el mezclador</translation>
        </message>
        <message>
            <source>More room for tracks: decks as a line each</source>
            <translation>Más espacio para pistas: decks en una línea cada uno</translation>
        </message>
        <message>
            <source>STOP IMPORT</source>
            <translation>PARAR IMPORT.</translation>
        </message>
        <message>
            <source>Stop the import of another program's library</source>
            <translation>Parar la importación de la biblioteca de otro programa</translation>
        </message>
        <message>
            <source>A right click follows another deck</source>
            <translation>Un clic derecho sigue a otro deck</translation>
        </message>
        <message>
            <source>EDIT</source>
            <translation>EDITAR</translation>
        </message>
        <message>
            <source>Edit the selected tracks</source>
            <translation>Editar las pistas seleccionadas</translation>
        </message>
        <message>
            <source>PREPARE</source>
            <translation>PREPARAR</translation>
        </message>
        <message>
            <source>Add the selected tracks to what is prepared</source>
            <translation>Añadir las pistas seleccionadas a las preparadas</translation>
        </message>
        <message>
            <source>LOAD %1</source>
            <translation>CARGA %1</translation>
        </message>
        <message>
            <source>Load the selected track to deck %1</source>
            <translation>Cargar la pista seleccionada en el deck %1</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>New crate</source>
            <translation>Nuevo cajón</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>Nueva lista de reproducción</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nueva carpeta</translation>
        </message>
        <message>
            <source>Smart crate of this search</source>
            <translation>Cajón inteligente con esta búsqueda</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Abrir archivos</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>Abrir una carpeta</translation>
        </message>
        <message>
            <source>Add a folder to the library</source>
            <translation>Añadir una carpeta a la biblioteca</translation>
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
            <translation>Sin controlador</translation>
        </message>
        <message>
            <source>ON AIR</source>
            <translation>EN VIVO</translation>
        </message>
        <message>
            <source>CONNECTING</source>
            <translation>CONECTANDO</translation>
        </message>
        <message>
            <source>OFF AIR</source>
            <translation>SIN EMITIR</translation>
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
            <translation>Reducir a la mitad el loop del deck %1</translation>
        </message>
        <message>
            <source>Loop %1 beats, deck %2</source>
            <translation>Loop de %1 beats, deck %2</translation>
        </message>
        <message>
            <source>Double the loop of deck %1</source>
            <translation>Doblar el loop del deck %1</translation>
        </message>
        <message>
            <source>IN</source>
            <translation>IN</translation>
        </message>
        <message>
            <source>Loop in, deck %1</source>
            <translation>Inicio del loop, deck %1</translation>
        </message>
        <message>
            <source>OUT</source>
            <translation>OUT</translation>
        </message>
        <message>
            <source>Loop out, deck %1</source>
            <translation>Final del loop, deck %1</translation>
        </message>
        <message>
            <source>EXIT</source>
            <translation>SALIR</translation>
        </message>
        <message>
            <source>RELOOP</source>
            <translation>RELOOP</translation>
        </message>
        <message>
            <source>Back into the loop or out of it, deck %1</source>
            <translation>Volver al loop o salir de él, deck %1</translation>
        </message>
        <message>
            <source>JUMP</source>
            <translation>SALTO</translation>
        </message>
        <message>
            <source>Jump back, deck %1</source>
            <translation>Saltar hacia atrás, deck %1</translation>
        </message>
        <message>
            <source>Jump size %1 beats, deck %2</source>
            <translation>Tamaño del salto: %1 beats, deck %2</translation>
        </message>
        <message>
            <source>Press: double. Right click: half</source>
            <translation>Pulsar: doblar. Clic derecho: reducir a la mitad</translation>
        </message>
        <message>
            <source>Jump forward, deck %1</source>
            <translation>Saltar hacia delante, deck %1</translation>
        </message>
        <message>
            <source>◀ LOOP</source>
            <translation>◀ LOOP</translation>
        </message>
        <message>
            <source>Move the loop back a beat, deck %1</source>
            <translation>Mover el loop un beat hacia atrás, deck %1</translation>
        </message>
        <message>
            <source>LOOP ▶</source>
            <translation>LOOP ▶</translation>
        </message>
        <message>
            <source>Move the loop forward a beat, deck %1</source>
            <translation>Mover el loop un beat hacia delante, deck %1</translation>
        </message>
        <message>
            <source>VINYL</source>
            <translation>VINILO</translation>
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
            <translation>Censurar mientras se mantiene, deck %1</translation>
        </message>
        <message>
            <source>BRAKE</source>
            <translation>FRENO</translation>
        </message>
        <message>
            <source>Brake deck %1</source>
            <translation>Frenar el deck %1</translation>
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
            <translation>Spinback del deck %1</translation>
        </message>
        <message>
            <source>SOFT START</source>
            <translation>INICIO SUAVE</translation>
        </message>
        <message>
            <source>START</source>
            <translation>INICIO</translation>
        </message>
        <message>
            <source>Soft start deck %1</source>
            <translation>Inicio suave del deck %1</translation>
        </message>
    </context>
    <context>
        <name>MainMeters</name>
        <message>
            <source>Loudness %1 LUFS, momentary %2</source>
            <translation>Sonoridad %1 LUFS, momentánea %2</translation>
        </message>
        <message>
            <source>LUFS</source>
            <translation>LUFS</translation>
        </message>
        <message>
            <source>NOW</source>
            <translation>MOM</translation>
        </message>
        <message>
            <source>Main output, left</source>
            <translation>Salida principal, izquierda</translation>
        </message>
        <message>
            <source>Main output, right</source>
            <translation>Salida principal, derecha</translation>
        </message>
        <message>
            <source>Limiter takes away %1</source>
            <translation>El limitador reduce %1</translation>
        </message>
    </context>
    <context>
        <name>MappingDialogs</name>
        <message>
            <source>Mapping</source>
            <translation>Mapeo</translation>
        </message>
        <message>
            <source>Mapping with its scripts</source>
            <translation>Mapeo con sus scripts</translation>
        </message>
        <message>
            <source>Bring in a mapping</source>
            <translation>Importar un mapeo</translation>
        </message>
        <message>
            <source>Mappings</source>
            <translation>Mapeos</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>Share a mapping</source>
            <translation>Compartir un mapeo</translation>
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
            <translation>Lo que encaja con su nombre</translation>
        </message>
        <message>
            <source>No mapping</source>
            <translation>Sin mapeo</translation>
        </message>
        <message>
            <source>It does nothing</source>
            <translation>No hace nada</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation>Tuyos</translation>
        </message>
        <message>
            <source>Shipped with DJ Universe</source>
            <translation>Incluidos en DJ Universe</translation>
        </message>
        <message>
            <source>Of Mixxx</source>
            <translation>De Mixxx</translation>
        </message>
    </context>
    <context>
        <name>MappingPicker</name>
        <message>
            <source>Search in the mappings</source>
            <translation>Buscar en los mapeos</translation>
        </message>
        <message>
            <source>Search: maker, name, file</source>
            <translation>Buscar: fabricante, nombre, archivo</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message numerus="yes">
            <source>%n mappings</source>
            <translation>
                <numerusform>%n mapeo</numerusform>
                <numerusform>%n mapeos</numerusform>
            </translation>
        </message>
        <message>
            <source>Mappings</source>
            <translation>Mapeos</translation>
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
            <translation>MAIN</translation>
        </message>
        <message>
            <source>Main volume</source>
            <translation>Volumen principal</translation>
        </message>
        <message>
            <source>BAL</source>
            <translation>BAL</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Balance</translation>
        </message>
        <message>
            <source>PHONES</source>
            <translation>AURIC.</translation>
        </message>
        <message>
            <source>Headphone volume</source>
            <translation>Volumen de los auriculares</translation>
        </message>
        <message>
            <source>MIX</source>
            <translation>MIX</translation>
        </message>
        <message>
            <source>Cue and main in the headphones</source>
            <translation>Cue y principal en los auriculares</translation>
        </message>
        <message>
            <source>SPLIT</source>
            <translation>SPLIT</translation>
        </message>
        <message>
            <source>Headphones: cue left, main right</source>
            <translation>Auriculares: cue a la izquierda, principal a la derecha</translation>
        </message>
    </context>
    <context>
        <name>Match</name>
        <message>
            <source>same key</source>
            <translation>misma tonalidad</translation>
        </message>
        <message>
            <source>neighbour +1</source>
            <translation>vecina +1</translation>
        </message>
        <message>
            <source>neighbour −1</source>
            <translation>vecina −1</translation>
        </message>
        <message>
            <source>energy boost +2</source>
            <translation>subida de energía +2</translation>
        </message>
        <message>
            <source>energy boost +7</source>
            <translation>subida de energía +7</translation>
        </message>
        <message>
            <source>energy drop −7</source>
            <translation>bajada de energía −7</translation>
        </message>
        <message>
            <source>energy drop −2</source>
            <translation>bajada de energía −2</translation>
        </message>
        <message>
            <source>relative key</source>
            <translation>tonalidad relativa</translation>
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
            <translation>las tonalidades chocan</translation>
        </message>
        <message>
            <source>tempo of {}</source>
            <translation>tempo de {}</translation>
        </message>
        <message>
            <source>{} % to {}</source>
            <translation>{} % hasta {}</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>UNDO</source>
            <translation>DESH.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
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
            <translation>Micrófono</translation>
        </message>
        <message>
            <source>Right click: gain, talk-over, headphones</source>
            <translation>Clic derecho: ganancia, talk-over, auriculares</translation>
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
            <translation>Micrófono</translation>
        </message>
        <message>
            <source>The sound device gives no microphone: see the settings</source>
            <translation>El dispositivo de audio no ofrece micrófono: ver los ajustes</translation>
        </message>
        <message>
            <source>Talk-over</source>
            <translation>Talkover</translation>
        </message>
        <message>
            <source>GAIN</source>
            <translation>GAIN</translation>
        </message>
        <message>
            <source>Gain of the microphone</source>
            <translation>Ganancia del micrófono</translation>
        </message>
        <message>
            <source>Level of the microphone</source>
            <translation>Nivel del micrófono</translation>
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
            <translation>Micrófono</translation>
        </message>
        <message>
            <source>Level of the microphone</source>
            <translation>Nivel del micrófono</translation>
        </message>
        <message>
            <source>GAIN</source>
            <translation>GAIN</translation>
        </message>
        <message>
            <source>Gain of the microphone</source>
            <translation>Ganancia del micrófono</translation>
        </message>
        <message>
            <source>Talk-over</source>
            <translation>Talkover</translation>
        </message>
        <message>
            <source>DUCK</source>
            <translation>DUCK</translation>
        </message>
        <message>
            <source>How much quieter the music gets for the microphone</source>
            <translation>Cuánto baja la música para el micrófono</translation>
        </message>
        <message>
            <source>CUE</source>
            <translation>CUE</translation>
        </message>
        <message>
            <source>Hear the microphone in the headphones</source>
            <translation>Escuchar el micrófono en los auriculares</translation>
        </message>
        <message>
            <source>BOOTH</source>
            <translation>BOOTH</translation>
        </message>
        <message>
            <source>Hear the microphone on the booth output, too</source>
            <translation>Oír el micrófono también en la salida de cabina</translation>
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
            <translation>El talkover está desactivado: la música mantiene su volumen</translation>
        </message>
        <message>
            <source>Talk-over: the music is quieter while the microphone is on</source>
            <translation>Talkover: la música baja mientras el micrófono está activado</translation>
        </message>
        <message>
            <source>Talk-over: the music is quieter while you speak</source>
            <translation>Talkover: la música baja mientras se habla</translation>
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
            <translation>Lados intercambiados: sí</translation>
        </message>
        <message>
            <source>Sides swapped: no</source>
            <translation>Lados intercambiados: no</translation>
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
            <translation>Mezclador</translation>
        </message>
    </context>
    <context>
        <name>ModeButton</name>
        <message>
            <source>All pad modes of deck %1</source>
            <translation>Todos los modos de pads del deck %1</translation>
        </message>
    </context>
    <context>
        <name>Monitor</name>
        <message>
            <source>All controllers</source>
            <translation>Todos los controladores</translation>
        </message>
        <message>
            <source>{count} messages, {rate} a second</source>
            <translation>{count} mensajes, {rate} por segundo</translation>
        </message>
        <message>
            <source>, {} more were not told</source>
            <translation>, {} más no se mostraron</translation>
        </message>
    </context>
    <context>
        <name>MonitorView</name>
        <message>
            <source>CLOSE THE MONITOR</source>
            <translation>CERRAR EL MONITOR</translation>
        </message>
        <message>
            <source>OPEN THE MONITOR</source>
            <translation>ABRIR EL MONITOR</translation>
        </message>
        <message>
            <source>Messages to and from controllers</source>
            <translation>Mensajes hacia y desde los controladores</translation>
        </message>
        <message>
            <source>GO ON</source>
            <translation>SEGUIR</translation>
        </message>
        <message>
            <source>PAUSE</source>
            <translation>PAUSA</translation>
        </message>
        <message>
            <source>Let the messages stand still</source>
            <translation>Detener los mensajes</translation>
        </message>
        <message>
            <source>CLEAR</source>
            <translation>BORRAR</translation>
        </message>
        <message>
            <source>Forget the messages shown</source>
            <translation>Olvidar los mensajes mostrados</translation>
        </message>
        <message>
            <source>COPY</source>
            <translation>COPIAR</translation>
        </message>
        <message>
            <source>Copy the messages shown to the clipboard</source>
            <translation>Copiar los mensajes mostrados al portapapeles</translation>
        </message>
        <message>
            <source>Controller that is watched</source>
            <translation>Controlador observado</translation>
        </message>
        <message>
            <source>Show only messages with</source>
            <translation>Mostrar solo mensajes con</translation>
        </message>
        <message>
            <source>Only with: B0 07, volume</source>
            <translation>Solo con: B0 07, volume</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Touch something on a controller.</source>
            <translation>Toca algo en un controlador.</translation>
        </message>
    </context>
    <context>
        <name>More</name>
        <message>
            <source>Key lock: off</source>
            <translation>Bloqueo de tonalidad: desactivado</translation>
        </message>
        <message>
            <source>Key lock: on</source>
            <translation>Bloqueo de tonalidad: activado</translation>
        </message>
        <message>
            <source>Slip: off</source>
            <translation>Slip: desactivado</translation>
        </message>
        <message>
            <source>Slip: on</source>
            <translation>Slip: activado</translation>
        </message>
        <message>
            <source>Quantize: off</source>
            <translation>Cuantización: desactivada</translation>
        </message>
        <message>
            <source>Quantize: on</source>
            <translation>Cuantización: activada</translation>
        </message>
        <message>
            <source>Vinyl mode: off</source>
            <translation>Modo vinilo: desactivado</translation>
        </message>
        <message>
            <source>Vinyl mode: on</source>
            <translation>Modo vinilo: activado</translation>
        </message>
        <message>
            <source>Reverse: off</source>
            <translation>Marcha atrás: desactivada</translation>
        </message>
        <message>
            <source>Reverse: on</source>
            <translation>Marcha atrás: activada</translation>
        </message>
        <message>
            <source>Timecode: off</source>
            <translation>Timecode: no</translation>
        </message>
        <message>
            <source>Timecode: on</source>
            <translation>Timecode: sí</translation>
        </message>
        <message>
            <source>Brake</source>
            <translation>Freno</translation>
        </message>
        <message>
            <source>Brake takes {} s</source>
            <translation>El freno dura {} s</translation>
        </message>
        <message>
            <source>Spinback</source>
            <translation>Spinback</translation>
        </message>
        <message>
            <source>Spinback takes {} s</source>
            <translation>El spinback dura {} s</translation>
        </message>
        <message>
            <source>Soft start</source>
            <translation>Inicio suave</translation>
        </message>
        <message>
            <source>Soft start takes {} s</source>
            <translation>El inicio suave dura {} s</translation>
        </message>
        <message>
            <source>Range of the tempo fader: {}</source>
            <translation>Rango del fader de tempo: {}</translation>
        </message>
        <message>
            <source>Cue button: {}</source>
            <translation>Botón cue: {}</translation>
        </message>
        <message>
            <source>Sync follows: {}</source>
            <translation>El sync sigue: {}</translation>
        </message>
        <message>
            <source>Tempo to the leader's: {}</source>
            <translation>Tempo respecto al del líder: {}</translation>
        </message>
        <message>
            <source>Sound of the key lock: {}</source>
            <translation>Sonido del bloqueo de tonalidad: {}</translation>
        </message>
        <message>
            <source>Timecode mode: {}</source>
            <translation>Modo del timecode: {}</translation>
        </message>
        <message>
            <source>Timecode: set up</source>
            <translation>Timecode: configurar</translation>
        </message>
        <message>
            <source>Notes of the track</source>
            <translation>Notas de la pista</translation>
        </message>
        <message>
            <source>Match the key to the leader's</source>
            <translation>Igualar la tonalidad a la del líder</translation>
        </message>
        <message>
            <source>Key as recorded</source>
            <translation>Tonalidad original</translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>Expulsar</translation>
        </message>
    </context>
    <context>
        <name>MoreButton</name>
        <message>
            <source>More of deck %1</source>
            <translation>Más del deck %1</translation>
        </message>
        <message>
            <source>Brakes, vinyl mode, cue button, sync, key, eject</source>
            <translation>Frenos, modo vinilo, botón cue, sync, tonalidad, expulsar</translation>
        </message>
    </context>
    <context>
        <name>Networks</name>
        <message>
            <source>CLOCK {}</source>
            <translation>RELOJ {}</translation>
        </message>
        <message>
            <source>CLOCK</source>
            <translation>RELOJ</translation>
        </message>
        <message>
            <source>LINK {}</source>
            <translation>LINK {}</translation>
        </message>
        <message>
            <source>Ableton Link: {peers} others, {bpm} BPM</source>
            <translation>Ableton Link: {peers} más, {bpm} BPM</translation>
        </message>
        <message>
            <source>MIDI clock goes out</source>
            <translation>Se envía el reloj MIDI</translation>
        </message>
        <message>
            <source>MIDI time code goes out</source>
            <translation>Se envía el código de tiempo MIDI</translation>
        </message>
        <message>
            <source>MIDI clock comes in: {} BPM</source>
            <translation>Llega el reloj MIDI: {} BPM</translation>
        </message>
        <message>
            <source>MIDI clock is waited for</source>
            <translation>Se espera el reloj MIDI</translation>
        </message>
        <message>
            <source>OSC: only sent</source>
            <translation>OSC: solo envío</translation>
        </message>
        <message>
            <source>OSC: port {port}, {listeners} listeners</source>
            <translation>OSC: puerto {port}, {listeners} oyentes</translation>
        </message>
        <message>
            <source>{}, leads the decks</source>
            <translation>{}, guía los decks</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Notes of deck %1: %2</source>
            <translation>Notas del deck %1: %2</translation>
        </message>
        <message>
            <source>Notes: %1</source>
            <translation>Notas: %1</translation>
        </message>
        <message>
            <source>CLOSE</source>
            <translation>CERRAR</translation>
        </message>
        <message>
            <source>Close the notes</source>
            <translation>Cerrar las notas</translation>
        </message>
    </context>
    <context>
        <name>NoteRows</name>
        <message>
            <source>TRACK</source>
            <translation>PISTA</translation>
        </message>
        <message>
            <source>HERE</source>
            <translation>AQUÍ</translation>
        </message>
        <message>
            <source>The note is about the whole track</source>
            <translation>La nota es sobre toda la pista</translation>
        </message>
        <message>
            <source>The note is about the place of the playhead</source>
            <translation>La nota es sobre el lugar del cabezal</translation>
        </message>
        <message>
            <source>New note at the playhead</source>
            <translation>Nueva nota en el cabezal</translation>
        </message>
        <message>
            <source>New note about the track</source>
            <translation>Nota nueva sobre la pista</translation>
        </message>
        <message>
            <source>Note at the playhead…</source>
            <translation>Nota en el cabezal…</translation>
        </message>
        <message>
            <source>Note about the track…</source>
            <translation>Nota sobre la pista…</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Jump to the note at %1</source>
            <translation>Saltar a la nota en %1</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Delete the note</source>
            <translation>Eliminar la nota</translation>
        </message>
        <message>
            <source>No notes yet</source>
            <translation>Aún no hay notas</translation>
        </message>
    </context>
    <context>
        <name>Noting</name>
        <message>
            <source>There is no track on this deck.</source>
            <translation>No hay ninguna pista en este deck.</translation>
        </message>
        <message>
            <source>Noted at {}.</source>
            <translation>Anotado en {}.</translation>
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
            <translation>Abrir archivos de música</translation>
        </message>
        <message>
            <source>Music</source>
            <translation>Música</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>Open a folder of music</source>
            <translation>Abrir una carpeta de música</translation>
        </message>
        <message>
            <source>Add a folder of music to the library</source>
            <translation>Añadir una carpeta de música a la biblioteca</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>What the window shows.</source>
            <translation>Lo que muestra la ventana.</translation>
        </message>
        <message>
            <source>Parts shown or hidden by hand, by layout.</source>
            <translation>Partes mostradas u ocultadas a mano, por diseño.</translation>
        </message>
        <message>
            <source>Sizes of parts changed by hand, by layout.</source>
            <translation>Tamaños de las partes cambiados a mano, por diseño.</translation>
        </message>
        <message>
            <source>The decks at the left and right, where a side shows one of two.</source>
            <translation>Los decks a la izquierda y a la derecha, donde un lado muestra uno de dos.</translation>
        </message>
        <message>
            <source>Where the window was: x, y, width, height.</source>
            <translation>Dónde estaba la ventana: x, y, ancho, alto.</translation>
        </message>
        <message>
            <source>The window of a drawn controller is open.</source>
            <translation>La ventana de un controlador dibujado está abierta.</translation>
        </message>
        <message>
            <source>Which controller is drawn there; empty: the usual one.</source>
            <translation>Qué controlador se dibuja allí; vacío: el habitual.</translation>
        </message>
        <message>
            <source>Fill the screen.</source>
            <translation>Llenar la pantalla.</translation>
        </message>
        <message>
            <source>Colours.</source>
            <translation>Colores.</translation>
        </message>
        <message>
            <source>Size of everything.</source>
            <translation>Tamaño de todo.</translation>
        </message>
        <message>
            <source>No animations but the waves.</source>
            <translation>Sin animaciones, salvo las ondas.</translation>
        </message>
        <message>
            <source>Of all texts; empty: the system's.</source>
            <translation>De todos los textos; vacío: el del sistema.</translation>
        </message>
        <message>
            <source>Name and value of the control under the mouse.</source>
            <translation>Nombre y valor del control bajo el ratón.</translation>
        </message>
        <message>
            <source>Waves stand between the decks.</source>
            <translation>Las ondas están de pie entre los decks.</translation>
        </message>
        <message>
            <source>Zoom of the waves, in half doublings.</source>
            <translation>Zoom de las ondas, en medias duplicaciones.</translation>
        </message>
        <message>
            <source>What draws the waves.</source>
            <translation>Lo que dibuja las ondas.</translation>
        </message>
        <message>
            <source>Pulling a wave moves the playhead instead of the record.</source>
            <translation>Tirar de una onda mueve el cabezal en lugar del disco.</translation>
        </message>
        <message>
            <source>The large time is the elapsed one.</source>
            <translation>El tiempo grande es el transcurrido.</translation>
        </message>
        <message>
            <source>Mode and bank of the pads, by deck.</source>
            <translation>Modo y banco de los pads, por deck.</translation>
        </message>
        <message>
            <source>The source that is shown.</source>
            <translation>La fuente que se muestra.</translation>
        </message>
        <message>
            <source>The file that is selected.</source>
            <translation>El archivo seleccionado.</translation>
        </message>
        <message>
            <source>The column that orders the rows, with - in front: downwards.</source>
            <translation>La columna que ordena las filas; con - delante: descendente.</translation>
        </message>
        <message>
            <source>Branches of the tree turned by hand.</source>
            <translation>Ramas del árbol abiertas o cerradas a mano.</translation>
        </message>
        <message>
            <source>What was searched for.</source>
            <translation>Lo que se buscó.</translation>
        </message>
        <message>
            <source>What is searched for now.</source>
            <translation>Lo que se busca ahora.</translation>
        </message>
        <message>
            <source>Filters that are on.</source>
            <translation>Filtros activados.</translation>
        </message>
        <message>
            <source>Keep what was searched for.</source>
            <translation>Conservar lo que se buscó.</translation>
        </message>
        <message>
            <source>Columns shown, with their widths; empty: the usual ones.</source>
            <translation>Columnas mostradas, con sus anchos; vacío: las predeterminadas.</translation>
        </message>
        <message>
            <source>Keys changed by hand: action to keys.</source>
            <translation>Teclas cambiadas a mano: de acción a teclas.</translation>
        </message>
        <message>
            <source>Keys lie as on a US keyboard, whatever is printed on them.</source>
            <translation>Las teclas están como en un teclado estadounidense, sea lo que sea lo que lleven impreso.</translation>
        </message>
        <message>
            <source>The first-run guide was seen.</source>
            <translation>La guía de inicio se ha visto.</translation>
        </message>
    </context>
    <context>
        <name>Outlook</name>
        <message>
            <source>Waves</source>
            <translation>Ondas</translation>
        </message>
        <message>
            <source>Decks with pads, and the mixer</source>
            <translation>Decks con pads, y el mezclador</translation>
        </message>
        <message>
            <source>Mixer</source>
            <translation>Mezclador</translation>
        </message>
        <message>
            <source>Effects</source>
            <translation>Efectos</translation>
        </message>
        <message>
            <source>Sampler, microphone, metronome</source>
            <translation>Sampler, micrófono, metrónomo</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>Upright waves between the decks</source>
            <translation>Ondas verticales entre los decks</translation>
        </message>
        <message>
            <source>Usual sizes and parts of this layout</source>
            <translation>Tamaños y partes predeterminados de este diseño</translation>
        </message>
        <message>
            <source>Controller in a window of its own</source>
            <translation>Controlador en su propia ventana</translation>
        </message>
        <message>
            <source>Controller on a phone or tablet…</source>
            <translation>Controlador en un teléfono o tableta…</translation>
        </message>
        <message>
            <source>Everything at {} (the window comes back)</source>
            <translation>Todo al {} (la ventana vuelve)</translation>
        </message>
    </context>
    <context>
        <name>Outputs</name>
        <message>
            <source>MAIN</source>
            <translation>MAIN</translation>
        </message>
        <message>
            <source>Main volume</source>
            <translation>Volumen principal</translation>
        </message>
        <message>
            <source>BAL</source>
            <translation>BAL</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Balance</translation>
        </message>
        <message>
            <source>HEADPHONES</source>
            <translation>AURICULARES</translation>
        </message>
        <message>
            <source>PHONES</source>
            <translation>AURIC.</translation>
        </message>
        <message>
            <source>Headphone volume</source>
            <translation>Volumen de los auriculares</translation>
        </message>
        <message>
            <source>Headphones, left</source>
            <translation>Auriculares, izquierda</translation>
        </message>
        <message>
            <source>Headphones, right</source>
            <translation>Auriculares, derecha</translation>
        </message>
        <message>
            <source>SPLIT</source>
            <translation>SPLIT</translation>
        </message>
        <message>
            <source>Headphones: cue left, main right</source>
            <translation>Auriculares: cue a la izquierda, principal a la derecha</translation>
        </message>
        <message>
            <source>MIX</source>
            <translation>MIX</translation>
        </message>
        <message>
            <source>Cue and main in the headphones</source>
            <translation>Cue y principal en los auriculares</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Overview of deck %1</source>
            <translation>Vista general del deck %1</translation>
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
            <translation>%1 en los pads del deck %2</translation>
        </message>
        <message>
            <source>Bank before, deck %1</source>
            <translation>Banco anterior, deck %1</translation>
        </message>
        <message>
            <source>Half as many beats in the slicer, deck %1</source>
            <translation>La mitad de beats en el slicer, deck %1</translation>
        </message>
        <message>
            <source>Next bank, deck %1</source>
            <translation>Banco siguiente, deck %1</translation>
        </message>
        <message>
            <source>Twice as many beats in the slicer, deck %1</source>
            <translation>El doble de beats en el slicer, deck %1</translation>
        </message>
        <message>
            <source>%1, deck %2</source>
            <translation>%1, deck %2</translation>
        </message>
        <message>
            <source>Shift: clear. Right click: name and colour</source>
            <translation>Mayús: borrar. Clic derecho: nombre y color</translation>
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
            <translation>Nombre del cue</translation>
        </message>
        <message>
            <source>Colour %1</source>
            <translation>Color %1</translation>
        </message>
        <message>
            <source>GO</source>
            <translation>IR</translation>
        </message>
        <message>
            <source>Go to the cue</source>
            <translation>Ir al cue</translation>
        </message>
        <message>
            <source>SET HERE</source>
            <translation>FIJAR AQUÍ</translation>
        </message>
        <message>
            <source>Set the cue here</source>
            <translation>Fijar el cue aquí</translation>
        </message>
        <message>
            <source>SET LOOP</source>
            <translation>FIJAR LOOP</translation>
        </message>
        <message>
            <source>Keep the loop in the cue</source>
            <translation>Guardar el loop en el cue</translation>
        </message>
        <message>
            <source>CLEAR</source>
            <translation>BORRAR</translation>
        </message>
        <message>
            <source>Clear the cue</source>
            <translation>Borrar el cue</translation>
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
            <translation>guardar loop</translation>
        </message>
        <message>
            <source>beat</source>
            <translation>beat</translation>
        </message>
        <message>
            <source>beats</source>
            <translation>beats</translation>
        </message>
        <message>
            <source>roll</source>
            <translation>roll</translation>
        </message>
        <message>
            <source>semitones</source>
            <translation>semitonos</translation>
        </message>
        <message>
            <source>as recorded</source>
            <translation>original</translation>
        </message>
        <message>
            <source>of {} beats</source>
            <translation>de {} beats</translation>
        </message>
        <message>
            <source>Slice {}</source>
            <translation>Trozo {}</translation>
        </message>
        <message>
            <source>no sample</source>
            <translation>sin sample</translation>
        </message>
        <message>
            <source>on the beat</source>
            <translation>en el beat</translation>
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
            <translation>silenciado</translation>
        </message>
        <message>
            <source>on</source>
            <translation>activado</translation>
        </message>
        <message>
            <source>no stems</source>
            <translation>sin stems</translation>
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
            <translation>Loops por número de beats</translation>
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
            <translation>Saltos de beats</translation>
        </message>
        <message>
            <source>SAVED</source>
            <translation>GUARD.</translation>
        </message>
        <message>
            <source>Saved loops</source>
            <translation>Loops guardados</translation>
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
            <translation>KEYS</translation>
        </message>
        <message>
            <source>Key shift</source>
            <translation>Transposición</translation>
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
            <translation>Fase del deck %1</translation>
        </message>
    </context>
    <context>
        <name>PreviewButton</name>
        <message>
            <source>Stop the preview</source>
            <translation>Parar la preescucha</translation>
        </message>
        <message>
            <source>Preview in the headphones</source>
            <translation>Preescuchar en los auriculares</translation>
        </message>
    </context>
    <context>
        <name>PreviewGroup</name>
        <message>
            <source>Pause the preview</source>
            <translation>Pausar la preescucha</translation>
        </message>
        <message>
            <source>Go on with the preview</source>
            <translation>Continuar la preescucha</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preescucha</translation>
        </message>
        <message>
            <source>Place in the preview</source>
            <translation>Posición en la preescucha</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>PREESC.</translation>
        </message>
        <message>
            <source>Loudness of the preview</source>
            <translation>Volumen de la preescucha</translation>
        </message>
    </context>
    <context>
        <name>QuestionRows</name>
        <message>
            <source>ALL AS AT FIRST</source>
            <translation>TODO COMO AL PRINCIPIO</translation>
        </message>
        <message>
            <source>All settings as the mapping has them at first</source>
            <translation>Todos los ajustes como los trae el mapeo</translation>
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
            <translation>EN SYNC</translation>
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
            <translation>¿PARAR?</translation>
        </message>
        <message>
            <source>REC</source>
            <translation>REC</translation>
        </message>
        <message>
            <source>Press twice or hold to stop</source>
            <translation>Pulsar dos veces o mantener para parar</translation>
        </message>
    </context>
    <context>
        <name>Recorder</name>
        <message>
            <source>Record the main output</source>
            <translation>Grabar la salida principal</translation>
        </message>
        <message>
            <source>Press again to stop the recording</source>
            <translation>Pulsar otra vez para parar la grabación</translation>
        </message>
        <message>
            <source>Recording {}</source>
            <translation>Grabando {}</translation>
        </message>
        <message>
            <source>Room on the disk for {}</source>
            <translation>Espacio en el disco para {}</translation>
        </message>
        <message>
            <source>The recording starts</source>
            <translation>La grabación empieza</translation>
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
            <translation>Vale durante {}:{:02d}.</translation>
        </message>
        <message>
            <source>This computer has no address in a local network.</source>
            <translation>Este equipo no tiene dirección en una red local.</translation>
        </message>
        <message>
            <source>Too many wrong codes: the code was taken back.</source>
            <translation>Demasiados códigos erróneos: el código se ha anulado.</translation>
        </message>
        <message>
            <source>The page cannot be served: {}</source>
            <translation>No se puede ofrecer la página: {}</translation>
        </message>
        <message>
            <source>not reachable now</source>
            <translation>no accesible ahora</translation>
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
            <translation>Controlador en un teléfono o tableta</translation>
        </message>
        <message>
            <source>On, until the program ends or it is switched off</source>
            <translation>Activado hasta que el programa termine o se desactive</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>QR code of the address and the code</source>
            <translation>Código QR de la dirección y el código</translation>
        </message>
        <message>
            <source>Scan the picture with the phone's camera, or open this address in its browser; both must be in the same network.</source>
            <translation>Escanea la imagen con la cámara del teléfono o abre esta dirección en su navegador; ambos deben estar en la misma red.</translation>
        </message>
        <message>
            <source>Address %1</source>
            <translation>Dirección %1</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>Código %1</translation>
        </message>
        <message>
            <source>Each device needs a code of its own.</source>
            <translation>Cada dispositivo necesita su propio código.</translation>
        </message>
        <message>
            <source>For one device.</source>
            <translation>Para un dispositivo.</translation>
        </message>
        <message>
            <source>NEW CODE</source>
            <translation>CÓDIGO NUEVO</translation>
        </message>
        <message>
            <source>A code for another device</source>
            <translation>Un código para otro dispositivo</translation>
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
            <translation>Ráfaga {number} de {count}, {heard} oídas</translation>
        </message>
        <message>
            <source>No input is open: choose the microphone's and press APPLY.</source>
            <translation>No hay ninguna entrada abierta: elige la del micrófono y pulsa APLICAR.</translation>
        </message>
        <message>
            <source>Nothing came back: turn up, connect {output} with the microphone's input, or choose another input.</source>
            <translation>No volvió nada: sube el volumen, conecta {output} con la entrada del micrófono o elige otra entrada.</translation>
        </message>
        <message>
            <source>Connect {output} with the microphone's input, or hold the microphone to the loudspeaker. Short bursts of noise are heard.</source>
            <translation>Conecta {output} con la entrada del micrófono o acerca el micrófono al altavoz. Se oyen ráfagas breves de ruido.</translation>
        </message>
        <message>
            <source>Not sure ({heard} of {count} bursts, ± {spread} ms): turn up, or measure where it is quieter.</source>
            <translation>No es seguro ({heard} de {count} ráfagas, ± {spread} ms): sube el volumen o mide donde haya menos ruido.</translation>
        </message>
        <message>
            <source>{ms} ms out and back (± {spread})</source>
            <translation>{ms} ms de ida y vuelta (± {spread})</translation>
        </message>
        <message>
            <source>the device tells {ms} ms for its output</source>
            <translation>el dispositivo indica {ms} ms para su salida</translation>
        </message>
    </context>
    <context>
        <name>RuleBar</name>
        <message>
            <source>Rule of the smart crate</source>
            <translation>Regla del cajón inteligente</translation>
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
            <translation>Volumen del sampler</translation>
        </message>
        <message>
            <source>Stop all samples</source>
            <translation>Parar todos los samples</translation>
        </message>
    </context>
    <context>
        <name>SamplerPad</name>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <source>Empty. Drop a sound file on it</source>
            <translation>Vacío. Soltar un archivo de sonido encima</translation>
        </message>
        <message>
            <source>Plays %1. Right button: what it does</source>
            <translation>Reproduce %1. Botón derecho: elegir qué hace</translation>
        </message>
    </context>
    <context>
        <name>SamplerSlot</name>
        <message>
            <source>Air horn</source>
            <translation>Bocina</translation>
        </message>
        <message>
            <source>Siren</source>
            <translation>Sirena</translation>
        </message>
        <message>
            <source>Riser</source>
            <translation>Riser</translation>
        </message>
        <message>
            <source>Sweep</source>
            <translation>Barrido</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>Impacto</translation>
        </message>
        <message>
            <source>Vinyl stop</source>
            <translation>Parada de vinilo</translation>
        </message>
        <message>
            <source>Clap</source>
            <translation>Palmada</translation>
        </message>
        <message>
            <source>Kick</source>
            <translation>Bombo</translation>
        </message>
        <message>
            <source>Plays to its end</source>
            <translation>Suena hasta el final</translation>
        </message>
        <message>
            <source>Plays while held</source>
            <translation>Suena mientras se mantiene</translation>
        </message>
        <message>
            <source>Starts and stops in turn</source>
            <translation>Inicia y para alternando</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>Loop</translation>
        </message>
        <message>
            <source>Start on the beat</source>
            <translation>Empezar en el beat</translation>
        </message>
        <message>
            <source>Headphones only</source>
            <translation>Solo auriculares</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Empty the pad</source>
            <translation>Vaciar el pad</translation>
        </message>
        <message>
            <source>once</source>
            <translation>una vez</translation>
        </message>
        <message>
            <source>hold</source>
            <translation>mantener</translation>
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
            <translation>Imagen de la entrada</translation>
        </message>
    </context>
    <context>
        <name>ScrollBar</name>
        <message>
            <source>Scroll</source>
            <translation>Desplazar</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Find tracks</source>
            <translation>Buscar pistas</translation>
        </message>
        <message>
            <source>Find  (Ctrl+F)</source>
            <translation>Buscar  (Ctrl+F)</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <source>Filters that can be typed</source>
            <translation>Filtros que se pueden escribir</translation>
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
            <translation>Decodificación</translation>
        </message>
        <message>
            <source>Loading {}</source>
            <translation>Cargando {}</translation>
        </message>
        <message>
            <source>{}: cannot be loaded ({})</source>
            <translation>{}: no se puede cargar ({})</translation>
        </message>
        <message>
            <source>{}: the decoder ended before the file did</source>
            <translation>{}: el decodificador terminó antes que el archivo</translation>
        </message>
        <message>
            <source>{}: there is no such folder</source>
            <translation>{}: esa carpeta no existe</translation>
        </message>
        <message>
            <source>{}: no music that can be read</source>
            <translation>{}: no hay música que se pueda leer</translation>
        </message>
        <message>
            <source>{}: there is no sound in it</source>
            <translation>{}: no contiene sonido</translation>
        </message>
        <message>
            <source>{}: its kind of sound is not supported</source>
            <translation>{}: su formato de audio no es compatible</translation>
        </message>
        <message>
            <source>{}: nothing in it can be decoded</source>
            <translation>{}: no se puede decodificar nada de su contenido</translation>
        </message>
        <message>
            <source>{}: the file is empty</source>
            <translation>{}: el archivo está vacío</translation>
        </message>
        <message>
            <source>{}: is a folder, not a music file</source>
            <translation>{}: es una carpeta, no un archivo de música</translation>
        </message>
        <message>
            <source>the supervisor is gone: nothing loads</source>
            <translation>el supervisor ya no está: no se carga nada</translation>
        </message>
        <message>
            <source>The supervisor is gone: the sound goes on, but nothing loads.</source>
            <translation>El supervisor ya no está: el sonido sigue, pero no se carga nada.</translation>
        </message>
        <message>
            <source>The supervisor is back.</source>
            <translation>El supervisor ha vuelto.</translation>
        </message>
        <message>
            <source>the supervisor met a fault and goes on: {}</source>
            <translation>el supervisor ha encontrado un fallo y continúa: {}</translation>
        </message>
        <message>
            <source>the window ended again and again; `djuniverse` opens it once more</source>
            <translation>la ventana se ha cerrado una y otra vez; `djuniverse` la abre de nuevo</translation>
        </message>
        <message>
            <source>the sound engine ended ({}) and goes on</source>
            <translation>el motor de audio se detuvo ({}) y continúa</translation>
        </message>
        <message>
            <source>the sound engine hangs: starting another one</source>
            <translation>el motor de audio no responde: iniciando otro</translation>
        </message>
        <message>
            <source>It ends again and again: {}.</source>
            <translation>Se cierra una y otra vez: {}.</translation>
        </message>
        <message>
            <source>opening {}</source>
            <translation>abriendo {}</translation>
        </message>
        <message>
            <source>no sound device: playing without sound</source>
            <translation>sin dispositivo de audio: se reproduce sin sonido</translation>
        </message>
        <message>
            <source>{}; playing without sound</source>
            <translation>{}; reproduciendo sin sonido</translation>
        </message>
        <message>
            <source>{} is gone; playing on without sound</source>
            <translation>{} ya no está; la reproducción sigue sin sonido</translation>
        </message>
        <message>
            <source>{}; the sound stays on the device it was on</source>
            <translation>{}; el sonido sigue en el dispositivo en que estaba</translation>
        </message>
        <message>
            <source>the sound device does not open</source>
            <translation>el dispositivo de audio no se abre</translation>
        </message>
        <message>
            <source>the sound device does not answer</source>
            <translation>el dispositivo de audio no responde</translation>
        </message>
        <message>
            <source>another sound device is being opened</source>
            <translation>se está abriendo otro dispositivo de audio</translation>
        </message>
        <message>
            <source>PortAudio is not installed: {}</source>
            <translation>PortAudio no está instalado: {}</translation>
        </message>
        <message>
            <source>{} has no output</source>
            <translation>{} no tiene salida</translation>
        </message>
        <message>
            <source>{} has no output {}</source>
            <translation>{} no tiene la salida {}</translation>
        </message>
        <message>
            <source>JACK runs at {} Hz, this session at {} Hz</source>
            <translation>JACK funciona a {} Hz, esta sesión a {} Hz</translation>
        </message>
        <message>
            <source>The sample rate of {} Hz is used from the next start on.</source>
            <translation>La frecuencia de muestreo de {} Hz se usará a partir del próximo inicio.</translation>
        </message>
        <message>
            <source>{} cannot be added to the library</source>
            <translation>{} no se puede añadir a la biblioteca</translation>
        </message>
        <message>
            <source>{} belongs to the library now.</source>
            <translation>{} forma parte ahora de la biblioteca.</translation>
        </message>
        <message>
            <source>The analysis in the background is switched off in the settings.</source>
            <translation>El análisis en segundo plano está desactivado en los ajustes.</translation>
        </message>
        <message>
            <source>the history of this set is not written: {}</source>
            <translation>el historial de este set no se guarda: {}</translation>
        </message>
        <message>
            <source>the library is not backed up: {}</source>
            <translation>no hay copia de seguridad de la biblioteca: {}</translation>
        </message>
        <message>
            <source>the recorder ended; the recording goes on in another file</source>
            <translation>el grabador se detuvo; la grabación sigue en otro archivo</translation>
        </message>
        <message>
            <source>the recording has ended: the disk of {} is full</source>
            <translation>la grabación ha terminado: el disco de {} está lleno</translation>
        </message>
        <message>
            <source>the recording has ended: {}</source>
            <translation>la grabación ha terminado: {}</translation>
        </message>
        <message>
            <source>the last recording is just being ended</source>
            <translation>la última grabación se está terminando</translation>
        </message>
        <message>
            <source>nothing is recorded: {}</source>
            <translation>no se graba nada: {}</translation>
        </message>
        <message>
            <source>The disk has room for {} more minutes of recording.</source>
            <translation>En el disco queda espacio para {} minutos más de grabación.</translation>
        </message>
        <message>
            <source>The disk is too slow: the recording has a gap, filled with silence.</source>
            <translation>El disco es demasiado lento: la grabación tiene un hueco, rellenado con silencio.</translation>
        </message>
        <message>
            <source>{}; recording as WAV</source>
            <translation>{}; se graba como WAV</translation>
        </message>
        <message>
            <source>the demo music cannot be made in {}</source>
            <translation>la música de demostración no se puede crear en {}</translation>
        </message>
        <message>
            <source>samples last {} s at most</source>
            <translation>los samples duran {} s como máximo</translation>
        </message>
        <message>
            <source>{}: its mapping has a fault: {}</source>
            <translation>{}: su mapeo tiene un fallo: {}</translation>
        </message>
        <message>
            <source>its mapping has a fault: {}</source>
            <translation>su mapeo tiene un fallo: {}</translation>
        </message>
        <message>
            <source>the engine does not keep up with the controllers</source>
            <translation>el motor no sigue el ritmo de los controladores</translation>
        </message>
        <message>
            <source>controllers cannot scratch: {}</source>
            <translation>los controladores no pueden hacer scratch: {}</translation>
        </message>
        <message>
            <source>HID controllers need the Python package hidapi</source>
            <translation>Los controladores HID necesitan el paquete de Python hidapi</translation>
        </message>
        <message>
            <source>{} cannot be opened: another program may use it, or rights are missing</source>
            <translation>{} no se puede abrir: quizá otro programa lo usa, o faltan permisos</translation>
        </message>
        <message>
            <source>{} cannot be opened: it is gone</source>
            <translation>{} no se puede abrir: ya no está</translation>
        </message>
        <message>
            <source>controllers are served</source>
            <translation>se atienden los controladores</translation>
        </message>
        <message>
            <source>{} is there already, and is another one</source>
            <translation>{} ya existe y es otro</translation>
        </message>
        <message>
            <source>an archive of one mapping with its scripts is expected</source>
            <translation>se espera un archivo con un mapeo y sus scripts</translation>
        </message>
        <message>
            <source>{} tracks</source>
            <translation>{} pistas</translation>
        </message>
        <message>
            <source>rename a set to {}</source>
            <translation>cambiar el nombre de un set a {}</translation>
        </message>
        <message>
            <source>delete the set {}</source>
            <translation>eliminar el set {}</translation>
        </message>
        <message>
            <source>take out of a set</source>
            <translation>quitar de un set</translation>
        </message>
        <message>
            <source>goes well with</source>
            <translation>combina bien con</translation>
        </message>
        <message>
            <source>not goes well with</source>
            <translation>no: combina bien con</translation>
        </message>
        <message>
            <source>cues</source>
            <translation>cues</translation>
        </message>
        <message>
            <source>grid</source>
            <translation>cuadrícula</translation>
        </message>
        <message>
            <source>delete {} tracks</source>
            <translation>eliminar {} pistas</translation>
        </message>
        <message>
            <source>delete a track</source>
            <translation>eliminar una pista</translation>
        </message>
        <message>
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <source>delete a note</source>
            <translation>eliminar una nota</translation>
        </message>
        <message>
            <source>new list {}</source>
            <translation>nueva lista {}</translation>
        </message>
        <message>
            <source>entries of a list</source>
            <translation>entradas de una lista</translation>
        </message>
        <message>
            <source>add to a list</source>
            <translation>añadir a una lista</translation>
        </message>
        <message>
            <source>remove from a list</source>
            <translation>quitar de una lista</translation>
        </message>
        <message>
            <source>order of a list</source>
            <translation>orden de una lista</translation>
        </message>
        <message>
            <source>rename a list to {}</source>
            <translation>cambiar el nombre de una lista a {}</translation>
        </message>
        <message>
            <source>rule of a list</source>
            <translation>regla de una lista</translation>
        </message>
        <message>
            <source>move a list</source>
            <translation>mover una lista</translation>
        </message>
        <message>
            <source>delete the list {}</source>
            <translation>eliminar la lista {}</translation>
        </message>
        <message>
            <source>import lists</source>
            <translation>importar listas</translation>
        </message>
        <message>
            <source>path</source>
            <translation>ruta</translation>
        </message>
        <message>
            <source>{}: {} → {}</source>
            <translation>{}: {} → {}</translation>
        </message>
        <message>
            <source>cue point of {}</source>
            <translation>punto cue de {}</translation>
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
            <translation>Desplazar la cuadrícula</translation>
        </message>
        <message>
            <source>Shift the bars</source>
            <translation>Desplazar los compases</translation>
        </message>
        <message>
            <source>Beat here</source>
            <translation>Beat aquí</translation>
        </message>
        <message>
            <source>Downbeat here</source>
            <translation>Downbeat aquí</translation>
        </message>
        <message>
            <source>Phrase here</source>
            <translation>Frase aquí</translation>
        </message>
        <message>
            <source>Stretch the grid</source>
            <translation>Estirar la cuadrícula</translation>
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
            <translation>Marcar el tempo</translation>
        </message>
        <message>
            <source>Anchor here</source>
            <translation>Ancla aquí</translation>
        </message>
        <message>
            <source>Anchor</source>
            <translation>Ancla</translation>
        </message>
        <message>
            <source>Remove an anchor</source>
            <translation>Quitar un ancla</translation>
        </message>
        <message>
            <source>Move an anchor</source>
            <translation>Mover un ancla</translation>
        </message>
        <message>
            <source>Straighten the grid</source>
            <translation>Enderezar la cuadrícula</translation>
        </message>
        <message>
            <source>Lock the grid</source>
            <translation>Bloquear la cuadrícula</translation>
        </message>
        <message>
            <source>Unlock the grid</source>
            <translation>Desbloquear la cuadrícula</translation>
        </message>
        <message>
            <source>The grid of the analysis</source>
            <translation>La cuadrícula del análisis</translation>
        </message>
        <message>
            <source>Drag the grid</source>
            <translation>Arrastrar la cuadrícula</translation>
        </message>
        <message>
            <source>New grid</source>
            <translation>Cuadrícula nueva</translation>
        </message>
        <message>
            <source>Cue point</source>
            <translation>Punto cue</translation>
        </message>
        <message>
            <source>Add a memory cue</source>
            <translation>Añadir un memory cue</translation>
        </message>
        <message>
            <source>Add loop {}</source>
            <translation>Añadir el loop {}</translation>
        </message>
        <message>
            <source>Add hot cue {}</source>
            <translation>Añadir el hot cue {}</translation>
        </message>
        <message>
            <source>Delete a cue</source>
            <translation>Eliminar un cue</translation>
        </message>
        <message>
            <source>Name a cue</source>
            <translation>Nombrar un cue</translation>
        </message>
        <message>
            <source>Colour a cue</source>
            <translation>Dar color a un cue</translation>
        </message>
        <message>
            <source>Move a cue</source>
            <translation>Mover un cue</translation>
        </message>
        <message>
            <source>Snap a cue</source>
            <translation>Ajustar un cue a la cuadrícula</translation>
        </message>
        <message>
            <source>Snap all cues</source>
            <translation>Ajustar todos los cues a la cuadrícula</translation>
        </message>
        <message>
            <source>Length of a loop</source>
            <translation>Longitud de un loop</translation>
        </message>
        <message>
            <source>Number the cues</source>
            <translation>Numerar los cues</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Añadir una nota</translation>
        </message>
        <message>
            <source>Change a note</source>
            <translation>Cambiar una nota</translation>
        </message>
        <message>
            <source>Delete a note</source>
            <translation>Eliminar una nota</translation>
        </message>
        <message>
            <source>rating</source>
            <translation>valoración</translation>
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
            <translation>género</translation>
        </message>
        <message>
            <source>label</source>
            <translation>sello</translation>
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
            <translation>año</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>comentario</translation>
        </message>
        <message>
            <source>colour</source>
            <translation>color</translation>
        </message>
        <message>
            <source>energy</source>
            <translation>energía</translation>
        </message>
        <message>
            <source>key</source>
            <translation>tonalidad</translation>
        </message>
        <message>
            <source>tempo</source>
            <translation>tempo</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>etiquetas</translation>
        </message>
        <message>
            <source>album artist</source>
            <translation>artista del álbum</translation>
        </message>
        <message>
            <source>grouping</source>
            <translation>agrupación</translation>
        </message>
        <message>
            <source>mix</source>
            <translation>mezcla</translation>
        </message>
        <message>
            <source>producer</source>
            <translation>productor</translation>
        </message>
        <message>
            <source>track number</source>
            <translation>número de pista</translation>
        </message>
        <message>
            <source>disc number</source>
            <translation>número de disco</translation>
        </message>
        <message>
            <source>catalogue number</source>
            <translation>número de catálogo</translation>
        </message>
        <message>
            <source>times played</source>
            <translation>reproducciones</translation>
        </message>
        <message>
            <source>date added</source>
            <translation>fecha de adición</translation>
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
            <translation>Tiene efecto %1.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>at once</source>
            <translation>de inmediato</translation>
        </message>
        <message>
            <source>at once; the window comes back, the music plays on</source>
            <translation>de inmediato; la ventana vuelve, la música sigue sonando</translation>
        </message>
        <message>
            <source>with the next recording</source>
            <translation>con la próxima grabación</translation>
        </message>
        <message>
            <source>when it is switched on next</source>
            <translation>al activarlo la próxima vez</translation>
        </message>
        <message>
            <source>with the next start of the program</source>
            <translation>la próxima vez que se inicie el programa</translation>
        </message>
        <message>
            <source>A port of our own</source>
            <translation>Un puerto propio</translation>
        </message>
        <message>
            <source>{} (not there)</source>
            <translation>{} (ausente)</translation>
        </message>
        <message>
            <source>The system's</source>
            <translation>El del sistema</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <source>Sound device</source>
            <translation>Dispositivo de audio</translation>
        </message>
        <message>
            <source>Second engine</source>
            <translation>Segundo motor</translation>
        </message>
        <message>
            <source>Waits to take over when the first one fails. On ALSA it cannot hold the device open.</source>
            <translation>Espera para tomar el relevo cuando el primero falla. Con ALSA no puede mantener abierto el dispositivo.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Activado</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>Threads of the key lock</source>
            <translation>Hilos del bloqueo de tonalidad</translation>
        </message>
        <message>
            <source>0 computes on the audio thread.</source>
            <translation>0 calcula en el hilo de audio.</translation>
        </message>
        <message>
            <source>Controllers</source>
            <translation>Controladores</translation>
        </message>
        <message>
            <source>MIDI and HID controllers</source>
            <translation>Controladores MIDI y HID</translation>
        </message>
        <message>
            <source>A controller that is plugged in gets the mapping that fits its name: one of your own, a shipped one, or one of Mixxx where its files are installed.</source>
            <translation>Un controlador que se conecta recibe el mapeo que encaja con su nombre: uno tuyo, uno incluido o uno de Mixxx donde sus archivos están instalados.</translation>
        </message>
        <message>
            <source>Monitor</source>
            <translation>Monitor</translation>
        </message>
        <message>
            <source>Messages from and to controllers with what they do, to find out what a knob sends or why a light stays dark.</source>
            <translation>Mensajes de y hacia los controladores con lo que hacen, para saber qué envía un botón o por qué una luz sigue apagada.</translation>
        </message>
        <message>
            <source>Timecode</source>
            <translation>Timecode</translation>
        </message>
        <message>
            <source>Records with time code</source>
            <translation>Discos con código de tiempo</translation>
        </message>
        <message>
            <source>A control record or CD moves a deck. Choose the inputs of the turntables on the page Sound; here is seen what they give.</source>
            <translation>Un disco o CD de control mueve un deck. Las entradas de los giradiscos se eligen en la página Sonido; aquí se ve lo que dan.</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>Keys by place</source>
            <translation>Teclas por posición</translation>
        </message>
        <message>
            <source>Keys lie as on a US keyboard, whatever is printed on them.</source>
            <translation>Las teclas están como en un teclado estadounidense, sea lo que sea lo que lleven impreso.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Press the key of an action, then the new one.</source>
            <translation>Pulsar la tecla de una acción y después la nueva.</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Carpetas</translation>
        </message>
        <message>
            <source>Music folders that are scanned and watched. A folder that is taken out leaves its tracks in the library.</source>
            <translation>Carpetas de música que se examinan y vigilan. Al quitar una carpeta, sus pistas permanecen en la biblioteca.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>The library is backed up by itself. `djuniverse library info` lists the backups, `djuniverse library restore` brings one back; what is there then is backed up before.</source>
            <translation>La biblioteca se respalda sola. `djuniverse library info` muestra las copias y `djuniverse library restore` recupera una; antes se guarda una copia de lo que haya.</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>Análisis</translation>
        </message>
        <message>
            <source>Analyse in the background</source>
            <translation>Analizar en segundo plano</translation>
        </message>
        <message>
            <source>New music is analysed while the program runs, at the lowest priority.</source>
            <translation>La música nueva se analiza mientras el programa está en marcha, con la prioridad más baja.</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>Full uses the networks that `djuniverse models fetch` brought; fast does without.</source>
            <translation>Completo usa las redes que trajo `djuniverse models fetch`; rápido prescinde de ellas.</translation>
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
            <translation>Tempo más bajo</translation>
        </message>
        <message>
            <source>Half and double readings of a tempo are brought above it, when the music leaves it open.</source>
            <translation>Las lecturas de la mitad o el doble de un tempo se llevan por encima de este cuando la música lo deja abierto.</translation>
        </message>
        <message>
            <source>Highest tempo</source>
            <translation>Tempo más alto</translation>
        </message>
        <message>
            <source>At least twice the lowest one.</source>
            <translation>Al menos el doble del más bajo.</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>Procesos</translation>
        </message>
        <message>
            <source>0: one a core, as far as memory goes.</source>
            <translation>0: uno por núcleo, mientras alcance la memoria.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>High contrast for bright places, red for eyes that are used to the dark, two for colour-blind eyes.</source>
            <translation>Alto contraste para lugares luminosos, rojo para ojos acostumbrados a la oscuridad, dos para ojos con daltonismo.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Night, red</source>
            <translation>Noche, rojo</translation>
        </message>
        <message>
            <source>Red-green blind</source>
            <translation>Daltonismo rojo-verde</translation>
        </message>
        <message>
            <source>Blue-yellow blind</source>
            <translation>Daltonismo azul-amarillo</translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation>Tamaño de todo</translation>
        </message>
        <message>
            <source>On top of what the system sets for the screen.</source>
            <translation>Además de lo que el sistema fija para la pantalla.</translation>
        </message>
        <message>
            <source>75 %</source>
            <translation>75 %</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>125 %</source>
            <translation>125 %</translation>
        </message>
        <message>
            <source>150 %</source>
            <translation>150 %</translation>
        </message>
        <message>
            <source>200 %</source>
            <translation>200 %</translation>
        </message>
        <message>
            <source>300 %</source>
            <translation>300 %</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Of all texts, numbers and dates.</source>
            <translation>De todos los textos, números y fechas.</translation>
        </message>
        <message>
            <source>Reduced motion</source>
            <translation>Movimiento reducido</translation>
        </message>
        <message>
            <source>Nothing moves or blinks but the waves and the meters.</source>
            <translation>Nada se mueve ni parpadea, salvo las ondas y los medidores.</translation>
        </message>
        <message>
            <source>Tooltips</source>
            <translation>Información emergente</translation>
        </message>
        <message>
            <source>Name, value and key of the control under the mouse.</source>
            <translation>Nombre, valor y tecla del control bajo el ratón.</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Diseño</translation>
        </message>
        <message>
            <source>The touch layout has targets of 44 pixels or more.</source>
            <translation>El diseño táctil tiene zonas de pulsación de 44 píxeles o más.</translation>
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
            <translation>Mezclador</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Actuación</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>Preparación</translation>
        </message>
        <message>
            <source>Touch</source>
            <translation>Táctil</translation>
        </message>
        <message>
            <source>Upright waves</source>
            <translation>Ondas verticales</translation>
        </message>
        <message>
            <source>The waves stand between the decks.</source>
            <translation>Las ondas se sitúan de pie entre los decks.</translation>
        </message>
        <message>
            <source>What draws the waves</source>
            <translation>Qué dibuja las ondas</translation>
        </message>
        <message>
            <source>The graphics card where there is one; pictures work everywhere.</source>
            <translation>La tarjeta gráfica donde la haya; las imágenes funcionan en todas partes.</translation>
        </message>
        <message>
            <source>Graphics card</source>
            <translation>Tarjeta gráfica</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>Pulling a wave seeks</source>
            <translation>Arrastrar la onda mueve la posición</translation>
        </message>
        <message>
            <source>Pulling a wave moves the playhead instead of the record; with Shift it does the other.</source>
            <translation>Arrastrar la onda mueve la posición en lugar del disco; con Mayús hace lo contrario.</translation>
        </message>
        <message>
            <source>Elapsed time first</source>
            <translation>Tiempo transcurrido primero</translation>
        </message>
        <message>
            <source>The large time of a deck is the elapsed one.</source>
            <translation>El tiempo grande de un deck es el transcurrido.</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>Fill the screen.</source>
            <translation>Llenar la pantalla.</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Grabación</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Empty: Music/DJ Universe in your home.</source>
            <translation>Vacío: Música/DJ Universe en la carpeta personal.</translation>
        </message>
        <message>
            <source>Name of a file</source>
            <translation>Nombre de un archivo</translation>
        </message>
        <message>
            <source>%Y year, %m month, %d day, %H %M %S time. A file that is there already stays.</source>
            <translation>%Y año, %m mes, %d día, %H %M %S hora. Un archivo que ya existe se conserva.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>WAV and FLAC lose nothing.</source>
            <translation>WAV y FLAC no pierden nada.</translation>
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
            <translation>Bits de WAV y FLAC</translation>
        </message>
        <message>
            <source>24 keeps all that the mixer puts out.</source>
            <translation>24 conserva todo lo que produce el mezclador.</translation>
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
            <translation>Tasa de bits de MP3, AAC y Opus</translation>
        </message>
        <message>
            <source>More sounds better and takes more room.</source>
            <translation>Más suena mejor y ocupa más espacio.</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Phone or tablet</source>
            <translation>Teléfono o tableta</translation>
        </message>
        <message>
            <source>A controller in the browser of a phone or tablet in the same network. Off, nothing listens. The connection is not encrypted: use a network that you trust.</source>
            <translation>Un controlador en el navegador de un teléfono o tableta de la misma red. Desactivado, nada escucha. La conexión no está cifrada: usa una red de confianza.</translation>
        </message>
        <message>
            <source>Empty: the one of this computer in its local network.</source>
            <translation>Vacío: la de este equipo en su red local.</translation>
        </message>
        <message>
            <source>0: any that is free.</source>
            <translation>0: cualquiera libre.</translation>
        </message>
        <message>
            <source>Played tracks are kept in the history of the library, settings and searches in config.toml and window.json. Nothing else is written down.</source>
            <translation>Las pistas tocadas quedan en el historial de la biblioteca; los ajustes y las búsquedas, en config.toml y window.json. No se anota nada más.</translation>
        </message>
        <message>
            <source>Remember searches</source>
            <translation>Recordar las búsquedas</translation>
        </message>
        <message>
            <source>In the search field, Up brings them back. Switched off, all of them are forgotten.</source>
            <translation>En el campo de búsqueda, la flecha arriba las recupera. Al desactivarlo se olvidan todas.</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Conexiones</translation>
        </message>
        <message>
            <source>Device, sample rate, block, channels of main output, headphones, booth and microphone, test tone, measured latency.</source>
            <translation>Dispositivo, frecuencia de muestreo, bloque, canales de la salida principal, los auriculares, la cabina y el micrófono, tono de prueba, latencia medida.</translation>
        </message>
        <message>
            <source>The program works without a network, and none of the following is on. The top bar tells whether there is a network.</source>
            <translation>El programa funciona sin red, y nada de lo siguiente está activado. La barra superior indica si hay red.</translation>
        </message>
        <message>
            <source>Phone or tablet: address</source>
            <translation>Teléfono o tableta: dirección</translation>
        </message>
        <message>
            <source>Phone or tablet: port</source>
            <translation>Teléfono o tableta: puerto</translation>
        </message>
        <message>
            <source>Ableton Link</source>
            <translation>Ableton Link</translation>
        </message>
        <message>
            <source>Lead: other programs on the network take the tempo and the beats of the leading deck. Follow: synced decks take those of the others.</source>
            <translation>Guiar: otros programas de la red toman el tempo y los pulsos del deck guía. Seguir: los decks sincronizados toman los de los demás.</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Guiar</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Start and stop with Link</source>
            <translation>Inicio y parada con Link</translation>
        </message>
        <message>
            <source>When leading, the others start and stop with the music; when following, decks whose sync is on start and stop with the others.</source>
            <translation>Al guiar, los demás arrancan y paran con la música; al seguir, los decks con sync arrancan y paran con los demás.</translation>
        </message>
        <message>
            <source>MIDI clock out</source>
            <translation>Salida de reloj MIDI</translation>
        </message>
        <message>
            <source>Drum machines and sequencers there play in time with the leading deck, also while its tempo changes.</source>
            <translation>Las cajas de ritmos y secuenciadores de ahí tocan a tiempo con el deck guía, también mientras cambia su tempo.</translation>
        </message>
        <message>
            <source>Start of the machines</source>
            <translation>Inicio de las máquinas</translation>
        </message>
        <message>
            <source>At the first bar when music begins; with the place in the song, a sequencer is where the track is.</source>
            <translation>En el primer compás cuando empieza la música; con la posición en la canción, el secuenciador está donde está la pista.</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>A mano</translation>
        </message>
        <message>
            <source>At the first bar</source>
            <translation>En el primer compás</translation>
        </message>
        <message>
            <source>At the place in the song</source>
            <translation>En la posición de la canción</translation>
        </message>
        <message>
            <source>Tempo of the clock out</source>
            <translation>Tempo del reloj de salida</translation>
        </message>
        <message>
            <source>Half or double for machines that count the same music slower or faster, as drum and bass at 87 or 174.</source>
            <translation>Mitad o doble para máquinas que cuentan la misma música más lenta o más rápida, como drum and bass a 87 o 174.</translation>
        </message>
        <message>
            <source>Half</source>
            <translation>Mitad</translation>
        </message>
        <message>
            <source>As the music</source>
            <translation>Como la música</translation>
        </message>
        <message>
            <source>Double</source>
            <translation>Doble</translation>
        </message>
        <message>
            <source>MIDI clock in</source>
            <translation>Entrada de reloj MIDI</translation>
        </message>
        <message>
            <source>The clock from there leads all decks whose sync is on. When it is silent, the decks lead again.</source>
            <translation>El reloj de ahí guía todos los decks con sync. Cuando calla, vuelven a guiar los decks.</translation>
        </message>
        <message>
            <source>The clock leads</source>
            <translation>El reloj guía</translation>
        </message>
        <message>
            <source>Many machines send their clock also while they stand still.</source>
            <translation>Muchas máquinas envían su reloj también mientras están paradas.</translation>
        </message>
        <message>
            <source>As long as it comes</source>
            <translation>Mientras llegue</translation>
        </message>
        <message>
            <source>From its start to its stop</source>
            <translation>De su inicio a su parada</translation>
        </message>
        <message>
            <source>Start and stop with the clock</source>
            <translation>Inicio y parada con el reloj</translation>
        </message>
        <message>
            <source>Decks whose sync is on start and stop with that machine.</source>
            <translation>Los decks con sync arrancan y paran con esa máquina.</translation>
        </message>
        <message>
            <source>Decks behind the clock that comes in</source>
            <translation>Decks tras el reloj que llega</translation>
        </message>
        <message>
            <source>Makes up for the delay of that machine. Below 0: ahead of it.</source>
            <translation>Compensa el retardo de esa máquina. Menos de 0: por delante de ella.</translation>
        </message>
        <message>
            <source>MIDI time code out</source>
            <translation>Salida de código de tiempo MIDI</translation>
        </message>
        <message>
            <source>The place in the track of the leading deck, for lights and video.</source>
            <translation>La posición en la pista del deck guía, para luces y vídeo.</translation>
        </message>
        <message>
            <source>Frames of the time code</source>
            <translation>Fotogramas del código de tiempo</translation>
        </message>
        <message>
            <source>A second. 29.97 leaves out numbers, so that it tells the time of the clock.</source>
            <translation>Por segundo. 29,97 omite números para coincidir con la hora del reloj.</translation>
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
            <translation>Reloj y código tras la música</translation>
        </message>
        <message>
            <source>Makes up for the delay of loudspeakers and machines. Below 0: ahead of it.</source>
            <translation>Compensa el retardo de altavoces y máquinas. Menos de 0: por delante.</translation>
        </message>
        <message>
            <source>OSC port</source>
            <translation>Puerto OSC</translation>
        </message>
        <message>
            <source>Open Sound Control is received there, on UDP. 0: off.</source>
            <translation>Ahí se recibe Open Sound Control, por UDP. 0: desactivado.</translation>
        </message>
        <message>
            <source>OSC from</source>
            <translation>OSC desde</translation>
        </message>
        <message>
            <source>Whoever may send can move all controls, and needs no password.</source>
            <translation>Quien pueda enviar puede mover todos los controles, sin contraseña.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <source>The network</source>
            <translation>La red</translation>
        </message>
        <message>
            <source>OSC only from these addresses</source>
            <translation>OSC solo desde estas direcciones</translation>
        </message>
        <message>
            <source>As 192.168.1.20 or 192.168.1.0/24, several with commas. Empty: all of private networks.</source>
            <translation>Como 192.168.1.20 o 192.168.1.0/24, varias con comas. Vacío: todas las redes privadas.</translation>
        </message>
        <message>
            <source>OSC to</source>
            <translation>OSC a</translation>
        </message>
        <message>
            <source>Address and port that are always told what changes, as 192.168.1.20:9001. Others ask for it.</source>
            <translation>Dirección y puerto a los que siempre se comunican los cambios, como 192.168.1.20:9001. Los demás lo piden.</translation>
        </message>
        <message>
            <source>What is told there</source>
            <translation>Lo que se comunica ahí</translation>
        </message>
        <message>
            <source>Controls by their path, * stands for any letters: deck*.play</source>
            <translation>Controles por su ruta, * vale por cualquier letra: deck*.play</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>Nothing leaves this computer</source>
            <translation>Nada sale de este ordenador</translation>
        </message>
        <message>
            <source>No usage, no music and no list of tracks is sent anywhere.</source>
            <translation>No se envía a ninguna parte ningún dato de uso, ni música, ni lista de pistas.</translation>
        </message>
        <message>
            <source>What is kept here</source>
            <translation>Lo que se guarda aquí</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Search in the settings</source>
            <translation>Buscar en los ajustes</translation>
        </message>
        <message>
            <source>Search all settings</source>
            <translation>Buscar en todos los ajustes</translation>
        </message>
        <message>
            <source>CLOSE</source>
            <translation>CERRAR</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>Cerrar los ajustes</translation>
        </message>
    </context>
    <context>
        <name>Shelves</name>
        <message>
            <source>All tracks</source>
            <translation>Todas las pistas</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Preparadas</translation>
        </message>
        <message>
            <source>Crates and playlists</source>
            <translation>Cajones y listas</translation>
        </message>
        <message>
            <source>Smart crates</source>
            <translation>Cajones inteligentes</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Drives</source>
            <translation>Unidades</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <source>Other programs</source>
            <translation>Otros programas</translation>
        </message>
        <message>
            <source>Opened files</source>
            <translation>Archivos abiertos</translation>
        </message>
        <message>
            <source>Set of {}</source>
            <translation>Set del {}</translation>
        </message>
    </context>
    <context>
        <name>SideButton</name>
        <message>
            <source>Show deck %1 instead of deck %2</source>
            <translation>Mostrar el deck %1 en lugar del deck %2</translation>
        </message>
        <message>
            <source>Deck %1 plays</source>
            <translation>El deck %1 suena</translation>
        </message>
    </context>
    <context>
        <name>SmallDeck</name>
        <message>
            <source>Loops and jumps of deck %1</source>
            <translation>Loops y saltos del deck %1</translation>
        </message>
        <message>
            <source>In the place of the pads, and back</source>
            <translation>En el lugar de los pads, y de vuelta</translation>
        </message>
    </context>
    <context>
        <name>SourceRow</name>
        <message>
            <source>Hide what is in %1</source>
            <translation>Ocultar el contenido de %1</translation>
        </message>
        <message>
            <source>Show what is in %1</source>
            <translation>Mostrar el contenido de %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
    </context>
    <context>
        <name>SourceTree</name>
        <message>
            <source>Sources of tracks</source>
            <translation>Fuentes de pistas</translation>
        </message>
        <message>
            <source>What to do with it</source>
            <translation>Qué hacer con ello</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>no sound device</source>
            <translation>sin dispositivo de audio</translation>
        </message>
        <message>
            <source>{frames} frames ({ms}) at {khz} kHz</source>
            <translation>{frames} frames ({ms}) a {khz} kHz</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
        <message>
            <source>Audio thread: {mean} % of its time, {peak} % at most</source>
            <translation>Hilo de audio: {mean} % de su tiempo, {peak} % como máximo</translation>
        </message>
        <message>
            <source>1 dropout</source>
            <translation>1 corte</translation>
        </message>
        <message>
            <source>{} dropouts</source>
            <translation>{} cortes</translation>
        </message>
        <message>
            <source>No dropouts</source>
            <translation>Sin cortes</translation>
        </message>
        <message>
            <source>Dropouts at {}
Press to clear them</source>
            <translation>Cortes a las {}
Pulsar para borrarlos</translation>
        </message>
        <message>
            <source>Network connected</source>
            <translation>Red conectada</translation>
        </message>
        <message>
            <source>No network</source>
            <translation>Sin red</translation>
        </message>
        <message>
            <source>Battery {} %, charging</source>
            <translation>Batería {} %, cargando</translation>
        </message>
        <message>
            <source>Battery {} %</source>
            <translation>Batería {} %</translation>
        </message>
        <message>
            <source>Battery {pct} %, {left} left</source>
            <translation>Batería {pct} %, quedan {left}</translation>
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
            <translation>%1: más</translation>
        </message>
    </context>
    <context>
        <name>StepsPopup</name>
        <message>
            <source>Edits</source>
            <translation>Ediciones</translation>
        </message>
        <message>
            <source>EDITS</source>
            <translation>EDICIONES</translation>
        </message>
        <message>
            <source>Nothing was edited yet.</source>
            <translation>Aún no se ha editado nada.</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>deshecho</translation>
        </message>
    </context>
    <context>
        <name>Subject</name>
        <message>
            <source>There is no track on this deck.</source>
            <translation>No hay ninguna pista en este deck.</translation>
        </message>
        <message>
            <source>{} was added to the library.</source>
            <translation>Se ha añadido {} a la biblioteca.</translation>
        </message>
    </context>
    <context>
        <name>Switch</name>
        <message>
            <source>on</source>
            <translation>activado</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desactivado</translation>
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
            <translation>Bloqueo de tonalidad, deck %1</translation>
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
            <translation>Cuantización, deck %1</translation>
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
            <translation>Tempo del deck %1; pulsar para escribir otro</translation>
        </message>
        <message>
            <source>%1 BPM</source>
            <translation>%1 BPM</translation>
        </message>
        <message>
            <source>Tempo: 128 or +1.5%</source>
            <translation>Tempo: 128 o +1,5 %</translation>
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
            <translation>Tempo del deck %1</translation>
        </message>
        <message>
            <source>Nudge back while held, deck %1</source>
            <translation>Empujar hacia atrás mientras se mantiene, deck %1</translation>
        </message>
        <message>
            <source>Right click: a little slower</source>
            <translation>Clic derecho: un poco más lento</translation>
        </message>
        <message>
            <source>Nudge forward while held, deck %1</source>
            <translation>Empujar hacia delante mientras se mantiene, deck %1</translation>
        </message>
        <message>
            <source>Right click: a little faster</source>
            <translation>Clic derecho: un poco más rápido</translation>
        </message>
        <message>
            <source>Tempo range %1, deck %2</source>
            <translation>Rango de tempo %1, deck %2</translation>
        </message>
        <message>
            <source>Right click: the range before</source>
            <translation>Clic derecho: el rango anterior</translation>
        </message>
    </context>
    <context>
        <name>Throw</name>
        <message>
            <source>Takes %1 s. Right click: another time</source>
            <translation>Dura %1 s. Clic derecho: otro tiempo</translation>
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
            <translation>Seguir sonando</translation>
        </message>
        <message>
            <source>No input is set up for this deck: choose one on the page Sound.</source>
            <translation>No hay entrada para este deck: elígela en la página Sonido.</translation>
        </message>
        <message>
            <source>Nothing is heard of a record.</source>
            <translation>No se oye ningún disco.</translation>
        </message>
        <message>
            <source>Something is heard, and no record is known in it yet.</source>
            <translation>Se oye algo, pero aún no se reconoce ningún disco.</translation>
        </message>
        <message>
            <source>{record} is expected: it moves, its place is not known.</source>
            <translation>Se espera {record}: se mueve, pero no se conoce su lugar.</translation>
        </message>
        <message>
            <source>This is {record}.</source>
            <translation>Es {record}.</translation>
        </message>
        <message>
            <source>This is {record}, at {rpm} rpm.</source>
            <translation>Es {record}, a {rpm} rpm.</translation>
        </message>
        <message>
            <source>Speed {}</source>
            <translation>Velocidad {}</translation>
        </message>
        <message>
            <source>place {}</source>
            <translation>lugar {}</translation>
        </message>
        <message>
            <source>channels swapped or reversed, which does no harm</source>
            <translation>canales cambiados o invertidos, lo que no perjudica</translation>
        </message>
        <message>
            <source>the record moves the deck</source>
            <translation>el disco mueve el deck</translation>
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
            <translation>MixVibes 7 pulgadas</translation>
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
            <translation>silencio</translation>
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
            <translation>Izquierda</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Derecha</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lectura</translation>
        </message>
        <message>
            <source>TIMECODE IS ON</source>
            <translation>TIMECODE ACTIVADO</translation>
        </message>
        <message>
            <source>TIMECODE IS OFF</source>
            <translation>TIMECODE DESACTIVADO</translation>
        </message>
        <message>
            <source>The record moves deck %1</source>
            <translation>El disco mueve el deck %1</translation>
        </message>
        <message>
            <source>LEARN ANEW</source>
            <translation>APRENDER DE NUEVO</translation>
        </message>
        <message>
            <source>Learn record and needle of deck %1 anew</source>
            <translation>Aprender de nuevo disco y aguja del deck %1</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modo</translation>
        </message>
        <message>
            <source>Mode of the record, deck %1</source>
            <translation>Modo del disco, deck %1</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Disco</translation>
        </message>
        <message>
            <source>Record on deck %1</source>
            <translation>Disco en el deck %1</translation>
        </message>
        <message>
            <source>Turntable</source>
            <translation>Giradiscos</translation>
        </message>
        <message>
            <source>Speed of the turntable, deck %1</source>
            <translation>Velocidad del giradiscos, deck %1</translation>
        </message>
        <message>
            <source>Needle lifted</source>
            <translation>Aguja levantada</translation>
        </message>
        <message>
            <source>When the needle is lifted, deck %1</source>
            <translation>Cuando se levanta la aguja, deck %1</translation>
        </message>
        <message>
            <source>The track begins at</source>
            <translation>La pista empieza en</translation>
        </message>
        <message>
            <source>Where on the record the track begins, deck %1</source>
            <translation>Dónde empieza la pista en el disco, deck %1</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Silence below</source>
            <translation>Silencio por debajo de</translation>
        </message>
        <message>
            <source>What is quieter is no record, deck %1</source>
            <translation>Lo que suena más bajo no es un disco, deck %1</translation>
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
            <translation>Notas del deck %1</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Go on with the analysis</source>
            <translation>Continuar el análisis</translation>
        </message>
        <message>
            <source>Pause the analysis</source>
            <translation>Pausar el análisis</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>quedan %1</translation>
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
            <translation>AUDIO</translation>
        </message>
        <message>
            <source>CPU %1</source>
            <translation>CPU %1</translation>
        </message>
        <message>
            <source>The disk has room for %1 of recording</source>
            <translation>En el disco caben %1 de grabación</translation>
        </message>
        <message>
            <source>Time: %1</source>
            <translation>Hora: %1</translation>
        </message>
        <message>
            <source>View: what this layout shows</source>
            <translation>Vista: lo que muestra este diseño</translation>
        </message>
        <message>
            <source>Open the help</source>
            <translation>Abrir la ayuda</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
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
            <translation>Género</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Sello</translation>
        </message>
        <message>
            <source>Remixer</source>
            <translation>Remixer</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>Tempo</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tonalidad</translation>
        </message>
        <message>
            <source>Energy 1 to 10</source>
            <translation>Energía de 1 a 10</translation>
        </message>
        <message>
            <source>Stars 0 to 5</source>
            <translation>Estrellas de 0 a 5</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <source>Only tracks of the library can be edited.</source>
            <translation>Solo se pueden editar pistas de la biblioteca.</translation>
        </message>
        <message>
            <source>There is no track of the library on this deck.</source>
            <translation>No hay ninguna pista de la biblioteca en este deck.</translation>
        </message>
        <message>
            <source>{} is no key</source>
            <translation>{} no es una tonalidad</translation>
        </message>
        <message>
            <source>{} is no colour</source>
            <translation>{} no es un color</translation>
        </message>
        <message>
            <source>{} is not a number that fits</source>
            <translation>{} no es un número válido</translation>
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
            <translation>Elegir las columnas</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
    </context>
    <context>
        <name>TrackRow</name>
        <message>
            <source>%1, %2, file missing</source>
            <translation>%1, %2, falta el archivo</translation>
        </message>
        <message>
            <source>played tonight</source>
            <translation>tocada esta noche</translation>
        </message>
    </context>
    <context>
        <name>TrackTable</name>
        <message>
            <source>Tracks</source>
            <translation>Pistas</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>What to do with the tracks</source>
            <translation>Qué hacer con las pistas</translation>
        </message>
    </context>
    <context>
        <name>Tracks</name>
        <message>
            <source>Nothing found</source>
            <translation>No se ha encontrado nada</translation>
        </message>
        <message>
            <source>A right click on the library of another program imports it</source>
            <translation>Un clic derecho en la biblioteca de otro programa la importa</translation>
        </message>
        <message>
            <source>Drag tracks here</source>
            <translation>Arrastrar pistas aquí</translation>
        </message>
        <message>
            <source>Drop music files on a deck or here, or press OPEN</source>
            <translation>Soltar archivos de música en un deck o aquí, o pulsar ABRIR</translation>
        </message>
        <message>
            <source>All decks play. Stop one first.</source>
            <translation>Todos los decks están sonando. Parar uno primero.</translation>
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
            <translation>{} pista</translation>
        </message>
        <message>
            <source>{} tracks</source>
            <translation>{} pistas</translation>
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
            <translation>Sincronizar el deck %1</translation>
        </message>
        <message>
            <source>Follows the %1. Right click: the other</source>
            <translation>Sigue: %1. Clic derecho: lo otro</translation>
        </message>
        <message>
            <source>LEAD</source>
            <translation>LÍDER</translation>
        </message>
        <message>
            <source>Deck %1 leads</source>
            <translation>El deck %1 es el líder</translation>
        </message>
        <message>
            <source>CUE</source>
            <translation>CUE</translation>
        </message>
        <message>
            <source>Cue deck %1</source>
            <translation>Cue del deck %1</translation>
        </message>
        <message>
            <source>As %1. Right click: another way</source>
            <translation>Modo: %1. Clic derecho: otro</translation>
        </message>
        <message>
            <source>Play deck %1</source>
            <translation>Reproducir el deck %1</translation>
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
            <translation>%1 activado</translation>
        </message>
        <message>
            <source>%1, slot %2</source>
            <translation>%1, ranura %2</translation>
        </message>
        <message>
            <source>MIX</source>
            <translation>MIX</translation>
        </message>
        <message>
            <source>%1: how much of the effects is heard</source>
            <translation>%1: cuánto se oye de los efectos</translation>
        </message>
        <message>
            <source>Deck %1 through %2</source>
            <translation>Deck %1 a través de %2</translation>
        </message>
    </context>
    <context>
        <name>Virtual</name>
        <message>
            <source>The process of the controllers is not there yet…</source>
            <translation>El proceso de los controladores aún no está…</translation>
        </message>
        <message>
            <source>This mapping has no picture.</source>
            <translation>Esta asignación no tiene imagen.</translation>
        </message>
        <message>
            <source>In the window</source>
            <translation>En la ventana</translation>
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
            <translation>Qué controlador se dibuja</translation>
        </message>
        <message>
            <source>PHONE OR TABLET…</source>
            <translation>TELÉFONO O TABLETA…</translation>
        </message>
        <message>
            <source>Draw it on a phone or tablet</source>
            <translation>Dibujarlo en un teléfono o tableta</translation>
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
            <translation>Forma de onda del deck %1</translation>
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
            <translation>Una parte de la ventana tiene un fallo: {}</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <source>Scanning {done} of {total}, {left} left</source>
            <translation>Examinando {done} de {total}, quedan {left}</translation>
        </message>
        <message>
            <source>Analysing {done} of {total}, {left} left</source>
            <translation>Analizando {done} de {total}, quedan {left}</translation>
        </message>
        <message>
            <source>Scan {share}</source>
            <translation>Escaneo {share}</translation>
        </message>
        <message>
            <source>Analysis {share}</source>
            <translation>Análisis {share}</translation>
        </message>
        <message>
            <source>{done} of {total}, {left} left</source>
            <translation>{done} de {total}, quedan {left}</translation>
        </message>
        <message>
            <source>The analysis waits</source>
            <translation>El análisis espera</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
    </context>
</TS>
