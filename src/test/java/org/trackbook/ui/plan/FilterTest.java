package org.trackbook.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trackbook.testkit.Talks.at;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;
import static org.trackbook.testkit.Talks.titled;
import static org.trackbook.testkit.Talks.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Kind;
import org.trackbook.model.Status;
import org.trackbook.model.Text;
import org.trackbook.model.Visit;
import org.trackbook.usecase.Opened;

class FilterTest {
    private static final List<TalkLine> LINES = lines();

    private static List<TalkLine> lines() {
        var conference = conference(
                titled(in("de", "devroom", talk("nets", "Sea", 1, "10:00", 10)), "Mending nets", "Ana Café", "Rui Sá"),
                titled(in("en", "devroom", talk("knots", "Sea", 1, "10:30", 20)), "Knots", "Ana Café"),
                titled(in("en", "workshop", talk("bricks", "Land", 1, "10:30", 25)), "Bricks", "Tom Öz"),
                with(in("en", "devroom", talk("gulls", "Air", 1, "12:00", 90)), Status.CANCELLED),
                with(talk("lunch", "Food", 1, "13:00", 60), Kind.BREAK));
        return PlanDay.of(new Opened(conference, Visit.none(conference.id())), 1, at(-5, "12:00")).talks();
    }

    private static org.trackbook.model.Talk in(String language, String type, org.trackbook.model.Talk talk) {
        return with(talk, new Text("", "", "", language, type, List.of(), List.of(), List.of(), "", "", ""));
    }

    private static Filter by(Object... facetsAndValues) {
        var filter = Filter.NONE;
        for (var i = 0; i < facetsAndValues.length; i += 2) {
            filter = filter.turned(new Filter.Condition((Facet) facetsAndValues[i], (String) facetsAndValues[i + 1]));
        }
        return filter;
    }

    private static String found(Filter filter) {
        return LINES.stream().filter(filter.test()).map(line -> line.talk().id().value()).reduce("",
                (all, id) -> (all + " " + id).strip());
    }

    @Test
    void withoutAFilterEverythingIsThere() {
        assertEquals("nets bricks knots gulls lunch", found(Filter.NONE));
    }

    @Test
    void severalValuesOfOneFacetWidenDifferentFacetsNarrow() {
        assertEquals("nets bricks knots", found(by(Facet.TRACK, "Sea", Facet.TRACK, "Land")));
        assertEquals("bricks knots", found(by(Facet.TRACK, "Sea", Facet.TRACK, "Land", Facet.LANGUAGE, "en")));
        assertEquals("knots", found(by(Facet.TRACK, "Sea", Facet.LANGUAGE, "en").typed("ana")));
    }

    @Test
    void eachFacetTellsTalksApart() {
        assertEquals("bricks", found(by(Facet.ROOM, "Room Land")));
        assertEquals("nets knots", found(by(Facet.SPEAKER, "Ana Café")));
        assertEquals("nets", found(by(Facet.SPEAKER, "Rui Sá")));
        assertEquals("nets", found(by(Facet.LENGTH, "10")));
        assertEquals("knots", found(by(Facet.LENGTH, "20")));
        assertEquals("gulls", found(by(Facet.LENGTH, "")));
        assertEquals("nets", found(by(Facet.LANGUAGE, "de")));
        assertEquals("lunch", found(by(Facet.KIND, "BREAK")));
        assertEquals("bricks", found(by(Facet.TYPE, "workshop")));
        assertEquals("gulls", found(by(Facet.STATUS, "CANCELLED")));
    }

    @Test
    void aConditionChosenAgainIsGone() {
        assertEquals(Filter.NONE, by(Facet.TRACK, "Sea", Facet.TRACK, "Sea"));
    }

    @Test
    void whatAValueWouldLeaveDependsOnTheOtherFacetsAlone() {
        assertEquals(Map.of("Sea", 2, "Land", 1, "Air", 1), Filter.NONE.left(Facet.TRACK, LINES));
        assertEquals(Map.of("Sea", 1, "Land", 1, "Air", 1),
                by(Facet.TRACK, "Sea", Facet.LANGUAGE, "en").left(Facet.TRACK, LINES));
        assertEquals(Map.of("TALK", 4, "BREAK", 1), Filter.NONE.left(Facet.KIND, LINES));
    }
}
