package org.trackbook.usecase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Knows folders that a program copies between computers while they are written to. SQLite's three files do not stay together
/// there, and two computers that write at once lose what one of them wrote.
final class SyncedFolder {
    private static final Set<String> NAMES = Set.of("dropbox", "onedrive", "google drive", "googledrive", "my drive",
            "nextcloud", "owncloud", "icloud drive", "iclouddrive", "mobile documents", "cloudstorage", "seafile",
            "pcloud drive", "pclouddrive", "megasync", "syncthing", "box sync", "yandex.disk", "proton drive");

    /// Files that such a program lays into the folder it looks after.
    private static final List<String> MARKS = List.of(".stfolder", ".dropbox", ".dropbox.cache", ".owncloudsync.log",
            ".nextcloudsync.log", ".sync", ".tmp.drivedownload", ".seafile-data");

    private SyncedFolder() {
    }

    /// The innermost one that a file lies in.
    static Optional<Path> around(Path file) {
        return Stream.iterate(file.toAbsolutePath().normalize().getParent(), it -> it != null, Path::getParent)
                .filter(SyncedFolder::isSynced)
                .findFirst();
    }

    private static boolean isSynced(Path folder) {
        var name = folder.getFileName();
        return (name != null && isName(name.toString().toLowerCase(Locale.ROOT)))
                || MARKS.stream().anyMatch(mark -> Files.exists(folder.resolve(mark)));
    }

    private static boolean isName(String name) {
        return NAMES.contains(name) || name.startsWith("onedrive - ") || name.startsWith("dropbox (");
    }
}
