package org.trackbook.plan;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trackbook.model.Person;

/// Words as a reader takes them: case, accents, blanks and punctuation say nothing. `C`, `C++` and `C#` stay three.
final class Folded {
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+#]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Folded() {
    }

    /// Where nothing but signs is said, these count.
    static String of(String text) {
        var ascii = ascii(text);
        if (!ascii.isEmpty()) {
            return ascii;
        }
        var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        var words = SIGNS.matcher(plain).replaceAll(" ").strip();
        return words.isEmpty() ? BLANKS.matcher(text).replaceAll(" ").strip() : words;
    }

    /// The same in one walk, for the many texts that need no more; empty where it does not do.
    private static String ascii(String text) {
        var words = new StringBuilder(text.length());
        var gap = false;
        for (int i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign >= 128) {
                return "";
            }
            if (!Character.isLetterOrDigit(sign) && sign != '+' && sign != '#') {
                gap = !words.isEmpty();
                continue;
            }
            if (gap) {
                words.append(' ');
                gap = false;
            }
            words.append(Character.toLowerCase(sign));
        }
        return words.toString();
    }

    /// How much two folded texts are alike, in percent of their pairs of signs.
    static int alike(String one, String other) {
        var here = pairs(one);
        var there = pairs(other);
        if (here.length + there.length == 0) {
            return one.equals(other) ? 100 : 0;
        }
        var common = 0;
        for (int i = 0, k = 0; i < here.length && k < there.length;) {
            var order = Integer.compare(here[i], there[k]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return 200 * common / (here.length + there.length);
    }

    private static int[] pairs(String text) {
        return IntStream.range(0, text.length() - 1)
                .filter(at -> text.charAt(at) != ' ' && text.charAt(at + 1) != ' ')
                .map(at -> (text.charAt(at) << 16) | text.charAt(at + 1))
                .sorted()
                .toArray();
    }

    /// People, in whatever order.
    static Set<String> speakers(List<Person> speakers) {
        return speakers.stream().map(person -> of(person.value())).collect(Collectors.toUnmodifiableSet());
    }
}
