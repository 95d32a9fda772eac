package no.romslig.data.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What only sending needs of subscriptions, and nobody is told. Works inside of the caller's
 * transaction.
 */
@Component
public class SubscriptionSecrets {

  private final JdbcClient database;

  SubscriptionSecrets(JdbcClient database) {
    this.database = database;
  }

  /**
   * How to send.
   *
   * @param key by which notifications are signed
   */
  public record Secret(String key, List<Header> headers) {

    public Secret {
      headers = List.copyOf(headers);
    }

    @Override
    public String toString() {
      return "Secret with " + headers.size() + " headers";
    }
  }

  public void keep(UUID subscription, Secret secret) {
    database
        .sql(
            "insert into subscription_secret"
                + " (subscription_id, secret, header_names, header_values)"
                + " values (:id, :key, cast(:names as text[]), cast(:values as text[]))")
        .param("id", subscription)
        .param("key", secret.key())
        .param("names", secret.headers().stream().map(Header::name).toArray(String[]::new))
        .param("values", secret.headers().stream().map(Header::value).toArray(String[]::new))
        .update();
  }

  public Secret of(UUID subscription) {
    return database
        .sql(
            "select secret, header_names, header_values from subscription_secret"
                + " where subscription_id = :id")
        .param("id", subscription)
        .query((row, index) -> new Secret(row.getString(1), headers(row)))
        .single();
  }

  private static List<Header> headers(ResultSet row) throws SQLException {
    var names = (String[]) row.getArray(2).getArray();
    var values = (String[]) row.getArray(3).getArray();
    return IntStream.range(0, names.length).mapToObj(i -> new Header(names[i], values[i])).toList();
  }
}
