package org.trackbook.schedule;

import java.io.StringReader;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.trackbook.model.Cause;
import org.trackbook.model.Effect;

/// Walks through an XML document from element to element, whatever its format: without document type and entities, not
/// too deep, and mended once where it is not well-formed.
final class XmlCursor {
    private static final XMLInputFactory PARSERS = parsers();

    private final XMLStreamReader xml;
    private final Reading reading;
    private final long length;
    private final Letters words = new Letters();
    private int depth;

    private XmlCursor(XMLStreamReader xml, Reading reading, long length) {
        this.xml = xml;
        this.reading = reading;
        this.length = length;
    }

    /// What a format does with a cursor that stands before the first element.
    interface Walk {
        Draft through(XmlCursor xml) throws XMLStreamException, Refusal;
    }

    private static XMLInputFactory parsers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // these count each &lt; of the text, and a file has many; without DTD there is nothing that could expand
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        // depth is counted here, for a sentence of our own
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        return factory;
    }

    /// Reads a document, a second time after mending where it is not well-formed.
    static Draft read(Document document, Reading reading, Walk walk) throws Refusal {
        var decoded = document.decoded();
        if (decoded.mended()) {
            reading.tell(Effect.REPAIRED, Cause.WRONG_CHARSET, "", decoded.charset(), "windows-1252");
        }
        var text = decoded.text().stripLeading();
        refuseEntities(text, document.root(), reading);
        var known = reading.problems().size();
        try {
            return walked(text, reading, walk);
        } catch (XMLStreamException broken) {
            reading.again(known);
            var mended = XmlMending.mend(text, document.name());
            if (mended.problems().isEmpty()) {
                throw broken(broken, reading);
            }
            reading.problems().addAll(mended.problems());
            return readMended(mended.text(), reading, walk);
        }
    }

    private static Draft readMended(String text, Reading reading, Walk walk) throws Refusal {
        try {
            return walked(text, reading, walk);
        } catch (XMLStreamException broken) {
            throw broken(broken, reading);
        }
    }

    private static Draft walked(String text, Reading reading, Walk walk) throws XMLStreamException, Refusal {
        var xml = PARSERS.createXMLStreamReader(new StringReader(text));
        try {
            return walk.through(new XmlCursor(xml, reading, text.length()));
        } finally {
            xml.close();
        }
    }

    /// No schedule needs an entity of its own, and a bomb is made of them.
    private static void refuseEntities(String text, String rootName, Reading reading) throws Refusal {
        var type = text.indexOf("<!DOCTYPE");
        var root = rootName.isEmpty() ? -1 : text.indexOf("<" + rootName);
        var entity = type < 0 || (root >= 0 && root < type) ? -1 : text.indexOf("<!ENTITY", type);
        if (entity >= 0 && (root < 0 || root > entity)) {
            var line = text.substring(0, entity).lines().count() + (text.charAt(entity - 1) == '\n' ? 1 : 0);
            throw reading.refused(Cause.ENTITY, ":" + line);
        }
    }

    private static Refusal broken(XMLStreamException broken, Reading reading) {
        var said = broken.getMessage() == null ? "" : broken.getMessage();
        var message = said.substring(said.lastIndexOf("Message: ") + 1).replaceFirst("^essage: ", "").strip();
        var line = broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getLineNumber());
        return reading.refused(Cause.BROKEN, ":" + line, message.lines().findFirst().orElse(""));
    }

    /// Goes to the outermost element.
    void root() throws XMLStreamException, Refusal {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.END_DOCUMENT) {
                throw reading.refused(Cause.BROKEN, ":" + line(), "");
            }
        }
    }

    /// Goes to the end of the document: what follows may be broken.
    void end() throws XMLStreamException, Refusal {
        while (xml.hasNext()) {
            next();
        }
    }

    /// Counts the talk that begins here.
    void talk() throws Refusal {
        reading.talk(xml.getLocation().getCharacterOffset(), length, Spot.line(line()));
    }

    /// Of the element where the cursor stands, with its prefix if it has one.
    String name() {
        return xml.getLocalName();
    }

    /// Counts from 1.
    int line() {
        return xml.getLocation().getLineNumber();
    }

    boolean hasAttributes() {
        return xml.getAttributeCount() > 0;
    }

    /// The value of an attribute; `""` where there is none.
    String attribute(String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /// Goes to the next child; `false` at the end of the element. Each child is read or skipped to its end.
    boolean inside() throws XMLStreamException, Refusal {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return false;
                }
                default -> {
                    // white space and stray words
                }
            }
        }
    }

    /// Leaves out an element with all it holds.
    void skip() throws XMLStreamException, Refusal {
        for (var open = 1; open > 0;) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                default -> {
                    // skipped
                }
            }
        }
    }

    /// The words of an element, of what is nested in it too.
    String text() throws XMLStreamException, Refusal {
        words.clear();
        for (var open = 1; open > 0;) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append();
                default -> {
                    // comments
                }
            }
        }
        return words.toString();
    }

    private void append() {
        if (words.length() <= Limits.TEXT) {
            words.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    /// Like `text`, but elements within it are HTML that nobody escaped.
    ///
    /// @param cut takes the name of the element if it is too long
    String markup(List<String> cut) throws XMLStreamException, Refusal {
        var element = xml.getLocalName();
        words.clear();
        var escaped = false;
        for (var open = 1; open > 0;) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open++;
                    if (!escaped) {
                        escaped = true;
                        var before = words.toString();
                        words.clear();
                        appendEscaped(before);
                    }
                    appendTag();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (--open > 0) {
                        words.append("</" + xml.getLocalName() + ">");
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (escaped) {
                        appendEscaped(xml.getText());
                    } else {
                        append();
                    }
                }
                default -> {
                    // comments
                }
            }
        }
        if (words.length() > Limits.TEXT) {
            cut.add(element);
            words.cut(Limits.TEXT);
        }
        return words.toString();
    }

    private void appendTag() {
        words.append("<" + xml.getLocalName());
        for (var at = 0; at < xml.getAttributeCount(); at++) {
            words.append(" " + xml.getAttributeLocalName(at) + "=\"");
            appendEscaped(xml.getAttributeValue(at).replace("\"", "&quot;"));
            words.append("\"");
        }
        words.append(">");
    }

    private void appendEscaped(String text) {
        if (words.length() <= Limits.TEXT) {
            words.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        }
    }

    private int next() throws XMLStreamException, Refusal {
        var event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            if (++depth > Limits.DEPTH) {
                throw reading.refused(Cause.TOO_DEEP, ":" + line(), Integer.toString(Limits.DEPTH));
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }
}
