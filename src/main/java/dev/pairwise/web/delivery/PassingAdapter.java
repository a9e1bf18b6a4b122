package dev.pairwise.web.delivery;

import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;

/** Stands before the rest of the server and leaves to it whatever it does not do itself. */
abstract class PassingAdapter implements Adapter {

    private final Adapter rest;

    PassingAdapter(Adapter rest) {
        this.rest = rest;
    }

    final void pass(Request request, Response response) throws Exception {
        rest.service(request, response);
    }

    @Override
    public final boolean prepare(Request request, Response response) throws Exception {
        return rest.prepare(request, response);
    }

    @Override
    public final boolean asyncDispatch(Request request, Response response, SocketEvent status) throws Exception {
        return rest.asyncDispatch(request, response, status);
    }

    @Override
    public final void log(Request request, Response response, long time) {
        rest.log(request, response, time);
    }

    @Override
    public final void checkRecycled(Request request, Response response) {
        rest.checkRecycled(request, response);
    }

    @Override
    public final String getDomain() {
        return rest.getDomain();
    }
}
