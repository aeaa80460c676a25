package org.trackbook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trackbook.model.Flavour;
import org.trackbook.report.flavour.Renderer;
import org.trackbook.testkit.Articles;
import org.trackbook.testkit.Golden;
import org.trackbook.text.Block;
import org.trackbook.text.Markdown;

class GoldenArticleTest {
    static Stream<Path> visits() {
        return Golden.inputs(GoldenArticleTest.class, ".visit.json").stream();
    }

    @ParameterizedTest
    @MethodSource("visits")
    void aVisitIsToldAsItsArticle(Path visit) throws IOException {
        var file = Articles.read(Files.readString(visit));
        var flavour = file.visit().report().flavour().flatMap(Flavour::of).orElseThrow();
        var written = Articles.rendered(Articles.conference(file), file.visit(), flavour).text();
        Golden.check(GoldenArticleTest.class, visit.getFileName().toString().replace(".visit.json", ".expected.md"),
                written);
    }

    /// Both flavours hold the same words.
    @ParameterizedTest
    @MethodSource("visits")
    void whatIsWrittenIsReadAgain(Path visit) throws IOException {
        var file = Articles.read(Files.readString(visit));
        var told = Articles.told(Articles.conference(file), file.visit());
        var plain = Markdown.parse(Renderer.render(told, Flavour.PLAIN).text());
        assertEquals(Block.plain(told.blocks()),
                Block.plain(plain.subList(2, plain.size())));
    }
}
