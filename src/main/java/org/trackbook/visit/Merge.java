package org.trackbook.visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trackbook.model.Conference;
import org.trackbook.model.ReportSettings;
import org.trackbook.model.TalkFacts;
import org.trackbook.model.Trip;
import org.trackbook.model.Visit;

/// Merges visits: those of one visitor on two machines, and those of colleagues.
public final class Merge {
    private Merge() {
    }

    /// Adds another visit of the same conference to mine. Merging it again changes nothing.
    ///
    /// An empty visit without a name takes over the other as it is. A visit under another name is a colleague's: his
    /// words carry his name, and my days, own entries, ratings and attendance stay as they are.
    ///
    /// @param conference the conference as my library knows it: its talks are found by the other visit's facts
    public static Merged merge(Visit mine, Visit other, Conference conference) {
        var writer = other.visitor().filter(it -> !Optional.of(it).equals(mine.visitor()));
        var whole = mine.visitor().isEmpty() && isEmpty(mine);
        var own = whole || writer.isEmpty();
        var ids = MatchedTalks.of(mine, other, conference, own);
        var theirs = (own ? other : withOwnAsTalks(other)).withTalks(ids).withUnknown(
                Unknown.withTalks(other.unknown(), ids));
        if (whole) {
            return whole(mine, theirs);
        }
        var signed = own ? theirs : Signed.by(writer.orElseThrow(), mine.visitor(), theirs);
        return new Merging(mine, signed, own).done();
    }

    private static Merged whole(Visit mine, Visit theirs) {
        var talks = new LinkedHashMap<>(theirs.talks());
        mine.talks().forEach(talks::putIfAbsent);
        var unknown = new LinkedHashMap<>(mine.unknown());
        theirs.unknown().forEach(unknown::putIfAbsent);
        var visit = new Visit(mine.conference(), theirs.visitor(), talks, theirs.own(), theirs.days(),
                theirs.hiddenTracks(), theirs.notes(), theirs.ratings(), theirs.attendance(), theirs.people(),
                theirs.actions(), theirs.trip(), theirs.glossary(), theirs.photos(), theirs.report(), unknown);
        var added = Stream.of(visit.own(), visit.days(), visit.notes(), visit.ratings(), visit.attendance(),
                visit.people(), visit.photos()).mapToInt(List::size).sum();
        return new Merged(visit, added, 0, 0, 0);
    }

    /// What a colleague says about an entry of his own is said about a talk that my schedule does not have.
    private static Visit withOwnAsTalks(Visit visit) {
        var talks = new LinkedHashMap<>(visit.talks());
        visit.own().forEach(it -> talks.putIfAbsent(it.id(), new TalkFacts(it.id(), Optional.empty(), it.title(),
                Optional.empty(), it.room(), it.speakers())));
        return visit.withFacts(talks);
    }

    private static boolean isEmpty(Visit visit) {
        return visit.own().isEmpty() && visit.days().isEmpty() && visit.hiddenTracks().isEmpty()
                && visit.notes().isEmpty() && visit.ratings().isEmpty() && visit.attendance().isEmpty()
                && visit.people().isEmpty() && visit.actions().isEmpty() && visit.trip().equals(Trip.NONE)
                && visit.glossary().isEmpty() && visit.photos().isEmpty()
                && visit.report().equals(ReportSettings.NONE);
    }
}
