package dev.pairwise.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.pairwise.page.Links;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the interface at its one address; where the library would have it, the {@link Gate} leads here. */
@RestController
@Hidden
class DescriptionResource {

    private final OpenApiWebMvcResource description;

    DescriptionResource(OpenApiWebMvcResource description) {
        this.description = description;
    }

    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] json(HttpServletRequest request) throws JsonProcessingException {
        return description.openapiJson(request, Links.openApi(), Locale.ENGLISH);
    }
}
