// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui

// The dB beside a meter, as high as the meter. Written once: one text for all figures, nothing of
// it changes while music plays.
Item {
    id: ruler
    required property real zero // where 0 dB lies on the meter, 0 to 1
    required property real twelve // from there to 12 dB below
    property int lowest: -60 // the last figure, dB
    property bool before: false // at the left of the meter
    readonly property real column: height - 10 // of the meter, below its clip light
    readonly property real tight: column * twelve // from one figure to the next
    readonly property int step: tight >= 160 ? 3 : tight >= 60 ? 6 : tight >= 14 ? 12 : tight >= 7 ? 24 : 60
    readonly property real line: tight * step / 12

    function figures(): string {
        const found = [];
        for (let db = 0; db >= ruler.lowest; db -= ruler.step)
            found.push(db < 0 ? "−" + -db : "0");
        return found.join("\n");
    }

    component Figures: Txt {
        x: ruler.before ? 0 : 4
        width: ruler.width - 4
        elide: Text.ElideNone
        horizontalAlignment: ruler.before ? Text.AlignRight : Text.AlignLeft
        verticalAlignment: Text.AlignTop
        font.family: Theme.mono
        font.pixelSize: 11
        color: Theme.dim
        Accessible.ignored: true
    }

    implicitWidth: 25
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    FontMetrics {
        id: letters
        font: marks.font
    }
    Figures {
        id: marks
        y: 10 + ruler.column * (1 - ruler.zero) - letters.height / 2
        text: ruler.figures()
        lineHeightMode: Text.FixedHeight
        lineHeight: ruler.line
    }
    Figures {
        visible: ruler.width >= 34
        y: 4 - letters.height / 2
        elide: Text.ElideRight
        font.family: Theme.sans
        text: qsTr("CLIP")
    }
}
