package no.romslig.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.romslig.api.ApplicationTest;
import no.romslig.api.Http;
import no.romslig.api.RomsligApplication;
import no.romslig.api.access.TestTowns.TestTown;
import no.romslig.data.proof.TakenProofs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Two applications on one database: what one has taken, the other has. */
@ApplicationTest
@TestPropertySource(properties = "server.forward-headers-strategy=native")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProofOfTwoProcessesTest {

  private static final String RUNS = "/api/v1/runs";

  @Autowired private JdbcConnectionDetails connection;
  @Autowired private TakenProofs proofs;
  @Autowired private JdbcClient database;
  @LocalServerPort private int port;

  private final Holder holder = new Holder();
  private TestTown town;
  private ConfigurableApplicationContext second;
  private int secondPort;

  @BeforeAll
  void startTheSecond() {
    town = TestTowns.next();
    second =
        new SpringApplicationBuilder(RomsligApplication.class)
            .initializers(new TestTowns())
            .properties(
                "spring.datasource.url=" + connection.getJdbcUrl(),
                "spring.datasource.username=" + connection.getUsername(),
                "spring.datasource.password=" + connection.getPassword(),
                "spring.flyway.enabled=false",
                "server.forward-headers-strategy=native",
                "romslig.home=target/homes/" + UUID.randomUUID(),
                "romslig.demo=false",
                "romslig.access.demo-users=false")
            .run("--server.port=0");
    secondPort = second.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  @AfterAll
  void stopTheSecond() {
    second.close();
  }

  @Test
  void aProofThatOneHasTakenIsRefusedByTheOther() {
    var token = token();
    var proof = proof(token, UUID.randomUUID().toString());

    assertThat(ask(port, token, proof)).isEqualTo(200);
    assertThat(ask(secondPort, token, proof)).as("the same at the other").isEqualTo(401);
    assertThat(ask(secondPort, token, proof(token, UUID.randomUUID().toString())))
        .as("another")
        .isEqualTo(200);
  }

  @Test
  void ofManyWhoSendAProofAtOnceOneIsTheFirst() throws Exception {
    var token = token();
    for (int round = 0; round < 5; round++) {
      var proof = proof(token, UUID.randomUUID().toString());
      var asked = new ArrayList<Callable<Integer>>();
      for (int i = 0; i < 8; i++) {
        int to = i % 2 == 0 ? port : secondPort;
        asked.add(() -> ask(to, token, proof));
      }

      var answers = new ArrayList<Integer>();
      try (var threads = Executors.newFixedThreadPool(asked.size())) {
        for (var answer : threads.invokeAll(asked)) {
          answers.add(answer.get());
        }
      }

      assertThat(answers).containsOnly(200, 401).containsOnlyOnce(200);
    }
  }

  @Test
  void anIdThatAnothersProofHadIsNobodysLoss() {
    var id = UUID.randomUUID().toString();
    var other = new Holder();
    var token = token();
    var others = token(other);

    assertThat(ask(port, others, other.proof(others, "GET", address(), id))).isEqualTo(200);
    assertThat(ask(port, token, proof(token, id))).isEqualTo(200);
  }

  @Test
  void onlyWhatIsRefusedAnywayIsForgotten() {
    var key = "k".repeat(43);
    assertThat(proofs.take(key, "o".repeat(43), Instant.now().minusSeconds(600))).isTrue();
    assertThat(proofs.take(key, "n".repeat(43), Instant.now().minusSeconds(60))).isTrue();

    assertThat(proofs.forgetOld()).isPositive();

    assertThat(proofs.take(key, "n".repeat(43), Instant.now())).as("a minute old").isFalse();
    assertThat(proofs.take(key, "o".repeat(43), Instant.now())).as("ten minutes old").isTrue();
  }

  @Test
  void theyAreForgottenByThemselves() {
    var tasks =
        database
            .sql("select count(*) from scheduled_tasks where task_name = 'forget-old-proofs'")
            .query(Integer.class)
            .single();

    assertThat(tasks).isEqualTo(1);
  }

  private String token() {
    return token(holder);
  }

  private String token(Holder of) {
    var claims = town.claims(Role.EPJ);
    claims.remove("tid");
    claims.put("consumer", Map.of("ID", "0192:" + town.organisation()));
    claims.put("cnf", of.confirmation());
    return TestIssuer.SHARED.token(TestTowns.PROVING_ISSUER, claims, draft -> {});
  }

  /** Both are behind one address, which passes on by which name it was asked. */
  private String address() {
    return "https://localhost" + RUNS;
  }

  private String proof(String token, String id) {
    return holder.proof(token, "GET", address(), id);
  }

  private static int ask(int port, String token, String proof) {
    return Http.onPort(port)
        .asNobody()
        .get(
            RUNS,
            "Authorization",
            "DPoP " + token,
            "DPoP",
            proof,
            "X-Forwarded-For",
            "192.0.2.1",
            "X-Forwarded-Proto",
            "https",
            "X-Forwarded-Host",
            "localhost")
        .statusCode();
  }
}
