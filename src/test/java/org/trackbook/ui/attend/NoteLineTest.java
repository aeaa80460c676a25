package org.trackbook.ui.attend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.RepetitionInfo;

class NoteLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"! A hope~HIGHLIGHT", "It is so #highlight.~HIGHLIGHT", "= A must~VERDICT",
            "> Said~QUOTE", ">Said~QUOTE", "- [ ] Try it~ACTION", "Try it #todo~ACTION", "- [x] Tried~DONE",
            "? How long~QUESTION", "@Didac (DRLM): logs~PERSON", "// tired~PRIVATE", "- // tired~PRIVATE",
            "## Head~HEADING", "- point~LIST", "12. point~LIST", "Plain words~PROSE", "!important~PROSE", "#tag~PROSE",
            "a @name~PROSE", "https://x.org //~PROSE", "[10:52] ! A hope~HIGHLIGHT", "''~PROSE"})
    void aLineIsWhatItsMarkSays(String line, LineKind kind) {
        assertEquals(kind, NoteLine.read(line, "").kind());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            "## Restore is *it*~MARKUP{## } HEADING{Restore is } HEADING+MARKUP{*} EMPHASIS+HEADING{it} HEADING+MARKUP{*}",
            "Green over **ssh**.~{Green over } MARKUP{**} STRONG{ssh} MARKUP{**} {.}",
            "a _b_ snake_case_name~{a } MARKUP{_} EMPHASIS{b} MARKUP{_} { snake_case_name}",
            "2 * 3 * 4 and **~{2 * 3 * 4 and **}", "`a *b*`~MARKUP{`} CODE{a *b*} MARKUP{`}",
            "see [the manual](https://x.org/a_(b)).~{see } MARKUP{[} LINK{the manual} MARKUP{](https://x.org/a_(b))} {.}",
            "see https://x.org/a_b_c, or~{see } LINK{https://x.org/a_b_c} {, or}",
            "> *so* said~MARKUP{> } MARKUP+QUOTE{*} EMPHASIS+QUOTE{so} MARKUP+QUOTE{*} QUOTE{ said}",
            "- [ ] Try @me 2017-02-20 #lab~MARKUP{- [ ] } {Try } NAME{@me} { } DATE{2017-02-20} { } TAG{#lab}",
            "@Didac (DRLM): logs~NAME{@Didac (DRLM)} {: logs}", "mail a@b.org~{mail a@b.org}",
            "[10:52] it ends~MARKUP{[10:52] } {it ends}",
            "as in [[Future ideas]]~{as in } MARKUP{[[} LINK{Future ideas} MARKUP{]]}"})
    void whatStandsOutIsDrawnSo(String line, String drawn) {
        assertEquals(drawn, drawn(NoteLine.read(line, ""), line));
    }

    @Test
    void marksWithinCodeAreCode() {
        var fence = "";
        var kinds = new ArrayList<LineKind>();
        for (var line : List.of("```java", "! no mark", "~~~", "````", "! a mark")) {
            var read = NoteLine.read(line, fence);
            fence = read.fence();
            kinds.add(read.kind());
        }
        assertEquals(List.of(LineKind.CODE, LineKind.CODE, LineKind.CODE, LineKind.CODE, LineKind.HIGHLIGHT), kinds);
    }

    /// Whatever is typed, every letter is drawn once.
    @RepeatedTest(50)
    void noLetterIsLost(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var signs = "ab @#!=?>-*_~`[]()x/:.1 ";
        var line = random.ints(random.nextInt(60), 0, signs.length())
                .mapToObj(at -> signs.substring(at, at + 1))
                .collect(Collectors.joining());
        assertEquals(line.length(),
                NoteLine.read(line, "").pieces().stream().mapToInt(NoteLine.Piece::length).sum(), line);
    }

    @Test
    void aLineThatNeverEndsIsReadInTime() {
        for (var part : List.of("*a", "`a", "[", "[[", "__", "~~", "@a", "_a ", "[a](", "https://")) {
            assertTimeout(Duration.ofSeconds(2), () -> NoteLine.read(part.repeat(20_000 / part.length()), ""), part);
        }
    }

    private static String drawn(NoteLine line, String text) {
        var words = new ArrayList<String>();
        var at = 0;
        for (var piece : line.pieces()) {
            words.add(piece.inks().stream().map(Ink::name).collect(Collectors.toCollection(TreeSet::new)).stream()
                    .collect(Collectors.joining("+")) + "{" + text.substring(at, at + piece.length()) + "}");
            at += piece.length();
        }
        return String.join(" ", words);
    }
}
