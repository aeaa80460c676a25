package org.trackbook.ui.attend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trackbook.testkit.Talks.conference;
import static org.trackbook.testkit.Talks.talk;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trackbook.model.Photo;
import org.trackbook.testkit.Pictures;
import org.trackbook.usecase.Thumbnail;
import org.trackbook.words.Words;

class PhotosViewModelTest {
    private final Desk desk = new Desk();

    @BeforeEach
    void open() {
        desk.with(conference(talk("nets", "Sea", 1, "10:00", 30), talk("knots", "Sea", 1, "10:30", 30)), "Sea");
        look();
    }

    @AfterEach
    void close() {
        desk.close();
        assertEquals(List.of(), desk.failures);
    }

    private void look() {
        desk.camera.show(desk.ready().sections());
    }

    private File file(String name, byte[] bytes) throws IOException {
        return Files.write(desk.library.folder().resolve(name), bytes).toFile();
    }

    private void add(File... files) {
        var draft = desk.draft(0, 0);
        desk.camera.add(List.of(files), draft.id(), draft.about());
        look();
    }

    private List<Photo> shown() {
        return desk.camera.stateProperty().get().photos();
    }

    @Test
    void aPhotoStandsWithItsTalkAndGoesWithTheNoteThatIsWrittenLater() throws IOException {
        add(file("slide.jpg", Pictures.photo(90, 60, 6)));
        assertEquals(1, shown().size());
        assertEquals(Optional.empty(), shown().getFirst().note());
        desk.type("A bowline holds");
        desk.rest();
        look();
        assertEquals(Optional.of(desk.stored().notes().getFirst().id()), shown().getFirst().note());
        desk.model.previousTalk();
        look();
        assertEquals(List.of(), shown());
        desk.model.nextTalk();
        look();
        assertEquals(1, shown().size());
    }

    @Test
    void itsWordsAreKeptAndADeletedPhotoComesBack() throws IOException {
        add(file("one.png", Pictures.of("png", 30, 20)), file("two.png", Pictures.of("png", 40, 20)));
        desk.camera.alt(shown().getFirst(), " Red and green ");
        look();
        desk.camera.caption(shown().getFirst(), "Colours");
        look();
        var photo = desk.stored().photos().getFirst();
        assertEquals("Red and green Colours", photo.alt() + " " + photo.caption().orElseThrow());
        desk.camera.delete(photo);
        look();
        assertEquals(1, shown().size());
        desk.undo.getLast().run();
        look();
        assertEquals(List.of(photo.id(), shown().get(1).id()), shown().stream().map(Photo::id).toList());
        assertEquals(photo, shown().getFirst());
    }

    @Test
    void wordsThatAreStillBeingTypedAreKeptByWhoeverLeaves() throws IOException {
        add(file("one.png", Pictures.of("png", 30, 20)));
        var photo = shown().getFirst();
        desk.camera.rest(photo, "alt", () -> desk.camera.alt(photo, "Re"));
        desk.camera.rest(photo, "alt", () -> desk.camera.alt(photo, "Red"));
        desk.camera.rest(photo, "caption", () -> desk.camera.caption(photo, "Colours"));
        assertEquals("", desk.stored().photos().getFirst().alt());
        desk.camera.flush();
        assertEquals("Red", desk.stored().photos().getFirst().alt());
        assertEquals(Optional.of("Colours"), desk.stored().photos().getFirst().caption());
    }

    @Test
    void whatIsNoPhotoIsSaidAndTheOthersComeIn() throws IOException {
        add(file("letter.png", "Dear Ada".getBytes(StandardCharsets.UTF_8)),
                file("one.png", Pictures.of("png", 30, 20)));
        assertEquals(1, shown().size());
        assertTrue(desk.said.getFirst().contains("letter.png"), desk.said.toString());
    }

    @Test
    void ofManyPhotosTheWindowHearsInBundles() throws IOException {
        var heard = new ArrayList<Integer>();
        var camera = new PhotosViewModel(desk.opened, visit -> heard.add(visit.photos().size()), desk.photos,
                desk.tasks, desk.tasks, Desk.TEXTS, new Words(Locale.ENGLISH), desk, desk.failures::add);
        var files = new ArrayList<File>();
        for (var width = 1; width <= 45; width++) {
            files.add(file(width + ".png", Pictures.of("png", width, 2)));
        }
        files.add(file("letter.png", new byte[]{1, 2, 3}));
        var draft = desk.draft(0, 0);
        camera.add(files, draft.id(), draft.about());
        assertEquals(List.of(20, 40, 45), heard);
    }

    @Test
    void aPictureFromTheClipboardIsKeptAndDrawnSmall() {
        var draft = desk.draft(0, 0);
        desk.camera.add(new Thumbnail(2, 1, new int[]{0xffff0000, 0xff0000ff}), draft.id(), draft.about());
        look();
        var drawn = new ArrayList<Thumbnail>();
        desk.camera.thumbnail(shown().getFirst(), 132, 88, it -> drawn.add(it.orElseThrow()));
        assertEquals("2 1", drawn.getFirst().width() + " " + drawn.getFirst().height());
    }

    @Test
    void whatHasNotComeInYetCanBeCancelled() throws IOException {
        var slow = new SlowTaskRunner();
        var camera = new PhotosViewModel(desk.opened, visit -> {
        }, desk.photos, slow, desk.tasks, Desk.TEXTS, new Words(Locale.ENGLISH), desk,
                desk.failures::add);
        camera.show(desk.ready().sections());
        var draft = desk.draft(0, 0);
        camera.add(List.of(file("one.png", Pictures.of("png", 30, 20)), file("two.png", Pictures.of("png", 40, 20)),
                file("three.png", Pictures.of("png", 50, 20))), draft.id(), draft.about());
        assertEquals("0 of 3", camera.stateProperty().get().done() + " of " + camera.stateProperty().get().of());
        camera.cancel();
        slow.close();
        slow.answer();
        assertEquals(1, desk.stored().photos().size());
        assertEquals(0, camera.stateProperty().get().of());
    }
}
