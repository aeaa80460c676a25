package org.trackbook.schedule;

import java.io.ByteArrayOutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.Cause;
import org.trackbook.model.Progress;

/// Turns the bytes of a schedule into a conference, or says why not. The format is told by the bytes, never by the name.
public final class ScheduleReader {
    private final ZoneId computerZone;

    /// A reader is made once and used for any number of schedules.
    ///
    /// @param computerZone taken, and said to be taken, where a schedule names neither a zone nor a known place
    public ScheduleReader(ZoneId computerZone) {
        this.computerZone = computerZone;
    }

    /// Never throws, whatever the bytes.
    ///
    /// @param name of the file, for the places of problems
    public Import read(byte[] bytes, String name, Progress progress) {
        return read(bytes, name, ReadOptions.NONE, progress);
    }

    /// Reads with what somebody says about the schedule. Never throws, whatever the bytes.
    ///
    /// @param name of the file, for the places of problems
    public Import read(byte[] bytes, String name, ReadOptions options, Progress progress) {
        try {
            if (bytes.length > Limits.BYTES) {
                throw Refusal.of("", Cause.TOO_LARGE, name);
            }
            var document = Unpacking.unpacked(bytes, name, it -> Format.of(it).isPresent());
            var format = Format.of(document)
                    .or(() -> document.is(Shape.Form.UNKNOWN) && !options.columns().isEmpty()
                            ? Optional.of(Format.CSV)
                            : Optional.empty())
                    .orElseThrow(() -> unknown(document));
            return read(document, format, options, progress);
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    private Import read(Document document, Format format, ReadOptions options, Progress progress) throws Refusal {
        var reading = new Reading(format.word(), document.name(), options, progress);
        reading.problems().addAll(document.repairs());
        reading.step(0, document.bytes().length);
        return Assembly.conference(format.reading().read(document, reading), reading, format.word(), computerZone);
    }

    /// The pages of one answer as one document, in the order in which they followed each other.
    public static byte[] joined(List<byte[]> pages) {
        var joined = new ByteArrayOutputStream();
        var before = '[';
        for (var page : pages) {
            joined.write(before);
            joined.writeBytes(page);
            before = ',';
        }
        joined.write(']');
        return joined.toByteArray();
    }

    private static Refusal unknown(Document document) {
        var name = document.name();
        return switch (document.form()) {
            case EMPTY -> Refusal.of("", Cause.EMPTY, name);
            case WEB_PAGE -> new Refusal(
                    new Import.Page(PageLinks.of(document.page()), document.page().base()));
            case JSON -> Refusal.of("", CatalogueReader.read(document.bytes(), name) instanceof CatalogueImport.Ready
                    ? Cause.CATALOGUE
                    : Cause.UNKNOWN_JSON, name);
            case XML -> Refusal.of("", Cause.UNKNOWN_XML, name, document.root());
            case UNKNOWN -> Csv.header(document)
                    .map(header -> Refusal.of("", Cause.UNKNOWN_TABLE, name, header))
                    .orElseGet(() -> Refusal.of("", Cause.UNKNOWN_FORMAT, name));
        };
    }
}
