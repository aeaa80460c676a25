package org.trackbook.ui.changes;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;
import org.trackbook.usecase.ImportSchedule;
import org.trackbook.usecase.Outcome;
import org.trackbook.words.Words;

/// Says when a refresh took place, where it came from and what it came to. It is the computer's clock that tells: the
/// conference has no part in it.
final class RefreshWords {
    private final Texts texts;
    private final Words words;
    private final Times times;
    private final ZoneId zone;

    RefreshWords(Texts texts, Words words, ZoneId computer) {
        this.texts = texts;
        this.words = words;
        this.zone = computer;
        times = new Times(texts, computer);
    }

    /// `25 January 2026`
    String date(Instant at) {
        return times.dateFull(times.date(at));
    }

    /// `Today 15:40 · from fosdem.org`
    String line(RefreshLine line, Instant now) {
        if (line.isFirst()) {
            return first(line);
        }
        var clock = date(line.at(), now).isEmpty()
                ? times.clock(line.at())
                : texts.say("changes.today", times.clock(line.at()));
        var from = line.restored()
                .map(at -> texts.say("changes.restored", date(at)))
                .orElseGet(() -> isAddress(line.source())
                        ? texts.say("changes.from", host(line.source()))
                        : texts.say("changes.from.file"));
        return clock + " · " + from;
    }

    private String date(Instant at, Instant now) {
        return LocalDate.ofInstant(now, zone).equals(times.date(at)) ? date(at) : "";
    }

    private String first(RefreshLine line) {
        if (line.source().isEmpty()) {
            return texts.say("changes.first.hand");
        }
        if (line.source().equals(ImportSchedule.SAMPLE)) {
            return texts.say("changes.first.sample");
        }
        return isAddress(line.source())
                ? texts.say("changes.first.address", host(line.source()))
                : texts.say("changes.first.file");
    }

    /// `271 changes, 4 yours`
    String sum(RefreshLine line) {
        return line.isFirst()
                ? texts.say("changes.talks", line.talks())
                : texts.say(line.mine() == 0 ? "changes.sum" : "changes.sum.mine", line.changes(), line.mine());
    }

    /// Where it came from in full, and which edition it is.
    String tip(RefreshLine line) {
        var version = line.version().isBlank() ? "" : texts.say("changes.version", line.version());
        return Stream.of(line.source(), version).filter(it -> !it.isEmpty()).collect(Collectors.joining("\n"));
    }

    /// Where the next version is asked for.
    String asked(String source) {
        if (source.equals(ImportSchedule.SAMPLE)) {
            return texts.say("changes.sample");
        }
        return isAddress(source) ? host(source) : texts.say("changes.file", name(source));
    }

    /// Why something was held back, and that nothing was changed.
    String held(Outcome.Held held) {
        return texts.say("changes.held.words", held.conference().title(),
                held.suspicions().stream().map(words::say).collect(Collectors.joining(" ")));
    }

    private static String name(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private static boolean isAddress(String source) {
        return source.startsWith("http://") || source.startsWith("https://");
    }

    private static String host(String address) {
        try {
            var host = new URI(address).getHost();
            return host == null ? address : host.replaceFirst("^www\\.", "");
        } catch (URISyntaxException _) {
            return address;
        }
    }
}
