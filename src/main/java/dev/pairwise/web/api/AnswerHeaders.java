package dev.pairwise.web.api;

import dev.pairwise.web.Freshness;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Says with every answer of which catalogue it is and how long it holds. */
@ControllerAdvice(basePackages = {"dev.pairwise.web.api", "org.springdoc.webmvc.api"})
class AnswerHeaders implements ResponseBodyAdvice<Object> {

    static final String DATE = "Catalogue-Date";

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest asking
                && response instanceof ServletServerHttpResponse answering
                && asking.getServletRequest().getAttribute(Asked.ATTRIBUTE) instanceof Asked asked) {
            ServletWebRequest exchange =
                    new ServletWebRequest(asking.getServletRequest(), answering.getServletResponse());
            name(asked, body, answering);
            Freshness.keep(exchange);
        }
        return body;
    }

    private static void name(Asked asked, @Nullable Object body, ServletServerHttpResponse answering) {
        HttpHeaders headers = answering.getHeaders();
        headers.set(Freshness.VERSION, asked.catalogue().version());
        headers.set(DATE, asked.catalogue().date().toString());
        if (body instanceof Listed<?> list) {
            headers.set(HttpHeaders.LINK, list.links(asked));
        }
    }
}
