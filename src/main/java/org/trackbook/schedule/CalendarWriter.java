package org.trackbook.schedule;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The software that wrote a calendar. Each has habits that no specification knows.
enum CalendarWriter {
    /** Puts the speakers behind the title; the id holds the guid. */
    FRAB,
    /** Puts the speakers behind the title; the id holds event and code. */
    PRETALX,
    /** Of FOSDEM's pages: the id begins with that of its schedule. */
    FOSDEM,
    /** FOSDEM Companion, an app: somebody's bookmarks. */
    BOOKMARKS,
    /** Names the conference in PRODID, for X-WR-CALNAME is only its address. */
    SCHED,
    /** Names speakers in the text, and their employers in brackets. */
    INDICO,
    /** Of linux.conf.au and PyCons: what is no talk is called `Main Conference: lunch`. */
    SYMPOSION, OTHER;

    private static final Pattern NAME_OF_SCHED = Pattern.compile("-//Sched\\.com (.+?)//.*", Pattern.DOTALL);
    private static final Pattern HOST_OF_PRETALX = Pattern.compile("-//pretalx//([^/]+)//(.*)", Pattern.DOTALL);
    private static final Pattern UID_OF_PRETALX = Pattern.compile("pretalx-(.+)-[A-Z0-9]{5,}(?:-\\d+)?@.*");
    private static final Pattern UID_OF_FOSDEM = Pattern.compile("\\d+@FOSDEM\\D?(\\d{2,4})@.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UID_OF_BOOKMARKS = Pattern.compile("\\d+@(\\d{4})@be\\.digitalia\\.fosdem");
    private static final Pattern NAME_OF_PENTABARF = Pattern.compile("(?:Schedule for events at (.+)|(.+) Schedule)");

    /// @param product what the calendar says of its writer, `PRODID`
    /// @param uid of the first event
    static CalendarWriter of(String product, String uid) {
        var words = product.toLowerCase(Locale.ROOT);
        if (words.contains("//be.digitalia.fosdem")) {
            return BOOKMARKS;
        }
        if (UID_OF_FOSDEM.matcher(uid).matches()) {
            return FOSDEM;
        }
        if (words.contains("//pretalx") || uid.startsWith("pretalx-") || uid.contains("@@")) {
            return PRETALX;
        }
        if (words.contains("ri_cal") || uid.contains("@frab") || uid.endsWith("@pentabarf.org")) {
            return FRAB;
        }
        if (words.contains("//sched.com")) {
            return SCHED;
        }
        if (words.contains("//indico")) {
            return INDICO;
        }
        return words.contains("linux.conf.au") || words.contains("symposion") ? SYMPOSION : OTHER;
    }

    /// Whether the text of an event is what a schedule calls abstract.
    boolean writesAbstract() {
        return this == FRAB || this == PRETALX || this == FOSDEM || this == BOOKMARKS;
    }

    boolean writesSpeakersInTitle() {
        return this == FRAB || this == PRETALX;
    }

    /// The conference's name where the calendar itself gives a better one than its own.
    Optional<String> title(String product, String name) {
        if (this == SCHED) {
            var matcher = NAME_OF_SCHED.matcher(product);
            return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
        }
        var pentabarf = NAME_OF_PENTABARF.matcher(name);
        if ((this == FRAB || this == FOSDEM) && pentabarf.matches()) {
            return Optional.ofNullable(pentabarf.group(1)).or(() -> Optional.ofNullable(pentabarf.group(2)));
        }
        return Optional.empty();
    }

    /// What the conference may be called where the calendar gives no name; `""` where nothing says it.
    String guessedTitle(String product, String uid) {
        return switch (this) {
            case BOOKMARKS -> {
                var year = UID_OF_BOOKMARKS.matcher(uid);
                yield year.matches() ? "FOSDEM " + year.group(1) + " bookmarks" : "FOSDEM bookmarks";
            }
            case FOSDEM -> {
                var year = UID_OF_FOSDEM.matcher(uid);
                yield !year.matches() ? "" : "FOSDEM " + (year.group(1).length() == 2 ? "20" : "") + year.group(1);
            }
            case PRETALX -> pretalx(product, uid);
            case FRAB, SCHED, INDICO, SYMPOSION, OTHER -> "";
        };
    }

    private static String pretalx(String product, String uid) {
        var event = UID_OF_PRETALX.matcher(uid);
        var host = HOST_OF_PRETALX.matcher(product);
        if (!event.matches()) {
            return "";
        }
        // an event that is called 2025 is one of those that its host has each year
        return event.group(1).chars().anyMatch(Character::isLetter) || !host.matches()
                ? event.group(1)
                : host.group(1) + " " + event.group(1);
    }
}
