// SPDX-License-Identifier: GPL-3.0-or-later
// The scrolling wave, as csrc/wave/tile.c draws it: the same sums, pixel by pixel. The texture has
// a row for each 4096 texels; red, green, blue are low, mid, high.
#version 440
layout(location = 0) in vec2 qt_TexCoord0;
layout(location = 0) out vec4 fragColor;
layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    float qt_Opacity;
    float row;     // of the texture, where the view starts
    float start;   // texel in that row
    float pace;    // texels a pixel
    float texels;  // of the track
    float rows;    // of the texture
    float upright; // 1: time runs down
    vec2 size;     // of the view, in pixels of the screen
    vec4 low;
    vec4 mid;
    vec4 high;
    vec4 ground;
};
layout(binding = 1) uniform sampler2D source;

const float WIDTH = 4096.0;
const int MOST = 18; // texels a pixel, at most
const vec3 GAIN = vec3(1.0, 0.85, 0.7);
const vec3 ALPHA = vec3(0.95, 0.92, 0.95);
const float OUTER_SHADE = 0.45;

vec3 texel(float i)
{
    float down = floor(i / WIDTH);
    return texture(source, vec2((i - down * WIDTH + 0.5) / WIDTH, (row + down + 0.5) / rows)).rgb;
}

vec3 peaks(float along)
{
    float from = start + along * pace;
    float first = -row * WIDTH;
    float end = first + texels;
    if (from + pace <= first || from >= end)
        return vec3(-1.0);
    if (pace < 1.0) {
        float middle = from + pace * 0.5;
        if (middle < first || middle >= end)
            return vec3(-1.0);
        float left = floor(middle - 0.5);
        vec3 a = texel(max(left, first));
        vec3 b = left < first ? a : texel(min(left + 1.0, end - 1.0));
        return mix(a, b, middle - 0.5 - left);
    }
    float begin = max(floor(from), first);
    float stop = min(ceil(from + pace), end);
    vec3 largest = vec3(0.0);
    for (int k = 0; k < MOST; k++) {
        float i = begin + float(k);
        if (i < stop)
            largest = max(largest, texel(i));
    }
    return largest;
}

float coverage(float height, float away)
{
    return clamp(min(height - away + 0.5, 2.0 * height), 0.0, 1.0);
}

void main()
{
    vec2 at = floor(qt_TexCoord0 * size);
    float along = upright > 0.5 ? at.y : at.x;
    float across = upright > 0.5 ? at.x : at.y;
    float breadth = upright > 0.5 ? size.x : size.y;
    float reach = 0.5 * breadth;
    float away = abs(0.5 * (breadth - 1.0) - across);
    vec3 peak = peaks(along);
    vec3 color = ground.rgb;
    if (peak.r >= 0.0) {
        vec3 height = min(peak * GAIN, vec3(1.0)) * reach;
        float shade = 1.0 - OUTER_SHADE * away / reach;
        color = mix(color, low.rgb * shade, ALPHA.r * coverage(height.r, away));
        color = mix(color, mid.rgb * shade, ALPHA.g * coverage(height.g, away));
        color = mix(color, high.rgb * shade, ALPHA.b * coverage(height.b, away));
    }
    fragColor = vec4(color, 1.0) * qt_Opacity;
}
