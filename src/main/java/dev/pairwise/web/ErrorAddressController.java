package dev.pairwise.web;

import dev.pairwise.page.ErrorPages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Where the server sends what no page could answer. Asked for by a visitor, it is an address like any other that does not exist. */
@Controller
class ErrorAddressController implements ErrorController {

    private final Answers answers;
    private final Problems problems;

    ErrorAddressController(Answers answers, Problems problems) {
        this.answers = answers;
        this.problems = problems;
    }

    @RequestMapping("/error")
    ModelAndView error(ServletWebRequest request) {
        HttpStatus status = status(request.getRequest());
        String address = address(request.getRequest());
        String id = RequestId.of(request.getRequest());
        return Problems.isForPrograms(address)
                ? problems.answer(status, address, request)
                : answers.error(
                        status, ErrorPages.forStatus(status.value(), id), representation(address, request), request);
    }

    /** What was asked for; nothing where a visitor came here directly. */
    private static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address ? address : "";
    }

    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }

    private static Representation representation(String address, ServletWebRequest request) {
        return address.isEmpty()
                ? Representation.HTML
                : Representation.ofSuffix(address).acceptedBy(request);
    }
}
