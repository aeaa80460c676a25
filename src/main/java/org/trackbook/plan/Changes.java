package org.trackbook.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trackbook.model.Conference;
import org.trackbook.model.Link;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Text;

/// Compares two versions of a schedule.
public final class Changes {
    private Changes() {
    }

    /// What a refresh brought, in the order of the newer version, what is gone last. Texts that differ in blanks alone
    /// are equal: some sites write the same text with other blanks each time. An id or guid given anew is no change: nobody
    /// reads them.
    public static List<Change> between(Conference before, Conference after) {
        var known = Matching.of(before, after);
        var changes = new ArrayList<Change>();
        for (var talk : after.talks()) {
            var match = known.before(talk);
            if (match.isEmpty()) {
                changes.add(new Change.Added(talk));
            } else if (moved(match.get(), talk)) {
                changes.add(new Change.Moved(match.get(), talk));
            } else if (!same(match.get(), talk)) {
                changes.add(new Change.Changed(match.get(), talk));
            }
        }
        known.gone().forEach(talk -> changes.add(new Change.Removed(talk)));
        return List.copyOf(changes);
    }

    /// Where words about a talk must go when its schedule numbers it anew: the id it had to the one it has now. A talk
    /// that is gone, and whose id another talk has taken, is led to an id that nothing has.
    public static Map<TalkId, TalkId> renamed(Conference before, Conference after) {
        var known = Matching.of(before, after);
        var renamed = new LinkedHashMap<TalkId, TalkId>();
        var taken = new HashSet<TalkId>();
        for (var talk : after.talks()) {
            taken.add(talk.id());
            known.before(talk)
                    .filter(match -> !match.id().equals(talk.id()))
                    .ifPresent(match -> renamed.put(match.id(), talk.id()));
        }
        for (var talk : known.gone()) {
            if (taken.contains(talk.id())) {
                var free = new TalkId(talk.id().value() + "~gone");
                while (!taken.add(free)) {
                    free = new TalkId(free.value() + "~gone");
                }
                renamed.put(talk.id(), free);
            }
        }
        return renamed;
    }

    private static boolean moved(Talk before, Talk after) {
        return !before.slot().equals(after.slot()) || before.day() != after.day()
                || !before.room().equals(after.room());
    }

    private static boolean same(Talk before, Talk after) {
        return before.kind() == after.kind() && before.status() == after.status()
                && before.title().equals(after.title())
                && before.track().equals(after.track())
                && before.speakers().equals(after.speakers())
                && collapsed(before.text()).equals(collapsed(after.text()));
    }

    private static Text collapsed(Text text) {
        return new Text(collapsed(text.subtitle()), collapsed(text.summary()), collapsed(text.description()),
                text.language(), text.type(), collapsed(text.links()), collapsed(text.attachments()),
                text.recordings(), text.url(), text.feedback(), text.slug());
    }

    private static List<Link> collapsed(List<Link> links) {
        return links.stream().map(link -> new Link(collapsed(link.label()), link.url())).toList();
    }

    private static String collapsed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
