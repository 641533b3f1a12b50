/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The logical state of a deck: where it is and what it is doing. Plain data: the engine publishes
 * it after each block, and whoever renders next goes on from it. Audio thread only. */
#ifndef DJ_TRANSPORT_H
#define DJ_TRANSPORT_H

#include "../dj.h"

/* What keeps a deck away from the time that slip runs on below. */
enum dj_away {
    DJ_AWAY_LOOP = 1,
    DJ_AWAY_TOUCH = 2,
    DJ_AWAY_REVERSE = 4,
    DJ_AWAY_ROLL = 8,
    DJ_AWAY_CENSOR = 16,
    DJ_AWAY_CUE = 32,
};

enum dj_motor {
    DJ_MOTOR_STEADY,
    DJ_MOTOR_BRAKE,
    DJ_MOTOR_SPINBACK,
    DJ_MOTOR_START,
};

struct dj_transport {
    uint64_t load_id;
    double position;             /* track frames */
    double slip_position;        /* track frames */
    double speed;                /* as moved last, track seconds a second */
    double motor_speed;          /* brake, spinback, soft start: the ramp under way */
    double motor_rate;           /* its change a second */
    double scratch_left;         /* track seconds the platter has yet to move */
    double jog_left;             /* track seconds of bend the wheel has yet to give */
    double sync_offset;          /* beats the user has bent a following deck away */
    double loop_start, loop_end; /* frames; -1 */
    double roll_start, roll_end; /* loop to restore after a roll */
    double grid_shift;           /* frames */
    double grid_scale;
    double cue_point;        /* frames */
    uint32_t motor;          /* enum dj_motor */
    uint32_t away;           /* set of enum dj_away */
    uint64_t held;           /* hot cues held down: bit k */
    bool play;               /* the play button */
    bool cue_held;           /* previewing the cue point */
    uint64_t hotcue_preview; /* paused deck sounds because these are held */
    bool looping;
    bool roll_looping;
    bool ended;
};

#endif
