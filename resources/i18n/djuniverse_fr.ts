<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Ahead</name>
        <message>
            <source>{} to {}</source>
            <translation>{} avant {}</translation>
        </message>
    </context>
    <context>
        <name>AnchorHandle</name>
        <message>
            <source>Anchor %1</source>
            <translation>Ancre %1</translation>
        </message>
        <message>
            <source>%1 BPM from here</source>
            <translation>%1 BPM à partir d’ici</translation>
        </message>
        <message>
            <source>Drag: move the anchor; with quantize to the nearest sound (Alt: freely, Shift: finely). Right click: remove it</source>
            <translation>Glisser : déplacer l’ancre ; avec la quantification, vers le son le plus proche (Alt : librement, Maj : finement). Clic droit : la supprimer</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>The engine did not take {path}: {error}</source>
            <translation>Le moteur n’a pas accepté {path} : {error}</translation>
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
            <translation>Volume de la cabine</translation>
        </message>
        <message>
            <source>Booth, left</source>
            <translation>Cabine, gauche</translation>
        </message>
        <message>
            <source>Booth, right</source>
            <translation>Cabine, droite</translation>
        </message>
    </context>
    <context>
        <name>Browser</name>
        <message>
            <source>Import this library</source>
            <translation>Importer cette bibliothèque</translation>
        </message>
        <message>
            <source>Add this folder to the library</source>
            <translation>Ajouter ce dossier à la bibliothèque</translation>
        </message>
        <message>
            <source>Add the selected tracks</source>
            <translation>Ajouter les morceaux sélectionnés</translation>
        </message>
        <message>
            <source>Edit the rule</source>
            <translation>Modifier la règle</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>New crate</source>
            <translation>Nouveau bac</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>Nouvelle playlist</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nouveau dossier</translation>
        </message>
        <message>
            <source>Smart crate of this search</source>
            <translation>Bac intelligent de cette recherche</translation>
        </message>
        <message>
            <source>Load to deck A</source>
            <translation>Charger sur la platine A</translation>
        </message>
        <message>
            <source>Load to deck B</source>
            <translation>Charger sur la platine B</translation>
        </message>
        <message>
            <source>Load to deck C</source>
            <translation>Charger sur la platine C</translation>
        </message>
        <message>
            <source>Load to deck D</source>
            <translation>Charger sur la platine D</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Notes of the track</source>
            <translation>Notes du morceau</translation>
        </message>
        <message>
            <source>Add to what is prepared</source>
            <translation>Ajouter à la préparation</translation>
        </message>
        <message>
            <source>Goes well with deck {}</source>
            <translation>Va bien avec la platine {}</translation>
        </message>
        <message>
            <source>Does not go well with deck {}</source>
            <translation>Ne va pas bien avec la platine {}</translation>
        </message>
        <message>
            <source>Analyse again</source>
            <translation>Analyser à nouveau</translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>Afficher le fichier</translation>
        </message>
        <message>
            <source>Take out of this list</source>
            <translation>Retirer de cette liste</translation>
        </message>
        <message>
            <source>Take out of the library</source>
            <translation>Retirer de la bibliothèque</translation>
        </message>
        <message>
            <source>{} selected</source>
            <translation>Sélection : {}</translation>
        </message>
        <message>
            <source>{} tracks</source>
            <translation>{} morceaux</translation>
        </message>
        <message>
            <source>The usual columns</source>
            <translation>Colonnes habituelles</translation>
        </message>
        <message>
            <source>Only tracks of the library are analysed.</source>
            <translation>Seuls les morceaux de la bibliothèque sont analysés.</translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) will be analysed again.</source>
            <translation>
                <numerusform>%n morceau va être analysé à nouveau.</numerusform>
                <numerusform>%n morceaux vont être analysés à nouveau.</numerusform>
            </translation>
        </message>
        <message>
            <source>Imported: {0} tracks, {1} of them new, {2} lists.</source>
            <translation>Importés : {0} morceaux, dont {1} nouveaux, {2} listes.</translation>
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
            <translation>Trim de la platine %1</translation>
        </message>
        <message>
            <source>HI</source>
            <translation>HI</translation>
        </message>
        <message>
            <source>Highs of deck %1</source>
            <translation>Aigus de la platine %1</translation>
        </message>
        <message>
            <source>MID</source>
            <translation>MID</translation>
        </message>
        <message>
            <source>Mids of deck %1</source>
            <translation>Médiums de la platine %1</translation>
        </message>
        <message>
            <source>LOW</source>
            <translation>LOW</translation>
        </message>
        <message>
            <source>Lows of deck %1</source>
            <translation>Graves de la platine %1</translation>
        </message>
        <message>
            <source>FILT</source>
            <translation>FILT</translation>
        </message>
        <message>
            <source>FILTER</source>
            <translation>FILTRE</translation>
        </message>
        <message>
            <source>Filter of deck %1</source>
            <translation>Filtre de la platine %1</translation>
        </message>
        <message>
            <source>Level of deck %1</source>
            <translation>Niveau de la platine %1</translation>
        </message>
        <message>
            <source>CUE</source>
            <translation>CUE</translation>
        </message>
        <message>
            <source>Hear deck %1 in the headphones</source>
            <translation>Écouter la platine %1 au casque</translation>
        </message>
        <message>
            <source>Fader of deck %1</source>
            <translation>Fader de la platine %1</translation>
        </message>
        <message>
            <source>Deck %1 on side %2</source>
            <translation>Platine %1 du côté %2</translation>
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
            <translation>maintenu</translation>
        </message>
        <message>
            <source>simple</source>
            <translation>simple</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>standard</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>fine</translation>
        </message>
        <message>
            <source>tempo</source>
            <translation>tempo</translation>
        </message>
        <message>
            <source>beat</source>
            <translation>temps</translation>
        </message>
        <message>
            <source>auto</source>
            <translation>auto</translation>
        </message>
        <message>
            <source>absolute</source>
            <translation>absolu</translation>
        </message>
        <message>
            <source>relative</source>
            <translation>relatif</translation>
        </message>
        <message>
            <source>internal</source>
            <translation>interne</translation>
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
            <translation>MixVibes 7 pouces</translation>
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
            <translation>arrêter</translation>
        </message>
        <message>
            <source>go_on</source>
            <translation>continuer</translation>
        </message>
        <message>
            <source>no_input</source>
            <translation>aucune entrée</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>silence</translation>
        </message>
        <message>
            <source>moving</source>
            <translation>en mouvement</translation>
        </message>
        <message>
            <source>placed</source>
            <translation>position connue</translation>
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
            <translation>désactivé</translation>
        </message>
        <message>
            <source>a</source>
            <translation>a</translation>
        </message>
        <message>
            <source>through</source>
            <translation>direct</translation>
        </message>
        <message>
            <source>b</source>
            <translation>b</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>point</source>
            <translation>point</translation>
        </message>
        <message>
            <source>loop</source>
            <translation>boucle</translation>
        </message>
        <message>
            <source>jump</source>
            <translation>saut</translation>
        </message>
        <message>
            <source>smooth</source>
            <translation>douce</translation>
        </message>
        <message>
            <source>linear</source>
            <translation>linéaire</translation>
        </message>
        <message>
            <source>cut</source>
            <translation>coupe</translation>
        </message>
        <message>
            <source>power</source>
            <translation>puissance</translation>
        </message>
        <message>
            <source>steep</source>
            <translation>raide</translation>
        </message>
        <message>
            <source>leader</source>
            <translation>leader</translation>
        </message>
        <message>
            <source>main left</source>
            <translation>master gauche</translation>
        </message>
        <message>
            <source>main right</source>
            <translation>master droit</translation>
        </message>
        <message>
            <source>phones left</source>
            <translation>casque gauche</translation>
        </message>
        <message>
            <source>phones right</source>
            <translation>casque droit</translation>
        </message>
        <message>
            <source>booth left</source>
            <translation>cabine gauche</translation>
        </message>
        <message>
            <source>booth right</source>
            <translation>cabine droite</translation>
        </message>
        <message>
            <source>while on</source>
            <translation>tant que actif</translation>
        </message>
        <message>
            <source>while speaking</source>
            <translation>en parlant</translation>
        </message>
        <message>
            <source>once</source>
            <translation>une fois</translation>
        </message>
        <message>
            <source>hold</source>
            <translation>maintenir</translation>
        </message>
        <message>
            <source>toggle</source>
            <translation>bascule</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>echo</source>
            <translation>écho</translation>
        </message>
        <message>
            <source>pingpong</source>
            <translation>ping-pong</translation>
        </message>
        <message>
            <source>reverb</source>
            <translation>réverbe</translation>
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
            <translation>filtre</translation>
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
            <translation>CLIC</translation>
        </message>
        <message>
            <source>Metronome in the headphones</source>
            <translation>Métronome au casque</translation>
        </message>
        <message>
            <source>Deck whose beats the metronome clicks</source>
            <translation>Platine dont le métronome marque les temps</translation>
        </message>
        <message>
            <source>Loudness of the metronome</source>
            <translation>Volume du métronome</translation>
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message>
            <source>Time of deck %1; press to swap elapsed and remaining</source>
            <translation>Temps de la platine %1 ; appuyer pour passer de l’écoulé au restant</translation>
        </message>
    </context>
    <context>
        <name>Colors</name>
        <message>
            <source>red</source>
            <translation>rouge</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>orange</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>jaune</translation>
        </message>
        <message>
            <source>green</source>
            <translation>vert</translation>
        </message>
        <message>
            <source>cyan</source>
            <translation>cyan</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>bleu</translation>
        </message>
        <message>
            <source>purple</source>
            <translation>violet</translation>
        </message>
        <message>
            <source>pink</source>
            <translation>rose</translation>
        </message>
        <message>
            <source>black</source>
            <translation>noir</translation>
        </message>
        <message>
            <source>grey</source>
            <translation>gris</translation>
        </message>
        <message>
            <source>white</source>
            <translation>blanc</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Preview and decks</source>
            <translation>Préécoute et platines</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>APERÇU</translation>
        </message>
        <message>
            <source>Waveform</source>
            <translation>Forme d’onde</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Pochette</translation>
        </message>
        <message>
            <source>TITLE</source>
            <translation>TITRE</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>ARTIST</source>
            <translation>ARTISTE</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Artiste</translation>
        </message>
        <message>
            <source>ALBUM</source>
            <translation>ALBUM</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
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
            <translation>TON</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tonalité</translation>
        </message>
        <message>
            <source>ENERGY</source>
            <translation>ÉNERGIE</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Énergie</translation>
        </message>
        <message>
            <source>TIME</source>
            <translation>DURÉE</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>RATING</source>
            <translation>NOTE</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>GENRE</source>
            <translation>GENRE</translation>
        </message>
        <message>
            <source>Genre</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>COMMENT</source>
            <translation>COMMENT.</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>COLOUR</source>
            <translation>COULEUR</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>YEAR</source>
            <translation>ANNÉE</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>PLAYS</source>
            <translation>JOUÉ</translation>
        </message>
        <message>
            <source>Times played</source>
            <translation>Nombre de lectures</translation>
        </message>
        <message>
            <source>LAST PLAYED</source>
            <translation>DERN. LECTURE</translation>
        </message>
        <message>
            <source>Last played</source>
            <translation>Dernière lecture</translation>
        </message>
        <message>
            <source>ADDED</source>
            <translation>AJOUT</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Date d’ajout</translation>
        </message>
        <message>
            <source>LABEL</source>
            <translation>LABEL</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>REMIXER</source>
            <translation>REMIXEUR</translation>
        </message>
        <message>
            <source>Remixer</source>
            <translation>Remixeur</translation>
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
            <translation>Débit binaire</translation>
        </message>
        <message>
            <source>KIND</source>
            <translation>TYPE</translation>
        </message>
        <message>
            <source>File kind</source>
            <translation>Type de fichier</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>FICHIER</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
    </context>
    <context>
        <name>Controllers</name>
        <message>
            <source>{} B/s</source>
            <translation>{} o/s</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <source>Gone: {}</source>
            <translation>Débranché : {}</translation>
        </message>
        <message>
            <source>{name}: {state}</source>
            <translation>{name} : {state}</translation>
        </message>
        <message>
            <source>Written: {}</source>
            <translation>Écrit : {}</translation>
        </message>
        <message>
            <source>Kept as {}</source>
            <translation>Conservé sous {}</translation>
        </message>
    </context>
    <context>
        <name>ControllersEditor</name>
        <message>
            <source>BRING IN A MAPPING</source>
            <translation>IMPORTER UN MAPPAGE</translation>
        </message>
        <message>
            <source>Copy a mapping file to your own: .toml, .midi.xml, .hid.xml or .zip</source>
            <translation>Copier un fichier de mappage parmi les vôtres : .toml, .midi.xml, .hid.xml ou .zip</translation>
        </message>
        <message>
            <source>FOLDER OF MAPPINGS</source>
            <translation>DOSSIER DES MAPPAGES</translation>
        </message>
        <message>
            <source>Open the folder of your own mappings</source>
            <translation>Ouvrir le dossier de vos mappages</translation>
        </message>
        <message>
            <source>RELOAD ALL</source>
            <translation>TOUT RECHARGER</translation>
        </message>
        <message>
            <source>Start all mappings anew</source>
            <translation>Redémarrer tous les mappages</translation>
        </message>
        <message>
            <source>No controller is connected. Plug one in: it is found by itself.</source>
            <translation>Aucun contrôleur n'est branché. Branchez-en un : il est trouvé tout seul.</translation>
        </message>
        <message>
            <source>Looking for controllers…</source>
            <translation>Recherche de contrôleurs…</translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>Playing. Starts and pauses the deck.</source>
            <translation>Lecture. Démarre et met en pause la platine.</translation>
        </message>
        <message>
            <source>Pause and go to the first frame.</source>
            <translation>Mettre en pause et aller au premier échantillon.</translation>
        </message>
        <message>
            <source>The cue button; what it does is set by cue_mode.</source>
            <translation>Le bouton cue ; son effet dépend de cue_mode.</translation>
        </message>
        <message>
            <source>cdj: sets when paused, returns when playing, plays while held on the cue point. gated: plays from the cue point while held. simple: jumps to the cue point and pauses.</source>
            <translation>cdj : pose le point cue en pause, y revient en lecture, joue tant que maintenu sur le point cue. gated : joue depuis le point cue tant que maintenu. simple : saute au point cue et met en pause.</translation>
        </message>
        <message>
            <source>Where the cue button goes.</source>
            <translation>Là où va le bouton cue.</translation>
        </message>
        <message>
            <source>Set the cue point here (on the nearest beat with quantize).</source>
            <translation>Poser le point cue ici (sur le temps le plus proche avec quantize).</translation>
        </message>
        <message>
            <source>Jump to this frame of the track.</source>
            <translation>Sauter à cet échantillon du morceau.</translation>
        </message>
        <message>
            <source>Jump to this part of the track: 0 start, 1 end.</source>
            <translation>Sauter à cette partie du morceau : 0 début, 1 fin.</translation>
        </message>
        <message>
            <source>Jump by so many beats; negative goes back.</source>
            <translation>Sauter d’autant de temps ; en arrière si négatif.</translation>
        </message>
        <message>
            <source>How far beatjump_forward and beatjump_back go.</source>
            <translation>Longueur des sauts de beatjump_forward et beatjump_back.</translation>
        </message>
        <message>
            <source>Jump forward by beatjump_size.</source>
            <translation>Sauter en avant de beatjump_size.</translation>
        </message>
        <message>
            <source>Jump back by beatjump_size.</source>
            <translation>Sauter en arrière de beatjump_size.</translation>
        </message>
        <message>
            <source>Cues and loops are set on the nearest beat; hot cues keep the beat when pressed.</source>
            <translation>Les cues et les boucles sont posés sur le temps le plus proche ; les hot cues restent calés sur le temps quand on appuie.</translation>
        </message>
        <message>
            <source>Time goes on below loops, scratches, reverse and hot cues; the deck returns to it.</source>
            <translation>La lecture continue sous les boucles, les scratchs, l’inversion et les hot cues ; la platine la rejoint ensuite.</translation>
        </message>
        <message>
            <source>Play backwards.</source>
            <translation>Jouer à l’envers.</translation>
        </message>
        <message>
            <source>Play backwards while held, then go on as if nothing had been.</source>
            <translation>Jouer à l’envers tant que maintenu, puis reprendre comme si de rien n’était.</translation>
        </message>
        <message>
            <source>Change of tempo; 0 plays as recorded.</source>
            <translation>Changement de tempo ; 0 joue comme enregistré.</translation>
        </message>
        <message>
            <source>Tempo at the ends of tempo_fader.</source>
            <translation>Tempo aux extrémités de tempo_fader.</translation>
        </message>
        <message>
            <source>The tempo fader's position; 1 is tempo_range faster.</source>
            <translation>La position du fader de tempo ; 1 accélère de tempo_range.</translation>
        </message>
        <message>
            <source>Pitch bend added to the tempo as long as it is not 0.</source>
            <translation>Pitch bend ajouté au tempo tant qu’il n’est pas à 0.</translation>
        </message>
        <message>
            <source>Strength of nudge_forward and nudge_back.</source>
            <translation>Force de nudge_forward et nudge_back.</translation>
        </message>
        <message>
            <source>Faster by nudge_size while held.</source>
            <translation>Accélérer de nudge_size tant que maintenu.</translation>
        </message>
        <message>
            <source>Slower by nudge_size while held.</source>
            <translation>Ralentir de nudge_size tant que maintenu.</translation>
        </message>
        <message>
            <source>Movement of the jog wheel since the last event: scratches while touched, bends otherwise.</source>
            <translation>Mouvement du jog depuis le dernier événement : scratch si on le touche, pitch bend sinon.</translation>
        </message>
        <message>
            <source>A hand is on the platter: in vinyl mode it holds the record.</source>
            <translation>Une main est sur le plateau : en mode vinyle, elle retient le disque.</translation>
        </message>
        <message>
            <source>Vinyl mode: touching the platter scratches.</source>
            <translation>Mode vinyle : toucher le plateau scratche.</translation>
        </message>
        <message>
            <source>Speed of the record while touched, from a motor platter or timecode; jog events add to it.</source>
            <translation>Vitesse du disque touché, venant d’un plateau motorisé ou d’un timecode ; les événements du jog s’y ajoutent.</translation>
        </message>
        <message>
            <source>A program holds the record, in vinyl mode or not: it moves at scratch_rate exactly, to the frame.</source>
            <translation>Un programme tient le disque, en mode vinyle ou non : il avance exactement à scratch_rate, à l’échantillon près.</translation>
        </message>
        <message>
            <source>Slow down to a stop like a turntable.</source>
            <translation>Ralentir jusqu’à l’arrêt comme une platine vinyle.</translation>
        </message>
        <message>
            <source>How long brake takes.</source>
            <translation>Durée de brake.</translation>
        </message>
        <message>
            <source>Throw the record backwards, then stop.</source>
            <translation>Lancer le disque en arrière, puis l’arrêter.</translation>
        </message>
        <message>
            <source>How long spinback takes.</source>
            <translation>Durée de spinback.</translation>
        </message>
        <message>
            <source>Start like a turntable.</source>
            <translation>Démarrer comme une platine vinyle.</translation>
        </message>
        <message>
            <source>How long soft_start takes.</source>
            <translation>Durée de soft_start.</translation>
        </message>
        <message>
            <source>Tempo changes leave the key alone.</source>
            <translation>Les changements de tempo laissent la tonalité intacte.</translation>
        </message>
        <message>
            <source>Sound of the key lock.</source>
            <translation>Qualité sonore du key lock.</translation>
        </message>
        <message>
            <source>Key shift.</source>
            <translation>Décalage de tonalité.</translation>
        </message>
        <message>
            <source>The record on the turntable moves the deck, as soon as it is heard.</source>
            <translation>Le disque sur le tourne-disque entraîne la platine dès qu'il est entendu.</translation>
        </message>
        <message>
            <source>absolute: the needle's place is the track's place; after a jump by hand relative, until the needle jumps. relative: only the record's movement counts. internal: the record is not followed.</source>
            <translation>absolu : la place de l'aiguille est celle du morceau ; après un saut à la main, relatif jusqu'à ce que l'aiguille saute. relatif : seul le mouvement du disque compte. interne : le disque n'est pas suivi.</translation>
        </message>
        <message>
            <source>The record (or CD); auto finds out by listening.</source>
            <translation>Le disque (ou CD) ; auto le trouve en écoutant.</translation>
        </message>
        <message>
            <source>Speed of the turntable at which the track plays as recorded.</source>
            <translation>Vitesse du tourne-disque à laquelle le morceau joue tel qu'enregistré.</translation>
        </message>
        <message>
            <source>What the deck does when the needle is lifted off a record that plays.</source>
            <translation>Ce que fait la platine quand l'aiguille est levée d'un disque qui joue.</translation>
        </message>
        <message>
            <source>Where on the record the track begins, in absolute mode.</source>
            <translation>Où le morceau commence sur le disque, en mode absolu.</translation>
        </message>
        <message>
            <source>What is quieter is no record.</source>
            <translation>Ce qui est plus faible n'est pas un disque.</translation>
        </message>
        <message>
            <source>Forget what was learned about record and needle, and learn anew.</source>
            <translation>Oublier ce qui a été appris du disque et de l'aiguille, et réapprendre.</translation>
        </message>
        <message>
            <source>What is heard of the record: no input is set up for the deck; nothing; speed and direction; the position, too.</source>
            <translation>Ce qu'on entend du disque : aucune entrée pour la platine ; rien ; vitesse et sens ; la position aussi.</translation>
        </message>
        <message>
            <source>The record moves the deck now.</source>
            <translation>Le disque entraîne la platine en ce moment.</translation>
        </message>
        <message>
            <source>The record that is heard.</source>
            <translation>Le disque qu'on entend.</translation>
        </message>
        <message>
            <source>How the needle is wired: 0 as usual, else channels are swapped or reversed; that does no harm.</source>
            <translation>Comment l'aiguille est câblée : 0 comme d'habitude, sinon des canaux sont permutés ou inversés ; cela ne gêne pas.</translation>
        </message>
        <message>
            <source>Part of the record's last bits that were read well.</source>
            <translation>Part des derniers bits du disque qui ont été bien lus.</translation>
        </message>
        <message>
            <source>Speed of the record; negative backwards.</source>
            <translation>Vitesse du disque ; négative en arrière.</translation>
        </message>
        <message>
            <source>Place of the needle; -1 when it is not known.</source>
            <translation>Place de l'aiguille ; -1 si elle n'est pas connue.</translation>
        </message>
        <message>
            <source>Level of the record's left channel.</source>
            <translation>Niveau du canal gauche du disque.</translation>
        </message>
        <message>
            <source>Level of the record's right channel.</source>
            <translation>Niveau du canal droit du disque.</translation>
        </message>
        <message>
            <source>Follow the leader's tempo and, in beat mode, its phase.</source>
            <translation>Suivre le tempo du leader et, en mode beat, sa phase.</translation>
        </message>
        <message>
            <source>What sync follows.</source>
            <translation>Ce que suit la synchronisation.</translation>
        </message>
        <message>
            <source>This deck's tempo to the leader's; auto takes the nearest.</source>
            <translation>Le tempo de cette platine par rapport à celui du leader ; auto prend le plus proche.</translation>
        </message>
        <message>
            <source>This deck leads; only one does.</source>
            <translation>Cette platine mène ; une seule le fait.</translation>
        </message>
        <message>
            <source>Match tempo and phase once.</source>
            <translation>Caler le tempo et la phase une fois.</translation>
        </message>
        <message>
            <source>Loop start here.</source>
            <translation>Début de boucle ici.</translation>
        </message>
        <message>
            <source>Loop end here; starts looping.</source>
            <translation>Fin de boucle ici ; la boucle démarre.</translation>
        </message>
        <message>
            <source>Leave the loop at its end.</source>
            <translation>Quitter la boucle à sa fin.</translation>
        </message>
        <message>
            <source>Back into the last loop; leaves it when in it.</source>
            <translation>Retour dans la dernière boucle ; la quitte si on y est.</translation>
        </message>
        <message>
            <source>The loop is on.</source>
            <translation>La boucle est active.</translation>
        </message>
        <message>
            <source>First frame of the loop; -1 without one.</source>
            <translation>Premier échantillon de la boucle ; -1 s’il n’y en a pas.</translation>
        </message>
        <message>
            <source>Frame after the loop; -1 without one.</source>
            <translation>Échantillon qui suit la boucle ; -1 s’il n’y en a pas.</translation>
        </message>
        <message>
            <source>Length that loop.beatloop, halve and double work on.</source>
            <translation>Longueur sur laquelle agissent loop.beatloop, halve et double.</translation>
        </message>
        <message>
            <source>Loop so many beats from here; the same again leaves it; 0 leaves any.</source>
            <translation>Boucler autant de temps à partir d’ici ; la même valeur la quitte ; 0 quitte toute boucle.</translation>
        </message>
        <message>
            <source>Half as long.</source>
            <translation>Moitié moins long.</translation>
        </message>
        <message>
            <source>Twice as long.</source>
            <translation>Deux fois plus long.</translation>
        </message>
        <message>
            <source>Move the loop by so many beats, and the playhead when inside.</source>
            <translation>Déplacer la boucle d’autant de temps, et la tête de lecture si elle s’y trouve.</translation>
        </message>
        <message>
            <source>Loop so many beats as long as it is not 0; time goes on below.</source>
            <translation>Boucler autant de temps tant que ce n’est pas 0 ; la lecture continue dessous.</translation>
        </message>
        <message>
            <source>Length of the part of the track that the slicer cuts into eight slices; it starts on a bar.</source>
            <translation>Longueur de la partie du morceau que le slicer coupe en huit tranches ; elle commence sur une mesure.</translation>
        </message>
        <message>
            <source>Loop this slice as long as it is not off; time goes on below.</source>
            <translation>Boucler cette tranche tant qu’elle n’est pas sur off ; la lecture continue dessous.</translation>
        </message>
        <message>
            <source>Move the whole grid by so many frames.</source>
            <translation>Décaler toute la grille d’autant d’échantillons.</translation>
        </message>
        <message>
            <source>Move the grid so that a beat falls here.</source>
            <translation>Décaler la grille pour qu’un temps tombe ici.</translation>
        </message>
        <message>
            <source>Multiply the grid's tempo (2 doubles it, 0.5 halves).</source>
            <translation>Multiplier le tempo de la grille (2 le double, 0.5 le divise par deux).</translation>
        </message>
        <message>
            <source>Gain before the equalizer.</source>
            <translation>Gain avant l’égaliseur.</translation>
        </message>
        <message>
            <source>Low band; 0 kills, 2 is +6 dB.</source>
            <translation>Bande des graves ; 0 coupe, 2 donne +6 dB.</translation>
        </message>
        <message>
            <source>Mid band; 0 kills, 2 is +6 dB.</source>
            <translation>Bande des médiums ; 0 coupe, 2 donne +6 dB.</translation>
        </message>
        <message>
            <source>High band; 0 kills, 2 is +6 dB.</source>
            <translation>Bande des aigus ; 0 coupe, 2 donne +6 dB.</translation>
        </message>
        <message>
            <source>Low band off.</source>
            <translation>Bande des graves coupée.</translation>
        </message>
        <message>
            <source>Mid band off.</source>
            <translation>Bande des médiums coupée.</translation>
        </message>
        <message>
            <source>High band off.</source>
            <translation>Bande des aigus coupée.</translation>
        </message>
        <message>
            <source>Below 0 low-pass, above 0 high-pass, 0 off.</source>
            <translation>Sous 0 passe-bas, au-dessus de 0 passe-haut, 0 désactivé.</translation>
        </message>
        <message>
            <source>Resonance of the filter.</source>
            <translation>Résonance du filtre.</translation>
        </message>
        <message>
            <source>Channel fader.</source>
            <translation>Fader de voie.</translation>
        </message>
        <message>
            <source>Side of the crossfader; decks 1 and 3 start on A, 2 and 4 on B.</source>
            <translation>Côté du crossfader ; au départ, les platines 1 et 3 sont sur A, 2 et 4 sur B.</translation>
        </message>
        <message>
            <source>Through FX unit 1, after the fader; the deck of the same number is at the start.</source>
            <translation>À travers l’unité FX 1, après le fader ; au départ, la platine du même numéro.</translation>
        </message>
        <message>
            <source>Through FX unit 2, after the fader; the deck of the same number is at the start.</source>
            <translation>À travers l’unité FX 2, après le fader ; au départ, la platine du même numéro.</translation>
        </message>
        <message>
            <source>Through FX unit 3, after the fader; the deck of the same number is at the start.</source>
            <translation>À travers l’unité FX 3, après le fader ; au départ, la platine du même numéro.</translation>
        </message>
        <message>
            <source>Through FX unit 4, after the fader; the deck of the same number is at the start.</source>
            <translation>À travers l’unité FX 4, après le fader ; au départ, la platine du même numéro.</translation>
        </message>
        <message>
            <source>Hear this deck in the headphones, before the fader.</source>
            <translation>Écouter cette platine au casque, avant le fader.</translation>
        </message>
        <message>
            <source>How loud the first stem is (drums in most files).</source>
            <translation>Niveau du premier stem (la batterie dans la plupart des fichiers).</translation>
        </message>
        <message>
            <source>How loud the second stem is (bass).</source>
            <translation>Niveau du deuxième stem (basse).</translation>
        </message>
        <message>
            <source>How loud the third stem is (melody).</source>
            <translation>Niveau du troisième stem (mélodie).</translation>
        </message>
        <message>
            <source>How loud the fourth stem is (voices).</source>
            <translation>Niveau du quatrième stem (voix).</translation>
        </message>
        <message>
            <source>The first stem is silent.</source>
            <translation>Le premier stem est muet.</translation>
        </message>
        <message>
            <source>The second stem is silent.</source>
            <translation>Le deuxième stem est muet.</translation>
        </message>
        <message>
            <source>The third stem is silent.</source>
            <translation>Le troisième stem est muet.</translation>
        </message>
        <message>
            <source>The fourth stem is silent.</source>
            <translation>Le quatrième stem est muet.</translation>
        </message>
        <message>
            <source>How many stems the track has: 4, or 0 when it cannot be taken apart.</source>
            <translation>Nombre de stems du morceau : 4, ou 0 s’il ne peut pas être séparé.</translation>
        </message>
        <message>
            <source>A track is loaded.</source>
            <translation>Un morceau est chargé.</translation>
        </message>
        <message>
            <source>Sound comes from the deck (also while previewing a cue).</source>
            <translation>La platine produit du son (aussi pendant la préécoute d’un cue).</translation>
        </message>
        <message>
            <source>Tempo as heard; 0 without a grid.</source>
            <translation>Tempo entendu ; 0 sans grille.</translation>
        </message>
        <message>
            <source>Tempo of the grid at the playhead.</source>
            <translation>Tempo de la grille à la tête de lecture.</translation>
        </message>
        <message>
            <source>Paused on the cue point.</source>
            <translation>En pause sur le point cue.</translation>
        </message>
        <message>
            <source>The playhead is at the end.</source>
            <translation>La tête de lecture est à la fin.</translation>
        </message>
        <message>
            <source>Following a leader now.</source>
            <translation>Suit un leader en ce moment.</translation>
        </message>
        <message>
            <source>The key lock's sound is heard now (it starts a moment after a jump).</source>
            <translation>Le son du key lock s’entend maintenant (il démarre un instant après un saut).</translation>
        </message>
        <message>
            <source>The pad: sets an empty cue, goes to a set one; plays while held when paused.</source>
            <translation>Le pad : pose un cue s’il est vide, va au cue s’il est posé ; joue tant que maintenu en pause.</translation>
        </message>
        <message>
            <source>Set here as a point.</source>
            <translation>Poser ici comme point.</translation>
        </message>
        <message>
            <source>Set to the current loop, or to loop.size beats from here.</source>
            <translation>Poser sur la boucle actuelle, ou sur loop.size temps à partir d’ici.</translation>
        </message>
        <message>
            <source>Set here as a jump: when the playhead comes here it goes to this frame.</source>
            <translation>Poser ici comme saut : quand la tête de lecture arrive ici, elle va à cet échantillon.</translation>
        </message>
        <message>
            <source>Go there, playing or not.</source>
            <translation>Y aller, en lecture ou non.</translation>
        </message>
        <message>
            <source>Forget the cue.</source>
            <translation>Oublier le cue.</translation>
        </message>
        <message>
            <source>What is set.</source>
            <translation>Ce qui est posé.</translation>
        </message>
        <message>
            <source>Where it is; -1 when empty.</source>
            <translation>Sa position ; -1 s’il est vide.</translation>
        </message>
        <message>
            <source>End of a loop cue, target of a jump cue.</source>
            <translation>Fin d’un cue de boucle, cible d’un cue de saut.</translation>
        </message>
        <message>
            <source>Colour, 0xRRGGBB.</source>
            <translation>Couleur, 0xRRGGBB.</translation>
        </message>
        <message>
            <source>-1 side A, 1 side B.</source>
            <translation>-1 côté A, 1 côté B.</translation>
        </message>
        <message>
            <source>smooth: both sides full in the middle, then fading out; linear: constant sum of gains; cut: for scratching; power: constant power, -3 dB in the middle.</source>
            <translation>smooth : les deux côtés à plein au milieu, puis fondu ; linear : somme des gains constante ; cut : pour scratcher ; power : puissance constante, -3 dB au milieu.</translation>
        </message>
        <message>
            <source>Swap the sides.</source>
            <translation>Inverser les côtés.</translation>
        </message>
        <message>
            <source>Curve of the channel faders.</source>
            <translation>Courbe des faders de voie.</translation>
        </message>
        <message>
            <source>Main output; -60 is silence.</source>
            <translation>Sortie principale ; -60 est le silence.</translation>
        </message>
        <message>
            <source>-1 left, 1 right.</source>
            <translation>-1 gauche, 1 droite.</translation>
        </message>
        <message>
            <source>Look-ahead limiter on the main output; without it the output is clipped at full scale.</source>
            <translation>Limiteur à anticipation sur la sortie principale ; sans lui, la sortie est écrêtée à pleine échelle.</translation>
        </message>
        <message>
            <source>FX unit 1 works on the main output instead of on decks.</source>
            <translation>L’unité FX 1 agit sur la sortie principale au lieu des platines.</translation>
        </message>
        <message>
            <source>FX unit 2 works on the main output instead of on decks.</source>
            <translation>L’unité FX 2 agit sur la sortie principale au lieu des platines.</translation>
        </message>
        <message>
            <source>FX unit 3 works on the main output instead of on decks.</source>
            <translation>L’unité FX 3 agit sur la sortie principale au lieu des platines.</translation>
        </message>
        <message>
            <source>FX unit 4 works on the main output instead of on decks.</source>
            <translation>L’unité FX 4 agit sur la sortie principale au lieu des platines.</translation>
        </message>
        <message>
            <source>Headphones; -60 is silence.</source>
            <translation>Casque ; -60 est le silence.</translation>
        </message>
        <message>
            <source>0 the cued decks, 1 the main output.</source>
            <translation>0 les platines en cue, 1 la sortie principale.</translation>
        </message>
        <message>
            <source>Cued decks left, main output right, both in mono.</source>
            <translation>Platines en cue à gauche, sortie principale à droite, toutes deux en mono.</translation>
        </message>
        <message>
            <source>Booth output: the main mix before its volume, balance and microphone; -60 is silence.</source>
            <translation>Sortie cabine : le mix principal avant son volume, sa balance et le micro ; -60 est le silence.</translation>
        </message>
        <message>
            <source>The sound device has a booth output open.</source>
            <translation>Le périphérique audio a une sortie cabine ouverte.</translation>
        </message>
        <message>
            <source>Clip counts back to 0.</source>
            <translation>Remettre les compteurs d’écrêtage à 0.</translation>
        </message>
        <message>
            <source>Number of the leading deck; 0 without one.</source>
            <translation>Numéro de la platine leader ; 0 s’il n’y en a pas.</translation>
        </message>
        <message>
            <source>Tempo of the leader.</source>
            <translation>Tempo du leader.</translation>
        </message>
        <message>
            <source>A clock outside of the program leads the synced decks, instead of a deck.</source>
            <translation>Une horloge extérieure au programme mène les decks synchronisés, à la place d’un deck.</translation>
        </message>
        <message>
            <source>Tempo of the clock outside.</source>
            <translation>Tempo de l’horloge extérieure.</translation>
        </message>
        <message>
            <source>Beat of the clock outside at this moment; it goes on by clock.bpm.</source>
            <translation>Temps de l’horloge extérieure à cet instant ; il avance selon clock.bpm.</translation>
        </message>
        <message>
            <source>All sampler slots; -60 is silence.</source>
            <translation>Tous les emplacements du sampler ; -60 est le silence.</translation>
        </message>
        <message>
            <source>Play the previewed file, in the headphones only.</source>
            <translation>Jouer le fichier en préécoute, au casque seulement.</translation>
        </message>
        <message>
            <source>The preview player; -60 is silence.</source>
            <translation>Le lecteur de préécoute ; -60 est le silence.</translation>
        </message>
        <message>
            <source>Jump to this part of the previewed file: 0 start, 1 end.</source>
            <translation>Sauter à cette partie du fichier en préécoute : 0 début, 1 fin.</translation>
        </message>
        <message>
            <source>A file is in the preview player.</source>
            <translation>Un fichier est dans le lecteur de préécoute.</translation>
        </message>
        <message>
            <source>The preview sounds.</source>
            <translation>La préécoute s’entend.</translation>
        </message>
        <message>
            <source>Where the preview is: 0 start, 1 end.</source>
            <translation>Position de la préécoute : 0 début, 1 fin.</translation>
        </message>
        <message>
            <source>Clicks on the beats of a deck's grid, in the headphones only.</source>
            <translation>Clics sur les temps de la grille d’une platine, au casque seulement.</translation>
        </message>
        <message>
            <source>Loudness of the clicks; -60 is silence.</source>
            <translation>Volume des clics ; -60 est le silence.</translation>
        </message>
        <message>
            <source>Whose beats it clicks; leader: the leading deck, else the first that plays.</source>
            <translation>La platine dont il marque les temps ; leader : la platine leader, sinon la première qui joue.</translation>
        </message>
        <message>
            <source>A sine of 440 Hz at -20 dBFS on one output channel, to find out which speaker it is.</source>
            <translation>Un sinus de 440 Hz à -20 dBFS sur un canal de sortie, pour trouver de quelle enceinte il s’agit.</translation>
        </message>
        <message>
            <source>Measures the way out and back: six short bursts on one output channel, looked for in the microphone's input. Ends by itself, after three when none comes back; the microphone is not heard meanwhile.</source>
            <translation>Mesure l'aller-retour : six brèves salves sur un canal de sortie, recherchées à l'entrée du microphone. S'arrête toute seule, après trois si aucune ne revient ; le microphone ne s'entend pas pendant ce temps.</translation>
        </message>
        <message>
            <source>Bursts that were sent and listened for.</source>
            <translation>Salves envoyées et attendues.</translation>
        </message>
        <message>
            <source>How many of them came back.</source>
            <translation>Combien d'entre elles sont revenues.</translation>
        </message>
        <message>
            <source>The way out and back: the median of those that came back; -1 without one.</source>
            <translation>L'aller-retour : la médiane de celles qui sont revenues ; -1 sans aucune.</translation>
        </message>
        <message>
            <source>How far the others are from the median at most; -1 without one.</source>
            <translation>Écart maximal des autres par rapport à la médiane ; -1 sans aucune.</translation>
        </message>
        <message>
            <source>The microphone is heard on the main output.</source>
            <translation>Le microphone s’entend sur la sortie principale.</translation>
        </message>
        <message>
            <source>Gain of the microphone; -60 is silence.</source>
            <translation>Gain du microphone ; -60 est le silence.</translation>
        </message>
        <message>
            <source>When the music gets quieter for the microphone.</source>
            <translation>Quand la musique baisse pour le microphone.</translation>
        </message>
        <message>
            <source>How much quieter talk-over makes the music.</source>
            <translation>De combien le talk-over baisse la musique.</translation>
        </message>
        <message>
            <source>Hear the microphone in the headphones, also when it is off.</source>
            <translation>Écouter le microphone au casque, même quand il est coupé.</translation>
        </message>
        <message>
            <source>The microphone is heard on the booth output, too; it may feed back there.</source>
            <translation>Le micro s'entend aussi sur la sortie cabine ; il peut y provoquer du larsen.</translation>
        </message>
        <message>
            <source>The sound device gives a microphone.</source>
            <translation>Le périphérique audio fournit un microphone.</translation>
        </message>
        <message>
            <source>Peak of the microphone after its gain, falling 20 dB/s; 1 is full scale.</source>
            <translation>Crête du microphone après son gain, descendant de 20 dB/s ; 1 est la pleine échelle.</translation>
        </message>
        <message>
            <source>The pad: what pressing and letting go do is set by mode.</source>
            <translation>Le pad : l’effet de l’appui et du relâchement dépend de mode.</translation>
        </message>
        <message>
            <source>once: from the start to the end with each press. hold: as long as it is held. toggle: a press starts, the next one stops.</source>
            <translation>once : du début à la fin à chaque appui. hold : tant qu’il est maintenu. toggle : un appui démarre, le suivant arrête.</translation>
        </message>
        <message>
            <source>Stop.</source>
            <translation>Arrêter.</translation>
        </message>
        <message>
            <source>At the end go on from the start.</source>
            <translation>À la fin, reprendre au début.</translation>
        </message>
        <message>
            <source>Start on the next beat of the leading deck, else of the first that plays.</source>
            <translation>Démarrer au prochain temps de la platine leader, sinon de la première qui joue.</translation>
        </message>
        <message>
            <source>Loudness of the slot; -60 is silence.</source>
            <translation>Volume de l’emplacement ; -60 est le silence.</translation>
        </message>
        <message>
            <source>Hear the slot in the headphones only, not on the main output.</source>
            <translation>Écouter l’emplacement au casque seulement, pas sur la sortie principale.</translation>
        </message>
        <message>
            <source>A sample is loaded.</source>
            <translation>Un sample est chargé.</translation>
        </message>
        <message>
            <source>The sample sounds.</source>
            <translation>Le sample s’entend.</translation>
        </message>
        <message>
            <source>It starts on the next beat.</source>
            <translation>Il démarre au prochain temps.</translation>
        </message>
        <message>
            <source>Where the sample is: 0 start, 1 end.</source>
            <translation>Position du sample : 0 début, 1 fin.</translation>
        </message>
        <message>
            <source>How long the sample is; 0 without one.</source>
            <translation>Durée de l’échantillon ; 0 s’il n’y en a pas.</translation>
        </message>
        <message>
            <source>The unit is on. Echoes and reverbs ring out after it is switched off.</source>
            <translation>L’unité est active. Échos et réverbérations s’éteignent d’eux-mêmes après l’arrêt.</translation>
        </message>
        <message>
            <source>How much of the effects is heard: 0 none, 1 all.</source>
            <translation>Quantité d’effets entendue : 0 rien, 1 tout.</translation>
        </message>
        <message>
            <source>What the slot does; at the start an echo, a reverb and a phaser.</source>
            <translation>Ce que fait l’emplacement ; au départ un écho, une réverbération et un phaser.</translation>
        </message>
        <message>
            <source>The slot is on. The first one of each unit is at the start.</source>
            <translation>L’emplacement est actif. Au départ, le premier de chaque unité l’est.</translation>
        </message>
        <message>
            <source>The effect's strength.</source>
            <translation>Force de l’effet.</translation>
        </message>
        <message>
            <source>The effect's time in beats of the deck, or of the leader; without a grid at 120 BPM.</source>
            <translation>Durée de l’effet en temps de la platine, ou du leader ; sans grille à 120 BPM.</translation>
        </message>
    </context>
    <context>
        <name>Crates</name>
        <message>
            <source>New crate</source>
            <translation>Nouveau bac</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>Nouvelle playlist</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nouveau dossier</translation>
        </message>
        <message>
            <source>New smart crate</source>
            <translation>Nouveau bac intelligent</translation>
        </message>
        <message>
            <source>{} is deleted. Ctrl+Z brings it back.</source>
            <translation>Supprimé : {}. Ctrl+Z pour rétablir.</translation>
        </message>
        <message numerus="yes">
            <source>%n track(s)</source>
            <translation>
                <numerusform>%n morceau</numerusform>
                <numerusform>%n morceaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) out of the history</source>
            <translation>
                <numerusform>%n morceau retiré de l’historique</numerusform>
                <numerusform>%n morceaux retirés de l’historique</numerusform>
            </translation>
        </message>
        <message>
            <source>{} tracks are out of the library; their files stay.</source>
            <translation>{} morceaux ont été retirés de la bibliothèque ; leurs fichiers restent.</translation>
        </message>
        <message>
            <source>{0} added to {1}.</source>
            <translation>Ajout à {1} : {0}.</translation>
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
            <translation>Platine %1 du côté %2</translation>
        </message>
        <message>
            <source>Crossfader curve %1</source>
            <translation>Courbe du crossfader : %1</translation>
        </message>
        <message>
            <source>Curves of crossfader and faders. Right click: the next curve</source>
            <translation>Courbes du crossfader et des faders. Clic droit : la courbe suivante</translation>
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
            <translation>Cues de la platine %1</translation>
        </message>
        <message>
            <source>Pad %1 %2</source>
            <translation>Pad %1 %2</translation>
        </message>
        <message>
            <source>Shift: clear. Right click: name and colour</source>
            <translation>Maj : effacer. Clic droit : nom et couleur</translation>
        </message>
        <message>
            <source>HOT</source>
            <translation>HOT</translation>
        </message>
        <message>
            <source>MEMORY</source>
            <translation>MÉMOIRE</translation>
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
            <translation>GRILLE</translation>
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
            <translation>ACTION</translation>
        </message>
        <message>
            <source>JUMP</source>
            <translation>SAUT</translation>
        </message>
        <message>
            <source>LOOP</source>
            <translation>LOOP</translation>
        </message>
        <message>
            <source>Cues: {}</source>
            <translation>Cues : {}</translation>
        </message>
        <message>
            <source>All {} hot cues are set.</source>
            <translation>Les {} hot cues sont tous posés.</translation>
        </message>
        <message>
            <source>“{}” is no time.</source>
            <translation>« {} » n’est pas une indication de temps.</translation>
        </message>
        <message>
            <source>There is no grid to snap to.</source>
            <translation>Il n’y a pas de grille sur laquelle caler.</translation>
        </message>
        <message>
            <source>“{}” is no length in beats.</source>
            <translation>« {} » n’est pas une longueur en temps.</translation>
        </message>
    </context>
    <context>
        <name>CueRow</name>
        <message>
            <source>%1 %2 %3 at %4</source>
            <translation>%1 %2 %3 à %4</translation>
        </message>
        <message>
            <source>Drag: number the cues anew</source>
            <translation>Glisser : renuméroter les cues</translation>
        </message>
        <message>
            <source>Name of the cue</source>
            <translation>Nom du cue</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <source>Time of the cue</source>
            <translation>Position du cue</translation>
        </message>
        <message>
            <source>Length of the loop in beats</source>
            <translation>Longueur de la boucle en temps</translation>
        </message>
        <message>
            <source>Length in beats: makes a loop of it; nothing makes it a point</source>
            <translation>Longueur en temps : en fait une boucle ; vide, elle en fait un point</translation>
        </message>
        <message>
            <source>Colour %1</source>
            <translation>Couleur %1</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Aucune couleur</translation>
        </message>
        <message>
            <source>Jump to the cue</source>
            <translation>Sauter au cue</translation>
        </message>
        <message>
            <source>Move the cue to the playhead</source>
            <translation>Déplacer le cue à la tête de lecture</translation>
        </message>
        <message>
            <source>Snap the cue to the grid</source>
            <translation>Caler le cue sur la grille</translation>
        </message>
        <message>
            <source>Colour of the cue</source>
            <translation>Couleur du cue</translation>
        </message>
        <message>
            <source>Delete the cue</source>
            <translation>Supprimer le cue</translation>
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
            <translation>Ajouter un hot cue à la tête de lecture</translation>
        </message>
        <message>
            <source>+ LOOP</source>
            <translation>+ LOOP</translation>
        </message>
        <message>
            <source>Add a loop at the playhead, or the loop of the deck</source>
            <translation>Ajouter une boucle à la tête de lecture, ou la boucle de la platine</translation>
        </message>
        <message>
            <source>+ MEMORY</source>
            <translation>+ MÉMOIRE</translation>
        </message>
        <message>
            <source>Add a memory cue at the playhead</source>
            <translation>Ajouter un cue mémoire à la tête de lecture</translation>
        </message>
        <message>
            <source>CUE HERE</source>
            <translation>CUE ICI</translation>
        </message>
        <message>
            <source>The cue point of the track is the playhead</source>
            <translation>Poser le point cue du morceau à la tête de lecture</translation>
        </message>
        <message>
            <source>SNAP</source>
            <translation>CALER</translation>
        </message>
        <message>
            <source>New cues lie on beats</source>
            <translation>Les nouveaux cues se placent sur les temps</translation>
        </message>
        <message>
            <source>Snap all cues to the grid</source>
            <translation>Caler tous les cues sur la grille</translation>
        </message>
        <message>
            <source>1 2 3</source>
            <translation>1 2 3</translation>
        </message>
        <message>
            <source>Number the hot cues in the order of the track</source>
            <translation>Numéroter les hot cues dans l’ordre du morceau</translation>
        </message>
        <message>
            <source>Cues</source>
            <translation>Cues</translation>
        </message>
        <message>
            <source>No cues yet</source>
            <translation>Pas encore de cues</translation>
        </message>
    </context>
    <context>
        <name>Deck</name>
        <message>
            <source>No track: drop a file here</source>
            <translation>Aucun morceau : déposer un fichier ici</translation>
        </message>
        <message>
            <source>Deck {} plays: stop it before ejecting.</source>
            <translation>La platine {} joue : l’arrêter avant d’éjecter.</translation>
        </message>
        <message>
            <source>Deck {} plays. Stop it first, or hold Shift to load all the same.</source>
            <translation>La platine {} joue. L’arrêter d’abord, ou maintenir Maj pour charger quand même.</translation>
        </message>
        <message>
            <source>Loading {}</source>
            <translation>Chargement de {}</translation>
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
            <translation>Key lock, platine %1</translation>
        </message>
        <message>
            <source>Sound: %1. Right click: the other</source>
            <translation>Son : %1. Clic droit : l’autre</translation>
        </message>
        <message>
            <source>SLIP</source>
            <translation>SLIP</translation>
        </message>
        <message>
            <source>Slip, deck %1</source>
            <translation>Slip, platine %1</translation>
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
            <translation>Quantize, platine %1</translation>
        </message>
        <message>
            <source>VINYL</source>
            <translation>VINYLE</translation>
        </message>
        <message>
            <source>Vinyl mode, deck %1</source>
            <translation>Mode vinyle, platine %1</translation>
        </message>
        <message>
            <source>REV</source>
            <translation>REV</translation>
        </message>
        <message>
            <source>Reverse, deck %1</source>
            <translation>Lecture inversée, platine %1</translation>
        </message>
        <message>
            <source>MATCH KEY</source>
            <translation>CALER TON</translation>
        </message>
        <message>
            <source>Match the key of deck %1 to the leader's</source>
            <translation>Caler la tonalité de la platine %1 sur celle du leader</translation>
        </message>
        <message>
            <source>Key down a semitone, deck %1</source>
            <translation>Baisser la tonalité d’un demi-ton, platine %1</translation>
        </message>
        <message>
            <source>Key shift %1, press for 0, deck %2</source>
            <translation>Décalage de tonalité %1, appuyer pour 0, platine %2</translation>
        </message>
        <message>
            <source>Key up a semitone, deck %1</source>
            <translation>Monter la tonalité d’un demi-ton, platine %1</translation>
        </message>
    </context>
    <context>
        <name>DeckPanel</name>
        <message>
            <source>Deck %1</source>
            <translation>Platine %1</translation>
        </message>
    </context>
    <context>
        <name>DeviceCard</name>
        <message>
            <source>Controller %1: %2</source>
            <translation>Contrôleur %1 : %2</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>Utiliser %1</translation>
        </message>
        <message>
            <source>No mapping</source>
            <translation>Aucun mappage</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>Automatic: %1</source>
            <translation>Automatique : %1</translation>
        </message>
        <message>
            <source>Mapping of %1</source>
            <translation>Mappage de %1</translation>
        </message>
        <message>
            <source>SETTINGS</source>
            <translation>RÉGLAGES</translation>
        </message>
        <message>
            <source>Settings of the mapping of %1</source>
            <translation>Réglages du mappage de %1</translation>
        </message>
        <message numerus="yes">
            <source>%n settings</source>
            <translation>
                <numerusform>%n réglage</numerusform>
                <numerusform>%n réglages</numerusform>
            </translation>
        </message>
        <message>
            <source>LEARN</source>
            <translation>APPRENDRE</translation>
        </message>
        <message>
            <source>Teach %1: touch a control in the window, then move it on the controller</source>
            <translation>Apprendre à %1 : touchez une commande dans la fenêtre, puis bougez-la sur le contrôleur</translation>
        </message>
        <message>
            <source>LEARN ANEW</source>
            <translation>TOUT APPRENDRE</translation>
        </message>
        <message>
            <source>Teach %1 from nothing on</source>
            <translation>Apprendre à %1 en partant de rien</translation>
        </message>
        <message>
            <source>RELOAD</source>
            <translation>RECHARGER</translation>
        </message>
        <message>
            <source>Start the mapping of %1 anew</source>
            <translation>Redémarrer le mappage de %1</translation>
        </message>
        <message>
            <source>MY COPY</source>
            <translation>MA COPIE</translation>
        </message>
        <message>
            <source>Copy the mapping of %1 to your own, to change it</source>
            <translation>Copier le mappage de %1 parmi les vôtres pour le modifier</translation>
        </message>
        <message>
            <source>SHARE</source>
            <translation>PARTAGER</translation>
        </message>
        <message>
            <source>Write the mapping of %1 to one file</source>
            <translation>Écrire le mappage de %1 dans un fichier</translation>
        </message>
        <message>
            <source>Lights at most</source>
            <translation>Voyants au plus</translation>
        </message>
        <message>
            <source>Bytes a second to %1; 0: no limit</source>
            <translation>Octets par seconde vers %1 ; 0 : sans limite</translation>
        </message>
    </context>
    <context>
        <name>Devices</name>
        <message>
            <source>The device has no channels left for the booth.</source>
            <translation>Il ne reste au périphérique aucun canal pour la cabine.</translation>
        </message>
        <message>
            <source>{frames} frames at {rate} Hz: {ms} ms</source>
            <translation>{frames} échantillons à {rate} Hz : {ms} ms</translation>
        </message>
        <message>
            <source>The device does not tell its delay.</source>
            <translation>Le périphérique n’indique pas sa latence.</translation>
        </message>
        <message>
            <source>{total} ms from control to output ({own} ms of it told by the device)</source>
            <translation>{total} ms de la commande à la sortie (dont {own} ms indiquées par le périphérique)</translation>
        </message>
    </context>
    <context>
        <name>DevicesEditor</name>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 et %2</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>Sound system</source>
            <translation>Système audio</translation>
        </message>
        <message>
            <source>SEARCHING…</source>
            <translation>RECHERCHE…</translation>
        </message>
        <message>
            <source>SEARCH DEVICES</source>
            <translation>RECHERCHER</translation>
        </message>
        <message>
            <source>Search for sound devices</source>
            <translation>Rechercher des périphériques audio</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Périphérique</translation>
        </message>
        <message>
            <source>Device %1</source>
            <translation>Périphérique %1</translation>
        </message>
        <message numerus="yes">
            <source>%n channels</source>
            <translation>
                <numerusform>%n canal</numerusform>
                <numerusform>%n canaux</numerusform>
            </translation>
        </message>
        <message>
            <source>Sample rate</source>
            <translation>Fréquence d’échantillonnage</translation>
        </message>
        <message>
            <source>%1 Hz</source>
            <translation>%1 Hz</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloc</translation>
        </message>
        <message>
            <source>Frames of a block</source>
            <translation>Échantillons par bloc</translation>
        </message>
        <message>
            <source>Main output</source>
            <translation>Sortie principale</translation>
        </message>
        <message>
            <source>Channels of the main output</source>
            <translation>Canaux de la sortie principale</translation>
        </message>
        <message>
            <source>Headphones</source>
            <translation>Casque</translation>
        </message>
        <message>
            <source>Channels of the headphones</source>
            <translation>Canaux du casque</translation>
        </message>
        <message>
            <source>Booth</source>
            <translation>Cabine (booth)</translation>
        </message>
        <message>
            <source>Channels of the booth output</source>
            <translation>Canaux de la sortie cabine</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Microphone</translation>
        </message>
        <message>
            <source>Input channel of the microphone</source>
            <translation>Canal d'entrée du microphone</translation>
        </message>
        <message>
            <source>Timecode, deck %1</source>
            <translation>Timecode, platine %1</translation>
        </message>
        <message>
            <source>Input channels of the record for deck %1</source>
            <translation>Canaux d'entrée du disque pour la platine %1</translation>
        </message>
        <message>
            <source>Test tone</source>
            <translation>Son de test</translation>
        </message>
        <message>
            <source>Delay</source>
            <translation>Latence</translation>
        </message>
        <message>
            <source>Out and back</source>
            <translation>Aller-retour</translation>
        </message>
        <message>
            <source>Output that is measured</source>
            <translation>Sortie mesurée</translation>
        </message>
        <message>
            <source>STOP MEASURING</source>
            <translation>ARRÊTER LA MESURE</translation>
        </message>
        <message>
            <source>MEASURE LATENCY</source>
            <translation>MESURER LA LATENCE</translation>
        </message>
        <message>
            <source>Stop measuring</source>
            <translation>Arrêter la mesure</translation>
        </message>
        <message>
            <source>Measure latency</source>
            <translation>Mesurer la latence</translation>
        </message>
        <message>
            <source>OPENING…</source>
            <translation>OUVERTURE…</translation>
        </message>
        <message>
            <source>APPLY</source>
            <translation>VALIDER</translation>
        </message>
        <message>
            <source>Go over to this device; the music goes on</source>
            <translation>Passer à ce périphérique ; la musique continue</translation>
        </message>
        <message>
            <source>REVERT</source>
            <translation>ANNULER</translation>
        </message>
        <message>
            <source>Back to what is used</source>
            <translation>Revenir à ce qui est utilisé</translation>
        </message>
    </context>
    <context>
        <name>Duration</name>
        <message>
            <source>{s} s</source>
            <translation>{s} s</translation>
        </message>
        <message>
            <source>{min} min {s} s</source>
            <translation>{min} min {s} s</translation>
        </message>
        <message>
            <source>{h} h {min} min</source>
            <translation>{h} h {min} min</translation>
        </message>
    </context>
    <context>
        <name>EditField</name>
        <message>
            <source>mixed</source>
            <translation>valeurs mixtes</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Aucune couleur</translation>
        </message>
        <message>
            <source>Colour %1</source>
            <translation>Couleur %1</translation>
        </message>
    </context>
    <context>
        <name>EditPanel</name>
        <message>
            <source>Edit tracks</source>
            <translation>Modifier des morceaux</translation>
        </message>
        <message>
            <source>One track</source>
            <translation>Un morceau</translation>
        </message>
        <message>
            <source>%1 tracks</source>
            <translation>%1 morceaux</translation>
        </message>
        <message>
            <source>SAVE</source>
            <translation>SAUVER</translation>
        </message>
        <message>
            <source>Save the changes</source>
            <translation>Enregistrer les modifications</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Fermer sans enregistrer</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Annotations</translation>
        </message>
        <message>
            <source>Delete the note</source>
            <translation>Supprimer l’annotation</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Ajouter une annotation</translation>
        </message>
    </context>
    <context>
        <name>EditWave</name>
        <message>
            <source>Waveform with the beat grid</source>
            <translation>Forme d’onde avec la grille</translation>
        </message>
        <message>
            <source>Drag a beat: stretch the grid (Shift: fine). Double click: an anchor</source>
            <translation>Glisser un temps : étirer la grille (Maj : fin). Double-clic : une ancre</translation>
        </message>
        <message>
            <source>Load a track to deck %1 to edit its grid and cues.</source>
            <translation>Charger un morceau sur la platine %1 pour modifier sa grille et ses cues.</translation>
        </message>
        <message>
            <source>PLAYHEAD</source>
            <translation>LECTURE</translation>
        </message>
        <message>
            <source>Show the playhead again</source>
            <translation>Montrer à nouveau la tête de lecture</translation>
        </message>
        <message>
            <source>Wave: further</source>
            <translation>Forme d’onde : éloigner</translation>
        </message>
        <message>
            <source>Wave: nearer</source>
            <translation>Forme d’onde : rapprocher</translation>
        </message>
    </context>
    <context>
        <name>EditorHeader</name>
        <message>
            <source>Edit the track of deck %1</source>
            <translation>Modifier le morceau de la platine %1</translation>
        </message>
        <message>
            <source>No track</source>
            <translation>Aucun morceau</translation>
        </message>
        <message>
            <source>UNDO</source>
            <translation>ANNULER</translation>
        </message>
        <message>
            <source>↶ %1</source>
            <translation>↶ %1</translation>
        </message>
        <message>
            <source>Undo %1</source>
            <translation>Annuler : %1</translation>
        </message>
        <message>
            <source>↷ %1</source>
            <translation>↷ %1</translation>
        </message>
        <message>
            <source>Do again %1</source>
            <translation>Rétablir : %1</translation>
        </message>
        <message>
            <source>Edits: go back to one of them</source>
            <translation>Modifications : revenir à l’une d’elles</translation>
        </message>
    </context>
    <context>
        <name>EditorKeys</name>
        <message>
            <source>Grid 1 ms earlier, later (Shift: 10 ms, Ctrl: a beat)</source>
            <translation>Grille 1 ms plus tôt, plus tard (Maj : 10 ms, Ctrl : un temps)</translation>
        </message>
        <message>
            <source>Tempo 0.01 BPM up, down (Shift: 0.1)</source>
            <translation>Tempo 0.01 BPM de plus, de moins (Maj : 0.1)</translation>
        </message>
        <message>
            <source>Tap the tempo</source>
            <translation>Taper le tempo</translation>
        </message>
        <message>
            <source>Beat here</source>
            <translation>Temps ici</translation>
        </message>
        <message>
            <source>Downbeat here</source>
            <translation>Premier temps ici</translation>
        </message>
        <message>
            <source>Anchor here</source>
            <translation>Ancre ici</translation>
        </message>
        <message>
            <source>Remove the chosen anchor</source>
            <translation>Retirer l’ancre choisie</translation>
        </message>
        <message>
            <source>Twice the tempo (Shift: half)</source>
            <translation>Doubler le tempo (Maj : moitié)</translation>
        </message>
        <message>
            <source>Lock the grid</source>
            <translation>Verrouiller la grille</translation>
        </message>
        <message>
            <source>Metronome</source>
            <translation>Métronome</translation>
        </message>
        <message>
            <source>Add a hot cue</source>
            <translation>Ajouter un hot cue</translation>
        </message>
        <message>
            <source>Add a memory cue</source>
            <translation>Ajouter un cue mémoire</translation>
        </message>
        <message>
            <source>Show the playhead again</source>
            <translation>Montrer à nouveau la tête de lecture</translation>
        </message>
        <message>
            <source>Zoom (also the wheel)</source>
            <translation>Zoom (aussi avec la molette)</translation>
        </message>
    </context>
    <context>
        <name>EditorPanel</name>
        <message>
            <source>Editor of grid and cues</source>
            <translation>Éditeur de grille et de cues</translation>
        </message>
    </context>
    <context>
        <name>Edits</name>
        <message>
            <source>Undone: {}</source>
            <translation>Annulé : {}</translation>
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation>Rien à annuler.</translation>
        </message>
        <message>
            <source>Done again: {}</source>
            <translation>Rétabli : {}</translation>
        </message>
        <message>
            <source>Nothing to redo.</source>
            <translation>Rien à rétablir.</translation>
        </message>
    </context>
    <context>
        <name>EffectSlot</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1: amount of %2</source>
            <translation>%1 : quantité de %2</translation>
        </message>
        <message>
            <source>%1: length in beats: %2</source>
            <translation>%1 : longueur en temps : %2</translation>
        </message>
        <message>
            <source>A click makes it longer, a right click shorter</source>
            <translation>Un clic allonge, un clic droit raccourcit</translation>
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
            <translation>COUPLET</translation>
        </message>
        <message>
            <source>BUILD</source>
            <translation>MONTÉE</translation>
        </message>
        <message>
            <source>DROP</source>
            <translation>DROP</translation>
        </message>
        <message>
            <source>CHORUS</source>
            <translation>REFRAIN</translation>
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
            <translation>Filtres</translation>
        </message>
        <message>
            <source>Words find tracks that hold them all. Put a - before what must not be, a | between alternatives, quotes round a phrase.</source>
            <translation>Les mots trouvent les morceaux qui les contiennent tous. Mettre un - devant ce qui ne doit pas y être, un | entre des alternatives, des guillemets autour d’une expression.</translation>
        </message>
        <message>
            <source>Close the filters</source>
            <translation>Fermer les filtres</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>album artist and remixer too</source>
            <translation>aussi artiste de l’album et remixeur</translation>
        </message>
        <message>
            <source>your own tags</source>
            <translation>vos propres tags</translation>
        </message>
        <message>
            <source>goes with 8A</source>
            <translation>va avec 8A</translation>
        </message>
        <message>
            <source>stars</source>
            <translation>étoiles</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>h, d, w, m, y</source>
            <translation>h, d, w, m, y : d’heures à années</translation>
        </message>
        <message>
            <source>not tonight</source>
            <translation>pas cette nuit</translation>
        </message>
        <message>
            <source>its file is not there</source>
            <translation>son fichier manque</translation>
        </message>
        <message>
            <source>a stem file</source>
            <translation>un fichier de stems</translation>
        </message>
        <message>
            <source>goes well with what is there</source>
            <translation>va bien avec ce qui s’y trouve</translation>
        </message>
        <message>
            <source>key and tempo fit what is there</source>
            <translation>tonalité et tempo vont avec ce qui s’y trouve</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>yes ou no</translation>
        </message>
        <message>
            <source>the name of one</source>
            <translation>le nom de l’une d’elles</translation>
        </message>
        <message>
            <source>its tempo is not known</source>
            <translation>son tempo est inconnu</translation>
        </message>
        <message>
            <source>its key is not known</source>
            <translation>sa tonalité est inconnue</translation>
        </message>
        <message>
            <source>red, orange, yellow, green, blue ..., #rrggbb, none or any</source>
            <translation>red, orange, yellow, green, blue …, #rrggbb, none ou any</translation>
        </message>
        <message>
            <source>as {}</source>
            <translation>comme {}</translation>
        </message>
        <message>
            <source>nothing is on deck {}</source>
            <translation>rien sur la platine {}</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>MATCHES {}</source>
            <translation>VA AVEC {}</translation>
        </message>
        <message>
            <source>Only tracks whose key and tempo fit deck {}</source>
            <translation>Seulement les morceaux dont la tonalité et le tempo vont avec la platine {}</translation>
        </message>
        <message>
            <source>KEY ±1</source>
            <translation>TON ±1</translation>
        </message>
        <message>
            <source>Only keys that mix with deck {}</source>
            <translation>Seulement les tonalités qui se mixent avec la platine {}</translation>
        </message>
        <message>
            <source>BPM ±4 %</source>
            <translation>BPM ±4 %</translation>
        </message>
        <message>
            <source>Only tempi near to deck {}</source>
            <translation>Seulement les tempos proches de la platine {}</translation>
        </message>
        <message>
            <source>UNPLAYED</source>
            <translation>NON JOUÉS</translation>
        </message>
        <message>
            <source>Only tracks not played in the last twelve hours</source>
            <translation>Seulement les morceaux non joués depuis douze heures</translation>
        </message>
        <message>
            <source>NO VOCALS</source>
            <translation>SANS VOIX</translation>
        </message>
        <message>
            <source>Only tracks without a singer</source>
            <translation>Seulement les morceaux sans chant</translation>
        </message>
        <message>
            <source>STEMS</source>
            <translation>STEMS</translation>
        </message>
        <message>
            <source>Only tracks whose stems can be heard apart</source>
            <translation>Seulement les morceaux dont on peut entendre les stems séparément</translation>
        </message>
    </context>
    <context>
        <name>Folders</name>
        <message>
            <source>not there now</source>
            <translation>absent pour l’instant</translation>
        </message>
        <message>
            <source>{} files</source>
            <translation>{} fichiers</translation>
        </message>
    </context>
    <context>
        <name>FoldersEditor</name>
        <message>
            <source>TAKE OUT</source>
            <translation>RETIRER</translation>
        </message>
        <message>
            <source>Follow this folder no more: %1</source>
            <translation>Ne plus suivre ce dossier : %1</translation>
        </message>
        <message>
            <source>ADD A FOLDER</source>
            <translation>AJOUTER DOSSIER</translation>
        </message>
        <message>
            <source>Add a folder of music to the library</source>
            <translation>Ajouter un dossier de musique à la bibliothèque</translation>
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
            <translation>Unité FX %1 sur la platine %2</translation>
        </message>
    </context>
    <context>
        <name>FxBar</name>
        <message>
            <source>Effects</source>
            <translation>Effets</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effet</translation>
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
            <translation>Unités FX de la platine %1</translation>
        </message>
        <message>
            <source>FX unit %1: on</source>
            <translation>Unité FX %1 : activée</translation>
        </message>
        <message>
            <source>FX unit %1: off</source>
            <translation>Unité FX %1 : désactivée</translation>
        </message>
    </context>
    <context>
        <name>FxSlot</name>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>No effect</source>
            <translation>Aucun effet</translation>
        </message>
        <message>
            <source>Echo</source>
            <translation>Écho</translation>
        </message>
        <message>
            <source>Repeats in time with the music; they ring out</source>
            <translation>Des répétitions au rythme de la musique ; elles s’éteignent d’elles-mêmes</translation>
        </message>
        <message>
            <source>Ping-pong</source>
            <translation>Ping-pong</translation>
        </message>
        <message>
            <source>Repeats that jump between left and right</source>
            <translation>Des répétitions qui sautent entre la gauche et la droite</translation>
        </message>
        <message>
            <source>Reverb</source>
            <translation>Réverb</translation>
        </message>
        <message>
            <source>A room, from a small one to a hall; it rings out</source>
            <translation>Une pièce, de la petite à la grande salle ; elle s’éteint d’elle-même</translation>
        </message>
        <message>
            <source>Flanger</source>
            <translation>Flanger</translation>
        </message>
        <message>
            <source>A jet that rises and falls with the beats</source>
            <translation>Un jet qui monte et descend avec les temps</translation>
        </message>
        <message>
            <source>Phaser</source>
            <translation>Phaser</translation>
        </message>
        <message>
            <source>Notches that wander with the beats, softer than a flanger</source>
            <translation>Des creux qui se déplacent avec les temps, plus doux qu’un flanger</translation>
        </message>
        <message>
            <source>Chorus</source>
            <translation>Chorus</translation>
        </message>
        <message>
            <source>Wider and thicker</source>
            <translation>Plus large et plus épais</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>Closes on the beat and opens after it</source>
            <translation>Se ferme sur le temps et s’ouvre après</translation>
        </message>
        <message>
            <source>Crusher</source>
            <translation>Crusher</translation>
        </message>
        <message>
            <source>An old sampler: fewer bits, fewer samples</source>
            <translation>Un vieux sampler : moins de bits, moins d’échantillons</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>Gate</translation>
        </message>
        <message>
            <source>Cuts the sound in time with the beats</source>
            <translation>Coupe le son au rythme des temps</translation>
        </message>
        <message>
            <source>Roll</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>Repeats what was just heard; the track goes on below</source>
            <translation>Répète ce qui vient d’être entendu ; le morceau continue dessous</translation>
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
            <translation>◀ TEMPS</translation>
        </message>
        <message>
            <source>Bars a beat earlier</source>
            <translation>Mesures un temps plus tôt</translation>
        </message>
        <message>
            <source>Grid 10 ms earlier</source>
            <translation>Grille 10 ms plus tôt</translation>
        </message>
        <message>
            <source>Grid 1 ms earlier</source>
            <translation>Grille 1 ms plus tôt</translation>
        </message>
        <message>
            <source>Grid 1 ms later</source>
            <translation>Grille 1 ms plus tard</translation>
        </message>
        <message>
            <source>Grid 10 ms later</source>
            <translation>Grille 10 ms plus tard</translation>
        </message>
        <message>
            <source>BEAT ▶</source>
            <translation>TEMPS ▶</translation>
        </message>
        <message>
            <source>Bars a beat later</source>
            <translation>Mesures un temps plus tard</translation>
        </message>
        <message>
            <source>Tempo 0.01 BPM down (Shift: 0.1)</source>
            <translation>Tempo 0.01 BPM de moins (Maj : 0.1)</translation>
        </message>
        <message>
            <source>Tempo at the playhead, in BPM</source>
            <translation>Tempo à la tête de lecture, en BPM</translation>
        </message>
        <message>
            <source>Tempo 0.01 BPM up (Shift: 0.1)</source>
            <translation>Tempo 0.01 BPM de plus (Maj : 0.1)</translation>
        </message>
        <message>
            <source>Tempo times %1</source>
            <translation>Tempo multiplié par %1</translation>
        </message>
        <message>
            <source>TAP</source>
            <translation>TAP</translation>
        </message>
        <message>
            <source>Tap the beat</source>
            <translation>Taper les temps</translation>
        </message>
        <message>
            <source>Key T. While the track plays the taps place the beats, too.</source>
            <translation>Touche T. Pendant que le morceau joue, les appuis placent aussi les temps.</translation>
        </message>
        <message>
            <source>DOWNBEAT</source>
            <translation>1ER TEMPS</translation>
        </message>
        <message>
            <source>The beat at the playhead starts a bar (Shift: a phrase)</source>
            <translation>Le temps à la tête de lecture commence une mesure (Maj : une phrase)</translation>
        </message>
        <message>
            <source>BEAT HERE</source>
            <translation>TEMPS ICI</translation>
        </message>
        <message>
            <source>Move the grid so that a beat lies at the playhead</source>
            <translation>Décaler la grille pour qu’un temps tombe à la tête de lecture</translation>
        </message>
        <message>
            <source>ANCHOR</source>
            <translation>ANCRE</translation>
        </message>
        <message>
            <source>Anchor here: the nearest beat lies at the playhead, and the tempo may change there</source>
            <translation>Ancre ici : le temps le plus proche tombe à la tête de lecture, et le tempo peut y changer</translation>
        </message>
        <message>
            <source>REMOVE</source>
            <translation>RETIRER</translation>
        </message>
        <message>
            <source>Remove the chosen anchor, else the nearest</source>
            <translation>Retirer l’ancre choisie, sinon la plus proche</translation>
        </message>
        <message>
            <source>STRAIGHTEN</source>
            <translation>REDRESSER</translation>
        </message>
        <message>
            <source>One tempo within the loop; without one, in the whole track</source>
            <translation>Un seul tempo dans la boucle ; sans boucle, dans tout le morceau</translation>
        </message>
        <message>
            <source>LOCKED</source>
            <translation>VERROU</translation>
        </message>
        <message>
            <source>LOCK</source>
            <translation>LOCK</translation>
        </message>
        <message>
            <source>Lock the grid against changes</source>
            <translation>Verrouiller la grille contre les modifications</translation>
        </message>
        <message>
            <source>RESET</source>
            <translation>RESET</translation>
        </message>
        <message>
            <source>Back to the grid that analysis found</source>
            <translation>Revenir à la grille trouvée par l’analyse</translation>
        </message>
        <message>
            <source>METRONOME</source>
            <translation>MÉTRONOME</translation>
        </message>
        <message>
            <source>Metronome in the headphones</source>
            <translation>Métronome au casque</translation>
        </message>
        <message>
            <source>Metronome quieter</source>
            <translation>Métronome moins fort</translation>
        </message>
        <message>
            <source>Metronome louder</source>
            <translation>Métronome plus fort</translation>
        </message>
    </context>
    <context>
        <name>GridEdit</name>
        <message>
            <source>“{}” is no tempo.</source>
            <translation>« {} » n’est pas un tempo.</translation>
        </message>
        <message>
            <source>This track was not analysed yet: there is no grid to go back to.</source>
            <translation>Ce morceau n’a pas encore été analysé : il n’y a pas de grille à laquelle revenir.</translation>
        </message>
        <message>
            <source>There is no grid: tap the tempo, or type it.</source>
            <translation>Il n’y a pas de grille : taper le tempo ou le saisir.</translation>
        </message>
        <message>
            <source>That is not possible: {}.</source>
            <translation>Ce n’est pas possible : {}.</translation>
        </message>
        <message>
            <source>The grid is locked: unlock it first.</source>
            <translation>La grille est verrouillée : la déverrouiller d’abord.</translation>
        </message>
        <message>
            <source>no grid</source>
            <translation>pas de grille</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>à la main</translation>
        </message>
        <message>
            <source>by analysis</source>
            <translation>par analyse</translation>
        </message>
        <message>
            <source>one tempo</source>
            <translation>un seul tempo</translation>
        </message>
        <message>
            <source>variable tempo</source>
            <translation>tempo variable</translation>
        </message>
        <message>
            <source>anchors: {}</source>
            <translation>ancres : {}</translation>
        </message>
        <message>
            <source>{bpm} BPM  {off}  ({taps} taps)</source>
            <translation>{bpm} BPM  {off}  ({taps} taps)</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>Your music</source>
            <translation>Votre musique</translation>
        </message>
        <message>
            <source>Your sound</source>
            <translation>Votre son</translation>
        </message>
        <message>
            <source>Your window</source>
            <translation>Votre fenêtre</translation>
        </message>
        <message>
            <source>Load and play</source>
            <translation>Charger et jouer</translation>
        </message>
        <message>
            <source>Choose a folder of music. It is scanned, watched and analysed while you play; nothing in it is changed.</source>
            <translation>Choisir un dossier de musique. Il est parcouru, surveillé et analysé pendant que vous jouez ; rien n’y est modifié.</translation>
        </message>
        <message>
            <source>Choose the sound device. Headphones need one with four channels, or split: cue left, master right.</source>
            <translation>Choisir le périphérique audio. Le casque en demande un à quatre canaux, ou le mode split : cue à gauche, master à droite.</translation>
        </message>
        <message>
            <source>Choose a layout and a theme. Both can be changed at any time.</source>
            <translation>Choisir une disposition et un thème. Les deux peuvent être changés à tout moment.</translation>
        </message>
        <message>
            <source>Drag a track onto a deck or double click it. S plays the left deck, K the right one; D and L sync them. F1 shows all keys, Shift+F1 names each control under the mouse.</source>
            <translation>Glisser un morceau sur une platine ou double-cliquer dessus. S lance la platine de gauche, K celle de droite ; D et L les synchronisent. F1 montre toutes les touches, Maj+F1 nomme chaque commande sous la souris.</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Premiers pas</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Étape %1 sur %2</translation>
        </message>
        <message>
            <source>CHOOSE A FOLDER</source>
            <translation>CHOISIR UN DOSSIER</translation>
        </message>
        <message>
            <source>Add a folder of music to the library</source>
            <translation>Ajouter un dossier de musique à la bibliothèque</translation>
        </message>
        <message>
            <source>SOUND SETTINGS</source>
            <translation>RÉGLAGES AUDIO</translation>
        </message>
        <message>
            <source>Open the settings of the sound device</source>
            <translation>Ouvrir les réglages du périphérique audio</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Disposition</translation>
        </message>
        <message>
            <source>2 decks</source>
            <translation>2 platines</translation>
        </message>
        <message>
            <source>4 decks</source>
            <translation>4 platines</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothèque</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Performance</translation>
        </message>
        <message>
            <source>Touch</source>
            <translation>Tactile</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Night, red</source>
            <translation>Nuit, rouge</translation>
        </message>
        <message>
            <source>SKIP</source>
            <translation>PASSER</translation>
        </message>
        <message>
            <source>Skip the first steps</source>
            <translation>Passer les premiers pas</translation>
        </message>
        <message>
            <source>BACK</source>
            <translation>RETOUR</translation>
        </message>
        <message>
            <source>The step before</source>
            <translation>L’étape précédente</translation>
        </message>
        <message>
            <source>NEXT</source>
            <translation>SUITE</translation>
        </message>
        <message>
            <source>DONE</source>
            <translation>FINI</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>L’étape suivante</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
    </context>
    <context>
        <name>Handle</name>
        <message>
            <source>Size of %1</source>
            <translation>Taille : %1</translation>
        </message>
    </context>
    <context>
        <name>Hardware</name>
        <message>
            <source>Virtual</source>
            <translation>Virtuel</translation>
        </message>
        <message>
            <source>in {source}, out {sink}</source>
            <translation>entrée {source}, sortie {sink}</translation>
        </message>
        <message>
            <source>plays with {}</source>
            <translation>joue avec {}</translation>
        </message>
        <message>
            <source>its mapping failed</source>
            <translation>son mappage a échoué</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <source>has no mapping, as you chose</source>
            <translation>sans mappage, comme choisi</translation>
        </message>
        <message>
            <source>no mapping fits: choose or learn one</source>
            <translation>aucun mappage ne convient : choisissez-en ou apprenez-en un</translation>
        </message>
        <message>
            <source>is being started</source>
            <translation>démarre</translation>
        </message>
        <message>
            <source>button</source>
            <translation>touche</translation>
        </message>
        <message>
            <source>pad</source>
            <translation>pad</translation>
        </message>
        <message>
            <source>switch</source>
            <translation>interrupteur</translation>
        </message>
        <message>
            <source>knob</source>
            <translation>potentiomètre</translation>
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
            <translation>encodeur</translation>
        </message>
        <message>
            <source>jog wheel</source>
            <translation>molette</translation>
        </message>
        <message>
            <source>CC {number}, channel {channel}</source>
            <translation>CC {number}, canal {channel}</translation>
        </message>
        <message>
            <source>note {number}, channel {channel}</source>
            <translation>note {number}, canal {channel}</translation>
        </message>
        <message>
            <source>pressure of note {number}, channel {channel}</source>
            <translation>pression de la note {number}, canal {channel}</translation>
        </message>
        <message>
            <source>program {number}, channel {channel}</source>
            <translation>programme {number}, canal {channel}</translation>
        </message>
        <message>
            <source>pressure, channel {channel}</source>
            <translation>pression, canal {channel}</translation>
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
            <translation>toucher : {}</translation>
        </message>
        <message>
            <source>with a light</source>
            <translation>avec un voyant</translation>
        </message>
        <message>
            <source>layer {}</source>
            <translation>couche {}</translation>
        </message>
    </context>
    <context>
        <name>Heart</name>
        <message>
            <source>Starting the engine…</source>
            <translation>Démarrage du moteur…</translation>
        </message>
        <message>
            <source>Engine restarting…</source>
            <translation>Redémarrage du moteur…</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Search in the help</source>
            <translation>Rechercher dans l’aide</translation>
        </message>
        <message>
            <source>Search: a key, a word</source>
            <translation>Recherche : une touche, un mot</translation>
        </message>
        <message>
            <source>NAME CONTROLS</source>
            <translation>NOMMER COMMANDES</translation>
        </message>
        <message>
            <source>Name each control under the mouse</source>
            <translation>Nommer chaque commande sous la souris</translation>
        </message>
        <message>
            <source>FIRST STEPS</source>
            <translation>PREMIERS PAS</translation>
        </message>
        <message>
            <source>Show the first-run guide again</source>
            <translation>Montrer à nouveau le guide de démarrage</translation>
        </message>
        <message>
            <source>CHANGE KEYS</source>
            <translation>CHANGER TOUCHES</translation>
        </message>
        <message>
            <source>Change the keys in the settings</source>
            <translation>Changer les touches dans les réglages</translation>
        </message>
        <message>
            <source>CLOSE</source>
            <translation>FERMER</translation>
        </message>
        <message>
            <source>Close the help</source>
            <translation>Fermer l’aide</translation>
        </message>
        <message>
            <source>Knobs and faders</source>
            <translation>Potentiomètres et faders</translation>
        </message>
        <message>
            <source>Drag or turn the wheel; with Shift in fine steps. A double click brings the first value back. A click on the label of a knob, Ctrl and a click, or Return on a control that has the focus lets you type a value: -3 dB, 50 %, 1/4.</source>
            <translation>Glisser ou tourner la molette ; avec Maj, par petits pas. Un double-clic rétablit la première valeur. Un clic sur le nom d’un potentiomètre, Ctrl et un clic, ou Entrée sur une commande qui a le focus permettent de saisir une valeur : -3 dB, 50 %, 1/4.</translation>
        </message>
        <message>
            <source>Load and play</source>
            <translation>Charger et jouer</translation>
        </message>
        <message>
            <source>Drag a track onto a deck, double click it, or press the load keys. A deck that plays is not loaded over.</source>
            <translation>Glisser un morceau sur une platine, double-cliquer dessus, ou appuyer sur les touches de chargement. Rien ne se charge sur une platine qui joue.</translation>
        </message>
        <message>
            <source>Cue</source>
            <translation>Cue</translation>
        </message>
        <message>
            <source>Paused: sets the cue point. On the cue point: plays as long as it is held. Playing: goes back to the cue point and pauses. A right click chooses another way.</source>
            <translation>En pause : pose le point cue. Sur le point cue : joue tant que maintenu. En lecture : revient au point cue et met en pause. Un clic droit choisit un autre mode.</translation>
        </message>
        <message>
            <source>Hot cues and pads</source>
            <translation>Hot cues et pads</translation>
        </message>
        <message>
            <source>An empty pad takes the place where the deck is; a filled one jumps there. A right click or Shift and a press clears it. The tabs above choose what the pads do.</source>
            <translation>Un pad vide prend l’endroit où se trouve la platine ; un pad rempli y saute. Un clic droit, ou Maj et un appui, l’efface. Les onglets au-dessus choisissent ce que font les pads.</translation>
        </message>
        <message>
            <source>Sync and leader</source>
            <translation>Sync et leader</translation>
        </message>
        <message>
            <source>A synced deck takes the tempo and the beat of the leader. The leader is chosen by itself or by hand; its tempo fader leads all others. A frame on the tempo fader shows where the tempo really is.</source>
            <translation>Une platine synchronisée prend le tempo et les temps du leader. Le leader est choisi automatiquement ou à la main ; son fader de tempo mène tous les autres. Un cadre sur le fader de tempo montre où est vraiment le tempo.</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>The bar between the waves shows how the beats of two decks lie; in the middle they are together.</source>
            <translation>La barre entre les formes d’onde montre la position relative des temps de deux platines ; au milieu, ils sont ensemble.</translation>
        </message>
        <message>
            <source>Loops</source>
            <translation>Boucles</translation>
        </message>
        <message>
            <source>A size starts a loop of so many beats here; the same again ends it. In and out set it by hand. A roll goes on where the track would have been.</source>
            <translation>Une taille lance une boucle d’autant de temps ici ; la même y met fin. In et Out la posent à la main. Un roll reprend là où le morceau en serait.</translation>
        </message>
        <message>
            <source>Quantize, slip, key lock</source>
            <translation>Quantize, slip, key lock</translation>
        </message>
        <message>
            <source>Quantize puts cues and loops on the beat. Slip lets the time go on below loops and scratches. Key lock keeps the key when the tempo changes.</source>
            <translation>Quantize place les cues et les boucles sur le temps. Slip laisse la lecture continuer sous les boucles et les scratchs. Key lock garde la tonalité quand le tempo change.</translation>
        </message>
        <message>
            <source>Headphones</source>
            <translation>Casque</translation>
        </message>
        <message>
            <source>CUE on a channel sends it to the headphones before its fader. CUE MIX goes from cue to master. They need a sound card with four channels, or split: cue left, master right.</source>
            <translation>CUE sur une voie l’envoie au casque avant son fader. CUE MIX va du cue au master. Il faut une carte son à quatre canaux, ou le mode split : cue à gauche, master à droite.</translation>
        </message>
        <message>
            <source>Waves</source>
            <translation>Formes d’onde</translation>
        </message>
        <message>
            <source>Blue is bass, gold is mids, white is highs. Pull a wave to scratch, turn the wheel to zoom. In the overview a press goes there.</source>
            <translation>Le bleu, ce sont les graves, l’or les médiums, le blanc les aigus. Tirer une forme d’onde pour scratcher, tourner la molette pour zoomer. Dans la vue d’ensemble, un appui y mène.</translation>
        </message>
        <message>
            <source>Four decks</source>
            <translation>Quatre platines</translation>
        </message>
        <message>
            <source>The keys ` and ' give the left hand deck C instead of A, and the right hand deck D instead of B.</source>
            <translation>Les touches ` et ' donnent à la main gauche la platine C au lieu de A, et à la main droite la platine D au lieu de B.</translation>
        </message>
        <message>
            <source>Controllers</source>
            <translation>Contrôleurs</translation>
        </message>
        <message>
            <source>Plug one in: it gets the mapping that fits its name. Settings, Controllers: choose another mapping, see what it sends, or let it learn: touch a control in the window, then move it on the controller.</source>
            <translation>Branchez-en un : il reçoit le mappage qui convient à son nom. Réglages, Contrôleurs : choisissez un autre mappage, voyez ce qu'il envoie, ou apprenez-lui : touchez une commande dans la fenêtre, puis bougez-la sur le contrôleur.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Words find tracks that have all of them. bpm:120-128, key:8a, rating:&gt;3, genre:house and others narrow the list; - in front takes away.</source>
            <translation>Les mots trouvent les morceaux qui les contiennent tous. bpm:120-128, key:8a, rating:&gt;3, genre:house et d’autres réduisent la liste ; - devant exclut.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Each edit of the library, of grids and of cues can be undone, step by step.</source>
            <translation>Chaque modification de la bibliothèque, des grilles et des cues peut être annulée, pas à pas.</translation>
        </message>
        <message>
            <source>When something fails</source>
            <translation>En cas de panne</translation>
        </message>
        <message>
            <source>The music is played by a process of its own. The window can be closed by a fault and comes back while the music plays. Messages at the bottom tell what happened.</source>
            <translation>La musique est jouée par un processus à part. Une erreur peut fermer la fenêtre ; elle revient pendant que la musique joue. Des messages en bas disent ce qui s’est passé.</translation>
        </message>
    </context>
    <context>
        <name>HelpKeys</name>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
    </context>
    <context>
        <name>HelpTopics</name>
        <message>
            <source>Topics</source>
            <translation>Sujets</translation>
        </message>
    </context>
    <context>
        <name>HintLayer</name>
        <message>
            <source>Tap a control to see what it is called.</source>
            <translation>Toucher une commande pour voir son nom.</translation>
        </message>
        <message>
            <source>Point at a control to see what it is called.</source>
            <translation>Pointer une commande pour voir son nom.</translation>
        </message>
        <message>
            <source>Key: %1</source>
            <translation>Touche : %1</translation>
        </message>
        <message>
            <source>DONE</source>
            <translation>FINI</translation>
        </message>
        <message>
            <source>Stop naming controls</source>
            <translation>Ne plus nommer les commandes</translation>
        </message>
    </context>
    <context>
        <name>Hints</name>
        <message>
            <source>Rating %1 of 5</source>
            <translation>Note %1 sur 5</translation>
        </message>
        <message>
            <source>PHRASE %1</source>
            <translation>PHRASE %1</translation>
        </message>
    </context>
    <context>
        <name>Jog</name>
        <message>
            <source>Jog wheel of deck %1</source>
            <translation>Jog de la platine %1</translation>
        </message>
    </context>
    <context>
        <name>KeyChip</name>
        <message>
            <source>Key %1</source>
            <translation>Tonalité %1</translation>
        </message>
    </context>
    <context>
        <name>KeyDialogs</name>
        <message>
            <source>Take the keys of a file</source>
            <translation>Prendre les touches d’un fichier</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Save the keys</source>
            <translation>Enregistrer les touches</translation>
        </message>
    </context>
    <context>
        <name>KeyFile</name>
        <message>
            <source>line {}: {}</source>
            <translation>ligne {} : {}</translation>
        </message>
        <message>
            <source>this is not a text file</source>
            <translation>ce n’est pas un fichier texte</translation>
        </message>
        <message>
            <source>this is too large for a file of keys</source>
            <translation>c’est trop grand pour un fichier de touches</translation>
        </message>
        <message>
            <source>this is not written as TOML</source>
            <translation>ce n’est pas écrit en TOML</translation>
        </message>
        <message>
            <source>there is no section [keys]</source>
            <translation>la section [keys] manque</translation>
        </message>
        <message>
            <source>there is no action "{}"</source>
            <translation>il n’y a pas d’action « {} »</translation>
        </message>
        <message>
            <source>"{}" are no keys</source>
            <translation>« {} » ne sont pas des touches</translation>
        </message>
        <message>
            <source>the key of "{}" cannot be changed</source>
            <translation>la touche de « {} » ne peut pas être changée</translation>
        </message>
        <message>
            <source>"{}" is the key of "{}", too</source>
            <translation>« {} » est aussi la touche de « {} »</translation>
        </message>
    </context>
    <context>
        <name>KeyFiles</name>
        <message>
            <source>The keys are saved in {}.</source>
            <translation>Les touches sont enregistrées dans {}.</translation>
        </message>
        <message>
            <source>The keys are those of {} now.</source>
            <translation>Les touches sont maintenant celles de {}.</translation>
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
            <translation>Maj</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Gauche</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Droite</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Haut</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Bas</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Retour arrière</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Inser</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Page Up</source>
            <translation>Pg préc</translation>
        </message>
        <message>
            <source>Page Down</source>
            <translation>Pg suiv</translation>
        </message>
        <message>
            <source>Escape</source>
            <translation>Échap</translation>
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
            <translation>Touches de {}</translation>
        </message>
        <message>
            <source>Key of: {}</source>
            <translation>Touche de : {}</translation>
        </message>
        <message>
            <source>All as at first</source>
            <translation>Tout comme au début</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Left deck</source>
            <translation>Platine gauche</translation>
        </message>
        <message>
            <source>Right deck</source>
            <translation>Platine droite</translation>
        </message>
        <message>
            <source>Mixer</source>
            <translation>Table de mixage</translation>
        </message>
        <message>
            <source>Effects</source>
            <translation>Effets</translation>
        </message>
        <message>
            <source>Sampler and microphone</source>
            <translation>Sampler et microphone</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothèque</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <source>Play, pause</source>
            <translation>Lecture, pause</translation>
        </message>
        <message>
            <source>Cue (hold to preview)</source>
            <translation>Cue (maintenir pour préécouter)</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sync</translation>
        </message>
        <message>
            <source>Loop of the set length on, off</source>
            <translation>Boucle de la longueur réglée, active ou non</translation>
        </message>
        <message>
            <source>Nudge back while held</source>
            <translation>Pitch bend en arrière tant que maintenu</translation>
        </message>
        <message>
            <source>Nudge forward while held</source>
            <translation>Pitch bend en avant tant que maintenu</translation>
        </message>
        <message>
            <source>Jump back</source>
            <translation>Sauter en arrière</translation>
        </message>
        <message>
            <source>Jump forward</source>
            <translation>Sauter en avant</translation>
        </message>
        <message>
            <source>Jumps half as long</source>
            <translation>Sauts deux fois plus courts</translation>
        </message>
        <message>
            <source>Jumps twice as long</source>
            <translation>Sauts deux fois plus longs</translation>
        </message>
        <message>
            <source>Faster (Shift: fine)</source>
            <translation>Plus vite (Maj : fin)</translation>
        </message>
        <message>
            <source>Slower (Shift: fine)</source>
            <translation>Moins vite (Maj : fin)</translation>
        </message>
        <message>
            <source>Tempo back to 0</source>
            <translation>Remettre le tempo à 0</translation>
        </message>
        <message>
            <source>Key a semitone up</source>
            <translation>Monter la tonalité d’un demi-ton</translation>
        </message>
        <message>
            <source>Key a semitone down</source>
            <translation>Baisser la tonalité d’un demi-ton</translation>
        </message>
        <message>
            <source>Hear in the headphones</source>
            <translation>Écouter au casque</translation>
        </message>
        <message>
            <source>Hot cue 1: set, go</source>
            <translation>Hot cue 1 : poser, y aller</translation>
        </message>
        <message>
            <source>Hot cue 2: set, go</source>
            <translation>Hot cue 2 : poser, y aller</translation>
        </message>
        <message>
            <source>Hot cue 3: set, go</source>
            <translation>Hot cue 3 : poser, y aller</translation>
        </message>
        <message>
            <source>Hot cue 4: set, go</source>
            <translation>Hot cue 4 : poser, y aller</translation>
        </message>
        <message>
            <source>Hot cue 5: set, go</source>
            <translation>Hot cue 5 : poser, y aller</translation>
        </message>
        <message>
            <source>Hot cue 6: set, go</source>
            <translation>Hot cue 6 : poser, y aller</translation>
        </message>
        <message>
            <source>Hot cue 7: set, go</source>
            <translation>Hot cue 7 : poser, y aller</translation>
        </message>
        <message>
            <source>Hot cue 8: set, go</source>
            <translation>Hot cue 8 : poser, y aller</translation>
        </message>
        <message>
            <source>Clear hot cue 1</source>
            <translation>Effacer le hot cue 1</translation>
        </message>
        <message>
            <source>Clear hot cue 2</source>
            <translation>Effacer le hot cue 2</translation>
        </message>
        <message>
            <source>Clear hot cue 3</source>
            <translation>Effacer le hot cue 3</translation>
        </message>
        <message>
            <source>Clear hot cue 4</source>
            <translation>Effacer le hot cue 4</translation>
        </message>
        <message>
            <source>Clear hot cue 5</source>
            <translation>Effacer le hot cue 5</translation>
        </message>
        <message>
            <source>Clear hot cue 6</source>
            <translation>Effacer le hot cue 6</translation>
        </message>
        <message>
            <source>Clear hot cue 7</source>
            <translation>Effacer le hot cue 7</translation>
        </message>
        <message>
            <source>Clear hot cue 8</source>
            <translation>Effacer le hot cue 8</translation>
        </message>
        <message>
            <source>Previous mode of the pads</source>
            <translation>Mode précédent des pads</translation>
        </message>
        <message>
            <source>Next mode of the pads</source>
            <translation>Mode suivant des pads</translation>
        </message>
        <message>
            <source>Loop in</source>
            <translation>Début de boucle (in)</translation>
        </message>
        <message>
            <source>Loop out</source>
            <translation>Fin de boucle (out)</translation>
        </message>
        <message>
            <source>Loop half as long</source>
            <translation>Boucle deux fois plus courte</translation>
        </message>
        <message>
            <source>Loop twice as long</source>
            <translation>Boucle deux fois plus longue</translation>
        </message>
        <message>
            <source>Back into the last loop</source>
            <translation>Retour dans la dernière boucle</translation>
        </message>
        <message>
            <source>Set the cue point here</source>
            <translation>Poser le point cue ici</translation>
        </message>
        <message>
            <source>Censor while held</source>
            <translation>Censure tant que maintenu</translation>
        </message>
        <message>
            <source>Lead the others</source>
            <translation>Mener les autres</translation>
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
            <translation>Jouer à l’envers</translation>
        </message>
        <message>
            <source>Brake like a turntable</source>
            <translation>Freiner comme une platine vinyle</translation>
        </message>
        <message>
            <source>Spin back</source>
            <translation>Spinback</translation>
        </message>
        <message>
            <source>Take the lows out</source>
            <translation>Couper les graves</translation>
        </message>
        <message>
            <source>Take the mids out</source>
            <translation>Couper les médiums</translation>
        </message>
        <message>
            <source>Take the highs out</source>
            <translation>Couper les aigus</translation>
        </message>
        <message>
            <source>Channel fader up</source>
            <translation>Monter le fader de voie</translation>
        </message>
        <message>
            <source>Channel fader down</source>
            <translation>Baisser le fader de voie</translation>
        </message>
        <message>
            <source>Send the deck through effects 1</source>
            <translation>Envoyer la platine dans les effets 1</translation>
        </message>
        <message>
            <source>Send the deck through effects 2</source>
            <translation>Envoyer la platine dans les effets 2</translation>
        </message>
        <message>
            <source>Load the selected track</source>
            <translation>Charger le morceau sélectionné</translation>
        </message>
        <message>
            <source>Unload the deck</source>
            <translation>Décharger la platine</translation>
        </message>
        <message>
            <source>Notes of the track</source>
            <translation>Notes du morceau</translation>
        </message>
        <message>
            <source>This hand plays the other deck: A or C, B or D</source>
            <translation>Cette main joue l’autre platine : A ou C, B ou D</translation>
        </message>
        <message>
            <source>Crossfader to A (Shift: fine)</source>
            <translation>Crossfader vers A (Maj : fin)</translation>
        </message>
        <message>
            <source>Crossfader to B (Shift: fine)</source>
            <translation>Crossfader vers B (Maj : fin)</translation>
        </message>
        <message>
            <source>Crossfader to the middle</source>
            <translation>Crossfader au milieu</translation>
        </message>
        <message>
            <source>Master louder (Shift: fine)</source>
            <translation>Master plus fort (Maj : fin)</translation>
        </message>
        <message>
            <source>Master softer (Shift: fine)</source>
            <translation>Master moins fort (Maj : fin)</translation>
        </message>
        <message>
            <source>Headphones louder</source>
            <translation>Casque plus fort</translation>
        </message>
        <message>
            <source>Headphones softer</source>
            <translation>Casque moins fort</translation>
        </message>
        <message>
            <source>Headphones: more cue</source>
            <translation>Casque : plus de cue</translation>
        </message>
        <message>
            <source>Headphones: more master</source>
            <translation>Casque : plus de master</translation>
        </message>
        <message>
            <source>Headphones: cue left, master right</source>
            <translation>Casque : cue à gauche, master à droite</translation>
        </message>
        <message>
            <source>Effects 1 on, off</source>
            <translation>Effets 1 : activer, couper</translation>
        </message>
        <message>
            <source>Effects 1: first effect</source>
            <translation>Effets 1 : premier effet</translation>
        </message>
        <message>
            <source>Effects 1: second effect</source>
            <translation>Effets 1 : deuxième effet</translation>
        </message>
        <message>
            <source>Effects 1: third effect</source>
            <translation>Effets 1 : troisième effet</translation>
        </message>
        <message>
            <source>Effects 1: more</source>
            <translation>Effets 1 : plus</translation>
        </message>
        <message>
            <source>Effects 1: less</source>
            <translation>Effets 1 : moins</translation>
        </message>
        <message>
            <source>Effects 2 on, off</source>
            <translation>Effets 2 : activer, couper</translation>
        </message>
        <message>
            <source>Effects 2: first effect</source>
            <translation>Effets 2 : premier effet</translation>
        </message>
        <message>
            <source>Effects 2: second effect</source>
            <translation>Effets 2 : deuxième effet</translation>
        </message>
        <message>
            <source>Effects 2: third effect</source>
            <translation>Effets 2 : troisième effet</translation>
        </message>
        <message>
            <source>Effects 2: more</source>
            <translation>Effets 2 : plus</translation>
        </message>
        <message>
            <source>Effects 2: less</source>
            <translation>Effets 2 : moins</translation>
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
            <translation>Microphone : activer, couper</translation>
        </message>
        <message>
            <source>Metronome on, off</source>
            <translation>Métronome : activer, couper</translation>
        </message>
        <message>
            <source>Previous track</source>
            <translation>Morceau précédent</translation>
        </message>
        <message>
            <source>Next track</source>
            <translation>Morceau suivant</translation>
        </message>
        <message>
            <source>Ten tracks up</source>
            <translation>Dix morceaux plus haut</translation>
        </message>
        <message>
            <source>Ten tracks down</source>
            <translation>Dix morceaux plus bas</translation>
        </message>
        <message>
            <source>Load the track to the first stopped deck</source>
            <translation>Charger le morceau sur la première platine arrêtée</translation>
        </message>
        <message>
            <source>Preview the selected track in the headphones</source>
            <translation>Préécouter le morceau sélectionné au casque</translation>
        </message>
        <message>
            <source>Back in the previewed track</source>
            <translation>Reculer dans le morceau en préécoute</translation>
        </message>
        <message>
            <source>Forward in the previewed track</source>
            <translation>Avancer dans le morceau en préécoute</translation>
        </message>
        <message>
            <source>Add the selected tracks to what is prepared</source>
            <translation>Ajouter les morceaux sélectionnés à la préparation</translation>
        </message>
        <message>
            <source>Find tracks</source>
            <translation>Chercher des morceaux</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Ouvrir des fichiers</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>Ouvrir un dossier</translation>
        </message>
        <message>
            <source>Add a folder to the library</source>
            <translation>Ajouter un dossier à la bibliothèque</translation>
        </message>
        <message>
            <source>Undo an edit</source>
            <translation>Annuler une modification</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Rétablir la modification</translation>
        </message>
        <message>
            <source>Waves nearer</source>
            <translation>Rapprocher les formes d’onde</translation>
        </message>
        <message>
            <source>Waves further</source>
            <translation>Éloigner les formes d’onde</translation>
        </message>
        <message>
            <source>The whole track in the waves</source>
            <translation>Le morceau entier dans les formes d’onde</translation>
        </message>
        <message>
            <source>Next control; arrows, Return and Space work on it</source>
            <translation>Commande suivante ; les flèches, Entrée et Espace agissent dessus</translation>
        </message>
        <message>
            <source>Record, stop recording</source>
            <translation>Enregistrer, arrêter l’enregistrement</translation>
        </message>
        <message>
            <source>Layout: 2 decks</source>
            <translation>Disposition : 2 platines</translation>
        </message>
        <message>
            <source>Layout: 4 decks</source>
            <translation>Disposition : 4 platines</translation>
        </message>
        <message>
            <source>Layout: library</source>
            <translation>Disposition : bibliothèque</translation>
        </message>
        <message>
            <source>Layout: mixer</source>
            <translation>Disposition : table de mixage</translation>
        </message>
        <message>
            <source>Layout: performance</source>
            <translation>Disposition : performance</translation>
        </message>
        <message>
            <source>Layout: preparation</source>
            <translation>Disposition : préparation</translation>
        </message>
        <message>
            <source>Layout: touch</source>
            <translation>Disposition : tactile</translation>
        </message>
        <message>
            <source>Next layout</source>
            <translation>Disposition suivante</translation>
        </message>
        <message>
            <source>Waves lying or upright</source>
            <translation>Formes d’onde horizontales ou verticales</translation>
        </message>
        <message>
            <source>Show or hide the waves</source>
            <translation>Afficher ou masquer les formes d’onde</translation>
        </message>
        <message>
            <source>Show or hide the effects</source>
            <translation>Afficher ou masquer les effets</translation>
        </message>
        <message>
            <source>Show or hide the sampler</source>
            <translation>Afficher ou masquer le sampler</translation>
        </message>
        <message>
            <source>Show or hide the library</source>
            <translation>Afficher ou masquer la bibliothèque</translation>
        </message>
        <message>
            <source>Show or hide the mixer</source>
            <translation>Afficher ou masquer la table de mixage</translation>
        </message>
        <message>
            <source>Decks in full, or as a line each (touch)</source>
            <translation>Platines entières, ou une ligne chacune (tactile)</translation>
        </message>
        <message>
            <source>The other deck at the left (touch)</source>
            <translation>L’autre platine à gauche (tactile)</translation>
        </message>
        <message>
            <source>The other deck at the right (touch)</source>
            <translation>L’autre platine à droite (tactile)</translation>
        </message>
        <message>
            <source>Controller in a window of its own</source>
            <translation>Contrôleur dans sa propre fenêtre</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Name the control under the mouse</source>
            <translation>Nommer la commande sous la souris</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>Close a page, dismiss a message</source>
            <translation>Fermer une page, faire disparaître un message</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
    </context>
    <context>
        <name>KeysEditor</name>
        <message>
            <source>%1 cannot be used here.</source>
            <translation>%1 ne peut pas servir ici.</translation>
        </message>
        <message>
            <source>%1 was the key of "%2", which has none now.</source>
            <translation>%1 était la touche de « %2 », qui n’en a plus.</translation>
        </message>
        <message>
            <source>Search in the keys</source>
            <translation>Rechercher dans les touches</translation>
        </message>
        <message>
            <source>Search: a key, a word</source>
            <translation>Recherche : une touche, un mot</translation>
        </message>
        <message>
            <source>ALL AS AT FIRST</source>
            <translation>TOUT RÉINITIALISER</translation>
        </message>
        <message>
            <source>Put all keys back</source>
            <translation>Rétablir toutes les touches</translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n modifiée</numerusform>
                <numerusform>%n modifiées</numerusform>
            </translation>
        </message>
        <message>
            <source>SAVE AS A FILE</source>
            <translation>ENREGISTRER</translation>
        </message>
        <message>
            <source>Save all keys as a file</source>
            <translation>Enregistrer toutes les touches dans un fichier</translation>
        </message>
        <message>
            <source>TAKE FROM A FILE</source>
            <translation>OUVRIR UN FICHIER</translation>
        </message>
        <message>
            <source>Take all keys from a file</source>
            <translation>Prendre toutes les touches d’un fichier</translation>
        </message>
        <message>
            <source>UNDO</source>
            <translation>ANNULER</translation>
        </message>
        <message>
            <source>Undo the change of keys</source>
            <translation>Annuler le changement de touches</translation>
        </message>
        <message>
            <source>REDO</source>
            <translation>RÉTABLIR</translation>
        </message>
        <message>
            <source>Change the keys again</source>
            <translation>Changer à nouveau les touches</translation>
        </message>
        <message>
            <source>Take your own keys back</source>
            <translation>Reprendre vos propres touches</translation>
        </message>
        <message>
            <source>Press a key…</source>
            <translation>Appuyer sur une touche…</translation>
        </message>
        <message>
            <source>Key of: %1, %2</source>
            <translation>Touche de : %1, %2</translation>
        </message>
        <message>
            <source>RESET</source>
            <translation>RESET</translation>
        </message>
        <message>
            <source>Put this key back: %1</source>
            <translation>Rétablir cette touche : %1</translation>
        </message>
    </context>
    <context>
        <name>LayoutChoice</name>
        <message>
            <source>Layout: %1</source>
            <translation>Disposition : %1</translation>
        </message>
        <message>
            <source>Layouts</source>
            <translation>Dispositions</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Disposition</translation>
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
            <translation>BIBLIO</translation>
        </message>
        <message>
            <source>MIXER</source>
            <translation>MIXAGE</translation>
        </message>
        <message>
            <source>PERFORM</source>
            <translation>PERFORM.</translation>
        </message>
        <message>
            <source>PREPARE</source>
            <translation>PRÉPARER</translation>
        </message>
        <message>
            <source>TOUCH</source>
            <translation>TACTILE</translation>
        </message>
    </context>
    <context>
        <name>Lesson</name>
        <message>
            <source>{device} learns, beginning with {base}</source>
            <translation>{device} apprend, à partir de {base}</translation>
        </message>
        <message>
            <source>{device} learns</source>
            <translation>{device} apprend</translation>
        </message>
        <message>
            <source>It cannot be learned: {}</source>
            <translation>Impossible à apprendre : {}</translation>
        </message>
        <message>
            <source>{}: touch the wheel and turn it once round</source>
            <translation>{} : touchez la molette et faites-lui faire un tour</translation>
        </message>
        <message>
            <source>{}: turn it to the right, or press it</source>
            <translation>{} : tournez vers la droite, ou appuyez</translation>
        </message>
        <message>
            <source>{}: press it on the controller</source>
            <translation>{} : appuyez dessus sur le contrôleur</translation>
        </message>
        <message>
            <source>{}: move it on the controller, all the way</source>
            <translation>{} : bougez-la sur le contrôleur, d'un bout à l'autre</translation>
        </message>
        <message>
            <source>{}: once again, or further</source>
            <translation>{} : encore une fois, ou plus loin</translation>
        </message>
        <message>
            <source>{}: several things moved; only the one, please</source>
            <translation>{} : plusieurs choses ont bougé ; une seule, s'il vous plaît</translation>
        </message>
        <message>
            <source>{}: let go</source>
            <translation>{} : relâchez</translation>
        </message>
        <message>
            <source>Touch a control in the window.</source>
            <translation>Touchez une commande dans la fenêtre.</translation>
        </message>
        <message>
            <source>Before, it did: {}. UNDO brings that back.</source>
            <translation>Avant : {}. ANNULER le rétablit.</translation>
        </message>
        <message>
            <source>{} cannot be learned here.</source>
            <translation>{} ne s'apprend pas ici.</translation>
        </message>
        <message>
            <source>The lesson has ended: begin it again.</source>
            <translation>L'apprentissage est terminé : recommencez-le.</translation>
        </message>
        <message>
            <source>{} is gone: plug it in again to go on.</source>
            <translation>{} est débranché : rebranchez-le pour continuer.</translation>
        </message>
        <message>
            <source>Load to deck {}</source>
            <translation>Charger sur la platine {}</translation>
        </message>
        <message>
            <source>Shift button, held</source>
            <translation>Touche Shift, maintenue</translation>
        </message>
        <message>
            <source>Wheel that walks through the tracks</source>
            <translation>Molette qui parcourt les morceaux</translation>
        </message>
        <message>
            <source>Load to the first deck that stands</source>
            <translation>Charger sur la première platine à l'arrêt</translation>
        </message>
        <message>
            <source>Preview in the headphones</source>
            <translation>Préécoute au casque</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>LessonLayer</name>
        <message>
            <source>Found: %1</source>
            <translation>Trouvé : %1</translation>
        </message>
        <message>
            <source>Something else to learn</source>
            <translation>Autre chose à apprendre</translation>
        </message>
        <message>
            <source>SOMETHING ELSE</source>
            <translation>AUTRE CHOSE</translation>
        </message>
        <message>
            <source>WITH SHIFT</source>
            <translation>AVEC SHIFT</translation>
        </message>
        <message>
            <source>What is learned acts while the shift button is held</source>
            <translation>Ce qui est appris agit tant que Shift est maintenue</translation>
        </message>
        <message>
            <source>SKIP</source>
            <translation>PASSER</translation>
        </message>
        <message>
            <source>Leave this control as it is</source>
            <translation>Laisser cette commande telle quelle</translation>
        </message>
        <message>
            <source>UNDO</source>
            <translation>ANNULER</translation>
        </message>
        <message>
            <source>Forget what was learned last, and learn it again</source>
            <translation>Oublier le dernier apprentissage et recommencer</translation>
        </message>
        <message>
            <source>SAVE</source>
            <translation>ENREGISTRER</translation>
        </message>
        <message>
            <source>Keep the mapping and give it to the controller</source>
            <translation>Conserver le mappage et le donner au contrôleur</translation>
        </message>
        <message numerus="yes">
            <source>%n learned</source>
            <translation>
                <numerusform>%n appris</numerusform>
                <numerusform>%n appris</numerusform>
            </translation>
        </message>
        <message>
            <source>END WITHOUT SAVING</source>
            <translation>FINIR SANS ENREGISTRER</translation>
        </message>
        <message>
            <source>END</source>
            <translation>FINIR</translation>
        </message>
        <message>
            <source>End the lesson</source>
            <translation>Finir l'apprentissage</translation>
        </message>
        <message>
            <source>This band to the top</source>
            <translation>Ce bandeau en haut</translation>
        </message>
        <message>
            <source>This band to the bottom</source>
            <translation>Ce bandeau en bas</translation>
        </message>
    </context>
    <context>
        <name>LevelMeter</name>
        <message>
            <source>%1, clipped</source>
            <translation>%1, écrêté</translation>
        </message>
        <message>
            <source>Bright: how loud it is heard (RMS). Above: the peak. Press: put out the clip lights</source>
            <translation>Clair : le niveau perçu (RMS). Au-dessus : la crête. Appuyer : éteindre les témoins de saturation</translation>
        </message>
    </context>
    <context>
        <name>LibraryPanel</name>
        <message>
            <source>New crate, playlist, folder or smart crate</source>
            <translation>Nouveau bac, playlist, dossier ou bac intelligent</translation>
        </message>
        <message>
            <source>OPEN</source>
            <translation>OUVRIR</translation>
        </message>
        <message>
            <source>Open files or folders</source>
            <translation>Ouvrir des fichiers ou des dossiers</translation>
        </message>
        <message>
            <source>Decks with their pads, and the mixer</source>
            <translation>Platines avec leurs pads, et la table de mixage</translation>
        </message>
        <message>
            <source>More room for tracks: decks as a line each</source>
            <translation>Plus de place pour les morceaux : une ligne par platine</translation>
        </message>
        <message>
            <source>STOP IMPORT</source>
            <translation>ARRÊTER IMPORT</translation>
        </message>
        <message>
            <source>Stop the import of another program's library</source>
            <translation>Arrêter l’import de la bibliothèque d’un autre programme</translation>
        </message>
        <message>
            <source>A right click follows another deck</source>
            <translation>Un clic droit suit une autre platine</translation>
        </message>
        <message>
            <source>EDIT</source>
            <translation>ÉDITER</translation>
        </message>
        <message>
            <source>Edit the selected tracks</source>
            <translation>Modifier les morceaux sélectionnés</translation>
        </message>
        <message>
            <source>PREPARE</source>
            <translation>PRÉPARER</translation>
        </message>
        <message>
            <source>Add the selected tracks to what is prepared</source>
            <translation>Ajouter les morceaux sélectionnés à la préparation</translation>
        </message>
        <message>
            <source>LOAD %1</source>
            <translation>LOAD %1</translation>
        </message>
        <message>
            <source>Load the selected track to deck %1</source>
            <translation>Charger le morceau sélectionné sur la platine %1</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>New crate</source>
            <translation>Nouveau bac</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>Nouvelle playlist</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nouveau dossier</translation>
        </message>
        <message>
            <source>Smart crate of this search</source>
            <translation>Bac intelligent de cette recherche</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Ouvrir des fichiers</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>Ouvrir un dossier</translation>
        </message>
        <message>
            <source>Add a folder to the library</source>
            <translation>Ajouter un dossier à la bibliothèque</translation>
        </message>
    </context>
    <context>
        <name>LimiterButton</name>
        <message>
            <source>LIMITER</source>
            <translation>LIMITEUR</translation>
        </message>
        <message>
            <source>Limiter</source>
            <translation>Limiteur</translation>
        </message>
    </context>
    <context>
        <name>Links</name>
        <message>
            <source>No controller</source>
            <translation>Aucun contrôleur</translation>
        </message>
        <message>
            <source>ON AIR</source>
            <translation>ON AIR</translation>
        </message>
        <message>
            <source>CONNECTING</source>
            <translation>CONNEXION</translation>
        </message>
        <message>
            <source>OFF AIR</source>
            <translation>OFF AIR</translation>
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
            <translation>Réduire de moitié la boucle de la platine %1</translation>
        </message>
        <message>
            <source>Loop %1 beats, deck %2</source>
            <translation>Boucle de %1 temps, platine %2</translation>
        </message>
        <message>
            <source>Double the loop of deck %1</source>
            <translation>Doubler la boucle de la platine %1</translation>
        </message>
        <message>
            <source>IN</source>
            <translation>IN</translation>
        </message>
        <message>
            <source>Loop in, deck %1</source>
            <translation>Début de boucle, platine %1</translation>
        </message>
        <message>
            <source>OUT</source>
            <translation>OUT</translation>
        </message>
        <message>
            <source>Loop out, deck %1</source>
            <translation>Fin de boucle, platine %1</translation>
        </message>
        <message>
            <source>EXIT</source>
            <translation>EXIT</translation>
        </message>
        <message>
            <source>RELOOP</source>
            <translation>RELOOP</translation>
        </message>
        <message>
            <source>Back into the loop or out of it, deck %1</source>
            <translation>Revenir dans la boucle ou en sortir, platine %1</translation>
        </message>
        <message>
            <source>JUMP</source>
            <translation>SAUT</translation>
        </message>
        <message>
            <source>Jump back, deck %1</source>
            <translation>Sauter en arrière, platine %1</translation>
        </message>
        <message>
            <source>Jump size %1 beats, deck %2</source>
            <translation>Saut de %1 temps, platine %2</translation>
        </message>
        <message>
            <source>Press: double. Right click: half</source>
            <translation>Appui : double. Clic droit : moitié</translation>
        </message>
        <message>
            <source>Jump forward, deck %1</source>
            <translation>Sauter en avant, platine %1</translation>
        </message>
        <message>
            <source>◀ LOOP</source>
            <translation>◀ LOOP</translation>
        </message>
        <message>
            <source>Move the loop back a beat, deck %1</source>
            <translation>Reculer la boucle d’un temps, platine %1</translation>
        </message>
        <message>
            <source>LOOP ▶</source>
            <translation>LOOP ▶</translation>
        </message>
        <message>
            <source>Move the loop forward a beat, deck %1</source>
            <translation>Avancer la boucle d’un temps, platine %1</translation>
        </message>
        <message>
            <source>VINYL</source>
            <translation>VINYLE</translation>
        </message>
        <message>
            <source>CENSOR</source>
            <translation>CENSURE</translation>
        </message>
        <message>
            <source>CENS</source>
            <translation>CENS</translation>
        </message>
        <message>
            <source>Censor while held, deck %1</source>
            <translation>Censure tant que maintenu, platine %1</translation>
        </message>
        <message>
            <source>BRAKE</source>
            <translation>FREIN</translation>
        </message>
        <message>
            <source>Brake deck %1</source>
            <translation>Freiner la platine %1</translation>
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
            <translation>Spinback de la platine %1</translation>
        </message>
        <message>
            <source>SOFT START</source>
            <translation>DÉPART DOUX</translation>
        </message>
        <message>
            <source>START</source>
            <translation>DÉPART</translation>
        </message>
        <message>
            <source>Soft start deck %1</source>
            <translation>Démarrage doux de la platine %1</translation>
        </message>
    </context>
    <context>
        <name>MainMeters</name>
        <message>
            <source>Loudness %1 LUFS, momentary %2</source>
            <translation>Sonie %1 LUFS, momentanée %2</translation>
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
            <translation>Sortie principale, gauche</translation>
        </message>
        <message>
            <source>Main output, right</source>
            <translation>Sortie principale, droite</translation>
        </message>
        <message>
            <source>Limiter takes away %1</source>
            <translation>Le limiteur enlève %1</translation>
        </message>
    </context>
    <context>
        <name>MappingDialogs</name>
        <message>
            <source>Mapping</source>
            <translation>Mappage</translation>
        </message>
        <message>
            <source>Mapping with its scripts</source>
            <translation>Mappage avec ses scripts</translation>
        </message>
        <message>
            <source>Bring in a mapping</source>
            <translation>Importer un mappage</translation>
        </message>
        <message>
            <source>Mappings</source>
            <translation>Mappages</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Share a mapping</source>
            <translation>Partager un mappage</translation>
        </message>
    </context>
    <context>
        <name>MappingList</name>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>What fits its name</source>
            <translation>Ce qui convient à son nom</translation>
        </message>
        <message>
            <source>No mapping</source>
            <translation>Aucun mappage</translation>
        </message>
        <message>
            <source>It does nothing</source>
            <translation>Il ne fait rien</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation>Les vôtres</translation>
        </message>
        <message>
            <source>Shipped with DJ Universe</source>
            <translation>Fournis avec DJ Universe</translation>
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
            <translation>Chercher dans les mappages</translation>
        </message>
        <message>
            <source>Search: maker, name, file</source>
            <translation>Chercher : fabricant, nom, fichier</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message numerus="yes">
            <source>%n mappings</source>
            <translation>
                <numerusform>%n mappage</numerusform>
                <numerusform>%n mappages</numerusform>
            </translation>
        </message>
        <message>
            <source>Mappings</source>
            <translation>Mappages</translation>
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
            <translation>Balance</translation>
        </message>
        <message>
            <source>PHONES</source>
            <translation>CASQUE</translation>
        </message>
        <message>
            <source>Headphone volume</source>
            <translation>Volume du casque</translation>
        </message>
        <message>
            <source>MIX</source>
            <translation>MIX</translation>
        </message>
        <message>
            <source>Cue and main in the headphones</source>
            <translation>Cue et master au casque</translation>
        </message>
        <message>
            <source>SPLIT</source>
            <translation>SPLIT</translation>
        </message>
        <message>
            <source>Headphones: cue left, main right</source>
            <translation>Casque : cue à gauche, master à droite</translation>
        </message>
    </context>
    <context>
        <name>Match</name>
        <message>
            <source>same key</source>
            <translation>même tonalité</translation>
        </message>
        <message>
            <source>neighbour +1</source>
            <translation>voisine +1</translation>
        </message>
        <message>
            <source>neighbour −1</source>
            <translation>voisine −1</translation>
        </message>
        <message>
            <source>energy boost +2</source>
            <translation>hausse d’énergie +2</translation>
        </message>
        <message>
            <source>energy boost +7</source>
            <translation>hausse d’énergie +7</translation>
        </message>
        <message>
            <source>energy drop −7</source>
            <translation>baisse d’énergie −7</translation>
        </message>
        <message>
            <source>energy drop −2</source>
            <translation>baisse d’énergie −2</translation>
        </message>
        <message>
            <source>relative key</source>
            <translation>tonalité relative</translation>
        </message>
        <message>
            <source>diagonal +1</source>
            <translation>diagonale +1</translation>
        </message>
        <message>
            <source>diagonal −1</source>
            <translation>diagonale −1</translation>
        </message>
        <message>
            <source>keys clash</source>
            <translation>tonalités en conflit</translation>
        </message>
        <message>
            <source>tempo of {}</source>
            <translation>tempo de {}</translation>
        </message>
        <message>
            <source>{} % to {}</source>
            <translation>{} % vers {}</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>UNDO</source>
            <translation>ANNULER</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Masquer</translation>
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
            <translation>Microphone</translation>
        </message>
        <message>
            <source>Right click: gain, talk-over, headphones</source>
            <translation>Clic droit : gain, talk-over, casque</translation>
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
            <translation>Microphone</translation>
        </message>
        <message>
            <source>The sound device gives no microphone: see the settings</source>
            <translation>Le périphérique audio ne fournit pas de microphone : voir les réglages</translation>
        </message>
        <message>
            <source>Talk-over</source>
            <translation>Talk-over</translation>
        </message>
        <message>
            <source>GAIN</source>
            <translation>GAIN</translation>
        </message>
        <message>
            <source>Gain of the microphone</source>
            <translation>Gain du microphone</translation>
        </message>
        <message>
            <source>Level of the microphone</source>
            <translation>Niveau du microphone</translation>
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
            <translation>Microphone</translation>
        </message>
        <message>
            <source>Level of the microphone</source>
            <translation>Niveau du microphone</translation>
        </message>
        <message>
            <source>GAIN</source>
            <translation>GAIN</translation>
        </message>
        <message>
            <source>Gain of the microphone</source>
            <translation>Gain du microphone</translation>
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
            <translation>De combien la musique baisse pour le micro</translation>
        </message>
        <message>
            <source>CUE</source>
            <translation>CUE</translation>
        </message>
        <message>
            <source>Hear the microphone in the headphones</source>
            <translation>Écouter le microphone au casque</translation>
        </message>
        <message>
            <source>BOOTH</source>
            <translation>BOOTH</translation>
        </message>
        <message>
            <source>Hear the microphone on the booth output, too</source>
            <translation>Entendre le micro aussi sur la sortie cabine</translation>
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
            <translation>VOIX</translation>
        </message>
        <message>
            <source>Talk-over is off: the music stays as loud as it is</source>
            <translation>Talk-over désactivé : la musique garde son volume</translation>
        </message>
        <message>
            <source>Talk-over: the music is quieter while the microphone is on</source>
            <translation>Talk-over : la musique baisse tant que le microphone est actif</translation>
        </message>
        <message>
            <source>Talk-over: the music is quieter while you speak</source>
            <translation>Talk-over : la musique baisse pendant que vous parlez</translation>
        </message>
    </context>
    <context>
        <name>Mixer</name>
        <message>
            <source>Crossfader: {}</source>
            <translation>Crossfader : {}</translation>
        </message>
        <message>
            <source>Sides swapped: yes</source>
            <translation>Côtés inversés : oui</translation>
        </message>
        <message>
            <source>Sides swapped: no</source>
            <translation>Côtés inversés : non</translation>
        </message>
        <message>
            <source>Faders: {}</source>
            <translation>Faders : {}</translation>
        </message>
    </context>
    <context>
        <name>MixerPanel</name>
        <message>
            <source>Mixer</source>
            <translation>Table de mixage</translation>
        </message>
    </context>
    <context>
        <name>ModeButton</name>
        <message>
            <source>All pad modes of deck %1</source>
            <translation>Tous les modes des pads de la platine %1</translation>
        </message>
    </context>
    <context>
        <name>Monitor</name>
        <message>
            <source>All controllers</source>
            <translation>Tous les contrôleurs</translation>
        </message>
        <message>
            <source>{count} messages, {rate} a second</source>
            <translation>{count} messages, {rate} par seconde</translation>
        </message>
        <message>
            <source>, {} more were not told</source>
            <translation>, {} autres n'ont pas été montrés</translation>
        </message>
    </context>
    <context>
        <name>MonitorView</name>
        <message>
            <source>CLOSE THE MONITOR</source>
            <translation>FERMER LE MONITEUR</translation>
        </message>
        <message>
            <source>OPEN THE MONITOR</source>
            <translation>OUVRIR LE MONITEUR</translation>
        </message>
        <message>
            <source>Messages to and from controllers</source>
            <translation>Messages vers et depuis les contrôleurs</translation>
        </message>
        <message>
            <source>GO ON</source>
            <translation>REPRENDRE</translation>
        </message>
        <message>
            <source>PAUSE</source>
            <translation>PAUSE</translation>
        </message>
        <message>
            <source>Let the messages stand still</source>
            <translation>Figer les messages</translation>
        </message>
        <message>
            <source>CLEAR</source>
            <translation>EFFACER</translation>
        </message>
        <message>
            <source>Forget the messages shown</source>
            <translation>Oublier les messages affichés</translation>
        </message>
        <message>
            <source>COPY</source>
            <translation>COPIER</translation>
        </message>
        <message>
            <source>Copy the messages shown to the clipboard</source>
            <translation>Copier les messages affichés dans le presse-papiers</translation>
        </message>
        <message>
            <source>Controller that is watched</source>
            <translation>Contrôleur surveillé</translation>
        </message>
        <message>
            <source>Show only messages with</source>
            <translation>Montrer seulement les messages avec</translation>
        </message>
        <message>
            <source>Only with: B0 07, volume</source>
            <translation>Seulement : B0 07, volume</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Touch something on a controller.</source>
            <translation>Touchez quelque chose sur un contrôleur.</translation>
        </message>
    </context>
    <context>
        <name>More</name>
        <message>
            <source>Key lock: off</source>
            <translation>Key lock : désactivé</translation>
        </message>
        <message>
            <source>Key lock: on</source>
            <translation>Key lock : activé</translation>
        </message>
        <message>
            <source>Slip: off</source>
            <translation>Slip : désactivé</translation>
        </message>
        <message>
            <source>Slip: on</source>
            <translation>Slip : activé</translation>
        </message>
        <message>
            <source>Quantize: off</source>
            <translation>Quantize : désactivé</translation>
        </message>
        <message>
            <source>Quantize: on</source>
            <translation>Quantize : activé</translation>
        </message>
        <message>
            <source>Vinyl mode: off</source>
            <translation>Mode vinyle : désactivé</translation>
        </message>
        <message>
            <source>Vinyl mode: on</source>
            <translation>Mode vinyle : activé</translation>
        </message>
        <message>
            <source>Reverse: off</source>
            <translation>Lecture inversée : désactivée</translation>
        </message>
        <message>
            <source>Reverse: on</source>
            <translation>Lecture inversée : activée</translation>
        </message>
        <message>
            <source>Timecode: off</source>
            <translation>Timecode : non</translation>
        </message>
        <message>
            <source>Timecode: on</source>
            <translation>Timecode : oui</translation>
        </message>
        <message>
            <source>Brake</source>
            <translation>Frein</translation>
        </message>
        <message>
            <source>Brake takes {} s</source>
            <translation>Le frein dure {} s</translation>
        </message>
        <message>
            <source>Spinback</source>
            <translation>Spinback</translation>
        </message>
        <message>
            <source>Spinback takes {} s</source>
            <translation>Le spinback dure {} s</translation>
        </message>
        <message>
            <source>Soft start</source>
            <translation>Démarrage doux</translation>
        </message>
        <message>
            <source>Soft start takes {} s</source>
            <translation>Le démarrage doux dure {} s</translation>
        </message>
        <message>
            <source>Range of the tempo fader: {}</source>
            <translation>Plage du fader de tempo : {}</translation>
        </message>
        <message>
            <source>Cue button: {}</source>
            <translation>Bouton cue : {}</translation>
        </message>
        <message>
            <source>Sync follows: {}</source>
            <translation>Le sync suit : {}</translation>
        </message>
        <message>
            <source>Tempo to the leader's: {}</source>
            <translation>Tempo par rapport au leader : {}</translation>
        </message>
        <message>
            <source>Sound of the key lock: {}</source>
            <translation>Son du key lock : {}</translation>
        </message>
        <message>
            <source>Timecode mode: {}</source>
            <translation>Mode du timecode : {}</translation>
        </message>
        <message>
            <source>Timecode: set up</source>
            <translation>Timecode : régler</translation>
        </message>
        <message>
            <source>Notes of the track</source>
            <translation>Notes du morceau</translation>
        </message>
        <message>
            <source>Match the key to the leader's</source>
            <translation>Caler la tonalité sur celle du leader</translation>
        </message>
        <message>
            <source>Key as recorded</source>
            <translation>Tonalité d’origine</translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>Éjecter</translation>
        </message>
    </context>
    <context>
        <name>MoreButton</name>
        <message>
            <source>More of deck %1</source>
            <translation>Plus d’options, platine %1</translation>
        </message>
        <message>
            <source>Brakes, vinyl mode, cue button, sync, key, eject</source>
            <translation>Freins, mode vinyle, bouton cue, sync, tonalité, éjection</translation>
        </message>
    </context>
    <context>
        <name>Networks</name>
        <message>
            <source>CLOCK {}</source>
            <translation>HORLOGE {}</translation>
        </message>
        <message>
            <source>CLOCK</source>
            <translation>HORLOGE</translation>
        </message>
        <message>
            <source>LINK {}</source>
            <translation>LINK {}</translation>
        </message>
        <message>
            <source>Ableton Link: {peers} others, {bpm} BPM</source>
            <translation>Ableton Link : {peers} autres, {bpm} BPM</translation>
        </message>
        <message>
            <source>MIDI clock goes out</source>
            <translation>L’horloge MIDI est envoyée</translation>
        </message>
        <message>
            <source>MIDI time code goes out</source>
            <translation>Le timecode MIDI est envoyé</translation>
        </message>
        <message>
            <source>MIDI clock comes in: {} BPM</source>
            <translation>L’horloge MIDI arrive : {} BPM</translation>
        </message>
        <message>
            <source>MIDI clock is waited for</source>
            <translation>L’horloge MIDI est attendue</translation>
        </message>
        <message>
            <source>OSC: only sent</source>
            <translation>OSC : envoi seulement</translation>
        </message>
        <message>
            <source>OSC: port {port}, {listeners} listeners</source>
            <translation>OSC : port {port}, {listeners} auditeurs</translation>
        </message>
        <message>
            <source>{}, leads the decks</source>
            <translation>{}, mène les decks</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Notes of deck %1: %2</source>
            <translation>Notes de la platine %1 : %2</translation>
        </message>
        <message>
            <source>Notes: %1</source>
            <translation>Notes : %1</translation>
        </message>
        <message>
            <source>CLOSE</source>
            <translation>FERMER</translation>
        </message>
        <message>
            <source>Close the notes</source>
            <translation>Fermer les notes</translation>
        </message>
    </context>
    <context>
        <name>NoteRows</name>
        <message>
            <source>TRACK</source>
            <translation>MORCEAU</translation>
        </message>
        <message>
            <source>HERE</source>
            <translation>ICI</translation>
        </message>
        <message>
            <source>The note is about the whole track</source>
            <translation>La note porte sur tout le morceau</translation>
        </message>
        <message>
            <source>The note is about the place of the playhead</source>
            <translation>La note porte sur la position de lecture</translation>
        </message>
        <message>
            <source>New note at the playhead</source>
            <translation>Nouvelle annotation à la tête de lecture</translation>
        </message>
        <message>
            <source>New note about the track</source>
            <translation>Nouvelle note sur le morceau</translation>
        </message>
        <message>
            <source>Note at the playhead…</source>
            <translation>Annotation à la tête de lecture…</translation>
        </message>
        <message>
            <source>Note about the track…</source>
            <translation>Note sur le morceau…</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Annotations</translation>
        </message>
        <message>
            <source>Jump to the note at %1</source>
            <translation>Sauter à l’annotation à %1</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Annotation</translation>
        </message>
        <message>
            <source>Delete the note</source>
            <translation>Supprimer l’annotation</translation>
        </message>
        <message>
            <source>No notes yet</source>
            <translation>Pas encore d’annotations</translation>
        </message>
    </context>
    <context>
        <name>Noting</name>
        <message>
            <source>There is no track on this deck.</source>
            <translation>Il n’y a pas de morceau sur cette platine.</translation>
        </message>
        <message>
            <source>Noted at {}.</source>
            <translation>Noté à {}.</translation>
        </message>
        <message>
            <source>Noted.</source>
            <translation>Noté.</translation>
        </message>
    </context>
    <context>
        <name>OpenDialogs</name>
        <message>
            <source>Open music files</source>
            <translation>Ouvrir des fichiers de musique</translation>
        </message>
        <message>
            <source>Music</source>
            <translation>Musique</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Open a folder of music</source>
            <translation>Ouvrir un dossier de musique</translation>
        </message>
        <message>
            <source>Add a folder of music to the library</source>
            <translation>Ajouter un dossier de musique à la bibliothèque</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>What the window shows.</source>
            <translation>Ce que montre la fenêtre.</translation>
        </message>
        <message>
            <source>Parts shown or hidden by hand, by layout.</source>
            <translation>Parties affichées ou masquées à la main, par disposition.</translation>
        </message>
        <message>
            <source>Sizes of parts changed by hand, by layout.</source>
            <translation>Tailles des parties modifiées à la main, par disposition.</translation>
        </message>
        <message>
            <source>The decks at the left and right, where a side shows one of two.</source>
            <translation>Les platines à gauche et à droite, là où un côté montre l’une des deux.</translation>
        </message>
        <message>
            <source>Where the window was: x, y, width, height.</source>
            <translation>Où était la fenêtre : x, y, largeur, hauteur.</translation>
        </message>
        <message>
            <source>The window of a drawn controller is open.</source>
            <translation>La fenêtre d’un contrôleur dessiné est ouverte.</translation>
        </message>
        <message>
            <source>Which controller is drawn there; empty: the usual one.</source>
            <translation>Quel contrôleur y est dessiné ; vide : l’habituel.</translation>
        </message>
        <message>
            <source>Fill the screen.</source>
            <translation>Remplir l’écran.</translation>
        </message>
        <message>
            <source>Colours.</source>
            <translation>Couleurs.</translation>
        </message>
        <message>
            <source>Size of everything.</source>
            <translation>Taille de tout.</translation>
        </message>
        <message>
            <source>No animations but the waves.</source>
            <translation>Aucune animation sauf les formes d’onde.</translation>
        </message>
        <message>
            <source>Of all texts; empty: the system's.</source>
            <translation>De tous les textes ; vide : celle du système.</translation>
        </message>
        <message>
            <source>Name and value of the control under the mouse.</source>
            <translation>Nom et valeur de la commande sous la souris.</translation>
        </message>
        <message>
            <source>Waves stand between the decks.</source>
            <translation>Les formes d’onde sont dressées entre les platines.</translation>
        </message>
        <message>
            <source>Zoom of the waves, in half doublings.</source>
            <translation>Zoom des formes d’onde, en demi-doublements.</translation>
        </message>
        <message>
            <source>What draws the waves.</source>
            <translation>Ce qui dessine les formes d’onde.</translation>
        </message>
        <message>
            <source>Pulling a wave moves the playhead instead of the record.</source>
            <translation>Tirer une forme d’onde déplace la tête de lecture au lieu du disque.</translation>
        </message>
        <message>
            <source>The large time is the elapsed one.</source>
            <translation>Le grand temps affiché est le temps écoulé.</translation>
        </message>
        <message>
            <source>Mode and bank of the pads, by deck.</source>
            <translation>Mode et banque des pads, par platine.</translation>
        </message>
        <message>
            <source>The source that is shown.</source>
            <translation>La source affichée.</translation>
        </message>
        <message>
            <source>The file that is selected.</source>
            <translation>Le fichier sélectionné.</translation>
        </message>
        <message>
            <source>The column that orders the rows, with - in front: downwards.</source>
            <translation>La colonne qui trie les lignes, avec - devant : décroissant.</translation>
        </message>
        <message>
            <source>Branches of the tree turned by hand.</source>
            <translation>Branches de l’arbre ouvertes ou fermées à la main.</translation>
        </message>
        <message>
            <source>What was searched for.</source>
            <translation>Ce qui a été recherché.</translation>
        </message>
        <message>
            <source>What is searched for now.</source>
            <translation>Ce qui est recherché en ce moment.</translation>
        </message>
        <message>
            <source>Filters that are on.</source>
            <translation>Filtres activés.</translation>
        </message>
        <message>
            <source>Keep what was searched for.</source>
            <translation>Garder ce qui a été cherché.</translation>
        </message>
        <message>
            <source>Columns shown, with their widths; empty: the usual ones.</source>
            <translation>Colonnes affichées, avec leurs largeurs ; vide : les habituelles.</translation>
        </message>
        <message>
            <source>Keys changed by hand: action to keys.</source>
            <translation>Touches changées à la main : action vers touches.</translation>
        </message>
        <message>
            <source>Keys lie as on a US keyboard, whatever is printed on them.</source>
            <translation>Les touches sont placées comme sur un clavier américain, quoi qu’il y soit imprimé.</translation>
        </message>
        <message>
            <source>The first-run guide was seen.</source>
            <translation>Le guide de démarrage a été vu.</translation>
        </message>
    </context>
    <context>
        <name>Outlook</name>
        <message>
            <source>Waves</source>
            <translation>Formes d’onde</translation>
        </message>
        <message>
            <source>Decks with pads, and the mixer</source>
            <translation>Platines avec pads, et la table de mixage</translation>
        </message>
        <message>
            <source>Mixer</source>
            <translation>Table de mixage</translation>
        </message>
        <message>
            <source>Effects</source>
            <translation>Effets</translation>
        </message>
        <message>
            <source>Sampler, microphone, metronome</source>
            <translation>Sampler, microphone, métronome</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothèque</translation>
        </message>
        <message>
            <source>Upright waves between the decks</source>
            <translation>Formes d’onde verticales entre les platines</translation>
        </message>
        <message>
            <source>Usual sizes and parts of this layout</source>
            <translation>Tailles et parties habituelles de cette disposition</translation>
        </message>
        <message>
            <source>Controller in a window of its own</source>
            <translation>Contrôleur dans sa propre fenêtre</translation>
        </message>
        <message>
            <source>Controller on a phone or tablet…</source>
            <translation>Contrôleur sur un téléphone ou une tablette…</translation>
        </message>
        <message>
            <source>Everything at {} (the window comes back)</source>
            <translation>Tout à {} (la fenêtre revient)</translation>
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
            <translation>Balance</translation>
        </message>
        <message>
            <source>HEADPHONES</source>
            <translation>CASQUE</translation>
        </message>
        <message>
            <source>PHONES</source>
            <translation>CASQUE</translation>
        </message>
        <message>
            <source>Headphone volume</source>
            <translation>Volume du casque</translation>
        </message>
        <message>
            <source>Headphones, left</source>
            <translation>Casque, gauche</translation>
        </message>
        <message>
            <source>Headphones, right</source>
            <translation>Casque, droite</translation>
        </message>
        <message>
            <source>SPLIT</source>
            <translation>SPLIT</translation>
        </message>
        <message>
            <source>Headphones: cue left, main right</source>
            <translation>Casque : cue à gauche, master à droite</translation>
        </message>
        <message>
            <source>MIX</source>
            <translation>MIX</translation>
        </message>
        <message>
            <source>Cue and main in the headphones</source>
            <translation>Cue et master au casque</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Overview of deck %1</source>
            <translation>Vue d’ensemble de la platine %1</translation>
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
            <translation>%1 sur les pads de la platine %2</translation>
        </message>
        <message>
            <source>Bank before, deck %1</source>
            <translation>Banque précédente, platine %1</translation>
        </message>
        <message>
            <source>Half as many beats in the slicer, deck %1</source>
            <translation>Moitié moins de temps dans le slicer, platine %1</translation>
        </message>
        <message>
            <source>Next bank, deck %1</source>
            <translation>Banque suivante, platine %1</translation>
        </message>
        <message>
            <source>Twice as many beats in the slicer, deck %1</source>
            <translation>Deux fois plus de temps dans le slicer, platine %1</translation>
        </message>
        <message>
            <source>%1, deck %2</source>
            <translation>%1, platine %2</translation>
        </message>
        <message>
            <source>Shift: clear. Right click: name and colour</source>
            <translation>Maj : effacer. Clic droit : nom et couleur</translation>
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
            <translation>Nom du cue</translation>
        </message>
        <message>
            <source>Colour %1</source>
            <translation>Couleur %1</translation>
        </message>
        <message>
            <source>GO</source>
            <translation>GO</translation>
        </message>
        <message>
            <source>Go to the cue</source>
            <translation>Aller au cue</translation>
        </message>
        <message>
            <source>SET HERE</source>
            <translation>POSER ICI</translation>
        </message>
        <message>
            <source>Set the cue here</source>
            <translation>Poser le cue ici</translation>
        </message>
        <message>
            <source>SET LOOP</source>
            <translation>POSER LOOP</translation>
        </message>
        <message>
            <source>Keep the loop in the cue</source>
            <translation>Garder la boucle dans le cue</translation>
        </message>
        <message>
            <source>CLEAR</source>
            <translation>EFFACER</translation>
        </message>
        <message>
            <source>Clear the cue</source>
            <translation>Effacer le cue</translation>
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
            <translation>SAUT {}</translation>
        </message>
        <message>
            <source>save loop</source>
            <translation>garder loop</translation>
        </message>
        <message>
            <source>beat</source>
            <translation>temps</translation>
        </message>
        <message>
            <source>beats</source>
            <translation>temps</translation>
        </message>
        <message>
            <source>roll</source>
            <translation>roll</translation>
        </message>
        <message>
            <source>semitones</source>
            <translation>demi-tons</translation>
        </message>
        <message>
            <source>as recorded</source>
            <translation>d’origine</translation>
        </message>
        <message>
            <source>of {} beats</source>
            <translation>de {} temps</translation>
        </message>
        <message>
            <source>Slice {}</source>
            <translation>Tranche {}</translation>
        </message>
        <message>
            <source>no sample</source>
            <translation>aucun sample</translation>
        </message>
        <message>
            <source>on the beat</source>
            <translation>sur le temps</translation>
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
            <translation>muet</translation>
        </message>
        <message>
            <source>on</source>
            <translation>activé</translation>
        </message>
        <message>
            <source>no stems</source>
            <translation>aucun stem</translation>
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
            <translation>Boucles d’autant de temps</translation>
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
            <translation>SAUT</translation>
        </message>
        <message>
            <source>Beat jumps</source>
            <translation>Sauts de temps</translation>
        </message>
        <message>
            <source>SAVED</source>
            <translation>SAUVÉES</translation>
        </message>
        <message>
            <source>Saved loops</source>
            <translation>Boucles sauvegardées</translation>
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
            <translation>Décalage de tonalité</translation>
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
            <translation>Phase de la platine %1</translation>
        </message>
    </context>
    <context>
        <name>PreviewButton</name>
        <message>
            <source>Stop the preview</source>
            <translation>Arrêter la préécoute</translation>
        </message>
        <message>
            <source>Preview in the headphones</source>
            <translation>Préécouter au casque</translation>
        </message>
    </context>
    <context>
        <name>PreviewGroup</name>
        <message>
            <source>Pause the preview</source>
            <translation>Mettre la préécoute en pause</translation>
        </message>
        <message>
            <source>Go on with the preview</source>
            <translation>Reprendre la préécoute</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Préécoute</translation>
        </message>
        <message>
            <source>Place in the preview</source>
            <translation>Position dans la préécoute</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>PRÉÉCOUTE</translation>
        </message>
        <message>
            <source>Loudness of the preview</source>
            <translation>Volume de la préécoute</translation>
        </message>
    </context>
    <context>
        <name>QuestionRows</name>
        <message>
            <source>ALL AS AT FIRST</source>
            <translation>TOUT COMME AU DÉBUT</translation>
        </message>
        <message>
            <source>All settings as the mapping has them at first</source>
            <translation>Tous les réglages tels que le mappage les a au début</translation>
        </message>
    </context>
    <context>
        <name>Readout</name>
        <message>
            <source>BAR {}/8</source>
            <translation>MES. {}/8</translation>
        </message>
        <message>
            <source>IN SYNC</source>
            <translation>SYNCHRO</translation>
        </message>
        <message>
            <source>{} ms</source>
            <translation>{} ms</translation>
        </message>
    </context>
    <context>
        <name>RecordButton</name>
        <message>
            <source>STOP?</source>
            <translation>STOP ?</translation>
        </message>
        <message>
            <source>REC</source>
            <translation>REC</translation>
        </message>
        <message>
            <source>Press twice or hold to stop</source>
            <translation>Appuyer deux fois ou maintenir pour arrêter</translation>
        </message>
    </context>
    <context>
        <name>Recorder</name>
        <message>
            <source>Record the main output</source>
            <translation>Enregistrer la sortie principale</translation>
        </message>
        <message>
            <source>Press again to stop the recording</source>
            <translation>Appuyer à nouveau pour arrêter l’enregistrement</translation>
        </message>
        <message>
            <source>Recording {}</source>
            <translation>Enregistrement {}</translation>
        </message>
        <message>
            <source>Room on the disk for {}</source>
            <translation>Place sur le disque pour {}</translation>
        </message>
        <message>
            <source>The recording starts</source>
            <translation>L’enregistrement démarre</translation>
        </message>
        <message>
            <source>{} min</source>
            <translation>{} min</translation>
        </message>
    </context>
    <context>
        <name>Remote</name>
        <message>
            <source>It holds for {}:{:02d}.</source>
            <translation>Il vaut encore {}:{:02d}.</translation>
        </message>
        <message>
            <source>This computer has no address in a local network.</source>
            <translation>Cet ordinateur n’a pas d’adresse dans un réseau local.</translation>
        </message>
        <message>
            <source>Too many wrong codes: the code was taken back.</source>
            <translation>Trop de codes faux : le code a été retiré.</translation>
        </message>
        <message>
            <source>The page cannot be served: {}</source>
            <translation>La page ne peut pas être servie : {}</translation>
        </message>
        <message>
            <source>not reachable now</source>
            <translation>injoignable pour l’instant</translation>
        </message>
        <message>
            <source>{} ms away</source>
            <translation>à {} ms</translation>
        </message>
    </context>
    <context>
        <name>RemoteEditor</name>
        <message>
            <source>Controller on a phone or tablet</source>
            <translation>Contrôleur sur un téléphone ou une tablette</translation>
        </message>
        <message>
            <source>On, until the program ends or it is switched off</source>
            <translation>Activé jusqu’à la fin du programme ou l’arrêt</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>QR code of the address and the code</source>
            <translation>Code QR de l’adresse et du code</translation>
        </message>
        <message>
            <source>Scan the picture with the phone's camera, or open this address in its browser; both must be in the same network.</source>
            <translation>Scannez l’image avec l’appareil photo du téléphone ou ouvrez cette adresse dans son navigateur ; les deux doivent être dans le même réseau.</translation>
        </message>
        <message>
            <source>Address %1</source>
            <translation>Adresse %1</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>Code %1</translation>
        </message>
        <message>
            <source>Each device needs a code of its own.</source>
            <translation>Chaque appareil a besoin de son propre code.</translation>
        </message>
        <message>
            <source>For one device.</source>
            <translation>Pour un appareil.</translation>
        </message>
        <message>
            <source>NEW CODE</source>
            <translation>NOUVEAU CODE</translation>
        </message>
        <message>
            <source>A code for another device</source>
            <translation>Un code pour un autre appareil</translation>
        </message>
        <message>
            <source>DISCONNECT</source>
            <translation>DÉCONNECTER</translation>
        </message>
        <message>
            <source>Disconnect %1</source>
            <translation>Déconnecter %1</translation>
        </message>
    </context>
    <context>
        <name>RoundTrip</name>
        <message>
            <source>Burst {number} of {count}, {heard} heard</source>
            <translation>Salve {number} sur {count}, {heard} entendues</translation>
        </message>
        <message>
            <source>No input is open: choose the microphone's and press APPLY.</source>
            <translation>Aucune entrée n'est ouverte : choisissez celle du microphone et appuyez sur VALIDER.</translation>
        </message>
        <message>
            <source>Nothing came back: turn up, connect {output} with the microphone's input, or choose another input.</source>
            <translation>Rien n'est revenu : montez le son, reliez {output} à l'entrée du microphone ou choisissez une autre entrée.</translation>
        </message>
        <message>
            <source>Connect {output} with the microphone's input, or hold the microphone to the loudspeaker. Short bursts of noise are heard.</source>
            <translation>Reliez {output} à l'entrée du microphone ou approchez le microphone de l'enceinte. De brèves salves de bruit s'entendent.</translation>
        </message>
        <message>
            <source>Not sure ({heard} of {count} bursts, ± {spread} ms): turn up, or measure where it is quieter.</source>
            <translation>Pas sûr ({heard} salves sur {count}, ± {spread} ms) : montez le son ou mesurez dans un endroit plus calme.</translation>
        </message>
        <message>
            <source>{ms} ms out and back (± {spread})</source>
            <translation>{ms} ms aller-retour (± {spread})</translation>
        </message>
        <message>
            <source>the device tells {ms} ms for its output</source>
            <translation>le périphérique annonce {ms} ms pour sa sortie</translation>
        </message>
    </context>
    <context>
        <name>RuleBar</name>
        <message>
            <source>Rule of the smart crate</source>
            <translation>Règle du bac intelligent</translation>
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
            <translation>Volume du sampler</translation>
        </message>
        <message>
            <source>Stop all samples</source>
            <translation>Arrêter tous les samples</translation>
        </message>
    </context>
    <context>
        <name>SamplerPad</name>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>Empty. Drop a sound file on it</source>
            <translation>Vide. Y déposer un fichier audio</translation>
        </message>
        <message>
            <source>Plays %1. Right button: what it does</source>
            <translation>Joue %1. Bouton droit : ce qu’il fait</translation>
        </message>
    </context>
    <context>
        <name>SamplerSlot</name>
        <message>
            <source>Air horn</source>
            <translation>Air horn</translation>
        </message>
        <message>
            <source>Siren</source>
            <translation>Sirène</translation>
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
            <translation>Impact</translation>
        </message>
        <message>
            <source>Vinyl stop</source>
            <translation>Arrêt vinyle</translation>
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
            <translation>Joue jusqu’à la fin</translation>
        </message>
        <message>
            <source>Plays while held</source>
            <translation>Joue tant que maintenu</translation>
        </message>
        <message>
            <source>Starts and stops in turn</source>
            <translation>Démarre et s’arrête tour à tour</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>Boucle</translation>
        </message>
        <message>
            <source>Start on the beat</source>
            <translation>Démarrer sur le temps</translation>
        </message>
        <message>
            <source>Headphones only</source>
            <translation>Casque seulement</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Empty the pad</source>
            <translation>Vider le pad</translation>
        </message>
        <message>
            <source>once</source>
            <translation>une fois</translation>
        </message>
        <message>
            <source>hold</source>
            <translation>maintenir</translation>
        </message>
        <message>
            <source>toggle</source>
            <translation>bascule</translation>
        </message>
    </context>
    <context>
        <name>Scope</name>
        <message>
            <source>Picture of the input</source>
            <translation>Image de l'entrée</translation>
        </message>
    </context>
    <context>
        <name>ScrollBar</name>
        <message>
            <source>Scroll</source>
            <translation>Défiler</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Find tracks</source>
            <translation>Chercher des morceaux</translation>
        </message>
        <message>
            <source>Find  (Ctrl+F)</source>
            <translation>Chercher  (Ctrl+F)</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <source>Filters that can be typed</source>
            <translation>Filtres que l’on peut saisir</translation>
        </message>
    </context>
    <context>
        <name>Segmented</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Decoding</source>
            <translation>Décodage</translation>
        </message>
        <message>
            <source>Loading {}</source>
            <translation>Chargement de {}</translation>
        </message>
        <message>
            <source>{}: cannot be loaded ({})</source>
            <translation>{} : chargement impossible ({})</translation>
        </message>
        <message>
            <source>{}: the decoder ended before the file did</source>
            <translation>{} : le décodeur s’est arrêté avant la fin du fichier</translation>
        </message>
        <message>
            <source>{}: there is no such folder</source>
            <translation>{} : ce dossier n’existe pas</translation>
        </message>
        <message>
            <source>{}: no music that can be read</source>
            <translation>{} : aucune musique lisible</translation>
        </message>
        <message>
            <source>{}: there is no sound in it</source>
            <translation>{} : ne contient aucun son</translation>
        </message>
        <message>
            <source>{}: its kind of sound is not supported</source>
            <translation>{} : ce type de son n’est pas pris en charge</translation>
        </message>
        <message>
            <source>{}: nothing in it can be decoded</source>
            <translation>{} : rien ne peut y être décodé</translation>
        </message>
        <message>
            <source>{}: the file is empty</source>
            <translation>{} : le fichier est vide</translation>
        </message>
        <message>
            <source>{}: is a folder, not a music file</source>
            <translation>{} : est un dossier, pas un fichier de musique</translation>
        </message>
        <message>
            <source>the supervisor is gone: nothing loads</source>
            <translation>le superviseur est absent : rien ne se charge</translation>
        </message>
        <message>
            <source>The supervisor is gone: the sound goes on, but nothing loads.</source>
            <translation>Le superviseur est absent : le son continue, mais rien ne se charge.</translation>
        </message>
        <message>
            <source>The supervisor is back.</source>
            <translation>Le superviseur est de retour.</translation>
        </message>
        <message>
            <source>the supervisor met a fault and goes on: {}</source>
            <translation>le superviseur a rencontré une erreur et continue : {}</translation>
        </message>
        <message>
            <source>the window ended again and again; `djuniverse` opens it once more</source>
            <translation>la fenêtre s’est fermée à plusieurs reprises ; `djuniverse` l’ouvre encore une fois</translation>
        </message>
        <message>
            <source>the sound engine ended ({}) and goes on</source>
            <translation>le moteur audio s’est arrêté ({}) et reprend</translation>
        </message>
        <message>
            <source>the sound engine hangs: starting another one</source>
            <translation>le moteur audio ne répond plus : démarrage d’un autre</translation>
        </message>
        <message>
            <source>It ends again and again: {}.</source>
            <translation>Il s’arrête à plusieurs reprises : {}.</translation>
        </message>
        <message>
            <source>opening {}</source>
            <translation>ouverture de {}</translation>
        </message>
        <message>
            <source>no sound device: playing without sound</source>
            <translation>aucun périphérique audio : lecture sans son</translation>
        </message>
        <message>
            <source>{}; playing without sound</source>
            <translation>{} ; lecture sans son</translation>
        </message>
        <message>
            <source>{} is gone; playing on without sound</source>
            <translation>{} a disparu ; la lecture continue sans son</translation>
        </message>
        <message>
            <source>{}; the sound stays on the device it was on</source>
            <translation>{} ; le son reste sur le périphérique précédent</translation>
        </message>
        <message>
            <source>the sound device does not open</source>
            <translation>le périphérique audio ne s’ouvre pas</translation>
        </message>
        <message>
            <source>the sound device does not answer</source>
            <translation>le périphérique audio ne répond pas</translation>
        </message>
        <message>
            <source>another sound device is being opened</source>
            <translation>un autre périphérique audio est en cours d’ouverture</translation>
        </message>
        <message>
            <source>PortAudio is not installed: {}</source>
            <translation>PortAudio n’est pas installé : {}</translation>
        </message>
        <message>
            <source>{} has no output</source>
            <translation>{} n’a pas de sortie</translation>
        </message>
        <message>
            <source>{} has no output {}</source>
            <translation>{} n’a pas de sortie {}</translation>
        </message>
        <message>
            <source>JACK runs at {} Hz, this session at {} Hz</source>
            <translation>JACK tourne à {} Hz, cette session à {} Hz</translation>
        </message>
        <message>
            <source>The sample rate of {} Hz is used from the next start on.</source>
            <translation>La fréquence d’échantillonnage de {} Hz sera utilisée à partir du prochain démarrage.</translation>
        </message>
        <message>
            <source>{} cannot be added to the library</source>
            <translation>impossible d’ajouter {} à la bibliothèque</translation>
        </message>
        <message>
            <source>{} belongs to the library now.</source>
            <translation>{} fait maintenant partie de la bibliothèque.</translation>
        </message>
        <message>
            <source>The analysis in the background is switched off in the settings.</source>
            <translation>L’analyse en arrière-plan est désactivée dans les réglages.</translation>
        </message>
        <message>
            <source>the history of this set is not written: {}</source>
            <translation>l’historique de ce set n’est pas écrit : {}</translation>
        </message>
        <message>
            <source>the library is not backed up: {}</source>
            <translation>la bibliothèque n’est pas sauvegardée : {}</translation>
        </message>
        <message>
            <source>the recorder ended; the recording goes on in another file</source>
            <translation>l’enregistreur s’est arrêté ; l’enregistrement continue dans un autre fichier</translation>
        </message>
        <message>
            <source>the recording has ended: the disk of {} is full</source>
            <translation>l’enregistrement est terminé : le disque de {} est plein</translation>
        </message>
        <message>
            <source>the recording has ended: {}</source>
            <translation>l’enregistrement est terminé : {}</translation>
        </message>
        <message>
            <source>the last recording is just being ended</source>
            <translation>le dernier enregistrement est en train de se terminer</translation>
        </message>
        <message>
            <source>nothing is recorded: {}</source>
            <translation>rien n’est enregistré : {}</translation>
        </message>
        <message>
            <source>The disk has room for {} more minutes of recording.</source>
            <translation>Le disque a encore de la place pour {} minutes d’enregistrement.</translation>
        </message>
        <message>
            <source>The disk is too slow: the recording has a gap, filled with silence.</source>
            <translation>Le disque est trop lent : l’enregistrement a un trou, rempli de silence.</translation>
        </message>
        <message>
            <source>{}; recording as WAV</source>
            <translation>{} ; enregistrement en WAV</translation>
        </message>
        <message>
            <source>the demo music cannot be made in {}</source>
            <translation>la musique de démonstration ne peut pas être créée dans {}</translation>
        </message>
        <message>
            <source>samples last {} s at most</source>
            <translation>les samples durent {} s au plus</translation>
        </message>
        <message>
            <source>{}: its mapping has a fault: {}</source>
            <translation>{} : son mappage a un défaut : {}</translation>
        </message>
        <message>
            <source>its mapping has a fault: {}</source>
            <translation>son mappage a un défaut : {}</translation>
        </message>
        <message>
            <source>the engine does not keep up with the controllers</source>
            <translation>le moteur ne suit pas les contrôleurs</translation>
        </message>
        <message>
            <source>controllers cannot scratch: {}</source>
            <translation>les contrôleurs ne peuvent pas scratcher : {}</translation>
        </message>
        <message>
            <source>HID controllers need the Python package hidapi</source>
            <translation>Les contrôleurs HID ont besoin du paquet Python hidapi</translation>
        </message>
        <message>
            <source>{} cannot be opened: another program may use it, or rights are missing</source>
            <translation>{} ne s'ouvre pas : un autre programme l'utilise peut-être, ou des droits manquent</translation>
        </message>
        <message>
            <source>{} cannot be opened: it is gone</source>
            <translation>{} ne s'ouvre pas : il n'est plus là</translation>
        </message>
        <message>
            <source>controllers are served</source>
            <translation>les contrôleurs sont servis</translation>
        </message>
        <message>
            <source>{} is there already, and is another one</source>
            <translation>{} existe déjà et c'en est un autre</translation>
        </message>
        <message>
            <source>an archive of one mapping with its scripts is expected</source>
            <translation>une archive d'un mappage avec ses scripts est attendue</translation>
        </message>
        <message>
            <source>{} tracks</source>
            <translation>{} morceaux</translation>
        </message>
        <message>
            <source>rename a set to {}</source>
            <translation>renommer un set en {}</translation>
        </message>
        <message>
            <source>delete the set {}</source>
            <translation>supprimer le set {}</translation>
        </message>
        <message>
            <source>take out of a set</source>
            <translation>retirer d’un set</translation>
        </message>
        <message>
            <source>goes well with</source>
            <translation>va bien avec</translation>
        </message>
        <message>
            <source>not goes well with</source>
            <translation>ne va pas bien avec</translation>
        </message>
        <message>
            <source>cues</source>
            <translation>cues</translation>
        </message>
        <message>
            <source>grid</source>
            <translation>grille</translation>
        </message>
        <message>
            <source>delete {} tracks</source>
            <translation>supprimer {} morceaux</translation>
        </message>
        <message>
            <source>delete a track</source>
            <translation>supprimer un morceau</translation>
        </message>
        <message>
            <source>note</source>
            <translation>annotation</translation>
        </message>
        <message>
            <source>delete a note</source>
            <translation>supprimer une annotation</translation>
        </message>
        <message>
            <source>new list {}</source>
            <translation>nouvelle liste {}</translation>
        </message>
        <message>
            <source>entries of a list</source>
            <translation>contenu d’une liste</translation>
        </message>
        <message>
            <source>add to a list</source>
            <translation>ajouter à une liste</translation>
        </message>
        <message>
            <source>remove from a list</source>
            <translation>retirer d’une liste</translation>
        </message>
        <message>
            <source>order of a list</source>
            <translation>ordre d’une liste</translation>
        </message>
        <message>
            <source>rename a list to {}</source>
            <translation>renommer une liste en {}</translation>
        </message>
        <message>
            <source>rule of a list</source>
            <translation>règle d’une liste</translation>
        </message>
        <message>
            <source>move a list</source>
            <translation>déplacer une liste</translation>
        </message>
        <message>
            <source>delete the list {}</source>
            <translation>supprimer la liste {}</translation>
        </message>
        <message>
            <source>import lists</source>
            <translation>importer des listes</translation>
        </message>
        <message>
            <source>path</source>
            <translation>chemin</translation>
        </message>
        <message>
            <source>{}: {} → {}</source>
            <translation>{} : {} → {}</translation>
        </message>
        <message>
            <source>cue point of {}</source>
            <translation>point cue de {}</translation>
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
            <translation>Décaler la grille</translation>
        </message>
        <message>
            <source>Shift the bars</source>
            <translation>Décaler les mesures</translation>
        </message>
        <message>
            <source>Beat here</source>
            <translation>Temps ici</translation>
        </message>
        <message>
            <source>Downbeat here</source>
            <translation>Premier temps ici</translation>
        </message>
        <message>
            <source>Phrase here</source>
            <translation>Phrase ici</translation>
        </message>
        <message>
            <source>Stretch the grid</source>
            <translation>Étirer la grille</translation>
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
            <translation>Taper le tempo</translation>
        </message>
        <message>
            <source>Anchor here</source>
            <translation>Ancre ici</translation>
        </message>
        <message>
            <source>Anchor</source>
            <translation>Ancre</translation>
        </message>
        <message>
            <source>Remove an anchor</source>
            <translation>Retirer une ancre</translation>
        </message>
        <message>
            <source>Move an anchor</source>
            <translation>Déplacer une ancre</translation>
        </message>
        <message>
            <source>Straighten the grid</source>
            <translation>Redresser la grille</translation>
        </message>
        <message>
            <source>Lock the grid</source>
            <translation>Verrouiller la grille</translation>
        </message>
        <message>
            <source>Unlock the grid</source>
            <translation>Déverrouiller la grille</translation>
        </message>
        <message>
            <source>The grid of the analysis</source>
            <translation>La grille de l’analyse</translation>
        </message>
        <message>
            <source>Drag the grid</source>
            <translation>Glisser la grille</translation>
        </message>
        <message>
            <source>New grid</source>
            <translation>Nouvelle grille</translation>
        </message>
        <message>
            <source>Cue point</source>
            <translation>Point cue</translation>
        </message>
        <message>
            <source>Add a memory cue</source>
            <translation>Ajouter un cue mémoire</translation>
        </message>
        <message>
            <source>Add loop {}</source>
            <translation>Ajouter la boucle {}</translation>
        </message>
        <message>
            <source>Add hot cue {}</source>
            <translation>Ajouter le hot cue {}</translation>
        </message>
        <message>
            <source>Delete a cue</source>
            <translation>Supprimer un cue</translation>
        </message>
        <message>
            <source>Name a cue</source>
            <translation>Nommer un cue</translation>
        </message>
        <message>
            <source>Colour a cue</source>
            <translation>Colorer un cue</translation>
        </message>
        <message>
            <source>Move a cue</source>
            <translation>Déplacer un cue</translation>
        </message>
        <message>
            <source>Snap a cue</source>
            <translation>Caler un cue</translation>
        </message>
        <message>
            <source>Snap all cues</source>
            <translation>Caler tous les cues</translation>
        </message>
        <message>
            <source>Length of a loop</source>
            <translation>Longueur d’une boucle</translation>
        </message>
        <message>
            <source>Number the cues</source>
            <translation>Numéroter les cues</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Ajouter une annotation</translation>
        </message>
        <message>
            <source>Change a note</source>
            <translation>Modifier une annotation</translation>
        </message>
        <message>
            <source>Delete a note</source>
            <translation>Supprimer une annotation</translation>
        </message>
        <message>
            <source>rating</source>
            <translation>note</translation>
        </message>
        <message>
            <source>title</source>
            <translation>titre</translation>
        </message>
        <message>
            <source>artist</source>
            <translation>artiste</translation>
        </message>
        <message>
            <source>album</source>
            <translation>album</translation>
        </message>
        <message>
            <source>genre</source>
            <translation>genre</translation>
        </message>
        <message>
            <source>label</source>
            <translation>label</translation>
        </message>
        <message>
            <source>remixer</source>
            <translation>remixeur</translation>
        </message>
        <message>
            <source>composer</source>
            <translation>compositeur</translation>
        </message>
        <message>
            <source>year</source>
            <translation>année</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>commentaire</translation>
        </message>
        <message>
            <source>colour</source>
            <translation>couleur</translation>
        </message>
        <message>
            <source>energy</source>
            <translation>énergie</translation>
        </message>
        <message>
            <source>key</source>
            <translation>tonalité</translation>
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
            <translation>artiste de l’album</translation>
        </message>
        <message>
            <source>grouping</source>
            <translation>regroupement</translation>
        </message>
        <message>
            <source>mix</source>
            <translation>mix</translation>
        </message>
        <message>
            <source>producer</source>
            <translation>producteur</translation>
        </message>
        <message>
            <source>track number</source>
            <translation>numéro de piste</translation>
        </message>
        <message>
            <source>disc number</source>
            <translation>numéro de disque</translation>
        </message>
        <message>
            <source>catalogue number</source>
            <translation>numéro de catalogue</translation>
        </message>
        <message>
            <source>times played</source>
            <translation>nombre de lectures</translation>
        </message>
        <message>
            <source>date added</source>
            <translation>date d’ajout</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Takes effect %1.</source>
            <translation>Prend effet %1.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>at once</source>
            <translation>immédiatement</translation>
        </message>
        <message>
            <source>at once; the window comes back, the music plays on</source>
            <translation>immédiatement ; la fenêtre revient, la musique continue</translation>
        </message>
        <message>
            <source>with the next recording</source>
            <translation>au prochain enregistrement</translation>
        </message>
        <message>
            <source>when it is switched on next</source>
            <translation>à la prochaine activation</translation>
        </message>
        <message>
            <source>with the next start of the program</source>
            <translation>au prochain démarrage du programme</translation>
        </message>
        <message>
            <source>A port of our own</source>
            <translation>Un port à nous</translation>
        </message>
        <message>
            <source>{} (not there)</source>
            <translation>{} (absent)</translation>
        </message>
        <message>
            <source>The system's</source>
            <translation>Celle du système</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <source>Sound device</source>
            <translation>Périphérique audio</translation>
        </message>
        <message>
            <source>Second engine</source>
            <translation>Second moteur</translation>
        </message>
        <message>
            <source>Waits to take over when the first one fails. On ALSA it cannot hold the device open.</source>
            <translation>Prêt à prendre le relais si le premier tombe en panne. Sous ALSA, il ne peut pas garder le périphérique ouvert.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Activé</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>Threads of the key lock</source>
            <translation>Threads du key lock</translation>
        </message>
        <message>
            <source>0 computes on the audio thread.</source>
            <translation>0 calcule dans le thread audio.</translation>
        </message>
        <message>
            <source>Controllers</source>
            <translation>Contrôleurs</translation>
        </message>
        <message>
            <source>MIDI and HID controllers</source>
            <translation>Contrôleurs MIDI et HID</translation>
        </message>
        <message>
            <source>A controller that is plugged in gets the mapping that fits its name: one of your own, a shipped one, or one of Mixxx where its files are installed.</source>
            <translation>Un contrôleur branché reçoit le mappage qui convient à son nom : l'un des vôtres, un mappage fourni, ou un mappage de Mixxx si ses fichiers sont installés.</translation>
        </message>
        <message>
            <source>Monitor</source>
            <translation>Moniteur</translation>
        </message>
        <message>
            <source>Messages from and to controllers with what they do, to find out what a knob sends or why a light stays dark.</source>
            <translation>Les messages des contrôleurs et vers eux avec leur effet, pour savoir ce qu'envoie un bouton ou pourquoi un voyant reste éteint.</translation>
        </message>
        <message>
            <source>Timecode</source>
            <translation>Timecode</translation>
        </message>
        <message>
            <source>Records with time code</source>
            <translation>Disques à timecode</translation>
        </message>
        <message>
            <source>A control record or CD moves a deck. Choose the inputs of the turntables on the page Sound; here is seen what they give.</source>
            <translation>Un disque ou CD de contrôle entraîne une platine. Les entrées des tourne-disques se choisissent sur la page Son ; on voit ici ce qu'elles donnent.</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Keys by place</source>
            <translation>Touches selon leur place</translation>
        </message>
        <message>
            <source>Keys lie as on a US keyboard, whatever is printed on them.</source>
            <translation>Les touches sont placées comme sur un clavier américain, quoi qu’il y soit imprimé.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Press the key of an action, then the new one.</source>
            <translation>Appuyer sur la touche d’une action, puis sur la nouvelle.</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothèque</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>Music folders that are scanned and watched. A folder that is taken out leaves its tracks in the library.</source>
            <translation>Dossiers de musique parcourus et surveillés. Un dossier retiré laisse ses morceaux dans la bibliothèque.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>The library is backed up by itself. `djuniverse library info` lists the backups, `djuniverse library restore` brings one back; what is there then is backed up before.</source>
            <translation>La bibliothèque est sauvegardée d’elle-même. `djuniverse library info` liste les sauvegardes, `djuniverse library restore` en rétablit une ; l’état présent est sauvegardé avant.</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <source>Analyse in the background</source>
            <translation>Analyser en arrière-plan</translation>
        </message>
        <message>
            <source>New music is analysed while the program runs, at the lowest priority.</source>
            <translation>La nouvelle musique est analysée pendant que le programme tourne, à la priorité la plus basse.</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Full uses the networks that `djuniverse models fetch` brought; fast does without.</source>
            <translation>Complet utilise les réseaux apportés par `djuniverse models fetch` ; rapide s’en passe.</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Complet</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Rapide</translation>
        </message>
        <message>
            <source>Lowest tempo</source>
            <translation>Tempo minimal</translation>
        </message>
        <message>
            <source>Half and double readings of a tempo are brought above it, when the music leaves it open.</source>
            <translation>Les lectures à moitié ou au double d’un tempo sont ramenées au-dessus, quand la musique laisse le choix.</translation>
        </message>
        <message>
            <source>Highest tempo</source>
            <translation>Tempo maximal</translation>
        </message>
        <message>
            <source>At least twice the lowest one.</source>
            <translation>Au moins le double du minimum.</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>Processus</translation>
        </message>
        <message>
            <source>0: one a core, as far as memory goes.</source>
            <translation>0 : un par cœur, dans la limite de la mémoire.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>High contrast for bright places, red for eyes that are used to the dark, two for colour-blind eyes.</source>
            <translation>Contraste élevé pour les lieux clairs, rouge pour les yeux habitués au noir, deux pour les yeux daltoniens.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Night, red</source>
            <translation>Nuit, rouge</translation>
        </message>
        <message>
            <source>Red-green blind</source>
            <translation>Daltonisme rouge-vert</translation>
        </message>
        <message>
            <source>Blue-yellow blind</source>
            <translation>Daltonisme bleu-jaune</translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation>Taille de tout</translation>
        </message>
        <message>
            <source>On top of what the system sets for the screen.</source>
            <translation>En plus de ce que le système fixe pour l’écran.</translation>
        </message>
        <message>
            <source>75 %</source>
            <translation>75 %</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>125 %</source>
            <translation>125 %</translation>
        </message>
        <message>
            <source>150 %</source>
            <translation>150 %</translation>
        </message>
        <message>
            <source>200 %</source>
            <translation>200 %</translation>
        </message>
        <message>
            <source>300 %</source>
            <translation>300 %</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Of all texts, numbers and dates.</source>
            <translation>De tous les textes, nombres et dates.</translation>
        </message>
        <message>
            <source>Reduced motion</source>
            <translation>Animations réduites</translation>
        </message>
        <message>
            <source>Nothing moves or blinks but the waves and the meters.</source>
            <translation>Rien ne bouge ni ne clignote, sauf les formes d’onde et les vumètres.</translation>
        </message>
        <message>
            <source>Tooltips</source>
            <translation>Infobulles</translation>
        </message>
        <message>
            <source>Name, value and key of the control under the mouse.</source>
            <translation>Nom, valeur et touche de la commande sous la souris.</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Disposition</translation>
        </message>
        <message>
            <source>The touch layout has targets of 44 pixels or more.</source>
            <translation>La disposition tactile a des cibles de 44 pixels ou plus.</translation>
        </message>
        <message>
            <source>2 decks</source>
            <translation>2 platines</translation>
        </message>
        <message>
            <source>4 decks</source>
            <translation>4 platines</translation>
        </message>
        <message>
            <source>Mixer</source>
            <translation>Table de mixage</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Performance</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <source>Touch</source>
            <translation>Tactile</translation>
        </message>
        <message>
            <source>Upright waves</source>
            <translation>Formes d’onde verticales</translation>
        </message>
        <message>
            <source>The waves stand between the decks.</source>
            <translation>Les formes d’onde sont dressées entre les platines.</translation>
        </message>
        <message>
            <source>What draws the waves</source>
            <translation>Ce qui dessine les ondes</translation>
        </message>
        <message>
            <source>The graphics card where there is one; pictures work everywhere.</source>
            <translation>La carte graphique s’il y en a une ; les images fonctionnent partout.</translation>
        </message>
        <message>
            <source>Graphics card</source>
            <translation>Carte graphique</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Pulling a wave seeks</source>
            <translation>Tirer l’onde déplace la lecture</translation>
        </message>
        <message>
            <source>Pulling a wave moves the playhead instead of the record; with Shift it does the other.</source>
            <translation>Tirer l’onde déplace la tête de lecture au lieu du disque ; avec Maj, c’est l’inverse.</translation>
        </message>
        <message>
            <source>Elapsed time first</source>
            <translation>Temps écoulé d’abord</translation>
        </message>
        <message>
            <source>The large time of a deck is the elapsed one.</source>
            <translation>Le grand temps affiché d’une platine est le temps écoulé.</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <source>Fill the screen.</source>
            <translation>Remplir l’écran.</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Empty: Music/DJ Universe in your home.</source>
            <translation>Vide : Music/DJ Universe dans votre dossier personnel.</translation>
        </message>
        <message>
            <source>Name of a file</source>
            <translation>Nom d’un fichier</translation>
        </message>
        <message>
            <source>%Y year, %m month, %d day, %H %M %S time. A file that is there already stays.</source>
            <translation>%Y année, %m mois, %d jour, %H %M %S heure. Un fichier déjà présent reste.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>WAV and FLAC lose nothing.</source>
            <translation>WAV et FLAC sont sans perte.</translation>
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
            <translation>Bits de WAV et FLAC</translation>
        </message>
        <message>
            <source>24 keeps all that the mixer puts out.</source>
            <translation>24 garde tout ce que sort la table de mixage.</translation>
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
            <translation>Débit de MP3, AAC et Opus</translation>
        </message>
        <message>
            <source>More sounds better and takes more room.</source>
            <translation>Plus élevé, il sonne mieux et prend plus de place.</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Phone or tablet</source>
            <translation>Téléphone ou tablette</translation>
        </message>
        <message>
            <source>A controller in the browser of a phone or tablet in the same network. Off, nothing listens. The connection is not encrypted: use a network that you trust.</source>
            <translation>Un contrôleur dans le navigateur d’un téléphone ou d’une tablette du même réseau. Désactivé, rien n’écoute. La connexion n’est pas chiffrée : utilisez un réseau de confiance.</translation>
        </message>
        <message>
            <source>Empty: the one of this computer in its local network.</source>
            <translation>Vide : celle de cet ordinateur dans son réseau local.</translation>
        </message>
        <message>
            <source>0: any that is free.</source>
            <translation>0 : n’importe lequel de libre.</translation>
        </message>
        <message>
            <source>Played tracks are kept in the history of the library, settings and searches in config.toml and window.json. Nothing else is written down.</source>
            <translation>Les morceaux joués restent dans l’historique de la bibliothèque, les réglages et les recherches dans config.toml et window.json. Rien d’autre n’est noté.</translation>
        </message>
        <message>
            <source>Remember searches</source>
            <translation>Mémoriser les recherches</translation>
        </message>
        <message>
            <source>In the search field, Up brings them back. Switched off, all of them are forgotten.</source>
            <translation>Dans le champ de recherche, la flèche vers le haut les rappelle. Désactivé, toutes sont oubliées.</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Connexions</translation>
        </message>
        <message>
            <source>Device, sample rate, block, channels of main output, headphones, booth and microphone, test tone, measured latency.</source>
            <translation>Périphérique, fréquence d’échantillonnage, bloc, canaux de la sortie principale, du casque, de la cabine et du microphone, son de test, latence mesurée.</translation>
        </message>
        <message>
            <source>The program works without a network, and none of the following is on. The top bar tells whether there is a network.</source>
            <translation>Le programme fonctionne sans réseau, et rien de ce qui suit n’est activé. La barre du haut indique s’il y a un réseau.</translation>
        </message>
        <message>
            <source>Phone or tablet: address</source>
            <translation>Téléphone ou tablette : adresse</translation>
        </message>
        <message>
            <source>Phone or tablet: port</source>
            <translation>Téléphone ou tablette : port</translation>
        </message>
        <message>
            <source>Ableton Link</source>
            <translation>Ableton Link</translation>
        </message>
        <message>
            <source>Lead: other programs on the network take the tempo and the beats of the leading deck. Follow: synced decks take those of the others.</source>
            <translation>Mener : les autres programmes du réseau prennent le tempo et les temps du deck meneur. Suivre : les decks synchronisés prennent ceux des autres.</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Mener</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Suivre</translation>
        </message>
        <message>
            <source>Start and stop with Link</source>
            <translation>Départ et arrêt avec Link</translation>
        </message>
        <message>
            <source>When leading, the others start and stop with the music; when following, decks whose sync is on start and stop with the others.</source>
            <translation>En menant, les autres partent et s’arrêtent avec la musique ; en suivant, les decks dont le sync est actif partent et s’arrêtent avec les autres.</translation>
        </message>
        <message>
            <source>MIDI clock out</source>
            <translation>Sortie d’horloge MIDI</translation>
        </message>
        <message>
            <source>Drum machines and sequencers there play in time with the leading deck, also while its tempo changes.</source>
            <translation>Les boîtes à rythmes et séquenceurs y jouent en mesure avec le deck meneur, même quand son tempo change.</translation>
        </message>
        <message>
            <source>Start of the machines</source>
            <translation>Départ des machines</translation>
        </message>
        <message>
            <source>At the first bar when music begins; with the place in the song, a sequencer is where the track is.</source>
            <translation>À la première mesure quand la musique commence ; avec la position dans le morceau, un séquenceur est là où en est la piste.</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>À la main</translation>
        </message>
        <message>
            <source>At the first bar</source>
            <translation>À la première mesure</translation>
        </message>
        <message>
            <source>At the place in the song</source>
            <translation>À la position dans le morceau</translation>
        </message>
        <message>
            <source>Tempo of the clock out</source>
            <translation>Tempo de l’horloge envoyée</translation>
        </message>
        <message>
            <source>Half or double for machines that count the same music slower or faster, as drum and bass at 87 or 174.</source>
            <translation>Moitié ou double pour les machines qui comptent la même musique plus lentement ou plus vite, comme la drum and bass à 87 ou 174.</translation>
        </message>
        <message>
            <source>Half</source>
            <translation>Moitié</translation>
        </message>
        <message>
            <source>As the music</source>
            <translation>Comme la musique</translation>
        </message>
        <message>
            <source>Double</source>
            <translation>Double</translation>
        </message>
        <message>
            <source>MIDI clock in</source>
            <translation>Entrée d’horloge MIDI</translation>
        </message>
        <message>
            <source>The clock from there leads all decks whose sync is on. When it is silent, the decks lead again.</source>
            <translation>L’horloge venant de là mène tous les decks dont le sync est actif. Quand elle se tait, les decks mènent de nouveau.</translation>
        </message>
        <message>
            <source>The clock leads</source>
            <translation>L’horloge mène</translation>
        </message>
        <message>
            <source>Many machines send their clock also while they stand still.</source>
            <translation>Beaucoup de machines envoient leur horloge même à l’arrêt.</translation>
        </message>
        <message>
            <source>As long as it comes</source>
            <translation>Tant qu’elle arrive</translation>
        </message>
        <message>
            <source>From its start to its stop</source>
            <translation>De son départ à son arrêt</translation>
        </message>
        <message>
            <source>Start and stop with the clock</source>
            <translation>Départ et arrêt avec l’horloge</translation>
        </message>
        <message>
            <source>Decks whose sync is on start and stop with that machine.</source>
            <translation>Les decks dont le sync est actif partent et s’arrêtent avec cette machine.</translation>
        </message>
        <message>
            <source>Decks behind the clock that comes in</source>
            <translation>Decks après l’horloge reçue</translation>
        </message>
        <message>
            <source>Makes up for the delay of that machine. Below 0: ahead of it.</source>
            <translation>Compense le retard de cette machine. Au-dessous de 0 : en avance sur elle.</translation>
        </message>
        <message>
            <source>MIDI time code out</source>
            <translation>Sortie de timecode MIDI</translation>
        </message>
        <message>
            <source>The place in the track of the leading deck, for lights and video.</source>
            <translation>La position dans la piste du deck meneur, pour la lumière et la vidéo.</translation>
        </message>
        <message>
            <source>Frames of the time code</source>
            <translation>Images du timecode</translation>
        </message>
        <message>
            <source>A second. 29.97 leaves out numbers, so that it tells the time of the clock.</source>
            <translation>Par seconde. 29,97 saute des numéros pour rester à l’heure de l’horloge.</translation>
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
            <translation>Horloge et timecode après la musique</translation>
        </message>
        <message>
            <source>Makes up for the delay of loudspeakers and machines. Below 0: ahead of it.</source>
            <translation>Compense le retard des enceintes et des machines. Au-dessous de 0 : en avance.</translation>
        </message>
        <message>
            <source>OSC port</source>
            <translation>Port OSC</translation>
        </message>
        <message>
            <source>Open Sound Control is received there, on UDP. 0: off.</source>
            <translation>Open Sound Control y est reçu, en UDP. 0 : désactivé.</translation>
        </message>
        <message>
            <source>OSC from</source>
            <translation>OSC depuis</translation>
        </message>
        <message>
            <source>Whoever may send can move all controls, and needs no password.</source>
            <translation>Qui peut envoyer peut bouger toutes les commandes, sans mot de passe.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <source>The network</source>
            <translation>Le réseau</translation>
        </message>
        <message>
            <source>OSC only from these addresses</source>
            <translation>OSC seulement depuis ces adresses</translation>
        </message>
        <message>
            <source>As 192.168.1.20 or 192.168.1.0/24, several with commas. Empty: all of private networks.</source>
            <translation>Comme 192.168.1.20 ou 192.168.1.0/24, plusieurs avec des virgules. Vide : tous les réseaux privés.</translation>
        </message>
        <message>
            <source>OSC to</source>
            <translation>OSC vers</translation>
        </message>
        <message>
            <source>Address and port that are always told what changes, as 192.168.1.20:9001. Others ask for it.</source>
            <translation>Adresse et port toujours avertis des changements, comme 192.168.1.20:9001. Les autres le demandent.</translation>
        </message>
        <message>
            <source>What is told there</source>
            <translation>Ce qui y est signalé</translation>
        </message>
        <message>
            <source>Controls by their path, * stands for any letters: deck*.play</source>
            <translation>Commandes par leur chemin, * remplace toute lettre : deck*.play</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <source>Nothing leaves this computer</source>
            <translation>Rien ne quitte cet ordinateur</translation>
        </message>
        <message>
            <source>No usage, no music and no list of tracks is sent anywhere.</source>
            <translation>Aucun usage, aucune musique et aucune liste de morceaux n’est envoyé nulle part.</translation>
        </message>
        <message>
            <source>What is kept here</source>
            <translation>Ce qui est gardé ici</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Search in the settings</source>
            <translation>Rechercher dans les réglages</translation>
        </message>
        <message>
            <source>Search all settings</source>
            <translation>Rechercher dans tous les réglages</translation>
        </message>
        <message>
            <source>CLOSE</source>
            <translation>FERMER</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>Fermer les réglages</translation>
        </message>
    </context>
    <context>
        <name>Shelves</name>
        <message>
            <source>All tracks</source>
            <translation>Tous les morceaux</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <source>Crates and playlists</source>
            <translation>Bacs et playlists</translation>
        </message>
        <message>
            <source>Smart crates</source>
            <translation>Bacs intelligents</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Drives</source>
            <translation>Disques</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Other programs</source>
            <translation>Autres programmes</translation>
        </message>
        <message>
            <source>Opened files</source>
            <translation>Fichiers ouverts</translation>
        </message>
        <message>
            <source>Set of {}</source>
            <translation>Set du {}</translation>
        </message>
    </context>
    <context>
        <name>SideButton</name>
        <message>
            <source>Show deck %1 instead of deck %2</source>
            <translation>Montrer la platine %1 au lieu de la platine %2</translation>
        </message>
        <message>
            <source>Deck %1 plays</source>
            <translation>La platine %1 joue</translation>
        </message>
    </context>
    <context>
        <name>SmallDeck</name>
        <message>
            <source>Loops and jumps of deck %1</source>
            <translation>Boucles et sauts, platine %1</translation>
        </message>
        <message>
            <source>In the place of the pads, and back</source>
            <translation>À la place des pads, et retour</translation>
        </message>
    </context>
    <context>
        <name>SourceRow</name>
        <message>
            <source>Hide what is in %1</source>
            <translation>Masquer le contenu de %1</translation>
        </message>
        <message>
            <source>Show what is in %1</source>
            <translation>Afficher le contenu de %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
    </context>
    <context>
        <name>SourceTree</name>
        <message>
            <source>Sources of tracks</source>
            <translation>Sources de morceaux</translation>
        </message>
        <message>
            <source>What to do with it</source>
            <translation>Qu’en faire</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>no sound device</source>
            <translation>aucun périphérique audio</translation>
        </message>
        <message>
            <source>{frames} frames ({ms}) at {khz} kHz</source>
            <translation>{frames} échantillons ({ms}) à {khz} kHz</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
        <message>
            <source>Audio thread: {mean} % of its time, {peak} % at most</source>
            <translation>Thread audio : {mean} % de son temps, {peak} % au plus</translation>
        </message>
        <message>
            <source>1 dropout</source>
            <translation>1 coupure</translation>
        </message>
        <message>
            <source>{} dropouts</source>
            <translation>{} coupures</translation>
        </message>
        <message>
            <source>No dropouts</source>
            <translation>Aucune coupure</translation>
        </message>
        <message>
            <source>Dropouts at {}
Press to clear them</source>
            <translation>Coupures à {}
Appuyer pour les effacer</translation>
        </message>
        <message>
            <source>Network connected</source>
            <translation>Réseau connecté</translation>
        </message>
        <message>
            <source>No network</source>
            <translation>Pas de réseau</translation>
        </message>
        <message>
            <source>Battery {} %, charging</source>
            <translation>Batterie {} %, en charge</translation>
        </message>
        <message>
            <source>Battery {} %</source>
            <translation>Batterie {} %</translation>
        </message>
        <message>
            <source>Battery {pct} %, {left} left</source>
            <translation>Batterie {pct} %, reste {left}</translation>
        </message>
        <message>
            <source>{} ms</source>
            <translation>{} ms</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>%1: less</source>
            <translation>%1 : moins</translation>
        </message>
        <message>
            <source>%1: more</source>
            <translation>%1 : plus</translation>
        </message>
    </context>
    <context>
        <name>StepsPopup</name>
        <message>
            <source>Edits</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <source>EDITS</source>
            <translation>MODIFS</translation>
        </message>
        <message>
            <source>Nothing was edited yet.</source>
            <translation>Rien n’a encore été modifié.</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>annulée</translation>
        </message>
    </context>
    <context>
        <name>Subject</name>
        <message>
            <source>There is no track on this deck.</source>
            <translation>Il n’y a pas de morceau sur cette platine.</translation>
        </message>
        <message>
            <source>{} was added to the library.</source>
            <translation>Ajouté à la bibliothèque : {}.</translation>
        </message>
    </context>
    <context>
        <name>Switch</name>
        <message>
            <source>on</source>
            <translation>activé</translation>
        </message>
        <message>
            <source>off</source>
            <translation>désactivé</translation>
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
            <translation>Key lock, platine %1</translation>
        </message>
        <message>
            <source>SLIP</source>
            <translation>SLIP</translation>
        </message>
        <message>
            <source>Slip, deck %1</source>
            <translation>Slip, platine %1</translation>
        </message>
        <message>
            <source>Q</source>
            <comment>quantize</comment>
            <translation>Q</translation>
        </message>
        <message>
            <source>Quantize, deck %1</source>
            <translation>Quantize, platine %1</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>TempoField</name>
        <message>
            <source>Tempo of deck %1; press to type another</source>
            <translation>Tempo de la platine %1 ; appuyer pour en saisir un autre</translation>
        </message>
        <message>
            <source>%1 BPM</source>
            <translation>%1 BPM</translation>
        </message>
        <message>
            <source>Tempo: 128 or +1.5%</source>
            <translation>Tempo : 128 ou +1.5%</translation>
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
            <translation>Tempo de la platine %1</translation>
        </message>
        <message>
            <source>Nudge back while held, deck %1</source>
            <translation>Pitch bend en arrière tant que maintenu, platine %1</translation>
        </message>
        <message>
            <source>Right click: a little slower</source>
            <translation>Clic droit : un peu moins vite</translation>
        </message>
        <message>
            <source>Nudge forward while held, deck %1</source>
            <translation>Pitch bend en avant tant que maintenu, platine %1</translation>
        </message>
        <message>
            <source>Right click: a little faster</source>
            <translation>Clic droit : un peu plus vite</translation>
        </message>
        <message>
            <source>Tempo range %1, deck %2</source>
            <translation>Plage de tempo %1, platine %2</translation>
        </message>
        <message>
            <source>Right click: the range before</source>
            <translation>Clic droit : la plage précédente</translation>
        </message>
    </context>
    <context>
        <name>Throw</name>
        <message>
            <source>Takes %1 s. Right click: another time</source>
            <translation>Dure %1 s. Clic droit : une autre durée</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Secondes</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
    </context>
    <context>
        <name>Timecode</name>
        <message>
            <source>Absolute</source>
            <translation>Absolu</translation>
        </message>
        <message>
            <source>Relative</source>
            <translation>Relatif</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Interne</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>No input is set up for this deck: choose one on the page Sound.</source>
            <translation>Aucune entrée n'est choisie pour cette platine : voir la page Son.</translation>
        </message>
        <message>
            <source>Nothing is heard of a record.</source>
            <translation>On n'entend aucun disque.</translation>
        </message>
        <message>
            <source>Something is heard, and no record is known in it yet.</source>
            <translation>On entend quelque chose, sans y reconnaître de disque pour l'instant.</translation>
        </message>
        <message>
            <source>{record} is expected: it moves, its place is not known.</source>
            <translation>{record} est attendu : il tourne, sa position n'est pas connue.</translation>
        </message>
        <message>
            <source>This is {record}.</source>
            <translation>C'est {record}.</translation>
        </message>
        <message>
            <source>This is {record}, at {rpm} rpm.</source>
            <translation>C'est {record}, à {rpm} tr/min.</translation>
        </message>
        <message>
            <source>Speed {}</source>
            <translation>Vitesse {}</translation>
        </message>
        <message>
            <source>place {}</source>
            <translation>position {}</translation>
        </message>
        <message>
            <source>channels swapped or reversed, which does no harm</source>
            <translation>canaux permutés ou inversés, ce qui ne gêne pas</translation>
        </message>
        <message>
            <source>the record moves the deck</source>
            <translation>le disque entraîne la platine</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
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
            <translation>MixVibes 7 pouces</translation>
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
            <translation>{} tr/min</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>silence</translation>
        </message>
    </context>
    <context>
        <name>TimecodeEditor</name>
        <message>
            <source>Deck</source>
            <translation>Platine</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Gauche</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Droite</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>TIMECODE IS ON</source>
            <translation>TIMECODE ACTIF</translation>
        </message>
        <message>
            <source>TIMECODE IS OFF</source>
            <translation>TIMECODE INACTIF</translation>
        </message>
        <message>
            <source>The record moves deck %1</source>
            <translation>Le disque entraîne la platine %1</translation>
        </message>
        <message>
            <source>LEARN ANEW</source>
            <translation>RÉAPPRENDRE</translation>
        </message>
        <message>
            <source>Learn record and needle of deck %1 anew</source>
            <translation>Réapprendre disque et aiguille de la platine %1</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message>
            <source>Mode of the record, deck %1</source>
            <translation>Mode du disque, platine %1</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Disque</translation>
        </message>
        <message>
            <source>Record on deck %1</source>
            <translation>Disque de la platine %1</translation>
        </message>
        <message>
            <source>Turntable</source>
            <translation>Tourne-disque</translation>
        </message>
        <message>
            <source>Speed of the turntable, deck %1</source>
            <translation>Vitesse du tourne-disque, platine %1</translation>
        </message>
        <message>
            <source>Needle lifted</source>
            <translation>Aiguille levée</translation>
        </message>
        <message>
            <source>When the needle is lifted, deck %1</source>
            <translation>Quand l'aiguille est levée, platine %1</translation>
        </message>
        <message>
            <source>The track begins at</source>
            <translation>Le morceau commence à</translation>
        </message>
        <message>
            <source>Where on the record the track begins, deck %1</source>
            <translation>Où le morceau commence sur le disque, platine %1</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Silence below</source>
            <translation>Silence au-dessous de</translation>
        </message>
        <message>
            <source>What is quieter is no record, deck %1</source>
            <translation>Ce qui est plus faible n'est pas un disque, platine %1</translation>
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
            <translation>Notes de la platine %1</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Go on with the analysis</source>
            <translation>Reprendre l’analyse</translation>
        </message>
        <message>
            <source>Pause the analysis</source>
            <translation>Mettre l’analyse en pause</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>Reste %1</translation>
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
            <translation>Il reste de la place sur le disque pour %1 d’enregistrement</translation>
        </message>
        <message>
            <source>Time: %1</source>
            <translation>Heure : %1</translation>
        </message>
        <message>
            <source>View: what this layout shows</source>
            <translation>Affichage : ce que montre cette disposition</translation>
        </message>
        <message>
            <source>Open the help</source>
            <translation>Ouvrir l’aide</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
    </context>
    <context>
        <name>TrackEditor</name>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Artiste</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>Genre</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Remixer</source>
            <translation>Remixeur</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Tempo</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tonalité</translation>
        </message>
        <message>
            <source>Energy 1 to 10</source>
            <translation>Énergie de 1 à 10</translation>
        </message>
        <message>
            <source>Stars 0 to 5</source>
            <translation>Étoiles de 0 à 5</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Commentaire</translation>
        </message>
        <message>
            <source>Only tracks of the library can be edited.</source>
            <translation>Seuls les morceaux de la bibliothèque peuvent être modifiés.</translation>
        </message>
        <message>
            <source>There is no track of the library on this deck.</source>
            <translation>Il n’y a pas de morceau de la bibliothèque sur cette platine.</translation>
        </message>
        <message>
            <source>{} is no key</source>
            <translation>{} n’est pas une tonalité</translation>
        </message>
        <message>
            <source>{} is no colour</source>
            <translation>{} n’est pas une couleur</translation>
        </message>
        <message>
            <source>{} is not a number that fits</source>
            <translation>{} n’est pas un nombre valable</translation>
        </message>
    </context>
    <context>
        <name>TrackHeader</name>
        <message>
            <source>Order by %1</source>
            <translation>Trier par %1</translation>
        </message>
        <message>
            <source>Choose the columns</source>
            <translation>Choisir les colonnes</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
    </context>
    <context>
        <name>TrackRow</name>
        <message>
            <source>%1, %2, file missing</source>
            <translation>%1, %2, fichier manquant</translation>
        </message>
        <message>
            <source>played tonight</source>
            <translation>joué cette nuit</translation>
        </message>
    </context>
    <context>
        <name>TrackTable</name>
        <message>
            <source>Tracks</source>
            <translation>Morceaux</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>What to do with the tracks</source>
            <translation>Que faire des morceaux</translation>
        </message>
    </context>
    <context>
        <name>Tracks</name>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>A right click on the library of another program imports it</source>
            <translation>Un clic droit sur la bibliothèque d’un autre programme l’importe</translation>
        </message>
        <message>
            <source>Drag tracks here</source>
            <translation>Glisser des morceaux ici</translation>
        </message>
        <message>
            <source>Drop music files on a deck or here, or press OPEN</source>
            <translation>Déposer des fichiers de musique sur une platine ou ici, ou appuyer sur OUVRIR</translation>
        </message>
        <message>
            <source>All decks play. Stop one first.</source>
            <translation>Toutes les platines jouent. En arrêter une d’abord.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} sur {1}</translation>
        </message>
        <message>
            <source>{0}  ·  {1} ms</source>
            <translation>{0}  ·  {1} ms</translation>
        </message>
        <message>
            <source>{} track</source>
            <translation>{} morceau</translation>
        </message>
        <message>
            <source>{} tracks</source>
            <translation>{} morceaux</translation>
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
            <translation>Synchroniser la platine %1</translation>
        </message>
        <message>
            <source>Follows the %1. Right click: the other</source>
            <translation>Suit : %1. Clic droit : l’autre</translation>
        </message>
        <message>
            <source>LEAD</source>
            <translation>LEAD</translation>
        </message>
        <message>
            <source>Deck %1 leads</source>
            <translation>La platine %1 mène</translation>
        </message>
        <message>
            <source>CUE</source>
            <translation>CUE</translation>
        </message>
        <message>
            <source>Cue deck %1</source>
            <translation>Cue de la platine %1</translation>
        </message>
        <message>
            <source>As %1. Right click: another way</source>
            <translation>Mode %1. Clic droit : un autre</translation>
        </message>
        <message>
            <source>Play deck %1</source>
            <translation>Lancer la platine %1</translation>
        </message>
    </context>
    <context>
        <name>Typing</name>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
    </context>
    <context>
        <name>UnitStrip</name>
        <message>
            <source>%1 on</source>
            <translation>%1 : activer</translation>
        </message>
        <message>
            <source>%1, slot %2</source>
            <translation>%1, emplacement %2</translation>
        </message>
        <message>
            <source>MIX</source>
            <translation>MIX</translation>
        </message>
        <message>
            <source>%1: how much of the effects is heard</source>
            <translation>%1 : quantité d’effets entendue</translation>
        </message>
        <message>
            <source>Deck %1 through %2</source>
            <translation>Platine %1 à travers %2</translation>
        </message>
    </context>
    <context>
        <name>Virtual</name>
        <message>
            <source>The process of the controllers is not there yet…</source>
            <translation>Le processus des contrôleurs n’est pas encore là…</translation>
        </message>
        <message>
            <source>This mapping has no picture.</source>
            <translation>Ce mappage n’a pas d’image.</translation>
        </message>
        <message>
            <source>In the window</source>
            <translation>Dans la fenêtre</translation>
        </message>
    </context>
    <context>
        <name>VirtualWindow</name>
        <message>
            <source>Controller</source>
            <translation>Contrôleur</translation>
        </message>
        <message>
            <source>Controller: %1</source>
            <translation>Contrôleur : %1</translation>
        </message>
        <message>
            <source>Which controller is drawn</source>
            <translation>Quel contrôleur est dessiné</translation>
        </message>
        <message>
            <source>PHONE OR TABLET…</source>
            <translation>TÉLÉPHONE OU TABLETTE…</translation>
        </message>
        <message>
            <source>Draw it on a phone or tablet</source>
            <translation>Le dessiner sur un téléphone ou une tablette</translation>
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
            <translation>Forme d’onde de la platine %1</translation>
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
            <translation>Une partie de la fenêtre a une erreur : {}</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <source>Scanning {done} of {total}, {left} left</source>
            <translation>Scan : {done} sur {total}, reste {left}</translation>
        </message>
        <message>
            <source>Analysing {done} of {total}, {left} left</source>
            <translation>Analyse : {done} sur {total}, reste {left}</translation>
        </message>
        <message>
            <source>Scan {share}</source>
            <translation>Scan {share}</translation>
        </message>
        <message>
            <source>Analysis {share}</source>
            <translation>Analyse {share}</translation>
        </message>
        <message>
            <source>{done} of {total}, {left} left</source>
            <translation>{done} sur {total}, reste {left}</translation>
        </message>
        <message>
            <source>The analysis waits</source>
            <translation>L’analyse attend</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
    </context>
</TS>
