package no.romslig.api.access;

import java.util.List;
import no.romslig.data.proof.TakenProofs;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.jwt.DPoPProofJwtDecoderFactory;
import org.springframework.security.oauth2.jwt.DPoPProofReplayValidator;
import org.springframework.security.oauth2.server.resource.authentication.DPoPAuthenticationProvider;

/** Has every proof taken once by all processes together, instead of once by each. */
final class ProofOnce implements ObjectPostProcessor<DPoPAuthenticationProvider> {

  private final TakenProofs proofs;

  ProofOnce(TakenProofs proofs) {
    this.proofs = proofs;
  }

  @Override
  public <P extends DPoPAuthenticationProvider> P postProcess(P provider) {
    var demands =
        DPoPProofJwtDecoderFactory.createDefaultJwtValidatorFactory(
            List.of(new DPoPProofReplayValidator(new ProofCache(proofs))));
    var decoders = new DPoPProofJwtDecoderFactory();
    decoders.setJwtValidatorFactory(demands);
    provider.setDPoPProofVerifierFactory(decoders);
    return provider;
  }
}
