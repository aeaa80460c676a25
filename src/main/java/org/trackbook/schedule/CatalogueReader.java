package org.trackbook.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trackbook.model.Cause;
import org.trackbook.model.CatalogueEntry;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;

/// Reads a catalogue of conferences, as Giggity publishes its menu: `schedules`, each with title, days and the address
/// of its schedule. What else it says of a conference is in the schedule, or not needed to choose one.
public final class CatalogueReader {
    private CatalogueReader() {
    }

    /// Never throws, whatever the bytes.
    ///
    /// @param name of the file, for the places of problems
    public static CatalogueImport read(byte[] bytes, String name) {
        try {
            if (bytes.length > Limits.BYTES) {
                throw Refusal.of("", Cause.TOO_LARGE, name);
            }
            return read(new Document(bytes, name));
        } catch (Refusal refusal) {
            return new CatalogueImport.Rejected(refusal.answer() instanceof Import.Rejected(var _, var problem)
                    ? problem
                    : new Problem(Effect.REFUSED, Cause.NO_CATALOGUE, name));
        }
    }

    private static CatalogueImport read(Document document) throws Refusal {
        if (document.is(Shape.Form.EMPTY)) {
            throw Refusal.of("", Cause.EMPTY, document.name());
        }
        if (!document.is(Shape.Form.JSON) || !document.json().path("schedules").isArray()) {
            throw Refusal.of("", Cause.NO_CATALOGUE, document.name());
        }
        var problems = new ArrayList<Problem>();
        var entries = new ArrayList<CatalogueEntry>();
        for (var placed : newest(document.json().path("schedules"))) {
            entry(placed.node(), document.name() + placed.words(), problems).ifPresent(entries::add);
        }
        return new CatalogueImport.Ready(entries, problems);
    }

    private record Placed(Node node, String words) {
    }

    /// `id` and `version`: of entries with one id the newest counts.
    private static Collection<Placed> newest(Node schedules) {
        var newest = new LinkedHashMap<String, Placed>();
        var at = 0;
        for (var node : schedules) {
            var words = ", schedules[" + at++ + "]";
            var id = node.text("id");
            newest.merge(id.isEmpty() ? words : id, new Placed(node, words),
                    (known, other) -> version(other) > version(known) ? other : known);
        }
        return newest.values();
    }

    private static long version(Placed placed) {
        return placed.node().path("version").number(0);
    }

    private static Optional<CatalogueEntry> entry(Node node, String place, List<Problem> problems) {
        var title = Words.line(node.text("title", "id"));
        var url = node.text("url").strip();
        var shown = title.isEmpty() ? place : place + ", " + title;
        if (title.isEmpty()) {
            problems.add(new Problem(Effect.SKIPPED, Cause.NO_TITLE, place));
            return Optional.empty();
        }
        if (!url.toLowerCase(Locale.ROOT).matches("https?://[^\\s/]\\S*")) {
            problems.add(new Problem(Effect.SKIPPED, Cause.EMPTY_LINK, shown, url));
            return Optional.empty();
        }
        return Optional.of(new CatalogueEntry(title, date(node, "start", shown, problems),
                date(node, "end", shown, problems), url));
    }

    /// `start` and `end`: dates. One that cannot be read does not cost the conference.
    private static Optional<LocalDate> date(Node node, String key, String place, List<Problem> problems) {
        var said = node.text(key);
        var date = Moment.read(said).map(Moment::date);
        if (date.isEmpty() && !said.isEmpty()) {
            problems.add(new Problem(Effect.SKIPPED, Cause.BAD_DATE, place, said));
        }
        return date;
    }
}
