package org.trackbook.schedule;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody wrote into a cell about a time: a date, one or two clocks, or both, in any of the usual ways.
///
/// @param date absent where none is written
/// @param clocks one, or from and to
/// @param moment the whole, where it is written as programs do: there is nothing to decide about it
record WrittenTime(Optional<OneDate> date, List<Clock> clocks, Optional<Moment> moment) {
    static final WrittenTime NOTHING = new WrittenTime(Optional.empty(), List.of(), Optional.empty());

    private static final int LONGEST = 120;
    private static final int NO_YEAR = 0;

    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS = Pattern
            .compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2}(?![:.h\\d]))?(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|°)?[-.\\s]{1,3}(?:(?:de|of)\\s)?(\\p{L}{3,12})\\b[-.,\\s]{0,3}(?:del?\\s)?(\\d{4})?(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern
            .compile(
                    "\\b(\\p{L}{3,12})\\b[.\\s]{1,2}(\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.h])(?:[,\\s]{1,2}(\\d{4}))?(?!\\d)");
    private static final String HALF = "([ap])\\.?m\\b\\.?";
    private static final String WORD = "(?:uhr|hrs?|h|o'clock|uur)\\b";
    private static final Pattern CLOCK = Pattern
            .compile("(?<![\\d:])(\\d{1,2})(?:\\s?[:.h]\\s?(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?"
                    + "(?:\\s?(?:" + HALF + "|" + WORD + "))?|\\s?(?:" + HALF + "|" + WORD + "))(?![\\d:])");
    private static final Pattern BARE_RANGE = Pattern
            .compile("(\\d{1,2})\\s?(?:-|–|—|to|bis|à|tot)\\s?(\\d{1,2})(?:\\s?" + HALF + ")?");
    private static final Pattern FOUR_DIGITS = Pattern
            .compile("([01]\\d|2[0-3])([0-5]\\d)(?:\\s?(?:-|–)\\s?([01]\\d|2[0-3])([0-5]\\d))?");
    private static final Pattern BEFORE_RANGE = Pattern
            .compile("(?<![\\d:.])(\\d{1,2})\\s?(?:-|–|—|to|bis|à|tot)\\s?$");
    /// `:ref:`text <target>`` of reStructuredText.
    private static final Pattern ROLE = Pattern.compile(":[a-z]{1,20}:`([^`<]{0,200})(?:<[^>]{0,200}>)?`");
    private static final List<String> MARKUP = List.of("**", "*", "``", "`", "_");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Map<String, Integer> MONTHS = months();

    /// Which of two numbers is the day.
    enum Order {
        DAY_FIRST, MONTH_FIRST
    }

    /// A date as written.
    ///
    /// @param first what may be the day, or the month
    /// @param isKnown whether the first is surely the day
    record OneDate(int first, int second, int year, boolean isKnown) {
        Optional<LocalDate> in(Order order, int usualYear) {
            var day = isKnown || order == Order.DAY_FIRST ? first : second;
            var month = isKnown || order == Order.DAY_FIRST ? second : first;
            try {
                var written = year == NO_YEAR ? usualYear : year;
                return written == NO_YEAR ? Optional.empty() : Optional.of(LocalDate.of(written, month, day));
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        }

        boolean hasYear() {
            return year != NO_YEAR;
        }
    }

    /// A time of day as written.
    ///
    /// @param half `a` or `p` where it is said, else `""`
    /// @param isPadded whether a nought stands before a single digit, as those write who count to 24
    record Clock(int hour, int minute, int second, String half, boolean isPadded) {
        /// As it stands.
        Optional<LocalTime> time() {
            var counted = switch (half) {
                case "a" -> hour == 12 ? 0 : hour;
                case "p" -> hour < 12 ? hour + 12 : hour;
                default -> hour == 24 ? 0 : hour;
            };
            return counted > 23 || minute > 59 || second > 59
                    ? Optional.empty()
                    : Optional.of(LocalTime.of(counted, minute, second));
        }

        private Clock in(String other) {
            return half.isEmpty() ? new Clock(hour, minute, second, other, isPadded) : this;
        }
    }

    /// Reads a cell.
    static WrittenTime of(String cell) {
        if (cell.isBlank()) {
            return NOTHING;
        }
        var text = plain(cell);
        if (text.isEmpty() || text.length() > LONGEST) {
            return NOTHING;
        }
        var moment = Moment.read(text).filter(it -> isOffset(it, text));
        if (moment.isPresent()) {
            return of(moment.get(), moment);
        }
        var folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        var rest = new StringBuilder(folded);
        var date = date(rest);
        return new WrittenTime(date, clocks(rest.toString().strip()), Optional.empty());
    }

    /// The words of a cell without the marks that some sources leave around them.
    static String plain(String cell) {
        var text = cell.strip();
        if (text.startsWith(":") && text.length() <= 2 * LONGEST) {
            text = ROLE.matcher(text).replaceAll("$1").strip();
        }
        var isMarked = !text.isEmpty() && "*`_".indexOf(text.charAt(0)) >= 0;
        for (var mark : isMarked ? MARKUP : List.<String>of()) {
            if (text.length() > 2 * mark.length() && text.startsWith(mark) && text.endsWith(mark)
                    && text.indexOf(mark.charAt(0), mark.length()) >= text.length() - mark.length()) {
                text = text.substring(mark.length(), text.length() - mark.length()).strip();
            }
        }
        return text;
    }

    /// In `2026-05-31 10:00-11:00` the end is no offset.
    private static boolean isOffset(Moment moment, String text) {
        return moment.offset().isEmpty() || moment.offset().get().getTotalSeconds() >= 0 || text.indexOf('T') == 10
                || text.matches(".{10} \\d\\d:\\d\\d:\\d\\d.*");
    }

    private static WrittenTime of(Moment read, Optional<Moment> moment) {
        var date = read.date();
        var clocks = read.time()
                .map(time -> List.of(new Clock(time.getHour(), time.getMinute(), time.getSecond(), "", true)))
                .orElse(List.of());
        return new WrittenTime(
                Optional.of(new OneDate(date.getDayOfMonth(), date.getMonthValue(), date.getYear(), true)),
                clocks, moment);
    }

    /// Of the moment.
    Optional<LocalTime> time() {
        return moment.flatMap(Moment::time);
    }

    /// From UTC, where it is written.
    Optional<ZoneOffset> offset() {
        return moment.flatMap(Moment::offset);
    }

    /// Takes the date out of the text.
    private static Optional<OneDate> date(StringBuilder text) {
        var found = YEAR_FIRST.matcher(text);
        if (found.find()) {
            return taken(text, found, new OneDate(number(found, 3), number(found, 2), number(found, 1), true));
        }
        found = NUMBERS.matcher(text);
        if (found.find() && (found.group(4) != null || found.group(2).equals("."))) {
            return taken(text, found, new OneDate(number(found, 1), number(found, 3), year(found, 4),
                    found.group(2).equals(".")));
        }
        for (found = DAY_FIRST.matcher(text); found.find();) {
            var month = MONTHS.get(found.group(2));
            if (month != null) {
                return taken(text, found, new OneDate(number(found, 1), month, year(found, 3), true));
            }
        }
        for (found = MONTH_FIRST.matcher(text); found.find();) {
            var month = MONTHS.get(found.group(1));
            if (month != null) {
                return taken(text, found, new OneDate(number(found, 2), month, year(found, 3), true));
            }
        }
        return Optional.empty();
    }

    private static Optional<OneDate> taken(StringBuilder text, Matcher found, OneDate date) {
        text.replace(found.start(), found.end(), " ");
        return Optional.of(date);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int year(Matcher found, int group) {
        var written = found.group(group);
        return written == null
                ? NO_YEAR
                : written.length() == 2 ? 2000 + Integer.parseInt(written) : number(found, group);
    }

    private static List<Clock> clocks(String text) {
        var digits = FOUR_DIGITS.matcher(text);
        if (digits.matches()) {
            var clocks = new ArrayList<Clock>();
            clocks.add(new Clock(number(digits, 1), number(digits, 2), 0, "", true));
            if (digits.group(3) != null) {
                clocks.add(new Clock(number(digits, 3), number(digits, 4), 0, "", true));
            }
            return clocks;
        }
        var bare = BARE_RANGE.matcher(text);
        if (bare.matches()) {
            var half = bare.group(3) == null ? "" : bare.group(3);
            return inherited(List.of(new Clock(number(bare, 1), 0, 0, "", false),
                    new Clock(number(bare, 2), 0, 0, half, false)));
        }
        var clocks = new ArrayList<Clock>();
        var found = CLOCK.matcher(text);
        while (found.find() && clocks.size() < 2) {
            if (clocks.isEmpty()) {
                var before = BEFORE_RANGE.matcher(text.substring(0, found.start()));
                if (before.find()) {
                    clocks.add(new Clock(number(before, 1), 0, 0, "", false));
                }
            }
            var half = found.group(4) != null ? found.group(4) : found.group(5) != null ? found.group(5) : "";
            clocks.add(new Clock(number(found, 1), found.group(2) == null ? 0 : number(found, 2),
                    found.group(3) == null ? 0 : number(found, 3), half, found.group(1).startsWith("0")));
        }
        return inherited(clocks);
    }

    /// In `9:00-9:45 am` the first says its half by the second; `11:00-1:00 pm` begins before noon.
    private static List<Clock> inherited(List<Clock> clocks) {
        if (clocks.size() < 2 || clocks.getLast().half().isEmpty()) {
            return clocks;
        }
        var end = clocks.getLast();
        var same = clocks.getFirst().in(end.half());
        var isBefore = same.time().isPresent() && end.time().isPresent()
                && same.time().get().isBefore(end.time().get());
        return List.of(isBefore ? same : clocks.getFirst().in("a"), end);
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var language : List.of("en", "de", "fr", "it", "es", "nl")) {
            for (var month : Month.values()) {
                for (var style : TextStyle.values()) {
                    var name = MARKS.matcher(Normalizer.normalize(month.getDisplayName(style, Locale.of(language)),
                            Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT).replace(".", "");
                    if (name.length() > 2) {
                        months.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
        months.putIfAbsent("sept", 9);
        months.putIfAbsent("mrz", 3);
        return months;
    }
}
