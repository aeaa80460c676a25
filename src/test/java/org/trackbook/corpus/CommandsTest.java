package org.trackbook.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.Terminal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A real schedule and a real visit, by commands from the file to the article.
class CommandsTest {
    @TempDir
    Path folder = Path.of("");

    private static void done(Terminal.Ran ran) {
        assertEquals(0, ran.status(), ran.err());
    }

    @Test
    void aRealVisitGivesItsArticle() throws IOException {
        var corpus = Corpus.folder();
        var terminal = terminal(corpus);
        var ran = terminal.run("report", "fosdem-2017", "--flavour", "endpoint-2017", "--json", "--to",
                folder.resolve("out").toString());
        done(ran);
        var text = Path.of(ran.json().get("files").get(0).get("path").stringValue());
        assertEquals(Files.readString(corpus.resolve("fosdem-2017.article.md")).strip(),
                Files.readString(text).strip());
    }

    @Test
    void aRealVisitComesBackWholeFromItsExport() throws IOException {
        var corpus = Corpus.folder();
        var first = folder.resolve("first.visit.json");
        done(terminal(corpus).run("export", "fosdem", "--to", first.toString()));
        assertEquals(plain(corpus.resolve("fosdem-2017.visit.json")), plain(first));

        var other = new Terminal(Files.createDirectory(folder.resolve("other")));
        done(other.run("import", corpus.resolve("schedules/pentabarf/fosdem-2017.xml").toString()));
        done(other.run("merge", first.toString()));
        var second = folder.resolve("second.visit.json");
        done(other.run("export", "fosdem", "--to", second.toString()));
        assertEquals(Files.readString(first), Files.readString(second));
    }

    private Terminal terminal(Path corpus) {
        var terminal = new Terminal(folder);
        done(terminal.run("import", corpus.resolve("schedules/pentabarf/fosdem-2017.xml").toString()));
        done(terminal.run("merge", corpus.resolve("fosdem-2017.visit.json").toString()));
        return terminal;
    }

    /// What a visit file says: keys in any order, what is absent left out.
    private static String plain(Path file) throws IOException {
        return plain(new JsonMapper().readTree(Files.readString(file)));
    }

    private static String plain(JsonNode node) {
        if (node.isArray()) {
            var all = new StringBuilder("[");
            node.forEach(it -> all.append(plain(it)).append(','));
            return all.append(']').toString();
        }
        if (!node.isObject()) {
            return node.toString();
        }
        var keys = new TreeSet<>(node.propertyNames());
        keys.removeIf(key -> node.path(key).isNull() || (node.path(key).isContainer() && node.path(key).isEmpty()));
        var all = new StringBuilder("{");
        keys.forEach(key -> all.append(key).append(':').append(plain(node.path(key))).append(','));
        return all.append('}').toString();
    }
}
