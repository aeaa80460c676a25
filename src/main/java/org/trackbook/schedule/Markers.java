package org.trackbook.schedule;

import java.util.regex.Pattern;
import org.trackbook.model.Status;

/// Takes words such as `CANCELLED` out of a title. Only capitals at its start or end count, alone or in brackets, with
/// or without `:` `-` `–`: "Cancelling POSIX syscalls in Managarm" is a title.
final class Markers {
    /// What is longer is no title, and would take its time.
    private static final int LONGEST = 1_000;
    private static final String CANCELLED = "CANCELL?ED|CANCELL?ATION";
    private static final String AMENDED = "AMM?ENDED|AMM?ENDE?MEN[TD]S?";
    private static final String WORD = "(?<word>" + CANCELLED + "|" + AMENDED + ")(?![\\p{L}\\p{N}])";
    private static final String OPEN = "[(\\[{<*]+\\s*";
    private static final String CLOSED = "\\s*[)\\]}>*]+";
    private static final String SEPARATOR = "[:\\-–—|,!]";

    private static final Pattern IN_BRACKETS = Pattern
            .compile("^" + OPEN + WORD + CLOSED + "\\s*" + SEPARATOR + "*\\s*");
    private static final Pattern AT_START = Pattern.compile("^" + WORD + "\\s*" + SEPARATOR + "*\\s*");
    private static final Pattern AT_END_IN_BRACKETS = Pattern
            .compile("\\s*" + SEPARATOR + "*\\s*" + OPEN + WORD + CLOSED + "[.!]*$");
    private static final Pattern AT_END = Pattern.compile("(?:\\s*[:\\-–—|,]+\\s*|\\s+)" + WORD + "[.!]*$");
    /// `… - CANCELLED, replaced by …`
    private static final Pattern REMARK = Pattern.compile("(?:\\s[-–—|]\\s|:\\s|[(\\[{])" + WORD);

    private Markers() {
    }

    /// What is left of a title.
    ///
    /// @param remark whether the status is from a remark within the title, which stays
    record Marked(String title, Status status, boolean remark) {
    }

    static Marked read(String title) {
        var worded = title.contains("CANCEL") || title.contains("AMEND") || title.contains("AMMEND");
        if (!worded || title.length() > LONGEST) {
            return new Marked(title, Status.PLANNED, false);
        }
        var rest = title;
        var status = Status.PLANNED;
        for (var taken = true; taken;) {
            taken = false;
            for (var pattern : new Pattern[]{IN_BRACKETS, AT_START, AT_END_IN_BRACKETS, AT_END}) {
                var found = pattern.matcher(rest);
                if (found.find()) {
                    status = both(status, found.group("word"));
                    rest = (rest.substring(0, found.start()) + rest.substring(found.end())).strip();
                    taken = true;
                }
            }
        }
        if (status != Status.PLANNED) {
            return new Marked(rest.isEmpty() ? title : rest, status, false);
        }
        var remark = REMARK.matcher(title);
        return remark.find()
                ? new Marked(title, both(status, remark.group("word")), true)
                : new Marked(title, status, false);
    }

    /// What is cancelled can no longer be amended.
    private static Status both(Status known, String word) {
        return known == Status.CANCELLED || word.startsWith("C") ? Status.CANCELLED : Status.AMENDED;
    }
}
