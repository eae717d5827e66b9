package dk.holdt.print;

import dk.holdt.domain.language.Language;
import dk.holdt.usecase.paper.PageSize;
import java.util.Locale;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// An XHTML page being written, as nodes: a customer's `<` can never become markup, there is nothing to escape.
///
/// Every text passes the proof on its way in, so none can be forgotten.
final class Sheet {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final Document document;
    private final GlyphProof proof;
    private Element here;

    Sheet(GlyphProof proof) {
        this.proof = proof;
        try {
            document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own XML parser is always there", e);
        }
        here = document.createElementNS(XHTML, "html");
        document.appendChild(here);
    }

    /// Language, title and look of the whole page.
    Sheet head(Language language, String title, String style) {
        attribute("lang", language.code());
        attribute("xml:lang", language.code());
        return put("head", "", head -> {
            head.put("title", "", title);
            meta("subject", title);
            meta("description", title);
            head.put("style", "", css -> css.attribute("type", "text/css").verbatim(style));
        });
    }

    /// The size of the sheet of paper, for the style sheet.
    static String page(PageSize size) {
        return "\n@page { size: %dmm %dmm; }\n".formatted(size.width(), size.height());
    }

    Sheet meta(String name, String content) {
        return put("meta", "", meta -> meta.attribute("name", name).attribute("content", content));
    }

    Document document() {
        return document;
    }

    /// An element of this class holding what `content` writes.
    Sheet put(String tag, String styleClass, Consumer<Sheet> content) {
        var outer = here;
        here = document.createElementNS(XHTML, tag);
        outer.appendChild(here);
        if (!styleClass.isEmpty()) {
            attribute("class", styleClass);
        }
        content.accept(this);
        here = outer;
        return this;
    }

    /// An element holding a text; nothing at all where the text is blank.
    Sheet put(String tag, String styleClass, String text) {
        return text.isBlank() ? this : put(tag, styleClass, sheet -> sheet.text(text));
    }

    Sheet text(String text) {
        here.appendChild(document.createTextNode(proof.printable(text)));
        return this;
    }

    /// Text of ours that is no one's words, such as the style sheet.
    Sheet verbatim(String text) {
        here.appendChild(document.createTextNode(text));
        return this;
    }

    Sheet attribute(String name, String value) {
        here.setAttribute(name, proof.printable(value));
        return this;
    }

    /// @param said what a screen reader says of it
    Sheet picture(String styleClass, String address, String said) {
        return put("img", styleClass, image -> image.shows(address, said));
    }

    /// The same in a size of its own, in millimetres.
    Sheet picture(double width, double height, String address, String said) {
        var size = String.format(Locale.ROOT, "width: %.2fmm; height: %.2fmm", width, height);
        return put("img", "", image -> image.attribute("style", size).shows(address, said));
    }

    private void shows(String address, String said) {
        here.setAttribute("src", address);
        attribute("alt", said);
    }
}
