package org.trackbook.ui.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Kind;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;
import org.trackbook.plan.Change;
import org.trackbook.plan.PlanChange;
import org.trackbook.plan.Why;
import org.trackbook.task.Running;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.orphans.LostTalk;
import org.trackbook.ui.shell.Badge;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.Outcome;
import org.trackbook.usecase.PlanDays;
import org.trackbook.usecase.ReadChanges;
import org.trackbook.usecase.Refresh;

/// The history of the open conference: what each refresh brought, and what the visitor makes of it.
public final class ChangesViewModel {
    private final ObservableValue<Optional<Opened>> opened;
    private final Consumer<Visit> changed;
    private final Consumer<ConferenceId> open;
    private final ReadChanges changes;
    private final PlanDays plans;
    private final Refreshing refreshing;
    private final TaskRunner reads;
    private final TaskRunner writes;
    private final Texts texts;
    private final Notices notices;
    private final Consumer<Throwable> onFailure;

    private final ReadOnlyObjectWrapper<ChangesState> state = new ReadOnlyObjectWrapper<>(new ChangesState.Nowhere());
    private final ReadOnlyObjectWrapper<Badge> badge = new ReadOnlyObjectWrapper<>(Badge.NONE);
    private final ObservableList<ChangeItem> items = FXCollections.observableArrayList();
    private final ObjectProperty<ChangesOrder> order = new SimpleObjectProperty<>(this, "order",
            ChangesOrder.MINE_FIRST);
    private final ObservableSet<Tag> chosen = FXCollections.observableSet(EnumSet.noneOf(Tag.class));
    private final ReadOnlyObjectWrapper<Map<Tag, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());

    private Optional<Conference> known = Optional.empty();
    private List<Refresh> history = List.of();
    private OptionalInt selected = OptionalInt.empty();
    private final Set<TalkId> unfolded = new HashSet<>();
    private Running reading = Running.NOTHING;
    private Running making = Running.NOTHING;

    /// @param changed takes over a changed visit
    /// @param open goes to another conference, here
    /// @param reads where the history is read
    /// @param writes where the plan is kept
    public ChangesViewModel(ObservableValue<Optional<Opened>> opened, Consumer<Visit> changed,
            Consumer<ConferenceId> open, ReadChanges changes, PlanDays plans, Refreshing refreshing,
            TaskRunner reads, TaskRunner writes, Texts texts, Notices notices, Consumer<Throwable> onFailure) {
        this.opened = opened;
        this.changed = changed;
        this.open = open;
        this.changes = changes;
        this.plans = plans;
        this.refreshing = refreshing;
        this.reads = reads;
        this.writes = writes;
        this.texts = texts;
        this.notices = notices;
        this.onFailure = onFailure;
        order.subscribe(_ -> list());
        chosen.subscribe(this::list);
        refreshing.held().comparedProperty().subscribe(_ -> make());
        opened.subscribe(this::take);
    }

    // ---- properties ----

    public ReadOnlyObjectProperty<ChangesState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What is unseen: what touches the agenda, else everything.
    public ReadOnlyObjectProperty<Badge> badgeProperty() {
        return badge.getReadOnlyProperty();
    }

    /// The lines of the list.
    ObservableList<ChangeItem> items() {
        return items;
    }

    public ObjectProperty<ChangesOrder> orderProperty() {
        return order;
    }

    /// The tags that are let through; all where none is chosen.
    ObservableSet<Tag> chosen() {
        return chosen;
    }

    /// How many of each tag the chips stand for; those without any are missing.
    ReadOnlyObjectProperty<Map<Tag, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    Refreshing refreshing() {
        return refreshing;
    }

    // ---- commands ----

    /// Reads the history again.
    void load() {
        opened.getValue().ifPresent(this::load);
    }

    /// Shows what a refresh brought.
    void select(int number) {
        refreshing.held().endComparing();
        if (selected.isEmpty() || selected.getAsInt() != number) {
            selected = OptionalInt.of(number);
            unfolded.clear();
            chosen.clear();
            make();
        }
    }

    /// Shows what a refresh that was held back would bring.
    void compare(Outcome.Held held) {
        var id = held.conference().id();
        unfolded.clear();
        chosen.clear();
        refreshing.held().compare(held);
        if (known.filter(it -> it.id().equals(id)).isEmpty()) {
            open.accept(id);
        }
    }

    /// Tells all that is other about a talk, or folds it again.
    void unfold(ChangeRow row) {
        if (!unfolded.remove(row.talk().id())) {
            unfolded.add(row.talk().id());
        }
        list();
    }

    /// Lets a tag through, or no longer.
    void choose(Tag tag) {
        if (!chosen.remove(tag)) {
            chosen.add(tag);
        }
    }

    void chooseAll() {
        chosen.clear();
    }

    /// Remembers that the visitor has looked at everything.
    void see() {
        ready().ifPresent(now -> writes.run(_ -> {
            changes.seen(now.conference().id());
            return now;
        }, _ -> load(), onFailure));
    }

    void refresh() {
        ready().filter(ChangesState.Ready::hasSource).ifPresent(it -> refreshing.refresh(it.conference().id()));
    }

    /// Brings back the version before.
    void revert() {
        ready().filter(ChangesState.Ready::hasBefore).ifPresent(it -> refreshing.revert(it.conference().id()));
    }

    /// Keeps a talk: those in its way are dropped, or lose their star.
    void keep(ChangeRow row) {
        if (row.isToBeSettled()) {
            decide(texts.say("changes.kept", row.talk().title()), row.clashes());
        }
    }

    /// Keeps what a talk has got in the way of.
    void leave(ChangeRow row) {
        if (row.isToBeSettled()) {
            decide(texts.say("changes.left", row.talk().title()),
                    List.of(new NewClash(row.clashes().getFirst().overlap(), row.talk(),
                            row.why().orElse(Why.MAIN))));
        }
    }

    private void decide(String words, List<NewClash> out) {
        opened.getValue().ifPresent(now -> {
            var id = now.conference().id();
            var others = out.stream().filter(it -> it.why() != Why.OWN).map(it -> it.other().id()).toList();
            writes.run(_ -> plans.leaveOut(id, others), done -> {
                changed.accept(done.visit());
                notices.say(words, () -> takeBack(id, PlanChange.between(done.before(), done.visit())));
            }, onFailure);
        });
    }

    private void takeBack(ConferenceId id, PlanChange change) {
        writes.run(_ -> plans.turn(id, change.reversed()), done -> {
            if (done.changed()) {
                changed.accept(done.visit());
            } else {
                notices.say(texts.say("plan.undo.not"));
            }
        }, onFailure);
    }

    // ---- what is shown ----

    private Optional<ChangesState.Ready> ready() {
        return state.get() instanceof ChangesState.Ready ready ? Optional.of(ready) : Optional.empty();
    }

    private void take(Optional<Opened> now) {
        var same = now.isPresent() && known.equals(now.map(Opened::conference));
        if (same) {
            make();
            return;
        }
        var other = !now.map(it -> it.conference().id()).equals(known.map(Conference::id));
        known = now.map(Opened::conference);
        if (other) {
            making.cancel();
            history = List.of();
            selected = OptionalInt.empty();
            unfolded.clear();
            chosen.clear();
            refreshing.calm();
            badge.set(Badge.NONE);
            state.set(now.isPresent() ? new ChangesState.Loading() : new ChangesState.Nowhere());
            list();
        }
        now.ifPresent(this::load);
    }

    private void load(Opened now) {
        reading.cancel();
        reading = reads.run(_ -> changes.history(now.conference().id()), read -> {
            if (!history.isEmpty() && read.size() != history.size()) {
                selected = OptionalInt.empty();
            }
            history = read;
            if (read.isEmpty()) {
                state.set(new ChangesState.Failed());
            }
            make();
        }, thrown -> {
            if (history.isEmpty()) {
                state.set(new ChangesState.Failed());
            }
            onFailure.accept(thrown);
        });
    }

    private void make() {
        var now = opened.getValue();
        if (now.isPresent() && !history.isEmpty()) {
            var read = history;
            var wanted = selected;
            var held = refreshing.held()
                    .comparedProperty()
                    .get()
                    .filter(it -> it.conference().id().equals(now.get().conference().id()));
            making.cancel();
            making = reads.run(_ -> ready(now.get(), read, wanted, held), this::show, onFailure);
        }
    }

    private static ChangesState.Ready ready(Opened now, List<Refresh> history, OptionalInt wanted,
            Optional<Outcome.Held> held) {
        var lost = LostTalk.of(now.conference(), now.visit());
        var lines = lines(now.conference(), history, lost);
        if (held.isPresent()) {
            return new ChangesState.Ready(now.conference(), lines, new ChangesState.Shown.OfHeld(held.get()),
                    ChangeRows.of(now, held.get()), List.of());
        }
        var place = place(history, wanted);
        var rows = ChangeRows.of(now, history.get(place), place == 0);
        var listed = rows.stream().flatMap(row -> row.lost().stream()).toList();
        var rest = place == 0 ? lost.stream().filter(it -> !listed.contains(it)).toList() : List.<LostTalk>of();
        return new ChangesState.Ready(now.conference(), lines, new ChangesState.Shown.OfRefresh(lines.get(place)),
                rows, rest);
    }

    private static int place(List<Refresh> history, OptionalInt wanted) {
        for (var i = 0; i < history.size(); i++) {
            if (wanted.isPresent() && history.get(i).number() == wanted.getAsInt()) {
                return i;
            }
        }
        return 0;
    }

    private static List<RefreshLine> lines(Conference conference, List<Refresh> history, List<LostTalk> lost) {
        var lines = new ArrayList<RefreshLine>();
        var talks = (int) conference.talks().stream().filter(ChangesViewModel::counts).count();
        for (var refresh : history) {
            var restored = refresh.restored()
                    .flatMap(number -> history.stream().filter(it -> it.number() == number).findFirst())
                    .map(Refresh::at);
            lines.add(new RefreshLine(refresh.number(), refresh.at(), refresh.version(), refresh.source(), restored,
                    talks, refresh.changes().size(), (int) ChangeRows.mine(refresh, lost), refresh.seen()));
            talks -= refresh.changes().stream().mapToInt(it -> gain(it.change())).sum();
        }
        return lines;
    }

    private static boolean counts(Talk talk) {
        return talk.kind() == Kind.TALK;
    }

    /// How many talks more there are by a change.
    private static int gain(Change change) {
        return switch (change) {
            case Change.Added(var talk) -> counts(talk) ? 1 : 0;
            case Change.Removed(var talk) -> counts(talk) ? -1 : 0;
            case Change.Moved(var before, var after, _) -> (counts(after) ? 1 : 0) - (counts(before) ? 1 : 0);
            case Change.Changed(var before, var after, _) -> (counts(after) ? 1 : 0) - (counts(before) ? 1 : 0);
        };
    }

    private void show(ChangesState.Ready ready) {
        state.set(ready);
        badge.set(badge(ready));
        list();
    }

    /// The numbers of the refreshes whose changes are still there: those after a version that was brought back are not.
    private static List<Integer> standing(List<Refresh> history) {
        var standing = new ArrayList<Integer>();
        var below = Integer.MAX_VALUE;
        for (var refresh : history) {
            if (refresh.number() <= below) {
                standing.add(refresh.number());
                below = refresh.restored().orElse(below);
            }
        }
        return standing;
    }

    private Badge badge(ChangesState.Ready ready) {
        var unseen = standing(history).stream()
                .flatMap(number -> ready.refreshes().stream().filter(line -> line.number() == number))
                .filter(line -> !line.seen() && !line.isFirst())
                .toList();
        var all = unseen.stream().mapToInt(RefreshLine::changes).sum();
        var mine = unseen.stream().mapToInt(RefreshLine::mine).sum();
        return all == 0 ? Badge.NONE : new Badge(mine == 0 ? all : mine, texts.say("changes.unseen", all, mine));
    }

    // ---- the list ----

    private void list() {
        var ready = ready();
        var shown = ready.map(this::items).orElse(List.of());
        counts.set(ready.map(this::counts).orElse(Map.of()));
        if (!items.equals(shown)) {
            items.setAll(shown);
        }
    }

    private Map<Tag, Integer> counts(ChangesState.Ready ready) {
        var counts = new EnumMap<Tag, Integer>(Tag.class);
        ready.rows()
                .stream()
                .filter(row -> order.get() == ChangesOrder.TIME || !row.mine())
                .forEach(row -> counts.merge(row.tag(), 1, Integer::sum));
        return counts;
    }

    private List<ChangeItem> items(ChangesState.Ready ready) {
        if (ready.rows().isEmpty() && ready.lost().isEmpty()) {
            return List.of();
        }
        var items = new ArrayList<ChangeItem>();
        switch (order.get()) {
            case MINE_FIRST -> mineFirst(ready, items);
            case TIME -> byTime(ready, items);
        }
        return items;
    }

    private void mineFirst(ChangesState.Ready ready, List<ChangeItem> items) {
        var mine = ready.rows().stream().filter(ChangeRow::mine).toList();
        var rest = ready.rows().stream().filter(row -> !row.mine()).toList();
        if (!ready.rows().isEmpty()) {
            part(ChangeItem.Part.MINE, mine.size(), mine, items);
        }
        lost(ready, items);
        if (!rest.isEmpty()) {
            part(ChangeItem.Part.REST, rest.size(), sifted(rest), items);
        }
    }

    private void lost(ChangesState.Ready ready, List<ChangeItem> items) {
        if (!ready.lost().isEmpty()) {
            items.add(new ChangeItem.Head(ChangeItem.Part.LOST, ready.lost().size()));
            ready.lost().forEach(it -> items.add(new ChangeItem.Lost(it)));
        }
    }

    private void part(ChangeItem.Part part, int count, List<ChangeRow> rows, List<ChangeItem> items) {
        items.add(new ChangeItem.Head(part, count));
        rows.forEach(row -> items.add(item(row)));
        if (rows.isEmpty()) {
            items.add(new ChangeItem.Nothing(part));
        }
    }

    private ChangeItem.Row item(ChangeRow row) {
        return new ChangeItem.Row(row, unfolded.contains(row.talk().id()));
    }

    private List<ChangeRow> sifted(List<ChangeRow> rows) {
        return rows.stream().filter(row -> chosen.isEmpty() || chosen.contains(row.tag())).toList();
    }

    private void byTime(ChangesState.Ready ready, List<ChangeItem> items) {
        var rows = sifted(ready.rows()).stream()
                .sorted(Comparator.comparing((ChangeRow row) -> row.talk().slot().start())
                        .thenComparing(row -> row.talk().title()))
                .toList();
        lost(ready, items);
        if (!ready.rows().isEmpty()) {
            items.add(new ChangeItem.Head(ChangeItem.Part.ALL, ready.rows().size()));
        }
        var zone = ready.conference().zone().id();
        var days = new HashSet<Integer>();
        for (var row : rows) {
            var day = ready.conference().day(row.talk().day());
            if (days.add(row.talk().day())) {
                items.add(new ChangeItem.OfDate(
                        day.map(it -> it.date())
                                .orElseGet(() -> row.talk().slot().start().atZone(zone).toLocalDate())));
            }
            items.add(item(row));
        }
        if (rows.isEmpty() && !ready.rows().isEmpty()) {
            items.add(new ChangeItem.Nothing(ChangeItem.Part.ALL));
        }
    }
}
