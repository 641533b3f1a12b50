/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All that Python may call. CFFI reads this file too: types, enums, prototypes; no
 * directives. Frames of a deck are frames of its track at the track's own rate; frames of the
 * engine are device frames since the engine's block was made. */

enum {
    DJ_DECKS = 4,
    DJ_HOTCUES = 36,
    DJ_FX_UNITS = 4,
    DJ_FX_SLOTS = 3,      /* effects in a row, a unit */
    DJ_SAMPLERS = 8,      /* slots of the sampler */
    DJ_SIDES = 9,         /* players beside the decks: the sampler's slots, then the preview */
    DJ_PLACES = 13,       /* that take a track: decks, then the players beside them */
    DJ_CLIENTS = 24,      /* programs that may send events at a time */
    DJ_RING = 1024,       /* events a client may have waiting, for each of its two rings */
    DJ_ANCHORS = 4096,    /* anchors of a beat grid */
    DJ_OUT_CHANNELS = 4,  /* main left, main right, phones left, phones right */
    DJ_MAX_FRAMES = 8192, /* longest block of a device */
    DJ_WAVE_FRAMES = 128, /* track frames a waveform bin */
    DJ_STEMS = 4,
    DJ_LABEL = 64, /* bytes of a stem's name */
    DJ_PATH = 1024,
    DJ_TEXT = 256,
    DJ_TAP_FRAMES = 524288, /* of the main output that can be read back; a power of two */
};

typedef enum {
    DJ_OK = 0,
    DJ_ERR_NO_MEM,
    DJ_ERR_BAD_ARG,
    DJ_ERR_FULL, /* a ring or the client table is full; nothing was sent */
    DJ_ERR_DEVICE,
    DJ_ERR_SYSTEM,  /* a system call failed; errno tells */
    DJ_ERR_VERSION, /* made by another version of the program */
    DJ_ERR_NOT_FOUND,
    DJ_ERR_SPACE, /* no room on the disk or in shared memory */
} dj_status;

typedef enum {
    DJ_KIND_TOGGLE,
    DJ_KIND_HOLD,
    DJ_KIND_TRIGGER,
    DJ_KIND_VALUE,
    DJ_KIND_CHOICE,
    DJ_KIND_READ
} dj_kind;
typedef enum { DJ_TAPER_LIN, DJ_TAPER_LOG } dj_taper;
typedef enum { DJ_CUE_EMPTY, DJ_CUE_POINT, DJ_CUE_LOOP, DJ_CUE_JUMP } dj_cue_type;

/* One control; text is static. `path` is the last part for decks and hot cues. */
typedef struct {
    const char *path;
    const char *unit;
    const char *doc;
    dj_kind kind;
    dj_taper taper;
    double min, max, initial;
} dj_control_info;

typedef struct {
    double frame; /* of the track */
    double beat;  /* beats are whole numbers; 0, 4, 8 ... start bars */
} dj_anchor;

typedef struct {
    dj_cue_type type;
    uint32_t color;  /* 0xRRGGBB */
    double position; /* frames */
    double end;      /* frames: loop end or jump target */
    char name[64];   /* UTF-8, ends with 0 */
} dj_cue;

/* A track offered to a deck. */
typedef struct {
    uint64_t id;           /* set by dj_deck_offer; rises with each load */
    uint64_t renews;       /* id of the deck's load of the same segment: the deck goes on as it is,
                              with this grid and these texts; 0: a track that begins */
    uint64_t renews_cues;  /* of a renewal: bit n: hot cue n + 1 is replaced, too; bit DJ_HOTCUES:
                              the cue point. The others stay as they are set on the deck */
    char segment[DJ_PATH]; /* file of the PCM; empty: unload */
    char path[DJ_PATH];    /* the music file */
    char title[DJ_TEXT];
    char artist[DJ_TEXT];
    char key[16];
    double gain_db;   /* replay gain proposed; shown, not applied */
    double cue_point; /* frames */
    double bpm;       /* after the last anchor; 0: no grid */
    uint32_t anchors; /* used of `anchor`, rising; 0: no grid */
    dj_cue cue[DJ_HOTCUES];
    dj_anchor anchor[DJ_ANCHORS];
} dj_load;

typedef struct {
    float peak[2];        /* linear, largest sample of the last block, falling 20 dB/s */
    float rms[2];         /* linear, 300 ms */
    float lufs_momentary; /* LUFS, 400 ms; -120 for silence */
    float lufs_short;     /* LUFS, 3 s */
    uint32_t clips;       /* samples above full scale since the last reset */
} dj_meter;

typedef struct {
    uint64_t load_id;            /* of the track that plays; 0: empty */
    double position;             /* frames of the track, as heard at `frame` */
    double rate;                 /* track frames an engine frame; negative backwards */
    double beat;                 /* by the grid; NaN without */
    double bpm;                  /* as heard; 0 without grid */
    double slip_position;        /* where slip would return to; equals position when not slipping */
    double loop_start, loop_end; /* frames; -1 without */
    double grid_shift;           /* frames the grid was moved by since the load */
    double grid_scale;           /* its beats are multiplied by this */
    double sync_error;           /* beats behind the leader, when synced */
    uint64_t length;             /* frames decoded so far */
    uint64_t total;              /* frames the track will have; an estimate until decoded */
    uint32_t track_rate;         /* Hz */
    bool playing, looping, decoded;
    dj_meter meter; /* after the fader */
} dj_deck_state;

/* What the engine tells after each block. */
typedef struct {
    uint64_t frame;   /* engine clock at the end of the block */
    uint64_t time_ns; /* CLOCK_MONOTONIC at the start of the block */
    uint64_t blocks;
    uint64_t events;       /* applied since the block was made */
    uint32_t torn;         /* events that were not whole; always 0 */
    uint32_t dropouts;     /* device underruns told to the callback */
    uint32_t late;         /* blocks over half their period */
    uint32_t stretch_late; /* times the key lock's sound was not there in time */
    uint32_t unknown;      /* events for a control that does not exist or may not be written */
    uint32_t frames;       /* of the last block */
    uint32_t sample_rate;
    uint32_t owner;               /* generation of the engine that renders */
    float load;                   /* CPU time of the last blocks over their period, smoothed */
    float load_peak;              /* the dearest of the last seconds, falling */
    float limiter_db;             /* gain reduction now, 0 or below */
    uint64_t side_load[DJ_SIDES]; /* ids of what the players beside the decks hold; 0: empty */
    dj_meter main, phones, booth; /* booth: silent as long as none is open */
    dj_deck_state deck[DJ_DECKS];
} dj_state;

typedef struct dj_block dj_block;   /* the shared block */
typedef struct dj_engine dj_engine; /* private state of the process that renders */
typedef struct dj_track dj_track;   /* PCM and waveform of one music file */

DJ_CTL const char *dj_strerror(dj_status status);
DJ_CTL uint64_t dj_now_ns(void); /* CLOCK_MONOTONIC */

/* controls: ids are 0 .. dj_control_count()-1 */
DJ_CTL uint32_t dj_control_count(void);
DJ_CTL dj_status dj_control_describe(uint32_t id, dj_control_info *out);
DJ_CTL uint32_t dj_deck_base(uint32_t deck); /* first id of a deck; of the rest, for DJ_DECKS */
DJ_CTL uint32_t dj_hotcue_of(uint32_t id);   /* 1..DJ_HOTCUES; 0: the control is not a hot cue's */
DJ_CTL uint32_t dj_sampler_of(uint32_t id);  /* 1..DJ_SAMPLERS; 0: not a sampler slot's */
DJ_CTL uint32_t dj_fx_of(uint32_t id);       /* 1..DJ_FX_UNITS; 0: not an FX unit's */
DJ_CTL uint32_t dj_slot_of(uint32_t id);     /* 1..DJ_FX_SLOTS; 0: not of a slot of a unit */

/* the shared block. `name` as for shm_open, "/dj-..."; NULL makes one on the heap. */
DJ_CTL DJ_MUST_CHECK dj_status dj_block_create(const char *name, uint32_t sample_rate,
                                               dj_block **out);
DJ_CTL DJ_MUST_CHECK dj_status dj_block_open(const char *name, dj_block **out);
DJ_CTL void dj_block_close(dj_block *b); /* keeps the name */
DJ_CTL void dj_block_unlink(const char *name);
DJ_CTL uint32_t dj_block_rate(dj_block *b);
DJ_CTL uint32_t dj_block_owner(dj_block *b);     /* generation that may play */
DJ_CTL uint64_t dj_block_heartbeat(dj_block *b); /* blocks rendered by owners */
/* a line for people, about the sound device; written by the engine host, read by all */
DJ_CTL void dj_block_set_device(dj_block *b, const char *text,
                                uint32_t state,   /* 0 null, 1 open, 2 lost */
                                float latency_s); /* as the device tells; 0: unknown */
DJ_CTL uint32_t dj_block_device(dj_block *b, char *text, uint32_t size);
DJ_CTL float dj_block_latency(dj_block *b); /* of the device's output, s */

/* the main output behind the limiter, by engine frame, for recorders in any process */
DJ_CTL uint64_t dj_tap_end(dj_block *b); /* the frame behind the newest */
/* Copy frames from `from` on, as many as there are. silent: of them were never played (no engine
 * was there); lost: were played and are written over; both come as silence. Return: how many. */
DJ_CTL uint32_t dj_tap_read(dj_block *b, uint64_t from, float *stereo, uint32_t frames,
                            uint32_t *silent, uint32_t *lost);

/* a client: one process's place in the block */
DJ_CTL DJ_MUST_CHECK dj_status dj_client_open(dj_block *b, const char *label, uint32_t *client);
DJ_CTL void dj_client_close(dj_block *b, uint32_t client);
DJ_CTL uint32_t dj_client_reap(dj_block *b); /* frees the places of dead processes; how many */
/* Queue an event. `at`: engine frame; 0: at the next block. Events with a time act in the order
 * sent. */
DJ_CTL DJ_MUST_CHECK dj_status dj_client_send(dj_block *b, uint32_t client, uint32_t control,
                                              double value, uint64_t at);
DJ_CTL uint32_t dj_client_waiting(dj_block *b, uint32_t client); /* events not applied yet */
DJ_CTL double dj_control_get(dj_block *b, uint32_t control);
/* Which controls differ from `shadow` (dj_control_count() values); updates it. Return: how many
 * ids. */
DJ_CTL uint32_t dj_control_changes(dj_block *b, double *shadow, uint32_t *ids);
DJ_CTL void dj_state_read(dj_block *b, dj_state *out);

/* loading. place: 0 .. DJ_PLACES-1; decks, sampler slots, the preview. */
DJ_CTL DJ_MUST_CHECK dj_status dj_deck_offer(dj_block *b, uint32_t place, const dj_load *load,
                                             uint64_t *id);
DJ_CTL uint64_t dj_deck_offered(dj_block *b, uint32_t place,
                                dj_load *out); /* the newest; 0: none */

/* tracks. One process writes, any number read below the length. */
DJ_CTL DJ_MUST_CHECK dj_status dj_track_create(const char *path, uint32_t rate, uint64_t capacity,
                                               uint64_t estimate, dj_track **out);
DJ_CTL DJ_MUST_CHECK dj_status dj_track_append(dj_track *t, const float *stereo, uint32_t frames);
DJ_CTL void dj_track_finish(dj_track *t); /* complete: nothing follows */
/* Nothing follows: for a track whose decoder died. Pre: no process writes it any more. */
DJ_CTL DJ_MUST_CHECK dj_status dj_track_seal(const char *path);
DJ_CTL DJ_MUST_CHECK dj_status dj_track_open(const char *path, dj_track **out);
DJ_CTL void dj_track_close(dj_track *t);
DJ_CTL uint32_t dj_track_rate(dj_track *t);
DJ_CTL uint64_t dj_track_length(dj_track *t); /* frames decoded so far */
DJ_CTL uint64_t dj_track_total(dj_track *t);  /* frames expected */
DJ_CTL bool dj_track_complete(dj_track *t);
DJ_CTL const float *dj_track_pcm(dj_track *t); /* interleaved stereo */
/* Of a track that was opened: stem 0 .. DJ_STEMS-1; NULL: it has none. Closed with the track. */
DJ_CTL dj_track *dj_track_stem(dj_track *t, uint32_t stem);
/* What a stem is called, and its colour; before any reader comes. */
DJ_CTL void dj_track_name(dj_track *t, const char *label, uint32_t color);
DJ_CTL uint32_t dj_track_label(dj_track *t, char *label); /* room for DJ_LABEL; the colour */
/* 4 bytes a bin: low, mid, high, all; each the peak, 255 is full scale */
DJ_CTL const uint8_t *dj_track_wave(dj_track *t, uint64_t *bins);

/* The waveform of sound in memory, as dj_track_wave has it. bins: room for frames / DJ_WAVE_FRAMES
 * + 1 of them, 4 bytes each. Return: how many. */
DJ_CTL uint64_t dj_wave_summarise(const float *stereo, uint64_t frames, uint32_t rate,
                                  uint8_t *bins);

/* Draw `width` columns of a waveform into ARGB pixels (native 0xAARRGGBB, rows of `stride` pixels).
 * Column x covers bins first + x*step up to first + (x+1)*step; outside of the track is empty.
 * style 0: mirrored about the middle; 1: standing on the bottom (levels, not peaks, when a column
 * has many bins); 2 and 3: mirrored, and time runs down or up, a row for each column. colors: low,
 * mid, high, background. */
DJ_CTL void dj_wave_tile(const uint8_t *wave, uint64_t bins, double first, double step,
                         uint32_t width, uint32_t height, uint32_t *argb, uint32_t stride,
                         uint32_t style, const uint32_t *colors);
/* The same of several waveforms of one track (stems), in lanes of the same size beside each other.
 * colors: four for each lane. */
DJ_CTL void dj_wave_lanes(const uint8_t *const *waves, uint32_t lanes, uint64_t bins, double first,
                          double step, uint32_t width, uint32_t height, uint32_t *argb,
                          uint32_t stride, uint32_t style, const uint32_t *colors);
/* A waveform as the pixels of a texture: red, green, blue are low, mid, high of the largest of each
 * `factor` bins. `room` pixels are written; behind the track they are black. */
DJ_CTL void dj_wave_texels(const uint8_t *wave, uint64_t bins, uint32_t factor, uint32_t *argb,
                           uint64_t room);

/* The words of a library, folded (no accents, no capitals) and in UTF-8: rows one after another,
 * each ended by '\n'; 0x1f stands between the fields of a row. Rows have the same number of
 * fields. */
enum { DJ_TEXT_PAD = 32 }; /* bytes behind the last row that may be read */
typedef struct {
    const char *text;
    const uint32_t *start; /* of each row in `text`, and of the row that would follow */
    const uint32_t *end;   /* of each field of each row: where its 0x1f or '\n' stands */
    uint32_t rows, fields;
} dj_text;

/* Keep the hits that hold a word. fields: bit n stands for the row's nth field; 0: anywhere in the
 * row. hits: 1 or 0 for each row. Return: how many stay. */
DJ_CTL uint32_t dj_text_narrow(const dj_text *t, const char *word, uint32_t length, uint32_t fields,
                               uint8_t *hits);
/* Which of `order` are hits, in that order. out: room for `rows` of them. Return: how many. */
DJ_CTL uint32_t dj_text_pick(const uint32_t *order, uint32_t rows, const uint8_t *hits,
                             uint32_t *out);
/* Order rows by a field; empty ones come last, equal ones by number. known: how many are not
 * empty. */
DJ_CTL DJ_MUST_CHECK dj_status dj_text_sort(const dj_text *t, uint32_t field, uint32_t *rows,
                                            uint32_t count, uint32_t *known);
/* Where further rows belong in an order that dj_text_sort made: behind their equals. */
DJ_CTL void dj_text_places(const dj_text *t, uint32_t field, const uint32_t *order, uint32_t count,
                           const uint32_t *rows, uint32_t added, uint32_t *places);

/* the engine. Control threads: new, poll, free. Audio thread: render. */
DJ_CTL DJ_MUST_CHECK dj_status dj_engine_new(dj_block *b, dj_engine **out);
DJ_CTL void dj_engine_free(dj_engine *e);
DJ_CTL void
dj_engine_own(dj_engine *e); /* become the one that may play, and go on where the block says */
DJ_CTL void
dj_engine_standby(dj_engine *e,
                  uint32_t periods); /* take over when the owner misses so many blocks */
DJ_CTL bool dj_engine_owns(dj_engine *e);
DJ_CTL void
dj_engine_poll(dj_engine *e); /* maps offered tracks, frees returned ones; call every 5 ms or so */
DJ_CTL void dj_engine_stretch(
    dj_engine *e); /* do all key-lock work that is asked for now; offline, before each render */
DJ_CTL DJ_MUST_CHECK dj_status dj_engine_threads(
    dj_engine *e, uint32_t threads); /* run that work on threads of its own; 0 stops them */
/* Render a block. out: interleaved, DJ_OUT_CHANNELS. in: the microphone, mono; NULL: none. */
DJ_RT void dj_render(dj_engine *e, const float *in, float *out, uint32_t frames);
/* Where the booth's sound of the next block goes, stereo, from the thread that renders; a block for
 * which nobody says so has none. */
DJ_RT void dj_engine_booth(dj_engine *e, float *stereo);

/* A PortAudio callback; `user` is a dj_sink. Silent when the engine is not the owner. */
typedef struct dj_sink dj_sink;
/* channels 1, 2 or 4 and up; main_first, phones_first: channel of the left side, -1: not sent */
DJ_CTL DJ_MUST_CHECK dj_status dj_sink_new(dj_engine *e, uint32_t channels, int32_t main_first,
                                           int32_t phones_first, dj_sink **out);
/* The booth's left side goes to this channel (from 0). Before the stream starts. */
DJ_CTL DJ_MUST_CHECK dj_status dj_sink_booth(dj_sink *s, uint32_t first);
DJ_CTL void dj_sink_free(dj_sink *s);
/* The stream has `channels` inputs, and `mic` is the microphone's (from 0; -1: there is none).
 * Before it starts. */
DJ_CTL DJ_MUST_CHECK dj_status dj_sink_listen(dj_sink *s, uint32_t channels, int32_t mic);
DJ_CTL uint64_t dj_sink_calls(dj_sink *s);
/* While held, the callback counts calls and gives silence, and does not touch the engine: another
 * device may drive it. Post: the callback is outside of the engine. */
DJ_CTL void dj_sink_hold(dj_sink *s, bool hold);
DJ_CTL bool dj_sink_realtime(dj_sink *s); /* ask for real-time priority for the device's thread,
                                             once it has called; granted? */
DJ_CTL bool
dj_realtime_lock_memory(void); /* keep this process's memory from being swapped; granted? */
DJ_RT int dj_sink_callback(const void *in, void *out, unsigned long frames, const void *time,
                           unsigned long flags, void *user);

/* Scratches, brakes, spinbacks and soft starts as mapping scripts know them: the filter of each of
 * 16 records steps at each millisecond of engine time, on a thread of its own, and tells the engine
 * by planned events (scratch, scratch_rate, play) of a client that nothing else may send through.
 * record: 0..15; the first DJ_DECKS move decks, the others move nothing. Any thread may call. */
typedef struct dj_scratcher dj_scratcher;
enum { DJ_SCRATCH_RECORDS = 16 };
typedef struct {
    uint64_t steps;   /* milliseconds stepped since the start */
    uint64_t late;    /* of them, whose frame was rendered already: made up for by the engine */
    uint64_t amended; /* ticks that came late, for steps that were made anew */
    uint64_t lost;    /* events that found the ring full */
    uint64_t first;   /* engine frame of the first step of this run */
    double origin_ns; /* CLOCK_MONOTONIC of engine frame 0, as told by the last blocks */
    double ahead;     /* frames from a tick's time to the frame it acts in */
    bool realtime;    /* the thread was granted real-time priority */
} dj_scratch_clock;
DJ_CTL DJ_MUST_CHECK dj_status dj_scratcher_start(dj_block *b, uint32_t client, dj_scratcher **out);
DJ_CTL void dj_scratcher_stop(dj_scratcher *s); /* lets go of all records */
/* intervals: ticks a turn; alpha, beta: of the filter, 0: soft ones; ramp: from the speed it has.
 * Return: false for intervals * rpm = 0 and records that do not exist. */
DJ_CTL bool dj_scratcher_enable(dj_scratcher *s, uint32_t record, double intervals, double rpm,
                                double alpha, double beta, bool ramp);
DJ_CTL void dj_scratcher_tick(dj_scratcher *s, uint32_t record, double ticks, uint64_t time_ns);
DJ_CTL void dj_scratcher_disable(dj_scratcher *s, uint32_t record, bool ramp);
DJ_CTL void dj_scratcher_brake(dj_scratcher *s, uint32_t record, bool on, double factor,
                               double rate); /* below -0.01: a spinback from there */
DJ_CTL void dj_scratcher_soft_start(dj_scratcher *s, uint32_t record, bool on, double factor);
/* 0 off, 1 scratched, 2 let go, 3 braked, 4 spun back, 5 started */
DJ_CTL uint32_t dj_scratcher_motion(dj_scratcher *s, uint32_t record);
DJ_CTL void dj_scratcher_clock(dj_scratcher *s, dj_scratch_clock *out);

/* The null device: a thread that calls the engine in time and throws the sound away, or writes it
 * to a float WAV file (path not NULL). */
typedef struct dj_null dj_null;
DJ_CTL DJ_MUST_CHECK dj_status dj_null_start(dj_engine *e, uint32_t frames, const char *path,
                                             dj_null **out);
DJ_CTL void dj_null_listen(dj_null *n);    /* from now on with a microphone: a beep each second */
DJ_CTL void dj_null_booth(dj_null *n);     /* from now on with a booth, which nobody hears */
DJ_CTL dj_status dj_null_stop(dj_null *n); /* tells when the file lacks something */

/* Measuring: CPU time of the rendering thread for each of the next blocks. */
DJ_CTL DJ_MUST_CHECK dj_status dj_engine_trace(dj_engine *e, uint32_t blocks);
DJ_CTL uint32_t dj_engine_traced(dj_engine *e, uint32_t *cpu_ns,
                                 uint32_t size); /* how many are there; copies up to size */

/* The drill's log, kept in the block: what was rendered when. */
typedef struct {
    uint64_t time_ns, frame;
    uint32_t owner, frames;
    double position; /* of deck 1 at the start of the block */
} dj_log_entry;
DJ_CTL uint64_t dj_log_count(dj_block *b);
DJ_CTL uint32_t dj_log_read(dj_block *b, uint64_t from, dj_log_entry *out, uint32_t size);

/* Levels of a whole track, for analysis. Pure functions; what is no number counts as silence. */
enum {
    DJ_LEVEL_STEPS_S = 100, /* steps a second */
    DJ_LEVEL_BANDS = 5,     /* 0-200, 200-500, 500-2000, 2000-8000 Hz, and above */
    DJ_LEVEL_FIGURES = 1 + DJ_LEVEL_BANDS,
    DJ_LEVEL_RATE_MIN = 2000,
    DJ_LEVEL_RATE_MAX = 768000,
};
DJ_CTL uint64_t dj_level_steps(uint64_t frames, uint32_t rate); /* whole ones */
/* For each step DJ_LEVEL_FIGURES mean squares, both channels added: weighted as ITU-R BS.1770-5
 * says, then of each band. `steps` has room for dj_level_steps() of them. */
DJ_CTL DJ_MUST_CHECK dj_status dj_level_scan(const float *stereo, uint64_t frames, uint32_t rate,
                                             float *steps);
/* Largest sample, and largest point when oversampled four times (Annex 2); 1 is full scale. */
DJ_CTL void dj_level_peaks(const float *stereo, uint64_t frames, double *sample_peak,
                           double *true_peak);
