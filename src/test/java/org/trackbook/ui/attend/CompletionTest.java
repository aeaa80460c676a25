package org.trackbook.ui.attend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.titled;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackbook.model.About;
import org.trackbook.model.TalkId;
import org.trackbook.model.Term;

class CompletionTest {
    private static final Vocabulary WORDS = new Vocabulary(List.of("Ada Quay", "Änne Rope", "Ben Adams"),
            List.of("Nets that mend", "A net of nets"), List.of("NetBSD"), List.of("highlight", "todo", "lab"));

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"met @ad~met Ada Quay", "@ad~@Ada Quay",
            "- [ ] call @ann~- [ ] call @Änne Rope",
            "see [[nets~see “Nets that mend”", "on [[netb~on NetBSD", "a #la~a #lab", "#hi~#highlight",
            "said @Ada Q~said Ada Quay", "met @~met Ada Quay", "by @adams~by Ben Adams"})
    void whatIsCalledIsCompleted(String typed, String becomes) {
        assertEquals(Optional.of(becomes), first(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"mail a@ad", "plain words", "# Heading", "#", "@Ada Quay", "#lab", "x#la",
            "@Ada Quay said so", "[link](x) nets"})
    void plainTypingIsLeftAlone(String typed) {
        assertEquals(Optional.empty(), first(typed));
    }

    @Test
    void bracketsThatStandThereAlreadyAreTakenToo() {
        var text = "see [[nets]] now";
        assertEquals("see “Nets that mend” now",
                Completion.at(text, 10, WORDS).orElseThrow().choices().getFirst().edit().on(text));
    }

    @Test
    void theNearestNamesComeFirst() {
        var nets = titled(talk("nets", "Sea", 1, "10:00", 30), "Nets", "Ada Quay");
        var sails = titled(talk("sails", "Sea", 2, "10:00", 30), "Sails", "Cleo Bay");
        var knots = titled(talk("knots", "Sea", 2, "11:00", 30), "Knots", "Ben Rope");
        try (var desk = new Desk()) {
            desk.with(conference(nets, sails, knots), "Sea", "Sea");
            desk.notes.write(desk.opened.get().orElseThrow().conference().id(), About.talk(nets.id()),
                    "@Dora Dock (Harbour): cranes\n#lab");
            desk.library.visits().glossary(desk.opened.get().orElseThrow().conference().id(),
                    List.of(new Term("Bareos", Optional.empty(), true)));
            desk.open(desk.opened.get().orElseThrow().conference().id());
            desk.model.open(new TalkId("knots"));
            assertEquals(new Vocabulary(List.of("Ben Rope", "Dora Dock", "Cleo Bay", "Ada Quay"),
                    List.of("Sails", "Knots", "Nets"), List.of("Bareos"), List.of("highlight", "todo", "lab")),
                    desk.model.vocabulary());
        }
    }

    private static Optional<String> first(String typed) {
        return Completion.at(typed, typed.length(), WORDS)
                .map(it -> it.choices().getFirst().edit().on(typed));
    }
}
