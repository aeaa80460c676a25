package org.trackbook.ui.plan;

import java.util.stream.Stream;
import org.trackbook.ui.kit.Texts;
import org.trackbook.ui.kit.Times;

/// Says what a talk is to the visitor's plan, in list, grid and comparison alike.
record TalkWords(Texts texts) {
    /// What is to be said of the talk before all else; empty where nothing was decided.
    String standing(TalkLine line) {
        if (line.cancelled()) {
            return texts.say("plan.cancelled");
        }
        return switch (line.standing()) {
            case MAIN -> texts.say("plan.standing.main");
            case STAR -> texts.say("plan.standing.star");
            case BACKUP -> texts.say("plan.standing.backup");
            case DROPPED -> texts.say("plan.standing.dropped");
            case NONE -> "";
        };
    }

    /// For those who hear it: when, what, who, where, what was decided, and more.
    String spoken(TalkLine line, Times times, String... more) {
        var listed = line.shortListed() ? texts.say("plan.standing.short") : "";
        return Signs.spoken(line.talk(), times,
                Stream.concat(Stream.of(standing(line), listed), Stream.of(more)).toArray(String[]::new));
    }
}
