package org.trackbook.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Progress;
import org.trackbook.testkit.Golden;

class SearchLibraryTest {
    private static final String SIGNS = "\"'`-+*:^(){}[]<>.,;/\\|&%$#@!?~=_ \t\n\0“”«»…ß\u0301İ山\ud83d\ude00\ud83d";
    private static final List<String> WORDS = List.of("kube", "AND", "OR", "NOT", "NEAR", "NEAR(", "room:", "day:",
            "rated:",
            "year:", "speaker:", "track:\"", "-", "--", "title:", "{title}", "*", "c++", ".net", "\"exact", "select",
            "%", "_",
            "captain", "ß", "の");
    private static Searched library;

    @BeforeAll
    static void fill() {
        library = new Searched();
    }

    @AfterAll
    static void close() {
        library.close();
    }

    private static List<String> queries() {
        return """
                kube
                ernetes
                KUBERNETES harbour
                harbour kubern
                kubernetes -harbour
                kubernetes -operator -look
                c++
                c+
                c#
                C
                .net
                net
                node.js
                nodejs
                node js
                grosse strasse
                straße
                weiss
                bjorn
                łukasz
                lukasz angstrom
                ipek isik
                ΝΑΎΤΗΣ
                ολυμπια
                東京
                京の
                太郎
                हिन्दी
                "to be"
                "be to"
                "captain be it"
                captain be
                captains
                ada quay
                quay kubernetes
                zoe
                old docks
                sails
                "room sails"
                whaling
                whale
                crossing
                grog
                anchor
                fish
                k
                is
                day:2 captain
                day:1 kube
                day:sun captain
                day:sat -room:languages
                day:2026-05-23
                day:9
                day:
                room:"room old docks"
                room:docks -captain
                track:lang c
                track:sails -track:old
                speaker:quay
                speaker:"ada quay" year:2026
                -speaker:quay track:containers
                year:2026
                year:26
                rated:4
                rated:2+
                rated:1-3 c++
                rated:9
                room:
                -kube
                ( )
                *
                kube*
                NEAR(kube harbour)
                kube OR ropes
                title:kube
                minikube
                kubernetes kubernetes
                nothing like that""".lines().toList();
    }

    @Test
    void queriesFindWhatTheyFoundWhenTheyWereReviewed() {
        var table = queries().stream()
                .map(it -> it.strip() + " → " + library.found(it.strip(), Optional.of(Searched.NOW)) + "\n")
                .collect(Collectors.joining());
        Golden.check(SearchLibraryTest.class, "search.expected.txt", table);
    }

    @Test
    void withoutAConferenceInFrontTheNewestOfEqualsComesFirst() {
        assertEquals("kube, kube 2026, speaker Zoë Kubelik, small, note n1, text",
                library.found("kube", Optional.empty()));
        assertEquals("kube 2026, kube, speaker Zoë Kubelik, small, note n1, text",
                library.found("kube", Optional.of(Searched.BEFORE)));
    }

    @Test
    void titlesComeBeforeSpeakersAndOwnWordsBeforeTexts() {
        assertEquals("kube, speaker Zoë Kubelik, small, note n1, text, kube 2026",
                library.found("kube", Optional.of(Searched.NOW)));
    }

    @Test
    void snippetsMarkWhatWasLookedForInCodePoints() {
        var talks = library.find("kubern", Optional.of(Searched.NOW)).all();
        assertEquals(List.of("[Kubern]etes in a harbour", "An operator is a runbook for [Kubern]etes.",
                "Why we left [Kubern]etes behind, see the paper.", "[Kubern]etes, a first look"),
                talks.stream().map(it -> marked(it.snippet())).toList());
        assertEquals(List.of("Große [Straß]e, kleine Gasse"), marks("strass"));
        assertEquals(List.of("Modern [C++] for C programmers"), marks("c++"));
        assertEquals(List.of("C# and [.NET] on a boat"), marks(".net"));
        assertEquals(List.of("[Node.js] for sailors"), marks("node.js"));
        assertEquals(List.of("Łukasz Ång[ström]"), marks("strom").subList(0, 1));
        assertEquals(List.of("東[京の]港"), marks("京の"));
        assertEquals(List.of("Why *we* left **Kubernetes** behind, see [the paper](https://example.org/[minikube])."),
                marks("minikube"));
    }

    private static List<String> marks(String typed) {
        return library.find(typed, Optional.of(Searched.NOW)).all().stream().map(it -> marked(it.snippet())).toList();
    }

    private static String marked(Marked line) {
        var text = new StringBuilder();
        var signs = line.text().codePoints().toArray();
        for (var at = 0; at <= signs.length; at++) {
            var here = at;
            line.matches().stream().filter(it -> it.to() == here).forEach(_ -> text.append(']'));
            line.matches().stream().filter(it -> it.from() == here).forEach(_ -> text.append('['));
            if (at < signs.length) {
                text.appendCodePoint(signs[at]);
            }
        }
        return text.toString();
    }

    @Test
    void aLongTextIsCutToTheLineWithTheWords() {
        var text = "Lorem ipsum dolor sit amet. ".repeat(40) + "Here stands the needle 🪡 at last. "
                + "More follows. ".repeat(40);

        var line = new Marking(TypedWords.read("needle").words()).line(text);

        assertTrue(line.text().length() <= 145, line.text());
        assertTrue(line.text().startsWith("…") && line.text().endsWith("…"), line.text());
        assertEquals(1, line.matches().size());
        assertTrue(marked(line).contains("stands the [needle] 🪡"), marked(line));
    }

    @Test
    void whatIsSaidOfATalkIsTheSameWhoeverAsks() {
        for (var typed : queries()) {
            var all = library.find(typed, Optional.of(Searched.NOW));
            assertEquals(all.here() + all.elsewhere(), library.find(typed, Optional.empty()).elsewhere(), typed);
        }
    }

    @Test
    void aLetterThatIsNotWantedLeavesOutThatWordAlone() {
        assertEquals(library.found("kubern -c ", Optional.empty()), library.found("kubern -c", Optional.empty()));
        assertTrue(library.find("kubern -c", Optional.empty()).elsewhere() > 0);
    }

    /// Everything with a word is with another word too, or without it.
    @ParameterizedTest
    @ValueSource(strings = {"kube", "captain", "c++", "node.js", "quay", "sails", "\"to be\"", "東京"})
    void withAndWithoutAreTheWhole(String word) {
        for (var other : List.of("harbour", "ernetes", "\"be\"", "c++", "docks", "zzz")) {
            var here = Optional.<ConferenceId>empty();
            var with = library.find(word + " " + other + " ", here).elsewhere();
            var without = library.find(word + " -" + other + " ", here).elsewhere();
            assertEquals(library.find(word, here).elsewhere(), with + without, word + " " + other);
        }
    }

    @Test
    void noTextThatSomebodyTypesIsAnError() {
        for (var seed = 0; seed < 1500; seed++) {
            var random = new Random(seed);
            var typed = IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(_ -> random.nextBoolean()
                            ? WORDS.get(random.nextInt(WORDS.size())) + (random.nextBoolean() ? " " : "")
                            : String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length()))))
                    .collect(Collectors.joining());
            for (var hit : library.find(typed, Optional.of(Searched.NOW)).all()) {
                var length = hit.snippet().text().codePointCount(0, hit.snippet().text().length());
                for (var range : hit.snippet().matches()) {
                    assertTrue(0 <= range.from() && range.from() < range.to() && range.to() <= length,
                            "seed " + seed + ": " + typed);
                }
            }
        }
        assertEquals("", library.found("x".repeat(100_000), Optional.empty()));
        assertEquals("", library.found("\"" + "a b ".repeat(10_000), Optional.empty()));
    }

    @Test
    void aSearchThatNobodyWantsAnyMoreEnds() {
        var unwanted = new Progress() {
            @Override
            public void step(long done, long of, String what) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertEquals(new Hits.Cancelled(), library.search().find("kube", Optional.empty(), 50, unwanted));
        assertEquals("kube, speaker Zoë Kubelik, small, note n1, text, kube 2026",
                library.found("kube", Optional.of(Searched.NOW)));
    }

    @Test
    void whatIsWrittenIsFoundAtOnceAndWhatIsDeletedIsNot() {
        try (var own = new Searched()) {
            assertEquals("", own.found("plankton", Optional.empty()));
            var visits = own.library().visits();
            var note = visits.visit(Searched.NOW).notes().getFirst();
            visits.note(Searched.NOW, new org.trackbook.model.Note(note.id(), note.about(), "Plankton!", note.author(),
                    note.created(), note.edited(), false, List.of()), List.of());
            assertEquals("note n1", own.found("plankton", Optional.empty()));
            assertEquals("note n1", own.found("lankt", Optional.empty()));

            visits.note(Searched.NOW, new org.trackbook.model.Note(note.id(), note.about(), "Plankton!", note.author(),
                    note.created(), note.edited(), true, List.of()), List.of());
            assertEquals("", own.found("plankton", Optional.empty()));

            own.library().conferences().remove(Searched.NOW);
            assertEquals("kube 2026", own.found("kube", Optional.empty()));
            assertEquals("", own.found("grog", Optional.empty()));
        }
    }

    @Test
    void aLimitCutsTheListAndNotTheCount() {
        var found = (Hits.Found) library.search().find("a", Optional.of(Searched.NOW), 2, Progress.NONE);

        var talks = new ArrayList<>(found.all());
        talks.removeIf(it -> !(it instanceof Hit.Talk) || !it.in().id().equals(Searched.NOW));
        assertEquals(2, talks.size());
        assertTrue(found.here() > 2, found.toString());
    }
}
