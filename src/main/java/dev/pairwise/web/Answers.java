package dev.pairwise.web;

import dev.pairwise.edition.Edition;
import dev.pairwise.page.ErrorPage;
import dev.pairwise.page.Page;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Turns pages into answers: status, headers and one of the representations. */
@Component
public class Answers {

    /** An error is no table. */
    private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Heads heads;
    private final Twins twins;

    Answers(Heads heads, Twins twins) {
        this.heads = heads;
        this.twins = twins;
    }

    /** A page that can be kept. */
    public ModelAndView page(
            String template, Page page, Edition edition, Representation representation, ServletWebRequest request) {
        Freshness.keep(page, request);
        Freshness.nameVersion(edition.catalogue().version(), request);
        return answer(template, page, edition, representation, request);
    }

    /** A page that answers something wrongly asked: never kept. */
    public ModelAndView refused(
            String template, Page page, Edition edition, Representation representation, ServletWebRequest request) {
        ModelAndView answer = answer(template, page, edition, representation, request);
        answer.setStatus(HttpStatus.BAD_REQUEST);
        return unkept(answer, request);
    }

    public ModelAndView error(
            HttpStatus status, ErrorPage page, Representation representation, ServletWebRequest request) {
        ModelAndView answer = switch (representation) {
            case HTML -> html("error/page", page, request);
            case MARKDOWN -> Replies.text(Representation.MARKDOWN, twins.markdown(page, request));
            case JSON -> Replies.text(Representation.JSON, twins.json(status, page));
            case CSV -> Replies.text(PLAIN, twins.text(page, request));
        };
        answer.setStatus(status);
        return unkept(answer, request);
    }

    private ModelAndView answer(
            String template, Page page, Edition edition, Representation representation, ServletWebRequest request) {
        if (representation != Representation.HTML) {
            twins.nameCanonical(page, request);
        }
        return switch (representation) {
            case HTML -> html(template, page, request);
            case MARKDOWN -> Replies.text(Representation.MARKDOWN, twins.markdown(page, request));
            case JSON -> Replies.text(Representation.JSON, twins.json(page, edition.catalogue(), request));
            case CSV -> Replies.text(Representation.CSV, twins.csv(page, request));
        };
    }

    private ModelAndView html(String template, Page page, ServletWebRequest request) {
        return new ModelAndView(template, Map.of("page", page, "head", heads.of(page, request)));
    }

    private static ModelAndView unkept(ModelAndView answer, ServletWebRequest request) {
        if (request.getResponse() != null) {
            request.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        return answer;
    }
}
