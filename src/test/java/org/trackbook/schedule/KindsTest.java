package org.trackbook.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackbook.model.Kind;

class KindsTest {
    @ParameterizedTest
    @CsvSource({"standtrack,Bees stand,S.bees,STAND", "infodesk,Infodesk,I.infodesk,INFO", "break,'','',BREAK",
            "devroom,stand,'',STAND", "'','',I.infodesk,INFO", "devroom,Standards,Standing room,TALK",
            "Info,'','',INFO", "'',Breaking things,'',TALK"})
    void typeTrackOrRoomSayTheKind(String type, String track, String room, Kind kind) {
        assertEquals(new Kinds.Found(kind, false), new Kinds().of(type, track, room, "Lawn mowers", true));
    }

    @ParameterizedTest
    @CsvSource({"Lunch,BREAK", "Coffee Break,BREAK", "Coffee & Tea,BREAK", "Lunch break (90 min),BREAK",
            "Mittagspause,BREAK", "Meadow Lunch Break,BREAK", "Registration,INFO", "The Virtual Infodesk,INFO"})
    void onlyWithoutThemTheWordingCounts(String title, Kind kind) {
        assertEquals(new Kinds.Found(kind, true), new Kinds().of("devroom", "Moles", "Barn", title, false));
    }

    @ParameterizedTest
    @CsvSource({"How to Break PDFs", "Does your coffee machine speak Bocce", "Breaking the internet",
            "From free lunch to dog-fooding", "Checking in", "Give open source a (tax) break"})
    void aTalkAboutBreaksIsATalk(String title) {
        assertEquals(new Kinds.Found(Kind.TALK, false), new Kinds().of("", "", "", title, false));
    }
}
