package org.trackbook.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.ConferenceId;
import org.trackbook.model.Effect;
import org.trackbook.model.Kind;
import org.trackbook.model.Problem;
import org.trackbook.model.Zone;
import org.trackbook.ui.kit.Texts;
import org.trackbook.usecase.Look;
import org.trackbook.usecase.TableColumns;
import org.trackbook.words.Words;

/// What reading a schedule came to: what was kept, and what was left out, mended and guessed.
///
/// @param talks entries that are talks
/// @param others entries that are none
/// @param columns present where it is a table
record ImportReport(ConferenceId conference, String title, String source, Zone zone, long talks, long others,
        List<Problem> problems, Optional<TableColumns> columns) {
    /// In the order in which they are told.
    static final List<Effect> TOLD = List.of(Effect.SKIPPED, Effect.REPAIRED, Effect.GUESSED);

    ImportReport {
        problems = List.copyOf(problems);
    }

    /// @param conference as it is in the library
    static ImportReport of(Look.Read read, Conference conference) {
        var talks = conference.talks().stream().filter(talk -> talk.kind() == Kind.TALK).count();
        return new ImportReport(conference.id(), conference.title(), read.source(), conference.zone(), talks,
                conference.talks().size() - talks, read.problems(), read.columns());
    }

    /// What there is to say when a person has said what the zone is.
    ImportReport in(Zone corrected) {
        return new ImportReport(conference, title, source, corrected, talks, others,
                problems.stream().filter(problem -> !Look.OF_ZONES.contains(problem.cause())).toList(), columns);
    }

    boolean isZoneGuessed() {
        return problems.stream().anyMatch(problem -> Look.OF_ZONES.contains(problem.cause()));
    }

    List<Problem> told(Effect effect) {
        return problems.stream().filter(problem -> problem.effect() == effect).toList();
    }

    int count(Effect effect) {
        return told(effect).size();
    }

    /// `62 talks and 5 breaks or the like kept, 2 skipped`
    String sum(Texts texts) {
        return texts.say("library.import.sum", talks, others, count(Effect.SKIPPED), count(Effect.REPAIRED),
                count(Effect.GUESSED));
    }

    /// All of it as lines of text.
    String text(Texts texts, Words words) {
        var lines = new ArrayList<String>();
        lines.add(texts.say("library.report.title", title));
        lines.add(source);
        lines.add(sum(texts));
        for (var effect : TOLD) {
            var told = told(effect);
            if (!told.isEmpty()) {
                lines.add("");
                lines.add(texts.say("library.report.part", name(texts, effect), told.size()));
                told.forEach(problem -> lines.add(line(problem, words)));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(Problem problem, Words words) {
        var reason = words.reason(problem);
        return problem.place().isBlank() ? reason : words.say("problem.at", problem.place(), reason);
    }

    static String name(Texts texts, Effect effect) {
        return switch (effect) {
            case SKIPPED -> texts.say("library.report.skipped");
            case REPAIRED -> texts.say("library.report.repaired");
            case GUESSED -> texts.say("library.report.guessed");
            case REFUSED -> texts.say("library.report.refused");
        };
    }
}
