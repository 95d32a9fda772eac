package no.romslig.api.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import no.romslig.api.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** PostgreSQL quotes in an error's detail what a refused row holds. */
@ApplicationTest
class ErrorDetailTest {

  @Autowired private JdbcTemplate database;

  @Test
  void staysInTheDatabase() {
    var refusal =
        """
        do $$
        begin
          raise unique_violation using
            message = 'held once', detail = 'Key (name)=(Kari) already exists.';
        end
        $$
        """;

    assertThatThrownBy(() -> database.execute(refusal))
        .rootCause()
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("held once")
        .hasMessageNotContaining("Kari");
  }
}
