package org.trackbook.visit;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trackbook.model.Conference;
import org.trackbook.model.Guid;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;

/// Finds the talks of a conference that a list of stars means: by guid, id, the beginning of a calendar's name, address, then
/// by title and start. Whatever it is, a talk that has both another title and another start is not meant.
public final class StarMatching {
    private static final String MARKS = "\\p{M}+";

    private final Map<TalkId, Talk> talks = new HashMap<>();
    private final Map<String, List<Talk>> guids = new HashMap<>();
    private final Map<String, List<Talk>> addresses = new HashMap<>();
    private final Map<String, List<Talk>> titles = new HashMap<>();
    private final Map<String, List<Talk>> slugs = new HashMap<>();
    private final Set<String> hosts = new HashSet<>();
    private final Map<TalkId, TalkId> former;
    private final Map<String, TalkId> names;

    /// Of one conference.
    ///
    /// @param former ids that talks had before
    /// @param names what calendars that we wrote call talks
    public StarMatching(Conference conference, Map<TalkId, TalkId> former, Map<String, TalkId> names) {
        this.former = Map.copyOf(former);
        this.names = Map.copyOf(names);
        for (var talk : conference.talks()) {
            talks.put(talk.id(), talk);
            talk.guid().map(Guid::value).ifPresent(guid -> add(guids, lower(guid), talk));
            add(titles, folded(talk.title()), talk);
            add(slugs, talk.text().slug(), talk);
            add(addresses, address(talk.text().url()), talk);
            host(talk.text().url()).ifPresent(hosts::add);
        }
    }

    /// What was found, and what was not.
    ///
    /// @param unknown each once
    public record Matched(Set<TalkId> talks, List<Starred> unknown) {
        public Matched {
            talks = Collections.unmodifiableSet(new LinkedHashSet<>(talks));
            unknown = List.copyOf(unknown);
        }
    }

    private static void add(Map<String, List<Talk>> index, String key, Talk talk) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(talk);
        }
    }

    /// Looks for each of them.
    public Matched of(Collection<Starred> stars) {
        var found = new LinkedHashSet<TalkId>();
        var unknown = new LinkedHashMap<String, Starred>();
        for (var star : stars) {
            talk(star).ifPresentOrElse(it -> found.add(it.id()), () -> unknown.putIfAbsent(star.name(), star));
        }
        return new Matched(found, List.copyOf(unknown.values()));
    }

    /// A number whose talk has another title counts less than the talk that has this title at this time: a number alone is
    /// soon given to another.
    private Optional<Talk> talk(Starred star) {
        return named(star, talk -> star.title().isEmpty() ? agrees(star, talk) : sameTitle(star, talk))
                .or(() -> only(byTitle(star)))
                .or(() -> named(star, talk -> agrees(star, talk)));
    }

    private Optional<Talk> named(Starred star, Predicate<Talk> meant) {
        return Stream.<Function<Starred, Stream<Talk>>>of(
                it -> it.ids().stream().flatMap(id -> known(names.get(id))),
                it -> it.ids().stream().flatMap(this::byGuid),
                it -> it.ids().stream().flatMap(this::byId),
                it -> it.ids().stream().flatMap(StarMatching::leading).flatMap(
                        id -> Stream.concat(byGuid(id), byId(id))),
                this::byAddress)
                .flatMap(evidence -> only(evidence.apply(star).filter(meant)).stream())
                .findFirst();
    }

    /// Two that fit equally well are no match.
    private static Optional<Talk> only(Stream<Talk> fitting) {
        var talks = fitting.distinct().toList();
        return talks.size() == 1 ? Optional.of(talks.getFirst()) : Optional.empty();
    }

    private Stream<Talk> byGuid(String guid) {
        return guids.getOrDefault(lower(guid), List.of()).stream();
    }

    private Stream<Talk> byId(String id) {
        if (id.isBlank()) {
            return Stream.of();
        }
        var asked = new TalkId(id);
        return talks.containsKey(asked) ? known(asked) : known(former.get(asked));
    }

    private Stream<Talk> known(@Nullable TalkId id) {
        return Stream.ofNullable(id == null ? null : talks.get(id));
    }

    /// What may be the id in a name like `10510@FOSDEM24@fosdem.org` or `pretalx-meadow-7ZQK3F@example.org`.
    private static Stream<String> leading(String name) {
        var at = name.indexOf('@');
        if (at <= 0) {
            return Stream.of();
        }
        var first = name.substring(0, at);
        return Stream.of(first, first.substring(first.lastIndexOf('-') + 1));
    }

    private Stream<Talk> byAddress(Starred star) {
        var same = addresses.getOrDefault(address(star.url()), List.of());
        if (!same.isEmpty() || star.url().isEmpty()) {
            return same.stream();
        }
        // another page of the same site about the talk
        var path = address(star.url());
        var last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.html?$", "");
        return host(star.url()).filter(host -> hosts.isEmpty() || hosts.contains(host)).isEmpty()
                ? Stream.of()
                : Stream.concat(slugs.getOrDefault(last, List.of()).stream(),
                        Stream.concat(byGuid(last), byId(last)));
    }

    private Stream<Talk> byTitle(Starred star) {
        return titles.getOrDefault(folded(star.title()), List.of())
                .stream()
                .filter(talk -> star.start().equals(Optional.of(talk.slot().start())));
    }

    private static boolean agrees(Starred star, Talk talk) {
        var silent = star.title().isEmpty() && star.start().isEmpty();
        return silent || sameTitle(star, talk) || star.start().equals(Optional.of(talk.slot().start()));
    }

    private static boolean sameTitle(Starred star, Talk talk) {
        return folded(star.title()).equals(folded(talk.title()));
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static String folded(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll(MARKS, "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /// An address as it is compared: without scheme, a slash at its end, and what stands behind `#`.
    private static String address(String url) {
        var bare = url.strip().replaceFirst("(?i)^https?://(?:www\\.)?", "").replaceFirst("#.*$", "")
                .replaceFirst("/+$", "");
        var slash = bare.indexOf('/');
        return slash < 0 ? lower(bare) : lower(bare.substring(0, slash)) + bare.substring(slash);
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(new URI(url.strip()).getHost()).map(StarMatching::lower);
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
