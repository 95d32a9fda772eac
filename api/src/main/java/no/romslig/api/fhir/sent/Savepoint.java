package no.romslig.api.fhir.sent;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A place in a transaction to which one comes back when the database has refused what followed. */
final class Savepoint {

  private final EntityManager entities;
  private final JdbcClient database;

  Savepoint(EntityManager entities, JdbcClient database) {
    this.entities = entities;
    this.database = database;
  }

  void set() {
    database.sql("savepoint line").update();
  }

  /** Writes what has been done since, which is when the database refuses it. */
  void release() {
    entities.flush();
    entities.clear();
    database.sql("release savepoint line").update();
  }

  /** Nothing of it was done. */
  void comeBack() {
    entities.clear();
    database.sql("rollback to savepoint line").update();
    database.sql("release savepoint line").update();
  }

  /** Looks at the rules that the database otherwise looks at when the transaction ends. */
  void checkAll() {
    entities.flush();
    entities.clear();
    database.sql("set constraints all immediate").update();
  }
}
