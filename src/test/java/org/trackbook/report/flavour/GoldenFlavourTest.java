package org.trackbook.report.flavour;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trackbook.model.Flavour;
import org.trackbook.model.ReportKind;
import org.trackbook.testkit.Golden;
import org.trackbook.testkit.Weekend;

/// One visit in each kind, and in each flavour.
class GoldenFlavourTest {
    static Stream<Arguments> all() {
        var all = new ArrayList<Arguments>();
        for (var kind : ReportKind.values()) {
            all.add(Arguments.of(kind, Flavour.PLAIN));
        }
        for (var flavour : Flavour.values()) {
            if (flavour != Flavour.PLAIN && !flavour.isBinary()) {
                all.add(Arguments.of(ReportKind.ARTICLE, flavour));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aVisitIsTold(ReportKind kind, Flavour flavour) {
        var written = Renderer.render(Weekend.told(kind, flavour), flavour);
        Golden.check(GoldenFlavourTest.class, "weekend." + kind.word() + "." + flavour.word() + ".expected.txt",
                written.path() + "\n" + written.photos().stream().map(it -> it.file() + " -> " + it.path() + "\n")
                        .reduce("", String::concat) + "\n" + written.text());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aManagerReportIsWrittenInItsLanguage(String language) {
        var told = Weekend.told(Weekend.visit(language), ReportKind.MANAGER, Flavour.PLAIN);
        Golden.check(GoldenFlavourTest.class, "weekend.manager." + language + ".expected.txt",
                Renderer.render(told, Flavour.PLAIN).text());
    }

    static List<String> languages() {
        return List.of("de", "fr", "it");
    }
}
