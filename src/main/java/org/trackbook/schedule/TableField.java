package org.trackbook.schedule;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/// What a column of a table may hold. The words of the languages for it stand in `columns.properties`.
enum TableField {
    ID, GUID, TITLE, SUBTITLE, START, END, DATE, END_DATE, DAY, MINUTES, ROOM, TRACK, TYPE, KIND, STATUS, SPEAKERS, FIRST_NAME, LAST_NAME, LANGUAGE, SUMMARY, DESCRIPTION, URL, RECORDING, ZONE;

    private static final String NAMES = "/schedule/columns.properties";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ASIDE = Pattern.compile("[(\\[][^)\\]]*[)\\]]?");
    private static final Pattern LAST_NUMBER = Pattern.compile(" \\d+$");
    /// Longer headers are prose.
    private static final int LONGEST = 60;
    /// So many words are looked through.
    private static final int MOST_WORDS = 8;
    /// Within a longer header a short word may be part of anything.
    private static final int SHORTEST_WITHIN = 4;

    /// How surely a header names a field.
    enum Sureness {
        WEAK, WITHIN, EXACT
    }

    /// A field, and how surely it is meant.
    record Meant(TableField field, Sureness sureness) {
    }

    private static final class Known {
        static final Map<String, TableField> FIELDS = new HashMap<>();
        /// The first word of each.
        static final Set<String> BEGINNINGS = new HashSet<>();
        static final Set<String> WEAK = new HashSet<>();
        static final Set<String> CANCELLED = new HashSet<>();

        static {
            var names = names();
            for (var field : values()) {
                FIELDS.put(folded(field.word()), field);
                for (var name : names.getProperty(field.word(), "").split(",", -1)) {
                    FIELDS.putIfAbsent(folded(name), field);
                }
            }
            FIELDS.keySet().forEach(name -> BEGINNINGS.add(name.split(" ", 2)[0]));
            addAll(WEAK, names.getProperty("weak", ""));
            addAll(CANCELLED, names.getProperty("cancelled", ""));
        }

        private static void addAll(Collection<String> words, String listed) {
            for (var word : listed.split(",", -1)) {
                words.add(folded(word));
            }
        }

        private static Properties names() {
            var names = new Properties();
            try (var in = new InputStreamReader(
                    Objects.requireNonNull(TableField.class.getResourceAsStream(NAMES), NAMES),
                    StandardCharsets.UTF_8)) {
                names.load(in);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return names;
        }
    }

    /// As somebody types it: `end-date`.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What a header may name.
    static Optional<Meant> meant(String header) {
        if (header.length() > LONGEST || header.isBlank() || Character.isDigit(header.charAt(0))) {
            return Optional.empty();
        }
        var whole = folded(header.indexOf('(') < 0 && header.indexOf('[') < 0
                ? header
                : ASIDE.matcher(header).replaceAll(" "));
        var bare = LAST_NUMBER.matcher(whole).replaceAll("");
        var known = Optional.ofNullable(Known.FIELDS.get(bare));
        if (known.isPresent()) {
            return known.map(field -> new Meant(field, Known.WEAK.contains(bare) ? Sureness.WEAK : Sureness.EXACT));
        }
        return within(bare).map(field -> new Meant(field, Sureness.WITHIN));
    }

    /// The longest of the names that stand in it as words.
    private static Optional<TableField> within(String header) {
        var words = header.split(" ", -1);
        var longest = "";
        for (var from = 0; from < Math.min(MOST_WORDS, words.length); from++) {
            if (!Known.BEGINNINGS.contains(words[from])) {
                continue;
            }
            var part = "";
            for (var to = from; to < Math.min(MOST_WORDS, words.length); to++) {
                part = part.isEmpty() ? words[to] : part + " " + words[to];
                if (part.length() >= SHORTEST_WITHIN && part.length() > longest.length()
                        && Known.FIELDS.containsKey(part) && !Known.WEAK.contains(part)) {
                    longest = part;
                }
            }
        }
        return Optional.ofNullable(Known.FIELDS.get(longest));
    }

    /// The field that somebody calls so.
    static Optional<TableField> called(String word) {
        return Optional.ofNullable(Known.FIELDS.get(folded(word)));
    }

    /// Whether a cell says that a talk does not take place.
    static boolean isOff(String status) {
        return !status.isBlank() && status.length() < LONGEST && Known.CANCELLED.contains(folded(status));
    }

    /// Without case, accents and signs; words that are only told apart by case (`startTime`) are told apart by blanks.
    static String folded(String name) {
        var letters = new StringBuilder(name.length() + 8);
        var isAscii = true;
        for (var at = 0; at < name.length(); at++) {
            var sign = name.charAt(at);
            if (at > 0 && Character.isUpperCase(sign) && Character.isLowerCase(name.charAt(at - 1))) {
                letters.append(' ');
            }
            letters.append(sign);
            isAscii &= sign < 0x80;
        }
        return words(isAscii
                ? letters
                : MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFKD)).replaceAll(""));
    }

    /// Letters and digits in lower case, one blank between what other signs part.
    private static String words(CharSequence letters) {
        var words = new StringBuilder(letters.length());
        for (var at = 0; at < letters.length(); at++) {
            var sign = letters.charAt(at);
            if (Character.isLetterOrDigit(sign) || Character.isSurrogate(sign)) {
                words.append(Character.toLowerCase(sign));
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().stripTrailing();
    }
}
