package org.trackbook.schedule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.trackbook.model.TalkId;

/// Gives each talk an id that no other has: its own, else a hash of what it says; repeated ones get `~2`, `~3` in the
/// order in which they are asked for.
public final class TalkIds {
    private static final int BYTES = 4;

    private final Set<String> written;
    private final Map<String, Integer> times = new HashMap<>();

    /// Needs all ids that are written: `5~2` may be one of them.
    TalkIds(Set<String> written) {
        this.written = written;
    }

    TalkId unique(String id) {
        var number = times.merge(id, 1, Integer::sum);
        if (number == 1) {
            return new TalkId(id);
        }
        while (written.contains(id + "~" + number)) {
            number = times.merge(id, 1, Integer::sum);
        }
        return new TalkId(id + "~" + number);
    }

    /// `x` and eight hexadecimal digits. The wall clock, not the instant: a corrected zone changes no id.
    public static String of(String title, LocalDateTime start, String room) {
        var words = (title + "\n" + start + "\n" + room).getBytes(StandardCharsets.UTF_8);
        return "x" + HexFormat.of().formatHex(sha256().digest(words), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("each Java platform has SHA-256", never);
        }
    }
}
