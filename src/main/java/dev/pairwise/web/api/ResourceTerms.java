package dev.pairwise.web.api;

import dev.pairwise.page.ProgramsPage.Term;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the interface with what is there, read off the handlers, so that the page for people forgets none. */
@Component
class ResourceTerms {

    private final RequestMappingHandlerMapping handlers;

    ResourceTerms(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        this.handlers = handlers;
    }

    List<Term> all() {
        return handlers.getHandlerMethods().entrySet().stream()
                .filter(entry -> isOurs(entry.getValue()))
                .map(ResourceTerms::term)
                .sorted(Comparator.comparing(Term::word))
                .toList();
    }

    /** The library has operations of its own. */
    private static boolean isOurs(HandlerMethod handler) {
        return handler.hasMethodAnnotation(Operation.class)
                && handler.getBeanType().getPackage().equals(ResourceTerms.class.getPackage());
    }

    private static Term term(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        Operation operation = entry.getValue().getMethodAnnotation(Operation.class);
        String path = String.join(" ", entry.getKey().getPatternValues());
        return operation == null
                ? new Term("", path, "")
                : new Term("resource-" + operation.operationId(), path, text(operation));
    }

    private static String text(Operation operation) {
        return operation.description().isEmpty()
                ? operation.summary() + "."
                : operation.summary() + ". " + operation.description();
    }
}
