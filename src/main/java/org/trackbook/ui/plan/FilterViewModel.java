package org.trackbook.ui.plan;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.trackbook.model.Day;
import org.trackbook.model.Room;
import org.trackbook.model.Slot;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.usecase.Choice;

/// Narrows the talks of the day: what is chosen, and what could be with how much it would leave.
final class FilterViewModel {
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.NONE);
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final StringProperty wanted = new SimpleStringProperty(this, "wanted", "");
    private final ObjectProperty<Facet> facet = new SimpleObjectProperty<>(this, "facet", Facet.ONLY);
    private final ObservableList<FilterEntry> entries = FXCollections.observableArrayList();
    private final ObservableList<Facet> facets = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");
    private List<TalkLine> lines = List.of();
    private Times times;
    private Map<String, Integer> rooms = Map.of();

    FilterViewModel(Texts texts) {
        this.texts = texts;
        times = new Times(texts, ZoneOffset.UTC);
        text.subscribe(words -> filter.set(filter.get().typed(words)));
        filter.subscribe(now -> {
            text.set(now.text());
            offer();
        });
        wanted.subscribe(_ -> offer());
        facet.subscribe(_ -> offer());
    }

    ReadOnlyObjectProperty<Filter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// The words talks are filtered by, as they are being typed.
    StringProperty textProperty() {
        return text;
    }

    /// A part of the name of what somebody wants to choose; empty for all of one facet.
    StringProperty wantedProperty() {
        return wanted;
    }

    /// Of what the entries are, while nothing is looked for by name.
    ObjectProperty<Facet> facetProperty() {
        return facet;
    }

    /// What can be chosen just now.
    ObservableList<FilterEntry> entries() {
        return entries;
    }

    /// The facets in which the talks of the day differ, or something is chosen.
    ObservableList<Facet> facets() {
        return facets;
    }

    /// How many talks are left, of how many: `37 of 550 talks`.
    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Shows what the talks of a day can be told apart by.
    void show(PlanDay day) {
        lines = day.talks();
        times = Times.of(texts, day.conference());
        filter.set(new Filter(filter.get().text(), filter.get()
                .conditions()
                .stream()
                .filter(it -> it.facet() != Facet.TIME || isOf(Facet.slot(it.value()), day.day()))
                .toList()));
        var order = new HashMap<String, Integer>();
        day.conference().rooms().stream().map(Room::value).forEach(room -> order.putIfAbsent(room, order.size()));
        rooms = order;
        offer();
    }

    private void offer() {
        var offered = Stream.of(Facet.values()).filter(this::differs).toList();
        Fill.with(facets, offered);
        var part = Choice.folded(wanted.get());
        var found = new ArrayList<FilterEntry>();
        for (var each : part.isEmpty() ? List.of(facet.get()) : offered) {
            entries(each).stream().filter(entry -> Choice.folded(entry.words()).contains(part)).forEach(found::add);
        }
        Fill.with(entries, found);
        count();
    }

    private void count() {
        var now = filter.get();
        var all = lines.stream().filter(now::counts).count();
        var test = now.test();
        var left = lines.stream().filter(line -> now.counts(line) && test.test(line)).count();
        var talks = lines.stream().filter(now::counts).allMatch(TalkLine::isTalk);
        count.set(left == all && talks
                ? texts.say("plan.count", all)
                : texts.say(talks ? "plan.count.of" : "plan.count.entries", left, all));
    }

    private boolean differs(Facet each) {
        var values = new HashSet<String>();
        return each == Facet.ONLY || filter.get().conditions().stream().anyMatch(it -> it.facet() == each)
                || lines.stream()
                        .filter(line -> each == Facet.KIND || line.isTalk())
                        .flatMap(line -> each.values(line).stream())
                        .anyMatch(value -> values.add(value) && values.size() > 1);
    }

    /// Those that would leave something, and those chosen.
    private List<FilterEntry> entries(Facet each) {
        var left = new HashMap<>(filter.get().left(each, lines));
        if (each == Facet.ONLY) {
            left.putIfAbsent(Facet.FREE, 0);
            left.putIfAbsent(Facet.SHORT, 0);
        }
        filter.get()
                .conditions()
                .stream()
                .filter(it -> it.facet() == each)
                .forEach(it -> left.putIfAbsent(it.value(), 0));
        return left.entrySet().stream()
                .map(value -> entry(new Filter.Condition(each, value.getKey()), value.getValue()))
                .sorted(order(each))
                .toList();
    }

    private FilterEntry entry(Filter.Condition condition, int left) {
        return new FilterEntry(condition, words(condition), words(condition.facet()),
                !wanted.get().isBlank(), left, filter.get().has(condition));
    }

    private Comparator<FilterEntry> order(Facet each) {
        return switch (each) {
            case ROOM -> Comparator.comparingInt(entry -> rooms.getOrDefault(entry.condition().value(), rooms.size()));
            case LENGTH -> Comparator.comparingInt(entry -> Facet.lengthAfter(entry.condition().value()));
            case ONLY, TIME, TRACK, SPEAKER, LANGUAGE, KIND, TYPE, STATUS ->
                Comparator.comparing(FilterEntry::words, String.CASE_INSENSITIVE_ORDER);
        };
    }

    String words(Facet each) {
        return texts.say("plan.facet." + each.name().toLowerCase(Locale.ROOT));
    }

    String words(Filter.Condition condition) {
        var value = condition.value();
        return switch (condition.facet()) {
            case ONLY -> texts.say(value.equals(Facet.FREE) ? "plan.only.free" : "plan.only.short");
            case TIME -> times.span(Facet.slot(value));
            case TRACK -> value.isEmpty() ? texts.say("plan.filter.no.track") : value;
            case ROOM -> value.isEmpty() ? texts.say("plan.grid.no.room") : value;
            case SPEAKER -> value;
            case LENGTH -> length(value);
            case LANGUAGE -> value.isEmpty() ? texts.say("plan.filter.unsaid") : language(value);
            case KIND -> texts.say("plan.kind." + value.toLowerCase(Locale.ROOT));
            case TYPE -> value.isEmpty() ? texts.say("plan.filter.unsaid") : value;
            case STATUS -> texts.say("plan.status." + value.toLowerCase(Locale.ROOT));
        };
    }

    private String length(String most) {
        var after = Facet.lengthAfter(most);
        if (most.isEmpty()) {
            return texts.say("plan.length.over", after);
        }
        return after == 0
                ? texts.say("plan.length.most", Integer.valueOf(most))
                : texts.say("plan.length.between", after + 1, Integer.valueOf(most));
    }

    /// `English` for `en`; what is no known tag stays as it is.
    private String language(String tag) {
        var named = Locale.forLanguageTag(tag.replace('_', '-')).getDisplayLanguage(texts.locale());
        return named.isEmpty() ? tag : named;
    }

    /// All that narrows the talks just now: `“bsd”, Janson, 11–20 min`.
    String said() {
        var now = filter.get();
        var typed = now.text().isBlank()
                ? Stream.<String>empty()
                : Stream.of(texts.say("plan.filter.text", now.text()));
        return Stream.concat(typed, now.conditions().stream().map(this::words)).collect(Collectors.joining(", "));
    }

    /// Chooses, or no longer.
    void turn(Filter.Condition condition) {
        filter.set(filter.get().turned(condition));
    }

    /// Leaves only what takes place within some free time, whatever time was wanted before.
    void during(Slot free) {
        var others = filter.get().conditions().stream().filter(it -> it.facet() != Facet.TIME);
        filter.set(new Filter(filter.get().text(),
                Stream.concat(others, Stream.of(new Filter.Condition(Facet.TIME, Facet.during(free)))).toList()));
    }

    private static boolean isOf(Slot free, Day day) {
        return !free.start().isBefore(day.start()) && free.start().isBefore(day.end());
    }

    void clear() {
        filter.set(Filter.NONE);
    }

    /// Takes the words away, else what was chosen last; says whether there was anything.
    boolean back() {
        var now = filter.get();
        if (now.isNone() && now.text().isEmpty()) {
            return false;
        }
        if (now.text().isEmpty()) {
            turn(now.conditions().getLast());
        } else {
            text.set("");
        }
        return true;
    }
}
