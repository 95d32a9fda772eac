package no.romslig.api.access;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import no.romslig.data.proof.TakenProofs;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Which ways in there are, and what is open without any. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityChain {

  private static final String[] OPEN = {
    SignInPage.PATH,
    "/error",
    "/v3/api-docs/**",
    "/actuator/health/**",
    "/fhir/r4/metadata",
    "/icon.svg",
    "/romslig.css",
    "/vendor/**",
    "/webjars/**"
  };

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final AccessSettings settings;
  private final ClaimReader claims;
  private final TakenProofs proofs;

  SecurityChain(AccessSettings settings, ClaimReader claims, TakenProofs proofs) {
    this.settings = settings;
    this.claims = claims;
    this.proofs = proofs;
  }

  @Bean
  SecurityFilterChain chain(
      HttpSecurity http,
      NotSignedIn notSignedIn,
      ObjectProvider<DemoUsers> demoUsers,
      ObjectProvider<ClientRegistrationRepository> clients) {
    http.authorizeHttpRequests(
            paths ->
                paths
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(OPEN)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .exceptionHandling(
            it ->
                it.authenticationEntryPoint(notSignedIn)
                    .accessDeniedHandler(
                        (request, response, denied) -> response.sendError(403, "stale-form")))
        .csrf(it -> it.requireCsrfProtectionMatcher(SecurityChain::rides))
        .requestCache(it -> it.requestCache(pagesOnly()))
        .headers(it -> it.defaultsDisabled().cacheControl(withDefaults()))
        .logout(it -> leave(it, clients.getIfAvailable()));
    if (!settings.issuers().isEmpty()) {
      http.oauth2ResourceServer(
          it ->
              it.withObjectPostProcessor(new ProofOnce(proofs))
                  .authenticationEntryPoint(notSignedIn)
                  .jwt(
                      jwt ->
                          jwt.decoder(new IssuerDecoders(settings))
                              .jwtAuthenticationConverter(new TokenSignIn(settings, claims)))
                  .dPoP(dpop -> dpop.authenticationFailureHandler(notSignedIn::afterProof)));
    }
    if (clients.getIfAvailable() != null) {
      http.oauth2Login(
          it ->
              it.loginPage(SignInPage.PATH)
                  .failureUrl(SignInPage.FAILED)
                  .userInfoEndpoint(
                      user -> user.oidcUserService(new PageSignIn(settings, claims))));
    }
    demoUsers.ifAvailable(
        users ->
            http.authenticationProvider(users)
                .httpBasic(it -> it.authenticationEntryPoint(notSignedIn))
                .formLogin(
                    it ->
                        it.loginPage(SignInPage.PATH)
                            .loginProcessingUrl(SignInPage.DEMO)
                            .usernameParameter("user")
                            .failureUrl(SignInPage.FAILED)));
    return http.build();
  }

  /** Whether a request could ride on a reader's session, or make one, without the reader's wish. */
  private static boolean rides(HttpServletRequest request) {
    return !SAFE.contains(request.getMethod())
        && request.getHeader(HttpHeaders.AUTHORIZATION) == null
        && (request.getSession(false) != null || request.getRequestURI().equals(SignInPage.DEMO));
  }

  /** Only to a page does a reader want to come back after signing in. */
  private static HttpSessionRequestCache pagesOnly() {
    var cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(NotSignedIn::isPage);
    return cache;
  }

  private static void leave(
      LogoutConfigurer<HttpSecurity> leaving, @Nullable ClientRegistrationRepository clients) {
    leaving.logoutUrl("/sign-out");
    if (clients == null) {
      leaving.logoutSuccessUrl(SignInPage.PATH);
    } else {
      var elsewhere = new OidcClientInitiatedLogoutSuccessHandler(clients);
      elsewhere.setPostLogoutRedirectUri("{baseUrl}" + SignInPage.PATH);
      elsewhere.setDefaultTargetUrl(SignInPage.PATH);
      leaving.logoutSuccessHandler(elsewhere);
    }
  }
}
