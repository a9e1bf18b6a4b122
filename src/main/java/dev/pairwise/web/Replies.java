package dev.pairwise.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.ModelAndView;

/** Answers without a template: finished text, and a word where to go instead. */
public final class Replies {

    /** An address that moved once may move again, when an alias is given away. */
    private static final String AN_HOUR = "public, max-age=3600";

    private Replies() {}

    public static ModelAndView text(Representation representation, String text) {
        return text(representation.mediaType(), text);
    }

    static ModelAndView text(MediaType type, String text) {
        return new ModelAndView((model, request, response) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            response.setContentType(type.toString());
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        });
    }

    /** What is wrong with a request for a file, line by line; never kept. */
    public static ModelAndView refused(List<String> reasons) {
        ModelAndView answer = new ModelAndView((model, request, response) -> {
            response.setContentType("text/plain;charset=UTF-8");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.getOutputStream().write((String.join("\n", reasons) + "\n").getBytes(StandardCharsets.UTF_8));
        });
        answer.setStatus(HttpStatus.BAD_REQUEST);
        return answer;
    }

    /** For good: the address asked for is another spelling of this one. */
    public static ModelAndView moved(String address) {
        return redirect(HttpStatus.MOVED_PERMANENTLY, address, AN_HOUR);
    }

    /** The answer to a form. */
    public static ModelAndView seeOther(String address) {
        return redirect(HttpStatus.SEE_OTHER, address, "no-store");
    }

    private static ModelAndView redirect(HttpStatus status, String address, String cacheControl) {
        ModelAndView answer = new ModelAndView((model, request, response) -> {
            response.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
            response.setHeader(HttpHeaders.LOCATION, address);
        });
        answer.setStatus(status);
        return answer;
    }
}
