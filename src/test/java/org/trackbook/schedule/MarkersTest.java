package org.trackbook.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trackbook.model.Status;

class MarkersTest {
    @ParameterizedTest
    @ValueSource(strings = {"CANCELLED Moles", "CANCELED: Moles", "CANCELLATION - Moles", "CANCELLED – Moles",
            "(CANCELLED) Moles", "[CANCELED] Moles", "[CANCELLED]: Moles", "Moles CANCELLED", "Moles - CANCELLED",
            "Moles (CANCELLED)", "Moles [CANCELED]", "Moles: CANCELLED", "Moles – CANCELLED!", "**CANCELLED** Moles",
            "CANCELLED AMENDMENT Moles", "AMENDMENT Moles CANCELLED", "CANCELLED:Moles"})
    void cancelledAtAnEndIsAStatus(String title) {
        assertEquals(new Markers.Marked("Moles", Status.CANCELLED, false), Markers.read(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AMENDMENT Moles", "AMENDED Moles", "AMENDEMENT Moles", "AMMENDMENT: Moles",
            "AMENDMEND – Moles", "Moles (AMENDMENT)", "Moles AMENDED"})
    void amendedAtAnEndIsAStatus(String title) {
        assertEquals(new Markers.Marked("Moles", Status.AMENDED, false), Markers.read(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cancelling POSIX syscalls in Managarm", "Cancelled orders, amended laws",
            "The CANCELLED project in ten minutes", "Moles (REPLACES CANCELLED TALK)",
            "Moles (TALK REPLACES CANCELLED TALK)", "Moles (original talk cancelled)", "CANCELLEDX is a tool",
            "A constitutional AMENDMENTS history", "Moles"})
    void whatIsNoMarkerStaysInTheTitle(String title) {
        assertEquals(new Markers.Marked(title, Status.PLANNED, false), Markers.read(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CANCELLED", "(CANCELLED)", "CANCELED:"})
    void aTitleThatIsOnlyAMarkerKeepsItsWords(String title) {
        assertEquals(new Markers.Marked(title, Status.CANCELLED, false), Markers.read(title));
    }

    @Test
    void aRemarkBehindADashIsAStatusAndStays() {
        var title = "Mowing by hand - CANCELLED, replaced by sheep";
        assertEquals(new Markers.Marked(title, Status.CANCELLED, true), Markers.read(title));
    }

    @Test
    void whatFollowsAMarkerIsNotEaten() {
        assertEquals(".NET for moles", Markers.read("CANCELLED .NET for moles").title());
        assertEquals("(Re)building burrows", Markers.read("AMENDMENT (Re)building burrows").title());
        assertEquals("Burrows (part 2)", Markers.read("Burrows (part 2) - CANCELLED").title());
    }
}
