package dev.pairwise.web.mcp;

import dev.pairwise.page.Links;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Other spellings of the address. The redirect lets a message stay a POST, which the one of pages does not. */
@Controller
class McpAddressController {

    @RequestMapping({"/mcp", "/mcp/"})
    ResponseEntity<Void> moved(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .location(URI.create(request.getContextPath() + Links.mcp()))
                .build();
    }
}
