package org.trackbook.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trackbook.testkit.DirectTaskRunner;
import org.trackbook.testkit.Harbour;
import org.trackbook.testkit.Snapshots;
import org.trackbook.testkit.Talks;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Theme;

class ShellPictureTest {
    private final Harbour harbour = new Harbour();
    private final Failures failures = new Failures();

    @AfterEach
    void close() {
        harbour.close();
    }

    @ParameterizedTest
    @CsvSource({"1024, 700", "1366, 768", "1600, 1000", "2560, 1440"})
    void theFrameFitsEverySizeInBothThemes(int width, int height) {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            var file = Snapshots.save("shell-" + width + "-" + theme, theme, width, height,
                    () -> view(Place.PLAN, Talks.at(1, "10:12"), Talks.ZONE));
            assertTrue(Files.exists(file));
        }
    }

    @Test
    void theStripIsDrawnInEachOfItsStates() {
        var moments = Stream.of("09:00", "10:45", "11:30", "12:30").map(it -> Talks.at(1, it)).toList();
        for (var moment : moments) {
            assertTrue(Files.exists(Snapshots.save("shell-strip-" + moments.indexOf(moment), Theme.LIGHT, 1024, 420,
                    () -> view(Place.ATTEND, moment, ZoneId.of("Asia/Tokyo")))));
        }
    }

    @Test
    void anEmptyLibraryLeavesTheOtherPlacesQuiet() {
        harbour.remove();
        assertTrue(Files.exists(Snapshots.save("shell-library", Theme.LIGHT, 1024, 700,
                () -> view(Place.LIBRARY, Talks.at(1, "10:12"), Talks.ZONE))));
    }

    private ShellView view(Place place, Instant now, ZoneId computer) {
        var tasks = new DirectTaskRunner();
        var toasts = new Toasts(tasks);
        var shell = new ShellViewModel(harbour.library(), tasks, () -> now, toasts, failures);
        var view = new ShellView(shell, toasts, failures, Texts.in(Locale.ENGLISH), computer,
                new SimpleObjectProperty<>(Theme.LIGHT), Stream.of(Place.values()).map(SamplePlace::new).toList());
        shell.start(Optional.empty());
        if (place.needsConference()) {
            shell.open(Harbour.ID, place);
            toasts.say("Dropped “Introduction to knots”", () -> {
            });
        }
        return view;
    }
}
