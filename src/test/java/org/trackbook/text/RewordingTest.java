package org.trackbook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RewordingTest {
    @Test
    void linesThatWereChangedAreToldWithWhatTheyWere() {
        assertEquals(List.of(new Rewording("b", "B"), new Rewording("", "d")),
                Rewording.between("a\n\nb\n\nc\n", "a\n\nB\n\nc\n\nd\n"));
        assertEquals(List.of(new Rewording("b", "")), Rewording.between("a\nb\n", "a\n"));
    }

    private static Optional<String> reworded(String before, String after, String note) {
        return new Rewording(before, after).in(note);
    }

    @Test
    void theSameWordsChangeInWhatWasTyped() {
        assertEquals(Optional.of("Ana's talk was \"wet\" -- and quite long."),
                reworded("**Ana’s** talk was “wet” — and long.", "**Ana’s** talk was “wet” — and quite long.",
                        "Ana's talk was \"wet\" -- and long."));
        assertEquals(Optional.of("A good boat.\n\n- [ ] oil it"), reworded("A boat.", "A good boat.",
                "A boat.\n\n- [ ] oil it"));
        assertEquals(Optional.of("Boats float."), reworded("Small boats float.", "Boats float.", "Small boats float."));
        assertEquals(Optional.of("Boats float well"), reworded("Boats float", "Boats float well", "Boats float"));
        assertEquals(Optional.of("! Now boats float"), reworded("Boats float", "Now boats float", "! Boats float")
                .map(it -> it.replace("! Now boats", "! Now boats")));
    }

    @Test
    void theWordsAroundTellWhichOfTwoIsMeant() {
        assertEquals(Optional.of("One rope here. Two wires there."),
                reworded("One rope here. Two rope there.", "One rope here. Two wires there.",
                        "One rope here. Two rope there."));
    }

    @Test
    void wordsThatStandElsewhereChangeNothing() {
        assertEquals(Optional.empty(), reworded("Boats float.", "Boats sink.", "Cranes lift."));
        assertEquals(Optional.empty(), reworded("", "New.", "Cranes lift."));
        assertEquals(Optional.empty(), reworded("Gone.", "", "Gone."));
    }
}
