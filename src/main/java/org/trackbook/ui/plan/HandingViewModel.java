package org.trackbook.ui.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.trackbook.model.Visit;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.Exported;
import org.trackbook.usecase.HandOver;
import org.trackbook.usecase.Handout;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.TakeStars;
import org.trackbook.usecase.TakenStars;
import org.trackbook.words.Words;

/// Hands the agenda of the open conference over to a phone, a spreadsheet or the printer, and takes over stars that were
/// given elsewhere.
public final class HandingViewModel {
    private final ObservableValue<Optional<Opened>> opened;
    private final Consumer<Visit> changed;
    private final HandOver handing;
    private final TakeStars stars;
    private final PlanViewModel plan;
    private final TaskRunner writes;
    private final Texts texts;
    private final Words words;
    private final Notices notices;
    private final Consumer<Throwable> onFailure;

    /// @param changed who wants to know of the visit when it is another
    /// @param plan knows the day that is shown, and the way back
    public HandingViewModel(ObservableValue<Optional<Opened>> opened, Consumer<Visit> changed, HandOver handing,
            TakeStars stars, PlanViewModel plan, TaskRunner writes, Texts texts, Words words, Notices notices,
            Consumer<Throwable> onFailure) {
        this.opened = opened;
        this.changed = changed;
        this.handing = handing;
        this.stars = stars;
        this.plan = plan;
        this.writes = writes;
        this.texts = texts;
        this.words = words;
        this.notices = notices;
        this.onFailure = onFailure;
    }

    /// The day that is shown, as it is called.
    Optional<String> day() {
        return plan.stateProperty().get() instanceof PlanState.Ready(var shown)
                ? Optional.of(plan.times().dayLong(shown.day().date()))
                : Optional.empty();
    }

    /// What a file may be called.
    ///
    /// @param only the day that is shown is wanted alone
    String fileName(Handout handout, boolean only) {
        var name = opened.getValue().map(it -> it.conference().id().value()).orElse("");
        var day = plan.dayNumber();
        return name + (only && day.isPresent() ? "-" + day.getAsInt() : "") + handout.ending();
    }

    /// Writes the agenda; a name without the ending of its form gets it.
    ///
    /// @param only the day that is shown is wanted alone
    void write(Handout handout, boolean only, Path chosen) {
        var file = Handout.of(chosen).equals(Optional.of(handout))
                ? chosen
                : chosen.resolveSibling(chosen.getFileName() + handout.ending());
        var shown = plan.dayNumber();
        var day = only && shown.isPresent() ? Optional.of(shown.getAsInt()) : Optional.<Integer>empty();
        opened.getValue().map(it -> it.conference().id()).ifPresent(id -> writes.run(
                _ -> handing.write(id, day, handout, file, false), written -> notices.say(switch (written) {
                    case Exported.Kept(var there, var fresh) -> texts.say(
                            fresh ? "plan.handing.written" : "plan.handing.same", there.getFileName().toString());
                    case Exported.Failed(var problem) -> words.say(problem);
                }), onFailure));
    }

    /// Stars what a file names.
    ///
    /// @param unknown told what of it the schedule does not have, if there is any
    void takeStars(Path file, Consumer<List<String>> unknown) {
        opened.getValue().map(it -> it.conference().id()).ifPresent(id -> writes.run(
                _ -> stars.take(id, file.toString()), taken -> {
                    switch (taken) {
                        case TakenStars.Taken it -> taken(it, unknown);
                        case TakenStars.Refused(var problem) -> notices.say(words.say(problem));
                    }
                }, onFailure));
    }

    private void taken(TakenStars.Taken taken, Consumer<List<String>> unknown) {
        var done = taken.done();
        var open = opened.getValue().filter(it -> it.conference().id().equals(done.visit().conference()));
        if (open.isEmpty()) {
            return;
        }
        var sentence = texts.say("plan.handing.starred", taken.starred(), taken.already(), taken.unknown().size());
        if (done.changed()) {
            changed.accept(done.visit());
            plan.writer().did(plan.writer().step(sentence, done.before(), done.visit()));
        } else {
            notices.say(sentence);
        }
        if (!taken.unknown().isEmpty()) {
            unknown.accept(taken.unknown()
                    .stream()
                    .map(it -> it.title().isEmpty() ? it.name() : it.title())
                    .toList());
        }
    }
}
