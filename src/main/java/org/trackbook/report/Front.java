package org.trackbook.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trackbook.model.Conference;
import org.trackbook.model.Flavour;
import org.trackbook.model.ReportKind;
import org.trackbook.model.Visit;
import tools.jackson.databind.JsonNode;

/// What a report says about itself before its first sentence, as typed.
///
/// @param slug its name in addresses and of its files
/// @param zone where its date is one
/// @param extra further keys, their values as JSON text
/// @param facts the table at the head of a manager report; empty for other kinds
/// @param file where its text goes below the target folder, if the visitor said so
/// @param matter how the visitor wants the front matter of a blog, as JSON
public record Front(String title, Optional<String> author, List<String> tags, String slug, LocalDate date,
        ZoneId zone, String language, Map<String, String> extra, List<Fact> facts, Optional<String> file,
        Optional<JsonNode> matter) {
    public Front {
        tags = List.copyOf(tags);
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
        facts = List.copyOf(facts);
    }

    /// A line of the table at the head.
    public record Fact(String label, String value) {
    }

    static Front of(Conference conference, Visit visit, ReportKind kind, Flavour flavour, LocalDate today) {
        var settings = visit.report();
        var title = given(settings.title()).orElse(conference.title());
        var front = new Front(title, given(settings.author()).or(() -> given(visit.visitor())),
                settings.tags().stream().filter(tag -> !tag.isBlank()).toList(),
                settings.slug().filter(Slug::usable).orElseGet(() -> slug(settings.slug().orElse(title), conference)),
                settings.date().orElse(today), conference.zone().id(), given(settings.language()).orElse("en"),
                settings.extra(), List.of(), Outputs.file(settings, kind, flavour),
                Outputs.manner(settings, kind, flavour, "front_matter"));
        return kind == ReportKind.MANAGER ? front.with(facts(front, conference, visit)) : front;
    }

    private Front with(List<Fact> other) {
        return new Front(title, author, tags, slug, date, zone, language, extra, other, file, matter);
    }

    private static List<Fact> facts(Front front, Conference conference, Visit visit) {
        var words = new Headings(front.language);
        var facts = new ArrayList<Fact>();
        front.author.ifPresent(author -> facts.add(new Fact(words.say("head.author"), author)));
        facts.add(new Fact(words.say("head.date"), words.date(front.date)));
        facts.add(new Fact(words.say("head.conference"), conference.title()));
        facts.add(new Fact(words.say("head.days"), words.span(conference.start(), conference.end())));
        given(visit.trip().place()).ifPresent(place -> facts.add(new Fact(words.say("head.place"), place)));
        given(visit.trip().costCentre()).ifPresent(it -> facts.add(new Fact(words.say("head.cost_centre"), it)));
        if (!front.tags.isEmpty()) {
            facts.add(new Fact(words.say("head.tags"), String.join(", ", front.tags)));
        }
        return facts;
    }

    private static String slug(String title, Conference conference) {
        var slug = Slug.of(title);
        return slug.isEmpty() ? conference.id().value() : slug;
    }

    static Optional<String> given(Optional<String> text) {
        return text.filter(it -> !it.isBlank());
    }
}
