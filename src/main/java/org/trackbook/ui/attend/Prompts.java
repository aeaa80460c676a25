package org.trackbook.ui.attend;

import java.util.Locale;
import org.trackbook.model.About;
import org.trackbook.ui.kit.Texts;

/// What a good note answers, to be read where nothing is written yet. It is never part of the note.
record Prompts(Texts texts) {
    String of(About about) {
        return switch (about) {
            case About.Talks _ -> texts.say("attend.note.prompt") + "\n\n" + texts.say("attend.prompts.lines");
            case About.Moment _ -> texts.say("attend.prompts.moment");
            case About.WholeDay(_, var part) -> texts.say("attend.evening.day." + word(part));
            case About.Trip(var part) -> texts.say("attend.evening.trip." + word(part));
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
