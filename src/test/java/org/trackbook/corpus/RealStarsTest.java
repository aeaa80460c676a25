package org.trackbook.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.Terminal;

/// Bookmarks of two visitors of FOSDEM 2024, exported by its app, and the schedule of that day and of weeks before.
class RealStarsTest {
    private static final Pattern EVENT = Pattern.compile("(?s)UID:(\\S+)\r\n.*?SUMMARY:(.*?)\r\n[A-Z]");

    private static final Pattern UID = Pattern.compile("UID:(\\d+)@2024");

    @TempDir
    Path folder = Path.of("");

    private static Terminal.Ran done(Terminal.Ran ran) {
        assertEquals(0, ran.status(), ran.err());
        return ran;
    }

    private static String schedule(String name) {
        return Corpus.folder().resolve("schedules").resolve(name).toString();
    }

    @Test
    void eachBookmarkFindsItsTalk() {
        var terminal = new Terminal(folder);
        done(terminal.run("import", schedule("pentabarf/fosdem-2024-v2-2024-02-03.xml")));
        var first = done(terminal.run("stars", "fosdem-2024", schedule("ics/fosdem-2024-bookmarks-a.ics"), "--json"));
        assertEquals("{\"starred\":26,\"already\":0,\"unknown\":[]}", first.json().toString());
        var second = done(terminal.run("stars", "fosdem-2024", schedule("ics/fosdem-2024-bookmarks-b.ics"), "--json"));
        assertEquals("{\"starred\":7,\"already\":12,\"unknown\":[]}", second.json().toString());
        assertEquals(33, StreamSupport.stream(
                terminal.run("talks", "fosdem-2024", "--json").json().spliterator(), false)
                .filter(talk -> talk.get("starred").booleanValue())
                .count());
    }

    /// Each bookmark gets the number of the next: a number alone would star the wrong talks.
    @Test
    void numbersThatNameOtherTalksLeadNobodyAstray() throws IOException {
        var terminal = new Terminal(folder);
        done(terminal.run("import", schedule("pentabarf/fosdem-2024-v2-2024-02-03.xml")));
        var text = Files.readString(Path.of(schedule("ics/fosdem-2024-bookmarks-a.ics"))).replaceAll("(?m)^URL:.*\r?\n",
                "");
        var numbers = new ArrayList<>(UID.matcher(text).results().map(it -> it.group(1)).toList());
        Collections.rotate(numbers, 1);
        var next = numbers.iterator();
        var mixed = UID.matcher(text).replaceAll(_ -> "UID:" + next.next() + "@2024");
        assertEquals("{\"starred\":26,\"already\":0,\"unknown\":[]}", done(terminal.run("stars", "fosdem-2024",
                terminal.file("mixed.ics", mixed), "--json")).json().toString());
        assertEquals("{\"starred\":0,\"already\":26,\"unknown\":[]}", done(terminal.run("stars", "fosdem-2024",
                schedule("ics/fosdem-2024-bookmarks-a.ics"), "--json")).json().toString());
    }

    @Test
    void aCalendarKnowsItsTalksWhenAllIdsHaveChanged() throws IOException {
        var terminal = new Terminal(folder);
        done(terminal.run("import", schedule("pentabarf/fosdem-2024-v1-2023-12-29.xml"), "--zone", "Europe/Brussels"));
        done(terminal.run("pick", "fosdem-2024", "--day", "1", "--track", "Rust"));
        var before = names(terminal);
        terminal.run("import", schedule("pentabarf/fosdem-2024-v2-2024-02-03.xml"), "--accept");
        var after = names(terminal);

        assertTrue(before.size() > 10, before::toString);
        var both = new LinkedHashMap<>(before);
        both.keySet().retainAll(after.keySet());
        assertTrue(both.size() > 10, both::toString);
        both.forEach((title, name) -> assertEquals(name, after.get(title), title));
    }

    private Map<String, String> names(Terminal terminal) throws IOException {
        var file = folder.resolve("rust.ics");
        done(terminal.run("export", "fosdem-2024", "--to", file.toString()));
        var names = new LinkedHashMap<String, String>();
        EVENT.matcher(Files.readString(file).replace("\r\n ", "")).results()
                .forEach(it -> names.put(it.group(2), it.group(1)));
        return names;
    }
}
