package org.trackbook.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.Visit;

/// What a report says about itself before its first sentence, as typed.
///
/// @param slug its name in addresses and of its files
/// @param extra further keys, their values as JSON text
public record Front(String title, Optional<String> author, List<String> tags, String slug, LocalDate date,
        String language, Map<String, String> extra) {
    public Front {
        tags = List.copyOf(tags);
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    static Front of(Conference conference, Visit visit, LocalDate today) {
        var settings = visit.report();
        var title = given(settings.title()).orElse(conference.title());
        return new Front(title, given(settings.author()).or(() -> given(visit.visitor())),
                settings.tags().stream().filter(tag -> !tag.isBlank()).toList(),
                settings.slug().filter(Slug::usable).orElseGet(() -> slug(settings.slug().orElse(title), conference)),
                settings.date().orElse(today), given(settings.language()).orElse("en"), settings.extra());
    }

    private static String slug(String title, Conference conference) {
        var slug = Slug.of(title);
        return slug.isEmpty() ? conference.id().value() : slug;
    }

    static Optional<String> given(Optional<String> text) {
        return text.filter(it -> !it.isBlank());
    }
}
