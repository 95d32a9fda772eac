package no.romslig.api.exchange.sheet;

/** A file that is no CSV or workbook, or too large to be one of ours. */
final class UnreadableFileException extends Exception {

  private final transient SheetFault fault;

  UnreadableFileException(SheetFault fault) {
    super(fault.code());
    this.fault = fault;
  }

  SheetFault fault() {
    return fault;
  }
}
