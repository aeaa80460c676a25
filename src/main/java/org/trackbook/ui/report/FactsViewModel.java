package org.trackbook.ui.report;

import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.trackbook.model.Flavour;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.ArrangeReport;
import org.trackbook.usecase.Opened;
import org.trackbook.words.Words;

/// What the report says about itself, and how it is told; each fact is kept on its own and can be taken back.
final class FactsViewModel {
    private final ObservableValue<Optional<Opened>> opened;
    private final ArrangeReport arranging;
    private final ReportWriter writer;
    private final Texts texts;
    private final Words words;
    private final ObservableMap<Fact, String> refused = FXCollections.observableHashMap();

    FactsViewModel(ObservableValue<Optional<Opened>> opened, ArrangeReport arranging, ReportWriter writer, Texts texts,
            Words words) {
        this.opened = opened;
        this.arranging = arranging;
        this.writer = writer;
        this.texts = texts;
        this.words = words;
    }

    /// Why something was not taken, by what it was.
    ObservableMap<Fact, String> refused() {
        return FXCollections.unmodifiableObservableMap(refused);
    }

    /// As it is known now; empty where the kind of report decides.
    String value(Fact fact) {
        return opened.getValue().map(now -> FactText.of(now.visit(), fact)).orElse("");
    }

    /// What it is where nobody says anything, in words; empty where there is none.
    String usual(Fact fact) {
        var now = opened.getValue();
        return switch (fact) {
            case TITLE -> now.map(it -> it.conference().title()).orElse("");
            case AUTHOR -> now.flatMap(it -> it.visit().visitor()).orElse("");
            case LANGUAGE -> "en";
            case TAGS, SLUG, DATE, SPEAKERS, NARRATIVE, VERDICTS, SHOW_RATINGS, SHOW_TALK_TITLES, SHOW_TALK_LINKS,
                    PLACE, PURPOSE,
                    COST_CENTRE, ATTEND_AGAIN, OBJECTIVES, COSTS, GLOSSARY ->
                "";
        };
    }

    /// Keeps what was typed, where it is something else than before.
    void say(Fact fact, String typed) {
        refused.remove(fact);
        if (typed.strip().equals(value(fact))) {
            return;
        }
        writer.say(texts.say("report.fact.done", name(fact)),
                now -> arranging.set(now.conference().id(), Map.of(fact.key(), FactText.json(fact, typed))),
                problem -> refused.put(fact, words.say(problem)));
    }

    String name(Fact fact) {
        return texts.say("report.fact." + fact.word());
    }

    /// Whose name and tags go with a flavour: under which key the window remembers them.
    static String remembered(Fact fact, Flavour flavour) {
        return fact.key() + "." + flavour.word();
    }
}
