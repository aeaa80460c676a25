package org.trackbook.ui.library;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.Cause;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;
import org.trackbook.task.Running;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.CorrectColumns;
import org.trackbook.usecase.CorrectZone;
import org.trackbook.usecase.Look;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.Outcome;
import org.trackbook.words.Words;

/// Puts right what was guessed of a schedule: its time zone, and what the columns of a table mean. Each has a way back.
final class Corrections {
    private final LibraryWork work;
    private final LibraryTasks tasks;
    private final Texts texts;
    private final Words words;
    private final Notices notices;
    private final Runnable changed;
    private final Map<ConferenceId, ImportReport> reports = new HashMap<>();

    /// @param changed told when a conference is other than before
    Corrections(LibraryWork work, LibraryTasks tasks, Texts texts, Words words, Notices notices,
            Runnable changed) {
        this.work = work;
        this.tasks = tasks;
        this.texts = texts;
        this.words = words;
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
                    .orElseGet(() -> new Found.Refused(
                            new Problem(Effect.REFUSED, Cause.CONFERENCE_GONE, id.value())));
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
    Running columns(ConferenceId id, Map<String, String> columns, BiConsumer<Boolean, String> end) {
        var before = reports.get(id);
        return tasks.net().run(progress -> work.columns().correct(id, columns, Set.of(), progress), done -> {
            switch (done.outcome()) {
                case Outcome.Kept(var read, var conference, _) -> {
                    remember(ImportReport.of(read, conference));
                    changed.run();
                    notices.say(texts.say("library.columns.done", conference.title(), conference.talks().size()),
                            () -> done.undo().ifPresent(it -> columnsBack(it, before)));
                    end.accept(true, "");
                }
                case Outcome.Unchanged(var read, var conference) -> {
                    remember(ImportReport.of(read, conference));
                    end.accept(true, "");
                }
                case Outcome.Refused(var look) -> end.accept(false, words.say(look.problem()));
                case Outcome.Held _,Outcome.Cancelled _ -> end.accept(false, "");
            }
        }, tasks.failures());
    }

    /// @param before what was told of the version that comes back, where that is known
    private void columnsBack(CorrectColumns.Undo undo, @Nullable ImportReport before) {
        tasks.writes().run(_ -> work.columns().takeBack(undo), refused -> refused.ifPresentOrElse(
                problem -> notices.say(words.say(problem)), () -> {
                    if (before == null) {
                        reports.remove(undo.id());
                    } else {
                        reports.put(undo.id(), before);
                    }
                    changed.run();
                }), tasks.failures());
    }
}
