package org.trackbook.ui.plan;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trackbook.model.Track;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;

/// Lays two tracks of the day that is shown side by side.
final class CompareViewModel {
    private final Supplier<Optional<PlanDay>> shown;
    private final Texts texts;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private Optional<Track> marked = Optional.empty();

    /// @param shown the day that is shown
    CompareViewModel(Supplier<Optional<PlanDay>> shown, Texts texts, Notices notices) {
        this.shown = shown;
        this.texts = texts;
        this.notices = notices;
    }

    ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /// The plan or the day is another.
    void show(PlanDay day) {
        var open = comparison.get();
        var other = open.filter(it -> !it.day().day().equals(day.day())
                || !it.day().conference().id().equals(day.conference().id()));
        if (other.isPresent()) {
            marked = Optional.empty();
        }
        comparison.set(other.isPresent()
                ? Optional.empty()
                : open.flatMap(it -> Comparison.of(day, it.track(true), it.track(false))));
    }

    /// Compares a track with the one that was marked before, else with the main track; where there is neither, marks it
    /// for the next one.
    void compare(Track track) {
        shown.get().ifPresent(day -> {
            var with = marked.or(day::chosen).or(() -> comparison.get().map(it -> it.track(true)));
            var found = with.filter(it -> !it.equals(track)).flatMap(it -> Comparison.of(day, it, track));
            if (found.isPresent()) {
                marked = Optional.empty();
                comparison.set(found);
            } else if (marked.equals(Optional.of(track))) {
                marked = Optional.empty();
                notices.say(texts.say("plan.compare.unmarked", track.value()));
            } else {
                marked = Optional.of(track);
                notices.say(texts.say("plan.compare.marked", track.value()));
            }
        });
    }

    /// Ends it; says whether there was something to end.
    boolean close() {
        var open = comparison.get().isPresent();
        comparison.set(Optional.empty());
        return open;
    }
}
