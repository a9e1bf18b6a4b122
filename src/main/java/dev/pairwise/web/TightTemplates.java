package dev.pairwise.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;

/** Finds the templates and takes out their indentation. It has the name under which Spring Boot would make one of its own. */
@Component("defaultTemplateResolver")
class TightTemplates extends SpringResourceTemplateResolver {

    TightTemplates() {
        setPrefix("classpath:/templates/");
        setSuffix(".html");
        setCharacterEncoding("UTF-8");
    }

    @Override
    protected @Nullable ITemplateResource computeTemplateResource(
            IEngineConfiguration configuration,
            @Nullable String ownerTemplate,
            String template,
            String resourceName,
            @Nullable String characterEncoding,
            @Nullable Map<String, Object> attributes) {
        ITemplateResource written = super.computeTemplateResource(
                configuration, ownerTemplate, template, resourceName, characterEncoding, attributes);
        return written == null ? null : new TightTemplate(written);
    }
}
