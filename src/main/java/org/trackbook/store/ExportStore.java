package org.trackbook.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.trackbook.model.ConferenceId;

/// Remembers what was last written to a file, so that what its reader changed in it since is noticed.
public final class ExportStore {
    private final Database database;

    public ExportStore(Database database) {
        this.database = database;
    }

    /// The text last written to that file.
    public Optional<String> last(ConferenceId conference, Path file) {
        return database.read("read what was exported to " + file, session -> session.first(
                "select text from visitor_export where conference = ? and file = ?", Row::text, conference.value(),
                place(file)));
    }

    /// Remembers what was written now.
    public void wrote(ConferenceId conference, Path file, String text, Instant at) {
        database.write("remember what was exported to " + file, session -> {
            session.run("insert into visitor_visit (conference) values (?) on conflict do nothing",
                    conference.value());
            return session.run("""
                    insert into visitor_export (conference, file, text, written) values (?, ?, ?, ?)
                    on conflict (conference, file) do update set text = excluded.text, written = excluded.written
                    """, conference.value(), place(file), text, at);
        });
    }

    private static String place(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }
}
