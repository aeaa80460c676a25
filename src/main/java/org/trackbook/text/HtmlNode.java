package org.trackbook.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;

/// Parsed HTML, as far as Markdown can say it: elements and words.
sealed interface HtmlNode {
    /// What a reader sees, entities decoded.
    record Words(String text) implements HtmlNode {
    }

    /// An element; it grows while it is parsed.
    final class Element implements HtmlNode {
        private final HtmlTag tag;
        private final List<HtmlNode> children = new ArrayList<>(4);
        private Map<String, String> attributes = Map.of();

        Element(HtmlTag tag) {
            this.tag = tag;
        }

        HtmlTag tag() {
            return tag;
        }

        String name() {
            return tag.name();
        }

        HtmlTag.Role role() {
            return tag.role();
        }

        void add(HtmlNode child) {
            children.add(child);
        }

        List<HtmlNode> children() {
            return children;
        }

        List<Element> elements() {
            return children.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
        }

        void attribute(String name, String value) {
            if (attributes.isEmpty()) {
                attributes = Map.of(name, value);
            } else {
                attributes = new HashMap<>(attributes);
                attributes.putIfAbsent(name, value);
            }
        }

        /// `""` where it has no such attribute.
        String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }

        /// All words in it as they stand in the source; a line break is one.
        String text() {
            if (children.size() == 1 && children.getFirst() instanceof Words(var only)) {
                return only;
            }
            var text = new StringBuilder();
            addTo(text);
            return text.toString();
        }

        private void addTo(StringBuilder text) {
            for (var child : children) {
                switch (child) {
                    case Words(var words) -> text.append(words);
                    case Element element when element.role() == HtmlTag.Role.BREAK -> text.append('\n');
                    case Element element -> element.addTo(text);
                }
            }
        }

        /// The first element of a name in it.
        Optional<Element> first(String name) {
            for (var child : children) {
                if (child instanceof Element element) {
                    var found = element.name().equals(name) ? Optional.of(element) : element.first(name);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        }
    }

    /// Parses any HTML, as a browser would.
    static Element parsed(String html) {
        return of(Jsoup.parseBodyFragment(html).body());
    }

    private static Element of(org.jsoup.nodes.Element parsed) {
        var element = new Element(HtmlTag.of(parsed.normalName()));
        parsed.attributes().forEach(it -> element.attribute(it.getKey(), it.getValue()));
        for (var child : parsed.childNodes()) {
            if (child instanceof TextNode text) {
                element.add(new Words(text.getWholeText()));
            } else if (child instanceof org.jsoup.nodes.Element inner) {
                element.add(of(inner));
            }
        }
        return element;
    }
}
