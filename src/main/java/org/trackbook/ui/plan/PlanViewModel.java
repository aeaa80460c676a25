package org.trackbook.ui.plan;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Day;
import org.trackbook.model.Kind;
import org.trackbook.model.Rating;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.plan.Agenda;
import org.trackbook.plan.Entry;
import org.trackbook.task.Running;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.ui.kit.TrackSigns;
import org.trackbook.usecase.Done;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.PlanDays;

/// Shows a day of the open conference, and changes what the visitor plans for it.
public final class PlanViewModel {
    private final ObservableValue<Optional<Opened>> opened;
    private final PlanDays plans;
    private final TaskRunner reads;
    private final ObservableValue<Instant> clock;
    private final Texts texts;
    private final Notices notices;
    private final Consumer<Throwable> onFailure;
    private final PlanWriter writer;

    private final ReadOnlyObjectWrapper<PlanState> state = new ReadOnlyObjectWrapper<>(new PlanState.Empty());
    private final ObservableList<TalkLine> talks = FXCollections.observableArrayList();
    private final ObservableList<ListRow> rows = FXCollections.observableArrayList();
    private final ObservableList<MyDayItem> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Talk>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<TalkId>> sought = new SimpleObjectProperty<>(Optional.empty());
    private final FilterViewModel filter;
    private final TracksViewModel tracks;
    private final CompareViewModel compare;
    private final ObjectProperty<TalksLook> look = new SimpleObjectProperty<>(this, "look", TalksLook.ROOMS);

    private final Map<ConferenceId, Integer> days = new HashMap<>();
    private Optional<ConferenceId> conference = Optional.empty();
    private Running making = Running.NOTHING;
    private Times times;
    private boolean unfolded;

    /// @param changed who wants to know of the visit when it is another
    /// @param clock the time, good to a minute
    public PlanViewModel(ObservableValue<Optional<Opened>> opened, Consumer<Visit> changed, PlanDays plans,
            TaskRunner reads, TaskRunner writes, ObservableValue<Instant> clock, Texts texts,
            Notices notices, Consumer<Throwable> onFailure) {
        this.opened = opened;
        this.plans = plans;
        this.reads = reads;
        this.clock = clock;
        this.texts = texts;
        this.notices = notices;
        this.onFailure = onFailure;
        times = new Times(texts, ZoneOffset.UTC);
        writer = new PlanWriter(opened, changed, plans, writes, texts, notices, onFailure);
        filter = new FilterViewModel(texts);
        filter.filterProperty().subscribe(_ -> sift());
        compare = new CompareViewModel(this::shown, texts, notices);
        tracks = new TracksViewModel(this::shown, plans, writer, writes, texts, notices);
        opened.subscribe(this::take);
        clock.map(PlanViewModel::minute).subscribe(_ -> refresh());
    }

    private static Instant minute(Instant now) {
        return now.truncatedTo(ChronoUnit.MINUTES);
    }

    ReadOnlyObjectProperty<PlanState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The tracks of the day, and the main track among them.
    TracksViewModel tracks() {
        return tracks;
    }

    /// Two of the tracks side by side.
    CompareViewModel compare() {
        return compare;
    }

    /// The talks of the day that the filter lets through.
    ObservableList<TalkLine> talks() {
        return talks;
    }

    /// The same without breaks, under their hours.
    ObservableList<ListRow> rows() {
        return rows;
    }

    ObservableList<MyDayItem> items() {
        return items;
    }

    /// The talk somebody jumped to, until it was brought into sight: its day may have to be made first.
    ObjectProperty<Optional<TalkId>> soughtProperty() {
        return sought;
    }

    /// The talk whose card is open.
    ReadOnlyObjectProperty<Optional<Talk>> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /// What narrows the talks of the day; it stays on other days of the conference.
    FilterViewModel filter() {
        return filter;
    }

    /// How the talks are shown.
    ObjectProperty<TalksLook> lookProperty() {
        return look;
    }

    /// The clock of the conference.
    Times times() {
        return times;
    }

    /// The sign of a talk's track, by [TrackSigns].
    int sign(Talk talk) {
        return opened.getValue().map(it -> TrackSigns.of(it.conference()).index(talk.track())).orElse(TrackSigns.NONE);
    }

    Optional<Rating> rating(Talk talk) {
        return opened.getValue().flatMap(it -> it.visit().rating(talk.id()));
    }

    Standing standing(Talk talk) {
        return opened.getValue().map(it -> Standing.of(talk, it.visit())).orElse(Standing.NONE);
    }

    boolean isShortListed(Talk talk) {
        return opened.getValue()
                .filter(it -> it.visit().days().stream().anyMatch(day -> day.shortList().contains(talk.id())))
                .isPresent();
    }

    // ---- what is shown ----

    private void take(Optional<Opened> now) {
        var id = now.map(it -> it.conference().id());
        if (!id.equals(conference)) {
            tracks.saveLabel();
            conference = id;
            writer.forget();
            unfolded = false;
            card.set(Optional.empty());
            filter.clear();
            state.set(id.isPresent() ? new PlanState.Loading() : new PlanState.Empty());
        }
        refresh();
    }

    private void refresh() {
        making.cancel();
        var now = opened.getValue();
        if (now.isEmpty()) {
            state.set(new PlanState.Empty());
            return;
        }
        var day = day(now.get());
        var time = minute(clock.getValue());
        making = reads.run(_ -> PlanDay.of(now.get(), day, time), this::show, onFailure);
    }

    /// The day chosen last; at first the one that is now, else the first that has talks.
    private int day(Opened now) {
        var all = now.conference().days();
        var chosen = days.get(now.conference().id());
        if (chosen != null && now.conference().day(chosen).isPresent()) {
            return chosen;
        }
        return today(now).or(() -> all.stream()
                .filter(day -> now.conference().talks().stream().anyMatch(it -> it.day() == day.number()))
                .findFirst())
                .orElse(all.getFirst())
                .number();
    }

    private Optional<Day> today(Opened now) {
        var time = clock.getValue();
        return now.conference()
                .days()
                .stream()
                .filter(day -> !time.isBefore(day.start()) && time.isBefore(day.end()))
                .findFirst();
    }

    private void show(PlanDay day) {
        var known = day.conference();
        if (known.talks().isEmpty()) {
            state.set(new PlanState.NoTalks(known.title()));
            return;
        }
        times = Times.of(texts, known);
        days.put(known.id(), day.day().number());
        tracks.show(day);
        state.set(new PlanState.Ready(day));
        card.set(card.get().flatMap(talk -> talk(talk.id())));
        Fill.with(items, unfolded(day.items()));
        filter.show(day);
        compare.show(day);
        sift();
    }

    private void sift() {
        shown().ifPresent(this::sift);
    }

    private void sift(PlanDay day) {
        var chosen = filter.filterProperty().get();
        var found = day.talks().stream().filter(chosen.test()).toList();
        Fill.with(talks, found);
        Fill.with(rows, underHours(found.stream().filter(chosen::counts).toList(), day));
    }

    private static List<ListRow> underHours(List<TalkLine> found, PlanDay day) {
        var rows = new ArrayList<ListRow>();
        var zone = day.conference().zone().id();
        var last = Instant.MIN;
        for (var line : found) {
            var hour = line.talk().slot().start().atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
            if (hour.isAfter(last)) {
                rows.add(new ListRow.Hour(hour));
                last = hour;
            }
            rows.add(new ListRow.Row(line));
        }
        return rows;
    }

    private List<MyDayItem> unfolded(List<MyDayItem> made) {
        var all = new ArrayList<MyDayItem>();
        for (var item : made) {
            if (unfolded && item instanceof MyDayItem.PastFold fold) {
                all.add(fold.turned());
                all.addAll(fold.talks());
            } else {
                all.add(item);
            }
        }
        return all;
    }

    // ---- what the visitor looks at ----

    void select(int day) {
        conference.ifPresent(id -> {
            tracks.saveLabel();
            sought.set(Optional.empty());
            days.put(id, day);
            unfolded = false;
            refresh();
        });
    }

    /// Goes to the day that is now, if it is one of the conference.
    void selectToday() {
        opened.getValue()
                .flatMap(this::today)
                .filter(day -> dayNumber().stream().noneMatch(shown -> shown == day.number()))
                .ifPresent(day -> select(day.number()));
    }

    /// Goes days back or forth; stays at the first and the last.
    void move(int by) {
        shown().ifPresent(day -> {
            var all = day.conference().days();
            var place = Math.clamp(all.indexOf(day.day()) + by, 0, all.size() - 1);
            select(all.get(place).number());
        });
    }

    /// Opens the card of a talk.
    public void open(Talk talk) {
        card.set(Optional.of(talk));
    }

    void closeCard() {
        card.set(Optional.empty());
    }

    /// A talk of the conference, or an own entry of the visitor.
    private Optional<Talk> talk(TalkId id) {
        return opened.getValue()
                .flatMap(it -> it.conference()
                        .talk(id)
                        .or(() -> Agenda.of(it.conference(), it.visit())
                                .stream()
                                .flatMap(day -> day.talks().stream())
                                .map(Entry.Attend::talk)
                                .filter(talk -> talk.id().equals(id))
                                .findFirst()));
    }

    /// The number of the day that is shown.
    OptionalInt dayNumber() {
        return shown().map(it -> OptionalInt.of(it.day().number())).orElseGet(OptionalInt::empty);
    }

    /// Goes to the day of a talk and opens its card.
    public void show(TalkId id) {
        talk(id).ifPresent(talk -> {
            select(talk.day());
            open(talk);
            sought.set(Optional.of(id));
        });
    }

    /// No longer waits for a day.
    void cancel() {
        making.cancel();
        state.set(new PlanState.Empty());
    }

    /// Shows the talks that are over, or folds them again.
    void fold() {
        unfolded = !unfolded;
        refresh();
    }

    // ---- what the visitor decides ----

    /// Stars a talk of another track or takes the star away; takes a dropped talk up again.
    public void star(Talk talk) {
        decide(talk, () -> switch (standing(talk)) {
            case MAIN -> nothing("plan.done.main.already", talk);
            case STAR -> write("plan.done.unstar", talk, id -> plans.unstar(id, List.of(talk.id())));
            case DROPPED -> undrop(talk);
            case BACKUP, NONE -> write("plan.done.star", talk, id -> plans.star(id, List.of(talk.id())));
        });
    }

    /// Leaves a talk of the agenda out, or takes it up again.
    void drop(Talk talk) {
        decide(talk, () -> switch (standing(talk)) {
            case MAIN -> write("plan.done.drop", talk, id -> plans.drop(id, List.of(talk.id())));
            case STAR -> write("plan.done.unstar", talk, id -> plans.unstar(id, List.of(talk.id())));
            case DROPPED -> undrop(talk);
            case BACKUP -> write("plan.done.unbackup", talk, id -> plans.unbackup(id, List.of(talk.id())));
            case NONE -> nothing("plan.done.drop.nothing", talk);
        });
    }

    /// Puts a talk on the short list, to be decided about later, or takes it off.
    void shortList(Talk talk) {
        decide(talk, () -> {
            if (isShortListed(talk)) {
                return write("plan.done.unshort", talk, id -> plans.unshort(id, List.of(talk.id())));
            }
            return standing(talk) == Standing.MAIN
                    ? nothing("plan.done.main.already", talk)
                    : write("plan.done.short", talk, id -> plans.shortList(id, List.of(talk.id())));
        });
    }

    /// Only talks of the schedule are decided about: own entries are on the agenda, breaks and stands never.
    private void decide(Talk talk, Supplier<Optional<PlanWrite>> decision) {
        writer.perform(() -> {
            if (isOwn(talk)) {
                return nothing("plan.done.own", talk);
            }
            return talk.kind() == Kind.TALK ? decision.get() : nothing("plan.done.no.talk", talk);
        });
    }

    /// Whether the visitor entered it himself.
    private boolean isOwn(Talk talk) {
        return opened().filter(it -> it.visit().own().stream().anyMatch(own -> own.id().equals(talk.id()))).isPresent();
    }

    private Optional<PlanWrite> undrop(Talk talk) {
        return write("plan.done.undrop", talk, id -> plans.undrop(id, List.of(talk.id())));
    }

    private Optional<PlanWrite> write(String key, Talk talk, Function<ConferenceId, Done> work) {
        return Optional.of(new PlanWrite(texts.say(key, talk.title()), work));
    }

    private Optional<PlanWrite> nothing(String key, Talk talk) {
        notices.say(texts.say(key, talk.title()));
        return Optional.empty();
    }

    Optional<Opened> opened() {
        return opened.getValue();
    }

    /// What is shown of a talk; of an own entry too, which no list of talks has.
    TalkLine line(Talk talk) {
        return shown().flatMap(day -> day.talks().stream().filter(it -> it.talk().equals(talk)).findFirst())
                .orElseGet(() -> TalkLine.of(talk, sign(talk), standing(talk), false, false, false));
    }

    /// What is written, and the way back.
    PlanWriter writer() {
        return writer;
    }

    void undo() {
        writer.undo();
    }

    void redo() {
        writer.redo();
    }

    private Optional<PlanDay> shown() {
        return state.get() instanceof PlanState.Ready(var day) ? Optional.of(day) : Optional.empty();
    }
}
