package dev.pairwise.web.api;

import dev.pairwise.page.Links;
import dev.pairwise.web.ProblemKind;
import dev.pairwise.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers what goes wrong below the interface as a problem, and leaves what goes wrong elsewhere alone. */
@Component
class ProblemAnswers implements HandlerExceptionResolver {

    private final Problems problems;

    ProblemAnswers(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        ServletWebRequest exchange = new ServletWebRequest(request, response);
        if (!Problems.isForPrograms(request.getRequestURI())) {
            return null;
        }
        return switch (failure) {
            case Refusal refusal ->
                problems.answer(refusal.kind(), refusal.detail(), refusal.faults(), refusal.suggestions(), exchange);
            case ErrorResponse answer -> answered(answer, exchange, response);
            default -> null;
        };
    }

    /** What the framework found wrong before any resource was reached. It forgets that who may GET may HEAD. */
    private ModelAndView answered(ErrorResponse answer, ServletWebRequest exchange, HttpServletResponse response) {
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        ProblemKind kind = ProblemKind.of(answer.getStatusCode().value());
        if (kind == ProblemKind.METHOD) {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
        }
        return problems.answer(kind, detail(kind), List.of(), List.of(), exchange);
    }

    private static String detail(ProblemKind kind) {
        return switch (kind) {
            case NOT_FOUND -> "All that there is begins at %s.".formatted(Links.api());
            case METHOD -> "Ask with GET or HEAD.";
            case NOT_ACCEPTABLE -> "Answers are JSON: accept application/json.";
            case PARAMETER, REQUEST -> "See %s for what can be asked.".formatted(Links.programs());
            case GONE, LIMIT, FAILURE, BUSY -> "Try again later.";
        };
    }
}
