package org.trackbook.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.trackbook.model.Kind;

/// Tells talks from breaks, stands and info desks: by type, track or room, and by the wording only where these say
/// nothing.
final class Kinds {
    private static final Set<String> BREAKS = Set.of("break", "breaks", "coffee break", "lunch break", "lunch", "pause",
            "pausen", "meal", "meals", "tea", "morning tea", "afternoon tea", "dinner", "room changeover", "free time");
    private static final Set<String> STANDS = Set.of("stand", "stands", "standtrack", "stand track");
    private static final Set<String> INFOS = Set.of("info", "infodesk", "info desk", "information desk");

    private static final int LONGEST = 60;
    private static final int LONGEST_OF_ALL = 1_000;

    private static final String MEAL = "(?:breakfast|brunch|lunch|dinner|supper|tea|coffee|snacks?)";
    /// Short enough to be nothing else, whoever is named beside it.
    private static final Pattern WORDS_OF_BREAK = Pattern.compile("(?:the |free |group )?(?:" + MEAL
            + "(?: (?:&|and|/) " + MEAL + ")?|(?:" + MEAL + " |short |long |morning |afternoon |midday |mid-day )*"
            + "(?:breaks?|pause|time)|(?:mittags|kaffee|essens)?pause|mittagessen|abendessen|frühstück"
            + "|pause[- ](?:café|déjeuner)|déjeuner|pausa(?: café)?|comida|pranzo|pausa pranzo)(?: \\(.*\\))?");
    private static final Pattern ENDS_AS_BREAK = Pattern.compile(".*\\b(?:coffee|tea|lunch) break");
    private static final Pattern WORDS_OF_INFO = Pattern
            .compile(
                    "(?:conference )?registration(?: desk| (?:&|and) check-?in)?(?: opens?)?|.*\\binfo ?desk\\b.*|doors open|check-?in");

    /// Without one of these no wording says anything; nearly all titles end here.
    private static final List<String> HINTS = List.of("break", "unch", "dinner", "supper", "coffee", "tea", "snack",
            "paus", "essen", "frühstück", "déjeuner", "comida", "pranzo", "registration", "info", "doors", "check");

    private static final Found TALK = new Found(Kind.TALK, false);

    /// Types, tracks and rooms are few, and each is asked for many times.
    private final Map<String, Kind> known = new HashMap<>();

    /// A kind, and whether only the wording says so.
    record Found(Kind kind, boolean guessed) {
    }

    Found of(String type, String track, String room, String title, boolean hasSpeakers) {
        var said = known(type);
        said = said == Kind.TALK ? known(track) : said;
        said = said == Kind.TALK ? known(room) : said;
        if (said != Kind.TALK) {
            return new Found(said, false);
        }
        // what is longer than all that the patterns take whole can only end or hold something
        var words = title.length() > (hasSpeakers ? LONGEST : LONGEST_OF_ALL) ? "" : title.toLowerCase(Locale.ROOT);
        var kind = hints(words) ? worded(words, hasSpeakers) : Kind.TALK;
        return kind == Kind.TALK ? TALK : new Found(kind, true);
    }

    private Kind known(String said) {
        return said.isEmpty() ? Kind.TALK : known.computeIfAbsent(said, it -> said(it.toLowerCase(Locale.ROOT)));
    }

    /// What kind of item a type of its own means.
    static Kind ofType(String type) {
        return said(Words.line(type).toLowerCase(Locale.ROOT));
    }

    /// FOSDEM's online rooms carry a letter: `I.infodesk`, `S.stand`.
    private static Kind said(String words) {
        var word = words.length() > 2 && words.charAt(1) == '.' ? words.substring(2) : words;
        if (BREAKS.contains(word)) {
            return Kind.BREAK;
        }
        if (STANDS.contains(word)) {
            return Kind.STAND;
        }
        return INFOS.contains(word) ? Kind.INFO : Kind.TALK;
    }

    private static boolean hints(String words) {
        for (var hint : HINTS) {
            if (words.contains(hint)) {
                return true;
            }
        }
        return false;
    }

    private static Kind worded(String title, boolean hasSpeakers) {
        if (WORDS_OF_BREAK.matcher(title).matches() || (!hasSpeakers && ENDS_AS_BREAK.matcher(title).matches())) {
            return Kind.BREAK;
        }
        return !hasSpeakers && WORDS_OF_INFO.matcher(title).matches() ? Kind.INFO : Kind.TALK;
    }
}
