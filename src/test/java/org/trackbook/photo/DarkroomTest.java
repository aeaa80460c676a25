package org.trackbook.photo;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trackbook.model.Cause;
import org.trackbook.testkit.Pictures;

@Timeout(60)
class DarkroomTest {
    private static Picture taken(byte[] bytes) {
        return assertInstanceOf(Taken.In.class, Darkroom.take(bytes)).picture();
    }

    private static Taken refused(Cause cause, String... facts) {
        return new Taken.Refused(cause, List.of(facts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif"})
    void aPictureIsTakenInWithItsSize(String format) {
        var picture = taken(Pictures.of(format, 90, 60));
        assertEquals(format + " 90 60", picture.ending() + " " + picture.width() + " " + picture.height());
        var pixels = Darkroom.small(picture.bytes(), 500, 500).orElseThrow();
        assertEquals("90 60", pixels.width() + " " + pixels.height());
    }

    /// Where the red, the green and the blue corner stand, by the eight ways to hold a camera.
    @ParameterizedTest
    @CsvSource({"1, RGBW", "2, GRWB", "3, WBGR", "4, BWRG", "5, RBGW", "6, BRWG", "7, WGBR", "8, GWRB"})
    void aPhotoStandsUprightHoweverTheCameraWasHeld(int orientation, String corners) {
        var picture = taken(Pictures.photo(120, 80, orientation));
        var lies = orientation > 4;
        assertEquals(lies ? "80 120" : "120 80", picture.width() + " " + picture.height());
        assertEquals(corners, corners(Darkroom.small(picture.bytes(), 60, 60).orElseThrow()));
        var printed = ReportPhoto.of(picture.bytes()).orElseThrow();
        assertEquals(picture.width() + " " + picture.height(), printed.width() + " " + printed.height());
        assertEquals(corners, corners(Darkroom.small(printed.bytes(), 60, 60).orElseThrow()));
    }

    private static String corners(Pixels pixels) {
        var w = pixels.width();
        var h = pixels.height();
        return List.of(at(pixels, w / 4, h / 4), at(pixels, w * 3 / 4, h / 4), at(pixels, w / 4, h * 3 / 4),
                at(pixels, w * 3 / 4, h * 3 / 4)).stream().map(DarkroomTest::name).reduce("", String::concat);
    }

    private static Color at(Pixels pixels, int x, int y) {
        return new Color(pixels.argb()[y * pixels.width() + x]);
    }

    private static String name(Color color) {
        var red = color.getRed() > 127;
        var blue = color.getBlue() > 127;
        return red && blue ? "W" : red ? "R" : blue ? "B" : "G";
    }

    @Test
    void placeAndCameraAreCutOutAndThePixelsStay() {
        var photo = Pictures.photo(90, 60, 6);
        assertTrue(Pictures.says(photo, Pictures.MAKER));
        var picture = taken(photo);
        assertFalse(Pictures.says(picture.bytes(), Pictures.MAKER));
        assertFalse(Pictures.says(picture.bytes(), "2017:02:04"));
        var before = Pictures.read(photo);
        var after = Pictures.read(picture.bytes());
        assertTrue(Arrays.equals(before.getRGB(0, 0, 90, 60, null, 0, 90), after.getRGB(0, 0, 90, 60, null, 0, 90)));
        assertTrue(Arrays.equals(picture.bytes(), taken(picture.bytes()).bytes()), "nothing more to cut out");
    }

    @Test
    void wordsOfProgramsAreCutOutOfScreenshots() {
        var png = Pictures.talkingPng(30, 20);
        assertTrue(Pictures.says(png, Pictures.MAKER));
        assertTrue(Arrays.equals(Pictures.of("png", 30, 20), taken(png).bytes()));
    }

    @Test
    void theCamerasClockRunsWhereTheConferenceIs() {
        var brussels = ZoneId.of("Europe/Brussels");
        assertEquals(Optional.of(Instant.parse("2017-02-04T09:45:00Z")),
                taken(Pictures.photo(30, 20, 1)).taken(brussels));
        assertEquals(Optional.empty(), taken(Pictures.of("jpeg", 30, 20)).taken(brussels));
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        assertEquals(refused(Cause.NO_PHOTO), Darkroom.take(new byte[0]));
        assertEquals(refused(Cause.NO_PHOTO), Darkroom.take("A letter.".getBytes(StandardCharsets.UTF_8)));
        assertEquals(refused(Cause.PHOTO_FORMAT, "WebP"),
                Darkroom.take("RIFF....WEBPVP8 ".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(refused(Cause.PHOTO_FORMAT, "HEIC"),
                Darkroom.take("\0\0\0\30ftypheic".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(refused(Cause.PHOTO_CUT), Darkroom.take(Pictures.claiming(40, 40)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif"})
    void aPictureThatBreaksOffIsRefused(String format) {
        var whole = Pictures.noise(format, 60, 40);
        for (var part = 10; part < 100; part += 10) {
            var cut = Arrays.copyOf(whole, whole.length * part / 100);
            assertEquals(refused(Cause.PHOTO_CUT), Darkroom.take(cut), part + " % of it");
        }
        assertEquals(refused(Cause.PHOTO_CUT), Darkroom.take(Arrays.copyOf(whole, whole.length - 1)));
    }

    @Test
    @Timeout(5)
    void aBombOfPixelsIsRefusedBeforeItIsDrawn() {
        assertEquals(refused(Cause.PHOTO_TOO_LARGE, "30000", "30000", "120"),
                Darkroom.take(Pictures.claiming(30_000, 30_000)));
        assertEquals(refused(Cause.PHOTO_TOO_LARGE, "2000000000", "1", "120"),
                Darkroom.take(Pictures.claiming(2_000_000_000, 1)));
        assertEquals(Optional.empty(), ReportPhoto.of(Pictures.claiming(30_000, 30_000)));
        assertEquals(Optional.empty(), Darkroom.small(Pictures.claiming(30_000, 30_000), 66, 44));
    }

    @RepeatedTest(12)
    void spoiltBytesGetAnAnswer(RepetitionInfo repetition) {
        var seed = repetition.getCurrentRepetition();
        var random = new Random(seed);
        var format = List.of("jpeg", "png", "gif").get(seed % 3);
        for (var round = 0; round < 40; round++) {
            var bytes = format.equals("jpeg") ? Pictures.photo(50, 40, 6) : Pictures.of(format, 50, 40);
            for (var many = random.nextInt(8); many >= 0; many--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertDoesNotThrow(() -> {
                Darkroom.take(bytes);
                ReportPhoto.of(bytes);
                Darkroom.small(bytes, 66, 44);
                Darkroom.bare(bytes);
            }, "seed " + seed);
        }
    }

    @Test
    void aLightPhotoKeepsItsBytesInAReport() {
        var png = Pictures.of("png", 640, 480);
        var printed = ReportPhoto.of(png).orElseThrow();
        assertEquals("png 640 480", printed.ending() + " " + printed.width() + " " + printed.height());
        assertTrue(Arrays.equals(png, printed.bytes()));
    }

    @Test
    void aHeavyPhotoIsMadeLightForAReport() {
        var heavy = Pictures.noise("jpeg", 2600, 1800);
        var printed = ReportPhoto.of(heavy).orElseThrow();
        assertTrue(heavy.length > 2_000_000, "heavy: " + heavy.length);
        assertTrue(printed.bytes().length <= ReportPhoto.LIGHT, "light: " + printed.bytes().length);
        assertEquals(1800.0 / 2600, (double) printed.height() / printed.width(), 0.01);
        assertTrue(Arrays.equals(printed.bytes(), ReportPhoto.of(heavy).orElseThrow().bytes()), "always the same");
        var read = Pictures.read(printed.bytes());
        assertEquals(printed.width() + " " + printed.height(), read.getWidth() + " " + read.getHeight());
    }

    @Test
    void aLargePhotoOfLittleWeightIsScaledToThePage() {
        var printed = ReportPhoto.of(Pictures.of("png", 4000, 3000)).orElseThrow();
        assertEquals("jpeg 1600 1200", printed.ending() + " " + printed.width() + " " + printed.height());
    }

    @Test
    void whatWasOnTheClipboardBecomesAPicture() {
        var argb = new int[]{0xffff0000, 0xff00ff00, 0xff0000ff, 0xffffffff};
        var picture = taken(Darkroom.file(new Pixels(2, 2, argb)));
        assertEquals("png", picture.ending());
        assertTrue(Arrays.equals(argb, Pictures.read(picture.bytes()).getRGB(0, 0, 2, 2, null, 0, 2)));
    }
}
