package org.trackbook.report.flavour;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads what was written as HTML or a wiki's page with a parser that forgives nothing.
final class Xml {
    private Xml() {
    }

    static Document parse(String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setCoalescing(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(e + "\n" + text, e);
        }
    }

    static Element first(Document page, String name) {
        return (Element) page.getElementsByTagName(name).item(0);
    }

    /// Its blocks as [Shape#plain] tells them.
    static String shape(Node parent) {
        return blocks(parent).stream().filter(it -> !it.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static List<String> blocks(Node parent) {
        var blocks = new ArrayList<String>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                blocks.add(block(element));
            }
        }
        return blocks;
    }

    private static String block(Element element) {
        return switch (element.getTagName()) {
            case "h1", "h2", "h3", "h4", "h5" -> element.getTagName() + " " + words(element);
            case "p" -> "p " + words(element);
            case "blockquote" -> "q{" + shape(element) + "}";
            case "ul", "ol" -> element.getTagName().charAt(0) + items(element);
            case "ac:task-list" -> "u" + items(element);
            case "pre", "ac:structured-macro" -> ("c " + code(element)).strip();
            case "hr" -> "r";
            case "table" -> "t " + rows(element);
            case "figure" -> "";
            default -> shape(element);
        };
    }

    private static String code(Element element) {
        var body = element.getElementsByTagName("ac:plain-text-body");
        return words(body.getLength() > 0 ? body.item(0) : element);
    }

    private static String items(Element list) {
        return children(list).stream().map(item -> {
            var box = item.getElementsByTagName("ac:task-status");
            var body = item.getTagName().equals("ac:task") ? children(item).getLast() : item;
            var done = item.getTagName().equals("ac:task")
                    ? box.item(0).getTextContent().equals("complete") ? "[x]" : "[ ]"
                    : item.getAttribute("class").equals("task")
                            ? ((Element) item.getElementsByTagName("input").item(0)).hasAttribute("checked")
                                    ? "[x]"
                                    : "[ ]"
                            : "";
            return "{" + done + inside(body) + "}";
        }).collect(Collectors.joining());
    }

    /// An item of one line has it without a paragraph.
    private static String inside(Element item) {
        var blocks = children(item).stream().filter(it -> it.getTagName().matches(
                "p|h\\d|ul|ol|pre|blockquote|hr|table|ac:task-list|ac:structured-macro")).toList();
        return blocks.isEmpty() ? "p " + words(item) : shape(item);
    }

    private static String rows(Element table) {
        var rows = table.getElementsByTagName("tr");
        var lines = new ArrayList<String>();
        for (var at = 0; at < rows.getLength(); at++) {
            lines.add(children((Element) rows.item(at)).stream().map(Xml::words).collect(Collectors.joining(" | ")));
        }
        return lines.getFirst() + lines.subList(1, lines.size());
    }

    private static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static String words(Node node) {
        return Shape.flat(text(node));
    }

    private static String text(Node node) {
        if (node instanceof Element element && element.getTagName().equals("br")) {
            return " ";
        }
        if (node instanceof Element element && element.getTagName().equals("ac:image")) {
            return element.getAttribute("ac:alt").isBlank()
                    ? ((Element) element.getFirstChild()).getAttribute("ri:value")
                    : element.getAttribute("ac:alt");
        }
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            return String.valueOf(node.getNodeValue());
        }
        var text = new StringBuilder();
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(text(child));
        }
        return text.toString();
    }
}
