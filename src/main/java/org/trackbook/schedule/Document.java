package org.trackbook.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.text.WebPage;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/// The bytes of a schedule, as formats look at them to find out whether they are theirs. What costs something is found
/// once.
final class Document {
    /// What the parser says of its own options helps nobody.
    private static final String ASIDE = " (start marker at ";

    private final byte[] bytes;
    private final String name;
    private final Shape shape;
    private @Nullable Decoded decoded;
    private @Nullable Node json;
    private @Nullable WebPage page;
    private @Nullable LinkedEvents linked;
    private Table.@Nullable Head head;
    private final List<Problem> repairs = new ArrayList<>();

    Document(byte[] bytes, String name) {
        this.bytes = bytes;
        this.name = name;
        this.shape = Shape.of(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    /// Of the file, for the places of problems.
    String name() {
        return name;
    }

    Shape.Form form() {
        return shape.form();
    }

    /// The name of the outermost element; `""` where it is no XML, or breaks off before.
    String root() {
        return shape.root();
    }

    boolean is(Shape.Form form) {
        return shape.form() == form;
    }

    /// The bytes as text.
    Decoded decoded() {
        var known = decoded;
        if (known == null) {
            known = Decoded.of(bytes);
            decoded = known;
        }
        return known;
    }

    /// The whole as a tree.
    ///
    /// @throws Refusal if it is no JSON
    Node json() throws Refusal {
        var known = json;
        if (known == null) {
            known = tree();
            json = known;
        }
        return known;
    }

    /// The whole as a web page.
    WebPage page() {
        var known = page;
        if (known == null) {
            known = WebPage.parse(decoded().text());
            page = known;
        }
        return known;
    }

    /// The beginning of what may be a table.
    Table.Head head() {
        var known = head;
        if (known == null) {
            known = Table.head(this);
            head = known;
        }
        return known;
    }

    /// The events that it describes in the words of schema.org.
    ///
    /// @throws Refusal if it is neither a web page nor JSON
    LinkedEvents linked() throws Refusal {
        var known = linked;
        if (known == null) {
            known = LinkedEvents.of(is(Shape.Form.WEB_PAGE) ? LinkedData.of(page()) : List.of(json()));
            linked = known;
        }
        return known;
    }

    /// What was mended so that the tree could be read.
    List<Problem> repairs() {
        return repairs;
    }

    private Node tree() throws Refusal {
        if (JsonMending.isClean(bytes)) {
            try {
                return NodeReader.read(bytes);
            } catch (JacksonException broken) {
                // it may be the charset: as text it is read, or refused with its line
            }
        }
        if (decoded().mended()) {
            repairs.add(new Problem(Effect.REPAIRED, Cause.WRONG_CHARSET, name, decoded().charset(), "windows-1252"));
        }
        var mended = JsonMending.mend(decoded().text(), name);
        repairs.addAll(mended.problems());
        try {
            return NodeReader.read(mended.text());
        } catch (JacksonException broken) {
            throw broken(broken);
        }
    }

    private Refusal broken(JacksonException broken) {
        var line = Optional.ofNullable(broken.getLocation()).map(TokenStreamLocation::getLineNr).orElse(1);
        var place = name + ":" + Math.max(1, line);
        var said = Optional.ofNullable(broken.getOriginalMessage()).flatMap(it -> it.lines().findFirst()).orElse("");
        if (broken instanceof StreamConstraintsException) {
            return said.contains("depth")
                    ? Refusal.of("", Cause.TOO_DEEP, place, Integer.toString(Limits.DEPTH))
                    : Refusal.of("", Cause.TOO_LARGE, place);
        }
        var aside = said.indexOf(ASIDE);
        return Refusal.of("", Cause.BROKEN, place, aside < 0 ? said : said.substring(0, aside));
    }
}
