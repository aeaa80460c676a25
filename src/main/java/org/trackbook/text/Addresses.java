package org.trackbook.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/// Finds addresses that merely stand in a text.
final class Addresses {
    private static final LinkExtractor EXTRACTOR = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.EMAIL))
            .build();

    private Addresses() {
    }

    /// The span, cut where typed words hold an address.
    static List<Span> found(Span span) {
        if (!(span instanceof Span.Words(var text, var source)) || !text.equals(source)) {
            return List.of(span);
        }
        var parts = new ArrayList<Span>();
        for (var part : EXTRACTOR.extractSpans(text)) {
            var words = Span.Words.typed(text.substring(part.getBeginIndex(), part.getEndIndex()));
            parts.add(part instanceof LinkSpan link
                    ? new Span.Linked(List.of(words), address(link.getType(), words.text()), "", true)
                    : words);
        }
        return List.copyOf(parts);
    }

    private static String address(LinkType type, String text) {
        return type == LinkType.EMAIL ? "mailto:" + text : text;
    }
}
