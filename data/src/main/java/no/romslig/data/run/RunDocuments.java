package no.romslig.data.run;

import static no.romslig.data.run.RunDocumentKind.DRAFT;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What runs were given and what they answered. */
public interface RunDocuments extends Repository<RunDocument, RunDocumentId> {

  Optional<RunDocument> findById(RunDocumentId id);

  /** The document, if the run has it. */
  default Optional<RunDocument> find(UUID runId, RunDocumentKind kind) {
    return findById(new RunDocumentId(runId, kind));
  }

  /** Keeps a document. Only a draft may be there already: it is replaced. */
  default void keep(UUID runId, RunDocumentKind kind, byte[] content, Instant now) {
    var packed = PackedBytes.pack(content);
    if (kind == DRAFT) {
      replace(runId, kind.name(), packed.sha256(), packed.size(), packed.bytes(), now);
    } else {
      insert(runId, kind.name(), packed.sha256(), packed.size(), packed.bytes(), now);
    }
  }

  /** Drops what the answer has made needless. */
  default void dropDraft(UUID runId) {
    delete(runId, DRAFT.name());
  }

  @Modifying
  @Query(
      nativeQuery = true,
      value =
          """
          insert into run_document (run_id, kind, sha256, size, packed, saved_at)
          values (:runId, :kind, :sha256, :size, :packed, :now)
          """)
  void insert(UUID runId, String kind, String sha256, long size, byte[] packed, Instant now);

  @Modifying
  @Query(
      nativeQuery = true,
      value =
          """
          insert into run_document (run_id, kind, sha256, size, packed, saved_at)
          values (:runId, :kind, :sha256, :size, :packed, :now)
          on conflict (run_id, kind) do update set sha256 = excluded.sha256,
            size = excluded.size, packed = excluded.packed, saved_at = excluded.saved_at
          """)
  void replace(UUID runId, String kind, String sha256, long size, byte[] packed, Instant now);

  @Modifying
  @Query(
      nativeQuery = true,
      value = "delete from run_document where run_id = :runId and kind = :kind")
  void delete(UUID runId, String kind);
}
