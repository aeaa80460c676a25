package org.trackbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("home").toAbsolutePath();

    private static Path folder(String system, Map<String, String> environment) {
        return DataFolder.of(Optional.empty(), environment, system, HOME);
    }

    @Test
    void theFolderAskedForComesBeforeTheVariable() {
        var environment = Map.of("TRACKBOOK_DATA", "variable");
        assertEquals(Path.of("asked"), DataFolder.of(Optional.of("asked"), environment, "Linux", HOME));
        assertEquals(Path.of("variable"), folder("Linux", environment));
    }

    @Test
    void everySystemHasItsOwnFolder() {
        assertEquals(HOME.resolve(".local/share/trackbook"), folder("Linux", Map.of("TRACKBOOK_DATA", "")));
        assertEquals(HOME.resolve("xdg/trackbook"),
                folder("Linux", Map.of("XDG_DATA_HOME", HOME.resolve("xdg").toString())));
        assertEquals(HOME.resolve(".local/share/trackbook"), folder("Linux", Map.of("XDG_DATA_HOME", "relative")));
        assertEquals(HOME.resolve("Library/Application Support/Trackbook"), folder("Mac OS X", Map.of()));
        assertEquals(HOME.resolve("roaming/Trackbook"),
                folder("Windows 11", Map.of("APPDATA", HOME.resolve("roaming").toString())));
        assertEquals(HOME.resolve("AppData/Roaming/Trackbook"), folder("Windows 11", Map.of()));
    }
}
