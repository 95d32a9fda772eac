package no.romslig.data.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself says of its tables, so that a new one is tested without being named. */
final class Catalogue {

  private final JdbcClient database;

  Catalogue(JdbcClient database) {
    this.database = database;
  }

  /** Every table whose rows belong to municipalities. */
  List<String> registers() {
    return texts(
        """
        select table_name from information_schema.columns
        where table_schema = 'public' and column_name = 'municipality_id' order by 1
        """);
  }

  /** Registers that the database shows or changes for all, or that the runtime role owns. */
  List<String> unguarded() {
    return texts(
        """
        select c.relname from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality_id'
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
          and (not c.relrowsecurity or not c.relforcerowsecurity
            or pg_get_userbyid(c.relowner) = current_user
            or not exists (select from pg_policy p where p.polrelid = c.oid))
        """);
  }

  /**
   * Registers without history, save the history itself runs, which keep what they were given, looks
   * and events, which are a history themselves, what only sending needs, messages, and what is sent
   * at once.
   */
  List<String> forgetful() {
    return texts(
        """
        select c.relname from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality_id'
        where c.relkind = 'r' and c.relname not in ('register_change', 'run', 'run_document', 'run_progress',
            'person_look', 'person_look_head', 'letter_document', 'outgoing_event', 'outgoing_event_head',
            'subscription_secret', 'subscription_progress', 'notification', 'inbox_message', 'inbox_subject',
            'bulk_job', 'bulk_part')
          and c.relnamespace = 'public'::regnamespace
          and (select count(*) from pg_trigger t
            where t.tgrelid = c.oid and t.tgname in ('keep_change', 'keep_change_of_new')) < 2
        """);
  }

  /** References from one register to another that do not say of which municipality. */
  List<String> looseReferences() {
    return texts(
        """
        select f.conrelid::regclass || '.' || f.conname from pg_constraint f
        join pg_attribute own on own.attrelid = f.conrelid and own.attname = 'municipality_id'
        join pg_attribute other on other.attrelid = f.confrelid and other.attname = 'municipality_id'
        where f.contype = 'f' and (f.conkey[1] <> own.attnum or f.confkey[1] <> other.attnum)
        """);
  }

  /**
   * Columns of free text that national numbers get into, by what such columns are called. Who did
   * something is checked where people are signed in.
   */
  List<String> openToNumbers() {
    return texts(
        """
        select c.table_name || '.' || c.column_name from information_schema.columns c
        join information_schema.columns m
          on m.table_schema = 'public' and m.table_name = c.table_name and m.column_name = 'municipality_id'
        where c.table_schema = 'public'
          and c.table_name not in ('function_list', 'function_variable')
          and (c.column_name in ('code', 'name', 'title', 'address', 'reason', 'remark', 'says', 'how', 'value',
              'system', 'key', 'own_words', 'reference')
            or c.column_name in ('features', 'required_features', 'reserved_for'))
          and not exists (select from pg_constraint k
            where k.contype = 'c' and k.conrelid = cast(c.table_name as regclass)
              and pg_get_constraintdef(k.oid) ~ ('holds_national_number\\(\\(?(array_to_string\\()?' || c.column_name))
        order by 1
        """);
  }

  /** Whether the register points to others than its municipality. */
  boolean isReferring(String register) {
    return database
            .sql(
                """
                select count(*) from pg_constraint
                where contype = 'f' and conrelid = cast(:name as regclass)
                  and confrelid <> 'municipality'::regclass
                """)
            .param("name", register)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** The columns that are written, not worked out. */
  String columns(String register) {
    return String.join(
        ", ",
        database
            .sql(
                """
                select column_name as text from information_schema.columns
                where table_schema = 'public' and table_name = :name and is_generated = 'NEVER'
                  and is_identity = 'NO'
                """)
            .param("name", register)
            .query(Catalogue::text)
            .list());
  }

  private List<String> texts(String sql) {
    return database.sql(sql).query(Catalogue::text).list();
  }

  private static String text(ResultSet row, int number) throws SQLException {
    return row.getString(1);
  }
}
