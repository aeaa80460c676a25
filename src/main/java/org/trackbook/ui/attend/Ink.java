package org.trackbook.ui.attend;

import org.trackbook.ui.kit.Styles;

/// How a piece of a line is drawn; several may fall on the same letters.
enum Ink {
    MARKUP(Styles.ATTEND_INK_MARKUP), //
    HEADING(Styles.ATTEND_INK_STRONG), //
    STRONG(Styles.ATTEND_INK_STRONG), //
    EMPHASIS(Styles.ATTEND_INK_EMPHASIS), //
    STRUCK(Styles.ATTEND_INK_STRUCK), //
    CODE(Styles.ATTEND_INK_CODE), //
    LINK(Styles.ATTEND_INK_ACCENT), //
    NAME(Styles.ATTEND_INK_ACCENT), //
    DATE(Styles.ATTEND_INK_ACCENT), //
    TAG(Styles.ATTEND_INK_ACCENT), //
    QUOTE(Styles.ATTEND_INK_EMPHASIS), //
    PRIVATE(Styles.ATTEND_INK_MARKUP);

    private final String style;

    Ink(String style) {
        this.style = style;
    }

    String style() {
        return style;
    }
}
