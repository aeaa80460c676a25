package org.trackbook.report;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Makes names that stand in any address and on any disk: lower case ASCII and hyphens.
final class Slug {
    private static final int LONGEST = 40;
    private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("ß", "ss"), Map.entry("æ", "ae"),
            Map.entry("œ", "oe"), Map.entry("ø", "o"), Map.entry("đ", "d"), Map.entry("ð", "d"), Map.entry("þ", "th"),
            Map.entry("ł", "l"), Map.entry("ı", "i"), Map.entry("ħ", "h"), Map.entry("ŋ", "n"),
            Map.entry("а", "a"), Map.entry("б", "b"), Map.entry("в", "v"), Map.entry("г", "g"), Map.entry("д", "d"),
            Map.entry("е", "e"), Map.entry("ж", "zh"), Map.entry("з", "z"), Map.entry("и", "i"),
            Map.entry("к", "k"), Map.entry("л", "l"), Map.entry("м", "m"), Map.entry("н", "n"), Map.entry("о", "o"),
            Map.entry("п", "p"), Map.entry("р", "r"), Map.entry("с", "s"), Map.entry("т", "t"), Map.entry("у", "u"),
            Map.entry("ф", "f"), Map.entry("х", "kh"), Map.entry("ц", "ts"), Map.entry("ч", "ch"),
            Map.entry("ш", "sh"), Map.entry("щ", "shch"), Map.entry("ъ", ""), Map.entry("ы", "y"), Map.entry("ь", ""),
            Map.entry("э", "e"), Map.entry("ю", "yu"), Map.entry("я", "ya"), Map.entry("є", "ye"),
            Map.entry("і", "i"), Map.entry("ґ", "g"), Map.entry("α", "a"), Map.entry("β", "b"), Map.entry("γ", "g"),
            Map.entry("δ", "d"), Map.entry("ε", "e"), Map.entry("ζ", "z"), Map.entry("η", "i"), Map.entry("θ", "th"),
            Map.entry("ι", "i"), Map.entry("κ", "k"), Map.entry("λ", "l"), Map.entry("μ", "m"), Map.entry("ν", "n"),
            Map.entry("ξ", "x"), Map.entry("ο", "o"), Map.entry("π", "p"), Map.entry("ρ", "r"), Map.entry("σ", "s"),
            Map.entry("ς", "s"), Map.entry("τ", "t"), Map.entry("υ", "y"), Map.entry("φ", "f"), Map.entry("χ", "ch"),
            Map.entry("ψ", "ps"), Map.entry("ω", "o"), Map.entry("'", ""), Map.entry("’", ""));

    private Slug() {
    }

    /// The slug of a title, at most 40 signs, cut where a word ends; empty where no letter has a likeness in ASCII.
    static String of(String title) {
        var plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "");
        var slug = plain.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> LETTERS.getOrDefault(letter, letter))
                .collect(Collectors.joining())
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (slug.length() <= LONGEST) {
            return slug;
        }
        var cut = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, cut > 0 ? cut : LONGEST);
    }

    /// Whether what somebody typed can be taken as it is: one name, on any system, in any address.
    static boolean usable(String typed) {
        return typed.matches("[A-Za-z0-9][A-Za-z0-9_.-]{0,119}") && !typed.endsWith(".");
    }
}
