package org.trackbook.schedule;

import java.util.ArrayList;
import java.util.List;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Problem;
import org.trackbook.model.Progress;

/// One reading of a document: what a format needs beside it, and what it has to tell.
final class Reading {
    private static final int TALKS_A_STEP = 50;

    private final String format;
    private final String name;
    private final ReadOptions options;
    private final Progress progress;
    private final List<Problem> problems = new ArrayList<>();
    private int talks;
    private int days;

    Reading(String format, String name, ReadOptions options, Progress progress) {
        this.format = format;
        this.name = name;
        this.options = options;
        this.progress = progress;
    }

    String name() {
        return name;
    }

    ReadOptions options() {
        return options;
    }

    /// What was found so far, in the order of the file.
    List<Problem> problems() {
        return problems;
    }

    /// Lists something about the document that is not about one talk.
    ///
    /// @param where follows the name of the document: `:12`, or nothing
    void tell(Effect effect, Cause cause, String where, String... facts) {
        problems.add(new Problem(effect, cause, name + where, facts));
    }

    /// Forgets what was told since there were so many problems: the document is read once more.
    void again(int known) {
        problems.subList(known, problems.size()).clear();
        talks = 0;
        days = 0;
    }

    /// Counts a talk, and answers to whoever waits.
    ///
    /// @param done of `total`, in any unit
    /// @throws Refusal if there are too many, or nobody wants them any longer
    void talk(long done, long total, Spot spot) throws Refusal {
        if (++talks > Limits.TALKS) {
            throw refused(Cause.TOO_MANY_TALKS, spot.words(), Integer.toString(Limits.TALKS));
        }
        if (talks % TALKS_A_STEP == 0) {
            step(done, total);
        }
    }

    /// Counts a day.
    ///
    /// @throws Refusal if there are too many
    void day(String where) throws Refusal {
        if (++days > Limits.DAYS) {
            throw refused(Cause.TOO_MANY_DAYS, where, Integer.toString(Limits.DAYS));
        }
    }

    /// Answers to whoever waits.
    ///
    /// @throws Refusal if nobody wants it any longer
    void step(long done, long total) throws Refusal {
        progress.step(done, total, "schedule");
        if (progress.cancelled()) {
            throw new Refusal(new Import.Cancelled());
        }
    }

    /// Ends the reading.
    ///
    /// @param where follows the name of the document: `:12`, or nothing
    Refusal refused(Cause cause, String where, String... facts) {
        return Refusal.of(format, cause, name + where, facts);
    }
}
