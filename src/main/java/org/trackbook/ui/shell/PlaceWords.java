package org.trackbook.ui.shell;

import org.kordamp.ikonli.feather.Feather;
import org.trackbook.ui.kit.Texts;

/// What a place is called and which sign it has.
final class PlaceWords {
    private PlaceWords() {
    }

    static String name(Texts texts, Place place) {
        return switch (place) {
            case LIBRARY -> texts.say("shell.place.library");
            case PLAN -> texts.say("shell.place.plan");
            case ATTEND -> texts.say("shell.place.attend");
            case REPORT -> texts.say("shell.place.report");
            case CHANGES -> texts.say("shell.place.changes");
        };
    }

    static Feather icon(Place place) {
        return switch (place) {
            case LIBRARY -> Feather.BOOK_OPEN;
            case PLAN -> Feather.CALENDAR;
            case ATTEND -> Feather.EDIT_3;
            case REPORT -> Feather.FILE_TEXT;
            case CHANGES -> Feather.BELL;
        };
    }

    /// The key that leads there.
    static String key(Place place) {
        return "Shortcut+" + place.digit();
    }
}
