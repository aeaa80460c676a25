package org.trackbook.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;

class PastedTest {
    @Test
    void filesComeFirst() {
        assertEquals(List.of("a.xml"), Pasted.inputs(List.of(new File("a.xml")), "https://pier.example"));
    }

    @Test
    void addressesAreFoundAmidWords() {
        assertEquals(List.of("https://pier.example/a?b=c", "http://quay.example/x.ics"), Pasted.inputs(List.of(),
                "See https://pier.example/a?b=c, and (http://quay.example/x.ics).\nhttps://pier.example/a?b=c"));
    }

    @Test
    void otherLinesMayBeFilesOrBareAddresses() {
        assertEquals(List.of("pier.example/2027", "/home/me/a.xml"),
                Pasted.inputs(List.of(), " pier.example/2027 \n\n/home/me/a.xml\n"));
        assertEquals(List.of(), Pasted.inputs(List.of(), " \n "));
    }
}
