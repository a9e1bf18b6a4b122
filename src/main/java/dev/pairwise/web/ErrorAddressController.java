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

    ErrorAddressController(Answers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    ModelAndView error(ServletWebRequest request) {
        HttpStatus status = status(request.getRequest());
        return answers.error(status, ErrorPages.forStatus(status.value()), representation(request), request);
    }

    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }

    private static Representation representation(ServletWebRequest request) {
        return request.getRequest().getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                ? Representation.ofSuffix(address).acceptedBy(request)
                : Representation.HTML;
    }
}
