package dev.pairwise.web;

import dev.pairwise.web.template.CompiledTemplates;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.springframework.web.util.pattern.PathPatternParser;

/** How addresses are matched, and how long files are kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SiteProperties.class, SwitchProperties.class})
class WebConfiguration implements WebMvcConfigurer {

    private static final Duration FOR_EVER = Duration.ofDays(365);
    private static final Duration A_WHILE = Duration.ofMinutes(5);

    private static final String[] PLAIN = {"/css/*.css", "/js/*.js", "/favicon*.svg"};
    private static final String[] FINGERPRINTED = {
        "/css/{file:.+-[0-9a-f]{32}}.css", "/js/{file:.+-[0-9a-f]{32}}.js", "/{file:favicon-[0-9a-f]{32}}.svg"
    };

    /** Every template of the site. */
    @Bean
    CompiledTemplates compiledTemplates() {
        return CompiledTemplates.of(TightTemplate::tight);
    }

    /** Upper case is found too, so that it can be told where the page is. */
    @Override
    public void configurePathMatch(PathMatchConfigurer configurer) {
        PathPatternParser parser = new PathPatternParser();
        parser.setCaseSensitive(false);
        configurer.setPatternParser(parser);
    }

    /** Pages name files with a fingerprint of their content: what is kept under such an address never changes. Under a plain name it does. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        files(
                registry,
                FINGERPRINTED,
                CacheControl.maxAge(FOR_EVER).cachePublic().immutable());
        files(registry, PLAIN, CacheControl.maxAge(A_WHILE).cachePublic());
    }

    private static void files(ResourceHandlerRegistry registry, String[] patterns, CacheControl kept) {
        registry.addResourceHandler(patterns)
                .addResourceLocations("classpath:/static/css/", "classpath:/static/js/", "classpath:/static/")
                .setCacheControl(kept)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
