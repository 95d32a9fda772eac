package no.romslig.api.fhir.subscription;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.romslig.data.event.Failure;
import no.romslig.data.event.SubscriptionSecrets.Secret;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Sends notifications: to allowed addresses only, signed, for a limited time. */
@Component
class Sender implements DisposableBean {

  private final AllowedAddresses allowed;
  private final SubscriptionSettings settings;
  private final Clock clock;
  private final HttpClient client;

  Sender(AllowedAddresses allowed, SubscriptionSettings settings, Clock clock) {
    this.allowed = allowed;
    this.settings = settings;
    this.clock = clock;
    client =
        HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(settings.timeout())
            .build();
  }

  /**
   * Sends it and waits for the answer, whose body nobody reads.
   *
   * @throws InterruptedException where the program ends meanwhile; whether it came is not known
   */
  Answer send(String endpoint, Secret secret, String body) throws InterruptedException {
    if (allowed.fault(endpoint).isPresent()) {
      return Answer.of(Failure.NOT_ALLOWED);
    }
    var request =
        HttpRequest.newBuilder(URI.create(endpoint))
            .timeout(settings.timeout())
            .header("Content-Type", "application/fhir+json;charset=UTF-8")
            .header("User-Agent", "Romslig")
            .header(Signature.HEADER, Signature.of(secret.key(), clock.instant(), body));
    secret.headers().forEach(each -> request.header(each.name(), each.value()));
    var coming =
        client.sendAsync(
            request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.discarding());
    try {
      // The client's own limit is over once the answer begins.
      return Answer.of(
          coming.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS).statusCode());
    } catch (TimeoutException late) {
      return Answer.of(Failure.TIMED_OUT);
    } catch (ExecutionException failure) {
      return Answer.of(
          failure.getCause() instanceof HttpTimeoutException
              ? Failure.TIMED_OUT
              : Failure.NOT_REACHED);
    } finally {
      coming.cancel(true);
    }
  }

  @Override
  public void destroy() {
    client.shutdownNow();
  }
}
