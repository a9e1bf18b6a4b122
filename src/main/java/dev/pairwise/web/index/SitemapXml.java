package dev.pairwise.web.index;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes sitemaps in the form of sitemaps.org, page by page as they come. */
final class SitemapXml {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final String site;
    private final XMLStreamWriter xml;

    private SitemapXml(String site, XMLStreamWriter xml) {
        this.site = site;
        this.xml = xml;
    }

    /** Writes part of an XML document. */
    @FunctionalInterface
    private interface Content {

        void write(SitemapXml to) throws XMLStreamException;
    }

    /** The index of the parts at these paths of the site. */
    static void index(String site, Stream<String> paths, OutputStream out) throws IOException {
        write("sitemapindex", site, out, to -> {
            for (Iterator<String> each = paths.iterator(); each.hasNext(); ) {
                to.entry("sitemap", new ListedPage(each.next(), Optional.empty()));
            }
        });
    }

    static void part(String site, Stream<ListedPage> pages, OutputStream out) throws IOException {
        write("urlset", site, out, to -> {
            for (Iterator<ListedPage> each = pages.iterator(); each.hasNext(); ) {
                to.entry("url", each.next());
            }
        });
    }

    private static void write(String root, String site, OutputStream out, Content content) throws IOException {
        String encoding = StandardCharsets.UTF_8.name();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, encoding);
            xml.writeStartDocument(encoding, "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            content.write(new SitemapXml(site, xml));
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    private void entry(String element, ListedPage page) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
        text("loc", site + page.path());
        if (page.lastModified().isPresent()) {
            text("lastmod", page.lastModified().get());
        }
        xml.writeEndElement();
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
