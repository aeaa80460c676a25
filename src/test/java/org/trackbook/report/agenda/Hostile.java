package org.trackbook.report.agenda;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.trackbook.model.Conference;
import org.trackbook.model.Person;
import org.trackbook.model.Room;
import org.trackbook.model.Talk;
import org.trackbook.model.Text;
import org.trackbook.model.Track;
import org.trackbook.testkit.Talks;

/// Talks in whose every word something lies in wait, the same for the same seed.
final class Hostile {
    private static final List<String> SIGNS = List.of("=1+1", "+", "-", "@SUM(A1)", "'", "''=", "\t", "\n", "\r\n",
            "\u0000", "\u0007", "\u001b[31m", "\u0085", "\u200b", "\u202e", ",", ";", ":", "\\", "\\n", "\"", "\"\"",
            "</script>", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "&amp;", "&#x41;", "<!--", "]]>",
            "javascript:alert(1)", "BEGIN:VEVENT", "END:VCALENDAR", "DTSTART:19700101", "😀", "👩🏽‍🚀", "🇧🇪", "שלום",
            "مرحبا", "中文标题", "한국어", "ｆｕｌｌ", "＝1", "e\u0301", "ﬁ", "Ω", "Ж", "ẞ", "\u00a0", "\u2028", "\ufeff", "a",
            "word", " ", "  ", "a-very-long-word-that-no-column-can-hold-however-wide-it-may-be".repeat(2));

    private final Random random;

    Hostile(Random random) {
        this.random = random;
    }

    /// Begins with a letter, because a title of nothing but blanks is none.
    String words() {
        var words = new StringBuilder(random.nextInt(3) == 0 ? "" : "t");
        for (var at = 1 + random.nextInt(12); at > 0; at--) {
            words.append(SIGNS.get(random.nextInt(SIGNS.size())));
        }
        return words.toString().isBlank() || words.toString().strip().codePoints().allMatch(Character::isISOControl)
                ? words + "x"
                : words.toString();
    }

    /// Talks of the first day, one after the other.
    Conference conference(int talks) {
        return Talks.conference(IntStream.range(0, talks).mapToObj(this::talk).toArray(Talk[]::new));
    }

    private Talk talk(int at) {
        var talk = Talks.talk("t" + at, "Track", 1, "%02d:00".formatted(9 + at), 30);
        var text = new Text(words(), words(), words(), words(), words(), List.of(), List.of(), List.of(), "",
                words(), words());
        return new Talk(talk.id(), talk.guid(), talk.kind(), talk.status(), talk.day(), talk.slot(), words(),
                Optional.of(new Room(words())), Optional.of(new Track(words())),
                List.of(new Person(words()), new Person(words())), text);
    }
}
