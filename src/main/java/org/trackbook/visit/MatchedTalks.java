package org.trackbook.visit;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.trackbook.model.Conference;
import org.trackbook.model.OwnEntry;
import org.trackbook.model.Room;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.TalkId;
import org.trackbook.model.Visit;

/// Finds the talks of another visit among mine, by what is known of them: a bare id may name another talk here.
final class MatchedTalks {
    private final List<TalkFacts> known;
    private final Map<TalkId, OwnEntry> own;

    private MatchedTalks(Visit mine, Conference conference) {
        var facts = new LinkedHashMap<TalkId, TalkFacts>();
        conference.talks().forEach(talk -> facts.put(talk.id(), TalkFacts.of(talk)));
        mine.talks().forEach(facts::putIfAbsent);
        mine.own().forEach(entry -> facts.remove(entry.id()));
        known = List.copyOf(facts.values());
        own = new LinkedHashMap<>();
        mine.own().forEach(entry -> own.put(entry.id(), entry));
    }

    /// The ids of the other visit that are other ones here, each with what it is here. Where the file tells nothing of a
    /// talk, nothing speaks against its id.
    ///
    /// @param taking whether own entries of the other visit become mine; else they only need ids that nothing has
    static Map<TalkId, TalkId> of(Visit mine, Visit other, Conference conference, boolean taking) {
        var here = new MatchedTalks(mine, conference);
        var ids = new LinkedHashMap<TalkId, TalkId>();
        other.own().forEach(entry -> ids.put(entry.id(), here.own(entry, taking)));
        var named = new LinkedHashSet<>(Named.in(other));
        named.addAll(other.talks().keySet());
        named.stream().filter(id -> !ids.containsKey(id)).forEach(id -> {
            var facts = Optional.ofNullable(other.talks().get(id)).filter(MatchedTalks::saysSomething);
            ids.put(id, facts.map(it -> here.talk(it, ids.values())).orElse(id));
        });
        ids.entrySet().removeIf(it -> it.getKey().equals(it.getValue()));
        return ids;
    }

    private TalkId own(OwnEntry entry, boolean taking) {
        var same = own.values().stream()
                .filter(it -> it.day() == entry.day() && it.start().equals(entry.start())
                        && it.title().equals(entry.title()))
                .findFirst();
        return same.map(OwnEntry::id).orElseGet(() -> !taking || isTaken(entry.id())
                ? made(entry.title(), entry.day() + " " + entry.start(), entry.room())
                : entry.id());
    }

    /// @param found what other talks of the file are here: two of them are never one
    private TalkId talk(TalkFacts facts, Collection<TalkId> found) {
        var match = match(facts).filter(id -> !found.contains(id));
        if (match.isPresent()) {
            return match.get();
        }
        return isTaken(facts.id()) || found.contains(facts.id())
                ? made(facts.title(), facts.start().map(String::valueOf).orElse(""), facts.room())
                : facts.id();
    }

    private Optional<TalkId> match(TalkFacts talk) {
        return Stream.<Predicate<TalkFacts>>of(it -> same(it.guid(), talk.guid()),
                it -> it.id().equals(talk.id()) && (sameTitle(it, talk) || same(it.start(), talk.start())),
                it -> sameTitle(it, talk) && same(it.start(), talk.start()),
                it -> sameTitle(it, talk) && same(it.room(), talk.room()))
                .flatMap(rule -> only(known.stream().filter(rule).map(TalkFacts::id).toList()).stream())
                .findFirst();
    }

    /// Two that fit equally well are no match.
    private static Optional<TalkId> only(Collection<TalkId> fitting) {
        return fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
    }

    private static boolean saysSomething(TalkFacts talk) {
        return !talk.title().isBlank() || talk.start().isPresent() || talk.guid().isPresent();
    }

    private static boolean sameTitle(TalkFacts one, TalkFacts other) {
        return !one.title().isBlank() && one.title().equals(other.title());
    }

    private static boolean same(Optional<?> one, Optional<?> other) {
        return one.isPresent() && one.equals(other);
    }

    private boolean isTaken(TalkId id) {
        return own.containsKey(id) || known.stream().anyMatch(it -> it.id().equals(id));
    }

    /// The id of a talk that brings none of use: the same for the same talk.
    private static TalkId made(String title, String start, Optional<Room> room) {
        var hash = new CRC32();
        hash.update(String.join("\n", title, start, room.map(Room::value).orElse(""))
                .getBytes(StandardCharsets.UTF_8));
        return new TalkId("x%08x".formatted(hash.getValue()));
    }
}
