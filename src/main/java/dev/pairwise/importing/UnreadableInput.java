package dev.pairwise.importing;

/** An input of which nothing can be used: missing, too large, not text, not the expected format. The message is a plain sentence. */
public final class UnreadableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    public UnreadableInput(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
