package org.trackbook.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trackbook.Terminal;
import org.trackbook.Terminal.Ran;
import org.trackbook.testkit.Pictures;
import tools.jackson.databind.JsonNode;

class PhotosTest {
    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);
    private String slide = "";

    @BeforeEach
    void fillTheLibrary() throws IOException {
        terminal = Harbour.terminal(folder);
        slide = file("slide.jpg", Pictures.photo(120, 80, 6));
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private JsonNode photo(String... words) {
        var ran = terminal.run(Stream.concat(Stream.of("photo", Harbour.ID, "--json"), Stream.of(words))
                .toArray(String[]::new));
        assertEquals(new Ran(0, ran.out(), ""), ran);
        return ran.json();
    }

    private String note() {
        return terminal.run("note", Harbour.ID, "--talk", "a2", "Tides.", "--json").json().get("id").stringValue();
    }

    private Path kept(String name) {
        return folder.resolve("photos").resolve(Harbour.ID).resolve(name);
    }

    @Test
    void aPhotoIsCopiedAndListed() throws Exception {
        var note = note();
        var photo = photo(slide, "--note", note, "--alt", "A slide", "--caption", "The moon").get(0);
        var bytes = Files.readAllBytes(kept(photo.get("file").stringValue()));
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertEquals("{\"id\":\"" + hash.substring(0, 8) + "\",\"file\":\"" + hash.substring(0, 16)
                + ".jpeg\",\"sha256\":\"" + hash + "\",\"width\":80,\"height\":120,\"alt\":\"A slide\","
                + "\"caption\":\"The moon\",\"taken\":\"2017-02-04T10:45:00+00:00\",\"about\":{\"talks\":[\"a2\"]},"
                + "\"note\":\"" + note + "\",\"place\":null,\"edited\":\"2027-05-21T09:02:00+01:00\"}",
                photo.toString());
        assertFalse(Pictures.says(bytes, Pictures.MAKER), "the camera is nobody's business");
        assertTrue(Pictures.says(Files.readAllBytes(Path.of(slide)), Pictures.MAKER), "the visitor's file stays");
        assertEquals(1, photo(slide, "--note", note).size(), "the same again is the same");
    }

    @Test
    void whatIsSaidOfAPhotoChangesAndThePhotoGoes() throws IOException {
        var id = photo(slide).get(0).get("id").stringValue();
        var note = note();
        var photo = photo("--replace", id, "--alt", "Waves", "--note", note).get(0);
        assertEquals("Waves null " + note, photo.get("alt").stringValue() + " " + photo.get("caption") + " "
                + photo.get("note").stringValue());
        photo = photo("--replace", id, file("other.png", Pictures.of("png", 30, 20))).get(0);
        assertEquals("Waves 30 " + id, photo.get("alt").stringValue() + " " + photo.get("width") + " "
                + photo.get("id").stringValue());
        assertEquals(0, photo("--delete", id).size());
        assertEquals(new Ran(0, "No photo yet. Add one by its file.\n", ""), terminal.run("photo", Harbour.ID));
    }

    @Test
    void aPhotoWithoutWordsSaysHowToAddThem() {
        var id = photo(slide).get(0).get("id").stringValue();
        assertTrue(terminal.run("photo", Harbour.ID).out().contains("--replace " + id + " --alt"));
    }

    @Test
    void whatIsNoPhotoIsRefusedWithASentence() throws IOException {
        var whole = Pictures.of("jpeg", 90, 60);
        var cut = new byte[whole.length / 2];
        System.arraycopy(whole, 0, cut, 0, cut.length);
        for (var file : new String[]{file("cut.jpg", cut), file("bomb.png", Pictures.claiming(60_000, 60_000)),
                terminal.file("letter.txt", "Dear Ada"), terminal.file("new.webp", "RIFF....WEBPVP8 "),
                terminal.file("new.heic", "\0\0\0\30ftypheic"), folder.resolve("none.jpg").toString()}) {
            var ran = terminal.run("photo", Harbour.ID, file);
            assertEquals(new Ran(1, "", ran.err()), ran);
            assertEquals(1, ran.err().lines().count(), ran.err());
            assertTrue(ran.err().contains(file), ran.err());
            assertEquals(1, terminal.run("photo", Harbour.ID, file, "--json").status());
        }
        assertEquals(0, photo().size());
        assertFalse(Files.exists(folder.resolve("photos")), "nothing is left behind");
        assertEquals(2, terminal.run("photo", Harbour.ID, "--alt", "Of nothing").status());
        assertEquals(2, terminal.run("photo", Harbour.ID, slide, "--delete", "x").status());
        assertEquals(1, terminal.run("photo", Harbour.ID, "--delete", "x").status());
    }

    @Test
    void photosTravelWithTheVisit() throws IOException {
        var file = photo(slide, "--note", note(), "--alt", "Waves").get(0).get("file").stringValue();
        var visit = folder.resolve("harbour.visit.json");
        terminal.run("export", Harbour.ID, "--to", visit.toString());
        assertArrayEquals(Files.readAllBytes(kept(file)),
                Files.readAllBytes(folder.resolve("harbour.visit.photos").resolve(file)));
        assertEquals("unchanged", terminal.run("merge", visit.toString(), "--json").json().get(0).get("outcome")
                .stringValue());
        var listed = terminal.run("photo", Harbour.ID, "--json").out();

        terminal.run("remove", Harbour.ID);
        Harbour.keep(terminal, Harbour.conference());
        Files.delete(kept(file));
        assertEquals(0, terminal.run("merge", visit.toString()).status());
        assertEquals(listed, terminal.run("photo", Harbour.ID, "--json").out());
        assertTrue(Files.exists(kept(file)));
    }

    @Test
    void aPictureOfAnotherProgramIsStrippedForThePublic() throws IOException {
        var theirs = folder.resolve("ada.visit.json");
        Files.writeString(theirs, """
                {"format": "trackbook-visit/1", "conference": {"id": "harbour-days-2027"},
                 "photos": [{"id": "p", "file": "raw.jpg", "width": 80, "height": 120}]}
                """);
        Files.createDirectories(folder.resolve("ada.visit.photos"));
        file("ada.visit.photos/raw.jpg", Pictures.photo(120, 80, 6));
        terminal.run("merge", theirs.toString());
        terminal.run("export", Harbour.ID, "--public", "--to", folder.resolve("out.visit.json").toString());
        assertTrue(Pictures.says(Files.readAllBytes(kept("raw.jpg")), Pictures.MAKER));
        assertFalse(Pictures.says(Files.readAllBytes(folder.resolve("out.visit.photos/raw.jpg")), Pictures.MAKER));
    }
}
