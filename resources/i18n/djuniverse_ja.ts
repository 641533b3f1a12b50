<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Ahead</name>
    <message>
        <source>{} to {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Starting the engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine restarting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>Import this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this folder to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the selected tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New crate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart crate of this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load to deck A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load to deck B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to what is prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes well with deck {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not go well with deck {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {0} tracks, {1} of them new, {2} lists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>TRIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim of deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highs of deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mids of deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lows of deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILTER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear deck %1 in the headphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fader of deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deck %1 on side %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClickGroup</name>
    <message>
        <source>CLICK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metronome in the headphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deck whose beats the metronome clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness of the metronome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Time of deck %1; press to swap elapsed and remaining</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Preview and decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PREVIEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARTIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALBUM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENERGY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RATING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GENRE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COLOUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLAYS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAST PLAYED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADDED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REMIXER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remixer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KBIT/S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Playing. Starts and pauses the deck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause and go to the first frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cue button; what it does is set by cue_mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cdj: sets when paused, returns when playing, plays while held on the cue point. gated: plays from the cue point while held. simple: jumps to the cue point and pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the cue button goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the cue point here (on the nearest beat with quantize).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to this frame of the track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to this part of the track: 0 start, 1 end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump by so many beats; negative goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far beatjump_forward and beatjump_back go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump forward by beatjump_size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump back by beatjump_size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues and loops are set on the nearest beat; hot cues keep the beat when pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time goes on below loops, scratches, reverse and hot cues; the deck returns to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play backwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play backwards while held, then go on as if nothing had been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of tempo; 0 plays as recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo at the ends of tempo_fader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tempo fader&apos;s position; 1 is tempo_range faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch bend added to the tempo as long as it is not 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of nudge_forward and nudge_back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster by nudge_size while held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower by nudge_size while held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement of the jog wheel since the last event: scratches while touched, bends otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hand is on the platter: in vinyl mode it holds the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vinyl mode: touching the platter scratches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the record while touched, from a motor platter or timecode; jog events add to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow down to a stop like a turntable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long brake takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the record backwards, then stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long spinback takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start like a turntable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long soft_start takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo changes leave the key alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound of the key lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the leader&apos;s tempo and, in beat mode, its phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sync follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deck&apos;s tempo to the leader&apos;s; auto takes the nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deck leads; only one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match tempo and phase once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop start here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop end here; starts looping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the loop at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back into the last loop; leaves it when in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loop is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First frame of the loop; -1 without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame after the loop; -1 without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length that loop.beatloop, halve and double work on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop so many beats from here; the same again leaves it; 0 leaves any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the loop by so many beats, and the playhead when inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop so many beats as long as it is not 0; time goes on below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the part of the track that the slicer cuts into eight slices; it starts on a bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop this slice as long as it is not off; time goes on below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the whole grid by so many frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the grid so that a beat falls here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply the grid&apos;s tempo (2 doubles it, 0.5 halves).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain before the equalizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low band; 0 kills, 2 is +6 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid band; 0 kills, 2 is +6 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High band; 0 kills, 2 is +6 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low band off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid band off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High band off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 0 low-pass, above 0 high-pass, 0 off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resonance of the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel fader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the crossfader; decks 1 and 3 start on A, 2 and 4 on B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through FX unit 1, after the fader; the deck of the same number is at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through FX unit 2, after the fader; the deck of the same number is at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through FX unit 3, after the fader; the deck of the same number is at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through FX unit 4, after the fader; the deck of the same number is at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear this deck in the headphones, before the fader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A track is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound comes from the deck (also while previewing a cue).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo as heard; 0 without a grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo of the grid at the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused on the cue point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The playhead is at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following a leader now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key lock&apos;s sound is heard now (it starts a moment after a jump).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pad: sets an empty cue, goes to a set one; plays while held when paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set here as a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to the current loop, or to loop.size beats from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set here as a jump: when the playhead comes here it goes to this frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there, playing or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the cue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is; -1 when empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of a loop cue, target of a jump cue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour, 0xRRGGBB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-1 side A, 1 side B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smooth: both sides full in the middle, then fading out; linear: constant sum of gains; cut: for scratching; power: constant power, -3 dB in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve of the channel faders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main output; -60 is silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-1 left, 1 right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-ahead limiter on the main output; without it the output is clipped at full scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FX unit 1 works on the main output instead of on decks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FX unit 2 works on the main output instead of on decks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FX unit 3 works on the main output instead of on decks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FX unit 4 works on the main output instead of on decks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones; -60 is silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 the cued decks, 1 the main output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cued decks left, main output right, both in mono.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip counts back to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the leading deck; 0 without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo of the leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sampler slots; -60 is silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the previewed file, in the headphones only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview player; -60 is silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to this part of the previewed file: 0 start, 1 end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is in the preview player.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview sounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the preview is: 0 start, 1 end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks on the beats of a deck&apos;s grid, in the headphones only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness of the clicks; -60 is silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose beats it clicks; leader: the leading deck, else the first that plays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sine of 440 Hz at -20 dBFS on one output channel, to find out which speaker it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone is heard on the main output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of the microphone; -60 is silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the music gets quieter for the microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much quieter talk-over makes the music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the microphone in the headphones, also when it is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device gives a microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak of the microphone after its gain, falling 20 dB/s; 1 is full scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pad: what pressing and letting go do is set by mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once: from the start to the end with each press. hold: as long as it is held. toggle: a press starts, the next one stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end go on from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on the next beat of the leading deck, else of the first that plays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness of the slot; -60 is silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the slot in the headphones only, not on the main output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample sounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts on the next beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sample is: 0 start, 1 end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is on. Echoes and reverbs ring out after it is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the effects is heard: 0 none, 1 all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the slot does; at the start an echo, a reverb and a phaser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slot is on. The first one of each unit is at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effect&apos;s strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effect&apos;s time in beats of the deck, or of the leader; without a grid at 120 BPM.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crates</name>
    <message>
        <source>New crate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New smart crate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is deleted. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{} tracks are out of the library. Ctrl+Z brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} added to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crossfader</name>
    <message>
        <source>%1 ▸ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deck %1 on side %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossfader curve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of crossfader and faders. Right click: the next curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossfader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CueList</name>
    <message>
        <source>Cues of deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift: clear. Right click: name and colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message>
        <source>CUE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeckOptions</name>
    <message>
        <source>KEY LOCK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOCK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key lock, deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound: %1. Right click: the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip, deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUANTIZE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUANT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantize, deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VINYL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vinyl mode, deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse, deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MATCH KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the key of deck %1 to the leader&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key down a semitone, deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key shift %1, press for 0, deck %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key up a semitone, deck %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeckPanel</name>
    <message>
        <source>Deck %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>{frames} frames at {rate} Hz: {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device does not tell its delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} ms from control to output ({own} ms of it told by the device)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicesEditor</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEARCHING…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEARCH DEVICES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for sound devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames of a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of the main output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of the headphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPENING…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APPLY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go over to this device; the music goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REVERT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what is used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditField</name>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditPanel</name>
    <message>
        <source>Edit tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Undone: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>INTRO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BUILD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DROP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHORUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BREAK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTRO</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterHelp</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words find tracks that hold them all. Put a - before what must not be, a | between alternatives, quotes round a phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>MATCHES {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tracks whose key and tempo fit deck {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY ±1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only keys that mix with deck {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BPM ±4 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tempi near to deck {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNPLAYED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tracks not played in the last twelve hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO VOCALS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tracks without a singer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldersEditor</name>
    <message>
        <source>TAKE OUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow this folder no more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADD A FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of music to the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FxAssign</name>
    <message>
        <source>FX %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FX unit %1 on deck %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FxButton</name>
    <message>
        <source>FX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FX units of deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FX unit %1: on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FX unit %1: off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Your music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load and play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of music. It is scanned, watched and analysed while you play; nothing in it is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the sound device. Headphones need one with four channels, or split: cue left, master right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a layout and a theme. Both can be changed at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a track onto a deck or double click it. S plays the left deck, K the right one; D and L sync them. F1 shows all keys, Shift+F1 names each control under the mouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHOOSE A FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of music to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOUND SETTINGS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings of the sound device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night, red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DONE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Size of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: a key, a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME CONTROLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name each control under the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIRST STEPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first-run guide again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGE KEYS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the keys in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLOSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knobs and faders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag or turn the wheel; with Shift in fine steps. A double click brings the first value back. A click on the label of a knob, Ctrl and a click, or Return on a control that has the focus lets you type a value: -3 dB, 50 %, 1/4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load and play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a track onto a deck, double click it, or press the load keys. A deck that plays is not loaded over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: sets the cue point. On the cue point: plays as long as it is held. Playing: goes back to the cue point and pauses. A right click chooses another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot cues and pads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty pad takes the place where the deck is; a filled one jumps there. A right click or Shift and a press clears it. The tabs above choose what the pads do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync and leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A synced deck takes the tempo and the beat of the leader. The leader is chosen by itself or by hand; its tempo fader leads all others. A frame on the tempo fader shows where the tempo really is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar between the waves shows how the beats of two decks lie; in the middle they are together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size starts a loop of so many beats here; the same again ends it. In and out set it by hand. A roll goes on where the track would have been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantize, slip, key lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantize puts cues and loops on the beat. Slip lets the time go on below loops and scratches. Key lock keeps the key when the tempo changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUE on a channel sends it to the headphones before its fader. CUE MIX goes from cue to master. They need a sound card with four channels, or split: cue left, master right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue is bass, gold is mids, white is highs. Pull a wave to scratch, turn the wheel to zoom. In the overview a press goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys ` and &apos; give the left hand deck C instead of A, and the right hand deck D instead of B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words find tracks that have all of them. bpm:120-128, key:8a, rating:&gt;3, genre:house and others narrow the list; - in front takes away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each edit of the library, of grids and of cues can be undone, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The music is played by a process of its own. The window can be closed by a fault and comes back while the music plays. Messages at the bottom tell what happened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpKeys</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintLayer</name>
    <message>
        <source>Tap a control to see what it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a control to see what it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DONE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop naming controls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Rating %1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHRASE %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Jog</name>
    <message>
        <source>Jog wheel of deck %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyChip</name>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Left deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampler and microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play, pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue (hold to preview)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop of the set length on, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge back while held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge forward while held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumps half as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumps twice as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster (Shift: fine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower (Shift: fine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo back to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key a semitone up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key a semitone down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear in the headphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot cue 1: set, go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot cue 2: set, go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot cue 3: set, go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot cue 4: set, go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot cue 5: set, go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot cue 6: set, go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot cue 7: set, go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot cue 8: set, go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear hot cue 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear hot cue 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear hot cue 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear hot cue 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear hot cue 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear hot cue 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear hot cue 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear hot cue 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous mode of the pads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mode of the pads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop half as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop twice as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back into the last loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the cue point here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Censor while held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brake like a turntable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spin back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the lows out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the mids out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the highs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel fader up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel fader down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the deck through effects 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the deck through effects 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the selected track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unload the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hand plays the other deck: A or C, B or D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossfader to A (Shift: fine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossfader to B (Shift: fine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossfader to the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master louder (Shift: fine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master softer (Shift: fine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones: more cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones: more master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones: cue left, master right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects 1 on, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects 1: first effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects 1: second effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects 1: third effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects 1: more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects 1: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects 2 on, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects 2: first effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects 2: second effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects 2: third effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects 2: more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects 2: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone on, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metronome on, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten tracks up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten tracks down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the track to the first stopped deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview the selected track in the headphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo an edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waves nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waves further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next control; arrows, Return and Space work on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record, stop recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout: 2 decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout: 4 decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout: library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout: mixer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout: performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout: preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout: touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waves lying or upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the sampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the control under the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a page, dismiss a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>%1 cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was the key of &quot;%2&quot;, which has none now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: a key, a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALL AS AT FIRST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all keys back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RESET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this key back: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayoutChoice</name>
    <message>
        <source>Layout: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>2 DECKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 DECKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIXER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PERFORM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PREPARE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOUCH</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>%1, clipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>New crate, playlist, folder or smart crate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files or folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STOP IMPORT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the import of another program&apos;s library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A right click follows another deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the selected tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PREPARE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the selected tracks to what is prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOAD %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the selected track to deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New crate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart crate of this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimiterButton</name>
    <message>
        <source>LIMITER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limiter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>No controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ON AIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFF AIR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoopRows</name>
    <message>
        <source>LOOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halve the loop of deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop %1 beats, deck %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double the loop of deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop in, deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop out, deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RELOOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back into the loop or out of it, deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JUMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump back, deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump size %1 beats, deck %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press: double. Right click: half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump forward, deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◀ LOOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the loop back a beat, deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOOP ▶</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the loop forward a beat, deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VINYL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CENSOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CENS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Censor while held, deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BRAKE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brake deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPINBACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinback deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOFT START</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>START</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft start deck %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainMeters</name>
    <message>
        <source>Loudness %1 LUFS, momentary %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LUFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main output, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main output, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limiter takes away %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MasterSection</name>
    <message>
        <source>MAIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHONES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphone volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue and main in the headphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPLIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones: cue left, main right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>same key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbour +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbour −1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy boost +2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy boost +7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy drop −7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy drop −2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagonal +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagonal −1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tempo of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} % to {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Level, clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MicGroup</name>
    <message>
        <source>MIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device gives no microphone: see the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MicStrip</name>
    <message>
        <source>MIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain of the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk-over: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the music gets quieter for the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the microphone in the headphones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Microphone</name>
    <message>
        <source>TALK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VOICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk-over is off: the music stays as loud as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk-over: the music is quieter while the microphone is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk-over: the music is quieter while you speak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mixer</name>
    <message>
        <source>Crossfader: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides swapped: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides swapped: no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faders: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MixerPanel</name>
    <message>
        <source>Mixer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModeButton</name>
    <message>
        <source>All pad modes of deck %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Key lock: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key lock: on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vinyl mode: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vinyl mode: on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse: on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brake takes {} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinback takes {} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft start takes {} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of the tempo fader: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue button: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync follows: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo to the leader&apos;s: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound of the key lock: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the key to the leader&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More of deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brakes, vinyl mode, cue button, sync, key, eject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>What the window shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts shown or hidden by hand, by layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes of parts changed by hand, by layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the window was: x, y, width, height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No animations but the waves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all texts; empty: the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and value of the control under the mouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waves stand between the decks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom of the waves, in half doublings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What draws the waves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling a wave moves the playhead instead of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The large time is the elapsed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column that orders the rows, with - in front: downwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branches of the tree turned by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns shown, with their widths; empty: the usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys changed by hand: action to keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys lie as on a US keyboard, whatever is printed on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first-run guide was seen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>MAIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEADPHONES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHONES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphone volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPLIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones: cue left, main right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue and main in the headphones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of deck %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>Pad %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PadGrid</name>
    <message>
        <source>%1 on the pads of deck %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank before, deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next bank, deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift: clear. Right click: name and colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PadMenu</name>
    <message>
        <source>Cue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SET HERE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the cue here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SET LOOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the loop in the cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLEAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the cue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pads</name>
    <message>
        <source>CUE {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOOP {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JUMP {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semitones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {} beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VOCALS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRUMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BASS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOT CUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loops of so many beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROLL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop rolls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JUMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beat jumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAVED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAMPLER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STEMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEYS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLICER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slicer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewButton</name>
    <message>
        <source>Stop the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview in the headphones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewGroup</name>
    <message>
        <source>Pause the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PREVIEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness of the preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordButton</name>
    <message>
        <source>STOP?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press twice or hold to stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Record the main output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again to stop the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room on the disk for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleBar</name>
    <message>
        <source>Rule of the smart crate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplerBar</name>
    <message>
        <source>Sampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAMPLER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness of the sampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplerPad</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty. Drop a sound file on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays %1. Right button: what it does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplerSlot</name>
    <message>
        <source>Air horn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vinyl stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays while held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts and stops in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on the beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toggle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScrollBar</name>
    <message>
        <source>Scroll</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find  (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters that can be typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Segmented</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once; the window comes back, the music plays on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the next start of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device, sample rate, block, channels of the main output and of the headphones, test tone, delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to take over when the first one fails. On ALSA it cannot hold the device open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads of the key lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 computes on the audio thread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIDI and HID controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controllers are not read yet: a process of their own will do it. Until then the keyboard plays four decks, see Keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys by place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys lie as on a US keyboard, whatever is printed on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key of an action, then the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music folders that are scanned and watched. A folder that is taken out leaves its tracks in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New music is analysed while the program runs, at the lowest priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full uses the networks that `djuniverse models fetch` brought; fast does without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half and double readings of a tempo are brought above it, when the music leaves it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least twice the lowest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: one a core, as far as memory goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast for bright places, red for eyes that are used to the dark, two for colour-blind eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night, red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red-green blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue-yellow blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top of what the system sets for the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>75 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>125 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>150 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all texts, numbers and dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves or blinks but the waves and the meters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tooltips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, value and key of the control under the mouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The touch layout has targets of 44 pixels or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waves stand between the decks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed time first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The large time of a deck is the elapsed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: Music/DJ Universe in your home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Y year, %m month, %d day, %H %M %S time. A file that is there already stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV and FLAC lose nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits of WAV and FLAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 keeps all that the mixer puts out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitrate of MP3, AAC and Opus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More sounds better and takes more room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program works without a network. The top bar tells whether there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usage, no music and no list of tracks is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played tracks are kept in the history of the library, settings in config.toml and window.json. Nothing else is written down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLOSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>All tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crates and playlists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart crates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Hide what is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceTree</name>
    <message>
        <source>Sources of tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Splitter</name>
    <message>
        <source>Move the edge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>no sound device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{frames} frames ({ms}) at {khz} kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio thread: {mean} % of its time, {peak} % at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} dropouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dropouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropouts at {}
Press to clear them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery {} %, charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery {} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery {pct} %, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TempoField</name>
    <message>
        <source>Tempo of deck %1; press to type another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo: 128 or +1.5%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TempoStrip</name>
    <message>
        <source>TEMPO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo of deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge back while held, deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right click: a little slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge forward while held, deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right click: a little faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo range %1, deck %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right click: the range before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Throw</name>
    <message>
        <source>Takes %1 s. Right click: another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUDIO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackEditor</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remixer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy 1 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars 0 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tracks of the library can be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no track of the library on this deck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is no colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not a number that fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackHeader</name>
    <message>
        <source>Order by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackRow</name>
    <message>
        <source>%1, %2, file missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with the tracks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tracks</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A right click on the library of another program imports it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag tracks here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop music files on a deck or here, or press OPEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All decks play. Stop one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}  ·  {1} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} tracks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>SYNC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEMPO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows the %1. Right click: the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deck %1 leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1. Right click: another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play deck %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaveMarks</name>
    <message>
        <source>LOOP %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaveView</name>
    <message>
        <source>Waveform of deck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Scanning {done} of {total}, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing {done} of {total}, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis waits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
