package org.trackbook.ui.library;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;
import org.trackbook.task.Running;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.CorrectZone;
import org.trackbook.usecase.Look;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.Outcome;
import org.trackbook.usecase.TableColumns;

/// Puts right what was guessed of a schedule: its time zone, and what the columns of a table mean. Each has a way back.
final class Corrections {
    private final LibraryWork work;
    private final LibraryTasks tasks;
    private final Texts texts;
    private final Notices notices;
    private final Runnable changed;
    private final Map<ConferenceId, ImportReport> reports = new HashMap<>();

    /// @param changed told when a conference is other than before
    Corrections(LibraryWork work, LibraryTasks tasks, Texts texts, Notices notices, Runnable changed) {
        this.work = work;
        this.tasks = tasks;
        this.texts = texts;
        this.notices = notices;
        this.changed = changed;
    }

    // ---- reports ----

    /// Remembers what reading a schedule came to, until the window closes.
    ImportReport remember(ImportReport report) {
        reports.put(report.conference(), report);
        return report;
    }

    /// Hands over what reading a conference's schedule came to. Where that is no longer known, the schedule is read again.
    ///
    /// @param refused told why it cannot be read
    Running report(ConferenceId id, Consumer<ImportReport> ready, Consumer<Problem> refused) {
        var known = reports.get(id);
        if (known != null) {
            ready.accept(known);
            return Running.NOTHING;
        }
        return tasks.net().run(progress -> read(id, progress), found -> {
            switch (found) {
                case Found.Ready(var report) -> ready.accept(remember(report));
                case Found.Refused(var problem) -> refused.accept(problem);
                case Found.Nothing() -> {
                }
            }
        }, tasks.failures());
    }

    private sealed interface Found {
        record Ready(ImportReport report) implements Found {
        }

        record Refused(Problem problem) implements Found {
        }

        record Nothing() implements Found {
        }
    }

    private Found read(ConferenceId id, Progress progress) {
        return switch (work.refreshes().reread(id, progress)) {
            case Look.Read read -> work.library()
                    .lookFor(id)
                    .<Found>map(it -> new Found.Ready(ImportReport.of(read, it.conference())))
                    .orElseGet(Found.Nothing::new);
            case Look.Refused(_, _, var problem) -> new Found.Refused(problem);
            case Look.Unchanged _,Look.Cancelled _ -> new Found.Nothing();
        };
    }

    // ---- the zone ----

    /// Hands over the conference whose zone is to be corrected.
    void open(ConferenceId id, Consumer<Opened> ready) {
        tasks.reads().run(_ -> work.library().lookFor(id), found -> found.ifPresent(ready), tasks.failures());
    }

    void zone(ConferenceId id, ZoneId zone) {
        tasks.writes().run(_ -> work.zones().correct(id, zone), done -> done.ifPresent(it -> {
            zoned(id, it);
            if (it.changed()) {
                notices.say(texts.say("library.zone.done", it.opened().conference().title(), zone.getId()),
                        () -> zoneBack(id, it));
            }
        }), tasks.failures());
    }

    private void zoneBack(ConferenceId id, CorrectZone.Corrected done) {
        tasks.writes().run(_ -> work.zones().putBack(id, done.before()),
                back -> back.ifPresent(it -> zoned(id, it)), tasks.failures());
    }

    private void zoned(ConferenceId id, CorrectZone.Corrected done) {
        reports.computeIfPresent(id, (_, report) -> report.in(done.opened().conference().zone()));
        changed.run();
    }

    // ---- columns ----

    /// Reads a table again.
    ///
    /// @param columns a field to the header of its column, or to nothing
    /// @param end told what came of it, with the sentence where it was refused
    Running columns(ConferenceId id, TableColumns before, Map<String, String> columns,
            BiConsumer<Boolean, String> end, java.util.function.Function<Problem, String> say) {
        return tasks.net().run(progress -> work.columns().correct(id, columns, Set.of(), progress), outcome -> {
            switch (outcome) {
                case Outcome.Kept(var read, var conference, _) -> {
                    remember(ImportReport.of(read, conference));
                    changed.run();
                    notices.say(texts.say("library.columns.done", conference.title(), conference.talks().size()),
                            () -> columnsBack(id, before, columns));
                    end.accept(true, "");
                }
                case Outcome.Unchanged(var read, var conference) -> {
                    remember(ImportReport.of(read, conference));
                    end.accept(true, "");
                }
                case Outcome.Refused(var look) -> end.accept(false, say.apply(look.problem()));
                case Outcome.Held _,Outcome.Cancelled _ -> end.accept(false, "");
            }
        }, tasks.failures());
    }

    private void columnsBack(ConferenceId id, TableColumns before, Map<String, String> columns) {
        var back = new HashMap<>(before.said());
        back.keySet().retainAll(columns.keySet());
        var unsaid = new HashSet<>(columns.keySet());
        unsaid.removeAll(back.keySet());
        tasks.net().run(progress -> work.columns().correct(id, back, unsaid, progress), outcome -> {
            if (outcome instanceof Outcome.Kept(var read, var conference, _)) {
                remember(ImportReport.of(read, conference));
            }
            changed.run();
        }, tasks.failures());
    }
}
