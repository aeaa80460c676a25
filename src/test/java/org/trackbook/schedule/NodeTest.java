package org.trackbook.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class NodeTest {
    @Test
    void anObjectTellsItsMembersAndNothingElse() {
        var talk = NodeReader.read("{\"title\": \"Harbour\", \"minutes\": 25, \"off\": true, \"room\": null}");

        assertEquals("Harbour", talk.text("name", "title"));
        assertEquals("25", talk.text("minutes"));
        assertEquals(25, talk.path("minutes").number(0));
        assertTrue(talk.isTrue("off"));
        assertTrue(talk.has("room") && talk.path("room").isNull());
        assertEquals("", talk.text("room"));
        assertFalse(talk.has("track"));
        assertTrue(talk.path("track").path("name").path(3).isMissing());
    }

    @Test
    void ofAKeyThatStandsTwiceTheLastCounts() {
        var talk = NodeReader.read("{\"id\": 1, \"title\": \"Harbour\", \"id\": 2}");

        assertEquals("2", talk.text("id"));
        assertEquals(2, talk.size());
        assertEquals("id", talk.key(0));
    }

    @Test
    void anObjectOfManyKeysKeepsThemAll() {
        var many = NodeReader.read(IntStream.range(0, 1_000).mapToObj(at -> "\"room " + at + "\": " + at)
                .collect(Collectors.joining(",", "{", ", \"room 7\": \"again\"}")));

        assertEquals(1_000, many.size());
        assertEquals("999", many.text("room 999"));
        assertEquals("again", many.text("room 7"));
        assertFalse(many.has("room 1000"));
    }

    @Test
    void numbersStandAsTheyMean() {
        var numbers = NodeReader.read("[-0, 1e3, 2.50, 123456789012345678901234567890]");

        assertEquals("0 1000.0 2.5 123456789012345678901234567890",
                numbers.list().stream().map(Node::word).collect(Collectors.joining(" ")));
    }

    @Test
    void whatFollowsTheEndIsNoPartOfADocument() {
        assertThrows(JacksonException.class, () -> NodeReader.read("{\"title\": \"Harbour\"} {}"));
        assertThrows(JacksonException.class, () -> NodeReader.read("[\"Harbour\""));
    }
}
