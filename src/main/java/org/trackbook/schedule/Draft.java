package org.trackbook.schedule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;
import org.trackbook.model.Kind;

/// What a schedule says, in its own words. A format fills it; [Assembly] finds out what it means. What is not said is
/// `""`.
final class Draft {
    String title = "";
    String acronym = "";
    String venue = "";
    String city = "";
    /// In any language; finds the zone where the city does not.
    String country = "";
    String version = "";
    String start = "";
    String zone = "";
    String dayChange = "";
    String baseUrl = "";
    /// A length of three parts is days, hours and minutes where these wrote the file.
    boolean byPretalxOrFrab;
    /// How the columns of a table were understood; absent where it is no table.
    Optional<Columns> columns = Optional.empty();
    /// Where the document says that it goes on.
    Optional<String> next = Optional.empty();
    final List<OneDay> days = new ArrayList<>();
    /// Talks of a format that declares no days: each says its date itself.
    final List<OneTalk> undeclared = new ArrayList<>();
    /// In the schedule's order, empty ones too.
    final Set<String> rooms = new LinkedHashSet<>();
    /// Talks that stand outside of all days.
    final List<Spot> strays = new ArrayList<>();
    /// Talks that the format itself leaves out.
    final List<Unused> unused = new ArrayList<>();
    /// What a format has to tell about single talks, used or not.
    final List<Remark> remarks = new ArrayList<>();

    /// Something about one talk, to be listed where it stands in the document.
    ///
    /// @param words what the talk is called; may be `""`
    record Remark(Spot spot, String words, Effect effect, Cause cause, List<String> facts) {
    }

    /// A day as declared.
    static final class OneDay {
        final String index;
        final String date;
        final String start;
        final String end;
        final Spot spot;
        final List<OneTalk> talks = new ArrayList<>();

        OneDay(String index, String date, String start, String end, Spot spot) {
            this.index = index;
            this.date = date;
            this.start = start;
            this.end = end;
            this.spot = spot;
        }
    }

    /// An item as written.
    static final class OneTalk {
        final Spot spot;
        String id = "";
        String guid = "";
        /// The whole moment of the start, where `start` is a wall clock only.
        String date = "";
        /// A wall clock, or the whole moment.
        String start = "";
        String duration = "";
        /// A wall clock, or a whole moment; asked for where there is no duration.
        String end = "";
        /// The moment of the start, where the format has found it out: it need not be said in words then.
        Optional<Moment> starts = Optional.empty();
        /// In the same way.
        Optional<Moment> ends = Optional.empty();
        /// Whether a date is published and no time: the start is midnight of its own date then.
        boolean wholeDay;
        /// Whether the schedule says so elsewhere than in the title.
        boolean cancelled;
        /// Whether the schedule itself says what kind of item it is.
        Optional<Kind> kind = Optional.empty();
        String room = "";
        String title = "";
        String subtitle = "";
        String track = "";
        String type = "";
        String language = "";
        String summary = "";
        String description = "";
        String slug = "";
        String url = "";
        String feedback = "";
        final List<String> persons = new ArrayList<>(0);
        final List<OneLink> links = new ArrayList<>(0);
        final List<OneLink> attachments = new ArrayList<>(0);
        final List<String> recordings = new ArrayList<>(0);
        /// Texts that were cut.
        final List<String> cut = new ArrayList<>(0);

        private boolean asked;
        private Optional<Moment> moment = Optional.empty();

        OneTalk(Spot spot) {
            this.spot = spot;
        }

        /// The moment of the start, as far as it is known or said in one word; asked for when all is filled in.
        Optional<Moment> moment() {
            if (!asked) {
                moment = starts.isPresent() ? starts : Moment.read(date).or(() -> Moment.read(start));
                asked = true;
            }
            return moment;
        }

        /// The same at another place of the document.
        OneTalk at(Spot other) {
            var talk = new OneTalk(other);
            talk.id = id;
            talk.guid = guid;
            talk.date = date;
            talk.start = start;
            talk.duration = duration;
            talk.end = end;
            talk.starts = starts;
            talk.ends = ends;
            talk.wholeDay = wholeDay;
            talk.cancelled = cancelled;
            talk.kind = kind;
            talk.room = room;
            talk.title = title;
            talk.subtitle = subtitle;
            talk.track = track;
            talk.type = type;
            talk.language = language;
            talk.summary = summary;
            talk.description = description;
            talk.slug = slug;
            talk.url = url;
            talk.feedback = feedback;
            talk.persons.addAll(persons);
            talk.links.addAll(links);
            talk.attachments.addAll(attachments);
            talk.recordings.addAll(recordings);
            talk.cut.addAll(cut);
            return talk;
        }

        /// Adds a recording, if its address is said.
        void recording(String url) {
            if (!url.isEmpty()) {
                recordings.add(url);
            }
        }

        /// Cuts texts longer than any talk's, where the format has not done it.
        void cut() {
            title = cut("title", title);
            subtitle = cut("subtitle", subtitle);
            summary = cut("abstract", summary);
            description = cut("description", description);
        }

        private String cut(String name, String text) {
            if (text.length() <= Limits.TEXT) {
                return text;
            }
            cut.add(name);
            return text.substring(0, Limits.TEXT);
        }
    }

    /// A talk that is left out.
    ///
    /// @param facts of the cause
    record Unused(OneTalk talk, Cause cause, List<String> facts) {
        Unused(OneTalk talk, Cause cause, String... facts) {
            this(talk, cause, List.of(facts));
        }
    }

    /// An address and its words.
    record OneLink(String words, String href) {
    }
}
