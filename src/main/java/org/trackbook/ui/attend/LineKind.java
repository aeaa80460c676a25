package org.trackbook.ui.attend;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Styles;

/// What a line of a note is, told by its mark. Most have a sign that stands beside the line.
enum LineKind {
    PROSE(null, Styles.ATTEND_LINE), //
    HEADING(null, Styles.ATTEND_LINE), //
    LIST(null, Styles.ATTEND_LINE), //
    CODE(null, Styles.ATTEND_LINE), //
    HIGHLIGHT(Feather.ZAP, Styles.ATTEND_LINE_HIGHLIGHT), //
    VERDICT(Feather.AWARD, Styles.ATTEND_LINE), //
    QUOTE(Feather.MESSAGE_SQUARE, Styles.ATTEND_LINE), //
    ACTION(Feather.SQUARE, Styles.ATTEND_LINE_ACTION), //
    DONE(Feather.CHECK_SQUARE, Styles.ATTEND_LINE_ACTION), //
    QUESTION(Feather.HELP_CIRCLE, Styles.ATTEND_LINE), //
    PERSON(Feather.USER, Styles.ATTEND_LINE), //
    PRIVATE(Feather.EYE_OFF, Styles.ATTEND_LINE);

    private final Optional<Feather> icon;
    private final String style;

    LineKind(@Nullable Feather icon, String style) {
        this.icon = Optional.ofNullable(icon);
        this.style = style;
    }

    /// Stands in the gutter.
    Optional<Feather> icon() {
        return icon;
    }

    /// Of the line and of what stands beside it.
    String style() {
        return style;
    }
}
