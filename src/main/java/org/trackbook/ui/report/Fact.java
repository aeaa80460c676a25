package org.trackbook.ui.report;

import java.util.Locale;

/// Something that a report says about itself, or how it is told.
enum Fact {
    TITLE(Place.REPORT, Form.LINE), AUTHOR(Place.REPORT, Form.LINE), TAGS(Place.REPORT, Form.LINE), SLUG(Place.REPORT,
            Form.LINE), DATE(Place.REPORT, Form.LINE), LANGUAGE(Place.REPORT, Form.LINE), SPEAKERS(Place.STYLE,
                    Form.CHOICE), NARRATIVE(Place.STYLE, Form.CHOICE), VERDICTS(Place.STYLE, Form.CHOICE), SHOW_RATINGS(
                            Place.STYLE, Form.CHOICE), SHOW_TALK_TITLES(Place.STYLE, Form.CHOICE), SHOW_TALK_LINKS(
                                    Place.STYLE, Form.CHOICE), PLACE(Place.TRIP, Form.LINE), PURPOSE(Place.TRIP,
                                            Form.LINE), COST_CENTRE(Place.TRIP, Form.LINE), ATTEND_AGAIN(Place.TRIP,
                                                    Form.CHOICE), OBJECTIVES(Place.TRIP, Form.LINES), COSTS(Place.TRIP,
                                                            Form.LINES), GLOSSARY(Place.TOP, Form.LINES);

    private final Place place;
    private final Form form;

    Fact(Place place, Form form) {
        this.place = place;
        this.form = form;
    }

    /// How it is said.
    enum Form {
        LINE, LINES, CHOICE
    }

    /// Where a visit file has it.
    private enum Place {
        TOP, REPORT, STYLE, TRIP
    }

    /// Its name, as a visit file writes it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Its key, as a visit file writes it.
    String key() {
        return switch (place) {
            case TOP -> word();
            case REPORT -> String.join(".", "report", word());
            case STYLE -> String.join(".", "report", "style", word());
            case TRIP -> String.join(".", "trip", word());
        };
    }

    Form form() {
        return form;
    }
}
