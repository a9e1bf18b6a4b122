package dev.pairwise.web.template;

import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;

/** Reads a template with the parser that Thymeleaf reads it with. */
final class TemplateReader extends AbstractMarkupHandler {

    private static final MarkupParser PARSER = new MarkupParser(configuration());

    private final Deque<List<Node>> children = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private final Deque<List<Node.Attribute>> attributes = new ArrayDeque<>();

    private TemplateReader() {
        children.push(new ArrayList<>());
    }

    static List<Node> read(Reader template) throws ParseException {
        TemplateReader reader = new TemplateReader();
        PARSER.parse(template, reader);
        return reader.children.pop();
    }

    /** As it is written: nothing is opened or closed that the file does not open or close. */
    private static ParseConfiguration configuration() {
        ParseConfiguration configuration = ParseConfiguration.htmlConfiguration();
        configuration.setElementBalancing(ParseConfiguration.ElementBalancing.REQUIRE_BALANCED);
        configuration.setUniqueRootElementPresence(ParseConfiguration.UniqueRootElementPresence.NOT_VALIDATED);
        return configuration;
    }

    private void add(Node node) {
        children.element().add(node);
    }

    private void open(char[] buffer, int offset, int length) {
        names.push(new String(buffer, offset, length));
        attributes.push(new ArrayList<>());
    }

    @Override
    public void handleText(char[] buffer, int offset, int length, int line, int column) {
        add(new Node.Written(new String(buffer, offset, length)));
    }

    @Override
    public void handleComment(
            char[] buffer,
            int contentOffset,
            int contentLength,
            int outerOffset,
            int outerLength,
            int line,
            int column) {
        throw new TemplateRefusal("a comment in line %d".formatted(line));
    }

    @Override
    public void handleDocType(
            char[] buffer,
            int keywordOffset,
            int keywordLength,
            int keywordLine,
            int keywordColumn,
            int elementNameOffset,
            int elementNameLength,
            int elementNameLine,
            int elementNameColumn,
            int typeOffset,
            int typeLength,
            int typeLine,
            int typeColumn,
            int publicIdOffset,
            int publicIdLength,
            int publicIdLine,
            int publicIdColumn,
            int systemIdOffset,
            int systemIdLength,
            int systemIdLine,
            int systemIdColumn,
            int internalSubsetOffset,
            int internalSubsetLength,
            int internalSubsetLine,
            int internalSubsetColumn,
            int outerOffset,
            int outerLength,
            int outerLine,
            int outerColumn) {
        add(new Node.Written(new String(buffer, outerOffset, outerLength)));
    }

    @Override
    public void handleAttribute(
            char[] buffer,
            int nameOffset,
            int nameLength,
            int nameLine,
            int nameColumn,
            int operatorOffset,
            int operatorLength,
            int operatorLine,
            int operatorColumn,
            int valueContentOffset,
            int valueContentLength,
            int valueOuterOffset,
            int valueOuterLength,
            int valueLine,
            int valueColumn) {
        String name = new String(buffer, nameOffset, nameLength);
        attributes
                .element()
                .add(new Node.Attribute(
                        name,
                        new String(buffer, valueContentOffset, valueContentLength),
                        name
                                + new String(buffer, operatorOffset, operatorLength)
                                + new String(buffer, valueOuterOffset, valueOuterLength)));
    }

    @Override
    public void handleStandaloneElementStart(
            char[] buffer, int offset, int length, boolean minimized, int line, int column) {
        open(buffer, offset, length);
    }

    @Override
    public void handleStandaloneElementEnd(
            char[] buffer, int offset, int length, boolean minimized, int line, int column) {
        add(new Node.Element(
                names.pop(), attributes.pop(), List.of(), minimized ? Node.Ending.SLASH : Node.Ending.NONE));
    }

    @Override
    public void handleOpenElementStart(char[] buffer, int offset, int length, int line, int column) {
        open(buffer, offset, length);
        children.push(new ArrayList<>());
    }

    @Override
    public void handleCloseElementEnd(char[] buffer, int offset, int length, int line, int column) {
        List<Node> own = children.pop();
        add(new Node.Element(names.pop(), attributes.pop(), own, Node.Ending.TAG));
    }
}
