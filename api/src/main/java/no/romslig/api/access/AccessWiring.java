package no.romslig.api.access;

import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts rights, and whether what is named exists, in front of every controller, and lets controllers
 * ask who asks without telling so in the description of the interface.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class AccessWiring implements WebMvcConfigurer {

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(SignedIn.class);
  }

  private final SignedInArgument signedIn;
  private final Rights rights;
  private final ExistingCheck existing;

  AccessWiring(SignedInArgument signedIn, Rights rights, ExistingCheck existing) {
    this.signedIn = signedIn;
    this.rights = rights;
    this.existing = existing;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(signedIn);
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(rights);
    interceptors.addInterceptor(existing);
  }
}
