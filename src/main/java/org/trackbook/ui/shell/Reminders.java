package org.trackbook.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Room;
import org.trackbook.model.Status;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.plan.Agenda;
import org.trackbook.plan.Entry;
import org.trackbook.plan.Why;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.usecase.Opened;

/// Reminds of a planned talk some minutes before it begins, once: by a quiet line in the window that has the focus, so
/// that nobody who types is disturbed; by the system where the window is out of sight.
public final class Reminders {
    /// Before a talk, where the visitor has not said anything else.
    public static final int USUAL = 5;

    private final ObservableValue<Optional<Opened>> opened;
    private final ObservableValue<Instant> now;
    private final BooleanSupplier inSight;
    private final BiConsumer<String, String> notify;
    private final Texts texts;
    private final IntegerProperty minutes = new SimpleIntegerProperty(this, "minutes", USUAL);
    private final ReadOnlyObjectWrapper<Optional<Talk>> talk = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<Said> said = new HashSet<>();

    /// A talk that moves is another thing to be reminded of.
    private record Said(ConferenceId conference, TalkId talk, Instant start) {
    }

    /// @param now ticks
    /// @param inSight whether the window has the focus
    /// @param notify shows title and words by the system, where it can
    public Reminders(ObservableValue<Optional<Opened>> opened, ObservableValue<Instant> now, BooleanSupplier inSight,
            BiConsumer<String, String> notify, Texts texts) {
        this.opened = opened;
        this.now = now;
        this.inSight = inSight;
        this.notify = notify;
        this.texts = texts;
        opened.subscribe(_ -> look());
        now.subscribe(_ -> look());
        minutes.subscribe((_, _) -> look());
    }

    /// How long before; 0 for never.
    public IntegerProperty minutesProperty() {
        return minutes;
    }

    /// The talk the line tells of.
    ReadOnlyObjectProperty<Optional<Talk>> talkProperty() {
        return talk.getReadOnlyProperty();
    }

    /// What the line says.
    String words(Talk soon) {
        return texts.say("shell.reminder", left(soon), soon.title());
    }

    /// When and where, below the title.
    private String where(Talk soon) {
        var times = opened.getValue().map(it -> Times.of(texts, it.conference()));
        return times.map(it -> it.clock(soon.slot().start())).orElse("")
                + soon.room().map(Room::value).map(room -> ", " + room).orElse("");
    }

    private long left(Talk soon) {
        return (now.getValue().until(soon.slot().start()).toSeconds() + 59) / 60;
    }

    /// The visitor has read it.
    void dismiss() {
        talk.set(Optional.empty());
    }

    private void look() {
        var at = now.getValue();
        if (talk.get().filter(it -> !it.slot().start().isAfter(at)).isPresent() || opened.getValue().isEmpty()) {
            dismiss();
        }
        opened.getValue().flatMap(it -> soon(it, at)).ifPresent(this::remind);
    }

    private Optional<Talk> soon(Opened it, Instant at) {
        var until = at.plus(Duration.ofMinutes(minutes.get()));
        return Agenda.of(it.conference(), it.visit())
                .stream()
                .flatMap(day -> day.talks().stream())
                .filter(entry -> entry.why() != Why.BACKUP && entry.talk().status() != Status.CANCELLED)
                .map(Entry.Attend::talk)
                .filter(each -> each.slot().start().isAfter(at) && !each.slot().start().isAfter(until))
                .filter(each -> said.add(new Said(it.conference().id(), each.id(), each.slot().start())))
                .min(Comparator.comparing((Talk each) -> each.slot().start()));
    }

    /// Whoever does not see the window hears of it from the system, and finds the line when he comes back.
    private void remind(Talk soon) {
        talk.set(Optional.of(soon));
        if (!inSight.getAsBoolean()) {
            notify.accept(words(soon), where(soon));
        }
    }
}
