/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rest of what Python may call: records with a time code. Read by CFFI as csrc/api.h is, and
 * behind it. A cycle is one turn of a record's carrier; positions on a record count in cycles. */

enum {
    DJ_TIMECODES = 14,     /* types of records, from 1; 0: found out by listening */
    DJ_SCOPE_FRAMES = 2048 /* of a deck's input that can be looked at; a power of two */
};
typedef enum {
    DJ_RECORD_NOTHING, /* nothing is heard */
    DJ_RECORD_MOVES,   /* a carrier is heard: speed and direction are known */
    DJ_RECORD_PLACED   /* and the position */
} dj_record_state;

/* A type of record. */
typedef struct {
    const char *name;
    double hz;       /* of the carrier at 33 1/3 rpm */
    uint32_t length; /* cycles */
    uint32_t safe;   /* beyond this cycle the position is of no use: the run-out */
    uint32_t bits;   /* of its shift register */
} dj_timecode_info;

/* What a reader knows. */
typedef struct {
    dj_record_state state;
    uint32_t type;    /* found; 0: none yet */
    double speed;     /* 1: as recorded; negative backwards */
    double position;  /* s, when placed */
    double quality;   /* part of the last bits that were right, 0..1 */
    double level[2];  /* of left and right, linear peak */
    uint32_t turned;  /* how the needle is wired: 0 as usual, else 1 + 2 * stream + (backwards) */
    uint64_t jumps;   /* times the needle came down or jumped */
    double travelled; /* s of the record that went by in all, jumps left out */
} dj_record;

DJ_CTL dj_status dj_timecode_describe(uint32_t type, dj_timecode_info *out);

/* A reader of its own, for measuring and for files. type 0: any. */
typedef struct dj_listener dj_listener;
DJ_CTL DJ_MUST_CHECK dj_status dj_listener_new(uint32_t rate, uint32_t type, dj_listener **out);
DJ_CTL void dj_listener_free(dj_listener *l);
DJ_CTL void dj_listener_hear(dj_listener *l, const float *stereo, uint32_t frames);
DJ_CTL void dj_listener_tell(const dj_listener *l, dj_record *out);

/* What a needle gives at these cycles of a record, one a frame; made from the public description.
 * stereo: 2 * frames; -1..1, where `level` is full. */
DJ_CTL DJ_MUST_CHECK dj_status dj_timecode_signal(uint32_t type, const double *cycles,
                                                  uint32_t frames, float level, float *stereo);

/* What the record of a deck gives, in the next dj_render: stereo, as many frames as that one, and
 * kept until it is done. NULL: nothing. */
DJ_RT void dj_engine_hear(dj_engine *e, uint32_t deck, const float *stereo);
/* A sink's input channels of a deck's record, from 0: `first` and the next one. Before the stream
 * starts, after dj_sink_listen. */
DJ_CTL DJ_MUST_CHECK dj_status dj_sink_record(dj_sink *s, uint32_t deck, uint32_t first);
/* From now on with a record on the deck's turntable: Serato, at normal speed, for ever. */
DJ_CTL DJ_MUST_CHECK dj_status dj_null_spin(dj_null *n, uint32_t deck);
/* The newest frames of a deck's input, oldest first: at most DJ_SCOPE_FRAMES. Return: how many. */
DJ_CTL uint32_t dj_scope_read(dj_block *b, uint32_t deck, float *stereo, uint32_t frames);
