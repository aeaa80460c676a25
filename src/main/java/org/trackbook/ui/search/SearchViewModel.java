package org.trackbook.ui.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Rating;
import org.trackbook.model.TalkId;
import org.trackbook.model.Track;
import org.trackbook.model.Visit;
import org.trackbook.task.Running;
import org.trackbook.task.TaskRunner;
import org.trackbook.ui.kit.Notices;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.TrackSigns;
import org.trackbook.ui.search.SearchRow.Count;
import org.trackbook.ui.search.SearchRow.Group;
import org.trackbook.ui.search.SearchRow.Item;
import org.trackbook.ui.search.SearchRow.Past;
import org.trackbook.usecase.Done;
import org.trackbook.usecase.Hit;
import org.trackbook.usecase.Hits;
import org.trackbook.usecase.Opened;
import org.trackbook.usecase.PlanDays;
import org.trackbook.usecase.SearchLibrary;

/// Looks for what is typed, letter by letter, and leads to what was found.
public final class SearchViewModel {
    private static final int MOST = 40;
    private static final int BEST = 5;
    /// As long rows may stand that answer what was typed before.
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final SearchLibrary library;
    private final PlanDays plans;
    private final ObservableValue<Optional<Opened>> opened;
    private final Consumer<Visit> changed;
    private final PastSearches past;
    private final TaskRunner reads;
    private final TaskRunner writes;
    private final Texts texts;
    private final Notices notices;
    private final Ways ways;
    private final Consumer<Throwable> onFailure;

    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Section>> section = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Within> within = new SimpleObjectProperty<>(Within.HERE_FIRST);
    private final ReadOnlyObjectWrapper<SearchState> state = new ReadOnlyObjectWrapper<>(
            new SearchState.Before(List.of()));
    private Optional<Answer> answer = Optional.empty();
    private Running searching = Running.NOTHING;
    private Running waiting = Running.NOTHING;

    /// What was found last, and the question.
    private record Answer(String typed, Hits.Found hits) {
    }

    /// The ways out of the search.
    public interface Ways {
        /// To a talk, in Plan or in Attend.
        void toTalk(ConferenceId conference, TalkId talk, boolean attend);

        /// To what was noted without a talk.
        void toNotes(ConferenceId conference);
    }

    public SearchViewModel(SearchLibrary library, PlanDays plans, ObservableValue<Optional<Opened>> opened,
            Consumer<Visit> changed, PastSearches past, TaskRunner reads, TaskRunner writes, Texts texts,
            Notices notices, Ways ways, Consumer<Throwable> onFailure) {
        this.library = library;
        this.plans = plans;
        this.opened = opened;
        this.changed = changed;
        this.past = past;
        this.reads = reads;
        this.writes = writes;
        this.texts = texts;
        this.notices = notices;
        this.ways = ways;
        this.onFailure = onFailure;
        typed.subscribe(_ -> look());
        within.subscribe(_ -> look());
        section.subscribe(_ -> answer.ifPresent(this::show));
    }

    /// What is typed.
    public StringProperty typedProperty() {
        return typed;
    }

    /// The one section that is shown; absent for the best of all.
    ObjectProperty<Optional<Section>> sectionProperty() {
        return section;
    }

    public ObjectProperty<Within> withinProperty() {
        return within;
    }

    public ReadOnlyObjectProperty<SearchState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The title of the conference that is open.
    Optional<String> here() {
        return opened.getValue().map(it -> it.conference().title());
    }

    /// The search is in front: the library may be another than before.
    public void open() {
        section.set(Optional.empty());
        look();
    }

    /// It is left: nobody waits for an answer any more.
    public void close() {
        searching.cancel();
        waiting.cancel();
    }

    private void look() {
        close();
        var asked = typed.get().strip();
        if (asked.isEmpty()) {
            answer = Optional.empty();
            state.set(new SearchState.Before(past.all().stream().<SearchRow>map(Past::new).toList()));
            return;
        }
        var words = typed.get().stripLeading();
        var first = within.get() == Within.ALL ? Optional.<ConferenceId>empty() : conference();
        waiting = reads.later(PATIENCE, () -> state.set(new SearchState.Waiting(asked)));
        searching = reads.run(progress -> library.find(words, first, MOST, progress), it -> take(asked, it), thrown -> {
            waiting.cancel();
            answer = Optional.empty();
            state.set(new SearchState.Nothing(asked, false));
            onFailure.accept(thrown);
        });
    }

    private Optional<ConferenceId> conference() {
        return opened.getValue().map(it -> it.conference().id());
    }

    private void take(String asked, Hits hits) {
        switch (hits) {
            case Hits.Found found -> {
                waiting.cancel();
                answer = Optional.of(new Answer(asked, found));
                show(answer.get());
            }
            case Hits.Cancelled() -> {
                // the next answer is on its way
            }
        }
    }

    private void show(Answer answer) {
        var sections = new EnumMap<Section, List<Item>>(Section.class);
        var signs = opened.getValue().map(it -> TrackSigns.of(it.conference()));
        for (var hit : answer.hits().all()) {
            var item = item(hit, signs);
            if (within.get() != Within.HERE || item.here()) {
                sections.computeIfAbsent(section(item), _ -> new ArrayList<>()).add(item);
            }
        }
        var counts = new EnumMap<Section, Count>(Section.class);
        sections.forEach((each, items) -> counts.put(each, count(each, items, answer.hits())));
        var all = counts.values().stream().reduce(new Count(0, false), Count::plus);
        if (sections.isEmpty()) {
            state.set(new SearchState.Nothing(answer.typed(), within.get() == Within.HERE));
            return;
        }
        state.set(new SearchState.Found(answer.typed(), counts, all, rows(sections, counts)));
    }

    private List<SearchRow> rows(Map<Section, List<Item>> sections, Map<Section, Count> counts) {
        // a section that has nothing any more is not a reason to show nothing
        var only = section.get().filter(sections::containsKey);
        var rows = new ArrayList<SearchRow>();
        sections.forEach((each, items) -> {
            if (only.isEmpty() || only.get() == each) {
                var shown = only.isPresent() ? items : items.subList(0, Math.min(BEST, items.size()));
                rows.add(new Group(each, shown.size(), counts.getOrDefault(each, new Count(0, false)),
                        each == Section.OTHERS || !first() ? "" : here().orElse("")));
                rows.addAll(shown);
            }
        });
        return rows;
    }

    /// Whether one conference comes first.
    private boolean first() {
        return within.get() != Within.ALL && opened.getValue().isPresent();
    }

    private Section section(Item item) {
        if (item.hit() instanceof Hit.Note) {
            return Section.NOTES;
        }
        if (first() && !item.here()) {
            return Section.OTHERS;
        }
        return switch (item.hit()) {
            case Hit.Talk _ -> Section.TALKS;
            case Hit.Note _ -> Section.NOTES;
            case Hit.Name name -> switch (name.kind()) {
                case SPEAKER -> Section.SPEAKERS;
                case TRACK -> Section.TRACKS;
                case ROOM -> Section.ROOMS;
            };
        };
    }

    private Count count(Section section, List<Item> items, Hits.Found hits) {
        return switch (section) {
            case TALKS -> counted(first() ? hits.here() : hits.elsewhere(), items);
            case OTHERS -> counted(hits.elsewhere(), items);
            case NOTES, SPEAKERS, TRACKS, ROOMS -> new Count(items.size(), items.size() >= MOST);
        };
    }

    /// Talks that are not listed count too.
    private static Count counted(int talks, List<Item> items) {
        return new Count(Math.max(talks, items.size()), talks >= Hits.Found.MANY);
    }

    private Item item(Hit hit, Optional<TrackSigns> signs) {
        var here = opened.getValue().filter(it -> it.conference().id().equals(hit.in().id()));
        if (here.isEmpty()) {
            return new Item(hit, TrackSigns.NONE, false, false, false, 0);
        }
        return switch (hit) {
            case Hit.Talk talk -> item(talk, here.get().visit(), sign(signs, talk.track()));
            case Hit.Name name when name.kind() == Hit.Name.Kind.TRACK -> new Item(hit,
                    sign(signs, Optional.of(new Track(name.name()))), true, false, false, 0);
            case Hit.Name _,Hit.Note _ -> new Item(hit, TrackSigns.NONE, true, false, false, 0);
        };
    }

    private static int sign(Optional<TrackSigns> signs, Optional<Track> track) {
        return signs.map(it -> it.index(track)).orElse(TrackSigns.NONE);
    }

    private static Item item(Hit.Talk talk, Visit visit, int sign) {
        // what was decided stays with a talk that a refresh moved to another day
        var starred = visit.days().stream().anyMatch(it -> it.starred().contains(talk.id()));
        var dropped = visit.days().stream().anyMatch(it -> it.dropped().contains(talk.id()));
        var main = !dropped && talk.day()
                .flatMap(day -> visit.day(day).track())
                .filter(track -> talk.track().equals(Optional.of(track)))
                .isPresent();
        return new Item(talk, sign, true, starred, main, visit.rating(talk.id()).map(Rating::stars).orElse(0));
    }

    /// Follows a row: to the talk, or looks again for what was looked for before.
    ///
    /// @return whether the search is done
    public boolean go(SearchRow row, boolean attend) {
        return switch (row) {
            case Group _ -> false;
            case Past(var words) -> {
                typed.set(words);
                yield false;
            }
            case Item item -> {
                past.add(typed.get().strip());
                go(item.hit(), attend);
                yield true;
            }
        };
    }

    private void go(Hit hit, boolean attend) {
        switch (hit) {
            case Hit.Talk talk -> ways.toTalk(hit.in().id(), talk.id(), attend || talk.gone());
            case Hit.Note note -> note.talk().ifPresentOrElse(
                    talk -> ways.toTalk(hit.in().id(), talk, attend || note.gone()), () -> ways.toNotes(hit.in().id()));
            case Hit.Name name -> ways.toTalk(hit.in().id(), name.first(), attend);
        }
    }

    /// Puts a talk on the agenda by a star, or takes the star away.
    public void star(SearchRow row) {
        if (row instanceof Item item && item.hit() instanceof Hit.Talk talk && !talk.gone() && !talk.own()) {
            var id = talk.in().id();
            var on = !item.starred();
            past.add(typed.get().strip());
            star(id, talk.id(), on, done -> {
                if (done.changed()) {
                    notices.say(texts.say(on ? "search.starred" : "search.unstarred", talk.title().text()),
                            () -> star(id, talk.id(), !on, _ -> {
                            }));
                }
            });
        }
    }

    private void star(ConferenceId id, TalkId talk, boolean on, Consumer<Done> then) {
        writes.run(_ -> on ? plans.star(id, List.of(talk)) : plans.unstar(id, List.of(talk)), done -> {
            changed.accept(done.visit());
            answer.ifPresent(this::show);
            then.accept(done);
        }, onFailure);
    }
}
