package org.trackbook.plan;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        var words = SIGNS.matcher(plain).replaceAll(" ").strip();
        return words.isEmpty() ? BLANKS.matcher(text).replaceAll(" ").strip() : words;
    }

    /// People, in whatever order.
    static Set<String> speakers(List<Person> speakers) {
        return speakers.stream().map(person -> of(person.value())).collect(Collectors.toUnmodifiableSet());
    }
}
