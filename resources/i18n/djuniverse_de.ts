<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Ahead</name>
        <message>
            <source>{} to {}</source>
            <translation>{} bis {}</translation>
        </message>
    </context>
    <context>
        <name>AnchorHandle</name>
        <message>
            <source>Anchor %1</source>
            <translation>Anker %1</translation>
        </message>
        <message>
            <source>%1 BPM from here</source>
            <translation>%1 BPM ab hier</translation>
        </message>
        <message>
            <source>Drag: move the anchor; with quantize to the nearest sound (Alt: freely, Shift: finely). Right click: remove it</source>
            <translation>Ziehen: Anker verschieben, mit Quantisierung zum nächsten Klang (Alt: frei, Umschalt: fein). Rechtsklick: entfernen</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>The engine did not take {path}: {error}</source>
            <translation>Die Engine hat {path} nicht angenommen: {error}</translation>
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
            <translation>Booth-Lautstärke</translation>
        </message>
        <message>
            <source>Booth, left</source>
            <translation>Booth, links</translation>
        </message>
        <message>
            <source>Booth, right</source>
            <translation>Booth, rechts</translation>
        </message>
    </context>
    <context>
        <name>Browser</name>
        <message>
            <source>Import this library</source>
            <translation>Diese Bibliothek importieren</translation>
        </message>
        <message>
            <source>Add this folder to the library</source>
            <translation>Diesen Ordner zur Bibliothek hinzufügen</translation>
        </message>
        <message>
            <source>Add the selected tracks</source>
            <translation>Ausgewählte Tracks hinzufügen</translation>
        </message>
        <message>
            <source>Edit the rule</source>
            <translation>Regel bearbeiten</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>New crate</source>
            <translation>Neue Crate</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>Neue Playlist</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <source>Smart crate of this search</source>
            <translation>Smart Crate aus dieser Suche</translation>
        </message>
        <message>
            <source>Load to deck A</source>
            <translation>In Deck A laden</translation>
        </message>
        <message>
            <source>Load to deck B</source>
            <translation>In Deck B laden</translation>
        </message>
        <message>
            <source>Load to deck C</source>
            <translation>Auf Deck C laden</translation>
        </message>
        <message>
            <source>Load to deck D</source>
            <translation>Auf Deck D laden</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Notes of the track</source>
            <translation>Notizen zum Track</translation>
        </message>
        <message>
            <source>Add to what is prepared</source>
            <translation>Zu den vorbereiteten Tracks hinzufügen</translation>
        </message>
        <message>
            <source>Goes well with deck {}</source>
            <translation>Passt gut zu Deck {}</translation>
        </message>
        <message>
            <source>Does not go well with deck {}</source>
            <translation>Passt nicht gut zu Deck {}</translation>
        </message>
        <message>
            <source>Analyse again</source>
            <translation>Neu analysieren</translation>
        </message>
        <message>
            <source>Show the file</source>
            <translation>Datei anzeigen</translation>
        </message>
        <message>
            <source>Take out of this list</source>
            <translation>Aus dieser Liste entfernen</translation>
        </message>
        <message>
            <source>Take out of the library</source>
            <translation>Aus der Bibliothek entfernen</translation>
        </message>
        <message>
            <source>{} selected</source>
            <translation>{} ausgewählt</translation>
        </message>
        <message>
            <source>{} tracks</source>
            <translation>{} Tracks</translation>
        </message>
        <message>
            <source>The usual columns</source>
            <translation>Standardspalten</translation>
        </message>
        <message>
            <source>Only tracks of the library are analysed.</source>
            <translation>Nur Titel der Bibliothek werden analysiert.</translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) will be analysed again.</source>
            <translation>
                <numerusform>%n Titel wird neu analysiert.</numerusform>
                <numerusform>%n Titel werden neu analysiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Imported: {0} tracks, {1} of them new, {2} lists.</source>
            <translation>Importiert: {0} Tracks, davon {1} neu, {2} Listen.</translation>
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
            <translation>Trim von Deck %1</translation>
        </message>
        <message>
            <source>HI</source>
            <translation>HI</translation>
        </message>
        <message>
            <source>Highs of deck %1</source>
            <translation>Höhen von Deck %1</translation>
        </message>
        <message>
            <source>MID</source>
            <translation>MID</translation>
        </message>
        <message>
            <source>Mids of deck %1</source>
            <translation>Mitten von Deck %1</translation>
        </message>
        <message>
            <source>LOW</source>
            <translation>LOW</translation>
        </message>
        <message>
            <source>Lows of deck %1</source>
            <translation>Bässe von Deck %1</translation>
        </message>
        <message>
            <source>FILT</source>
            <translation>FILT</translation>
        </message>
        <message>
            <source>FILTER</source>
            <translation>FILTER</translation>
        </message>
        <message>
            <source>Filter of deck %1</source>
            <translation>Filter von Deck %1</translation>
        </message>
        <message>
            <source>Level of deck %1</source>
            <translation>Pegel von Deck %1</translation>
        </message>
        <message>
            <source>CUE</source>
            <translation>CUE</translation>
        </message>
        <message>
            <source>Hear deck %1 in the headphones</source>
            <translation>Deck %1 im Kopfhörer vorhören</translation>
        </message>
        <message>
            <source>Fader of deck %1</source>
            <translation>Fader von Deck %1</translation>
        </message>
        <message>
            <source>Deck %1 on side %2</source>
            <translation>Deck %1 auf Seite %2</translation>
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
            <translation>gehalten</translation>
        </message>
        <message>
            <source>simple</source>
            <translation>einfach</translation>
        </message>
        <message>
            <source>standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>fein</translation>
        </message>
        <message>
            <source>tempo</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>beat</source>
            <translation>Beat</translation>
        </message>
        <message>
            <source>auto</source>
            <translation>auto</translation>
        </message>
        <message>
            <source>absolute</source>
            <translation>absolut</translation>
        </message>
        <message>
            <source>relative</source>
            <translation>relativ</translation>
        </message>
        <message>
            <source>internal</source>
            <translation>intern</translation>
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
            <translation>MixVibes 7 Zoll</translation>
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
            <translation>anhalten</translation>
        </message>
        <message>
            <source>go_on</source>
            <translation>weiterspielen</translation>
        </message>
        <message>
            <source>no_input</source>
            <translation>kein Eingang</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>still</translation>
        </message>
        <message>
            <source>moving</source>
            <translation>bewegt sich</translation>
        </message>
        <message>
            <source>placed</source>
            <translation>Position bekannt</translation>
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
            <translation>aus</translation>
        </message>
        <message>
            <source>a</source>
            <translation>a</translation>
        </message>
        <message>
            <source>through</source>
            <translation>durch</translation>
        </message>
        <message>
            <source>b</source>
            <translation>b</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>point</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>loop</source>
            <translation>Loop</translation>
        </message>
        <message>
            <source>jump</source>
            <translation>Sprung</translation>
        </message>
        <message>
            <source>smooth</source>
            <translation>weich</translation>
        </message>
        <message>
            <source>linear</source>
            <translation>linear</translation>
        </message>
        <message>
            <source>cut</source>
            <translation>Cut</translation>
        </message>
        <message>
            <source>power</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>steep</source>
            <translation>steil</translation>
        </message>
        <message>
            <source>leader</source>
            <translation>Leitdeck</translation>
        </message>
        <message>
            <source>main left</source>
            <translation>Main links</translation>
        </message>
        <message>
            <source>main right</source>
            <translation>Main rechts</translation>
        </message>
        <message>
            <source>phones left</source>
            <translation>Kopfhörer links</translation>
        </message>
        <message>
            <source>phones right</source>
            <translation>Kopfhörer rechts</translation>
        </message>
        <message>
            <source>booth left</source>
            <translation>Booth links</translation>
        </message>
        <message>
            <source>booth right</source>
            <translation>Booth rechts</translation>
        </message>
        <message>
            <source>while on</source>
            <translation>solange an</translation>
        </message>
        <message>
            <source>while speaking</source>
            <translation>beim Sprechen</translation>
        </message>
        <message>
            <source>once</source>
            <translation>einmal</translation>
        </message>
        <message>
            <source>hold</source>
            <translation>halten</translation>
        </message>
        <message>
            <source>toggle</source>
            <translation>wechseln</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>echo</source>
            <translation>Echo</translation>
        </message>
        <message>
            <source>pingpong</source>
            <translation>Ping-Pong</translation>
        </message>
        <message>
            <source>reverb</source>
            <translation>Hall</translation>
        </message>
        <message>
            <source>flanger</source>
            <translation>Flanger</translation>
        </message>
        <message>
            <source>phaser</source>
            <translation>Phaser</translation>
        </message>
        <message>
            <source>chorus</source>
            <translation>Chorus</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>bitcrusher</source>
            <translation>Bitcrusher</translation>
        </message>
        <message>
            <source>gate</source>
            <translation>Gate</translation>
        </message>
        <message>
            <source>roll</source>
            <translation>Roll</translation>
        </message>
    </context>
    <context>
        <name>ClickGroup</name>
        <message>
            <source>CLICK</source>
            <translation>KLICK</translation>
        </message>
        <message>
            <source>Metronome in the headphones</source>
            <translation>Metronom im Kopfhörer</translation>
        </message>
        <message>
            <source>Deck whose beats the metronome clicks</source>
            <translation>Deck, dessen Beats das Metronom klickt</translation>
        </message>
        <message>
            <source>Loudness of the metronome</source>
            <translation>Lautstärke des Metronoms</translation>
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message>
            <source>Time of deck %1; press to swap elapsed and remaining</source>
            <translation>Zeit von Deck %1; drücken, um zwischen verstrichen und verbleibend zu wechseln</translation>
        </message>
    </context>
    <context>
        <name>Colors</name>
        <message>
            <source>red</source>
            <translation>rot</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>orange</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>gelb</translation>
        </message>
        <message>
            <source>green</source>
            <translation>grün</translation>
        </message>
        <message>
            <source>cyan</source>
            <translation>türkis</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>blau</translation>
        </message>
        <message>
            <source>purple</source>
            <translation>violett</translation>
        </message>
        <message>
            <source>pink</source>
            <translation>rosa</translation>
        </message>
        <message>
            <source>black</source>
            <translation>schwarz</translation>
        </message>
        <message>
            <source>grey</source>
            <translation>grau</translation>
        </message>
        <message>
            <source>white</source>
            <translation>weiß</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Preview and decks</source>
            <translation>Vorhören und Decks</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>VORHÖREN</translation>
        </message>
        <message>
            <source>Waveform</source>
            <translation>Wellenform</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Cover</translation>
        </message>
        <message>
            <source>TITLE</source>
            <translation>TITEL</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>ARTIST</source>
            <translation>KÜNSTLER</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Künstler</translation>
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
            <translation>KEY</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tonart</translation>
        </message>
        <message>
            <source>ENERGY</source>
            <translation>ENERGIE</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>TIME</source>
            <translation>ZEIT</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>RATING</source>
            <translation>WERTUNG</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Wertung</translation>
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
            <translation>KOMMENTAR</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>COLOUR</source>
            <translation>FARBE</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>YEAR</source>
            <translation>JAHR</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>PLAYS</source>
            <translation>PLAYS</translation>
        </message>
        <message>
            <source>Times played</source>
            <translation>Wie oft gespielt</translation>
        </message>
        <message>
            <source>LAST PLAYED</source>
            <translation>ZULETZT GESP.</translation>
        </message>
        <message>
            <source>Last played</source>
            <translation>Zuletzt gespielt</translation>
        </message>
        <message>
            <source>ADDED</source>
            <translation>NEU AM</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Hinzugefügt</translation>
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
            <translation>Bitrate</translation>
        </message>
        <message>
            <source>KIND</source>
            <translation>TYP</translation>
        </message>
        <message>
            <source>File kind</source>
            <translation>Dateityp</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>DATEI</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
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
            <translation>unbegrenzt</translation>
        </message>
        <message>
            <source>Gone: {}</source>
            <translation>Weg: {}</translation>
        </message>
        <message>
            <source>{name}: {state}</source>
            <translation>{name}: {state}</translation>
        </message>
        <message>
            <source>Written: {}</source>
            <translation>Geschrieben: {}</translation>
        </message>
        <message>
            <source>Kept as {}</source>
            <translation>Aufbewahrt als {}</translation>
        </message>
    </context>
    <context>
        <name>ControllersEditor</name>
        <message>
            <source>BRING IN A MAPPING</source>
            <translation>BELEGUNG EINLESEN</translation>
        </message>
        <message>
            <source>Copy a mapping file to your own: .toml, .midi.xml, .hid.xml or .zip</source>
            <translation>Eine Belegungsdatei zu deinen eigenen kopieren: .toml, .midi.xml, .hid.xml oder .zip</translation>
        </message>
        <message>
            <source>FOLDER OF MAPPINGS</source>
            <translation>ORDNER DER BELEGUNGEN</translation>
        </message>
        <message>
            <source>Open the folder of your own mappings</source>
            <translation>Den Ordner deiner eigenen Belegungen öffnen</translation>
        </message>
        <message>
            <source>RELOAD ALL</source>
            <translation>ALLE NEU LADEN</translation>
        </message>
        <message>
            <source>Start all mappings anew</source>
            <translation>Alle Belegungen neu starten</translation>
        </message>
        <message>
            <source>No controller is connected. Plug one in: it is found by itself.</source>
            <translation>Kein Controller ist angeschlossen. Stecke einen ein: Er wird von selbst gefunden.</translation>
        </message>
        <message>
            <source>Looking for controllers…</source>
            <translation>Suche nach Controllern…</translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>Playing. Starts and pauses the deck.</source>
            <translation>Wiedergabe. Startet und pausiert das Deck.</translation>
        </message>
        <message>
            <source>Pause and go to the first frame.</source>
            <translation>Pausieren und zum ersten Frame gehen.</translation>
        </message>
        <message>
            <source>The cue button; what it does is set by cue_mode.</source>
            <translation>Die Cue-Taste; ihre Funktion legt cue_mode fest.</translation>
        </message>
        <message>
            <source>cdj: sets when paused, returns when playing, plays while held on the cue point. gated: plays from the cue point while held. simple: jumps to the cue point and pauses.</source>
            <translation>cdj: setzt bei Pause, springt bei Wiedergabe zurück, spielt auf dem Cue-Punkt, solange gehalten. gated: spielt ab dem Cue-Punkt, solange gehalten. simple: springt zum Cue-Punkt und pausiert.</translation>
        </message>
        <message>
            <source>Where the cue button goes.</source>
            <translation>Wohin die Cue-Taste springt.</translation>
        </message>
        <message>
            <source>Set the cue point here (on the nearest beat with quantize).</source>
            <translation>Den Cue-Punkt hier setzen (mit Quantisierung auf den nächstliegenden Beat).</translation>
        </message>
        <message>
            <source>Jump to this frame of the track.</source>
            <translation>Zu diesem Frame des Tracks springen.</translation>
        </message>
        <message>
            <source>Jump to this part of the track: 0 start, 1 end.</source>
            <translation>Zu dieser Stelle des Tracks springen: 0 Anfang, 1 Ende.</translation>
        </message>
        <message>
            <source>Jump by so many beats; negative goes back.</source>
            <translation>Um so viele Beats springen; negativ geht zurück.</translation>
        </message>
        <message>
            <source>How far beatjump_forward and beatjump_back go.</source>
            <translation>Wie weit beatjump_forward und beatjump_back springen.</translation>
        </message>
        <message>
            <source>Jump forward by beatjump_size.</source>
            <translation>Um beatjump_size vorwärts springen.</translation>
        </message>
        <message>
            <source>Jump back by beatjump_size.</source>
            <translation>Um beatjump_size zurück springen.</translation>
        </message>
        <message>
            <source>Cues and loops are set on the nearest beat; hot cues keep the beat when pressed.</source>
            <translation>Cues und Loops werden auf den nächstliegenden Beat gesetzt; Hot Cues bleiben beim Drücken im Beat.</translation>
        </message>
        <message>
            <source>Time goes on below loops, scratches, reverse and hot cues; the deck returns to it.</source>
            <translation>Unter Loops, Scratches, Rückwärtslauf und Hot Cues läuft die Zeit weiter; das Deck kehrt zu ihr zurück.</translation>
        </message>
        <message>
            <source>Play backwards.</source>
            <translation>Rückwärts abspielen.</translation>
        </message>
        <message>
            <source>Play backwards while held, then go on as if nothing had been.</source>
            <translation>Rückwärts abspielen, solange gehalten, danach weiter, als wäre nichts gewesen.</translation>
        </message>
        <message>
            <source>Change of tempo; 0 plays as recorded.</source>
            <translation>Tempoänderung; 0 spielt wie aufgenommen.</translation>
        </message>
        <message>
            <source>Tempo at the ends of tempo_fader.</source>
            <translation>Tempo an den Enden von tempo_fader.</translation>
        </message>
        <message>
            <source>The tempo fader's position; 1 is tempo_range faster.</source>
            <translation>Stellung des Tempofaders; 1 ist um tempo_range schneller.</translation>
        </message>
        <message>
            <source>Pitch bend added to the tempo as long as it is not 0.</source>
            <translation>Pitch Bend, das zum Tempo hinzukommt, solange es nicht 0 ist.</translation>
        </message>
        <message>
            <source>Strength of nudge_forward and nudge_back.</source>
            <translation>Stärke von nudge_forward und nudge_back.</translation>
        </message>
        <message>
            <source>Faster by nudge_size while held.</source>
            <translation>Um nudge_size schneller, solange gehalten.</translation>
        </message>
        <message>
            <source>Slower by nudge_size while held.</source>
            <translation>Um nudge_size langsamer, solange gehalten.</translation>
        </message>
        <message>
            <source>Movement of the jog wheel since the last event: scratches while touched, bends otherwise.</source>
            <translation>Bewegung des Jogwheels seit dem letzten Ereignis: scratcht bei Berührung, sonst Pitch Bend.</translation>
        </message>
        <message>
            <source>A hand is on the platter: in vinyl mode it holds the record.</source>
            <translation>Eine Hand liegt auf dem Teller: Im Vinyl-Modus hält sie die Platte fest.</translation>
        </message>
        <message>
            <source>Vinyl mode: touching the platter scratches.</source>
            <translation>Vinyl-Modus: Berühren des Tellers scratcht.</translation>
        </message>
        <message>
            <source>Speed of the record while touched, from a motor platter or timecode; jog events add to it.</source>
            <translation>Geschwindigkeit der berührten Platte, von einem Motorteller oder Timecode; Jog-Ereignisse kommen hinzu.</translation>
        </message>
        <message>
            <source>A program holds the record, in vinyl mode or not: it moves at scratch_rate exactly, to the frame.</source>
            <translation>Ein Programm hält die Platte, im Vinylmodus oder nicht: Sie bewegt sich genau mit scratch_rate, auf den Frame.</translation>
        </message>
        <message>
            <source>Slow down to a stop like a turntable.</source>
            <translation>Wie ein Plattenspieler bis zum Stillstand abbremsen.</translation>
        </message>
        <message>
            <source>How long brake takes.</source>
            <translation>Wie lange brake dauert.</translation>
        </message>
        <message>
            <source>Throw the record backwards, then stop.</source>
            <translation>Die Platte zurückwerfen, dann anhalten.</translation>
        </message>
        <message>
            <source>How long spinback takes.</source>
            <translation>Wie lange spinback dauert.</translation>
        </message>
        <message>
            <source>Start like a turntable.</source>
            <translation>Wie ein Plattenspieler anlaufen.</translation>
        </message>
        <message>
            <source>How long soft_start takes.</source>
            <translation>Wie lange soft_start dauert.</translation>
        </message>
        <message>
            <source>Tempo changes leave the key alone.</source>
            <translation>Tempoänderungen lassen die Tonart unverändert.</translation>
        </message>
        <message>
            <source>Sound of the key lock.</source>
            <translation>Klang des Key Lock.</translation>
        </message>
        <message>
            <source>Key shift.</source>
            <translation>Tonartverschiebung.</translation>
        </message>
        <message>
            <source>The record on the turntable moves the deck, as soon as it is heard.</source>
            <translation>Die Platte auf dem Plattenspieler bewegt das Deck, sobald sie zu hören ist.</translation>
        </message>
        <message>
            <source>absolute: the needle's place is the track's place; after a jump by hand relative, until the needle jumps. relative: only the record's movement counts. internal: the record is not followed.</source>
            <translation>absolut: Der Ort der Nadel ist der Ort im Titel; nach einem Sprung von Hand relativ, bis die Nadel springt. relativ: Nur die Bewegung der Platte zählt. intern: Der Platte wird nicht gefolgt.</translation>
        </message>
        <message>
            <source>The record (or CD); auto finds out by listening.</source>
            <translation>Die Platte (oder CD); auto findet es durch Zuhören heraus.</translation>
        </message>
        <message>
            <source>Speed of the turntable at which the track plays as recorded.</source>
            <translation>Drehzahl des Plattenspielers, bei der der Titel wie aufgenommen spielt.</translation>
        </message>
        <message>
            <source>What the deck does when the needle is lifted off a record that plays.</source>
            <translation>Was das Deck tut, wenn die Nadel von einer laufenden Platte gehoben wird.</translation>
        </message>
        <message>
            <source>Where on the record the track begins, in absolute mode.</source>
            <translation>Wo auf der Platte der Titel beginnt, im absoluten Modus.</translation>
        </message>
        <message>
            <source>What is quieter is no record.</source>
            <translation>Was leiser ist, ist keine Platte.</translation>
        </message>
        <message>
            <source>Forget what was learned about record and needle, and learn anew.</source>
            <translation>Vergessen, was über Platte und Nadel gelernt wurde, und neu lernen.</translation>
        </message>
        <message>
            <source>What is heard of the record: no input is set up for the deck; nothing; speed and direction; the position, too.</source>
            <translation>Was von der Platte zu hören ist: kein Eingang für das Deck eingerichtet; nichts; Geschwindigkeit und Richtung; auch die Position.</translation>
        </message>
        <message>
            <source>The record moves the deck now.</source>
            <translation>Die Platte bewegt das Deck jetzt.</translation>
        </message>
        <message>
            <source>The record that is heard.</source>
            <translation>Die Platte, die zu hören ist.</translation>
        </message>
        <message>
            <source>How the needle is wired: 0 as usual, else channels are swapped or reversed; that does no harm.</source>
            <translation>Wie die Nadel verdrahtet ist: 0 wie üblich, sonst sind Kanäle vertauscht oder verpolt; das schadet nicht.</translation>
        </message>
        <message>
            <source>Part of the record's last bits that were read well.</source>
            <translation>Anteil der letzten Bits der Platte, die richtig gelesen wurden.</translation>
        </message>
        <message>
            <source>Speed of the record; negative backwards.</source>
            <translation>Geschwindigkeit der Platte; negativ rückwärts.</translation>
        </message>
        <message>
            <source>Place of the needle; -1 when it is not known.</source>
            <translation>Ort der Nadel; -1, wenn er nicht bekannt ist.</translation>
        </message>
        <message>
            <source>Level of the record's left channel.</source>
            <translation>Pegel des linken Kanals der Platte.</translation>
        </message>
        <message>
            <source>Level of the record's right channel.</source>
            <translation>Pegel des rechten Kanals der Platte.</translation>
        </message>
        <message>
            <source>Follow the leader's tempo and, in beat mode, its phase.</source>
            <translation>Dem Tempo des Leitdecks folgen, im Beat-Modus auch seiner Phase.</translation>
        </message>
        <message>
            <source>What sync follows.</source>
            <translation>Wonach sich Sync richtet.</translation>
        </message>
        <message>
            <source>This deck's tempo to the leader's; auto takes the nearest.</source>
            <translation>Tempo dieses Decks zu dem des Leitdecks; auto nimmt das nächstliegende.</translation>
        </message>
        <message>
            <source>This deck leads; only one does.</source>
            <translation>Dieses Deck führt; das tut immer nur eines.</translation>
        </message>
        <message>
            <source>Match tempo and phase once.</source>
            <translation>Tempo und Phase einmal angleichen.</translation>
        </message>
        <message>
            <source>Loop start here.</source>
            <translation>Loop-Anfang hier.</translation>
        </message>
        <message>
            <source>Loop end here; starts looping.</source>
            <translation>Loop-Ende hier; startet den Loop.</translation>
        </message>
        <message>
            <source>Leave the loop at its end.</source>
            <translation>Den Loop an seinem Ende verlassen.</translation>
        </message>
        <message>
            <source>Back into the last loop; leaves it when in it.</source>
            <translation>Zurück in den letzten Loop; verlässt ihn, wenn er läuft.</translation>
        </message>
        <message>
            <source>The loop is on.</source>
            <translation>Der Loop ist aktiv.</translation>
        </message>
        <message>
            <source>First frame of the loop; -1 without one.</source>
            <translation>Erster Frame des Loops; -1 ohne Loop.</translation>
        </message>
        <message>
            <source>Frame after the loop; -1 without one.</source>
            <translation>Frame nach dem Loop; -1 ohne Loop.</translation>
        </message>
        <message>
            <source>Length that loop.beatloop, halve and double work on.</source>
            <translation>Länge, mit der loop.beatloop, halve und double arbeiten.</translation>
        </message>
        <message>
            <source>Loop so many beats from here; the same again leaves it; 0 leaves any.</source>
            <translation>So viele Beats ab hier loopen; derselbe Wert noch einmal verlässt den Loop; 0 verlässt jeden.</translation>
        </message>
        <message>
            <source>Half as long.</source>
            <translation>Halb so lang.</translation>
        </message>
        <message>
            <source>Twice as long.</source>
            <translation>Doppelt so lang.</translation>
        </message>
        <message>
            <source>Move the loop by so many beats, and the playhead when inside.</source>
            <translation>Den Loop um so viele Beats verschieben, und die Abspielposition mit, wenn sie darin liegt.</translation>
        </message>
        <message>
            <source>Loop so many beats as long as it is not 0; time goes on below.</source>
            <translation>So viele Beats loopen, solange der Wert nicht 0 ist; darunter läuft die Zeit weiter.</translation>
        </message>
        <message>
            <source>Length of the part of the track that the slicer cuts into eight slices; it starts on a bar.</source>
            <translation>Länge des Abschnitts, den der Slicer in acht Slices teilt; er beginnt auf einem Takt.</translation>
        </message>
        <message>
            <source>Loop this slice as long as it is not off; time goes on below.</source>
            <translation>Diesen Slice loopen, solange der Wert nicht off ist; darunter läuft die Zeit weiter.</translation>
        </message>
        <message>
            <source>Move the whole grid by so many frames.</source>
            <translation>Das ganze Beatgrid um so viele Frames verschieben.</translation>
        </message>
        <message>
            <source>Move the grid so that a beat falls here.</source>
            <translation>Das Beatgrid so verschieben, dass hier ein Beat liegt.</translation>
        </message>
        <message>
            <source>Multiply the grid's tempo (2 doubles it, 0.5 halves).</source>
            <translation>Das Tempo des Beatgrids multiplizieren (2 verdoppelt, 0,5 halbiert).</translation>
        </message>
        <message>
            <source>Gain before the equalizer.</source>
            <translation>Gain vor dem Equalizer.</translation>
        </message>
        <message>
            <source>Low band; 0 kills, 2 is +6 dB.</source>
            <translation>Bassband; 0 ist Kill, 2 ist +6 dB.</translation>
        </message>
        <message>
            <source>Mid band; 0 kills, 2 is +6 dB.</source>
            <translation>Mittenband; 0 ist Kill, 2 ist +6 dB.</translation>
        </message>
        <message>
            <source>High band; 0 kills, 2 is +6 dB.</source>
            <translation>Höhenband; 0 ist Kill, 2 ist +6 dB.</translation>
        </message>
        <message>
            <source>Low band off.</source>
            <translation>Bassband aus.</translation>
        </message>
        <message>
            <source>Mid band off.</source>
            <translation>Mittenband aus.</translation>
        </message>
        <message>
            <source>High band off.</source>
            <translation>Höhenband aus.</translation>
        </message>
        <message>
            <source>Below 0 low-pass, above 0 high-pass, 0 off.</source>
            <translation>Unter 0 Tiefpass, über 0 Hochpass, 0 aus.</translation>
        </message>
        <message>
            <source>Resonance of the filter.</source>
            <translation>Resonanz des Filters.</translation>
        </message>
        <message>
            <source>Channel fader.</source>
            <translation>Kanalfader.</translation>
        </message>
        <message>
            <source>Side of the crossfader; decks 1 and 3 start on A, 2 and 4 on B.</source>
            <translation>Seite des Crossfaders; die Decks 1 und 3 beginnen auf A, 2 und 4 auf B.</translation>
        </message>
        <message>
            <source>Through FX unit 1, after the fader; the deck of the same number is at the start.</source>
            <translation>Durch FX-Einheit 1, nach dem Fader; zu Beginn ist es das Deck mit derselben Nummer.</translation>
        </message>
        <message>
            <source>Through FX unit 2, after the fader; the deck of the same number is at the start.</source>
            <translation>Durch FX-Einheit 2, nach dem Fader; zu Beginn ist es das Deck mit derselben Nummer.</translation>
        </message>
        <message>
            <source>Through FX unit 3, after the fader; the deck of the same number is at the start.</source>
            <translation>Durch FX-Einheit 3, nach dem Fader; zu Beginn ist es das Deck mit derselben Nummer.</translation>
        </message>
        <message>
            <source>Through FX unit 4, after the fader; the deck of the same number is at the start.</source>
            <translation>Durch FX-Einheit 4, nach dem Fader; zu Beginn ist es das Deck mit derselben Nummer.</translation>
        </message>
        <message>
            <source>Hear this deck in the headphones, before the fader.</source>
            <translation>Dieses Deck im Kopfhörer vorhören, vor dem Fader.</translation>
        </message>
        <message>
            <source>How loud the first stem is (drums in most files).</source>
            <translation>Lautstärke des ersten Stems (meist Schlagzeug).</translation>
        </message>
        <message>
            <source>How loud the second stem is (bass).</source>
            <translation>Lautstärke des zweiten Stems (Bass).</translation>
        </message>
        <message>
            <source>How loud the third stem is (melody).</source>
            <translation>Lautstärke des dritten Stems (Melodie).</translation>
        </message>
        <message>
            <source>How loud the fourth stem is (voices).</source>
            <translation>Lautstärke des vierten Stems (Gesang).</translation>
        </message>
        <message>
            <source>The first stem is silent.</source>
            <translation>Der erste Stem ist stumm.</translation>
        </message>
        <message>
            <source>The second stem is silent.</source>
            <translation>Der zweite Stem ist stumm.</translation>
        </message>
        <message>
            <source>The third stem is silent.</source>
            <translation>Der dritte Stem ist stumm.</translation>
        </message>
        <message>
            <source>The fourth stem is silent.</source>
            <translation>Der vierte Stem ist stumm.</translation>
        </message>
        <message>
            <source>How many stems the track has: 4, or 0 when it cannot be taken apart.</source>
            <translation>Wie viele Stems der Track hat: 4, oder 0, wenn er sich nicht zerlegen lässt.</translation>
        </message>
        <message>
            <source>A track is loaded.</source>
            <translation>Ein Track ist geladen.</translation>
        </message>
        <message>
            <source>Sound comes from the deck (also while previewing a cue).</source>
            <translation>Das Deck gibt Ton aus (auch beim Vorhören eines Cues).</translation>
        </message>
        <message>
            <source>Tempo as heard; 0 without a grid.</source>
            <translation>Hörbares Tempo; 0 ohne Beatgrid.</translation>
        </message>
        <message>
            <source>Tempo of the grid at the playhead.</source>
            <translation>Tempo des Beatgrids an der Abspielposition.</translation>
        </message>
        <message>
            <source>Paused on the cue point.</source>
            <translation>Pausiert auf dem Cue-Punkt.</translation>
        </message>
        <message>
            <source>The playhead is at the end.</source>
            <translation>Die Abspielposition ist am Ende.</translation>
        </message>
        <message>
            <source>Following a leader now.</source>
            <translation>Folgt gerade einem Leitdeck.</translation>
        </message>
        <message>
            <source>The key lock's sound is heard now (it starts a moment after a jump).</source>
            <translation>Der Klang des Key Lock ist jetzt zu hören (er setzt kurz nach einem Sprung ein).</translation>
        </message>
        <message>
            <source>The pad: sets an empty cue, goes to a set one; plays while held when paused.</source>
            <translation>Das Pad: setzt einen leeren Cue, springt zu einem gesetzten; spielt bei Pause, solange gehalten.</translation>
        </message>
        <message>
            <source>Set here as a point.</source>
            <translation>Hier als Punkt setzen.</translation>
        </message>
        <message>
            <source>Set to the current loop, or to loop.size beats from here.</source>
            <translation>Auf den aktuellen Loop setzen oder auf loop.size Beats ab hier.</translation>
        </message>
        <message>
            <source>Set here as a jump: when the playhead comes here it goes to this frame.</source>
            <translation>Hier als Sprung setzen: Kommt die Abspielposition hierher, geht sie zu diesem Frame.</translation>
        </message>
        <message>
            <source>Go there, playing or not.</source>
            <translation>Dorthin gehen, ob Wiedergabe läuft oder nicht.</translation>
        </message>
        <message>
            <source>Forget the cue.</source>
            <translation>Den Cue löschen.</translation>
        </message>
        <message>
            <source>What is set.</source>
            <translation>Was gesetzt ist.</translation>
        </message>
        <message>
            <source>Where it is; -1 when empty.</source>
            <translation>Wo er liegt; -1, wenn leer.</translation>
        </message>
        <message>
            <source>End of a loop cue, target of a jump cue.</source>
            <translation>Ende eines Loop-Cues, Ziel eines Sprung-Cues.</translation>
        </message>
        <message>
            <source>Colour, 0xRRGGBB.</source>
            <translation>Farbe, 0xRRGGBB.</translation>
        </message>
        <message>
            <source>-1 side A, 1 side B.</source>
            <translation>-1 Seite A, 1 Seite B.</translation>
        </message>
        <message>
            <source>smooth: both sides full in the middle, then fading out; linear: constant sum of gains; cut: for scratching; power: constant power, -3 dB in the middle.</source>
            <translation>smooth: in der Mitte beide Seiten voll, dann ausblendend; linear: konstante Summe der Verstärkungen; cut: zum Scratchen; power: konstante Leistung, -3 dB in der Mitte.</translation>
        </message>
        <message>
            <source>Swap the sides.</source>
            <translation>Die Seiten tauschen.</translation>
        </message>
        <message>
            <source>Curve of the channel faders.</source>
            <translation>Kurve der Kanalfader.</translation>
        </message>
        <message>
            <source>Main output; -60 is silence.</source>
            <translation>Hauptausgang; -60 ist Stille.</translation>
        </message>
        <message>
            <source>-1 left, 1 right.</source>
            <translation>-1 links, 1 rechts.</translation>
        </message>
        <message>
            <source>Look-ahead limiter on the main output; without it the output is clipped at full scale.</source>
            <translation>Vorausschauender Limiter am Hauptausgang; ohne ihn wird der Ausgang bei Vollaussteuerung abgeschnitten.</translation>
        </message>
        <message>
            <source>FX unit 1 works on the main output instead of on decks.</source>
            <translation>FX-Einheit 1 wirkt auf den Hauptausgang statt auf Decks.</translation>
        </message>
        <message>
            <source>FX unit 2 works on the main output instead of on decks.</source>
            <translation>FX-Einheit 2 wirkt auf den Hauptausgang statt auf Decks.</translation>
        </message>
        <message>
            <source>FX unit 3 works on the main output instead of on decks.</source>
            <translation>FX-Einheit 3 wirkt auf den Hauptausgang statt auf Decks.</translation>
        </message>
        <message>
            <source>FX unit 4 works on the main output instead of on decks.</source>
            <translation>FX-Einheit 4 wirkt auf den Hauptausgang statt auf Decks.</translation>
        </message>
        <message>
            <source>Headphones; -60 is silence.</source>
            <translation>Kopfhörer; -60 ist Stille.</translation>
        </message>
        <message>
            <source>0 the cued decks, 1 the main output.</source>
            <translation>0 die vorgehörten Decks, 1 der Hauptausgang.</translation>
        </message>
        <message>
            <source>Cued decks left, main output right, both in mono.</source>
            <translation>Vorgehörte Decks links, Hauptausgang rechts, beide in Mono.</translation>
        </message>
        <message>
            <source>Booth output: the main mix before its volume, balance and microphone; -60 is silence.</source>
            <translation>Booth-Ausgang: der Hauptmix vor seiner Lautstärke, Balance und dem Mikrofon; -60 ist Stille.</translation>
        </message>
        <message>
            <source>The sound device has a booth output open.</source>
            <translation>Das Audiogerät hat einen Booth-Ausgang offen.</translation>
        </message>
        <message>
            <source>Clip counts back to 0.</source>
            <translation>Clip-Zähler zurück auf 0.</translation>
        </message>
        <message>
            <source>Number of the leading deck; 0 without one.</source>
            <translation>Nummer des Leitdecks; 0 ohne Leitdeck.</translation>
        </message>
        <message>
            <source>Tempo of the leader.</source>
            <translation>Tempo des Leitdecks.</translation>
        </message>
        <message>
            <source>A clock outside of the program leads the synced decks, instead of a deck.</source>
            <translation>Ein Takt von außerhalb des Programms führt die synchronen Decks, anstelle eines Decks.</translation>
        </message>
        <message>
            <source>Tempo of the clock outside.</source>
            <translation>Tempo des äußeren Takts.</translation>
        </message>
        <message>
            <source>Beat of the clock outside at this moment; it goes on by clock.bpm.</source>
            <translation>Schlag des äußeren Takts in diesem Augenblick; er läuft mit clock.bpm weiter.</translation>
        </message>
        <message>
            <source>All sampler slots; -60 is silence.</source>
            <translation>Alle Sampler-Slots; -60 ist Stille.</translation>
        </message>
        <message>
            <source>Play the previewed file, in the headphones only.</source>
            <translation>Die vorgehörte Datei abspielen, nur im Kopfhörer.</translation>
        </message>
        <message>
            <source>The preview player; -60 is silence.</source>
            <translation>Der Vorhör-Player; -60 ist Stille.</translation>
        </message>
        <message>
            <source>Jump to this part of the previewed file: 0 start, 1 end.</source>
            <translation>Zu dieser Stelle der vorgehörten Datei springen: 0 Anfang, 1 Ende.</translation>
        </message>
        <message>
            <source>A file is in the preview player.</source>
            <translation>Eine Datei ist im Vorhör-Player.</translation>
        </message>
        <message>
            <source>The preview sounds.</source>
            <translation>Das Vorhören läuft.</translation>
        </message>
        <message>
            <source>Where the preview is: 0 start, 1 end.</source>
            <translation>Wo das Vorhören steht: 0 Anfang, 1 Ende.</translation>
        </message>
        <message>
            <source>Clicks on the beats of a deck's grid, in the headphones only.</source>
            <translation>Klickt auf den Beats des Beatgrids eines Decks, nur im Kopfhörer.</translation>
        </message>
        <message>
            <source>Loudness of the clicks; -60 is silence.</source>
            <translation>Lautstärke der Klicks; -60 ist Stille.</translation>
        </message>
        <message>
            <source>Whose beats it clicks; leader: the leading deck, else the first that plays.</source>
            <translation>Wessen Beats geklickt werden; leader: das Leitdeck, sonst das erste laufende.</translation>
        </message>
        <message>
            <source>A sine of 440 Hz at -20 dBFS on one output channel, to find out which speaker it is.</source>
            <translation>Ein Sinus von 440 Hz bei -20 dBFS auf einem Ausgangskanal, um den zugehörigen Lautsprecher zu finden.</translation>
        </message>
        <message>
            <source>Measures the way out and back: six short bursts on one output channel, looked for in the microphone's input. Ends by itself, after three when none comes back; the microphone is not heard meanwhile.</source>
            <translation>Misst den Weg hinaus und zurück: sechs kurze Rauschstöße auf einem Ausgangskanal, die am Eingang des Mikrofons gesucht werden. Endet von selbst, nach dreien, wenn keiner zurückkommt; das Mikrofon ist solange nicht zu hören.</translation>
        </message>
        <message>
            <source>Bursts that were sent and listened for.</source>
            <translation>Rauschstöße, die gesendet und erwartet wurden.</translation>
        </message>
        <message>
            <source>How many of them came back.</source>
            <translation>Wie viele davon zurückkamen.</translation>
        </message>
        <message>
            <source>The way out and back: the median of those that came back; -1 without one.</source>
            <translation>Der Weg hinaus und zurück: der Median derer, die zurückkamen; -1 ohne einen.</translation>
        </message>
        <message>
            <source>How far the others are from the median at most; -1 without one.</source>
            <translation>Wie weit die anderen höchstens vom Median entfernt sind; -1 ohne einen.</translation>
        </message>
        <message>
            <source>The microphone is heard on the main output.</source>
            <translation>Das Mikrofon ist am Hauptausgang zu hören.</translation>
        </message>
        <message>
            <source>Gain of the microphone; -60 is silence.</source>
            <translation>Gain des Mikrofons; -60 ist Stille.</translation>
        </message>
        <message>
            <source>When the music gets quieter for the microphone.</source>
            <translation>Wann die Musik für das Mikrofon leiser wird.</translation>
        </message>
        <message>
            <source>How much quieter talk-over makes the music.</source>
            <translation>Um wie viel Talkover die Musik leiser macht.</translation>
        </message>
        <message>
            <source>Hear the microphone in the headphones, also when it is off.</source>
            <translation>Das Mikrofon im Kopfhörer hören, auch wenn es aus ist.</translation>
        </message>
        <message>
            <source>The microphone is heard on the booth output, too; it may feed back there.</source>
            <translation>Das Mikrofon ist auch auf dem Booth-Ausgang zu hören; dort kann es rückkoppeln.</translation>
        </message>
        <message>
            <source>The sound device gives a microphone.</source>
            <translation>Das Audiogerät hat ein Mikrofon.</translation>
        </message>
        <message>
            <source>Peak of the microphone after its gain, falling 20 dB/s; 1 is full scale.</source>
            <translation>Spitzenpegel des Mikrofons nach dem Gain, fällt um 20 dB/s; 1 ist Vollaussteuerung.</translation>
        </message>
        <message>
            <source>The pad: what pressing and letting go do is set by mode.</source>
            <translation>Das Pad: Was Drücken und Loslassen bewirken, legt mode fest.</translation>
        </message>
        <message>
            <source>once: from the start to the end with each press. hold: as long as it is held. toggle: a press starts, the next one stops.</source>
            <translation>once: bei jedem Drücken von Anfang bis Ende. hold: solange gehalten. toggle: einmal drücken startet, noch einmal stoppt.</translation>
        </message>
        <message>
            <source>Stop.</source>
            <translation>Stopp.</translation>
        </message>
        <message>
            <source>At the end go on from the start.</source>
            <translation>Am Ende wieder von vorn beginnen.</translation>
        </message>
        <message>
            <source>Start on the next beat of the leading deck, else of the first that plays.</source>
            <translation>Auf dem nächsten Beat des Leitdecks starten, sonst des ersten laufenden Decks.</translation>
        </message>
        <message>
            <source>Loudness of the slot; -60 is silence.</source>
            <translation>Lautstärke des Slots; -60 ist Stille.</translation>
        </message>
        <message>
            <source>Hear the slot in the headphones only, not on the main output.</source>
            <translation>Den Slot nur im Kopfhörer hören, nicht am Hauptausgang.</translation>
        </message>
        <message>
            <source>A sample is loaded.</source>
            <translation>Ein Sample ist geladen.</translation>
        </message>
        <message>
            <source>The sample sounds.</source>
            <translation>Das Sample spielt.</translation>
        </message>
        <message>
            <source>It starts on the next beat.</source>
            <translation>Es startet auf dem nächsten Beat.</translation>
        </message>
        <message>
            <source>Where the sample is: 0 start, 1 end.</source>
            <translation>Wo das Sample steht: 0 Anfang, 1 Ende.</translation>
        </message>
        <message>
            <source>How long the sample is; 0 without one.</source>
            <translation>Wie lang das Sample ist; 0 ohne eines.</translation>
        </message>
        <message>
            <source>The unit is on. Echoes and reverbs ring out after it is switched off.</source>
            <translation>Die Einheit ist an. Echos und Hall klingen nach dem Ausschalten aus.</translation>
        </message>
        <message>
            <source>How much of the effects is heard: 0 none, 1 all.</source>
            <translation>Wie viel von den Effekten zu hören ist: 0 nichts, 1 alles.</translation>
        </message>
        <message>
            <source>What the slot does; at the start an echo, a reverb and a phaser.</source>
            <translation>Was der Slot macht; zu Beginn ein Echo, ein Hall und ein Phaser.</translation>
        </message>
        <message>
            <source>The slot is on. The first one of each unit is at the start.</source>
            <translation>Der Slot ist an. Zu Beginn ist es der erste jeder Einheit.</translation>
        </message>
        <message>
            <source>The effect's strength.</source>
            <translation>Die Stärke des Effekts.</translation>
        </message>
        <message>
            <source>The effect's time in beats of the deck, or of the leader; without a grid at 120 BPM.</source>
            <translation>Die Zeit des Effekts in Beats des Decks oder des Leitdecks; ohne Beatgrid bei 120 BPM.</translation>
        </message>
    </context>
    <context>
        <name>Crates</name>
        <message>
            <source>New crate</source>
            <translation>Neue Crate</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>Neue Playlist</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <source>New smart crate</source>
            <translation>Neue Smart Crate</translation>
        </message>
        <message>
            <source>{} is deleted. Ctrl+Z brings it back.</source>
            <translation>{} ist gelöscht. Strg+Z macht es rückgängig.</translation>
        </message>
        <message numerus="yes">
            <source>%n track(s)</source>
            <translation>
                <numerusform>%n Track</numerusform>
                <numerusform>%n Tracks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) out of the history</source>
            <translation>
                <numerusform>%n Titel ist aus dem Verlauf genommen</numerusform>
                <numerusform>%n Titel sind aus dem Verlauf genommen</numerusform>
            </translation>
        </message>
        <message>
            <source>{} tracks are out of the library; their files stay.</source>
            <translation>{} Tracks sind aus der Bibliothek entfernt; die Dateien bleiben.</translation>
        </message>
        <message>
            <source>{0} added to {1}.</source>
            <translation>{0} zu {1} hinzugefügt.</translation>
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
            <translation>Deck %1 auf Seite %2</translation>
        </message>
        <message>
            <source>Crossfader curve %1</source>
            <translation>Crossfader-Kurve %1</translation>
        </message>
        <message>
            <source>Curves of crossfader and faders. Right click: the next curve</source>
            <translation>Kurven von Crossfader und Fadern. Rechtsklick: nächste Kurve</translation>
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
            <translation>Cues von Deck %1</translation>
        </message>
        <message>
            <source>Pad %1 %2</source>
            <translation>Pad %1 %2</translation>
        </message>
        <message>
            <source>Shift: clear. Right click: name and colour</source>
            <translation>Umschalt: löschen. Rechtsklick: Name und Farbe</translation>
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
            <translation>LADEN</translation>
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
            <translation>AKTION</translation>
        </message>
        <message>
            <source>JUMP</source>
            <translation>JUMP</translation>
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
            <translation>Alle {} Hot Cues sind gesetzt.</translation>
        </message>
        <message>
            <source>“{}” is no time.</source>
            <translation>„{}“ ist keine Zeitangabe.</translation>
        </message>
        <message>
            <source>There is no grid to snap to.</source>
            <translation>Es gibt kein Beatgrid zum Ausrichten.</translation>
        </message>
        <message>
            <source>“{}” is no length in beats.</source>
            <translation>„{}“ ist keine Länge in Beats.</translation>
        </message>
    </context>
    <context>
        <name>CueRow</name>
        <message>
            <source>%1 %2 %3 at %4</source>
            <translation>%1 %2 %3 bei %4</translation>
        </message>
        <message>
            <source>Drag: number the cues anew</source>
            <translation>Ziehen: Cues neu nummerieren</translation>
        </message>
        <message>
            <source>Name of the cue</source>
            <translation>Name des Cues</translation>
        </message>
        <message>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Time of the cue</source>
            <translation>Zeit des Cues</translation>
        </message>
        <message>
            <source>Length of the loop in beats</source>
            <translation>Länge des Loops in Beats</translation>
        </message>
        <message>
            <source>Length in beats: makes a loop of it; nothing makes it a point</source>
            <translation>Länge in Beats: macht daraus einen Loop; leer macht daraus einen Punkt</translation>
        </message>
        <message>
            <source>Colour %1</source>
            <translation>Farbe %1</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Keine Farbe</translation>
        </message>
        <message>
            <source>Jump to the cue</source>
            <translation>Zum Cue springen</translation>
        </message>
        <message>
            <source>Move the cue to the playhead</source>
            <translation>Cue zur Abspielposition verschieben</translation>
        </message>
        <message>
            <source>Snap the cue to the grid</source>
            <translation>Cue am Beatgrid ausrichten</translation>
        </message>
        <message>
            <source>Colour of the cue</source>
            <translation>Farbe des Cues</translation>
        </message>
        <message>
            <source>Delete the cue</source>
            <translation>Den Cue löschen</translation>
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
            <translation>Hot Cue an der Abspielposition hinzufügen</translation>
        </message>
        <message>
            <source>+ LOOP</source>
            <translation>+ LOOP</translation>
        </message>
        <message>
            <source>Add a loop at the playhead, or the loop of the deck</source>
            <translation>Loop an der Abspielposition hinzufügen, oder den Loop des Decks</translation>
        </message>
        <message>
            <source>+ MEMORY</source>
            <translation>+ MEMORY</translation>
        </message>
        <message>
            <source>Add a memory cue at the playhead</source>
            <translation>Memory Cue an der Abspielposition hinzufügen</translation>
        </message>
        <message>
            <source>CUE HERE</source>
            <translation>CUE HIER</translation>
        </message>
        <message>
            <source>The cue point of the track is the playhead</source>
            <translation>Die Abspielposition wird der Cue-Punkt des Tracks</translation>
        </message>
        <message>
            <source>SNAP</source>
            <translation>SNAP</translation>
        </message>
        <message>
            <source>New cues lie on beats</source>
            <translation>Neue Cues liegen auf Beats</translation>
        </message>
        <message>
            <source>Snap all cues to the grid</source>
            <translation>Alle Cues am Beatgrid ausrichten</translation>
        </message>
        <message>
            <source>1 2 3</source>
            <translation>1 2 3</translation>
        </message>
        <message>
            <source>Number the hot cues in the order of the track</source>
            <translation>Hot Cues in der Reihenfolge des Tracks nummerieren</translation>
        </message>
        <message>
            <source>Cues</source>
            <translation>Cues</translation>
        </message>
        <message>
            <source>No cues yet</source>
            <translation>Noch keine Cues</translation>
        </message>
    </context>
    <context>
        <name>Deck</name>
        <message>
            <source>No track: drop a file here</source>
            <translation>Kein Track: Datei hier ablegen</translation>
        </message>
        <message>
            <source>Deck {} plays: stop it before ejecting.</source>
            <translation>Deck {} läuft: vor dem Auswerfen stoppen.</translation>
        </message>
        <message>
            <source>Deck {} plays. Stop it first, or hold Shift to load all the same.</source>
            <translation>Deck {} läuft. Zuerst stoppen oder Umschalt halten, um trotzdem zu laden.</translation>
        </message>
        <message>
            <source>Loading {}</source>
            <translation>{} wird geladen</translation>
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
            <translation>Key Lock, Deck %1</translation>
        </message>
        <message>
            <source>Sound: %1. Right click: the other</source>
            <translation>Klang: %1. Rechtsklick: der andere</translation>
        </message>
        <message>
            <source>SLIP</source>
            <translation>SLIP</translation>
        </message>
        <message>
            <source>Slip, deck %1</source>
            <translation>Slip, Deck %1</translation>
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
            <translation>Quantisierung, Deck %1</translation>
        </message>
        <message>
            <source>VINYL</source>
            <translation>VINYL</translation>
        </message>
        <message>
            <source>Vinyl mode, deck %1</source>
            <translation>Vinyl-Modus, Deck %1</translation>
        </message>
        <message>
            <source>REV</source>
            <translation>REV</translation>
        </message>
        <message>
            <source>Reverse, deck %1</source>
            <translation>Rückwärts, Deck %1</translation>
        </message>
        <message>
            <source>MATCH KEY</source>
            <translation>KEY ANPASSEN</translation>
        </message>
        <message>
            <source>Match the key of deck %1 to the leader's</source>
            <translation>Die Tonart von Deck %1 an die des Leitdecks anpassen</translation>
        </message>
        <message>
            <source>Key down a semitone, deck %1</source>
            <translation>Tonart einen Halbton tiefer, Deck %1</translation>
        </message>
        <message>
            <source>Key shift %1, press for 0, deck %2</source>
            <translation>Tonartverschiebung %1, drücken für 0, Deck %2</translation>
        </message>
        <message>
            <source>Key up a semitone, deck %1</source>
            <translation>Tonart einen Halbton höher, Deck %1</translation>
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
            <translation>Controller %1: %2</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>%1 verwenden</translation>
        </message>
        <message>
            <source>No mapping</source>
            <translation>Keine Belegung</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Automatic: %1</source>
            <translation>Automatisch: %1</translation>
        </message>
        <message>
            <source>Mapping of %1</source>
            <translation>Belegung von %1</translation>
        </message>
        <message>
            <source>SETTINGS</source>
            <translation>EINSTELLUNGEN</translation>
        </message>
        <message>
            <source>Settings of the mapping of %1</source>
            <translation>Einstellungen der Belegung von %1</translation>
        </message>
        <message numerus="yes">
            <source>%n settings</source>
            <translation>
                <numerusform>%n Einstellung</numerusform>
                <numerusform>%n Einstellungen</numerusform>
            </translation>
        </message>
        <message>
            <source>LEARN</source>
            <translation>LERNEN</translation>
        </message>
        <message>
            <source>Teach %1: touch a control in the window, then move it on the controller</source>
            <translation>%1 anlernen: im Fenster ein Bedienelement berühren, dann am Controller bewegen</translation>
        </message>
        <message>
            <source>LEARN ANEW</source>
            <translation>NEU LERNEN</translation>
        </message>
        <message>
            <source>Teach %1 from nothing on</source>
            <translation>%1 von Grund auf anlernen</translation>
        </message>
        <message>
            <source>RELOAD</source>
            <translation>NEU LADEN</translation>
        </message>
        <message>
            <source>Start the mapping of %1 anew</source>
            <translation>Die Belegung von %1 neu starten</translation>
        </message>
        <message>
            <source>MY COPY</source>
            <translation>EIGENE KOPIE</translation>
        </message>
        <message>
            <source>Copy the mapping of %1 to your own, to change it</source>
            <translation>Die Belegung von %1 zu deinen eigenen kopieren, um sie zu ändern</translation>
        </message>
        <message>
            <source>SHARE</source>
            <translation>TEILEN</translation>
        </message>
        <message>
            <source>Write the mapping of %1 to one file</source>
            <translation>Die Belegung von %1 in eine Datei schreiben</translation>
        </message>
        <message>
            <source>Lights at most</source>
            <translation>Lichter höchstens</translation>
        </message>
        <message>
            <source>Bytes a second to %1; 0: no limit</source>
            <translation>Bytes je Sekunde an %1; 0: unbegrenzt</translation>
        </message>
    </context>
    <context>
        <name>Devices</name>
        <message>
            <source>The device has no channels left for the booth.</source>
            <translation>Das Gerät hat keine Kanäle für den Booth übrig.</translation>
        </message>
        <message>
            <source>{frames} frames at {rate} Hz: {ms} ms</source>
            <translation>{frames} Frames bei {rate} Hz: {ms} ms</translation>
        </message>
        <message>
            <source>The device does not tell its delay.</source>
            <translation>Das Gerät gibt seine Verzögerung nicht an.</translation>
        </message>
        <message>
            <source>{total} ms from control to output ({own} ms of it told by the device)</source>
            <translation>{total} ms vom Bedienelement zum Ausgang (davon {own} ms vom Gerät angegeben)</translation>
        </message>
    </context>
    <context>
        <name>DevicesEditor</name>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 und %2</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Sound system</source>
            <translation>Audiosystem</translation>
        </message>
        <message>
            <source>SEARCHING…</source>
            <translation>SUCHE …</translation>
        </message>
        <message>
            <source>SEARCH DEVICES</source>
            <translation>GERÄTE SUCHEN</translation>
        </message>
        <message>
            <source>Search for sound devices</source>
            <translation>Nach Audiogeräten suchen</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Device %1</source>
            <translation>Gerät %1</translation>
        </message>
        <message numerus="yes">
            <source>%n channels</source>
            <translation>
                <numerusform>%n Kanal</numerusform>
                <numerusform>%n Kanäle</numerusform>
            </translation>
        </message>
        <message>
            <source>Sample rate</source>
            <translation>Abtastrate</translation>
        </message>
        <message>
            <source>%1 Hz</source>
            <translation>%1 Hz</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Block</translation>
        </message>
        <message>
            <source>Frames of a block</source>
            <translation>Frames pro Block</translation>
        </message>
        <message>
            <source>Main output</source>
            <translation>Hauptausgang</translation>
        </message>
        <message>
            <source>Channels of the main output</source>
            <translation>Kanäle des Hauptausgangs</translation>
        </message>
        <message>
            <source>Headphones</source>
            <translation>Kopfhörer</translation>
        </message>
        <message>
            <source>Channels of the headphones</source>
            <translation>Kanäle des Kopfhörers</translation>
        </message>
        <message>
            <source>Booth</source>
            <translation>Booth</translation>
        </message>
        <message>
            <source>Channels of the booth output</source>
            <translation>Kanäle des Booth-Ausgangs</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Mikrofon</translation>
        </message>
        <message>
            <source>Input channel of the microphone</source>
            <translation>Eingangskanal des Mikrofons</translation>
        </message>
        <message>
            <source>Timecode, deck %1</source>
            <translation>Timecode, Deck %1</translation>
        </message>
        <message>
            <source>Input channels of the record for deck %1</source>
            <translation>Eingangskanäle der Platte für Deck %1</translation>
        </message>
        <message>
            <source>Test tone</source>
            <translation>Testton</translation>
        </message>
        <message>
            <source>Delay</source>
            <translation>Verzögerung</translation>
        </message>
        <message>
            <source>Out and back</source>
            <translation>Hin und zurück</translation>
        </message>
        <message>
            <source>Output that is measured</source>
            <translation>Ausgang, der gemessen wird</translation>
        </message>
        <message>
            <source>STOP MEASURING</source>
            <translation>MESSUNG ANHALTEN</translation>
        </message>
        <message>
            <source>MEASURE LATENCY</source>
            <translation>LATENZ MESSEN</translation>
        </message>
        <message>
            <source>Stop measuring</source>
            <translation>Messung anhalten</translation>
        </message>
        <message>
            <source>Measure latency</source>
            <translation>Latenz messen</translation>
        </message>
        <message>
            <source>OPENING…</source>
            <translation>ÖFFNE …</translation>
        </message>
        <message>
            <source>APPLY</source>
            <translation>ANWENDEN</translation>
        </message>
        <message>
            <source>Go over to this device; the music goes on</source>
            <translation>Zu diesem Gerät wechseln; die Musik läuft weiter</translation>
        </message>
        <message>
            <source>REVERT</source>
            <translation>ZURÜCK</translation>
        </message>
        <message>
            <source>Back to what is used</source>
            <translation>Zurück zu dem, was verwendet wird</translation>
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
            <translation>gemischt</translation>
        </message>
        <message>
            <source>No colour</source>
            <translation>Keine Farbe</translation>
        </message>
        <message>
            <source>Colour %1</source>
            <translation>Farbe %1</translation>
        </message>
    </context>
    <context>
        <name>EditPanel</name>
        <message>
            <source>Edit tracks</source>
            <translation>Tracks bearbeiten</translation>
        </message>
        <message>
            <source>One track</source>
            <translation>Ein Track</translation>
        </message>
        <message>
            <source>%1 tracks</source>
            <translation>%1 Tracks</translation>
        </message>
        <message>
            <source>SAVE</source>
            <translation>SICHERN</translation>
        </message>
        <message>
            <source>Save the changes</source>
            <translation>Änderungen speichern</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Schließen ohne zu speichern</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Delete the note</source>
            <translation>Notiz löschen</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Notiz hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>EditWave</name>
        <message>
            <source>Waveform with the beat grid</source>
            <translation>Wellenform mit dem Beatgrid</translation>
        </message>
        <message>
            <source>Drag a beat: stretch the grid (Shift: fine). Double click: an anchor</source>
            <translation>Beat ziehen: Beatgrid dehnen (Umschalt: fein). Doppelklick: ein Anker</translation>
        </message>
        <message>
            <source>Load a track to deck %1 to edit its grid and cues.</source>
            <translation>Einen Track in Deck %1 laden, um sein Beatgrid und seine Cues zu bearbeiten.</translation>
        </message>
        <message>
            <source>PLAYHEAD</source>
            <translation>POSITION</translation>
        </message>
        <message>
            <source>Show the playhead again</source>
            <translation>Abspielposition wieder anzeigen</translation>
        </message>
        <message>
            <source>Wave: further</source>
            <translation>Wellenform: weiter weg</translation>
        </message>
        <message>
            <source>Wave: nearer</source>
            <translation>Wellenform: näher</translation>
        </message>
    </context>
    <context>
        <name>EditorHeader</name>
        <message>
            <source>Edit the track of deck %1</source>
            <translation>Track von Deck %1 bearbeiten</translation>
        </message>
        <message>
            <source>No track</source>
            <translation>Kein Track</translation>
        </message>
        <message>
            <source>UNDO</source>
            <translation>UNDO</translation>
        </message>
        <message>
            <source>↶ %1</source>
            <translation>↶ %1</translation>
        </message>
        <message>
            <source>Undo %1</source>
            <translation>Rückgängig: %1</translation>
        </message>
        <message>
            <source>↷ %1</source>
            <translation>↷ %1</translation>
        </message>
        <message>
            <source>Do again %1</source>
            <translation>Wiederholen: %1</translation>
        </message>
        <message>
            <source>Edits: go back to one of them</source>
            <translation>Bearbeitungen: zu einer davon zurückgehen</translation>
        </message>
    </context>
    <context>
        <name>EditorKeys</name>
        <message>
            <source>Grid 1 ms earlier, later (Shift: 10 ms, Ctrl: a beat)</source>
            <translation>Beatgrid 1 ms früher, später (Umschalt: 10 ms, Strg: ein Beat)</translation>
        </message>
        <message>
            <source>Tempo 0.01 BPM up, down (Shift: 0.1)</source>
            <translation>Tempo 0,01 BPM höher, niedriger (Umschalt: 0,1)</translation>
        </message>
        <message>
            <source>Tap the tempo</source>
            <translation>Tempo tippen</translation>
        </message>
        <message>
            <source>Beat here</source>
            <translation>Beat hier</translation>
        </message>
        <message>
            <source>Downbeat here</source>
            <translation>Downbeat hier</translation>
        </message>
        <message>
            <source>Anchor here</source>
            <translation>Anker hier</translation>
        </message>
        <message>
            <source>Remove the chosen anchor</source>
            <translation>Ausgewählten Anker entfernen</translation>
        </message>
        <message>
            <source>Twice the tempo (Shift: half)</source>
            <translation>Doppeltes Tempo (Umschalt: halbes)</translation>
        </message>
        <message>
            <source>Lock the grid</source>
            <translation>Beatgrid sperren</translation>
        </message>
        <message>
            <source>Metronome</source>
            <translation>Metronom</translation>
        </message>
        <message>
            <source>Add a hot cue</source>
            <translation>Hot Cue hinzufügen</translation>
        </message>
        <message>
            <source>Add a memory cue</source>
            <translation>Memory Cue hinzufügen</translation>
        </message>
        <message>
            <source>Show the playhead again</source>
            <translation>Abspielposition wieder anzeigen</translation>
        </message>
        <message>
            <source>Zoom (also the wheel)</source>
            <translation>Zoom (auch mit dem Mausrad)</translation>
        </message>
    </context>
    <context>
        <name>EditorPanel</name>
        <message>
            <source>Editor of grid and cues</source>
            <translation>Editor für Beatgrid und Cues</translation>
        </message>
    </context>
    <context>
        <name>Edits</name>
        <message>
            <source>Undone: {}</source>
            <translation>Rückgängig gemacht: {}</translation>
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation>Nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>Done again: {}</source>
            <translation>Wiederholt: {}</translation>
        </message>
        <message>
            <source>Nothing to redo.</source>
            <translation>Nichts zu wiederholen.</translation>
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
            <translation>%1: Stärke von %2</translation>
        </message>
        <message>
            <source>%1: length in beats: %2</source>
            <translation>%1: Länge in Beats: %2</translation>
        </message>
        <message>
            <source>A click makes it longer, a right click shorter</source>
            <translation>Klick verlängert, Rechtsklick verkürzt</translation>
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
            <translation>STROPHE</translation>
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
            <translation>Filter</translation>
        </message>
        <message>
            <source>Words find tracks that hold them all. Put a - before what must not be, a | between alternatives, quotes round a phrase.</source>
            <translation>Wörter finden Tracks, die sie alle enthalten. Ein - vor das setzen, was nicht vorkommen darf, ein | zwischen Alternativen, Anführungszeichen um eine Wortfolge.</translation>
        </message>
        <message>
            <source>Close the filters</source>
            <translation>Filter schließen</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>album artist and remixer too</source>
            <translation>auch Albuminterpret und Remixer</translation>
        </message>
        <message>
            <source>your own tags</source>
            <translation>eigene Tags</translation>
        </message>
        <message>
            <source>goes with 8A</source>
            <translation>passt zu 8A</translation>
        </message>
        <message>
            <source>stars</source>
            <translation>Sterne</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>h, d, w, m, y</source>
            <translation>h, d, w, m, y: Stunden bis Jahre</translation>
        </message>
        <message>
            <source>not tonight</source>
            <translation>heute Nacht nicht</translation>
        </message>
        <message>
            <source>its file is not there</source>
            <translation>seine Datei fehlt</translation>
        </message>
        <message>
            <source>a stem file</source>
            <translation>eine Stem-Datei</translation>
        </message>
        <message>
            <source>goes well with what is there</source>
            <translation>passt gut zu dem, was dort liegt</translation>
        </message>
        <message>
            <source>key and tempo fit what is there</source>
            <translation>Tonart und Tempo passen zu dem, was dort liegt</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>yes oder no</translation>
        </message>
        <message>
            <source>the name of one</source>
            <translation>der Name von einer</translation>
        </message>
        <message>
            <source>its tempo is not known</source>
            <translation>sein Tempo ist nicht bekannt</translation>
        </message>
        <message>
            <source>its key is not known</source>
            <translation>seine Tonart ist nicht bekannt</translation>
        </message>
        <message>
            <source>red, orange, yellow, green, blue ..., #rrggbb, none or any</source>
            <translation>red, orange, yellow, green, blue …, #rrggbb, none oder any</translation>
        </message>
        <message>
            <source>as {}</source>
            <translation>wie {}</translation>
        </message>
        <message>
            <source>nothing is on deck {}</source>
            <translation>auf Deck {} liegt nichts</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>MATCHES {}</source>
            <translation>PASST ZU {}</translation>
        </message>
        <message>
            <source>Only tracks whose key and tempo fit deck {}</source>
            <translation>Nur Tracks, deren Tonart und Tempo zu Deck {} passen</translation>
        </message>
        <message>
            <source>KEY ±1</source>
            <translation>KEY ±1</translation>
        </message>
        <message>
            <source>Only keys that mix with deck {}</source>
            <translation>Nur Tonarten, die sich mit Deck {} mischen lassen</translation>
        </message>
        <message>
            <source>BPM ±4 %</source>
            <translation>BPM ±4 %</translation>
        </message>
        <message>
            <source>Only tempi near to deck {}</source>
            <translation>Nur Tempi nahe an Deck {}</translation>
        </message>
        <message>
            <source>UNPLAYED</source>
            <translation>UNGESPIELT</translation>
        </message>
        <message>
            <source>Only tracks not played in the last twelve hours</source>
            <translation>Nur Tracks, die in den letzten zwölf Stunden nicht gespielt wurden</translation>
        </message>
        <message>
            <source>NO VOCALS</source>
            <translation>OHNE GESANG</translation>
        </message>
        <message>
            <source>Only tracks without a singer</source>
            <translation>Nur Tracks ohne Gesang</translation>
        </message>
        <message>
            <source>STEMS</source>
            <translation>STEMS</translation>
        </message>
        <message>
            <source>Only tracks whose stems can be heard apart</source>
            <translation>Nur Tracks, deren Stems einzeln hörbar sind</translation>
        </message>
    </context>
    <context>
        <name>Folders</name>
        <message>
            <source>not there now</source>
            <translation>zurzeit nicht da</translation>
        </message>
        <message>
            <source>{} files</source>
            <translation>{} Dateien</translation>
        </message>
    </context>
    <context>
        <name>FoldersEditor</name>
        <message>
            <source>TAKE OUT</source>
            <translation>ENTFERNEN</translation>
        </message>
        <message>
            <source>Follow this folder no more: %1</source>
            <translation>Diesem Ordner nicht mehr folgen: %1</translation>
        </message>
        <message>
            <source>ADD A FOLDER</source>
            <translation>ORDNER HINZUFÜGEN</translation>
        </message>
        <message>
            <source>Add a folder of music to the library</source>
            <translation>Einen Musikordner zur Bibliothek hinzufügen</translation>
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
            <translation>FX-Einheit %1 auf Deck %2</translation>
        </message>
    </context>
    <context>
        <name>FxBar</name>
        <message>
            <source>Effects</source>
            <translation>Effekte</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effekt</translation>
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
            <translation>FX-Einheiten von Deck %1</translation>
        </message>
        <message>
            <source>FX unit %1: on</source>
            <translation>FX-Einheit %1: an</translation>
        </message>
        <message>
            <source>FX unit %1: off</source>
            <translation>FX-Einheit %1: aus</translation>
        </message>
    </context>
    <context>
        <name>FxSlot</name>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>No effect</source>
            <translation>Kein Effekt</translation>
        </message>
        <message>
            <source>Echo</source>
            <translation>Echo</translation>
        </message>
        <message>
            <source>Repeats in time with the music; they ring out</source>
            <translation>Wiederholungen im Takt der Musik; sie klingen aus</translation>
        </message>
        <message>
            <source>Ping-pong</source>
            <translation>Ping-Pong</translation>
        </message>
        <message>
            <source>Repeats that jump between left and right</source>
            <translation>Wiederholungen, die zwischen links und rechts springen</translation>
        </message>
        <message>
            <source>Reverb</source>
            <translation>Hall</translation>
        </message>
        <message>
            <source>A room, from a small one to a hall; it rings out</source>
            <translation>Ein Raum, vom kleinen Zimmer bis zum Saal; er klingt aus</translation>
        </message>
        <message>
            <source>Flanger</source>
            <translation>Flanger</translation>
        </message>
        <message>
            <source>A jet that rises and falls with the beats</source>
            <translation>Ein Düsenklang, der mit den Beats steigt und fällt</translation>
        </message>
        <message>
            <source>Phaser</source>
            <translation>Phaser</translation>
        </message>
        <message>
            <source>Notches that wander with the beats, softer than a flanger</source>
            <translation>Kerben, die mit den Beats wandern, weicher als ein Flanger</translation>
        </message>
        <message>
            <source>Chorus</source>
            <translation>Chorus</translation>
        </message>
        <message>
            <source>Wider and thicker</source>
            <translation>Breiter und dichter</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Closes on the beat and opens after it</source>
            <translation>Schließt auf dem Beat und öffnet danach</translation>
        </message>
        <message>
            <source>Crusher</source>
            <translation>Crusher</translation>
        </message>
        <message>
            <source>An old sampler: fewer bits, fewer samples</source>
            <translation>Ein alter Sampler: weniger Bits, weniger Samples</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>Gate</translation>
        </message>
        <message>
            <source>Cuts the sound in time with the beats</source>
            <translation>Zerhackt den Klang im Takt der Beats</translation>
        </message>
        <message>
            <source>Roll</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>Repeats what was just heard; the track goes on below</source>
            <translation>Wiederholt das eben Gehörte; der Track läuft darunter weiter</translation>
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
            <translation>Takte einen Beat früher</translation>
        </message>
        <message>
            <source>Grid 10 ms earlier</source>
            <translation>Beatgrid 10 ms früher</translation>
        </message>
        <message>
            <source>Grid 1 ms earlier</source>
            <translation>Beatgrid 1 ms früher</translation>
        </message>
        <message>
            <source>Grid 1 ms later</source>
            <translation>Beatgrid 1 ms später</translation>
        </message>
        <message>
            <source>Grid 10 ms later</source>
            <translation>Beatgrid 10 ms später</translation>
        </message>
        <message>
            <source>BEAT ▶</source>
            <translation>BEAT ▶</translation>
        </message>
        <message>
            <source>Bars a beat later</source>
            <translation>Takte einen Beat später</translation>
        </message>
        <message>
            <source>Tempo 0.01 BPM down (Shift: 0.1)</source>
            <translation>Tempo 0,01 BPM niedriger (Umschalt: 0,1)</translation>
        </message>
        <message>
            <source>Tempo at the playhead, in BPM</source>
            <translation>Tempo an der Abspielposition, in BPM</translation>
        </message>
        <message>
            <source>Tempo 0.01 BPM up (Shift: 0.1)</source>
            <translation>Tempo 0,01 BPM höher (Umschalt: 0,1)</translation>
        </message>
        <message>
            <source>Tempo times %1</source>
            <translation>Tempo mal %1</translation>
        </message>
        <message>
            <source>TAP</source>
            <translation>TAP</translation>
        </message>
        <message>
            <source>Tap the beat</source>
            <translation>Den Beat tippen</translation>
        </message>
        <message>
            <source>Key T. While the track plays the taps place the beats, too.</source>
            <translation>Taste T. Während der Track läuft, legen die Taps auch die Lage der Beats fest.</translation>
        </message>
        <message>
            <source>DOWNBEAT</source>
            <translation>DOWNBEAT</translation>
        </message>
        <message>
            <source>The beat at the playhead starts a bar (Shift: a phrase)</source>
            <translation>Der Beat an der Abspielposition beginnt einen Takt (Umschalt: eine Phrase)</translation>
        </message>
        <message>
            <source>BEAT HERE</source>
            <translation>BEAT HIER</translation>
        </message>
        <message>
            <source>Move the grid so that a beat lies at the playhead</source>
            <translation>Beatgrid so verschieben, dass ein Beat an der Abspielposition liegt</translation>
        </message>
        <message>
            <source>ANCHOR</source>
            <translation>ANKER</translation>
        </message>
        <message>
            <source>Anchor here: the nearest beat lies at the playhead, and the tempo may change there</source>
            <translation>Anker hier: Der nächstliegende Beat liegt an der Abspielposition, und das Tempo kann sich dort ändern</translation>
        </message>
        <message>
            <source>REMOVE</source>
            <translation>LÖSCHEN</translation>
        </message>
        <message>
            <source>Remove the chosen anchor, else the nearest</source>
            <translation>Ausgewählten Anker entfernen, sonst den nächstliegenden</translation>
        </message>
        <message>
            <source>STRAIGHTEN</source>
            <translation>BEGRADIGEN</translation>
        </message>
        <message>
            <source>One tempo within the loop; without one, in the whole track</source>
            <translation>Ein Tempo innerhalb des Loops; ohne Loop im ganzen Track</translation>
        </message>
        <message>
            <source>LOCKED</source>
            <translation>SPERRE</translation>
        </message>
        <message>
            <source>LOCK</source>
            <translation>LOCK</translation>
        </message>
        <message>
            <source>Lock the grid against changes</source>
            <translation>Beatgrid gegen Änderungen sperren</translation>
        </message>
        <message>
            <source>RESET</source>
            <translation>RESET</translation>
        </message>
        <message>
            <source>Back to the grid that analysis found</source>
            <translation>Zurück zum Beatgrid aus der Analyse</translation>
        </message>
        <message>
            <source>METRONOME</source>
            <translation>METRONOM</translation>
        </message>
        <message>
            <source>Metronome in the headphones</source>
            <translation>Metronom im Kopfhörer</translation>
        </message>
        <message>
            <source>Metronome quieter</source>
            <translation>Metronom leiser</translation>
        </message>
        <message>
            <source>Metronome louder</source>
            <translation>Metronom lauter</translation>
        </message>
    </context>
    <context>
        <name>GridEdit</name>
        <message>
            <source>“{}” is no tempo.</source>
            <translation>„{}“ ist kein Tempo.</translation>
        </message>
        <message>
            <source>This track was not analysed yet: there is no grid to go back to.</source>
            <translation>Dieser Track wurde noch nicht analysiert: Es gibt kein Beatgrid, zu dem man zurückkehren kann.</translation>
        </message>
        <message>
            <source>There is no grid: tap the tempo, or type it.</source>
            <translation>Es gibt kein Beatgrid: Tempo tippen oder eingeben.</translation>
        </message>
        <message>
            <source>That is not possible: {}.</source>
            <translation>Das ist nicht möglich: {}.</translation>
        </message>
        <message>
            <source>The grid is locked: unlock it first.</source>
            <translation>Das Beatgrid ist gesperrt: zuerst entsperren.</translation>
        </message>
        <message>
            <source>no grid</source>
            <translation>kein Beatgrid</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>von Hand</translation>
        </message>
        <message>
            <source>by analysis</source>
            <translation>aus der Analyse</translation>
        </message>
        <message>
            <source>one tempo</source>
            <translation>ein Tempo</translation>
        </message>
        <message>
            <source>variable tempo</source>
            <translation>variables Tempo</translation>
        </message>
        <message>
            <source>anchors: {}</source>
            <translation>Anker: {}</translation>
        </message>
        <message>
            <source>{bpm} BPM  {off}  ({taps} taps)</source>
            <translation>{bpm} BPM  {off}  ({taps} Taps)</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>Your music</source>
            <translation>Die Musik</translation>
        </message>
        <message>
            <source>Your sound</source>
            <translation>Der Ton</translation>
        </message>
        <message>
            <source>Your window</source>
            <translation>Das Fenster</translation>
        </message>
        <message>
            <source>Load and play</source>
            <translation>Laden und spielen</translation>
        </message>
        <message>
            <source>Choose a folder of music. It is scanned, watched and analysed while you play; nothing in it is changed.</source>
            <translation>Einen Musikordner auswählen. Er wird eingelesen, überwacht und während des Spielens analysiert; nichts darin wird verändert.</translation>
        </message>
        <message>
            <source>Choose the sound device. Headphones need one with four channels, or split: cue left, master right.</source>
            <translation>Das Audiogerät auswählen. Kopfhörer brauchen eines mit vier Kanälen oder den Split: Cue links, Master rechts.</translation>
        </message>
        <message>
            <source>Choose a layout and a theme. Both can be changed at any time.</source>
            <translation>Ein Layout und ein Farbschema auswählen. Beides lässt sich jederzeit ändern.</translation>
        </message>
        <message>
            <source>Drag a track onto a deck or double click it. S plays the left deck, K the right one; D and L sync them. F1 shows all keys, Shift+F1 names each control under the mouse.</source>
            <translation>Einen Track auf ein Deck ziehen oder doppelt anklicken. S spielt das linke Deck, K das rechte; D und L synchronisieren sie. F1 zeigt alle Tasten, Umschalt+F1 benennt jedes Bedienelement unter der Maus.</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Erste Schritte</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Schritt %1 von %2</translation>
        </message>
        <message>
            <source>CHOOSE A FOLDER</source>
            <translation>ORDNER WÄHLEN</translation>
        </message>
        <message>
            <source>Add a folder of music to the library</source>
            <translation>Einen Musikordner zur Bibliothek hinzufügen</translation>
        </message>
        <message>
            <source>SOUND SETTINGS</source>
            <translation>AUDIOEINSTELLUNGEN</translation>
        </message>
        <message>
            <source>Open the settings of the sound device</source>
            <translation>Einstellungen des Audiogeräts öffnen</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
        <message>
            <source>2 decks</source>
            <translation>2 Decks</translation>
        </message>
        <message>
            <source>4 decks</source>
            <translation>4 Decks</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Performance</source>
            <translation>Performance</translation>
        </message>
        <message>
            <source>Touch</source>
            <translation>Touch</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Night, red</source>
            <translation>Nacht, rot</translation>
        </message>
        <message>
            <source>SKIP</source>
            <translation>SPÄTER</translation>
        </message>
        <message>
            <source>Skip the first steps</source>
            <translation>Die ersten Schritte überspringen</translation>
        </message>
        <message>
            <source>BACK</source>
            <translation>ZURÜCK</translation>
        </message>
        <message>
            <source>The step before</source>
            <translation>Der vorige Schritt</translation>
        </message>
        <message>
            <source>NEXT</source>
            <translation>WEITER</translation>
        </message>
        <message>
            <source>DONE</source>
            <translation>FERTIG</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>Der nächste Schritt</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
    </context>
    <context>
        <name>Handle</name>
        <message>
            <source>Size of %1</source>
            <translation>Größe von %1</translation>
        </message>
    </context>
    <context>
        <name>Hardware</name>
        <message>
            <source>Virtual</source>
            <translation>Virtuell</translation>
        </message>
        <message>
            <source>in {source}, out {sink}</source>
            <translation>ein {source}, aus {sink}</translation>
        </message>
        <message>
            <source>plays with {}</source>
            <translation>spielt mit {}</translation>
        </message>
        <message>
            <source>its mapping failed</source>
            <translation>seine Belegung ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>ausgeschaltet</translation>
        </message>
        <message>
            <source>has no mapping, as you chose</source>
            <translation>hat keine Belegung, wie gewählt</translation>
        </message>
        <message>
            <source>no mapping fits: choose or learn one</source>
            <translation>keine Belegung passt: wähle oder lerne eine</translation>
        </message>
        <message>
            <source>is being started</source>
            <translation>wird gestartet</translation>
        </message>
        <message>
            <source>button</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>pad</source>
            <translation>Pad</translation>
        </message>
        <message>
            <source>switch</source>
            <translation>Schalter</translation>
        </message>
        <message>
            <source>knob</source>
            <translation>Drehregler</translation>
        </message>
        <message>
            <source>fader</source>
            <translation>Fader</translation>
        </message>
        <message>
            <source>crossfader</source>
            <translation>Crossfader</translation>
        </message>
        <message>
            <source>encoder</source>
            <translation>Encoder</translation>
        </message>
        <message>
            <source>jog wheel</source>
            <translation>Jogwheel</translation>
        </message>
        <message>
            <source>CC {number}, channel {channel}</source>
            <translation>CC {number}, Kanal {channel}</translation>
        </message>
        <message>
            <source>note {number}, channel {channel}</source>
            <translation>Note {number}, Kanal {channel}</translation>
        </message>
        <message>
            <source>pressure of note {number}, channel {channel}</source>
            <translation>Druck der Note {number}, Kanal {channel}</translation>
        </message>
        <message>
            <source>program {number}, channel {channel}</source>
            <translation>Programm {number}, Kanal {channel}</translation>
        </message>
        <message>
            <source>pressure, channel {channel}</source>
            <translation>Druck, Kanal {channel}</translation>
        </message>
        <message>
            <source>pitch bend, channel {channel}</source>
            <translation>Pitchbend, Kanal {channel}</translation>
        </message>
        <message>
            <source>{} bit</source>
            <translation>{} Bit</translation>
        </message>
        <message>
            <source>touch: {}</source>
            <translation>Berührung: {}</translation>
        </message>
        <message>
            <source>with a light</source>
            <translation>mit Licht</translation>
        </message>
        <message>
            <source>layer {}</source>
            <translation>Ebene {}</translation>
        </message>
    </context>
    <context>
        <name>Heart</name>
        <message>
            <source>Starting the engine…</source>
            <translation>Engine wird gestartet …</translation>
        </message>
        <message>
            <source>Engine restarting…</source>
            <translation>Engine startet neu …</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Search in the help</source>
            <translation>In der Hilfe suchen</translation>
        </message>
        <message>
            <source>Search: a key, a word</source>
            <translation>Suche: eine Taste, ein Wort</translation>
        </message>
        <message>
            <source>NAME CONTROLS</source>
            <translation>NAMEN ZEIGEN</translation>
        </message>
        <message>
            <source>Name each control under the mouse</source>
            <translation>Jedes Bedienelement unter der Maus benennen</translation>
        </message>
        <message>
            <source>FIRST STEPS</source>
            <translation>ERSTE SCHRITTE</translation>
        </message>
        <message>
            <source>Show the first-run guide again</source>
            <translation>Die Einführung noch einmal zeigen</translation>
        </message>
        <message>
            <source>CHANGE KEYS</source>
            <translation>TASTEN ÄNDERN</translation>
        </message>
        <message>
            <source>Change the keys in the settings</source>
            <translation>Tasten in den Einstellungen ändern</translation>
        </message>
        <message>
            <source>CLOSE</source>
            <translation>SCHLIESSEN</translation>
        </message>
        <message>
            <source>Close the help</source>
            <translation>Hilfe schließen</translation>
        </message>
        <message>
            <source>Knobs and faders</source>
            <translation>Regler und Fader</translation>
        </message>
        <message>
            <source>Drag or turn the wheel; with Shift in fine steps. A double click brings the first value back. A click on the label of a knob, Ctrl and a click, or Return on a control that has the focus lets you type a value: -3 dB, 50 %, 1/4.</source>
            <translation>Ziehen oder das Mausrad drehen; mit Umschalt in feinen Schritten. Ein Doppelklick stellt den Ausgangswert wieder her. Ein Klick auf die Beschriftung eines Reglers, Strg und Klick oder Eingabe auf einem fokussierten Bedienelement erlaubt, einen Wert einzutippen: -3 dB, 50 %, 1/4.</translation>
        </message>
        <message>
            <source>Load and play</source>
            <translation>Laden und spielen</translation>
        </message>
        <message>
            <source>Drag a track onto a deck, double click it, or press the load keys. A deck that plays is not loaded over.</source>
            <translation>Einen Track auf ein Deck ziehen, doppelt anklicken oder die Lade-Tasten drücken. Ein laufendes Deck wird nicht überschrieben.</translation>
        </message>
        <message>
            <source>Cue</source>
            <translation>Cue</translation>
        </message>
        <message>
            <source>Paused: sets the cue point. On the cue point: plays as long as it is held. Playing: goes back to the cue point and pauses. A right click chooses another way.</source>
            <translation>Pausiert: setzt den Cue-Punkt. Auf dem Cue-Punkt: spielt, solange gehalten. Bei Wiedergabe: geht zum Cue-Punkt zurück und pausiert. Ein Rechtsklick wählt eine andere Funktionsweise.</translation>
        </message>
        <message>
            <source>Hot cues and pads</source>
            <translation>Hot Cues und Pads</translation>
        </message>
        <message>
            <source>An empty pad takes the place where the deck is; a filled one jumps there. A right click or Shift and a press clears it. The tabs above choose what the pads do.</source>
            <translation>Ein leeres Pad merkt sich die Stelle, an der das Deck steht; ein belegtes springt dorthin. Rechtsklick oder Umschalt und Drücken löscht es. Die Reiter darüber wählen, was die Pads tun.</translation>
        </message>
        <message>
            <source>Sync and leader</source>
            <translation>Sync und Leitdeck</translation>
        </message>
        <message>
            <source>A synced deck takes the tempo and the beat of the leader. The leader is chosen by itself or by hand; its tempo fader leads all others. A frame on the tempo fader shows where the tempo really is.</source>
            <translation>Ein synchronisiertes Deck übernimmt Tempo und Beat des Leitdecks. Das Leitdeck wird automatisch oder von Hand bestimmt; sein Tempofader führt alle anderen. Ein Rahmen am Tempofader zeigt, wo das Tempo wirklich liegt.</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>The bar between the waves shows how the beats of two decks lie; in the middle they are together.</source>
            <translation>Der Balken zwischen den Wellenformen zeigt, wie die Beats zweier Decks zueinander liegen; in der Mitte sind sie beisammen.</translation>
        </message>
        <message>
            <source>Loops</source>
            <translation>Loops</translation>
        </message>
        <message>
            <source>A size starts a loop of so many beats here; the same again ends it. In and out set it by hand. A roll goes on where the track would have been.</source>
            <translation>Eine Größe startet hier einen Loop von so vielen Beats; dieselbe noch einmal beendet ihn. In und Out setzen ihn von Hand. Ein Roll läuft danach dort weiter, wo der Track wäre.</translation>
        </message>
        <message>
            <source>Quantize, slip, key lock</source>
            <translation>Quantisierung, Slip, Key Lock</translation>
        </message>
        <message>
            <source>Quantize puts cues and loops on the beat. Slip lets the time go on below loops and scratches. Key lock keeps the key when the tempo changes.</source>
            <translation>Quantisierung setzt Cues und Loops auf den Beat. Slip lässt die Zeit unter Loops und Scratches weiterlaufen. Key Lock hält die Tonart bei Tempoänderungen.</translation>
        </message>
        <message>
            <source>Headphones</source>
            <translation>Kopfhörer</translation>
        </message>
        <message>
            <source>CUE on a channel sends it to the headphones before its fader. CUE MIX goes from cue to master. They need a sound card with four channels, or split: cue left, master right.</source>
            <translation>CUE an einem Kanal schickt ihn vor dem Fader auf den Kopfhörer. CUE MIX geht von Cue bis Master. Nötig ist eine Soundkarte mit vier Kanälen oder Split: Cue links, Master rechts.</translation>
        </message>
        <message>
            <source>Waves</source>
            <translation>Wellenformen</translation>
        </message>
        <message>
            <source>Blue is bass, gold is mids, white is highs. Pull a wave to scratch, turn the wheel to zoom. In the overview a press goes there.</source>
            <translation>Blau sind die Bässe, Gold die Mitten, Weiß die Höhen. Eine Wellenform ziehen, um zu scratchen; das Mausrad drehen, um zu zoomen. In der Übersicht springt ein Klick dorthin.</translation>
        </message>
        <message>
            <source>Four decks</source>
            <translation>Vier Decks</translation>
        </message>
        <message>
            <source>The keys ` and ' give the left hand deck C instead of A, and the right hand deck D instead of B.</source>
            <translation>Die Tasten ` und ' geben der linken Hand Deck C statt A und der rechten Hand Deck D statt B.</translation>
        </message>
        <message>
            <source>Controllers</source>
            <translation>Controller</translation>
        </message>
        <message>
            <source>Plug one in: it gets the mapping that fits its name. Settings, Controllers: choose another mapping, see what it sends, or let it learn: touch a control in the window, then move it on the controller.</source>
            <translation>Stecke einen ein: Er bekommt die Belegung, die zu seinem Namen passt. Einstellungen, Controller: Wähle eine andere Belegung, sieh, was er sendet, oder lass ihn lernen: im Fenster ein Bedienelement berühren, dann am Controller bewegen.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Words find tracks that have all of them. bpm:120-128, key:8a, rating:&gt;3, genre:house and others narrow the list; - in front takes away.</source>
            <translation>Wörter finden Tracks, die alle davon enthalten. bpm:120-128, key:8a, rating:&gt;3, genre:house und andere grenzen die Liste ein; - davor schließt aus.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Each edit of the library, of grids and of cues can be undone, step by step.</source>
            <translation>Jede Bearbeitung der Bibliothek, der Beatgrids und der Cues lässt sich Schritt für Schritt rückgängig machen.</translation>
        </message>
        <message>
            <source>When something fails</source>
            <translation>Wenn etwas ausfällt</translation>
        </message>
        <message>
            <source>The music is played by a process of its own. The window can be closed by a fault and comes back while the music plays. Messages at the bottom tell what happened.</source>
            <translation>Die Musik wird von einem eigenen Prozess gespielt. Das Fenster kann durch einen Fehler geschlossen werden und kommt zurück, während die Musik weiterläuft. Meldungen am unteren Rand sagen, was geschehen ist.</translation>
        </message>
    </context>
    <context>
        <name>HelpKeys</name>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
    </context>
    <context>
        <name>HelpTopics</name>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
    </context>
    <context>
        <name>HintLayer</name>
        <message>
            <source>Tap a control to see what it is called.</source>
            <translation>Auf ein Bedienelement tippen, um zu sehen, wie es heißt.</translation>
        </message>
        <message>
            <source>Point at a control to see what it is called.</source>
            <translation>Auf ein Bedienelement zeigen, um zu sehen, wie es heißt.</translation>
        </message>
        <message>
            <source>Key: %1</source>
            <translation>Taste: %1</translation>
        </message>
        <message>
            <source>DONE</source>
            <translation>FERTIG</translation>
        </message>
        <message>
            <source>Stop naming controls</source>
            <translation>Bedienelemente nicht mehr benennen</translation>
        </message>
    </context>
    <context>
        <name>Hints</name>
        <message>
            <source>Rating %1 of 5</source>
            <translation>Wertung %1 von 5</translation>
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
            <translation>Jogwheel von Deck %1</translation>
        </message>
    </context>
    <context>
        <name>KeyChip</name>
        <message>
            <source>Key %1</source>
            <translation>Tonart %1</translation>
        </message>
    </context>
    <context>
        <name>KeyDialogs</name>
        <message>
            <source>Take the keys of a file</source>
            <translation>Tasten aus einer Datei übernehmen</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>Save the keys</source>
            <translation>Tasten speichern</translation>
        </message>
    </context>
    <context>
        <name>KeyFile</name>
        <message>
            <source>line {}: {}</source>
            <translation>Zeile {}: {}</translation>
        </message>
        <message>
            <source>this is not a text file</source>
            <translation>das ist keine Textdatei</translation>
        </message>
        <message>
            <source>this is too large for a file of keys</source>
            <translation>das ist zu groß für eine Tastendatei</translation>
        </message>
        <message>
            <source>this is not written as TOML</source>
            <translation>das ist kein TOML</translation>
        </message>
        <message>
            <source>there is no section [keys]</source>
            <translation>der Abschnitt [keys] fehlt</translation>
        </message>
        <message>
            <source>there is no action "{}"</source>
            <translation>es gibt keine Aktion „{}“</translation>
        </message>
        <message>
            <source>"{}" are no keys</source>
            <translation>„{}“ sind keine Tasten</translation>
        </message>
        <message>
            <source>the key of "{}" cannot be changed</source>
            <translation>die Taste von „{}“ kann nicht geändert werden</translation>
        </message>
        <message>
            <source>"{}" is the key of "{}", too</source>
            <translation>„{}“ ist auch die Taste von „{}“</translation>
        </message>
    </context>
    <context>
        <name>KeyFiles</name>
        <message>
            <source>The keys are saved in {}.</source>
            <translation>Die Tasten sind in {} gespeichert.</translation>
        </message>
        <message>
            <source>The keys are those of {} now.</source>
            <translation>Jetzt gelten die Tasten aus {}.</translation>
        </message>
    </context>
    <context>
        <name>KeyNames</name>
        <message>
            <source>Ctrl</source>
            <translation>Strg</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Umschalt</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Auf</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Ab</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Rücktaste</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Einfg</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Pos1</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Page Up</source>
            <translation>Bild auf</translation>
        </message>
        <message>
            <source>Page Down</source>
            <translation>Bild ab</translation>
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
            <translation>Tasten aus {}</translation>
        </message>
        <message>
            <source>Key of: {}</source>
            <translation>Taste für: {}</translation>
        </message>
        <message>
            <source>All as at first</source>
            <translation>Alles wie am Anfang</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Left deck</source>
            <translation>Linkes Deck</translation>
        </message>
        <message>
            <source>Right deck</source>
            <translation>Rechtes Deck</translation>
        </message>
        <message>
            <source>Mixer</source>
            <translation>Mixer</translation>
        </message>
        <message>
            <source>Effects</source>
            <translation>Effekte</translation>
        </message>
        <message>
            <source>Sampler and microphone</source>
            <translation>Sampler und Mikrofon</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>Play, pause</source>
            <translation>Wiedergabe, Pause</translation>
        </message>
        <message>
            <source>Cue (hold to preview)</source>
            <translation>Cue (halten zum Vorhören)</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sync</translation>
        </message>
        <message>
            <source>Loop of the set length on, off</source>
            <translation>Loop der eingestellten Länge an, aus</translation>
        </message>
        <message>
            <source>Nudge back while held</source>
            <translation>Anschieben rückwärts, solange gehalten</translation>
        </message>
        <message>
            <source>Nudge forward while held</source>
            <translation>Anschieben vorwärts, solange gehalten</translation>
        </message>
        <message>
            <source>Jump back</source>
            <translation>Zurückspringen</translation>
        </message>
        <message>
            <source>Jump forward</source>
            <translation>Vorspringen</translation>
        </message>
        <message>
            <source>Jumps half as long</source>
            <translation>Sprünge halb so lang</translation>
        </message>
        <message>
            <source>Jumps twice as long</source>
            <translation>Sprünge doppelt so lang</translation>
        </message>
        <message>
            <source>Faster (Shift: fine)</source>
            <translation>Schneller (Umschalt: fein)</translation>
        </message>
        <message>
            <source>Slower (Shift: fine)</source>
            <translation>Langsamer (Umschalt: fein)</translation>
        </message>
        <message>
            <source>Tempo back to 0</source>
            <translation>Tempo zurück auf 0</translation>
        </message>
        <message>
            <source>Key a semitone up</source>
            <translation>Tonart einen Halbton höher</translation>
        </message>
        <message>
            <source>Key a semitone down</source>
            <translation>Tonart einen Halbton tiefer</translation>
        </message>
        <message>
            <source>Hear in the headphones</source>
            <translation>Im Kopfhörer vorhören</translation>
        </message>
        <message>
            <source>Hot cue 1: set, go</source>
            <translation>Hot Cue 1: setzen, hingehen</translation>
        </message>
        <message>
            <source>Hot cue 2: set, go</source>
            <translation>Hot Cue 2: setzen, hingehen</translation>
        </message>
        <message>
            <source>Hot cue 3: set, go</source>
            <translation>Hot Cue 3: setzen, hingehen</translation>
        </message>
        <message>
            <source>Hot cue 4: set, go</source>
            <translation>Hot Cue 4: setzen, hingehen</translation>
        </message>
        <message>
            <source>Hot cue 5: set, go</source>
            <translation>Hot Cue 5: setzen, hingehen</translation>
        </message>
        <message>
            <source>Hot cue 6: set, go</source>
            <translation>Hot Cue 6: setzen, hingehen</translation>
        </message>
        <message>
            <source>Hot cue 7: set, go</source>
            <translation>Hot Cue 7: setzen, hingehen</translation>
        </message>
        <message>
            <source>Hot cue 8: set, go</source>
            <translation>Hot Cue 8: setzen, hingehen</translation>
        </message>
        <message>
            <source>Clear hot cue 1</source>
            <translation>Hot Cue 1 löschen</translation>
        </message>
        <message>
            <source>Clear hot cue 2</source>
            <translation>Hot Cue 2 löschen</translation>
        </message>
        <message>
            <source>Clear hot cue 3</source>
            <translation>Hot Cue 3 löschen</translation>
        </message>
        <message>
            <source>Clear hot cue 4</source>
            <translation>Hot Cue 4 löschen</translation>
        </message>
        <message>
            <source>Clear hot cue 5</source>
            <translation>Hot Cue 5 löschen</translation>
        </message>
        <message>
            <source>Clear hot cue 6</source>
            <translation>Hot Cue 6 löschen</translation>
        </message>
        <message>
            <source>Clear hot cue 7</source>
            <translation>Hot Cue 7 löschen</translation>
        </message>
        <message>
            <source>Clear hot cue 8</source>
            <translation>Hot Cue 8 löschen</translation>
        </message>
        <message>
            <source>Previous mode of the pads</source>
            <translation>Voriger Modus der Pads</translation>
        </message>
        <message>
            <source>Next mode of the pads</source>
            <translation>Nächster Modus der Pads</translation>
        </message>
        <message>
            <source>Loop in</source>
            <translation>Loop In</translation>
        </message>
        <message>
            <source>Loop out</source>
            <translation>Loop Out</translation>
        </message>
        <message>
            <source>Loop half as long</source>
            <translation>Loop halb so lang</translation>
        </message>
        <message>
            <source>Loop twice as long</source>
            <translation>Loop doppelt so lang</translation>
        </message>
        <message>
            <source>Back into the last loop</source>
            <translation>Zurück in den letzten Loop</translation>
        </message>
        <message>
            <source>Set the cue point here</source>
            <translation>Cue-Punkt hier setzen</translation>
        </message>
        <message>
            <source>Censor while held</source>
            <translation>Censor, solange gehalten</translation>
        </message>
        <message>
            <source>Lead the others</source>
            <translation>Die anderen führen</translation>
        </message>
        <message>
            <source>Key lock</source>
            <translation>Key Lock</translation>
        </message>
        <message>
            <source>Slip</source>
            <translation>Slip</translation>
        </message>
        <message>
            <source>Quantize</source>
            <translation>Quantisierung</translation>
        </message>
        <message>
            <source>Play backwards</source>
            <translation>Rückwärts abspielen</translation>
        </message>
        <message>
            <source>Brake like a turntable</source>
            <translation>Wie ein Plattenspieler abbremsen</translation>
        </message>
        <message>
            <source>Spin back</source>
            <translation>Spinback</translation>
        </message>
        <message>
            <source>Take the lows out</source>
            <translation>Bässe herausnehmen</translation>
        </message>
        <message>
            <source>Take the mids out</source>
            <translation>Mitten herausnehmen</translation>
        </message>
        <message>
            <source>Take the highs out</source>
            <translation>Höhen herausnehmen</translation>
        </message>
        <message>
            <source>Channel fader up</source>
            <translation>Kanalfader auf</translation>
        </message>
        <message>
            <source>Channel fader down</source>
            <translation>Kanalfader ab</translation>
        </message>
        <message>
            <source>Send the deck through effects 1</source>
            <translation>Das Deck durch Effekte 1 schicken</translation>
        </message>
        <message>
            <source>Send the deck through effects 2</source>
            <translation>Das Deck durch Effekte 2 schicken</translation>
        </message>
        <message>
            <source>Load the selected track</source>
            <translation>Ausgewählten Track laden</translation>
        </message>
        <message>
            <source>Unload the deck</source>
            <translation>Deck leeren</translation>
        </message>
        <message>
            <source>Notes of the track</source>
            <translation>Notizen zum Track</translation>
        </message>
        <message>
            <source>This hand plays the other deck: A or C, B or D</source>
            <translation>Diese Hand spielt das andere Deck: A oder C, B oder D</translation>
        </message>
        <message>
            <source>Crossfader to A (Shift: fine)</source>
            <translation>Crossfader zu A (Umschalt: fein)</translation>
        </message>
        <message>
            <source>Crossfader to B (Shift: fine)</source>
            <translation>Crossfader zu B (Umschalt: fein)</translation>
        </message>
        <message>
            <source>Crossfader to the middle</source>
            <translation>Crossfader in die Mitte</translation>
        </message>
        <message>
            <source>Master louder (Shift: fine)</source>
            <translation>Master lauter (Umschalt: fein)</translation>
        </message>
        <message>
            <source>Master softer (Shift: fine)</source>
            <translation>Master leiser (Umschalt: fein)</translation>
        </message>
        <message>
            <source>Headphones louder</source>
            <translation>Kopfhörer lauter</translation>
        </message>
        <message>
            <source>Headphones softer</source>
            <translation>Kopfhörer leiser</translation>
        </message>
        <message>
            <source>Headphones: more cue</source>
            <translation>Kopfhörer: mehr Cue</translation>
        </message>
        <message>
            <source>Headphones: more master</source>
            <translation>Kopfhörer: mehr Master</translation>
        </message>
        <message>
            <source>Headphones: cue left, master right</source>
            <translation>Kopfhörer: Cue links, Master rechts</translation>
        </message>
        <message>
            <source>Effects 1 on, off</source>
            <translation>Effekte 1 an, aus</translation>
        </message>
        <message>
            <source>Effects 1: first effect</source>
            <translation>Effekte 1: erster Effekt</translation>
        </message>
        <message>
            <source>Effects 1: second effect</source>
            <translation>Effekte 1: zweiter Effekt</translation>
        </message>
        <message>
            <source>Effects 1: third effect</source>
            <translation>Effekte 1: dritter Effekt</translation>
        </message>
        <message>
            <source>Effects 1: more</source>
            <translation>Effekte 1: mehr</translation>
        </message>
        <message>
            <source>Effects 1: less</source>
            <translation>Effekte 1: weniger</translation>
        </message>
        <message>
            <source>Effects 2 on, off</source>
            <translation>Effekte 2 an, aus</translation>
        </message>
        <message>
            <source>Effects 2: first effect</source>
            <translation>Effekte 2: erster Effekt</translation>
        </message>
        <message>
            <source>Effects 2: second effect</source>
            <translation>Effekte 2: zweiter Effekt</translation>
        </message>
        <message>
            <source>Effects 2: third effect</source>
            <translation>Effekte 2: dritter Effekt</translation>
        </message>
        <message>
            <source>Effects 2: more</source>
            <translation>Effekte 2: mehr</translation>
        </message>
        <message>
            <source>Effects 2: less</source>
            <translation>Effekte 2: weniger</translation>
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
            <translation>Mikrofon an, aus</translation>
        </message>
        <message>
            <source>Metronome on, off</source>
            <translation>Metronom an, aus</translation>
        </message>
        <message>
            <source>Previous track</source>
            <translation>Voriger Track</translation>
        </message>
        <message>
            <source>Next track</source>
            <translation>Nächster Track</translation>
        </message>
        <message>
            <source>Ten tracks up</source>
            <translation>Zehn Tracks nach oben</translation>
        </message>
        <message>
            <source>Ten tracks down</source>
            <translation>Zehn Tracks nach unten</translation>
        </message>
        <message>
            <source>Load the track to the first stopped deck</source>
            <translation>Track in das erste gestoppte Deck laden</translation>
        </message>
        <message>
            <source>Preview the selected track in the headphones</source>
            <translation>Ausgewählten Track im Kopfhörer vorhören</translation>
        </message>
        <message>
            <source>Back in the previewed track</source>
            <translation>Im vorgehörten Track zurück</translation>
        </message>
        <message>
            <source>Forward in the previewed track</source>
            <translation>Im vorgehörten Track vorwärts</translation>
        </message>
        <message>
            <source>Add the selected tracks to what is prepared</source>
            <translation>Ausgewählte Tracks zu den vorbereiteten hinzufügen</translation>
        </message>
        <message>
            <source>Find tracks</source>
            <translation>Tracks suchen</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Dateien öffnen</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Add a folder to the library</source>
            <translation>Ordner zur Bibliothek hinzufügen</translation>
        </message>
        <message>
            <source>Undo an edit</source>
            <translation>Bearbeitung rückgängig machen</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Waves nearer</source>
            <translation>Wellenformen näher</translation>
        </message>
        <message>
            <source>Waves further</source>
            <translation>Wellenformen weiter weg</translation>
        </message>
        <message>
            <source>The whole track in the waves</source>
            <translation>Der ganze Track in den Wellenformen</translation>
        </message>
        <message>
            <source>Next control; arrows, Return and Space work on it</source>
            <translation>Nächstes Bedienelement; Pfeile, Eingabe und Leertaste bedienen es</translation>
        </message>
        <message>
            <source>Record, stop recording</source>
            <translation>Aufnehmen, Aufnahme stoppen</translation>
        </message>
        <message>
            <source>Layout: 2 decks</source>
            <translation>Layout: 2 Decks</translation>
        </message>
        <message>
            <source>Layout: 4 decks</source>
            <translation>Layout: 4 Decks</translation>
        </message>
        <message>
            <source>Layout: library</source>
            <translation>Layout: Bibliothek</translation>
        </message>
        <message>
            <source>Layout: mixer</source>
            <translation>Layout: Mixer</translation>
        </message>
        <message>
            <source>Layout: performance</source>
            <translation>Layout: Performance</translation>
        </message>
        <message>
            <source>Layout: preparation</source>
            <translation>Layout: Vorbereitung</translation>
        </message>
        <message>
            <source>Layout: touch</source>
            <translation>Layout: Touch</translation>
        </message>
        <message>
            <source>Next layout</source>
            <translation>Nächstes Layout</translation>
        </message>
        <message>
            <source>Waves lying or upright</source>
            <translation>Wellenformen liegend oder stehend</translation>
        </message>
        <message>
            <source>Show or hide the waves</source>
            <translation>Wellenformen ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Show or hide the effects</source>
            <translation>Effekte ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Show or hide the sampler</source>
            <translation>Sampler ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Show or hide the library</source>
            <translation>Bibliothek ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Show or hide the mixer</source>
            <translation>Mixer zeigen oder verbergen</translation>
        </message>
        <message>
            <source>Decks in full, or as a line each (touch)</source>
            <translation>Decks ganz oder als je eine Zeile (Touch)</translation>
        </message>
        <message>
            <source>The other deck at the left (touch)</source>
            <translation>Das andere Deck links (Touch)</translation>
        </message>
        <message>
            <source>The other deck at the right (touch)</source>
            <translation>Das andere Deck rechts (Touch)</translation>
        </message>
        <message>
            <source>Controller in a window of its own</source>
            <translation>Controller in einem eigenen Fenster</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Name the control under the mouse</source>
            <translation>Das Bedienelement unter der Maus benennen</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Close a page, dismiss a message</source>
            <translation>Eine Seite schließen, eine Meldung ausblenden</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>KeysEditor</name>
        <message>
            <source>%1 cannot be used here.</source>
            <translation>%1 kann hier nicht verwendet werden.</translation>
        </message>
        <message>
            <source>%1 was the key of "%2", which has none now.</source>
            <translation>%1 war die Taste von „%2“, das jetzt keine mehr hat.</translation>
        </message>
        <message>
            <source>Search in the keys</source>
            <translation>In den Tasten suchen</translation>
        </message>
        <message>
            <source>Search: a key, a word</source>
            <translation>Suche: eine Taste, ein Wort</translation>
        </message>
        <message>
            <source>ALL AS AT FIRST</source>
            <translation>ALLE ZURÜCKSETZEN</translation>
        </message>
        <message>
            <source>Put all keys back</source>
            <translation>Alle Tasten zurücksetzen</translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n geändert</numerusform>
                <numerusform>%n geändert</numerusform>
            </translation>
        </message>
        <message>
            <source>SAVE AS A FILE</source>
            <translation>ALS DATEI SICHERN</translation>
        </message>
        <message>
            <source>Save all keys as a file</source>
            <translation>Alle Tasten als Datei sichern</translation>
        </message>
        <message>
            <source>TAKE FROM A FILE</source>
            <translation>AUS DATEI HOLEN</translation>
        </message>
        <message>
            <source>Take all keys from a file</source>
            <translation>Alle Tasten aus einer Datei übernehmen</translation>
        </message>
        <message>
            <source>UNDO</source>
            <translation>ZURÜCK</translation>
        </message>
        <message>
            <source>Undo the change of keys</source>
            <translation>Änderung der Tasten rückgängig machen</translation>
        </message>
        <message>
            <source>REDO</source>
            <translation>WIEDERHOLEN</translation>
        </message>
        <message>
            <source>Change the keys again</source>
            <translation>Tasten wieder ändern</translation>
        </message>
        <message>
            <source>Take your own keys back</source>
            <translation>Die eigenen Tasten zurückholen</translation>
        </message>
        <message>
            <source>Press a key…</source>
            <translation>Eine Taste drücken …</translation>
        </message>
        <message>
            <source>Key of: %1, %2</source>
            <translation>Taste für: %1, %2</translation>
        </message>
        <message>
            <source>RESET</source>
            <translation>RESET</translation>
        </message>
        <message>
            <source>Put this key back: %1</source>
            <translation>Diese Taste zurücksetzen: %1</translation>
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
            <translation>BIBLIO.</translation>
        </message>
        <message>
            <source>MIXER</source>
            <translation>MIXER</translation>
        </message>
        <message>
            <source>PERFORM</source>
            <translation>PERFORM</translation>
        </message>
        <message>
            <source>PREPARE</source>
            <translation>VORBER.</translation>
        </message>
        <message>
            <source>TOUCH</source>
            <translation>TOUCH</translation>
        </message>
    </context>
    <context>
        <name>Lesson</name>
        <message>
            <source>{device} learns, beginning with {base}</source>
            <translation>{device} lernt, ausgehend von {base}</translation>
        </message>
        <message>
            <source>{device} learns</source>
            <translation>{device} lernt</translation>
        </message>
        <message>
            <source>It cannot be learned: {}</source>
            <translation>Das lässt sich nicht lernen: {}</translation>
        </message>
        <message>
            <source>{}: touch the wheel and turn it once round</source>
            <translation>{}: das Rad berühren und einmal ganz herum drehen</translation>
        </message>
        <message>
            <source>{}: turn it to the right, or press it</source>
            <translation>{}: nach rechts drehen oder drücken</translation>
        </message>
        <message>
            <source>{}: press it on the controller</source>
            <translation>{}: am Controller drücken</translation>
        </message>
        <message>
            <source>{}: move it on the controller, all the way</source>
            <translation>{}: am Controller ganz durch bewegen</translation>
        </message>
        <message>
            <source>{}: once again, or further</source>
            <translation>{}: noch einmal oder weiter</translation>
        </message>
        <message>
            <source>{}: several things moved; only the one, please</source>
            <translation>{}: Mehreres hat sich bewegt; bitte nur das eine</translation>
        </message>
        <message>
            <source>{}: let go</source>
            <translation>{}: loslassen</translation>
        </message>
        <message>
            <source>Touch a control in the window.</source>
            <translation>Berühre ein Bedienelement im Fenster.</translation>
        </message>
        <message>
            <source>Before, it did: {}. UNDO brings that back.</source>
            <translation>Vorher tat es: {}. RÜCKGÄNGIG holt das zurück.</translation>
        </message>
        <message>
            <source>{} cannot be learned here.</source>
            <translation>{} lässt sich hier nicht lernen.</translation>
        </message>
        <message>
            <source>The lesson has ended: begin it again.</source>
            <translation>Das Lernen ist beendet: fange es neu an.</translation>
        </message>
        <message>
            <source>{} is gone: plug it in again to go on.</source>
            <translation>{} ist weg: Stecke ihn wieder ein, um weiterzumachen.</translation>
        </message>
        <message>
            <source>Load to deck {}</source>
            <translation>In Deck {} laden</translation>
        </message>
        <message>
            <source>Shift button, held</source>
            <translation>Shift-Taste, gehalten</translation>
        </message>
        <message>
            <source>Wheel that walks through the tracks</source>
            <translation>Rad, das durch die Tracks geht</translation>
        </message>
        <message>
            <source>Load to the first deck that stands</source>
            <translation>In das erste stehende Deck laden</translation>
        </message>
        <message>
            <source>Preview in the headphones</source>
            <translation>Im Kopfhörer vorhören</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Aufnehmen</translation>
        </message>
    </context>
    <context>
        <name>LessonLayer</name>
        <message>
            <source>Found: %1</source>
            <translation>Gefunden: %1</translation>
        </message>
        <message>
            <source>Something else to learn</source>
            <translation>Etwas anderes lernen</translation>
        </message>
        <message>
            <source>SOMETHING ELSE</source>
            <translation>ETWAS ANDERES</translation>
        </message>
        <message>
            <source>WITH SHIFT</source>
            <translation>MIT SHIFT</translation>
        </message>
        <message>
            <source>What is learned acts while the shift button is held</source>
            <translation>Was gelernt wird, wirkt bei gehaltener Shift-Taste</translation>
        </message>
        <message>
            <source>SKIP</source>
            <translation>ÜBERSPRINGEN</translation>
        </message>
        <message>
            <source>Leave this control as it is</source>
            <translation>Dieses Bedienelement lassen, wie es ist</translation>
        </message>
        <message>
            <source>UNDO</source>
            <translation>RÜCKGÄNGIG</translation>
        </message>
        <message>
            <source>Forget what was learned last, and learn it again</source>
            <translation>Das zuletzt Gelernte vergessen und neu lernen</translation>
        </message>
        <message>
            <source>SAVE</source>
            <translation>SICHERN</translation>
        </message>
        <message>
            <source>Keep the mapping and give it to the controller</source>
            <translation>Die Belegung aufbewahren und dem Controller geben</translation>
        </message>
        <message numerus="yes">
            <source>%n learned</source>
            <translation>
                <numerusform>%n gelernt</numerusform>
                <numerusform>%n gelernt</numerusform>
            </translation>
        </message>
        <message>
            <source>END WITHOUT SAVING</source>
            <translation>OHNE SICHERN BEENDEN</translation>
        </message>
        <message>
            <source>END</source>
            <translation>BEENDEN</translation>
        </message>
        <message>
            <source>End the lesson</source>
            <translation>Das Lernen beenden</translation>
        </message>
        <message>
            <source>This band to the top</source>
            <translation>Dieses Band nach oben</translation>
        </message>
        <message>
            <source>This band to the bottom</source>
            <translation>Dieses Band nach unten</translation>
        </message>
    </context>
    <context>
        <name>LevelMeter</name>
        <message>
            <source>%1, clipped</source>
            <translation>%1, übersteuert</translation>
        </message>
        <message>
            <source>Bright: how loud it is heard (RMS). Above: the peak. Press: put out the clip lights</source>
            <translation>Hell: wie laut es gehört wird (RMS). Darüber: die Spitze. Drücken: Clip-Lichter löschen</translation>
        </message>
    </context>
    <context>
        <name>LibraryPanel</name>
        <message>
            <source>New crate, playlist, folder or smart crate</source>
            <translation>Neue Crate, Playlist, Smart Crate oder neuer Ordner</translation>
        </message>
        <message>
            <source>OPEN</source>
            <translation>ÖFFNEN</translation>
        </message>
        <message>
            <source>Open files or folders</source>
            <translation>Dateien oder Ordner öffnen</translation>
        </message>
        <message>
            <source>Decks with their pads, and the mixer</source>
            <translation>Decks mit ihren Pads, und der Mixer</translation>
        </message>
        <message>
            <source>More room for tracks: decks as a line each</source>
            <translation>Mehr Platz für Titel: Decks als je eine Zeile</translation>
        </message>
        <message>
            <source>STOP IMPORT</source>
            <translation>IMPORT STOPPEN</translation>
        </message>
        <message>
            <source>Stop the import of another program's library</source>
            <translation>Den Import der Bibliothek eines anderen Programms stoppen</translation>
        </message>
        <message>
            <source>A right click follows another deck</source>
            <translation>Ein Rechtsklick folgt einem anderen Deck</translation>
        </message>
        <message>
            <source>EDIT</source>
            <translation>EDIT</translation>
        </message>
        <message>
            <source>Edit the selected tracks</source>
            <translation>Ausgewählte Tracks bearbeiten</translation>
        </message>
        <message>
            <source>PREPARE</source>
            <translation>VORBER.</translation>
        </message>
        <message>
            <source>Add the selected tracks to what is prepared</source>
            <translation>Ausgewählte Tracks zu den vorbereiteten hinzufügen</translation>
        </message>
        <message>
            <source>LOAD %1</source>
            <translation>LADE %1</translation>
        </message>
        <message>
            <source>Load the selected track to deck %1</source>
            <translation>Ausgewählten Track in Deck %1 laden</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>New crate</source>
            <translation>Neue Crate</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>Neue Playlist</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <source>Smart crate of this search</source>
            <translation>Smart Crate aus dieser Suche</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Dateien öffnen</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Add a folder to the library</source>
            <translation>Ordner zur Bibliothek hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>LimiterButton</name>
        <message>
            <source>LIMITER</source>
            <translation>LIMITER</translation>
        </message>
        <message>
            <source>Limiter</source>
            <translation>Limiter</translation>
        </message>
    </context>
    <context>
        <name>Links</name>
        <message>
            <source>No controller</source>
            <translation>Kein Controller</translation>
        </message>
        <message>
            <source>ON AIR</source>
            <translation>ON AIR</translation>
        </message>
        <message>
            <source>CONNECTING</source>
            <translation>VERBINDE</translation>
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
            <translation>Loop von Deck %1 halbieren</translation>
        </message>
        <message>
            <source>Loop %1 beats, deck %2</source>
            <translation>Loop %1 Beats, Deck %2</translation>
        </message>
        <message>
            <source>Double the loop of deck %1</source>
            <translation>Loop von Deck %1 verdoppeln</translation>
        </message>
        <message>
            <source>IN</source>
            <translation>IN</translation>
        </message>
        <message>
            <source>Loop in, deck %1</source>
            <translation>Loop In, Deck %1</translation>
        </message>
        <message>
            <source>OUT</source>
            <translation>OUT</translation>
        </message>
        <message>
            <source>Loop out, deck %1</source>
            <translation>Loop Out, Deck %1</translation>
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
            <translation>Zurück in den Loop oder aus ihm heraus, Deck %1</translation>
        </message>
        <message>
            <source>JUMP</source>
            <translation>JUMP</translation>
        </message>
        <message>
            <source>Jump back, deck %1</source>
            <translation>Zurückspringen, Deck %1</translation>
        </message>
        <message>
            <source>Jump size %1 beats, deck %2</source>
            <translation>Sprungweite %1 Beats, Deck %2</translation>
        </message>
        <message>
            <source>Press: double. Right click: half</source>
            <translation>Drücken: verdoppeln. Rechtsklick: halbieren</translation>
        </message>
        <message>
            <source>Jump forward, deck %1</source>
            <translation>Vorspringen, Deck %1</translation>
        </message>
        <message>
            <source>◀ LOOP</source>
            <translation>◀ LOOP</translation>
        </message>
        <message>
            <source>Move the loop back a beat, deck %1</source>
            <translation>Loop um einen Beat zurück schieben, Deck %1</translation>
        </message>
        <message>
            <source>LOOP ▶</source>
            <translation>LOOP ▶</translation>
        </message>
        <message>
            <source>Move the loop forward a beat, deck %1</source>
            <translation>Loop um einen Beat vorwärts schieben, Deck %1</translation>
        </message>
        <message>
            <source>VINYL</source>
            <translation>VINYL</translation>
        </message>
        <message>
            <source>CENSOR</source>
            <translation>CENSOR</translation>
        </message>
        <message>
            <source>CENS</source>
            <translation>CENS</translation>
        </message>
        <message>
            <source>Censor while held, deck %1</source>
            <translation>Censor, solange gehalten, Deck %1</translation>
        </message>
        <message>
            <source>BRAKE</source>
            <translation>BREMSE</translation>
        </message>
        <message>
            <source>Brake deck %1</source>
            <translation>Deck %1 abbremsen</translation>
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
            <translation>Spinback Deck %1</translation>
        </message>
        <message>
            <source>SOFT START</source>
            <translation>SOFT START</translation>
        </message>
        <message>
            <source>START</source>
            <translation>START</translation>
        </message>
        <message>
            <source>Soft start deck %1</source>
            <translation>Soft Start Deck %1</translation>
        </message>
    </context>
    <context>
        <name>MainMeters</name>
        <message>
            <source>Loudness %1 LUFS, momentary %2</source>
            <translation>Lautheit %1 LUFS, momentan %2</translation>
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
            <translation>Hauptausgang, links</translation>
        </message>
        <message>
            <source>Main output, right</source>
            <translation>Hauptausgang, rechts</translation>
        </message>
        <message>
            <source>Limiter takes away %1</source>
            <translation>Limiter senkt um %1 ab</translation>
        </message>
    </context>
    <context>
        <name>MappingDialogs</name>
        <message>
            <source>Mapping</source>
            <translation>Belegung</translation>
        </message>
        <message>
            <source>Mapping with its scripts</source>
            <translation>Belegung mit ihren Skripten</translation>
        </message>
        <message>
            <source>Bring in a mapping</source>
            <translation>Belegung einlesen</translation>
        </message>
        <message>
            <source>Mappings</source>
            <translation>Belegungen</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>Share a mapping</source>
            <translation>Belegung teilen</translation>
        </message>
    </context>
    <context>
        <name>MappingList</name>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>What fits its name</source>
            <translation>Was zum Namen passt</translation>
        </message>
        <message>
            <source>No mapping</source>
            <translation>Keine Belegung</translation>
        </message>
        <message>
            <source>It does nothing</source>
            <translation>Er tut nichts</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <source>Shipped with DJ Universe</source>
            <translation>Mit DJ Universe geliefert</translation>
        </message>
        <message>
            <source>Of Mixxx</source>
            <translation>Von Mixxx</translation>
        </message>
    </context>
    <context>
        <name>MappingPicker</name>
        <message>
            <source>Search in the mappings</source>
            <translation>In den Belegungen suchen</translation>
        </message>
        <message>
            <source>Search: maker, name, file</source>
            <translation>Suche: Hersteller, Name, Datei</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message numerus="yes">
            <source>%n mappings</source>
            <translation>
                <numerusform>%n Belegung</numerusform>
                <numerusform>%n Belegungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Mappings</source>
            <translation>Belegungen</translation>
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
            <translation>Hauptlautstärke</translation>
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
            <translation>PHONES</translation>
        </message>
        <message>
            <source>Headphone volume</source>
            <translation>Kopfhörerlautstärke</translation>
        </message>
        <message>
            <source>MIX</source>
            <translation>MIX</translation>
        </message>
        <message>
            <source>Cue and main in the headphones</source>
            <translation>Cue und Main im Kopfhörer</translation>
        </message>
        <message>
            <source>SPLIT</source>
            <translation>SPLIT</translation>
        </message>
        <message>
            <source>Headphones: cue left, main right</source>
            <translation>Kopfhörer: Cue links, Main rechts</translation>
        </message>
    </context>
    <context>
        <name>Match</name>
        <message>
            <source>same key</source>
            <translation>gleiche Tonart</translation>
        </message>
        <message>
            <source>neighbour +1</source>
            <translation>Nachbar +1</translation>
        </message>
        <message>
            <source>neighbour −1</source>
            <translation>Nachbar −1</translation>
        </message>
        <message>
            <source>energy boost +2</source>
            <translation>Energie-Boost +2</translation>
        </message>
        <message>
            <source>energy boost +7</source>
            <translation>Energie-Boost +7</translation>
        </message>
        <message>
            <source>energy drop −7</source>
            <translation>Energieabfall −7</translation>
        </message>
        <message>
            <source>energy drop −2</source>
            <translation>Energieabfall −2</translation>
        </message>
        <message>
            <source>relative key</source>
            <translation>Paralleltonart</translation>
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
            <translation>Tonarten beißen sich</translation>
        </message>
        <message>
            <source>tempo of {}</source>
            <translation>Tempo von {}</translation>
        </message>
        <message>
            <source>{} % to {}</source>
            <translation>{} % zu {}</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>UNDO</source>
            <translation>UNDO</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
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
            <translation>Mikrofon</translation>
        </message>
        <message>
            <source>Right click: gain, talk-over, headphones</source>
            <translation>Rechtsklick: Pegel, Talk-over, Kopfhörer</translation>
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
            <translation>Mikrofon</translation>
        </message>
        <message>
            <source>The sound device gives no microphone: see the settings</source>
            <translation>Das Audiogerät hat kein Mikrofon: siehe Einstellungen</translation>
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
            <translation>Gain des Mikrofons</translation>
        </message>
        <message>
            <source>Level of the microphone</source>
            <translation>Pegel des Mikrofons</translation>
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
            <translation>Mikrofon</translation>
        </message>
        <message>
            <source>Level of the microphone</source>
            <translation>Pegel des Mikrofons</translation>
        </message>
        <message>
            <source>GAIN</source>
            <translation>GAIN</translation>
        </message>
        <message>
            <source>Gain of the microphone</source>
            <translation>Gain des Mikrofons</translation>
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
            <translation>Wie viel leiser die Musik für das Mikrofon wird</translation>
        </message>
        <message>
            <source>CUE</source>
            <translation>CUE</translation>
        </message>
        <message>
            <source>Hear the microphone in the headphones</source>
            <translation>Mikrofon im Kopfhörer hören</translation>
        </message>
        <message>
            <source>BOOTH</source>
            <translation>BOOTH</translation>
        </message>
        <message>
            <source>Hear the microphone on the booth output, too</source>
            <translation>Mikrofon auch auf dem Booth-Ausgang hören</translation>
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
            <translation>STIMME</translation>
        </message>
        <message>
            <source>Talk-over is off: the music stays as loud as it is</source>
            <translation>Talkover ist aus: Die Musik bleibt so laut, wie sie ist</translation>
        </message>
        <message>
            <source>Talk-over: the music is quieter while the microphone is on</source>
            <translation>Talkover: Die Musik ist leiser, solange das Mikrofon an ist</translation>
        </message>
        <message>
            <source>Talk-over: the music is quieter while you speak</source>
            <translation>Talkover: Die Musik ist leiser, solange gesprochen wird</translation>
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
            <translation>Seiten getauscht: ja</translation>
        </message>
        <message>
            <source>Sides swapped: no</source>
            <translation>Seiten getauscht: nein</translation>
        </message>
        <message>
            <source>Faders: {}</source>
            <translation>Fader: {}</translation>
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
            <translation>Alle Pad-Modi von Deck %1</translation>
        </message>
    </context>
    <context>
        <name>Monitor</name>
        <message>
            <source>All controllers</source>
            <translation>Alle Controller</translation>
        </message>
        <message>
            <source>{count} messages, {rate} a second</source>
            <translation>{count} Nachrichten, {rate} je Sekunde</translation>
        </message>
        <message>
            <source>, {} more were not told</source>
            <translation>, {} weitere wurden nicht gezeigt</translation>
        </message>
    </context>
    <context>
        <name>MonitorView</name>
        <message>
            <source>CLOSE THE MONITOR</source>
            <translation>MONITOR SCHLIESSEN</translation>
        </message>
        <message>
            <source>OPEN THE MONITOR</source>
            <translation>MONITOR ÖFFNEN</translation>
        </message>
        <message>
            <source>Messages to and from controllers</source>
            <translation>Nachrichten an und von Controllern</translation>
        </message>
        <message>
            <source>GO ON</source>
            <translation>WEITER</translation>
        </message>
        <message>
            <source>PAUSE</source>
            <translation>PAUSE</translation>
        </message>
        <message>
            <source>Let the messages stand still</source>
            <translation>Die Nachrichten anhalten</translation>
        </message>
        <message>
            <source>CLEAR</source>
            <translation>LEEREN</translation>
        </message>
        <message>
            <source>Forget the messages shown</source>
            <translation>Die gezeigten Nachrichten vergessen</translation>
        </message>
        <message>
            <source>COPY</source>
            <translation>KOPIEREN</translation>
        </message>
        <message>
            <source>Copy the messages shown to the clipboard</source>
            <translation>Die gezeigten Nachrichten in die Zwischenablage kopieren</translation>
        </message>
        <message>
            <source>Controller that is watched</source>
            <translation>Beobachteter Controller</translation>
        </message>
        <message>
            <source>Show only messages with</source>
            <translation>Nur Nachrichten zeigen mit</translation>
        </message>
        <message>
            <source>Only with: B0 07, volume</source>
            <translation>Nur mit: B0 07, volume</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Touch something on a controller.</source>
            <translation>Bewege etwas an einem Controller.</translation>
        </message>
    </context>
    <context>
        <name>More</name>
        <message>
            <source>Key lock: off</source>
            <translation>Key Lock: aus</translation>
        </message>
        <message>
            <source>Key lock: on</source>
            <translation>Key Lock: an</translation>
        </message>
        <message>
            <source>Slip: off</source>
            <translation>Slip: aus</translation>
        </message>
        <message>
            <source>Slip: on</source>
            <translation>Slip: an</translation>
        </message>
        <message>
            <source>Quantize: off</source>
            <translation>Quantisierung: aus</translation>
        </message>
        <message>
            <source>Quantize: on</source>
            <translation>Quantisierung: an</translation>
        </message>
        <message>
            <source>Vinyl mode: off</source>
            <translation>Vinyl-Modus: aus</translation>
        </message>
        <message>
            <source>Vinyl mode: on</source>
            <translation>Vinyl-Modus: an</translation>
        </message>
        <message>
            <source>Reverse: off</source>
            <translation>Rückwärts: aus</translation>
        </message>
        <message>
            <source>Reverse: on</source>
            <translation>Rückwärts: an</translation>
        </message>
        <message>
            <source>Timecode: off</source>
            <translation>Timecode: aus</translation>
        </message>
        <message>
            <source>Timecode: on</source>
            <translation>Timecode: an</translation>
        </message>
        <message>
            <source>Brake</source>
            <translation>Bremse</translation>
        </message>
        <message>
            <source>Brake takes {} s</source>
            <translation>Bremse dauert {} s</translation>
        </message>
        <message>
            <source>Spinback</source>
            <translation>Spinback</translation>
        </message>
        <message>
            <source>Spinback takes {} s</source>
            <translation>Spinback dauert {} s</translation>
        </message>
        <message>
            <source>Soft start</source>
            <translation>Soft Start</translation>
        </message>
        <message>
            <source>Soft start takes {} s</source>
            <translation>Soft Start dauert {} s</translation>
        </message>
        <message>
            <source>Range of the tempo fader: {}</source>
            <translation>Bereich des Tempofaders: {}</translation>
        </message>
        <message>
            <source>Cue button: {}</source>
            <translation>Cue-Taste: {}</translation>
        </message>
        <message>
            <source>Sync follows: {}</source>
            <translation>Sync folgt: {}</translation>
        </message>
        <message>
            <source>Tempo to the leader's: {}</source>
            <translation>Tempo zu dem des Leitdecks: {}</translation>
        </message>
        <message>
            <source>Sound of the key lock: {}</source>
            <translation>Klang des Key Lock: {}</translation>
        </message>
        <message>
            <source>Timecode mode: {}</source>
            <translation>Timecode-Modus: {}</translation>
        </message>
        <message>
            <source>Timecode: set up</source>
            <translation>Timecode: einrichten</translation>
        </message>
        <message>
            <source>Notes of the track</source>
            <translation>Notizen zum Track</translation>
        </message>
        <message>
            <source>Match the key to the leader's</source>
            <translation>Tonart an das Leitdeck anpassen</translation>
        </message>
        <message>
            <source>Key as recorded</source>
            <translation>Tonart wie aufgenommen</translation>
        </message>
        <message>
            <source>Eject</source>
            <translation>Auswerfen</translation>
        </message>
    </context>
    <context>
        <name>MoreButton</name>
        <message>
            <source>More of deck %1</source>
            <translation>Mehr zu Deck %1</translation>
        </message>
        <message>
            <source>Brakes, vinyl mode, cue button, sync, key, eject</source>
            <translation>Bremsen, Vinyl-Modus, Cue-Taste, Sync, Tonart, Auswerfen</translation>
        </message>
    </context>
    <context>
        <name>Networks</name>
        <message>
            <source>CLOCK {}</source>
            <translation>CLOCK {}</translation>
        </message>
        <message>
            <source>CLOCK</source>
            <translation>CLOCK</translation>
        </message>
        <message>
            <source>LINK {}</source>
            <translation>LINK {}</translation>
        </message>
        <message>
            <source>Ableton Link: {peers} others, {bpm} BPM</source>
            <translation>Ableton Link: {peers} andere, {bpm} BPM</translation>
        </message>
        <message>
            <source>MIDI clock goes out</source>
            <translation>MIDI-Clock wird gesendet</translation>
        </message>
        <message>
            <source>MIDI time code goes out</source>
            <translation>MIDI-Timecode wird gesendet</translation>
        </message>
        <message>
            <source>MIDI clock comes in: {} BPM</source>
            <translation>MIDI-Clock kommt an: {} BPM</translation>
        </message>
        <message>
            <source>MIDI clock is waited for</source>
            <translation>Auf MIDI-Clock wird gewartet</translation>
        </message>
        <message>
            <source>OSC: only sent</source>
            <translation>OSC: nur gesendet</translation>
        </message>
        <message>
            <source>OSC: port {port}, {listeners} listeners</source>
            <translation>OSC: Port {port}, {listeners} Zuhörer</translation>
        </message>
        <message>
            <source>{}, leads the decks</source>
            <translation>{}, führt die Decks</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Notes of deck %1: %2</source>
            <translation>Notizen zu Deck %1: %2</translation>
        </message>
        <message>
            <source>Notes: %1</source>
            <translation>Notizen: %1</translation>
        </message>
        <message>
            <source>CLOSE</source>
            <translation>SCHLIESSEN</translation>
        </message>
        <message>
            <source>Close the notes</source>
            <translation>Notizen schließen</translation>
        </message>
    </context>
    <context>
        <name>NoteRows</name>
        <message>
            <source>TRACK</source>
            <translation>TRACK</translation>
        </message>
        <message>
            <source>HERE</source>
            <translation>HIER</translation>
        </message>
        <message>
            <source>The note is about the whole track</source>
            <translation>Die Notiz gilt dem ganzen Track</translation>
        </message>
        <message>
            <source>The note is about the place of the playhead</source>
            <translation>Die Notiz gilt der Stelle der Abspielposition</translation>
        </message>
        <message>
            <source>New note at the playhead</source>
            <translation>Neue Notiz an der Abspielposition</translation>
        </message>
        <message>
            <source>New note about the track</source>
            <translation>Neue Notiz zum Track</translation>
        </message>
        <message>
            <source>Note at the playhead…</source>
            <translation>Notiz an der Abspielposition …</translation>
        </message>
        <message>
            <source>Note about the track…</source>
            <translation>Notiz zum Track…</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Jump to the note at %1</source>
            <translation>Zur Notiz bei %1 springen</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Delete the note</source>
            <translation>Notiz löschen</translation>
        </message>
        <message>
            <source>No notes yet</source>
            <translation>Noch keine Notizen</translation>
        </message>
    </context>
    <context>
        <name>Noting</name>
        <message>
            <source>There is no track on this deck.</source>
            <translation>Auf diesem Deck ist kein Track.</translation>
        </message>
        <message>
            <source>Noted at {}.</source>
            <translation>Notiert bei {}.</translation>
        </message>
        <message>
            <source>Noted.</source>
            <translation>Notiert.</translation>
        </message>
    </context>
    <context>
        <name>OpenDialogs</name>
        <message>
            <source>Open music files</source>
            <translation>Musikdateien öffnen</translation>
        </message>
        <message>
            <source>Music</source>
            <translation>Musik</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>Open a folder of music</source>
            <translation>Musikordner öffnen</translation>
        </message>
        <message>
            <source>Add a folder of music to the library</source>
            <translation>Einen Musikordner zur Bibliothek hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>What the window shows.</source>
            <translation>Was das Fenster zeigt.</translation>
        </message>
        <message>
            <source>Parts shown or hidden by hand, by layout.</source>
            <translation>Von Hand ein- oder ausgeblendete Bereiche, je Layout.</translation>
        </message>
        <message>
            <source>Sizes of parts changed by hand, by layout.</source>
            <translation>Von Hand geänderte Größen von Bereichen, je Layout.</translation>
        </message>
        <message>
            <source>The decks at the left and right, where a side shows one of two.</source>
            <translation>Die Decks links und rechts, wo eine Seite eines von zweien zeigt.</translation>
        </message>
        <message>
            <source>Where the window was: x, y, width, height.</source>
            <translation>Wo das Fenster war: x, y, Breite, Höhe.</translation>
        </message>
        <message>
            <source>The window of a drawn controller is open.</source>
            <translation>Das Fenster eines gezeichneten Controllers ist offen.</translation>
        </message>
        <message>
            <source>Which controller is drawn there; empty: the usual one.</source>
            <translation>Welcher Controller dort gezeichnet wird; leer: der übliche.</translation>
        </message>
        <message>
            <source>Fill the screen.</source>
            <translation>Den Bildschirm ausfüllen.</translation>
        </message>
        <message>
            <source>Colours.</source>
            <translation>Farben.</translation>
        </message>
        <message>
            <source>Size of everything.</source>
            <translation>Größe von allem.</translation>
        </message>
        <message>
            <source>No animations but the waves.</source>
            <translation>Keine Animationen außer den Wellenformen.</translation>
        </message>
        <message>
            <source>Of all texts; empty: the system's.</source>
            <translation>Aller Texte; leer: die des Systems.</translation>
        </message>
        <message>
            <source>Name and value of the control under the mouse.</source>
            <translation>Name und Wert des Bedienelements unter der Maus.</translation>
        </message>
        <message>
            <source>Waves stand between the decks.</source>
            <translation>Wellenformen stehen zwischen den Decks.</translation>
        </message>
        <message>
            <source>Zoom of the waves, in half doublings.</source>
            <translation>Zoom der Wellenformen, in halben Verdopplungen.</translation>
        </message>
        <message>
            <source>What draws the waves.</source>
            <translation>Was die Wellenformen zeichnet.</translation>
        </message>
        <message>
            <source>Pulling a wave moves the playhead instead of the record.</source>
            <translation>Ziehen an einer Wellenform bewegt die Abspielposition statt der Platte.</translation>
        </message>
        <message>
            <source>The large time is the elapsed one.</source>
            <translation>Die große Zeit ist die verstrichene.</translation>
        </message>
        <message>
            <source>Mode and bank of the pads, by deck.</source>
            <translation>Modus und Bank der Pads, je Deck.</translation>
        </message>
        <message>
            <source>The source that is shown.</source>
            <translation>Die angezeigte Quelle.</translation>
        </message>
        <message>
            <source>The file that is selected.</source>
            <translation>Die ausgewählte Datei.</translation>
        </message>
        <message>
            <source>The column that orders the rows, with - in front: downwards.</source>
            <translation>Die Spalte, nach der die Zeilen geordnet sind; mit - davor: absteigend.</translation>
        </message>
        <message>
            <source>Branches of the tree turned by hand.</source>
            <translation>Von Hand auf- oder zugeklappte Zweige des Baums.</translation>
        </message>
        <message>
            <source>What was searched for.</source>
            <translation>Wonach gesucht wurde.</translation>
        </message>
        <message>
            <source>What is searched for now.</source>
            <translation>Wonach gerade gesucht wird.</translation>
        </message>
        <message>
            <source>Filters that are on.</source>
            <translation>Eingeschaltete Filter.</translation>
        </message>
        <message>
            <source>Keep what was searched for.</source>
            <translation>Behalten, wonach gesucht wurde.</translation>
        </message>
        <message>
            <source>Columns shown, with their widths; empty: the usual ones.</source>
            <translation>Angezeigte Spalten mit ihren Breiten; leer: die üblichen.</translation>
        </message>
        <message>
            <source>Keys changed by hand: action to keys.</source>
            <translation>Von Hand geänderte Tasten: Aktion zu Tasten.</translation>
        </message>
        <message>
            <source>Keys lie as on a US keyboard, whatever is printed on them.</source>
            <translation>Die Tasten liegen wie auf einer US-Tastatur, egal, was aufgedruckt ist.</translation>
        </message>
        <message>
            <source>The first-run guide was seen.</source>
            <translation>Die Einführung wurde angesehen.</translation>
        </message>
    </context>
    <context>
        <name>Outlook</name>
        <message>
            <source>Waves</source>
            <translation>Wellenformen</translation>
        </message>
        <message>
            <source>Decks with pads, and the mixer</source>
            <translation>Decks mit Pads, und der Mixer</translation>
        </message>
        <message>
            <source>Mixer</source>
            <translation>Mixer</translation>
        </message>
        <message>
            <source>Effects</source>
            <translation>Effekte</translation>
        </message>
        <message>
            <source>Sampler, microphone, metronome</source>
            <translation>Sampler, Mikrofon, Metronom</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Upright waves between the decks</source>
            <translation>Stehende Wellenformen zwischen den Decks</translation>
        </message>
        <message>
            <source>Usual sizes and parts of this layout</source>
            <translation>Standardgrößen und -bereiche dieses Layouts</translation>
        </message>
        <message>
            <source>Controller in a window of its own</source>
            <translation>Controller in einem eigenen Fenster</translation>
        </message>
        <message>
            <source>Controller on a phone or tablet…</source>
            <translation>Controller auf Telefon oder Tablet…</translation>
        </message>
        <message>
            <source>Everything at {} (the window comes back)</source>
            <translation>Alles bei {} (das Fenster kommt zurück)</translation>
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
            <translation>Hauptlautstärke</translation>
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
            <translation>KOPFHÖRER</translation>
        </message>
        <message>
            <source>PHONES</source>
            <translation>PHONES</translation>
        </message>
        <message>
            <source>Headphone volume</source>
            <translation>Kopfhörerlautstärke</translation>
        </message>
        <message>
            <source>Headphones, left</source>
            <translation>Kopfhörer, links</translation>
        </message>
        <message>
            <source>Headphones, right</source>
            <translation>Kopfhörer, rechts</translation>
        </message>
        <message>
            <source>SPLIT</source>
            <translation>SPLIT</translation>
        </message>
        <message>
            <source>Headphones: cue left, main right</source>
            <translation>Kopfhörer: Cue links, Main rechts</translation>
        </message>
        <message>
            <source>MIX</source>
            <translation>MIX</translation>
        </message>
        <message>
            <source>Cue and main in the headphones</source>
            <translation>Cue und Main im Kopfhörer</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Overview of deck %1</source>
            <translation>Übersicht von Deck %1</translation>
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
            <translation>%1 auf den Pads von Deck %2</translation>
        </message>
        <message>
            <source>Bank before, deck %1</source>
            <translation>Vorige Bank, Deck %1</translation>
        </message>
        <message>
            <source>Half as many beats in the slicer, deck %1</source>
            <translation>Halb so viele Beats im Slicer, Deck %1</translation>
        </message>
        <message>
            <source>Next bank, deck %1</source>
            <translation>Nächste Bank, Deck %1</translation>
        </message>
        <message>
            <source>Twice as many beats in the slicer, deck %1</source>
            <translation>Doppelt so viele Beats im Slicer, Deck %1</translation>
        </message>
        <message>
            <source>%1, deck %2</source>
            <translation>%1, Deck %2</translation>
        </message>
        <message>
            <source>Shift: clear. Right click: name and colour</source>
            <translation>Umschalt: löschen. Rechtsklick: Name und Farbe</translation>
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
            <translation>Name des Cues</translation>
        </message>
        <message>
            <source>Colour %1</source>
            <translation>Farbe %1</translation>
        </message>
        <message>
            <source>GO</source>
            <translation>LOS</translation>
        </message>
        <message>
            <source>Go to the cue</source>
            <translation>Zum Cue gehen</translation>
        </message>
        <message>
            <source>SET HERE</source>
            <translation>HIER SETZEN</translation>
        </message>
        <message>
            <source>Set the cue here</source>
            <translation>Den Cue hier setzen</translation>
        </message>
        <message>
            <source>SET LOOP</source>
            <translation>ALS LOOP</translation>
        </message>
        <message>
            <source>Keep the loop in the cue</source>
            <translation>Den Loop im Cue behalten</translation>
        </message>
        <message>
            <source>CLEAR</source>
            <translation>LEEREN</translation>
        </message>
        <message>
            <source>Clear the cue</source>
            <translation>Cue löschen</translation>
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
            <translation>JUMP {}</translation>
        </message>
        <message>
            <source>save loop</source>
            <translation>Loop sichern</translation>
        </message>
        <message>
            <source>beat</source>
            <translation>Beat</translation>
        </message>
        <message>
            <source>beats</source>
            <translation>Beats</translation>
        </message>
        <message>
            <source>roll</source>
            <translation>Roll</translation>
        </message>
        <message>
            <source>semitones</source>
            <translation>Halbtöne</translation>
        </message>
        <message>
            <source>as recorded</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>of {} beats</source>
            <translation>von {} Beats</translation>
        </message>
        <message>
            <source>Slice {}</source>
            <translation>Slice {}</translation>
        </message>
        <message>
            <source>no sample</source>
            <translation>kein Sample</translation>
        </message>
        <message>
            <source>on the beat</source>
            <translation>auf dem Beat</translation>
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
            <translation>Solo</translation>
        </message>
        <message>
            <source>muted</source>
            <translation>stumm</translation>
        </message>
        <message>
            <source>on</source>
            <translation>an</translation>
        </message>
        <message>
            <source>no stems</source>
            <translation>keine Stems</translation>
        </message>
        <message>
            <source>HOT CUE</source>
            <translation>HOT CUE</translation>
        </message>
        <message>
            <source>Hot cues</source>
            <translation>Hot Cues</translation>
        </message>
        <message>
            <source>LOOP</source>
            <translation>LOOP</translation>
        </message>
        <message>
            <source>Loops of so many beats</source>
            <translation>Loops von so vielen Beats</translation>
        </message>
        <message>
            <source>ROLL</source>
            <translation>ROLL</translation>
        </message>
        <message>
            <source>Loop rolls</source>
            <translation>Loop Rolls</translation>
        </message>
        <message>
            <source>JUMP</source>
            <translation>JUMP</translation>
        </message>
        <message>
            <source>Beat jumps</source>
            <translation>Beatjumps</translation>
        </message>
        <message>
            <source>SAVED</source>
            <translation>SAVED</translation>
        </message>
        <message>
            <source>Saved loops</source>
            <translation>Gespeicherte Loops</translation>
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
            <translation>Tonartverschiebung</translation>
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
            <translation>Phase von Deck %1</translation>
        </message>
    </context>
    <context>
        <name>PreviewButton</name>
        <message>
            <source>Stop the preview</source>
            <translation>Vorhören stoppen</translation>
        </message>
        <message>
            <source>Preview in the headphones</source>
            <translation>Im Kopfhörer vorhören</translation>
        </message>
    </context>
    <context>
        <name>PreviewGroup</name>
        <message>
            <source>Pause the preview</source>
            <translation>Vorhören pausieren</translation>
        </message>
        <message>
            <source>Go on with the preview</source>
            <translation>Vorhören fortsetzen</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorhören</translation>
        </message>
        <message>
            <source>Place in the preview</source>
            <translation>Stelle beim Vorhören</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>VORHÖREN</translation>
        </message>
        <message>
            <source>Loudness of the preview</source>
            <translation>Lautstärke beim Vorhören</translation>
        </message>
    </context>
    <context>
        <name>QuestionRows</name>
        <message>
            <source>ALL AS AT FIRST</source>
            <translation>ALLES WIE ANFANGS</translation>
        </message>
        <message>
            <source>All settings as the mapping has them at first</source>
            <translation>Alle Einstellungen, wie die Belegung sie anfangs hat</translation>
        </message>
    </context>
    <context>
        <name>Readout</name>
        <message>
            <source>BAR {}/8</source>
            <translation>TAKT {}/8</translation>
        </message>
        <message>
            <source>IN SYNC</source>
            <translation>SYNCHRON</translation>
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
            <translation>STOPP?</translation>
        </message>
        <message>
            <source>REC</source>
            <translation>REC</translation>
        </message>
        <message>
            <source>Press twice or hold to stop</source>
            <translation>Zum Stoppen zweimal drücken oder halten</translation>
        </message>
    </context>
    <context>
        <name>Recorder</name>
        <message>
            <source>Record the main output</source>
            <translation>Hauptausgang aufnehmen</translation>
        </message>
        <message>
            <source>Press again to stop the recording</source>
            <translation>Noch einmal drücken, um die Aufnahme zu stoppen</translation>
        </message>
        <message>
            <source>Recording {}</source>
            <translation>Aufnahme läuft: {}</translation>
        </message>
        <message>
            <source>Room on the disk for {}</source>
            <translation>Platz auf dem Datenträger für {}</translation>
        </message>
        <message>
            <source>The recording starts</source>
            <translation>Die Aufnahme beginnt</translation>
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
            <translation>Er gilt noch {}:{:02d}.</translation>
        </message>
        <message>
            <source>This computer has no address in a local network.</source>
            <translation>Dieser Computer hat keine Adresse in einem lokalen Netz.</translation>
        </message>
        <message>
            <source>Too many wrong codes: the code was taken back.</source>
            <translation>Zu viele falsche Codes: Der Code gilt nicht mehr.</translation>
        </message>
        <message>
            <source>The page cannot be served: {}</source>
            <translation>Die Seite kann nicht angeboten werden: {}</translation>
        </message>
        <message>
            <source>not reachable now</source>
            <translation>zurzeit nicht erreichbar</translation>
        </message>
        <message>
            <source>{} ms away</source>
            <translation>{} ms entfernt</translation>
        </message>
    </context>
    <context>
        <name>RemoteEditor</name>
        <message>
            <source>Controller on a phone or tablet</source>
            <translation>Controller auf Telefon oder Tablet</translation>
        </message>
        <message>
            <source>On, until the program ends or it is switched off</source>
            <translation>An, bis das Programm endet oder es ausgeschaltet wird</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>QR code of the address and the code</source>
            <translation>QR-Code der Adresse und des Codes</translation>
        </message>
        <message>
            <source>Scan the picture with the phone's camera, or open this address in its browser; both must be in the same network.</source>
            <translation>Das Bild mit der Kamera des Telefons scannen oder diese Adresse in seinem Browser öffnen; beide müssen im selben Netz sein.</translation>
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
            <translation>Jedes Gerät braucht einen eigenen Code.</translation>
        </message>
        <message>
            <source>For one device.</source>
            <translation>Für ein Gerät.</translation>
        </message>
        <message>
            <source>NEW CODE</source>
            <translation>NEUER CODE</translation>
        </message>
        <message>
            <source>A code for another device</source>
            <translation>Ein Code für ein weiteres Gerät</translation>
        </message>
        <message>
            <source>DISCONNECT</source>
            <translation>TRENNEN</translation>
        </message>
        <message>
            <source>Disconnect %1</source>
            <translation>%1 trennen</translation>
        </message>
    </context>
    <context>
        <name>RoundTrip</name>
        <message>
            <source>Burst {number} of {count}, {heard} heard</source>
            <translation>Rauschstoß {number} von {count}, {heard} gehört</translation>
        </message>
        <message>
            <source>No input is open: choose the microphone's and press APPLY.</source>
            <translation>Kein Eingang ist offen: den des Mikrofons wählen und ANWENDEN drücken.</translation>
        </message>
        <message>
            <source>Nothing came back: turn up, connect {output} with the microphone's input, or choose another input.</source>
            <translation>Nichts kam zurück: lauter drehen, {output} mit dem Eingang des Mikrofons verbinden oder einen anderen Eingang wählen.</translation>
        </message>
        <message>
            <source>Connect {output} with the microphone's input, or hold the microphone to the loudspeaker. Short bursts of noise are heard.</source>
            <translation>{output} mit dem Eingang des Mikrofons verbinden oder das Mikrofon an den Lautsprecher halten. Kurze Rauschstöße sind zu hören.</translation>
        </message>
        <message>
            <source>Not sure ({heard} of {count} bursts, ± {spread} ms): turn up, or measure where it is quieter.</source>
            <translation>Nicht sicher ({heard} von {count} Rauschstößen, ± {spread} ms): lauter drehen oder messen, wo es leiser ist.</translation>
        </message>
        <message>
            <source>{ms} ms out and back (± {spread})</source>
            <translation>{ms} ms hin und zurück (± {spread})</translation>
        </message>
        <message>
            <source>the device tells {ms} ms for its output</source>
            <translation>das Gerät nennt {ms} ms für seinen Ausgang</translation>
        </message>
    </context>
    <context>
        <name>RuleBar</name>
        <message>
            <source>Rule of the smart crate</source>
            <translation>Regel der Smart Crate</translation>
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
            <translation>Lautstärke des Samplers</translation>
        </message>
        <message>
            <source>Stop all samples</source>
            <translation>Alle Samples stoppen</translation>
        </message>
    </context>
    <context>
        <name>SamplerPad</name>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>Empty. Drop a sound file on it</source>
            <translation>Leer. Eine Audiodatei darauf ablegen</translation>
        </message>
        <message>
            <source>Plays %1. Right button: what it does</source>
            <translation>Spielt %1. Rechte Maustaste: Funktion wählen</translation>
        </message>
    </context>
    <context>
        <name>SamplerSlot</name>
        <message>
            <source>Air horn</source>
            <translation>Air Horn</translation>
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
            <translation>Impact</translation>
        </message>
        <message>
            <source>Vinyl stop</source>
            <translation>Vinyl-Stopp</translation>
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
            <translation>Spielt bis zum Ende</translation>
        </message>
        <message>
            <source>Plays while held</source>
            <translation>Spielt, solange gehalten</translation>
        </message>
        <message>
            <source>Starts and stops in turn</source>
            <translation>Startet und stoppt im Wechsel</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>Loop</translation>
        </message>
        <message>
            <source>Start on the beat</source>
            <translation>Auf dem Beat starten</translation>
        </message>
        <message>
            <source>Headphones only</source>
            <translation>Nur Kopfhörer</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Empty the pad</source>
            <translation>Pad leeren</translation>
        </message>
        <message>
            <source>once</source>
            <translation>einmal</translation>
        </message>
        <message>
            <source>hold</source>
            <translation>halten</translation>
        </message>
        <message>
            <source>toggle</source>
            <translation>wechseln</translation>
        </message>
    </context>
    <context>
        <name>Scope</name>
        <message>
            <source>Picture of the input</source>
            <translation>Bild des Eingangs</translation>
        </message>
    </context>
    <context>
        <name>ScrollBar</name>
        <message>
            <source>Scroll</source>
            <translation>Scrollen</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Find tracks</source>
            <translation>Tracks suchen</translation>
        </message>
        <message>
            <source>Find  (Ctrl+F)</source>
            <translation>Suchen  (Strg+F)</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Filters that can be typed</source>
            <translation>Filter, die eingetippt werden können</translation>
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
            <translation>Decodieren</translation>
        </message>
        <message>
            <source>Loading {}</source>
            <translation>{} wird geladen</translation>
        </message>
        <message>
            <source>{}: cannot be loaded ({})</source>
            <translation>{}: kann nicht geladen werden ({})</translation>
        </message>
        <message>
            <source>{}: the decoder ended before the file did</source>
            <translation>{}: der Decoder endete vor der Datei</translation>
        </message>
        <message>
            <source>{}: there is no such folder</source>
            <translation>{}: diesen Ordner gibt es nicht</translation>
        </message>
        <message>
            <source>{}: no music that can be read</source>
            <translation>{}: keine lesbare Musik</translation>
        </message>
        <message>
            <source>{}: there is no sound in it</source>
            <translation>{}: enthält keinen Ton</translation>
        </message>
        <message>
            <source>{}: its kind of sound is not supported</source>
            <translation>{}: dieses Audioformat wird nicht unterstützt</translation>
        </message>
        <message>
            <source>{}: nothing in it can be decoded</source>
            <translation>{}: nichts darin lässt sich decodieren</translation>
        </message>
        <message>
            <source>{}: the file is empty</source>
            <translation>{}: die Datei ist leer</translation>
        </message>
        <message>
            <source>{}: is a folder, not a music file</source>
            <translation>{}: ist ein Ordner, keine Musikdatei</translation>
        </message>
        <message>
            <source>the supervisor is gone: nothing loads</source>
            <translation>der Supervisor ist weg: nichts wird geladen</translation>
        </message>
        <message>
            <source>The supervisor is gone: the sound goes on, but nothing loads.</source>
            <translation>Der Supervisor ist weg: Der Ton läuft weiter, aber nichts wird geladen.</translation>
        </message>
        <message>
            <source>The supervisor is back.</source>
            <translation>Der Supervisor ist wieder da.</translation>
        </message>
        <message>
            <source>the supervisor met a fault and goes on: {}</source>
            <translation>im Supervisor ist ein Fehler aufgetreten, er läuft weiter: {}</translation>
        </message>
        <message>
            <source>the window ended again and again; `djuniverse` opens it once more</source>
            <translation>das Fenster wurde immer wieder beendet; `djuniverse` öffnet es erneut</translation>
        </message>
        <message>
            <source>the sound engine ended ({}) and goes on</source>
            <translation>die Audio-Engine wurde beendet ({}) und läuft weiter</translation>
        </message>
        <message>
            <source>the sound engine hangs: starting another one</source>
            <translation>die Audio-Engine hängt: eine andere wird gestartet</translation>
        </message>
        <message>
            <source>It ends again and again: {}.</source>
            <translation>Wird immer wieder beendet: {}.</translation>
        </message>
        <message>
            <source>opening {}</source>
            <translation>{} wird geöffnet</translation>
        </message>
        <message>
            <source>no sound device: playing without sound</source>
            <translation>kein Audiogerät: Wiedergabe ohne Ton</translation>
        </message>
        <message>
            <source>{}; playing without sound</source>
            <translation>{}; Wiedergabe ohne Ton</translation>
        </message>
        <message>
            <source>{} is gone; playing on without sound</source>
            <translation>{} ist weg; Wiedergabe läuft ohne Ton weiter</translation>
        </message>
        <message>
            <source>{}; the sound stays on the device it was on</source>
            <translation>{}; der Ton bleibt auf dem bisherigen Gerät</translation>
        </message>
        <message>
            <source>the sound device does not open</source>
            <translation>das Audiogerät lässt sich nicht öffnen</translation>
        </message>
        <message>
            <source>the sound device does not answer</source>
            <translation>das Audiogerät antwortet nicht</translation>
        </message>
        <message>
            <source>another sound device is being opened</source>
            <translation>ein anderes Audiogerät wird gerade geöffnet</translation>
        </message>
        <message>
            <source>PortAudio is not installed: {}</source>
            <translation>PortAudio ist nicht installiert: {}</translation>
        </message>
        <message>
            <source>{} has no output</source>
            <translation>{} hat keinen Ausgang</translation>
        </message>
        <message>
            <source>{} has no output {}</source>
            <translation>{} hat keinen Ausgang {}</translation>
        </message>
        <message>
            <source>JACK runs at {} Hz, this session at {} Hz</source>
            <translation>JACK läuft mit {} Hz, diese Sitzung mit {} Hz</translation>
        </message>
        <message>
            <source>The sample rate of {} Hz is used from the next start on.</source>
            <translation>Die Abtastrate von {} Hz wird ab dem nächsten Start verwendet.</translation>
        </message>
        <message>
            <source>{} cannot be added to the library</source>
            <translation>{} kann nicht zur Bibliothek hinzugefügt werden</translation>
        </message>
        <message>
            <source>{} belongs to the library now.</source>
            <translation>{} gehört jetzt zur Bibliothek.</translation>
        </message>
        <message>
            <source>The analysis in the background is switched off in the settings.</source>
            <translation>Die Analyse im Hintergrund ist in den Einstellungen ausgeschaltet.</translation>
        </message>
        <message>
            <source>the history of this set is not written: {}</source>
            <translation>der Verlauf dieses Sets wird nicht geschrieben: {}</translation>
        </message>
        <message>
            <source>the library is not backed up: {}</source>
            <translation>die Bibliothek wird nicht gesichert: {}</translation>
        </message>
        <message>
            <source>the recorder ended; the recording goes on in another file</source>
            <translation>der Recorder wurde beendet; die Aufnahme läuft in einer anderen Datei weiter</translation>
        </message>
        <message>
            <source>the recording has ended: the disk of {} is full</source>
            <translation>die Aufnahme ist beendet: der Datenträger von {} ist voll</translation>
        </message>
        <message>
            <source>the recording has ended: {}</source>
            <translation>die Aufnahme ist beendet: {}</translation>
        </message>
        <message>
            <source>the last recording is just being ended</source>
            <translation>die letzte Aufnahme wird gerade beendet</translation>
        </message>
        <message>
            <source>nothing is recorded: {}</source>
            <translation>es wird nichts aufgenommen: {}</translation>
        </message>
        <message>
            <source>The disk has room for {} more minutes of recording.</source>
            <translation>Auf dem Datenträger ist Platz für {} weitere Minuten Aufnahme.</translation>
        </message>
        <message>
            <source>The disk is too slow: the recording has a gap, filled with silence.</source>
            <translation>Der Datenträger ist zu langsam: Die Aufnahme hat eine Lücke, gefüllt mit Stille.</translation>
        </message>
        <message>
            <source>{}; recording as WAV</source>
            <translation>{}; Aufnahme als WAV</translation>
        </message>
        <message>
            <source>the demo music cannot be made in {}</source>
            <translation>die Demomusik kann in {} nicht erstellt werden</translation>
        </message>
        <message>
            <source>samples last {} s at most</source>
            <translation>Samples dauern höchstens {} s</translation>
        </message>
        <message>
            <source>{}: its mapping has a fault: {}</source>
            <translation>{}: Die Belegung hat einen Fehler: {}</translation>
        </message>
        <message>
            <source>its mapping has a fault: {}</source>
            <translation>seine Belegung hat einen Fehler: {}</translation>
        </message>
        <message>
            <source>the engine does not keep up with the controllers</source>
            <translation>die Engine kommt den Controllern nicht nach</translation>
        </message>
        <message>
            <source>controllers cannot scratch: {}</source>
            <translation>Controller können nicht scratchen: {}</translation>
        </message>
        <message>
            <source>HID controllers need the Python package hidapi</source>
            <translation>HID-Controller brauchen das Python-Paket hidapi</translation>
        </message>
        <message>
            <source>{} cannot be opened: another program may use it, or rights are missing</source>
            <translation>{} lässt sich nicht öffnen: Ein anderes Programm nutzt ihn, oder Rechte fehlen</translation>
        </message>
        <message>
            <source>{} cannot be opened: it is gone</source>
            <translation>{} lässt sich nicht öffnen: Er ist weg</translation>
        </message>
        <message>
            <source>controllers are served</source>
            <translation>Controller werden bedient</translation>
        </message>
        <message>
            <source>{} is there already, and is another one</source>
            <translation>{} gibt es schon, und es ist eine andere</translation>
        </message>
        <message>
            <source>an archive of one mapping with its scripts is expected</source>
            <translation>erwartet wird ein Archiv einer Belegung mit ihren Skripten</translation>
        </message>
        <message>
            <source>{} tracks</source>
            <translation>{} Tracks</translation>
        </message>
        <message>
            <source>rename a set to {}</source>
            <translation>Set umbenennen in {}</translation>
        </message>
        <message>
            <source>delete the set {}</source>
            <translation>Set {} löschen</translation>
        </message>
        <message>
            <source>take out of a set</source>
            <translation>aus einem Set nehmen</translation>
        </message>
        <message>
            <source>goes well with</source>
            <translation>passt gut zu</translation>
        </message>
        <message>
            <source>not goes well with</source>
            <translation>nicht: passt gut zu</translation>
        </message>
        <message>
            <source>cues</source>
            <translation>Cues</translation>
        </message>
        <message>
            <source>grid</source>
            <translation>Beatgrid</translation>
        </message>
        <message>
            <source>delete {} tracks</source>
            <translation>{} Tracks löschen</translation>
        </message>
        <message>
            <source>delete a track</source>
            <translation>Track löschen</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>delete a note</source>
            <translation>Notiz löschen</translation>
        </message>
        <message>
            <source>new list {}</source>
            <translation>neue Liste {}</translation>
        </message>
        <message>
            <source>entries of a list</source>
            <translation>Einträge einer Liste</translation>
        </message>
        <message>
            <source>add to a list</source>
            <translation>zu einer Liste hinzufügen</translation>
        </message>
        <message>
            <source>remove from a list</source>
            <translation>aus einer Liste entfernen</translation>
        </message>
        <message>
            <source>order of a list</source>
            <translation>Reihenfolge einer Liste</translation>
        </message>
        <message>
            <source>rename a list to {}</source>
            <translation>Liste umbenennen in {}</translation>
        </message>
        <message>
            <source>rule of a list</source>
            <translation>Regel einer Liste</translation>
        </message>
        <message>
            <source>move a list</source>
            <translation>Liste verschieben</translation>
        </message>
        <message>
            <source>delete the list {}</source>
            <translation>Liste {} löschen</translation>
        </message>
        <message>
            <source>import lists</source>
            <translation>Listen importieren</translation>
        </message>
        <message>
            <source>path</source>
            <translation>Pfad</translation>
        </message>
        <message>
            <source>{}: {} → {}</source>
            <translation>{}: {} → {}</translation>
        </message>
        <message>
            <source>cue point of {}</source>
            <translation>Cue-Punkt von {}</translation>
        </message>
        <message>
            <source>hot cue {} of {}</source>
            <translation>Hot Cue {} von {}</translation>
        </message>
        <message>
            <source>{} hot cues of {}</source>
            <translation>{} Hot Cues von {}</translation>
        </message>
        <message>
            <source>Shift the grid</source>
            <translation>Beatgrid verschieben</translation>
        </message>
        <message>
            <source>Shift the bars</source>
            <translation>Takte verschieben</translation>
        </message>
        <message>
            <source>Beat here</source>
            <translation>Beat hier</translation>
        </message>
        <message>
            <source>Downbeat here</source>
            <translation>Downbeat hier</translation>
        </message>
        <message>
            <source>Phrase here</source>
            <translation>Phrase hier</translation>
        </message>
        <message>
            <source>Stretch the grid</source>
            <translation>Beatgrid dehnen</translation>
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
            <translation>Tempo tippen</translation>
        </message>
        <message>
            <source>Anchor here</source>
            <translation>Anker hier</translation>
        </message>
        <message>
            <source>Anchor</source>
            <translation>Anker</translation>
        </message>
        <message>
            <source>Remove an anchor</source>
            <translation>Anker entfernen</translation>
        </message>
        <message>
            <source>Move an anchor</source>
            <translation>Anker verschieben</translation>
        </message>
        <message>
            <source>Straighten the grid</source>
            <translation>Beatgrid begradigen</translation>
        </message>
        <message>
            <source>Lock the grid</source>
            <translation>Beatgrid sperren</translation>
        </message>
        <message>
            <source>Unlock the grid</source>
            <translation>Beatgrid entsperren</translation>
        </message>
        <message>
            <source>The grid of the analysis</source>
            <translation>Beatgrid der Analyse</translation>
        </message>
        <message>
            <source>Drag the grid</source>
            <translation>Beatgrid ziehen</translation>
        </message>
        <message>
            <source>New grid</source>
            <translation>Neues Beatgrid</translation>
        </message>
        <message>
            <source>Cue point</source>
            <translation>Cue-Punkt</translation>
        </message>
        <message>
            <source>Add a memory cue</source>
            <translation>Memory Cue hinzufügen</translation>
        </message>
        <message>
            <source>Add loop {}</source>
            <translation>Loop {} hinzufügen</translation>
        </message>
        <message>
            <source>Add hot cue {}</source>
            <translation>Hot Cue {} hinzufügen</translation>
        </message>
        <message>
            <source>Delete a cue</source>
            <translation>Cue löschen</translation>
        </message>
        <message>
            <source>Name a cue</source>
            <translation>Cue benennen</translation>
        </message>
        <message>
            <source>Colour a cue</source>
            <translation>Cue einfärben</translation>
        </message>
        <message>
            <source>Move a cue</source>
            <translation>Cue verschieben</translation>
        </message>
        <message>
            <source>Snap a cue</source>
            <translation>Cue am Beatgrid ausrichten</translation>
        </message>
        <message>
            <source>Snap all cues</source>
            <translation>Alle Cues am Beatgrid ausrichten</translation>
        </message>
        <message>
            <source>Length of a loop</source>
            <translation>Länge eines Loops</translation>
        </message>
        <message>
            <source>Number the cues</source>
            <translation>Cues nummerieren</translation>
        </message>
        <message>
            <source>Add a note</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message>
            <source>Change a note</source>
            <translation>Notiz ändern</translation>
        </message>
        <message>
            <source>Delete a note</source>
            <translation>Notiz löschen</translation>
        </message>
        <message>
            <source>rating</source>
            <translation>Wertung</translation>
        </message>
        <message>
            <source>title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>artist</source>
            <translation>Künstler</translation>
        </message>
        <message>
            <source>album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>genre</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>remixer</source>
            <translation>Remixer</translation>
        </message>
        <message>
            <source>composer</source>
            <translation>Komponist</translation>
        </message>
        <message>
            <source>year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>energy</source>
            <translation>Energie</translation>
        </message>
        <message>
            <source>key</source>
            <translation>Tonart</translation>
        </message>
        <message>
            <source>tempo</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>album artist</source>
            <translation>Albuminterpret</translation>
        </message>
        <message>
            <source>grouping</source>
            <translation>Gruppierung</translation>
        </message>
        <message>
            <source>mix</source>
            <translation>Mix</translation>
        </message>
        <message>
            <source>producer</source>
            <translation>Produzent</translation>
        </message>
        <message>
            <source>track number</source>
            <translation>Titelnummer</translation>
        </message>
        <message>
            <source>disc number</source>
            <translation>CD-Nummer</translation>
        </message>
        <message>
            <source>catalogue number</source>
            <translation>Katalognummer</translation>
        </message>
        <message>
            <source>times played</source>
            <translation>Wiedergaben</translation>
        </message>
        <message>
            <source>date added</source>
            <translation>Hinzugefügt am</translation>
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
            <translation>Wirkt %1.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>at once</source>
            <translation>sofort</translation>
        </message>
        <message>
            <source>at once; the window comes back, the music plays on</source>
            <translation>sofort; das Fenster kommt zurück, die Musik läuft weiter</translation>
        </message>
        <message>
            <source>with the next recording</source>
            <translation>ab der nächsten Aufnahme</translation>
        </message>
        <message>
            <source>when it is switched on next</source>
            <translation>beim nächsten Einschalten</translation>
        </message>
        <message>
            <source>with the next start of the program</source>
            <translation>beim nächsten Programmstart</translation>
        </message>
        <message>
            <source>A port of our own</source>
            <translation>Ein eigener Port</translation>
        </message>
        <message>
            <source>{} (not there)</source>
            <translation>{} (nicht da)</translation>
        </message>
        <message>
            <source>The system's</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Audio</translation>
        </message>
        <message>
            <source>Sound device</source>
            <translation>Audiogerät</translation>
        </message>
        <message>
            <source>Second engine</source>
            <translation>Zweite Engine</translation>
        </message>
        <message>
            <source>Waits to take over when the first one fails. On ALSA it cannot hold the device open.</source>
            <translation>Steht bereit zu übernehmen, wenn die erste ausfällt. Mit ALSA kann sie das Gerät nicht offen halten.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>On</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Threads of the key lock</source>
            <translation>Threads des Key Lock</translation>
        </message>
        <message>
            <source>0 computes on the audio thread.</source>
            <translation>0 rechnet im Audio-Thread.</translation>
        </message>
        <message>
            <source>Controllers</source>
            <translation>Controller</translation>
        </message>
        <message>
            <source>MIDI and HID controllers</source>
            <translation>MIDI- und HID-Controller</translation>
        </message>
        <message>
            <source>A controller that is plugged in gets the mapping that fits its name: one of your own, a shipped one, or one of Mixxx where its files are installed.</source>
            <translation>Ein eingesteckter Controller bekommt die Belegung, die zu seinem Namen passt: eine eigene, eine mitgelieferte oder eine von Mixxx, wo dessen Dateien installiert sind.</translation>
        </message>
        <message>
            <source>Monitor</source>
            <translation>Monitor</translation>
        </message>
        <message>
            <source>Messages from and to controllers with what they do, to find out what a knob sends or why a light stays dark.</source>
            <translation>Nachrichten von und an Controller mit dem, was sie tun: Was sendet ein Knopf, warum bleibt ein Licht dunkel?</translation>
        </message>
        <message>
            <source>Timecode</source>
            <translation>Timecode</translation>
        </message>
        <message>
            <source>Records with time code</source>
            <translation>Platten mit Timecode</translation>
        </message>
        <message>
            <source>A control record or CD moves a deck. Choose the inputs of the turntables on the page Sound; here is seen what they give.</source>
            <translation>Eine Steuerplatte oder -CD bewegt ein Deck. Die Eingänge der Plattenspieler werden auf der Seite Audio gewählt; hier ist zu sehen, was sie liefern.</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>Keys by place</source>
            <translation>Tasten nach Lage</translation>
        </message>
        <message>
            <source>Keys lie as on a US keyboard, whatever is printed on them.</source>
            <translation>Die Tasten liegen wie auf einer US-Tastatur, egal, was aufgedruckt ist.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Press the key of an action, then the new one.</source>
            <translation>Die Taste einer Aktion drücken, dann die neue.</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Music folders that are scanned and watched. A folder that is taken out leaves its tracks in the library.</source>
            <translation>Musikordner, die eingelesen und überwacht werden. Wird ein Ordner entfernt, bleiben seine Tracks in der Bibliothek.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>The library is backed up by itself. `djuniverse library info` lists the backups, `djuniverse library restore` brings one back; what is there then is backed up before.</source>
            <translation>Die Bibliothek wird von selbst gesichert. `djuniverse library info` listet die Sicherungen auf, `djuniverse library restore` holt eine zurück; der dann vorhandene Stand wird vorher gesichert.</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <source>Analyse in the background</source>
            <translation>Im Hintergrund analysieren</translation>
        </message>
        <message>
            <source>New music is analysed while the program runs, at the lowest priority.</source>
            <translation>Neue Musik wird analysiert, während das Programm läuft, mit niedrigster Priorität.</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Full uses the networks that `djuniverse models fetch` brought; fast does without.</source>
            <translation>Vollständig nutzt die Netze, die `djuniverse models fetch` geholt hat; Schnell kommt ohne sie aus.</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Vollständig</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>Schnell</translation>
        </message>
        <message>
            <source>Lowest tempo</source>
            <translation>Niedrigstes Tempo</translation>
        </message>
        <message>
            <source>Half and double readings of a tempo are brought above it, when the music leaves it open.</source>
            <translation>Halbe und doppelte Lesarten eines Tempos werden darüber gebracht, wenn die Musik es offenlässt.</translation>
        </message>
        <message>
            <source>Highest tempo</source>
            <translation>Höchstes Tempo</translation>
        </message>
        <message>
            <source>At least twice the lowest one.</source>
            <translation>Mindestens doppelt so hoch wie das niedrigste.</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>Prozesse</translation>
        </message>
        <message>
            <source>0: one a core, as far as memory goes.</source>
            <translation>0: einer je Kern, soweit der Speicher reicht.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source>High contrast for bright places, red for eyes that are used to the dark, two for colour-blind eyes.</source>
            <translation>Hoher Kontrast für helle Orte, Rot für an die Dunkelheit gewöhnte Augen, zwei für farbenfehlsichtige Augen.</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Night, red</source>
            <translation>Nacht, rot</translation>
        </message>
        <message>
            <source>Red-green blind</source>
            <translation>Rot-Grün-Schwäche</translation>
        </message>
        <message>
            <source>Blue-yellow blind</source>
            <translation>Blau-Gelb-Schwäche</translation>
        </message>
        <message>
            <source>Size of everything</source>
            <translation>Größe von allem</translation>
        </message>
        <message>
            <source>On top of what the system sets for the screen.</source>
            <translation>Zusätzlich zu dem, was das System für den Bildschirm festlegt.</translation>
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
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Of all texts, numbers and dates.</source>
            <translation>Aller Texte, Zahlen und Datumsangaben.</translation>
        </message>
        <message>
            <source>Reduced motion</source>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <source>Nothing moves or blinks but the waves and the meters.</source>
            <translation>Nichts bewegt sich oder blinkt außer den Wellenformen und den Pegelanzeigen.</translation>
        </message>
        <message>
            <source>Tooltips</source>
            <translation>Tooltips</translation>
        </message>
        <message>
            <source>Name, value and key of the control under the mouse.</source>
            <translation>Name, Wert und Taste des Bedienelements unter der Maus.</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
        <message>
            <source>The touch layout has targets of 44 pixels or more.</source>
            <translation>Das Touch-Layout hat Bedienflächen von 44 Pixeln oder mehr.</translation>
        </message>
        <message>
            <source>2 decks</source>
            <translation>2 Decks</translation>
        </message>
        <message>
            <source>4 decks</source>
            <translation>4 Decks</translation>
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
            <translation>Vorbereitung</translation>
        </message>
        <message>
            <source>Touch</source>
            <translation>Touch</translation>
        </message>
        <message>
            <source>Upright waves</source>
            <translation>Stehende Wellenformen</translation>
        </message>
        <message>
            <source>The waves stand between the decks.</source>
            <translation>Die Wellenformen stehen zwischen den Decks.</translation>
        </message>
        <message>
            <source>What draws the waves</source>
            <translation>Was die Wellen zeichnet</translation>
        </message>
        <message>
            <source>The graphics card where there is one; pictures work everywhere.</source>
            <translation>Die Grafikkarte, wo es eine gibt; Bilder gehen überall.</translation>
        </message>
        <message>
            <source>Graphics card</source>
            <translation>Grafikkarte</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Pulling a wave seeks</source>
            <translation>Ziehen an der Welle springt</translation>
        </message>
        <message>
            <source>Pulling a wave moves the playhead instead of the record; with Shift it does the other.</source>
            <translation>Ziehen an der Welle bewegt die Abspielposition statt der Platte; mit Umschalt ist es umgekehrt.</translation>
        </message>
        <message>
            <source>Elapsed time first</source>
            <translation>Verstrichene Zeit zuerst</translation>
        </message>
        <message>
            <source>The large time of a deck is the elapsed one.</source>
            <translation>Die große Zeit eines Decks ist die verstrichene.</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Fill the screen.</source>
            <translation>Den Bildschirm ausfüllen.</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Aufnahme</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Empty: Music/DJ Universe in your home.</source>
            <translation>Leer: Musik/DJ Universe im persönlichen Ordner.</translation>
        </message>
        <message>
            <source>Name of a file</source>
            <translation>Name einer Datei</translation>
        </message>
        <message>
            <source>%Y year, %m month, %d day, %H %M %S time. A file that is there already stays.</source>
            <translation>%Y Jahr, %m Monat, %d Tag, %H %M %S Uhrzeit. Eine schon vorhandene Datei bleibt erhalten.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>WAV and FLAC lose nothing.</source>
            <translation>WAV und FLAC sind verlustfrei.</translation>
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
            <translation>Bits von WAV und FLAC</translation>
        </message>
        <message>
            <source>24 keeps all that the mixer puts out.</source>
            <translation>24 bewahrt alles, was der Mixer ausgibt.</translation>
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
            <translation>Bitrate von MP3, AAC und Opus</translation>
        </message>
        <message>
            <source>More sounds better and takes more room.</source>
            <translation>Mehr klingt besser und braucht mehr Platz.</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <source>Phone or tablet</source>
            <translation>Telefon oder Tablet</translation>
        </message>
        <message>
            <source>A controller in the browser of a phone or tablet in the same network. Off, nothing listens. The connection is not encrypted: use a network that you trust.</source>
            <translation>Ein Controller im Browser eines Telefons oder Tablets im selben Netz. Ausgeschaltet lauscht nichts. Die Verbindung ist nicht verschlüsselt: nur in einem Netz benutzen, dem man vertraut.</translation>
        </message>
        <message>
            <source>Empty: the one of this computer in its local network.</source>
            <translation>Leer: die dieses Computers in seinem lokalen Netz.</translation>
        </message>
        <message>
            <source>0: any that is free.</source>
            <translation>0: irgendein freier.</translation>
        </message>
        <message>
            <source>Played tracks are kept in the history of the library, settings and searches in config.toml and window.json. Nothing else is written down.</source>
            <translation>Gespielte Tracks bleiben im Verlauf der Bibliothek, Einstellungen und Suchen in config.toml und window.json. Sonst wird nichts aufgeschrieben.</translation>
        </message>
        <message>
            <source>Remember searches</source>
            <translation>Suchen merken</translation>
        </message>
        <message>
            <source>In the search field, Up brings them back. Switched off, all of them are forgotten.</source>
            <translation>Im Suchfeld holt die Pfeiltaste nach oben sie zurück. Ausgeschaltet werden alle vergessen.</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <source>Device, sample rate, block, channels of main output, headphones, booth and microphone, test tone, measured latency.</source>
            <translation>Gerät, Abtastrate, Block, Kanäle von Hauptausgang, Kopfhörer, Booth und Mikrofon, Testton, gemessene Latenz.</translation>
        </message>
        <message>
            <source>The program works without a network, and none of the following is on. The top bar tells whether there is a network.</source>
            <translation>Das Programm kommt ohne Netzwerk aus, und nichts des Folgenden ist an. Die obere Leiste zeigt, ob es ein Netzwerk gibt.</translation>
        </message>
        <message>
            <source>Phone or tablet: address</source>
            <translation>Telefon oder Tablet: Adresse</translation>
        </message>
        <message>
            <source>Phone or tablet: port</source>
            <translation>Telefon oder Tablet: Port</translation>
        </message>
        <message>
            <source>Ableton Link</source>
            <translation>Ableton Link</translation>
        </message>
        <message>
            <source>Lead: other programs on the network take the tempo and the beats of the leading deck. Follow: synced decks take those of the others.</source>
            <translation>Führen: Andere Programme im Netzwerk übernehmen Tempo und Schläge des führenden Decks. Folgen: Synchrone Decks übernehmen die der anderen.</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Führen</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Folgen</translation>
        </message>
        <message>
            <source>Start and stop with Link</source>
            <translation>Start und Stopp mit Link</translation>
        </message>
        <message>
            <source>When leading, the others start and stop with the music; when following, decks whose sync is on start and stop with the others.</source>
            <translation>Führend starten und stoppen die anderen mit der Musik; folgend starten und stoppen Decks mit eingeschaltetem Sync mit den anderen.</translation>
        </message>
        <message>
            <source>MIDI clock out</source>
            <translation>MIDI-Clock senden</translation>
        </message>
        <message>
            <source>Drum machines and sequencers there play in time with the leading deck, also while its tempo changes.</source>
            <translation>Drumcomputer und Sequencer dort spielen im Takt des führenden Decks, auch während sich sein Tempo ändert.</translation>
        </message>
        <message>
            <source>Start of the machines</source>
            <translation>Start der Geräte</translation>
        </message>
        <message>
            <source>At the first bar when music begins; with the place in the song, a sequencer is where the track is.</source>
            <translation>Beim ersten Takt, wenn Musik beginnt; mit der Stelle im Stück ist ein Sequencer dort, wo der Track ist.</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Von Hand</translation>
        </message>
        <message>
            <source>At the first bar</source>
            <translation>Beim ersten Takt</translation>
        </message>
        <message>
            <source>At the place in the song</source>
            <translation>An der Stelle im Stück</translation>
        </message>
        <message>
            <source>Tempo of the clock out</source>
            <translation>Tempo der gesendeten Clock</translation>
        </message>
        <message>
            <source>Half or double for machines that count the same music slower or faster, as drum and bass at 87 or 174.</source>
            <translation>Halb oder doppelt für Geräte, die dieselbe Musik langsamer oder schneller zählen, wie Drum and Bass mit 87 oder 174.</translation>
        </message>
        <message>
            <source>Half</source>
            <translation>Halb</translation>
        </message>
        <message>
            <source>As the music</source>
            <translation>Wie die Musik</translation>
        </message>
        <message>
            <source>Double</source>
            <translation>Doppelt</translation>
        </message>
        <message>
            <source>MIDI clock in</source>
            <translation>MIDI-Clock empfangen</translation>
        </message>
        <message>
            <source>The clock from there leads all decks whose sync is on. When it is silent, the decks lead again.</source>
            <translation>Die Clock von dort führt alle Decks mit eingeschaltetem Sync. Schweigt sie, führen wieder die Decks.</translation>
        </message>
        <message>
            <source>The clock leads</source>
            <translation>Die Clock führt</translation>
        </message>
        <message>
            <source>Many machines send their clock also while they stand still.</source>
            <translation>Viele Geräte senden ihre Clock auch, während sie stillstehen.</translation>
        </message>
        <message>
            <source>As long as it comes</source>
            <translation>Solange sie kommt</translation>
        </message>
        <message>
            <source>From its start to its stop</source>
            <translation>Von ihrem Start bis zu ihrem Stopp</translation>
        </message>
        <message>
            <source>Start and stop with the clock</source>
            <translation>Start und Stopp mit der Clock</translation>
        </message>
        <message>
            <source>Decks whose sync is on start and stop with that machine.</source>
            <translation>Decks mit eingeschaltetem Sync starten und stoppen mit jenem Gerät.</translation>
        </message>
        <message>
            <source>Decks behind the clock that comes in</source>
            <translation>Decks hinter der ankommenden Clock</translation>
        </message>
        <message>
            <source>Makes up for the delay of that machine. Below 0: ahead of it.</source>
            <translation>Gleicht die Verzögerung jenes Geräts aus. Unter 0: ihm voraus.</translation>
        </message>
        <message>
            <source>MIDI time code out</source>
            <translation>MIDI-Timecode senden</translation>
        </message>
        <message>
            <source>The place in the track of the leading deck, for lights and video.</source>
            <translation>Die Stelle im Track des führenden Decks, für Licht und Video.</translation>
        </message>
        <message>
            <source>Frames of the time code</source>
            <translation>Bilder des Timecodes</translation>
        </message>
        <message>
            <source>A second. 29.97 leaves out numbers, so that it tells the time of the clock.</source>
            <translation>In der Sekunde. 29,97 lässt Nummern aus, damit er die Zeit der Uhr angibt.</translation>
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
            <translation>Clock und Timecode hinter der Musik</translation>
        </message>
        <message>
            <source>Makes up for the delay of loudspeakers and machines. Below 0: ahead of it.</source>
            <translation>Gleicht die Verzögerung von Lautsprechern und Geräten aus. Unter 0: ihr voraus.</translation>
        </message>
        <message>
            <source>OSC port</source>
            <translation>OSC-Port</translation>
        </message>
        <message>
            <source>Open Sound Control is received there, on UDP. 0: off.</source>
            <translation>Dort wird Open Sound Control empfangen, über UDP. 0: aus.</translation>
        </message>
        <message>
            <source>OSC from</source>
            <translation>OSC von</translation>
        </message>
        <message>
            <source>Whoever may send can move all controls, and needs no password.</source>
            <translation>Wer senden darf, kann alle Regler bewegen und braucht kein Passwort.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <source>The network</source>
            <translation>Das Netzwerk</translation>
        </message>
        <message>
            <source>OSC only from these addresses</source>
            <translation>OSC nur von diesen Adressen</translation>
        </message>
        <message>
            <source>As 192.168.1.20 or 192.168.1.0/24, several with commas. Empty: all of private networks.</source>
            <translation>Wie 192.168.1.20 oder 192.168.1.0/24, mehrere mit Kommas. Leer: alle aus privaten Netzen.</translation>
        </message>
        <message>
            <source>OSC to</source>
            <translation>OSC an</translation>
        </message>
        <message>
            <source>Address and port that are always told what changes, as 192.168.1.20:9001. Others ask for it.</source>
            <translation>Adresse und Port, denen Änderungen immer gemeldet werden, wie 192.168.1.20:9001. Andere fragen danach.</translation>
        </message>
        <message>
            <source>What is told there</source>
            <translation>Was dort gemeldet wird</translation>
        </message>
        <message>
            <source>Controls by their path, * stands for any letters: deck*.play</source>
            <translation>Regler nach ihrem Pfad, * steht für beliebige Zeichen: deck*.play</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>Nothing leaves this computer</source>
            <translation>Nichts verlässt diesen Computer</translation>
        </message>
        <message>
            <source>No usage, no music and no list of tracks is sent anywhere.</source>
            <translation>Keine Nutzungsdaten, keine Musik und keine Trackliste werden irgendwohin gesendet.</translation>
        </message>
        <message>
            <source>What is kept here</source>
            <translation>Was hier gespeichert wird</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Search in the settings</source>
            <translation>In den Einstellungen suchen</translation>
        </message>
        <message>
            <source>Search all settings</source>
            <translation>Alle Einstellungen durchsuchen</translation>
        </message>
        <message>
            <source>CLOSE</source>
            <translation>SCHLIESSEN</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>Einstellungen schließen</translation>
        </message>
    </context>
    <context>
        <name>Shelves</name>
        <message>
            <source>All tracks</source>
            <translation>Alle Tracks</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Vorbereitet</translation>
        </message>
        <message>
            <source>Crates and playlists</source>
            <translation>Crates und Playlists</translation>
        </message>
        <message>
            <source>Smart crates</source>
            <translation>Smart Crates</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Drives</source>
            <translation>Laufwerke</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Other programs</source>
            <translation>Andere Programme</translation>
        </message>
        <message>
            <source>Opened files</source>
            <translation>Geöffnete Dateien</translation>
        </message>
        <message>
            <source>Set of {}</source>
            <translation>Set vom {}</translation>
        </message>
    </context>
    <context>
        <name>SideButton</name>
        <message>
            <source>Show deck %1 instead of deck %2</source>
            <translation>Deck %1 statt Deck %2 zeigen</translation>
        </message>
        <message>
            <source>Deck %1 plays</source>
            <translation>Deck %1 läuft</translation>
        </message>
    </context>
    <context>
        <name>SmallDeck</name>
        <message>
            <source>Loops and jumps of deck %1</source>
            <translation>Loops und Sprünge von Deck %1</translation>
        </message>
        <message>
            <source>In the place of the pads, and back</source>
            <translation>An der Stelle der Pads, und zurück</translation>
        </message>
    </context>
    <context>
        <name>SourceRow</name>
        <message>
            <source>Hide what is in %1</source>
            <translation>Inhalt von %1 ausblenden</translation>
        </message>
        <message>
            <source>Show what is in %1</source>
            <translation>Inhalt von %1 anzeigen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>SourceTree</name>
        <message>
            <source>Sources of tracks</source>
            <translation>Quellen der Tracks</translation>
        </message>
        <message>
            <source>What to do with it</source>
            <translation>Was damit geschehen soll</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>no sound device</source>
            <translation>kein Audiogerät</translation>
        </message>
        <message>
            <source>{frames} frames ({ms}) at {khz} kHz</source>
            <translation>{frames} Frames ({ms}) bei {khz} kHz</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
        <message>
            <source>Audio thread: {mean} % of its time, {peak} % at most</source>
            <translation>Audio-Thread: {mean} % seiner Zeit, höchstens {peak} %</translation>
        </message>
        <message>
            <source>1 dropout</source>
            <translation>1 Aussetzer</translation>
        </message>
        <message>
            <source>{} dropouts</source>
            <translation>{} Aussetzer</translation>
        </message>
        <message>
            <source>No dropouts</source>
            <translation>Keine Aussetzer</translation>
        </message>
        <message>
            <source>Dropouts at {}
Press to clear them</source>
            <translation>Aussetzer um {}
Drücken, um sie zu löschen</translation>
        </message>
        <message>
            <source>Network connected</source>
            <translation>Netzwerk verbunden</translation>
        </message>
        <message>
            <source>No network</source>
            <translation>Kein Netzwerk</translation>
        </message>
        <message>
            <source>Battery {} %, charging</source>
            <translation>Akku {} %, lädt</translation>
        </message>
        <message>
            <source>Battery {} %</source>
            <translation>Akku {} %</translation>
        </message>
        <message>
            <source>Battery {pct} %, {left} left</source>
            <translation>Akku {pct} %, noch {left}</translation>
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
            <translation>%1: weniger</translation>
        </message>
        <message>
            <source>%1: more</source>
            <translation>%1: mehr</translation>
        </message>
    </context>
    <context>
        <name>StepsPopup</name>
        <message>
            <source>Edits</source>
            <translation>Bearbeitungen</translation>
        </message>
        <message>
            <source>EDITS</source>
            <translation>BEARBEITUNGEN</translation>
        </message>
        <message>
            <source>Nothing was edited yet.</source>
            <translation>Noch nichts bearbeitet.</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>rückgängig gemacht</translation>
        </message>
    </context>
    <context>
        <name>Subject</name>
        <message>
            <source>There is no track on this deck.</source>
            <translation>Auf diesem Deck ist kein Track.</translation>
        </message>
        <message>
            <source>{} was added to the library.</source>
            <translation>{} wurde zur Bibliothek hinzugefügt.</translation>
        </message>
    </context>
    <context>
        <name>Switch</name>
        <message>
            <source>on</source>
            <translation>an</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
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
            <translation>Key Lock, Deck %1</translation>
        </message>
        <message>
            <source>SLIP</source>
            <translation>SLIP</translation>
        </message>
        <message>
            <source>Slip, deck %1</source>
            <translation>Slip, Deck %1</translation>
        </message>
        <message>
            <source>Q</source>
            <comment>quantize</comment>
            <translation>Q</translation>
        </message>
        <message>
            <source>Quantize, deck %1</source>
            <translation>Quantisierung, Deck %1</translation>
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
    </context>
    <context>
        <name>TempoField</name>
        <message>
            <source>Tempo of deck %1; press to type another</source>
            <translation>Tempo von Deck %1; drücken, um ein anderes einzutippen</translation>
        </message>
        <message>
            <source>%1 BPM</source>
            <translation>%1 BPM</translation>
        </message>
        <message>
            <source>Tempo: 128 or +1.5%</source>
            <translation>Tempo: 128 oder +1,5 %</translation>
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
            <translation>Tempo von Deck %1</translation>
        </message>
        <message>
            <source>Nudge back while held, deck %1</source>
            <translation>Anschieben rückwärts, solange gehalten, Deck %1</translation>
        </message>
        <message>
            <source>Right click: a little slower</source>
            <translation>Rechtsklick: ein wenig langsamer</translation>
        </message>
        <message>
            <source>Nudge forward while held, deck %1</source>
            <translation>Anschieben vorwärts, solange gehalten, Deck %1</translation>
        </message>
        <message>
            <source>Right click: a little faster</source>
            <translation>Rechtsklick: ein wenig schneller</translation>
        </message>
        <message>
            <source>Tempo range %1, deck %2</source>
            <translation>Tempobereich %1, Deck %2</translation>
        </message>
        <message>
            <source>Right click: the range before</source>
            <translation>Rechtsklick: der vorige Bereich</translation>
        </message>
    </context>
    <context>
        <name>Throw</name>
        <message>
            <source>Takes %1 s. Right click: another time</source>
            <translation>Dauert %1 s. Rechtsklick: andere Zeit</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Sekunden</translation>
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
            <translation>Absolut</translation>
        </message>
        <message>
            <source>Relative</source>
            <translation>Relativ</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Intern</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>Weiterspielen</translation>
        </message>
        <message>
            <source>No input is set up for this deck: choose one on the page Sound.</source>
            <translation>Für dieses Deck ist kein Eingang eingerichtet: auf der Seite Audio wählen.</translation>
        </message>
        <message>
            <source>Nothing is heard of a record.</source>
            <translation>Von einer Platte ist nichts zu hören.</translation>
        </message>
        <message>
            <source>Something is heard, and no record is known in it yet.</source>
            <translation>Etwas ist zu hören, aber noch keine Platte darin erkannt.</translation>
        </message>
        <message>
            <source>{record} is expected: it moves, its place is not known.</source>
            <translation>{record} wird erwartet: Sie bewegt sich, ihr Ort ist nicht bekannt.</translation>
        </message>
        <message>
            <source>This is {record}.</source>
            <translation>Das ist {record}.</translation>
        </message>
        <message>
            <source>This is {record}, at {rpm} rpm.</source>
            <translation>Das ist {record}, mit {rpm} U/min.</translation>
        </message>
        <message>
            <source>Speed {}</source>
            <translation>Geschwindigkeit {}</translation>
        </message>
        <message>
            <source>place {}</source>
            <translation>Ort {}</translation>
        </message>
        <message>
            <source>channels swapped or reversed, which does no harm</source>
            <translation>Kanäle vertauscht oder verpolt, was nicht schadet</translation>
        </message>
        <message>
            <source>the record moves the deck</source>
            <translation>die Platte bewegt das Deck</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
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
            <translation>MixVibes 7 Zoll</translation>
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
            <translation>{} U/min</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>still</translation>
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
            <translation>Links</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <source>TIMECODE IS ON</source>
            <translation>TIMECODE IST AN</translation>
        </message>
        <message>
            <source>TIMECODE IS OFF</source>
            <translation>TIMECODE IST AUS</translation>
        </message>
        <message>
            <source>The record moves deck %1</source>
            <translation>Die Platte bewegt Deck %1</translation>
        </message>
        <message>
            <source>LEARN ANEW</source>
            <translation>NEU LERNEN</translation>
        </message>
        <message>
            <source>Learn record and needle of deck %1 anew</source>
            <translation>Platte und Nadel von Deck %1 neu lernen</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <source>Mode of the record, deck %1</source>
            <translation>Modus der Platte, Deck %1</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Platte</translation>
        </message>
        <message>
            <source>Record on deck %1</source>
            <translation>Platte auf Deck %1</translation>
        </message>
        <message>
            <source>Turntable</source>
            <translation>Plattenspieler</translation>
        </message>
        <message>
            <source>Speed of the turntable, deck %1</source>
            <translation>Drehzahl des Plattenspielers, Deck %1</translation>
        </message>
        <message>
            <source>Needle lifted</source>
            <translation>Nadel gehoben</translation>
        </message>
        <message>
            <source>When the needle is lifted, deck %1</source>
            <translation>Wenn die Nadel gehoben wird, Deck %1</translation>
        </message>
        <message>
            <source>The track begins at</source>
            <translation>Der Titel beginnt bei</translation>
        </message>
        <message>
            <source>Where on the record the track begins, deck %1</source>
            <translation>Wo auf der Platte der Titel beginnt, Deck %1</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Silence below</source>
            <translation>Stille unter</translation>
        </message>
        <message>
            <source>What is quieter is no record, deck %1</source>
            <translation>Was leiser ist, ist keine Platte, Deck %1</translation>
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
            <translation>Notizen zu Deck %1</translation>
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
            <translation>Analyse fortsetzen</translation>
        </message>
        <message>
            <source>Pause the analysis</source>
            <translation>Analyse pausieren</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>noch %1</translation>
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
            <translation>Auf der Platte ist Platz für %1 Aufnahme</translation>
        </message>
        <message>
            <source>Time: %1</source>
            <translation>Uhrzeit: %1</translation>
        </message>
        <message>
            <source>View: what this layout shows</source>
            <translation>Ansicht: was dieses Layout zeigt</translation>
        </message>
        <message>
            <source>Open the help</source>
            <translation>Hilfe öffnen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
    </context>
    <context>
        <name>TrackEditor</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>Künstler</translation>
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
            <translation>Remixer</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Tempo</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tonart</translation>
        </message>
        <message>
            <source>Energy 1 to 10</source>
            <translation>Energie 1 bis 10</translation>
        </message>
        <message>
            <source>Stars 0 to 5</source>
            <translation>Sterne 0 bis 5</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>Only tracks of the library can be edited.</source>
            <translation>Nur Tracks der Bibliothek können bearbeitet werden.</translation>
        </message>
        <message>
            <source>There is no track of the library on this deck.</source>
            <translation>Auf diesem Deck ist kein Track der Bibliothek.</translation>
        </message>
        <message>
            <source>{} is no key</source>
            <translation>{} ist keine Tonart</translation>
        </message>
        <message>
            <source>{} is no colour</source>
            <translation>{} ist keine Farbe</translation>
        </message>
        <message>
            <source>{} is not a number that fits</source>
            <translation>{} ist keine passende Zahl</translation>
        </message>
    </context>
    <context>
        <name>TrackHeader</name>
        <message>
            <source>Order by %1</source>
            <translation>Nach %1 ordnen</translation>
        </message>
        <message>
            <source>Choose the columns</source>
            <translation>Spalten auswählen</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
    </context>
    <context>
        <name>TrackRow</name>
        <message>
            <source>%1, %2, file missing</source>
            <translation>%1, %2, Datei fehlt</translation>
        </message>
        <message>
            <source>played tonight</source>
            <translation>heute Nacht gespielt</translation>
        </message>
    </context>
    <context>
        <name>TrackTable</name>
        <message>
            <source>Tracks</source>
            <translation>Tracks</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>What to do with the tracks</source>
            <translation>Was mit den Tracks geschehen soll</translation>
        </message>
    </context>
    <context>
        <name>Tracks</name>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>A right click on the library of another program imports it</source>
            <translation>Ein Rechtsklick auf die Bibliothek eines anderen Programms importiert sie</translation>
        </message>
        <message>
            <source>Drag tracks here</source>
            <translation>Tracks hierher ziehen</translation>
        </message>
        <message>
            <source>Drop music files on a deck or here, or press OPEN</source>
            <translation>Musikdateien auf ein Deck oder hier ablegen oder ÖFFNEN drücken</translation>
        </message>
        <message>
            <source>All decks play. Stop one first.</source>
            <translation>Alle Decks spielen. Zuerst eines stoppen.</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <source>{0}  ·  {1} ms</source>
            <translation>{0}  ·  {1} ms</translation>
        </message>
        <message>
            <source>{} track</source>
            <translation>{} Track</translation>
        </message>
        <message>
            <source>{} tracks</source>
            <translation>{} Tracks</translation>
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
            <translation>Deck %1 synchronisieren</translation>
        </message>
        <message>
            <source>Follows the %1. Right click: the other</source>
            <translation>Folgt: %1. Rechtsklick: das andere</translation>
        </message>
        <message>
            <source>LEAD</source>
            <translation>LEAD</translation>
        </message>
        <message>
            <source>Deck %1 leads</source>
            <translation>Deck %1 führt</translation>
        </message>
        <message>
            <source>CUE</source>
            <translation>CUE</translation>
        </message>
        <message>
            <source>Cue deck %1</source>
            <translation>Cue Deck %1</translation>
        </message>
        <message>
            <source>As %1. Right click: another way</source>
            <translation>Modus: %1. Rechtsklick: ein anderer</translation>
        </message>
        <message>
            <source>Play deck %1</source>
            <translation>Wiedergabe Deck %1</translation>
        </message>
    </context>
    <context>
        <name>Typing</name>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
    </context>
    <context>
        <name>UnitStrip</name>
        <message>
            <source>%1 on</source>
            <translation>%1 an</translation>
        </message>
        <message>
            <source>%1, slot %2</source>
            <translation>%1, Slot %2</translation>
        </message>
        <message>
            <source>MIX</source>
            <translation>MIX</translation>
        </message>
        <message>
            <source>%1: how much of the effects is heard</source>
            <translation>%1: wie viel von den Effekten zu hören ist</translation>
        </message>
        <message>
            <source>Deck %1 through %2</source>
            <translation>Deck %1 durch %2</translation>
        </message>
    </context>
    <context>
        <name>Virtual</name>
        <message>
            <source>The process of the controllers is not there yet…</source>
            <translation>Der Prozess der Controller ist noch nicht da…</translation>
        </message>
        <message>
            <source>This mapping has no picture.</source>
            <translation>Diese Zuordnung hat kein Bild.</translation>
        </message>
        <message>
            <source>In the window</source>
            <translation>Im Fenster</translation>
        </message>
    </context>
    <context>
        <name>VirtualWindow</name>
        <message>
            <source>Controller</source>
            <translation>Controller</translation>
        </message>
        <message>
            <source>Controller: %1</source>
            <translation>Controller: %1</translation>
        </message>
        <message>
            <source>Which controller is drawn</source>
            <translation>Welcher Controller gezeichnet wird</translation>
        </message>
        <message>
            <source>PHONE OR TABLET…</source>
            <translation>TELEFON ODER TABLET…</translation>
        </message>
        <message>
            <source>Draw it on a phone or tablet</source>
            <translation>Auf einem Telefon oder Tablet zeichnen</translation>
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
            <translation>Wellenform von Deck %1</translation>
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
            <translation>Ein Teil des Fensters hat einen Fehler: {}</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <source>Scanning {done} of {total}, {left} left</source>
            <translation>{done} von {total} eingelesen, noch {left}</translation>
        </message>
        <message>
            <source>Analysing {done} of {total}, {left} left</source>
            <translation>{done} von {total} analysiert, noch {left}</translation>
        </message>
        <message>
            <source>Scan {share}</source>
            <translation>Suche {share}</translation>
        </message>
        <message>
            <source>Analysis {share}</source>
            <translation>Analyse {share}</translation>
        </message>
        <message>
            <source>{done} of {total}, {left} left</source>
            <translation>{done} von {total}, noch {left}</translation>
        </message>
        <message>
            <source>The analysis waits</source>
            <translation>Die Analyse wartet</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
    </context>
</TS>
