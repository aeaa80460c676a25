package org.trackbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/// What the desktop is told of the program, in files that have to agree with each other.
class PackagingTest {
    private static final String ID = "org.trackbook.Trackbook";
    private static final String TYPE = "application/x-trackbook-visit+json";
    private static final Path LINUX = Path.of("packaging/linux");

    @Test
    void theDesktopEntryStartsTheProgramOnTheFilesItIsGiven() throws IOException {
        var entry = Files.readAllLines(LINUX.resolve(ID + ".desktop"))
                .stream()
                .filter(line -> line.contains("="))
                .collect(Collectors.toMap(line -> line.substring(0, line.indexOf('=')),
                        line -> line.substring(line.indexOf('=') + 1)));
        assertEquals(Map.of("Exec", "trackbook %U", "Icon", ID, "MimeType", TYPE + ";", "StartupWMClass", Opening.NAME),
                Map.of("Exec", entry.get("Exec"), "Icon", entry.get("Icon"), "MimeType", entry.get("MimeType"),
                        "StartupWMClass", entry.get("StartupWMClass")));
    }

    @Test
    void aVisitFileIsKnownByItsEnding() throws Exception {
        var mime = read(ID + ".mime.xml");
        assertEquals(TYPE, attribute(mime, "mime-type", "type"));
        assertEquals("*.visit.json", attribute(mime, "glob", "pattern"));
    }

    @Test
    void softwareCentresFindTheProgramBehindItsDescription() throws Exception {
        var info = read(ID + ".metainfo.xml");
        assertEquals(ID, text(info, "id"));
        assertEquals(ID + ".desktop", text(info, "launchable"));
        assertEquals(TYPE, text(info, "mediatype"));
        assertEquals("Apache-2.0", text(info, "project_license"));
        assertTrue(Files.readString(Path.of("packaging/LICENSE.txt")).contains("Apache License"));
    }

    private static Document read(String file) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(LINUX.resolve(file).toFile());
    }

    private static String text(Document document, String element) {
        return document.getElementsByTagName(element).item(0).getTextContent();
    }

    private static String attribute(Document document, String element, String name) {
        return document.getElementsByTagName(element).item(0).getAttributes().getNamedItem(name).getTextContent();
    }
}
