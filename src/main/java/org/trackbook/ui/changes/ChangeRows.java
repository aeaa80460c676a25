package org.trackbook.ui.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.Conference;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.plan.Agenda;
import org.trackbook.plan.Change;
import org.trackbook.plan.Changes;
import org.trackbook.plan.Entry;
import org.trackbook.plan.Why;
import org.trackbook.ui.kit.TrackSigns;
import org.trackbook.ui.orphans.LostTalk;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.Outcome;
import org.trackbook.usecase.Refresh;

/// Makes the rows of a refresh, or of one that is only compared.
final class ChangeRows {
    /// First what is the visitor's, of that what waits for a decision; texts that were mended come last.
    private static final Comparator<ChangeRow> WEIGHT = Comparator.comparing((ChangeRow row) -> !row.mine())
            .thenComparing(row -> row.clashes().isEmpty())
            .thenComparing(row -> row.tag() == Tag.DETAILS);

    private final Conference after;
    private final Map<TalkId, Why> agenda;
    private final TrackSigns signs;
    private final List<LostTalk> lost;
    private final Map<TalkId, List<NewClash>> clashes;

    private ChangeRows(Conference after, Visit visit, List<Change> changes, boolean clashing) {
        this.after = after;
        agenda = Agenda.reasons(after, visit);
        signs = TrackSigns.of(after);
        lost = LostTalk.of(after, visit);
        clashes = clashing ? clashes(visit, changes) : Map.of();
    }

    /// The rows of a refresh.
    ///
    /// @param newest whether the schedule is still as it left it: else its clashes are history
    static List<ChangeRow> of(Opened now, Refresh refresh, boolean newest) {
        var changes = refresh.changes().stream().map(Refresh.Listed::change).toList();
        var rows = new ChangeRows(now.conference(), now.visit(), changes, newest);
        return refresh.changes()
                .stream()
                .map(listed -> rows.row(listed.change(), listed.onAgenda()))
                .sorted(WEIGHT)
                .toList();
    }

    /// The rows of what was held back: as if it were kept.
    static List<ChangeRow> of(Opened now, Outcome.Held held) {
        var led = now.visit().withTalks(Changes.renamed(now.conference(), held.conference(), now.visit()));
        var before = Agenda.reasons(now.conference(), now.visit()).keySet();
        var after = Agenda.reasons(held.conference(), led).keySet();
        var rows = new ChangeRows(held.conference(), led, held.changes(), true);
        return held.changes()
                .stream()
                .map(change -> rows.row(change, touches(change, before, after)))
                .sorted(WEIGHT)
                .toList();
    }

    private static boolean touches(Change change, Set<TalkId> before, Set<TalkId> after) {
        return switch (change) {
            case Change.Added(var talk) -> after.contains(talk.id());
            case Change.Removed(var talk) -> before.contains(talk.id());
            case Change.Moved(var was, var is, _) -> before.contains(was.id()) || after.contains(is.id());
            case Change.Changed(var was, var is, _) -> before.contains(was.id()) || after.contains(is.id());
        };
    }

    /// How many of a refresh are the visitor's.
    static long mine(Refresh refresh, List<LostTalk> lost) {
        return refresh.changes().stream().filter(it -> it.onAgenda() || orphaned(it.change(), lost).isPresent())
                .count();
    }

    private ChangeRow row(Change change, boolean onAgenda) {
        var words = orphaned(change, lost);
        var row = new ChangeRow(change, Tag.of(change), 0, false, Optional.empty(), List.of(), words);
        var talk = row.talk();
        var gone = row.isGone();
        return new ChangeRow(change, row.tag(), signs.index(talk.track()), onAgenda || words.isPresent(),
                gone ? Optional.empty() : Optional.ofNullable(agenda.get(talk.id())),
                gone ? List.of() : clashes.getOrDefault(talk.id(), List.of()), words);
    }

    private static Optional<LostTalk> orphaned(Change change, List<LostTalk> lost) {
        return change instanceof Change.Removed(var talk)
                ? lost.stream().filter(it -> it.was(talk)).findFirst()
                : Optional.empty();
    }

    /// What overlaps on the agenda and did not before, each pair at the talk of it that is listed first.
    private Map<TalkId, List<NewClash>> clashes(Visit visit, List<Change> changes) {
        var before = new LinkedHashMap<TalkId, Optional<Talk>>();
        for (var change : changes) {
            switch (change) {
                case Change.Added(var talk) -> before.put(talk.id(), Optional.empty());
                case Change.Moved(var was, var is, _) -> before.put(is.id(), Optional.of(was));
                case Change.Changed(var was, var is, _) -> before.put(is.id(), Optional.of(was));
                case Change.Removed _ -> {
                }
            }
        }
        var listed = List.copyOf(before.keySet());
        var found = new HashMap<TalkId, List<NewClash>>();
        for (var clash : newClashes(visit, before)) {
            var first = listed.indexOf(clash.first().id());
            var second = listed.indexOf(clash.second().id());
            var atFirst = second < 0 || (first >= 0 && prefer(clash, first < second));
            var here = atFirst ? clash.first() : clash.second();
            var other = atFirst ? clash.second() : clash.first();
            found.computeIfAbsent(here.id(), _ -> new ArrayList<>())
                    .add(new NewClash(clash.overlap(), other, why(other)));
        }
        found.values().forEach(all -> all.sort(Comparator.comparing(NewClash::overlap).reversed()));
        return found;
    }

    /// Of a star and a talk of the main track the latter tells: it came without being chosen.
    private boolean prefer(Entry.Clash clash, boolean earlier) {
        return why(clash.first()) == why(clash.second()) ? earlier : why(clash.first()) == Why.MAIN;
    }

    private Why why(Talk talk) {
        return agenda.getOrDefault(talk.id(), Why.OWN);
    }

    private List<Entry.Clash> newClashes(Visit visit, Map<TalkId, Optional<Talk>> before) {
        var found = new ArrayList<Entry.Clash>();
        var seen = new HashSet<Set<TalkId>>();
        for (var day : Agenda.of(after, visit)) {
            for (var clash : day.openClashes()) {
                var pair = Set.of(clash.first().id(), clash.second().id());
                var touched = pair.stream().anyMatch(before::containsKey);
                if (touched && !overlapped(clash, before) && seen.add(pair)) {
                    found.add(clash);
                }
            }
        }
        return found;
    }

    private static boolean overlapped(Entry.Clash clash, Map<TalkId, Optional<Talk>> before) {
        var first = before.getOrDefault(clash.first().id(), Optional.of(clash.first()));
        var second = before.getOrDefault(clash.second().id(), Optional.of(clash.second()));
        return first.isPresent() && second.isPresent() && first.get().slot().overlaps(second.get().slot());
    }
}
