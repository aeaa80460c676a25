package org.trackbook.words;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.trackbook.model.Effect;
import org.trackbook.model.Finding;
import org.trackbook.model.Problem;
import org.trackbook.plan.Suspicion;

/// Finds the words for what the house knows only as values.
public final class Words {
    private final Locale language;
    private final ResourceBundle bundle;

    public Words(Locale language) {
        this.language = language;
        bundle = ResourceBundle.getBundle("i18n.messages", language,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /// The sentence of a key of the bundle, its gaps filled.
    public String say(String key, Object... facts) {
        return new MessageFormat(bundle.getString(key), language).format(facts);
    }

    /// A date or a time by the pattern of a key, as [DateTimeFormatter] takes it.
    public String date(String key, TemporalAccessor at) {
        return DateTimeFormatter.ofPattern(bundle.getString(key), language).format(at);
    }

    /// What is wrong, where, and what came of it.
    public String say(Problem problem) {
        var reason = reason(problem);
        var said = bundle.containsKey(effect(problem.effect()))
                ? say("problem.with_effect", reason, say(effect(problem.effect())))
                : reason;
        return at(problem.place(), said);
    }

    /// What is wrong, for a reader who sees the place and the effect beside it.
    public String reason(Problem problem) {
        return say("problem." + word(problem.cause()), problem.facts());
    }

    /// What a report's author may want to mend, and where.
    public String say(Finding finding) {
        return at(finding.place(), reason(finding));
    }

    /// What a report's author may want to mend, for a reader who sees the place beside it.
    public String reason(Finding finding) {
        return say("finding." + finding.rule(), finding.facts());
    }

    /// Why a newer version does not look like one.
    public String say(Suspicion suspicion) {
        return say("suspicion." + word(suspicion.what()), suspicion.before(), suspicion.after());
    }

    private String at(String place, String sentence) {
        return place.isBlank() ? sentence : say("problem.at", place, sentence);
    }

    private String say(String key, List<String> facts) {
        return say(key, facts.toArray());
    }

    private static String effect(Effect effect) {
        return "effect." + word(effect);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
