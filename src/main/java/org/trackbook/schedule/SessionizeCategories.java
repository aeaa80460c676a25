package org.trackbook.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds out what the categories of an event mean: organisers make them and call them as they like. One is the track,
/// one the type, one the language; level and tags are none of these.
final class SessionizeCategories {
    private static final Set<String> TRACKS = Set.of("track", "stream", "strang", "piste", "parcours", "percorso",
            "itinerario", "spoor");
    /// These are tracks too if no session has two of them.
    private static final Set<String> TOPICS = Set.of("topic", "theme", "thema", "themen", "thème", "tema", "category",
            "kategorie", "catégorie", "categoria", "categoría", "categorie", "area", "bereich", "subject", "onderwerp");
    private static final Set<String> TYPES = Set.of("format", "formato", "type", "typ", "tipo");
    private static final Set<String> LANGUAGES = Set.of("language", "sprache", "langue", "lingua", "idioma", "taal");

    private final Optional<String> track;
    private final Optional<String> type;
    private final Optional<String> language;

    /// What was chosen for a session.
    ///
    /// @param category its title
    record Item(String category, String name) {
    }

    /// @param chosen for each session
    SessionizeCategories(List<List<Item>> chosen) {
        var times = new HashMap<String, Integer>();
        for (var session : chosen) {
            for (var at = 0; at < session.size(); at++) {
                var category = session.get(at).category();
                var before = session.subList(0, at).stream().filter(it -> it.category().equals(category)).count();
                times.merge(category, (int) before + 1, Math::max);
            }
        }
        this.track = first(times, category -> says(category, TRACKS))
                .or(() -> first(times, category -> says(category, TOPICS) && times.getOrDefault(category, 2) == 1));
        this.type = first(times, category -> says(category, TYPES) && !isTrack(category));
        this.language = first(times, category -> says(category, LANGUAGES) && !isTrack(category));
    }

    private boolean isTrack(String category) {
        return track.filter(category::equals).isPresent();
    }

    /// Of several that a title fits, the one that says it shortest: `Track`, not `Track of the speaker's choice`.
    private static Optional<String> first(Map<String, Integer> titles, Predicate<String> wanted) {
        return titles.keySet().stream().filter(wanted).min((one, other) -> one.length() != other.length()
                ? Integer.compare(one.length(), other.length())
                : one.compareTo(other));
    }

    private static boolean says(String title, Set<String> words) {
        for (var word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (words.contains(word) || (word.endsWith("s") && words.contains(word.substring(0, word.length() - 1)))) {
                return true;
            }
        }
        return false;
    }

    String track(List<Item> chosen) {
        return of(track, chosen);
    }

    String type(List<Item> chosen) {
        return of(type, chosen);
    }

    String language(List<Item> chosen) {
        return of(language, chosen);
    }

    private static String of(Optional<String> category, List<Item> chosen) {
        for (var item : category.isPresent() ? chosen : List.<Item>of()) {
            if (item.category().equals(category.get())) {
                return item.name();
            }
        }
        return "";
    }
}
