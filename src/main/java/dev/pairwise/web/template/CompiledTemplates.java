package dev.pairwise.web.template;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.attoparser.ParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All templates of the site, compiled. Refuses, when it is made, a template that uses what is not compiled, and names it. */
public final class CompiledTemplates {

    private static final String FOLDER = "templates/";
    private static final String SUFFIX = ".html";

    private final Fragments fragments;

    private CompiledTemplates(Fragments fragments) {
        this.fragments = fragments;
    }

    /** {@code prepared} is done to the text of each template before it is read. */
    public static CompiledTemplates of(UnaryOperator<String> prepared) {
        Fragments fragments = new Fragments();
        try {
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "**/*" + SUFFIX)) {
                define(resource, prepared, fragments);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        fragments.check();
        return new CompiledTemplates(fragments);
    }

    /** {@code head} is what the layout alone needs. */
    public Markup print(String template, Object page, @Nullable Object head) {
        Fragment whole = fragments.find(template);
        Markup out = new Markup();
        whole.print(whole.frame(Frame.of(Names.OWN, page, head)), out);
        return out;
    }

    private static void define(Resource resource, UnaryOperator<String> prepared, Fragments fragments)
            throws IOException {
        String address = resource.getURL().toString();
        String name =
                address.substring(address.lastIndexOf(FOLDER) + FOLDER.length(), address.length() - SUFFIX.length());
        try (Reader text = new StringReader(prepared.apply(resource.getContentAsString(StandardCharsets.UTF_8)))) {
            List<Node> nodes = TemplateReader.read(text);
            new TemplateCompiler(name, fragments).define(nodes);
        } catch (ParseException | TemplateRefusal refusal) {
            throw new IllegalStateException("Template %s: %s".formatted(name, refusal.getMessage()), refusal);
        }
    }
}
