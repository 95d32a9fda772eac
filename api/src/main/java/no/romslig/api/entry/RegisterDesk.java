package no.romslig.api.entry;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import no.romslig.api.access.SignedIn;
import no.romslig.api.place.PlaceTransactions;
import no.romslig.api.request.EntityTag;
import no.romslig.api.request.Once;
import no.romslig.api.request.RequestKey;
import no.romslig.data.register.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Where entries of registers are read, made and changed: each in one named transaction. */
@Component
public class RegisterDesk {

  private final PlaceTransactions transactions;
  private final Once once;
  private final EntityManager entities;

  RegisterDesk(PlaceTransactions transactions, Once once, EntityManager entities) {
    this.transactions = transactions;
    this.once = once;
    this.entities = entities;
  }

  /** Reads, and whatever else is neither made once nor held against a version. */
  public <T> T call(SignedIn who, String command, Supplier<T> work) {
    return transactions.call(who.acting(command), work);
  }

  /** One entry, as it is shown. */
  public <V> ResponseEntity<V> read(SignedIn who, String command, Supplier<Shown<V>> show) {
    return answer(call(who, command, show));
  }

  /**
   * A wish to make something.
   *
   * @param key the header {@code Idempotency-Key}
   * @param body what was sent, by which the same key with another content is noticed
   * @param path where what is made will be found, without its id
   */
  public record Making(
      SignedIn who, String command, @Nullable String key, Record body, String path) {}

  /** Makes something once for each key; sent again, it is only shown again. */
  public <V> ResponseEntity<V> make(
      Making wish, Supplier<UUID> work, Function<UUID, Shown<V>> show) {
    var key = RequestKey.of(wish.key(), wish.command(), wish.body());
    var shown =
        call(
            wish.who(),
            wish.command(),
            () -> {
              var id = once.make(key, () -> made(work));
              return show.apply(id);
            });
    return ResponseEntity.created(URI.create(wish.path() + "/" + shown.id()))
        .eTag(EntityTag.of(shown.version()))
        .body(shown.view());
  }

  /** What only the database knows is in the way must show before the key is kept. */
  private UUID made(Supplier<UUID> work) {
    var id = work.get();
    entities.flush();
    return id;
  }

  /** A wish to change an entry as it was read: {@code seen} is the header {@code If-Match}. */
  public record Changing(SignedIn who, String command, @Nullable String seen) {}

  /** Changes the entry, unless it has changed since it was read. */
  public <E extends Entry, V> ResponseEntity<V> change(
      Changing wish, Supplier<Optional<E>> find, Consumer<E> work, Function<E, Shown<V>> show) {
    int seen = EntityTag.read(wish.seen());
    return answer(
        call(
            wish.who(),
            wish.command(),
            () -> {
              var entry = find.get().orElseThrow();
              if (entry.version() != seen) {
                throw EntityTag.changedSince(entry.version());
              }
              work.accept(entry);
              entities.flush();
              return show.apply(entry);
            }));
  }

  /** Takes the entry back, unless it has changed since it was read; its history stays. */
  public <E extends Entry> ResponseEntity<Void> remove(
      Changing wish, Supplier<Optional<E>> find, Consumer<E> work) {
    int seen = EntityTag.read(wish.seen());
    return call(
        wish.who(),
        wish.command(),
        () -> {
          var entry = find.get().orElseThrow();
          if (entry.version() != seen) {
            throw EntityTag.changedSince(entry.version());
          }
          work.accept(entry);
          entities.flush();
          return ResponseEntity.noContent().build();
        });
  }

  private static <V> ResponseEntity<V> answer(Shown<V> shown) {
    return ResponseEntity.ok().eTag(EntityTag.of(shown.version())).body(shown.view());
  }
}
