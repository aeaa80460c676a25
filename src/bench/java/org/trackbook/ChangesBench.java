package org.trackbook;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.trackbook.model.Conference;
import org.trackbook.model.Person;
import org.trackbook.model.Progress;
import org.trackbook.model.Slot;
import org.trackbook.model.Talk;
import org.trackbook.model.TalkId;
import org.trackbook.model.Text;
import org.trackbook.plan.Change;
import org.trackbook.plan.Changes;
import org.trackbook.plan.Suspicion;
import org.trackbook.plan.Suspicions;
import org.trackbook.schedule.Import;
import org.trackbook.schedule.ScheduleReader;

/// How long it takes to compare two versions of a schedule of which three talks in ten changed: moved, retitled, by
/// somebody else, or gone with another one in its place. Where all are numbered anew none is found by its id.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ChangesBench {
    @Param({"1000", "2000"})
    public int talks;

    @Param({"false", "true"})
    public boolean renumbered;

    private @Nullable Conference before;
    private @Nullable Conference after;

    @Setup
    public void read() {
        var read = (Import.Ready) new ScheduleReader(ZoneId.of("UTC"))
                .read(GeneratedSchedule.bytes(talks, Prose.HTML), "generated.xml", Progress.NONE);
        before = read.conference();
        var edited = new ArrayList<Talk>();
        before.talks().forEach(talk -> edited.add(edited(talk, edited.size())));
        after = new Conference(before.id(), before.title(), before.venue(), before.city(), before.zone(), "2",
                before.days(), before.rooms(), edited);
        if (changes().size() != talks / 10 * 3 + talks / 10 / 4) {
            throw new IllegalStateException(changes().size() + " changes");
        }
    }

    private Talk edited(Talk talk, int at) {
        var slot = new Slot(talk.slot().start().plus(Duration.ofMinutes(5)), talk.slot().length());
        var somebody = List.of(new Person("Somebody Else"));
        var id = renumbered ? new TalkId("new-" + talk.id().value()) : talk.id();
        return switch (at % 40) {
            case 0, 1, 2, 3 -> with(talk, id, slot, talk.title(), talk.speakers());
            case 4, 5, 6, 7 -> with(talk, id, talk.slot(), talk.title() + ", again", talk.speakers());
            case 8, 9, 10 -> with(talk, id, talk.slot(), talk.title(), somebody);
            case 11 -> new Talk(new TalkId("other-" + at), Optional.empty(), talk.kind(), talk.status(), talk.day(),
                    talk.slot(), "Another talk " + at, talk.room(), talk.track(), somebody,
                    Text.NONE);
            default -> with(talk, id, talk.slot(), talk.title(), talk.speakers());
        };
    }

    private static Talk with(Talk talk, TalkId id, Slot slot, String title, List<Person> speakers) {
        return new Talk(id, talk.guid(), talk.kind(), talk.status(), talk.day(), slot, title, talk.room(),
                talk.track(), speakers, talk.text());
    }

    @Benchmark
    public List<Change> changes() {
        return Changes.between(before, after);
    }

    @Benchmark
    public List<Suspicion> suspicions() {
        return Suspicions.of(before, after);
    }
}
