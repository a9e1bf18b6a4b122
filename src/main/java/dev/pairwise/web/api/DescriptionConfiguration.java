package dev.pairwise.web.api;

import dev.pairwise.page.Links;
import dev.pairwise.wording.ProgramsWording;
import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the interface is described for programs: an OpenAPI document made from the code. */
@Configuration(proxyBeanMethods = false)
class DescriptionConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Asked.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title(ProgramsWording.NAME)
                        .version("1.0.0")
                        .summary(ProgramsWording.summary())
                        .description(ProgramsWording.description())
                        .license(new License().name(ProgramsWording.LICENCE).identifier("MIT")))
                .externalDocs(new ExternalDocumentation()
                        .description("Explained by examples")
                        .url(Links.programs()))
                .security(List.of())
                .servers(List.of(new Server().url("/").description("This site")));
    }

    @Bean
    GlobalOpenApiCustomizer problemDescriptions() {
        return document -> ResponseDetails.addSchemas(document.getComponents());
    }
}
