package dev.pairwise.web;

import dev.pairwise.web.template.CompiledTemplates;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Prints the templates from compiled form, before Thymeleaf is asked. */
@Component
@ConditionalOnBooleanProperty(name = "pairwise.templates.compiled", matchIfMissing = true)
class CompiledViews implements ViewResolver, Ordered {

    private static final String HTML = "text/html;charset=UTF-8";

    private final CompiledTemplates templates;

    CompiledViews(CompiledTemplates templates) {
        this.templates = templates;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String template, Locale locale) {
        return (model, request, response) -> {
            byte[] html = html(template, model == null ? Map.of() : model);
            response.setContentType(HTML);
            response.getOutputStream().write(html);
        };
    }

    private byte[] html(String template, Map<String, ?> model) {
        Object page = model.get("page");
        if (page == null) {
            throw new IllegalArgumentException("Nothing to show in %s".formatted(template));
        }
        return templates.print(template, page, model.get("head")).toByteArray();
    }
}
