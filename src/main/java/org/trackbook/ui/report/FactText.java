package org.trackbook.ui.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trackbook.model.Term;
import org.trackbook.model.Trip;
import org.trackbook.model.Visit;

/// Facts of a report as they are typed, and as a visit file writes them. A list has a line for each: `Find a tool = yes`,
/// `Train = 120.00 EUR`, `Bareos = https://www.bareos.org`, `Bareos = bold`.
final class FactText {
    private static final String PARTS = " = ";
    private static final String BOLD = "bold";
    private static final Pattern MONEY = Pattern.compile("(\\S+)\\s+(\\S+)");

    private FactText() {
    }

    /// As it is typed; empty where nobody said anything.
    static String of(Visit visit, Fact fact) {
        var report = visit.report();
        var style = report.style();
        var trip = visit.trip();
        return switch (fact) {
            case TITLE -> report.title().orElse("");
            case AUTHOR -> report.author().orElse("");
            case TAGS -> String.join(", ", report.tags());
            case SLUG -> report.slug().orElse("");
            case DATE -> report.date().map(LocalDate::toString).orElse("");
            case LANGUAGE -> report.language().orElse("");
            case SPEAKERS -> style.speakers().map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("");
            case NARRATIVE -> word(style.narrative());
            case VERDICTS -> word(style.verdicts());
            case SHOW_RATINGS -> word(style.showRatings());
            case SHOW_TALK_TITLES -> word(style.showTalkTitles());
            case SHOW_TALK_LINKS -> word(style.showTalkLinks());
            case PLACE -> trip.place().orElse("");
            case PURPOSE -> trip.purpose().orElse("");
            case COST_CENTRE -> trip.costCentre().orElse("");
            case ATTEND_AGAIN -> word(trip.attendAgain());
            case OBJECTIVES -> lines(trip.objectives(), it -> it.text() + it.met().map(met -> PARTS + met).orElse(""));
            case COSTS -> lines(trip.costs(), FactText::line);
            case GLOSSARY -> lines(visit.glossary(), FactText::line);
        };
    }

    private static String word(Optional<Boolean> yes) {
        return yes.map(String::valueOf).orElse("");
    }

    private static String line(Trip.Cost cost) {
        return cost.what() + PARTS + cost.amount() + " " + cost.currency();
    }

    private static String line(Term term) {
        var said = term.url().orElse("") + (term.bold() ? " " + BOLD : "");
        return said.isBlank() ? term.term() : term.term() + PARTS + said.strip();
    }

    private static <T> String lines(List<T> things, Function<T, String> line) {
        return things.stream().map(line).collect(Collectors.joining("\n"));
    }

    /// As a visit file writes it; empty takes it away.
    static String json(Fact fact, String typed) {
        if (typed.isBlank()) {
            return "";
        }
        return switch (fact) {
            case OBJECTIVES -> list(typed, (text, met) -> met.isEmpty()
                    ? "{\"text\":" + quoted(text) + "}"
                    : "{\"text\":" + quoted(text) + ",\"met\":" + quoted(met) + "}");
            case COSTS -> list(typed, (what, money) -> {
                var parts = MONEY.matcher(money);
                var known = parts.matches();
                return "{\"what\":" + quoted(what) + ",\"amount\":" + quoted(known ? parts.group(1) : money)
                        + ",\"currency\":" + quoted(known ? parts.group(2) : "") + "}";
            });
            case GLOSSARY -> list(typed, (term, said) -> {
                var bold = said.equals(BOLD) || said.endsWith(" " + BOLD);
                var url = bold ? said.substring(0, said.length() - BOLD.length()).strip() : said;
                return "{\"term\":" + quoted(term) + (url.isEmpty() ? "" : ",\"url\":" + quoted(url))
                        + (bold ? ",\"bold\":true" : "") + "}";
            });
            case NARRATIVE, VERDICTS, SHOW_RATINGS, SHOW_TALK_TITLES, SHOW_TALK_LINKS, ATTEND_AGAIN -> typed;
            case TITLE, AUTHOR, TAGS, SLUG, DATE, LANGUAGE, SPEAKERS, PLACE, PURPOSE, COST_CENTRE ->
                quoted(typed.strip());
        };
    }

    private interface Line {
        String json(String before, String after);
    }

    private static String list(String typed, Line line) {
        return typed.lines().map(String::strip).filter(it -> !it.isEmpty()).map(it -> {
            var at = it.lastIndexOf(PARTS);
            return at < 0
                    ? line.json(it, "")
                    : line.json(it.substring(0, at).strip(), it.substring(at + PARTS.length())
                            .strip());
        }).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        var json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
