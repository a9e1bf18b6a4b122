package dev.pairwise.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** What the protocol of sitemaps asks of a file. */
final class SitemapSchema {

    private static final Schema SCHEMA = schema();

    private SitemapSchema() {}

    /** The first fault, if there is one. */
    static Optional<String> faults(String xml) {
        try {
            SCHEMA.newValidator().validate(new StreamSource(new StringReader(xml)));
            return Optional.empty();
        } catch (SAXException fault) {
            return Optional.of(String.valueOf(fault.getMessage()));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Schema schema() {
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
            return factory.newSchema(SitemapSchema.class.getResource("/sitemap.xsd"));
        } catch (SAXException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
