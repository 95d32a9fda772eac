package no.romslig.api;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What went over the wire, for tests that look for what must not. */
public final class Overheard implements AutoCloseable {

  /** What an answer names as an address: also one without a server. */
  private static final Pattern ADDRESS =
      Pattern.compile("\"((?:https?:/)?/[^\"]*|[A-Z][A-Za-z]+[/?][^\"\\s]*)\"");

  private static volatile @Nullable Overheard listener;

  private final List<Exchange> exchanges = Collections.synchronizedList(new ArrayList<>());

  /** An answer, and to what. */
  public record Exchange(HttpResponse<?> answer, String body) {

    public boolean isFault() {
      return answer.statusCode() >= 400;
    }

    /** Everything in which an answer says where something is. */
    public Stream<String> addresses() {
      var headers =
          answer.headers().map().entrySet().stream()
              .flatMap(each -> each.getValue().stream().map(it -> each.getKey() + ": " + it));
      return Stream.concat(headers, ADDRESS.matcher(body).results().map(MatchResult::group));
    }

    @Override
    public String toString() {
      return answer.request().method() + " → " + answer.statusCode();
    }
  }

  /** Listens to all that tests say over HTTP from now on, until it is closed. */
  public static Overheard listen() {
    var begun = new Overheard();
    listener = begun;
    return begun;
  }

  static void hear(HttpResponse<?> answer, String body) {
    var hearing = listener;
    if (hearing != null) {
      hearing.exchanges.add(new Exchange(answer, body));
    }
  }

  public List<Exchange> exchanges() {
    return List.copyOf(exchanges);
  }

  @Override
  public void close() {
    listener = null;
  }
}
