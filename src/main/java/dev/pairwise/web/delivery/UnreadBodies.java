package dev.pairwise.web.delivery;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;

/**
 * Hangs up on whoever sends a body that nobody reads. The server would listen to its end, so that who sends it slowly, or not at all, holds a
 * thread for as long as he likes, though he has been answered.
 */
final class UnreadBodies extends PassingAdapter {

    UnreadBodies(Adapter rest) {
        super(rest);
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        pass(request, response);
        AtomicBoolean isRead = new AtomicBoolean();
        request.action(ActionCode.REQUEST_BODY_FULLY_READ, isRead);
        if (!isRead.get()) {
            request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }
}
