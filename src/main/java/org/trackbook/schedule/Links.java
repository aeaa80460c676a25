package org.trackbook.schedule;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trackbook.model.Link;

/// Sorts a talk's links: what is an address, what is for feedback, what is sound or film.
final class Links {
    private static final Pattern MEDIA = Pattern
            .compile("(?i)\\.(?:webm|mp4|m4v|mkv|mov|avi|mpe?g|ogg|ogv|oga|opus|mp3|m4a|flac)(?:[?#].*)?$");
    private static final Pattern NO_MEDIA = Pattern
            .compile("(?i)\\.(?:vtt|srt|txt|pdf|html?|png|jpe?g|svg|odp|pptx?)(?:[?#].*)?$");
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
        return talk.links.stream()
                .filter(link -> isForFeedback(link) && !link.href().isEmpty())
                .map(Draft.OneLink::href)
                .findFirst()
                .orElse("");
    }

    static boolean isForFeedback(Draft.OneLink link) {
        var words = link.words().toLowerCase(Locale.ROOT);
        return words.equals("submit feedback") || words.equals("give feedback");
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
        var recordings = new ArrayList<String>();
        declared.stream().filter(url -> !url.isEmpty()).forEach(recordings::add);
        links.stream().filter(Links::isRecording).map(Link::url).forEach(recordings::add);
        attachments.stream().map(Link::url).filter(url -> MEDIA.matcher(url).find()).forEach(recordings::add);
        return recordings.stream().distinct().toList();
    }

    private static boolean isRecording(Link link) {
        if (MEDIA.matcher(link.url()).find()) {
            return true;
        }
        return (link.url().contains("://video.fosdem.org/")
                || link.label().regionMatches(true, 0, "video recording", 0, "video recording".length()))
                && !NO_MEDIA.matcher(link.url()).find();
    }
}
