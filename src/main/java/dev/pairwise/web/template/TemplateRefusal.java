package dev.pairwise.web.template;

/** A template uses what is not compiled; the message says what. */
final class TemplateRefusal extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    TemplateRefusal(String message) {
        super(message);
    }
}
