package org.trackbook.ui.library;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.trackbook.ui.kit.Styles;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.usecase.Shelved;

/// A past conference: one line, which opens it or takes it back among the others.
final class ArchiveRow extends HBox {
    private final Shelved conference;

    ArchiveRow(Shelved conference, LibraryViewModel model, Texts texts, Ways ways) {
        this.conference = conference;
        var id = conference.id().value();
        setId("library-archived-" + id);
        getStyleClass().addAll(Styles.LIBRARY_ROW, Styles.LINE_BELOW);
        var title = Bits.cut(conference.title(), Styles.STRONG, Styles.LIBRARY_ROW_TITLE);
        var when = new Times(texts, conference.zone().id()).datesShort(conference.start(), conference.end());
        var where = Bits.cut(Stream.of(when, conference.city()).filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · ")), Styles.MUTED);
        where.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(where, Priority.ALWAYS);
        var noted = Bits.label(texts.say("library.archive.noted", conference.notes()), Styles.SMALL, Styles.MUTED);
        noted.setMinWidth(USE_PREF_SIZE);
        var look = texts.say("library.step.look");
        var back = texts.say("library.archive.back");
        getChildren().addAll(title, where, noted,
                Bits.small("library-open-" + id, look, texts.say("library.card.go", look, conference.title()),
                        () -> ways.go(conference.id(), conference.notes() > 0 ? Card.Step.REPORT : Card.Step.LOOK)),
                Bits.small("library-back-" + id, back, texts.say("library.card.go", back, conference.title()),
                        () -> model.takeBack(conference)));
    }

    Shelved conference() {
        return conference;
    }
}
