package org.trackbook.ui.attend;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.trackbook.model.Attendance;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Rating;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.Done;
import org.trackbook.usecase.RateTalks;
import org.trackbook.usecase.ReadLibrary;

/// Stars, verdict and attendance on their way into the library, each with the way back.
final class Marks {
    private final RateTalks rates;
    private final ReadLibrary library;
    private final TaskRunner writes;
    private final Texts texts;
    private final Notices notices;
    private final Consumer<Visit> changed;
    private final Consumer<Throwable> onFailure;

    /// Verdicts of ratings that were taken back: who rates again finds his words again.
    private final Map<TalkId, String> taken = new ConcurrentHashMap<>();

    Marks(RateTalks rates, ReadLibrary library, TaskRunner writes, Texts texts, Notices notices,
            Consumer<Visit> changed, Consumer<Throwable> onFailure) {
        this.rates = rates;
        this.library = library;
        this.writes = writes;
        this.texts = texts;
        this.notices = notices;
        this.changed = changed;
        this.onFailure = onFailure;
    }

    /// @param stars 1 to 5, or 0 to take the rating back
    void rate(ConferenceId id, TalkId talk, int stars) {
        var wanted = stars == 0 ? Optional.<Integer>empty() : Optional.of(stars);
        var said = stars == 0 ? texts.say("attend.said.unrated") : texts.say("attend.said.rated", stars);
        var words = Optional.ofNullable(taken.remove(talk));
        act(id, said, before -> {
            var verdict = before.rating(talk).flatMap(Rating::verdict);
            if (stars == 0) {
                verdict.ifPresent(it -> taken.put(talk, it));
            }
            return rates.rate(id, talk, wanted, verdict.or(() -> words));
        }, before -> rates.rate(id, talk, before.rating(talk).map(Rating::stars),
                before.rating(talk).flatMap(Rating::verdict)));
    }

    /// @param state absent: planned
    void attend(ConferenceId id, TalkId talk, Optional<Attendance.State> state) {
        var said = texts.say("attend.said." + state.map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("planned"));
        act(id, said, _ -> rates.attend(id, talk, state),
                before -> rates.attend(id, talk, before.attendance(talk).flatMap(Attendance::state)));
    }

    void watch(ConferenceId id, TalkId talk, boolean watch) {
        act(id, texts.say(watch ? "attend.said.watch" : "attend.said.unwatch"), _ -> rates.watch(id, talk, watch),
                _ -> rates.watch(id, talk, !watch));
    }

    /// Keeps a verdict; a talk that is not rated has none.
    void verdict(ConferenceId id, TalkId talk, String text, Runnable arrived, Consumer<String> failed) {
        writes.run(_ -> library.open(id)
                .visit()
                .rating(talk)
                .map(rating -> rates.rate(id, talk, Optional.of(rating.stars()), Optional.of(text))), done -> {
                    arrived.run();
                    done.ifPresent(it -> changed.accept(it.visit()));
                }, thrown -> failed.accept(thrown.getMessage() == null ? "" : thrown.getMessage()));
    }

    /// Something that is done to the library, given the visit as it was.
    private interface Act {
        Done on(Visit before);
    }

    /// What an action came to, and what was before.
    private record Acted(Visit before, Done done) {
    }

    /// Does it, says it, and offers the way back to what the library held at that moment.
    private void act(ConferenceId id, String said, Act act, Act back) {
        writes.run(_ -> {
            var before = library.open(id).visit();
            return new Acted(before, act.on(before));
        }, acted -> {
            changed.accept(acted.done().visit());
            if (acted.done().changed()) {
                notices.say(said, () -> writes.run(_ -> back.on(acted.before()),
                        done -> changed.accept(done.visit()), onFailure));
            }
        }, onFailure);
    }
}
