package dev.pairwise.web.delivery;

import dev.pairwise.web.SiteAddress;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts {@link KeptAnswers} before the rest of the server, once that has been made. */
@Component
class KeptAnswersFirst implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final ObjectProvider<Deliveries> deliveries;
    private final ObjectProvider<SiteAddress> site;

    KeptAnswersFirst(ObjectProvider<Deliveries> deliveries, ObjectProvider<SiteAddress> site) {
        this.deliveries = deliveries;
        this.site = site;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addConnectorCustomizers(connector -> connector.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
                putBefore(connector);
            }
        }));
    }

    private void putBefore(Connector connector) {
        connector.getProtocolHandler().setAdapter(new KeptAnswers(deliveries.getObject(), site.getObject(), connector));
    }
}
