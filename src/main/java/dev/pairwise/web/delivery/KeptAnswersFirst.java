package dev.pairwise.web.delivery;

import dev.pairwise.web.SiteAddress;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Puts {@link KeptAnswers} before the rest of the server, once that has been made, {@link NamedRequests} at its door, and
 * {@link PlainRefusals} in place of its pages.
 */
@Component
class KeptAnswersFirst implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    /** In bytes: nearly every page, compressed, and what is said of it, so that both go out at once. */
    private static final String ROOM_FOR_A_PAGE = "16384";

    private final ObjectProvider<Deliveries> deliveries;
    private final ObjectProvider<SiteAddress> site;
    private final AnswerCounts counts;
    private final String isDirect;

    KeptAnswersFirst(
            ObjectProvider<Deliveries> deliveries,
            ObjectProvider<SiteAddress> site,
            AnswerCounts counts,
            DeliveryProperties properties) {
        this.deliveries = deliveries;
        this.site = site;
        this.counts = counts;
        this.isDirect = String.valueOf(properties.direct());
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appWriteBufSize", ROOM_FOR_A_PAGE);
            connector.setProperty("socket.directBuffer", isDirect);
            connector.addLifecycleListener(event -> {
                if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
                    putBefore(connector);
                }
            });
        });
        server.addEngineValves(new NamedRequests());
        server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(PlainRefusals.class.getName());
            }
        });
    }

    private void putBefore(Connector connector) {
        connector
                .getProtocolHandler()
                .setAdapter(new KeptAnswers(
                        deliveries.getObject(),
                        site.getObject(),
                        counts,
                        connector,
                        new UnreadBodies(connector.getProtocolHandler().getAdapter())));
    }
}
