/* SPDX-License-Identifier: GPL-3.0-or-later */
/* MIDI clock and time code of what is playing, for machines that follow; a thread of its own. */
typedef struct {
    uint32_t transport; /* 0 pulses only; 1 start and stop, at bars; 2 with the song position */
    uint32_t mtc_rate;  /* 0: 24 frames a second, 1: 25, 2: 29.97 drop, 3: 30 */
    double offset_s;    /* later than the music */
    double ratio;       /* tempo of the clock to the music's: 0.5, 1, 2 */
} dj_clock_options;
typedef struct dj_clock_sender dj_clock_sender;
/* clock, mtc: where each goes; NULL: it is not sent. They stay open until the sender is stopped. */
DJ_CTL DJ_MUST_CHECK dj_status dj_clock_sender_start(dj_block *b, const dj_clock_options *options,
                                                     dj_midi_out *clock, dj_midi_out *mtc,
                                                     dj_clock_sender **out);
/* Messages so far. latest_ns: the latest that the thread woke since the last call. */
DJ_CTL uint64_t dj_clock_sender_sent(dj_clock_sender *c, uint64_t *latest_ns);
DJ_CTL void dj_clock_sender_stop(dj_clock_sender *c);
