package no.romslig.api.register;

/** The municipality's registers hold something already; a document does not replace it. */
public final class RegistersInUseException extends RuntimeException {

  RegistersInUseException() {
    super("The municipality's registers are in use; a snapshot fills empty ones only.");
  }
}
