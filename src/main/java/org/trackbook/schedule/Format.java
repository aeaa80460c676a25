package org.trackbook.schedule;

import java.util.List;
import java.util.Optional;

/// A form in which schedules are published.
///
/// @param word as the command line prints it: `schedule-xml`
/// @param recognition whether a document looks like it
/// @param reading fills a draft with what the document says
record Format(String word, Recognition recognition, Filling reading) {
    /// Also asked for where somebody says what the columns of a table hold that does not say it itself.
    static final Format CSV = new Format("csv", Csv::fits, Csv::read);

    /// All there are. The first that recognises a document reads it.
    static final List<Format> ALL = List.of(
            new Format("schedule-xml", ScheduleXml::fits, ScheduleXml::read),
            new Format("schedule-json", ScheduleJson::fits, ScheduleJson::read),
            new Format("widget", Widget::fits, Widget::read),
            new Format("pretalx", PretalxRest::fits, PretalxRest::read),
            new Format("sessionize", Sessionize::fits, Sessionize::read),
            new Format("indico", Indico::fits, Indico::read),
            new Format("xcal", Xcal::fits, Xcal::read),
            new Format("ical", Ical::fits, Ical::read),
            CSV,
            new Format("json-ld", JsonLd::fits, JsonLd::read));

    /// The first that recognises the document.
    ///
    /// @throws Refusal if the document cannot even be looked at
    static Optional<Format> of(Document document) throws Refusal {
        for (var format : ALL) {
            if (format.recognition().fits(document)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /// Tells a format by what stands in the document, never by its name.
    interface Recognition {
        /// Answers whether the document is of this format.
        ///
        /// @throws Refusal if the document cannot even be looked at
        boolean fits(Document document) throws Refusal;
    }

    /// Reads a document that was recognised.
    interface Filling {
        /// Fills a draft.
        ///
        /// @throws Refusal if it cannot be read, or nobody wants it any longer
        Draft read(Document document, Reading reading) throws Refusal;
    }
}
