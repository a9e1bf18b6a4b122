package dev.pairwise.web;

import dev.pairwise.page.Links;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers programs that asked wrongly, in JSON whatever they accept. Never kept. */
@Component
public class Problems {

    private final SiteAddress site;
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    Problems(SiteAddress site) {
        this.site = site;
    }

    /** Whether an address belongs to the programming interface, in any case. */
    public static boolean isForPrograms(String address) {
        String below = Links.programs() + "/";
        return address.regionMatches(true, 0, below, 0, below.length());
    }

    /** What the server itself had to say about an address, under a status that no kind may have. */
    public ModelAndView answer(HttpStatus status, String address, ServletWebRequest request) {
        ProblemKind kind = ProblemKind.of(status.value());
        Problem problem = problem(kind, kind.title() + ".", address, List.of(), List.of(), request);
        return answer(status, problem.withStatus(status.value()));
    }

    /** What one of our own addresses has to say. */
    public ModelAndView answer(
            ProblemKind kind,
            String detail,
            List<Problem.Fault> errors,
            List<String> suggestions,
            ServletWebRequest request) {
        String address = request.getRequest().getRequestURI();
        return answer(kind.status(), problem(kind, detail, address, errors, suggestions, request));
    }

    /** What is wrong with a request for an address, with where that sort of problem is explained. */
    public Problem problem(
            ProblemKind kind,
            String detail,
            String address,
            List<Problem.Fault> errors,
            List<String> suggestions,
            ServletWebRequest request) {
        String type = site.absolute(Links.programs() + Links.inPage(kind.id()), request.getRequest());
        String id = RequestId.of(request.getRequest());
        return new Problem(type, kind.title(), kind.status().value(), detail, address, id, errors, suggestions);
    }

    private ModelAndView answer(HttpStatus status, Problem problem) {
        byte[] bytes = mapper.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
        ModelAndView answer = new ModelAndView((model, request, response) -> {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        });
        answer.setStatus(status);
        return answer;
    }
}
