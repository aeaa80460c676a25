package org.trackbook.schedule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.trackbook.model.TalkId;

/// Gives each talk an id that no other has: its own, else a hash of what it says; repeated ones get `~2`, `~3` in the
/// order in which they are asked for.
final class TalkIds {
    private static final int BYTES = 4;

    private final Map<String, Integer> times = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    TalkId unique(String id) {
        var number = times.merge(id, 1, Integer::sum);
        var unique = number == 1 ? id : id + "~" + number;
        while (!given.add(unique)) {
            number = times.merge(id, 1, Integer::sum);
            unique = id + "~" + number;
        }
        return new TalkId(unique);
    }

    /// `x` and eight hexadecimal digits. The wall clock, not the instant: a corrected zone changes no id.
    static String of(String title, LocalDateTime start, String room) {
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
