package org.trackbook.ui.attend;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One line of a note as the eye should see it: what it is, and which of its letters stand out. It is read alone but for
/// the code it may stand in, so that a key costs one line and not the whole note.
///
/// @param pieces one after the other, the whole line
/// @param fence what would end the code that the next line stands in, `""` where it stands in none
record NoteLine(LineKind kind, List<Piece> pieces, String fence) {
    /// No line is searched further than this for the end of what began.
    private static final String INSIDE = ".{1,400}?";

    /// From so many pieces on a line is plain: no line that somebody writes has as many, and to draw them takes the square of
    /// their number.
    private static final int MOST = 300;

    private static final Pattern FENCE = Pattern.compile("^ {0,3}(`{3,}(?=[^`]*$)|~{3,})");
    private static final Pattern STAMP = Pattern.compile("^\\[\\d{1,2}:\\d{2}\\](?: |$)");
    private static final Pattern BULLET = Pattern.compile("^(?:[-*+]|\\d{1,9}[.)])(?:\\s+|$)");
    private static final Pattern TASK = Pattern.compile("^(?:[-*+]|\\d{1,9}[.)])\\s+\\[([ xX])\\](?:\\s+|$)");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}(?:\\s+|$)");
    private static final Pattern QUOTE = Pattern.compile("^(?:>\\s?+)++");
    private static final Pattern PERSON = Pattern.compile("^@\\p{L}[^(:]{0,200}(?:\\([^)]{0,200}\\))?");
    private static final Pattern HIGH = Pattern.compile("(?i)(?:^|\\s)#highlight(?=[\\s.,;:!?)]|$)");
    private static final Pattern TODO = Pattern.compile("(?i)(?:^|\\s)#todo(?=[\\s.,;:!?)]|$)");
    private static final Pattern INLINE = Pattern.compile("(?<code>(?<tick>(?<!`)`++)" + INSIDE
            + "(?<!`)\\k<tick>(?!`))"
            + "|(?<link>!?\\[(?<label>[^\\]\\[]{0,400})\\]\\([^()\\s]{0,2000}(?:\\([^()\\s]{0,400}\\))?[^()\\s]{0,400}\\))"
            + "|(?<talk>\\[\\[" + INSIDE + "\\]\\])"
            + "|(?<url>\\bhttps?://[^\\s<>]{0,2000}[^\\s<>.,;:!?)'\"])"
            + "|(?<strong>(?<stars>\\*\\*|(?<![\\p{L}\\p{N}])__)(?=\\S)" + INSIDE + "(?<=\\S)\\k<stars>)"
            + "|(?<struck>~~(?=\\S)" + INSIDE + "(?<=\\S)~~)"
            + "|(?<emphasis>(?<star>\\*|(?<![\\p{L}\\p{N}])_)(?=[^\\s*_])" + INSIDE
            + "(?<=\\S)\\k<star>(?![\\p{L}\\p{N}]))"
            + "|(?<name>(?<![\\p{L}\\p{N}])@\\p{L}[\\p{L}\\p{N}_.’'-]{0,80}(?<![.'’-]))"
            + "|(?<date>(?<![\\p{L}\\p{N}-])\\d{4}-\\d{2}-\\d{2}(?![\\p{L}\\p{N}-]))"
            + "|(?<tag>(?<!\\S)#\\p{L}[\\p{L}\\p{N}_/-]{0,80})");

    /// Letters that look alike.
    record Piece(int length, Set<Ink> inks) {
    }

    NoteLine {
        pieces = List.copyOf(pieces);
    }

    /// Reads a line.
    ///
    /// @param fence what would end the code that it stands in, `""` where it stands in none
    static NoteLine read(String line, String fence) {
        return new Reader(line).read(fence);
    }

    /// Goes through a line from left to right.
    private static final class Reader {
        private final String line;
        private final List<Piece> pieces = new ArrayList<>();
        private int at;

        Reader(String line) {
            this.line = line;
        }

        NoteLine read(String fence) {
            var opening = FENCE.matcher(line);
            var opens = opening.find();
            if (!fence.isEmpty()) {
                put(line.length(), Set.of(opens ? Ink.MARKUP : Ink.CODE));
                return new NoteLine(LineKind.CODE, pieces, opens && ends(opening.group(1), fence) ? "" : fence);
            }
            if (opens) {
                put(line.length(), Set.of(Ink.MARKUP));
                return new NoteLine(LineKind.CODE, pieces, opening.group(1));
            }
            return new NoteLine(line(), pieces, "");
        }

        private boolean ends(String marks, String fence) {
            return marks.charAt(0) == fence.charAt(0) && marks.length() >= fence.length()
                    && line.strip().length() == marks.length();
        }

        private LineKind line() {
            put(line.length() - line.stripLeading().length(), Set.of());
            take(STAMP, Set.of(Ink.MARKUP));
            var kind = marked();
            if (kind == LineKind.PROSE || kind == LineKind.LIST) {
                return HIGH.matcher(line).find()
                        ? LineKind.HIGHLIGHT
                        : TODO.matcher(line).find() ? LineKind.ACTION : kind;
            }
            return kind;
        }

        private LineKind marked() {
            var body = line.substring(at);
            var task = TASK.matcher(body);
            if (isPrivate(body)) {
                put(body.length(), Set.of(Ink.PRIVATE));
                return LineKind.PRIVATE;
            }
            if (body.startsWith("! ") || body.startsWith("= ") || body.startsWith("? ")) {
                put(2, Set.of(Ink.MARKUP));
                rest(EnumSet.noneOf(Ink.class));
                return body.charAt(0) == '!'
                        ? LineKind.HIGHLIGHT
                        : body.charAt(0) == '=' ? LineKind.VERDICT : LineKind.QUESTION;
            }
            if (task.find()) {
                put(task.end(), Set.of(Ink.MARKUP));
                rest(EnumSet.noneOf(Ink.class));
                return task.group(1).isBlank() ? LineKind.ACTION : LineKind.DONE;
            }
            if (take(QUOTE, Set.of(Ink.MARKUP))) {
                rest(EnumSet.of(Ink.QUOTE));
                return LineKind.QUOTE;
            }
            if (take(HEADING, Set.of(Ink.MARKUP))) {
                rest(EnumSet.of(Ink.HEADING));
                return LineKind.HEADING;
            }
            if (take(PERSON, Set.of(Ink.NAME))) {
                rest(EnumSet.noneOf(Ink.class));
                return LineKind.PERSON;
            }
            var list = take(BULLET, Set.of(Ink.MARKUP));
            rest(EnumSet.noneOf(Ink.class));
            return list ? LineKind.LIST : LineKind.PROSE;
        }

        /// Also behind the mark of a list or a quotation.
        private static boolean isPrivate(String body) {
            var rest = body;
            for (var mark : List.of(TASK, BULLET, QUOTE)) {
                var found = mark.matcher(rest);
                rest = found.find() ? rest.substring(found.end()) : rest;
            }
            return rest.startsWith("//");
        }

        private boolean take(Pattern mark, Set<Ink> inks) {
            var found = mark.matcher(line).region(at, line.length()).useAnchoringBounds(true);
            if (found.find()) {
                put(found.end() - at, inks);
                return true;
            }
            return false;
        }

        private void rest(Set<Ink> inks) {
            inline(line.length(), inks);
        }

        /// What stands out within a sentence, also within what stands out already.
        private void inline(int end, Set<Ink> inks) {
            var found = INLINE.matcher(line).useTransparentBounds(true).useAnchoringBounds(false).region(at, end);
            while (pieces.size() < MOST && found.find()) {
                put(found.start() - at, inks);
                inline(found, inks);
            }
            put(end - at, inks);
        }

        private void inline(Matcher found, Set<Ink> inks) {
            if (found.group("code") != null) {
                within(found, found.group("tick").length(), Ink.CODE, inks, false);
            } else if (found.group("link") != null) {
                put(found.start("label") - at, with(inks, Ink.MARKUP));
                put(found.end("label") - at, with(inks, Ink.LINK));
                put(found.end() - at, with(inks, Ink.MARKUP));
            } else if (found.group("talk") != null) {
                within(found, 2, Ink.LINK, inks, false);
            } else if (found.group("strong") != null) {
                within(found, 2, Ink.STRONG, inks, true);
            } else if (found.group("struck") != null) {
                within(found, 2, Ink.STRUCK, inks, true);
            } else if (found.group("emphasis") != null) {
                within(found, 1, Ink.EMPHASIS, inks, true);
            } else {
                put(found.end() - at, with(inks, found.group("url") != null
                        ? Ink.LINK
                        : found.group("name") != null ? Ink.NAME : found.group("date") != null ? Ink.DATE : Ink.TAG));
            }
        }

        /// @param marks how many letters of mark-up stand on either side
        private void within(Matcher found, int marks, Ink ink, Set<Ink> inks, boolean deeper) {
            var end = found.end();
            put(marks, with(inks, Ink.MARKUP));
            if (deeper) {
                inline(end - marks, with(inks, ink));
            } else {
                put(end - marks - at, with(inks, ink));
            }
            put(marks, with(inks, Ink.MARKUP));
        }

        private static Set<Ink> with(Set<Ink> inks, Ink ink) {
            var more = EnumSet.of(ink);
            more.addAll(inks);
            return more;
        }

        private void put(int length, Set<Ink> inks) {
            if (length > 0) {
                var fixed = Set.copyOf(inks);
                if (!pieces.isEmpty() && pieces.getLast().inks().equals(fixed)) {
                    var last = pieces.removeLast();
                    pieces.add(new Piece(last.length() + length, fixed));
                } else {
                    pieces.add(new Piece(length, fixed));
                }
                at += length;
            }
        }
    }
}
