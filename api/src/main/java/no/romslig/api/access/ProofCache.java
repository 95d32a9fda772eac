package no.romslig.api.access;

import java.util.concurrent.Callable;
import no.romslig.data.proof.TakenProofs;
import org.jspecify.annotations.Nullable;
import org.springframework.cache.Cache;
import org.springframework.cache.support.SimpleValueWrapper;
import org.springframework.security.oauth2.jwt.DPoPProofReplayValidator.CacheValue;

/**
 * Tells the validator of proofs which it has seen, here or in another process. It asks one question
 * only; should a later version ask others, nobody is let in until they are answered here.
 */
final class ProofCache implements Cache {

  private final TakenProofs proofs;

  ProofCache(TakenProofs proofs) {
    this.proofs = proofs;
  }

  @Override
  public String getName() {
    return "proofs";
  }

  @Override
  public Object getNativeCache() {
    return proofs;
  }

  /** What was there before; nothing where the proof is the first of its kind. */
  @Override
  public @Nullable ValueWrapper putIfAbsent(Object proof, @Nullable Object value) {
    var seen = (CacheValue) value;
    if (seen == null) {
      throw new IllegalArgumentException("Nothing is known of the proof.");
    }
    return proofs.take(seen.getJwkThumbprint(), (String) proof, seen.getExpiresAt())
        ? null
        : new SimpleValueWrapper(seen);
  }

  @Override
  public @Nullable ValueWrapper get(Object proof) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> @Nullable T get(Object proof, @Nullable Class<T> type) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> @Nullable T get(Object proof, Callable<T> loader) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void put(Object proof, @Nullable Object value) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void evict(Object proof) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void clear() {
    throw new UnsupportedOperationException();
  }
}
