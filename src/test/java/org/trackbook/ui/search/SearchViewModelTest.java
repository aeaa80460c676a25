package org.trackbook.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trackbook.usecase.Opened;
import org.trackbook.model.TalkId;
import org.trackbook.model.DayPlan;
import org.trackbook.task.Running;
import org.trackbook.task.Step;
import org.trackbook.task.TaskRunner;
import org.trackbook.task.Work;
import org.trackbook.ui.search.SearchRow.Count;
import org.trackbook.ui.search.SearchRow.Item;
import org.trackbook.usecase.Hit;

class SearchViewModelTest {
    private final SearchDesk desk = new SearchDesk();
    private final SearchViewModel model = desk.model;

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> rows() {
        return switch (model.stateProperty().get()) {
            case SearchState.Before(var past) -> past.stream().map(SearchViewModelTest::line).toList();
            case SearchState.Found it -> it.rows().stream().map(SearchViewModelTest::line).toList();
            case SearchState.Nothing(var typed, var hereAlone) ->
                List.of("nothing " + typed + (hereAlone ? " here" : ""));
            case SearchState.Waiting(var typed) -> List.of("waiting " + typed);
        };
    }

    private static String line(SearchRow row) {
        return switch (row) {
            case SearchRow.Group it -> it.section() + " " + it.shown() + " of " + it.count().number();
            case SearchRow.Past(var words) -> "before " + words;
            case Item it -> switch (it.hit()) {
                case Hit.Talk talk -> talk.id().value() + (it.starred() ? " starred" : "")
                        + (it.stars() > 0 ? " " + it.stars() + "/5" : "");
                case Hit.Note note -> note.id().value();
                case Hit.Name name -> name.name();
            };
        };
    }

    private Item item(String words) {
        model.typedProperty().set(words);
        return (Item) assertInstanceOf(SearchState.Found.class, model.stateProperty().get()).rows().get(1);
    }

    @Test
    void whatIsFoundStandsInGroupsThisConferenceFirst() {
        model.typedProperty().set("kube");

        assertEquals(List.of("TALKS 3 of 3", "kube", "small", "text 4/5", "NOTES 1 of 1", "n1", "SPEAKERS 1 of 1",
                "Zoë Kubelik", "OTHERS 1 of 1", "kube"), rows());
        assertEquals(Map.of(Section.TALKS, new Count(3, false), Section.NOTES, new Count(1, false), Section.SPEAKERS,
                new Count(1, false), Section.OTHERS, new Count(1, false)),
                assertInstanceOf(SearchState.Found.class, model.stateProperty().get()).counts());
    }

    @Test
    void aGroupShowsItsBestFiveAndAllWhenItIsAskedFor() {
        model.typedProperty().set("room");
        assertEquals("TALKS 5 of 12", rows().getFirst());

        model.sectionProperty().set(Optional.of(Section.TALKS));

        assertEquals("TALKS 12 of 12", rows().getFirst());
        assertEquals(13, rows().size());
    }

    @Test
    void aSectionThatHasNothingAnyMoreShowsTheOthers() {
        model.typedProperty().set("kube");
        model.sectionProperty().set(Optional.of(Section.NOTES));
        assertEquals(List.of("NOTES 1 of 1", "n1"), rows());

        model.typedProperty().set("kubelik");

        assertEquals(List.of("TALKS 1 of 1", "small", "SPEAKERS 1 of 1", "Zoë Kubelik"), rows());
    }

    @Test
    void onlyThisConferenceOrAllAlike() {
        model.typedProperty().set("first look");
        assertEquals(List.of("OTHERS 1 of 1", "kube"), rows());

        model.withinProperty().set(Within.HERE);
        assertEquals(List.of("nothing first look here"), rows());

        model.withinProperty().set(Within.ALL);
        assertEquals(List.of("TALKS 1 of 1", "kube"), rows());
    }

    @Test
    void nothingStaysOfWhatWasThereBefore() {
        model.typedProperty().set("kube");
        model.typedProperty().set("kubex (");
        assertEquals(List.of("nothing kubex ("), rows());

        model.typedProperty().set("  ");
        assertEquals(List.of(), rows());
    }

    @Test
    void aRowLeadsToPlanOrAttendAndWhatWasLookedForIsRemembered() {
        model.go(item("kubernetes harbour"), false);
        model.go(item("small ships"), true);
        model.go(item("whaling"), false);
        model.go(item("fish"), false);
        model.go(item("kubernetes harbour"), true);
        model.typedProperty().set("");

        assertEquals(List.of("plan harbour-days-2027 kube", "attend harbour-days-2027 small",
                "attend harbour-days-2027 gone", "notes harbour-days-2027", "attend harbour-days-2027 kube"),
                desk.told);
        assertEquals(List.of("before kubernetes harbour", "before fish", "before whaling", "before small ships"),
                rows());

        model.go(((SearchState.Before) model.stateProperty().get()).past().get(2), false);
        assertEquals(List.of("TALKS 1 of 1", "gone"), rows());
    }

    @Test
    void aStarStaysWithATalkThatWasMovedToAnotherDay() {
        var before = DayPlan.none(9).withStarred(Set.of(new TalkId("cpp")));
        desk.opened.set(desk.opened.get()
                .map(it -> new Opened(it.conference(), it.visit().withPlans(List.of(before)))));
        model.typedProperty().set("c++");

        assertEquals(List.of("TALKS 1 of 1", "cpp starred 2/5"), rows());
    }

    @Test
    void aStarIsGivenAndTakenAwayAndUndone() {
        model.star(item("c++"));
        assertEquals(List.of("TALKS 1 of 1", "cpp starred 2/5"), rows());

        model.star(item("c++"));
        assertEquals(List.of("TALKS 1 of 1", "cpp 2/5"), rows());

        desk.undo.run();
        assertEquals(List.of("TALKS 1 of 1", "cpp starred 2/5"), rows());
        assertEquals(List.of("Starred “Modern C++ for C programmers”",
                "No longer starred: “Modern C++ for C programmers”"), desk.told);
    }

    /// Keeps work until the test lets it run.
    private static final class LateTaskRunner implements TaskRunner {
        private final TaskRunner inner;
        private Runnable held = () -> {
        };
        private int cancelled;

        LateTaskRunner(TaskRunner inner) {
            this.inner = inner;
        }

        @Override
        public <T> Running run(Work<T> work, Consumer<Step> onStep, Consumer<T> onSuccess,
                Consumer<Throwable> onFailure) {
            held = () -> inner.run(work, onStep, onSuccess, onFailure);
            return () -> {
                cancelled++;
                held = () -> {
                };
            };
        }

        @Override
        public Running later(Duration delay, Runnable onUi) {
            return inner.later(delay, onUi);
        }

        @Override
        public void close() {
            inner.close();
        }
    }

    @Test
    void typingOnCancelsAndRowsThatAnswerNothingGo() {
        var late = new LateTaskRunner(desk.tasks);
        var slow = desk.model(late);
        slow.typedProperty().set("kube");
        late.held.run();
        var before = slow.stateProperty().get();

        slow.typedProperty().set("kuber");
        var cancelled = late.cancelled;
        slow.typedProperty().set("kubern");
        assertEquals(cancelled + 1, late.cancelled);
        assertEquals(before, slow.stateProperty().get(), "the rows stay as long as nobody notices");

        desk.tasks.elapse(Duration.ofSeconds(1));
        assertEquals(new SearchState.Waiting("kubern"), slow.stateProperty().get());

        late.held.run();
        assertEquals("kubern", ((SearchState.Found) slow.stateProperty().get()).typed());
    }
}
