package dk.holdt.print;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XHTML: every text is escaped by the writer, and passes the proof of its characters first.
final class Html {

    private final StringWriter page = new StringWriter();
    private final XMLStreamWriter out;
    private final PaperText text;

    Html(PaperText text) {
        this.text = text;
        try {
            this.out = XMLOutputFactory.newFactory().createXMLStreamWriter(page);
        } catch (XMLStreamException e) {
            throw new PrintFailure("the page cannot be begun", e);
        }
    }

    /// An element with a class and what stands in it.
    void in(String element, String styleClass, Runnable inside) {
        try {
            out.writeStartElement(element);
            if (!styleClass.isEmpty()) {
                out.writeAttribute("class", styleClass);
            }
            inside.run();
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new PrintFailure("the page cannot be written", e);
        }
    }

    /// An element with text in it; an empty text writes nothing. Line breaks become lines.
    void text(String element, String styleClass, String words) {
        if (!words.isEmpty()) {
            in(element, styleClass, () -> words(words));
        }
    }

    /// A table cell, also when it is empty.
    void cell(String element, String styleClass, String words) {
        in(element, styleClass, () -> words(words));
    }

    void words(String words) {
        try {
            var first = true;
            for (var line : text.printable(words).split("\n", -1)) {
                if (!first) {
                    out.writeEmptyElement("br");
                }
                out.writeCharacters(line);
                first = false;
            }
        } catch (XMLStreamException e) {
            throw new PrintFailure("the page cannot be written", e);
        }
    }

    void attribute(String name, String value) {
        try {
            out.writeAttribute(name, value);
        } catch (XMLStreamException e) {
            throw new PrintFailure("the page cannot be written", e);
        }
    }

    /// Text of our own that is no words: a stylesheet.
    void raw(String element, String content) {
        in(element, "", () -> {
            try {
                out.writeCharacters(content);
            } catch (XMLStreamException e) {
                throw new PrintFailure("the page cannot be written", e);
            }
        });
    }

    @Override
    public String toString() {
        return page.toString();
    }

    String printable(String words) {
        return text.printable(words).replace('\n', ' ');
    }
}
