/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The two filters of ITU-R BS.1770 at any sample rate, as coefficients. Pure functions.
 * Source: De Man 2018, "Evaluation of implementations of the EBU R128 loudness measurement". */
#ifndef DJ_KWEIGHT_H
#define DJ_KWEIGHT_H

#include "../dj.h"
#include "../rt_math.h"

struct dj_kweight {
    double b0, b1, b2, a1, a2;
};

/* The head's effect: +4 dB above 1.7 kHz. */
DJ_CTL static inline struct dj_kweight dj_kweight_shelf(double sample_rate)
{
    const double hz = 1681.974450955533, gain_db = 3.999843853973347, q = 0.7071752369554196;
    double k = tan(DJ_PI * hz / sample_rate), high = pow(10.0, gain_db / 20.0),
           mid = pow(high, 0.4996667741545416);
    double a0 = 1.0 + k / q + k * k;
    return (struct dj_kweight){
        (high + mid * k / q + k * k) / a0, 2.0 * (k * k - high) / a0,
        (high - mid * k / q + k * k) / a0, 2.0 * (k * k - 1.0) / a0,
        (1.0 - k / q + k * k) / a0,
    };
}

/* The ear's deafness to deep bass. */
DJ_CTL static inline struct dj_kweight dj_kweight_highpass(double sample_rate)
{
    const double hz = 38.13547087602444, q = 0.5003270373238773;
    double k = tan(DJ_PI * hz / sample_rate), a0 = 1.0 + k / q + k * k;
    return (struct dj_kweight){
        1.0, -2.0, 1.0, 2.0 * (k * k - 1.0) / a0, (1.0 - k / q + k * k) / a0,
    };
}

#endif
