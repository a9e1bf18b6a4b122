package dev.pairwise.web;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.regex.Pattern;
import org.thymeleaf.templateresource.ITemplateResource;

/**
 * A template without the indentation it is written with. A line break with the white space around it becomes one line break, and none where it
 * stands before a block, a row, or a cell, where browsers drop it. Done once, when the template is read.
 */
record TightTemplate(ITemplateResource written) implements ITemplateResource {

    private static final Pattern BREAK = Pattern.compile("(?<![\\t ])[\\t ]*+\\R\\s*+");
    private static final Pattern BREAK_BEFORE_BLOCK = Pattern.compile(
            "(?<=>)\\n(?=</?(?:t(?:able|head|body|r|h|d)|caption|section|div"
                    + "|figure|figcaption|details|summary|form|fieldset|option|p|h[1-6]|[dou]l|li|d[td]|meta|link|svg|g|rect|path|text|line|title)[\\s>])");

    static String tight(String text) {
        return BREAK_BEFORE_BLOCK.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
    }

    @Override
    public Reader reader() throws IOException {
        try (Reader reader = written.reader()) {
            return new StringReader(tight(reader.readAllAsString()));
        }
    }

    @Override
    public String getDescription() {
        return written.getDescription();
    }

    @Override
    public String getBaseName() {
        return written.getBaseName();
    }

    @Override
    public boolean exists() {
        return written.exists();
    }

    @Override
    public ITemplateResource relative(String relativeLocation) {
        return new TightTemplate(written.relative(relativeLocation));
    }
}
