package org.trackbook.report;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.Flavour;
import tools.jackson.databind.JsonNode;

/// The site on which a report will stand: links to it need no host.
record OwnSite(Set<String> hosts) {
    private static final Set<String> END_POINT = Set.of("endpoint.com", "blog.endpoint.com", "endpointdev.com");

    /// The site that the visitor named for this flavour, else the one that the flavour is made for.
    static OwnSite of(NoteBook book, Flavour flavour) {
        var said = Outputs.manner(book.visit.report(), book.kind, flavour, "site").filter(JsonNode::isString)
                .flatMap(site -> host(site.asString()));
        return switch (flavour) {
            case ENDPOINT_2017, ENDPOINT_2021 -> new OwnSite(said.map(Set::of).orElse(END_POINT));
            default -> new OwnSite(said.map(Set::of).orElse(Set.of()));
        };
    }

    /// The address as a page of this site would write it; absent where it leads to another one.
    Optional<String> relative(String url) {
        return host(url).filter(hosts::contains).map(_ -> {
            var path = url.indexOf('/', url.indexOf("//") + 2);
            return path < 0 ? "/" : url.substring(path);
        });
    }

    private static Optional<String> host(String url) {
        try {
            return url.matches("https?://.*")
                    ? Optional.ofNullable(URI.create(url).getHost()).map(it -> it.replaceFirst("^www\\.", ""))
                    : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
