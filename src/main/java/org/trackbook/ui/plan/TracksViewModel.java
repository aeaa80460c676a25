package org.trackbook.ui.plan;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.trackbook.model.Track;
import org.trackbook.task.Running;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.usecase.Done;
import org.trackbook.usecase.PlanDays;

/// Chooses among the tracks of the day that is shown.
final class TracksViewModel {
    private static final Duration REST = Duration.ofMillis(500);

    private final Supplier<Optional<PlanDay>> shown;
    private final PlanDays plans;
    private final PlanWriter writer;
    private final TaskRunner writes;
    private final Texts texts;
    private final Notices notices;

    private final ObservableList<TrackLine> lines = FXCollections.observableArrayList();
    private final ObservableList<TrackLine> hidden = FXCollections.observableArrayList();
    private final ObjectProperty<TrackOrder> order = new SimpleObjectProperty<>(this, "order", TrackOrder.TIME);
    private final ObjectProperty<Optional<Track>> preview = new SimpleObjectProperty<>(this, "preview",
            Optional.empty());
    private final StringProperty label = new SimpleStringProperty(this, "label", "");
    private Running labelling = Running.NOTHING;
    private boolean labelTyped;

    /// @param shown the day that is shown
    TracksViewModel(Supplier<Optional<PlanDay>> shown, PlanDays plans, PlanWriter writer, TaskRunner writes,
            Texts texts, Notices notices) {
        this.shown = shown;
        this.plans = plans;
        this.writer = writer;
        this.writes = writes;
        this.texts = texts;
        this.notices = notices;
        order.subscribe(_ -> shown.get().ifPresent(this::sort));
    }

    /// The tracks of the day but the main track and those hidden, in the order chosen.
    ObservableList<TrackLine> lines() {
        return lines;
    }

    /// The tracks of the day that the visitor does not want to see, by name.
    ObservableList<TrackLine> hidden() {
        return hidden;
    }

    ObjectProperty<TrackOrder> orderProperty() {
        return order;
    }

    /// A track whose talks stand out, because somebody points to it.
    ObjectProperty<Optional<Track>> previewProperty() {
        return preview;
    }

    /// The day's heading in the report, as it is being typed.
    StringProperty labelProperty() {
        return label;
    }

    void show(PlanDay day) {
        if (!labelTyped) {
            label.set(day.label().orElse(""));
        }
        sort(day);
    }

    private void sort(PlanDay day) {
        Fill.with(lines, day.tracks().stream().sorted(order.get().comparator()).toList());
        Fill.with(hidden, day.hidden().stream().sorted(TrackOrder.NAME.comparator()).toList());
    }

    // ---- the main track ----

    /// Makes a track the day's main track.
    void choose(Track track) {
        shown.get().ifPresent(day -> pick(List.of(day.day().number()), Optional.of(track),
                texts.say("plan.done.main", track.value())));
    }

    /// Makes a track the day's main track, or no longer.
    void turnMain(Track track) {
        if (shown.get().flatMap(PlanDay::chosen).equals(Optional.of(track))) {
            unchoose();
        } else {
            choose(track);
        }
    }

    /// Leaves the day without a main track.
    void unchoose() {
        shown.get().ifPresent(day -> day.chosen()
                .ifPresent(track -> pick(List.of(day.day().number()), Optional.empty(),
                        texts.say("plan.done.unmain", track.value()))));
    }

    /// Makes the main track of this day that of another too.
    void chooseOn(Elsewhere other) {
        shown.get().flatMap(PlanDay::chosen).ifPresent(track -> also(track, List.of(other)));
    }

    /// Makes the main track of this day that of the others too that have its talks: where none of them is without a main
    /// track, that of all.
    void chooseElsewhere() {
        shown.get().ifPresent(day -> {
            var free = day.elsewhere().stream().filter(it -> it.main().isEmpty()).toList();
            if (day.elsewhere().isEmpty()) {
                notices.say(texts.say("plan.also.nowhere"));
            } else {
                also(day.chosen().orElseThrow(), free.isEmpty() ? day.elsewhere() : free);
            }
        });
    }

    private void also(Track track, List<Elsewhere> others) {
        shown.get().ifPresent(day -> {
            var times = Times.of(texts, day.conference());
            var days = others.stream().map(it -> times.weekday(it.day().date())).toList();
            pick(others.stream().map(it -> it.day().number()).toList(), Optional.of(track),
                    texts.say("plan.done.also", track.value(), String.join(", ", days)));
        });
    }

    private void pick(List<Integer> days, Optional<Track> track, String words) {
        saveLabel();
        writer.perform(() -> Optional.of(new PlanWrite(words, id -> days.stream()
                .map(day -> plans.pick(id, day, track, Optional.empty()))
                .reduce((before, now) -> new Done(before.before(), now.visit()))
                .orElseThrow())));
    }

    // ---- tracks out of sight ----

    /// Keeps a track out of sight on all days, or shows it again. The main track of the day stays.
    void turnHidden(Track track) {
        shown.get().ifPresent(day -> {
            if (day.hidden().stream().anyMatch(line -> line.track().track().equals(track))) {
                unhide(track);
            } else if (day.chosen().equals(Optional.of(track))) {
                notices.say(texts.say("plan.hide.main", track.value()));
            } else {
                writer.perform(() -> Optional.of(new PlanWrite(texts.say("plan.done.hide", track.value()),
                        id -> plans.hide(id, List.of(track)))));
            }
        });
    }

    void unhide(Track track) {
        writer.perform(() -> Optional.of(new PlanWrite(texts.say("plan.done.unhide", track.value()),
                id -> plans.unhide(id, List.of(track)))));
    }

    // ---- the heading of the main track in the report ----

    /// Types the day's heading in the report; it is kept when typing rests.
    void label(String words) {
        if (!words.equals(label.get())) {
            label.set(words);
            labelTyped = true;
            labelling.cancel();
            labelling = writes.later(REST, this::saveLabel);
        }
    }

    /// Keeps now what was typed.
    void saveLabel() {
        labelling.cancel();
        var words = label.get();
        if (labelTyped) {
            labelTyped = false;
            shown.get()
                    .filter(day -> day.chosen().isPresent())
                    .ifPresent(day -> writer.perform(() -> Optional.of(new PlanWrite("",
                            _ -> plans.pick(day.conference().id(), day.day().number(), day.chosen(),
                                    Optional.of(words))))));
        }
    }
}
