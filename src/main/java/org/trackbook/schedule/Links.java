package org.trackbook.schedule;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.trackbook.model.Link;

/// Sorts a talk's links: what is an address, what is for feedback, what is sound or film.
final class Links {
    private static final Set<String> MEDIA = Set.of("webm", "mp4", "m4v", "mkv", "mov", "avi", "mpg", "mpeg", "ogg",
            "ogv", "oga", "opus", "mp3", "m4a", "flac");
    private static final Set<String> NO_MEDIA = Set.of("vtt", "srt", "txt", "pdf", "htm", "html", "png", "jpg", "jpeg",
            "svg", "odp", "ppt", "pptx");
    private static final String RECORDING = "video recording";
    private static final Pattern ONE_SLASH = Pattern.compile("^(https?:)/([^/])");
    private static final Pattern TWO_SLASHES = Pattern.compile("^(https?://[^/?#]+)//+");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private Links() {
    }

    /// Where opinions go.
    ///
    /// @return the address for feedback, as link or `feedback_url`; `""` where there is none
    static String feedback(Draft.OneTalk talk) {
        if (!talk.feedback.isBlank()) {
            return talk.feedback.strip();
        }
        for (var link : talk.links) {
            if (isForFeedback(link) && !link.href().isEmpty()) {
                return link.href();
            }
        }
        return "";
    }

    private static boolean isForFeedback(Draft.OneLink link) {
        return link.words().equalsIgnoreCase("submit feedback") || link.words().equalsIgnoreCase("give feedback");
    }

    /// A link as it can be followed: without an address its words may be one.
    ///
    /// @return empty where there is no address
    static Optional<Link> link(Draft.OneLink written, String base) {
        if (!written.href().isEmpty()) {
            return Optional.of(new Link(written.words(), absolute(written.href(), base)));
        }
        return ADDRESS.matcher(written.words()).matches()
                ? Optional.of(new Link("", written.words()))
                : Optional.empty();
    }

    /// The address of a talk's page: exports have been seen that lose a slash behind `https:`, or have one too many
    /// behind the host.
    static String page(String published, String base) {
        if (published.isEmpty()) {
            return "";
        }
        var slashes = published.indexOf("://");
        var path = slashes < 0 ? -1 : published.indexOf('/', slashes + 3);
        if (slashes > 0 && !published.startsWith("//", path)) {
            return absolute(published, base);
        }
        var whole = ONE_SLASH.matcher(published).replaceFirst("$1//$2");
        return absolute(TWO_SLASHES.matcher(whole).replaceFirst("$1/"), base);
    }

    /// Paths become whole addresses where the schedule says where it lies; all else stays as published, for
    /// `www.example.org` is somebody's idea of an address too.
    static String absolute(String href, String base) {
        if (href.startsWith("//")) {
            return "https:" + href;
        }
        var path = href.startsWith("/") || href.startsWith("./") || href.startsWith("../");
        if (!path || !base.startsWith("http")) {
            return href;
        }
        try {
            return URI.create(base).resolve(href).toString();
        } catch (IllegalArgumentException broken) {
            return href;
        }
    }

    static List<String> recordings(List<String> declared, List<Link> links, List<Link> attachments) {
        if (declared.isEmpty() && links.isEmpty() && attachments.isEmpty()) {
            return List.of();
        }
        var recordings = new LinkedHashSet<String>();
        for (var url : declared) {
            if (!url.isEmpty()) {
                recordings.add(url);
            }
        }
        for (var link : links) {
            if (isRecording(link)) {
                recordings.add(link.url());
            }
        }
        for (var attachment : attachments) {
            if (MEDIA.contains(ending(attachment.url()))) {
                recordings.add(attachment.url());
            }
        }
        return recordings.isEmpty() ? List.of() : List.copyOf(recordings);
    }

    private static boolean isRecording(Link link) {
        var ending = ending(link.url());
        if (MEDIA.contains(ending)) {
            return true;
        }
        return (link.label().regionMatches(true, 0, RECORDING, 0, RECORDING.length())
                || link.url().contains("://video.fosdem.org/")) && !NO_MEDIA.contains(ending);
    }

    /// What stands behind the last full stop of an address's path.
    private static String ending(String url) {
        var end = url.length();
        for (var at = 0; at < end; at++) {
            if (url.charAt(at) == '?' || url.charAt(at) == '#') {
                end = at;
            }
        }
        var stop = url.lastIndexOf('.', end - 1);
        return stop < 0 || end - stop > 6 ? "" : url.substring(stop + 1, end).toLowerCase(Locale.ROOT);
    }
}
